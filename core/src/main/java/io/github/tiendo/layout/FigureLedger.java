package io.github.tiendo.layout;

import io.github.tiendo.finding.Account.SetAside;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.intake.ProgrammeDraft.FiguresDraft;
import io.github.tiendo.intake.ProgrammeDraft.FiguresDraft.Figure;
import io.github.tiendo.layout.SheetLines.Line;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes down of every figure what became of it: the scanner of a sheet hands each of its lines over once. How many there
 * are is counted by the cells of the sheet, so that a line that was forgotten would show.
 */
final class FigureLedger {

    private final Map<SetAside, Integer> setAside = new EnumMap<>(SetAside.class);
    private final List<Entry> inRows = new ArrayList<>();
    private int numbers;
    private int reported;
    private int outside;
    private @Nullable SourceLocation firstOutside;

    private record Entry(SourceLocation place, SourceLocation row, DraftCell column) {}

    /**
     * What becomes of the figures of a column.
     *
     * @param head its head
     * @param reason why they are set aside; empty if they are read
     * @param judgedAt the column at whose cell their value stands: that of the numerator for a denominator
     */
    record Fate(DraftCell head, Optional<SetAside> reason, int judgedAt) {}

    /** Whether a cell counts. */
    static boolean isFigure(DraftCell cell) {
        return (ColumnCells.isFigure(cell) || cell.date().isPresent()) && !cell.isMissing();
    }

    private static long figures(Line line) {
        return line.cells().values().stream().filter(FigureLedger::isFigure).count();
    }

    /** A sheet that is read, before its lines are. */
    void sheet(SheetLines sheet) {
        for (Sheet.Row row : sheet.rows()) {
            for (int i = 0; i < row.size(); i++) {
                numbers += isFigure(row, i) ? 1 : 0;
            }
        }
    }

    /** Whether a cell counts, told by its kind without making it where that is enough. */
    private static boolean isFigure(Sheet.Row row, int nth) {
        return switch (row.kind(nth)) {
            case NUMBER, PERCENT, DATE -> true;
            case TEXT -> isFigure(row.cell(nth));
            case LOGICAL, ERROR, BLANK -> false;
        };
    }

    /** A sheet that was not asked for. */
    void unwanted(SheetLines sheet) {
        sheet(sheet);
        sheet.lines().forEach(line -> setAside(line, SetAside.SHEET));
    }

    void setAside(Line line, SetAside reason) {
        add(reason, (int) figures(line));
    }

    private void add(SetAside reason, int count) {
        if (count > 0) {
            setAside.merge(reason, count, Integer::sum);
        }
    }

    /** A line of a table whose figures share the fate of their columns; one under no column is read for nothing. */
    void row(Line line, SourceLocation name, Map<Integer, Fate> columns) {
        line.cells().forEach((index, cell) -> {
            if (isFigure(cell)) {
                Fate fate = columns.get(index);
                if (fate != null && fate.reason().isPresent()) {
                    add(fate.reason().get(), 1);
                } else {
                    DraftCell head = fate == null ? DraftCell.text(CellAddress.column(index)) : fate.head();
                    DraftCell judged = fate == null ? cell : line.at(fate.judgedAt());
                    inRows.add(new Entry(judged.location().or(cell::location).orElseThrow(), name, head));
                }
            }
        });
    }

    /** Cells of rows that say what another table says of the same, or what a later one says anew. */
    void restated(Set<SourceLocation> places) {
        int before = inRows.size();
        inRows.removeIf(entry -> places.contains(entry.place()));
        add(SetAside.RESTATES, before - inRows.size());
    }

    /** A line outside the tables: texts, years and days are what stands there, other numbers are not. */
    void outside(Line line) {
        for (DraftCell cell : line.cells().values()) {
            if (isFigure(cell)) {
                boolean numbersTheLine = line.cells().size() > 1
                        && cell.equals(line.cells().firstEntry().getValue())
                        && Words.isNumbering(cell.display());
                boolean expected = numbersTheLine
                        || cell.kind() == DraftCell.Kind.TEXT
                        || cell.date().isPresent()
                        || HeadFinder.isYear(cell);
                if (expected) {
                    add(SetAside.OUTSIDE, 1);
                } else {
                    outside++;
                    reported++;
                    firstOutside = firstOutside == null ? cell.location().orElseThrow() : firstOutside;
                }
            }
        }
    }

    /** Lines that a finding names; whether they hold a figure. */
    boolean reported(List<Line> lines) {
        int count = lines.stream().mapToInt(line -> (int) figures(line)).sum();
        reported += count;
        return count > 0;
    }

    /** What is to be said of the lines outside the tables of the sheet that has been scanned. */
    Optional<Finding> finding() {
        Optional<Finding> finding = Optional.ofNullable(firstOutside)
                .map(first -> Finding.of(LayoutFindingCode.NUMBERS_OUTSIDE)
                        .with("count", outside)
                        .at(first));
        outside = 0;
        firstOutside = null;
        return finding;
    }

    /** Everything, once all sheets have been scanned. */
    FiguresDraft draft(List<Finding> findings) {
        Set<SourceLocation> named = findings.stream()
                .flatMap(finding -> finding.location().stream())
                .collect(Collectors.toSet());
        return FiguresDraft.builder()
                .numbers(numbers)
                .setAside(setAside)
                .reported(reported)
                .inRows(inRows.stream()
                        .map(entry ->
                                Figure.of(entry.place(), entry.row(), entry.column(), named.contains(entry.place())))
                        .toList())
                .build();
    }
}
