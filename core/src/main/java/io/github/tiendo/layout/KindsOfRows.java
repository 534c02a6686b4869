package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.SheetLines.Line;
import java.util.Optional;
import java.util.stream.Stream;

/** Of which kind the figures of the rows of a table are where a column says so, and what is to be told of that. */
final class KindsOfRows {

    private final RowReader reader;
    private final Optional<TableHead.Column> column;
    private DraftCell planned = DraftCell.blank();
    private DraftCell adjusted = DraftCell.blank();

    KindsOfRows(RowReader reader, TableHead head) {
        this.reader = reader;
        this.column = head.first(ColumnMeaning.FIGURE_KIND);
    }

    /** The kind of the figures of a row; empty where their columns say it, or the cell is not understood. */
    Optional<FigureKind> of(Line line) {
        if (column.isEmpty()) {
            return Optional.empty();
        }
        DraftCell cell = reader.value(line, column.get());
        Optional<FigureKind> kind = FigureKind.of(cell);
        planned = kind.equals(Optional.of(FigureKind.PLANNED)) && planned.isBlank() ? cell : planned;
        adjusted = kind.equals(Optional.of(FigureKind.ADJUSTED)) && adjusted.isBlank() ? cell : adjusted;
        return kind;
    }

    /** Which of two targets for one period is rated. */
    Stream<Finding> findings() {
        return planned.isBlank() || adjusted.isBlank()
                ? Stream.empty()
                : Stream.of(Finding.of(LayoutFindingCode.SEVERAL_TARGETS)
                        .with("found", planned.display())
                        .with("rated", adjusted.display())
                        .at(planned.location().orElseThrow()));
    }
}
