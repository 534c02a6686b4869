package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.intake.AnswerRowDraft;
import io.github.tiendo.intake.CoverageRowDraft;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.intake.IndicatorRowDraft;
import io.github.tiendo.intake.ResultDraft;
import io.github.tiendo.intake.TargetDraft;
import io.github.tiendo.intake.TaskRowDraft;
import io.github.tiendo.layout.SheetLines.Line;
import io.github.tiendo.layout.TableHead.Column;
import java.util.ArrayList;
import java.util.List;

/** Takes the cells of one row under the heads of their table. */
final class RowReader {

    private final SheetLines grid;
    private final TableHead head;
    private final List<Column> headingColumns;
    private final List<DraftCell> headings = new ArrayList<>();
    private final List<Finding> findings;

    RowReader(SheetLines grid, TableHead head, List<Finding> findings) {
        this.grid = grid;
        this.head = head;
        this.headingColumns = head.all(ColumnMeaning.HEADING);
        this.findings = findings;
        headingColumns.forEach(column -> headings.add(DraftCell.blank()));
    }

    IndicatorRowDraft indicator(Line line) {
        IndicatorRowDraft.Builder row = IndicatorRowDraft.builder()
                .id(value(line, ColumnMeaning.ID))
                .unit(value(line, ColumnMeaning.UNIT))
                .baseline(value(line, ColumnMeaning.BASELINE))
                .grade(value(line, ColumnMeaning.GRADE))
                .agency(value(line, ColumnMeaning.AGENCY))
                .note(value(line, ColumnMeaning.NOTE))
                .location(grid.place(line.row(), head.name().index()));
        NumberedName name = numberedName(line);
        row.number(name.number()).name(name.name());
        headings(line);
        headings.stream().filter(heading -> !heading.isBlank()).forEach(row::addHeadings);
        for (Column column : head.all(ColumnMeaning.RESULT)) {
            row.addResults(ResultDraft.builder()
                    .header(column.head())
                    .period(column.period())
                    .estimated(column.text().estimated())
                    .value(value(line, column))
                    .build());
        }
        for (Column column : head.all(ColumnMeaning.TARGET)) {
            row.addTargets(TargetDraft.builder()
                    .header(column.head())
                    .due(column.period())
                    .value(value(line, column))
                    .build());
        }
        return row.build();
    }

    /** The row, after a row of its own for each heading that a column gives and that has changed. */
    List<TaskRowDraft> tasks(Line line) {
        List<TaskRowDraft> rows = new ArrayList<>();
        List<DraftCell> before = List.copyOf(headings);
        headings(line);
        for (int i = 0; i < headings.size(); i++) {
            DraftCell heading = headings.get(i);
            if (!heading.isBlank() && !heading.display().equals(before.get(i).display())) {
                rows.add(TaskRowDraft.builder()
                        .title(heading)
                        .location(heading.location())
                        .build());
            }
        }
        NumberedName name = numberedName(line);
        rows.add(TaskRowDraft.builder()
                .number(name.number())
                .title(name.name())
                .expectedResult(value(line, ColumnMeaning.EXPECTED_RESULT))
                .status(value(line, ColumnMeaning.STATUS))
                .deadline(value(line, ColumnMeaning.DEADLINE))
                .leadAgency(value(line, ColumnMeaning.AGENCY))
                .coordinatingAgencies(value(line, ColumnMeaning.COORDINATING_AGENCIES))
                .result(value(line, ColumnMeaning.RESULT))
                .note(value(line, ColumnMeaning.NOTE))
                .location(grid.place(line.row(), head.name().index()))
                .build());
        return rows;
    }

    CoverageRowDraft statement(Line line) {
        NumberedName name = numberedName(line);
        return CoverageRowDraft.builder()
                .number(name.number())
                .title(name.name())
                .included(value(line, ColumnMeaning.INCLUDED_COUNT))
                .missing(value(line, ColumnMeaning.MISSING_COUNT))
                .total(value(line, ColumnMeaning.TOTAL_COUNT))
                .population(value(line, ColumnMeaning.POPULATION))
                .names(value(line, ColumnMeaning.NAMES))
                .listKind(value(line, ColumnMeaning.LIST_KIND))
                .note(value(line, ColumnMeaning.NOTE))
                .location(grid.place(line.row(), head.name().index()))
                .build();
    }

    AnswerRowDraft answers(Line line) {
        AnswerRowDraft.Builder row = AnswerRowDraft.builder()
                .number(value(line, ColumnMeaning.NUMBER))
                .agency(value(line, ColumnMeaning.MEMBER))
                .location(grid.place(line.row(), head.name().index()));
        head.all(ColumnMeaning.ANSWER).forEach(column -> row.addAnswers(value(line, column)));
        return row.build();
    }

    /** Whether a row holds nothing but a heading for the rows below it. */
    boolean isHeadingOnly(Line line) {
        return headingColumns.stream()
                        .anyMatch(column -> !line.at(column.index()).isBlank())
                && line.cells().size()
                        == headingColumns.stream()
                                .filter(column -> !line.at(column.index()).isBlank())
                                .count();
    }

    /** Keeps the headings that columns give; one that is given once holds until the next, or until one above changes. */
    void headings(Line line) {
        for (int i = 0; i < headings.size(); i++) {
            DraftCell given = grid.covering(line, headingColumns.get(i).index());
            if (!given.isBlank() && !given.display().equals(headings.get(i).display())) {
                headings.set(i, given);
                for (int inner = i + 1; inner < headings.size(); inner++) {
                    headings.set(inner, DraftCell.blank());
                }
            }
        }
    }

    DraftCell value(Line line, ColumnMeaning meaning) {
        return head.first(meaning).map(column -> value(line, column)).orElse(DraftCell.blank());
    }

    private DraftCell value(Line line, Column column) {
        for (int index = column.index(); index <= column.lastIndex(); index++) {
            DraftCell cell = grid.covering(line, index);
            if (!cell.isBlank()) {
                if (cell.kind() == DraftCell.Kind.ERROR && cell.text().equals(Sheet.NOT_CALCULATED)) {
                    findings.add(Finding.of(LayoutFindingCode.FORMULA_NOT_CALCULATED)
                            .at(cell.location().orElseThrow()));
                }
                return cell;
            }
        }
        return DraftCell.blank().at(grid.place(line.row(), column.index()));
    }

    private record NumberedName(DraftCell number, DraftCell name) {}

    private NumberedName numberedName(Line line) {
        DraftCell number = value(line, ColumnMeaning.NUMBER);
        DraftCell name = value(line, head.name());
        if (line.cells().size() != 1 || !name.isBlank()) {
            return new NumberedName(number, name);
        }
        // a heading in one cell over the whole table, which begins left of the column of names
        DraftCell only = line.cells().firstEntry().getValue();
        if (Words.isNumbering(only.text())) {
            return new NumberedName(only, name);
        }
        String display = only.display();
        int blank = display.indexOf(' ');
        String first = blank < 0 ? "" : display.substring(0, blank);
        boolean numbered = Words.isNumbering(first) && !Character.isLetterOrDigit(first.charAt(first.length() - 1));
        if (!numbered) {
            return new NumberedName(DraftCell.blank(), only);
        }
        int end = first.length();
        while (end > 1 && !Character.isLetterOrDigit(first.charAt(end - 1))) {
            end--;
        }
        var place = only.location().orElseThrow();
        return new NumberedName(
                DraftCell.text(first.substring(0, end)).at(place),
                DraftCell.text(display.substring(blank + 1)).at(place));
    }
}
