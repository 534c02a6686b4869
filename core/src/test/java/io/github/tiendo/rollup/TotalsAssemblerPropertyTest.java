package io.github.tiendo.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.indicator.PartsRule;
import io.github.tiendo.indicator.PeriodsRule;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.Total;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TotalsAssemblerPropertyTest {

    private static final IndicatorId ID = IndicatorId.of("files");

    private static Indicator indicator(PeriodsRule periods) {
        return Indicator.builder()
                .id(ID)
                .name(LocalizedText.english("Files"))
                .partsRule(PartsRule.sum())
                .periodsRule(periods)
                .build();
    }

    @Provide
    Arbitrary<List<Observation>> observations() {
        Arbitrary<Period> periods = Combinators.combine(
                        Arbitraries.of(2024, 2025), Arbitraries.integers().between(0, 4))
                .as((year, quarter) -> quarter == 0 ? Period.year(year) : Period.quarter(year, quarter));
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d"),
                        periods,
                        Arbitraries.integers().between(0, 1000))
                .as((body, period, count) -> Observation.builder()
                        .indicator(ID)
                        .period(period)
                        .subject(AgencyId.of(body))
                        .value(Quantity.of(count, Unit.COUNT))
                        .build())
                .list()
                .ofMaxSize(14);
    }

    private static Programme programme(Indicator indicator, List<Observation> observations, Random random, int files) {
        List<List<Observation>> split = new ArrayList<>();
        for (int i = 0; i < files; i++) {
            split.add(new ArrayList<>());
        }
        observations.forEach(observation -> split.get(random.nextInt(files)).add(observation));
        Programme.Builder programme = Programme.builder()
                .id(ProgrammeId.of("p"))
                .title(LocalizedText.english("P"))
                .addIndicators(indicator);
        for (int i = 0; i < files; i++) {
            programme.addReports(ProgressReport.builder()
                    .id(ReportId.of("r" + i))
                    .observations(split.get(i))
                    .build());
        }
        return programme.build();
    }

    @Property
    void anySplitOverReportsAndAnyOrderGiveTheSameTotals(
            @ForAll("observations") List<Observation> observations,
            @ForAll PeriodsRule periods,
            @ForAll Random random,
            @ForAll boolean carrying) {
        Indicator indicator = indicator(periods);
        TotalsAssembler assembler =
                carrying ? TotalsAssembler.standard().carryingForward() : TotalsAssembler.standard();
        List<Observation> shuffled = new ArrayList<>(observations);
        Collections.shuffle(shuffled, random);

        List<Total> one = assembler
                .assemble(programme(indicator, observations, random, 1))
                .orThrow();
        List<Total> many =
                assembler.assemble(programme(indicator, shuffled, random, 3)).orThrow();

        assertThat(many).isEqualTo(one);
    }

    @Property
    void noValueIsLostOrCountedTwice(@ForAll("observations") List<Observation> observations, @ForAll Random random) {
        Programme programme = programme(indicator(PeriodsRule.OWN), observations, random, 2);

        List<Total> totals = TotalsAssembler.standard().assemble(programme).orThrow();

        // one value for a body and period unless it contradicts itself, and then none
        BigDecimal expected = BigDecimal.ZERO;
        for (Observation observation : programme.observations()) {
            if (!programme.conflicts().containsKey(observation.key())) {
                expected = expected.add(observation.quantity().orElseThrow().number());
            }
        }
        BigDecimal found = totals.stream()
                .map(total -> ((Quantity) total.value()).number())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(found).isEqualByComparingTo(expected);
        long conflicting = totals.stream()
                .flatMap(total -> total.missing().stream())
                .filter(part -> part.absence().orElseThrow() == Total.Part.Absence.CONFLICTING)
                .count();
        assertThat(conflicting).isLessThanOrEqualTo(programme.conflicts().size());
    }
}
