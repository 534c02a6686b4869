package io.github.tiendo.layout;

import org.immutables.value.Value;

/**
 * How tables are to be understood.
 *
 * <pre>{@code
 * LayoutOptions options = LayoutOptions.builder()
 *         .headWords(HeadWords.standard().with("Thành tựu", ColumnMeaning.RESULT))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract class LayoutOptions {

    LayoutOptions() {}

    /**
     * The words by which columns are known.
     *
     * @return the standard words unless set
     */
    @Value.Default
    public HeadWords headWords() {
        return HeadWords.standard();
    }

    /**
     * Options that set nothing.
     *
     * @return the usual options
     */
    public static LayoutOptions standard() {
        return builder().build();
    }

    /**
     * Starts options from the usual ones.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds options. */
    public static final class Builder extends ImmutableLayoutOptions.Builder {
        Builder() {}
    }
}
