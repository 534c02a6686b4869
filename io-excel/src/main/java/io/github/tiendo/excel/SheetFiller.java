package io.github.tiendo.excel;

import io.github.tiendo.layout.Sheet;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Fills a sheet of a document. */
final class SheetFiller implements CellTarget {

    /** What a cell costs on its way from the file to a programme, beside its text; measured, rounded up. */
    private static final int BYTES_OF_CELL = 320;

    private static final int BYTES_OF_AREA = 160;
    private static final int BYTES_OF_CHARACTER = 2;

    private final Sheet.Builder sheet;
    private final ReadBudget budget;

    SheetFiller(Sheet.Builder sheet, ReadBudget budget) {
        this.sheet = sheet;
        this.budget = budget;
    }

    @Override
    public void row(int index, boolean isHidden) {
        sheet.row(index);
        if (isHidden) {
            sheet.hideRow(index);
        }
    }

    @Override
    public void text(int column, String text) throws RefusedException {
        if (text.isEmpty()) {
            return;
        }
        take(column, BYTES_OF_CHARACTER * text.length());
        budget.checkLength(text.length());
        sheet.text(column, text);
    }

    @Override
    public void number(int column, BigDecimal number, int decimals) throws RefusedException {
        take(column, 0);
        if (decimals < 0) {
            sheet.number(column, number);
        } else {
            sheet.number(column, number, decimals);
        }
    }

    @Override
    public void percent(int column, BigDecimal percent, int decimals) throws RefusedException {
        take(column, 0);
        if (decimals < 0) {
            sheet.percent(column, percent);
        } else {
            sheet.percent(column, percent, decimals);
        }
    }

    @Override
    public void date(int column, LocalDate date) throws RefusedException {
        take(column, 0);
        sheet.date(column, date);
    }

    @Override
    public void logical(int column, boolean value) throws RefusedException {
        take(column, 0);
        sheet.logical(column, value);
    }

    @Override
    public void error(int column, String text) throws RefusedException {
        take(column, BYTES_OF_CHARACTER * text.length());
        sheet.error(column, text);
    }

    @Override
    public void hiddenColumns(int first, int last) {
        sheet.hideColumns(first, last);
    }

    @Override
    public void merged(int firstRow, int firstColumn, int lastRow, int lastColumn) throws RefusedException {
        budget.hold(BYTES_OF_AREA);
        sheet.merge(Sheet.Area.of(firstRow, firstColumn, lastRow, lastColumn));
    }

    @Override
    public void comment(int commentRow, int column, String text) throws RefusedException {
        budget.hold(BYTES_OF_AREA + BYTES_OF_CHARACTER * text.length());
        sheet.comment(commentRow, column, text);
    }

    private void take(int column, int bytes) throws RefusedException {
        budget.takeCell(column);
        budget.hold(BYTES_OF_CELL + bytes);
    }
}
