package io.github.tiendo.excel;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Puts one table with what stands above and below it on a sheet; every cell is text. */
final class SheetPrinter {

    /** How a cell looks. */
    enum Look {
        BODY,
        REPORTER,
        TITLE,
        FACT,
        HEAD,
        OUTER_HEADING,
        HEADING,
        CENTRED,
        SMALL,
        TEXT,
        SENTENCE
    }

    /**
     * A column.
     *
     * @param width in characters
     */
    record Column(String head, int width, Look look) {}

    /** What fits into a cell by the file format. */
    static final int LONGEST_TEXT = 32_767;

    private static final Set<Look> BESIDE_TABLE = EnumSet.of(Look.REPORTER, Look.TITLE, Look.FACT, Look.SENTENCE);
    private static final int LAST_ROW = 1_048_575;
    private static final int MOST_COLUMNS = 16_384;
    private static final int UNITS_OF_CHARACTER = 256;
    private static final int POINTS_OF_LINE = 15;
    private static final int MOST_POINTS = 400;
    private static final int POINTS_BETWEEN = 4;
    private static final int FONT_POINTS = 11;

    /** How many letters of the font stand where the width of a column counts one, with what is lost at ends of lines. */
    private static final double LETTERS_OF_CHARACTER = 1.15;

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final List<Column> columns;
    private final int width;
    private final Map<Look, Map<Boolean, XSSFCellStyle>> styles;
    private int next;

    SheetPrinter(Styles styles, String name, List<Column> columns) {
        this.workbook = styles.workbook;
        this.styles = styles.byLook;
        this.sheet = workbook.createSheet(name);
        this.columns = columns.subList(0, Math.min(columns.size(), MOST_COLUMNS));
        this.width = this.columns.stream().mapToInt(Column::width).sum();
        for (int i = 0; i < this.columns.size(); i++) {
            sheet.setColumnWidth(i, this.columns.get(i).width() * UNITS_OF_CHARACTER);
        }
        printAcrossA4(sheet, 0.4, 0.4);
        sheet.getFooter().setCenter("&P / &N");
    }

    /** Prints a sheet on A4 landscape, as wide as the page and as long as it is; margins in inches. */
    static void printAcrossA4(XSSFSheet sheet, double left, double right) {
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, left);
        sheet.setMargin(PageMargin.RIGHT, right);
        sheet.setMargin(PageMargin.TOP, 0.6);
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
    }

    /** The styles of a workbook, made once for all its sheets; a quoted one keeps text that begins as a formula text. */
    static final class Styles {

        private final XSSFWorkbook workbook;
        private final Map<Look, Map<Boolean, XSSFCellStyle>> byLook = new EnumMap<>(Look.class);

        Styles(XSSFWorkbook workbook) {
            this.workbook = workbook;
            for (Look look : Look.values()) {
                Map<Boolean, XSSFCellStyle> both = new HashMap<>();
                both.put(false, style(look));
                XSSFCellStyle quoted = style(look);
                quoted.setQuotePrefixed(true);
                both.put(true, quoted);
                byLook.put(look, both);
            }
        }

        private XSSFCellStyle style(Look look) {
            XSSFCellStyle style = workbook.createCellStyle();
            // "@": what is typed into the cell later stays text as well
            style.setDataFormat(workbook.createDataFormat().getFormat("@"));
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setWrapText(true);
            XSSFFont font = workbook.createFont();
            font.setFontName("Times New Roman");
            font.setFontHeightInPoints((short) FONT_POINTS);
            switch (look) {
                case TITLE -> {
                    font.setBold(true);
                    font.setFontHeightInPoints((short) (FONT_POINTS + 3));
                    style.setAlignment(HorizontalAlignment.CENTER);
                }
                case REPORTER -> {
                    font.setBold(true);
                    style.setAlignment(HorizontalAlignment.CENTER);
                }
                case FACT -> {
                    font.setItalic(true);
                    style.setAlignment(HorizontalAlignment.CENTER);
                }
                case HEAD -> {
                    font.setBold(true);
                    font.setColor(colour(0xFFFFFF));
                    fill(style, 0x1F4E79);
                    style.setAlignment(HorizontalAlignment.CENTER);
                }
                case OUTER_HEADING -> {
                    font.setBold(true);
                    fill(style, 0xBDD7EE);
                    style.setWrapText(false);
                }
                case HEADING -> {
                    font.setBold(true);
                    fill(style, 0xEAF2FA);
                    style.setWrapText(false);
                }
                case CENTRED -> style.setAlignment(HorizontalAlignment.CENTER);
                case SMALL -> {
                    font.setFontHeightInPoints((short) (FONT_POINTS - 3));
                    font.setColor(colour(0x7F7F7F));
                    style.setWrapText(false);
                    style.setAlignment(HorizontalAlignment.LEFT);
                }
                case TEXT -> style.setVerticalAlignment(VerticalAlignment.TOP);
                case BODY, SENTENCE -> {}
            }
            style.setFont(font);
            if (!BESIDE_TABLE.contains(look)) {
                border(style);
            }
            return style;
        }

        private static XSSFColor colour(int rgb) {
            return new XSSFColor(
                    new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, new DefaultIndexedColorMap());
        }

        private static void fill(XSSFCellStyle style, int rgb) {
            style.setFillForegroundColor(colour(rgb));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }

        private static void border(XSSFCellStyle style) {
            XSSFColor grey = colour(0xA6A6A6);
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            style.setTopBorderColor(grey);
            style.setBottomBorderColor(grey);
            style.setLeftBorderColor(grey);
            style.setRightBorderColor(grey);
        }
    }

    /** A text over the whole width. */
    void line(String text, Look look) {
        if (next > LAST_ROW) {
            return;
        }
        XSSFRow row = sheet.createRow(next);
        cell(row, 0, text, look);
        row.setHeightInPoints(height(lines(text, width, look), look));
        if (columns.size() > 1) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(next, next, 0, columns.size() - 1));
        }
        next++;
    }

    /** Sentences below the table, after a row that parts them from it. */
    void sentences(List<String> sentences) {
        next++;
        sentences.forEach(sentence -> line(sentence, Look.SENTENCE));
    }

    /** The row of heads, which stays in sight and comes again on every printed page. */
    void head() {
        XSSFRow row = sheet.createRow(next);
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            cell(row, i, column.head(), Look.HEAD);
            lines = Math.max(lines, lines(column.head(), column.width(), Look.HEAD));
        }
        row.setHeightInPoints(height(lines, Look.HEAD) + POINTS_OF_LINE / 2);
        sheet.setRepeatingRows(new CellRangeAddress(next, next, -1, -1));
        next++;
        sheet.createFreezePane(0, next);
        // numbers are text on purpose
        sheet.addIgnoredErrors(
                new CellRangeAddress(next, LAST_ROW, 0, columns.size() - 1), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    void heading(String number, String title, int depth, int titleColumn) {
        if (next > LAST_ROW) {
            return;
        }
        XSSFRow row = sheet.createRow(next++);
        Look look = depth == 0 ? Look.OUTER_HEADING : Look.HEADING;
        for (int i = 0; i < columns.size(); i++) {
            cell(row, i, i == 0 ? number : i == titleColumn ? title : "", look);
        }
    }

    /** A row with a text for each column; columns without one stay blank. */
    void row(Map<Integer, String> texts) {
        if (next > LAST_ROW) {
            return;
        }
        XSSFRow row = sheet.createRow(next++);
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String text = texts.getOrDefault(i, "");
            cell(row, i, text, column.look());
            lines = Math.max(lines, lines(text, column.width(), column.look()));
        }
        row.setHeightInPoints(height(lines, Look.BODY));
    }

    /** How many lines a text takes in a width, about: programs that open the file do not all look for themselves. */
    private int lines(String text, int width, Look look) {
        if (!styles.get(look).get(false).getWrapText()) {
            return 1;
        }
        double charactersOfLine = Math.max(1, width * LETTERS_OF_CHARACTER * FONT_POINTS / points(look));
        double lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += Math.max(1, Math.ceil(paragraph.length() / charactersOfLine));
        }
        return (int) Math.min(MOST_POINTS, lines);
    }

    private float height(int lines, Look look) {
        return Math.min(MOST_POINTS, (float) lines * POINTS_OF_LINE * points(look) / FONT_POINTS + POINTS_BETWEEN);
    }

    private int points(Look look) {
        return styles.get(look).get(false).getFont().getFontHeightInPoints();
    }

    private void cell(XSSFRow row, int column, String text, Look look) {
        XSSFCell cell = row.createCell(column);
        boolean quoted = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 && text.length() > 1;
        cell.setCellStyle(styles.get(look).get(quoted));
        if (!text.isEmpty()) {
            cell.setCellValue(CellText.of(text, LONGEST_TEXT));
        }
    }
}
