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

    /** {@code to be}, {@code by}, {@code hạn phải}. */
    private static final List<String> DUE = LayoutWords.plain("end.due");

    /** {@code done}, {@code xong}. */
    private static final List<String> ACTS = LayoutWords.plain("end.act");

    /** {@code date}, {@code on}, {@code ngày}, {@code đến}. */
    private static final List<String> DAYS = LayoutWords.plain("end.day");

    private final ColumnMeaning meaning;
    private final List<String> words;

    EndOfTask(ColumnMeaning meaning) {
        this.meaning = meaning;
        this.words = LayoutWords.plain("end." + name().toLowerCase(Locale.ROOT));
    }

    private String without(String plain) {
        return without(plain, words);
    }

    private static String without(String plain, List<String> words) {
        String rest = " " + plain + " ";
        for (String word : words) {
            rest = rest.replace(" " + word + " ", "  ");
        }
        return rest.strip().replaceAll(" +", " ");
    }

    private boolean isSaidIn(String plain) {
        return Words.holdsAny(plain, words);
    }

    /** The meaning of a head that is a day of a task and such words; empty for any other. */
    static Optional<ColumnMeaning> meaning(HeadText head, HeadWords words) {
        String rest = head.words();
        EndOfTask said = head.estimated() ? EXPECTED : null;
        for (EndOfTask end : values()) {
            if (!end.isSaidIn(rest)) {
                continue;
            }
            said = said == null ? end : said;
            rest = end.without(rest);
            Optional<ColumnMeaning> day = words.exact(rest).filter(ColumnMeaning::isDayOfTask);
            if (day.isPresent()) {
                ColumnMeaning meaning = said.meaning;
                return day.map(known -> known == ColumnMeaning.START ? known : meaning);
            }
        }
        return Optional.empty();
    }

    /**
     * The meaning of a head over days that says nothing but that something is done, or is to be, and when: {@code Ngày xong},
     * {@code To be done by}, {@code Cho lùi đến}; empty for any other.
     */
    static Optional<ColumnMeaning> ofDays(HeadText head) {
        String rest = head.words();
        EndOfTask said = head.estimated() ? EXPECTED : null;
        for (EndOfTask end : values()) {
            said = said == null && end.isSaidIn(rest) ? end : said;
            rest = end.without(rest);
        }
        String done = without(rest, DUE);
        String days = without(done, ACTS);
        boolean onlyWhen = days.equals(rest) && (said == null || said.meaning == ColumnMeaning.DEADLINE);
        if (rest.isEmpty() || onlyWhen || !without(days, DAYS).isEmpty()) {
            return Optional.empty();
        }
        ColumnMeaning end = done.equals(rest) ? ColumnMeaning.COMPLETED_ON : ColumnMeaning.DEADLINE;
        return Optional.of(said == null ? end : said.meaning);
    }

    /** Whether a head names a day that is only expected. */
    static boolean isExpected(HeadText head) {
        return head.estimated() || EXPECTED.isSaidIn(head.words());
    }
}
