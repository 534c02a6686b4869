package io.github.tiendo.excel;

import java.math.BigDecimal;
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
            case NUMERIC -> number(cell, target);
            case BOOLEAN -> target.logical(column, cell.getBooleanCellValue());
            case ERROR ->
                target.error(
                        column, FormulaError.forInt(cell.getErrorCellValue()).getString());
            default -> {
                // nothing in it
            }
        }
    }

    private void number(Cell cell, CellTarget target) throws RefusedException {
        double value = cell.getNumericCellValue();
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            target.error(cell.getColumnIndex(), FormulaError.NUM.getString());
            return;
        }
        BigDecimal number = DecimalText.shortest(value);
        String format = String.valueOf(cell.getCellStyle().getDataFormatString());
        values.put(target, cell.getColumnIndex(), number, formats.computeIfAbsent(format, NumberFormat::of));
    }
}
