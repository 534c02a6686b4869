package io.github.tiendo.intake;

import io.github.tiendo.finding.ElementRef;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.indicator.HeadingId;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.programme.RowRef;
import io.github.tiendo.task.Deadline;
import io.github.tiendo.task.Task;
import io.github.tiendo.task.TaskId;
import io.github.tiendo.task.TaskProgress;
import io.github.tiendo.task.TaskStatus;
import io.github.tiendo.task.TaskStatusEntry;
import io.github.tiendo.task.TaskStatusNotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the tasks of one table, with what its rows say of their status. */
final class TaskTableAssembler {

    private final AssemblyContext context;
    private final LoadRecord record;
    private final ProgrammeParts parts;
    private final TaskTableDraft table;
    private final boolean statesStatus;
    private final Map<List<String>, Map<String, DraftCell>> numbersByHeading = new HashMap<>();
    private final List<String> headings = new ArrayList<>();

    TaskTableAssembler(AssemblyContext context, ProgrammeParts parts, TaskTableDraft table) {
        this.context = context;
        this.record = parts.record();
        this.parts = parts;
        this.table = table;
        this.statesStatus =
                table.getRows().stream().anyMatch(row -> !row.getStatus().isMissing());
    }

    void assemble() {
        for (TaskRowDraft row : table.getRows()) {
            Optional<RowNumber> number = RowNumber.of(row.getNumber(), false);
            if (isHeading(row, number)) {
                headings.clear();
                headings.add(
                        row.getTitle().isBlank()
                                ? number.map(RowNumber::text).orElse("")
                                : row.getTitle().display());
                headingOf(row);
            } else {
                task(row);
            }
        }
    }

    private static boolean isHeading(TaskRowDraft row, Optional<RowNumber> number) {
        boolean bare = row.getStatus().isBlank()
                && row.getDeadline().isBlank()
                && row.getExpectedResult().isBlank()
                && row.getResult().isBlank()
                && row.getLeadAgency().isBlank();
        return bare && number.filter(RowNumber::isOfHeadings).isPresent();
    }

    private Optional<HeadingId> headingOf(TaskRowDraft row) {
        return headings.isEmpty()
                ? Optional.empty()
                : Optional.of(parts.outline().heading(List.of(), headings.get(0), place(row), record));
    }

    private static Optional<SourceLocation> place(TaskRowDraft row) {
        return row.getTitle().location().or(row::getLocation);
    }

    private void task(TaskRowDraft row) {
        Optional<String> number = number(row);
        boolean usable = true;
        for (RowValidation.Violation violation : context.validation().validate(row, place(row))) {
            boolean spoilsRow = violation.property.equals("title") && usable;
            usable &= !violation.property.equals("title");
            record.omit(spoilsRow ? Omission.Extent.ROW : Omission.Extent.VALUE, violation.finding, place(row), number);
        }
        if (usable) {
            task(row, number);
        }
    }

    private Optional<String> number(TaskRowDraft row) {
        DraftCell cell = row.getNumber();
        Optional<String> number = RowNumber.of(cell, false).map(RowNumber::text).or(() -> Optional.of(cell.display())
                .filter(text -> !text.isEmpty()));
        if (number.isEmpty()) {
            if (!row.getTitle().isBlank()) {
                record.add(
                        Finding.of(IntakeFindingCode.TASK_WITHOUT_NUMBER),
                        cell.location().or(() -> place(row)));
            }
            return number;
        }
        DraftCell first = numbersByHeading
                .computeIfAbsent(List.copyOf(headings), heading -> new HashMap<>())
                .putIfAbsent(number.get(), cell);
        if (first == null) {
            return number;
        }
        record.omit(
                Omission.Extent.VALUE,
                Finding.of(IntakeFindingCode.DUPLICATE_NUMBER)
                        .with("found", number.get())
                        .with("first", DraftCells.placeOf(first)),
                cell.location(),
                number);
        return Optional.empty();
    }

    private void task(TaskRowDraft row, Optional<String> number) {
        TaskId id = parts.newTaskId(headings, row.getTitle());
        ElementRef element = ElementRef.of("task", id.value());
        place(row).ifPresent(location -> record.place(element, location));
        record.place(ElementRef.of("task", id.value(), "status"), row.getStatus());
        record.place(ElementRef.of("task", id.value(), "deadline"), row.getDeadline());

        TaskProgress progress = progress(row, number);
        Task.Builder task = Task.builder()
                .id(id)
                .number(number)
                .title(LocalizedText.vietnamese(row.getTitle().display()))
                .heading(headingOf(row))
                .expectedResult(shown(row.getExpectedResult()))
                .leadAgencies(agencies(row.getLeadAgency(), number))
                .leadText(shown(row.getLeadAgency()))
                .coordinatingAgencies(agencies(row.getCoordinatingAgencies(), number))
                .coordinatingText(shown(row.getCoordinatingAgencies()));
        deadline(row, number).or(progress::deadline).ifPresent(task::deadline);
        parts.add(
                task.build(),
                RowRef.builder()
                        .table(shown(table.getTitle()))
                        .headings(headings)
                        .number(number)
                        .build());
        if (statesStatus || !row.getResult().isMissing()) {
            parts.add(entry(row, id, progress.status()));
        }
    }

    private static Optional<String> shown(DraftCell cell) {
        return cell.isMissing() ? Optional.empty() : Optional.of(cell.display());
    }

    private TaskProgress progress(TaskRowDraft row, Optional<String> number) {
        DraftCell cell = row.getStatus();
        if (cell.isMissing()) {
            return TaskProgress.of(TaskStatus.NOT_STATED);
        }
        TaskStatusNotation notation = parts.taskStatuses();
        return record.value(notation.parse(cell.text()), cell, number).orElse(TaskProgress.of(TaskStatus.NOT_STATED));
    }

    private TaskStatusEntry entry(TaskRowDraft row, TaskId id, TaskStatus status) {
        TaskStatusNotation.toldByResult(status, row.getResult().text())
                .ifPresent(finding -> record.add(finding, row.getResult()));
        return TaskStatusEntry.builder()
                .task(id)
                .status(status)
                .text(shown(row.getStatus()))
                .result(shown(row.getResult()))
                .build();
    }

    private Optional<Deadline> deadline(TaskRowDraft row, Optional<String> number) {
        DraftCell cell = row.getDeadline();
        if (cell.isMissing()) {
            return Optional.empty();
        }
        if (cell.date().isPresent()) {
            return Optional.of(Deadline.onDate(cell.date().get()));
        }
        return record.value(parts.deadlines().parse(cell.text()), cell, number);
    }

    private List<AgencyId> agencies(DraftCell cell, Optional<String> number) {
        Outcome<List<AgencyId>> agencies = context.agencies(cell);
        return record.value(agencies, cell, number).orElse(List.of());
    }
}
