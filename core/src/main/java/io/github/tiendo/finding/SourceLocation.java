package io.github.tiendo.finding;

import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A place in a source: which file and where in it.
 *
 * <p>A workbook gives an {@link #address()} such as {@code Chỉ tiêu!C12}, a JSON document a pointer such as {@code
 * /indicators/3/name} with line and column, a text its line, column and page. Lines, columns and pages count from 1.
 * What a format lacks is absent.
 */
@Value.Immutable
public abstract class SourceLocation implements Serializable {

    private static final long serialVersionUID = 1L;

    SourceLocation() {}

    /** {@return the name of the file or other source, as the caller gave it} */
    public abstract String source();

    /** {@return the address inside the source, in the notation of its format, or empty for the whole source} */
    public abstract Optional<String> address();

    /** {@return the line, from 1, or empty where the format has none} */
    public abstract OptionalInt line();

    /** {@return the column in the line, in characters (UTF-16 units), from 1, or empty where the format has none} */
    public abstract OptionalInt column();

    /** {@return the page, from 1, or empty where the format has none} */
    public abstract OptionalInt page();

    /**
     * A whole source.
     *
     * @param source its name
     * @return the place
     */
    public static SourceLocation of(String source) {
        return builder().source(source).build();
    }

    /**
     * A place inside a source.
     *
     * @param source its name
     * @param address such as {@code Chỉ tiêu!C12}
     * @return the place
     */
    public static SourceLocation of(String source, String address) {
        return builder().source(source).address(address).build();
    }

    /**
     * A cell of a sheet. Its address is written when it is asked for, so that it costs little to say where each cell stands.
     *
     * @param source the name of the workbook or other source
     * @param sheet the name of the sheet; empty where it has none
     * @param row from 0
     * @param column from 0
     * @return the place, such as {@code Chỉ tiêu!C12} for row 11 and column 2
     * @throws IllegalArgumentException if the row or the column is negative
     */
    public static SourceLocation ofCell(String source, String sheet, int row, int column) {
        return new CellLocation(source, sheet, row, column);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The place inside the source for people: the address, else page, line and column, else empty.
     *
     * @return such as {@code Chỉ tiêu!C12} or {@code 31:7}
     */
    public String place() {
        if (address().isPresent()) {
            return address().get();
        }
        StringBuilder place = new StringBuilder();
        page().ifPresent(page -> place.append('p').append(page));
        line().ifPresent(line -> place.append(place.length() == 0 ? "" : ":").append(line));
        column().ifPresent(
                        column -> place.append(place.length() == 0 ? "" : ":").append(column));
        return place.toString();
    }

    /** Equal if both are one place, whoever made them. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourceLocation location
                && hashCode() == location.hashCode()
                && source().equals(location.source())
                && address().equals(location.address())
                && line().equals(location.line())
                && column().equals(location.column())
                && page().equals(location.page());
    }

    @Override
    public int hashCode() {
        return hash(address().hashCode(), line().hashCode(), column().hashCode(), page().hashCode());
    }

    int hash(int address, int line, int column, int page) {
        int hash = 31 * source().hashCode() + address;
        return 31 * (31 * (31 * hash + line) + column) + page;
    }

    /** The source, an exclamation mark and the {@link #place()}; the source alone where there is no place. */
    @Override
    public String toString() {
        String place = place();
        return place.isEmpty() ? source() : source() + "!" + place;
    }

    /** Builds a place. */
    public static final class Builder extends ImmutableSourceLocation.Builder {
        Builder() {}
    }
}
