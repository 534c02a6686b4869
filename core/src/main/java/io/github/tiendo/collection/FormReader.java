package io.github.tiendo.collection;

import io.github.tiendo.collection.FormBuilder.Part;
import io.github.tiendo.collection.ReportForm.Column;
import io.github.tiendo.collection.ReportForm.Page;
import io.github.tiendo.collection.ReportForm.Row;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.Document;
import io.github.tiendo.layout.Sheet;
import io.github.tiendo.notation.NormalText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Finds the cells of a form in what came back, whatever was done to it: rows and columns by their hidden marks wherever
 * they stand now, else rows by the names in them and columns by their heads.
 */
final class FormReader {

    /** On a sheet that lists errors of an earlier return, which is none of the form's. */
    static final String ERRORS_MARK = ReportForm.MARK + "errors";

    static final String COLUMN_MARK = ReportForm.MARK + "c:";
    static final String NUMBERS_MARK = ReportForm.MARK + "n";
    static final String FOOT_MARK = ReportForm.MARK + "foot";

    private final Document document;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Map<String, DraftCell>> rows = new LinkedHashMap<>();
    private final List<DraftCell> kept = new ArrayList<>();

    FormReader(Document document) {
        this.document = document;
    }

    /** The value behind the first mark of a kind, such as the body. */
    Optional<String> mark(String kind) {
        for (Sheet sheet : document.sheets()) {
            for (Sheet.Row row : sheet.rows()) {
                for (int i = 0; i < row.size(); i++) {
                    if (row.cell(i).kind() == DraftCell.Kind.TEXT
                            && row.cell(i).text().startsWith(kind)) {
                        return Optional.of(
                                row.cell(i).text().substring(kind.length()).strip());
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the file has any mark of a form. */
    boolean isForm() {
        return mark(FormBuilder.INDICATOR_MARK).isPresent()
                || mark(FormBuilder.TASK_MARK).isPresent()
                || mark(FormBuilder.WORDS_MARK).isPresent()
                || mark(FormBuilder.PART_MARK).isPresent();
    }

    /** Whether a cell says these words and nothing else. */
    boolean hasCell(String words) {
        String expected = NormalText.of(words);
        return document.sheets().stream()
                .flatMap(sheet -> sheet.rows().stream())
                .anyMatch(row -> IntStream.range(0, row.size())
                        .anyMatch(i -> NormalText.of(row.cell(i).text()).equals(expected)));
    }

    /** The cells by the marks of rows and the keys of columns. */
    Map<String, Map<String, DraftCell>> rows() {
        return rows;
    }

    /** What was typed where the form has no cell for it. */
    List<DraftCell> kept() {
        return kept;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Reads every sheet against the form in both languages. */
    void read(List<ReportForm> forms) {
        for (Sheet sheet : document.sheets()) {
            new SheetReader(sheet).read(forms);
        }
    }

    private static boolean isMark(DraftCell cell) {
        return cell.kind() == DraftCell.Kind.TEXT && cell.text().startsWith(ReportForm.MARK);
    }

    private static Finding placed(Finding finding, DraftCell cell) {
        return cell.location().map(finding::at).orElse(finding);
    }

    private final class SheetReader {

        private final Sheet sheet;
        private final TreeMap<Integer, String> rowMarks = new TreeMap<>();
        private final Map<Integer, String> columns = new TreeMap<>();
        private final Set<String> ownTexts = new HashSet<>();
        private final Set<Integer> rowsOfForm = new HashSet<>();

        /** The rows of the page by their marks, in every language. */
        private final Map<String, List<Row>> formRows = new HashMap<>();

        /** The marks of rows whose names are unique on the page. */
        private final Map<String, Set<String>> marksByName = new HashMap<>();

        private Optional<Part> part = Optional.empty();
        private boolean isOfErrors;
        private int foot = Integer.MAX_VALUE;

        SheetReader(Sheet sheet) {
            this.sheet = sheet;
        }

        void read(List<ReportForm> forms) {
            sheet.rows().forEach(this::marks);
            boolean isForm = !rowMarks.isEmpty() || part.isPresent();
            if (isOfErrors || !isForm) {
                return;
            }
            for (ReportForm form : forms) {
                form.pages().stream().filter(this::isThis).forEach(this::own);
            }
            forms.forEach(form -> form.pages().stream().filter(this::isThis).forEach(this::headsByWords));
            int first = rowMarks.isEmpty() ? firstByName() : rowMarks.firstKey();
            for (Sheet.Row row : sheet.rows()) {
                read(row, row.index() >= first && row.index() < foot);
            }
        }

        private void marks(Sheet.Row row) {
            for (int i = 0; i < row.size(); i++) {
                DraftCell cell = row.cell(i);
                if (!isMark(cell)) {
                    continue;
                }
                String mark = cell.text().strip();
                if (mark.equals(ERRORS_MARK)) {
                    isOfErrors = true;
                } else if (mark.startsWith(COLUMN_MARK)) {
                    columns.putIfAbsent(row.column(i), mark.substring(COLUMN_MARK.length()));
                } else if (mark.equals(FOOT_MARK)) {
                    foot = Math.min(foot, row.index());
                } else if (mark.startsWith(FormBuilder.PART_MARK)) {
                    part = part(mark.substring(FormBuilder.PART_MARK.length()));
                } else if (mark.equals(FormBuilder.HEADING_MARK) || mark.equals(NUMBERS_MARK)) {
                    rowsOfForm.add(row.index());
                } else if (isRowMark(mark)) {
                    rowMarks.putIfAbsent(row.index(), mark);
                }
            }
        }

        private static Optional<Part> part(String name) {
            for (Part part : Part.values()) {
                if (part.name().equals(name)) {
                    return Optional.of(part);
                }
            }
            return Optional.empty();
        }

        private static boolean isRowMark(String mark) {
            return mark.startsWith(FormBuilder.INDICATOR_MARK)
                    || mark.startsWith(FormBuilder.TASK_MARK)
                    || mark.startsWith(FormBuilder.WORDS_MARK);
        }

        private boolean isThis(Page page) {
            return part.isPresent()
                    ? page.marks().contains(FormBuilder.PART_MARK + part.get())
                    : page.rows().stream().anyMatch(row -> rowMarks.containsValue(row.mark()));
        }

        private void own(Page page) {
            page.leftLines().forEach(this::own);
            page.rightLines().forEach(this::own);
            page.titles().forEach(this::own);
            page.unitLine().ifPresent(this::own);
            page.notes().forEach(this::own);
            own(page.dateLine());
            page.signatures().forEach((who, hint) -> {
                own(who);
                own(hint);
            });
            page.columns().forEach(column -> {
                own(column.head());
                own(column.number());
            });
            for (Row row : page.rows()) {
                if (row.isHeading()) {
                    row.cells().values().forEach(text -> own(text.toString()));
                } else {
                    formRows.computeIfAbsent(row.mark(), none -> new ArrayList<>())
                            .add(row);
                    marksByName
                            .computeIfAbsent(NormalText.of(name(row)), none -> new HashSet<>())
                            .add(row.mark());
                }
            }
        }

        private void own(String text) {
            ownTexts.add(NormalText.of(text));
        }

        /** Columns that lost their marks, by the words of their heads above the rows. */
        private void headsByWords(Page page) {
            int first = rowMarks.isEmpty() ? firstByName() : rowMarks.firstKey();
            for (Column column : page.columns()) {
                if (columns.containsValue(column.key())) {
                    continue;
                }
                String head = NormalText.of(column.head());
                for (Sheet.Row row : sheet.rows()) {
                    for (int i = 0; i < row.size() && row.index() < first; i++) {
                        if (NormalText.of(row.cell(i).text()).equals(head)) {
                            columns.putIfAbsent(row.column(i), column.key());
                        }
                    }
                }
            }
        }

        private int firstByName() {
            for (Sheet.Row row : sheet.rows()) {
                if (byName(row).isPresent()) {
                    return row.index();
                }
            }
            return Integer.MAX_VALUE;
        }

        /** The mark of the row whose name stands in a row of the sheet, if only one has that name. */
        private Optional<String> byName(Sheet.Row row) {
            for (int i = 0; i < row.size(); i++) {
                Set<String> marks =
                        marksByName.getOrDefault(NormalText.of(row.cell(i).text()), Set.of());
                if (marks.size() == 1) {
                    return Optional.of(marks.iterator().next());
                }
            }
            return Optional.empty();
        }

        /** Whether a row of the sheet bears the name of the row that its mark says. */
        private boolean bearsName(Sheet.Row row, String mark) {
            for (int i = 0; i < row.size(); i++) {
                if (marksByName
                        .getOrDefault(NormalText.of(row.cell(i).text()), Set.of())
                        .contains(mark)) {
                    return true;
                }
            }
            return false;
        }

        private void read(Sheet.Row row, boolean inTable) {
            Optional<String> mark = Optional.ofNullable(rowMarks.get(row.index()));
            // who sorts the cells that are seen leaves the hidden marks behind: what is seen counts
            Optional<String> named = inTable ? byName(row) : Optional.empty();
            boolean marked = mark.isPresent() && (named.isEmpty() || bearsName(row, mark.get()));
            Optional<String> found = marked ? mark : named;
            if (found.isEmpty() || !formRows.containsKey(found.get())) {
                outside(row, inTable);
                return;
            }
            List<Row> form = formRows.get(found.get());
            Map<String, DraftCell> cells = cells(row, form);
            boolean isTyped = cells.values().stream().anyMatch(cell -> !cell.isBlank());
            Map<String, DraftCell> before = rows.get(found.get());
            boolean wasTyped = before != null && before.values().stream().anyMatch(cell -> !cell.isBlank());
            if (before != null && !isTyped) {
                return;
            }
            if (wasTyped) {
                if (!texts(before).equals(texts(cells))) {
                    twice(cells, form.get(0));
                }
                return;
            }
            if (!marked) {
                findings.add(placed(
                        Finding.of(CollectionFindingCode.ROW_BY_NAME).with("name", name(form.get(0))), row.cell(0)));
            }
            rows.put(found.get(), cells);
        }

        private static List<String> texts(Map<String, DraftCell> cells) {
            return cells.values().stream().map(DraftCell::display).toList();
        }

        private void twice(Map<String, DraftCell> cells, Row row) {
            cells.values().stream().filter(cell -> !cell.isBlank()).forEach(cell -> {
                findings.add(placed(Finding.of(CollectionFindingCode.ROW_TWICE).with("name", name(row)), cell));
                kept.add(cell);
            });
        }

        private static String name(Row row) {
            return String.valueOf(row.cells().get(FormBuilder.NAME));
        }

        /** The inputs of a row; what its locked cells say otherwise, and what stands in no column, is told. */
        private Map<String, DraftCell> cells(Sheet.Row row, List<Row> form) {
            Map<String, DraftCell> cells = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                DraftCell cell = row.cell(i);
                String column = columns.get(row.column(i));
                if (isMark(cell) || cell.isBlank()) {
                    continue;
                }
                if (column == null) {
                    outside(cell);
                } else if (FormBuilder.isLocked(column)) {
                    locked(
                            cell,
                            form.stream()
                                    .map(one -> String.valueOf(one.cells().getOrDefault(column, "")))
                                    .toList());
                } else {
                    cells.putIfAbsent(column, cell);
                }
            }
            columns.forEach((at, column) -> {
                if (!FormBuilder.isLocked(column)) {
                    cells.putIfAbsent(column, DraftCell.blank().at(sheet.place(row.index(), at)));
                }
            });
            return cells;
        }

        private void locked(DraftCell cell, List<String> expected) {
            String found = NormalText.of(cell.display());
            if (expected.stream().noneMatch(words -> NormalText.of(words).equals(found))) {
                findings.add(placed(
                        Finding.of(CollectionFindingCode.LOCKED_CELL_CHANGED)
                                .with("found", cell.display())
                                .with("expected", expected.get(0).isEmpty() ? "-" : expected.get(0)),
                        cell));
                kept.add(cell);
            }
        }

        private void outside(Sheet.Row row, boolean inTable) {
            boolean isInserted = inTable && !rowsOfForm.contains(row.index());
            for (int i = 0; i < row.size(); i++) {
                DraftCell cell = row.cell(i);
                if (cell.isBlank() || isMark(cell)) {
                    continue;
                }
                if (isInserted) {
                    outside(cell);
                } else if (!ownTexts.contains(NormalText.of(cell.display()))) {
                    findings.add(placed(
                            Finding.of(CollectionFindingCode.TEXT_BESIDE_THE_FORM)
                                    .with("found", cell.display()),
                            cell));
                    kept.add(cell);
                }
            }
        }

        private void outside(DraftCell cell) {
            findings.add(
                    placed(Finding.of(CollectionFindingCode.OUTSIDE_THE_FORM).with("found", cell.display()), cell));
            kept.add(cell);
        }
    }
}
