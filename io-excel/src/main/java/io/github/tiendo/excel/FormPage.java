package io.github.tiendo.excel;

import io.github.tiendo.collection.ReportForm.Column;
import io.github.tiendo.collection.ReportForm.Input;
import io.github.tiendo.collection.ReportForm.Page;
import io.github.tiendo.collection.ReportForm.Row;
import io.github.tiendo.excel.FormStyles.Look;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Draws one page of a form on a sheet. */
final class FormPage {

    /** The marks stand left of the table. */
    private static final int MARKS = 0;

    private static final int UNITS_OF_CHARACTER = 256;
    private static final double LETTERS_OF_CHARACTER = 1.05;
    private static final double POINTS_OF_LINE = 15.75;
    private static final int POINTS_BETWEEN = 5;
    private static final int LINES_OF_SIGNATURE = 4;
    private static final int MOST_LINES = 25;

    /** The share of the width that the lines on the left have, at least. */
    private static final int PERCENT_LEFT = 55;

    private static final String FIRST_DAY = "DATE(2000,1,1)";
    private static final String LAST_DAY = "DATE(2100,12,31)";

    private final XSSFSheet sheet;
    private final Page page;
    private final FormStyles styles;
    private final Locale language;
    private final int columns;

    /** Where the lines on the right begin. */
    private final int middle;

    private int next;

    FormPage(XSSFSheet sheet, Page page, FormStyles styles, Locale language) {
        this.sheet = sheet;
        this.page = page;
        this.styles = styles;
        this.language = language;
        this.columns = page.columns().size();
        this.middle = middle();
    }

    /** The first column beyond the middle, so that something stands on either side. */
    private int middle() {
        int all = page.columns().stream().mapToInt(Column::width).sum();
        int width = 0;
        int at = 0;
        while (at < columns && width * 100 < all * PERCENT_LEFT) {
            width += page.columns().get(at++).width();
        }
        return Math.max(2, Math.min(at + 1, columns));
    }

    void print(Function<Column, String> lists) {
        for (int i = 0; i < columns; i++) {
            sheet.setColumnWidth(i + 1, page.columns().get(i).width() * UNITS_OF_CHARACTER);
        }
        lines();
        int head = head();
        int first = next;
        page.rows().forEach(this::row);
        rules(first, next - 1, lists);
        foot();
        sheet.setColumnHidden(MARKS, true);
        sheet.createFreezePane(Math.min(3, columns), first);
        sheet.setRepeatingRows(new CellRangeAddress(head, head + 1, -1, -1));
        print();
        protect();
    }

    // --- above the table

    private void lines() {
        int lines = Math.max(page.leftLines().size(), page.rightLines().size());
        for (int i = 0; i < lines; i++) {
            if (i < page.leftLines().size()) {
                text(next, 1, middle - 1, page.leftLines().get(i), i == 0 ? Look.LEFT_LINE_BOLD : Look.LEFT_LINE);
            }
            if (i < page.rightLines().size()) {
                text(next, middle, columns, page.rightLines().get(i), Look.RIGHT_LINE);
            }
            next++;
        }
        next++;
        for (int i = 0; i < page.titles().size(); i++) {
            text(next++, 1, columns, page.titles().get(i), i == 0 ? Look.TITLE : i == 1 ? Look.SUBTITLE : Look.FACT);
        }
        page.unitLine().ifPresent(unit -> text(next, 1, columns, unit, Look.UNIT));
        next++;
        for (int i = 0; i < page.marks().size(); i++) {
            cell(sheetRow(i), MARKS, page.marks().get(i), Look.MARK);
        }
    }

    private int head() {
        XSSFRow marks = sheetRow(next++);
        for (int i = 0; i < columns; i++) {
            cell(marks, i + 1, "tiendo:c:" + page.columns().get(i).key(), Look.MARK);
        }
        marks.setZeroHeight(true);
        int head = next;
        XSSFRow heads = sheetRow(next++);
        XSSFRow numbers = sheetRow(next++);
        cell(numbers, MARKS, "tiendo:n", Look.MARK);
        int lines = 1;
        for (int i = 0; i < columns; i++) {
            Column column = page.columns().get(i);
            cell(heads, i + 1, column.head(), Look.HEAD);
            cell(numbers, i + 1, column.number(), Look.COLUMN_NUMBER);
            lines = Math.max(lines, linesOf(column.head(), column.width() - 2));
        }
        heads.setHeightInPoints(height(lines) + POINTS_BETWEEN);
        return head;
    }

    // --- rows

    private void row(Row row) {
        XSSFRow drawn = sheetRow(next++);
        cell(drawn, MARKS, row.mark(), Look.MARK);
        int lines = 1;
        for (int i = 0; i < columns; i++) {
            Column column = page.columns().get(i);
            Optional<Serializable> content = Optional.ofNullable(row.cells().get(column.key()));
            XSSFCell cell = drawn.createCell(i + 1);
            boolean isInput = column.input().isPresent() && !row.locked().contains(column.key());
            if (row.isHeading()) {
                cell.setCellStyle(styles.of(Look.HEADING));
            } else if (isInput) {
                cell.setCellStyle(styles.of(column.input().get()));
            } else {
                cell.setCellStyle(styles.of(look(column)));
            }
            content.ifPresent(found -> put(cell, found));
            String words = content.map(Object::toString).orElse("");
            lines = Math.max(lines, row.isHeading() ? 1 : linesOf(words, column.width()));
        }
        if (row.isHeading() && columns > 2) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(next - 1, next - 1, 2, columns));
        }
        boolean isProse = page.columns().stream().anyMatch(column -> column.width() > 60);
        drawn.setHeightInPoints(height(Math.max(lines, isProse ? LINES_OF_SIGNATURE : 1)));
    }

    private static Look look(Column column) {
        if (column.input().isPresent()) {
            return Look.NO_INPUT;
        }
        return switch (column.key()) {
            case "name", "definition" -> Look.WORDS;
            case "target", "previous" -> column.number().matches("\\d+") ? Look.FIGURE : Look.CENTRED;
            default -> Look.CENTRED;
        };
    }

    private static void put(XSSFCell cell, Serializable content) {
        if (content instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(CellText.of(content.toString(), SheetPrinter.LONGEST_TEXT));
        }
    }

    // --- what may be typed

    private void rules(int first, int last, Function<Column, String> lists) {
        XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
        for (int i = 0; i < columns; i++) {
            Column column = page.columns().get(i);
            if (column.input().isPresent() && last >= first) {
                rule(helper, column, lists.apply(column), new CellRangeAddressList(first, last, i + 1, i + 1));
            }
        }
    }

    private void rule(XSSFDataValidationHelper helper, Column column, String list, CellRangeAddressList cells) {
        Optional<DataValidationConstraint> constraint =
                switch (column.input().orElseThrow()) {
                    case NUMBER ->
                        Optional.of(helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null));
                    case WHOLE_NUMBER ->
                        Optional.of(helper.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, "0", null));
                    case DAY -> Optional.of(helper.createDateConstraint(OperatorType.BETWEEN, FIRST_DAY, LAST_DAY, ""));
                    case CHOICE -> Optional.of(helper.createFormulaListConstraint(list));
                    case TEXT -> Optional.empty();
                };
        if (constraint.isEmpty()) {
            return;
        }
        DataValidation validation = helper.createValidation(constraint.get(), cells);
        // a fall below zero is asked about and not refused: it may be right
        validation.setErrorStyle(
                column.input().get() == Input.NUMBER
                        ? DataValidation.ErrorStyle.WARNING
                        : DataValidation.ErrorStyle.STOP);
        validation.setShowErrorBox(true);
        validation.setEmptyCellAllowed(true);
        validation.setSuppressDropDownArrow(true);
        validation.createErrorBox(
                FormMessages.text("form.error-title", language, Map.of()),
                FormMessages.text("form.error-" + column.input().get(), language, Map.of()));
        sheet.addValidationData(validation);
    }

    // --- foot

    private void foot() {
        cell(sheetRow(next), MARKS, "tiendo:foot", Look.MARK);
        for (String note : page.notes()) {
            text(next++, 1, columns, note, Look.NOTE);
        }
        next++;
        text(next++, middle, columns, page.dateLine(), Look.DATE);
        List<Map.Entry<String, String>> signatures =
                List.copyOf(page.signatures().entrySet());
        for (int i = 0; i < signatures.size(); i++) {
            int from = i == 0 ? 1 : middle;
            int to = i == 0 ? middle - 1 : columns;
            text(next, from, to, signatures.get(i).getKey(), Look.SIGNATURE);
            text(next + 1, from, to, signatures.get(i).getValue(), Look.HINT);
        }
        next += 2 + LINES_OF_SIGNATURE;
        // what is printed ends below the room for the signatures
        sheetRow(next);
    }

    private void print() {
        SheetPrinter.printAcrossA4(sheet, 0.6, 0.5);
        sheet.getFooter().setRight("&P/&N");
    }

    /** Locked without a password; rows and columns may be made wider. */
    private void protect() {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockFormatCells(false);
    }

    // --- cells

    private XSSFRow sheetRow(int row) {
        XSSFRow known = sheet.getRow(row);
        return known == null ? sheet.createRow(row) : known;
    }

    private void text(int row, int from, int to, String words, Look look) {
        int width = 0;
        for (int i = from; i <= to; i++) {
            width += page.columns().get(i - 1).width();
        }
        XSSFRow drawn = sheetRow(row);
        cell(drawn, from, words, look);
        if (to > from) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row, from, to));
        }
        int lines = linesOf(words, look == Look.TITLE ? width * 4 / 5 : width);
        drawn.setHeightInPoints(Math.max(drawn.getHeightInPoints(), height(lines)));
    }

    private void cell(XSSFRow row, int column, String words, Look look) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(styles.of(look));
        cell.setCellValue(CellText.of(words, SheetPrinter.LONGEST_TEXT));
    }

    private static int linesOf(String words, int width) {
        double lines = 0;
        for (String paragraph : words.split("\n", -1)) {
            lines += Math.max(1, Math.ceil(paragraph.length() / (width * LETTERS_OF_CHARACTER)));
        }
        return (int) Math.min(MOST_LINES, lines);
    }

    private static float height(int lines) {
        return (float) (lines * POINTS_OF_LINE) + POINTS_BETWEEN;
    }
}
