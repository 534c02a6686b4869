package io.github.tiendo.figure;

import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/** What a scanner found in a text. */
@Value.Immutable
public abstract class FigureScan implements Serializable {

    private static final long serialVersionUID = 1L;

    FigureScan() {}

    /**
     * The figures.
     *
     * @return in the order of their first character
     */
    public abstract List<StatedFigure> figures();

    /**
     * What looked like a figure and was not understood, so that nothing hides.
     *
     * @return in the order of the text; empty if everything was understood
     */
    public abstract List<UnreadCandidate> unread();

    /**
     * Starts a scan.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a scan. */
    public static final class Builder extends ImmutableFigureScan.Builder {
        Builder() {}
    }
}
