package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.observation.Observation;
import java.util.Optional;

/** Percentages that stand beside the counts of which they are the share. */
public final class StatedCounts {

    private StatedCounts() {}

    /**
     * Says that a value is another than its counts make, with the share at the value's own precision.
     *
     * @param observation any
     * @return a WARNING without a place, or empty if value and counts agree
     */
    public static Optional<Finding> contradiction(Observation observation) {
        return observation.shareOfCounts().map(expected -> Finding.of(IntakeFindingCode.VALUE_CONTRADICTS_COUNTS)
                .with("found", observation.quantity().orElseThrow())
                .with("counts", observation.counts().orElseThrow().toString())
                .with("expected", expected));
    }
}
