package io.github.tiendo.classification;

import io.github.tiendo.classification.Classification.GradeEdge;
import io.github.tiendo.classification.Classification.UsedValue;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.PeriodTotals;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Decimals;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Rank;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.target.Baseline;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Condition.TopRank;
import io.github.tiendo.target.Target;
import java.math.BigDecimal;
import java.time.Month;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a method tells of an answer, as data and as sentences in its own words: asked only when somebody wants to know.
 * What is said alike by every method stands here; what one method says stands with the method.
 */
record Telling(Classification.Builder answer, Class<?> method) {

    /** A sentence in the words of the method, else in those that all share. */
    ClassificationText sentence(String key, Object... namesAndValues) {
        return ClassificationText.of(method, key, namesAndValues);
    }

    void say(String key, Object... namesAndValues) {
        answer.addSentences(sentence(key, namesAndValues));
    }

    void assume(String key, Object... namesAndValues) {
        answer.addAssumptions(sentence(key, namesAndValues));
    }

    void number(String name, BigDecimal number) {
        answer.putNumbers(name, number);
    }

    /** A number that may not be finite, to 12 decimals. */
    void number(String name, double number) {
        if (Double.isFinite(number)) {
            number(name, Numbers.rounded(number));
        }
    }

    void flag(Classification.Flag flag) {
        answer.addFlags(flag);
    }

    /** The latest value and the target. */
    void situation(Readings readings, Optional<Target> target) {
        if (readings.latestIndex() >= 0) {
            used("latest", readings.latest());
        }
        target.ifPresent(this::target);
    }

    /** The latest value and the target with which it was compared, and how. */
    void comparison(Readings readings, CompletionInput input, Optional<Target> target) {
        situation(readings, target);
        if (target.isPresent()
                && readings.latestIndex() >= 0
                && isTakenForTheYear(readings.latest(), input.indicator(), target.get())) {
            assume("assumed-for-year", "period", readings.latest().period());
        }
    }

    /** Whether an amount of a part of the year stands against a target of years, and nothing says how such add up. */
    private static boolean isTakenForTheYear(Observation latest, Optional<Indicator> indicator, Target target) {
        boolean isSaid = indicator
                .filter(known -> known.periodsRule().isPresent() || known.kind() != Indicator.Kind.LEVEL)
                .isPresent();
        Month firstMonth =
                target.due().map(due -> due.startInclusive().getMonth()).orElse(Month.JANUARY);
        return !isSaid && target.isForYears() && PeriodTotals.isAmountWithinYear(latest, firstMonth);
    }

    private void target(Target target) {
        goal(target).ifPresent(value -> answer.addInputs(UsedValue.of("target", value, target.due())));
        if (target.due().isPresent()) {
            say("target-due", "target", target.condition(), "due", target.due().get());
        } else {
            say("target", "target", target.condition());
        }
    }

    private static Optional<ReportedValue> goal(Target target) {
        if (target.condition() instanceof Bound bound) {
            return Optional.of(bound.value());
        }
        return target.condition() instanceof TopRank rank ? Optional.of(Rank.of(rank.limit())) : Optional.empty();
    }

    /** A value that the answer rests on, under the name by which the method calls it and in a sentence of that name. */
    void used(String name, Observation observation) {
        used(name, Readings.value(observation), observation.period());
        switch (observation.status()) {
            case FORECAST -> assume("assumed-forecast", "period", observation.period());
            case ESTIMATED, PROVISIONAL ->
                assume("assumed-status", "period", observation.period(), "status", observation.status());
            default -> {}
        }
    }

    void used(String name, ReportedValue value, Period period) {
        listed(name, value, period);
        say(name, "value", value, "period", period);
    }

    void used(Baseline baseline) {
        used("start", baseline.value(), baseline.period());
    }

    /** A value that the answer rests on without a sentence of its own. */
    void listed(String name, ReportedValue value, Period period) {
        answer.addInputs(UsedValue.of(name, value, period));
        if (Aim.isHedged(value)) {
            assume(
                    "assumed-number",
                    "value",
                    value,
                    "period",
                    period,
                    "number",
                    Decimals.plain(((Quantity) value).number()));
        }
    }

    void attainment(@Nullable Ratio attainment) {
        if (attainment != null) {
            answer.attainment(attainment);
        }
    }

    /**
     * The nearest edge to another grade, and the one on which the number lies. A number that was rounded onto an edge
     * without having its grade lies on none.
     */
    GradeEdge nearest(GradeBands bands, String measure, BigDecimal measured, Grade grade) {
        int own = 0;
        while (own < bands.size() && !bands.gradeAbove(own).equals(grade)) {
            own++;
        }
        GradeEdge nearest = null;
        for (int i = 0; i < bands.size(); i++) {
            GradeEdge candidate = edge(measure, bands.edge(i), measured, bands.gradeAbove(own <= i ? i + 1 : i));
            if (measured.compareTo(bands.edge(i)) == 0 && own <= i == bands.isInclusive(i)) {
                answer.edgeHit(candidate);
            }
            if (nearest == null || candidate.distance().compareTo(nearest.distance()) < 0) {
                nearest = candidate;
            }
        }
        GradeEdge found = Objects.requireNonNull(nearest);
        answer.nearestEdge(found);
        return found;
    }

    /** The nearest edge, and in a sentence in percent from where on the other grade would be given. */
    void nearestInPercent(GradeBands bands, String measure, BigDecimal measured, Grade grade) {
        GradeEdge nearest = nearest(bands, measure, measured, grade);
        boolean better = bands.scale().isBetter(nearest.grade(), grade);
        boolean inclusive = true;
        for (int i = 0; i < bands.size(); i++) {
            Grade beyond = bands.gradeAbove(better ? i : i + 1);
            inclusive = beyond.equals(nearest.grade()) ? bands.isInclusive(i) : inclusive;
        }
        String words =
                better ? inclusive ? "nearest-from" : "nearest-above" : inclusive ? "nearest-below" : "nearest-at-most";
        say(words, "edge", percent(nearest.edge()), "grade", nearest.grade());
    }

    static GradeEdge edge(String measure, BigDecimal edge, BigDecimal measured, Grade beyond) {
        return GradeEdge.builder()
                .measure(measure)
                .edge(Decimals.plain(Numbers.rounded(edge)))
                .distance(Decimals.plain(Numbers.rounded(measured.subtract(edge).abs())))
                .grade(beyond)
                .build();
    }

    /** A share as a number of percent with at most two decimals. */
    static BigDecimal percent(BigDecimal share) {
        return Numbers.percent(share);
    }
}
