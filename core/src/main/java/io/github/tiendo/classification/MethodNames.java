package io.github.tiendo.classification;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.MessageBundle;

/** What people call the built-in methods. */
final class MethodNames {

    private static final MessageBundle NAMES =
            MessageBundle.load("MethodMessages", MethodNames.class::getResourceAsStream);

    private MethodNames() {}

    /** The name of a built-in method; of any other its id. */
    static LocalizedText of(String id) {
        return NAMES.contains(id)
                ? LocalizedText.of(NAMES.pattern(id, Languages.VIETNAMESE), NAMES.pattern(id, Languages.ENGLISH))
                : LocalizedText.of(id, id);
    }
}
