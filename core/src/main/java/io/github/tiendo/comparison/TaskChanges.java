package io.github.tiendo.comparison;

import io.github.tiendo.assessment.Assessment;
import io.github.tiendo.comparison.ProgrammeComparison.ChangeKind;
import io.github.tiendo.comparison.ProgrammeComparison.TaskChange;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgrammeMatcher.RowMatch;
import io.github.tiendo.task.Deadline;
import io.github.tiendo.task.Task;
import io.github.tiendo.task.TaskAssessment;
import io.github.tiendo.task.TaskAssessor;
import io.github.tiendo.task.TaskId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what changed about the tasks of two assessments. */
final class TaskChanges {

    private final Programme earlier;
    private final Programme later;
    private final Map<TaskId, TaskAssessment> before;
    private final Map<TaskId, TaskAssessment> after;
    private final List<TaskChange> changes = new ArrayList<>();

    TaskChanges(Assessment before, Assessment after) {
        this.earlier = before.programme();
        this.later = after.programme();
        this.before = assessed(before);
        this.after = assessed(after);
    }

    private static Map<TaskId, TaskAssessment> assessed(Assessment assessment) {
        Map<TaskId, TaskAssessment> tasks = new LinkedHashMap<>();
        TaskAssessor.asOf(assessment.asOf())
                .yearsBeginningIn(assessment.programme().firstMonth())
                .assess(assessment.programme().tasks(), assessment.programme().taskLog())
                .forEach(task -> tasks.put(task.task().id(), task));
        return tasks;
    }

    List<TaskChange> of(List<RowMatch<TaskId>> matches) {
        Set<TaskId> kept = new HashSet<>();
        for (RowMatch<TaskId> match : matches) {
            TaskAssessment now = after.get(match.found());
            Optional<TaskAssessment> then = match.known().map(before::get);
            if (then.isPresent()) {
                kept.add(then.get().task().id());
                compare(then.get(), now);
            } else {
                changes.add(change(now.task(), ChangeKind.ADDED)
                        .after(now.task().title())
                        .build());
            }
        }
        before.values().stream()
                .map(TaskAssessment::task)
                .filter(task -> !kept.contains(task.id()))
                .forEach(task -> changes.add(
                        change(task, ChangeKind.REMOVED).before(task.title()).build()));
        return changes;
    }

    private static ImmutableTaskChange.Builder change(Task task, ChangeKind kind) {
        ImmutableTaskChange.Builder change = ImmutableTaskChange.builder();
        change.task(task.id()).title(task.title()).change(kind);
        return change;
    }

    private void compare(TaskAssessment then, TaskAssessment now) {
        if (IndicatorChanges.isOther(then.task().title(), now.task().title())) {
            changes.add(change(now.task(), ChangeKind.RENAMED)
                    .before(then.task().title())
                    .after(now.task().title())
                    .build());
        }
        if (then.status() != now.status()) {
            changes.add(change(now.task(), ChangeKind.STATUS_CHANGED)
                    .before(then.status())
                    .after(now.status())
                    .build());
        }
        if (!then.deadline().equals(now.deadline())) {
            changes.add(change(now.task(), ChangeKind.DEADLINE_AMENDED)
                    .before(stated(then.deadline()))
                    .after(stated(now.deadline()))
                    .build());
        }
        if (!Set.copyOf(then.task().leadAgencies()).equals(Set.copyOf(now.task().leadAgencies()))) {
            changes.add(change(now.task(), ChangeKind.LEAD_CHANGED)
                    .before(leads(then.task(), earlier))
                    .after(leads(now.task(), later))
                    .build());
        }
    }

    /** Who leads a task, as the programme calls them; empty where nobody is named. */
    private static Optional<Localized> leads(Task task, Programme programme) {
        return task.leadAgencies().isEmpty()
                ? Optional.empty()
                : Optional.of(LocalizedText.from(language -> task.leadAgencies().stream()
                        .map(lead -> programme
                                .agency(lead)
                                .map(agency -> agency.name(language))
                                .orElse(lead.value()))
                        .collect(Collectors.joining("; "))));
    }

    private static Optional<Deadline> stated(Deadline deadline) {
        return Optional.of(deadline).filter(stated -> stated.kind() != Deadline.Kind.NONE);
    }
}
