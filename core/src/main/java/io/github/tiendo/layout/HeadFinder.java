package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.SheetLines.Line;
import io.github.tiendo.layout.TableHead.HeadCell;
import io.github.tiendo.notation.text.RecentForms;
import io.github.tiendo.period.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds the head of a table: one row, or up to three where cells are merged over them or a row of years or of lower words
 * stands under a common word.
 */
final class HeadFinder {

    private static final int MAX_ROWS = 3;
    static final int LONGEST_HEAD = 200;

    private static final int LONGEST_LOWER_WORDS = 40;

    /** A month with a year of two digits. */
    private static final Pattern SHORT_MONTH = Pattern.compile("(0?[1-9]|1[0-2])/(\\d\\d)");

    /** {@code 202501}, {@code 2025-01}. */
    private static final Pattern NUMBERED_MONTH = Pattern.compile("(20\\d\\d)[-_/]?(0[1-9]|1[0-2])");

    private static final Pattern NAMED_MONTH = Pattern.compile("(\\p{L}{3,9})\\.? ?(\\d\\d)");

    private static final int LAST_MONTH = 12;
    private static final int CENTURY = 2000;

    /** So many cells, each of which is a head, are the head of a list. */
    private static final int FEWEST_HEADS = 3;

    /** How many columns before the first head may be without one: numbers and names of rows. */
    private static final int HEADLESS_BEFORE = 2;

    /** How many rows below a head are looked at for the kinds of their cells. */
    private static final int ROWS_LOOKED_AT = 40;

    /** A line that is looked at from above is looked at again when it is reached. */
    private static final int LINES_REMEMBERED = 16;

    private static final int TEXTS_REMEMBERED = 1 << 12;

    private final SheetLines grid;
    private final LayoutOptions options;
    private final LayoutContent content;

    /** What texts mean as heads: the same are asked about for the rows above and below them. */
    private final RecentForms<Optional<HeadWords.Match>> matches;

    /** The hidden columns that were said not to be read. */
    private final Set<SourceLocation> hiddenRepeats = new HashSet<>();
    /** The lines that were said to be heads of other lists. */
    private final Set<Integer> registers = new HashSet<>();
    /** Heads found from above, until their line is reached. */
    private final Map<Integer, Optional<TableHead>> ahead = new HashMap<>();

    HeadFinder(SheetLines grid, LayoutOptions options, LayoutContent content) {
        this.grid = grid;
        this.options = options;
        this.content = content;
        this.matches =
                new RecentForms<>(TEXTS_REMEMBERED, words -> options.headWords().match(words, HeadText.of(words)));
    }

    /**
     * The head that begins in this line, if one does.
     *
     * @param lineIndex which line
     * @param inTable whether the line stands right below the rows of another table, which it may continue
     */
    Optional<TableHead> at(int lineIndex, boolean inTable) {
        ahead.keySet().removeIf(line -> line < lineIndex - LINES_REMEMBERED);
        return inTable ? find(lineIndex, true) : ahead.computeIfAbsent(lineIndex, index -> find(index, false));
    }

    private Optional<TableHead> find(int lineIndex, boolean inTable) {
        Line top = grid.lines().get(lineIndex);
        boolean possible = top.cells().size() > 1
                && (couldBeHead(top, inTable)
                        || !inTable && (standsOverHeads(lineIndex, top) || beginsTable(lineIndex, top)));
        if (!possible || !content.takePossibleHead(top)) {
            return Optional.empty();
        }
        List<Line> rows = rows(lineIndex, top);
        int headEnd = Math.max(lastMergedRow(top), rows.get(rows.size() - 1).row());
        List<Line> below = below(lineIndex + rows.size(), rows);
        List<HeadCell> heads = withHeadless(heads(rows), top, below);
        if (heads.stream().anyMatch(head -> goesOnInDays(head, below))) {
            return Optional.empty();
        }
        ColumnMeanings meanings = new ColumnMeanings(heads, options, column -> new ColumnCells(below, column));
        sayRegister(meanings, top);
        hiddenRepeats(heads).forEach(meanings::ignore);
        return meanings.head(top.row(), headEnd)
                .filter(head -> inTable
                        ? head.evidence().sufficesInTable()
                        : head.evidence().suffices());
    }

    /** {@code 30.04.2025} over {@code 15.03.2025}: the cell of a row, and no head. */
    private static boolean goesOnInDays(HeadCell head, List<Line> below) {
        return PeriodInText.isWhole(head.cell().display())
                && head.text()
                        .period()
                        .filter(named -> named.period().kind() == Period.Kind.DAY)
                        .isPresent()
                && new ColumnCells(below, head.index()).days() > 0;
    }

    /** What a column of figures gives: two that give the same repeat each other. */
    private record Given(ColumnMeaning meaning, List<Period> periods) {}

    /** The hidden columns of figures that say what a visible one says: {@code Kết quả 2024 (số cũ)} beside {@code Kết quả 2024}. */
    private List<HeadCell> hiddenRepeats(List<HeadCell> heads) {
        List<HeadCell> hidden =
                heads.stream().filter(head -> grid.isColumnHidden(head.index())).toList();
        if (hidden.isEmpty()) {
            return List.of();
        }
        Map<Given, HeadCell> visible = new HashMap<>();
        for (HeadCell head : heads) {
            if (!grid.isColumnHidden(head.index())) {
                given(head).ifPresent(given -> visible.putIfAbsent(given, head));
            }
        }
        List<HeadCell> repeats = new ArrayList<>();
        for (HeadCell head : hidden) {
            HeadCell same = given(head).map(visible::get).orElse(null);
            if (same != null) {
                repeats.add(head);
                SourceLocation place = head.cell().location().orElseThrow();
                if (hiddenRepeats.add(place)) {
                    content.findings()
                            .add(Finding.of(LayoutFindingCode.HIDDEN_REPEATS)
                                    .with("found", head.cell().display())
                                    .with("other", same.cell().display())
                                    .at(place));
                }
            }
        }
        return repeats;
    }

    private Optional<Given> given(HeadCell head) {
        return options.headWords()
                .match(head.cell().display(), head.text())
                .map(HeadWords.Match::meaning)
                .filter(ColumnMeaning::isFigure)
                .map(meaning -> new Given(
                        meaning,
                        head.text().periods().stream().map(PeriodInText::period).toList()));
    }

    /** Whether a line that was looked at is the head of a list of people or of risks, or of any other that is no table here. */
    boolean isOfOtherList(Line line) {
        return registers.contains(line.row()) || line.cells().size() >= FEWEST_HEADS && areWholeHeads(line);
    }

    private boolean areWholeHeads(Line line) {
        // from the right, where figures stand: names cost most to look up
        for (DraftCell cell : line.cells().descendingMap().values()) {
            if (cell.kind() != DraftCell.Kind.TEXT
                    || cell.text().length() > LONGEST_LOWER_WORDS
                    || matches.of(cell.text()).filter(HeadWords.Match::isWhole).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private void sayRegister(ColumnMeanings meanings, Line top) {
        Optional<Registers> register = meanings.register();
        if (register.isPresent() && registers.add(top.row())) {
            content.findings()
                    .add(Finding.of(LayoutFindingCode.OTHER_REGISTER)
                            .as(Severity.WARNING)
                            .with("what", register.get().called())
                            .with(
                                    "found",
                                    top.cells().values().stream()
                                            .map(DraftCell::display)
                                            .toList())
                            .at(grid.place(top.row(), top.cells().firstKey())));
        }
    }

    /** Columns without a head that are of the table too: those right before the first head that number or name the rows. */
    private List<HeadCell> withHeadless(List<HeadCell> heads, Line top, List<Line> below) {
        List<HeadCell> all = new ArrayList<>(heads);
        int first = heads.get(0).index();
        for (int column = first - 1; column >= Math.max(0, first - HEADLESS_BEFORE); column--) {
            ColumnCells cells = new ColumnCells(below, column);
            if (!cells.areNumberings()
                    && (cells.filled() < 2 || !cells.areNames() || cells.areHeads(options.headWords()))) {
                break;
            }
            all.add(0, headless(column, top));
        }
        return all;
    }

    private HeadCell headless(int column, Line top) {
        DraftCell cell = DraftCell.text("").at(grid.place(top.row(), column));
        return new HeadCell(column, column, cell, List.of(), HeadText.of(""));
    }

    private List<Line> rows(int lineIndex, Line top) {
        List<Line> rows = new ArrayList<>(List.of(top));
        int last = lastMergedRow(top);
        for (int i = lineIndex + 1; i < grid.lines().size() && rows.size() < MAX_ROWS; i++) {
            Line next = grid.lines().get(i);
            boolean below = next.row() <= last
                    || next.row() == rows.get(rows.size() - 1).row() + 1
                            && (isUnder(top, next) || arePeriodsBelow(top, next));
            if (!below) {
                break;
            }
            rows.add(next);
        }
        return rows;
    }

    /** The lines below a head, those left out that only number its columns or say it once more. */
    private List<Line> below(int firstLine, List<Line> rows) {
        return grid.evidence(firstLine, ROWS_LOOKED_AT).stream()
                .filter(line -> !line.numbersColumns() && rows.stream().noneMatch(row -> isAgain(row, line)))
                .toList();
    }

    private static boolean isAgain(Line head, Line line) {
        return line.cells().size() > 1
                && line.cells().keySet().equals(head.cells().keySet())
                && line.cells().entrySet().stream().allMatch(cell -> cell.getValue()
                        .display()
                        .equals(head.at(cell.getKey()).display()));
    }

    /** Whether a line of short texts, of which none is a figure or an answer, stands right on rows of the same columns that are no head. */
    private boolean beginsTable(int lineIndex, Line top) {
        return lineIndex + FEWEST_HEADS < grid.lines().size()
                && (lineIndex == 0 || grid.lines().get(lineIndex - 1).cells().size() == 1)
                && top.cells().values().stream()
                        .allMatch(cell -> hasShortWords(cell) && !Words.isAnswer(cell) && !isNumber(cell))
                && IntStream.rangeClosed(1, 2)
                        .allMatch(i -> isRowOf(top, grid.lines().get(lineIndex + i), i));
    }

    private boolean isRowOf(Line top, Line next, int below) {
        return next.row() == top.row() + below
                && top.cells().keySet().containsAll(next.cells().keySet())
                && next.cells().size() * 2 > top.cells().size()
                && !couldBeHead(next, false);
    }

    /** A quick look, since it is taken at every row: nothing that is a value, and some words of a head. */
    private boolean couldBeHead(Line line, boolean inTable) {
        // what costs least to see is asked first
        if (holdsMoreThanHeads(line)) {
            return false;
        }
        for (DraftCell cell : line.cells().values()) {
            if (ColumnCells.isShare(cell) || isNumber(cell) && shortMonths(line).isEmpty()) {
                return false;
            }
        }
        int words = 0;
        for (DraftCell cell : line.cells().values()) {
            // rows that answer, "Alpha | Met | Not met", hold words of heads too
            boolean isHead = isShortText(cell)
                    && isKnown(cell.text())
                    && Answers.yesOrNo(cell).isEmpty();
            words += isHead ? 1 : 0;
        }
        return (words > (inTable ? 1 : 0) || !inTable && arePeriodsInTurn(line))
                && line.cells().values().stream().noneMatch(ColumnCells::isRank);
    }

    /** Whether a text only numbers or counts, and names neither a column nor a period. */
    private boolean isNumber(DraftCell cell) {
        return isShortText(cell)
                && Words.isNumbering(cell.text())
                && !isKnown(cell.text())
                && PeriodInText.find(cell.display()).isEmpty()
                && !YearlessPeriod.isOne(cell.text());
    }

    /**
     * {@code Market | 2023 | 2024}, {@code Type | Jan | Feb | Mar | Jan-Mar}, {@code Centre | Q1 | Q2 | Total}: words, and each
     * period right behind the one before; at the end perhaps all of them together.
     */
    private static boolean arePeriodsInTurn(Line line) {
        List<DraftCell> all = List.copyOf(line.cells().values());
        boolean summed = BodyGroups.isSum(all.get(all.size() - 1).text());
        List<DraftCell> cells = summed ? all.subList(0, all.size() - 1) : all;
        if (cells.size() < 3
                || cells.get(0).kind() != DraftCell.Kind.TEXT
                || cells.get(0).text().chars().noneMatch(Character::isLetter)
                || !cells.stream().skip(1).allMatch(ColumnCells::isPeriod)) {
            return false;
        }
        List<Period> periods =
                cells.stream().skip(1).flatMap(cell -> period(cell).stream()).toList();
        int inTurn = 1;
        while (inTurn < periods.size()
                && periods.get(inTurn - 1)
                        .endExclusive()
                        .equals(periods.get(inTurn).startInclusive())) {
            inTurn++;
        }
        boolean together = inTurn == periods.size() - 1
                && inTurn > 2
                && periods.get(inTurn).startInclusive().equals(periods.get(0).startInclusive());
        return periods.size() == cells.size() - 1 && inTurn > 1 && (inTurn == periods.size() || together);
    }

    private static Optional<Period> period(DraftCell cell) {
        return PeriodInText.find(cell.display())
                .or(() -> YearlessPeriod.in(cell.display(), CENTURY).flatMap(PeriodInText::find))
                .map(PeriodInText::period);
    }

    /** Whether a line holds something besides short texts, years and first days of months. */
    private static boolean holdsMoreThanHeads(Line line) {
        boolean dated = false;
        for (DraftCell cell : line.cells().values()) {
            boolean isDay = cell.date().isPresent();
            dated |= isDay;
            boolean isTime = isDay
                    || isYear(cell)
                    || NUMBERED_MONTH.matcher(cell.display()).matches();
            if (!isTime && !isShortText(cell)) {
                return true;
            }
        }
        return dated && !areMonths(line);
    }

    private static boolean isShortText(DraftCell cell) {
        return cell.kind() == DraftCell.Kind.TEXT && cell.text().length() <= LONGEST_HEAD;
    }

    /** Whether several periods stand in a line, {@code Item | 2023 | 2024}, and words of heads below them. */
    private boolean standsOverHeads(int lineIndex, Line top) {
        if (lineIndex + 1 == grid.lines().size()) {
            return false;
        }
        Line next = grid.lines().get(lineIndex + 1);
        // what costs least to see is asked first
        return next.row() == top.row() + 1
                && couldBeHead(next, false)
                && isUnder(top, next)
                && top.cells().values().stream()
                                .filter(ColumnCells::isPeriod)
                                .limit(2)
                                .count()
                        == 2
                && top.cells().values().stream()
                        .allMatch(cell -> ColumnCells.isPeriod(cell)
                                || cell.kind() == DraftCell.Kind.TEXT
                                        && cell.text().length() <= LONGEST_HEAD);
    }

    /** Whether a line has several days, each the first of a month, by which a spreadsheet keeps {@code Jan-25}. */
    private static boolean areMonths(Line line) {
        List<LocalDate> days = line.cells().values().stream()
                .flatMap(cell -> cell.date().stream())
                .toList();
        return days.size() > 1 && days.stream().allMatch(day -> day.getDayOfMonth() == 1);
    }

    /** The words of a cell of a head, in which the first day of a month is the month where all days are such. */
    private static String shown(Line row, DraftCell cell, Map<String, String> shortMonths) {
        return cell.date()
                .filter(day -> areMonths(row))
                .map(day -> Period.month(day.getYear(), day.getMonthValue()).toString())
                .or(() -> Optional.ofNullable(shortMonths.get(cell.display())))
                .orElseGet(cell::display);
    }

    /**
     * The months of a row of heads such as {@code 04/24 | 05/24}, which are no days, since no month has the number 24, and
     * such as {@code Dec 17 | Jan 18}, of which each is the next or all are of one year.
     */
    private static Map<String, String> shortMonths(Line line) {
        Map<String, Period> months = new LinkedHashMap<>();
        for (DraftCell cell : line.cells().values()) {
            String display = cell.display();
            Matcher yearFirst = NUMBERED_MONTH.matcher(display);
            Matcher numbers = SHORT_MONTH.matcher(display);
            Matcher named = NAMED_MONTH.matcher(display);
            if (numbers.matches() && Integer.parseInt(numbers.group(2)) > LAST_MONTH) {
                months.put(
                        display,
                        Period.month(CENTURY + Integer.parseInt(numbers.group(2)), Integer.parseInt(numbers.group(1))));
            } else if (yearFirst.matches()) {
                months.put(
                        display,
                        Period.month(Integer.parseInt(yearFirst.group(1)), Integer.parseInt(yearFirst.group(2))));
            } else if (named.matches()) {
                YearlessPeriod.in(named.group(1), CENTURY + Integer.parseInt(named.group(2)))
                        .flatMap(PeriodInText::find)
                        .map(PeriodInText::period)
                        .filter(month -> month.kind() == Period.Kind.MONTH)
                        .ifPresent(month -> months.put(display, month));
            }
        }
        return months.size() > 1 && areOfOneRun(List.copyOf(months.values()))
                ? months.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, month -> month.getValue()
                        .toString()))
                : Map.of();
    }

    private static boolean areOfOneRun(List<Period> months) {
        return IntStream.range(1, months.size()).allMatch(i -> {
            LocalDate before = months.get(i - 1).startInclusive();
            LocalDate next = months.get(i).startInclusive();
            return next.equals(before.plusMonths(1)) || next.getYear() == before.getYear() && next.isAfter(before);
        });
    }

    /** Whether all that stands in the line are periods, each below a word of the head. */
    private static boolean arePeriodsBelow(Line top, Line next) {
        return next.cells().size() > 1
                && next.cells().firstKey() > top.cells().firstKey()
                && next.cells().entrySet().stream()
                        .allMatch(cell -> isPeriodBelow(top, cell.getKey(), cell.getValue()));
    }

    /** {@code 2027} below {@code End target}. */
    private static boolean isPeriodBelow(Line top, int column, DraftCell cell) {
        DraftCell above = top.at(column);
        return ColumnCells.isPeriod(cell)
                && PeriodInText.find(cell.display()).isPresent()
                && above.kind() == DraftCell.Kind.TEXT
                && !above.isBlank()
                && PeriodInText.find(above.display()).isEmpty();
    }

    /** {@code Thực hiện} below {@code Năm 2024}, {@code Xếp hạng} below {@code Mục tiêu 2025}, beside a year that is shared by two. */
    private boolean isFigureBelowPeriod(Line top, Map.Entry<Integer, DraftCell> cell) {
        DraftCell above = top.at(cell.getKey());
        return (ColumnCells.isPeriod(above)
                        || PeriodInText.find(above.display()).isPresent())
                && matches.of(cell.getValue().text())
                        .filter(HeadWords.Match::isFigure)
                        .isPresent();
    }

    private boolean isKnown(String text) {
        return options.columns().names(text) || matches.of(text).isPresent();
    }

    static boolean isYear(DraftCell cell) {
        return cell.kind() == DraftCell.Kind.NUMBER
                && cell.number()
                        .filter(year -> year.scale() == 0
                                && year.compareTo(BigDecimal.valueOf(1900)) >= 0
                                && year.compareTo(BigDecimal.valueOf(2199)) <= 0)
                        .isPresent();
    }

    private int lastMergedRow(Line top) {
        int last = top.row();
        for (int column : top.cells().keySet()) {
            last = Math.max(last, Math.min(top.row() + MAX_ROWS - 1, grid.lastRow(top.row(), column)));
        }
        return last;
    }

    /**
     * Whether the line only divides columns of the head: short words, each under a shared or an empty cell, and years or
     * known words where the shared cell is not merged over them.
     */
    private boolean isUnder(Line top, Line next) {
        boolean shared = false;
        boolean spread = isSpreadBelow(top, next);
        for (var cell : next.cells().entrySet()) {
            int column = cell.getKey();
            int first = grid.firstColumn(top.row(), column);
            boolean merged = grid.lastColumn(top.row(), first) > first;
            boolean counts = YearlessPeriod.counted(
                            List.of(above(top, column), cell.getValue().display()))
                    .isPresent();
            if (cell.getValue().kind() != DraftCell.Kind.TEXT && !isYear(cell.getValue()) && !counts) {
                return false;
            }
            if (!top.at(column).isBlank()) {
                boolean wide =
                        merged || top.at(column + 1).isBlank() && next.cells().containsKey(column + 1);
                if (!wide && !isPeriodBelow(top, column, cell.getValue()) && !isFigureBelowPeriod(top, cell)) {
                    return false;
                }
                shared |= wide;
            }
            String text = cell.getValue().text();
            boolean divides = PeriodInText.find(cell.getValue().display()).isPresent()
                    || isKnown(text)
                    || Parts.isPart(text)
                    || merged && Parts.isRange(text)
                    || YearlessPeriod.isOne(text)
                    || counts
                    || spread;
            if (!divides && !(merged && !ColumnCells.isFigure(cell.getValue()))) {
                return false;
            }
        }
        return shared;
    }

    /** The words above a column, which may be those of the nearest column on its left. */
    private static String above(Line top, int column) {
        var above = top.cells().floorEntry(column);
        return above == null ? "" : above.getValue().display();
    }

    /**
     * Whether all that stands in the line are short words side by side below one word of the head each, which has empty
     * cells beside it: {@code Hoàn thành | Chưa thực hiện} below {@code Kết quả}.
     */
    private static boolean isSpreadBelow(Line top, Line next) {
        for (var cell : next.cells().entrySet()) {
            int column = cell.getKey();
            boolean begins =
                    !top.at(column).isBlank() && top.at(column + 1).isBlank() && hasShortWords(next, column + 1);
            boolean goesOn = top.at(column).isBlank() && hasShortWords(next, column - 1);
            if (!hasShortWords(next, column) || !begins && !goesOn) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasShortWords(Line line, int column) {
        return hasShortWords(line.at(column));
    }

    private static boolean hasShortWords(DraftCell cell) {
        return cell.kind() == DraftCell.Kind.TEXT
                && cell.text().length() <= LONGEST_LOWER_WORDS
                && !cell.isMissing()
                && !ColumnCells.isFigure(cell)
                && !ColumnCells.isMark(cell);
    }

    private List<HeadCell> heads(List<Line> rows) {
        TreeMap<Integer, List<DraftCell>> columns = new TreeMap<>();
        for (Line row : rows) {
            row.cells().keySet().forEach(column -> columns.computeIfAbsent(column, c -> new ArrayList<>()));
        }
        List<Map<String, String>> months =
                rows.stream().map(HeadFinder::shortMonths).toList();
        List<HeadCell> heads = new ArrayList<>();
        for (int column : columns.keySet()) {
            List<String> parts = new ArrayList<>();
            DraftCell lowest = DraftCell.blank();
            for (int i = 0; i < rows.size(); i++) {
                DraftCell part = part(rows, i, column);
                if (!part.isBlank()) {
                    parts.add(shown(rows.get(i), part, months.get(i)));
                    lowest = rows.get(i).at(column).isBlank() ? lowest : part;
                }
            }
            int top = rows.get(0).row();
            String words = String.join(" ", parts);
            heads.add(new HeadCell(
                    column,
                    rows.size() == 1 ? grid.lastColumn(top, column) : column,
                    DraftCell.text(words).at(lowest.location().orElseGet(() -> grid.place(top, column))),
                    List.copyOf(parts),
                    HeadText.of(parts)));
        }
        return heads;
    }

    /** What stands in a row of the head over a column: its own words, or those that it shares with columns to its left. */
    private DraftCell part(List<Line> rows, int index, int column) {
        Line row = rows.get(index);
        DraftCell own = row.at(column);
        if (!own.isBlank()) {
            return own;
        }
        int first = grid.firstColumn(row.row(), column);
        if (first < column) {
            return row.at(first);
        }
        // not merged, but meant so: an empty cell over a year belongs to the word on its left
        boolean dividedBelow =
                index + 1 < rows.size() && !rows.get(index + 1).at(column).isBlank();
        var left = row.cells().floorEntry(column);
        return dividedBelow && left != null && grid.lastRow(row.row(), left.getKey()) == row.row()
                ? left.getValue()
                : own;
    }
}
