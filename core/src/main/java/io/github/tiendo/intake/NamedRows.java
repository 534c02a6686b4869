package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rows of a table of which one thing is said, once for all of them. */
final class NamedRows {

    private static final int NAMES_SHOWN = 8;

    private final Set<IndicatorRowDraft> rows = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<String> names = new ArrayList<>();
    private Optional<SourceLocation> first = Optional.empty();

    void add(IndicatorRowDraft row) {
        add(row, row.getName().location().or(row::getLocation));
    }

    /**
     * Counts a row once.
     *
     * @param place what is shown of the row if it is the first
     */
    void add(IndicatorRowDraft row, Optional<SourceLocation> place) {
        if (rows.isEmpty()) {
            first = place;
        }
        if (rows.add(row)) {
            names.add(row.getName().display());
        }
    }

    /** Says it of how many, with the names of the first of them, at the first; nothing where there is none. */
    void tell(Finding finding, LoadRecord record) {
        if (!names.isEmpty()) {
            record.add(
                    finding.with("count", names.size())
                            .with("names", names.stream().limit(NAMES_SHOWN).toList()),
                    first);
        }
    }
}
