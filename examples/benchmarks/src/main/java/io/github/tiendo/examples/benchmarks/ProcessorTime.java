package io.github.tiendo.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Callable;

/**
 * The least processor time that methods take, without that of the collector: a figure that other work on the same cores
 * disturbs less than the clock.
 */
final class ProcessorTime {

    private ProcessorTime() {}

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
