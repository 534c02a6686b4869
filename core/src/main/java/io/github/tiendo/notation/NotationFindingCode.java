package io.github.tiendo.notation;

import io.github.tiendo.finding.FindingCode;
import io.github.tiendo.finding.MessageBundle;
import io.github.tiendo.finding.Severity;

/**
 * What can be found while a figure is read: {@code notation.*}.
 *
 * <p>Every error has the arguments {@code text}, {@code column} (in the text, from 1, in UTF-16 units), {@code found}
 * and {@code expected}; the warnings have {@code text} and {@code reading}.
 */
public enum NotationFindingCode implements FindingCode.InBundle {
    /** Something else stands where a number should: {@code --5}. */
    NOT_A_NUMBER(Severity.ERROR),
    /** The text ends before its number or bracket: {@code Trên}, {@code 57/63 (90,5%}. */
    INCOMPLETE(Severity.ERROR),
    /** Grouping and decimal marks that fit no notation: {@code 1.23.4}. */
    MALFORMED_NUMBER(Severity.ERROR),
    /** Something behind the number that does not belong to it: {@code 7x%}. */
    UNEXPECTED_TEXT(Severity.ERROR),
    /** A figure, but not of the shape that was asked for. */
    OTHER_FIGURE(Severity.ERROR),
    /** Words that exclude each other before one number: {@code tối thiểu dưới 5}. */
    CONTRADICTING_WORDS(Severity.ERROR),
    /** A count with decimals: {@code 2,5/63}. */
    NOT_WHOLE(Severity.ERROR),
    /** A fraction of nothing: {@code 5/0}. */
    ZERO_DENOMINATOR(Severity.ERROR),
    /** A place that cannot be: {@code 200/193 (+0)}, {@code hạng 0}. */
    IMPOSSIBLE_RANK(Severity.ERROR),
    /** A range whose second number is the smaller: {@code 5 - 3}. */
    REVERSED_RANGE(Severity.ERROR),
    /** A mark for no figure where one is needed: {@code -}. */
    NO_FIGURE(Severity.ERROR),
    /** More digits than the limits allow. */
    TOO_MANY_DIGITS(Severity.ERROR),
    /** A longer text than the limits allow. */
    TEXT_TOO_LONG(Severity.ERROR),
    /** A number in the other language's marks: {@code 56.1%} in Vietnamese. */
    OTHER_DIALECT(Severity.WARNING),
    /** A number that can be read in both languages where the numbers around it leave a doubt: {@code 1.234}. */
    AMBIGUOUS_NUMBER(Severity.WARNING),
    /** {@code tăng gấp 5 lần}: five times as much, or five times more. */
    AMBIGUOUS_MULTIPLE(Severity.WARNING),
    /** Scale words in an unusual order: {@code tỷ triệu}. */
    UNUSUAL_SCALE(Severity.WARNING),
    /** A fraction that looks like a day and month or a month and year: {@code 30/6}, {@code 6/2024}. */
    LOOKS_LIKE_DATE(Severity.WARNING),
    /** A bracket with numbers of its own behind a figure, which is not read: {@code 80% (đô thị 90%)}. */
    BRACKET_LEFT_OUT(Severity.WARNING),
    /** A change by a range was read as one by at least its smaller end: {@code tăng 7 - 8%/năm}. */
    RANGE_OF_CHANGE(Severity.WARNING),
    /** Thousands parted by blanks: {@code 1 234 567}. */
    BLANKS_IN_NUMBER(Severity.NOTE),
    /** Words in brackets or the mark of a footnote behind a figure: {@code 82,2% (vượt mục tiêu)}, {@code 82,2%(1)}. */
    REMARK_LEFT_OUT(Severity.NOTE),
    /** Of two qualifiers the stronger was taken: {@code ước đạt trên 20%}. */
    TWO_QUALIFIERS(Severity.NOTE),
    /** A bounded range was read as its bound: {@code tối thiểu từ 3 - 5}. */
    RANGE_AS_BOUND(Severity.NOTE);

    static final MessageBundle TEXTS =
            MessageBundle.load("NotationMessages", file -> NotationFindingCode.class.getResourceAsStream(file));

    private final Severity severity;

    NotationFindingCode(Severity severity) {
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
