package io.github.tiendo.intake;

import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import java.util.List;

/** A table of indicators, by what its figures are read, and where goes what is read and told of them. */
record TableFigures(
        AssemblyContext context,
        ProgrammeParts parts,
        IndicatorTableDraft table,
        FigureCells cells,
        OtherUnits otherUnits,
        FigureColumns results,
        FigureColumns targets,
        MarksOfColumns marks,
        RowNotes notes) {

    static TableFigures of(
            AssemblyContext context,
            ProgrammeParts parts,
            IndicatorTableDraft table,
            FigureCells cells,
            List<IndicatorRowDraft> rows) {
        OtherUnits otherUnits = new OtherUnits(rows, cells);
        return new TableFigures(
                context,
                parts,
                table,
                cells,
                otherUnits,
                FigureColumns.ofResults(rows, otherUnits::isApart),
                FigureColumns.ofTargets(rows, otherUnits::isApart),
                new MarksOfColumns(parts.record()),
                new RowNotes());
    }

    LoadRecord record() {
        return parts.record();
    }

    /** Nothing read yet of the numbers of a row that can be read in two ways. */
    OtherReadings otherReadings() {
        return new OtherReadings(cells.areSettled());
    }
}
