package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.notation.NormalText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Rows that sum up the others, such as {@code Tổng cộng} and {@code Tổng số: 08 nhiệm vụ}: they are named in a NOTE and
 * never counted. A row with a number of its own, or of which the words are only the beginning of a name ({@code Tổng số
 * thuê bao}), is no such row.
 */
final class TotalsRows {

    private static final Pattern TOTAL = Pattern.compile("(?:" + String.join("|", RowWords.TOTALS) + ")(?: (?:"
            + String.join("|", RowWords.COUNTED) + "))?(?: ?:? ?\\d.*)?[ :.]*");

    private TotalsRows() {}

    /** The rows without those that sum up, each of which is told. */
    static <R> List<R> leftOut(
            List<R> rows, Function<R, DraftCell> number, Function<R, DraftCell> name, LoadRecord record) {
        return rows.stream()
                .filter(row -> !isTotal(number.apply(row), name.apply(row), record))
                .toList();
    }

    private static boolean isTotal(DraftCell number, DraftCell name, LoadRecord record) {
        DraftCell words = number.isMissing() ? name : number;
        boolean alone = number.isMissing() || name.isMissing();
        if (!alone || !TOTAL.matcher(NormalText.of(words.text())).matches()) {
            return false;
        }
        Optional<SourceLocation> place = words.location();
        record.add(Finding.of(IntakeFindingCode.TOTALS_ROW).with("found", words.display()), place);
        record.spoilRow(name.location());
        return true;
    }
}
