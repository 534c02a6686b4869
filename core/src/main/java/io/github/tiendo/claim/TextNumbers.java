package io.github.tiendo.claim;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.notation.NumberDialect;
import io.github.tiendo.notation.NumberNotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** In which notation the numbers of a text are read: its language's, unless numbers that fit only one tell another. */
public final class TextNumbers {

    private static final int SAMPLE = 20_000;
    private static final int MARKED_NUMBERS = 2_000;
    private static final int LONGEST = 30;
    private static final String VIETNAMESE = "ăâđêôơưĂÂĐÊÔƠƯ\u0309\u0323";

    private TextNumbers() {}

    /**
     * The notation of a text.
     *
     * @param language that most texts are in; a text without a letter that only Vietnamese has is English
     * @param dialect which marks the numbers have, if that is known
     * @param text the text
     * @return the notation
     */
    public static NumberNotation of(Locale language, Optional<NumberDialect> dialect, String text) {
        Locale spoken = isForeign(text) ? Languages.ENGLISH : language;
        return dialect.map(known -> NumberNotation.of(spoken, known))
                .orElseGet(() -> NumberNotation.of(spoken).around(markedNumbers(text)));
    }

    private static boolean isForeign(String text) {
        boolean letters = false;
        for (int i = 0; i < text.length() && i < SAMPLE; i++) {
            char c = text.charAt(i);
            if (c >= 0x1EA0 && c <= 0x1EF9 || c > 127 && VIETNAMESE.indexOf(c) >= 0) {
                return false;
            }
            letters |= c >= 'a' && c <= 'z';
        }
        return letters;
    }

    private static List<String> markedNumbers(String text) {
        List<String> numbers = new ArrayList<>();
        int i = 0;
        while (i < text.length() && numbers.size() < MARKED_NUMBERS) {
            if (!isDigit(text, i)) {
                i++;
                continue;
            }
            int start = i;
            boolean marked = false;
            while (isDigit(text, i) || i < text.length() && ".,".indexOf(text.charAt(i)) >= 0 && isDigit(text, i + 1)) {
                marked |= !isDigit(text, i);
                i++;
            }
            boolean alone = start == 0 || !Character.isLetter(text.charAt(start - 1)) && text.charAt(start - 1) != '.';
            if (marked && alone && i - start < LONGEST) {
                numbers.add(text.substring(start, i));
            }
        }
        return numbers;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
