package io.github.tiendo.examples.benchmarks;

import io.github.tiendo.Tiendo;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.intake.ProgrammeAssembler;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.scorecard.Scorecard;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Locale;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * The memory that 50,000 indicators of a workbook take to a scorecard: the most that is in use while they are read and while
 * they are rated, by class histograms after full collections one after the other, beside what programme and scorecard
 * retain. Dead objects count unless each collection moves all: run it with {@code -XX:+UseSerialGC
 * -XX:MarkSweepAlwaysCompactCount=1}.
 */
public final class WorkbookHeap {

    private static final int INDICATORS = 50_000;
    private static final int FEW = 1_000;
    private static final int CELLS_OF_INDICATOR = 5;
    private static final int PAUSE = 50;
    private static final double MEGABYTE = 1e6;
    private static final LocalDate DAY = LocalDate.of(2022, 12, 31);

    private WorkbookHeap() {}

    /** What is in use over and over again, in a thread of its own. */
    private static final class Most extends Thread {

        private volatile boolean isEnded;
        private long bytes;

        Most() {
            setDaemon(true);
        }

        @Override
        public void run() {
            while (!isEnded) {
                bytes = Math.max(bytes, inUse());
                try {
                    sleep(PAUSE);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }

        long end() throws InterruptedException {
            isEnded = true;
            join();
            return bytes;
        }
    }

    private static long inUse() {
        try {
            String histogram = (String) ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "gcClassHistogram",
                            new Object[] {new String[0]},
                            new String[] {String[].class.getName()});
            String total = histogram
                    .lines()
                    .filter(line -> line.startsWith("Total"))
                    .findFirst()
                    .orElseThrow();
            return Long.parseLong(total.split("\\s+")[2]);
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LoadedProgramme read(Source workbook) throws IOException {
        ReadLimits limits = ReadLimits.builder().rows(INDICATORS + 1).build();
        return Tiendo.read(workbook, limits, ProgrammeAssembler.standard()).orThrow();
    }

    /**
     * Prints the figures.
     *
     * @param arguments none
     * @throws IOException never, since the workbook is in memory
     * @throws InterruptedException if it is interrupted
     */
    public static void main(String... arguments) throws IOException, InterruptedException {
        Tiendo.score(read(Source.of("few.xlsx", WorkbookRows.indicators(FEW))), DAY);
        Source workbook = Source.of("many.xlsx", WorkbookRows.indicators(INDICATORS));
        long before = inUse();

        Most whileRead = new Most();
        whileRead.start();
        LoadedProgramme loaded = read(workbook);
        long most = whileRead.end() - before;
        Most whileRated = new Most();
        whileRated.start();
        Scorecard card = Tiendo.score(loaded, DAY);
        long mostRated = whileRated.end() - before;

        long all = inUse() - before;
        Programme programme = loaded.programme();
        loaded = null;
        long retained = inUse() - before;
        System.out.println(programme.indicators().size() + " indicators, " + card.counted() + " counted");
        print("programme and scorecard", retained, retained);
        print("with places, omissions and the account", all, retained);
        print("most while it is read", most, retained);
        print("most while it is rated", mostRated, retained);
    }

    private static void print(String what, long bytes, long retained) {
        System.out.printf(
                Locale.ROOT,
                "%-40s %6.1f MB %5d bytes a cell %5.2f%n",
                what,
                bytes / MEGABYTE,
                bytes / (INDICATORS * CELLS_OF_INDICATOR),
                (double) bytes / retained);
    }
}
