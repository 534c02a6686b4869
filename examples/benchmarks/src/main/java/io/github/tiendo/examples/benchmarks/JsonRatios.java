package io.github.tiendo.examples.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Prints the least processor time that each method of {@link JsonBenchmark} takes: a figure that other work on the same
 * cores disturbs less than the clock.
 */
public final class JsonRatios {

    private static final int ROUNDS = 60;

    private JsonRatios() {}

    /**
     * Measures and prints a line for each method.
     *
     * @param arguments none
     * @throws Exception if a method fails
     */
    public static void main(String... arguments) throws Exception {
        Map<String, Long> least = new LinkedHashMap<>();
        Map<String, Callable<?>> methods = methods();
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, Callable<?>> method : methods.entrySet()) {
                least.merge(method.getKey(), processorTime(method.getValue()), Math::min);
            }
        }
        least.forEach((name, nanos) -> System.out.printf(Locale.ROOT, "%-24s %6.1f ms%n", name, nanos / 1e6));
    }

    private static Map<String, Callable<?>> methods() throws IOException {
        JsonBenchmark benchmark = new JsonBenchmark();
        benchmark.write();
        Map<String, Callable<?>> methods = new LinkedHashMap<>();
        methods.put("documentByDatabind", benchmark::documentByDatabind);
        methods.put("documentByTypedDatabind", benchmark::documentByTypedDatabind);
        methods.put("documentToDrafts", benchmark::documentToDrafts);
        methods.put("documentToProgramme", benchmark::documentToProgramme);
        methods.put("linesByDatabind", benchmark::linesByDatabind);
        methods.put("linesByTypedDatabind", benchmark::linesByTypedDatabind);
        methods.put("linesToObservations", benchmark::linesToObservations);
        return methods;
    }

    private static long processorTime(Callable<?> method) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        System.gc();
        long start = threads.getCurrentThreadCpuTime();
        method.call();
        return threads.getCurrentThreadCpuTime() - start;
    }
}
