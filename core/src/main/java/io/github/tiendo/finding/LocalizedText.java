package io.github.tiendo.finding;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A text in Vietnamese, in English or in both: the name of an indicator, the label of a grade.
 *
 * <p>Where only one language was given, that one is shown to everybody: data is never hidden because nobody has
 * translated it.
 */
@Value.Immutable
public abstract class LocalizedText implements Localized, Serializable {

    private static final long serialVersionUID = 1L;

    LocalizedText() {}

    /** {@return the Vietnamese text, or empty if only English was given} */
    public abstract Optional<String> vietnamese();

    /** {@return the English text, or empty if only Vietnamese was given} */
    public abstract Optional<String> english();

    /**
     * What a value says in both languages.
     *
     * <pre>{@code
     * LocalizedText.from(Period.year(2022));                                   // năm 2022, 2022
     * LocalizedText.from(language -> TEXTS.text("round", language, arguments));
     * }</pre>
     *
     * @param words what can say itself
     * @return its words, made now
     */
    public static LocalizedText from(Localized words) {
        return of(words.text(Languages.VIETNAMESE), words.text(Languages.ENGLISH));
    }

    /**
     * A text in both languages.
     *
     * @param vietnamese the Vietnamese text
     * @param english the English text
     * @return the text
     */
    public static LocalizedText of(String vietnamese, String english) {
        return ImmutableLocalizedText.builder()
                .vietnamese(vietnamese)
                .english(english)
                .build();
    }

    /**
     * A text in Vietnamese only.
     *
     * @param text the text
     * @return the text
     */
    public static LocalizedText vietnamese(String text) {
        return ImmutableLocalizedText.builder().vietnamese(text).build();
    }

    /**
     * A text in English only.
     *
     * @param text the text
     * @return the text
     */
    public static LocalizedText english(String text) {
        return ImmutableLocalizedText.builder().english(text).build();
    }

    @Value.Check
    void check() {
        if (vietnamese().isEmpty() && english().isEmpty()) {
            throw new IllegalArgumentException("a text needs at least one language");
        }
    }

    /** The text in the language asked for, else in the other one. */
    @Override
    public String text(Locale language) {
        return Languages.isVietnamese(language)
                ? vietnamese().or(this::english).orElseThrow()
                : english().or(this::vietnamese).orElseThrow();
    }

    @Override
    public String toString() {
        return text(Languages.VIETNAMESE);
    }
}
