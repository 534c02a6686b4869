package io.github.tiendo.notation;

import java.util.OptionalInt;
import org.immutables.value.Value;

/** Among the best so many: {@code Top 50}, {@code thuộc nhóm 03 nước tốt nhất trong khu vực Đông Nam Á}. */
@Value.Immutable
public abstract non-sealed class TopReading implements Figure {

    private static final long serialVersionUID = 1L;

    TopReading() {}

    /**
     * How many are among the best.
     *
     * @return at least 1
     */
    public abstract int count();

    /**
     * Out of how many: {@code Top 50/193}.
     *
     * @return at least the count, or empty if it is not printed
     */
    public abstract OptionalInt fieldSize();

    /**
     * With how many digits the count is printed at least.
     *
     * @return 2 for {@code 03}; 1 unless set
     */
    @Value.Default
    public int minimumDigits() {
        return 1;
    }

    /**
     * The words behind the count, which name the group.
     *
     * @return such as {@code nước tốt nhất trong khu vực Đông Nam Á}; empty if there are none
     */
    @Value.Default
    public String groupWords() {
        return "";
    }

    /** There is at least one place, and minimum digits stand only where they add zeros. */
    @Value.Check
    TopReading check() {
        if (count() < 1) {
            throw new IllegalArgumentException("a group of the best has at least one place, found " + count());
        }
        if (fieldSize().isPresent() && fieldSize().getAsInt() < count()) {
            throw new IllegalArgumentException(
                    "no " + count() + " can be among " + fieldSize().getAsInt());
        }
        return minimumDigits() == 1
                        || minimumDigits() > Integer.toString(count()).length()
                ? this
                : builder().from(this).minimumDigits(1).build();
    }

    @Override
    public Figure.Kind kind() {
        return Figure.Kind.TOP;
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a group of the best. */
    public static final class Builder extends ImmutableTopReading.Builder {
        Builder() {}
    }
}
