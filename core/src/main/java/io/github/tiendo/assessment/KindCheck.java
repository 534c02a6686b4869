package io.github.tiendo.assessment;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.Indicator.Direction;
import io.github.tiendo.indicator.Indicator.Kind;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.programme.ElementRefs;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.quantity.TextValue;
import io.github.tiendo.target.Condition;
import io.github.tiendo.target.Condition.AllOf;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Condition.EveryYear;
import io.github.tiendo.target.Condition.Milestone;
import io.github.tiendo.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether the targets and values of an indicator are such as its {@link Indicator#kind() kind} has: a qualitative one is
 * described in words, every other in numbers, and one without either cannot be rated at all.
 */
record KindCheck(Indicator indicator, List<Target> targets, List<Observation> observations) {

    private Stream<ReportedValue> values() {
        return observations.stream().flatMap(observation -> observation.value().stream());
    }

    /** What is found, given whether a body declared a grade. */
    List<Finding> findings(boolean isDeclared) {
        if (indicator.kind() == Kind.QUALITATIVE) {
            return firstNumber()
                    .map(number -> List.of(Finding.of(AssessmentFindingCode.NUMBER_FOR_WORDS)
                            .with("indicator", indicator.name())
                            .with("found", number)))
                    .orElse(List.of());
        }
        if (targets.isEmpty() && !isDeclared && values().findAny().isEmpty()) {
            return List.of(Finding.of(AssessmentFindingCode.NOTHING_TO_RATE).with("indicator", indicator.name()));
        }
        List<Finding> findings = new ArrayList<>();
        for (Target target : targets) {
            if (target.condition() instanceof Milestone words && isOfNumbers()) {
                findings.add(Finding.of(AssessmentFindingCode.TARGET_IN_WORDS)
                        .with("indicator", indicator.name())
                        .with("found", words));
            }
        }
        for (Target target : targets) {
            if (isFloorForDecrease(target.condition())) {
                findings.add(Finding.of(AssessmentFindingCode.FLOOR_FOR_DECREASE)
                        .about(ElementRefs.target(indicator.id(), target.id()))
                        .with("indicator", indicator.name())
                        .with("target", target));
            }
        }
        return findings;
    }

    private boolean isFloorForDecrease(Condition condition) {
        return indicator.kind() == Kind.LEVEL
                && indicator.direction() == Direction.DECREASE
                && condition instanceof Bound bound
                && bound.comparison().isFloor();
    }

    private Optional<Localized> firstNumber() {
        return values().filter(KindCheck::isNumber)
                .<Localized>map(value -> value)
                .findFirst()
                .or(() -> targets.stream()
                        .filter(target -> target.baseline().isPresent() || isNumber(target.condition()))
                        .<Localized>map(target -> target)
                        .findFirst());
    }

    /** Numbers stand in it, or a unit is stated and no value in words says otherwise. */
    private boolean isOfNumbers() {
        return values().anyMatch(KindCheck::isNumber)
                || targets.stream().anyMatch(target -> target.baseline().isPresent())
                || indicator.unit().isPresent() && values().noneMatch(TextValue.class::isInstance);
    }

    private static boolean isNumber(ReportedValue value) {
        return !(value instanceof TextValue);
    }

    private static boolean isNumber(Condition condition) {
        if (condition instanceof AllOf all) {
            return all.parts().stream().anyMatch(KindCheck::isNumber);
        }
        return condition instanceof EveryYear every ? isNumber(every.each()) : !(condition instanceof Milestone);
    }
}
