package io.github.tiendo.grade;

import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.LocalizedText;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * One step of a {@link Scale}, such as MET "đã hoàn thành" / "Met" of the completion scale.
 *
 * <p>A grade says which scale it belongs to, so that two scales may use the same word; its place in the order is known
 * to the scale.
 */
@Value.Immutable
public abstract class Grade implements Localized, Serializable {

    private static final long serialVersionUID = 1L;

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

    Grade() {}

    /** {@return the id of the scale it belongs to, such as {@code COMPLETION}} */
    public abstract String scale();

    /** {@return the constant for scripts and files, unique in its scale, such as {@code LIKELY_EARLY}} */
    public abstract String id();

    /** {@return the words printed for it} */
    public abstract LocalizedText label();

    /**
     * Other words by which people write it; compared in normal form.
     *
     * @return further spellings, without the label; may be empty
     */
    public abstract List<String> aliases();

    /** {@return what it means, in a sentence, or empty if the label says it all} */
    public abstract Optional<LocalizedText> meaning();

    /**
     * The colour in which it is printed.
     *
     * @return {@code #RRGGBB}
     */
    @Value.Default
    public String colour() {
        return "#808080";
    }

    /**
     * Tells whether it is a degree that can be compared with others of its scale. NOT_ASSESSABLE is not.
     *
     * @return whether it has a place in the order
     */
    @Value.Default
    public boolean isDegree() {
        return true;
    }

    @Value.Check
    void check() {
        if (!COLOUR.matcher(colour()).matches()) {
            throw new IllegalArgumentException(
                    "the colour of grade " + id() + " is not #RRGGBB, such as #2e7d32: '" + colour() + "'");
        }
        if (id().isEmpty() || id().indexOf('+') >= 0 || id().indexOf(',') >= 0 || id().indexOf('=') >= 0) {
            throw new IllegalArgumentException("a grade's id is not empty and has no '+', ',' or '=': '" + id() + "'");
        }
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** The label. */
    @Override
    public String text(Locale language) {
        return label().text(language);
    }

    @Override
    public String toString() {
        return id();
    }

    /** Builds a grade. */
    public static final class Builder extends ImmutableGrade.Builder {
        Builder() {}
    }
}
