package io.github.tiendo.examples.benchmarks;

import io.github.tiendo.assessment.ProgrammeAssessor;
import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.classification.CompletionInput;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.notation.NumberNotation;
import io.github.tiendo.observation.Series;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.scorecard.ScorecardBuilder;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How many times what others take: each thing that the library does, beside a peer or a limit that does the same or a part
 * of it in the same JVM. Only ratios are printed, of the least processor time of several rounds; they hold on other machines too.
 */
public final class Ratios {

    /** The texts of five public reports, which are no part of the project but may stand beside it. */
    private static final Path REPORTS = Path.of("../shared/seeds");

    private static final int FEWEST_ROUNDS = 5;
    private static final int MOST_ROUNDS = 40;
    private static final long NANOS_OF_A_COMPARISON = 20_000_000_000L;

    /** Something, what it is measured by, and how many times that it may take; 0 where no aim is set. */
    private record Comparison(String what, Callable<?> ours, String beside, Callable<?> theirs, double aim) {

        void print() throws Exception {
            long least = Long.MAX_VALUE;
            long leastBeside = Long.MAX_VALUE;
            long spent = 0;
            for (int round = 0; round < MOST_ROUNDS; round++) {
                if (round >= FEWEST_ROUNDS && spent > NANOS_OF_A_COMPARISON) {
                    break;
                }
                long ofTheirs = ProcessorTime.of(theirs);
                long ofOurs = ProcessorTime.of(ours);
                least = Math.min(least, ofOurs);
                leastBeside = Math.min(leastBeside, ofTheirs);
                spent += ofOurs + ofTheirs;
            }
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %s | %.2f | %s |%n",
                    what,
                    beside,
                    (double) least / leastBeside,
                    aim == 0 ? "" : BigDecimal.valueOf(aim).stripTrailingZeros().toPlainString());
        }
    }

    /** Makes what a part compares, which may take a while. */
    private interface Part {
        List<Comparison> comparisons() throws Exception;
    }

    private Ratios() {}

    private static Map<String, Part> parts() {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("rollup", Ratios::rollup);
        parts.put("scorecard", Ratios::scorecard);
        parts.put("notation", Ratios::notation);
        parts.put("rating", Ratios::rating);
        parts.put("json", Ratios::json);
        parts.put("workbook", Ratios::workbook);
        parts.put("report", Ratios::report);
        parts.put("audit", Ratios::audit);
        return parts;
    }

    /**
     * Prints the names of the parts, or what one of them compares.
     *
     * @param arguments the name of a part, or none
     * @throws Exception if a method fails
     */
    public static void main(String... arguments) throws Exception {
        if (arguments.length == 0) {
            parts().keySet().forEach(System.out::println);
            return;
        }
        Part part = parts().get(arguments[0]);
        if (part == null) {
            throw new IllegalArgumentException("there is no part " + arguments[0] + "; there are " + parts().keySet());
        }
        for (Comparison comparison : part.comparisons()) {
            comparison.print();
        }
    }

    private static List<Comparison> rollup() {
        List<Comparison> comparisons = new ArrayList<>();
        for (int count : new int[] {100_000, 10_000_000}) {
            RollupBenchmark rollup = RollupBenchmark.of(count);
            comparisons.add(new Comparison(
                    String.format(Locale.ROOT, "%,d observations by period and indicator", count),
                    rollup::byGroupedTotals,
                    "a HashMap by the same key with BigDecimal sums",
                    rollup::byHand,
                    2));
        }
        return comparisons;
    }

    private static List<Comparison> scorecard() {
        Programme programme = Programmes.of(100_000);
        ProgrammeAssessor assessor = ProgrammeAssessor.of(ClassificationPolicies.attainmentBands(), Programmes.AS_OF);
        return List.of(new Comparison(
                "scorecard of 100,000 indicators",
                () -> ScorecardBuilder.of(assessor.assess(programme)).build(),
                "the bare ratings counted in a HashMap",
                () -> ratings(programme),
                0));
    }

    private static Map<Optional<Grade>, Integer> ratings(Programme programme) {
        Map<Optional<Grade>, Integer> counts = new HashMap<>();
        for (Series series : Series.allOf(programme.observations())) {
            CompletionInput input = CompletionInput.of(
                            programme
                                    .targetsOf(series.observations().get(0).indicator())
                                    .get(0),
                            series)
                    .asOf(Programmes.AS_OF);
            counts.merge(
                    ClassificationPolicies.attainmentBands().classify(input).grade(), 1, Integer::sum);
        }
        return counts;
    }

    private static List<Comparison> notation() {
        List<Comparison> comparisons = new ArrayList<>();
        for (Locale language : List.of(Languages.VIETNAMESE, Languages.ENGLISH)) {
            Random random = new Random(749);
            DecimalFormat format = (DecimalFormat) NumberFormat.getInstance(language);
            format.setParseBigDecimal(true);
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < 100_000; i++) {
                texts.add(format.format(BigDecimal.valueOf(random.nextInt(1_000_000_000), random.nextInt(4))));
            }
            NumberNotation ours = NumberNotation.of(language);
            comparisons.add(new Comparison(
                    "100,000 numbers in " + language.getDisplayLanguage(Locale.ENGLISH),
                    () -> texts.stream()
                            .map(ours::parse)
                            .filter(read -> read.hasErrors())
                            .count(),
                    "NumberFormat to BigDecimal",
                    () -> texts.stream()
                            .map(text -> format.parse(text, new ParsePosition(0)))
                            .filter(read -> read == null)
                            .count(),
                    0));
        }
        return comparisons;
    }

    private static List<Comparison> rating() {
        RatingBenchmark rating = new RatingBenchmark();
        Blackhole sink = new Blackhole(
                "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");
        return List.of(
                ofRatings("completion-pace", () -> rating.paceByPolicy(sink), () -> rating.paceByHand(sink), 1.7),
                ofRatings("attainment-bands", () -> rating.bandsByPolicy(sink), () -> rating.bandsByHand(sink), 2.2),
                ofRatings("open-sdg", () -> rating.openSdgByPolicy(sink), () -> rating.openSdgByHand(sink), 1.7),
                ofRatings(
                        "un-progress-chart",
                        () -> rating.unProgressChartByPolicy(sink),
                        () -> rating.unProgressChartByHand(sink),
                        1.7));
    }

    private static Comparison ofRatings(String policy, Runnable byPolicy, Runnable byHand, double aim) {
        return new Comparison(
                "100,000 ratings by " + policy,
                () -> times(100, byPolicy),
                "a loop by hand",
                () -> times(100, byHand),
                aim);
    }

    /** What takes too little time to be measured alone, so many times. */
    private static int times(int times, Runnable method) {
        for (int i = 0; i < times; i++) {
            method.run();
        }
        return times;
    }

    private static List<Comparison> json() throws Exception {
        JsonBenchmark json = new JsonBenchmark();
        json.write();
        return List.of(
                new Comparison(
                        "50,000 observations of a JSON document to drafts",
                        json::documentToDrafts,
                        "Jackson databind of texts",
                        json::documentByDatabind,
                        1.5),
                new Comparison(
                        "50,000 observations of a JSON document to a programme",
                        json::documentToProgramme,
                        "Jackson databind of texts",
                        json::documentByDatabind,
                        3),
                new Comparison(
                        "50,000 lines to observations",
                        json::linesToObservations,
                        "Jackson databind of texts",
                        json::linesByDatabind,
                        1.3),
                new Comparison(
                        "50,000 lines to observations",
                        json::linesToObservations,
                        "Jackson databind to typed records",
                        json::linesByTypedDatabind,
                        0),
                new Comparison(
                        "50,000 observations written as a JSON document",
                        json::documentWritten,
                        "Jackson databind of texts",
                        json::documentWrittenByDatabind,
                        0),
                new Comparison(
                        "50,000 observations written as lines",
                        json::linesWritten,
                        "Jackson databind of texts",
                        json::linesWrittenByDatabind,
                        0));
    }

    private static List<Comparison> workbook() throws Exception {
        WorkbookBenchmark workbook = new WorkbookBenchmark();
        workbook.setUp();
        return List.of(
                new Comparison(
                        "200,000 rows of a workbook to observations",
                        workbook::bulkObservations,
                        "inflating and Aalto's events",
                        workbook::bulkEvents,
                        2),
                new Comparison(
                        "200,000 rows of a workbook to a sheet",
                        workbook::bulkSheet,
                        "fastexcel-reader to texts",
                        workbook::bulkTextsOfFastexcel,
                        0),
                new Comparison(
                        "200,000 rows of a workbook by POI's events to texts",
                        workbook::bulkTextsOfPoi,
                        "ours to observations",
                        workbook::bulkObservations,
                        0),
                new Comparison(
                        "200,000 rows written to a workbook",
                        workbook::bulkWrite,
                        "deflating alone",
                        () -> {
                            workbook.bulkWriteDeflateAlone();
                            return "";
                        },
                        1.5),
                new Comparison(
                        "50,000 indicators of a workbook to a scorecard",
                        workbook::tableScorecard,
                        "fastexcel-reader to texts",
                        workbook::tableTextsOfFastexcel,
                        12),
                new Comparison(
                        "50,000 indicators of a workbook to a sheet",
                        workbook::tableSheet,
                        "fastexcel-reader to texts",
                        workbook::tableTextsOfFastexcel,
                        2));
    }

    private static List<Comparison> report() throws Exception {
        ReportBenchmark report = new ReportBenchmark();
        report.setUp();
        return List.of(new Comparison(
                "report of 10,000 indicators as a workbook",
                () -> {
                    report.reportAsWorkbook();
                    return "";
                },
                "the same cells by SXSSF",
                () -> {
                    report.sameCellsBySxssf();
                    return "";
                },
                2));
    }

    private static List<Comparison> audit() throws Exception {
        AuditBenchmark audit = new AuditBenchmark();
        audit.text();
        List<Comparison> comparisons = new ArrayList<>();
        comparisons.add(new Comparison(
                "audit of 10 MB of text", audit::audit, "Normalizer to NFC of the same text", audit::normalise, 30));
        if (Files.isDirectory(REPORTS)) {
            comparisons.add(ofReports());
        } else {
            System.err.println("The five public reports are not measured: there is no folder " + REPORTS + ".");
        }
        return comparisons;
    }

    private static Comparison ofReports() throws IOException {
        List<AuditBenchmark> reports = new ArrayList<>();
        try (Stream<Path> files = Files.list(REPORTS)) {
            for (Path file : files.sorted().toList()) {
                reports.add(new AuditBenchmark(Files.readString(file)));
            }
        }
        return new Comparison(
                "audit of five public reports, ten times",
                () -> times(10, () -> reports.forEach(AuditBenchmark::audit)),
                "Normalizer to NFC of the same texts",
                () -> times(10, () -> reports.forEach(AuditBenchmark::normalise)),
                30);
    }
}
