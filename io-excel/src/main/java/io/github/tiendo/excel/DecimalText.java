package io.github.tiendo.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as workbooks mean them: doubles of which people see 15 digits. 0.77080000000000004 stands for 0.7708, and so does
 * 0.7708000000000001, which a formula left there.
 */
final class DecimalText {

    private static final int EXACT_DIGITS = 15;
    private static final MathContext SEEN = new MathContext(EXACT_DIGITS);
    private static final int LARGEST_EXPONENT = 400;
    private static final int LONGEST = 400;

    private DecimalText() {}

    /** The decimal that is shown of the double that a text means; null if it means none. */
    static @Nullable BigDecimal parse(char[] text, int length) {
        int at = 0;
        int end = length;
        while (at < end && text[at] <= ' ') {
            at++;
        }
        while (end > at && text[end - 1] <= ' ') {
            end--;
        }
        int start = at;
        boolean negative = at < end && text[at] == '-';
        if (at < end && (negative || text[at] == '+')) {
            at++;
        }
        long unscaled = 0;
        int significant = 0;
        int scale = 0;
        int digits = 0;
        boolean fraction = false;
        for (; at < end; at++) {
            char c = text[at];
            if (c >= '0' && c <= '9') {
                digits++;
                significant += significant > 0 || c != '0' ? 1 : 0;
                if (significant <= EXACT_DIGITS) {
                    unscaled = 10 * unscaled + c - '0';
                }
                scale += fraction ? 1 : 0;
            } else if (c == '.' && !fraction) {
                fraction = true;
            } else {
                break;
            }
        }
        if (digits == 0 || end - start > LONGEST) {
            return null;
        }
        int exponent = 0;
        if (at < end) {
            if (text[at] != 'E' && text[at] != 'e') {
                return null;
            }
            at++;
            boolean down = at < end && text[at] == '-';
            if (at < end && (down || text[at] == '+')) {
                at++;
            }
            if (at == end) {
                return null;
            }
            for (; at < end; at++) {
                if (text[at] < '0' || text[at] > '9') {
                    return null;
                }
                exponent = Math.min(LARGEST_EXPONENT, 10 * exponent + text[at] - '0');
            }
            exponent = down ? -exponent : exponent;
        }
        int exponentOfFirst = significant - 1 - scale + exponent;
        if (significant == 0 || significant <= EXACT_DIGITS && Math.abs(exponentOfFirst) < 300) {
            return plain(negative ? -unscaled : unscaled, significant == 0 ? 0 : scale - exponent);
        }
        double value = Double.parseDouble(new String(text, start, end - start));
        return Double.isInfinite(value) ? null : shown(value);
    }

    /**
     * The decimal of a double that is shown, with 15 digits; a longer whole number with all that tell it from others.
     *
     * @param value a finite number
     */
    static BigDecimal shown(double value) {
        if (value == (long) value && Math.abs(value) < 1e15) {
            return BigDecimal.valueOf((long) value);
        }
        return plain(
                Math.abs(value) < 1e15 ? new BigDecimal(value).round(SEEN) : new BigDecimal(Double.toString(value)));
    }

    /** The number in percent: 77.08 for 0.7708. */
    static BigDecimal percent(BigDecimal number) {
        return plain(number.movePointRight(2));
    }

    private static BigDecimal plain(long unscaled, int scale) {
        long number = unscaled;
        int decimals = scale;
        while (decimals > 0 && number % 10 == 0) {
            if (number == 0) {
                return BigDecimal.ZERO;
            }
            number /= 10;
            decimals--;
        }
        BigDecimal decimal = BigDecimal.valueOf(number, decimals);
        return decimals < 0 ? decimal.setScale(0) : decimal;
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
