package io.github.tiendo.target;

import io.github.tiendo.notation.NormalText;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Rank;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.quantity.Unit;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A place among the best: {@code thuộc nhóm 03 nước tốt nhất}, {@code Top 50}. */
@Value.Immutable
public abstract non-sealed class TopRank extends Condition {

    private static final long serialVersionUID = 1L;

    TopRank() {}

    /**
     * The last place that meets it.
     *
     * @return the place, from 1
     */
    public abstract int limit();

    /**
     * How many are ranked.
     *
     * @return the size of the field, or empty if not stated
     */
    public abstract OptionalInt field();

    /**
     * Among whom, as printed.
     *
     * @return such as {@code nước tốt nhất trong khu vực Đông Nam Á}, or empty if not stated
     */
    public abstract Optional<String> group();

    /** The place lies in the field, and a group has a name on one line. */
    @Value.Check
    TopRank check() {
        if (limit() < 1 || field().isPresent() && field().getAsInt() < limit()) {
            throw new IllegalArgumentException("a place is from 1 to the size of the field, found " + limit());
        }
        Optional<String> plain = group().map(NormalText::display).filter(words -> !words.isEmpty());
        return plain.equals(group()) ? this : builder().from(this).group(plain).build();
    }

    /**
     * A place among the best of a field whose size is not stated.
     *
     * @param limit the last place that meets it, from 1
     * @return the condition
     * @throws IllegalArgumentException if the place is less than 1
     */
    public static TopRank of(int limit) {
        return builder().limit(limit).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** A place outside the limit of a larger field than the one meant may still be a place within it. */
    @Override
    Answer isMetBy(ReportedValue reported, Target target) {
        if (reported instanceof Rank rank) {
            boolean otherField = field().isPresent()
                    && rank.fieldSize().isPresent()
                    && rank.fieldSize().getAsInt() > field().getAsInt();
            return rank.position() <= limit() ? Answer.YES : otherField ? Answer.UNDECIDED : Answer.NO;
        }
        if (reported instanceof Quantity quantity && quantity.unit().equals(Unit.RANK)) {
            return Bounds.answer(quantity, Comparison.AT_MOST, Quantity.of(limit(), Unit.RANK));
        }
        return Answer.UNDECIDED;
    }

    /** Builds a condition. */
    public static final class Builder extends ImmutableTopRank.Builder {
        Builder() {}
    }
}
