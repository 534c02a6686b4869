package io.github.tiendo.intake;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table of a draft, until whoever assembles the draft last takes them, so that each can be let go as soon as it
 * is assembled.
 *
 * @param <R> what a row is
 */
final class DraftRows<R> extends AbstractList<R> implements RandomAccess, Serializable {

    private static final long serialVersionUID = 1L;

    /** Null once they are taken. */
    private @Nullable ArrayList<R> rows = new ArrayList<>();

    static <R> DraftRows<R> of(Iterable<? extends R> rows) {
        DraftRows<R> made = new DraftRows<>();
        rows.forEach(made.rows()::add);
        made.rows().trimToSize();
        return made;
    }

    private ArrayList<R> rows() {
        ArrayList<R> held = rows;
        if (held == null) {
            throw new IllegalStateException("the rows of this draft were let go when it was assembled");
        }
        return held;
    }

    /** The rows, which are not here any more. */
    List<R> taken() {
        List<R> held = rows();
        rows = null;
        return held;
    }

    @Override
    public R get(int index) {
        return rows().get(index);
    }

    @Override
    public int size() {
        return rows().size();
    }

    /** The rows, or that they were let go: a draft may be printed then too. */
    @Override
    public String toString() {
        return rows == null ? "[let go]" : super.toString();
    }
}
