package io.github.tiendo.excel;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.MessageBundle;
import io.github.tiendo.report.Report;
import io.github.tiendo.report.Report.Section;
import io.github.tiendo.report.ReportPart;
import io.github.tiendo.spi.ReportWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Prints a report as a workbook ({@code .xlsx}): a summary on one page, with native charts, and a sheet for each further
 * part.
 *
 * <p>The summary has the title, the sentences that count the classes, and the classes with a column chart, by heading with
 * stacked bars; it is made to be printed on A4 landscape as it is. A part stands on a sheet that is called by it, with its
 * sentences and its tables one below the other. The heads of a table stay in sight, can be filtered by, and come again on
 * each printed page; where the tables of a sheet have one row of heads, one filter is for all of them. Classes stand in
 * their colours, an attainment has a bar, and the number of the page stands at its foot.
 *
 * <p>A number is a number with the format under which it shows what the report prints, in the marks of the reader's
 * system; so is a day. What is more than its number ({@code ≥ 50%}, {@code gần 60 triệu}) is a text, as is a number of more
 * digits than a cell keeps. No text becomes a formula. Charts draw the cells of the table before them, and say in words
 * what they show. A text longer than the 32,767 characters of a cell is cut, with a finding.
 *
 * <p>Rows are written one after the other; no other library is used, and nothing is printed on any stream.
 */
public final class ExcelReportWriter implements ReportWriter {

    private static final MessageBundle TEXTS =
            MessageBundle.load("ExcelMessages", file -> ExcelReportWriter.class.getResourceAsStream(file));
    private static final Set<ReportPart> ON_SUMMARY = EnumSet.of(ReportPart.SUMMARY, ReportPart.CLASSES);
    /** More lines than that are not read any more on one page. */
    private static final int LINES_OF_PAGE = 70;

    private static final int LONGEST_NAME = 31;
    /** Size and font of what stands at the foot of a page; a font behind the size parts it from digits. */
    private static final String FOOT = "&8&\"Times New Roman,Regular\"";

    /** A writer; it has no state. */
    public ExcelReportWriter() {}

    @Override
    public String id() {
        return "excel";
    }

    @Override
    public Localized description() {
        return language -> TEXTS.text("report", language, Map.of());
    }

    @Override
    public List<String> extensions() {
        return List.of("xlsx");
    }

    @Override
    public List<Finding> write(Report report, OutputStream out) throws IOException {
        Locale language = report.language();
        WorkbookOutput workbook = new WorkbookOutput(out, ReportLooks.USUAL);
        workbook.title(report.title().subject());
        workbook.language(language.toLanguageTag());
        String subject = Texts.excerpt(report.title().subject()).replace("&", "&&");
        String footer = "&L" + FOOT + subject + "&R" + FOOT + TEXTS.text("page", language, Map.of()) + " &P / &N";
        ReportSheetPrinter printer = new ReportSheetPrinter(workbook, new PrintedFormats(language), footer);
        List<ReportSheet> sheets = sheets(report);
        for (ReportSheet sheet : sheets) {
            boolean isPage = sheet == sheets.get(0) && sheet.entries().size() <= LINES_OF_PAGE;
            printer.print(sheet, isPage ? SheetLook.Paper.ONE_LANDSCAPE_PAGE : SheetLook.Paper.LANDSCAPE);
        }
        workbook.finish();
        return printer.cutTexts() == 0
                ? List.of()
                : List.of(Finding.of(ExcelFindingCode.TEXTS_CUT)
                        .with("count", printer.cutTexts())
                        .with("limit", SheetOutput.LONGEST_TEXT));
    }

    private static List<ReportSheet> sheets(Report report) {
        Set<String> names = new HashSet<>();
        List<ReportSheet> sheets = new ArrayList<>();
        ReportPart part = report.sections().stream()
                .flatMap(section -> section.part().stream())
                .filter(first -> !ON_SUMMARY.contains(first))
                .findFirst()
                .filter(first -> report.sections(ReportPart.SUMMARY).isEmpty()
                        && report.sections(ReportPart.CLASSES).isEmpty())
                .orElse(ReportPart.SUMMARY);
        ReportSheet sheet = new ReportSheet(name(part, report.language(), names));
        sheet.add(report.title());
        sheets.add(sheet);
        List<Section> above = new ArrayList<>();
        for (Section section : report.sections()) {
            if (section.part().isEmpty()) {
                above.add(section);
                continue;
            }
            ReportPart next = section.part().get();
            if (next != part && !ON_SUMMARY.contains(next)) {
                sheet = new ReportSheet(name(next, report.language(), names));
                sheets.add(sheet);
            }
            part = next;
            above.forEach(sheet::add);
            above.clear();
            sheet.add(section);
        }
        above.forEach(sheet::add);
        return sheets;
    }

    /** What a part is called, as a sheet can be. */
    private static String name(ReportPart part, Locale language, Set<String> taken) {
        String plain = part.text(language).replaceAll("[\\[\\]:*?/\\\\]", " ").strip();
        String name = plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String suffix = " " + i;
            name = plain.substring(0, Math.min(LONGEST_NAME - suffix.length(), plain.length())) + suffix;
        }
        return name;
    }
}
