package io.github.tiendo.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * The least processor time that methods take, without that of the collector: a figure that other work on the same cores
 * disturbs less than the clock.
 */
final class ProcessorTime {

    private ProcessorTime() {}

    /** Calls the methods in turn, so often, and prints a line for each. */
    static void print(Map<String, Callable<?>> methods, int rounds) throws Exception {
        Map<String, Long> least = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, Callable<?>> method : methods.entrySet()) {
                least.merge(method.getKey(), of(method.getValue()), Math::min);
            }
        }
        least.forEach((name, nanos) -> System.out.printf(Locale.ROOT, "%-24s %8.1f ms%n", name, nanos / 1e6));
    }

    /** The processor time of one call, after the heap was cleared. */
    static long of(Callable<?> method) throws Exception {
        return of(method, true);
    }

    /** The processor time of one call. */
    static long of(Callable<?> method, boolean clearsHeap) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        if (clearsHeap) {
            System.gc();
        }
        long start = threads.getCurrentThreadCpuTime();
        method.call();
        return threads.getCurrentThreadCpuTime() - start;
    }
}
