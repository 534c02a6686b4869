package io.github.tiendo.intake;

import io.github.tiendo.notation.NormalText;
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
    private static final Pattern ARABIC = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,6}){0,9}");

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
        if (ARABIC.matcher(text).matches()) {
            int depth = (int) text.chars().filter(c -> c == '.').count();
            return Optional.of(new RowNumber(text, FIRST_ARABIC + depth));
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

    /** Whether letters number the rows: a table that has "A" or "B" does not mean 100 or 500 by "C" and "D". */
    static boolean isFirstLetter(DraftCell number) {
        String text = number.number().isPresent() ? "" : withoutEnding(number.display());
        return text.equals("A") || text.equals("B");
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
