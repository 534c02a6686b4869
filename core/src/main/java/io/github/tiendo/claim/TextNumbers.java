package io.github.tiendo.claim;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.notation.NumberDialect;
import io.github.tiendo.notation.NumberNotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** In which notation the numbers of a text are read: that of its own language, unless numbers that fit only one tell another. */
public final class TextNumbers {

    static final int SAMPLE = 20_000;
    private static final int MARKED_NUMBERS = 2_000;
    private static final int LONGEST = 30;
    /** A mark and three digits. */
    private static final int GROUP = 4;
    /** So many grouped numbers, and so many for each of another form, tell what the mark is for. */
    private static final int MANY = 4;

    /** Of so many letters one at least is Vietnamese alone; an English text that names Vietnamese places has fewer. */
    private static final int LETTERS_TO_OWN = 20;

    /** For each of the first characters whether it is a letter, and whether it is Vietnamese alone; no other is either. */
    private static final byte[] LETTERS = new byte[0x1EFA];

    private static final byte[] VIETNAMESE = new byte[LETTERS.length];

    static {
        Arrays.fill(VIETNAMESE, 0x1EA0, VIETNAMESE.length, (byte) 1);
        "ăâđêôơưĂÂĐÊÔƠƯ\u0309\u0323".chars().forEach(c -> VIETNAMESE[c] = 1);
        System.arraycopy(VIETNAMESE, 0, LETTERS, 0, LETTERS.length);
        Arrays.fill(LETTERS, 'a', 'z' + 1, (byte) 1);
        Arrays.fill(LETTERS, 'A', 'Z' + 1, (byte) 1);
    }

    private TextNumbers() {}

    /**
     * The notation of a text.
     *
     * @param language of a text without letters; of others their letters tell it
     * @param dialect which marks the numbers have, if that is known
     * @param text the text
     * @return the notation
     */
    public static NumberNotation of(Locale language, Optional<NumberDialect> dialect, String text) {
        Locale spoken = language(text).orElse(language);
        if (dialect.isPresent()) {
            return NumberNotation.of(spoken, dialect.get());
        }
        NumberNotation own = NumberNotation.of(spoken);
        List<String> numbers = markedNumbers(text);
        return isGrouped(numbers, own.dialect().groupMark()) ? own : own.around(numbers);
    }

    /** The notation of a table in a text: that of the text unless the numbers of the table are all written in another. */
    static NumberNotation within(NumberNotation notation, String table) {
        List<String> numbers = markedNumbers(table);
        boolean isOwn = NumberDialect.detect(numbers).isEmpty()
                || isGrouped(numbers, notation.dialect().groupMark());
        return isOwn ? notation : notation.around(numbers);
    }

    /** Whether so many numbers have three digits behind a mark that it groups, whatever a slip such as "28.6 tỷ" among them says. */
    private static boolean isGrouped(List<String> numbers, char mark) {
        int groups = 0;
        int others = 0;
        for (String number : numbers) {
            int last = number.lastIndexOf(mark);
            boolean three = last > 0 && last <= 3 && number.length() - last == GROUP;
            groups += three ? 1 : 0;
            others += last > 0 && number.indexOf(mark) == last && number.length() - last != GROUP ? 1 : 0;
        }
        return groups >= MANY && groups > MANY * others;
    }

    /** The language that the letters of a text tell, whoever reads it: Vietnamese has its own in almost every word. */
    private static Optional<Locale> language(String text) {
        int letters = 0;
        int own = 0;
        for (int i = 0; i < text.length() && i < SAMPLE; i++) {
            char c = text.charAt(i);
            if (c < LETTERS.length) {
                own += VIETNAMESE[c];
                letters += LETTERS[c];
            }
        }
        return letters == 0
                ? Optional.empty()
                : Optional.of(own * LETTERS_TO_OWN >= letters ? Languages.VIETNAMESE : Languages.ENGLISH);
    }

    private static List<String> markedNumbers(String text) {
        List<String> numbers = new ArrayList<>();
        int i = 0;
        while (i < text.length() && numbers.size() < MARKED_NUMBERS) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
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
