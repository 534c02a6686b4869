package io.github.tiendo.examples.benchmarks;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.quantity.Percent;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Programmes of any size for measurements, the same in every run. */
final class Programmes {

    static final LocalDate AS_OF = LocalDate.of(2022, 12, 31);

    private Programmes() {}

    /** So many indicators, each with a target for 2025 and one value of 2022. */
    static Programme of(int count) {
        Random random = new Random(942);
        List<Indicator> indicators = new ArrayList<>(count);
        List<Observation> observations = new ArrayList<>(count);
        Map<IndicatorId, List<Target>> targets = new HashMap<>();
        for (int i = 0; i < count; i++) {
            IndicatorId id = IndicatorId.of("indicator-" + i);
            indicators.add(Indicator.builder()
                    .id(id)
                    .name(LocalizedText.vietnamese("Chỉ tiêu " + i))
                    .unit(Unit.PERCENT)
                    .build());
            targets.put(id, List.of(Target.atLeast(Percent.of("80"), Period.endOf(2025))));
            observations.add(Observation.of(
                    id, Period.year(2022), Quantity.of(BigDecimal.valueOf(random.nextInt(1000), 1), Unit.PERCENT)));
        }
        return Programme.builder()
                .id(ProgrammeId.of("generated"))
                .title(LocalizedText.english("Generated"))
                .indicators(indicators)
                .targets(targets)
                .addReports(ProgressReport.builder()
                        .id(ReportId.of("2022"))
                        .observations(observations)
                        .build())
                .build();
    }
}
