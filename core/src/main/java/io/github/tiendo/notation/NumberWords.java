package io.github.tiendo.notation;

import io.github.tiendo.notation.NumberReading.PercentForm;
import java.util.Map;

/**
 * The words around numbers in both languages, for whoever looks for numbers in running text.
 *
 * <p>The keys are words in {@linkplain NormalText#of normal form}, separated by single blanks, at most {@value
 * #MAX_WORDS} of them.
 */
public final class NumberWords {

    /** The longest phrase, in words. */
    public static final int MAX_WORDS = 4;

    private static final Map<String, Qualifier> QUALIFIERS = NumberPhrases.QUALIFIERS.asMap();
    private static final Map<String, ScaleWord> SCALES = NumberPhrases.SCALES.asMap();
    private static final Map<String, PercentForm> PERCENTS = NumberPhrases.PERCENTS.asMap();

    private NumberWords() {}

    /**
     * What stands before a number and makes it more or less than a point.
     *
     * @return such as {@code gần} and {@code >}; unmodifiable
     */
    public static Map<String, Qualifier> qualifiers() {
        return QUALIFIERS;
    }

    /**
     * What stands behind a number and multiplies it.
     *
     * @return such as {@code nghìn tỷ}; unmodifiable
     */
    public static Map<String, ScaleWord> scales() {
        return SCALES;
    }

    /**
     * What stands behind a number and makes it a percentage.
     *
     * @return such as {@code phần trăm}; unmodifiable
     */
    public static Map<String, PercentForm> percents() {
        return PERCENTS;
    }
}
