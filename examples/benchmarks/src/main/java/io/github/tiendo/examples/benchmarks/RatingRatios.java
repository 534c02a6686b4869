package io.github.tiendo.examples.benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and prints for each policy how many times the hand-written loop it takes, by processor time. */
public final class RatingRatios {

    private RatingRatios() {}

    /**
     * Runs them all.
     *
     * @param args none
     * @throws RunnerException if a benchmark cannot be run
     */
    public static void main(String[] args) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(RatingBenchmark.class.getSimpleName())
                        .addProfiler(GCProfiler.class)
                        .addProfiler(ProcessorTimeProfiler.class)
                        .build())
                .run();
        Map<String, double[]> byName = new TreeMap<>();
        for (RunResult result : results) {
            String label = result.getParams().getBenchmark();
            byName.put(label.substring(label.lastIndexOf('.') + 1), new double[] {
                score(result.getSecondaryResults(), ProcessorTimeProfiler.LABEL),
                score(result.getSecondaryResults(), "gc.alloc.rate.norm")
            });
        }
        System.out.println("| policy | ns by policy | ns by hand | time | bytes by policy | bytes by hand | bytes |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
        byName.forEach((name, policy) -> {
            double[] hand = byName.get(name.replace("ByPolicy", "ByHand"));
            if (name.endsWith("ByPolicy")) {
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %.0f | %.0f | x %.2f | %.0f | %.0f | x %.2f |%n",
                        name.replace("ByPolicy", ""),
                        policy[0],
                        hand[0],
                        policy[0] / hand[0],
                        policy[1],
                        hand[1],
                        policy[1] / hand[1]);
            }
        });
    }

    @SuppressWarnings("rawtypes")
    private static double score(Map<String, Result> results, String label) {
        return results.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(label))
                .mapToDouble(entry -> entry.getValue().getScore())
                .findFirst()
                .orElse(Double.NaN);
    }
}
