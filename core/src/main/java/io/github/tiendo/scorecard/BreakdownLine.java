package io.github.tiendo.scorecard;

import io.github.tiendo.finding.LocalizedText;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** One line of a breakdown: a heading, an agency or a year, with how it stands there. */
@Value.Immutable
public abstract class BreakdownLine implements Serializable {

    private static final long serialVersionUID = 1L;

    BreakdownLine() {}

    /**
     * The breakdown it is a line of.
     *
     * @return the id of the {@link Breakdown}, such as {@code heading}
     */
    public abstract String by();

    /**
     * The id of what the line is about.
     *
     * @return such as a heading's id; empty for the line of everything that has no key
     */
    public abstract Optional<String> id();

    /**
     * The words for what the line is about.
     *
     * @return such as a heading's title, or "no heading"
     */
    public abstract LocalizedText key();

    /**
     * Tells whether something in this line is counted in another line of the breakdown as well, so that the lines do
     * not sum to the whole.
     *
     * @return whether it shares something with another line
     */
    public abstract boolean isOverlapping();

    /**
     * How it stands.
     *
     * @return the counts, with the scorecard's scale and grouping
     */
    public abstract Tally tally();

    /**
     * How many were counted in the line.
     *
     * @return the number, at least 1; the percentages of the line are of this number
     */
    public long counted() {
        return tally().total();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a line. */
    public static final class Builder extends ImmutableBreakdownLine.Builder {
        Builder() {}
    }
}
