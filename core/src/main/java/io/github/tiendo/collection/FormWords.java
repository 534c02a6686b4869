package io.github.tiendo.collection;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.MessageBundle;
import io.github.tiendo.notation.NormalText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The words of the form, from the resource. */
final class FormWords {

    private static final MessageBundle TEXTS =
            MessageBundle.load("FormWords", file -> FormWords.class.getResourceAsStream(file));

    private FormWords() {}

    static String text(String key, Locale language) {
        return TEXTS.pattern(key, language);
    }

    static String text(String key, Locale language, Map<String, ?> arguments) {
        return TEXTS.text(key, language, arguments);
    }

    /** The words of a list in both languages as they are compared, Vietnamese first. */
    static List<String> listed(String key) {
        return Stream.of(Languages.VIETNAMESE, Languages.ENGLISH)
                .flatMap(language -> Stream.of(TEXTS.pattern(key, language).split(";")))
                .map(NormalText::of)
                .filter(words -> !words.isEmpty())
                .toList();
    }
}
