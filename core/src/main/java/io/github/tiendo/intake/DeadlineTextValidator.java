package io.github.tiendo.intake;

import io.github.tiendo.task.DeadlineNotation;
import java.util.Locale;

/** Checks {@link DeadlineText}; made by the validation provider. */
public final class DeadlineTextValidator extends NotationValidator<DeadlineText> {

    /** Made by the validation provider. */
    public DeadlineTextValidator() {}

    @Override
    public void initialize(DeadlineText constraint) {
        Locale language = Locale.forLanguageTag(constraint.language());
        DeadlineNotation notation = DeadlineNotation.of(language);
        initialize(
                constraint.message(),
                constraint.strict(),
                (constraint.year() == 0 ? notation : notation.inYear(constraint.year()))::parse);
    }
}
