package io.github.tiendo.task;

import io.github.tiendo.quantity.Ratio;
import java.io.Serializable;
import java.util.Collection;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How many tasks are completed, of those assigned and of those due: two rates that officials both call the completion
 * rate.
 *
 * <p>A government prints of 21.914 tasks 16.051 completed, 14.068 of them on time, and 223 overdue, and calls that
 * "98,62 %": of the 16.274 that were due. Of all assigned it is 73,2 %.
 */
@Value.Immutable
public abstract class TaskRates implements Serializable {

    private static final long serialVersionUID = 1L;

    TaskRates() {}

    /** {@return all tasks, 0 or more} */
    public abstract long total();

    /**
     * Tasks that nobody is to do any more.
     *
     * @return 0 unless set
     */
    @Value.Default
    public long cancelled() {
        return 0;
    }

    /**
     * Tasks completed by their last day, or without one.
     *
     * @return 0 unless set
     */
    @Value.Default
    public long completedOnTime() {
        return 0;
    }

    /**
     * Tasks completed after their last day.
     *
     * @return 0 unless set
     */
    @Value.Default
    public long completedLate() {
        return 0;
    }

    /**
     * Tasks completed nobody says when.
     *
     * @return 0 unless set
     */
    @Value.Default
    public long completedDateUnknown() {
        return 0;
    }

    /**
     * Those of the completed tasks that had no deadline; being done, they count among those due.
     *
     * @return 0 unless set
     */
    @Value.Default
    public long completedWithoutDeadline() {
        return 0;
    }

    /**
     * Tasks not completed whose last day has passed.
     *
     * @return 0 unless set
     */
    @Value.Default
    public long overdue() {
        return 0;
    }

    /**
     * Recurring tasks whose last occurrence was missed.
     *
     * @return 0 unless set
     */
    @Value.Default
    public long occurrencesMissed() {
        return 0;
    }

    /**
     * Tasks whose last day has passed and of which nobody says whether they are completed.
     *
     * @return 0 unless set
     */
    @Value.Default
    public long pastDueNotStated() {
        return 0;
    }

    /** No count is negative, and the parts are not more than all. */
    @Value.Check
    void check() {
        long least = Math.min(
                Math.min(Math.min(cancelled(), completedOnTime()), Math.min(completedLate(), completedDateUnknown())),
                Math.min(Math.min(overdue(), occurrencesMissed()), pastDueNotStated()));
        boolean isPart = completedWithoutDeadline() >= 0 && completedWithoutDeadline() <= completed();
        if (least < 0 || !isPart || Math.addExact(due(), cancelled()) > total()) {
            throw new IllegalArgumentException("of " + total() + " tasks " + completed() + " cannot be completed, "
                    + missed() + " missed and " + cancelled() + " cancelled");
        }
    }

    /**
     * Counts assessed tasks.
     *
     * @param assessments one for each task
     * @return the counts and their rates
     */
    public static TaskRates of(Collection<TaskAssessment> assessments) {
        return builder()
                .total(assessments.size())
                .cancelled(assessments.stream()
                        .filter(assessment -> assessment.status() == TaskStatus.CANCELLED)
                        .count())
                .completedOnTime(count(assessments, Timeliness.COMPLETED_ON_TIME))
                .completedLate(count(assessments, Timeliness.COMPLETED_LATE))
                .completedDateUnknown(count(assessments, Timeliness.COMPLETED_DATE_UNKNOWN))
                .completedWithoutDeadline(assessments.stream()
                        .filter(assessment -> assessment.timeliness().isCompleted())
                        .filter(assessment -> assessment.deadline().kind() == Deadline.Kind.NONE
                                || assessment.deadline().kind() == Deadline.Kind.ONGOING)
                        .count())
                .overdue(count(assessments, Timeliness.OVERDUE))
                .occurrencesMissed(count(assessments, Timeliness.OCCURRENCE_MISSED))
                .pastDueNotStated(assessments.stream()
                        .filter(assessment -> assessment.timeliness() == Timeliness.STATUS_NOT_STATED)
                        .filter(TaskAssessment::isPastDue)
                        .count())
                .build();
    }

    private static long count(Collection<TaskAssessment> assessments, Timeliness timeliness) {
        return assessments.stream()
                .filter(assessment -> assessment.timeliness() == timeliness)
                .count();
    }

    /**
     * Tasks that are to be done.
     *
     * @return all but the cancelled ones
     */
    public long assigned() {
        return total() - cancelled();
    }

    /**
     * Completed tasks.
     *
     * @return on time, late and date unknown together
     */
    public long completed() {
        return Math.addExact(Math.addExact(completedOnTime(), completedLate()), completedDateUnknown());
    }

    /**
     * Tasks that were due and are not completed.
     *
     * @return overdue tasks and missed occurrences together
     */
    public long missed() {
        return Math.addExact(overdue(), occurrencesMissed());
    }

    /**
     * Tasks that are assigned and not completed.
     *
     * @return 0 or more
     */
    public long notCompleted() {
        return assigned() - completed();
    }

    /**
     * Tasks that are not completed and were not missed: not yet due, without a deadline or without a stated status.
     *
     * @return 0 or more
     */
    public long notMissed() {
        return notCompleted() - missed();
    }

    /**
     * Completed tasks of those assigned.
     *
     * @return completed / (total - cancelled), exactly: a printed one is {@link Ratio#toPercent}; empty if none is
     *     assigned
     */
    public Optional<Ratio> ofAssigned() {
        return ratio(assigned());
    }

    /**
     * Completed tasks of those due.
     *
     * @return completed / {@link #due()}, exactly; empty if none was due
     */
    public Optional<Ratio> ofDue() {
        return ratio(due());
    }

    /**
     * Tasks that were due: completed ones, also those of {@link #completedWithoutDeadline()}, missed ones, and those past their
     * last day of which nobody says how they stand.
     *
     * @return 0 or more
     */
    public long due() {
        return Math.addExact(Math.addExact(completed(), missed()), pastDueNotStated());
    }

    private Optional<Ratio> ratio(long of) {
        return of == 0 ? Optional.empty() : Optional.of(Ratio.of(completed(), of));
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds rates. */
    public static final class Builder extends ImmutableTaskRates.Builder {
        Builder() {}
    }
}
