package io.github.tiendo.report;

import io.github.tiendo.quantity.PrintedNumber;
import io.github.tiendo.quantity.PrintedText;
import io.github.tiendo.report.ReportTable.Cell;
import io.github.tiendo.report.ReportTable.Column;
import io.github.tiendo.report.ReportTable.ColumnKind;
import io.github.tiendo.report.ReportTable.NumberCell;
import io.github.tiendo.report.ReportTable.Row;
import io.github.tiendo.report.ReportTable.RowKind;
import io.github.tiendo.report.ReportTable.TextCell;
import java.util.ArrayList;
import java.util.List;

/** A table in the making: columns with words of the bundle, and rows of words, numbers and cells. */
final class TableRows {

    private final ReportTexts texts;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    TableRows(ReportTexts texts) {
        this.texts = texts;
    }

    /** A column whose head stands in the bundle. */
    TableRows column(String key, ColumnKind kind) {
        return headed(texts.words(key), kind);
    }

    TableRows headed(String head, ColumnKind kind) {
        columns.add(Column.of(head, kind));
        return this;
    }

    TableRows body(Object... cells) {
        return row(RowKind.BODY, List.of(cells));
    }

    TableRows row(RowKind kind, List<?> cells) {
        rows.add(Row.of(kind, cells.stream().<Cell>map(this::cell).toList()));
        return this;
    }

    /** A row of a title in the given column and nothing else but a number in the first. */
    TableRows heading(String number, int column, String title) {
        List<Object> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(i == column ? title : i == 0 ? number : "");
        }
        return row(RowKind.HEADING, cells);
    }

    private Cell cell(Object content) {
        if (content instanceof Cell cell) {
            return cell;
        }
        if (content instanceof Long count) {
            return NumberCell.of(texts.count(count));
        }
        if (content instanceof PrintedNumber number) {
            return NumberCell.of(number);
        }
        return content instanceof PrintedText text ? TextCell.of(text) : TextCell.of((String) content);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Leaves out the columns in which nothing stands in any row. */
    TableRows withoutEmptyColumns() {
        for (int i = columns.size() - 1; i > 0; i--) {
            int column = i;
            if (rows.stream().allMatch(row -> row.cells().get(column).text().isEmpty())) {
                columns.remove(column);
                rows.replaceAll(row -> {
                    List<Cell> kept = new ArrayList<>(row.cells());
                    kept.remove(column);
                    return Row.of(row.kind(), kept);
                });
            }
        }
        return this;
    }

    ReportTable table(String caption) {
        return ReportTable.builder()
                .caption(caption)
                .columns(columns)
                .rows(rows)
                .build();
    }
}
