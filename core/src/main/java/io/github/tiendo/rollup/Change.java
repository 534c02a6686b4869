package io.github.tiendo.rollup;

import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.MessageBundle;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.QuantityNotation;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.quantity.Unit;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a value stands to its plan, to the same period of the year before, or to the period before: in percent for amounts,
 * in percentage points for shares, in places for ranks.
 */
@Value.Immutable
public abstract class Change implements Localized, Serializable {

    private static final long serialVersionUID = 1L;

    private static final MessageBundle TEXTS =
            MessageBundle.load("ChangeMessages", file -> Change.class.getResourceAsStream(file));
    private static final Unit PLACES = Unit.of("bậc");

    Change() {}

    /** What a value is compared with. */
    public enum Against implements Localized {
        /** The value to be reached by the end of the period; of what was reached so far, by the end of its year. */
        PLAN,
        /** The same period of the year before. */
        SAME_PERIOD,
        /** The period before. */
        PREVIOUS;

        @Override
        public String text(Locale language) {
            return TEXTS.label(this, language);
        }
    }

    /** Why two values cannot be compared. */
    public enum Obstacle implements Localized {
        /** The definition changed between them, or the series broke. */
        BREAK,
        /** They rest on other parts, or one was reported and the other made from parts. */
        OTHER_PARTS,
        /** They have different units, or are words. */
        OTHER_UNIT,
        /** An earlier amount that is not above zero is no base for percents. */
        NO_BASE;

        @Override
        public String text(Locale language) {
            return TEXTS.label(this, language);
        }
    }

    /** {@return what it is compared with} */
    public abstract Against against();

    /** {@return the period of the other value; for a plan the one by whose end it is due} */
    public abstract Period since();

    /** {@return the period of the value itself} */
    public abstract Period period();

    /** {@return the other value} */
    public abstract ReportedValue before();

    /** {@return the value itself} */
    public abstract ReportedValue now();

    /**
     * By how much it is more, with the sign.
     *
     * @return percent for amounts, percentage points for shares, rounded half even to 10 decimals; places for ranks, where
     *     a better place is above zero; empty exactly if there is an {@link #obstacle()}
     */
    public abstract Optional<Quantity> difference();

    /** {@return why there is no difference, or empty if there is one} */
    public abstract Optional<Obstacle> obstacle();

    /**
     * The change as reports word it: {@code tăng 12,5% so với cùng kỳ}, {@code giảm 2 bậc so với kỳ trước}, {@code bằng
     * 75% kế hoạch}, {@code bằng 46% kế hoạch năm 2025} of what was reached so far; numbers are rounded half up to one decimal.
     *
     * @param language Vietnamese or, for every other locale, English
     * @return a phrase without a full stop
     */
    @Override
    public String text(Locale language) {
        boolean isOfYear = against() == Against.PLAN && !since().endExclusive().equals(period().endExclusive());
        String to = isOfYear
                ? TEXTS.text("against.plan-of", language, Map.of("period", since()))
                : against().text(language);
        if (obstacle().isPresent()) {
            return TEXTS.text(
                    "change.none",
                    language,
                    Map.of("against", to, "why", obstacle().get().text(language)));
        }
        Quantity difference = difference().orElseThrow();
        if (against() == Against.PLAN && difference.unit().equals(Unit.PERCENT)) {
            BigDecimal share = difference.number().add(BigDecimal.valueOf(100));
            return TEXTS.text(
                    isOfYear ? "change.plan-of" : "change.plan",
                    language,
                    Map.of("share", printed(share, Unit.PERCENT, language), "period", since()));
        }
        int sign = difference.number().signum();
        String key = sign == 0 ? "change.same" : sign > 0 ? "change.up" : "change.down";
        Unit unit = difference.unit().equals(Unit.RANK) ? PLACES : difference.unit();
        return TEXTS.text(
                key,
                language,
                Map.of("against", to, "amount", printed(difference.number().abs(), unit, language)));
    }

    private static String printed(BigDecimal number, Unit unit, Locale language) {
        BigDecimal rounded = number.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        if (unit.equals(PLACES)) {
            return TEXTS.text(
                    "change.places",
                    language,
                    Map.of("count", rounded.toBigInteger().longValue()));
        }
        return QuantityNotation.of(language).print(Quantity.of(rounded, unit));
    }

    static ImmutableChange.Builder builder() {
        return ImmutableChange.builder();
    }
}
