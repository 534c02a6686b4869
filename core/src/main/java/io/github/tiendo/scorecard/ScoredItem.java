package io.github.tiendo.scorecard;

import io.github.tiendo.classification.NotRatedReason;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.target.TargetId;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** One thing that a scorecard counts: an indicator, or one of its targets, with its grade. */
@Value.Immutable
public abstract class ScoredItem implements Serializable {

    private static final long serialVersionUID = 1L;

    ScoredItem() {}

    /**
     * The indicator.
     *
     * @return its id
     */
    public abstract IndicatorId indicator();

    /**
     * The target that was rated.
     *
     * @return its id, or empty if the indicator has none
     */
    public abstract Optional<TargetId> target();

    /** {@return the grade, or empty if it is not rated} */
    public abstract Optional<Grade> grade();

    /**
     * Why it is not rated.
     *
     * @return the reason, or empty exactly if there is a grade
     */
    public abstract Optional<NotRatedReason> notRatedReason();

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an item. */
    public static final class Builder extends ImmutableScoredItem.Builder {
        Builder() {}
    }
}
