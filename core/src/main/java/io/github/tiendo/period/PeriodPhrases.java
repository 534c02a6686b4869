package io.github.tiendo.period;

import io.github.tiendo.notation.text.Phrasebook;
import io.github.tiendo.notation.text.Phrases;
import java.util.Set;

/** The words and signs of periods, in both languages. */
final class PeriodPhrases {

    private static final Phrasebook BOOK =
            Phrasebook.load("Period", file -> PeriodPhrases.class.getResourceAsStream(file));

    static final Phrases<String> FILLERS = BOOK.phrases("filler");
    static final Phrases<String> PARTS = BOOK.phrases("part");
    static final Phrases<String> FINAL_MARKS = BOOK.phrases("final");
    static final Phrases<String> FROM = BOOK.phrases("from");
    static final Phrases<String> TO = BOOK.phrases("to");
    /** Before the last day or month of a stretch whose length was said: {@code year ended}, {@code 12 months to}. */
    static final Phrases<String> ENDING = BOOK.phrases("ending");

    static final Phrases<String> LIST = BOOK.phrases("list");
    static final Phrases<String> AND = BOOK.phrases("and");
    static final Phrases<String> BEYOND = BOOK.phrases("beyond");
    static final Phrases<String> BEYOND_MARKS = BOOK.phrases("beyond-mark");

    static final Phrases<String> YEAR = BOOK.phrases("year");
    static final Phrases<String> YEARS = BOOK.phrases("years");
    static final Phrases<String> YEAR_BEFORE_NUMBER = BOOK.phrases("year-before-number");
    static final Phrases<String> FISCAL = BOOK.phrases("fiscal");
    static final Phrases<String> SCHOOL_YEAR = BOOK.phrases("school-year");
    static final Phrases<String> FISCAL_LETTERS = BOOK.phrases("fiscal-letters");

    static final Phrases<String> QUARTER = BOOK.phrases("quarter");
    static final Phrases<String> QUARTER_LETTER = BOOK.phrases("quarter-letter");
    static final Phrases<String> HALF = BOOK.phrases("half");
    static final Phrases<String> HALF_LETTER = BOOK.phrases("half-letter");
    static final Phrases<String> HALF_BEHIND_ORDINAL = BOOK.phrases("half-behind-ordinal");
    /** Behind a number in digits that says which quarter or half: {@code 1st quarter}. */
    static final Phrases<String> ORDINAL_ENDING = BOOK.phrases("ordinal-ending");

    static final Phrases<String> MONTH = BOOK.phrases("month");
    static final Phrases<String> MONTH_LETTER = BOOK.phrases("month-letter");
    static final Phrases<String> FIRST_MONTHS_LETTER = BOOK.phrases("first-months-letter");
    static final Phrases<String> DAY = BOOK.phrases("day");
    static final Phrases<String> FIRST = BOOK.phrases("first");
    static final Phrases<String> LAST = BOOK.phrases("last");

    static final Phrases<String> ORDINAL_SIGN = BOOK.phrases("ordinal-sign");
    static final Phrases<Integer> QUARTER_WORDS = BOOK.table("quarter-word", Integer::valueOf);
    static final Phrases<Integer> ROMAN = BOOK.table("roman", Integer::valueOf);
    static final Phrases<Integer> COUNT = BOOK.table("count", Integer::valueOf);
    static final Phrases<Integer> ORDINAL = BOOK.table("ordinal", Integer::valueOf);
    static final Phrases<Integer> MONTH_NAMES = BOOK.table("month-name", Integer::valueOf);

    private static final Set<String> WORDS = BOOK.words();

    private PeriodPhrases() {}

    /** Whether one of the phrases holds a word, in normal form. */
    static boolean holdWord(String word) {
        return WORDS.contains(word);
    }
}
