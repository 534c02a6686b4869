package io.github.tiendo.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.Unit;
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

class RollupPropertyTest {

    private static final IndicatorId ID = IndicatorId.of("i");
    private static final RollupRules YEARS = RollupRules.builder()
            .addIndicators(
                    Indicator.builder().id(ID).name(LocalizedText.of("I", "I")).build())
            .periods(RollupRules.Periods.YEAR)
            .build();

    private static Observation of(String subject, Period period, Quantity value) {
        return Observation.builder()
                .indicator(ID)
                .period(period)
                .subject(AgencyId.of(subject))
                .value(value)
                .build();
    }

    @Provide
    Arbitrary<List<Observation>> counts() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d"),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, 1000))
                .as((subject, quarter, value) ->
                        of(subject, Period.quarter(2022, quarter), Quantity.of(value.longValue(), Unit.COUNT)))
                .list()
                .ofMaxSize(12);
    }

    /** A share for each of at least two agencies, each with its counts. */
    @Provide
    Arbitrary<List<Ratio>> shares() {
        return Arbitraries.integers()
                .between(1, 500)
                .flatMap(whole -> Arbitraries.integers().between(0, whole).map(part -> Ratio.of(part, whole)))
                .list()
                .ofMinSize(2)
                .ofMaxSize(8);
    }

    private static Rollup rollup(List<Observation> observations) {
        Rollup rollup = Rollup.of(YEARS);
        observations.forEach(rollup::add);
        return rollup;
    }

    @Property
    void putTogetherInAnyGroupingIsTheSame(
            @ForAll("counts") List<Observation> one,
            @ForAll("counts") List<Observation> two,
            @ForAll("counts") List<Observation> three) {
        List<Observation> all = new ArrayList<>(one);
        all.addAll(two);
        all.addAll(three);

        RollupTotals leftFirst =
                rollup(one).addAll(rollup(two)).addAll(rollup(three)).totals();
        RollupTotals rightFirst =
                rollup(one).addAll(rollup(two).addAll(rollup(three))).totals();

        assertThat(leftFirst).isEqualTo(rightFirst).isEqualTo(rollup(all).totals());
    }

    @Property
    void theOrderOfWhatComesChangesNoTotal(@ForAll("counts") List<Observation> observations, @ForAll Random random) {
        List<Observation> shuffled = new ArrayList<>(observations);
        Collections.shuffle(shuffled, random);

        assertThat(rollup(shuffled).totals().total(ID, Period.year(2022)).map(RollupTotal::value))
                .isEqualTo(rollup(observations)
                        .totals()
                        .total(ID, Period.year(2022))
                        .map(RollupTotal::value));
    }

    @Property
    void percentagesArePooledByTheirCounts(@ForAll("shares") List<Ratio> shares) {
        List<Observation> observations = new ArrayList<>();
        long part = 0;
        long whole = 0;
        for (Ratio share : shares) {
            observations.add(of("agency " + observations.size(), Period.year(2022), Quantity.of(share)));
            part += share.numerator().longValueExact();
            whole += share.denominator().longValueExact();
        }

        RollupTotal total =
                rollup(observations).totals().total(ID, Period.year(2022)).orElseThrow();

        Ratio pooled = total.pooled().orElseThrow();
        assertThat(pooled).isEqualByComparingTo(Ratio.of(part, whole));
    }
}
