package io.github.tiendo.scorecard;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The printed percentages of a {@link Tally}: one for every line, and one for what is not rated. */
@Value.Immutable
public abstract class Percents implements Serializable {

    private static final long serialVersionUID = 1L;

    Percents() {}

    /**
     * How the shares were rounded.
     *
     * @return the rounding
     */
    public abstract Rounding rounding();

    /**
     * Digits behind the decimal mark.
     *
     * @return the number of digits, from 0
     */
    public abstract int digits();

    /**
     * The percentages by {@link GradeLine#id()}, in the order of the lines.
     *
     * @return a number from 0 to 100 for every line; empty if nothing was counted
     */
    public abstract Map<String, BigDecimal> byLine();

    /**
     * The percentage of what is not rated.
     *
     * @return a number from 0 to 100; empty if nothing was counted
     */
    public abstract Optional<BigDecimal> notRated();

    /**
     * The percentage of a line.
     *
     * @param line a line of the tally that these percentages are of
     * @return such as 29; empty if nothing was counted
     */
    public Optional<BigDecimal> of(GradeLine line) {
        return Optional.ofNullable(byLine().get(line.id()));
    }
}
