package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.quantity.QuantityFindingCode;
import io.github.tiendo.quantity.QuantityNotation;
import io.github.tiendo.quantity.TextValue;
import java.util.Locale;

/** Checks {@link NumberText}; made by the validation provider. */
public final class NumberTextValidator extends NotationValidator<NumberText> {

    /** Made by the validation provider. */
    public NumberTextValidator() {}

    @Override
    public void initialize(NumberText constraint) {
        Locale language = Locale.forLanguageTag(constraint.language());
        QuantityNotation notation = QuantityNotation.of(language);
        initialize(constraint.message(), constraint.strict(), text -> notation.parseValue(text)
                .then(value -> value instanceof TextValue
                        ? Outcome.failed(Finding.of(QuantityFindingCode.NOT_A_QUANTITY))
                        : Outcome.of(value)));
    }
}
