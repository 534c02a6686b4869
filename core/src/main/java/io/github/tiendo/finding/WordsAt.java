package io.github.tiendo.finding;

import java.io.Serializable;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * Words about an element, such as a value and the report that states it. {@link Origins#placed} puts the place of the
 * element behind them; without one they name the element by its id.
 */
@Value.Immutable
public abstract class WordsAt implements Localized, Serializable {

    private static final long serialVersionUID = 1L;

    WordsAt() {}

    /** {@return what is said} */
    public abstract LocalizedText words();

    /** {@return of what it is said} */
    public abstract ElementRef element();

    /**
     * Words about an element.
     *
     * @param words what is said
     * @param element of what
     * @return both
     */
    public static WordsAt of(LocalizedText words, ElementRef element) {
        return ImmutableWordsAt.builder().words(words).element(element).build();
    }

    @Override
    public String text(Locale language) {
        return words().text(language) + " (" + element().id() + ")";
    }

    /** The same words, with the place of the element if it is known. */
    Localized in(Origins origins) {
        return origins.of(element())
                .<Localized>map(place -> LocalizedText.from(language -> words().text(language) + " (" + place + ")"))
                .orElse(this);
    }
}
