package io.github.tiendo.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a head says of the end of a task besides that it is one: {@code Revised due date}, {@code Thực tế: Kết thúc}. */
enum EndOfTask {
    /** The day on which it was done. */
    REACHED(ColumnMeaning.COMPLETED_ON),
    /** A later deadline than the first. */
    MOVED(ColumnMeaning.REVISED_DEADLINE),
    /** When it is thought to be done, which moves no deadline. */
    EXPECTED(ColumnMeaning.DEADLINE),
    /** The deadline as it was set first. */
    SET(ColumnMeaning.DEADLINE);

    private final ColumnMeaning meaning;
    private final List<String> words;

    EndOfTask(ColumnMeaning meaning) {
        this.meaning = meaning;
        this.words = LayoutWords.plain("end." + name().toLowerCase(Locale.ROOT));
    }

    /** What the words are without those that say it; as they are if they do not. */
    private String without(String plain) {
        if (!isSaidIn(plain)) {
            return plain;
        }
        String rest = " " + plain + " ";
        for (String word : words) {
            rest = rest.replace(" " + word + " ", " ");
        }
        return rest.strip();
    }

    private boolean isSaidIn(String plain) {
        return Words.holdsAny(plain, words);
    }

    /** The meaning of a head that is a day of a task and such words; empty for any other. */
    static Optional<ColumnMeaning> meaning(HeadText head, HeadWords words) {
        String rest = head.words();
        EndOfTask said = head.estimated() ? EXPECTED : null;
        for (EndOfTask end : values()) {
            said = said == null && end.isSaidIn(rest) ? end : said;
            rest = end.without(rest);
        }
        if (said == null) {
            return Optional.empty();
        }
        ColumnMeaning meaning = said.meaning;
        return words.exact(rest)
                .filter(ColumnMeaning::isDayOfTask)
                .map(day -> day == ColumnMeaning.START ? day : meaning);
    }

    /** Whether a head names a day that is only expected. */
    static boolean isExpected(HeadText head) {
        return head.estimated() || EXPECTED.isSaidIn(head.words());
    }
}
