package io.github.tiendo.json;

import io.github.tiendo.indicator.HeadingId;
import io.github.tiendo.period.Period;
import io.github.tiendo.task.Deadline;
import io.github.tiendo.task.Deadline.Recurrence;
import io.github.tiendo.task.Task;
import io.github.tiendo.task.TaskId;
import io.github.tiendo.task.TaskStatus;
import io.github.tiendo.task.TaskStatusEntry;
import io.github.tiendo.task.Timeliness;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tasks, their deadlines and the entries of their log. */
final class TaskCodecs {

    static final Codec<Deadline> DEADLINE = Members.checked(DeadlineParts::new, DeadlineParts::made)
            .required(
                    "kind",
                    MemberForm.constant(Deadline.Kind.class),
                    Deadline::kind,
                    (parts, kind) -> parts.kind = kind)
            .optional("period", MemberForm.PERIOD, Deadline::period, (parts, period) -> parts.period = period)
            .optional(
                    "recurrence",
                    MemberForm.constant(Recurrence.class),
                    Deadline::recurrence,
                    (parts, often) -> parts.recurrence = often)
            .optional("startInclusive", MemberForm.DATE, Deadline::startInclusive, (parts, day) -> parts.start = day);

    static final Codec<Deadline.Amendment> AMENDMENT = Members.of(
                    Deadline.Amendment::builder, Deadline.Amendment.Builder::build)
            .optional(
                    "decidedOn", MemberForm.DATE, Deadline.Amendment::decidedOn, Deadline.Amendment.Builder::decidedOn)
            .optional("law", MemberForm.TEXT, Deadline.Amendment::law, Deadline.Amendment.Builder::law)
            .required(
                    "deadline",
                    MemberForm.object(DEADLINE),
                    Deadline.Amendment::deadline,
                    Deadline.Amendment.Builder::deadline);

    static final Codec<Task> TASK = Members.of(Task::builder, Task.Builder::build)
            .required("id", MemberForm.id(TaskId::of), Task::id, Task.Builder::id)
            .optional("number", MemberForm.TEXT, Task::number, Task.Builder::number)
            .required("title", MemberForm.WORDS, Task::title, Task.Builder::title)
            .optional("heading", MemberForm.id(HeadingId::of), Task::heading, Task.Builder::heading)
            .optional("expectedResult", MemberForm.TEXT, Task::expectedResult, Task.Builder::expectedResult)
            .many("leadAgencies", MemberForm.AGENCIES, Task::leadAgencies, Task.Builder::leadAgencies)
            .optional("leadText", MemberForm.TEXT, Task::leadText, Task.Builder::leadText)
            .many(
                    "coordinatingAgencies",
                    MemberForm.AGENCIES,
                    Task::coordinatingAgencies,
                    Task.Builder::coordinatingAgencies)
            .optional("coordinatingText", MemberForm.TEXT, Task::coordinatingText, Task.Builder::coordinatingText)
            .unless(Deadline.none(), "deadline", MemberForm.object(DEADLINE), Task::deadline, Task.Builder::deadline)
            .many(
                    "amendments",
                    MemberForm.objects(AMENDMENT)
                            .where(TaskCodecs::isInOrder, Expected.AMENDMENTS_IN_ORDER, TaskCodecs::lastDecision),
                    Task::amendments,
                    Task.Builder::amendments)
            .many("indicators", MemberForm.INDICATORS, Task::indicators, Task.Builder::indicators)
            .keepingTheRest();

    static final Codec<TaskStatusEntry> ENTRY = Members.checked(EntryParts::new, EntryParts::made)
            .required("task", MemberForm.id(TaskId::of), TaskStatusEntry::task, (parts, id) -> parts.entry.task(id))
            .required(
                    "status",
                    MemberForm.constant(TaskStatus.class),
                    TaskStatusEntry::status,
                    (parts, status) -> parts.status = status)
            .optional("statusOn", MemberForm.DATE, TaskStatusEntry::statusOn, (parts, day) -> parts.entry.statusOn(day))
            .optional("knownOn", MemberForm.DATE, TaskStatusEntry::knownOn, (parts, day) -> parts.entry.knownOn(day))
            .optional(
                    "completedOn",
                    MemberForm.DATE,
                    TaskStatusEntry::completedOn,
                    (parts, day) -> parts.completedOn = day)
            .optional(
                    "statedTimeliness",
                    MemberForm.constant(Timeliness.class),
                    TaskStatusEntry::statedTimeliness,
                    (parts, timeliness) -> parts.timeliness = timeliness)
            .optional(
                    "occurrence",
                    MemberForm.PERIOD,
                    TaskStatusEntry::occurrence,
                    (parts, period) -> parts.entry.occurrence(period))
            .optional("text", MemberForm.TEXT, TaskStatusEntry::text, (parts, text) -> parts.entry.text(text))
            .optional("result", MemberForm.TEXT, TaskStatusEntry::result, (parts, text) -> parts.entry.result(text));

    private TaskCodecs() {}

    private static boolean isInOrder(List<Deadline.Amendment> amendments) {
        for (int i = 1; i < amendments.size(); i++) {
            if (decided(amendments.get(i)).isBefore(decided(amendments.get(i - 1)))) {
                return false;
            }
        }
        return true;
    }

    private static String lastDecision(List<Deadline.Amendment> amendments) {
        return decided(amendments.get(amendments.size() - 1)).toString();
    }

    /** Those whose day is not stated come first. */
    private static LocalDate decided(Deadline.Amendment amendment) {
        return amendment.decidedOn().orElse(LocalDate.MIN);
    }

    private static final class DeadlineParts {
        private Deadline.Kind kind = Deadline.Kind.NONE;
        private @Nullable Period period;
        private @Nullable Recurrence recurrence;
        private @Nullable LocalDate start;

        /** The deadline that holds every part and nothing else. */
        Optional<Deadline> made(Fields fields) {
            Optional<Deadline> deadline = ofKind().filter(made -> made.kind() == kind
                    && made.period().isPresent() == (period != null)
                    && made.recurrence().equals(Optional.ofNullable(recurrence))
                    && made.startInclusive().equals(Optional.ofNullable(start)));
            if (deadline.isEmpty()) {
                fields.refuse(JsonFindingCode.IMPOSSIBLE_VALUE, "kind", kind.name(), Expected.DEADLINE_PARTS);
            }
            return deadline;
        }

        private Optional<Deadline> ofKind() {
            Optional<Period> within = Optional.ofNullable(period);
            return switch (kind) {
                case BEFORE -> within.map(Deadline::before);
                case RECURRING ->
                    Optional.ofNullable(recurrence).map(often -> within.map(each -> Deadline.recurring(often, each))
                            .orElseGet(() -> Deadline.recurring(often)));
                case ONGOING -> Optional.of(start == null ? Deadline.ongoing() : Deadline.ongoingFrom(start));
                case NONE -> Optional.of(Deadline.none());
                default -> within.map(Deadline::byEndOf);
            };
        }
    }

    private static final class EntryParts {
        private final TaskStatusEntry.Builder entry = TaskStatusEntry.builder();
        private @Nullable TaskStatus status;
        private @Nullable LocalDate completedOn;
        private @Nullable Timeliness timeliness;

        Optional<TaskStatusEntry> made(Fields fields) {
            TaskStatus stated = Objects.requireNonNull(status);
            boolean isCompleted = stated == TaskStatus.COMPLETED;
            if (completedOn != null && !isCompleted) {
                fields.refuse(
                        JsonFindingCode.IMPOSSIBLE_VALUE, "completedOn", stated.name(), Expected.DAY_IF_COMPLETED);
                return Optional.empty();
            }
            if (timeliness != null && timeliness.isCompleted() != isCompleted) {
                fields.refuse(
                        JsonFindingCode.IMPOSSIBLE_VALUE,
                        "statedTimeliness",
                        stated.name(),
                        Expected.TIMELINESS_OF_STATUS);
                return Optional.empty();
            }
            return Optional.of(entry.status(stated)
                    .completedOn(Optional.ofNullable(completedOn))
                    .statedTimeliness(Optional.ofNullable(timeliness))
                    .build());
        }
    }
}
