package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.text.NormalForm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rows that sum up others, such as {@code Tổng cộng}, {@code Sub-total, roads} and {@code Tổng số: 08 nhiệm vụ}: they are named in a NOTE and
 * never counted. A row with a number of its own, or of which the words are only the beginning of a name ({@code Tổng số
 * thuê bao}), is no such row.
 */
final class TotalsRows {

    private static final String NUMBER = "(?:[ivxlc]+|[a-h]|\\d{1,3}(?:\\.\\d{1,3})*)";

    /** {@code (I)}, {@code mục II}, {@code (A + B)}: the groups whose rows are summed up. */
    private static final String GROUPS = "[(\\[]?(?:(?:" + String.join("|", RowWords.GROUPS) + ") )?" + NUMBER
            + "(?: ?[+,&;-] ?" + NUMBER + ")*[)\\]]?";

    private static final String SUM = "(?:"
            + RowWords.TOTALS.stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .collect(Collectors.joining("|"))
            + ")";

    private static final Pattern TOTAL = Pattern.compile(
            SUM + "(?: (?:" + String.join("|", RowWords.COUNTED) + "))?(?: ?:? ?\\d.*| ?" + GROUPS + ")?[ :.]*");

    /** A sum with the words for what is summed up. */
    private static final Pattern SUM_OF = Pattern.compile(SUM + " (.+?)[ :.]*");

    /** Words before the name of what is summed up, which begin nothing else. */
    private static final Pattern SUB_TOTAL =
            Pattern.compile("(?:" + String.join("|", RowWords.SUB_TOTALS) + ")[ ,:;.(-].*");

    /** How many are summed up, in a cell of its own: {@code 8 nhiệm vụ}. */
    private static final Pattern COUNT = Pattern.compile("\\d+(?: (?:" + String.join("|", RowWords.COUNTED) + "))?");

    private TotalsRows() {}

    /** Gets the rows that sum up others. */
    interface Sums<R> {

        /**
         * Takes a row.
         *
         * @param words the cell that says what it is
         * @param before how many rows that are left stand before it
         */
        void add(R row, DraftCell words, int before);
    }

    /**
     * The rows without those that sum up, each of which is told: with a WARNING those whose names are others and that only the
     * cell before them, or their heading, says to be sums.
     *
     * @param beside the cells of a row, besides its name and number, that may say so
     * @param sums gets the rows that are sums by their names
     */
    static <R> List<R> leftOut(
            List<R> rows,
            Function<R, DraftCell> number,
            Function<R, DraftCell> name,
            Function<R, List<DraftCell>> beside,
            Sums<R> sums,
            LoadRecord record) {
        List<R> left = new ArrayList<>();
        NamesAbove<R> above = new NamesAbove<>(left, name);
        boolean divided =
                rows.stream().flatMap(row -> beside.apply(row).stream()).anyMatch(cell -> !isSum(cell));
        for (R row : rows) {
            DraftCell of = name.apply(row);
            DraftCell numbered = number.apply(row);
            DraftCell words = numbered.isMissing() ? of : numbered;
            boolean total = isTotal(numbered, of, words, above);
            Optional<DraftCell> named = total || of.isMissing()
                    ? Optional.empty()
                    : isSum(numbered)
                            ? Optional.of(numbered)
                            : (divided ? beside.apply(row) : List.<DraftCell>of())
                                    .stream().filter(TotalsRows::isSum).findFirst();
            if (!total && named.isEmpty()) {
                left.add(row);
                continue;
            }
            Finding finding = Finding.of(IntakeFindingCode.TOTALS_ROW)
                    .with("found", named.orElse(words).display());
            record.add(total ? finding : finding.as(Severity.WARNING), total ? words : of);
            record.spoilRow(of.location());
            if (total) {
                sums.add(row, words, left.size());
            }
        }
        return left;
    }

    /** The names of the rows that are left, which few tables ask for. */
    private static final class NamesAbove<R> {

        private final List<R> rows;
        private final Function<R, DraftCell> name;
        private final Set<String> names = new HashSet<>();
        private int known;

        NamesAbove(List<R> rows, Function<R, DraftCell> name) {
            this.rows = rows;
            this.name = name;
        }

        boolean contains(String words) {
            for (; known < rows.size(); known++) {
                names.add(NormalText.of(name.apply(rows.get(known)).text()));
            }
            return names.contains(words);
        }
    }

    private static boolean isSum(DraftCell cell) {
        return cell.kind() == DraftCell.Kind.TEXT && RowWords.TOTALS.contains(NormalText.of(cell.text()));
    }

    /** @param above the names of the rows above, one of which may be the heading of the group */
    private static boolean isTotal(DraftCell number, DraftCell name, DraftCell words, NamesAbove<?> above) {
        boolean alone = number.isMissing()
                || name.isMissing()
                || !NormalForm.beginsWithWords(name.text(), 1)
                        && COUNT.matcher(NormalText.of(name.text())).matches();
        if (!alone) {
            return false;
        }
        String normal = NormalText.of(words.text());
        return TOTAL.matcher(normal).matches() || SUB_TOTAL.matcher(normal).matches() || isSumOf(normal, above);
    }

    private static boolean isSumOf(String words, NamesAbove<?> above) {
        Matcher sum = SUM_OF.matcher(words);
        return sum.matches() && above.contains(sum.group(1));
    }
}
