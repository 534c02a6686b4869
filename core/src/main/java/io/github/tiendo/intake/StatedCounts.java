package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.Unit;
import java.math.RoundingMode;
import java.util.Optional;

/** Percentages that stand beside the counts of which they are the share. */
final class StatedCounts {

    /** Beyond so many digits an expected percentage says nothing more to a reader. */
    private static final int MAX_DECIMALS = 6;

    private StatedCounts() {}

    /** Says that a value is another than its counts make, with the share at the value's own precision. */
    static Optional<Finding> contradiction(Observation observation) {
        if (!observation.contradictsItsCounts()) {
            return Optional.empty();
        }
        Quantity stated = observation.quantity().orElseThrow();
        Ratio counts = observation.counts().orElseThrow();
        int decimals = Math.max(0, Math.min(stated.decimals(), MAX_DECIMALS));
        return Optional.of(Finding.of(IntakeFindingCode.VALUE_CONTRADICTS_COUNTS)
                .with("found", stated)
                .with("counts", counts.toString())
                .with(
                        "expected",
                        Quantity.of(
                                counts.toPercent(RoundingMode.HALF_UP, decimals).value(), Unit.PERCENT)));
    }
}
