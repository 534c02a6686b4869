package io.github.tiendo.assessment;

import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.grade.Scales;
import java.util.Optional;

/** Which of two declared grades of one scale is better, where the scale is known: built in, or that of the policy. */
final class DegreeOrder {

    private DegreeOrder() {}

    /** Negative if the first is better, 0 if they are the same or their scale is not known. */
    static int compare(Grade one, Grade other, Assessment assessment) {
        Optional<Scale> scale =
                assessment.scale().grades().contains(one) ? Optional.of(assessment.scale()) : Scales.named(one.scale());
        return scale.filter(known ->
                                known.grades().contains(one) && known.grades().contains(other))
                        .isPresent()
                ? Integer.compare(scale.get().indexOf(one), scale.get().indexOf(other))
                : 0;
    }
}
