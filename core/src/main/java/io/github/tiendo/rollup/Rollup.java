package io.github.tiendo.rollup;

import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.period.Period;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collector;

/**
 * Collects observations into totals. Two roll-ups put together are the roll-up of the first's observations followed by
 * the second's, so that parts may be collected apart and sent around.
 *
 * <pre>{@code
 * RollupTotals totals = Revisions.latest(rows).stream().collect(Rollup.by(RollupRules.builder()
 *         .addIndicators(online)
 *         .periods(RollupRules.Periods.YEAR)
 *         .build()));
 * totals.total(online.id(), Period.year(2022)).flatMap(RollupTotal::pooled);       // 2365/3418
 * }</pre>
 *
 * <p>Of one indicator and period, in this order:
 *
 * <ol>
 *   <li>A fact stated twice alike counts once; a fact stated with different values is not used. Take {@link
 *       io.github.tiendo.observation.Revisions#latest} first.
 *   <li>Of one subject, a value without dimensions is the whole of those with dimensions, which are not added to it.
 *       Values by dimensions are added only if all are broken down by the same ones.
 *   <li>A cumulative indicator has the value of the last period. Of others a period's value stands for the shorter
 *       periods inside it; periods that do not overlap are added.
 *   <li>A subject's total is made from the values about its parts; where there are none it is its own value. Further
 *       up a stated value stands for its parts, for it is about all of them. Both are never added.
 *   <li>Percentages are pooled by their counts, other numbers are added. Where no percentage has counts there is only
 *       an average under its own name; where some have, both.
 * </ol>
 *
 * <p>It is not thread-safe; the collector may be used in parallel streams.
 */
public final class Rollup implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What is known beside the values. */
    private final RollupRules rules;

    /** The observations of each indicator and period, in the order in which they came. */
    private final LinkedHashMap<Group, ArrayList<Observation>> groups = new LinkedHashMap<>();

    private Rollup(RollupRules rules) {
        this.rules = rules;
    }

    /**
     * What is totalled together.
     *
     * @param indicator whose values
     * @param period for which period
     */
    record Group(IndicatorId indicator, Period period) implements Serializable {

        private static final long serialVersionUID = 1L;
    }

    /**
     * A roll-up without observations.
     *
     * @param rules the indicators, periods and parts
     * @return an empty roll-up
     */
    public static Rollup of(RollupRules rules) {
        return new Rollup(rules);
    }

    /**
     * A collector of totals.
     *
     * @param rules the indicators, periods and parts
     * @return the collector, also for parallel streams
     */
    public static Collector<Observation, ?, RollupTotals> by(RollupRules rules) {
        return Collector.of(() -> new Rollup(rules), Rollup::add, Rollup::addAll, Rollup::totals);
    }

    /**
     * Adds an observation.
     *
     * @param observation a standing observation, after revisions
     */
    public void add(Observation observation) {
        if (!observation.isWithdrawal()) {
            Group group = new Group(observation.indicator(), rules.periods().of(observation.period()));
            groups.computeIfAbsent(group, key -> new ArrayList<>()).add(observation);
        }
    }

    /**
     * Adds what another roll-up has collected, behind what this one has.
     *
     * @param other a roll-up under the same rules; it stays as it is
     * @return this roll-up
     * @throws IllegalArgumentException if the rules differ
     */
    public Rollup addAll(Rollup other) {
        if (!rules.equals(other.rules)) {
            throw new IllegalArgumentException("only roll-ups under the same rules are put together");
        }
        other.groups.forEach((group, observations) ->
                groups.computeIfAbsent(group, key -> new ArrayList<>()).addAll(new ArrayList<>(observations)));
        return this;
    }

    /** {@return the totals of what was added so far; more may be added afterwards} */
    public RollupTotals totals() {
        ImmutableRollupTotals.Builder totals = ImmutableRollupTotals.builder();
        for (Map.Entry<Group, ArrayList<Observation>> entry : groups.entrySet()) {
            totals.addAllTotals(new GroupTotals(rules, entry.getKey(), entry.getValue()).totals());
        }
        return totals.build();
    }
}
