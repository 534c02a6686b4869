package io.github.tiendo.examples.cli;

import io.github.tiendo.finding.FindingCode;
import io.github.tiendo.finding.MessageBundle;
import io.github.tiendo.finding.Severity;

/** What the command itself finds. */
enum CommandFindingCode implements FindingCode.InBundle {
    /** The declared grades were asked for and nobody declared one. */
    NOTHING_DECLARED(Severity.WARNING),
    /** Indicators are to be rated and the file holds tasks alone. */
    NO_INDICATORS(Severity.WARNING),
    /** So many pairs of declared grades contradict each other that not all are named. */
    CONTRADICTIONS_NOT_NAMED(Severity.NOTE),
    /** A comparison that was asked for finds no two values that can be compared. */
    NOTHING_TO_COMPARE(Severity.WARNING),
    /** Values of bodies were asked for, and none is about one. */
    NO_BODIES(Severity.WARNING),
    /** Parts of indicators have values or targets that are in no row shown. */
    PARTS_NOT_SHOWN(Severity.NOTE),
    /** The values of indicators are all of parts, of which no whole is made. */
    VALUES_OF_PARTS_ONLY(Severity.WARNING),
    /** Bodies are said to have done something only after the day, and count among those who have not. */
    DONE_LATER(Severity.WARNING),
    /** Coverages of sets that were only counted stay as they are when others are carried to a later day. */
    COUNTED_NOT_CARRIED(Severity.NOTE),
    /** How many make a population is not stated and counted by the roster. */
    POPULATION_INFERRED(Severity.NOTE),
    /** A file cannot be read at all. */
    FILE_UNREADABLE(Severity.ERROR),
    /** What is asked for cannot be had from one of several files. */
    FILE_NOT_DONE(Severity.ERROR),
    /** Bytes of a text are no characters. */
    TEXT_MALFORMED(Severity.WARNING),
    /** A file that is taken for a text holds nothing. */
    TEXT_EMPTY(Severity.ERROR),
    /** Rows of tables are asked for and the file is a text. */
    TEXT_WITHOUT_TABLES(Severity.ERROR),
    /** A text is longer than is read. */
    TEXT_CUT(Severity.ERROR),
    /** More figures are found than are listed. */
    NOT_LISTED(Severity.WARNING),
    /** A sentence or list is too long to be looked through for sums and names. */
    NOT_SEARCHED(Severity.WARNING),
    /** Tables hold numbers, and nothing in them says which of them belong together. */
    NOTHING_CHECKED(Severity.WARNING),
    /** Differences that somebody has signed off are left out. */
    ACCEPTED(Severity.NOTE),
    /** The names of agencies are read as they were on a day that the text states. */
    AGENCIES_AS_OF(Severity.NOTE),
    /** Coverage is asked for and stands in sentences, which another command reads. */
    COVERAGE_IN_WORDS(Severity.NOTE),
    /** A table is there and no task was read from it, where tasks are asked for. */
    NO_TASKS_IN_TABLE(Severity.WARNING),
    /** The tasks of one agency are asked for and it leads none, others do. */
    LEADS_NO_TASK(Severity.WARNING),
    /** The tasks of one agency are asked for and no task says who leads it. */
    NO_LEADS_NAMED(Severity.WARNING),
    /** Nothing says who was asked, so that those who sent are taken for all, and nobody can be missing. */
    ASKED_BY_FORMS(Severity.WARNING),
    /** What leads indicators or tasks is a group whose members nobody names, which cannot report. */
    GROUPS_NOT_ASKED(Severity.WARNING),
    /** Reports are to be there before the period is over. */
    DUE_BEFORE_END(Severity.WARNING),
    /** What is to be the later state is of an earlier day. */
    GOES_BACK(Severity.WARNING),
    /** No indicator stands in both files. */
    NOTHING_IN_COMMON(Severity.WARNING),
    /** Nothing in a file says who did something and who did not. */
    NO_COVERAGE(Severity.WARNING),
    /** Files of a folder are of no format that can be read. */
    FILES_PASSED_OVER(Severity.NOTE),
    /** A file is of lines of observations, which are no programme. */
    LINES_ALONE(Severity.ERROR),
    /** No return could be merged, so that the file that is there was not replaced. */
    NOTHING_MERGED(Severity.ERROR),
    /** A form that somebody has filled in is there, and was not replaced. */
    FORM_KEPT(Severity.ERROR),
    /** A list of when files came names one that is not among them. */
    NOT_AMONG_RETURNS(Severity.WARNING),
    /** A list of when files came says of several files of one name when one came, or two days of one file. */
    AMBIGUOUS_RECEIPT(Severity.WARNING),
    /** The day on which a file came cannot be read. */
    UNREADABLE_RECEIPT(Severity.ERROR),
    /** A plug-in is named on the class path and cannot be made. */
    PLUGIN_FAILED(Severity.WARNING);

    private final Severity severity;

    CommandFindingCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public MessageBundle texts() {
        return Output.TEXTS.bundle();
    }
}
