package io.github.tiendo.excel;

import io.github.tiendo.finding.MessageBundle;
import java.util.Locale;
import java.util.Map;

/** What a form says when something is typed, and what stands on the sheet of errors. */
final class FormMessages {

    private static final MessageBundle TEXTS =
            MessageBundle.load("FormMessages", file -> FormMessages.class.getResourceAsStream(file));

    private FormMessages() {}

    static String text(String key, Locale language, Map<String, ?> arguments) {
        return TEXTS.text(key, language, arguments);
    }

    static String text(String key, Locale language) {
        return TEXTS.pattern(key, language);
    }
}
