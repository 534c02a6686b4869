package io.github.tiendo.excel;

import io.github.tiendo.collection.ReportForm;
import io.github.tiendo.collection.ReportForm.Column;
import io.github.tiendo.collection.ReportForm.Input;
import io.github.tiendo.collection.ReportForm.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes the form of one body as a workbook ({@code .xlsx}): a sheet for each page, laid out as official forms are, with
 * the number of the form, who reports, title, period and unit above the table, a row of column numbers below its head, and
 * the foot with those who sign.
 *
 * <p>Every cell is locked but the inputs, which are pale yellow; there is no password. Choices are drop-downs, numbers and
 * days are checked as they are typed. The first column and the row above the head are hidden and hold the marks by which
 * what comes back is known again.
 *
 * <pre>{@code
 * ReportForm form = ReportForm.of(programme, round, agency, rosters, VIETNAMESE);
 * new ExcelFormWriter().write(form, out);
 * }</pre>
 *
 * <p>The same form gives the same bytes.
 */
public final class ExcelFormWriter {

    private static final String LISTS = "tiendo";

    /** A writer; it has no state. */
    public ExcelFormWriter() {}

    /**
     * Writes a form.
     *
     * @param form the form
     * @param out where to; it is not closed
     * @throws IOException if it cannot be written
     */
    public void write(ReportForm form, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            describe(workbook, form);
            FormStyles styles = new FormStyles(workbook);
            List<XSSFSheet> sheets = new ArrayList<>();
            form.pages().forEach(page -> sheets.add(workbook.createSheet(page.name())));
            Lists lists = new Lists(workbook);
            for (int i = 0; i < sheets.size(); i++) {
                Page page = form.pages().get(i);
                new FormPage(sheets.get(i), page, styles, form.language()).print(lists::reference);
            }
            workbook.setSheetVisibility(workbook.getSheetIndex(LISTS), SheetVisibility.VERY_HIDDEN);
            workbook.setActiveSheet(0);
            workbook.write(bytes);
            out.write(ExcelProgrammeWriter.withoutTimes(bytes.toByteArray()));
        }
    }

    private static void describe(XSSFWorkbook workbook, ReportForm form) {
        POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setCreator("Tiendo");
        properties.setTitle(form.pages().get(0).titles().get(0) + " - " + form.agencyName());
        Date day = Date.from(form.period().lastDay().atStartOfDay().toInstant(ZoneOffset.UTC));
        properties.setCreated(Optional.of(day));
        properties.setModified(Optional.of(day));
    }

    /** The choices of drop-downs, each list in a column of a sheet that nobody sees. */
    private static final class Lists {

        private final XSSFSheet sheet;
        private final Map<List<String>, String> references = new HashMap<>();

        Lists(XSSFWorkbook workbook) {
            sheet = workbook.createSheet(LISTS);
        }

        String reference(Column column) {
            return column.input().equals(Optional.of(Input.CHOICE))
                    ? references.computeIfAbsent(column.choices(), this::put)
                    : "";
        }

        private String put(List<String> choices) {
            int at = references.size();
            for (int i = 0; i < choices.size(); i++) {
                XSSFRow row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
                Cell cell = row.createCell(at);
                cell.setCellValue(choices.get(i));
            }
            String letter = String.valueOf((char) ('A' + at));
            return LISTS + "!$" + letter + "$1:$" + letter + "$" + choices.size();
        }
    }
}
