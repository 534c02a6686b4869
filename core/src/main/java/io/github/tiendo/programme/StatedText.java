package io.github.tiendo.programme;

import io.github.tiendo.finding.SourceLocation;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A sentence that a report prints about its own rows, such as {@code 08/28 chỉ tiêu đã hoàn thành (đạt tỷ lệ 29%)}.
 * It is kept as it stands, for the audit.
 */
@Value.Immutable
public abstract class StatedText implements Serializable {

    private static final long serialVersionUID = 1L;

    StatedText() {}

    /**
     * The words.
     *
     * @return the text as printed
     */
    public abstract String text();

    /**
     * Where it stands.
     *
     * @return the place, or empty if it came from no file; not part of equality
     */
    @Value.Auxiliary
    public abstract Optional<SourceLocation> location();

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A sentence without a place.
     *
     * @param text the words
     * @return the sentence
     */
    public static StatedText of(String text) {
        return builder().text(text).build();
    }

    /** Builds a value. */
    public static final class Builder extends ImmutableStatedText.Builder {
        Builder() {}
    }
}
