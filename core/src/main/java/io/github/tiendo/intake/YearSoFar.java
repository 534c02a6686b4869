package io.github.tiendo.intake;

import io.github.tiendo.indicator.PeriodsRule;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Target;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The values of the quarters or months of one year beside a target, and what these numbers say of how they make the year.
 *
 * <p>Values of which one is less than the one before are no running total. Values that would be far above the target if they
 * were added up, while the last is near it, are not added up. Of values that never fall the reading counts by which all
 * periods had about as much: 120, 260, 390 are steps of 120, 140 and 130, while 300, 310, 320 are amounts. Amounts are only
 * read so where they lead to about the target by the end of the year, and none where less is better.
 */
final class YearSoFar {

    private static final BigDecimal FAR_ABOVE = new BigDecimal("1.5");
    private static final BigDecimal A_LITTLE_ABOVE = new BigDecimal("1.2");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** The square of how many times as uneven one reading must make the periods as the other does. */
    private static final BigDecimal MUCH_LESS_EVEN = BigDecimal.valueOf(4);

    private static final int MONTHS_OF_YEAR = 12;

    private final Target target;
    private final boolean isDue;
    private final Period year;
    private final List<Observation> values;
    private final int months;
    private final List<BigDecimal> numbers;
    private final BigDecimal last;
    private final BigDecimal sum;
    private final BigDecimal goal;
    private final BigDecimal baseline;

    /** What was to be reached or where it began, whichever is more. */
    private final BigDecimal reach;

    private YearSoFar(Target target, boolean isDue, Period year, List<Observation> values) {
        this.target = target;
        this.isDue = isDue;
        this.year = year;
        this.values = values;
        this.months = months(values.get(0).period());
        this.numbers = values.stream().map(PeriodRules::number).toList();
        this.last = last().number();
        this.sum = sum().number();
        this.goal = limit(target);
        this.baseline = target.baseline().map(stated -> stated.value().number()).orElse(BigDecimal.ZERO);
        this.reach = goal.max(baseline);
    }

    /**
     * The year in which a target is due, else that of the last value.
     *
     * @param target a bound
     * @param parts values of quarters or months in order of time
     * @return empty unless there are two or more in it, of one length and in the unit of the target, none below zero
     */
    static Optional<YearSoFar> of(Target target, List<Observation> parts) {
        Period last = parts.get(parts.size() - 1).period();
        Optional<Period> due = target.due()
                .filter(period -> months(period) == MONTHS_OF_YEAR)
                .filter(period -> inside(period, parts).size() > 1);
        Period year = due.orElseGet(() -> Period.year(last.lastDay().getYear()));
        List<Observation> values = inside(year, parts);
        Bound bound = (Bound) target.condition();
        boolean areAlike = values.stream()
                        .allMatch(value -> value.quantity()
                                        .orElseThrow()
                                        .unit()
                                        .equals(bound.value().unit())
                                && PeriodRules.number(value).signum() >= 0)
                && values.stream()
                                .map(value -> months(value.period()))
                                .distinct()
                                .count()
                        == 1
                && values.stream().map(Observation::period).distinct().count() == values.size();
        return areAlike && values.size() > 1 && limit(target).signum() >= 0
                ? Optional.of(new YearSoFar(target, due.isPresent(), year, values))
                : Optional.empty();
    }

    private static List<Observation> inside(Period year, List<Observation> parts) {
        return parts.stream().filter(part -> year.contains(part.period())).toList();
    }

    private static int months(Period period) {
        return (int) ChronoUnit.MONTHS.between(period.startInclusive(), period.endExclusive());
    }

    private static BigDecimal limit(Target target) {
        return ((Bound) target.condition()).value().number();
    }

    Quantity last() {
        return values.get(values.size() - 1).quantity().orElseThrow();
    }

    Quantity sum() {
        return values.stream()
                .map(value -> value.quantity().orElseThrow())
                .reduce(Quantity::plus)
                .orElseThrow();
    }

    /**
     * How the values make the year.
     *
     * @return empty if the numbers do not tell
     */
    Optional<PeriodsRule> rule(List<Target> targets) {
        return byPlan(targets).or(this::byNumbers);
    }

    /** Targets of quarters or months are parts of that of the year, or the way to it. */
    private Optional<PeriodsRule> byPlan(List<Target> targets) {
        List<BigDecimal> plan = targets.stream()
                .filter(one -> one.condition() instanceof Bound
                        && one.due()
                                .filter(due -> year.contains(due) && months(due) == months)
                                .isPresent())
                .sorted(Comparator.comparing(one -> one.due().orElseThrow()))
                .map(YearSoFar::limit)
                .toList();
        if (!isDue || plan.size() < 2) {
            return Optional.empty();
        }
        if (total(plan).compareTo(goal) == 0) {
            return Optional.of(PeriodsRule.PARTS_OF_YEAR);
        }
        BigDecimal end = plan.get(plan.size() - 1);
        return end.compareTo(goal) == 0 && end.compareTo(plan.get(0)) > 0 && !PeriodRules.falls(plan)
                ? Optional.of(PeriodsRule.CUMULATIVE_IN_YEAR)
                : Optional.empty();
    }

    private Optional<PeriodsRule> byNumbers() {
        if (sum.signum() == 0 || reach.signum() == 0) {
            return Optional.empty();
        }
        if (!((Bound) target.condition()).comparison().isFloor()) {
            // a running total that is still below a limit would have met it for good
            boolean isState = PeriodRules.falls(numbers) || last.compareTo(goal) > 0;
            return isState && isNearReach() && isAbove(FAR_ABOVE, reach, atThisPace(sum))
                    ? Optional.of(PeriodsRule.OWN)
                    : Optional.empty();
        }
        if (PeriodRules.falls(numbers)) {
            return lastStands(PeriodsRule.OWN).or(this::parts);
        }
        if (!isDue || !isFromStart()) {
            return lastStands(PeriodsRule.CUMULATIVE_IN_YEAR);
        }
        // unevenness is a square and grows with the numbers, whose sums are the last value and the sum of the values
        BigDecimal ofSteps = unevenness(steps(numbers)).multiply(sum.pow(2));
        BigDecimal ofAmounts = unevenness(numbers).multiply(last.pow(2));
        if (ofSteps.multiply(MUCH_LESS_EVEN).compareTo(ofAmounts) <= 0) {
            boolean isLate = isAbove(FAR_ABOVE, atThisPace(last), goal);
            return isLate && mayBeParts() ? Optional.empty() : Optional.of(PeriodsRule.CUMULATIVE_IN_YEAR);
        }
        boolean areEven = ofAmounts.multiply(MUCH_LESS_EVEN).compareTo(ofSteps) <= 0;
        return areEven ? lastStands(PeriodsRule.OWN).or(this::parts) : lastStands(PeriodsRule.CUMULATIVE_IN_YEAR);
    }

    private Optional<PeriodsRule> lastStands(PeriodsRule rule) {
        return isNearReach() && isAbove(FAR_ABOVE, reach, sum) ? Optional.of(rule) : Optional.empty();
    }

    private Optional<PeriodsRule> parts() {
        return mayBeParts() ? Optional.of(PeriodsRule.PARTS_OF_YEAR) : Optional.empty();
    }

    /** Whether values that are added up make about the target by the end of the year, and none is like the baseline. */
    private boolean mayBeParts() {
        BigDecimal wouldBe = atThisPace(sum);
        boolean isLikeBaseline = baseline.signum() > 0 && last.multiply(TWO).compareTo(baseline) >= 0;
        return isDue
                && wouldBe.multiply(TWO).compareTo(goal) >= 0
                && !isAbove(FAR_ABOVE, goal, wouldBe)
                && last.multiply(TWO).compareTo(reach) < 0
                && !isLikeBaseline;
    }

    /** Whether the last value is at least half of what is asked for or was there, and none is far more. */
    private boolean isNearReach() {
        BigDecimal most = numbers.stream().reduce(BigDecimal::max).orElseThrow();
        return last.multiply(TWO).compareTo(reach) >= 0 && !isAbove(A_LITTLE_ABOVE, reach, most);
    }

    private static boolean isAbove(BigDecimal times, BigDecimal limit, BigDecimal number) {
        return number.compareTo(limit.multiply(times)) > 0;
    }

    /** What a number becomes by the end of the year if the rest of it is like the months that have a value. */
    private BigDecimal atThisPace(BigDecimal number) {
        return number.multiply(BigDecimal.valueOf(MONTHS_OF_YEAR))
                .divide(BigDecimal.valueOf((long) months * values.size()), MathContext.DECIMAL64);
    }

    /** Whether the values begin with the year and leave nothing out. */
    private boolean isFromStart() {
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i)
                    .period()
                    .startInclusive()
                    .equals(year.startInclusive().plusMonths((long) i * months))) {
                return false;
            }
        }
        return true;
    }

    /** Whether each number adds about as much to the one before, while the numbers themselves are much less alike. */
    static boolean areSteps(List<BigDecimal> numbers) {
        BigDecimal ofSteps = unevenness(steps(numbers)).multiply(total(numbers).pow(2));
        BigDecimal ofAmounts =
                unevenness(numbers).multiply(numbers.get(numbers.size() - 1).pow(2));
        return ofSteps.multiply(MUCH_LESS_EVEN).compareTo(ofAmounts) <= 0;
    }

    /** What was added to a running total in each period. */
    private static List<BigDecimal> steps(List<BigDecimal> numbers) {
        List<BigDecimal> steps = new ArrayList<>();
        BigDecimal before = BigDecimal.ZERO;
        for (BigDecimal number : numbers) {
            steps.add(number.subtract(before));
            before = number;
        }
        return steps;
    }

    /** How far numbers are from one another: their count times the sum of their squares, less the square of their sum. */
    private static BigDecimal unevenness(List<BigDecimal> numbers) {
        List<BigDecimal> squares =
                numbers.stream().map(number -> number.multiply(number)).toList();
        return total(squares)
                .multiply(BigDecimal.valueOf(numbers.size()))
                .subtract(total(numbers).pow(2));
    }

    private static BigDecimal total(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
