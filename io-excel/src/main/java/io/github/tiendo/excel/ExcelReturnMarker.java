package io.github.tiendo.excel;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.finding.SourceLocation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Marks what is wrong in a sender's own workbook: wrong cells turn red and get a comment, and a sheet lists them with links.
 *
 * <p>Nothing of the sender's is changed. The colour lies over a cell and leaves its format as it is; a cell that has a
 * comment keeps it. Marks of an earlier time go away first, so that a file that comes back corrected is clean.
 *
 * <pre>{@code
 * new ExcelReturnMarker(VIETNAMESE).mark(bytes, returned.findings(), out);
 * }</pre>
 */
public final class ExcelReturnMarker {

    private static final String AUTHOR = "Tiendo";
    private static final String COMMENT_BEGINNING = "[Tiendo]";

    /** Always true, and nobody else's: by it the marks are known again. */
    private static final String RULE = "LEN(\"tiendo\")=6";

    private static final String ERRORS_MARK = "tiendo:errors";
    private static final int UNITS_OF_CHARACTER = 256;
    private static final int COMMENT_COLUMNS = 4;

    /** Of the 1,024 parts into which {@code .xls} divides a column. */
    private static final int LAST_PART_OF_COLUMN = 1_023;

    private static final int LINE_LETTERS = 40;
    private static final int FIRST_ROW = 4;
    private static final int LONGEST_COMMENT = 2_000;

    private final Locale language;

    /**
     * A marker.
     *
     * @param language of comments and list: Vietnamese or, for every other locale, English
     */
    public ExcelReturnMarker(Locale language) {
        this.language = language;
    }

    /**
     * Writes a marked copy.
     *
     * @param workbook the sender's file, {@code .xlsx} or {@code .xls}, which has been read before without an ERROR of its
     *     bytes; of anything else the list alone is written, as a workbook
     * @param findings errors and warnings, those of cells at places such as {@code Biểu 1!G12}; notes are left out
     * @param out where to; it is not closed
     * @throws IOException if the copy cannot be made or written
     */
    public void mark(byte[] workbook, Collection<Finding> findings, OutputStream out) throws IOException {
        boolean isXlsx = workbook.length > 1 && workbook[0] == 'P' && workbook[1] == 'K';
        List<Finding> wrong = findings.stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();
        try (Workbook marked = open(workbook);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            clean(marked);
            Map<String, Map<CellAddress, List<Finding>>> bySheet = new LinkedHashMap<>();
            wrong.forEach(finding -> place(marked, finding)
                    .ifPresent(place -> bySheet.computeIfAbsent(place.getSheetName(), none -> new LinkedHashMap<>())
                            .computeIfAbsent(new CellAddress(place), none -> new ArrayList<>())
                            .add(finding)));
            bySheet.forEach((sheet, cells) -> mark(marked.getSheet(sheet), cells));
            list(marked, wrong);
            marked.write(bytes);
            out.write(isXlsx ? ExcelProgrammeWriter.withoutTimes(bytes.toByteArray()) : bytes.toByteArray());
        }
    }

    private static Workbook open(byte[] bytes) {
        try {
            return WorkbookFactory.create(new ByteArrayInputStream(bytes));
        } catch (IOException | RuntimeException e) {
            // a text, a document, or what no program opens: there is nothing to mark, but a list can be given
            return new XSSFWorkbook();
        }
    }

    // --- marks of an earlier time

    private static void clean(Workbook workbook) {
        for (int i = workbook.getNumberOfSheets() - 1; i >= 0; i--) {
            Sheet sheet = workbook.getSheetAt(i);
            Row first = sheet.getRow(0);
            Cell mark = first == null ? null : first.getCell(0);
            if (mark != null && mark.toString().equals(ERRORS_MARK) && workbook.getNumberOfSheets() > 1) {
                workbook.removeSheetAt(i);
                continue;
            }
            List<CellAddress> ours = sheet.getCellComments().entrySet().stream()
                    .filter(entry -> isOurs(entry.getValue()))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toList());
            for (CellAddress address : ours) {
                Row row = sheet.getRow(address.getRow());
                Cell cell = row == null ? null : row.getCell(address.getColumn());
                if (cell != null) {
                    cell.removeCellComment();
                }
            }
            SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
            for (int j = formats.getNumConditionalFormattings() - 1; j >= 0; j--) {
                if (isOurs(formats.getConditionalFormattingAt(j))) {
                    formats.removeConditionalFormatting(j);
                }
            }
        }
    }

    /** By its first word: programs that save a file may leave out who wrote a comment. */
    private static boolean isOurs(Comment comment) {
        return comment.getString() != null
                && comment.getString().getString().strip().startsWith(COMMENT_BEGINNING);
    }

    private static boolean isOurs(ConditionalFormatting format) {
        for (int i = 0; i < format.getNumberOfRules(); i++) {
            String formula = format.getRule(i).getFormula1();
            if (formula != null && formula.replace(" ", "").equalsIgnoreCase(RULE)) {
                return true;
            }
        }
        return false;
    }

    // --- marks

    private static Optional<CellReference> place(Workbook workbook, Finding finding) {
        Optional<String> address = finding.location().flatMap(SourceLocation::address);
        int mark = address.map(words -> words.lastIndexOf('!')).orElse(-1);
        if (mark <= 0) {
            return Optional.empty();
        }
        String sheet = address.orElseThrow().substring(0, mark);
        String cell = address.orElseThrow().substring(mark + 1);
        return workbook.getSheet(sheet) == null || !cell.matches("[A-Z]{1,3}[0-9]{1,7}")
                ? Optional.empty()
                : Optional.of(new CellReference(
                        sheet, new CellAddress(cell).getRow(), new CellAddress(cell).getColumn(), false, false));
    }

    private void mark(Sheet sheet, Map<CellAddress, List<Finding>> cells) {
        SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formats.createConditionalFormattingRule(RULE);
        PatternFormatting red = rule.createPatternFormatting();
        red.setFillBackgroundColor(IndexedColors.ROSE.getIndex());
        red.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        CellRangeAddress[] areas = cells.keySet().stream()
                .map(cell -> new CellRangeAddress(cell.getRow(), cell.getRow(), cell.getColumn(), cell.getColumn()))
                .toArray(CellRangeAddress[]::new);
        formats.addConditionalFormatting(areas, rule);
        cells.forEach((address, findings) -> comment(sheet, address, findings));
    }

    private static int widthInUnits(Sheet sheet, CellAddress address) {
        return Math.round(sheet.getColumnWidthInPixels(address.getColumn())) * Units.EMU_PER_PIXEL;
    }

    private void comment(Sheet sheet, CellAddress address, List<Finding> findings) {
        if (sheet.getCellComment(address) != null) {
            return;
        }
        Row row = sheet.getRow(address.getRow()) == null
                ? sheet.createRow(address.getRow())
                : sheet.getRow(address.getRow());
        Cell cell = row.getCell(address.getColumn()) == null
                ? row.createCell(address.getColumn())
                : row.getCell(address.getColumn());
        String words = findings.stream()
                .map(finding -> finding.message(language))
                .distinct()
                .collect(Collectors.joining("\n", COMMENT_BEGINNING + " ", ""));
        words = words.length() > LONGEST_COMMENT ? words.substring(0, LONGEST_COMMENT) : words;
        CreationHelper helper = sheet.getWorkbook().getCreationHelper();
        ClientAnchor anchor = helper.createClientAnchor();
        // the cell at which it begins is taken for its own, so that it begins at the right end of that
        anchor.setCol1(address.getColumn());
        anchor.setDx1(sheet.getWorkbook() instanceof XSSFWorkbook ? widthInUnits(sheet, address) : LAST_PART_OF_COLUMN);
        anchor.setCol2(address.getColumn() + 1 + COMMENT_COLUMNS);
        anchor.setRow1(address.getRow());
        anchor.setRow2(address.getRow() + 2 + words.length() / LINE_LETTERS);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(helper.createRichTextString(words));
        comment.setAuthor(AUTHOR);
        cell.setCellComment(comment);
    }

    // --- the list

    private void list(Workbook workbook, List<Finding> findings) {
        String name = FormMessages.text("errors.sheet", language);
        for (int i = 2; workbook.getSheet(name) != null; i++) {
            name = FormMessages.text("errors.sheet", language) + " " + i;
        }
        Sheet sheet = workbook.createSheet(name);
        CellStyle plain = style(workbook, false, (short) 11);
        CellStyle bold = style(workbook, true, (short) 11);
        sheet.createRow(0).createCell(0).setCellValue(ERRORS_MARK);
        sheet.setColumnHidden(0, true);
        put(sheet, 0, 1, FormMessages.text("errors.title", language), style(workbook, true, (short) 14));
        put(sheet, 1, 1, FormMessages.text("errors.how", language), plain);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, FIRST_ROW));
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, FIRST_ROW));
        String[] heads = {"errors.number", "errors.place", "errors.severity", "errors.message"};
        int[] widths = {6, 28, 18, 90};
        for (int i = 0; i < heads.length; i++) {
            put(sheet, FIRST_ROW - 1, i + 1, FormMessages.text(heads[i], language), bold);
            sheet.setColumnWidth(i + 1, widths[i] * UNITS_OF_CHARACTER);
        }
        int row = FIRST_ROW;
        for (Finding finding : findings) {
            put(sheet, row, 1, Integer.toString(row - FIRST_ROW + 1), plain);
            String place = finding.location().flatMap(SourceLocation::address).orElse("");
            put(sheet, row, 2, place, plain);
            put(sheet, row, 3, FormMessages.text("errors." + finding.severity(), language), plain);
            put(sheet, row, 4, finding.message(language), plain);
            Cell cell = sheet.getRow(row).getCell(2);
            place(workbook, finding).ifPresent(target -> {
                Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
                link.setAddress(target.formatAsString());
                cell.setHyperlink(link);
            });
            row++;
        }
        if (findings.isEmpty()) {
            put(sheet, row, 1, FormMessages.text("errors.none", language), plain);
        }
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        workbook.setActiveSheet(workbook.getSheetIndex(sheet));
        workbook.setSelectedTab(workbook.getSheetIndex(sheet));
    }

    private static CellStyle style(Workbook workbook, boolean isBold, short points) {
        CellStyle style = workbook.createCellStyle();
        Font font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setBold(isBold);
        font.setFontHeightInPoints(points);
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        return style;
    }

    private static void put(Sheet sheet, int at, int column, String words, CellStyle style) {
        Row row = sheet.getRow(at) == null ? sheet.createRow(at) : sheet.getRow(at);
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(CellText.of(words, SheetPrinter.LONGEST_TEXT));
    }
}
