package io.github.tiendo.assessment;

import io.github.tiendo.classification.Classification;
import io.github.tiendo.classification.Classification.UsedValue;
import io.github.tiendo.classification.ClassificationPolicy.PolicyIdentity;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.Indicator.ExclusionReason;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.Total;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.target.Target;
import io.github.tiendo.target.TargetSelection;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What one policy says of every indicator of a programme as of a day. */
@Value.Immutable
public abstract class Assessment implements Serializable {

    private static final long serialVersionUID = 1L;

    Assessment() {}

    /** {@return the programme assessed} */
    public abstract Programme programme();

    /** {@return the method: its id, version and settings} */
    public abstract PolicyIdentity policy();

    /** {@return the scale of the grades} */
    public abstract Scale scale();

    /** {@return the day of the assessment} */
    public abstract LocalDate asOf();

    /** {@return which targets counted} */
    public abstract TargetSelection selection();

    /**
     * {@return the answers, in the order of the programme: one line for each indicator that counts; one for each target
     * with {@link TargetSelection#all()}}
     */
    public abstract List<AssessedTarget> targets();

    /** {@return how many of the indicators that count have a value by the day; one with several targets counts once} */
    public long indicatorsWithFigure() {
        return targets().stream()
                .filter(target -> target.latest().isPresent())
                .map(target -> target.indicator().id())
                .distinct()
                .count();
    }

    /** {@return how many indicators count; one with several targets counts once} */
    public long indicatorsCounted() {
        return targets().stream()
                .map(target -> target.indicator().id())
                .distinct()
                .count();
    }

    /** {@return what does not count, in the order of the programme} */
    public abstract List<Exclusion> excluded();

    /**
     * What was found in assessing. It takes no part in equality and is not kept in files.
     *
     * @return in the order of the programme; empty if nothing was
     */
    @Value.Auxiliary
    public abstract List<Finding> findings();

    /**
     * The same answers, seen from a later knowledge: those that rest on a value which has been revised or withdrawn
     * since carry {@link Classification.Flag#REVISED_SINCE}. Grades stay as they were given.
     *
     * @param later the programme as it is known now, with the reports that came since
     * @return a copy
     */
    public Assessment revisedSince(Programme later) {
        List<AssessedTarget> marked = new ArrayList<>();
        for (AssessedTarget target : targets()) {
            marked.add(
                    isRevised(target, later)
                            ? AssessedTarget.builder()
                                    .from(target)
                                    .classification(target.classification().with(Classification.Flag.REVISED_SINCE))
                                    .build()
                            : target);
        }
        return builder().from(this).targets(marked).build();
    }

    private boolean isRevised(AssessedTarget target, Programme later) {
        List<Observation> now = later.observationsOf(target.indicator().id());
        List<UsedValue> used = target.classification().inputs();
        return programme().observationsOf(target.indicator().id()).stream()
                .filter(Observation::isAboutTheWhole)
                .filter(then -> used.stream().anyMatch(value -> isOf(value, then)))
                .anyMatch(then -> now.stream()
                        .noneMatch(other ->
                                other.key().equals(then.key()) && other.value().equals(then.value())));
    }

    private static boolean isOf(UsedValue used, Observation observation) {
        return used.period().filter(observation.period()::equals).isPresent()
                && observation.value().filter(used.value()::equals).isPresent();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an assessment. */
    public static final class Builder extends ImmutableAssessment.Builder {
        Builder() {}
    }

    /** An indicator that is not counted, and why. */
    @Value.Immutable
    public abstract static class Exclusion implements Serializable {

        private static final long serialVersionUID = 1L;

        Exclusion() {}

        /** {@return the indicator} */
        public abstract Indicator indicator();

        /** {@return why it is not counted} */
        public abstract ExclusionReason reason();

        /**
         * An exclusion.
         *
         * @param indicator the indicator
         * @param reason why it is not counted
         * @return the exclusion
         */
        public static Exclusion of(Indicator indicator, ExclusionReason reason) {
            return ImmutableExclusion.builder()
                    .indicator(indicator)
                    .reason(reason)
                    .build();
        }
    }

    /** One line of an assessment: an indicator, the target that counts, and what the policy says of it. */
    @Value.Immutable
    public abstract static class AssessedTarget implements Serializable {

        private static final long serialVersionUID = 1L;

        AssessedTarget() {}

        /** {@return the indicator} */
        public abstract Indicator indicator();

        /** {@return the target that counts, or empty if the indicator has none} */
        public abstract Optional<Target> target();

        /**
         * {@return the grade that a body declared and that was in force, whatever the policy made of it, or empty if
         * there was none}
         */
        public abstract Optional<DeclaredGrade> declared();

        /** {@return the report that states the declared grade, or empty if there was no declared grade} */
        public abstract Optional<ReportId> declaredIn();

        /** {@return what the policy says} */
        public abstract Classification classification();

        /**
         * How much of the target the latest value attains, whatever the policy made of it: value over a floor, a
         * ceiling over value, place to reach over place.
         *
         * @return the exact share, which may exceed 1; empty without a target or value and where it has no meaning
         */
        public abstract Optional<Ratio> attainment();

        /**
         * {@return the latest value about the whole of a period that ended by the day, whatever the policy made of it;
         * empty if there is none}
         */
        public abstract Optional<Observation> latest();

        /**
         * {@return the values of the whole on which the answer rests that nobody reported: totals of parts or of
         * periods, the latest first; empty if every value was reported}
         */
        public abstract List<Total> restsOn();

        /** {@return a new builder} */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a line. */
        public static final class Builder extends ImmutableAssessedTarget.Builder {
            Builder() {}
        }
    }
}
