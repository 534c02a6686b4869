package io.github.tiendo.task;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.indicator.HeadingId;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.organisation.AgencyId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that a programme tells agencies to do.
 *
 * <pre>{@code
 * Task.builder().id(TaskId.of("749.12")).number("12").title(LocalizedText.vietnamese("Đào tạo 1.000 chuyên gia"))
 *         .addLeadAgencies(AgencyId.of("bo-thong-tin-va-truyen-thong")).deadline(Deadline.within(2021, 2025)).build();
 * }</pre>
 */
@Value.Immutable
public abstract class Task implements Serializable {

    private static final long serialVersionUID = 1L;

    Task() {}

    /** {@return the identity across reports} */
    public abstract TaskId id();

    /**
     * {@return the number under which it is printed, which is no identity, such as {@code 12} or {@code 4.10}, or
     * empty}
     */
    public abstract Optional<String> number();

    /** {@return what is to be done} */
    public abstract LocalizedText title();

    /** {@return the heading under which it stands, or empty if there is none} */
    public abstract Optional<HeadingId> heading();

    /** {@return what should come of it: the expected result as printed, or empty} */
    public abstract Optional<String> expectedResult();

    /** {@return who is to do it, in the order printed; may be empty} */
    public abstract List<AgencyId> leadAgencies();

    /**
     * Who is to do it, as printed, where that is more than names: {@code bộ, ngành, địa phương}.
     *
     * @return the words, or empty
     */
    public abstract Optional<String> leadText();

    /** {@return who is to help, in the order printed; may be empty} */
    public abstract List<AgencyId> coordinatingAgencies();

    /** {@return who is to help, as printed, where that is more than names, or empty} */
    public abstract Optional<String> coordinatingText();

    /** {@return the deadline that was set first: {@link Deadline#none()} unless set} */
    @Value.Default
    public Deadline deadline() {
        return Deadline.none();
    }

    /**
     * {@return later deadlines, which do not replace the first but follow it: in order of their days, first those whose
     * day is not stated; may be empty}
     */
    public abstract List<Deadline.Amendment> amendments();

    /** {@return the indicators that it serves, in the order given; may be empty} */
    public abstract List<IndicatorId> indicators();

    /** Amendments follow each other in time. */
    @Value.Check
    void check() {
        LocalDate previous = LocalDate.MIN;
        for (Deadline.Amendment amendment : amendments()) {
            LocalDate decided = amendment.decidedOn().orElse(LocalDate.MIN);
            if (decided.isBefore(previous)) {
                throw new IllegalArgumentException("the amendments of task " + id() + " are out of order");
            }
            previous = decided;
        }
    }

    /**
     * The deadline in force on a day.
     *
     * @param day the day
     * @return that of the last amendment decided on or before the day, else {@link #deadline()}
     */
    public Deadline deadlineOn(LocalDate day) {
        Deadline inForce = deadline();
        for (Deadline.Amendment amendment : amendments()) {
            if (amendment.holdsOn(day)) {
                inForce = amendment.deadline();
            }
        }
        return inForce;
    }

    /**
     * The same task with one more amendment; the old deadlines stay.
     *
     * @param amendment decided on or after the last one
     * @return a copy
     * @throws IllegalArgumentException if it was decided before the last one
     */
    public Task withAmendment(Deadline.Amendment amendment) {
        return builder().from(this).addAmendments(amendment).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a task. */
    public static final class Builder extends ImmutableTask.Builder {
        Builder() {}
    }
}
