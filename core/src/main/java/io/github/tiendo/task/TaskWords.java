package io.github.tiendo.task;

import io.github.tiendo.notation.text.Phrasebook;
import io.github.tiendo.notation.text.Phrases;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The words by which the cells of tasks are read, from the resources of both languages. */
final class TaskWords {

    private static final Phrasebook BOOK = Phrasebook.load("Task", TaskWords.class::getResourceAsStream);

    private static final Phrases<TaskStatus> STATUSES = BOOK.table("status", TaskStatus.class);
    private static final Map<String, TaskStatus> BEGINNINGS =
            BOOK.table("begins", TaskStatus.class).asMap();
    private static final Map<String, TaskStatus> RESULTS =
            BOOK.table("result", TaskStatus.class).asMap();
    private static final List<String> SHARES = BOOK.list("share");
    private static final List<String> OPEN = BOOK.list("open");
    private static final Map<String, Timeliness> TIMINGS =
            BOOK.table("timing", Timeliness.class).asMap();

    private TaskWords() {}

    /** A cell of words on whether something is in time: what stands before them, and what they say. */
    record Timed(String before, Timeliness timing) {}

    /** The status that words, in normal form, are as a whole. */
    static Optional<TaskStatus> status(String words) {
        return STATUSES.whole(words);
    }

    /** Whether words say that a task is not completed, and no more. */
    static boolean areOpen(String words) {
        return OPEN.contains(words);
    }

    /** The status that the first words tell; the longest beginning counts. */
    static Optional<TaskStatus> beginning(String words) {
        return longest(BEGINNINGS.keySet().stream().filter(begin -> words.startsWith(begin + " ")))
                .map(BEGINNINGS::get);
    }

    /** Whether words may stand before the share that is done; none may, too. */
    static boolean areBeforeShare(String words) {
        return words.isEmpty() || SHARES.contains(words);
    }

    /** The status that the first words of a result text tell; the longest beginning counts. */
    static Optional<TaskStatus> toldByResult(String words) {
        return longest(RESULTS.keySet().stream().filter(begin -> words.equals(begin) || words.startsWith(begin + " ")))
                .map(RESULTS::get);
    }

    /** What the last words, perhaps in brackets, say of being in time. */
    static Optional<Timed> timed(String words) {
        String plain = words.endsWith(")") ? words.substring(0, words.length() - 1) : words;
        return longest(TIMINGS.keySet().stream().filter(end -> plain.equals(end) || endsWithWord(plain, end)))
                .map(end -> new Timed(
                        plain.substring(0, plain.length() - end.length()).replaceFirst("[ ,(;:-]+$", ""),
                        TIMINGS.get(end)));
    }

    private static boolean endsWithWord(String words, String end) {
        int before = words.length() - end.length() - 1;
        return before >= 0 && words.endsWith(end) && !Character.isLetterOrDigit(words.charAt(before));
    }

    private static Optional<String> longest(Stream<String> found) {
        return found.max(Comparator.comparingInt(String::length));
    }
}
