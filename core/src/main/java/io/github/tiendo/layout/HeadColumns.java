package io.github.tiendo.layout;

import io.github.tiendo.layout.HeadWords.Match;
import io.github.tiendo.layout.Layout.MeaningReason;
import io.github.tiendo.layout.TableHead.HeadCell;
import io.github.tiendo.layout.TableHead.HeadEvidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a head, each with what the map of the user or else its own words say that it is about, and what it is
 * taken for since by its cells and its place among the others.
 */
final class HeadColumns {

    /** What says how far a task is. */
    static final Set<ColumnMeaning> OF_PROGRESS = EnumSet.of(ColumnMeaning.STATUS, ColumnMeaning.PERCENT_COMPLETE);

    static final Set<ColumnMeaning> OF_INDICATORS =
            EnumSet.of(ColumnMeaning.RESULT, ColumnMeaning.TARGET, ColumnMeaning.BASELINE, ColumnMeaning.GRADE);

    /** What is measured: rows with it are no tasks. */
    static final Set<ColumnMeaning> MEASURED =
            EnumSet.of(ColumnMeaning.RESULT, ColumnMeaning.TARGET, ColumnMeaning.BASELINE);

    /** Days of a row: where nothing is measured, it is a task. */
    static final Set<ColumnMeaning> DATED =
            EnumSet.of(ColumnMeaning.START, ColumnMeaning.DEADLINE, ColumnMeaning.COMPLETED_ON);

    static final Set<ColumnMeaning> OF_TASKS = EnumSet.of(
            ColumnMeaning.RESULT,
            ColumnMeaning.EXPECTED_RESULT,
            ColumnMeaning.STATUS,
            ColumnMeaning.PERCENT_COMPLETE,
            ColumnMeaning.DEADLINE,
            ColumnMeaning.COMPLETED_ON,
            ColumnMeaning.TIMELINE,
            ColumnMeaning.AGENCY,
            ColumnMeaning.COORDINATING_AGENCIES);

    private static final List<String> START = LayoutWords.plain("head.start");

    private static final Set<String> VALUE_OF_FIGURE = Set.copyOf(LayoutWords.plain("head.value-of-figure"));

    /** {@code OUTCOME 1} over words. */
    private static final Pattern NUMBERED =
            Pattern.compile("(?:" + String.join("|", LayoutWords.plain("heading.numbered")) + ") \\d{1,2}");

    /** What stands between a rate and what it is a rate of. */
    private static final List<String> COMPARED_WITH = LayoutWords.plain("head.compared-with").stream()
            .map(words -> " " + words + " ")
            .toList();

    /** With what the head of something to be done begins: {@code to be}. */
    private static final List<String> ASKED = LayoutWords.plain("head.asked");

    /** Words for a fall or a rise that a target asks for. */
    private static final List<String> CHANGES = LayoutWords.plain("head.change");

    private static final List<String> COMPARING = LayoutWords.plain("head.comparing");

    private static final Set<String> YEAR_BEFORE = Set.copyOf(LayoutWords.plain("period.year-before"));

    private static final Set<String> PERIOD_OF_FIGURE = Set.copyOf(LayoutWords.plain("head.period-of-figure"));

    private final HeadWords words;
    private final List<OpenColumn> columns;
    private int whole;
    private int partly;

    /** @param below the kinds of the cells below the head, by column */
    HeadColumns(List<HeadCell> cells, LayoutOptions options, IntFunction<ColumnCells> below) {
        this.words = options.headWords();
        this.columns = IntStream.range(0, cells.size())
                .mapToObj(nth -> new OpenColumn(nth, cells.get(nth), below))
                .toList();
        for (OpenColumn column : columns) {
            byMap(column, options.columns());
            if (column.isUnknown()) {
                byWords(column);
            }
        }
        settleLonePart();
    }

    /**
     * {@code Target children} beside {@code Children vaccinated} is all that is asked for: nothing else is of a part, nothing
     * else a target, and another head counts the same.
     */
    private void settleLonePart() {
        List<OpenColumn> ofParts = where(column -> !column.part().isEmpty());
        if (ofParts.size() == 1 && !ofParts.get(0).isMapped()) {
            OpenColumn only = ofParts.get(0);
            List<String> part = List.of(HeadText.plain(only.part()));
            boolean isCounted = any(other -> other != only && Words.holdsAny(HeadText.plain(other.shown()), part));
            if (isCounted && where(other -> other.is(only.meaning())).size() == 1) {
                only.ofPart("");
            }
        }
    }

    /** Passes over a column, whatever its head says. */
    void ignore(HeadCell cell) {
        where(column -> column.cell().index() == cell.index())
                .forEach(column -> column.take(ColumnMeaning.IGNORED, MeaningReason.CELLS));
    }

    HeadWords words() {
        return words;
    }

    /** All columns, from left to right. */
    List<OpenColumn> all() {
        return columns;
    }

    List<OpenColumn> all(ColumnMeaning meaning) {
        return where(column -> column.is(meaning));
    }

    /** The columns of which something is so, in a list of their own. */
    List<OpenColumn> where(Predicate<OpenColumn> wanted) {
        return columns.stream().filter(wanted).collect(Collectors.toCollection(ArrayList::new));
    }

    boolean any(Predicate<OpenColumn> asked) {
        return columns.stream().anyMatch(asked);
    }

    boolean has(ColumnMeaning meaning) {
        return any(column -> column.is(meaning));
    }

    boolean hasAny(Set<ColumnMeaning> meanings) {
        return any(column -> column.isAnyOf(meanings));
    }

    boolean hasFigures(ColumnMeaning meaning) {
        return any(column -> column.is(meaning) && column.below().areFigures());
    }

    /** The first column of a meaning. */
    Optional<OpenColumn> first(ColumnMeaning meaning) {
        return columns.stream().filter(column -> column.is(meaning)).findFirst();
    }

    /** The column that stands so many behind another, or before it. */
    Optional<OpenColumn> beside(OpenColumn column, int away) {
        int nth = column.nth() + away;
        return nth < 0 || nth >= columns.size() ? Optional.empty() : Optional.of(columns.get(nth));
    }

    /** Takes each column of a meaning for another, where something is so when it is its turn. */
    void retake(ColumnMeaning from, Predicate<OpenColumn> when, @Nullable ColumnMeaning to, MeaningReason because) {
        all(from).stream().filter(when).forEach(column -> column.take(to, because));
    }

    /** Counts more columns as known by their whole heads. */
    void know(int more) {
        whole += more;
    }

    /** Whether the words of a head are known. */
    boolean hasKnown() {
        return whole + partly > 0;
    }

    HeadEvidence evidence(boolean figuresBelow) {
        return new HeadEvidence(whole, partly, columns.size(), figuresBelow);
    }

    private void byMap(OpenColumn column, ColumnMap map) {
        map.find(column.shown()).or(() -> map.find(column.lowest())).ifPresent(entry -> {
            column.take(entry.meaning(), MeaningReason.MAP);
            whole++;
            if (!entry.period().isEmpty()) {
                column.ofPeriodsOf(HeadText.of(entry.period()));
            }
            boolean divided = !column.common().isEmpty() && Parts.isPart(column.lowest());
            if (entry.meaning().isFigure() && divided) {
                column.ofPart(column.lowest());
            } else if (entry.meaning().isFigure()) {
                withPart(column);
            }
        });
    }

    /** What the words of a head say: the first of these readings that says something. */
    private void byWords(OpenColumn column) {
        byItself(column)
                .or(() -> underCommonHead(column))
                .or(() -> withPart(column))
                .or(() -> periodOfFigure(column))
                .or(() -> dayOfTask(column))
                .or(() -> isOtherThanSiblings(column) ? Optional.empty() : known(column))
                .or(() -> barePeriod(column))
                .map(match -> asked(column, match))
                .ifPresent(match -> {
                    column.take(match.meaning(), match.isWhole() ? MeaningReason.HEAD : MeaningReason.PART_OF_HEAD);
                    whole += match.isWhole() ? 1 : 0;
                    partly += match.isWhole() ? 0 : 1;
                });
    }

    private Optional<Match> byItself(OpenColumn column) {
        HeadText text = column.text();
        if (text.words().isEmpty() && !text.periods().isEmpty() && text.estimated()) {
            return Optional.of(Match.whole(ColumnMeaning.RESULT));
        }
        if (NUMBERED.matcher(HeadText.plain(column.shown())).matches()
                && !column.below().areFigures()) {
            return Optional.of(Match.whole(ColumnMeaning.HEADING));
        }
        return EndOfTask.meaning(text, words)
                .map(Match::whole)
                .or(() -> changeAsked(column))
                .or(() -> compared(column))
                .or(() -> atStart(column));
    }

    /** A day of a task by words that make no head by themselves, over cells that are days. */
    private Optional<Match> dayOfTask(OpenColumn column) {
        HeadText text = column.text();
        return column.below().arePeriods() && words.exact(text.words()).isEmpty()
                ? EndOfTask.ofDays(text).map(Match::whole)
                : Optional.empty();
    }

    /** What the lower words say under the common ones: a part of a figure, the period or the value of one, or a figure of a part. */
    private Optional<Match> underCommonHead(OpenColumn column) {
        HeadCell cell = column.cell();
        if (cell.common().isEmpty()) {
            return Optional.empty();
        }
        String part = Parts.unintroduced(cell.lowest());
        Optional<Match> divided = Parts.isPart(part)
                ? words.match(String.join(
                                " ", cell.parts().subList(0, cell.parts().size() - 1)))
                        .filter(Match::isFigure)
                : Optional.empty();
        if (divided.isPresent()) {
            column.ofPart(part);
            return divided;
        }
        Optional<Match> ofFigure = ofFigure(column, cell.common(), HeadText.plain(cell.lowest()));
        if (ofFigure.isPresent()) {
            return ofFigure;
        }
        Optional<Match> lowest = words.match(cell.lowest());
        if (Parts.isPartOfHead(cell.common()) && lowest.filter(Match::isFigure).isPresent()) {
            column.ofPart(cell.common());
            return lowest;
        }
        return lowest.filter(Match::isWhole);
    }

    /** {@code nam} over years: without its marks the word stands for others too. */
    private static Optional<Match> barePeriod(OpenColumn column) {
        return BareHeads.mayBePeriod(column.words()) && column.below().arePeriods()
                ? Optional.of(Match.whole(ColumnMeaning.PERIOD))
                : Optional.empty();
    }

    private Optional<Match> known(OpenColumn column) {
        return quotient(column)
                .or(() -> words.match(column.shown(), column.text()))
                .or(() -> ofCommonHead(column.cell()))
                .or(() -> words.lookUp(ProjectYear.rest(column.cell())));
    }

    /** {@code To be reached by 2024}: what is known for reached by a part of its words is a target where they begin so. */
    private static Match asked(OpenColumn column, Match match) {
        return match.meaning() == ColumnMeaning.RESULT
                        && !match.isWhole()
                        && Words.startsWithAny(HeadText.plain(column.shown()), ASKED)
                ? new Match(ColumnMeaning.TARGET, match.known(), match.words())
                : match;
    }

    /**
     * {@code Var} beside {@code Actual} and {@code Plan} under {@code Year to date}: the words below the common head tell its
     * columns apart, so that one whose own words are unknown is not what the common head alone says.
     */
    private boolean isOtherThanSiblings(OpenColumn column) {
        HeadCell cell = column.cell();
        return !cell.common().isEmpty()
                && HeadText.of(cell.lowest()).periods().isEmpty()
                && !YearlessPeriod.isOne(cell.lowest())
                && words.match(cell.lowest()).isEmpty()
                && where(other -> other.common().equals(cell.common())
                                        && words.match(other.lowest())
                                                .filter(match -> match.isWhole() && match.isFigure())
                                                .isPresent())
                                .size()
                        > 1;
    }

    /** {@code 1st Quarter} under {@code Physical Targets}: what the words above say. */
    private Optional<Match> ofCommonHead(HeadCell cell) {
        return YearlessPeriod.isOne(cell.lowest())
                ? words.match(cell.common()).filter(Match::isFigure)
                : Optional.empty();
    }

    /** {@code KH} and {@code Cùng kỳ} below {@code So sánh (%)}: the share of a plan, or the growth on another value. */
    private Optional<Match> compared(OpenColumn column) {
        HeadCell cell = column.cell();
        String head = cell.parts().stream()
                .map(part -> HeadText.of(part).words())
                .collect(Collectors.joining(" "))
                .strip();
        Optional<String> base = COMPARING.stream()
                .filter(comparing -> Words.startsWithAny(head, List.of(comparing)))
                .map(comparing -> head.substring(comparing.length()).strip())
                .findFirst();
        return base.flatMap(
                        compared -> compared.isEmpty() && !cell.text().periods().isEmpty()
                                ? Optional.of(ColumnMeaning.RESULT)
                                : words.exact(compared))
                .flatMap(HeadColumns::comparisonWith)
                .map(Match::whole)
                .or(() -> base.flatMap(compared -> quotient(column).or(() -> comparedByPart(cell.lowest()))));
    }

    /** {@code Dự toán năm} below {@code So sánh (%)}: what it is compared with is a figure by a part of its words. */
    private Optional<Match> comparedByPart(String lowest) {
        return words.match(lowest)
                .filter(match -> lowest.indexOf('/') < 0)
                .map(Match::meaning)
                .flatMap(HeadColumns::comparisonWith)
                .map(Match::whole);
    }

    /** {@code Mục tiêu giảm so với cùng kỳ}, {@code Reduction target vs 2024}: a target that is a change on what it is held against. */
    private Optional<Match> changeAsked(OpenColumn column) {
        String head = HeadText.plain(column.shown());
        return COMPARING.stream()
                .map(comparing -> (" " + head + " ").indexOf(" " + comparing + " "))
                .filter(at -> at > 0)
                .min(Comparator.naturalOrder())
                .map(at -> head.substring(0, at).strip())
                .filter(asked -> Words.holdsAny(asked, CHANGES))
                .flatMap(words::match)
                .filter(match -> match.meaning() == ColumnMeaning.TARGET);
    }

    /** {@code Giá trị đầu kỳ}, {@code Opening level}: a figure of the time at which things begin. */
    private Optional<Match> atStart(OpenColumn column) {
        String head = column.words();
        return START.stream()
                .filter(head::contains)
                .map(start -> head.startsWith(start + " ")
                        ? head.substring(start.length() + 1)
                        : head.endsWith(" " + start) ? head.substring(0, head.length() - start.length() - 1) : "")
                .filter(figure -> VALUE_OF_FIGURE.contains(figure)
                        || words.exact(figure)
                                .filter(ColumnMeaning.RESULT::equals)
                                .isPresent())
                .filter(figure -> column.below().areFigures())
                .findFirst()
                .map(figure -> Match.whole(ColumnMeaning.BASELINE));
    }

    /** What a result is in percent of a figure. */
    private static Optional<ColumnMeaning> comparisonWith(ColumnMeaning base) {
        return switch (base) {
            case TARGET -> Optional.of(ColumnMeaning.SHARE_OF_PLAN);
            case RESULT, BASELINE -> Optional.of(ColumnMeaning.GROWTH);
            default -> Optional.empty();
        };
    }

    /**
     * {@code TH/TW giao}, {@code 9 tháng/KH}, {@code TH 2024/TH 2023}, {@code TH/CK}: the share of a plan, or the growth on
     * another result. What is known for nothing else is a result too where another column holds what it is held against.
     */
    private Optional<Match> quotient(OpenColumn column) {
        String head = column.lowest();
        int stroke = head.indexOf('/');
        boolean isOfPeriod = PeriodInText.find(head)
                .filter(period -> period.start() <= stroke && stroke < period.end())
                .isPresent();
        if (stroke < 0 || isOfPeriod) {
            return Optional.empty();
        }
        HeadText above = HeadText.of(head.substring(0, stroke));
        HeadText base = HeadText.of(head.substring(stroke + 1));
        boolean ofOtherTime = base.words().isEmpty() && !base.periods().isEmpty() || YEAR_BEFORE.contains(base.words());
        Optional<ColumnMeaning> below = ofOtherTime ? Optional.of(ColumnMeaning.RESULT) : words.exact(base.words());
        Optional<ColumnMeaning> reached = words.match(head.substring(0, stroke)).map(Match::meaning);
        boolean isReached = YearlessPeriod.isOne(head.substring(0, stroke))
                || above.estimated()
                || above.words().isEmpty() && ofOtherTime
                || reached.filter(ColumnMeaning.RESULT::equals).isPresent()
                || reached.isEmpty()
                        && column.below().areFigures()
                        && below.filter(meaning -> holdsElsewhere(column, meaning))
                                .isPresent();
        return below.filter(meaning -> isReached)
                .flatMap(HeadColumns::comparisonWith)
                .map(Match::whole);
    }

    private boolean holdsElsewhere(OpenColumn column, ColumnMeaning figure) {
        return columns.stream()
                .filter(other -> other != column && other.lowest().indexOf('/') < 0)
                .anyMatch(other -> words.match(other.shown(), other.text())
                        .filter(match -> match.meaning() == figure)
                        .isPresent());
    }

    /** {@code Value} and {@code Year} under {@code Target}: the figure that is meant there, and its period. */
    private Optional<Match> ofFigure(OpenColumn column, String common, String lowest) {
        Optional<ColumnMeaning> figure = words.match(common).map(Match::meaning);
        Optional<ColumnMeaning> meaning = PERIOD_OF_FIGURE.contains(lowest)
                        && column.below().arePeriods()
                ? figure.flatMap(ColumnMeaning::periodOfFigure)
                : figure.filter(known -> known.periodOfFigure().isPresent() && VALUE_OF_FIGURE.contains(lowest));
        return meaning.map(Match::whole);
    }

    /** {@code Target year}, {@code Năm mục tiêu}: the words of a figure with one for a period on one side. */
    private Optional<Match> periodOfFigure(OpenColumn column) {
        String plain = column.words();
        int first = plain.indexOf(' ');
        int last = plain.lastIndexOf(' ');
        if (first < 0 || !column.isUndated() || words.exact(plain).isPresent()) {
            return Optional.empty();
        }
        return Stream.of(
                        List.of(plain.substring(first + 1), plain.substring(0, first)),
                        List.of(plain.substring(0, last), plain.substring(last + 1)))
                .filter(sides -> PERIOD_OF_FIGURE.contains(sides.get(1)))
                .flatMap(sides -> ofFigure(column, sides.get(0), sides.get(1)).stream())
                .findFirst();
    }

    /** {@code Result 2024: Male} and {@code Kết quả nữ}: a known head of figures with the name of a part on one side. */
    private Optional<Match> withPart(OpenColumn column) {
        String plain = column.words();
        if (words.exact(plain).isPresent()) {
            return Optional.empty();
        }
        for (int blank = plain.indexOf(' '); blank > 0; blank = plain.indexOf(' ', blank + 1)) {
            List<String> sides = List.of(plain.substring(0, blank), plain.substring(blank + 1));
            for (String part : List.of(sides.get(1), sides.get(0))) {
                String figure = sides.get(part.equals(sides.get(1)) ? 0 : 1);
                Optional<ColumnMeaning> meaning = words.exact(figure).filter(ColumnMeaning::isFigure);
                if (meaning.isPresent() && Parts.isPartOfHead(part)) {
                    column.ofPart(Parts.isWhole(part) ? part : Parts.shown(part, column.shown()));
                    return meaning.map(Match::whole);
                }
            }
        }
        return Optional.empty();
    }

    /** {@code Kế hoạch năm} over figures is the plan itself where nothing else is, also over 2000 and 2100, which may be years. */
    void settlePeriodsOfFigures() {
        for (ColumnMeaning figure : OF_INDICATORS) {
            where(column -> !has(figure)
                            && column.common().isEmpty()
                            && column.below().areFigures()
                            && figure.periodOfFigure().filter(column::is).isPresent())
                    .forEach(column -> column.take(figure, column.reason()));
        }
    }

    /**
     * A bare {@code %} behind a target and a result under one common head, or under none, is the share of the one in the other, and
     * so is a rate in percent of what a head of targets says: {@code Tỷ lệ so với vốn sau điều chỉnh (%)}.
     */
    void settleShares() {
        retake(ColumnMeaning.RESULT, this::isShareOfTarget, ColumnMeaning.SHARE_OF_PLAN, MeaningReason.PART_OF_HEAD);
        for (OpenColumn column : where(open -> open.isUnknown() && open.isBarePercent())) {
            Predicate<OpenColumn> isBeside = other -> other.common().equals(column.common());
            if (Stream.of(ColumnMeaning.TARGET, ColumnMeaning.RESULT)
                    .allMatch(figure -> all(figure).stream().anyMatch(isBeside))) {
                column.take(ColumnMeaning.SHARE_OF_PLAN, MeaningReason.PLACE);
            }
        }
    }

    private boolean isShareOfTarget(OpenColumn column) {
        String plain = HeadText.plain(column.lowest());
        return column.reason() != MeaningReason.MAP
                && column.shown().indexOf('%') >= 0
                && all(ColumnMeaning.RESULT).size() > 1
                && COMPARED_WITH.stream()
                        .filter(with -> plain.contains(with))
                        .map(with -> plain.substring(plain.indexOf(with) + with.length()))
                        .map(base -> HeadText.of(base).words())
                        .anyMatch(base -> !base.isEmpty()
                                && all(ColumnMeaning.TARGET).stream()
                                        .map(target -> HeadText.plain(target.shown()))
                                        .anyMatch(target -> Stream.of(base.split(" "))
                                                .allMatch(word -> Words.holdsAny(target, List.of(word)))));
    }
}
