package io.github.tiendo.examples.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** Prints the least processor time that each method of {@link WorkbookBenchmark} and {@link ReportBenchmark} takes. */
public final class WorkbookRatios {

    private static final int ROUNDS = 10;

    private WorkbookRatios() {}

    /**
     * Measures and prints a line for each method.
     *
     * @param arguments {@code bulk}, {@code table}, {@code report} or none for all
     * @throws Exception if a method fails
     */
    public static void main(String... arguments) throws Exception {
        String only = arguments.length == 0 ? "" : arguments[0];
        Map<String, Callable<?>> methods = new LinkedHashMap<>();
        if (!only.equals("report")) {
            WorkbookBenchmark workbooks = new WorkbookBenchmark();
            workbooks.setUp();
            methods.put("bulkEvents", workbooks::bulkEvents);
            methods.put("bulkObservations", workbooks::bulkObservations);
            methods.put("bulkSheet", workbooks::bulkSheet);
            methods.put("bulkTextsOfFastexcel", workbooks::bulkTextsOfFastexcel);
            methods.put("bulkTextsOfPoi", workbooks::bulkTextsOfPoi);
            methods.put("bulkWrite", workbooks::bulkWrite);
            methods.put("bulkWriteDeflateAlone", () -> {
                workbooks.bulkWriteDeflateAlone();
                return "";
            });
            methods.put("tableScorecard", workbooks::tableScorecard);
            methods.put("tableSheet", workbooks::tableSheet);
            methods.put("tableTextsOfFastexcel", workbooks::tableTextsOfFastexcel);
        }
        if (only.isEmpty() || only.equals("report")) {
            ReportBenchmark reports = new ReportBenchmark();
            reports.setUp();
            methods.put("reportAsWorkbook", () -> {
                reports.reportAsWorkbook();
                return "";
            });
            methods.put("reportSameCellsBySxssf", () -> {
                reports.sameCellsBySxssf();
                return "";
            });
            methods.put("reportAsPage", () -> {
                reports.reportAsPage();
                return "";
            });
            methods.put("reportPageEncoded", reports::pageEncoded);
            methods.put("reportAsDocument", () -> {
                reports.reportAsDocument();
                return "";
            });
            methods.put("reportTenthAsDocument", () -> {
                reports.tenthAsDocument();
                return "";
            });
        }
        methods.keySet().removeIf(name -> !name.startsWith(only));
        ProcessorTime.print(methods, ROUNDS);
    }
}
