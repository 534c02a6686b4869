package io.github.tiendo.indicator;

import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.quantity.Decimals;
import io.github.tiendo.quantity.Unit;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something a programme wants to move and measures: a name, a unit, a direction and a kind.
 *
 * <pre>{@code
 * Indicator fibre = Indicator.builder()
 *         .id(IndicatorId.of("fibre-households"))
 *         .name(LocalizedText.of("Tỷ lệ hộ gia đình có cáp quang", "Households with fibre"))
 *         .unit(Unit.PERCENT)
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract class Indicator implements Serializable {

    private static final long serialVersionUID = 1L;

    Indicator() {}

    /** {@return its name across reports and years} */
    public abstract IndicatorId id();

    /** {@return what it is called: the name as printed} */
    public abstract LocalizedText name();

    /** {@return the unit of its values, or empty if none is known} */
    public abstract Optional<Unit> unit();

    /** {@return which way is better: up unless another direction was set} */
    @Value.Default
    public Direction direction() {
        return kind() == Kind.RANK ? Direction.DECREASE : Direction.INCREASE;
    }

    /** {@return what its number is: a level unless another kind was set} */
    @Value.Default
    public Kind kind() {
        return Kind.LEVEL;
    }

    /**
     * {@return how the values of its parts make the value of the whole; empty if nobody has said, and whoever adds
     * parts then goes by the unit and says so}
     */
    public abstract Optional<PartsRule> partsRule();

    /** {@return how the values of short periods make that of a longer one; empty if nobody has said} */
    public abstract Optional<PeriodsRule> periodsRule();

    /**
     * Tells whether the value of a period already contains those of the periods before it, as in "accounts opened so
     * far": its yearly value is its last one, not a sum.
     *
     * @return whether the {@link #periodsRule()} says so
     */
    public boolean isCumulative() {
        return periodsRule().filter(PeriodsRule::isCumulative).isPresent();
    }

    /**
     * Why it does not count in completion totals; national ranks are printed but not counted.
     *
     * @return the reason, or empty if it counts
     */
    public abstract Optional<ExclusionReason> exclusion();

    /** {@return the heading under which it stands in the programme's outline, or empty if it stands under none} */
    public abstract Optional<HeadingId> heading();

    /** {@return who is responsible for it, the lead first; empty if none is named} */
    public abstract List<AgencyId> responsible();

    /** {@return what it measures, if others measure the same, or empty if nobody has said} */
    public abstract Optional<Measure> measure();

    /** {@return the definitions under which its values were counted, oldest first; empty if it never changed} */
    public abstract List<Definition> definitions();

    /**
     * {@return the value beyond which its kind of number cannot go, such as 100 for a share in percent: the limit in
     * the indicator's unit, without trailing zeros behind the decimal mark, or empty if there is none}
     */
    public abstract Optional<BigDecimal> naturalLimit();

    /** {@return the last day on which it applies, or empty if it has not been ended} */
    public abstract Optional<LocalDate> applicableUntil();

    /** Equal limits are equal however they were written. */
    @Value.Check
    Indicator check() {
        Optional<BigDecimal> plain = naturalLimit().map(Decimals::plain);
        return plain.equals(naturalLimit())
                ? this
                : builder().from(this).naturalLimit(plain).build();
    }

    /** {@return whether it counts in completion totals} */
    public boolean isCounted() {
        return exclusion().isEmpty();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a value. */
    public static final class Builder extends ImmutableIndicator.Builder {
        Builder() {}
    }

    /** What the number of an indicator is. */
    public enum Kind {
        /** A state at a time: a share, a count, a speed. */
        LEVEL,
        /** A growth from year to year, such as 7 % a year; its own growth has no meaning. */
        ANNUAL_GROWTH,
        /** A place in a ranking, lower is better. */
        RANK,
        /** Words, no number. */
        QUALITATIVE
    }

    /** Which way is better. */
    public enum Direction {
        /** A higher value is better. */
        INCREASE,
        /** A lower value is better. */
        DECREASE,
        /** What was said of it contradicts itself: nothing is rated until somebody decides. */
        UNCLEAR
    }

    /** Why an indicator that is printed does not count in completion totals. */
    public enum ExclusionReason implements Localized {
        /** It is the country's place in an international ranking, which no agency of the programme decides. */
        NATIONAL_RANK,
        /** It is what other rows of its table make together, such as {@code Tổng số}. */
        SUM_OF_OTHERS,
        /** It was set aside by the programme's owner. */
        SET_ASIDE,
        /** Its time was over on the day of the assessment. */
        NO_LONGER_APPLICABLE,
        /** It has no target in the year that was asked for. */
        NO_TARGET_IN_YEAR;

        @Override
        public String text(Locale language) {
            return IndicatorWords.TEXTS.label(this, language);
        }
    }
}
