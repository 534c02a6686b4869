package io.github.tiendo.finding;

import java.util.Locale;

/**
 * Why a number of a source is no part of a value: the closed list of reasons. Whatever fits none of them is reported in a
 * finding.
 */
public enum SetAside implements Localized {
    /** It stands in the head of a table, such as the year of a column. */
    HEAD,
    /** It numbers a column, such as {@code (3)} or {@code 4=3/1}. */
    COLUMN_NUMBER,
    /** It is the number printed before a row. */
    ROW_NUMBER,
    /** It is an id. */
    ID,
    /** It says of which period its row is. */
    PERIOD,
    /** It stands among words that name something: a unit, a part, a body, a source. */
    WORDS,
    /** It is a remark. */
    NOTE,
    /** It restates others, against which it was checked: a share of the plan, a growth. */
    RESTATES,
    /** The programme keeps no such thing: the start of a task, its priority. */
    NOT_KEPT,
    /** Somebody asked to ignore its column. */
    IGNORED,
    /** Its column is not understood; of more than two such figures a finding names the column. */
    NOT_UNDERSTOOD,
    /** It stands above, between or below the tables: the day, the title, the unit, the foot of a form. */
    OUTSIDE,
    /** It stands on a sheet that was not asked for. */
    SHEET;

    private static final MessageBundle TEXTS =
            MessageBundle.load("FindingMessages", SetAside.class::getResourceAsStream);

    @Override
    public String text(Locale language) {
        return TEXTS.pattern("set-aside." + name(), language);
    }
}
