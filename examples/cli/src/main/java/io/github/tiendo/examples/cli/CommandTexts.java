package io.github.tiendo.examples.cli;

import io.github.tiendo.finding.MessageBundle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The texts of a command, from its resource. */
record CommandTexts(MessageBundle bundle) {

    static CommandTexts from(String resource) {
        return new CommandTexts(MessageBundle.load(resource, file -> CommandTexts.class.getResourceAsStream(file)));
    }

    /** A text with what it names: {@code TEXTS.of("found", language, "count", 3)}. */
    String of(String key, Locale language, Object... namesAndValues) {
        Map<String, Object> arguments = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return bundle.text(key, language, arguments);
    }

    /** Several texts, such as the head of a table. */
    List<String> each(Locale language, String... keys) {
        return Arrays.stream(keys).map(key -> of(key, language)).toList();
    }
}
