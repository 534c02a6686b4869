package io.github.tiendo.json;

import io.github.tiendo.finding.Localized;
import java.io.Serializable;
import java.util.Locale;

/** What was expected or found, in words for a finding. */
enum Expected implements Localized, Serializable {
    TEXT,
    NUMBER,
    WHOLE_NUMBER,
    LOGICAL,
    OBJECT,
    LIST,
    NULL,
    NOT_BLANK,
    DATE,
    PERIOD,
    COLOUR,
    HEADING_BEFORE,
    INDICATOR,
    GRADE,
    SCALE,
    TARGET,
    DEFINITION,
    TASK,
    POSITIVE,
    NOT_ZERO,
    RANGE_IN_ORDER,
    PLACE_IN_FIELD,
    TWO_PARTS,
    POINTS_IN_ORDER,
    RATIO_OF_PERCENT,
    VALUE_IF_STATUS,
    DAY_IF_COMPLETED,
    TIMELINESS_OF_STATUS,
    AMENDMENTS_IN_ORDER,
    DEADLINE_PARTS,
    GRADE_OR_REASON,
    SELECTION,
    CONSISTENT;

    @Override
    public String text(Locale language) {
        return JsonFindingCode.TEXTS.pattern("expected." + name(), language);
    }
}
