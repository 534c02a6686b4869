package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is said of rows of a table once for all of them: of how many, with the names of the first, at the first. */
final class RowNotes {

    private static final int NAMES_SHOWN = 8;

    /** By code, severity and reading. */
    private final Map<List<Object>, Note> notes = new LinkedHashMap<>();

    private record Note(
            Finding first, Optional<SourceLocation> place, Set<IndicatorRowDraft> rows, List<String> names) {}

    /** Says something of a row. */
    void add(IntakeFindingCode code, IndicatorRowDraft row) {
        add(Finding.of(code), row, row.place());
    }

    /**
     * Says something of a row, once.
     *
     * @param finding as it is of the first row
     * @param place what is shown of the row if it is the first
     */
    void add(Finding finding, IndicatorRowDraft row, Optional<SourceLocation> place) {
        Object reading = finding.arguments().getOrDefault("reading", "");
        Note note = notes.computeIfAbsent(
                List.of(finding.code(), finding.severity(), reading),
                none -> new Note(
                        finding, place, Collections.newSetFromMap(new IdentityHashMap<>()), new ArrayList<>()));
        if (note.rows().add(row)) {
            note.names().add(row.getName().display());
        }
    }

    /** Writes all of it down. */
    void conclude(LoadRecord record) {
        notes.values()
                .forEach(note -> record.add(
                        note.first()
                                .with("count", note.names().size())
                                .with(
                                        "names",
                                        note.names().stream().limit(NAMES_SHOWN).toList()),
                        note.place()));
    }
}
