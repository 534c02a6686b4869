package io.github.tiendo.intake;

import io.github.tiendo.target.TargetNotation;
import java.util.Locale;

/** Checks {@link TargetText}; made by the validation provider. */
public final class TargetTextValidator extends NotationValidator<TargetText> {

    /** Made by the validation provider. */
    public TargetTextValidator() {}

    @Override
    public void initialize(TargetText constraint) {
        Locale language = Locale.forLanguageTag(constraint.language());
        initialize(constraint.message(), constraint.strict(), TargetNotation.of(language)::parse);
    }
}
