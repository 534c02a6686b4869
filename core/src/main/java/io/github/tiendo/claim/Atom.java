package io.github.tiendo.claim;

import io.github.tiendo.finding.Account.NoFigure;
import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.notation.NumberReading.PercentForm;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The smallest part of a sentence that says something: a word, a sign, an amount, or what is set aside as none. */
public sealed interface Atom {

    /** {@return where it begins: an index into the text of its block} */
    int start();

    /** {@return where it is over: the index behind it} */
    int end();

    default boolean is(char sign) {
        return this instanceof Sign found && found.mark() == sign;
    }

    /** Whether it is this word, in normal form. */
    default boolean is(String word) {
        return this instanceof Word found && found.text().equals(word);
    }

    /**
     * A word.
     *
     * @param text in normal form
     * @param start where it begins
     * @param end where it is over
     * @param isCapital whether it is printed with a capital
     * @param cue what it says for the structure of a sentence, with the words behind it; null if nothing
     * @param length of how many words the cue is made
     * @param marks of its token
     */
    record Word(
            String text,
            int start,
            int end,
            boolean isCapital,
            @Nullable Cue cue,
            int length,
            long marks) implements Atom {}

    /**
     * A sign.
     *
     * @param mark the character, every dash being {@code -}
     * @param start where it begins
     * @param end where it is over
     */
    record Sign(char mark, int start, int end) implements Atom {}

    /**
     * A number that measures or counts.
     *
     * @param number as printed, with hedge and scale word
     * @param unit what kind of number it is
     * @param measure the unit of measure, such as {@code đồng}; empty for what is counted
     * @param printed as it stands in the text, its hedge left out
     * @param start where it begins, its hedge left out
     * @param end where it is over
     */
    record Amount(NumberReading number, Unit unit, String measure, String printed, int start, int end) implements Atom {

        /** The exact number, its scale word multiplied in. */
        public BigDecimal value() {
            return number.value();
        }

        boolean isPercent() {
            return unit.isPercent();
        }

        /** Whether it counts or measures something, so that it can be a part or a whole. */
        boolean isCount() {
            return unit == Unit.COUNT;
        }

        /** Whether it stands in words: {@code gấp đôi}, {@code half}. */
        public boolean isInWords() {
            return Character.isLetter(printed.charAt(0));
        }

        boolean isPoints() {
            return number.percentForm() == PercentForm.PERCENTAGE_POINT;
        }
    }

    /** Kinds of amounts. */
    enum Unit {
        COUNT,
        PERCENT,
        /** {@code hai phần ba}, {@code half}: the number is the percentage. */
        SHARE_IN_WORDS,
        POINTS,
        /** {@code 3 lần}, {@code 3 times}. */
        TIMES,
        /** {@code 3 bậc}, {@code 3 places}. */
        PLACES,
        /** {@code thứ 17}, {@code 17th}. */
        ORDINAL;

        boolean isPercent() {
            return this == PERCENT || this == SHARE_IN_WORDS;
        }
    }

    /**
     * Two numbers with a slash between.
     *
     * @param part the first
     * @param whole the second
     */
    record Fraction(Amount part, Amount whole) implements Atom {
        @Override
        public int start() {
            return part.start();
        }

        @Override
        public int end() {
            return whole.end();
        }
    }

    /**
     * A mark that points to a footnote.
     *
     * @param number the number of the note
     * @param start where it begins
     * @param end where it is over
     */
    record Note(int number, int start, int end) implements Atom {}

    /**
     * A number that states no figure.
     *
     * @param reason why
     * @param start where it begins
     * @param end where it is over
     */
    record Apart(NoFigure reason, int start, int end) implements Atom {}
}
