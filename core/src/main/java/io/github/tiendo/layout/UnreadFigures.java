package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.SheetLines.Line;
import io.github.tiendo.layout.TableHead.HeadCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts the figures and days in columns that are not understood, so that none is passed over in silence. */
final class UnreadFigures {

    /** Up to so many may stand by chance in a column of words. */
    private static final int FEW = 2;

    private final List<HeadCell> columns;
    private final Layout.TableKind kind;
    private final boolean targetMissing;
    private final int[] counts;
    private final int[] filled;
    private final @Nullable DraftCell[] firsts;

    /**
     * Nothing is counted yet.
     *
     * @param columns those that are not understood
     * @param kind of the table
     * @param targetMissing whether no column that is holds targets, so that what begins with a figure may be one
     */
    UnreadFigures(List<HeadCell> columns, Layout.TableKind kind, boolean targetMissing) {
        this.columns = columns;
        this.kind = kind;
        this.targetMissing = targetMissing;
        this.counts = new int[columns.size()];
        this.filled = new int[columns.size()];
        this.firsts = new DraftCell[columns.size()];
    }

    void add(Line line) {
        for (int i = 0; i < counts.length; i++) {
            DraftCell cell = line.at(columns.get(i).index());
            filled[i] += cell.isMissing() ? 0 : 1;
            if (FigureLedger.isFigure(cell) || targetMissing && ColumnCells.isMeasure(cell)) {
                counts[i]++;
                firsts[i] = firsts[i] == null ? cell : firsts[i];
            }
        }
    }

    /** Adds what is to be told of the columns, and takes away what was said of them for their heads alone. */
    void tell(List<Finding> findings) {
        List<HeadCell> named = new ArrayList<>();
        List<Finding> told = new ArrayList<>();
        List<Integer> few = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > FEW || counts[i] > 0 && counts[i] == filled[i]) {
                named.add(columns.get(i));
                told.add(finding(List.of(i)));
            } else if (counts[i] > 0) {
                few.add(i);
            }
        }
        // few in each of several columns are not few
        if (few.stream().mapToInt(i -> counts[i]).sum() > FEW) {
            few.forEach(i -> named.add(columns.get(i)));
            told.add(finding(few));
        }
        Set<SourceLocation> places = named.stream()
                .flatMap(column -> column.cell().location().stream())
                .collect(Collectors.toSet());
        findings.removeIf(finding -> finding.code() == LayoutFindingCode.UNKNOWN_COLUMN
                && finding.location().filter(places::contains).isPresent());
        findings.addAll(told);
    }

    /** What such a table reads that the cell may be. */
    private ColumnMeaning example(DraftCell first) {
        return kind == Layout.TableKind.TASKS && ColumnCells.isPeriod(first)
                ? ColumnMeaning.REVISED_DEADLINE
                : Stream.of(ColumnMeaning.RESULT, ColumnMeaning.ANSWER, ColumnMeaning.INCLUDED_COUNT)
                        .filter(meaning -> meaning.isReadIn(kind))
                        .findFirst()
                        .orElse(ColumnMeaning.NOTE);
    }

    private Finding finding(List<Integer> of) {
        HeadCell column = columns.get(of.get(0));
        DraftCell first = Objects.requireNonNull(firsts[of.get(0)]);
        return Finding.of(LayoutFindingCode.FIGURES_NOT_READ)
                .with(
                        "found",
                        of.stream().map(i -> columns.get(i).cell().display()).collect(Collectors.joining("', '")))
                .with("example", column.cell().display() + "=" + example(first).id())
                .with("count", of.stream().mapToInt(i -> counts[i]).sum())
                .with("first", first.location().orElseThrow().place())
                .at(column.cell().location().orElseThrow());
    }
}
