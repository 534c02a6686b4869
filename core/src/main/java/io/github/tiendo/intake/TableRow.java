package io.github.tiendo.intake;

import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import java.util.List;
import java.util.Optional;

/** A row of a table of indicators once it is clear what it is and which headings stand above it. */
final class TableRow {

    /** What a row is. */
    enum Kind {
        /** It counts. */
        INDICATOR,
        /** It stands above others and has no value of its own. */
        HEADING,
        /** A number and nothing else. */
        EMPTY
    }

    final IndicatorRowDraft draft;
    final Kind kind;
    final Optional<RowNumber> number;
    /** The titles above it, outermost first; for a heading its own is the last. */
    final List<String> headings;
    /** How many of the headings are headings of the outline; those behind are indicators with rows of their own below. */
    final int outlineDepth;

    TableRow(IndicatorRowDraft draft, Kind kind, Optional<RowNumber> number, List<String> headings, int outlineDepth) {
        this.draft = draft;
        this.kind = kind;
        this.number = number;
        this.headings = headings;
        this.outlineDepth = outlineDepth;
    }

    List<String> outlineHeadings() {
        return headings.subList(0, outlineDepth);
    }
}
