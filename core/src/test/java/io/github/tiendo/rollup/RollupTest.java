package io.github.tiendo.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.indicator.PartsRule;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.Total;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.Unit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RollupTest {

    private static final IndicatorId ONLINE = IndicatorId.of("online");
    private static final IndicatorId FILES = IndicatorId.of("files");

    private static final Programme PLAN = Programme.builder()
            .id(ProgrammeId.of("p"))
            .title(LocalizedText.english("P"))
            .addIndicators(Indicator.builder()
                    .id(ONLINE)
                    .name(LocalizedText.english("Services online"))
                    .partsRule(PartsRule.pooled())
                    .build())
            .addIndicators(Indicator.builder()
                    .id(FILES)
                    .name(LocalizedText.english("Files"))
                    .partsRule(PartsRule.sum())
                    .build())
            .build();

    private static Observation of(IndicatorId indicator, String body, Quantity value) {
        return Observation.builder()
                .indicator(indicator)
                .period(Period.year(2022))
                .subject(AgencyId.of(body))
                .value(value)
                .build();
    }

    private static List<Observation> rows() {
        return List.of(
                of(ONLINE, "a", Quantity.of(Ratio.of(1, 10))),
                of(FILES, "a", Quantity.of(40, Unit.COUNT)),
                of(ONLINE, "b", Quantity.of(Ratio.of(80, 90))),
                of(FILES, "b", Quantity.of(2, Unit.COUNT)),
                of(IndicatorId.of("of-another-programme"), "b", Quantity.of(7, Unit.COUNT)));
    }

    private static List<Total> totals(Rollup rollup) {
        return rollup.totals(PLAN, TotalsAssembler.standard()).orThrow();
    }

    @Test
    void poolsSharesAndAddsAmountsOfTheProgrammesIndicators() {
        List<Total> totals = totals(rows().stream().collect(Rollup.collector()));

        // 1/10 and 80/90 are 81/100, not the mean of 10 % and 88.9 %
        assertThat(totals)
                .extracting(Total::value)
                .containsExactly(Quantity.of(Ratio.of(81, 100)), Quantity.of(42, Unit.COUNT));
    }

    @Test
    void tellsOfValuesWhoseIndicatorTheProgrammeDoesNotHave() {
        Outcome<List<Total>> totals =
                rows().stream().collect(Rollup.collector()).totals(PLAN, TotalsAssembler.standard());

        assertThat(totals.findings().get(0))
                .isEqualTo(Finding.of(RollupFindingCode.UNKNOWN_INDICATOR)
                        .with("count", 1)
                        .with("found", "of-another-programme"));
    }

    @Test
    void partsGatheredApartAndSentAroundAreTheWholeGatheredAtOnce() throws IOException, ClassNotFoundException {
        Rollup first = rows().subList(0, 2).stream().collect(Rollup.collector());
        Rollup second = rows().subList(2, 5).stream().collect(Rollup.collector());

        Rollup together = sent(second).addAll(sent(first));

        assertThat(totals(together)).isEqualTo(totals(rows().stream().collect(Rollup.collector())));
        assertThat(totals(Stream.concat(rows().stream(), Stream.empty())
                        .parallel()
                        .collect(Rollup.collector())))
                .isEqualTo(totals(together));
    }

    @Test
    void addsToWhatTheReportsOfTheProgrammeHold() {
        Programme reported = PLAN.withReport(ProgressReport.builder()
                .id(ReportId.of("rows"))
                .addObservations(of(FILES, "c", Quantity.of(100, Unit.COUNT)))
                .build());

        List<Total> totals = rows().stream()
                .collect(Rollup.collector())
                .totals(reported, TotalsAssembler.standard())
                .orThrow();

        assertThat(totals.get(1).value()).isEqualTo(Quantity.of(142, Unit.COUNT));
    }

    private static Rollup sent(Rollup rollup) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(rollup);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (Rollup) in.readObject();
        }
    }
}
