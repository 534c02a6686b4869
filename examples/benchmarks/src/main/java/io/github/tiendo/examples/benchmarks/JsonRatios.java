package io.github.tiendo.examples.benchmarks;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** Prints the least processor time that each method of {@link JsonBenchmark} takes. */
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
        ProcessorTime.print(methods(), ROUNDS);
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
}
