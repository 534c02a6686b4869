package io.github.tiendo.excel;

import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.Sheet;

/** Fills a sheet of a document. */
record SheetFiller(Sheet.Builder sheet, ReadBudget budget) implements CellTarget {

    /** What a cell costs on its way from the file to a programme, beside its text; measured, rounded up. */
    private static final int BYTES_OF_CELL = 320;

    private static final int BYTES_OF_AREA = 160;
    private static final int BYTES_OF_CHARACTER = 2;

    @Override
    public void row(int index, boolean isHidden) {
        sheet.row(index);
        if (isHidden) {
            sheet.hideRow(index);
        }
    }

    @Override
    public void text(int column, String text) throws RefusedException {
        if (!text.isEmpty()) {
            budget.checkLength(text.length());
            take(column, text.length());
            sheet.text(column, text);
        }
    }

    @Override
    public void cell(int column, DraftCell cell) throws RefusedException {
        take(column, cell.kind() == DraftCell.Kind.ERROR ? cell.text().length() : 0);
        sheet.cell(column, cell);
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

    private void take(int column, int characters) throws RefusedException {
        budget.takeCell(column);
        budget.hold(BYTES_OF_CELL + BYTES_OF_CHARACTER * characters);
    }
}
