package io.github.tiendo.comparison;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.target.TargetId;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** An indicator, or one of its targets, that stands in another grade than before. */
@Value.Immutable
public abstract class GradeMove implements Serializable {

    private static final long serialVersionUID = 1L;

    GradeMove() {}

    /**
     * The indicator.
     *
     * @return its id in the later programme
     */
    public abstract IndicatorId indicator();

    /**
     * What it is called.
     *
     * @return its name in the later programme
     */
    public abstract LocalizedText name();

    /**
     * Which of its targets was graded.
     *
     * @return the later target, or empty if it has none
     */
    public abstract Optional<TargetId> target();

    /** {@return the grade before, or empty if it was not rated} */
    public abstract Optional<Grade> before();

    /** {@return the grade now, or empty if it is not rated} */
    public abstract Optional<Grade> after();

    static Builder builder() {
        return new Builder();
    }

    static final class Builder extends ImmutableGradeMove.Builder {
        Builder() {}
    }
}
