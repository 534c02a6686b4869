package io.github.tiendo.figure;

import io.github.tiendo.notation.NumberNotation;
import io.github.tiendo.notation.NumberReading;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads digits with their marks in the dialect of the text. */
final class Digits {

    private static final int LONGEST = 30;
    private static final int PLAIN = 18;

    private final NumberNotation notation;

    Digits(NumberNotation notation) {
        this.notation = notation;
    }

    /** The number; empty if the marks make no number of it, or it is longer than any count. */
    Optional<NumberReading> read(String digits) {
        if (digits.length() > LONGEST) {
            return Optional.empty();
        }
        boolean plain = digits.length() <= PLAIN && digits.indexOf('.') < 0 && digits.indexOf(',') < 0;
        if (!plain) {
            return isDecimal(digits)
                    ? Optional.of(NumberReading.of(new BigDecimal(digits.replace(',', '.'))))
                    : notation.parse(digits).value();
        }
        int zeros = 0;
        while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
            zeros++;
        }
        return Optional.of(NumberReading.builder()
                .printed(BigDecimal.valueOf(Long.parseLong(digits)))
                .minimumDigits(zeros > 0 ? digits.length() : 1)
                .build());
    }

    /** Digits, the decimal mark of the text, and one, two or more than three digits: nothing else it could be. */
    private boolean isDecimal(String digits) {
        int mark = digits.indexOf(notation.dialect().decimalMark());
        int decimals = digits.length() - mark - 1;
        return mark > 0
                && decimals != 3
                && (mark == 1 || digits.charAt(0) != '0')
                && digits.indexOf(notation.dialect().decimalMark(), mark + 1) < 0
                && digits.indexOf(notation.dialect().groupMark()) < 0;
    }
}
