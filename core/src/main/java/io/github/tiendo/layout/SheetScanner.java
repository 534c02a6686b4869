package io.github.tiendo.layout;

import io.github.tiendo.finding.Account.SetAside;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.Layout.TableKind;
import io.github.tiendo.layout.SheetLines.Line;
import io.github.tiendo.layout.TitleRows.Role;
import io.github.tiendo.organisation.AgencyListNotation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Goes through a sheet from top to bottom and tells heads, rows of tables and texts between them apart. */
final class SheetScanner {

    private static final int TEXTS_BEFORE_HEAD = 6;
    private static final int CELLS_OF_A_ROW = 3;
    private static final int ROWS_LOOKED_AT = 200;
    /** What stands in such a column alone is a heading. */
    private static final Set<ColumnMeaning> OF_HEADINGS =
            EnumSet.of(ColumnMeaning.NUMBER, ColumnMeaning.ID, ColumnMeaning.HEADING);

    private static final List<String> AGAIN = LayoutWords.plain("title.again");
    private static final Pattern PAGE = Pattern.compile(
            LayoutWords.plain("title.page").stream().collect(Collectors.joining("|", "(?:", ") \\d+(?: .*)?")));
    private static final List<String> UNIT = LayoutWords.normal("line.unit");

    private final SheetLines grid;
    private final LayoutOptions options;
    private final HeadFinder heads;
    private final TitleRows titles;
    private final LayoutContent content;
    private final List<Pending> pending = new ArrayList<>();
    private final List<Line> unread = new ArrayList<>();
    private @Nullable OpenTable table;
    private boolean closed;
    private boolean gap;
    private boolean inTable;

    /** Whether a list that is none of a programme has begun. */
    private boolean inOtherList;

    /** A text whose use is settled by what comes next. */
    private record Pending(DraftCell cell, Role role) {}

    SheetScanner(SheetLines grid, LayoutOptions options, TitleRows titles, LayoutContent content) {
        this.grid = grid;
        this.options = options;
        this.heads = new HeadFinder(grid, options, content);
        this.titles = titles;
        this.content = content;
    }

    /** Says which texts of a document stand between the sheet before and this one. */
    SheetScanner below(List<DraftCell> texts) {
        boolean aboveTables = !content.hasTables();
        texts.forEach(cell -> pending.add(new Pending(cell, titles.accept(cell, aboveTables))));
        return this;
    }

    /** Scans the sheet, and tells whether it holds a table. */
    boolean scan() {
        List<Line> lines = grid.lines();
        int last = -1;
        int behindHead = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (Words.isRule(lines.get(i).cells().values())) {
                last = lines.get(i).row();
                continue;
            }
            gap = lines.get(i).row() > last + 1;
            last = lines.get(i).row();
            Optional<TableHead> head = heads.at(i, inTable && !gap);
            inOtherList |= heads.isOfOtherList(lines.get(i));
            if (head.isPresent()) {
                if (i == behindHead) {
                    content.takeEmptyTable(lines.get(i));
                }
                content.figures().setAside(lines.get(i), SetAside.HEAD);
                while (i + 1 < lines.size()
                        && lines.get(i + 1).row() <= head.get().lastRow()) {
                    i++;
                    content.figures().setAside(lines.get(i), SetAside.HEAD);
                }
                Optional<Line> numbers = Optional.empty();
                if (i + 1 < lines.size() && numbersColumns(lines.get(i + 1), head.get())) {
                    i++;
                    numbers = Optional.of(lines.get(i));
                    content.figures().setAside(lines.get(i), SetAside.COLUMN_NUMBER);
                }
                last = Math.max(lines.get(i).row(), head.get().lastRow());
                behindHead = i + 1;
                start(head.get(), numbers, behindHead);
                inTable = true;
            } else {
                Optional<Line> row = table == null || inOtherList ? Optional.empty() : row(table, i);
                inTable = row.isPresent();
                if (row.isPresent()) {
                    closed = false;
                    keepTexts();
                    table.add(row.get());
                } else {
                    text(lines.get(i));
                }
            }
        }
        keepTexts();
        finish();
        content.figures().finding().ifPresent(content.findings()::add);
        return table != null;
    }

    private void start(TableHead head, Optional<Line> numbers, int firstLine) {
        inOtherList = false;
        if (table != null && table.head().isRepeatedBy(head) && onlyTheTitleAgain(table)) {
            pending.clear();
            closed = false;
            return;
        }
        DraftCell title = takeTitle();
        if (head.kind() == TableKind.TASKS
                && head.first(ColumnMeaning.AGENCY).isEmpty()
                && AgencyListNotation.namesAnOffice(grid.name())) {
            title = DraftCell.text(grid.name())
                    .at(grid.place(head.firstRow(), head.name().index()));
        }
        if (content.hasYearsOfTitles()) {
            titles.startTable(title);
        }
        if (content.hasTables() || table != null) {
            titles.acceptUnit(title);
            pending.forEach(text -> titles.acceptUnit(text.cell()));
        }
        keepTexts();
        finish();
        table = new OpenTable(
                grid, head, title, titles, options, numbers, grid.evidence(firstLine, ROWS_LOOKED_AT), content);
        content.findings().addAll(table.head().findings());
        closed = false;
    }

    private void finish() {
        if (table != null) {
            table.finish();
        }
    }

    private boolean onlyTheTitleAgain(OpenTable open) {
        String title = HeadText.plain(open.title().text());
        return pending.stream().allMatch(text -> {
            String again = HeadText.plain(text.cell().text());
            return PAGE.matcher(again).matches()
                    || !title.isEmpty()
                            && (again.equals(title)
                                    || AGAIN.stream().anyMatch(more -> again.equals(title + " " + more)));
        });
    }

    /** Where no name is numbered too, what numbers columns is marked as such, {@code (1)} or {@code 3=2/1}: else it may be a row. */
    private static boolean numbersColumns(Line line, TableHead head) {
        return line.numbersColumns()
                && (!line.at(head.name().index()).isBlank()
                        || line.cells().values().stream()
                                .anyMatch(cell -> cell.text().startsWith("(")
                                        || cell.text().startsWith("[")
                                        || cell.text().contains("=")));
    }

    /** The row of a table that a line is, if it is one. */
    private Optional<Line> row(OpenTable open, int index) {
        return Optional.of(open.withoutRemarks(grid.lines().get(index))).filter(line -> belongs(open, line, index));
    }

    private boolean belongs(OpenTable open, Line line, int index) {
        TableHead head = open.head();
        if (open.isOfLegend(line)) {
            return false;
        }
        if (line.cells().size() == 1) {
            return !closed && isLoneCellOf(open, line, index);
        }
        if (grid.isSigned(index)) {
            return false;
        }
        boolean named = !grid.covering(line, head.name().index()).isBlank();
        Optional<TableHead.Column> numbers = head.first(ColumnMeaning.NUMBER);
        boolean numbered = numbers.isPresent()
                && Words.isNumbering(grid.covering(line, numbers.get().index()).text());
        if (numbered && named) {
            return !closed || line.cells().size() >= CELLS_OF_A_ROW;
        }
        if (closed || gap && !(named && (numbers.isEmpty() || goesOn(open, line)))) {
            return false;
        }
        return head.columns().stream()
                .anyMatch(column -> !line.at(column.index()).isBlank());
    }

    /** Whether a row without a number, among rows with some, goes on behind an empty row: it states something, or sums up. */
    private static boolean goesOn(OpenTable open, Line line) {
        return open.states(line)
                && (line.cells().size() >= CELLS_OF_A_ROW
                        || BodyGroups.isSumAlone(
                                line.at(open.head().name().index()).display()));
    }

    /** A heading, or the title of what comes next. */
    private boolean isLoneCellOf(OpenTable open, Line line, int index) {
        int column = line.cells().firstKey();
        String text = line.at(column).text();
        if (line.isNote() || grid.isSigned(index) || Words.isStatement(text) && !isFollowed(index)) {
            return false;
        }
        TableHead head = open.head();
        int name = head.name().index();
        boolean wide = column <= name && grid.lastColumn(line.row(), column) >= name;
        boolean beforeNames = head.columns().stream()
                .anyMatch(other -> other.index() == column && OF_HEADINGS.contains(other.meaning()));
        String first = text.strip().split(" ")[0];
        // "(1) Counted since March." below the last row
        boolean sentence = text.strip().endsWith(".")
                && (wide ? first.startsWith("(") && !isFollowed(index) : !Words.isNumbering(first));
        if (!wide && !beforeNames || sentence || headFollows(index)) {
            return false;
        }
        return !gap || rowFollows(open, index);
    }

    /** Whether a line of several cells stands right below, or below one empty row. */
    private boolean isFollowed(int index) {
        return index + 1 < grid.lines().size()
                && grid.lines().get(index + 1).row() <= grid.lines().get(index).row() + 2
                && grid.lines().get(index + 1).cells().size() > 1;
    }

    private boolean headFollows(int index) {
        int most = Math.min(grid.lines().size(), index + 1 + TEXTS_BEFORE_HEAD);
        for (int next = index + 1; next < most; next++) {
            if (heads.at(next, false).isPresent()) {
                return true;
            }
            if (grid.lines().get(next).cells().size() > 1) {
                return false;
            }
        }
        return false;
    }

    private boolean rowFollows(OpenTable open, int index) {
        if (index + 1 >= grid.lines().size()) {
            return false;
        }
        Line next = grid.lines().get(index + 1);
        boolean numbered = open.head()
                .first(ColumnMeaning.NUMBER)
                .filter(numbers -> Words.isNumbering(next.at(numbers.index()).text()))
                .isPresent();
        return isFollowed(index)
                && (numbered || next.cells().size() >= CELLS_OF_A_ROW && open.states(next))
                && !next.at(open.head().name().index()).isBlank();
    }

    private void text(Line line) {
        boolean first = line.cells().firstKey()
                <= (table == null ? 0 : table.head().name().index());
        closed |= gap || first;
        if (line.cells().size() >= CELLS_OF_A_ROW) {
            unread.add(line);
            return;
        }
        content.figures().outside(line);
        for (DraftCell cell : line.cells().values()) {
            if (cell.kind() == DraftCell.Kind.TEXT) {
                pending.add(new Pending(cell, titles.accept(cell, table == null)));
            }
        }
    }

    /** The nearest text above that can be the title of a table; the report's own title where there is no other. */
    private DraftCell takeTitle() {
        for (Role role : List.of(Role.OTHER, Role.TITLE)) {
            for (int i = pending.size() - 1; i >= 0; i--) {
                Pending text = pending.get(i);
                if (text.role() == role && canBeTitle(text.cell().text())) {
                    pending.remove(i);
                    return text.cell();
                }
            }
        }
        return DraftCell.blank();
    }

    private static boolean canBeTitle(String text) {
        return !Words.isSentence(text)
                && !Words.isNote(text)
                && !Words.isSignature(text)
                && !Words.isLabel(text)
                && !(text.startsWith("(") && text.endsWith(")"))
                && !Words.startsWithAny(HeadText.plain(text), UNIT);
    }

    private void keepTexts() {
        for (Pending text : pending) {
            if (text.role() == Role.OTHER) {
                content.texts().add(text.cell());
            }
        }
        pending.clear();
        if (unread.isEmpty()) {
            return;
        }
        for (List<Line> run : SummaryRows.runs(unread)) {
            if (SummaryRows.areOne(run)) {
                run.forEach(line -> content.figures().setAside(line, SetAside.SUMMARY));
                note(LayoutFindingCode.SUMMARY_ROWS, run);
                unread.removeAll(run);
            }
        }
        boolean figures = content.figures().reported(unread);
        if (unread.size() > 1 || figures) {
            note(LayoutFindingCode.ROWS_WITHOUT_HEAD, unread);
        }
        unread.clear();
    }

    private void note(LayoutFindingCode code, List<Line> lines) {
        Line first = lines.get(0);
        content.findings()
                .add(Finding.of(code)
                        .with("count", lines.size())
                        .at(grid.place(first.row(), first.cells().firstKey())));
    }
}
