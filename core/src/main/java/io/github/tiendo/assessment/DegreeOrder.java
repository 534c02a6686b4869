package io.github.tiendo.assessment;

import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.grade.Scales;
import java.util.Optional;

/** The order in which a declared grade has its place, where its scale is known: built in, or that of the policy. */
final class DegreeOrder {

    private DegreeOrder() {}

    static Optional<Scale> scale(Grade grade, Assessment assessment) {
        return assessment.scale().grades().contains(grade)
                ? Optional.of(assessment.scale())
                : Scales.named(grade.scale()).filter(scale -> scale.grades().contains(grade));
    }
}
