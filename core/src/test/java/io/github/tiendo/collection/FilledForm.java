package io.github.tiendo.collection;

import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.Document;
import io.github.tiendo.layout.Sheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A form as somebody has it open, without a file: each page a grid with the marks in the first column and above the head. */
final class FilledForm {

    private static final int MARKS = 0;
    private static final int LEFT = 1;
    private static final int RIGHT = 3;

    private final List<TreeMap<Integer, TreeMap<Integer, DraftCell>>> pages = new ArrayList<>();

    FilledForm(ReportForm form) {
        form.pages().forEach(page -> pages.add(drawn(page)));
    }

    private static TreeMap<Integer, TreeMap<Integer, DraftCell>> drawn(ReportForm.Page page) {
        TreeMap<Integer, TreeMap<Integer, DraftCell>> grid = new TreeMap<>();
        int next = 0;
        for (String line : page.leftLines()) {
            put(grid, next++, LEFT, line);
        }
        for (int i = 0; i < page.rightLines().size(); i++) {
            put(grid, i, RIGHT, page.rightLines().get(i));
        }
        for (String title : page.titles()) {
            put(grid, next++, LEFT, title);
        }
        put(grid, next++, RIGHT, page.unitLine().orElse(""));
        for (int i = 0; i < page.marks().size(); i++) {
            put(grid, i, MARKS, page.marks().get(i));
        }
        for (int i = 0; i < page.columns().size(); i++) {
            put(
                    grid,
                    next,
                    i + 1,
                    FormReader.COLUMN_MARK + page.columns().get(i).key());
            put(grid, next + 1, i + 1, page.columns().get(i).head());
            put(grid, next + 2, i + 1, page.columns().get(i).number());
        }
        put(grid, next + 2, MARKS, FormReader.NUMBERS_MARK);
        next += 3;
        for (ReportForm.Row row : page.rows()) {
            put(grid, next, MARKS, row.mark());
            for (int i = 0; i < page.columns().size(); i++) {
                put(
                        grid,
                        next,
                        i + 1,
                        row.cells().getOrDefault(page.columns().get(i).key(), ""));
            }
            next++;
        }
        put(grid, next, MARKS, FormReader.FOOT_MARK);
        for (String note : page.notes()) {
            put(grid, next++, LEFT, note);
        }
        put(grid, next++, RIGHT, page.dateLine());
        int column = LEFT;
        for (Map.Entry<String, String> who : page.signatures().entrySet()) {
            put(grid, next, column, who.getKey());
            put(grid, next + 1, column++, who.getValue());
        }
        return grid;
    }

    private static void put(Map<Integer, TreeMap<Integer, DraftCell>> grid, int row, int column, Object content) {
        grid.computeIfAbsent(row, none -> new TreeMap<>()).put(column, cell(content));
    }

    private static DraftCell cell(Object content) {
        if (content instanceof DraftCell cell) {
            return cell;
        }
        if (content instanceof LocalDate day) {
            return DraftCell.date(day);
        }
        return content instanceof Number number
                ? DraftCell.number(new BigDecimal(number.toString()))
                : DraftCell.text(content.toString());
    }

    private static boolean isText(DraftCell cell, String text) {
        return cell.kind() == DraftCell.Kind.TEXT && cell.text().equals(text);
    }

    /** Where a row begins with a mark. */
    private record Place(TreeMap<Integer, TreeMap<Integer, DraftCell>> page, int row) {}

    private Place place(String mark) {
        for (TreeMap<Integer, TreeMap<Integer, DraftCell>> page : pages) {
            for (Map.Entry<Integer, TreeMap<Integer, DraftCell>> row : page.entrySet()) {
                if (isText(row.getValue().getOrDefault(MARKS, DraftCell.blank()), mark)) {
                    return new Place(page, row.getKey());
                }
            }
        }
        throw new IllegalArgumentException("no row has the mark " + mark);
    }

    private static int column(TreeMap<Integer, TreeMap<Integer, DraftCell>> page, String key) {
        for (TreeMap<Integer, DraftCell> row : page.values()) {
            for (Map.Entry<Integer, DraftCell> cell : row.entrySet()) {
                if (isText(cell.getValue(), FormReader.COLUMN_MARK + key)) {
                    return cell.getKey();
                }
            }
        }
        throw new IllegalArgumentException("no column has the key " + key);
    }

    /** Types into the cell of a marked row and a column. */
    FilledForm put(String mark, String key, Object content) {
        Place place = place(mark);
        put(place.page(), place.row(), column(place.page(), key), content);
        return this;
    }

    /** Types into any cell of the row so many rows below a marked one. */
    FilledForm beside(String mark, int below, int column, Object content) {
        Place place = place(mark);
        put(place.page(), place.row() + below, column, content);
        return this;
    }

    /** Puts a new row below a marked one, cells from the second column on. */
    FilledForm insertBelow(String mark, Object... cells) {
        Place place = place(mark);
        TreeMap<Integer, TreeMap<Integer, DraftCell>> moved = new TreeMap<>();
        place.page().forEach((row, content) -> moved.put(row > place.row() ? row + 1 : row, content));
        place.page().clear();
        place.page().putAll(moved);
        for (int i = 0; i < cells.length; i++) {
            put(place.page(), place.row() + 1, i + 1, cells[i]);
        }
        return this;
    }

    /** Changes the marks that begin so; to nothing where {@code changed} is empty. */
    FilledForm remark(String beginning, String changed) {
        for (TreeMap<Integer, TreeMap<Integer, DraftCell>> page : pages) {
            page.values()
                    .forEach(row -> row.replaceAll((column, cell) ->
                            cell.kind() == DraftCell.Kind.TEXT && cell.text().startsWith(beginning)
                                    ? cell(changed)
                                    : cell));
        }
        return this;
    }

    Document document(String name) {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Sheet.Builder sheet = Sheet.builder(name, "Sheet" + (i + 1));
            pages.get(i).forEach((row, cells) -> {
                sheet.row(row);
                cells.forEach(sheet::cell);
            });
            sheets.add(sheet.build());
        }
        return Document.of(name, sheets);
    }
}
