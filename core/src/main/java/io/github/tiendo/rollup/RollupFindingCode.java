package io.github.tiendo.rollup;

import io.github.tiendo.finding.FindingCode;
import io.github.tiendo.finding.MessageBundle;
import io.github.tiendo.finding.Severity;

/** What a roll-up left out of a total, or could not make one of, and why. */
public enum RollupFindingCode implements FindingCode.InBundle {
    /** Several different values are stated for one fact; none of them is used. */
    CONFLICTING_VALUES(Severity.WARNING),
    /** The values are counted under several definitions; there is no total. */
    DEFINITIONS_DIFFER(Severity.WARNING),
    /** The values have several units; there is no total. */
    UNITS_DIFFER(Severity.WARNING),
    /** Values in words, places in a ranking and growths have no total. */
    NOT_ADDABLE(Severity.WARNING),
    /** Some percentages have no usable counts; they are not in the pooled percentage. */
    WITHOUT_COUNTS(Severity.WARNING),
    /** Values are broken down by different dimensions, which would count things twice; they are left out. */
    DIMENSIONS_DIFFER(Severity.WARNING),
    /** The indicator does not say how its parts add up, and its unit does not settle it; the method is assumed. */
    PARTS_RULE_ASSUMED(Severity.WARNING),
    /** A reported value of the whole is another than its parts make; a NOTE where parts are missing. */
    WHOLE_DIFFERS(Severity.WARNING),
    /** A body states another value of a year than its quarters make. */
    YEAR_DIFFERS(Severity.WARNING),
    /** Different values are stated for one part, and it is in no total. */
    CONFLICTING_PARTS(Severity.WARNING),
    /** Bodies have become others by the end of the period, and no rule says how their values are carried over. */
    SUCCESSION_RULE_NEEDED(Severity.WARNING),
    /** Bodies report that are not among those who make the whole. */
    NOT_A_PART(Severity.WARNING),
    /** Values are of indicators that the programme does not have; they are left out. */
    UNKNOWN_INDICATOR(Severity.WARNING),
    /** Hedged values are in the total by their stated numbers. */
    HEDGED_VALUES(Severity.NOTE);

    static final MessageBundle TEXTS =
            MessageBundle.load("RollupMessages", file -> RollupFindingCode.class.getResourceAsStream(file));

    private final Severity severity;

    RollupFindingCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public MessageBundle texts() {
        return TEXTS;
    }
}
