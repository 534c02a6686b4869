package io.github.tiendo.notation;

import io.github.tiendo.notation.NumberReading.PercentForm;
import io.github.tiendo.notation.text.NormalForm;
import io.github.tiendo.notation.text.Phrasebook;
import io.github.tiendo.notation.text.Phrases;

/** The words and signs around numbers, in both languages. */
final class NumberPhrases {

    private static final Phrasebook BOOK =
            Phrasebook.load("Number", file -> NumberPhrases.class.getResourceAsStream(file));

    /** What words before a number do. */
    enum Verb {
        /** Says nothing about the number: {@code đạt tỷ lệ}. */
        FILLER,
        UP,
        DOWN,
        TIMES,
        RANK,
        TOP
    }

    static final Phrases<Qualifier> QUALIFIERS = BOOK.table("qualifier", Qualifier.class);
    static final Phrases<Verb> VERBS = BOOK.table("verb", Verb.class);

    /** What ends the text and bounds the number: {@code trở lên}. */
    static final Phrases<Qualifier> BEHIND = BOOK.table("behind", Qualifier.class);

    static final Phrases<ScaleWord> SCALES = BOOK.table("scale", ScaleWord.class);
    /** What begins like a word of scale. */
    static final Phrases<String> NO_SCALES = BOOK.phrases("no-scale");

    /** Letters right behind an amount of money: {@code $2.1M}. */
    static final Phrases<ScaleWord> SCALES_OF_MONEY = BOOK.table("scale-of-money", ScaleWord.class);

    static final Phrases<String> UNUSUAL_SCALES = BOOK.phrases("unusual-scale");
    static final Phrases<PercentForm> PERCENTS = BOOK.table("percent", PercentForm.class);
    static final Phrases<String> CURRENCIES = BOOK.table("currency", code -> code);
    static final Phrases<String> NOT_UNITS = BOOK.phrases("no-unit");
    static final Phrases<String> GLUED_UNITS = BOOK.phrases("glued-unit");
    static final Phrases<String> PER = BOOK.phrases("per");
    static final Phrases<String> EACH_YEAR = BOOK.phrases("each-year");
    static final Phrases<String> PER_MILLE = BOOK.phrases("per-mille");
    static final Phrases<String> INSIDE_WORDS = BOOK.phrases("inside-words");
    static final Phrases<String> RAISED = BOOK.phrases("raised");

    /** What may stand for the stroke of a fraction: {@code 57 out of 63}. */
    static final Phrases<String> OF_WHOLE = BOOK.phrases("of-whole");

    /** What introduces the share that a fraction is: {@code (đạt 75%)}. */
    static final Phrases<String> BEFORE_SHARE = BOOK.phrases("before-share");

    /** Within which time a share is to be reached, and in what it is told: {@code within 10 days}. */
    static final Phrases<String> WITHIN = BOOK.phrases("within");

    static final Phrases<String> UNITS_OF_TIME = BOOK.phrases("unit-of-time");

    static final Phrases<String> OF_FIELD = BOOK.phrases("of-field");
    static final Phrases<String> BETWEEN = BOOK.phrases("between");
    static final Phrases<String> BETWEEN_AND = BOOK.phrases("between-and");
    static final Phrases<String> RANGE_FROM = BOOK.phrases("range-from");
    static final Phrases<String> RANGE_TO = BOOK.phrases("range-to");
    static final Phrases<String> TIMES = BOOK.phrases("times");
    static final Phrases<String> ORDINAL = BOOK.phrases("ordinal");
    static final Phrases<String> UP = BOOK.phrases("up");
    static final Phrases<String> DOWN = BOOK.phrases("down");
    static final Phrases<String> PLACES = BOOK.phrases("places");
    static final Phrases<String> NOTE_MARKS = BOOK.phrases("note-mark");
    /** Letters of statistics behind a number: provisional, revised, estimated, a break. */
    static final Phrases<String> FLAGS = BOOK.phrases("flag");

    static final Phrases<String> FINAL_MARKS = BOOK.phrases("final");
    static final Phrases<NormalText.Missing> MISSING = BOOK.table("missing", NormalText.Missing.class);

    /** How many characters the longest of {@link #MISSING} has. */
    static final int LONGEST_MISSING = MISSING.longest();

    /** Whether one of {@link #MISSING} begins with a digit. */
    static final boolean MISSING_IN_DIGITS =
            MISSING.beginnings().stream().anyMatch(word -> NormalForm.isDigit(word.charAt(0)));

    private NumberPhrases() {}
}
