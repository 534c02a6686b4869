package io.github.tiendo.classification;

import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.Series;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.target.Condition;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Condition.Comparison;
import io.github.tiendo.target.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Values and targets in a few words. */
final class Sample {

    private Sample() {}

    /** Percentages by period id: {@code series("2020", "20", "2022", "50")}. */
    static Series series(String... periodsAndValues) {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < periodsAndValues.length; i += 2) {
            observations.add(observation(periodsAndValues[i], Quantity.percent(periodsAndValues[i + 1])));
        }
        return Series.of(observations);
    }

    static Series seriesOf(Observation... observations) {
        return Series.of(List.of(observations));
    }

    static Observation observation(String period, ReportedValue value) {
        return Observation.builder()
                .indicator(IndicatorId.of("sample"))
                .period(Period.parse(period).orElseThrow())
                .value(value)
                .build();
    }

    static Target floor(String bound, int year) {
        return bound(Comparison.AT_LEAST, bound, year);
    }

    static Target ceiling(String bound, int year) {
        return bound(Comparison.AT_MOST, bound, year);
    }

    static Target bound(Comparison comparison, String bound, int year) {
        return target(Bound.of(comparison, Quantity.percent(bound)), year);
    }

    static Target target(Condition condition, int year) {
        return Target.of(condition, Period.endOf(year));
    }

    /** As of the end of 2022. */
    static CompletionInput input(Target target, Series series) {
        return CompletionInput.of(target, series).asOf(LocalDate.of(2022, 12, 31));
    }

    static CompletionInput input(Target target, Series series, int endOfYear) {
        return CompletionInput.of(target, series).asOf(LocalDate.of(endOfYear, 12, 31));
    }

    /** The grade's id, or the reason's in brackets, and the flags. */
    static String answer(Classification classification) {
        String answer = classification
                .grade()
                .map(Object::toString)
                .orElseGet(() ->
                        "(" + classification.notRatedReason().orElseThrow().id() + ")");
        return classification.flags().isEmpty() ? answer : answer + " " + classification.flags();
    }
}
