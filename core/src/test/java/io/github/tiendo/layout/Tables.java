package io.github.tiendo.layout;

import io.github.tiendo.intake.DraftCell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Sheets as text: a line is a row, {@code |} parts its cells. A cell that is a plain number is a typed number, {@code
 * 2025-06-30} a date, {@code 77.5%%} a number shown as a percentage; anything else is text. {@code <} joins the cell with
 * the one on its left, {@code ^} with the one above.
 */
final class Tables {

    private Tables() {}

    static Document document(String... rows) {
        return Document.of("test.xlsx", List.of(sheet(rows)));
    }

    static Sheet sheet(String... rows) {
        return sheetOf("S", rows);
    }

    static Sheet sheetOf(String name, String... rows) {
        Sheet.Builder sheet = Sheet.builder("test.xlsx", name);
        String[][] cells = new String[rows.length][];
        for (int row = 0; row < rows.length; row++) {
            cells[row] = rows[row].split("\\|", -1);
            sheet.row(row);
            for (int column = 0; column < cells[row].length; column++) {
                cells[row][column] = cells[row][column].strip();
                put(sheet, column, cells[row][column]);
            }
        }
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < cells[row].length; column++) {
                int lastColumn = column;
                while (is(cells, row, lastColumn + 1, "<")) {
                    lastColumn++;
                }
                int lastRow = row;
                while (is(cells, lastRow + 1, column, "^")) {
                    lastRow++;
                }
                boolean joined = cells[row][column].equals("<") || cells[row][column].equals("^");
                if (!joined && (lastColumn > column || lastRow > row)) {
                    sheet.merge(Sheet.Area.of(row, column, lastRow, lastColumn));
                }
            }
        }
        return sheet.build();
    }

    private static boolean is(String[][] cells, int row, int column, String mark) {
        return row < cells.length
                && column < cells[row].length
                && cells[row][column].strip().equals(mark);
    }

    private static void put(Sheet.Builder sheet, int column, String text) {
        if (text.equals("<") || text.equals("^")) {
            return;
        }
        if (text.matches("-?[0-9]+(\\.[0-9]+)?")) {
            sheet.cell(column, DraftCell.number(new BigDecimal(text)));
        } else if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            sheet.cell(column, DraftCell.date(LocalDate.parse(text)));
        } else if (text.endsWith("%%")) {
            sheet.cell(column, DraftCell.percent(new BigDecimal(text.substring(0, text.length() - 2))));
        } else {
            sheet.text(column, text);
        }
    }
}
