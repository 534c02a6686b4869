package io.github.tiendo.comparison;

import io.github.tiendo.grade.Grade;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** How many went from one grade to another, or stayed. */
@Value.Immutable
public abstract class MatrixCell implements Serializable {

    private static final long serialVersionUID = 1L;

    MatrixCell() {}

    /** {@return the grade before, or empty for not rated} */
    public abstract Optional<Grade> before();

    /** {@return the grade now, or empty for not rated} */
    public abstract Optional<Grade> after();

    /**
     * How many.
     *
     * @return at least 1
     */
    public abstract long count();

    static MatrixCell of(Optional<Grade> from, Optional<Grade> to, long count) {
        return ImmutableMatrixCell.builder().before(from).after(to).count(count).build();
    }
}
