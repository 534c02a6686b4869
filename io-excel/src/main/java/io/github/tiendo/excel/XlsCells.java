package io.github.tiendo.excel;

import io.github.tiendo.intake.DraftCell;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;

/** Takes the cells of an {@code .xls} file as they were typed; a formula counts by its stored result. */
final class XlsCells {

    private final CellValues values;
    private final Map<String, NumberFormat> formats = new HashMap<>();

    XlsCells(CellValues values) {
        this.values = values;
    }

    void tell(Cell cell, CellTarget target) throws RefusedException {
        int column = cell.getColumnIndex();
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        switch (type) {
            case STRING -> target.text(column, cell.getRichStringCellValue().getString());
            case NUMERIC -> target.cell(column, number(cell));
            case BOOLEAN -> target.cell(column, CellValues.logical(cell.getBooleanCellValue()));
            case ERROR ->
                target.cell(
                        column,
                        DraftCell.error(
                                FormulaError.forInt(cell.getErrorCellValue()).getString()));
            default -> {
                // nothing in it
            }
        }
    }

    private DraftCell number(Cell cell) {
        double value = cell.getNumericCellValue();
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return DraftCell.error(FormulaError.NUM.getString());
        }
        String format = String.valueOf(cell.getCellStyle().getDataFormatString());
        return values.of(DecimalText.shown(value), formats.computeIfAbsent(format, NumberFormat::of));
    }
}
