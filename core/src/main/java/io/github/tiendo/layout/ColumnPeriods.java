package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.Layout.TableKind;
import io.github.tiendo.layout.SheetLines.Line;
import io.github.tiendo.layout.TableHead.Column;
import io.github.tiendo.observation.PeriodTotals;
import io.github.tiendo.period.FiscalCalendar;
import io.github.tiendo.period.Period;
import io.github.tiendo.period.PeriodNotation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Of which period the values of each column are: the one that its head names, else what its words say of the period of
 * the report ({@code trong kỳ}, {@code lũy kế}, {@code cùng kỳ}), else the day of the report, else the caller's day, else
 * the year of the target. What rests on an assumption is a WARNING.
 */
final class ColumnPeriods {

    private static final List<String> SAME_PERIOD_BEFORE = LayoutWords.normal("period.year-before");
    private static final Pattern YEAR_BEFORE = Pattern.compile(SAME_PERIOD_BEFORE.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<!\\S)(?:", ")(?!\\S)")));

    private static final List<String> PERIOD_BEFORE = LayoutWords.normal("period.before");

    /** What comes from the period before is there at the beginning of this one. */
    private static final List<String> CARRIED_OVER = LayoutWords.normal("period.carried-over");

    private static final List<String> OF_THE_REPORT = LayoutWords.normal("period.of-report");
    private static final List<String> WHOLE_YEAR = LayoutWords.normal("period.whole-year");
    /** How the head of a plan begins that is made for a year. */
    private static final List<String> OF_THE_YEAR = LayoutWords.normal("period.of-plan");

    private static final List<String> UNTIL = LayoutWords.plain("period.until");
    private static final List<String> PARTS_OF_YEAR = LayoutWords.normal("head.counted-time");

    /** Behind these words of a head stands what its figures are held against: {@code giảm so với năm 2024}. */
    private static final List<String> COMPARING = LayoutWords.plain("head.comparing");

    private static final List<String> SO_FAR = LayoutWords.normal("period.so-far");

    private static final List<String> ADJUSTED = LayoutWords.normal("target.adjusted");
    private static final List<String> NOT_ADJUSTED = LayoutWords.normal("target.not-adjusted");

    private static final Map<List<String>, Integer> PARTS_BEFORE = Map.of(
            LayoutWords.normal("period.month-before"), 1,
            LayoutWords.normal("period.quarter-before"), 3);

    private static final PeriodNotation PERIODS = PeriodNotation.of(Languages.VIETNAMESE);

    private final TableHead head;
    private final TitleRows titles;
    private final Optional<LocalDate> callersDay;
    private final List<Finding> findings;
    private final Map<Integer, DraftCell> periods = new HashMap<>();
    /** The periods that hold the day of the report, with what is said of the first column of each. */
    private final Map<Period, Finding> cut = new HashMap<>();

    /** The columns of which no more counts than what was reached by that day, with what their heads name. */
    private final Map<Column, Holding> holding = new LinkedHashMap<>();

    private final Set<Column> besideWholes = new HashSet<>();
    private final List<Line> below;
    private final Set<Column> unknown = new HashSet<>();
    /** What is taken for the period of some columns, each with these columns. */
    private final Map<Finding, List<Column>> assumptions = new LinkedHashMap<>();

    private final FiscalHeads fiscal;
    private final List<Integer> yearsOfHeads;
    /** The first year of the project, once a head counts from it. */
    private OptionalInt firstYear = OptionalInt.empty();

    ColumnPeriods(TableHead head, TitleRows titles, LayoutOptions options, List<Line> below, List<Finding> findings) {
        this.below = below;
        this.head = head;
        this.titles = titles;
        this.callersDay = options.day();
        this.findings = findings;
        this.fiscal = new FiscalHeads(head, titles, below, day(), findings);
        this.yearsOfHeads = head.columns().stream()
                .filter(column -> !isYearBefore(column))
                .flatMap(column -> column.text().periods().stream())
                .map(PeriodInText::period)
                .filter(ColumnPeriods::isInOneYear)
                .map(period -> period.lastDay().getYear())
                .distinct()
                .toList();
        for (Column column : head.columns()) {
            Optional<DraftCell> period =
                    switch (column.meaning()) {
                        case TARGET -> Optional.of(target(column));
                        case BASELINE -> Optional.of(baseline(column));
                        case TIMELINE -> Optional.of(stretch(column));
                        default ->
                            Optional.of(column).filter(this::isReached).map(result -> reached(result, result(result)));
                    };
            period.ifPresent(of -> periods.put(column.index(), of));
        }
        keepPartsBesideWholes();
        settlePlansOfParts();
        settleAdjusted();
        head.columns().stream()
                .filter(column -> column.text().periods().isEmpty()
                        && titles.reportPeriod()
                                .filter(period ->
                                        period.toString().equals(of(column).text()))
                                .isPresent())
                .findFirst()
                .flatMap(column -> fiscal.unknownInTitle(column.head()))
                .ifPresent(findings::add);
        titles.sheetWithoutYear().ifPresent(this::sayYearOfSheet);
        assumptions.forEach((assumption, columns) -> findings.add(assumption
                .with(
                        "found",
                        columns.stream().map(column -> column.head().display()).collect(Collectors.joining("', '")))
                .at(columns.get(0).head().location().orElseThrow())));
    }

    /** Whether the figures of a column are what was reached; shares are of bodies, and counts where they are no part of a result. */
    private boolean isReached(Column column) {
        return switch (column.meaning()) {
            case RESULT -> true;
            case SHARE_OF_PLAN -> head.kind() == TableKind.BODIES;
            case NUMERATOR ->
                head.first(ColumnMeaning.RESULT).isEmpty()
                        || head.all(ColumnMeaning.NUMERATOR).size() > 1;
            default -> false;
        };
    }

    /**
     * {@code Target} beside {@code YTD Target}, or {@code Kế hoạch quý}, right before what was reached in a quarter or month: the
     * plan of that, and not one of the running total that stands beside it.
     */
    private void settlePlansOfParts() {
        List<Column> results = head.all(ColumnMeaning.RESULT);
        List<Column> targets = head.all(ColumnMeaning.TARGET);
        boolean besideRunning = targets.stream().anyMatch(ColumnPeriods::isRunningTotal);
        for (Column target : targets) {
            boolean ofPart = besideRunning && !isRunningTotal(target) || target.says(PARTS_OF_YEAR);
            results.stream()
                    .filter(result -> ofPart
                            && of(target).isBlank()
                            && result.index() == target.lastIndex() + 1
                            && !isRunningTotal(result)
                            && read(result).filter(ColumnPeriods::isPartOfYear).isPresent())
                    .findFirst()
                    .ifPresent(result ->
                            periods.put(target.index(), at(target, of(result).text())));
        }
    }

    /** {@code Điều chỉnh tháng 8} beside the plan of the year is of that year: a month is when it was decided, unless it says until. */
    private void settleAdjusted() {
        List<Column> targets = head.all(ColumnMeaning.TARGET);
        for (Column target : targets) {
            Optional<Period> own = read(target);
            boolean until = target.says(UNTIL);
            targets.stream()
                    .filter(first -> isAdjusted(target) && !until && !isAdjusted(first))
                    .filter(first -> first.part().equals(target.part())
                            && read(first)
                                    .filter(of -> own.isEmpty() || of.contains(own.get()))
                                    .isPresent())
                    .min(Comparator.comparingInt(first -> Math.abs(target.index() - first.index())))
                    .ifPresent(first ->
                            periods.put(target.index(), at(target, of(first).text())));
        }
    }

    /** Whether a head is of a plan as it was revised. */
    static boolean isAdjusted(Column target) {
        return target.says(ADJUSTED) && !target.says(NOT_ADJUSTED);
    }

    private void sayYearOfSheet(String sheet) {
        head.columns().stream()
                .filter(column -> column.meaning().isFigure())
                .findFirst()
                .ifPresent(column -> findings.add(assumption()
                        .with("found", sheet)
                        .with("assumed", titles.sheetPeriod().orElseThrow())
                        .with("other", sheet + " " + (callersDay.orElseThrow().getYear() - 1))
                        .at(column.head().location().orElseThrow())));
    }

    /** The month or quarter that a column of a calendar stands for. */
    private DraftCell stretch(Column column) {
        return named(column)
                .or(() -> yearless(column).map(period -> at(column, period)))
                .orElse(DraftCell.blank());
    }

    /** What the marks of a calendar are taken for where no column states deadlines, or that none could be read. */
    Optional<Finding> timeline() {
        List<Column> timeline = head.all(ColumnMeaning.TIMELINE);
        if (timeline.isEmpty() || head.first(ColumnMeaning.DEADLINE).isPresent()) {
            return Optional.empty();
        }
        boolean dated = timeline.stream().noneMatch(column -> of(column).isBlank());
        LayoutFindingCode code = timeline.stream().noneMatch(this::hasValues)
                ? LayoutFindingCode.TIMELINE_EMPTY
                : dated ? LayoutFindingCode.TIMELINE_READ : LayoutFindingCode.TIMELINE_WITHOUT_YEAR;
        return Optional.of(Finding.of(code)
                .with("found", timeline.get(0).head().display())
                .with("last", timeline.get(timeline.size() - 1).head().display())
                .at(timeline.get(0).head().location().orElseThrow()));
    }

    /** The period of the values of a column, at the place that says it; blank where nothing does. */
    DraftCell of(Column column) {
        return periods.getOrDefault(column.index(), DraftCell.blank());
    }

    /** The period of a column; empty where it has none that is understood. */
    Optional<Period> read(Column column) {
        return PERIODS.parse(of(column).text()).value();
    }

    /** The period that a cell names; one without a year is of the fiscal year that the titles name, else of that of the report. */
    DraftCell inCell(DraftCell cell) {
        String words = cell.display();
        boolean isYearless = YearlessPeriod.isOne(words);
        Optional<String> named = fiscal.inCell(cell).map(Period::toString).or(() -> cell.number()
                .filter(number -> HeadFinder.isYear(cell))
                .map(BigDecimal::toPlainString));
        if (named.isEmpty() && isYearless && yearOfReport().isPresent()) {
            named = YearlessPeriod.in(words, yearOfReport().getAsInt());
        }
        return named.map(period -> DraftCell.text(period).atPlaceOf(cell)).orElse(cell);
    }

    /** The year of the report, else of the day that the caller asks for. */
    OptionalInt yearOfReport() {
        return titles.year().isPresent()
                ? titles.year()
                : callersDay.map(day -> OptionalInt.of(day.getYear())).orElse(OptionalInt.empty());
    }

    /** The month in which the fiscal years begin of which the table speaks; empty if it speaks of none. */
    Optional<Month> fiscalYearsBegin() {
        return fiscal.begin();
    }

    /** Whether a head is of the same time of the year before: {@code Cùng kỳ}. */
    static boolean isYearBefore(Column column) {
        return column.says(SAME_PERIOD_BEFORE);
    }

    /** The words of a head without its time: {@code thu ngân sách} of {@code Thu ngân sách cùng kỳ năm 2024}. */
    static String wordsWithoutTime(Column column) {
        if (isYearBefore(column)) {
            String plain = HeadText.plain(column.head().display());
            return HeadText.of(YEAR_BEFORE.matcher(plain).replaceAll(" ")).words();
        }
        String words = column.text().words();
        return YearlessPeriod.ofHead(column.cell())
                .map(HeadText::plain)
                .map(part -> (" " + words + " ").replace(" " + part + " ", " ").strip())
                .orElse(words);
    }

    /** Of which period what was reached is, by the first of these that tells. */
    private DraftCell result(Column column) {
        return sameBeforeInYear(column)
                .or(() -> column.text().period().map(named -> reachedIn(column, named)))
                .or(() -> ofAllParts(column).map(all -> at(column, all)))
                .or(() -> yearless(column).map(part -> reachedIn(column, part)))
                .or(() -> toldByRows(ColumnMeaning.RESULT_PERIOD))
                .or(() -> before(column))
                .or(() -> ofTheReport(column))
                .orElseGet(() -> assumed(column));
    }

    /** {@code Cùng kỳ 2024} beside a part of 2025 is of that part of 2024. */
    private Optional<DraftCell> sameBeforeInYear(Column column) {
        Optional<Period> year = column.named().filter(named -> named.kind() == Period.Kind.YEAR);
        return titles.reportPeriod()
                .filter(report -> isYearBefore(column) && isPartOfYear(report))
                .flatMap(report -> Period.parse(yearBefore(report)))
                .filter(before -> year.filter(of -> of.contains(before)).isPresent())
                .map(before -> at(column, before.toString()));
    }

    /** Of which period what was reached is whose head names one: of a part of it, up to its end, since a beginning, or of it. */
    private DraftCell reachedIn(Column column, PeriodInText named) {
        Period period = named.period();
        Optional<String> part = partOfYear(column, period);
        if (part.isPresent()) {
            return reachedIn(column, part.get());
        }
        boolean soFar = isRunningTotal(column);
        Optional<LocalDate> within = soFar ? endOfPartsIn(named) : Optional.empty();
        if (within.isPresent()) {
            return at(column, fromTheStartOfTheYear(column, within.get()));
        }
        boolean isDayOfPlan = period.kind() == Period.Kind.DAY
                && planOfYears().filter(plan -> plan.contains(period)).isPresent();
        if (soFar && (isBesidePartEndingOn(period) || isDayOfPlan && isSumOfYears(column, period))) {
            return at(column, sinceBeginning(column, period.lastDay()));
        }
        if (soFar && (isPartOfYear(period) || isDayOfPlan)) {
            return at(column, fromTheStartOfTheYear(column, period.lastDay()));
        }
        boolean state = isPartOfYear(period) && isStateInMonth(column, named);
        if (state) {
            say(column, assumption().with("assumed", period.lastDay()).with("other", period));
        }
        boolean until = isPartOfYear(period) && named.isBehindAny(column.head().display(), UNTIL);
        return state || until ? at(column, period.lastDay()) : wholly(column);
    }

    /** Nothing, where a column says it row by row. */
    private Optional<DraftCell> toldByRows(ColumnMeaning ofFigures) {
        return head.first(ColumnMeaning.PERIOD).or(() -> head.first(ofFigures)).map(told -> DraftCell.blank());
    }

    /** What words say of an earlier time: {@code Cùng kỳ}, {@code Kỳ trước}. */
    private Optional<DraftCell> before(Column column) {
        Optional<Period> report = titles.reportPeriod();
        if (isYearBefore(column)) {
            return Optional.of(report.or(() -> day().map(day -> Period.year(day.getYear())))
                    .map(period -> at(column, yearBefore(period)))
                    .orElse(DraftCell.blank()));
        }
        boolean isBefore = column.says(PERIOD_BEFORE) && !(column.says(CARRIED_OVER) && report.isPresent());
        return isBefore
                ? Optional.of(report.map(period -> at(column, assumedBefore(column, period)))
                        .orElseGet(() -> beforeTheDay(column)))
                : Optional.empty();
    }

    /** The period of the report, the plan or the year up to the day that the titles say, as the words of a head ask for. */
    private Optional<DraftCell> ofTheReport(Column column) {
        Optional<Period> report = titles.reportPeriod();
        if (column.says(OF_THE_REPORT) && report.isPresent()) {
            return Optional.of(at(column, report.get().toString()));
        }
        Optional<Period> plan = planOfYears().filter(years -> isRunningTotal(column));
        if (plan.isPresent()) {
            LocalDate end = day().map(day -> day.plusDays(1))
                    .filter(plan.get().lastDay()::isAfter)
                    .filter(plan.get().startInclusive()::isBefore)
                    .orElse(plan.get().endExclusive());
            return Optional.of(
                    at(column, Period.between(plan.get().startInclusive(), end).toString()));
        }
        Optional<LocalDate> until = titles.dataThroughDay().or(this::endOfParts).or(this::untilDay);
        if (isRunningTotal(column) && until.isPresent()) {
            return Optional.of(at(column, fromTheStartOfTheYear(column, plannedAndReached(column, until.get()))));
        }
        return titles.sheetPeriod().isEmpty() && titles.dataThroughDay().isPresent()
                ? Optional.of(titles.dataThrough())
                : report.map(period -> at(column, period.toString()));
    }

    /** The part of a year of which a head is, from the beginning of the year on if it is a running total. */
    private DraftCell reachedIn(Column column, String part) {
        return at(
                column,
                isRunningTotal(column)
                        ? fromTheStartOfTheYear(
                                column,
                                PERIODS.parse(part).value().orElseThrow().lastDay())
                        : part);
    }

    /**
     * {@code Actual (Dec 2023)} beside targets of whole years and no other month or quarter: how far things were then, rather
     * than what came of that month alone.
     */
    private boolean isStateInMonth(Column column, PeriodInText named) {
        return named.period().kind() == Period.Kind.MONTH
                && column.head().display().contains("(" + named.text() + ")")
                && head.all(ColumnMeaning.RESULT).stream()
                        .allMatch(other -> other.equals(column)
                                || other.named().filter(of -> !isPartOfYear(of)).isPresent())
                && yearsOf(ColumnMeaning.TARGET).size() > 0
                && head.named(ColumnMeaning.TARGET).noneMatch(ColumnPeriods::isPartOfYear);
    }

    /** Whether the day until which something is summed up is the last of a quarter or month that stands beside it. */
    private boolean isBesidePartEndingOn(Period day) {
        return day.kind() == Period.Kind.DAY
                && head.named(ColumnMeaning.RESULT)
                        .anyMatch(
                                other -> isPartOfYear(other) && other.lastDay().equals(day.lastDay()));
    }

    /** Whether what is summed up to a day is, in each row, no less than the years before add up to. */
    private boolean isSumOfYears(Column column, Period day) {
        List<Column> years = head.all(ColumnMeaning.RESULT).stream()
                .filter(other -> other.named()
                        .filter(year -> year.kind() == Period.Kind.YEAR
                                && year.lastDay().isBefore(day.lastDay()))
                        .isPresent())
                .toList();
        List<Line> filled = below.stream()
                .filter(line -> line.number(column.index()).isPresent())
                .toList();
        return !filled.isEmpty()
                && filled.stream()
                        .allMatch(line -> years.stream()
                                        .flatMap(year -> line.number(year.index()).stream())
                                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                                        .compareTo(line.number(column.index()).orElseThrow())
                                <= 0);
    }

    /** From the beginning of a plan of years, or the time of the baseline, or of the year where none is named, to a day. */
    private String sinceBeginning(Column column, LocalDate day) {
        return planOfYears()
                .map(Period::startInclusive)
                .or(() -> head.first(ColumnMeaning.BASELINE)
                        .flatMap(Column::named)
                        .map(of -> isYear(of) ? of.endExclusive() : of.startInclusive()))
                .filter(start -> start.isBefore(day.withDayOfYear(1)))
                .map(start -> Period.between(start, day.plusDays(1)).toString())
                .orElseGet(() -> fromTheStartOfTheYear(column, day));
    }

    /** The several years of the only target where the other results are of single ones: a running total is of these years. */
    private Optional<Period> planOfYears() {
        Optional<Column> target = head.first(ColumnMeaning.TARGET)
                .filter(first -> head.all(ColumnMeaning.TARGET).size() == 1);
        return target.flatMap(Column::named)
                .filter(period -> period.kind() == Period.Kind.SPAN)
                .filter(years -> head.named(ColumnMeaning.RESULT)
                                .filter(period -> period.kind() == Period.Kind.YEAR && years.contains(period))
                                .count()
                        > 1);
    }

    /** {@code Tháng trước} is of the month before the day of the report; of how long a stretch {@code Kỳ trước} is, nobody says. */
    private DraftCell beforeTheDay(Column column) {
        Optional<LocalDate> day = day();
        for (Map.Entry<List<String>, Integer> length : PARTS_BEFORE.entrySet()) {
            if (day.isPresent() && column.says(length.getKey())) {
                int months = length.getValue();
                LocalDate start =
                        day.get().withDayOfMonth(1).minusMonths((day.get().getMonthValue() - 1) % months);
                return at(column, assumedBefore(column, Period.between(start, start.plusMonths(months))));
            }
        }
        if (day.isPresent() && hasValues(column)) {
            unknown.add(column);
            findings.add(column.finding(LayoutFindingCode.PERIOD_UNKNOWN));
        }
        return DraftCell.blank();
    }

    /** The columns of an earlier stretch of which nothing says when it was: their values are not read. */
    Set<Column> unknown() {
        return unknown;
    }

    /** What a value without any period is taken to be of. */
    private DraftCell assumed(Column column) {
        if (callersDay.isPresent()) {
            say(
                    column,
                    assumption()
                            .with("assumed", callersDay.get())
                            .with("other", callersDay.get().minusYears(1)));
            return at(column, callersDay.get());
        }
        List<Integer> due = yearsOf(ColumnMeaning.TARGET);
        List<Integer> years = due.size() == 1 ? due : yearsOfHeads;
        if (years.size() == 1) {
            if (!column.meaning().isComparison()) {
                sayYear(column, "", years.get(0));
            }
            return at(column, String.valueOf(years.get(0)));
        }
        return DraftCell.blank();
    }

    /**
     * The period of a value, which is what was reached by the day of the report where that lies inside the period; words
     * of estimate speak of all of it.
     */
    DraftCell reached(Column column, DraftCell period) {
        Optional<LocalDate> day = day();
        if (day.isEmpty() || period.isBlank() || column.text().estimated() || besideWholes.contains(column)) {
            return period;
        }
        Optional<Period> holding = PERIODS.parse(period.text())
                .value()
                .filter(read ->
                        !day.get().isBefore(read.startInclusive()) && day.get().isBefore(read.lastDay()));
        if (holding.isEmpty()) {
            return period;
        }
        SourceLocation place = period.location().or(column.head()::location).orElseThrow();
        this.holding.put(column, new Holding(holding.get(), period));
        if (hasValues(column) && !cut.containsKey(holding.get())) {
            Finding finding = Finding.of(LayoutFindingCode.REACHED_BY_DAY)
                    .with("found", column.head().display())
                    .with("period", period.text())
                    .with("day", day.get())
                    .at(place);
            cut.put(holding.get(), finding);
            findings.add(finding);
        }
        return DraftCell.date(day.get()).at(place);
    }

    /** A period that holds the day of the report, and the words for it. */
    private record Holding(Period period, DraftCell stated) {}

    /** {@code Học kỳ II} beside {@code Cả năm}: of two that hold the day the longer is what was reached by it, and the other stays. */
    private void keepPartsBesideWholes() {
        List<Column> parts = holding.keySet().stream()
                .filter(column -> holding.keySet().stream()
                        .anyMatch(other -> other.part().equals(column.part())
                                && other.meaning() == column.meaning()
                                && !holding.get(other)
                                        .period()
                                        .equals(holding.get(column).period())
                                && holding.get(other)
                                        .period()
                                        .contains(holding.get(column).period())))
                .toList();
        for (Column part : parts) {
            Holding kept = holding.remove(part);
            besideWholes.add(part);
            periods.put(part.index(), kept.stated());
            boolean others =
                    holding.values().stream().anyMatch(other -> other.period().equals(kept.period()));
            if (!others && cut.containsKey(kept.period())) {
                findings.remove(cut.remove(kept.period()));
            }
        }
    }

    /** By when targets are due, by the first of these that tells. */
    private DraftCell target(Column column) {
        boolean isBase = column.text()
                .period()
                .filter(period -> period.isBehindAny(column.head().display(), COMPARING))
                .isPresent();
        return Optional.of(column)
                .filter(target -> !isBase)
                .flatMap(this::named)
                .or(() -> ofAllParts(column).or(() -> yearless(column)).map(part -> at(column, part)))
                .or(() -> toldByRows(ColumnMeaning.TARGET_PERIOD))
                .or(() -> plannedByWords(column))
                .or(() -> titles.targetPeriod().map(period -> plannedIn(column, period)))
                .or(() -> plannedInReport(column))
                .orElse(DraftCell.blank());
    }

    /** The year, or that up to the day of the report, where the words of a head ask for it. */
    private Optional<DraftCell> plannedByWords(Column column) {
        Optional<LocalDate> until = untilDay().or(() -> callersDay);
        if (isRunningTotal(column) && until.isPresent()) {
            return Optional.of(at(column, fromTheStartOfTheYear(column, until.get())));
        }
        return column.says(WHOLE_YEAR) && titles.year().isPresent()
                ? Optional.of(at(
                        column,
                        fiscal.year()
                                .map(Period::toString)
                                .orElseGet(() -> String.valueOf(titles.year().getAsInt()))))
                : Optional.empty();
    }

    /** The period of a title, for which its year may be meant. */
    private DraftCell plannedIn(Column column, Period period) {
        if (!period.equals(yearOf(period))) {
            say(column, assumption().with("assumed", period).with("other", yearOf(period)));
        }
        return at(column, period.toString());
    }

    /**
     * The period of the title for a plan without one: the year that it is about, told where the head does not call it a plan;
     * of bodies whatever it is, since one form asks for both; else a part of a year only where a share of the plan stands
     * beside results without a period, and it might be that of these alone.
     */
    private Optional<DraftCell> plannedInReport(Column column) {
        if (column.index() == head.name().index()) {
            return Optional.empty();
        }
        boolean bodies = head.kind() == Layout.TableKind.BODIES;
        List<Column> results = head.all(ColumnMeaning.RESULT);
        boolean besideIts = !results.isEmpty()
                && (bodies || head.first(ColumnMeaning.SHARE_OF_PLAN).isPresent())
                && results.stream()
                        .allMatch(result -> result.text().periods().isEmpty()
                                && yearless(result).isEmpty()
                                && !isRunningTotal(result));
        Optional<Period> report = titles.reportPeriod();
        boolean plain = Words.startsWithAny(HeadText.plain(column.head().display()), OF_THE_YEAR);
        boolean only = head.all(ColumnMeaning.TARGET).size() == 1;
        Optional<Period> year = titles.onlyYear().filter(period -> !bodies && (plain || only));
        return year.or(() -> report.filter(period -> besideIts && (bodies || !isYear(period))))
                .map(period -> {
                    if (!isYear(period)) {
                        say(column, assumption().with("assumed", period).with("other", yearOf(period)));
                    } else if (!bodies && !plain) {
                        say(column, Finding.of(LayoutFindingCode.DUE_BY_TITLE).with("assumed", period));
                    }
                    return at(column, period.toString());
                });
    }

    private static boolean isYear(Period period) {
        return period.startInclusive().plusYears(1).equals(period.endExclusive());
    }

    /** The year of a row's period for a target whose head says that it is of a whole year, {@code Kế hoạch cả năm}. */
    DraftCell planned(Column column, DraftCell ofRow) {
        boolean ofYear = column.text().periods().isEmpty() && column.says(WHOLE_YEAR);
        Optional<Period> part = ofYear
                ? ofRow.date().map(Period::day).or(() -> PERIODS.parse(ofRow.text())
                        .value())
                : Optional.empty();
        return part.filter(period -> period.kind() != Period.Kind.FISCAL_YEAR && period.kind() != Period.Kind.SPAN)
                .map(period -> FiscalCalendar.beginningIn(fiscal.firstMonth()).yearOf(period.startInclusive()))
                .map(year -> at(column, year.toString()))
                .orElse(ofRow);
    }

    /**
     * The year so far at the end of a row's period, for a running total beside the values of the periods themselves; what
     * the row says for any other result.
     */
    DraftCell reachedInRow(Column column, DraftCell ofRow) {
        boolean besideOwn = isRunningTotal(column)
                && head.all(ColumnMeaning.RESULT).stream().anyMatch(other -> !isRunningTotal(other));
        return besideOwn && of(column).isBlank()
                ? PERIODS.parse(ofRow.text())
                        .value()
                        .filter(period -> period.kind() != Period.Kind.DAY)
                        .map(period -> Period.between(
                                PeriodTotals.yearStart(period.startInclusive(), fiscal.firstMonth()),
                                period.endExclusive()))
                        .map(period -> at(column, period.toString()))
                        .orElse(ofRow)
                : ofRow;
    }

    private static boolean isRunningTotal(Column column) {
        return column.says(SO_FAR);
    }

    private static Period yearOf(Period period) {
        return Period.year(period.lastDay().getYear());
    }

    /** The end of the last month or quarter with values beside a running total of the year, where that goes on behind it. */
    private Optional<LocalDate> endOfPartsIn(PeriodInText named) {
        Period year = fiscal.read(named.text()).orElse(named.period());
        return endOfParts()
                .filter(day -> isYear(year) && year.contains(Period.day(day)) && day.isBefore(year.lastDay()));
    }

    /** The end of the last month or quarter with values that stands beside a running total. */
    private Optional<LocalDate> endOfParts() {
        return head.all(ColumnMeaning.RESULT).stream()
                .filter(column -> !isRunningTotal(column) && hasValues(column))
                .flatMap(column -> column
                        .named()
                        .map(named -> partOfYear(column, named)
                                .flatMap(part -> PERIODS.parse(part).value())
                                .orElse(named))
                        .or(() -> read(column))
                        .stream())
                .filter(ColumnPeriods::isPartOfYear)
                .map(Period::lastDay)
                .max(Comparator.naturalOrder());
    }

    /** The day until which a title or the period of the report says that the data reach. */
    private Optional<LocalDate> untilDay() {
        return titles.dataThroughDay().or(() -> titles.reportPeriod().map(Period::lastDay));
    }

    /**
     * The day until which both the plan and what was reached stand in one column, {@code YTD}: that of the report where
     * the period of the titles goes on behind it.
     */
    private LocalDate plannedAndReached(Column column, LocalDate until) {
        Optional<LocalDate> day = day().filter(own -> own.isBefore(until) && own.getYear() == until.getYear());
        if (day.isEmpty() || head.first(ColumnMeaning.FIGURE_KIND).isEmpty()) {
            return until;
        }
        findings.add(column.finding(LayoutFindingCode.REACHED_BY_DAY)
                .with("period", String.valueOf(until.getYear()))
                .with("day", day.get()));
        return day.get();
    }

    /**
     * {@code TH 6 tháng} under {@code Năm 2025} is of half of that year, {@code Q1} under {@code 2024/25} of its first quarter,
     * {@code Tháng 7} under {@code Quý III/2025} of that month.
     */
    private Optional<String> partOfYear(Column column, Period year) {
        Optional<String> ofFiscalYear = fiscal.partOfYear(column);
        if (ofFiscalYear.isPresent()) {
            return ofFiscalYear;
        }
        // of a quarter only its own month is one, and that by the words below it: "Tháng 7" under "Quý III năm 2025"
        Optional<String> words = year.kind() == Period.Kind.YEAR
                ? YearlessPeriod.ofHead(column.cell())
                : Optional.of(column.cell().lowest()).filter(YearlessPeriod::isOne);
        return words.flatMap(
                        part -> YearlessPeriod.in(part, year.startInclusive().getYear()))
                .filter(part ->
                        PERIODS.parse(part).value().filter(year::contains).isPresent());
    }

    private DraftCell baseline(Column column) {
        if (column.named().isPresent()) {
            return wholly(column);
        }
        if (head.first(ColumnMeaning.BASELINE_PERIOD).isPresent()) {
            return DraftCell.blank();
        }
        OptionalInt first = Stream.concat(
                        yearsOf(ColumnMeaning.RESULT).stream(), yearsOf(ColumnMeaning.TARGET).stream())
                .mapToInt(Integer::intValue)
                .min();
        int year = first.orElseGet(() -> day().or(() ->
                        titles.reportPeriod().filter(ColumnPeriods::isYear).map(Period::lastDay))
                .map(LocalDate::getYear)
                .orElse(0));
        if (year == 0) {
            return DraftCell.blank();
        }
        boolean isToldByCells = !below.isEmpty()
                && below.stream()
                        .map(line -> line.at(column.index()))
                        .filter(cell -> !cell.isMissing())
                        .allMatch(cell -> cell.kind() == DraftCell.Kind.TEXT
                                && PeriodInText.find(cell.text()).isPresent());
        if (!isToldByCells) {
            sayYear(column, "", year - 1);
        }
        return at(column, String.valueOf(year - 1));
    }

    private void sayYear(Column column, String part, int year) {
        say(column, assumption().with("assumed", part + year).with("other", part + (year - 1)));
    }

    private boolean hasValues(Column column) {
        return below.isEmpty()
                || below.stream().anyMatch(line -> !line.at(column.index()).isMissing());
    }

    private static Finding assumption() {
        return Finding.of(LayoutFindingCode.PERIOD_ASSUMED);
    }

    /** Writes an assumption down, unless there is no value that it could be about. */
    private void say(Column column, Finding assumption) {
        if (below.size() > 0 && !hasValues(column)) {
            return;
        }
        assumptions.computeIfAbsent(assumption, said -> new ArrayList<>()).add(column);
    }

    /** A year that is counted from the beginning of a project, by the year in which that is told or taken to begin. */
    private Optional<String> counted(Column column) {
        OptionalInt nth = ProjectYear.nth(column.cell());
        if (nth.isEmpty()) {
            return Optional.empty();
        }
        if (firstYear.isEmpty()) {
            firstYear = titles.firstYear();
            if (firstYear.isEmpty() && day().isPresent()) {
                int newest = head.all(ColumnMeaning.RESULT).stream()
                        .filter(this::hasValues)
                        .map(result -> ProjectYear.nth(result.cell()))
                        .flatMapToInt(OptionalInt::stream)
                        .max()
                        .orElse(1);
                firstYear = OptionalInt.of(day().get().getYear() - newest + 1);
                int assumed = firstYear.getAsInt() + nth.getAsInt() - 1;
                say(column, assumption().with("assumed", assumed).with("other", assumed + 1));
            }
        }
        return firstYear.isEmpty()
                ? Optional.empty()
                : Optional.of(String.valueOf(firstYear.getAsInt() + nth.getAsInt() - 1));
    }

    /** A quarter or month without a year is of the one year that other heads name, else of the report's. */
    private Optional<String> yearless(Column column) {
        Optional<String> counted = counted(column).or(() -> fiscal.partOfYear(column));
        if (counted.isPresent()) {
            return counted;
        }
        Optional<String> named = YearlessPeriod.ofHead(column.cell())
                .filter(words -> YearlessPeriod.in(words, 2024).isPresent());
        Optional<Period> fiscalYear = named.filter(YearlessPeriod::isFullYear).flatMap(words -> fiscal.year());
        if (named.isEmpty() || fiscalYear.isPresent()) {
            return fiscalYear.map(Period::toString);
        }
        OptionalInt year = yearsOfHeads.size() == 1 ? OptionalInt.of(yearsOfHeads.get(0)) : yearOfReport();
        if (year.isEmpty()) {
            return Optional.empty();
        }
        boolean isOfUnknownYear = yearsOfHeads.size() != 1 && titles.year().isEmpty();
        // of which school year a half is that stands beside a year of the calendar, nothing says
        if (isOfUnknownYear || YearlessPeriod.isSemester(named.get())) {
            sayYear(column, named.get() + " ", year.getAsInt());
        }
        return YearlessPeriod.in(named.get(), year.getAsInt());
    }

    /** What {@code Total} beside {@code Q1}, {@code Q2} ... under one head, or {@code Cumulative} beside several years, is of: all of these. */
    private Optional<String> ofAllParts(Column column) {
        boolean isSum = BodyGroups.isSum(column.cell().lowest());
        List<Period> parts = head.all(column.meaning()).stream()
                .filter(other -> isSum || isRunningTotal(column))
                .filter(other -> other.cell().common().equals(column.cell().common()))
                .flatMap(other -> Stream.concat(
                        other
                                .named()
                                .filter(ColumnPeriods::isYear)
                                .map(year -> fiscal.read(other.period().text()).orElse(year))
                                .stream(),
                        (isSum ? yearless(other) : Optional.<String>empty())
                                .flatMap(part -> PERIODS.parse(part).value()).stream()))
                .toList();
        Optional<LocalDate> start = parts.stream().map(Period::startInclusive).min(Comparator.naturalOrder());
        Optional<LocalDate> end = parts.stream().map(Period::endExclusive).max(Comparator.naturalOrder());
        return start.filter(first -> parts.size() > 1)
                .map(first -> Period.between(first, end.orElseThrow()))
                .map(all -> all.equals(Period.between(
                                yearOf(all).startInclusive(), yearOf(all).endExclusive()))
                        ? yearOf(all)
                        : all)
                .map(Period::toString);
    }

    private List<Integer> yearsOf(ColumnMeaning meaning) {
        return head.named(meaning)
                .map(period -> period.lastDay().getYear())
                .distinct()
                .toList();
    }

    private Optional<LocalDate> day() {
        return titles.dataThroughDay().or(() -> callersDay);
    }

    /** The period that a head names, or the part of it that it is of; empty if it names none. */
    private Optional<DraftCell> named(Column column) {
        return column.named()
                .map(period ->
                        partOfYear(column, period).map(part -> at(column, part)).orElseGet(() -> wholly(column)));
    }

    /** The period that a head names; a fiscal year by its stated first month. */
    private DraftCell wholly(Column column) {
        DraftCell period = column.period();
        return fiscal.read(period.text())
                .map(read -> at(column, read.toString()))
                .orElse(period);
    }

    private static boolean isPartOfYear(Period period) {
        return period.kind() != Period.Kind.DAY && period.kind() != Period.Kind.YEAR && isInOneYear(period);
    }

    private static boolean isInOneYear(Period period) {
        return period.startInclusive().getYear() == period.lastDay().getYear();
    }

    /** The period of the same length right before, which may also be that of the report before. */
    private String assumedBefore(Column column, Period period) {
        LocalDate start = period.startInclusive();
        long months = Math.max(1, ChronoUnit.MONTHS.between(start, period.endExclusive()));
        Period before = Period.between(start.minusMonths(months), start);
        say(
                column,
                assumption()
                        .with("assumed", before)
                        .with("other", Period.parse(yearBefore(period)).orElse(period)));
        return before.toString();
    }

    private static String yearBefore(Period period) {
        String text = period.toString();
        return text.replaceAll(
                "\\b" + period.startInclusive().getYear() + "\\b",
                String.valueOf(period.startInclusive().getYear() - 1));
    }

    /** The year so far, which is the fiscal year where the column, the targets or the title name one and it is known. */
    private String fromTheStartOfTheYear(Column column, LocalDate day) {
        if (day.getDayOfMonth() < day.lengthOfMonth()) {
            return day.toString();
        }
        if (fiscal.isOfFiscalYear(column)) {
            return Period.between(PeriodTotals.yearStart(day, fiscal.firstMonth()), day.plusDays(1))
                    .toString();
        }
        return day.getMonth() == Month.DECEMBER
                ? String.valueOf(day.getYear())
                : day.getYear() + "-M1..M" + day.getMonthValue();
    }

    private static DraftCell at(Column column, LocalDate day) {
        return DraftCell.date(day).at(column.head().location().orElseThrow());
    }

    private static DraftCell at(Column column, String period) {
        return DraftCell.text(period).at(column.head().location().orElseThrow());
    }
}
