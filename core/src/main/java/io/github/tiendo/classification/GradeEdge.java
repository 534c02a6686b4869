package io.github.tiendo.classification;

import io.github.tiendo.grade.Grade;
import io.github.tiendo.quantity.Decimals;
import io.github.tiendo.quantity.ReportedValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** An edge between two grades, seen from an answer: how far it is away and which grade stands beyond it. */
@Value.Immutable
public abstract class GradeEdge implements Serializable {

    private static final long serialVersionUID = 1L;

    GradeEdge() {}

    /**
     * The number that is compared with the edge.
     *
     * @return its name among {@link Classification#numbers()}, such as {@code coverage}
     */
    public abstract String measure();

    /**
     * Where the edge lies.
     *
     * @return such as 0.95
     */
    public abstract BigDecimal edge();

    /**
     * How far the number is from the edge.
     *
     * @return not negative; to at most 12 decimals, half even
     */
    public abstract BigDecimal distance();

    /**
     * The grade on the other side.
     *
     * @return a grade of the policy's scale
     */
    public abstract Grade grade();

    /**
     * The latest value at which the grade would change, all else being equal.
     *
     * @return the value to 4 decimals, or empty where the method cannot tell
     */
    public abstract Optional<ReportedValue> valueThere();

    /** Equal edges are equal however their numbers were written. */
    @Value.Check
    GradeEdge check() {
        BigDecimal edge = Decimals.plain(edge());
        BigDecimal distance = Decimals.plain(distance());
        return edge.equals(edge()) && distance.equals(distance())
                ? this
                : builder().from(this).edge(edge).distance(distance).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an edge. */
    public static final class Builder extends ImmutableGradeEdge.Builder {
        Builder() {}
    }
}
