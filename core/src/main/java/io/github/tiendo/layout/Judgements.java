package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.layout.Layout.MeaningReason;
import io.github.tiendo.layout.SheetLines.Line;
import io.github.tiendo.layout.TableHead.Column;
import java.util.ArrayList;
import java.util.EnumSet;
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

    /** What becomes of the judgement of oneself: words are a remark, points restate what was reached. */
    private static final Set<ColumnMeaning> SET_ASIDE = EnumSet.of(ColumnMeaning.NOTE, ColumnMeaning.COMPUTED);

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

    /** Takes the points that others gave last, {@code Điểm thẩm định}, where bodies gave themselves some, for what was reached. */
    static void settlePoints(HeadColumns columns) {
        List<OpenColumn> points = columns.all(ColumnMeaning.RESULT);
        points.removeIf(column ->
                !column.below().areFigures() || !isOf(column.shown(), OWN) && !isOf(column.shown(), OF_OTHERS));
        List<OpenColumn> given =
                points.stream().filter(column -> !isOf(column.shown(), OWN)).toList();
        boolean isOfOneTime = points.stream()
                        .map(column -> column.text().periods())
                        .distinct()
                        .count()
                == 1;
        if (!given.isEmpty() && given.size() < points.size() && isOfOneTime) {
            points.remove(given.get(given.size() - 1));
            points.forEach(column -> column.take(ColumnMeaning.COMPUTED, MeaningReason.PLACE));
        }
    }

    private static boolean isOf(String head, List<String> words) {
        return Words.holdsAny(HeadText.plain(head), words);
    }

    private static boolean judges(OpenColumn column, List<String> words) {
        ColumnCells below = column.below();
        return isOf(column.shown(), words)
                && below.filled() > 0
                && !below.areFigures()
                && below.distinct() <= MOST_CLASSES;
    }

    static Optional<Judgements> of(TableHead head) {
        Optional<Column> own = head.columns().stream()
                .filter(column -> SET_ASIDE.contains(column.meaning())
                        && column.reason() == MeaningReason.PLACE
                        && isOf(column.head().display(), OWN))
                .findFirst();
        return own.flatMap(self -> (self.meaning() == ColumnMeaning.NOTE
                        ? head.first(ColumnMeaning.GRADE)
                        : head.columns().stream()
                                .filter(column -> column.meaning() == ColumnMeaning.RESULT
                                        && isOf(column.head().display(), OF_OTHERS))
                                .findFirst())
                .map(others -> new Judgements(self, others)));
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
