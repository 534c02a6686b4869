package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.layout.Layout.MeaningReason;
import io.github.tiendo.layout.SheetLines.Line;
import io.github.tiendo.layout.TableHead.Column;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The judgement that bodies give of themselves beside the one that others give of them, {@code Xã tự đánh giá | Kết quả thẩm
 * định}: that of the others is read, and the rows are named in which they differ.
 */
final class Judgements {

    private static final List<String> OWN = LayoutWords.plain("head.judged-by-itself");
    private static final List<String> OF_OTHERS = LayoutWords.plain("head.judged-by-others");

    /** A column of more different words holds no classes. */
    private static final int MOST_CLASSES = 8;

    private final Column own;
    private final Column ofOthers;
    private final List<Line> differing = new ArrayList<>();

    private Judgements(Column own, Column ofOthers) {
        this.own = own;
        this.ofOthers = ofOthers;
    }

    /** Takes the judgement of others for the class of the rows, where both judge in the same words. */
    static void settle(HeadColumns columns, NamesOfRows names) {
        List<OpenColumn> own = columns.where(column -> judges(column, OWN));
        List<OpenColumn> ofOthers = columns.where(column -> judges(column, OF_OTHERS) && !own.contains(column));
        if (own.size() != 1 || ofOthers.size() != 1 || columns.has(ColumnMeaning.MEMBER)) {
            return;
        }
        Set<String> shared = new HashSet<>(own.get(0).below().texts());
        shared.retainAll(ofOthers.get(0).below().texts());
        if (!shared.isEmpty()) {
            ofOthers.get(0).take(ColumnMeaning.GRADE, MeaningReason.CELLS);
            own.get(0).take(ColumnMeaning.NOTE, MeaningReason.PLACE);
            boolean named = columns.hasAny(ColumnMeanings.OF_OTHER_ROWS);
            names.unnamed()
                    .filter(column -> !named)
                    .ifPresent(column -> column.take(ColumnMeaning.NAME, MeaningReason.CELLS));
        }
    }

    private static boolean judges(OpenColumn column, List<String> words) {
        ColumnCells below = column.below();
        return Words.holdsAny(HeadText.plain(column.shown()), words)
                && below.filled() > 0
                && !below.areFigures()
                && below.distinct() <= MOST_CLASSES;
    }

    static Optional<Judgements> of(TableHead head) {
        Optional<Column> own = head.columns().stream()
                .filter(column -> column.meaning() == ColumnMeaning.NOTE
                        && column.reason() == MeaningReason.PLACE
                        && Words.holdsAny(HeadText.plain(column.head().display()), OWN))
                .findFirst();
        return own.flatMap(self -> head.first(ColumnMeaning.GRADE).map(others -> new Judgements(self, others)));
    }

    void check(Line line) {
        String self = HeadText.plain(line.at(own.index()).display());
        if (!line.at(own.index()).isMissing()
                && !self.equals(HeadText.plain(line.at(ofOthers.index()).display()))) {
            differing.add(line);
        }
    }

    /** Which judgement is read, and where the other differs. */
    Optional<Finding> finding(RowReader reader) {
        return differing.isEmpty()
                ? Optional.empty()
                : Optional.of(reader.named(LayoutFindingCode.JUDGEMENTS_DIFFER, differing)
                        .with("found", ofOthers.head().display())
                        .with("other", own.head().display())
                        .at(own.head().location().orElseThrow()));
    }
}
