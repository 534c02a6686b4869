package io.github.tiendo.spi;

import io.github.tiendo.notation.NumberLimits;
import java.io.Serializable;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * How much a reader takes before it gives up with a finding. The usual limits let every honest workbook of a ministry
 * through and stop what was made to exhaust a server.
 */
@Value.Immutable
public abstract class ReadLimits implements Serializable {

    private static final long serialVersionUID = 1L;

    ReadLimits() {}

    /** {@return the size of a file: bytes; 64 MiB unless set} */
    @Value.Default
    public int bytes() {
        return 64 << 20;
    }

    /** {@return the size of a compressed file's content: bytes; 512 MiB unless set} */
    @Value.Default
    public long inflatedBytes() {
        return 512L << 20;
    }

    /**
     * How many times larger than its compressed form a part may be; parts below 1 MiB are not asked.
     *
     * @return the ratio; 200 unless set
     */
    @Value.Default
    public int inflationRatio() {
        return 200;
    }

    /** {@return the sheets of a workbook; 256 unless set} */
    @Value.Default
    public int sheets() {
        return 256;
    }

    /** {@return the rows of a sheet; 200,000 unless set} */
    @Value.Default
    public int rows() {
        return 200_000;
    }

    /** {@return the columns of a sheet; 1,000 unless set} */
    @Value.Default
    public int columns() {
        return 1_000;
    }

    /** {@return the length of a cell or string: characters; 32,767 unless set} */
    @Value.Default
    public int cellLength() {
        return 32_767;
    }

    /** {@return how deep a document may be nested; 64 unless set} */
    @Value.Default
    public int nesting() {
        return 64;
    }

    /**
     * The elements of a document: cells of a workbook, values of a JSON document.
     *
     * @return the number; 5,000,000 unless set
     */
    @Value.Default
    public int elements() {
        return 5_000_000;
    }

    /** {@return the digits and exponent of a number: the limits of a number} */
    @Value.Default
    public NumberLimits numbers() {
        return NumberLimits.defaults();
    }

    /** {@return the usual limits: safe defaults} */
    public static ReadLimits standard() {
        return builder().build();
    }

    /** No limit forbids everything. */
    @Value.Check
    void check() {
        for (long limit : new long[] {
            bytes(), inflatedBytes(), inflationRatio(), sheets(), rows(), columns(), cellLength(), nesting(), elements()
        }) {
            if (limit < 1) {
                throw new IllegalArgumentException("a limit is at least 1, found " + limit);
            }
        }
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds limits. */
    public static final class Builder extends ImmutableReadLimits.Builder {
        Builder() {}

        /**
         * Sets one limit by its name, as a command line has it: {@code bytes}, {@code inflated-bytes},
         * {@code inflation-ratio}, {@code sheets}, {@code rows}, {@code columns}, {@code cell-length}, {@code nesting},
         * {@code elements}.
         *
         * @param name the name; case and hyphens do not matter
         * @param value the limit, at least 1
         * @return this builder
         * @throws IllegalArgumentException if there is no such limit or the value is out of range
         */
        public Builder limit(String name, long value) {
            return switch (name.replace("-", "").toLowerCase(Locale.ROOT)) {
                case "bytes" -> bytes(small(value));
                case "inflatedbytes" -> inflatedBytes(positive(value));
                case "inflationratio" -> inflationRatio(small(value));
                case "sheets" -> sheets(small(value));
                case "rows" -> rows(small(value));
                case "columns" -> columns(small(value));
                case "celllength" -> cellLength(small(value));
                case "nesting" -> nesting(small(value));
                case "elements" -> elements(small(value));
                default ->
                    throw new IllegalArgumentException(
                            "no limit is called '" + name + "'; there are bytes, inflated-bytes,"
                                    + " inflation-ratio, sheets, rows, columns, cell-length, nesting, elements");
            };
        }

        private static long positive(long value) {
            if (value < 1) {
                throw new IllegalArgumentException("a limit is at least 1, found " + value);
            }
            return value;
        }

        private static int small(long value) {
            if (value > Integer.MAX_VALUE - 8) {
                throw new IllegalArgumentException(
                        "this limit is at most " + (Integer.MAX_VALUE - 8) + ", found " + value);
            }
            return (int) positive(value);
        }
    }
}
