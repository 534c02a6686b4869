package io.github.tiendo.classification;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.MessageBundle;

/** What people call the built-in methods. */
final class MethodNames {

    private static final MessageBundle NAMES =
            MessageBundle.load("MethodMessages", file -> MethodNames.class.getResourceAsStream(file));

    private MethodNames() {}

    /** The name of a built-in method; of any other its id. */
    static LocalizedText of(String id) {
        return NAMES.contains(id)
                ? LocalizedText.from(language -> NAMES.pattern(id, language))
                : LocalizedText.of(id, id);
    }
}
