package io.github.tiendo.examples.cli;

import io.github.tiendo.finding.MessageBundle;
import java.util.Locale;
import java.util.Map;

/** The texts of {@link AssessCommand}. */
final class AssessText {

    private static final MessageBundle TEXTS =
            MessageBundle.load("AssessMessages", file -> AssessText.class.getResourceAsStream(file));

    private AssessText() {}

    static String of(String key, Locale language) {
        return of(key, language, Map.of());
    }

    static String of(String key, Locale language, Map<String, ?> arguments) {
        return TEXTS.text(key, language, arguments);
    }
}
