package io.github.tiendo.task;

import io.github.tiendo.notation.text.Phrasebook;
import io.github.tiendo.notation.text.Phrases;
import io.github.tiendo.task.Deadline.Recurrence;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The words of deadlines, in both languages. */
final class DeadlinePhrases {

    private static final Phrasebook BOOK =
            Phrasebook.load("Deadline", file -> DeadlinePhrases.class.getResourceAsStream(file));

    static final Phrases<String> FINAL_MARKS = BOOK.phrases("final");
    static final Phrases<String> LABEL = BOOK.phrases("label");
    static final Phrases<String> IS = BOOK.phrases("is");
    static final Phrases<String> ONGOING = BOOK.phrases("ongoing");
    static final Phrases<String> NONE = BOOK.phrases("none");
    static final Phrases<String> BEFORE = BOOK.phrases("before");
    static final Phrases<String> FROM = BOOK.phrases("from");
    static final Phrases<String> SPAN_FROM = BOOK.phrases("span-from");
    static final Phrases<String> SPAN_TO = BOOK.phrases("span-to");
    static final Phrases<String> BY = BOOK.phrases("by");
    static final Phrases<String> PERIODIC = BOOK.phrases("periodic");
    static final Phrases<String> EACH = BOOK.phrases("each");
    static final Phrases<Recurrence> STRETCHES = BOOK.table("stretch", Recurrence.class);
    static final Phrases<String> ONCE = BOOK.phrases("once");
    static final Phrases<Recurrence> HOW_OFTEN = BOOK.table("how-often", Recurrence.class);
    static final Phrases<String> WITHIN_MARKS = BOOK.phrases("within-mark");
    static final Phrases<String> AND = BOOK.phrases("and");
    static final Phrases<String> AND_MARKS = BOOK.phrases("and-mark");
    static final Phrases<String> DAY_BEFORE = BOOK.phrases("day-before");
    static final Phrases<String> DAY = BOOK.phrases("day");
    static final Phrases<String> ORDINAL = BOOK.phrases("ordinal");
    static final Phrases<String> NO_DAY = BOOK.phrases("no-day");
    static final Phrases<String> WORKING = BOOK.phrases("working");
    static final Phrases<Recurrence> STRETCHES_OF_SEVERAL = BOOK.table("stretch-of-several", Recurrence.class);
    static final Phrases<String> COUNTED_FROM = BOOK.phrases("counted-from");
    static final Phrases<String> LATER = BOOK.phrases("later");
    static final Phrases<String> AND_YEARLY = BOOK.phrases("and-yearly");
    static final Phrases<String> WEEK = BOOK.phrases("week");
    static final Phrases<String> OF = BOOK.phrases("of");
    static final Phrases<String> MIDDLE = BOOK.phrases("middle");

    private static final List<String> MOVED_TO = BOOK.list("moved-to");

    private DeadlinePhrases() {}

    /** What stands behind words that say to when a deadline was moved; empty if the text does not begin with such. */
    static Optional<String> afterMoved(String normal) {
        return MOVED_TO.stream()
                .filter(words -> normal.startsWith(words + " "))
                .max(Comparator.comparingInt(String::length))
                .map(words -> normal.substring(words.length()).strip());
    }
}
