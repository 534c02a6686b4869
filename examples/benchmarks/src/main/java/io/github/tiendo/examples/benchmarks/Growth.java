package io.github.tiendo.examples.benchmarks;

import com.sun.management.ThreadMXBean;
import io.github.tiendo.assessment.ProgrammeAssessor;
import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.excel.ObservationWorkbook;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.json.ObservationLines;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.Revisions;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.reconciliation.ReportAudit;
import io.github.tiendo.scorecard.ScorecardBuilder;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * How processor time and allocated memory grow from a thousand to a million: what one element takes, as a ratio to what one
 * of ten thousand takes in the same JVM. Where growth is linear all are near 1.
 */
public final class Growth {

    private static final int[] COUNTS = {10_000, 1_000, 100_000, 1_000_000};
    private static final int FEW = 100_000;
    private static final int ROUNDS_OF_FEW = 12;
    private static final int ROUNDS_OF_MANY = 3;
    private static final int PLACES = 63;

    private Growth() {}

    /** Makes the work of one size. */
    private interface Work {
        Callable<?> of(int count) throws Exception;
    }

    /** What one element takes. */
    private record Cost(double nanos, double bytes) {}

    /**
     * Measures and prints a line for each kind of work.
     *
     * @param arguments none
     * @throws Exception if a method fails
     */
    public static void main(String... arguments) throws Exception {
        System.out.println("| for one | time at 1,000 | 100,000 | 1,000,000 | bytes at 1,000 | 100,000 | 1,000,000 |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
        print("observation put together", count -> RollupBenchmark.of(count)::byGroupedTotals);
        print("entry whose revisions are settled", Growth::revisions);
        print("indicator of a programme made of values", count -> () -> Programmes.of(count));
        print("indicator of a scorecard", Growth::scorecard);
        print("line of JSON read", Growth::lines);
        print("row of a workbook read", Growth::rows);
        print("line of a text audited", Growth::audit);
    }

    private static Callable<?> revisions(int count) {
        List<Observation> entries = Programmes.of(count).observations();
        return () -> Revisions.latest(entries);
    }

    private static Callable<?> scorecard(int count) {
        Programme programme = Programmes.of(count);
        ProgrammeAssessor assessor = ProgrammeAssessor.of(ClassificationPolicies.attainmentBands(), Programmes.AS_OF);
        return () -> ScorecardBuilder.of(assessor.assess(programme)).build();
    }

    private static Callable<?> lines(int count) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        ObservationLines.write(Programmes.of(count).observations().stream(), lines);
        Source source = Source.of("rows.ndjson", lines.toByteArray());
        return () -> {
            try (Stream<Observation> read = ObservationLines.read(source, ReadLimits.standard(), Growth::refuse)) {
                return read.filter(observation -> observation.value().isPresent())
                        .count();
            }
        };
    }

    private static Callable<?> rows(int count) throws IOException {
        Source source = Source.of("rows.xlsx", WorkbookRows.observations(count));
        return () -> {
            try (Stream<Observation> read = ObservationWorkbook.read(source, ReadLimits.standard(), Growth::refuse)) {
                return read.filter(observation -> observation.value().isPresent())
                        .count();
            }
        };
    }

    private static void refuse(Finding finding) {
        throw new IllegalStateException(finding.toString());
    }

    private static Callable<?> audit(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("Đến quý ")
                    .append(i)
                    .append(" đã có ")
                    .append(i % PLACES)
                    .append("/63 tỉnh, thành phố ban hành kế hoạch, còn lại ")
                    .append(PLACES - i % PLACES)
                    .append(" tỉnh.\n\n");
        }
        String report = text.toString();
        ReportAudit audit = ReportAudit.of(Languages.VIETNAMESE);
        return () -> audit.audit("report", report);
    }

    private static void print(String what, Work work) throws Exception {
        List<Cost> costs = new ArrayList<>();
        for (int count : COUNTS) {
            costs.add(cost(work.of(count), count));
        }
        Cost usual = costs.remove(0);
        System.out.print("| " + what + " |");
        for (Cost cost : costs) {
            System.out.printf(Locale.ROOT, " %.2f |", cost.nanos() / usual.nanos());
        }
        for (Cost cost : costs) {
            System.out.printf(Locale.ROOT, " %.2f |", cost.bytes() / usual.bytes());
        }
        System.out.println();
    }

    private static Cost cost(Callable<?> method, int count) throws Exception {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        double nanos = Double.MAX_VALUE;
        double bytes = Double.MAX_VALUE;
        int rounds = count < FEW ? ROUNDS_OF_FEW * FEW / count : count == FEW ? ROUNDS_OF_FEW : ROUNDS_OF_MANY;
        for (int round = 0; round < rounds; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            nanos = Math.min(nanos, ProcessorTime.of(method, count >= FEW));
            bytes = Math.min(bytes, threads.getCurrentThreadAllocatedBytes() - before);
        }
        return new Cost(nanos / count, bytes / count);
    }
}
