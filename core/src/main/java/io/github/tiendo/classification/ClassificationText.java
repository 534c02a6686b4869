package io.github.tiendo.classification;

import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.MessageBundle;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A sentence of an explanation: a key with its arguments, put into words when asked for. The words of a method stand
 * beside it, in {@code OpenSdgPolicy_en.properties} and so on; those that all share in {@code ClassificationMessages}.
 */
record ClassificationText(String words, String key, LinkedHashMap<String, Object> arguments)
        implements Localized, Serializable {

    private static final String SHARED = "ClassificationMessages";
    private static final Map<String, MessageBundle> BUNDLES = new ConcurrentHashMap<>();

    /** What flags and reasons are called. */
    static final MessageBundle WORDS = bundle(SHARED);

    /** A sentence in the words that all methods share. */
    static ClassificationText of(String key, Map<String, ?> arguments) {
        return new ClassificationText(SHARED, key, new LinkedHashMap<>(arguments));
    }

    /** A sentence in the words of a method, else in those that all share. */
    static ClassificationText of(Class<?> method, String key, Object... namesAndValues) {
        LinkedHashMap<String, Object> arguments = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        String own = method.getSimpleName();
        return new ClassificationText(bundle(own).contains(key) ? own : SHARED, key, arguments);
    }

    static ClassificationText rated(Localized grade) {
        return of("rated", Map.of("grade", grade));
    }

    static ClassificationText notRated(Localized reason) {
        return of("not-rated", Map.of("reason", reason));
    }

    private static MessageBundle bundle(String name) {
        return BUNDLES.computeIfAbsent(
                name, words -> MessageBundle.load(words, file -> ClassificationText.class.getResourceAsStream(file)));
    }

    @Override
    public String text(Locale language) {
        return bundle(words).text(key, language, arguments);
    }
}
