package io.github.tiendo.excel;

import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.DraftCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a sheet that hold something, by rows and columns from 0, and the merged areas over them.
 *
 * <p>A merged area has its content in its first cell. {@link #cell} gives it there only; {@link #covering} gives it in
 * each row of the area's first column, so that a unit merged over three rows counts for all three.
 */
final class SheetGrid {

    private final String source;
    private final String name;
    private final List<Line> lines;
    private final Map<Integer, TreeMap<Integer, CellRangeAddress>> areasByColumn;
    private final String hidden;

    /**
     * A row that holds something.
     *
     * @param row its index
     * @param cells its cells that are not blank, by column
     */
    record Line(int row, TreeMap<Integer, DraftCell> cells) {

        DraftCell at(int column) {
            DraftCell cell = cells.get(column);
            return cell == null ? DraftCell.blank() : cell;
        }
    }

    private SheetGrid(
            String source,
            String name,
            List<Line> lines,
            Map<Integer, TreeMap<Integer, CellRangeAddress>> areasByColumn,
            String hidden) {
        this.source = source;
        this.name = name;
        this.lines = lines;
        this.areasByColumn = areasByColumn;
        this.hidden = hidden;
    }

    /** Takes the cells; what the library throws on the way is the file's fault. */
    static SheetGrid of(Sheet sheet, String source, CellBudget budget, CellReader reader) throws RefusedException {
        try {
            String name = sheet.getSheetName();
            List<Line> lines = new ArrayList<>();
            HiddenCells hidden = new HiddenCells(sheet);
            for (Row row : sheet) {
                Line line = line(row, source, name, budget, reader);
                if (!line.cells().isEmpty()) {
                    budget.takeRow(lines.size());
                    lines.add(line);
                    hidden.add(row, line.cells().keySet());
                }
            }
            Map<Integer, TreeMap<Integer, CellRangeAddress>> areas = new HashMap<>();
            for (CellRangeAddress area : sheet.getMergedRegions()) {
                areas.computeIfAbsent(area.getFirstColumn(), column -> new TreeMap<>())
                        .put(area.getFirstRow(), area);
            }
            return new SheetGrid(source, name, lines, areas, hidden.names());
        } catch (RuntimeException | StackOverflowError e) {
            throw WorkbookGuard.broken(Found.CONTENT);
        }
    }

    private static Line line(Row row, String source, String name, CellBudget budget, CellReader reader)
            throws RefusedException {
        TreeMap<Integer, DraftCell> cells = new TreeMap<>();
        for (Cell cell : row) {
            DraftCell content = reader.read(cell);
            if (!content.isBlank()) {
                budget.takeCell(cell.getColumnIndex(), content.text().length());
                cells.put(
                        cell.getColumnIndex(), content.at(place(source, name, row.getRowNum(), cell.getColumnIndex())));
            }
        }
        return new Line(row.getRowNum(), cells);
    }

    String name() {
        return name;
    }

    /** The rows that hold something, from top to bottom. */
    List<Line> lines() {
        return lines;
    }

    /** Which rows and columns with content a person does not see; empty if none. */
    String hidden() {
        return hidden;
    }

    SourceLocation place() {
        return SourceLocation.of(source, name);
    }

    SourceLocation place(int row, int column) {
        return place(source, name, row, column);
    }

    private static SourceLocation place(String source, String sheet, int row, int column) {
        return SourceLocation.of(source, sheet + "!" + CellReference.convertNumToColString(column) + (row + 1));
    }

    /** The content of the cell, or of the area merged downwards over it. */
    DraftCell covering(Line line, int column) {
        DraftCell own = line.at(column);
        if (!own.isBlank()) {
            return own;
        }
        CellRangeAddress area = areaFrom(line.row(), column);
        return area == null || area.getFirstRow() == line.row() ? own : at(area.getFirstRow(), column);
    }

    /** The last row of the merged area that begins in this cell; the row itself if none does. */
    int lastRow(int row, int column) {
        CellRangeAddress area = areaFrom(row, column);
        return area == null ? row : area.getLastRow();
    }

    /** The last column of the merged area that begins in this column and covers this row; the column if none does. */
    int lastColumn(int row, int column) {
        CellRangeAddress area = areaFrom(row, column);
        return area == null ? column : area.getLastColumn();
    }

    /** The merged area that covers the cell and has this column as its first. */
    private @Nullable CellRangeAddress areaFrom(int row, int column) {
        TreeMap<Integer, CellRangeAddress> areas = areasByColumn.get(column);
        Map.Entry<Integer, CellRangeAddress> above = areas == null ? null : areas.floorEntry(row);
        return above == null || above.getValue().getLastRow() < row ? null : above.getValue();
    }

    /** The first column of the merged area over the cell; the column itself if there is none. */
    int firstColumn(int row, int column) {
        for (int first = column; first >= 0; first--) {
            CellRangeAddress area = areaFrom(row, first);
            if (area != null && area.getLastColumn() >= column) {
                return first;
            }
        }
        return column;
    }

    private DraftCell at(int row, int column) {
        int low = 0;
        int high = lines.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Line line = lines.get(middle);
            if (line.row() == row) {
                return line.at(column);
            }
            if (line.row() < row) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return DraftCell.blank();
    }
}
