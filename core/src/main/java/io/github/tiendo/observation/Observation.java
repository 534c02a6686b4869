package io.github.tiendo.observation;

import io.github.tiendo.finding.Localized;
import io.github.tiendo.indicator.DefinitionId;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Decimals;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.quantity.Unit;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One value of one indicator for one period.
 *
 * <p>A value without {@link #subject()} and {@link #dimensions()} is about the whole programme; it is never added to
 * values about its parts. Two observations are equal if their facts are: printed decimals and trailing zeros do not
 * count.
 *
 * <pre>{@code
 * Observation.builder()
 *         .indicator(IndicatorId.of("fibre-households"))
 *         .period(Period.year(2022))
 *         .value(Quantity.percent("75"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract class Observation implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Beyond so many digits an expected percentage says nothing more to a reader. */
    private static final int MAX_SHARE_DECIMALS = 6;

    private static final int MORE_DECIMALS = 2;

    Observation() {}

    /** {@return what was measured} */
    public abstract IndicatorId indicator();

    /**
     * For which period; the value stands at its last day.
     *
     * @return the period
     */
    public abstract Period period();

    /** {@return the value, or empty exactly if the status has none or the value was withdrawn} */
    public abstract Optional<ReportedValue> value();

    /**
     * {@return how the value is to be taken, or why there is none: normal with a value and "not yet reported" without
     * one, unless set}
     */
    @Value.Default
    public Status status() {
        return value().isPresent() || isWithdrawal() || hasCounts() ? Status.NORMAL : Status.NOT_YET_REPORTED;
    }

    /** {@return whom the value is about, such as one province: the subject, or empty for the whole programme} */
    public abstract Optional<AgencyId> subject();

    /**
     * Further dimensions by name, such as {@code sex=female}.
     *
     * @return the dimension values; empty for the total
     */
    public abstract Map<String, String> dimensions();

    /**
     * Under which definition the value was counted.
     *
     * @return the definition, or empty if the indicator has only one
     */
    public abstract Optional<DefinitionId> definition();

    /** {@return who reported it, or empty if unknown} */
    public abstract Optional<AgencyId> reportedBy();

    /**
     * {@return the part that was counted, where the value is a share: the numerator without trailing zeros behind the
     * decimal mark, or empty if only the share is known}
     */
    public abstract Optional<BigDecimal> numerator();

    /**
     * {@return the whole that was counted, where the value is a share: the denominator, not zero and without trailing
     * zeros behind the decimal mark, or empty if only the share is known}
     */
    public abstract Optional<BigDecimal> denominator();

    /** {@return since when the value is known: the day, or empty if its report's day of issue says so} */
    public abstract Optional<LocalDate> knownOn();

    /**
     * Tells whether this entry takes back what was reported before under the same {@link #key()}.
     *
     * @return whether it is a withdrawal; false unless set
     */
    @Value.Default
    public boolean isWithdrawal() {
        return false;
    }

    private boolean hasCounts() {
        return numerator().isPresent()
                && denominator().filter(whole -> whole.signum() > 0).isPresent();
    }

    @Value.Check
    Observation check() {
        boolean isStated = value().isPresent();
        if (!isStated && status().hasValue() && !isWithdrawal() && hasCounts()) {
            return builder()
                    .from(this)
                    .value(Quantity.of(
                            Ratio.of(numerator().orElseThrow(), denominator().orElseThrow())))
                    .build();
        }
        if (isStated != (status().hasValue() && !isWithdrawal())) {
            throw new IllegalArgumentException("an observation has a value exactly if its status has one and it is no"
                    + " withdrawal; found value " + value() + " with status " + status());
        }
        Optional<BigDecimal> whole = denominator();
        if (whole.isPresent() && whole.get().signum() == 0) {
            throw new IllegalArgumentException("the denominator of an observation is not zero");
        }
        return isPlain(numerator()) && isPlain(whole)
                ? this
                : builder()
                        .from(this)
                        .numerator(numerator().map(Decimals::plain))
                        .denominator(whole.map(Decimals::plain))
                        .build();
    }

    private static boolean isPlain(Optional<BigDecimal> number) {
        return number.isEmpty() || number.get().equals(Decimals.plain(number.get()));
    }

    /**
     * What the value is of: two observations with one key are the same fact, stated twice or revised.
     *
     * @return indicator, period, subject, dimensions and definition
     */
    @Value.Lazy
    public Key key() {
        return ImmutableKey.builder()
                .indicator(indicator())
                .period(period())
                .subject(subject())
                .dimensions(dimensions())
                .definition(definition())
                .build();
    }

    /** Whether the keys of two are equal, asked without making them. */
    boolean isOfOneFactWith(Observation other) {
        return indicator().equals(other.indicator())
                && period().equals(other.period())
                && subject().equals(other.subject())
                && dimensions().equals(other.dimensions())
                && definition().equals(other.definition());
    }

    /** {@return the value where it is a number with a unit, or empty if there is no value, or a rank or words} */
    public Optional<Quantity> quantity() {
        return value().filter(Quantity.class::isInstance).map(Quantity.class::cast);
    }

    /**
     * {@return how many of how many the value says, where it is a share: numerator and denominator, else the counts
     * with which the value was printed; empty if neither is there or the denominator is not above zero}
     */
    public Optional<Ratio> counts() {
        return hasCounts()
                ? Optional.of(Ratio.of(numerator().orElseThrow(), denominator().orElseThrow()))
                : quantity().flatMap(Quantity::ratio);
    }

    /**
     * Tells whether the value is another than its counts make: 60 % of 151/240. A percentage that is the exact share
     * rounded or cut at its last printed digit agrees with them, and so does a hedged one that may stand for it.
     *
     * @return whether value and counts cannot both be right; false where the value is no percentage
     */
    public boolean contradictsItsCounts() {
        Optional<Quantity> percentage = quantity().filter(value -> value.unit().equals(Unit.PERCENT));
        if (percentage.isEmpty()) {
            return false;
        }
        Quantity stated = percentage.get();
        boolean ofCounts = hasCounts()
                && !stated.agreesWith(
                        Ratio.of(numerator().orElseThrow(), denominator().orElseThrow()));
        return ofCounts
                || stated.ratio().filter(ratio -> !stated.agreesWith(ratio)).isPresent();
    }

    /**
     * The share that the counts make, where the value is another.
     *
     * @return the percentage at the value's own precision, or exactly where two more decimals tell it (68.5 %, not 69 %, of
     *     685/1000); empty unless {@link #contradictsItsCounts()}
     */
    public Optional<Quantity> shareOfCounts() {
        if (!contradictsItsCounts()) {
            return Optional.empty();
        }
        int own = Math.max(0, Math.min(quantity().orElseThrow().decimals(), MAX_SHARE_DECIMALS));
        return counts().map(ratio -> {
            BigDecimal exact =
                    ratio.toPercent(RoundingMode.HALF_UP, own + MORE_DECIMALS).value();
            boolean isExact = exact.multiply(new BigDecimal(ratio.denominator()))
                            .compareTo(new BigDecimal(ratio.numerator()).movePointRight(2))
                    == 0;
            int decimals = isExact ? Math.max(own, exact.stripTrailingZeros().scale()) : own;
            return Quantity.of(ratio.toPercent(RoundingMode.HALF_UP, decimals).value(), Unit.PERCENT);
        });
    }

    /**
     * Tells whether it speaks of what is there by a day.
     *
     * @param asOf the day
     * @return whether its period is over by then, or it is an estimate or forecast for the period that holds the day
     */
    public boolean countsBy(LocalDate asOf) {
        return period().endsOnOrBefore(asOf)
                || (status() == Status.ESTIMATED || status() == Status.FORECAST)
                        && !period().startInclusive().isAfter(asOf);
    }

    /**
     * Tells whether the value is about the whole: no subject, no dimension.
     *
     * @return whether it may stand for the indicator itself
     */
    public boolean isAboutTheWhole() {
        return subject().isEmpty() && dimensions().isEmpty();
    }

    /**
     * A value about the whole programme, exact and final.
     *
     * @param indicator what was measured
     * @param period for which period
     * @param value the value, such as {@code Quantity.percent("77.08")}
     * @return the observation
     */
    public static Observation of(IndicatorId indicator, Period period, ReportedValue value) {
        return builder().indicator(indicator).period(period).value(value).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an observation. */
    public static final class Builder extends ImmutableObservation.Builder {
        Builder() {}
    }

    /**
     * What a value is of: whatever was said twice under one key is a repetition, a revision or a contradiction. Its hash code
     * is the same in every JVM, so that it may part work among machines.
     */
    @Value.Immutable
    public abstract static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        Key() {}

        /** {@return the indicator} */
        public abstract IndicatorId indicator();

        /** {@return the period} */
        public abstract Period period();

        /** {@return whom it is about: the subject, or empty for the whole} */
        public abstract Optional<AgencyId> subject();

        /** {@return the further dimensions: values by name; empty for the total} */
        public abstract Map<String, String> dimensions();

        /**
         * Under which definition.
         *
         * @return the definition, or empty if there is only one
         */
        public abstract Optional<DefinitionId> definition();
    }

    /** How a value is to be taken, or why there is none. */
    public enum Status implements Localized {
        /** Reported as it is. */
        NORMAL(true),
        /** Estimated by the reporter before the count was finished ("ước tính"). */
        ESTIMATED(true),
        /** Counted, but to be confirmed ("sơ bộ"). */
        PROVISIONAL(true),
        /** About a time that had not come when it was said ("dự báo"). */
        FORECAST(true),
        /** The first value under another definition or method: not to be compared with those before it. */
        BREAK(true),
        /** No value: it has not been reported yet. */
        NOT_YET_REPORTED(false),
        /** No value: the question does not apply. */
        NOT_APPLICABLE(false),
        /** No value: it is known but not given out. */
        WITHHELD(false),
        /** No value: what was reported cannot be read, so that no earlier value stands for it. */
        UNREADABLE(false);

        private final boolean valued;

        Status(boolean valued) {
            this.valued = valued;
        }

        /**
         * Tells whether an observation with this status has a value.
         *
         * @return whether there is a value; if not, the status is the reason
         */
        public boolean hasValue() {
            return valued;
        }

        @Override
        public String text(Locale language) {
            return Total.TEXTS.label(this, language);
        }
    }
}
