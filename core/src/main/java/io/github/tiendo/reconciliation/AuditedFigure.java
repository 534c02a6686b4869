package io.github.tiendo.reconciliation;

import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.quantity.Interval;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A stated figure with what the audit says of it.
 *
 * <p>{@code 14/36 chỉ tiêu (chiếm tỷ lệ 35%)}: numerator 14, denominator 36, stated {@code 35%}, recomputed 38.8889,
 * MISMATCH, "14/36 is 39 %", with the suggestion "35 % would be 14/40".
 *
 * <p>Two of these are equal if their facts are; {@link #reading()}, {@link #explanation()} and {@link #suggestions()}
 * only put the facts into words.
 */
@Value.Immutable
public abstract class AuditedFigure implements Serializable {

    private static final long serialVersionUID = 1L;

    AuditedFigure() {}

    /** {@return what it claims} */
    public abstract StatedFigureKind kind();

    /** {@return the words in which it claims it: the text on one line} */
    public abstract String text();

    /** {@return where it stands, or empty if it came from no text or file} */
    public abstract Optional<SourceLocation> location();

    /**
     * {@return the sentence it stands in, with the figure marked that it is about, or empty if it came from no text}
     */
    @Value.Auxiliary
    public abstract Optional<Quotation> quotation();

    /**
     * Its numbers by their names: the two of its kind ({@link StatedFigureKind#numeratorName()}), and {@code computed}.
     *
     * @return such as part 14, whole 36, computed 38.8889; in that order
     */
    public Map<String, BigDecimal> numbers() {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        numerator().ifPresent(number -> numbers.put(kind().numeratorName(), number));
        denominator().ifPresent(number -> numbers.put(kind().denominatorName(), number));
        recomputed().ifPresent(number -> numbers.put("computed", number));
        return Collections.unmodifiableMap(numbers);
    }

    /**
     * {@return the part, the later value, the place, the sum of the parts, the names or rows counted, or the first
     * value, or empty if the text gives none}
     */
    public abstract Optional<BigDecimal> numerator();

    /**
     * {@return the whole, the earlier value, the field, the stated total or count, or the second value, or empty if the
     * text gives none}
     */
    public abstract Optional<BigDecimal> denominator();

    /**
     * {@return the parts of a sum, a sum of percentages or a complement, in the order of the text; empty for other
     * kinds}
     */
    public abstract List<BigDecimal> parts();

    /** {@return the names of a coverage, in the order of the text; empty for other kinds} */
    public abstract List<String> names();

    /** {@return the percentage, factor or difference as printed, such as {@code 35%}, or empty if none is stated} */
    public abstract Optional<String> stated();

    /**
     * {@return the exact percentage, factor, difference or sum: all its digits where they end, else four decimals;
     * empty where nothing can be computed}
     */
    public abstract Optional<BigDecimal> recomputed();

    /**
     * Between what the exact number lies where an input is hedged or has a scale word.
     *
     * @return the bounds, or empty where the inputs are points
     */
    public abstract Optional<Interval> bounds();

    /** {@return how the stated number was made from the exact one; empty where it is exact or does not fit} */
    public abstract Optional<PrintedRounding> rounding();

    /** {@return which of several readings of the text this is: in words, or empty for the only reading} */
    @Value.Auxiliary
    public abstract Optional<Localized> reading();

    /** {@return what is to be said of it} */
    public abstract Verdict verdict();

    /** {@return why, in a sentence: the explanation in Vietnamese and English} */
    @Value.Auxiliary
    public abstract Localized explanation();

    /** {@return what would make it right: the likeliest first; empty where nothing is wrong or nothing is known} */
    @Value.Auxiliary
    public abstract List<Localized> suggestions();

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a figure. */
    public static final class Builder extends ImmutableAuditedFigure.Builder {
        Builder() {}
    }

    /**
     * A sentence with the figure marked that a claim is about: {@code Đã giải ngân 1.500 tỷ đồng, đạt [65%].}
     *
     * <p>A long sentence is cut on either side, with {@code …}.
     */
    @Value.Immutable
    public abstract static class Quotation implements Serializable {

        private static final long serialVersionUID = 1L;

        Quotation() {}

        /** {@return the sentence before the figure: on one line; may be empty} */
        public abstract String before();

        /** {@return the figure, as printed} */
        public abstract String figure();

        /** {@return the sentence behind the figure: on one line; may be empty} */
        public abstract String behind();

        /** {@return where the figure stands: page, line and column, or the place of the paragraph or cell} */
        public abstract SourceLocation location();

        /**
         * The sentence with the figure between two marks.
         *
         * @param open stands before the figure
         * @param close stands behind it
         * @return the sentence on one line
         */
        public String marked(String open, String close) {
            String before =
                    before().isEmpty() || before().endsWith("(") || before().endsWith("$") ? before() : before() + " ";
            boolean joined = behind().isEmpty() || ".,;:)%".indexOf(behind().charAt(0)) >= 0;
            return before + open + figure() + close + (joined ? behind() : " " + behind());
        }

        /** {@return a new builder} */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a quotation. */
        public static final class Builder extends ImmutableQuotation.Builder {
            Builder() {}
        }
    }
}
