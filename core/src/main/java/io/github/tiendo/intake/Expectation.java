package io.github.tiendo.intake;

import io.github.tiendo.finding.Localized;
import java.io.Serializable;
import java.util.Locale;

/** What was expected in a cell, for a finding. */
enum Expectation implements Localized, Serializable {
    RESULT,
    TARGET;

    @Override
    public String text(Locale language) {
        return IntakeFindingCode.TEXTS.label(this, language);
    }
}
