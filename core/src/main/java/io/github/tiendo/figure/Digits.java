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
            return notation.parse(digits).value();
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
}
