package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.SheetLines.Line;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.text.RecentForms;
import io.github.tiendo.organisation.AgencyListNotation;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Condition.TopRank;
import io.github.tiendo.target.TargetNotation;
import io.github.tiendo.task.TaskFindingCode;
import io.github.tiendo.task.TaskProgress;
import io.github.tiendo.task.TaskStatus;
import io.github.tiendo.task.TaskStatusNotation;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What kinds of cells stand below the head of a column, in its first rows: each kind is looked for when it is asked about. */
final class ColumnCells {

    static final int LONGEST_FIGURE = 40;
    private static final int LONGEST_SIGN = 2;
    private static final int LONGEST_BODY = 60;
    private static final int LONGEST_UNIT = 25;

    /** Of so few cells single letters may be names. */
    private static final int FEW = 3;

    /** Digits, with signs before and at most two words of a unit behind. */
    private static final Pattern FIGURE = Pattern.compile("[^\\p{L}\\d]{0,4}\\d[^\\p{L}]*(?:\\p{L}{1,12}[ /.]?){0,2}");

    /** {@code 0912 345 678}, {@code (024) 3936 1234}, {@code +84 912 345 678}. */
    private static final Pattern TELEPHONE = Pattern.compile("(?:\\+\\d{1,3} |\\(?0\\d)[\\d ().-]{7,}");

    private static final Pattern SHARE = Pattern.compile("[<>≥≤]{0,2} ?\\d{1,3}(?:[.,]\\d{1,3})? ?%");

    /** {@code 1. Staff}: the number of a row and its name in one cell. */
    private static final Pattern NUMBERED_NAME = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})*[.)] ?\\p{L}.*");

    /** {@code KPI-001}, {@code PRJ/01}, {@code 1.2a}. */
    private static final Pattern CODE = Pattern.compile("(?=.*\\d)[\\p{L}\\d./_-]{1,20}");

    private static final List<String> UNITS = Stream.of("unit.known", "unit.amount")
            .flatMap(list -> LayoutWords.plain(list).stream())
            .toList();

    private static final Set<String> MARKS = Set.copyOf(LayoutWords.normal("mark"));
    private static final TaskStatusNotation STATUSES = TaskStatusNotation.of(Languages.VIETNAMESE);

    private static final Pattern SHORT_CODE = Pattern.compile("[A-Z]{2,3}");

    private static final Pattern CODE_OF_ROW = Pattern.compile("\\p{L}{1,2}\\d{1,3}");

    /** Whether texts are statuses: a column has few, again and again. */
    private static final RecentForms<Boolean> KNOWN_STATUSES = new RecentForms<>(1 << 8, ColumnCells::isStatus);

    private static final TargetNotation TARGETS = TargetNotation.of(Languages.VIETNAMESE);
    private static final Set<TaskFindingCode> NO_STATUS = EnumSet.of(
            TaskFindingCode.UNKNOWN_STATUS, TaskFindingCode.STATUS_BY_BEGINNING, TaskFindingCode.STATUS_LOST);
    private static final List<String> COMPARATORS = LayoutWords.normal("comparator");
    private static final Set<String> JUDGEMENTS = Set.copyOf(LayoutWords.plain("answer.judgement"));
    private static final List<String> BODY_BEGINNINGS = LayoutWords.plain("body.beginning");
    private static final List<String> BODY_ENDS = LayoutWords.plain("body.end");

    /** Those that hold something that is no mark of absence, without texts alone in their rows, which are headings. */
    private final List<Kinds> cells;

    /** The headings; none where nothing else stands in the column. */
    private final List<Kinds> headings;

    private final List<Line> lines;
    private final int column;

    /** How many are of each kind that was asked about: the question comes again with every other column. */
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

    /** How many texts differ; below 0 until that is asked. */
    private int distinct = -1;

    ColumnCells(List<Line> lines, int column) {
        this.lines = lines;
        this.column = column;
        Map<Boolean, List<Kinds>> isAlone = lines.stream()
                .filter(line -> line.kindsAt(column).isFilled())
                .collect(Collectors.partitioningBy(
                        RowReader::isTextAlone, Collectors.mapping(line -> line.kindsAt(column), Collectors.toList())));
        boolean areRows = isAlone.get(false).isEmpty();
        this.cells = isAlone.get(areRows);
        this.headings = areRows ? List.of() : isAlone.get(true);
    }

    /** What a cell may be taken for. */
    private enum Kind {
        FIGURE,
        DAY,
        NUMBERING,
        MARK,
        YES_OR_NO,
        CODE,
        ANSWER,
        WORDS,
        PERIOD,
        STATUS,
        COMPARATOR,
        MEASURE,
        KIND_OF_FIGURE,
        BAR,
        DIRECTION;

        private boolean isOf(DraftCell cell) {
            return switch (this) {
                case FIGURE -> isFigure(cell);
                case DAY -> isDay(cell);
                case NUMBERING -> Words.isNumbering(cell.text());
                case MARK -> isMark(cell);
                case YES_OR_NO -> Answers.yesOrNo(cell).isPresent();
                case CODE -> isCode(cell);
                case ANSWER -> Words.isAnswer(cell);
                case WORDS -> isWords(cell);
                case PERIOD -> isPeriod(cell);
                case STATUS -> isStatus(cell);
                case COMPARATOR -> isComparator(cell);
                case MEASURE -> isMeasure(cell);
                case KIND_OF_FIGURE -> FigureKind.of(cell).isPresent();
                case BAR -> isBar(cell);
                case DIRECTION -> cell.direction().isPresent();
            };
        }
    }

    /** What one cell may be taken for, each kind found out when it is first asked about. */
    static final class Kinds {

        private final DraftCell cell;
        private final boolean isFilled;
        private final EnumMap<Kind, Boolean> known = new EnumMap<>(Kind.class);

        Kinds(DraftCell cell) {
            this.cell = cell;
            this.isFilled = !cell.isMissing();
        }

        private boolean isFilled() {
            return isFilled;
        }

        private boolean is(Kind kind) {
            return known.computeIfAbsent(kind, asked -> asked.isOf(cell));
        }
    }

    /** Whether a cell is a date, or a text that is the words of one day. */
    private static boolean isDay(DraftCell cell) {
        return cell.date().isPresent()
                || cell.kind() == DraftCell.Kind.TEXT
                        && Character.isDigit(cell.display().charAt(0))
                        && cell.display().length() <= LONGEST_FIGURE
                        && PeriodInText.isWhole(cell.display())
                        && PeriodInText.find(cell.display())
                                .filter(found -> found.period().kind() == Period.Kind.DAY)
                                .isPresent();
    }

    /** Whether a cell is a cross or a tick. */
    static boolean isMark(DraftCell cell) {
        return cell.kind() == DraftCell.Kind.TEXT
                        && MARKS.contains(cell.display().toLowerCase(Locale.ROOT))
                || cell.logical().orElse(false);
    }

    /** Whether a cell of a calendar says that something goes on then: a mark, a sign, or a letter. */
    static boolean isBar(DraftCell cell) {
        return isMark(cell)
                || cell.kind() == DraftCell.Kind.TEXT
                        && cell.display().chars().noneMatch(Character::isDigit)
                        && (cell.display().length() == 1
                                || cell.display().chars().noneMatch(Character::isLetter));
    }

    /** Whether a cell is a code: one short word with a digit in it. */
    private static boolean isCode(DraftCell cell) {
        return cell.kind() == DraftCell.Kind.TEXT
                && CODE.matcher(cell.display()).matches();
    }

    /** Whether all that it holds says of which kind the figures of the row are, and both planned and reached are there. */
    boolean areFigureKinds() {
        return cells.size() > 1
                && areAll(Kind.KIND_OF_FIGURE)
                && cells.stream().anyMatch(kinds -> FigureKind.isTarget(kinds.cell))
                && cells.stream().anyMatch(kinds -> FigureKind.isResult(kinds.cell));
    }

    static boolean isFigure(DraftCell cell) {
        if (cell.kind() == DraftCell.Kind.TEXT) {
            if (beginsWithLetter(cell.text())) {
                return false;
            }
            String display = cell.display();
            return display.length() <= LONGEST_FIGURE
                    && FIGURE.matcher(display).matches()
                    && !TELEPHONE.matcher(display).matches()
                    && !NUMBERED_NAME.matcher(display).matches();
        }
        return cell.number().isPresent();
    }

    /** Whether a cell is a percentage as it is typed, {@code 80.10%}, and nothing else. */
    static boolean isShare(DraftCell cell) {
        return cell.kind() == DraftCell.Kind.TEXT
                && cell.text().indexOf('%') >= 0
                && SHARE.matcher(cell.display()).matches();
    }

    /** Whether a cell is a place in a ranking, {@code Hạng 8}, {@code Top 10}; {@code Hạng 2024} is the head of one. */
    static boolean isRank(DraftCell cell) {
        String display = cell.kind() == DraftCell.Kind.TEXT ? cell.display() : "";
        return display.length() <= LONGEST_FIGURE
                && beginsWithLetter(display)
                && Character.isDigit(display.charAt(display.length() - 1))
                && PeriodInText.find(display).isEmpty()
                && TARGETS.parseTarget(display, Unit.COUNT)
                        .value()
                        .filter(target -> target.condition() instanceof TopRank)
                        .isPresent();
    }

    private static boolean beginsWithLetter(String text) {
        return !text.isEmpty() && Character.isLetter(text.charAt(0));
    }

    static boolean isPeriod(DraftCell cell) {
        return HeadFinder.isYear(cell)
                || cell.date().isPresent()
                || cell.kind() == DraftCell.Kind.TEXT
                        && (PeriodInText.isWhole(cell.display()) || YearlessPeriod.isOne(cell.display()));
    }

    private static boolean isStatus(DraftCell cell) {
        return cell.kind() == DraftCell.Kind.TEXT
                && cell.text().length() <= LONGEST_FIGURE
                && KNOWN_STATUSES.of(cell.text());
    }

    private static boolean isStatus(String text) {
        Outcome<TaskProgress> read = STATUSES.parse(text);
        return read.findings().isEmpty()
                && read.value()
                        .filter(progress -> progress.status() != TaskStatus.NOT_STATED)
                        .isPresent();
    }

    /** Whether the words of a head are a status, or say whether something is in time. */
    static boolean saysStatus(String words) {
        return STATUSES.parse(words).findings().stream().map(Finding::code).noneMatch(NO_STATUS::contains)
                && !NormalText.isMissing(words);
    }

    private static boolean isComparator(DraftCell cell) {
        String display = cell.display();
        return "<>≥≤".indexOf(display.charAt(0)) >= 0 || Words.startsWithAny(HeadText.plain(display), COMPARATORS);
    }

    /** Whether a cell begins with a figure or a bound, whatever follows: {@code 95% within 10 days}, {@code at most 5}. */
    static boolean isMeasure(DraftCell cell) {
        return !cell.isMissing()
                && (Character.isDigit(cell.display().charAt(0)) || isComparator(cell))
                && cell.display().chars().anyMatch(Character::isDigit);
    }

    /** Whether more than half of what it holds begins with a figure or a bound. */
    boolean areMostlyMeasures() {
        return count(Kind.MEASURE) * 2 > cells.size();
    }

    /** Whether a cell holds words and no figure. */
    static boolean isWords(DraftCell cell) {
        return cell.display().chars().anyMatch(Character::isLetter) && !isFigure(cell);
    }

    private int count(Kind kind) {
        return counts.computeIfAbsent(kind, counted ->
                (int) cells.stream().filter(cell -> cell.is(counted)).count());
    }

    private boolean areAll(Kind kind) {
        return !cells.isEmpty() && cells.stream().allMatch(cell -> cell.is(kind));
    }

    /** How many hold something that is no mark of absence. */
    int filled() {
        return cells.size();
    }

    /** How many say what another says too. */
    int repeats() {
        return filled() - distinct();
    }

    /** How many are dates. */
    int days() {
        return count(Kind.DAY);
    }

    /** How many texts differ. */
    int distinct() {
        if (distinct < 0) {
            distinct = (int)
                    cells.stream().map(kinds -> kinds.cell.display()).distinct().count();
        }
        return distinct;
    }

    /** Whether no text comes again. */
    boolean areDistinct() {
        return distinct() == cells.size();
    }

    /** Whether no row says in several columns together what another says; not if one is not filled in every row. */
    static boolean areDistinct(List<ColumnCells> together) {
        int rows = together.get(0).cells.size();
        return together.stream().allMatch(column -> column.cells.size() == rows)
                && IntStream.range(0, rows)
                                .mapToObj(i -> together.stream()
                                        .map(column -> column.cells.get(i).cell.display())
                                        .toList())
                                .distinct()
                                .count()
                        == rows;
    }

    /** Whether each of its several texts stands beside each of those of another column, of which one or more come again. */
    boolean isCrossedWith(ColumnCells other) {
        if (cells.size() != other.cells.size() || distinct() < 2 || other.distinct() == cells.size()) {
            return false;
        }
        long pairs = IntStream.range(0, cells.size())
                .mapToObj(i -> List.of(
                        cells.get(i).cell.display(), other.cells.get(i).cell.display()))
                .distinct()
                .count();
        return pairs == (long) distinct() * other.distinct();
    }

    /** How many begin as a condition does: at least, more than. */
    int comparators() {
        return count(Kind.COMPARATOR);
    }

    /** Whether one says how far a task is, and nothing else. */
    boolean hasStatus() {
        return cells.stream().anyMatch(cell -> cell.is(Kind.STATUS));
    }

    /** Whether all that it holds says how far a task is. */
    boolean areStatuses() {
        return areAll(Kind.STATUS);
    }

    /** Whether what it holds says for the most part why tasks were closed. */
    boolean areReasonsToClose() {
        long reasons = cells.stream()
                .filter(kinds -> TaskStatusNotation.closedFor(kinds.cell.text()).isPresent())
                .count();
        return reasons > 0 && reasons * 2 > cells.size();
    }

    /** Whether all that it holds names periods. */
    boolean arePeriods() {
        return areAll(Kind.PERIOD);
    }

    /** Whether several are periods, and more than half. */
    boolean areMostlyPeriods() {
        return count(Kind.PERIOD) > 1 && count(Kind.PERIOD) * 2 > cells.size();
    }

    /** How many say that a task is completed. */
    int completed() {
        return (int) cells.stream()
                .filter(kinds -> STATUSES.parse(kinds.cell.text())
                        .value()
                        .filter(progress -> progress.status() == TaskStatus.COMPLETED)
                        .isPresent())
                .count();
    }

    /** Whether among other texts or numbers one in words names a month, a quarter or another period: {@code THÁNG 3}. */
    boolean hasPeriodAmongOthers() {
        return !arePeriods()
                && Stream.concat(cells.stream(), headings.stream())
                        .anyMatch(kinds -> kinds.is(Kind.PERIOD) && kinds.is(Kind.WORDS));
    }

    /** Whether it holds figures for the most part: numbers, percentages, or texts of digits with a unit. */
    boolean areFigures() {
        return count(Kind.FIGURE) * 2 > cells.size();
    }

    /** Whether all that it holds are crosses or ticks. */
    boolean areMarks() {
        return areAll(Kind.MARK);
    }

    /** Whether in several rows, and three of four with both, the figures of another column are of the same kind and size. */
    boolean areLike(ColumnCells other) {
        List<Line> both = lines.stream()
                .filter(line -> Stream.of(this, other)
                        .allMatch(cells -> line.number(cells.column).isPresent()))
                .toList();
        long like = both.stream()
                .filter(line -> isShare(line.at(column)) == isShare(line.at(other.column))
                        && isNear(
                                line.number(column).orElseThrow(),
                                line.number(other.column).orElseThrow()))
                .count();
        return both.size() > 1 && like * (FEW + 1) >= both.size() * FEW;
    }

    /** Whether neither of two numbers is more than ten times the other, or one is nothing. */
    private static boolean isNear(BigDecimal one, BigDecimal other) {
        return one.signum() * other.signum() == 0
                || one.movePointRight(1).compareTo(other) >= 0
                        && other.movePointRight(1).compareTo(one) >= 0;
    }

    /** Whether all of several cells say which way is better. */
    boolean areDirections() {
        return cells.size() > 1 && areAll(Kind.DIRECTION);
    }

    /** Whether it holds few words for the most part that are units, or stand in the names of rows as what these count. */
    boolean areUnits(ColumnCells names) {
        String counted = names.cells.stream()
                .map(kinds -> HeadText.plain(kinds.cell.display()))
                .collect(Collectors.joining(" "));
        List<String> units =
                cells.stream().map(kinds -> NormalText.of(kinds.cell.text())).toList();
        long known = units.stream()
                .filter(unit -> unit.startsWith("%")
                        || Words.startsWithAny(HeadText.plain(unit), UNITS)
                        || Words.holdsAny(counted, List.of(HeadText.plain(unit))))
                .count();
        return known > 1
                && known * FEW > units.size() * (FEW - 1)
                && cells.stream().noneMatch(kinds -> kinds.is(Kind.FIGURE))
                && units.stream().allMatch(unit -> unit.length() <= LONGEST_UNIT);
    }

    /** Whether all that it may hold are the marks of a calendar; a column of one may be empty. */
    boolean areBars() {
        return cells.isEmpty() || areAll(Kind.BAR);
    }

    /** Whether all that it holds says yes or no. */
    boolean areYesOrNo() {
        return areAll(Kind.YES_OR_NO);
    }

    /** Whether all that it holds says that something was met or not met. */
    boolean areJudgements() {
        return !cells.isEmpty()
                && cells.stream().allMatch(kinds -> JUDGEMENTS.contains(HeadText.plain(kinds.cell.text())));
    }

    /** Whether most of what it holds, and all but what says that there is none, are words of classes of a known scale. */
    boolean areClasses() {
        List<String> texts = cells.stream().map(kinds -> kinds.cell.display()).toList();
        return Scales.builtIn().stream()
                .anyMatch(scale -> texts.stream()
                                        .filter(text -> scale.named(text).isPresent())
                                        .count()
                                * FEW
                        > texts.size() * (FEW - 1));
    }

    /** Whether it holds ones and zeros and nothing else. */
    boolean areOnesAndZeros() {
        return !cells.isEmpty()
                && cells.stream()
                        .map(kinds -> kinds.cell.display())
                        .allMatch(text -> text.equals("1") || text.equals("0"));
    }

    /** Whether all that it holds is so short that it is a sign and no word. */
    boolean areSigns() {
        return !cells.isEmpty()
                && cells.stream()
                        .map(kinds -> kinds.cell)
                        .allMatch(cell -> cell.kind() == DraftCell.Kind.TEXT
                                && cell.display().length() <= LONGEST_SIGN
                                && !isFigure(cell));
    }

    /** Whether all that it holds are several signs without letters or digits: {@code ✅} and {@code ❌}. */
    boolean arePictures() {
        return areSigns()
                && distinct() > 1
                && cells.stream()
                        .noneMatch(kinds -> kinds.cell.display().codePoints().anyMatch(Character::isLetterOrDigit));
    }

    /** The texts that it holds, each once. */
    Set<String> texts() {
        return cells.stream().map(kinds -> kinds.cell.display()).collect(Collectors.toSet());
    }

    /** Whether most of what it holds says yes or no. */
    boolean areMostlyYesOrNo() {
        return count(Kind.YES_OR_NO) * 2 > cells.size();
    }

    /** Whether crosses stand beside ticks: nobody knows whether a cross then says yes or no. */
    boolean mixCrossesAndTicks() {
        return cells.stream().anyMatch(cell -> Answers.isCross(cell.cell))
                && cells.stream().anyMatch(cell -> isMark(cell.cell) && !Answers.isCross(cell.cell));
    }

    /** Whether all that it holds are crosses or ticks, but for their count in the last row. */
    boolean areMarksOverCount() {
        int last = cells.size() - 1;
        return last > 0
                && isFigure(cells.get(last).cell)
                && cells.subList(0, last).stream().allMatch(cell -> cell.is(Kind.MARK));
    }

    /** Whether it holds nothing but a figure in one row, as the count of marks where there are none. */
    boolean isCountAlone() {
        return cells.size() == 1 && isFigure(cells.get(0).cell);
    }

    /** Whether all that it holds are codes, none of them twice. */
    boolean areCodes() {
        return areAll(Kind.CODE) && areDistinct();
    }

    /** Whether all that it holds are a letter or two and a number: {@code A1}, {@code WP2}. */
    boolean areCodesOfRows() {
        return filled() > 1
                && areCodes()
                && texts().stream().allMatch(text -> CODE_OF_ROW.matcher(text).matches());
    }

    /** Whether all that it holds are two or three capitals: {@code GB}, {@code PER}. */
    boolean areShortCodes() {
        return filled() > 1
                && texts().stream().allMatch(text -> SHORT_CODE.matcher(text).matches());
    }

    /** Whether all that it holds are answers: yes or no, a day, a document. */
    boolean areAnswers() {
        return areAll(Kind.ANSWER);
    }

    /** Whether it holds answers for the most part, so that what is none of them is worth saying. */
    boolean areMostlyAnswers() {
        int answers = count(Kind.ANSWER);
        return answers > 1 && answers * 2 > cells.size();
    }

    /** Whether there is a digit in a text of it. */
    boolean haveDigits() {
        return cells.stream().anyMatch(kinds -> kinds.cell.display().chars().anyMatch(Character::isDigit));
    }

    /** Whether most of its texts are several words that tell a figure, and none a status. */
    boolean areMostlySentencesOfFigures() {
        long telling = cells.stream()
                .map(kinds -> kinds.cell.display())
                .filter(text -> text.indexOf(' ') > 0 && text.chars().anyMatch(Character::isDigit))
                .count();
        return telling * 2 > cells.size() && !hasStatus();
    }

    /** Whether it may name rows: words for the most part. */
    boolean areNames() {
        return count(Kind.WORDS) * 2 > cells.size()
                && (cells.size() <= FEW || count(Kind.NUMBERING) * 2 <= cells.size());
    }

    /** Whether most of what it holds is called as bodies and places are: {@code Huyện Hiệp Hòa}, {@code Ministry of Health}. */
    boolean areBodies() {
        return areMostly(name -> isBody(HeadText.plain(name)));
    }

    private boolean areMostly(Predicate<String> named) {
        long so =
                cells.stream().filter(kinds -> named.test(kinds.cell.display())).count();
        return so > 1 && so * 2 > cells.size();
    }

    /** Whether most of what it holds are names of offices of some kind: {@code Phòng Kinh tế}, {@code Customs Service}. */
    boolean areOffices() {
        return areMostly(AgencyListNotation::namesAnOffice);
    }

    /** Whether words in {@link HeadText#plain} form begin or end as the names of bodies and places do. */
    static boolean isBody(String plain) {
        return plain.length() <= LONGEST_BODY
                && (Words.startsWithAny(plain, BODY_BEGINNINGS)
                        || BODY_ENDS.stream().anyMatch(end -> plain.endsWith(" " + end)));
    }

    /** Whether the last or first of the names that it holds stands for the whole of the others: {@code Tổng cộng}. */
    boolean areUnderWhole() {
        return cells.size() > 2
                && Stream.of(cells.get(cells.size() - 1), cells.get(0))
                        .anyMatch(kinds -> BodyGroups.isSumAlone(kinds.cell.display()));
    }

    /** Whether the first or last of several numbers is what all others make, or twice that where sums are among them. */
    boolean areUnderSum() {
        List<BigDecimal> numbers =
                lines.stream().flatMap(line -> line.number(column).stream()).toList();
        BigDecimal all = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return numbers.size() > FEW
                && all.signum() != 0
                && Stream.of(numbers.get(0), numbers.get(numbers.size() - 1))
                        .anyMatch(edge -> all.compareTo(edge.add(edge)) == 0
                                || all.compareTo(edge.multiply(BigDecimal.valueOf(3))) == 0);
    }

    /** Whether words of heads stand below each other for the most part, {@code Value}, {@code Date}: they name no rows. */
    boolean areHeads(HeadWords words) {
        List<DraftCell> texts = cells.stream()
                .map(kinds -> kinds.cell)
                .filter(cell -> cell.kind() == DraftCell.Kind.TEXT)
                .toList();
        long heads = texts.stream().filter(cell -> isHead(cell, words)).count();
        return heads * 2 > texts.size();
    }

    private static boolean isHead(DraftCell cell, HeadWords words) {
        return cell.text().length() <= LONGEST_FIGURE
                && words.match(cell.display(), HeadText.of(cell.display()))
                        .filter(match -> match.isWhole()
                                || match.meaning() == ColumnMeaning.BASELINE
                                || match.meaning() == ColumnMeaning.TARGET)
                        .isPresent();
    }

    /** {@code 1, 2, 3, 1, 2}: each is one more than the one before, or begins again. */
    private boolean areCountedInGroups() {
        int before = 0;
        for (Kinds kinds : cells) {
            String number = kinds.cell.display();
            if (!number.equals("1") && !number.equals(String.valueOf(before + 1))) {
                return false;
            }
            before = number.equals("1") ? 1 : before + 1;
        }
        return true;
    }

    /** Whether it numbers rows; two neighbours have no number together. */
    boolean areNumberings() {
        boolean again = false;
        for (int i = 1; i < cells.size(); i++) {
            again |= cells.get(i).cell.display().equals(cells.get(i - 1).cell.display());
        }
        return !again && areAll(Kind.NUMBERING) && (distinct() * 2 > cells.size() || areCountedInGroups());
    }
}
