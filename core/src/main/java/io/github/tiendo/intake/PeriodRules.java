package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.indicator.PeriodsRule;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft.ResultDraft;
import io.github.tiendo.intake.IndicatorTableDraft.TargetDraft;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.text.WholeWords;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.PeriodTotals;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Target;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * How the values of an indicator's quarters and months make its year.
 *
 * <p>A column says it ({@code Thời kỳ}, {@code Cumulative}), else the heads ({@code Lũy kế quý III}, {@code In the quarter}), else the name: rates and averages have a value in each
 * period, and so have states, such as cases that are open. Else the numbers: quarterly targets that add up to the target of
 * the year, or the last of which is that of the year; what falls is no running total; what would be far above the target if
 * it were added up is not added; and of two readings the one by which every period had about as much. What only words of a
 * state or numbers say is a WARNING, once a table; where neither decides, nothing is assumed.
 *
 * @param firstMonth in which years begin
 * @param periods reads the periods of columns
 */
record PeriodRules(RowNotes notes, Month firstMonth, PeriodCells periods) {

    private static final Set<Unit> NOT_AMOUNTS = Set.of(Unit.PERCENT, Unit.PERCENTAGE_POINT, Unit.RANK, Unit.TIMES);
    private static final Pattern BRACKETS = Pattern.compile("[() ]+");
    private static final int MONTHS_OF_HALF = 6;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal FAR_ABOVE = new BigDecimal("1.5");

    /** The rule of a row; empty if nothing says it. */
    Optional<PeriodsRule> of(IndicatorRowDraft row, List<Observation> observations, List<Target> targets) {
        List<Observation> values = new ArrayList<>(observations);
        values.removeIf(value -> !value.isAboutTheWhole() || value.quantity().isEmpty());
        values.sort(Comparator.comparing(Observation::period));
        if (!row.getAccumulation().isMissing()) {
            Optional<PeriodsRule> declared = RowWords.accumulation(row.getAccumulation());
            if (declared.isPresent()) {
                return declared;
            }
            notes.add(
                    Finding.of(IntakeFindingCode.UNREADABLE_ACCUMULATION)
                            .with("found", row.getAccumulation().display()),
                    row,
                    row.getAccumulation().location());
        }
        if (hasYearsOfTheirOwn(row, values, targets)) {
            notes.add(IntakeFindingCode.YEARS_OF_THEIR_OWN, row);
            return Optional.of(PeriodsRule.PARTS_OF_YEAR);
        }
        if (areAddedToPlan(row, values, targets)) {
            return Optional.of(PeriodsRule.PARTS_OF_YEAR);
        }
        List<Observation> parts = new ArrayList<>(values);
        parts.removeIf(value -> !isPartOfYear(value.period()));
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        return stated(row, parts).or(() -> assumed(row, values, parts, targets));
    }

    /** Says how a row is read, with what that and the other reading give. */
    private void assume(Finding finding, IndicatorRowDraft row, Quantity found, Quantity other) {
        notes.add(finding.with("found", found).with("other", other), row, row.place());
    }

    private static boolean isPartOfYear(Period period) {
        return period.kind() != Period.Kind.DAY
                && period.lastDay().isBefore(period.startInclusive().plusMonths(MONTHS_OF_HALF));
    }

    // --- years

    /**
     * Years each of which has a plan and a result of its own, a later result being less than an earlier one: these are
     * amounts of each year and no state that goes on, so that the newest says nothing of the plan of an earlier year.
     */
    private static boolean hasYearsOfTheirOwn(IndicatorRowDraft row, List<Observation> years, List<Target> targets) {
        if (targets.size() < 2 || years.size() < 2) {
            return false;
        }
        boolean onlyYears = years.stream().allMatch(value -> value.period().kind() == Period.Kind.YEAR);
        long planned = targets.stream()
                .filter(target -> target.condition() instanceof Bound bound
                        && bound.comparison().isFloor()
                        && !NOT_AMOUNTS.contains(bound.value().unit())
                        && years.stream().anyMatch(value -> target.due().equals(Optional.of(value.period()))))
                .count();
        return onlyYears
                && planned > 1
                && falls(years.stream().map(PeriodRules::number).toList())
                && !saysOf(row.getName(), RowWords.CUMULATIVE)
                && !saysOf(row.getName(), RowWords.OWN_PER_PERIOD);
    }

    /**
     * The targets of a row, that of a year as one of all years since the first value where the row says that it is of the whole
     * term: {@code Việc làm mới trong cả nhiệm kỳ}.
     */
    List<Target> ofWholeTerm(IndicatorRowDraft row, List<Observation> observations, List<Target> targets) {
        Optional<Integer> first = targets.size() == 1 ? firstYear(observations) : Optional.empty();
        return first.flatMap(year -> targets.get(0)
                        .due()
                        .filter(due -> due.kind() == Period.Kind.YEAR
                                && due.startInclusive().getYear() > year
                                && isOfWholeTerm(row))
                        .map(due -> List.<Target>of(Target.builder()
                                .from(targets.get(0))
                                .due(sinceFirst(year, due))
                                .build())))
                .orElse(targets);
    }

    private static Optional<Integer> firstYear(List<Observation> values) {
        Optional<Integer> first = Optional.empty();
        for (Observation value : values) {
            int year = value.period().startInclusive().getYear();
            if (value.isAboutTheWhole()
                    && value.period().kind() == Period.Kind.YEAR
                    && year < first.orElse(Integer.MAX_VALUE)) {
                first = Optional.of(year);
            }
        }
        return first;
    }

    private static Period sinceFirst(int year, Period due) {
        return Period.span(year, due.lastDay().getYear());
    }

    private static boolean isOfWholeTerm(IndicatorRowDraft row) {
        return saysOf(row.getName(), RowWords.OF_WHOLE_TERM)
                || allTargets(row, target -> saysOf(target.getHeader(), RowWords.OF_WHOLE_TERM));
    }

    /**
     * Years beside the plan of several, or of a later one: amounts of each if the row says so, or if the plan is of several,
     * none reaches half of it and what they make together is not far above what it asks for by then, unless each year adds
     * about as much to the one before. Where they may be amounts as well as states it is said that the last stands alone.
     */
    private boolean areAddedToPlan(IndicatorRowDraft row, List<Observation> values, List<Target> targets) {
        if (targets.size() != 1
                || !(targets.get(0).condition() instanceof Bound bound)
                || !bound.comparison().isFloor()
                || targets.get(0).due().isEmpty()
                || areOfEachPeriod(row, bound.value().unit())
                || areRunningTotals(row)) {
            return false;
        }
        Period due = targets.get(0).due().orElseThrow();
        boolean isOfSeveral = due.startInclusive().plusYears(1).isBefore(due.endExclusive());
        Period plan = firstYear(values)
                .filter(first -> !isOfSeveral
                        && due.kind() == Period.Kind.YEAR
                        && first < due.startInclusive().getYear())
                .map(first -> sinceFirst(first, due))
                .orElse(due);
        Unit unit = bound.value().unit();
        List<BigDecimal> numbers = values.stream()
                .filter(value -> plan.contains(value.period()) && value.period().kind() == Period.Kind.YEAR)
                .filter(value -> value.quantity().orElseThrow().unit().equals(unit))
                .map(PeriodRules::number)
                .toList();
        if (numbers.size() < 2
                || values.stream().anyMatch(value -> value.period().equals(due))) {
            return false;
        }
        BigDecimal goal = bound.value().number();
        BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal last = numbers.get(numbers.size() - 1);
        BigDecimal length = BigDecimal.valueOf(ChronoUnit.YEARS.between(plan.startInclusive(), plan.endExclusive()));
        BigDecimal wouldBe = sum.multiply(length).divide(BigDecimal.valueOf(numbers.size()), MathContext.DECIMAL64);
        boolean areSmall =
                numbers.stream().allMatch(number -> number.multiply(TWO).compareTo(goal) < 0);
        boolean isFarAbove = wouldBe.compareTo(goal.multiply(FAR_ABOVE)) > 0;
        boolean areSteps = !falls(numbers) && YearSoFar.areSteps(numbers);
        boolean said = isOfWholeTerm(row);
        boolean added = isOfSeveral && !areSteps && (areSmall && !isFarAbove || said);
        boolean mayBeAdded = isOfSeveral
                ? said || falls(numbers) && last.multiply(TWO).compareTo(goal) < 0
                : row.getBaseline().isMissing()
                        && areSmall
                        && !areSteps
                        && !isFarAbove
                        && wouldBe.multiply(FAR_ABOVE).compareTo(goal) >= 0;
        boolean isStated = values.stream()
                .map(Observation::period)
                .anyMatch(period -> plan.contains(period)
                        && period.startInclusive().equals(plan.startInclusive())
                        && period.lastDay().getYear() > plan.startInclusive().getYear());
        if (isStated) {
            return added;
        }
        if (added) {
            assume(
                    Finding.of(IntakeFindingCode.YEARS_ADDED_TO_PLAN),
                    row,
                    Quantity.of(sum, unit),
                    Quantity.of(last, unit));
        } else if (mayBeAdded) {
            assume(
                    Finding.of(IntakeFindingCode.YEAR_AGAINST_PLAN),
                    row,
                    Quantity.of(last, unit),
                    Quantity.of(sum, unit));
        }
        return added;
    }

    // --- words

    private static Optional<PeriodsRule> stated(IndicatorRowDraft row, List<Observation> parts) {
        if (parts.size() > 1 && saysOf(row.getName(), RowWords.CUMULATIVE)) {
            return Optional.of(PeriodsRule.CUMULATIVE);
        }
        if (saysOf(row.getName(), RowWords.OWN_PER_PERIOD) || isScore(row)) {
            return Optional.of(PeriodsRule.OWN);
        }
        if (sayHeads(row, RowWords.CUMULATIVE)) {
            return Optional.of(PeriodsRule.CUMULATIVE_IN_YEAR);
        }
        if (allTargets(row, target -> saysOf(target.getHeader(), RowWords.CUMULATIVE))) {
            return Optional.of(PeriodsRule.CUMULATIVE);
        }
        if (allTargets(
                row, target -> target.getDue().isBlank() && RowWords.begins(target.getHeader(), RowWords.STANDARDS))) {
            return Optional.of(PeriodsRule.OWN);
        }
        boolean areAmounts = parts.stream()
                .noneMatch(part ->
                        NOT_AMOUNTS.contains(part.quantity().orElseThrow().unit()));
        return areAmounts && sayHeads(row, RowWords.OF_ITS_PERIOD)
                ? Optional.of(PeriodsRule.PARTS_OF_YEAR)
                : Optional.empty();
    }

    /** {@code Điểm hài lòng} in points: how good something is, by its name and its unit. */
    private static boolean isScore(IndicatorRowDraft row) {
        return RowWords.holds(row.getUnit(), RowWords.SCORES) && RowWords.holds(row.getName(), RowWords.SCORES);
    }

    /** Whether words or the unit say that each period has a value of its own: a rate, a mean, a state. */
    static boolean areOfEachPeriod(IndicatorRowDraft row, Unit unit) {
        return NOT_AMOUNTS.contains(unit)
                || isShare(row)
                || saysOf(row.getName(), RowWords.MEANS)
                || saysOf(row.getName(), RowWords.STATES);
    }

    /** Whether a row is named after a share, a rate or a mean. */
    static boolean isShare(IndicatorRowDraft row) {
        return saysOf(row.getName(), RowWords.OWN_PER_PERIOD)
                || saysOf(row.getName(), RowWords.PER_SO_MANY)
                || row.getName().text().indexOf('%') >= 0;
    }

    /** Whether a row is named after a number of things, or after so many for so many others: what is no percentage. */
    static boolean isAmount(IndicatorRowDraft row) {
        DraftCell name = row.getName();
        return name.text().indexOf('%') < 0
                && (saysOf(name, RowWords.PER_SO_MANY)
                        || RowWords.begins(name, RowWords.AMOUNTS) && !RowWords.begins(name, RowWords.NO_AMOUNTS));
    }

    /** Whether the name or the heads of the values say that later values hold those of earlier periods. */
    static boolean areRunningTotals(IndicatorRowDraft row) {
        return saysOf(row.getName(), RowWords.CUMULATIVE) || sayHeads(row, RowWords.CUMULATIVE);
    }

    /** Whether a share is named after something that is done bit by bit until the end of the year. */
    static boolean isDoneInYear(IndicatorRowDraft row) {
        return saysOf(row.getName(), RowWords.DONE_IN_YEAR);
    }

    private static boolean allTargets(IndicatorRowDraft row, Predicate<TargetDraft> say) {
        boolean isStated = false;
        for (TargetDraft target : row.getTargets()) {
            boolean isMissing = target.getValue().isMissing();
            isStated |= !isMissing;
            if (!isMissing && !say.test(target)) {
                return false;
            }
        }
        return isStated;
    }

    private static boolean sayHeads(IndicatorRowDraft row, List<String> words) {
        for (ResultDraft result : row.getResults()) {
            if (!result.getValue().isMissing() && !saysOf(result.getHeader(), words)) {
                return false;
            }
        }
        return true;
    }

    private static boolean saysOf(DraftCell cell, List<String> words) {
        String text = NormalText.of(cell.text());
        boolean hasBrackets = text.indexOf('(') >= 0 || text.indexOf(')') >= 0;
        return WholeWords.holdsAny(hasBrackets ? BRACKETS.matcher(text).replaceAll(" ") : text, words);
    }

    // --- numbers

    /** What words of a state, or numbers, say of values that stand against the target of a year. */
    private Optional<PeriodsRule> assumed(
            IndicatorRowDraft row, List<Observation> values, List<Observation> parts, List<Target> targets) {
        Optional<Target> target = targets.stream()
                .filter(one -> one.condition() instanceof Bound bound
                        && !NOT_AMOUNTS.contains(bound.value().unit())
                        && one.isForYears()
                        && values.stream().noneMatch(value -> one.due().equals(Optional.of(value.period()))))
                .findFirst();
        if (target.isEmpty()) {
            return Optional.empty();
        }
        boolean areFarApart = areFarApart(row, target.get());
        if (parts.size() == 1 && (areFarApart || standsForYear(parts.get(0), target.get()))) {
            notes.add(IntakeFindingCode.LAST_PERIOD_FOR_YEAR, row);
            return Optional.of(PeriodsRule.CUMULATIVE_IN_YEAR);
        }
        Optional<YearSoFar> year = YearSoFar.of(target.get(), parts);
        Optional<PeriodsRule> rule = year.flatMap(known -> areFarApart
                ? Optional.of(
                        falls(parts.stream().map(PeriodRules::number).toList())
                                ? PeriodsRule.OWN
                                : PeriodsRule.CUMULATIVE_IN_YEAR)
                : known.rule(targets));
        if (saysOf(row.getName(), RowWords.STATES)) {
            if (rule.equals(Optional.of(PeriodsRule.PARTS_OF_YEAR))) {
                return Optional.empty();
            }
            if (parts.size() > 1 || PeriodTotals.isAmountWithinYear(parts.get(0), firstMonth)) {
                notes.add(IntakeFindingCode.STATES_BY_WORDS, row);
            }
            return Optional.of(PeriodsRule.OWN);
        }
        rule.ifPresent(read -> {
            boolean added = read == PeriodsRule.PARTS_OF_YEAR;
            Quantity last = year.get().last();
            Quantity sum = year.get().sum();
            assume(
                    Finding.of(IntakeFindingCode.PERIODS_BY_NUMBERS).with("reading", read),
                    row,
                    added ? sum : last,
                    added ? last : sum);
        });
        return rule;
    }

    /** Whether the columns of a row name months of the year of a target, the last among them, and leave out most between them. */
    private boolean areFarApart(IndicatorRowDraft row, Target target) {
        List<Period> named = row.getResults().stream()
                .flatMap(result -> periods.of(result.getPeriod()).stream())
                .filter(period -> period.kind() == Period.Kind.MONTH
                        && target.due().filter(due -> due.contains(period)).isPresent())
                .distinct()
                .sorted()
                .toList();
        return named.size() > 1
                && named.get(named.size() - 1)
                        .endExclusive()
                        .equals(target.due().orElseThrow().endExclusive())
                && named.size() * 2
                        <= ChronoUnit.MONTHS.between(
                                named.get(0).startInclusive(),
                                named.get(named.size() - 1).endExclusive());
    }

    /** Whether the only value is of the last part of the target's year and about as much as is asked of all of it. */
    private static boolean standsForYear(Observation value, Target target) {
        BigDecimal number = number(value);
        Quantity goal = ((Bound) target.condition()).value();
        return target.due()
                        .filter(year ->
                                year.endExclusive().equals(value.period().endExclusive()))
                        .isPresent()
                && value.quantity().orElseThrow().unit().equals(goal.unit())
                && number.multiply(TWO).compareTo(goal.number()) >= 0
                && number.compareTo(goal.number().multiply(FAR_ABOVE)) <= 0;
    }

    static BigDecimal number(Observation value) {
        return value.quantity().orElseThrow().number();
    }

    /** Whether a number is less than the one before it. */
    static boolean falls(List<BigDecimal> numbers) {
        for (int i = 1; i < numbers.size(); i++) {
            if (numbers.get(i).compareTo(numbers.get(i - 1)) < 0) {
                return true;
            }
        }
        return false;
    }
}
