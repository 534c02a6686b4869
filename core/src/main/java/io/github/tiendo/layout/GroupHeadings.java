package io.github.tiendo.layout;

import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.SheetLines.Line;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The rows of a table of bodies that only name a group of those below them: they state nothing, and are numbered in another way
 * than most ({@code II} or {@code A} among {@code 1, 2, 3}), alone have no number, or are called as groups are ({@code Các sở},
 * {@code Ministries}). Where nothing numbers the rows they may be the names alone.
 */
final class GroupHeadings {

    private static final List<String> GROUPS = LayoutWords.plain("body.group");

    private static final Set<String> GROUP_ENDS = Set.copyOf(LayoutWords.plain("body.group-end"));

    /** {@code A. Các sở, ngành}, {@code II) Cấp xã}: a name numbered in itself, among rows that are counted. */
    private static final Pattern LETTERED = Pattern.compile("(?:\\p{Lu}|[IVX]{1,4}) ?[.)/-] *\\p{L}{2}");

    private final List<Line> lines;
    private final RowReader reader;
    private final long numbered;
    private final boolean byCounts;

    GroupHeadings(List<Line> lines, RowReader reader) {
        this.lines = lines;
        this.reader = reader;
        List<DraftCell> numbers = lines.stream()
                .map(line -> reader.value(line, ColumnMeaning.NUMBER))
                .filter(cell -> !cell.isMissing())
                .toList();
        this.numbered = numbers.size();
        long counts = numbers.stream().filter(GroupHeadings::isCount).count();
        this.byCounts = counts > 0 && counts * 2 >= numbered;
    }

    /** Whether words are those of a group: {@code Vùng Đông Bắc}, {@code Northern districts}. */
    static boolean areOfGroup(String plain) {
        return Words.startsWithAny(plain, GROUPS) || GROUP_ENDS.contains(plain.substring(plain.lastIndexOf(' ') + 1));
    }

    /** Whether a row is numbered in another way than most: {@code II} or {@code A} among {@code 1, 2, 3}, or at all. */
    boolean marks(Line line) {
        DraftCell number = reader.value(line, ColumnMeaning.NUMBER);
        return !number.isMissing()
                && (numbered * 2 < lines.size() || byCounts && !isCount(number))
                && Words.isNumbering(number.display());
    }

    private static boolean isCount(DraftCell number) {
        return number.number().isPresent()
                || number.display().chars().noneMatch(Character::isLetter)
                        && number.display().chars().anyMatch(Character::isDigit);
    }

    /**
     * Under which heading each row stands that is none; blank under none. The headings, each above a body, are the other rows.
     *
     * @param states whether a row says something of what it names
     * @param isSum whether it sums up rows above it
     */
    Map<Line, DraftCell> over(Predicate<Line> states, Predicate<Line> isSum) {
        Set<Line> headings = headings(states);
        headings.addAll(ofSections(states, isSum));
        Map<Line, DraftCell> over = new LinkedHashMap<>();
        DraftCell heading = DraftCell.blank();
        for (Line line : lines) {
            if (headings.contains(line)) {
                heading = reader.nameOfGroup(line);
            } else {
                over.put(line, heading);
            }
        }
        return over;
    }

    /**
     * Whether names alone are headings where no row has a number: the first row is one, all others state something, and each
     * stands below an empty row or is without the words that every other row has beside its name.
     */
    private boolean areNamesAlone(Predicate<Line> states) {
        Map<Boolean, List<Line>> rows = lines.stream().collect(Collectors.partitioningBy(reader::isTextBesideRemarks));
        List<Line> others = rows.get(false);
        if (numbered > 0
                || rows.get(true).size() < 2
                || others.contains(lines.get(0))
                || !others.stream().allMatch(states)) {
            return false;
        }
        boolean described = others.stream()
                .limit(1)
                .flatMap(first -> first.cells().keySet().stream())
                .anyMatch(column -> others.stream().allMatch(line -> describes(line, line.at(column))));
        return described
                || IntStream.range(1, lines.size())
                        .filter(i -> reader.isTextBesideRemarks(lines.get(i)))
                        .allMatch(i -> lines.get(i).row() > lines.get(i - 1).row() + 1);
    }

    private boolean describes(Line line, DraftCell cell) {
        return !cell.equals(reader.name(line)) && ColumnCells.isWords(cell) && !Words.isAnswer(cell);
    }

    private Set<Line> headings(Predicate<Line> states) {
        boolean alone = areNamesAlone(states);
        Set<Line> headings = new HashSet<>();
        boolean aboveBody = false;
        boolean aboveGroup = false;
        for (int i = lines.size() - 1; i >= 0; i--) {
            Line line = lines.get(i);
            boolean byPlace = !states.test(line) && (isByPlace(line) || alone && reader.isTextBesideRemarks(line));
            boolean byWords = !states.test(line) && isByWords(line);
            if (aboveBody && (byPlace || byWords && !aboveGroup)) {
                headings.add(line);
            } else {
                aboveBody = true;
            }
            aboveGroup = byPlace || byWords;
        }
        return headings;
    }

    /** What stands alone at the beginning of each of several parts that sums close: {@code Northern Region} above its districts. */
    private Set<Line> ofSections(Predicate<Line> states, Predicate<Line> isSum) {
        Set<Line> headings = new HashSet<>();
        boolean begins = true;
        for (Line line : lines) {
            if (begins && !isSum.test(line) && (states.test(line) || !reader.isTextBesideRemarks(line))) {
                return Set.of();
            }
            if (begins && !isSum.test(line)) {
                headings.add(line);
            }
            begins = isSum.test(line);
        }
        return begins && headings.size() > 1 ? headings : Set.of();
    }

    private boolean isByPlace(Line line) {
        boolean isNumbered = !reader.value(line, ColumnMeaning.NUMBER).isMissing();
        boolean isAside = reader.name(line).isMissing() && RowReader.isTextAlone(line);
        return marks(line) || isAside || !isNumbered && line.cells().size() == 1 && numbered * 2 > lines.size();
    }

    private boolean isByWords(Line line) {
        String name = reader.name(line).display();
        String plain = HeadText.plain(name);
        return reader.value(line, ColumnMeaning.NUMBER).isMissing()
                && (byCounts && LETTERED.matcher(name).lookingAt()
                        || areOfGroup(plain)
                        || HeadWords.isKindOfBody(plain));
    }
}
