package io.github.tiendo.programme;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a row of one programme or report is in a known programme.
 *
 * @param <I> the sort of id: of an indicator or a task
 */
@Value.Immutable
public abstract class RowMatch<I extends Serializable> {

    RowMatch() {}

    /**
     * The row to be found.
     *
     * @return its id where it was read
     */
    public abstract I found();

    /**
     * The row that it is.
     *
     * @return its id in the known programme, or empty if there is none or several
     */
    public abstract Optional<I> known();

    /**
     * By what it was found, or why not.
     *
     * @return the basis
     */
    public abstract MatchBasis basis();

    /**
     * The rows that it may be, where it was not found.
     *
     * @return ids in the known programme, the nearest first; may be empty
     */
    public abstract List<I> candidates();

    static <I extends Serializable> RowMatch<I> of(I found, I known, MatchBasis basis) {
        return ImmutableRowMatch.<I>builder()
                .found(found)
                .known(known)
                .basis(basis)
                .build();
    }

    static <I extends Serializable> RowMatch<I> none(I found, MatchBasis basis, List<I> candidates) {
        return ImmutableRowMatch.<I>builder()
                .found(found)
                .basis(basis)
                .candidates(candidates)
                .build();
    }
}
