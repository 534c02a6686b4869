package io.github.tiendo.target;

import io.github.tiendo.notation.text.Phrasebook;
import io.github.tiendo.notation.text.Phrases;

/** The words of conditions, in both languages. */
final class ConditionPhrases {

    private static final Phrasebook BOOK =
            Phrasebook.load("Condition", file -> ConditionPhrases.class.getResourceAsStream(file));

    static final Phrases<String> DUE_BEFORE = BOOK.phrases("due-before");
    static final Phrases<String> DUE_BEHIND = BOOK.phrases("due-behind");
    static final Phrases<String> BASE_YEAR = BOOK.phrases("base-year");
    static final Phrases<String> STEPWISE = BOOK.phrases("stepwise");
    static final Phrases<String> HELD_EVERY_YEAR = BOOK.phrases("held-every-year");
    static final Phrases<String> EVERY_YEAR = BOOK.phrases("every-year");
    static final Phrases<String> MAINTAINED = BOOK.phrases("maintained");
    static final Phrases<String> AGAINST = BOOK.phrases("against");
    static final Phrases<String> COMPLETE = BOOK.phrases("complete");
    static final Phrases<String> LOWERED_TO = BOOK.phrases("lowered-to");
    static final Phrases<String> RAISED_TO = BOOK.phrases("raised-to");
    static final Phrases<String> LOWERING = BOOK.phrases("lowering");
    static final Phrases<String> RAISING = BOOK.phrases("raising");
    static final Phrases<String> CHANGE_FROM = BOOK.phrases("change-from");
    static final Phrases<String> CHANGE_TO = BOOK.phrases("change-to");

    /** What says behind a change that it is one of the baseline, of any year 0000. */
    static final Phrases<String> OF_BASELINE = BOOK.phrases("of-baseline");

    static final Phrases<String> AND = BOOK.phrases("and");
    static final Phrases<String> TIMES = BOOK.phrases("times");
    static final Phrases<String> DEEDS = BOOK.phrases("deed");
    static final Phrases<String> AMONG = BOOK.phrases("among");
    static final Phrases<String> GROUP = BOOK.phrases("group");

    static final Phrases<String> REACHED = BOOK.phrases("reached");
    static final Phrases<String> NOT_REACHED = BOOK.phrases("not-reached");

    private ConditionPhrases() {}
}
