package io.github.tiendo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What is found does not depend on who asks at the same time, nor on the class loader of the thread that asks. */
class ThreadsTest {

    private static final int THREADS = 16;

    private static final List<Callable<CommandRun>> RUNS = List.of(
            () -> CommandRun.of("score", CommandRun.DECISION_749),
            () -> CommandRun.of("assess", CommandRun.DECISION_942, "--policy", "target-path", "--as-of", "2022-12-31"),
            () -> CommandRun.of("audit", CommandRun.DECISION_942),
            () -> CommandRun.of("formats"));

    @Test
    void sixteenThreadsFindWhatOneFinds() throws Exception {
        List<CommandRun> expected = new ArrayList<>();
        for (Callable<CommandRun> run : RUNS) {
            expected.add(run.call());
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread = new Thread(task);
            // as in a server or a plug-in, where the loader of the thread knows nothing of the library
            thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
            return thread;
        });
        try {
            List<Future<CommandRun>> found = new ArrayList<>();
            for (int i = 0; i < THREADS * 2; i++) {
                found.add(threads.submit(RUNS.get(i % RUNS.size())));
            }
            for (int i = 0; i < found.size(); i++) {
                assertThat(found.get(i).get()).isEqualTo(expected.get(i % RUNS.size()));
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
