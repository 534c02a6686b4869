package io.github.tiendo.rollup;

import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What a roll-up needs to know beside the values: the indicators, the periods asked for, and what is part of what. */
@Value.Immutable
public abstract class RollupRules implements Serializable {

    private static final long serialVersionUID = 1L;

    RollupRules() {}

    /**
     * {@return the indicators, of which the roll-up reads the kind and whether they are cumulative; one that is absent
     * is a level that is not cumulative}
     */
    public abstract List<Indicator> indicators();

    /**
     * Into which periods values are totalled.
     *
     * @return as reported unless set
     */
    @Value.Default
    public Periods periods() {
        return Periods.AS_REPORTED;
    }

    /**
     * Of which larger subject a subject is a part, such as a province of its region.
     *
     * @return the larger subject by the smaller; one that is absent is a part of the whole
     */
    public abstract Map<AgencyId, AgencyId> partOf();

    /**
     * The indicators whose numbers are not to be added though they are no percentages, such as a speed or an index.
     *
     * @return the ids; totals of them are averages and say so
     */
    public abstract Set<IndicatorId> notAddable();

    @Value.Check
    void check() {
        Set<AgencyId> ending = new HashSet<>();
        for (AgencyId start : partOf().keySet()) {
            Set<AgencyId> way = new HashSet<>();
            AgencyId subject = start;
            while (subject != null && !ending.contains(subject)) {
                if (!way.add(subject)) {
                    throw new IllegalArgumentException("a subject is no part of itself, found " + subject);
                }
                subject = partOf().get(subject);
            }
            ending.addAll(way);
        }
    }

    @Value.Lazy
    Map<IndicatorId, Indicator> byId() {
        Map<IndicatorId, Indicator> byId = new HashMap<>();
        indicators().forEach(indicator -> byId.putIfAbsent(indicator.id(), indicator));
        return byId;
    }

    Optional<Indicator> indicator(IndicatorId id) {
        return Optional.ofNullable(byId().get(id));
    }

    /**
     * No rules: every indicator is a level, periods are as reported, and every subject is a part of the whole.
     *
     * @return the rules of values of which nothing else is known
     */
    public static RollupRules none() {
        return builder().build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds rules. */
    public static final class Builder extends ImmutableRollupRules.Builder {
        Builder() {}
    }

    /** Into which periods values are totalled. A period that fits into none of these stays as it is. */
    public enum Periods {
        /** Each period as it was reported. */
        AS_REPORTED(0),
        /** Calendar quarters. */
        QUARTER(3),
        /** Calendar half years. */
        HALF(6),
        /** Calendar years. */
        YEAR(12);

        private final int months;

        Periods(int months) {
            this.months = months;
        }

        /**
         * The period into which a value goes.
         *
         * @param reported the period for which it was reported
         * @return the quarter, half or year that holds all of it; the reported period itself where there is none
         */
        public Period of(Period reported) {
            if (months == 0) {
                return reported;
            }
            LocalDate day = reported.startInclusive();
            int first = (day.getMonthValue() - 1) / months * months + 1;
            Period around = Period.months(day.getYear(), first, first + months - 1);
            Period named = Period.between(around.startInclusive(), around.endExclusive());
            return named.contains(reported) ? named : reported;
        }
    }
}
