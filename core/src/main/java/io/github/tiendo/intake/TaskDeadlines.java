package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.intake.TaskTableDraft.TaskRowDraft;
import io.github.tiendo.period.Period;
import io.github.tiendo.task.Deadline;
import io.github.tiendo.task.DeadlineNotation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** By when the tasks of a table are to be done: as their rows say, or the headings above them. */
final class TaskDeadlines {

    /** A heading of more characters says more than a time. */
    private static final int LONGEST_TIME = 30;

    /** So far from the others hardly any task is due. */
    private static final int FAR_YEARS = 20;

    /** Reads times without a year, to know that they are some. */
    private static final DeadlineNotation ANY_YEAR =
            DeadlineNotation.of(Languages.VIETNAMESE).inYear(2000);

    private final ProgrammeParts parts;
    private final LoadRecord record;
    private final TaskTableDraft table;
    private final YearOfDays years;
    private final List<DraftCell> revised = new ArrayList<>();

    /** The headings that are times, and as what they are the deadlines of the tasks below them. */
    private final Map<DraftCell, Deadline> times = new LinkedHashMap<>();

    private final List<DraftCell> dueByTimes = new ArrayList<>();

    /** The last days that cells of deadlines name. */
    private final Map<DraftCell, LocalDate> lastDays = new LinkedHashMap<>();

    TaskDeadlines(ProgrammeParts parts, TaskTableDraft table, YearOfDays years) {
        this.years = years;
        this.parts = parts;
        this.record = parts.record();
        this.table = table;
    }

    /** The words of a heading that are nothing but a time by which something may be done: {@code THÁNG 3}; else blank. */
    DraftCell time(TaskRowDraft row) {
        DraftCell title = row.getTitle();
        boolean words = title.display().chars().anyMatch(Character::isLetter);
        Optional<Deadline> time = !words || title.display().length() > LONGEST_TIME
                ? Optional.empty()
                : ANY_YEAR.parse(title.text())
                        .value()
                        .filter(deadline -> deadline.kind() == Deadline.Kind.BY_END_OF_PERIOD);
        if (time.isEmpty()) {
            return DraftCell.blank();
        }
        DeadlineNotation notation = table.getYear().isPresent()
                ? DeadlineNotation.of(Languages.VIETNAMESE)
                        .inYear(table.getYear().getAsInt())
                : parts.deadlines(table);
        Outcome<Deadline> inYear = notation.parse(title.text());
        inYear.value().ifPresent(deadline -> times.put(title, deadline));
        if (inYear.value().isEmpty()) {
            record.add(Finding.of(IntakeFindingCode.TIME_WITHOUT_YEAR).with("found", title.display()), title);
        }
        return inYear.value().isPresent() ? title : DraftCell.blank();
    }

    Optional<Deadline> of(DraftCell cell, Optional<String> number) {
        if (cell.isMissing()) {
            return Optional.empty();
        }
        Optional<Deadline> deadline =
                cell.date().map(Deadline::onDate).or(() -> record.value(years.deadline(cell), cell, number));
        deadline.flatMap(Deadline::lastDay).ifPresent(day -> lastDays.put(cell, day));
        return deadline;
    }

    /** The deadline that holds since the first was moved; nobody says since when. */
    Optional<Deadline.Amendment> revised(TaskRowDraft row, Optional<String> number) {
        Optional<Deadline> moved = of(row.getRevisedDeadline(), number);
        moved.ifPresent(deadline -> {
            record.use(row.getRevisedDeadline());
            revised.add(row.getRevisedDeadline());
        });
        return moved.map(
                deadline -> Deadline.Amendment.builder().deadline(deadline).build());
    }

    /** Tells of a task that begins only after it is due; what is due counts. */
    void checkStart(DraftCell cell, LocalDate due) {
        Optional<LocalDate> start = cell.date()
                .or(() -> years.deadline(cell).value().flatMap(Deadline::period).map(Period::startInclusive));
        if (start.filter(due::isBefore).isPresent()) {
            record.add(
                    Finding.of(IntakeFindingCode.STARTS_AFTER_DEADLINE)
                            .with("found", cell.display())
                            .with("due", due),
                    cell);
        }
    }

    /** The deadline of the nearest heading above that gives one, for a row whose own cell is blank. */
    Optional<Deadline> ofHeading(TaskRowDraft row, DraftCell above, Optional<String> number) {
        if (!row.getDeadline().isBlank()) {
            return Optional.empty();
        }
        if (times.containsKey(above)) {
            dueByTimes.add(above);
            return Optional.of(times.get(above));
        }
        Optional<Deadline> deadline = of(above, number);
        deadline.ifPresent(given -> record.add(
                Finding.of(IntakeFindingCode.DEADLINE_OF_HEADING)
                        .with("found", above.display())
                        .with("place", DraftCells.placeOf(above)),
                TaskTableAssembler.place(row)));
        return deadline;
    }

    /** That no column, but headings, say by when tasks are due. */
    private void sayTimes() {
        if (!dueByTimes.isEmpty()) {
            DraftCell first = dueByTimes.get(0);
            record.add(
                    Finding.of(IntakeFindingCode.DEADLINES_BY_HEADINGS)
                            .with("count", dueByTimes.size())
                            .with("found", first.display())
                            .with("day", times.get(first).lastDay().orElseThrow()),
                    first);
        }
    }

    /** Deadlines decades away from those of most tasks, outside the years of the programme, are hardly what was meant. */
    private void sayFarDays() {
        List<LocalDate> days = lastDays.values().stream().sorted().toList();
        LocalDate middle = days.isEmpty() ? LocalDate.MIN : days.get((days.size() - 1) / 2);
        lastDays.forEach((cell, day) -> {
            boolean isFar = Math.abs(ChronoUnit.YEARS.between(middle, day)) >= FAR_YEARS;
            boolean isPlanned =
                    parts.span().filter(span -> span.contains(Period.day(day))).isPresent();
            if (isFar && !isPlanned) {
                record.add(
                        Finding.of(IntakeFindingCode.DEADLINE_FAR_AWAY)
                                .with("found", cell.display())
                                .with("reading", day)
                                .with("other", middle),
                        cell);
            }
        });
    }

    /** Says what holds of several tasks. */
    void conclude() {
        sayTimes();
        record.tell(Finding.of(IntakeFindingCode.REVISED_DEADLINES), revised);
        sayFarDays();
    }
}
