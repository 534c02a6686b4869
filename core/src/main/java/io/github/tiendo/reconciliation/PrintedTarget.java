package io.github.tiendo.reconciliation;

import io.github.tiendo.finding.Localized;
import io.github.tiendo.target.Target;
import io.github.tiendo.target.TargetNotation;
import java.io.Serializable;
import java.util.Locale;

/**
 * A target that is printed in the language asked for.
 *
 * @param target the target
 */
record PrintedTarget(Target target) implements Localized, Serializable {

    @Override
    public String text(Locale language) {
        return TargetNotation.of(language).print(target);
    }
}
