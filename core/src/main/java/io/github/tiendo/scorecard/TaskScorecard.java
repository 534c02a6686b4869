package io.github.tiendo.scorecard;

import io.github.tiendo.assessment.Assessment;
import io.github.tiendo.assessment.Assessment.AssessedTarget;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.WordsAt;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.indicator.HeadingId;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.Roster;
import io.github.tiendo.programme.ElementRefs;
import io.github.tiendo.programme.Outline.Heading;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.task.Deadline;
import io.github.tiendo.task.TaskAssessment;
import io.github.tiendo.task.TaskAssessor;
import io.github.tiendo.task.TaskFindingCode;
import io.github.tiendo.task.TaskId;
import io.github.tiendo.task.TaskRates;
import io.github.tiendo.task.TaskStatus;
import io.github.tiendo.task.TaskStatusEntry;
import io.github.tiendo.task.Timeliness;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * The tasks of a programme on a day: how they stand, how many are completed of those assigned and of those due, and the
 * same by lead agency, heading and year of the deadline.
 *
 * <pre>{@code
 * TaskScorecard card = TaskScorecard.of(programme, TaskAssessor.asOf(LocalDate.of(2024, 3, 31)));
 * card.tally().count(Timeliness.OVERDUE);
 * card.tally().rates().ofDue().map(share -> share.toPercent(RoundingMode.HALF_UP, 2));
 * }</pre>
 */
@Value.Immutable
public abstract class TaskScorecard implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final LocalizedText NO_LEAD = ScorecardText.words("without.lead");
    private static final LocalizedText NO_HEADING = ScorecardText.words("without.heading");
    private static final LocalizedText NO_LAST_DAY = ScorecardText.words("without.last-day");

    TaskScorecard() {}

    /** {@return the programme} */
    public abstract Programme programme();

    /** {@return the day on which the tasks are looked at} */
    public abstract LocalDate asOf();

    /** {@return how the tasks stand, in the order of the programme} */
    public abstract List<TaskAssessment> tasks();

    /**
     * Assesses all tasks of a programme, recurring ones in its own years.
     *
     * @param programme the programme; its reports are the tasks' log
     * @param assessor the day, and how many days ahead of a last day a task is due soon
     * @return the scorecard
     */
    public static TaskScorecard of(Programme programme, TaskAssessor assessor) {
        return ImmutableTaskScorecard.builder()
                .programme(programme)
                .asOf(assessor.asOf())
                .tasks(assessor.yearsBeginningIn(programme.firstMonth()).assess(programme.tasks(), programme.taskLog()))
                .build();
    }

    /**
     * The same scorecard of some of the tasks.
     *
     * @param kept which tasks stay
     * @return a copy
     */
    public TaskScorecard filter(Predicate<TaskAssessment> kept) {
        return ImmutableTaskScorecard.builder()
                .from(this)
                .tasks(tasks().stream().filter(kept).toList())
                .build();
    }

    /**
     * The same scorecard of the tasks that an agency leads on the day.
     *
     * @param agency the agency; one that became another by the day has none
     * @return a copy
     */
    public TaskScorecard ledBy(AgencyId agency) {
        return filter(task -> leads(task).contains(agency));
    }

    /**
     * Who leads a task on the day: the agencies named, each followed to what became of it by the programme's rosters.
     *
     * @param task one of {@link #tasks()}
     * @return distinct, in the order printed; an agency that ended without a successor, or that no roster knows, stays;
     *     empty if nobody is named
     */
    public List<AgencyId> leads(TaskAssessment task) {
        Set<AgencyId> leads = new LinkedHashSet<>();
        for (AgencyId named : task.task().leadAgencies()) {
            Set<AgencyId> successors = rosterOf(named)
                    .map(roster -> roster.successors(named, LocalDate.MIN, asOf()))
                    .orElse(Set.of());
            leads.addAll(successors.isEmpty() ? Set.of(named) : successors);
        }
        return List.copyOf(leads);
    }

    /**
     * {@return a finding for each task of which reports of one day say different things, with the places of all, in the
     * order of the tasks; and one for those that count as not stated because all that is said of them holds only after
     * the day}
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (TaskAssessment task : tasks()) {
            if (!task.contradicting().isEmpty()) {
                List<Localized> statuses = new ArrayList<>();
                task.entry().ifPresent(entry -> statuses.add(stated(entry)));
                task.contradicting().forEach(entry -> statuses.add(stated(entry)));
                findings.add(Finding.of(TaskFindingCode.CONFLICTING_STATUSES)
                        .about(ElementRefs.status(task.task().id()))
                        .with("task", task.task().title())
                        .with("statuses", statuses)
                        .with("reading", task.status()));
            }
        }
        leftOut().ifPresent(findings::add);
        if (tally().rates().completed() > 0
                && tasks().stream()
                        .allMatch(task -> task.task().deadlineOn(asOf()).kind() == Deadline.Kind.NONE)) {
            findings.add(Finding.of(TaskFindingCode.NO_DEADLINES).with("count", tasks().size()));
        }
        return findings;
    }

    private Optional<Finding> leftOut() {
        Map<TaskId, TaskAssessment> notStated = tasks().stream()
                .filter(task -> task.entry().isEmpty() && task.status() == TaskStatus.NOT_STATED)
                .collect(Collectors.toMap(task -> task.task().id(), Function.identity(), (one, other) -> one));
        Map<TaskId, LocalDate> later = new LinkedHashMap<>();
        for (TaskStatusEntry entry :
                notStated.isEmpty() ? List.<TaskStatusEntry>of() : programme().taskLog()) {
            if (notStated.containsKey(entry.task()) && entry.status() != TaskStatus.NOT_STATED) {
                entry.completedOn()
                        .or(entry::statedFor)
                        .filter(asOf()::isBefore)
                        .ifPresent(day ->
                                later.merge(entry.task(), day, (one, other) -> one.isBefore(other) ? one : other));
            }
        }
        return later.entrySet().stream().findFirst().map(first -> Finding.of(TaskFindingCode.LATER_STATUSES_LEFT_OUT)
                .about(ElementRefs.status(first.getKey()))
                .with("count", later.size())
                .with(
                        "task",
                        Objects.requireNonNull(notStated.get(first.getKey()))
                                .task()
                                .title())
                .with("from", first.getValue())
                .with("day", asOf()));
    }

    private Localized stated(TaskStatusEntry entry) {
        LocalizedText status = LocalizedText.from(entry.status());
        return programme()
                .reportOf(entry)
                .<Localized>map(report -> WordsAt.of(status, ElementRefs.of(report)))
                .orElse(status);
    }

    private Optional<Roster> rosterOf(AgencyId agency) {
        return programme().rosters().stream()
                .filter(roster -> roster.agency(agency).isPresent())
                .findFirst();
    }

    /**
     * The name of an agency.
     *
     * @param agency its id
     * @return the name by which a roster of the programme knows it; else the id, which then is the name as printed
     */
    public LocalizedText name(AgencyId agency) {
        Optional<Agency> known = rosterOf(agency).flatMap(roster -> roster.agency(agency));
        return known.map(found ->
                        LocalizedText.of(found.name(), found.englishName().orElse(found.name())))
                .orElse(LocalizedText.of(agency.value(), agency.value()));
    }

    /** {@return the counts and rates of all tasks} */
    @Value.Lazy
    public TaskTally tally() {
        return TaskTally.of(tasks());
    }

    /**
     * {@return the tasks by lead agency as of the day, see {@link #leads}; a task with several counts under each, in
     * the order in which agencies are first met; tasks without a lead agency in the last line}
     */
    @Value.Lazy
    public List<TaskBreakdownLine> byLeadAgency() {
        return lines(this::leads, AgencyId::value, this::name, NO_LEAD, new LinkedHashMap<>());
    }

    /**
     * {@return the tasks by outermost heading, in the order in which headings are first met; tasks without a heading in
     * the last line}
     */
    @Value.Lazy
    public List<TaskBreakdownLine> byHeading() {
        return lines(
                task -> task.task().heading().flatMap(this::outermost).stream().toList(),
                heading -> heading.id().value(),
                Heading::title,
                NO_HEADING,
                new LinkedHashMap<>());
    }

    private Optional<Heading> outermost(HeadingId heading) {
        return programme().outline().path(heading).stream().findFirst();
    }

    /**
     * {@return the tasks by the year of their last day, as the deadline in force has it: the earliest year first; tasks
     * that recur, go on or have no deadline in the last line}
     */
    @Value.Lazy
    public List<TaskBreakdownLine> byDeadlineYear() {
        return lines(
                task -> task.deadline().lastDay().map(LocalDate::getYear).stream()
                        .toList(),
                String::valueOf,
                year -> LocalizedText.of(year.toString(), year.toString()),
                NO_LAST_DAY,
                new TreeMap<>());
    }

    private <K> List<TaskBreakdownLine> lines(
            Function<TaskAssessment, List<K>> keys,
            Function<K, String> id,
            Function<K, LocalizedText> label,
            LocalizedText withoutKey,
            Map<K, List<TaskAssessment>> byKey) {
        List<TaskAssessment> without = new ArrayList<>();
        Set<K> overlapping = new LinkedHashSet<>();
        for (TaskAssessment task : tasks()) {
            List<K> own = keys.apply(task);
            own.forEach(key ->
                    byKey.computeIfAbsent(key, first -> new ArrayList<>()).add(task));
            if (own.isEmpty()) {
                without.add(task);
            } else if (own.size() > 1) {
                overlapping.addAll(own);
            }
        }
        List<TaskBreakdownLine> lines = new ArrayList<>();
        byKey.forEach((key, of) ->
                lines.add(line(Optional.of(id.apply(key)), label.apply(key), overlapping.contains(key), of)));
        if (!without.isEmpty()) {
            lines.add(line(Optional.empty(), withoutKey, false, without));
        }
        return List.copyOf(lines);
    }

    private static TaskBreakdownLine line(
            Optional<String> id, LocalizedText key, boolean overlapping, Collection<TaskAssessment> tasks) {
        return ImmutableTaskBreakdownLine.builder()
                .id(id)
                .key(key)
                .isOverlapping(overlapping)
                .tally(TaskTally.of(tasks))
                .build();
    }

    /**
     * Tasks that contradict an indicator that they serve: overdue where the indicator is rated well, or completed where
     * it is rated badly. Well is the better half of the scale's degrees, badly the worse half; the middle one of an odd
     * number is neither, and neither is a judgement that is no degree.
     *
     * @param assessment the indicators of the same programme, usually as of the same day
     * @return in the order of the tasks, then of the assessment; may be empty
     */
    public List<Contradiction> contradictions(Assessment assessment) {
        List<Grade> degrees = assessment.scale().degrees();
        int half = degrees.size() / 2;
        List<Contradiction> contradictions = new ArrayList<>();
        for (TaskAssessment task : tasks()) {
            for (AssessedTarget target : assessment.targets()) {
                if (!task.task().indicators().contains(target.indicator().id())) {
                    continue;
                }
                int degree =
                        target.classification().grade().map(degrees::indexOf).orElse(-1);
                if (task.timeliness().isMissed() && degree >= 0 && degree < half) {
                    contradictions.add(contradiction(Contradiction.Kind.TASK_LATE_INDICATOR_WELL, task, target));
                } else if (task.timeliness().isCompleted() && degree >= degrees.size() - half) {
                    contradictions.add(contradiction(Contradiction.Kind.TASK_DONE_INDICATOR_BADLY, task, target));
                }
            }
        }
        return contradictions;
    }

    private static Contradiction contradiction(Contradiction.Kind kind, TaskAssessment task, AssessedTarget target) {
        return ImmutableContradiction.builder()
                .kind(kind)
                .task(task)
                .indicator(target)
                .build();
    }

    /** The tasks of one agency, heading or year. */
    @Value.Immutable
    public abstract static class TaskBreakdownLine implements Serializable {

        private static final long serialVersionUID = 1L;

        TaskBreakdownLine() {}

        /**
         * {@return the id of what the tasks have in common, such as an agency's or a heading's id, or a year; empty for
         * the tasks that have none of it}
         */
        public abstract Optional<String> id();

        /** {@return the words to print, such as an agency's name} */
        public abstract LocalizedText key();

        /**
         * {@return whether a task of this line is counted in another one too: whether one is, such as a task with two
         * lead agencies}
         */
        public abstract boolean isOverlapping();

        /** {@return the counts and rates of the line} */
        public abstract TaskTally tally();
    }

    /** A task and an indicator that it serves, where the one does well and the other does not. */
    @Value.Immutable
    public abstract static class Contradiction implements Serializable {

        private static final long serialVersionUID = 1L;

        Contradiction() {}

        /** Which of the two does well. */
        public enum Kind {
            /** The task is overdue or its last occurrence was missed, and the indicator is rated well. */
            TASK_LATE_INDICATOR_WELL,
            /** The task is completed, and the indicator is rated badly. */
            TASK_DONE_INDICATOR_BADLY
        }

        /** {@return which of the two does well} */
        public abstract Kind kind();

        /** {@return the task: how it stands} */
        public abstract TaskAssessment task();

        /** {@return the indicator: how its target is rated} */
        public abstract AssessedTarget indicator();
    }

    /**
     * How many tasks stand in each status and how they stand against their deadlines.
     *
     * <p>Every status and every timeliness has a count, 0 included; either counts sum up to {@link #total()}.
     */
    @Value.Immutable
    public abstract static class TaskTally implements Serializable {

        private static final long serialVersionUID = 1L;

        TaskTally() {}

        /** {@return the tasks by status: a count for each status, in the order of the constants} */
        public abstract Map<TaskStatus, Long> statuses();

        /** {@return the tasks by timeliness: a count for each timeliness, in the order of the constants} */
        public abstract Map<Timeliness, Long> timeliness();

        /**
         * The completion rates: of the tasks assigned, and of those due.
         *
         * @return both, under their own names
         */
        public abstract TaskRates rates();

        /**
         * Counts assessed tasks.
         *
         * @param tasks one assessment for each task
         * @return the counts
         */
        public static TaskTally of(Collection<TaskAssessment> tasks) {
            Map<TaskStatus, Long> statuses = new EnumMap<>(TaskStatus.class);
            for (TaskStatus status : TaskStatus.values()) {
                statuses.put(status, 0L);
            }
            Map<Timeliness, Long> timeliness = new EnumMap<>(Timeliness.class);
            for (Timeliness each : Timeliness.values()) {
                timeliness.put(each, 0L);
            }
            for (TaskAssessment task : tasks) {
                statuses.merge(task.status(), 1L, Long::sum);
                timeliness.merge(task.timeliness(), 1L, Long::sum);
            }
            return ImmutableTaskTally.builder()
                    .statuses(statuses)
                    .timeliness(timeliness)
                    .rates(TaskRates.of(tasks))
                    .build();
        }

        /** {@return all tasks, 0 or more} */
        public long total() {
            return rates().total();
        }

        /**
         * The tasks in a status.
         *
         * @param status the status
         * @return 0 or more
         */
        public long count(TaskStatus status) {
            return statuses().getOrDefault(status, 0L);
        }

        /**
         * The tasks that stand so against their deadlines.
         *
         * @param each the timeliness
         * @return 0 or more
         */
        public long count(Timeliness each) {
            return timeliness().getOrDefault(each, 0L);
        }

        /**
         * The part of all tasks that is in a status.
         *
         * @param status the status
         * @return the part, exactly; empty if there is no task
         */
        public Optional<Ratio> share(TaskStatus status) {
            return total() == 0 ? Optional.empty() : Optional.of(Ratio.of(count(status), total()));
        }
    }
}
