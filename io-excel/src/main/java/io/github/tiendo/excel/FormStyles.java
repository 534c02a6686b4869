package io.github.tiendo.excel;

import io.github.tiendo.collection.ReportForm.Input;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a form look: those of official forms, in Times New Roman, black on white, inputs pale yellow. */
final class FormStyles {

    /** What a locked cell is. */
    enum Look {
        LEFT_LINE,
        LEFT_LINE_BOLD,
        RIGHT_LINE,
        TITLE,
        SUBTITLE,
        FACT,
        UNIT,
        HEAD,
        COLUMN_NUMBER,
        HEADING,
        CENTRED,
        WORDS,
        FIGURE,
        NO_INPUT,
        NOTE,
        DATE,
        SIGNATURE,
        HINT,
        MARK
    }

    static final int POINTS = 12;
    private static final int SMALL_POINTS = 10;
    private static final int TITLE_POINTS = 14;
    private static final int PALE_YELLOW = 0xFFF9DB;
    private static final int PALE_GREY = 0xF2F2F2;

    private final Map<Look, XSSFCellStyle> locked = new EnumMap<>(Look.class);
    private final Map<Input, XSSFCellStyle> inputs = new EnumMap<>(Input.class);

    FormStyles(XSSFWorkbook workbook) {
        for (Look look : Look.values()) {
            locked.put(look, locked(workbook, look));
        }
        for (Input input : Input.values()) {
            inputs.put(input, input(workbook, input));
        }
    }

    XSSFCellStyle of(Look look) {
        return locked.get(look);
    }

    XSSFCellStyle of(Input input) {
        return inputs.get(input);
    }

    private static XSSFCellStyle style(XSSFWorkbook workbook, int points, String format) {
        XSSFCellStyle style = workbook.createCellStyle();
        XSSFFont font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) points);
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static XSSFCellStyle locked(XSSFWorkbook workbook, Look look) {
        int points =
                switch (look) {
                    case TITLE -> TITLE_POINTS;
                    case COLUMN_NUMBER, NOTE, MARK -> SMALL_POINTS;
                    default -> POINTS;
                };
        XSSFCellStyle style = style(workbook, points, "@");
        XSSFFont font = style.getFont();
        switch (look) {
            case LEFT_LINE_BOLD, HEADING -> font.setBold(true);
            case TITLE, SUBTITLE, HEAD, SIGNATURE -> {
                font.setBold(true);
                style.setAlignment(HorizontalAlignment.CENTER);
            }
            case FACT, DATE, HINT, COLUMN_NUMBER -> {
                font.setItalic(true);
                style.setAlignment(HorizontalAlignment.CENTER);
            }
            case RIGHT_LINE -> font.setBold(true);
            case UNIT -> {
                font.setItalic(true);
                style.setAlignment(HorizontalAlignment.RIGHT);
            }
            case FIGURE -> style.setAlignment(HorizontalAlignment.RIGHT);
            case CENTRED -> style.setAlignment(HorizontalAlignment.CENTER);
            case NOTE -> font.setItalic(true);
            case NO_INPUT -> fill(style, PALE_GREY);
            case WORDS -> {
                style.setAlignment(HorizontalAlignment.LEFT);
                style.setIndention((short) 1);
            }
            case LEFT_LINE, MARK -> {}
        }
        switch (look) {
            case HEAD, COLUMN_NUMBER, HEADING, CENTRED, WORDS, FIGURE, NO_INPUT -> border(style);
            default -> {}
        }
        return style;
    }

    private static XSSFCellStyle input(XSSFWorkbook workbook, Input input) {
        XSSFCellStyle style = style(
                workbook,
                POINTS,
                switch (input) {
                    case NUMBER -> "General";
                    case WHOLE_NUMBER -> "#,##0";
                    case DAY -> "dd/mm/yyyy";
                    case CHOICE, TEXT -> "@";
                });
        switch (input) {
            case NUMBER, WHOLE_NUMBER -> style.setAlignment(HorizontalAlignment.RIGHT);
            case DAY, CHOICE -> style.setAlignment(HorizontalAlignment.CENTER);
            case TEXT -> {}
        }
        fill(style, PALE_YELLOW);
        border(style);
        style.setLocked(false);
        return style;
    }

    private static void fill(XSSFCellStyle style, int rgb) {
        style.setFillForegroundColor(colour(rgb));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    static XSSFColor colour(int rgb) {
        return new XSSFColor(
                new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, new DefaultIndexedColorMap());
    }

    private static void border(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }
}
