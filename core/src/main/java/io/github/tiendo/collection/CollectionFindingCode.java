package io.github.tiendo.collection;

import io.github.tiendo.finding.FindingCode;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.MessageBundle;
import io.github.tiendo.finding.Severity;
import java.util.Map;

/** What can be found about a round: in its assignments, in a return, and between returns. */
public enum CollectionFindingCode implements FindingCode.InBundle {
    /** A table of assignments has no column of bodies or none of what they report on. */
    NO_ASSIGNMENT_COLUMNS(Severity.ERROR),
    /** A body of an assignment is none that is known. */
    UNKNOWN_BODY(Severity.ERROR),
    /** What an assignment names is no indicator, task or duty of the programme; it is taken as a duty in words. */
    UNKNOWN_SUBJECT(Severity.WARNING),
    /** Nobody is assigned to some indicators or tasks. */
    UNASSIGNED(Severity.WARNING),
    /** Nothing tells whom a return is from, or it is from nobody who was asked; it is not merged. */
    UNKNOWN_SENDER(Severity.ERROR),
    /** A return is for another period than the round; it is not merged. */
    OTHER_PERIOD(Severity.ERROR),
    /** A return is for another programme; it is not merged. */
    OTHER_PROGRAMME(Severity.ERROR),
    /** A return is not made from the form, and was read as a table. */
    NOT_THE_FORM(Severity.NOTE),
    /** A return holds nothing that was asked for. */
    EMPTY_RETURN(Severity.WARNING),
    /** Something stands in a row or column that the form has not; it is kept as text. */
    OUTSIDE_THE_FORM(Severity.WARNING),
    /** A text above or below the table is no text of the form; it is kept. */
    TEXT_BESIDE_THE_FORM(Severity.NOTE),
    /** A cell that was locked says something else now; the form's own words count. */
    LOCKED_CELL_CHANGED(Severity.WARNING),
    /** A row of the form stands in a return twice; the first one counts. */
    ROW_TWICE(Severity.WARNING),
    /** A row lost its hidden id and was found by its name. */
    ROW_BY_NAME(Severity.NOTE),
    /** A value and a reason for having none stand in one row; the value counts. */
    VALUE_AND_REASON(Severity.WARNING),
    /** A reason is none of the list. */
    UNKNOWN_REASON(Severity.ERROR),
    /** A status is none that is known. */
    UNKNOWN_STATUS(Severity.ERROR),
    /** A day cannot be read. */
    UNREADABLE_DAY(Severity.ERROR),
    /** A task is said to be completed on a day after that on which the return was due, or came. */
    COMPLETED_LATER(Severity.WARNING),
    /** What was asked for is neither there nor explained. */
    NOT_FILLED_IN(Severity.WARNING),
    /** A number is impossible for its row, such as a numerator above its denominator. */
    IMPOSSIBLE_NUMBER(Severity.WARNING),
    /** A body sent again; its later return counts. */
    SUPERSEDED(Severity.NOTE),
    /** A value of a superseded return is blank in the later one; it stands. */
    KEPT_FROM_SUPERSEDED(Severity.WARNING),
    /** Two returns of one body are of one day, or one of them of no day that is known, and differ; both are kept. */
    CONFLICTING_RETURNS(Severity.WARNING),
    /** A return says what an earlier one of the body says already. */
    RETURNED_AGAIN(Severity.NOTE),
    /** A body sent that was not asked in the round; its return is merged. */
    NOT_ASKED(Severity.WARNING),
    /** A body that the programme names is another by the last day of the period, which is asked instead. */
    SUCCEEDED(Severity.NOTE);

    static final MessageBundle TEXTS =
            MessageBundle.load("CollectionMessages", file -> CollectionFindingCode.class.getResourceAsStream(file));

    private final Severity severity;

    CollectionFindingCode(Severity severity) {
        this.severity = severity;
    }

    /** A text of the bundle in both languages. */
    static LocalizedText text(String key, Map<String, ?> arguments) {
        return LocalizedText.from(language -> TEXTS.text(key, language, arguments));
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
