package io.github.tiendo.notation;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.notation.text.NormalForm;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Which mark groups digits and which one separates decimals. */
public enum NumberDialect {
    /** {@code .} groups, {@code ,} is the decimal mark: {@code 1.234,5}. */
    VIETNAMESE('.', ','),
    /** {@code ,} groups, {@code .} is the decimal mark: {@code 1,234.5}. */
    ENGLISH(',', '.');

    private static final int GROUP = 3;
    /** Above the thousands, digits are grouped by two in India: {@code 1,25,000}. */
    private static final int LAKH = 2;

    private final char groupMark;
    private final char decimalMark;

    NumberDialect(char groupMark, char decimalMark) {
        this.groupMark = groupMark;
        this.decimalMark = decimalMark;
    }

    /**
     * The dialect that goes with a language.
     *
     * @param language Vietnamese or, for every other locale, English
     * @return the dialect
     */
    public static NumberDialect of(Locale language) {
        return Languages.isVietnamese(language) ? VIETNAMESE : ENGLISH;
    }

    /**
     * The dialect in which a set of numbers is written, told by those that fit only one: {@code 68,2%} and {@code
     * 2.365.000} are Vietnamese, {@code 56.1%} is English, {@code 1.234} tells nothing.
     *
     * @param texts numbers with whatever stands around them
     * @return the dialect, or empty if no number tells it or they disagree
     */
    public static Optional<NumberDialect> detect(Collection<String> texts) {
        DialectEvidence evidence = DialectEvidence.of(texts, NumberLimits.defaults());
        if (evidence.vietnamese() == evidence.english()) {
            return Optional.empty();
        }
        return Optional.of(evidence.vietnamese() ? VIETNAMESE : ENGLISH);
    }

    /** {@return the mark between groups of three digits: {@code .} or {@code ,}} */
    public char groupMark() {
        return groupMark;
    }

    /** {@return the mark before the decimals: {@code ,} or {@code .}} */
    public char decimalMark() {
        return decimalMark;
    }

    NumberDialect other() {
        return this == VIETNAMESE ? ENGLISH : VIETNAMESE;
    }

    /** The digits with a decimal point and no groups, if the text is well formed in this dialect. */
    Optional<String> plain(String digits) {
        int decimals = digits.indexOf(decimalMark);
        String whole = decimals < 0 ? digits : digits.substring(0, decimals);
        String rest = decimals < 0 ? "" : digits.substring(decimals + 1);
        if (whole.isEmpty() || decimals >= 0 && (rest.isEmpty() || !isDigits(rest))) {
            return Optional.empty();
        }
        if (whole.indexOf(groupMark) < 0) {
            return isDigits(whole) ? Optional.of(joined(whole, rest)) : Optional.empty();
        }
        if (whole.charAt(0) == '0') {
            return Optional.empty();
        }
        boolean grouped = areGroups(whole, GROUP) || this == ENGLISH && areGroups(whole, LAKH);
        return grouped ? Optional.of(joined(whole.replace(String.valueOf(groupMark), ""), rest)) : Optional.empty();
    }

    /** Whether the last of the groups has three digits, those before it as many as is said, and the first at most so many. */
    private boolean areGroups(String whole, int size) {
        int expected = GROUP;
        int digits = 0;
        for (int i = whole.length() - 1; i >= 0; i--) {
            char c = whole.charAt(i);
            if (c == groupMark && digits == expected) {
                expected = size;
                digits = 0;
            } else if (NormalForm.isDigit(c)) {
                digits++;
            } else {
                return false;
            }
        }
        return digits > 0 && digits <= size;
    }

    private static String joined(String whole, String decimals) {
        return decimals.isEmpty() ? whole : whole + "." + decimals;
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!NormalForm.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The number with its decimals, grouped unless it is padded with zeros. */
    String print(BigDecimal number, int minimumDigits) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder();
        if (number.signum() < 0) {
            text.append('-');
        }
        if (whole.length() < minimumDigits) {
            text.append("0".repeat(minimumDigits - whole.length())).append(whole);
        } else {
            for (int i = 0; i < whole.length(); i++) {
                if (i > 0 && (whole.length() - i) % GROUP == 0) {
                    text.append(groupMark);
                }
                text.append(whole.charAt(i));
            }
        }
        return point < 0
                ? text.toString()
                : text.append(decimalMark)
                        .append(plain, point + 1, plain.length())
                        .toString();
    }
}
