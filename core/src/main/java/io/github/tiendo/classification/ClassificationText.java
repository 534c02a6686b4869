package io.github.tiendo.classification;

import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.MessageBundle;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A sentence of an explanation: a key of the bundle with its arguments, put into words when asked for. */
final class ClassificationText implements Localized, Serializable {

    private static final long serialVersionUID = 1L;

    private static final MessageBundle TEXTS =
            MessageBundle.load("ClassificationMessages", ClassificationText.class::getResourceAsStream);

    private final String key;
    private final LinkedHashMap<String, Object> arguments;

    private ClassificationText(String key, LinkedHashMap<String, Object> arguments) {
        this.key = key;
        this.arguments = arguments;
    }

    static ClassificationText of(String key, Map<String, ?> arguments) {
        return new ClassificationText(key, new LinkedHashMap<>(arguments));
    }

    static ClassificationText rated(Localized grade) {
        return of("rated", Map.of("grade", grade));
    }

    static ClassificationText notRated(Localized reason) {
        return of("not-rated", Map.of("reason", reason));
    }

    @Override
    public String text(Locale language) {
        return TEXTS.text(key, language, arguments);
    }
}
