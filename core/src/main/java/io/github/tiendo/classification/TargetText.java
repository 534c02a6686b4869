package io.github.tiendo.classification;

import io.github.tiendo.finding.Localized;
import io.github.tiendo.target.Target;
import io.github.tiendo.target.TargetNotation;
import java.io.Serializable;
import java.util.Locale;

/** A target in a sentence, printed in the sentence's language. */
final class TargetText implements Localized, Serializable {

    private static final long serialVersionUID = 1L;

    private final Target target;

    private TargetText(Target target) {
        this.target = target;
    }

    static TargetText of(Target target) {
        return new TargetText(target);
    }

    @Override
    public String text(Locale language) {
        return TargetNotation.of(language).print(target.condition());
    }
}
