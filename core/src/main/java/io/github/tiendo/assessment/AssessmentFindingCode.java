package io.github.tiendo.assessment;

import io.github.tiendo.finding.FindingCode;
import io.github.tiendo.finding.MessageBundle;
import io.github.tiendo.finding.Severity;

/** What can be found when a programme is assessed. */
public enum AssessmentFindingCode implements FindingCode.InBundle {
    /** Values of quarters or months stand against the target of a year, and nothing says whether they add up to it. */
    PERIODS_NOT_ADDED(Severity.WARNING),
    /** A target in words, {@code ten}, where everything else is a number: only words such as {@code done} can meet it. */
    TARGET_IN_WORDS(Severity.WARNING),
    /** An indicator that is described in words has a number as a value or target. */
    NUMBER_FOR_WORDS(Severity.WARNING),
    /** An indicator of numbers has no baseline, no target, no value and no declared grade. */
    NOTHING_TO_RATE(Severity.WARNING),
    /** Values are stated about parts only, and there is no total of them to rate. */
    ONLY_PARTS_REPORTED(Severity.WARNING),
    /** A total lacks parts without which it cannot be compared with the target. */
    TOTAL_LACKS_PARTS(Severity.WARNING),
    /** A rating rests on a total that nobody reported; a NOTE where no part is missing and nothing is assumed. */
    TOTAL_TAKEN(Severity.WARNING),
    /** Ratings rest on estimates for a period that is not over on the day of the assessment. */
    ESTIMATE_RATED(Severity.WARNING),
    /** Values are left out because their periods end after the day of the assessment. */
    LATER_VALUES_LEFT_OUT(Severity.WARNING),
    /** Different values of the whole stand for one period, of different sources or of one on one day; all are kept. */
    CONFLICTING_VALUES(Severity.WARNING),
    /** The latest value is in another unit than the target, so that nothing is rated. */
    UNITS_DIFFER(Severity.WARNING),
    /** Less is better by the direction of the indicator, and its target is a floor; it is rated by the target. */
    FLOOR_FOR_DECREASE(Severity.WARNING),
    /** Values of one period stand under several definitions; that under the definition in force is rated. */
    DEFINITION_IN_FORCE(Severity.NOTE),
    /** Several targets of one id were decided on one day, or on none, and all are to be met; a NOTE for floor and ceiling. */
    TARGETS_HELD_TOGETHER(Severity.WARNING),
    /** Different classes are declared of one time, none of which counts more than another; none is taken. */
    CONFLICTING_GRADES(Severity.WARNING),
    /** Classes are left out because they were declared of a time after the day of the assessment. */
    LATER_GRADES_LEFT_OUT(Severity.WARNING),
    /** A target is rated by a later value though one of its own period stands there and does not say the same of it. */
    LATER_VALUE_RATED(Severity.WARNING),
    /** Targets whose own period has no value are rated by the value of an earlier one. */
    EARLIER_VALUE_RATED(Severity.WARNING),
    /** Targets are missed by the value of their own year and reached in a later one, which has a target of its own. */
    REACHED_LATER(Severity.NOTE);

    static final MessageBundle TEXTS =
            MessageBundle.load("AssessmentMessages", file -> AssessmentFindingCode.class.getResourceAsStream(file));

    private final Severity severity;

    AssessmentFindingCode(Severity severity) {
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
