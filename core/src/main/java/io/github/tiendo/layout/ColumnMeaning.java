package io.github.tiendo.layout;

import java.util.List;
import java.util.Locale;

/**
 * What a column of a table is about, and the words by which the head of such a column is known.
 *
 * <p>Words are compared without case, punctuation, years and the way they are typed. A head that says more than the
 * words still counts: {@code Kết quả thực hiện năm 2022} begins with {@code Kết quả}. Where several begin it, the
 * longest words hold: {@code Đơn vị chủ trì} is an agency, {@code Đơn vị tính} a unit. The columns of a number, an id,
 * a unit, what was done, a population and the agency of a row are known by their exact words only.
 */
public enum ColumnMeaning {
    /** The number printed before the row. */
    NUMBER,
    /** The id given by whoever made the file. */
    ID,
    /** A heading above the row that stands in a column of its own, such as a pillar; often merged over several rows. */
    HEADING,
    /** The name of the indicator. */
    NAME,
    /** The unit of the values. */
    UNIT,
    /** A result; the head may name its period and say that it is estimated. There may be several. */
    RESULT,
    /** A target; the head may name when it is due. There may be several. */
    TARGET,
    /** Where things stood when the target was set. */
    BASELINE,
    /** The words of the completion class. */
    GRADE,
    /** Who is responsible for an indicator, or leads a task. */
    AGENCY,
    /** Who takes part in a task. */
    COORDINATING_AGENCIES,
    /** A remark. */
    NOTE,
    /** What is to be done: the title of a task. */
    TASK,
    /** What a task is to result in. */
    EXPECTED_RESULT,
    /** How far a task is; the words of its deadline often stand in the same cell. In a table of indicators, the class. */
    STATUS,
    /** By when a task is to be done. */
    DEADLINE,
    /** What agencies did: the subject of a row that states a coverage. */
    COVERED,
    /** How many did it. */
    INCLUDED_COUNT,
    /** How many did not. */
    MISSING_COUNT,
    /** How many were to do it. */
    TOTAL_COUNT,
    /** The words for those who were to do it. */
    POPULATION,
    /** The names of those who did it, or of those who did not. */
    NAMES,
    /** Whether the names did it or did not. */
    LIST_KIND,
    /** The agency of a row that says what it did. */
    MEMBER,
    /** What an agency did: any other column of a table of agencies whose cells say yes or no, or name a day. */
    ANSWER;

    /**
     * The words by which {@link HeadWords#standard()} knows such a column.
     *
     * @return Vietnamese first, then English
     */
    public List<String> words() {
        return this == ANSWER
                ? List.of()
                : LayoutWords.listed("column." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Whether a head that only begins with the words is such a column as well. */
    boolean isKnownByItsBeginning() {
        switch (this) {
            case NUMBER:
            case ID:
            case UNIT:
            case COVERED:
            case POPULATION:
            case MEMBER:
                return false;
            default:
                return true;
        }
    }

    /** Whether a table may have more than one such column. */
    boolean mayRepeat() {
        return this == RESULT || this == TARGET || this == HEADING || this == ANSWER;
    }
}
