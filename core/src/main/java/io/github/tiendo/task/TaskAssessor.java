package io.github.tiendo.task;

import io.github.tiendo.period.Period;
import io.github.tiendo.task.Deadline.Recurrence;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * Says how tasks stand on a day, from their deadlines and their logs.
 *
 * <p>The status is that of the newest entry that holds on the day ({@link TaskStatusEntry#holdsOn}): by {@link
 * TaskStatusEntry#statedFor()}, then {@link TaskStatusEntry#knownOn()}. Of several of one day that furthest from
 * completion counts, whatever the order, and {@link TaskAssessment#contradicting()} has the others. Then, the first that
 * applies:
 *
 * <ol>
 *   <li>COMPLETED: against the last day of the deadline in force. On or before it, or without one: on time; after it:
 *       late. Without a day of completion it is as the entry {@linkplain TaskStatusEntry#statedTimeliness() states}; else on time if a report for a day up to the last one already said so, and
 *       the date is unknown otherwise.
 *   <li>CANCELLED or SUSPENDED: no deadline.
 *   <li>NOT_STATED, or no entry: status not stated, however long ago the last day was; not due or due soon if the entry
 *       states that it is not due and the last day has not passed.
 *   <li>A last day: overdue after it; due soon if it is at most {@link #dueWithin()} days away, today included; else not
 *       due.
 *   <li>Recurring: of the last occurrence that was over before the day, the newest entry about it. Completed: the next
 *       one counts (due soon, not due; no deadline if there is none). Any other status stated for a day after its end,
 *       or for no day: missed. No entry, or one that says no more: not recorded. An occurrence is never missed only
 *       because nobody wrote about it.
 *   <li>Ongoing or none: as the entry {@linkplain TaskStatusEntry#statedTimeliness() states}; else no deadline.
 * </ol>
 *
 * <p>Entries about single occurrences of a recurring task do not complete the task; if there are only such entries, it
 * is in progress.
 */
@Value.Immutable
public abstract class TaskAssessor implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How far {@link Timeliness#DUE_SOON} reaches unless it is set, in days. */
    public static final int DUE_WITHIN = 30;

    private static final Comparator<TaskStatusEntry> AGE = Comparator.comparing(
                    (TaskStatusEntry entry) -> entry.statedFor().orElse(LocalDate.MIN))
            .thenComparing(entry -> entry.knownOn().orElse(LocalDate.MIN));

    /** The statuses from that which says least to that which asks most of those who have to see to the task. */
    private static final List<TaskStatus> CAUTION = List.of(
            TaskStatus.NOT_STATED,
            TaskStatus.CANCELLED,
            TaskStatus.COMPLETED,
            TaskStatus.SUSPENDED,
            TaskStatus.IN_PROGRESS,
            TaskStatus.UNDER_STUDY,
            TaskStatus.NOT_STARTED);

    private static final Comparator<TaskStatusEntry> AGE_AND_CAUTION = AGE.thenComparing(
                    (TaskStatusEntry entry) -> CAUTION.indexOf(entry.status()))
            .thenComparing(entry -> entry.completedOn().orElse(LocalDate.MIN))
            .thenComparing(
                    entry -> entry.statedTimeliness().map(Timeliness::ordinal).orElse(-1));

    TaskAssessor() {}

    /** {@return the day on which tasks are looked at} */
    public abstract LocalDate asOf();

    /** {@return how many days before its last day a task is due soon, 0 or more; {@value #DUE_WITHIN} unless set} */
    @Value.Default
    public int dueWithin() {
        return DUE_WITHIN;
    }

    /**
     * In which month the years begin in which tasks recur quarterly, half-yearly or yearly.
     *
     * @return January unless set
     */
    @Value.Default
    public Month firstMonth() {
        return Month.JANUARY;
    }

    /** Days are not negative. */
    @Value.Check
    void check() {
        if (dueWithin() < 0) {
            throw new IllegalArgumentException("due within " + dueWithin() + " days");
        }
    }

    /**
     * An assessor for a day.
     *
     * @param asOf the day
     * @return the assessor, for which a task is due soon within {@value #DUE_WITHIN} days
     */
    public static TaskAssessor asOf(LocalDate asOf) {
        return ImmutableTaskAssessor.builder().asOf(asOf).build();
    }

    /**
     * The same assessor with another reach of due soon.
     *
     * @param days 0 or more
     * @return a copy
     * @throws IllegalArgumentException if it is negative
     */
    public TaskAssessor dueWithin(int days) {
        return ImmutableTaskAssessor.builder().from(this).dueWithin(days).build();
    }

    /**
     * The same assessor for fiscal years.
     *
     * @param month in which years begin
     * @return a copy
     */
    public TaskAssessor yearsBeginningIn(Month month) {
        return ImmutableTaskAssessor.builder().from(this).firstMonth(month).build();
    }

    /**
     * Assesses tasks.
     *
     * @param tasks the tasks
     * @param log what reports say of them, in the order of the reports; entries of other tasks are passed over
     * @return one assessment for each task, in their order
     */
    public List<TaskAssessment> assess(Collection<Task> tasks, Collection<TaskStatusEntry> log) {
        Map<TaskId, List<TaskStatusEntry>> logs = new HashMap<>();
        for (TaskStatusEntry entry : log) {
            logs.computeIfAbsent(entry.task(), none -> new ArrayList<>()).add(entry);
        }
        List<TaskAssessment> assessments = new ArrayList<>(tasks.size());
        for (Task task : tasks) {
            assessments.add(assessOwn(task, logs.getOrDefault(task.id(), List.of())));
        }
        return List.copyOf(assessments);
    }

    /**
     * Assesses one task.
     *
     * @param task the task
     * @param log what reports say of it, in the order of the reports; entries of other tasks are passed over
     * @return how it stands
     */
    public TaskAssessment assess(Task task, Collection<TaskStatusEntry> log) {
        return assess(List.of(task), log).get(0);
    }

    private TaskAssessment assessOwn(Task task, List<TaskStatusEntry> log) {
        List<TaskStatusEntry> known = new ArrayList<>();
        for (TaskStatusEntry entry : log) {
            if (entry.holdsOn(asOf())) {
                known.add(entry);
            }
        }
        known.sort(AGE_AND_CAUTION);
        Optional<TaskStatusEntry> newest = newest(known, Optional.empty());
        TaskStatus status = newest.map(TaskStatusEntry::status)
                .orElse(known.isEmpty() ? TaskStatus.NOT_STATED : TaskStatus.IN_PROGRESS);
        Deadline deadline = task.deadlineOn(asOf());
        ImmutableTaskAssessment.Builder assessment = ImmutableTaskAssessment.builder()
                .task(task)
                .asOf(asOf())
                .status(status)
                .entry(newest)
                .deadline(deadline)
                .lastDay(deadline.lastDay())
                .contradicting(contradicting(known, deadline))
                .missedOccurrences(missed(known));
        return switch (status) {
            case COMPLETED ->
                assessment
                        .timeliness(completed(known, newest.orElseThrow(), deadline))
                        .build();
            case CANCELLED, SUSPENDED ->
                assessment.timeliness(Timeliness.NO_DEADLINE).build();
            case NOT_STATED ->
                assessment.timeliness(notStated(deadline, newest)).build();
            default -> open(assessment, deadline, known, newest).build();
        };
    }

    private Timeliness notStated(Deadline deadline, Optional<TaskStatusEntry> newest) {
        boolean notDue = newest.flatMap(TaskStatusEntry::statedTimeliness)
                .filter(stated -> stated == Timeliness.NOT_DUE)
                .isPresent();
        boolean past = deadline.lastDay().filter(asOf()::isAfter).isPresent();
        if (!notDue || past) {
            return Timeliness.STATUS_NOT_STATED;
        }
        return deadline.lastDay().map(this::against).orElse(Timeliness.NOT_DUE);
    }

    private static Optional<TaskStatusEntry> newest(List<TaskStatusEntry> known, Optional<Period> occurrence) {
        Optional<TaskStatusEntry> newest = Optional.empty();
        for (TaskStatusEntry entry : known) {
            if (entry.occurrence().equals(occurrence)) {
                newest = Optional.of(entry);
            }
        }
        return newest;
    }

    /** Entries of the age of one that counts that say something else of the task, or of the occurrence. */
    private static List<TaskStatusEntry> contradicting(List<TaskStatusEntry> known, Deadline deadline) {
        Map<Optional<Period>, TaskStatusEntry> newest = new HashMap<>();
        known.forEach(entry -> newest.put(entry.occurrence(), entry));
        List<TaskStatusEntry> contradicting = new ArrayList<>();
        for (TaskStatusEntry entry : known) {
            TaskStatusEntry counts = newest.getOrDefault(entry.occurrence(), entry);
            if (entry.status() != TaskStatus.NOT_STATED
                    && isOfOneAge(entry, counts)
                    && (entry.status() != counts.status() || differInTime(entry, counts, deadline))) {
                contradicting.add(entry);
            }
        }
        return contradicting;
    }

    /** Whether neither is known to be the later one: a day that nobody noted may be any. */
    private static boolean isOfOneAge(TaskStatusEntry one, TaskStatusEntry other) {
        return one.statedFor().equals(other.statedFor())
                && (one.knownOn().equals(other.knownOn())
                        || one.knownOn().isEmpty()
                        || other.knownOn().isEmpty());
    }

    /** Whether one says that the task was completed in time and the other that it was not. */
    private static boolean differInTime(TaskStatusEntry one, TaskStatusEntry other, Deadline deadline) {
        return isDayTold(one)
                && isDayTold(other)
                && completed(List.of(), one, deadline) != completed(List.of(), other, deadline);
    }

    private static boolean isDayTold(TaskStatusEntry entry) {
        return entry.completedOn().isPresent()
                || entry.statedTimeliness().filter(Timeliness::isCompleted).isPresent();
    }

    private static Timeliness completed(List<TaskStatusEntry> known, TaskStatusEntry entry, Deadline deadline) {
        Optional<LocalDate> lastDay = deadline.lastDay();
        Optional<LocalDate> completedOn = entry.completedOn();
        if (completedOn.isPresent()) {
            boolean late = lastDay.isPresent() && completedOn.get().isAfter(lastDay.get());
            return late ? Timeliness.COMPLETED_LATE : Timeliness.COMPLETED_ON_TIME;
        }
        if (entry.statedTimeliness().isPresent()) {
            return entry.statedTimeliness().get();
        }
        boolean stoodInTime = lastDay.isPresent()
                && known.stream()
                        .filter(other -> other.status() == TaskStatus.COMPLETED)
                        .filter(other -> other.occurrence().isEmpty())
                        .flatMap(other -> other.completedOn().or(other::statedFor).stream())
                        .anyMatch(day -> !day.isAfter(lastDay.get()));
        return stoodInTime ? Timeliness.COMPLETED_ON_TIME : Timeliness.COMPLETED_DATE_UNKNOWN;
    }

    private ImmutableTaskAssessment.Builder open(
            ImmutableTaskAssessment.Builder assessment,
            Deadline deadline,
            List<TaskStatusEntry> known,
            Optional<TaskStatusEntry> newest) {
        if (deadline.kind() == Deadline.Kind.RECURRING) {
            return recurring(assessment, deadline, known);
        }
        return assessment.timeliness(deadline.lastDay()
                .map(this::against)
                .or(() -> newest.flatMap(TaskStatusEntry::statedTimeliness))
                .orElse(Timeliness.NO_DEADLINE));
    }

    private Timeliness against(LocalDate lastDay) {
        if (asOf().isAfter(lastDay)) {
            return Timeliness.OVERDUE;
        }
        return asOf().plusDays(dueWithin()).isBefore(lastDay) ? Timeliness.NOT_DUE : Timeliness.DUE_SOON;
    }

    private ImmutableTaskAssessment.Builder recurring(
            ImmutableTaskAssessment.Builder assessment, Deadline deadline, List<TaskStatusEntry> known) {
        Recurrence recurrence = deadline.recurrence().orElseThrow();
        Optional<Period> within = deadline.period();
        if (recurrence == Recurrence.PERIODIC) {
            return assessment.timeliness(Timeliness.OCCURRENCE_NOT_RECORDED);
        }
        LocalDate day = within.map(Period::endExclusive).filter(asOf()::isAfter).orElse(asOf());
        Optional<Period> last = recurrence
                .occurrenceBefore(day, firstMonth())
                .filter(occurrence -> within.isEmpty() || within.get().contains(occurrence.lastDay()));
        Optional<TaskStatusEntry> entry = last.flatMap(occurrence -> newest(known, last));
        boolean done =
                entry.filter(found -> found.status() == TaskStatus.COMPLETED).isPresent();
        if (last.isPresent() && !done) {
            boolean missed = entry.filter(found -> isMissed(found, last.get())).isPresent();
            return assessment
                    .occurrence(last)
                    .lastDay(last.get().lastDay())
                    .timeliness(missed ? Timeliness.OCCURRENCE_MISSED : Timeliness.OCCURRENCE_NOT_RECORDED);
        }
        LocalDate start =
                within.map(Period::startInclusive).filter(asOf()::isBefore).orElse(asOf());
        Optional<Period> next = recurrence
                .occurrenceOf(start, firstMonth())
                .filter(occurrence -> within.isEmpty() || within.get().contains(occurrence.lastDay()));
        return assessment
                .occurrence(next)
                .lastDay(next.map(Period::lastDay))
                .timeliness(next.map(Period::lastDay).map(this::against).orElse(Timeliness.NO_DEADLINE));
    }

    private static boolean isMissed(TaskStatusEntry entry, Period occurrence) {
        return entry.status() != TaskStatus.COMPLETED
                && entry.status() != TaskStatus.NOT_STATED
                && entry.statedFor()
                        .map(day -> day.isAfter(occurrence.lastDay()))
                        .orElse(true);
    }

    private List<Period> missed(List<TaskStatusEntry> known) {
        TreeSet<Period> occurrences = new TreeSet<>();
        known.forEach(entry -> entry.occurrence().ifPresent(occurrences::add));
        List<Period> missed = new ArrayList<>();
        for (Period occurrence : occurrences) {
            if (asOf().isAfter(occurrence.lastDay())
                    && isMissed(newest(known, Optional.of(occurrence)).orElseThrow(), occurrence)) {
                missed.add(occurrence);
            }
        }
        return missed;
    }
}
