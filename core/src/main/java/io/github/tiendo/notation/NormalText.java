package io.github.tiendo.notation;

import io.github.tiendo.finding.Localized;
import io.github.tiendo.notation.text.NormalForm;
import io.github.tiendo.notation.text.TextCursor;
import java.util.Locale;
import java.util.Optional;

/**
 * When are two texts the same? Text reduced to a form in which differences of typing are gone: composed letters,
 * single blanks, one sort of dash, no case, one tone placement ({@code Hoà} = {@code Hòa}), no residue of conversion
 * ({@code **}, {@code [footnoteRef:1]}).
 */
public final class NormalText {

    /** Marks of footnotes behind a word, {@code N/A²}. */
    private static final String RAISED_MARKS = "¹²³⁴⁵⁶⁷⁸⁹*†‡";

    private NormalText() {}

    /**
     * The form in which texts are compared. It is not meant to be read by people.
     *
     * @param text any text
     * @return the text composed, without residue, blanks collapsed, dashes one, lower case, tones on the second vowel
     *     of oa, oe and uy; applying it twice changes nothing
     */
    public static String of(String text) {
        return NormalForm.of(text);
    }

    /**
     * The text for people: composed, blanks collapsed and trimmed, residue of conversion removed, case kept.
     *
     * @param text any text
     * @return the text on one line; may be empty
     */
    public static String display(String text) {
        return NormalForm.display(text);
    }

    /**
     * Tells whether a cell with this text holds no figure: blank, {@code -}, {@code –}, {@code ...}, or words that say
     * so. Zero is a figure.
     *
     * @param text the text of a cell
     * @return whether {@link #missing(String)} knows why
     */
    public static boolean isMissing(String text) {
        return missing(text).isPresent();
    }

    /**
     * Why a cell with this text holds no figure.
     *
     * @param text the text of a cell
     * @return the reason, or empty if the text may be a figure
     */
    public static Optional<Missing> missing(String text) {
        TextCursor.requireText(text);
        boolean mayBeFigure = !text.isEmpty() && NormalForm.isDigit(text.charAt(0)) && !NumberPhrases.MISSING_IN_DIGITS;
        if (mayBeFigure || NormalForm.beginsWithWords(text, NumberPhrases.LONGEST_MISSING + 1)) {
            return Optional.empty();
        }
        String normal = of(text);
        boolean marksOnly = true;
        for (int i = 0; i < normal.length() && marksOnly; i++) {
            marksOnly = "-.… ".indexOf(normal.charAt(i)) >= 0;
        }
        if (marksOnly) {
            return Optional.of(Missing.NO_FIGURE);
        }
        int end = normal.length();
        while (end > 0 && RAISED_MARKS.indexOf(normal.charAt(end - 1)) >= 0) {
            end--;
        }
        return NumberPhrases.MISSING.whole(normal.substring(0, end));
    }

    /**
     * A text in the letters that every file system and address takes.
     *
     * @param text any text, such as {@code Đô thị số 2025}
     * @return its words in lower-case letters a to z and digits, joined by hyphens, such as {@code do-thi-so-2025}; empty
     *     if it has none
     */
    public static String hyphenated(String text) {
        return NormalForm.hyphenated(of(text));
    }

    /** Why there is no figure where one could stand, as far as the text says it. */
    public enum Missing implements Localized {
        /** Nothing is said: blank, {@code -}, {@code …}, {@code không có số liệu}. */
        NO_FIGURE,
        /** There will be one: {@code chưa có số liệu}, {@code not yet available}. */
        NOT_YET,
        /** There cannot be one: {@code không áp dụng}, {@code n/a}. */
        NOT_APPLICABLE,
        /** There is one that is not told: {@code không công bố}, {@code mật}, {@code withheld}. */
        WITHHELD;

        /** The words for the reason, such as {@code chưa có số liệu}. */
        @Override
        public String text(Locale language) {
            return NotationFindingCode.TEXTS.pattern("missing." + name(), language);
        }
    }
}
