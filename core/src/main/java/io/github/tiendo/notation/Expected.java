package io.github.tiendo.notation;

import io.github.tiendo.finding.Localized;
import java.util.Locale;

/** What should have stood there, with an example in the language. */
enum Expected implements Localized {
    NUMBER,
    COUNT,
    FRACTION,
    RANK,
    RANGE,
    BOUND,
    BRACKET;

    @Override
    public String text(Locale language) {
        return NotationFindingCode.TEXTS.pattern("expected." + name(), language);
    }
}
