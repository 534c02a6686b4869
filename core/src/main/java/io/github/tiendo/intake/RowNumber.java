package io.github.tiendo.intake;

import io.github.tiendo.notation.NormalText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The number printed before a row, and how deep it stands: a capital letter above a roman number, a roman above an
 * arabic one, {@code 1} above {@code 1.1}, a small letter below all of them.
 *
 * @param rank how deep the row stands: less is further out
 */
record RowNumber(String text, int rank) {

    private static final Pattern ROMAN = Pattern.compile("M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");
    /** How many digits a part of a number has, and how many points the whole, at most. */
    private static final int MOST_DIGITS = 6;

    private static final int MOST_POINTS = 9;

    /** Roman numbers of one letter that stand under "A" and "B" far more often than they are a ninth letter. */
    private static final Set<String> COMMON_ROMAN = Set.of("I", "V", "X");

    private static final int LETTER = 0;
    private static final int ROMAN_RANK = 1;
    private static final int FIRST_ARABIC = 2;
    private static final int SMALL_LETTER = 100;

    /** The number of a cell; empty where there is none, or words that are no number. */
    static Optional<RowNumber> of(DraftCell cell, boolean lettersAreUsed) {
        String text = cell.number().isPresent()
                ? cell.number().get().stripTrailingZeros().toPlainString()
                : withoutEnding(NormalText.display(cell.text()));
        int points = points(text);
        if (points >= 0) {
            return Optional.of(new RowNumber(text, FIRST_ARABIC + points));
        }
        boolean isLetter = text.length() == 1 && Character.isUpperCase(text.charAt(0));
        if (isLetter && (!isRoman(text) || lettersAreUsed && !COMMON_ROMAN.contains(text))) {
            return Optional.of(new RowNumber(text, LETTER));
        }
        if (!text.isEmpty() && isRoman(text)) {
            return Optional.of(new RowNumber(text.toUpperCase(Locale.ROOT), ROMAN_RANK));
        }
        if (text.length() == 1 && Character.isLetter(text.charAt(0))) {
            return Optional.of(new RowNumber(text, SMALL_LETTER));
        }
        return Optional.empty();
    }

    /** The numbers of rows one below the other; letters among them tell what others mean. */
    static List<Optional<RowNumber>> all(List<DraftCell> cells) {
        boolean letters = cells.stream().anyMatch(RowNumber::isFirstLetter);
        return cells.stream().map(cell -> of(cell, letters)).toList();
    }

    /** Whether letters number the rows: a table that has "A" or "B" does not mean 100 or 500 by "C" and "D". */
    private static boolean isFirstLetter(DraftCell number) {
        String text = number.number().isPresent() ? "" : withoutEnding(number.display());
        return text.equals("A") || text.equals("B");
    }

    /** How many points an arabic number has, 1 in {@code 2.13}; negative for any other text. */
    private static int points(String text) {
        int points = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPoint = c == '.' && digits > 0;
            points += isPoint ? 1 : 0;
            digits = isPoint ? 0 : digits + 1;
            if (!isPoint && (c < '0' || c > '9') || digits > MOST_DIGITS) {
                return -1;
            }
        }
        return digits > 0 && points <= MOST_POINTS ? points : -1;
    }

    private static boolean isRoman(String text) {
        return ROMAN.matcher(text).matches();
    }

    private static String withoutEnding(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && "([".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && ".,:;)]-/ ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Whether rows with such a number are headings where they have no value of their own, children or not. */
    boolean isOfHeadings() {
        return rank == LETTER || rank == ROMAN_RANK;
    }
}
