package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.FindingCode;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.MessageBundle;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.programme.ElementRefs;
import java.util.Optional;

/** What can be found while drafts become a programme. */
public enum IntakeFindingCode implements FindingCode.InBundle {
    /** A row has no name: it is left out and listed. */
    MISSING_NAME(Severity.ERROR),
    /** A task has no title: it is left out and listed. */
    MISSING_TITLE(Severity.ERROR),
    /** A text is longer than its cell may be. */
    TEXT_TOO_LONG(Severity.ERROR),
    /** A constraint that somebody else put on drafts is violated. */
    CONSTRAINT_VIOLATED(Severity.ERROR),
    /** A row breaks a constraint, and no provider of Jakarta Validation is installed that would say which. */
    NO_VALIDATION_PROVIDER(Severity.ERROR),
    /** One number stands twice under one heading: the later row keeps everything but the number. */
    DUPLICATE_NUMBER(Severity.ERROR),
    /** Two numbers look alike only because a cell is numeric: 4.1 may be 4.10. */
    DUPLICATE_NUMERIC_NUMBER(Severity.WARNING),
    /** One id was given to two rows: the later row is left out and listed. */
    DUPLICATE_ID(Severity.ERROR),
    /** One name stands twice under the same headings: both rows are kept. */
    DUPLICATE_NAME(Severity.WARNING),
    /** A heading has a number and no words. */
    HEADING_WITHOUT_TEXT(Severity.WARNING),
    /** A row has a number and nothing else. */
    EMPTY_ROW(Severity.WARNING),
    /** A row has a name but no target, no result and no class. */
    ROW_WITHOUT_VALUES(Severity.WARNING),
    /** The words of the class column are no class of the scale. */
    UNKNOWN_GRADE(Severity.ERROR),
    /** The words of the class columns are the classes of another scale that is known. */
    GRADES_OF_ANOTHER_SCALE(Severity.ERROR),
    /** The classes of the file are all of another scale than the usual one, which is taken since the caller states none. */
    SCALE_OF_FILE(Severity.WARNING),
    /** Words of the class columns are counted as a class below them, since the scale has none as high; others have. */
    CLASSES_FOLDED(Severity.NOTE),
    /** Class columns hold words of several scales; those that are not of the one asked for are left out. */
    GRADES_OF_SEVERAL_SCALES(Severity.ERROR),
    /** A declared grade names a scale that neither the document describes nor the caller gives. */
    UNKNOWN_SCALE(Severity.ERROR),
    /** A number of a structured document is longer than a number may be: its value is left out. */
    NUMBER_TOO_LONG(Severity.ERROR),
    /** A figure was expected and a date was found. */
    DATE_FOR_FIGURE(Severity.ERROR),
    /** A figure was expected and words were found. */
    TEXT_FOR_FIGURE(Severity.ERROR),
    /** A figure was expected and a truth value was found. */
    LOGICAL_FOR_FIGURE(Severity.ERROR),
    /** A figure was expected and an error of the spreadsheet was found. */
    ERROR_CELL(Severity.ERROR),
    /** The name of a row is an error of the spreadsheet; the row is kept under it. */
    NAME_IS_ERROR(Severity.ERROR),
    /** Results without a unit stand beside a target in one, and are taken to be in it. */
    IN_UNIT_OF_TARGET(Severity.WARNING),
    /** Targets and results are how much something fell or rose, and are held against each other as that. */
    CHANGES_AGAINST_CHANGES(Severity.NOTE),
    /** A target is what a sentence states: {@code found}, {@code reading}. */
    TARGET_IN_SENTENCE(Severity.WARNING),
    /** A sentence states several numbers, and no words say which is the target: {@code found}, {@code numbers}. */
    SEVERAL_NUMBERS_IN_TARGET(Severity.ERROR),
    /** A target in words, {@code ten}, where everything else is a number: it is taken as a thing to be done. */
    TARGET_IN_WORDS(Severity.WARNING),
    /** Plain numbers up to 1 among percentages are read as ratios. */
    RATIOS_ASSUMED(Severity.WARNING),
    /** Plain numbers up to 1 under a head that says percent may be ratios or percentages; none is taken. */
    RATIO_OR_PERCENT(Severity.WARNING),
    /** A plain number stands among percent-formatted ones: nobody can tell what it means. */
    PLAIN_AMONG_PERCENT_CELLS(Severity.ERROR),
    /** A plain number of a row in percent among percent-formatted cells is read as it stands: {@code found}, {@code times100}. */
    PERCENT_AS_SHOWN(Severity.WARNING),
    /** Rows have nothing but plain numbers among percent-formatted cells, which are read as numbers: {@code count}, {@code names}. */
    NUMBERS_AMONG_PERCENT_CELLS(Severity.WARNING),
    /** Several plain numbers of a table stand among percent-formatted ones: {@code count}, {@code places}, {@code found}, {@code times100}. */
    PLAIN_NUMBERS_AMONG_PERCENT_CELLS(Severity.ERROR),
    /** A result column names no period and the report does not say through when its data reach. */
    RESULT_WITHOUT_PERIOD(Severity.ERROR),
    /** The words for a day, a period or a span are none. */
    UNREADABLE_PERIOD(Severity.WARNING),
    /** Two different values stand for one indicator and period in one report: both are kept. */
    CONFLICTING_VALUES(Severity.WARNING),
    /** A value is a range: its lower end is taken, where the upper one does not change the grade. */
    RANGE_FOR_VALUE(Severity.WARNING),
    /** Plain numbers are read as percentages because others of their column are. */
    PERCENT_BY_OTHERS(Severity.WARNING),
    /** A number may be one of two, and a target is met by one and missed by the other: neither is taken. */
    READINGS_TURN_THE_GRADE(Severity.ERROR),
    /** A value about a part is more than the value of the whole: both are kept. */
    PART_ABOVE_WHOLE(Severity.WARNING),
    /** The class of a row says met, or not met, and its own figures say the opposite: both are kept. */
    GRADE_AGAINST_FIGURES(Severity.WARNING),
    /** The classes of most rows say the opposite of their figures: they are hardly those of the columns that are read. */
    GRADES_AGAINST_READING(Severity.WARNING),
    /** A target names another due period than the head of its column: the target's own counts. */
    DUE_DIFFERS_FROM_COLUMN(Severity.WARNING),
    /** The words of a direction column say neither that more nor that less is better. */
    UNREADABLE_DIRECTION(Severity.WARNING),
    /** What stands in a column of how periods make the year says neither of the ways: {@code found}. */
    UNREADABLE_ACCUMULATION(Severity.NOTE),
    /** Plain targets were read as ceilings by the words of their indicators' names. */
    DIRECTION_BY_WORDS(Severity.NOTE),
    /** Plain targets were read as ceilings because they stand below the baseline or the values of earlier years. */
    DIRECTION_BY_NUMBERS(Severity.WARNING),
    /** Plain targets are met only because nothing says that less is better. */
    DIRECTION_ASSUMED(Severity.WARNING),
    /** Plain targets are only a little below the values of earlier years, which need not mean that less is better. */
    DIRECTION_NEAR(Severity.WARNING),
    /** The direction that is declared, or that the name means, is not that of the targets: the row is not rated. */
    DIRECTION_CONTRADICTED(Severity.WARNING),
    /** A report says when it was issued, not up to which day its data reach: the end of its newest period is taken. */
    DATA_THROUGH_NEWEST_PERIOD(Severity.NOTE),
    /** A row sums up the others: it is not counted. */
    TOTALS_ROW(Severity.NOTE),
    /** The figures of a row with a letter or Roman number are the sums of the rows below it, a NOTE beside a total: {@code found}. */
    GROUP_SUM(Severity.WARNING),
    /** A national rank is printed and not counted. */
    NATIONAL_RANK_NOT_COUNTED(Severity.NOTE),
    /** Nothing but ranks has a target, so they count: {@code count}. */
    RANKS_COUNTED(Severity.WARNING),
    /** A value is so far from the target that they are hardly in one unit: {@code found}, {@code target}. */
    FAR_FROM_TARGET(Severity.WARNING),
    /** A value is in another unit than the target, so that nothing is rated: {@code found}, {@code target}. */
    UNIT_NOT_OF_TARGET(Severity.WARNING),
    /** Plans of years are held against the results of their own years: {@code count}, {@code names}. */
    YEARS_OF_THEIR_OWN(Severity.WARNING),
    /** Values of quarters or months are states by the words of their names, and not added up: {@code count}, {@code names}. */
    STATES_BY_WORDS(Severity.WARNING),
    /**
     * How values of quarters or months make the year is only told by the numbers: {@code count}, {@code names}, {@code reading},
     * {@code found} of the first and what it would be, {@code other}.
     */
    PERIODS_BY_NUMBERS(Severity.WARNING),
    /** Results are words beside targets that are figures, and no class is stated: {@code count}, {@code names}, {@code found}. */
    RESULTS_IN_WORDS(Severity.WARNING),
    /** Values of years are added up for a plan of several: {@code count}, {@code names}, {@code found}, {@code other}. */
    YEARS_ADDED_TO_PLAN(Severity.WARNING),
    /** The last of several years is held alone against a plan though they may add up: {@code count}, {@code names}, {@code found}, {@code other}. */
    YEAR_AGAINST_PLAN(Severity.WARNING),
    /** Words with commas may name one office or several, and are taken for one: {@code found}. */
    ONE_OFFICE_OR_SEVERAL(Severity.WARNING),
    /** A deadline lies decades from those of the other tasks: {@code found}, {@code reading}, {@code other}. */
    DEADLINE_FAR_AWAY(Severity.WARNING),
    /** A result is told in words with a figure, which is taken: {@code found}, {@code reading}. */
    FIGURE_IN_WORDS(Severity.WARNING),
    /** One target stands at several quarters or months and is taken for that of the year: {@code count}, {@code names}, {@code found}, {@code year}. */
    REPEATED_TARGET_OF_YEAR(Severity.WARNING),
    /** One target stands at several quarters or months and is taken for that of each: {@code count}, {@code names}, {@code found}, {@code year}. */
    REPEATED_TARGET_OF_EACH(Severity.WARNING),
    /** Classes of another scale stand beside figures, which count: {@code found}, {@code expected}, {@code name}, {@code scale}. */
    GRADES_SET_ASIDE(Severity.WARNING),
    /** The value of the last quarter or month is the only one and taken for its year: {@code count}, {@code names}. */
    LAST_PERIOD_FOR_YEAR(Severity.WARNING),
    /** Words beside figures are no classes of the scale and not read: {@code count}, {@code column}, {@code found}. */
    CLASSES_NOT_READ(Severity.WARNING),
    /** Words such as {@code not yet due} in a class column rate nothing: {@code count}, {@code column}, {@code found}. */
    CLASSES_OPEN(Severity.NOTE),
    /** Several cells of a class column hold no classes: {@code count}, {@code column}, {@code found}, {@code expected}. */
    UNKNOWN_GRADES(Severity.ERROR),
    /** Several cells of a status column hold no statuses: {@code count}, {@code column}, {@code found}. */
    UNKNOWN_STATUSES(Severity.ERROR),
    /** A part is more than the whole that stands beside it, {@code 70/63}: {@code found}. */
    MORE_THAN_ALL(Severity.WARNING),
    /**
     * A percentage of at most one beside a target to which its hundredfold comes near; neither is taken: {@code found},
     * {@code target}, {@code times100}.
     */
    RATIO_BESIDE_PERCENT(Severity.WARNING),
    /** A share and its target are at most one among percentages that are not, and are read as they stand: {@code found}, {@code target}, {@code times100}. */
    RATIO_BESIDE_RATIO(Severity.WARNING),
    /** A number stands in brackets and is read as below zero: {@code found}, {@code reading}. */
    NEGATIVE_IN_BRACKETS(Severity.WARNING),
    /** Words for nothing stand among figures and are read as zero: {@code found}, {@code reading}. */
    NONE_FOR_ZERO(Severity.WARNING),
    /** One name, unit and targets stand under two headings with other values: {@code name}, {@code found}, {@code value}, {@code first}. */
    SAME_NAME_OTHER_VALUE(Severity.WARNING),
    /** Indicators stand with one value in two tables, each of which counts: {@code count}, {@code name}, {@code first}. */
    SAME_NAME_SAME_VALUE(Severity.WARNING),
    /** A share is below none or above all: {@code found}. */
    SHARE_OUT_OF_BOUNDS(Severity.WARNING),
    /** A task has no number. */
    TASK_WITHOUT_NUMBER(Severity.NOTE),
    /** A row of a report is none of the programme's: it is left out and listed. */
    NOT_IN_PROGRAMME(Severity.ERROR),
    /** A row of a report could be several of the programme's: it is left out and listed. */
    SEVERAL_IN_PROGRAMME(Severity.ERROR),
    /** A row of a report stands under other headings than in the programme; its name alone told which it is. */
    MATCHED_BY_NAME(Severity.NOTE),
    /** A report prints another target than the programme has: the programme's stays until it is amended. */
    OTHER_TARGET(Severity.WARNING),
    /** A report says nothing of some of the programme's indicators. */
    NOT_IN_REPORT(Severity.NOTE),
    /** Whom the values of a report are about, and how one knows. */
    REPORT_ABOUT(Severity.NOTE),
    /** A 1 among zeros says that all is done or that a hundredth is: neither is taken. */
    ALL_OR_A_HUNDREDTH(Severity.WARNING),
    /** Classes that one body declares of its own part are no grades of the whole: they are left out. */
    GRADES_OF_PART(Severity.WARNING),
    /** Classes stand in rows about parts of an indicator: {@code count}, {@code found}. */
    GRADES_OF_PART_ROWS(Severity.WARNING),
    /** Two classes of one time are given to one target: {@code found}, {@code first}. */
    CONFLICTING_GRADES(Severity.WARNING),
    /** Different values of one fact stand in several files: all are kept. */
    CONFLICTING_SOURCES(Severity.WARNING),
    /** Several files of bodies state the same amount as target, which may be that of each or of all. */
    SAME_PLAN_OF_BODIES(Severity.WARNING),
    /** A row stands in one of several files and is none of the others'. */
    ONLY_IN_ONE_FILE(Severity.NOTE),
    /** A percentage is another than its numerator and denominator make; both are kept. */
    VALUE_CONTRADICTS_COUNTS(Severity.WARNING),
    /** Counts stand beside several results, or beside a value that is no percentage. */
    COUNTS_NOT_USED(Severity.WARNING),
    /** The programme has a report that says the same already: it is left out. */
    REPORT_THERE_ALREADY(Severity.ERROR),
    /** A task has the deadline of the heading above it. */
    DEADLINE_OF_HEADING(Severity.NOTE),
    /** Tasks have no deadline of their own, and their headings are months or quarters: they are due by the end of these. */
    DEADLINES_BY_HEADINGS(Severity.WARNING),
    /** A heading is a month or quarter, and nothing says of which year: it is no deadline of what stands below it. */
    TIME_WITHOUT_YEAR(Severity.WARNING),
    /**
     * Days of tasks name no year: they are read in that of the document, else in the one in which most are nearest to the
     * day that the caller asks for: {@code count}, {@code year}, {@code nearest}, {@code day}, {@code found}, {@code
     * reading}, {@code other}.
     */
    YEAR_OF_DAYS_ASSUMED(Severity.WARNING),
    /** No column states the status: that of some tasks is read from the first words of their results. */
    STATUS_BY_RESULT(Severity.WARNING),
    /** Results beside others that tell a status tell none: {@code count}, {@code found}. */
    STATUS_NOT_IN_RESULT(Severity.WARNING),
    /** No column states the status: that of some tasks is the one that the title or heading above them names. */
    STATUS_BY_TITLE(Severity.WARNING),
    /** Tasks whose status says that they are closed, and another column for which other reason: {@code count}, {@code found}, {@code reading}. */
    CLOSED_FOR_ANOTHER_REASON(Severity.NOTE),
    /** Why some completed tasks were closed is not understood: {@code count}, {@code found}, {@code reading}. */
    UNKNOWN_REASON_TO_CLOSE(Severity.WARNING),
    /** No column states the status: tasks without a day of completion count as in progress, {@code count}. */
    NOT_COMPLETED_BY_DAYS(Severity.WARNING),
    /** A table prints tasks of another again: they count once. */
    TASKS_PRINTED_AGAIN(Severity.NOTE),
    /** Grades of the scale stand in a status column: such tasks count as in progress. */
    STATUS_BY_GRADE(Severity.WARNING),
    /** Grades of another scale that is known stand in a status column: how such tasks stand is not stated. */
    STATUS_OF_ANOTHER_SCALE(Severity.ERROR),
    /** Tasks have a revised deadline, which holds, beside the first one, which is kept: {@code count}, {@code found}. */
    REVISED_DEADLINES(Severity.NOTE),
    /** A task is led by whom the heading or title above it names. */
    LEAD_OF_HEADING(Severity.NOTE),
    /** A cell for the day of completion names no day. */
    NOT_A_DAY_OF_COMPLETION(Severity.ERROR),
    /** Tasks were completed in a month or quarter, whose last day is taken: {@code count}, {@code found}. */
    COMPLETED_IN_MONTHS(Severity.NOTE),
    /** A day of completion stands beside a status that says that the task is not completed: the status counts. */
    COMPLETED_ON_YET_OPEN(Severity.WARNING),
    /** How much is done, beside a status that says otherwise: {@code found}, {@code status}. */
    SHARE_DONE_DIFFERS(Severity.WARNING),
    /** A status that says in time or late, beside days that say otherwise: {@code found}, {@code day}, {@code due}. */
    TIMELINESS_DIFFERS(Severity.WARNING),
    /** A task begins only after it is due: {@code found}, {@code due}. */
    STARTS_AFTER_DEADLINE(Severity.WARNING),
    /** A row of a table of coverage does not say what was done: it is left out and listed. */
    MISSING_SUBJECT(Severity.ERROR),
    /** A row of a table of agencies names none: it is left out and listed. */
    MISSING_AGENCY(Severity.ERROR),
    /** A count was expected and something else was found. */
    NOT_A_COUNT(Severity.ERROR),
    /** Neither yes nor no nor a day: the agency counts as unanswered. */
    NOT_AN_ANSWER(Severity.ERROR),
    /** A body stands in two rows that say the opposite; it counts as unanswered. */
    CONFLICTING_ANSWERS(Severity.ERROR),
    /** Some members of the population that a table lists stand nowhere in it, so that its shares are of fewer than all. */
    BODIES_NOT_LISTED(Severity.WARNING),
    /** The answer says that the agency was not to do it: it is not counted among those who were. */
    AGENCY_NOT_BOUND(Severity.WARNING),
    /** Those who did and those who did not are not all, or more than all. */
    COVERAGE_COUNTS_DIFFER(Severity.WARNING),
    /** A list has not as many names as the count beside it says. */
    COVERAGE_LIST_DIFFERS(Severity.WARNING),
    /** Names are listed, and nobody says whether they did it or did not: the list is kept as text only. */
    LIST_KIND_UNKNOWN(Severity.WARNING),
    /** Several numbers of a column have the marks of the other language: {@code count}, {@code column}, {@code places}, {@code found}, {@code reading}. */
    MARKS_OF_OTHER_LANGUAGE(Severity.WARNING),
    /** Several numbers of a column can be read in two ways: {@code count}, {@code column}, {@code places}, {@code found}, {@code reading}, {@code other}. */
    MARKS_AMBIGUOUS(Severity.WARNING),
    /** There is no indicator in the file. */
    NO_INDICATORS(Severity.ERROR),
    /** The day of the document that a result names is taken for the day on which the task was completed: {@code count}, {@code found}, {@code reading}. */
    COMPLETED_BY_DOCUMENT(Severity.WARNING),
    /** Indicators have targets of parts and none of the whole, which is not rated: {@code count}, {@code found}. */
    TARGETS_OF_PARTS(Severity.NOTE),
    /** Figures of a column that is read ended in no value and in no other finding. */
    FIGURES_LEFT_OVER(Severity.WARNING);

    static final MessageBundle TEXTS =
            MessageBundle.load("IntakeMessages", file -> IntakeFindingCode.class.getResourceAsStream(file));

    private final Severity severity;

    IntakeFindingCode(Severity severity) {
        this.severity = severity;
    }

    /**
     * That a value is another than its counts make, with the share at the value's own precision.
     *
     * @param observation any
     * @return a WARNING without a place, or empty if value and counts agree
     */
    public static Optional<Finding> contradictedCounts(Observation observation) {
        return observation.shareOfCounts().map(expected -> Finding.of(VALUE_CONTRADICTS_COUNTS)
                .with("found", observation.quantity().orElseThrow())
                .with("counts", observation.counts().orElseThrow().toString())
                .with("expected", expected));
    }

    /**
     * The same of a value that nobody need have read from anywhere.
     *
     * @param observation any
     * @param indicator what it is a value of
     * @return a WARNING that names indicator, period and body, or empty if value and counts agree
     */
    public static Optional<Finding> contradictedCounts(Observation observation, Indicator indicator) {
        return contradictedCounts(observation).map(finding -> finding.about(ElementRefs.value(observation))
                .with(
                        "found",
                        LocalizedText.from(language -> observation
                                        .value()
                                        .orElseThrow()
                                        .text(language) + " ("
                                + indicator.name().text(language) + ", "
                                + observation.period().text(language)
                                + observation.subject().map(body -> ", " + body).orElse("") + ")")));
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
