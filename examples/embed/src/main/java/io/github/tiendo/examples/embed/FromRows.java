package io.github.tiendo.examples.embed;

import static io.github.tiendo.grade.Scales.LIKELY;
import static io.github.tiendo.grade.Scales.MET;

import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Percent;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.scorecard.Tally;
import io.github.tiendo.target.Target;
import java.math.RoundingMode;
import java.util.List;

final class FromRows {
    record Row(String name, String result, String target, Grade declared) {}

    public static void main(String[] args) {
        List<Row> rows = List.of(
                new Row("Fibre to communes", "100", "100", MET),
                new Row("Smartphones", "85", "80", MET),
                new Row("Digital share of GDP", "14.26", "20", LIKELY));
        Tally tally = rows.stream().collect(Tally.by(Row::declared, Scales.COMPLETION));
        System.out.println("met: " + tally.percent(MET, RoundingMode.HALF_UP, 0).orElseThrow() + " %");
        for (Row row : rows) {
            Target target = Target.atLeast(Percent.of(row.target()), Period.endOf(2025));
            System.out.println(row.name() + ": " + target.isMetBy(Quantity.percent(row.result())));
        }
    }
}
