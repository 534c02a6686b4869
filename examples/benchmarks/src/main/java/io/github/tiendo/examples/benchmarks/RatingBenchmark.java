package io.github.tiendo.examples.benchmarks;

import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.classification.ClassificationPolicy;
import io.github.tiendo.classification.CompletionInput;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.Series;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Condition.Comparison;
import io.github.tiendo.target.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Rates a thousand rows, each with a target for 2030 and a value for every year from 2015 to 2022, by a policy and by
 * the loop that one would write by hand for the same rule over the same values: it looks for the latest value, decides
 * and keeps the grade with the numbers it rests on.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 20, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(2)
public class RatingBenchmark {

    static final int ROWS = 1000;

    private static final int FIRST_YEAR = 2015;
    private static final int LAST_YEAR = 2022;
    private static final int DUE_YEAR = 2030;
    private static final LocalDate DAY = LocalDate.of(LAST_YEAR, 12, 31);
    private static final LocalDate DUE = LocalDate.of(DUE_YEAR, 12, 31);

    private final ClassificationPolicy pace = ClassificationPolicies.completionPace();
    private final ClassificationPolicy bands = ClassificationPolicies.attainmentBands();
    private final ClassificationPolicy openSdg = ClassificationPolicies.openSdg();
    private final ClassificationPolicy unProgressChart = ClassificationPolicies.unProgressChart();
    private final List<CompletionInput> inputs = new ArrayList<>();
    private final List<PlainRow> rows = new ArrayList<>();

    /** A row without the library. */
    record PlainRow(LocalDate[] days, BigDecimal[] values, BigDecimal goal) {

        int latest() {
            int latest = days.length - 1;
            while (latest >= 0 && days[latest].isAfter(DAY)) {
                latest--;
            }
            return latest;
        }
    }

    /** A grade and what it rests on, without the library. */
    record PlainRating(String grade, BigDecimal number, BigDecimal other) {}

    /** A grade by a rule with roots, without the library. */
    record PlainScore(String grade, double number, double other) {}

    /** Makes the rows, always the same. */
    public RatingBenchmark() {
        Random random = new Random(749);
        for (int row = 0; row < ROWS; row++) {
            int count = LAST_YEAR - FIRST_YEAR + 1;
            LocalDate[] days = new LocalDate[count];
            BigDecimal[] values = new BigDecimal[count];
            List<Observation> observations = new ArrayList<>();
            BigDecimal value = BigDecimal.valueOf(100 + random.nextInt(3000), 2);
            for (int i = 0; i < count; i++) {
                days[i] = LocalDate.of(FIRST_YEAR + i, 12, 31);
                values[i] = value;
                observations.add(Observation.builder()
                        .indicator(IndicatorId.of("row-" + row))
                        .period(Period.year(FIRST_YEAR + i))
                        .value(Quantity.percent(value.toPlainString()))
                        .build());
                value = value.add(BigDecimal.valueOf(random.nextInt(600) - 50, 2));
            }
            BigDecimal goal = BigDecimal.valueOf(60 + random.nextInt(40));
            rows.add(new PlainRow(days, values, goal));
            Target target = Target.of(
                    Bound.of(Comparison.AT_LEAST, Quantity.percent(goal.toPlainString())), Period.endOf(DUE_YEAR));
            inputs.add(CompletionInput.of(target, Series.of(observations)).asOf(DAY));
        }
    }

    /** {@code completion-pace}. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public void paceByPolicy(Blackhole sink) {
        rate(pace, sink);
    }

    /** {@code attainment-bands}. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public void bandsByPolicy(Blackhole sink) {
        rate(bands, sink);
    }

    /** {@code open-sdg}. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public void openSdgByPolicy(Blackhole sink) {
        rate(openSdg, sink);
    }

    /** {@code un-progress-chart}. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public void unProgressChartByPolicy(Blackhole sink) {
        rate(unProgressChart, sink);
    }

    private void rate(ClassificationPolicy policy, Blackhole sink) {
        for (CompletionInput input : inputs) {
            sink.consume(policy.classify(input));
        }
    }

    /** The rule of {@code completion-pace} by hand. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public void paceByHand(Blackhole sink) {
        for (PlainRow row : rows) {
            int latest = row.latest();
            BigDecimal value = row.values[latest];
            if (value.compareTo(row.goal) >= 0) {
                sink.consume(new PlainRating("MET", value, row.goal));
                continue;
            }
            LocalDate now = row.days[latest];
            BigDecimal elapsed = BigDecimal.valueOf(ChronoUnit.DAYS.between(row.days[0], now));
            BigDecimal left = BigDecimal.valueOf(ChronoUnit.DAYS.between(now, DUE));
            BigDecimal early = BigDecimal.valueOf(ChronoUnit.DAYS.between(now, DUE.minusMonths(12)));
            BigDecimal progress = value.subtract(row.values[0]);
            BigDecimal gap = row.goal.subtract(value);
            BigDecimal needed = gap.multiply(elapsed);
            BigDecimal covered = progress.multiply(left);
            String grade = progress.signum() <= 0
                    ? "HARD"
                    : progress.multiply(early).compareTo(needed) >= 0
                            ? "LIKELY_EARLY"
                            : covered.compareTo(LIKELY.multiply(needed)) >= 0
                                    ? "LIKELY"
                                    : covered.compareTo(UNLIKELY.multiply(needed)) >= 0 ? "UNLIKELY" : "HARD";
            sink.consume(new PlainRating(grade, progress, gap));
        }
    }

    private static final BigDecimal LIKELY = new BigDecimal("0.95");
    private static final BigDecimal UNLIKELY = new BigDecimal("0.60");
    private static final BigDecimal[] SHARES = {new BigDecimal("0.8"), new BigDecimal("0.4"), new BigDecimal("0.1")};
    private static final Grade[] GRADES = {Scales.LIKELY_EARLY, Scales.LIKELY, Scales.UNLIKELY, Scales.HARD};

    /** The rule of {@code attainment-bands} by hand. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public void bandsByHand(Blackhole sink) {
        for (PlainRow row : rows) {
            BigDecimal value = row.values[row.latest()];
            String grade = "MET";
            if (value.compareTo(row.goal) < 0) {
                int band = 0;
                while (band < SHARES.length && value.compareTo(SHARES[band].multiply(row.goal)) < 0) {
                    band++;
                }
                grade = GRADES[band].id();
            }
            sink.consume(new PlainRating(grade, value, row.goal));
        }
    }

    /** The rule of {@code open-sdg} by hand, rounded to 12 decimals before the edges are asked. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public void openSdgByHand(Blackhole sink) {
        for (PlainRow row : rows) {
            int latest = row.latest();
            double base = row.values[0].doubleValue();
            double value = row.values[latest].doubleValue();
            double goal = row.goal.doubleValue();
            if (value >= goal) {
                sink.consume(new PlainRating("TARGET_ACHIEVED", row.values[latest], row.goal));
                continue;
            }
            int years = row.days[latest].getYear() - row.days[0].getYear();
            double observed = StrictMath.pow(value / base, 1.0 / years) - 1;
            double required = StrictMath.pow(goal / base, 1.0 / (DUE_YEAR - row.days[0].getYear())) - 1;
            double rounded = StrictMath.rint(observed / StrictMath.abs(required) * 1e12) / 1e12;
            double score = rounded >= 0.6
                    ? StrictMath.min(7.1429 * rounded - 4.2857, 5)
                    : StrictMath.max(4.1667 * rounded - 2.5, -5);
            String grade = rounded >= 0.95
                    ? "SUBSTANTIAL_PROGRESS"
                    : rounded >= 0.6 ? "MODERATE_PROGRESS" : rounded >= 0 ? "LIMITED_PROGRESS" : "DETERIORATION";
            sink.consume(new PlainScore(grade, rounded, score));
        }
    }

    /** The rule of {@code un-progress-chart} by hand, rounded to 12 decimals before the edges are asked. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public void unProgressChartByHand(Blackhole sink) {
        for (PlainRow row : rows) {
            int latest = row.latest();
            double base = row.values[0].doubleValue();
            double value = row.values[latest].doubleValue();
            double goal = row.goal.doubleValue();
            if (value >= goal) {
                sink.consume(new PlainRating("ON_TRACK", row.values[latest], row.goal));
                continue;
            }
            int years = row.days[latest].getYear() - row.days[0].getYear();
            double observed = StrictMath.pow(value / base, 1.0 / years) - 1;
            double projected = value * StrictMath.pow(1 + observed, DUE_YEAR - row.days[latest].getYear());
            double rounded = StrictMath.rint((projected - base) / (goal - base) * 1e12) / 1e12;
            String grade = rounded >= 0.95 ? "ON_TRACK" : rounded >= 0.1 ? "FAIR_PROGRESS" : "STAGNATION";
            sink.consume(new PlainScore(grade, rounded, projected));
        }
    }
}
