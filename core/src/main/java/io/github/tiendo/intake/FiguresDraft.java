package io.github.tiendo.intake;

import io.github.tiendo.finding.Account.SetAside;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.style.DraftValue;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * The cells of the tables of a source that hold a number, a percentage, a fraction or a date: those that were set aside,
 * and those of rows and columns that are read, of which it remains to be seen what becomes.
 */
@Value.Immutable
@DraftValue
public abstract class FiguresDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    FiguresDraft() {}

    /**
     * How many such cells there are.
     *
     * @return their number
     */
    @Value.Default
    public int getNumbers() {
        return 0;
    }

    /**
     * How many were set aside.
     *
     * @return the number by reason
     */
    public abstract Map<SetAside, Integer> getSetAside();

    /**
     * How many were reported in a finding and are in no row.
     *
     * @return their number
     */
    @Value.Default
    public int getReported() {
        return 0;
    }

    /**
     * Those in rows of tables, under heads that are read.
     *
     * @return in the order of the source; may be empty
     */
    public abstract List<Figure> getInRows();

    /** A cell of a row that is read. */
    @Value.Immutable
    @DraftValue
    public abstract static class Figure implements Serializable {

        private static final long serialVersionUID = 1L;

        Figure() {}

        /**
         * Where it stands.
         *
         * @return the place
         */
        @Value.Parameter
        public abstract SourceLocation getLocation();

        /**
         * Where the name of its row stands.
         *
         * @return the place
         */
        @Value.Parameter
        public abstract SourceLocation getRow();

        /**
         * The head of its column.
         *
         * @return the cell
         */
        @Value.Parameter
        public abstract DraftCell getColumn();

        /**
         * Whether something that was found about the table names it.
         *
         * @return whether it is the place of a finding
         */
        @Value.Parameter
        public abstract boolean isReported();

        /**
         * A cell of a row that is read.
         *
         * @param location where it stands
         * @param row where the name of its row stands
         * @param column the head of its column
         * @param reported whether something that was found about the table names it
         * @return the figure
         */
        public static Figure of(SourceLocation location, SourceLocation row, DraftCell column, boolean reported) {
            return ImmutableFigure.of(location, row, column, reported);
        }
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a draft. */
    public static final class Builder extends ImmutableFiguresDraft.Builder {
        Builder() {}
    }
}
