package io.github.tiendo.finding;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Words about an element, such as a value and the report that states it. {@link Origins#placed} puts the place of the
 * element behind them; without one they name the element by its id.
 */
public final class WordsAt implements Localized, Serializable {

    private static final long serialVersionUID = 1L;

    /** What is said. */
    private final LocalizedText words;

    /** Of what it is said. */
    private final ElementRef element;

    private WordsAt(LocalizedText words, ElementRef element) {
        this.words = Objects.requireNonNull(words);
        this.element = Objects.requireNonNull(element);
    }

    /**
     * Words about an element.
     *
     * @param words what is said
     * @param element of what
     * @return both
     */
    public static WordsAt of(LocalizedText words, ElementRef element) {
        return new WordsAt(words, element);
    }

    @Override
    public String text(Locale language) {
        return words.text(language) + " (" + element.id() + ")";
    }

    /** The same words, with the place of the element if it is known. */
    Localized in(Origins origins) {
        return origins.of(element)
                .<Localized>map(place -> LocalizedText.from(language -> words.text(language) + " (" + place + ")"))
                .orElse(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WordsAt at && words.equals(at.words) && element.equals(at.element);
    }

    @Override
    public int hashCode() {
        return Objects.hash(words, element);
    }

    @Override
    public String toString() {
        return words + " (" + element.id() + ")";
    }
}
