package com.example.rows;

import io.github.tiendo.classification.Classification;
import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.classification.CompletionInput;
import io.github.tiendo.observation.Series;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Percent;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.scorecard.Tally;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.target.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Rates the rows of a database, without a file. */
public final class Results {

    /** A row as a query gives it. */
    public record Row(String name, int target, Map<Integer, Double> results) {}

    private Results() {}

    static Classification rate(Row row, LocalDate asOf) {
        return ClassificationPolicies.completionPace()
                .classify(CompletionInput.of(
                                Target.atLeast(Percent.of(row.target()), Period.endOf(2025)),
                                Series.yearly(Unit.PERCENT, row.results()))
                        .asOf(asOf));
    }

    static Tally tally(List<Row> rows, LocalDate asOf) {
        return rows.stream()
                .collect(Tally.by(row -> rate(row, asOf).grade().orElse(null), Scales.COMPLETION));
    }
}
