package io.github.tiendo.reconciliation;

import io.github.tiendo.finding.SourceLocation;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A sentence with the figure marked that a claim is about: {@code Đã giải ngân 1.500 tỷ đồng, đạt [65%].}
 *
 * <p>A long sentence is cut on either side, with {@code …}.
 */
@Value.Immutable
public abstract class Quotation implements Serializable {

    private static final long serialVersionUID = 1L;

    Quotation() {}

    /**
     * The sentence before the figure.
     *
     * @return on one line; may be empty
     */
    public abstract String before();

    /**
     * The figure.
     *
     * @return as printed
     */
    public abstract String figure();

    /**
     * The sentence behind the figure.
     *
     * @return on one line; may be empty
     */
    public abstract String behind();

    /**
     * Where the figure stands.
     *
     * @return page, line and column, or the place of the paragraph or cell
     */
    public abstract SourceLocation location();

    /**
     * The sentence with the figure between two marks.
     *
     * @param open stands before the figure
     * @param close stands behind it
     * @return the sentence on one line
     */
    public String marked(String open, String close) {
        String before =
                before().isEmpty() || before().endsWith("(") || before().endsWith("$") ? before() : before() + " ";
        boolean joined = behind().isEmpty() || ".,;:)%".indexOf(behind().charAt(0)) >= 0;
        return before + open + figure() + close + (joined ? behind() : " " + behind());
    }

    /**
     * Starts a quotation.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a quotation. */
    public static final class Builder extends ImmutableQuotation.Builder {
        Builder() {}
    }
}
