package io.github.tiendo.intake;

import io.github.tiendo.finding.Localized;
import io.github.tiendo.target.Target;
import io.github.tiendo.target.TargetNotation;
import java.io.Serializable;
import java.util.Locale;

/**
 * A target as an argument of a finding, printed in the language of the message.
 *
 * @param target the target
 */
record PrintedTarget(Target target) implements Localized, Serializable {

    private static final long serialVersionUID = 1L;

    @Override
    public String text(Locale language) {
        return TargetNotation.of(language).print(target);
    }
}
