package io.github.tiendo.indicator;

import io.github.tiendo.finding.Localized;
import java.util.Locale;

/** How the values of an indicator for short periods make its value for a longer one. */
public enum PeriodsRule implements Localized {
    /** Each period has a value of its own, and none says anything of a longer one: a rate, a state, an index. */
    OWN,
    /** A value contains all that came before it ("accounts opened so far"): the last one stands. */
    CUMULATIVE,
    /** A value contains what came before it in its year ("lũy kế từ đầu năm"): the last one of the year stands. */
    CUMULATIVE_IN_YEAR,
    /** Quarters and months are parts of the year and are added. */
    PARTS_OF_YEAR;

    /** {@return whether a value contains those before it, be it of all time or of its year} */
    public boolean isCumulative() {
        return this == CUMULATIVE || this == CUMULATIVE_IN_YEAR;
    }

    @Override
    public String text(Locale language) {
        return IndicatorWords.TEXTS.label(this, language);
    }
}
