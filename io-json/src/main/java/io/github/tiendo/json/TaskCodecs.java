package io.github.tiendo.json;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.indicator.HeadingId;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.period.Period;
import io.github.tiendo.task.Deadline;
import io.github.tiendo.task.Deadline.Recurrence;
import io.github.tiendo.task.Task;
import io.github.tiendo.task.TaskId;
import io.github.tiendo.task.TaskStatus;
import io.github.tiendo.task.TaskStatusEntry;
import io.github.tiendo.task.Timeliness;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tasks, their deadlines and the entries of their log. */
final class TaskCodecs {

    static final Codec<Deadline> DEADLINE = new Codec<>() {
        @Override
        public Optional<Deadline> read(Fields fields) {
            Deadline.Kind kind = fields.required("kind", fields.constant("kind", Deadline.Kind.class));
            Optional<Period> period = fields.period("period");
            Optional<Recurrence> recurrence = fields.constant("recurrence", Recurrence.class);
            Optional<LocalDate> start = fields.date("startInclusive");
            fields.end();
            if (kind == null || fields.isBroken()) {
                return Optional.empty();
            }
            Optional<Deadline> deadline = deadline(kind, period, recurrence, start);
            boolean holdsAll = deadline.isPresent()
                    && deadline.get().kind() == kind
                    && deadline.get().period().isPresent() == period.isPresent()
                    && deadline.get().recurrence().equals(recurrence)
                    && deadline.get().startInclusive().equals(start);
            if (!holdsAll) {
                fields.refuse(JsonFindingCode.IMPOSSIBLE_VALUE, "kind", kind.name(), Expected.DEADLINE_PARTS);
                return Optional.empty();
            }
            return deadline;
        }

        @Override
        public void write(Deadline deadline, ElementWriter out) throws IOException {
            out.text("kind", deadline.kind().name());
            out.text("period", deadline.period());
            out.text("recurrence", deadline.recurrence().map(Enum::name));
            out.text("startInclusive", deadline.startInclusive());
        }
    };

    static final Codec<Task> TASK = new Codec<>() {
        @Override
        public Optional<Task> read(Fields fields) {
            TaskId id = fields.required("id", fields.id("id", TaskId::of));
            Optional<String> number = fields.text("number");
            LocalizedText title = fields.required("title", fields.element("title", LocalizedTextCodec.INSTANCE));
            Task.Builder task = Task.builder()
                    .number(number)
                    .heading(fields.id("heading", HeadingId::of))
                    .expectedResult(fields.text("expectedResult"))
                    .leadAgencies(fields.ids("leadAgencies", fields.reading()::agency))
                    .leadText(fields.text("leadText"))
                    .coordinatingAgencies(fields.ids("coordinatingAgencies", fields.reading()::agency))
                    .coordinatingText(fields.text("coordinatingText"));
            fields.element("deadline", DEADLINE).ifPresent(task::deadline);
            List<Deadline.Amendment> amendments = fields.elements("amendments", AMENDMENT);
            List<IndicatorId> indicators = fields.ids("indicators", fields.reading()::indicator);
            fields.end();
            if (id == null || title == null) {
                return Optional.empty();
            }
            if (isInOrder(amendments)) {
                task.amendments(amendments);
            } else {
                fields.refuse(
                        JsonFindingCode.IMPOSSIBLE_VALUE,
                        "amendments",
                        amendments.get(amendments.size() - 1).decidedOn().toString(),
                        Expected.AMENDMENTS_IN_ORDER);
            }
            return Optional.of(task.id(id).title(title).indicators(indicators).build());
        }

        @Override
        public void write(Task task, ElementWriter out) throws IOException {
            out.text("id", task.id().value());
            out.text("number", task.number());
            out.localized("title", task.title());
            out.text("heading", task.heading());
            out.text("expectedResult", task.expectedResult());
            out.texts("leadAgencies", task.leadAgencies());
            out.text("leadText", task.leadText());
            out.texts("coordinatingAgencies", task.coordinatingAgencies());
            out.text("coordinatingText", task.coordinatingText());
            if (task.deadline().kind() != Deadline.Kind.NONE) {
                out.element("deadline", task.deadline(), DEADLINE);
            }
            out.elements("amendments", task.amendments(), AMENDMENT);
            out.texts("indicators", task.indicators());
        }
    };

    static final Codec<TaskStatusEntry> ENTRY = new Codec<>() {
        @Override
        public Optional<TaskStatusEntry> read(Fields fields) {
            TaskId task = fields.required("task", fields.id("task", TaskId::of));
            TaskStatus status = fields.required("status", fields.constant("status", TaskStatus.class));
            Optional<LocalDate> completedOn;
            TaskStatusEntry.Builder entry =
                    TaskStatusEntry.builder().statusOn(fields.date("statusOn")).knownOn(fields.date("knownOn"));
            completedOn = fields.date("completedOn");
            Optional<Timeliness> stated = fields.constant("statedTimeliness", Timeliness.class);
            entry.occurrence(fields.period("occurrence"))
                    .text(fields.text("text"))
                    .result(fields.text("result"));
            fields.end();
            if (task == null || status == null || fields.isBroken()) {
                return Optional.empty();
            }
            if (completedOn.isPresent() && status != TaskStatus.COMPLETED) {
                fields.refuse(
                        JsonFindingCode.IMPOSSIBLE_VALUE, "completedOn", status.name(), Expected.DAY_IF_COMPLETED);
                return Optional.empty();
            }
            if (stated.filter(timely -> timely.isCompleted() != (status == TaskStatus.COMPLETED))
                    .isPresent()) {
                fields.refuse(
                        JsonFindingCode.IMPOSSIBLE_VALUE,
                        "statedTimeliness",
                        status.name(),
                        Expected.TIMELINESS_OF_STATUS);
                return Optional.empty();
            }
            return Optional.of(entry.task(task)
                    .status(status)
                    .completedOn(completedOn)
                    .statedTimeliness(stated)
                    .build());
        }

        @Override
        public void write(TaskStatusEntry entry, ElementWriter out) throws IOException {
            out.text("task", entry.task().value());
            out.text("status", entry.status().name());
            out.text("statusOn", entry.statusOn());
            out.text("knownOn", entry.knownOn());
            out.text("completedOn", entry.completedOn());
            out.text("statedTimeliness", entry.statedTimeliness().map(Enum::name));
            out.text("occurrence", entry.occurrence());
            out.text("text", entry.text());
            out.text("result", entry.result());
        }
    };

    static final Codec<Deadline.Amendment> AMENDMENT = Members.of(
                    Deadline.Amendment::builder, Deadline.Amendment.Builder::build)
            .required(
                    "decidedOn", MemberForm.DATE, Deadline.Amendment::decidedOn, Deadline.Amendment.Builder::decidedOn)
            .optional("law", MemberForm.TEXT, Deadline.Amendment::law, Deadline.Amendment.Builder::law)
            .required(
                    "deadline",
                    MemberForm.object(DEADLINE),
                    Deadline.Amendment::deadline,
                    Deadline.Amendment.Builder::deadline);

    private TaskCodecs() {}

    private static Optional<Deadline> deadline(
            Deadline.Kind kind, Optional<Period> period, Optional<Recurrence> recurrence, Optional<LocalDate> start) {
        return switch (kind) {
            case BEFORE -> period.map(Deadline::before);
            case RECURRING ->
                recurrence.map(often -> period.map(within -> Deadline.recurring(often, within))
                        .orElseGet(() -> Deadline.recurring(often)));
            case ONGOING -> Optional.of(start.map(Deadline::ongoingFrom).orElseGet(Deadline::ongoing));
            case NONE -> Optional.of(Deadline.none());
            default -> period.map(Deadline::byEndOf);
        };
    }

    private static boolean isInOrder(List<Deadline.Amendment> amendments) {
        for (int i = 1; i < amendments.size(); i++) {
            if (amendments.get(i).decidedOn().isBefore(amendments.get(i - 1).decidedOn())) {
                return false;
            }
        }
        return true;
    }
}
