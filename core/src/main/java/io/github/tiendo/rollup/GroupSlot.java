package io.github.tiendo.rollup;

import io.github.tiendo.indicator.DefinitionId;
import io.github.tiendo.notation.Qualifier;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.Observation.Status;
import io.github.tiendo.observation.Observations;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Decimals;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.quantity.Unit;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the observations of one group come to so far. Everything in it is exact and the same in any order. */
final class GroupSlot implements Serializable {

    private static final long serialVersionUID = 1L;

    private long values;
    private long blanks;
    private long aboveOrBelowZero;
    private long hedged;
    private long words;

    /** The sum of the values in the first unit that was met, and of those in others. */
    private @Nullable Unit unit;

    private @Nullable BigDecimal sum;
    private @Nullable TreeMap<String, UnitSum> others;

    private long counted;
    private @Nullable BigDecimal numerator;
    private @Nullable BigDecimal denominator;

    private Status leastSure = Status.NORMAL;
    private @Nullable DefinitionId definition;
    private boolean hasNoDefinition;
    private boolean isOfSeveralDefinitions;

    private @Nullable Period newest;
    private @Nullable ReportedValue newestValue;
    private boolean isNewestContradicted;
    private @Nullable BitSet reporters;

    private record UnitSum(Unit unit, BigDecimal sum) implements Serializable {}

    void add(Observation observation, @Nullable Reporters numbered) {
        ReportedValue value = observation.value().orElse(null);
        if (value == null) {
            blanks++;
            return;
        }
        values++;
        if (value instanceof Quantity quantity) {
            add(quantity.unit(), quantity.number());
            aboveOrBelowZero += quantity.number().signum() == 0 ? 0 : 1;
            hedged += quantity.qualifier() == Qualifier.EXACT ? 0 : 1;
            counts(observation, quantity);
        } else {
            words++;
        }
        sureness(observation.status());
        DefinitionId of = observation.definition().orElse(null);
        definition(of, of == null, false);
        newest(observation.period(), value, false);
        if (numbered != null) {
            observation.subject().ifPresent(body -> reporter(numbered.number(body)));
        }
    }

    private void counts(Observation observation, Quantity quantity) {
        BigDecimal part = observation.numerator().orElse(null);
        BigDecimal whole = observation.denominator().orElse(null);
        if (part != null && whole != null && whole.signum() > 0) {
            counts(1, part, whole);
        } else {
            Ratio ratio = quantity.ratio().orElse(null);
            if (ratio != null) {
                counts(1, new BigDecimal(ratio.numerator()), new BigDecimal(ratio.denominator()));
            }
        }
    }

    private void counts(long times, BigDecimal part, BigDecimal whole) {
        counted += times;
        numerator = numerator == null ? part : numerator.add(part);
        denominator = denominator == null ? whole : denominator.add(whole);
    }

    private void add(Unit of, BigDecimal number) {
        if (unit == null || sum == null) {
            unit = of;
            sum = number;
        } else if (unit.equals(of)) {
            sum = sum.add(number);
        } else {
            others = others == null ? new TreeMap<>() : others;
            others.merge(
                    of.toString(),
                    new UnitSum(of, number),
                    (one, other) -> new UnitSum(of, one.sum().add(other.sum())));
        }
    }

    private void sureness(Status status) {
        leastSure = Observations.leastSure(leastSure, status);
    }

    private void definition(@Nullable DefinitionId of, boolean none, boolean several) {
        isOfSeveralDefinitions |= several
                || of != null && (hasNoDefinition || definition != null && !definition.equals(of))
                || none && definition != null;
        hasNoDefinition |= none;
        definition = definition == null ? of : definition;
    }

    private void newest(Period period, ReportedValue value, boolean isContradicted) {
        int order = newest == null ? 1 : period.compareTo(newest);
        if (order > 0) {
            newest = period;
            newestValue = value;
            isNewestContradicted = isContradicted;
        } else if (order == 0) {
            isNewestContradicted |= isContradicted || !value.equals(newestValue);
        }
    }

    private void reporter(int number) {
        reporters = reporters == null ? new BitSet() : reporters;
        reporters.set(number);
    }

    GroupSlot copy() {
        GroupSlot copy = new GroupSlot();
        copy.add(this, null);
        return copy;
    }

    /**
     * Adds what another comes to.
     *
     * @param numbers which number a reporter of the other has here; null where reporters are not kept
     */
    void add(GroupSlot other, int @Nullable [] numbers) {
        values += other.values;
        blanks += other.blanks;
        aboveOrBelowZero += other.aboveOrBelowZero;
        hedged += other.hedged;
        words += other.words;
        if (other.unit != null && other.sum != null) {
            add(other.unit, other.sum);
        }
        if (other.others != null) {
            other.others.values().forEach(more -> add(more.unit(), more.sum()));
        }
        if (other.numerator != null && other.denominator != null) {
            counts(other.counted, other.numerator, other.denominator);
        }
        sureness(other.leastSure);
        if (other.values > 0) {
            definition(other.definition, other.hasNoDefinition, other.isOfSeveralDefinitions);
        }
        if (other.newest != null && other.newestValue != null) {
            newest(other.newest, other.newestValue, other.isNewestContradicted);
        }
        if (other.reporters != null && numbers != null) {
            other.reporters.stream().forEach(number -> reporter(numbers[number]));
        }
    }

    GroupedTotals.Group toGroup(Grouping.Key key, Reporters.@Nullable Ordered bodies) {
        GroupedTotals.Group.Builder group = GroupedTotals.Group.builder()
                .period(Optional.ofNullable(key.period()))
                .indicator(Optional.ofNullable(key.indicator()))
                .heading(Optional.ofNullable(key.heading()))
                .subject(Optional.ofNullable(key.subject()))
                .roster(Optional.ofNullable(key.roster()))
                .values(values)
                .blanks(blanks)
                .otherThanZero(aboveOrBelowZero)
                .hedged(hedged)
                .withoutNumber(words)
                .counted(counted)
                .status(leastSure)
                .isOfSeveralDefinitions(isOfSeveralDefinitions);
        TreeMap<String, UnitSum> sums = new TreeMap<>();
        if (unit != null && sum != null) {
            sums.put(unit.toString(), new UnitSum(unit, sum));
        }
        if (others != null) {
            others.forEach((name, more) -> sums.merge(
                    name,
                    more,
                    (one, other) -> new UnitSum(one.unit(), one.sum().add(other.sum()))));
        }
        sums.values().forEach(one -> group.putSums(one.unit(), Decimals.plain(one.sum())));
        if (numerator != null && denominator != null) {
            group.pooled(Ratio.of(numerator, denominator));
        }
        if (newestValue != null && !isNewestContradicted) {
            group.newest(newestValue);
        }
        if (bodies != null) {
            group.reporters(bodies.of(reporters == null ? new BitSet() : reporters));
        }
        return group.build();
    }
}
