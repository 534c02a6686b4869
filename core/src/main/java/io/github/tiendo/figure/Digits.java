package io.github.tiendo.figure;

import io.github.tiendo.notation.NumberNotation;
import io.github.tiendo.notation.NumberReading;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads digits with their marks in the dialect of the text. */
final class Digits {

    private static final int LONGEST = 30;
    private static final int PLAIN = 18;

    /** Three digits and the mark before them. */
    private static final int GROUP = 4;

    /** The numbers that most texts are full of. */
    private static final Map<String, NumberReading> SMALL = new HashMap<>();

    static {
        for (int i = 0; i < 100; i++) {
            String digits = Integer.toString(i);
            SMALL.put(digits, plain(digits));
            if (i < 10) {
                SMALL.put("0" + digits, plain("0" + digits));
            }
        }
    }

    private final NumberNotation notation;

    Digits(NumberNotation notation) {
        this.notation = notation;
    }

    /** The number; null if the marks make no number of it, or it is longer than any count. */
    @Nullable
    NumberReading read(String digits) {
        if (digits.length() > LONGEST) {
            return null;
        }
        NumberReading small = digits.length() <= 2 ? SMALL.get(digits) : null;
        if (small != null) {
            return small;
        }
        if (digits.length() <= PLAIN && digits.indexOf('.') < 0 && digits.indexOf(',') < 0) {
            return plain(digits);
        }
        if (isDecimal(digits)) {
            return NumberReading.of(new BigDecimal(digits.replace(',', '.')));
        }
        if (isGrouped(digits)) {
            String mark = String.valueOf(notation.dialect().groupMark());
            return NumberReading.of(new BigDecimal(digits.replace(mark, "")));
        }
        return notation.parse(digits).value().orElse(null);
    }

    private static NumberReading plain(String digits) {
        int zeros = 0;
        while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
            zeros++;
        }
        return NumberReading.builder()
                .printed(BigDecimal.valueOf(Long.parseLong(digits)))
                .minimumDigits(zeros > 0 ? digits.length() : 1)
                .build();
    }

    /** One to three digits that do not begin with 0, and groups of three. */
    private boolean isGrouped(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            boolean markHere = (digits.length() - i) % GROUP == 0;
            if (markHere ? c != notation.dialect().groupMark() : c < '0' || c > '9') {
                return false;
            }
        }
        return digits.charAt(0) != '0';
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
