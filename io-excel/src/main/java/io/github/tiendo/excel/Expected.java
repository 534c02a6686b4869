package io.github.tiendo.excel;

import io.github.tiendo.finding.Localized;
import java.io.Serializable;
import java.util.Locale;

/** What a cell of an observation may hold, in words for a finding. */
enum Expected implements Localized, Serializable {
    TEXT,
    NUMBER,
    NUMBER_TOO_LONG,
    WHOLE_NUMBER,
    PERIOD,
    DATE,
    LOGICAL,
    CONSTANT,
    RATIO,
    DIMENSIONS,
    ONE_VALUE,
    UNIT_OF_PERCENT,
    VALUE_IF_STATUS,
    PLACE_IN_FIELD,
    NOT_ZERO,
    DECIMALS;

    @Override
    public String text(Locale language) {
        return ExcelFindingCode.TEXTS.pattern("expected." + name(), language);
    }
}
