package io.github.tiendo.examples.round;

import io.github.tiendo.collection.ReportForm;
import io.github.tiendo.excel.ExcelFormWriter;
import io.github.tiendo.indicator.IndicatorId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** A form in the hands of a province: what is typed into which cell. */
record FilledForm(Workbook workbook) {

    static FilledForm of(ReportForm form) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ExcelFormWriter().write(form, bytes);
        return new FilledForm(WorkbookFactory.create(new ByteArrayInputStream(bytes.toByteArray())));
    }

    FilledForm put(IndicatorId indicator, String column, int number) {
        cell(indicator, column).setCellValue(number);
        return this;
    }

    FilledForm put(IndicatorId indicator, String column, String words) {
        cell(indicator, column).setCellValue(words);
        return this;
    }

    byte[] saved() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    private Cell cell(IndicatorId indicator, String column) {
        Sheet sheet = workbook.getSheetAt(0);
        int at = find(sheet, ReportForm.MARK + "c:" + column).getColumnIndex();
        return find(sheet, ReportForm.MARK + "i:" + indicator).getRow().getCell(at);
    }

    private static Cell find(Sheet sheet, String mark) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.toString().equals(mark)) {
                    return cell;
                }
            }
        }
        throw new IllegalArgumentException("the form has no " + mark);
    }
}
