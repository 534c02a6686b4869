package io.github.tiendo.organisation;

import io.github.tiendo.finding.FindingCode;
import io.github.tiendo.finding.MessageBundle;
import io.github.tiendo.finding.Severity;

/** What can be wrong with names of agencies, and with carrying a coverage to another day. */
public enum OrganisationFindingCode implements FindingCode.InBundle {
    /** A name that no member of the roster has: {@code found}, {@code roster}, {@code day}, {@code candidates}, {@code nearest} (the words for them). */
    UNKNOWN_AGENCY(Severity.ERROR),
    /**
     * A name of an agency that is in the roster at another time: {@code found}, {@code roster}, {@code day}, {@code
     * candidates} (who it is on the day).
     */
    NOT_A_MEMBER_THEN(Severity.ERROR),
    /** A name that several members have: {@code found}, {@code candidates}. */
    AMBIGUOUS_AGENCY(Severity.ERROR),
    /** A member that a list names again: {@code found}, {@code agency}. */
    DOUBLED_AGENCY(Severity.WARNING),
    /** Words for a group whose members are not named, such as {@code các bộ, ngành}: {@code found}. */
    MEMBERS_NOT_NAMED(Severity.NOTE),
    /** A list that does not have as many names as its heading says: {@code heading}, {@code stated}, {@code counted}. */
    LIST_COUNT_DIFFERS(Severity.WARNING),
    /** Words behind a name that are no part of it: {@code agency}, {@code text}. */
    WORDS_BEHIND_AGENCY(Severity.NOTE),
    /**
     * A coverage that was asked for on a day before which members became others, without a rule: {@code population},
     * {@code from}, {@code to}, {@code events} (how many).
     */
    SUCCESSION_RULE_NEEDED(Severity.ERROR),
    /** A coverage of a population that is only counted, asked for on another day: {@code population}, {@code to}. */
    POPULATION_ONLY_COUNTED(Severity.ERROR);

    static final MessageBundle TEXTS =
            MessageBundle.load("OrganisationMessages", file -> OrganisationFindingCode.class.getResourceAsStream(file));

    private final Severity severity;

    OrganisationFindingCode(Severity severity) {
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
