package io.github.tiendo.intake;

import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft.ResultDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds out which rows of a table are headings, and under which headings each row stands.
 *
 * <p>A row without result, target and class is a heading if its number is a roman one or a capital letter, or if rows
 * with a deeper number, or items behind dashes, follow; without a number it is one if any row follows. Everything else with a name counts: a row
 * that has children <em>and</em> a value is an indicator, and its children stand under it.
 */
final class TableStructure {

    private static final Pattern ITEM = Pattern.compile("\\s*[-–+•] ?\\p{L}");

    private final List<IndicatorRowDraft> rows;
    private final List<Optional<RowNumber>> numbers;
    private final List<Open> open = new ArrayList<>();

    private TableStructure(List<IndicatorRowDraft> rows) {
        this.rows = rows;
        this.numbers =
                RowNumber.all(rows.stream().map(IndicatorRowDraft::getNumber).toList());
    }

    /** A heading that is still open for the rows below it. */
    private static final class Open {
        private final String title;
        private final int rank;
        private final boolean inOutline;

        Open(String title, int rank, boolean inOutline) {
            this.title = title;
            this.rank = rank;
            this.inOutline = inOutline;
        }
    }

    static List<TableRow> of(List<IndicatorRowDraft> rows) {
        return new TableStructure(rows).read();
    }

    private List<TableRow> read() {
        List<TableRow> read = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            TableRow.Kind kind = kind(i);
            if (kind == TableRow.Kind.EMPTY) {
                read.add(row(i, kind));
            } else {
                int rank = rank(i, kind);
                close(rank);
                TableRow row = row(i, kind);
                read.add(kind == TableRow.Kind.HEADING ? opened(row, rank) : row);
                if (kind == TableRow.Kind.INDICATOR && hasChildren(i)) {
                    open.add(new Open(rows.get(i).getName().display(), rank, false));
                }
            }
        }
        return read;
    }

    private TableRow.Kind kind(int i) {
        IndicatorRowDraft row = rows.get(i);
        if (hasValue(row)) {
            return TableRow.Kind.INDICATOR;
        }
        Optional<RowNumber> number = numbers.get(i);
        boolean isLast = i == rows.size() - 1;
        if (number.filter(RowNumber::isOfHeadings).isPresent() || hasChildren(i) || isOverItems(i)) {
            return TableRow.Kind.HEADING;
        }
        if (row.getName().isBlank()) {
            return TableRow.Kind.EMPTY;
        }
        return number.isEmpty() && !isLast ? TableRow.Kind.HEADING : TableRow.Kind.INDICATOR;
    }

    /** Whether anything but names and words about it stands in a row. */
    static boolean hasValue(IndicatorRowDraft row) {
        if (!row.getGrade().isBlank()) {
            return true;
        }
        for (ResultDraft result : row.getResults()) {
            if (!result.getValue().isBlank()) {
                return true;
            }
        }
        return row.getTargets().stream().anyMatch(target -> !target.getValue().isBlank());
    }

    private boolean hasChildren(int i) {
        if (numbers.get(i).isEmpty() || i + 1 == rows.size()) {
            return false;
        }
        Optional<RowNumber> next = numbers.get(i + 1);
        return next.isPresent() && next.get().rank() > numbers.get(i).get().rank();
    }

    /** {@code 1 | Cây lúa} over {@code - Diện tích}, or over rows without numbers that have values. */
    private boolean isOverItems(int i) {
        return numbers.get(i).isPresent()
                && i + 1 < rows.size()
                && numbers.get(i + 1).isEmpty()
                && (hasValue(rows.get(i + 1))
                        || ITEM.matcher(rows.get(i + 1).getName().text()).lookingAt());
    }

    /** A heading without a number stands outermost, an indicator without one innermost. */
    private int rank(int i, TableRow.Kind kind) {
        return numbers.get(i).map(RowNumber::rank).orElse(kind == TableRow.Kind.HEADING ? 0 : Integer.MAX_VALUE);
    }

    private void close(int rank) {
        while (!open.isEmpty() && open.get(open.size() - 1).rank >= rank) {
            open.remove(open.size() - 1);
        }
    }

    private TableRow opened(TableRow row, int rank) {
        String title = row.draft.getName().isBlank()
                ? row.number.map(RowNumber::text).orElse("")
                : row.draft.getName().display();
        open.add(new Open(title, rank, true));
        return row(row.draft, row.kind, row.number);
    }

    private TableRow row(int i, TableRow.Kind kind) {
        return row(rows.get(i), kind, numbers.get(i));
    }

    private TableRow row(IndicatorRowDraft draft, TableRow.Kind kind, Optional<RowNumber> number) {
        List<String> titles = columnHeadings(draft);
        int depth = outlineDepth(titles.size());
        open.forEach(heading -> titles.add(heading.title));
        return new TableRow(draft, kind, number, titles, depth);
    }

    private int outlineDepth(int ofColumns) {
        int depth = ofColumns;
        for (Open heading : open) {
            if (!heading.inOutline) {
                return depth;
            }
            depth++;
        }
        return depth;
    }

    /** Headings in columns, without a number printed before their words. */
    private static List<String> columnHeadings(IndicatorRowDraft row) {
        List<String> headings = new ArrayList<>();
        for (DraftCell cell : row.getHeadings()) {
            if (!cell.isMissing()) {
                headings.add(withoutNumber(cell.display()));
            }
        }
        return headings;
    }

    static String withoutNumber(String title) {
        int blank = title.indexOf(' ');
        String first = blank < 0 ? "" : title.substring(0, blank);
        boolean isNumber = (first.endsWith(".") || first.endsWith(")") || first.endsWith(":"))
                && RowNumber.of(DraftCell.text(first), false).isPresent();
        return isNumber ? title.substring(blank + 1) : title;
    }
}
