package io.github.tiendo.programme;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The address of a row in one report: its table, the headings above it and the number printed before it. It says where
 * a row stood, not which indicator it is: numbers restart under every heading and rows move between tables.
 */
@Value.Immutable
public abstract class RowRef implements Serializable {

    private static final long serialVersionUID = 1L;

    RowRef() {}

    /** {@return the title as printed, or empty if the table has none} */
    public abstract Optional<String> table();

    /** {@return the printed titles of the headings above the row, outermost first; may be empty} */
    public abstract List<String> headings();

    /**
     * The number printed before the row.
     *
     * @return such as {@code 3.1}, or empty if none was printed or it was no number of its own
     */
    public abstract Optional<String> number();

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a value. */
    public static final class Builder extends ImmutableRowRef.Builder {
        Builder() {}
    }
}
