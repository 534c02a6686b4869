package io.github.tiendo.examples.benchmarks;

import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.rollup.GroupedTotals;
import io.github.tiendo.rollup.Grouping;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Ten million observations put together by period and indicator, beside a {@link HashMap} by the same key with the exact
 * sum of each. Ten thousand observations of fifty indicators in forty quarters are gone over as often as it takes.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 4)
@Fork(1)
public class RollupBenchmark {

    private static final int DIFFERENT = 10_000;
    private static final int INDICATORS = 50;
    private static final int QUARTERS = 40;
    private static final int QUARTERS_OF_YEAR = 4;
    private static final int FIRST_YEAR = 2015;

    /** How many observations. */
    @Param({"10000", "100000", "1000000", "10000000"})
    private int count;

    private final List<Observation> observations = new ArrayList<>();

    /** By what they are put together, without the library. */
    record PlainKey(Period period, IndicatorId indicator) {}

    /** One of so many observations. */
    static RollupBenchmark of(int count) {
        RollupBenchmark benchmark = new RollupBenchmark();
        benchmark.count = count;
        benchmark.setUp();
        return benchmark;
    }

    /** Makes the observations, always the same. */
    @Setup
    public void setUp() {
        Random random = new Random(749);
        for (int i = 0; i < DIFFERENT; i++) {
            int quarter = random.nextInt(QUARTERS);
            observations.add(Observation.builder()
                    .indicator(IndicatorId.of("indicator-" + random.nextInt(INDICATORS)))
                    .period(Period.quarter(FIRST_YEAR + quarter / QUARTERS_OF_YEAR, quarter % QUARTERS_OF_YEAR + 1))
                    .subject(AgencyId.of("commune-" + i))
                    .value(Quantity.of(BigDecimal.valueOf(random.nextInt(1_000_000), 2), Unit.COUNT))
                    .build());
        }
    }

    /**
     * By the library.
     *
     * @return the groups
     */
    @Benchmark
    public Object byGroupedTotals() {
        GroupedTotals totals = GroupedTotals.of(Grouping.together().byPeriod().byIndicator());
        for (int i = 0; i < count; i++) {
            totals.add(observations.get(i % DIFFERENT));
        }
        return totals.groups();
    }

    /**
     * By hand.
     *
     * @return the sums
     */
    @Benchmark
    public Object byHand() {
        Map<PlainKey, BigDecimal> sums = new HashMap<>();
        for (int i = 0; i < count; i++) {
            Observation observation = observations.get(i % DIFFERENT);
            sums.merge(
                    new PlainKey(observation.period(), observation.indicator()),
                    ((Quantity) observation.value().orElseThrow()).number(),
                    BigDecimal::add);
        }
        return sums;
    }
}
