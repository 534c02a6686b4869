package io.github.tiendo.excel;

import io.github.tiendo.excel.SheetGrid.Line;
import io.github.tiendo.excel.TableHead.Column;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.intake.AnswerRowDraft;
import io.github.tiendo.intake.CoverageRowDraft;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.intake.IndicatorRowDraft;
import io.github.tiendo.intake.ResultDraft;
import io.github.tiendo.intake.TargetDraft;
import io.github.tiendo.intake.TaskRowDraft;
import java.util.ArrayList;
import java.util.List;

/** Takes the cells of one row under the heads of their table. */
final class RowReader {

    private final SheetGrid grid;
    private final TableHead head;
    private final List<Column> headingColumns;
    private final List<DraftCell> headings = new ArrayList<>();
    private final List<Finding> findings;

    RowReader(SheetGrid grid, TableHead head, List<Finding> findings) {
        this.grid = grid;
        this.head = head;
        this.headingColumns = head.all(ExcelColumn.HEADING);
        this.findings = findings;
        headingColumns.forEach(column -> headings.add(DraftCell.blank()));
    }

    IndicatorRowDraft indicator(Line line) {
        IndicatorRowDraft.Builder row = IndicatorRowDraft.builder()
                .id(value(line, ExcelColumn.ID))
                .unit(value(line, ExcelColumn.UNIT))
                .baseline(value(line, ExcelColumn.BASELINE))
                .grade(value(line, ExcelColumn.GRADE))
                .agency(value(line, ExcelColumn.AGENCY))
                .note(value(line, ExcelColumn.NOTE))
                .location(grid.place(line.row(), head.name().index()));
        NumberedName name = numberedName(line);
        row.number(name.number()).name(name.name());
        headings(line);
        headings.stream().filter(heading -> !heading.isBlank()).forEach(row::addHeadings);
        for (Column column : head.all(ExcelColumn.RESULT)) {
            row.addResults(ResultDraft.builder()
                    .header(column.head())
                    .period(column.period())
                    .estimated(column.text().estimated())
                    .value(value(line, column))
                    .build());
        }
        for (Column column : head.all(ExcelColumn.TARGET)) {
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
                .expectedResult(value(line, ExcelColumn.EXPECTED_RESULT))
                .status(value(line, ExcelColumn.STATUS))
                .deadline(value(line, ExcelColumn.DEADLINE))
                .leadAgency(value(line, ExcelColumn.AGENCY))
                .coordinatingAgencies(value(line, ExcelColumn.COORDINATING_AGENCIES))
                .result(value(line, ExcelColumn.RESULT))
                .note(value(line, ExcelColumn.NOTE))
                .location(grid.place(line.row(), head.name().index()))
                .build());
        return rows;
    }

    CoverageRowDraft statement(Line line) {
        NumberedName name = numberedName(line);
        return CoverageRowDraft.builder()
                .number(name.number())
                .title(name.name())
                .included(value(line, ExcelColumn.INCLUDED_COUNT))
                .missing(value(line, ExcelColumn.MISSING_COUNT))
                .total(value(line, ExcelColumn.TOTAL_COUNT))
                .population(value(line, ExcelColumn.POPULATION))
                .names(value(line, ExcelColumn.NAMES))
                .listKind(value(line, ExcelColumn.LIST_KIND))
                .note(value(line, ExcelColumn.NOTE))
                .location(grid.place(line.row(), head.name().index()))
                .build();
    }

    AnswerRowDraft answers(Line line) {
        AnswerRowDraft.Builder row = AnswerRowDraft.builder()
                .number(value(line, ExcelColumn.NUMBER))
                .agency(value(line, ExcelColumn.MEMBER))
                .location(grid.place(line.row(), head.name().index()));
        head.all(ExcelColumn.ANSWER).forEach(column -> row.addAnswers(value(line, column)));
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

    DraftCell value(Line line, ExcelColumn meaning) {
        return head.first(meaning).map(column -> value(line, column)).orElse(DraftCell.blank());
    }

    private DraftCell value(Line line, Column column) {
        for (int index = column.index(); index <= column.lastIndex(); index++) {
            DraftCell cell = grid.covering(line, index);
            if (!cell.isBlank()) {
                if (cell.kind() == DraftCell.Kind.ERROR && cell.text().equals(ExcelProgrammeReader.NOT_CALCULATED)) {
                    findings.add(Finding.of(ExcelFindingCode.FORMULA_NOT_CALCULATED)
                            .at(cell.location().orElseThrow()));
                }
                return cell;
            }
        }
        return DraftCell.blank().at(grid.place(line.row(), column.index()));
    }

    private record NumberedName(DraftCell number, DraftCell name) {}

    private NumberedName numberedName(Line line) {
        DraftCell number = value(line, ExcelColumn.NUMBER);
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
