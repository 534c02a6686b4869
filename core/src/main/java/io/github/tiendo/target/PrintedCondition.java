package io.github.tiendo.target;

import io.github.tiendo.finding.Localized;
import java.io.Serializable;
import java.util.Locale;

/**
 * A reading as an argument of a finding, printed in the language of the message.
 *
 * @param condition the reading
 */
record PrintedCondition(Condition condition) implements Localized, Serializable {

    private static final long serialVersionUID = 1L;

    @Override
    public String text(Locale language) {
        return TargetNotation.of(language).print(condition);
    }
}
