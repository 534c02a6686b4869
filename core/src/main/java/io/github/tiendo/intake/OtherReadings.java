package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.notation.NotationFindingCode;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Target;
import io.github.tiendo.target.Target.Answer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The other readings of the numbers of one row whose marks tell no thousands from decimals, or that are ranges. Where a target is met by one
 * reading and missed by the other, neither is taken.
 */
final class OtherReadings {

    /** By the id of a target, or by the period of a value. */
    private final Map<Object, Other> others = new HashMap<>();

    private record Other(DraftCell cell, BigDecimal reading, BigDecimal number) {

        Quantity of(Quantity read) {
            BigDecimal factor = number.divide(reading, MathContext.DECIMAL64);
            return Quantity.builder()
                    .from(read)
                    .number(read.number().multiply(factor))
                    .build();
        }
    }

    private final boolean settled;

    /** @param settled whether the numbers around tell how all are written, so that only ranges can be read otherwise */
    OtherReadings(boolean settled) {
        this.settled = settled;
    }

    /** Remembers what else the number of a cell may be. */
    void note(Object key, DraftCell cell, Outcome<?> read) {
        for (Finding finding : read.findings()) {
            boolean hasTwo = !settled && finding.code() == NotationFindingCode.AMBIGUOUS_NUMBER
                    || finding.code() == IntakeFindingCode.RANGE_FOR_VALUE;
            if (hasTwo
                    && finding.arguments().get("reading") instanceof BigDecimal reading
                    && finding.arguments().get("other") instanceof BigDecimal number
                    && reading.signum() != 0) {
                others.put(key, new Other(cell, reading, number));
            }
        }
    }

    /**
     * What is to be said of a target whose grade turns on the reading, at the place of the number; empty if none does.
     *
     * @param whole the values about the whole
     */
    Optional<Finding> turning(Target target, List<Observation> whole) {
        Optional<Observation> latest = others.isEmpty() ? Optional.empty() : RowContradictions.latest(whole, target);
        if (latest.isEmpty() || !(target.condition() instanceof Bound bound)) {
            return Optional.empty();
        }
        Quantity value = latest.get().quantity().orElseThrow();
        Optional<Other> ofTarget = Optional.ofNullable(others.get(target.id()));
        Optional<Other> ofValue = Optional.ofNullable(others.get(latest.get().period()));
        Target other = Target.builder()
                .from(target)
                .condition(Bound.of(
                        bound.comparison(),
                        ofTarget.map(read -> read.of(bound.value())).orElse(bound.value())))
                .build();
        Answer read = target.isMetBy(value);
        Answer otherwise =
                other.isMetBy(ofValue.map(reading -> reading.of(value)).orElse(value));
        return ofTarget.or(() -> ofValue)
                .filter(turning -> read != otherwise && read != Answer.UNDECIDED && otherwise != Answer.UNDECIDED)
                .map(turning -> Finding.of(IntakeFindingCode.READINGS_TURN_THE_GRADE)
                        .with("found", turning.cell().display())
                        .with("reading", turning.reading())
                        .with("other", turning.number())
                        .at(turning.cell()
                                .location()
                                .orElse(SourceLocation.of(turning.cell().display()))));
    }
}
