package io.github.tiendo.reporting;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.Roster;
import io.github.tiendo.period.Period;
import io.github.tiendo.task.Deadline;
import io.github.tiendo.task.Deadline.Recurrence;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Who has to report what, for which periods and by when: a report each quarter until 15 days after its end.
 *
 * <pre>{@code
 * Obligation.builder().id(ObligationId.of("quarterly")).title(LocalizedText.vietnamese("Báo cáo quý"))
 *         .roster(VietnamRosters.ministriesAndProvinces()).recurrence(Recurrence.QUARTERLY)
 *         .within(Period.span(2021, 2025)).daysAllowed(15).build();
 * }</pre>
 */
@Value.Immutable
public abstract class Obligation implements Serializable {

    private static final long serialVersionUID = 1L;

    Obligation() {}

    /** {@return the identity} */
    public abstract ObligationId id();

    /** {@return what is to be reported} */
    public abstract LocalizedText title();

    /** {@return where the duty stands: the law or letter, or empty} */
    public abstract Optional<String> law();

    /** {@return who has to report, by name, in the order given; may be empty if there is a {@link #roster()}} */
    public abstract List<AgencyId> agencies();

    /**
     * Whose members have to report: those on the last day of the period that is reported on.
     *
     * @return the roster, or empty if the agencies are named
     */
    public abstract Optional<Roster> roster();

    /**
     * The stretch that is reported on: in one report, or in one for each period that ends in it.
     *
     * @return from when to when
     */
    public abstract Period within();

    /** {@return how often it is reported on; empty for one report on the whole stretch} */
    public abstract Optional<Recurrence> recurrence();

    /**
     * In which month the years begin whose quarters, halves or years are reported on.
     *
     * @return January unless set
     */
    @Value.Default
    public Month firstMonth() {
        return Month.JANUARY;
    }

    /**
     * {@return how many days after the end of a period there are to report on it, 0 or more, 0 unless set: by the last
     * day of the period}
     */
    @Value.Default
    public int daysAllowed() {
        return 0;
    }

    /**
     * Deadlines of single periods that are other than {@link #daysAllowed()} gives.
     *
     * @return by period; may be empty
     */
    public abstract Map<Period, Deadline> deadlines();

    /** Somebody has to report, how often can be told, days are not negative, and single deadlines have a last day. */
    @Value.Check
    void check() {
        if (agencies().isEmpty() && roster().isEmpty()) {
            throw new IllegalArgumentException("obligation " + id() + " applies to nobody");
        }
        if (recurrence().equals(Optional.of(Recurrence.PERIODIC))) {
            throw new IllegalArgumentException("obligation " + id() + " needs periods, and nobody says how often");
        }
        if (daysAllowed() < 0) {
            throw new IllegalArgumentException("obligation " + id() + " allows " + daysAllowed() + " days");
        }
        deadlines().forEach((period, deadline) -> {
            if (deadline.lastDay().isEmpty()) {
                throw new IllegalArgumentException("obligation " + id() + " has no last day for " + period);
            }
        });
    }

    /**
     * The periods that are reported on and are over by a day.
     *
     * @param asOf the day
     * @return those whose last day is on or before it, in order of time; may be empty
     */
    public List<Period> periodsUntil(LocalDate asOf) {
        List<Period> periods = new ArrayList<>();
        if (recurrence().isEmpty()) {
            if (within().endsOnOrBefore(asOf)) {
                periods.add(within());
            }
            return List.copyOf(periods);
        }
        Recurrence often = recurrence().get();
        Period period =
                often.occurrenceOf(within().startInclusive(), firstMonth()).orElseThrow();
        while (period.endsOnOrBefore(asOf) && within().contains(period.lastDay())) {
            periods.add(period);
            period = often.occurrenceOf(period.endExclusive(), firstMonth()).orElseThrow();
        }
        return List.copyOf(periods);
    }

    /**
     * The last day to report on a period.
     *
     * @param period one of the periods reported on
     * @return that of its own deadline, else {@link #daysAllowed()} days after its end
     */
    public LocalDate dueOn(Period period) {
        Deadline own = deadlines().get(period);
        return own == null
                ? period.lastDay().plusDays(daysAllowed())
                : own.lastDay().orElseThrow();
    }

    /**
     * Who has to report on a period.
     *
     * @param period one of the periods reported on
     * @return distinct: the agencies by name, then the members of the roster on the last day of the period
     * @throws IllegalArgumentException if that day is before the roster's first
     */
    public List<AgencyId> agenciesFor(Period period) {
        Set<AgencyId> agencies = new LinkedHashSet<>(agencies());
        roster().ifPresent(roster -> roster.membersOn(period.lastDay()).forEach(member -> agencies.add(member.id())));
        return List.copyOf(agencies);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an obligation. */
    public static final class Builder extends ImmutableObligation.Builder {
        Builder() {}
    }
}
