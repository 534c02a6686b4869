package io.github.tiendo.rollup;

import io.github.tiendo.period.Period;
import java.time.LocalDate;

/** Into which periods values are totalled. A period that fits into none of these stays as it is. */
public enum RollupPeriods {
    /** Each period as it was reported. */
    AS_REPORTED(0),
    /** Calendar quarters. */
    QUARTER(3),
    /** Calendar half years. */
    HALF(6),
    /** Calendar years. */
    YEAR(12);

    private final int months;

    RollupPeriods(int months) {
        this.months = months;
    }

    /**
     * The period into which a value goes.
     *
     * @param reported the period for which it was reported
     * @return the quarter, half or year that holds all of it; the reported period itself where there is none
     */
    public Period of(Period reported) {
        if (months == 0) {
            return reported;
        }
        LocalDate day = reported.startInclusive();
        int first = (day.getMonthValue() - 1) / months * months + 1;
        Period around = Period.months(day.getYear(), first, first + months - 1);
        Period named = Period.between(around.startInclusive(), around.endExclusive());
        return named.contains(reported) ? named : reported;
    }
}
