package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.SheetLines.Line;
import io.github.tiendo.layout.TableHead.HeadCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    private final @Nullable SourceLocation[] firsts;
    private int rows;

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
        this.firsts = new SourceLocation[columns.size()];
    }

    void add(Line line) {
        rows++;
        for (int i = 0; i < counts.length; i++) {
            DraftCell cell = line.at(columns.get(i).index());
            filled[i] += cell.isMissing() ? 0 : 1;
            if (FigureLedger.isFigure(cell) || targetMissing && ColumnCells.isMeasure(cell)) {
                counts[i]++;
                firsts[i] = firsts[i] == null ? cell.location().orElseThrow() : firsts[i];
            }
        }
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        int inOthers = 0;
        int firstOther = -1;
        List<String> others = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > FEW || isOfFigures(i)) {
                findings.add(finding(columns.get(i).cell().display(), counts[i], i));
            } else if (counts[i] > 0) {
                firstOther = firstOther < 0 ? i : firstOther;
                inOthers += counts[i];
                others.add(columns.get(i).cell().display());
            }
        }
        // few in each of several columns are not few
        if (inOthers > FEW) {
            findings.add(finding(String.join("', '", others), inOthers, firstOther));
        }
        return findings;
    }

    /** Whether a column of a short table holds nothing but figures, in half of its rows at least where targets are read. */
    private boolean isOfFigures(int i) {
        return counts[i] > 0 && counts[i] == filled[i] && (targetMissing || counts[i] * 2 >= rows);
    }

    /** What such a table reads that figures may be. */
    private ColumnMeaning example() {
        return Stream.of(ColumnMeaning.RESULT, ColumnMeaning.ANSWER, ColumnMeaning.INCLUDED_COUNT)
                .filter(meaning -> meaning.isReadIn(kind))
                .findFirst()
                .orElse(ColumnMeaning.NOTE);
    }

    private Finding finding(String heads, int count, int column) {
        return Finding.of(LayoutFindingCode.FIGURES_NOT_READ)
                .with("found", heads)
                .with(
                        "example",
                        columns.get(column).cell().display() + "=" + example().id())
                .with("count", count)
                .with("first", Objects.requireNonNull(firsts[column]).place())
                .at(columns.get(column).cell().location().orElseThrow());
    }
}
