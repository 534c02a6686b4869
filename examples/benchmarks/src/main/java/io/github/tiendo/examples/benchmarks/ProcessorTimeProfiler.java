package io.github.tiendo.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The least processor time of an operation among all iterations, the collector's and the compiler's threads included: a
 * figure that other work on the same cores disturbs less than the clock.
 */
public final class ProcessorTimeProfiler implements InternalProfiler {

    /** How the result is called. */
    static final String LABEL = "cpu.norm";

    private long start;

    @Override
    public String getDescription() {
        return "least processor time of an operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        start = processorTime();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double time = processorTime() - start;
        return List.of(
                new ScalarResult(LABEL, time / result.getMetadata().getAllOps(), "ns/op", AggregationPolicy.MIN));
    }

    private static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
