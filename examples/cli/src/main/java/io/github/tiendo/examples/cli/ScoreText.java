package io.github.tiendo.examples.cli;

import io.github.tiendo.finding.MessageBundle;
import java.util.Locale;
import java.util.Map;

/** The texts of {@link ScoreCommand}. */
final class ScoreText {

    private static final MessageBundle TEXTS =
            MessageBundle.load("ScoreMessages", file -> ScoreText.class.getResourceAsStream(file));

    private ScoreText() {}

    static String of(String key, Locale language) {
        return of(key, language, Map.of());
    }

    static String of(String key, Locale language, Map<String, ?> arguments) {
        return TEXTS.text(key, language, arguments);
    }
}
