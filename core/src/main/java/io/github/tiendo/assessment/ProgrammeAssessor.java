package io.github.tiendo.assessment;

import io.github.tiendo.assessment.Assessment.AssessedTarget;
import io.github.tiendo.assessment.Assessment.Exclusion;
import io.github.tiendo.classification.ClassificationPolicy;
import io.github.tiendo.classification.CompletionInput;
import io.github.tiendo.classification.PolicyIdentity;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.Indicator.ExclusionReason;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.Series;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.target.Target;
import io.github.tiendo.target.TargetSelection;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Puts one policy to every indicator of a programme.
 *
 * <pre>{@code
 * Assessment assessment = ProgrammeAssessor.of(ClassificationPolicies.declared(), asOf).assess(programme);
 * }</pre>
 *
 * <p>It reads the observations about the whole, of periods that ended by {@code asOf}. For an earlier knowledge assess
 * {@link Programme#asKnownOn}.
 */
public final class ProgrammeAssessor {

    private final ClassificationPolicy policy;
    private final LocalDate asOf;
    private final TargetSelection selection;

    private ProgrammeAssessor(ClassificationPolicy policy, LocalDate asOf, TargetSelection selection) {
        this.policy = Objects.requireNonNull(policy);
        this.asOf = Objects.requireNonNull(asOf);
        this.selection = Objects.requireNonNull(selection);
    }

    /**
     * An assessor of the next target of each indicator.
     *
     * @param policy the method
     * @param asOf the day of the assessment
     * @return the assessor
     */
    public static ProgrammeAssessor of(ClassificationPolicy policy, LocalDate asOf) {
        return new ProgrammeAssessor(policy, asOf, TargetSelection.next());
    }

    /**
     * The same assessor for other targets.
     *
     * @param selection which targets count
     * @return another assessor
     */
    public ProgrammeAssessor targets(TargetSelection selection) {
        return new ProgrammeAssessor(policy, asOf, selection);
    }

    /**
     * Assesses a programme.
     *
     * @param programme the programme
     * @return an answer for each indicator that counts
     */
    public Assessment assess(Programme programme) {
        Assessment.Builder assessment = Assessment.builder()
                .programme(programme)
                .policy(PolicyIdentity.of(policy))
                .scale(policy.scale())
                .asOf(asOf)
                .selection(selection);
        DeclaredInForce inForce = DeclaredInForce.of(programme, asOf);
        for (Indicator indicator : programme.indicators()) {
            List<Target> selected = selection.of(programme.targetsOf(indicator.id()), asOf);
            Optional<ExclusionReason> exclusion = exclusion(indicator, selected);
            if (exclusion.isPresent()) {
                assessment.addExcluded(Exclusion.of(indicator, exclusion.get()));
            } else if (selected.isEmpty()) {
                assessment.addTargets(assess(programme, indicator, Optional.empty(), inForce));
            } else {
                selected.forEach(
                        target -> assessment.addTargets(assess(programme, indicator, Optional.of(target), inForce)));
            }
        }
        return assessment.build();
    }

    private Optional<ExclusionReason> exclusion(Indicator indicator, List<Target> selected) {
        if (indicator.exclusion().isPresent()) {
            return indicator.exclusion();
        }
        if (indicator.applicableUntil().filter(last -> last.isBefore(asOf)).isPresent()) {
            return Optional.of(ExclusionReason.NO_LONGER_APPLICABLE);
        }
        return selection.year().isPresent() && selected.isEmpty()
                ? Optional.of(ExclusionReason.NO_TARGET_IN_YEAR)
                : Optional.empty();
    }

    private AssessedTarget assess(
            Programme programme, Indicator indicator, Optional<Target> target, DeclaredInForce inForce) {
        Series series = Series.of(programme.observationsOf(indicator.id()).stream()
                .filter(Observation::isAboutTheWhole)
                .toList());
        Optional<DeclaredInForce.Entry> entry = inForce.find(indicator.id(), target);
        Optional<DeclaredGrade> declared = entry.map(DeclaredInForce.Entry::grade);
        CompletionInput input = CompletionInput.builder()
                .indicator(indicator)
                .target(target)
                .series(series)
                .declared(declared)
                .span(programme.span())
                .day(asOf)
                .build();
        return AssessedTarget.builder()
                .indicator(indicator)
                .target(target)
                .declared(declared)
                .declaredIn(entry.map(DeclaredInForce.Entry::report))
                .attainment(input.attainment())
                .classification(policy.classify(input))
                .build();
    }
}
