package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.intake.TaskTableDraft.TaskRowDraft;
import io.github.tiendo.layout.SheetLines.Line;
import io.github.tiendo.layout.TableHead.Column;
import io.github.tiendo.period.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes tasks of rows, with the headings that columns give them. */
final class TaskReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final RowReader reader;
    private final TableHead head;
    private final ColumnPeriods periods;

    /** Deadlines beside marks that end in another month. */
    private final List<DraftCell> besideOtherMarks = new ArrayList<>();

    /** Whether shares done are ratios: none of the column is above 1. */
    private final boolean ratiosDone;

    TaskReader(RowReader reader, TableHead head, TableContext context) {
        this.reader = reader;
        this.head = head;
        this.periods = context.periods();
        this.ratiosDone = head.first(ColumnMeaning.PERCENT_COMPLETE)
                .filter(column -> context.below().stream()
                        .map(line -> line.at(column.index()).number())
                        .flatMap(Optional::stream)
                        .allMatch(number -> number.compareTo(BigDecimal.ONE) <= 0))
                .isPresent();
    }

    /** The row, after a row of its own for each heading that a column gives and that has changed. */
    List<TaskRowDraft> tasks(Line line) {
        List<TaskRowDraft> rows = new ArrayList<>();
        List<DraftCell> before = List.copyOf(reader.headings());
        reader.headings(line);
        List<DraftCell> headings = reader.headings();
        for (int i = 0; i < headings.size(); i++) {
            DraftCell heading = headings.get(i);
            if (!heading.isBlank() && !heading.display().equals(before.get(i).display())) {
                rows.add(TaskRowDraft.builder()
                        .title(heading)
                        .location(heading.location())
                        .build());
            }
        }
        RowReader.NumberedName name = reader.numberedName(line);
        DraftCell status = reader.choice(line, ColumnMeaning.STATUS);
        List<DraftCell> marked = marked(line);
        compare(reader.value(line, ColumnMeaning.DEADLINE), marked);
        DraftCell blank = DraftCell.blank();
        rows.add(TaskRowDraft.builder()
                .id(reader.value(line, ColumnMeaning.ID))
                .number(name.number())
                .title(reader.nameOrBlank(name.name(), line))
                .expectedResult(reader.value(line, ColumnMeaning.EXPECTED_RESULT))
                .status(status.isBlank() ? shareDone(line) : status)
                .shareDone(status.isBlank() ? blank : shareDone(line))
                .start(stated(line, ColumnMeaning.START, marked.isEmpty() ? blank : marked.get(0)))
                .deadline(
                        stated(line, ColumnMeaning.DEADLINE, marked.isEmpty() ? blank : marked.get(marked.size() - 1)))
                .revisedDeadline(last(line, ColumnMeaning.REVISED_DEADLINE))
                .completedOn(reader.value(line, ColumnMeaning.COMPLETED_ON))
                .resolution(reader.value(line, ColumnMeaning.RESOLUTION))
                .leadAgency(reader.value(line, ColumnMeaning.AGENCY))
                .coordinatingAgencies(reader.value(line, ColumnMeaning.COORDINATING_AGENCIES))
                .result(reader.value(line, ColumnMeaning.RESULT))
                .note(reader.value(line, ColumnMeaning.NOTE))
                .location(reader.place(line))
                .build());
        return rows;
    }

    /** The months of a calendar that are marked in a row, in the words of its language. */
    private List<DraftCell> marked(Line line) {
        List<DraftCell> marked = new ArrayList<>();
        for (Column column : head.all(ColumnMeaning.TIMELINE)) {
            DraftCell cell = reader.value(line, column);
            DraftCell period = periods.of(column);
            if (!cell.isMissing() && !period.isBlank()) {
                marked.add(DraftCell.text(period.display()).at(cell.location().orElseThrow()));
            }
        }
        return marked;
    }

    /** Notes the deadline of a row whose marks end in another month. */
    private void compare(DraftCell deadline, List<DraftCell> marked) {
        Optional<LocalDate> day = deadline.date().or(() -> PeriodInText.find(deadline.display())
                .map(found -> found.period().lastDay()));
        Optional<Period> last = marked.isEmpty()
                ? Optional.empty()
                : PeriodInText.find(marked.get(marked.size() - 1).display()).map(PeriodInText::period);
        if (day.isPresent()
                && last.filter(period -> !period.contains(day.get())).isPresent()) {
            besideOtherMarks.add(deadline);
        }
    }

    /** That deadlines count, and not the marks beside them that end otherwise. */
    Optional<Finding> marksBesideDeadlines() {
        return besideOtherMarks.stream().findFirst().map(first -> Finding.of(LayoutFindingCode.MARKS_BESIDE_DEADLINES)
                .with("count", besideOtherMarks.size())
                .with("found", first.display())
                .at(first.location().orElseThrow()));
    }

    private DraftCell stated(Line line, ColumnMeaning meaning, DraftCell otherwise) {
        DraftCell own = reader.value(line, meaning);
        return own.isMissing() && !otherwise.isBlank() ? otherwise : own;
    }

    /** How much is done, as a percentage; {@code 60} and {@code 0.6} in a column of ratios are 60 %. */
    private DraftCell shareDone(Line line) {
        DraftCell cell = reader.value(line, ColumnMeaning.PERCENT_COMPLETE);
        if (cell.kind() != DraftCell.Kind.NUMBER) {
            return cell;
        }
        BigDecimal number = cell.number().orElseThrow();
        DraftCell percent = DraftCell.percent(
                ratiosDone ? number.multiply(HUNDRED).stripTrailingZeros().add(BigDecimal.ZERO) : number);
        return percent.atPlaceOf(cell);
    }

    /** The last of the columns of a meaning in which something stands. */
    private DraftCell last(Line line, ColumnMeaning meaning) {
        DraftCell last = DraftCell.blank();
        for (Column column : head.all(meaning)) {
            DraftCell cell = reader.value(line, column);
            last = cell.isMissing() ? last : cell;
        }
        return last;
    }
}
