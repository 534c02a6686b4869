package io.github.tiendo.intake;

import io.github.tiendo.period.PeriodNotation;
import java.util.Locale;

/** Checks {@link PeriodText}; made by the validation provider. */
public final class PeriodTextValidator extends NotationValidator<PeriodText> {

    /** Made by the validation provider. */
    public PeriodTextValidator() {}

    @Override
    public void initialize(PeriodText constraint) {
        Locale language = Locale.forLanguageTag(constraint.language());
        PeriodNotation notation =
                constraint.year() == 0 ? PeriodNotation.of(language) : PeriodNotation.of(language, constraint.year());
        initialize(constraint.message(), constraint.strict(), notation::parse);
    }
}
