package io.github.tiendo.layout;

import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.SheetLines.Line;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The rows of a table of bodies that are no bodies: the whole ({@code Tổng số}), sums of some of them ({@code Cộng khối bộ},
 * {@code Vùng Đông Bắc}, {@code Region 1 total}) and headings of groups.
 *
 * <p>A sum is one by words that mean nothing else; any other row by arithmetic: what it holds is in all columns the sum of the
 * rows right below or above it, in several columns, or in one where its words or its number ({@code II} among {@code 1, 2, 3})
 * speak of a group as well, or where the whole is what the bodies make only then.
 */
final class BodyGroups {

    private static final List<String> SUMS = LayoutWords.plain("body.sum");
    private static final Set<String> WHOLES = Set.copyOf(LayoutWords.plain("body.whole"));
    private static final List<String> ALL = LayoutWords.plain("body.all");
    private static final List<String> SUM_ENDS =
            LayoutWords.plain("body.sum-end").stream().map(" "::concat).toList();
    private static final List<String> NO_SUMS = LayoutWords.plain("body.no-sum");

    /** What a name says that it adds up: {@code TỔNG (A+B)}, {@code Cộng (1+2+3)}. */
    private static final Pattern ADDED =
            Pattern.compile("[(\\[=: ]*(?<![\\p{L}\\d])[\\p{Lu}\\d]{1,4}(?: ?\\+ ?[\\p{Lu}\\d]{1,4})+ ?[)\\]]?$");

    private static final String OF_ALL = "*";

    /** A group has no more bodies than so many. */
    private static final int LARGEST = 200;

    /** In so many columns a row is by chance no sum of others. */
    private static final int COLUMNS_ALONE = 3;

    /** Sums of sums go no deeper. */
    private static final int MOST_LEVELS = 8;

    /** So many others are looked at for each row of a table, on an average, before sums are known by their words alone. */
    private static final long MOST_STEPS_OF_ROW = 2_000;

    private final List<Row> rows;
    private final int columns;
    private final long mostSteps;
    private long steps;

    /** The rows that a row sums up, by its index. */
    private final Map<Integer, List<Integer>> parts = new HashMap<>();

    private final Set<Integer> wholes = new TreeSet<>();

    /** The rows whose parts are told by their numbers. */
    private final Set<Line> nested = new HashSet<>();

    /** Whether the whole is only what bodies make if some of them are sums without words of one. */
    private boolean byNumbersAlone;

    /**
     * A row.
     *
     * @param line where it stands
     * @param isWhole whether its words stand for the whole
     * @param isSum whether they stand for a sum
     * @param isGroup whether they are those of a group
     * @param isMarked whether its number is of another kind than those of most rows
     * @param part the part of all that it is about, {@code girls}, or {@link #OF_ALL}; empty if a body says none
     * @param numbered as it is numbered, {@code 1.2}; empty if it is not
     * @param numbers under each column of amounts
     */
    private record Row(
            Line line,
            boolean isWhole,
            boolean isSum,
            boolean isGroup,
            boolean isMarked,
            boolean isOfAll,
            String part,
            String key,
            String numbered,
            List<Optional<BigDecimal>> numbers) {

        static Row of(Line line, RowReader reader, boolean isMarked, List<Optional<BigDecimal>> numbers) {
            String name = reader.nameOfBody(line).display();
            String plain = BodyGroups.plain(name);
            DraftCell part = reader.value(line, ColumnMeaning.DIMENSION);
            boolean ofAll =
                    part.isMissing() ? stateAWhole(plain) || BodyGroups.isSum(name) : Parts.isWhole(part.display());
            return new Row(
                    line,
                    stateAWhole(plain),
                    BodyGroups.isSum(name),
                    GroupHeadings.areOfGroup(plain),
                    isMarked,
                    Words.startsWithAny(plain, ALL),
                    ofAll ? OF_ALL : HeadText.plain(part.display()),
                    plain + "|" + part.display() + "|"
                            + reader.value(line, ColumnMeaning.PERIOD).display(),
                    reader.numbered(line),
                    numbers);
        }

        /** Whether something besides its numbers speaks of several bodies. */
        boolean mayBeSum() {
            return isSum || isGroup || isMarked || isOfAll;
        }
    }

    /**
     * A row that sums up others.
     *
     * @param line the row
     * @param parts the rows that it sums up
     * @param bodies those and, for sums among them, what these sum up
     */
    record Sum(Line line, List<Line> parts, List<Line> bodies) {}

    private BodyGroups(List<Row> rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        this.mostSteps = MOST_STEPS_OF_ROW * rows.size();
    }

    /**
     * The groups of a table.
     *
     * @param lines its rows
     * @param reader what their cells hold
     * @param amounts the columns in which parts add up to their whole
     */
    static BodyGroups of(List<Line> lines, RowReader reader, List<TableHead.Column> amounts) {
        GroupHeadings headings = new GroupHeadings(lines, reader);
        List<Row> rows = lines.stream()
                .map(line -> Row.of(
                        line,
                        reader,
                        headings.marks(line),
                        amounts.stream().map(column -> amount(line, column)).toList()))
                .toList();
        BodyGroups groups = new BodyGroups(rows, amounts.size());
        groups.find();
        return groups;
    }

    /** The amount in a row; a percentage is none. */
    static Optional<BigDecimal> amount(Line line, TableHead.Column column) {
        DraftCell cell = line.at(column.index());
        boolean percent = cell.kind() == DraftCell.Kind.PERCENT || cell.text().indexOf('%') >= 0;
        return percent ? Optional.empty() : line.number(column.index());
    }

    /** Whether words are those of all bodies together: {@code Toàn tỉnh}, {@code County}. */
    static boolean isWhole(String words) {
        return stateAWhole(plain(words));
    }

    /** Whether words stand for a sum and for nothing else. */
    static boolean isSum(String words) {
        return areSum(HeadText.plain(words))
                || words.indexOf('+') >= 0 && ADDED.matcher(words).find();
    }

    private static String plain(String words) {
        return HeadText.plain(words.indexOf('+') >= 0 ? ADDED.matcher(words).replaceFirst("") : words);
    }

    /** Whether words in {@link HeadText#plain} form are those of a whole, {@code Toàn tỉnh}, or for all bodies of a kind, {@code All schools}. */
    private static boolean stateAWhole(String plain) {
        return Parts.areWhole(plain)
                || WHOLES.contains(plain)
                || ALL.stream()
                        .anyMatch(all -> plain.startsWith(all + " ")
                                && HeadWords.isKindOfBody(plain.substring(all.length() + 1)));
    }

    private static boolean areSum(String plain) {
        if (Parts.areWhole(plain) || Words.startsWithAny(plain, SUMS) && !Words.startsWithAny(plain, NO_SUMS)) {
            return true;
        }
        for (String end : SUM_ENDS) {
            if (plain.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    /** Whether words stand for a sum alone or with the number of what is summed up: {@code Cộng mục I}, {@code Sub-total A}. */
    static boolean isSumAlone(String words) {
        String plain = plain(words);
        return Parts.areWhole(plain)
                || SUMS.contains(plain)
                || areSum(plain) && Words.isNumbering(plain.substring(plain.lastIndexOf(' ') + 1));
    }

    // --- what was found

    /** The rows that are the whole. */
    List<Line> wholes() {
        return lines(wholes);
    }

    /** The rows that sum up some bodies and are not the whole. */
    List<Line> sums() {
        return lines(parts.keySet().stream()
                .filter(index -> !wholes.contains(index))
                .sorted()
                .toList());
    }

    /** The innermost row that sums up a row; empty for one that is in no sum but the whole. */
    Optional<Line> sumOf(Line line) {
        return parts.entrySet().stream()
                .filter(sum -> !wholes.contains(sum.getKey())
                        && sum.getValue().stream()
                                .anyMatch(part -> rows.get(part).line().equals(line)))
                .findFirst()
                .map(sum -> rows.get(sum.getKey()).line());
    }

    /** What is to be checked: each sum with its parts, the first whole, and that of each part, with all that is in no sum. */
    List<Sum> checks() {
        List<Sum> checks = new ArrayList<>();
        Set<String> checked = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Integer> of = wholes.contains(i) ? outermost(i) : parts.getOrDefault(i, List.of());
            boolean again = wholes.contains(i) && !checked.add(rows.get(i).part());
            if (of.size() > 1 && !again) {
                checks.add(new Sum(rows.get(i).line(), lines(of), lines(bodies(of))));
            }
        }
        return checks;
    }

    private List<Line> lines(Collection<Integer> indexes) {
        return indexes.stream().map(index -> rows.get(index).line()).toList();
    }

    private List<Integer> bodies(List<Integer> of) {
        return bodies(of, MOST_LEVELS);
    }

    private List<Integer> bodies(List<Integer> of, int levels) {
        List<Integer> bodies = new ArrayList<>();
        for (int index : of) {
            List<Integer> inner = levels > 0 ? parts.get(index) : null;
            bodies.addAll(inner == null ? List.of(index) : bodies(inner, levels - 1));
        }
        return bodies;
    }

    /** The rows that are in no sum but a whole; of these, for {@code All counties | Girls}, those of girls if there are any. */
    private List<Integer> outermost(int whole) {
        Set<Integer> inner = new HashSet<>(wholes);
        parts.forEach((sum, of) -> {
            if (!wholes.contains(sum)) {
                inner.addAll(of);
            }
        });
        List<Integer> outer = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!inner.contains(i)) {
                outer.add(i);
            }
        }
        List<Integer> ofPart = outer.stream()
                .filter(i -> rows.get(i).part().equals(rows.get(whole).part()))
                .toList();
        return ofPart.isEmpty() ? outer : ofPart;
    }

    // --- finding

    private void find() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isWhole() && !comesAgainBeside(i)) {
                wholes.add(i);
            }
        }
        List<Integer> byWords = IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).isSum())
                .boxed()
                .toList();
        if (byWords.size() == 1 && (byWords.get(0) == 0 || byWords.get(0) == rows.size() - 1)) {
            wholes.add(byWords.get(0));
        }
        findNested();
        findSums();
        if (!wholes.isEmpty() && !isWholeMade()) {
            Map<Integer, List<Integer>> known = Map.copyOf(parts);
            byNumbersAlone = true;
            findSums();
            if (!isWholeMade()) {
                parts.clear();
                parts.putAll(known);
            }
        }
        findWhole();
    }

    /** {@code Cộng} once more, for the same part and time, where another row is the whole: each closes a group. */
    private boolean comesAgainBeside(int index) {
        Row row = rows.get(index);
        return row.isSum()
                && rows.stream().anyMatch(other -> other != row && other.key().equals(row.key()))
                && rows.stream()
                        .anyMatch(other -> other.isWhole() && !other.key().equals(row.key()));
    }

    /** {@code 1} over {@code 1.1} and {@code 1.2}, of which one column at least is what they make. */
    private void findNested() {
        for (int i = 0; i < rows.size(); i++) {
            String above = rows.get(i).numbered() + ".";
            List<Integer> below = IntStream.range(i + 1, rows.size())
                    .takeWhile(j -> rows.get(j).numbered().startsWith(above))
                    .filter(j -> rows.get(j).numbered().indexOf('.', above.length()) < 0)
                    .boxed()
                    .toList();
            if (above.length() > 1 && below.size() > 1 && isMadeSomewhere(rows.get(i), below)) {
                parts.put(i, below);
                nested.add(rows.get(i).line());
            }
        }
    }

    /** Whether the rows that a row sums up are known by their numbers. */
    boolean isNested(Line line) {
        return nested.contains(line);
    }

    /** Whether what is in no sum makes a stated whole in one column at least. */
    private boolean isWholeMade() {
        int whole = wholes.iterator().next();
        return isMadeSomewhere(rows.get(whole), outermost(whole));
    }

    private void findSums() {
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (!wholes.contains(i) && !parts.containsKey(i)) {
                find(i, 1);
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            if (!wholes.contains(i) && !parts.containsKey(i)) {
                find(i, -1);
            }
        }
        // sums below what they sum up are known only now
        if (!rows.isEmpty() && !wholes.contains(0) && !parts.containsKey(0)) {
            find(0, 1);
        }
        Map<Integer, List<Integer>> byWords = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!wholes.contains(i) && !parts.containsKey(i) && rows.get(i).isSum()) {
                List<Integer> above = beside(i, -1);
                List<Integer> since = above.stream()
                        .takeWhile(index -> !rows.get(index).isSum())
                        .toList();
                byWords.put(i, since.size() > 1 ? since : above.size() > 1 ? above : beside(i, 1));
            }
        }
        parts.putAll(byWords);
    }

    /** The rows on one side of a row, as far as these make what it holds. */
    private void find(int sum, int step) {
        Row row = rows.get(sum);
        // nothing is known for a sum by zeros
        if (row.numbers().stream()
                .allMatch(number -> number.isEmpty() || number.get().signum() == 0)) {
            return;
        }
        List<Integer> found = beside(sum, step);
        List<BigDecimal> total = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            total.add(BigDecimal.ZERO);
        }
        for (int count = 1; count <= found.size(); count++) {
            List<Optional<BigDecimal>> added = rows.get(found.get(count - 1)).numbers();
            for (int c = 0; c < columns; c++) {
                total.set(c, total.get(c).add(added.get(c).orElse(BigDecimal.ZERO)));
            }
            if (count > 1 && isMade(row, total)) {
                parts.put(sum, found.subList(0, count));
                return;
            }
            if (!row.isMarked() && isExceeded(row, total)) {
                break;
            }
        }
        // a group by its number whose rows follow, of which one column at least is what they make
        if (row.isMarked() && step > 0) {
            List<Integer> group = found.stream()
                    .takeWhile(index -> !rows.get(index).isMarked())
                    .toList();
            if (group.size() > 1 && isMadeSomewhere(row, group)) {
                parts.put(sum, group);
            }
        }
    }

    private boolean isMade(Row row, List<BigDecimal> total) {
        int made = 0;
        for (int c = 0; c < columns; c++) {
            Optional<BigDecimal> number = row.numbers().get(c);
            if (number.isPresent() && number.get().compareTo(total.get(c)) != 0) {
                return false;
            }
            made += number.filter(held -> held.signum() != 0).isPresent() ? 1 : 0;
        }
        return made >= (row.mayBeSum() ? 1 : byNumbersAlone ? 2 : COLUMNS_ALONE);
    }

    /** Whether the rows make more than a row holds, so that more of them will not make it. */
    private boolean isExceeded(Row row, List<BigDecimal> total) {
        for (int c = 0; c < columns; c++) {
            if (row.numbers().get(c).filter(number -> number.signum() >= 0).isPresent()
                    && total.get(c).compareTo(row.numbers().get(c).get()) > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isMadeSomewhere(Row row, List<Integer> group) {
        for (int c = 0; c < columns; c++) {
            BigDecimal total = BigDecimal.ZERO;
            for (int index : group) {
                total = total.add(rows.get(index).numbers().get(c).orElse(BigDecimal.ZERO));
            }
            BigDecimal made = total;
            if (total.signum() != 0
                    && row.numbers()
                            .get(c)
                            .filter(number -> number.compareTo(made) == 0)
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The rows on one side up to the next sum by words, each sum standing for what it sums up. */
    private List<Integer> beside(int sum, int step) {
        List<Integer> found = new ArrayList<>();
        Set<Integer> inside = new HashSet<>();
        for (int i = sum + step; i >= 0 && i < rows.size() && found.size() < LARGEST; i += step) {
            List<Integer> known = parts.get(i);
            if (wholes.contains(i) || known == null && rows.get(i).isSum() || ++steps > mostSteps) {
                break;
            }
            if (known != null) {
                inside.addAll(known);
                found.removeAll(inside);
            }
            if (!inside.contains(i)) {
                found.add(i);
            }
        }
        return found;
    }

    /** The whole is the one sum of a table, or one that sums up everything else, at its beginning or end. */
    private void findWhole() {
        if (!wholes.isEmpty()) {
            return;
        }
        for (int i : List.of(0, Math.max(0, rows.size() - 1))) {
            if (parts.containsKey(i)) {
                Set<Integer> others = new HashSet<>(bodies(parts.get(i)));
                parts.keySet().stream().filter(other -> other != i).forEach(others::add);
                boolean isOfAll = others.size() == rows.size() - 1;
                boolean isOfSums =
                        parts.size() > 2 && rows.get(i).isSum() && parts.get(i).size() < 2;
                if (isOfAll || isOfSums) {
                    wholes.add(i);
                    return;
                }
            }
        }
    }
}
