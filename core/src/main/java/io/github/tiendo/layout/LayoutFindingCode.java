package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.FindingCode;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.MessageBundle;
import io.github.tiendo.finding.Severity;

/** What can be found about the tables of a document before anybody asks what their cells mean. */
public enum LayoutFindingCode implements FindingCode.InBundle {
    /** No table is known by its head. */
    NO_TABLE(Severity.ERROR),
    /** A sheet that was asked for is not there; without any of them nothing is read: {@code found}, {@code known}. */
    NO_SUCH_SHEET(Severity.WARNING),
    /** A column that a person said the meaning of is in no table: {@code found}. */
    NO_SUCH_COLUMN(Severity.WARNING),
    /** More rows may be heads of tables than anybody reads; the later ones are not looked at. */
    TOO_MANY_HEADS(Severity.ERROR),
    /** Two columns have the same meaning, and only one can be read. */
    AMBIGUOUS_COLUMN(Severity.WARNING),
    /** The only column of bodies beside tasks is taken for who leads them: {@code found}. */
    TAKEN_FOR_LEAD(Severity.WARNING),
    /** What names the rows is taken for bodies by what stands beside it: {@code found}. */
    TAKEN_FOR_BODIES(Severity.WARNING),
    /** Rows without a name, each with another period, are of the body that is named above: {@code count}, {@code found}. */
    NAMED_ONCE(Severity.NOTE),
    /** The only column of days, months or quarters beside tasks is taken for when they are due: {@code found}. */
    TAKEN_FOR_DEADLINE(Severity.WARNING),
    /** Of a running total and what one period brought the former is held against the targets: {@code found}, {@code other}. */
    RUNNING_TOTAL_READ(Severity.WARNING),
    /** A yes with something said behind it is taken for a yes: {@code found}. */
    ANSWER_QUALIFIED(Severity.WARNING),
    /** What was done holds no more, and is taken for a no: {@code found}. */
    ANSWER_ENDED(Severity.WARNING),
    /** What bodies judge of themselves differs from what others do, which is read: {@code found}, {@code other}, {@code count}, {@code names}. */
    JUDGEMENTS_DIFFER(Severity.WARNING),
    /** A column of a table was not read because its head is unknown. */
    UNKNOWN_COLUMN(Severity.NOTE),
    /** Marks beside tasks of which nothing else says how far they are, under a head that is no status: {@code found}. */
    MARKS_NOT_READ(Severity.WARNING),
    /** The last mark of a task in columns of months is taken for its deadline: {@code found}, {@code last}. */
    TIMELINE_READ(Severity.WARNING),
    /** The columns of months hold no marks, which may be drawn in colours: {@code found}, {@code last}. */
    TIMELINE_EMPTY(Severity.WARNING),
    /** Tasks have a deadline beside marks that end in another month: it counts: {@code count}, {@code found}. */
    MARKS_BESIDE_DEADLINES(Severity.WARNING),
    /** Nothing says of which year the months are in which tasks are marked: {@code found}, {@code last}. */
    TIMELINE_WITHOUT_YEAR(Severity.WARNING),
    /** Tables hold the same indicators, and their sheets or titles tell them apart: {@code found}. */
    TABLES_ALIKE(Severity.NOTE),
    /** What a table says is put to the indicators of the same ids or names in another: {@code count}, {@code names}. */
    SAME_INDICATORS(Severity.NOTE),
    /** What a table says is put to the tasks of the same ids or titles in another; of a later sheet how far they are: {@code count}. */
    SAME_TASKS(Severity.NOTE),
    /**
     * Tables hold the same indicators, and their figures are read as those of bodies: {@code found}. A NOTE where words say that
     * they are bodies.
     */
    TABLES_OF_BODIES(Severity.WARNING),
    /** Results of the year, or since the start, beside targets that speak only of the other, are not read: {@code found}. */
    SERIES_SET_ASIDE(Severity.WARNING),
    /** Of columns of states of several months or quarters one is read: {@code found}, {@code others}. */
    OTHER_STATES(Severity.NOTE),
    /** The figures of answers are all ones and zeros, taken for yes and no: {@code found}. */
    ONES_AND_ZEROS(Severity.WARNING),
    /** Rows that look like those of a table stand under no head that is known. */
    ROWS_WITHOUT_HEAD(Severity.WARNING),
    /** Rows only count those of other tables, by class or status: they are not read. */
    SUMMARY_ROWS(Severity.NOTE),
    /** A sheet says that its data reach to another day than the first one said. */
    DATA_THROUGH_DIFFERS(Severity.WARNING),
    /** Nothing says of which period the values of a column are; one was assumed. */
    PERIOD_ASSUMED(Severity.WARNING),
    /** Nothing says by when the targets of a column are due; the year of the title is taken: {@code found}, {@code assumed}. */
    DUE_BY_TITLE(Severity.WARNING),
    /** No column holds what was reached; what was there at first is the last known state, too: {@code found}. */
    PRESENT_STATE(Severity.WARNING),
    /** The values of a column are of an earlier stretch, and nothing says of which; they are not read: {@code found}. */
    PERIOD_UNKNOWN(Severity.WARNING),
    /** A period beside a figure is another than that of its head; the figure's own counts: {@code found}, {@code column}. */
    PERIOD_NOT_OF_HEAD(Severity.WARNING),
    /** Nobody says in which month fiscal years begin; the day of the report tells it: {@code found}, {@code reading}, {@code day}. */
    FISCAL_START_BY_DAY(Severity.WARNING),
    /** Quarters stand under a fiscal year, and nothing tells when it begins: {@code found}, {@code year}, {@code reading}. */
    FISCAL_START_UNKNOWN(Severity.WARNING),
    /** The day of the report lies inside the period of a column: its values are what was reached by that day. */
    REACHED_BY_DAY(Severity.WARNING),
    /** A share of the plan, or a growth, is not what the cells say that it compares. */
    COMPARISON_DIFFERS(Severity.WARNING),
    /** A column that compares does not fit most rows as the table is read, but all rows by other columns. */
    READING_DOUBTED(Severity.WARNING),
    /** A column that compares does not fit most rows as the table is read, nor all rows in any way. */
    READING_UNFIT(Severity.WARNING),
    /** A line above the table gives the unit of all its values. */
    UNIT_ABOVE(Severity.NOTE),
    /** Two heads of figures name different units in brackets; none is taken. */
    UNITS_DIFFER(Severity.WARNING),
    /** A row is marked under several heads of which one holds: none is taken; {@code found}. */
    SEVERAL_CHOICES(Severity.WARNING),
    /** The head of figures names a unit and rows state others, which hold: {@code found}, {@code other}. */
    UNIT_OF_HEAD_NOT_OF_ROWS(Severity.WARNING),
    /** Dates of a column have the month before the day. */
    MONTH_BEFORE_DAY(Severity.WARNING),
    /** Nothing says whether day or month comes first in the dates of a column. */
    DAY_ORDER_ASSUMED(Severity.WARNING),
    /** The cells of a column of days are all numbers such as spreadsheets keep for days: {@code column}, {@code count}, {@code found}, {@code reading}. */
    DAYS_AS_NUMBERS(Severity.WARNING),
    /** Nothing says through which day the data reach but the period in the title. */
    DAY_BY_TITLE(Severity.WARNING),
    /** Nothing says through which day the data reach but the days of the answers, of which the last comes after the title's period. */
    DAY_BY_ANSWERS(Severity.WARNING),
    /** The source is a list of documents and no table that is read here. */
    LIST_OF_DOCUMENTS(Severity.ERROR),
    /** A table lists people or risks and is none that is read here: {@code what}, {@code found}. */
    OTHER_REGISTER(Severity.ERROR),
    /** The source is a form that nobody has filled in. */
    EMPTY_FORM(Severity.ERROR),
    /** No table is known by its head; a row comes near to being one. */
    NEAREST_HEAD(Severity.ERROR),
    /** The texts are in an old encoding of Vietnamese and cannot be understood. */
    OLD_ENCODING(Severity.ERROR),
    /** Two columns hold targets for one period; both are kept. */
    SEVERAL_TARGETS(Severity.WARNING),
    /** The parts in a table of bodies do not make the whole that it states. */
    PARTS_DIFFER(Severity.WARNING),
    /** Weights or the shares of a structure do not make all of it: {@code found}, {@code sum}, {@code whole}. */
    SHARES_DIFFER(Severity.WARNING),
    /** Rows named after things that are no money stand under a unit of money: {@code count}, {@code names}, {@code unit}. */
    COUNTED_IN_MONEY(Severity.WARNING),
    /** Nothing says what the figures of bodies measure; it is called as the source: {@code found}, {@code name}. */
    NAMED_AFTER_SOURCE(Severity.WARNING),
    /** A column of unknown words is taken for something by its cells and those beside it: {@code found}, {@code what}, {@code example}. */
    TAKEN_BY_CELLS(Severity.WARNING),
    /** Of columns that differ by their numbers none is what was reached of the plan: {@code others}, {@code plan}. */
    NONE_OF_THE_PLAN(Severity.WARNING),
    /** Figures from which on grades are given, the best of which is taken for the target: {@code found}, {@code common}. */
    BANDS_OF_GRADES(Severity.WARNING),
    /** Rows in a table of bodies sum up others: they are checked, and are about no body: {@code count}, {@code names}. */
    SUMS_OF_BODIES(Severity.NOTE),
    /** Bodies answered after the day that a text sets: {@code count} of {@code total}, {@code names}, {@code day}, {@code column}. */
    ANSWERED_LATE(Severity.NOTE),
    /** All whose answers have days answered by the day that a text sets: {@code total}, {@code day}, {@code column}. */
    ANSWERED_IN_TIME(Severity.NOTE),
    /** A column of parts says one thing of each body, which it does not divide: {@code found}. */
    DIVIDES_NO_BODY(Severity.NOTE),
    /** Bodies of one name are told apart by the place to which they belong: {@code count}, {@code names}. */
    BODIES_OF_ONE_NAME(Severity.NOTE),
    /** Rows in a table of bodies only name groups of them, and answer nothing: {@code count}, {@code names}. */
    GROUPS_OF_BODIES(Severity.NOTE),
    /** A day stands beside an answer that does not say yes: {@code found}, {@code answer}. */
    DAY_BESIDE_ANSWER(Severity.WARNING),
    /** The sum of a table of answers counts others than its rows: {@code found}, {@code expected}, {@code column}. */
    ANSWERS_DIFFER(Severity.WARNING),
    /** A column that is not understood holds figures. */
    FIGURES_NOT_READ(Severity.WARNING),
    /** Numbers stand outside the tables. */
    NUMBERS_OUTSIDE(Severity.WARNING),
    /** The cells of a row hold several values each. */
    SEVERAL_IN_ONE_CELL(Severity.ERROR),
    /** A sheet that a person does not see holds a table, which was read. */
    HIDDEN_SHEET(Severity.WARNING),
    /** A hidden column says what a visible one says, with figures of its own, which are not read: {@code found}, {@code other}. */
    HIDDEN_REPEATS(Severity.WARNING),
    /** Rows or columns that a person does not see were read. */
    HIDDEN_CELLS(Severity.NOTE),
    /** A formula has no result, since no program has calculated it. */
    FORMULA_NOT_CALCULATED(Severity.NOTE);

    static final MessageBundle TEXTS =
            MessageBundle.load("LayoutMessages", file -> LayoutFindingCode.class.getResourceAsStream(file));

    private final Severity severity;

    LayoutFindingCode(Severity severity) {
        this.severity = severity;
    }

    /** That a column of unknown words is taken for something, with what a person says if it is another thing. */
    static Finding takenByCells(TableHead.HeadCell column, ColumnMeaning meaning) {
        return column.finding(TAKEN_BY_CELLS)
                .with("what", LocalizedText.from(language -> TEXTS.pattern("taken-for." + meaning.id(), language)))
                .with(
                        "example",
                        ColumnMap.none()
                                .with(column.cell().display(), meaning)
                                .toString()
                                .strip());
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
