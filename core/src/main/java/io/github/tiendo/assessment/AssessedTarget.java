package io.github.tiendo.assessment;

import io.github.tiendo.classification.Classification;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.target.Target;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** One line of an assessment: an indicator, the target that counts, and what the policy says of it. */
@Value.Immutable
public abstract class AssessedTarget implements Serializable {

    private static final long serialVersionUID = 1L;

    AssessedTarget() {}

    /** {@return the indicator} */
    public abstract Indicator indicator();

    /** {@return the target that counts, or empty if the indicator has none} */
    public abstract Optional<Target> target();

    /**
     * {@return the grade that a body declared and that was in force, whatever the policy made of it, or empty if there
     * was none}
     */
    public abstract Optional<DeclaredGrade> declared();

    /** {@return the report that states the declared grade, or empty if there was no declared grade} */
    public abstract Optional<ReportId> declaredIn();

    /**
     * What the policy says.
     *
     * @return the classification
     */
    public abstract Classification classification();

    /**
     * How much of the target the latest value attains, whatever the policy made of it: value over a floor, a ceiling
     * over value, place to reach over place.
     *
     * @return the exact share, which may exceed 1; empty without a target or value and where it has no meaning
     */
    public abstract Optional<Ratio> attainment();

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a line. */
    public static final class Builder extends ImmutableAssessedTarget.Builder {
        Builder() {}
    }
}
