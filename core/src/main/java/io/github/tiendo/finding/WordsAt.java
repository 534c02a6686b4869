package io.github.tiendo.finding;

import java.io.Serializable;
import java.util.Locale;

/**
 * Words about an element, such as a value and the report that states it. {@link Origins#placed} puts the place of the
 * element behind them; without one they name the element by its id.
 *
 * @param words what is said
 * @param element of what
 */
public record WordsAt(LocalizedText words, ElementRef element) implements Localized, Serializable {

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
}
