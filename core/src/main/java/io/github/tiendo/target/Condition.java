package io.github.tiendo.target;

import io.github.tiendo.finding.Localized;
import io.github.tiendo.quantity.ReportedValue;
import java.io.Serializable;
import java.util.Locale;

/**
 * What a value must be for a target to be met.
 *
 * <p>The kinds are {@link Bound} (floor or ceiling), {@link Within}, {@link RelativeChange}, {@link TopRank}, {@link
 * EveryYear}, {@link Milestone}, {@link Path} and {@link AllOf}.
 */
public abstract sealed class Condition implements Localized, Serializable
        permits Bound, Within, RelativeChange, TopRank, EveryYear, Milestone, Path, AllOf {

    private static final long serialVersionUID = 1L;

    Condition() {}

    /** The condition as it is printed in the language, such as {@code ≥ 80%}. */
    @Override
    public final String text(Locale language) {
        return TargetNotation.of(language).print(this);
    }

    /** Answers for a value under the target that this is the condition of. */
    abstract Answer isMetBy(ReportedValue value, Target target);
}
