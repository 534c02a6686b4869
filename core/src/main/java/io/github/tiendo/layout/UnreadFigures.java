package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.SheetLines.Line;
import io.github.tiendo.layout.TableHead.HeadCell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts the figures and days in columns that are not understood, so that none is passed over in silence. */
final class UnreadFigures {

    /** Up to so many may stand by chance in a column of words. */
    private static final int FEW = 2;

    private final List<HeadCell> columns;
    private final int[] counts;
    private final @Nullable SourceLocation[] firsts;

    UnreadFigures(List<HeadCell> columns) {
        this.columns = columns;
        this.counts = new int[columns.size()];
        this.firsts = new SourceLocation[columns.size()];
    }

    void add(Line line) {
        for (int i = 0; i < counts.length; i++) {
            DraftCell cell = line.at(columns.get(i).index());
            if (FigureLedger.isFigure(cell)) {
                counts[i]++;
                firsts[i] = firsts[i] == null ? cell.location().orElseThrow() : firsts[i];
            }
        }
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            SourceLocation first = firsts[i];
            if (counts[i] > FEW && first != null) {
                findings.add(Finding.of(LayoutFindingCode.FIGURES_NOT_READ)
                        .with("found", columns.get(i).cell().display())
                        .with("count", counts[i])
                        .with("first", first.place())
                        .at(columns.get(i).cell().location().orElseThrow()));
            }
        }
        return findings;
    }
}
