package io.github.tiendo.assessment;

import io.github.tiendo.classification.PolicyIdentity;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.target.TargetSelection;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/** What one policy says of every indicator of a programme as of a day. */
@Value.Immutable
public abstract class Assessment implements Serializable {

    private static final long serialVersionUID = 1L;

    Assessment() {}

    /**
     * The programme assessed.
     *
     * @return the programme
     */
    public abstract Programme programme();

    /**
     * The method.
     *
     * @return its id, version and settings
     */
    public abstract PolicyIdentity policy();

    /**
     * The scale of the grades.
     *
     * @return the scale
     */
    public abstract Scale scale();

    /**
     * The day of the assessment.
     *
     * @return the day
     */
    public abstract LocalDate asOf();

    /**
     * Which targets counted.
     *
     * @return the selection
     */
    public abstract TargetSelection selection();

    /**
     * The answers, in the order of the programme.
     *
     * @return one line for each indicator that counts; one for each target with {@link TargetSelection#all()}
     */
    public abstract List<AssessedTarget> targets();

    /**
     * What does not count.
     *
     * @return the exclusions, in the order of the programme
     */
    public abstract List<Exclusion> excluded();

    /**
     * Starts an assessment.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an assessment. */
    public static final class Builder extends ImmutableAssessment.Builder {
        Builder() {}
    }
}
