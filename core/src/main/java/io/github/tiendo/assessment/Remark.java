package io.github.tiendo.assessment;

import io.github.tiendo.finding.Localized;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;

/**
 * A sentence about a rating.
 *
 * @param arguments what stands in it, each {@link Localized} or a number
 */
record Remark(String key, Map<String, Serializable> arguments) implements Localized, Serializable {

    private static final long serialVersionUID = 1L;

    @Override
    public String text(Locale language) {
        return AssessmentFindingCode.TEXTS.text("assessment." + key, language, arguments);
    }
}
