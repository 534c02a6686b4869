package io.github.tiendo.task;

import io.github.tiendo.notation.text.Phrasebook;
import io.github.tiendo.notation.text.Phrases;
import io.github.tiendo.notation.text.WholeWords;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words by which the cells of tasks are read, from the resources of both languages. */
final class TaskWords {

    private static final Phrasebook BOOK = Phrasebook.load("Task", file -> TaskWords.class.getResourceAsStream(file));

    private static final int LONGEST_SIGN = 4;

    private static final Phrases<TaskStatus> STATUSES = BOOK.table("status", TaskStatus.class);
    /** By the sign without what only says that it is shown in colour. */
    private static final Map<String, TaskStatus> SIGNS =
            BOOK.table("sign", TaskStatus.class).asMap();

    private static final List<String> OPEN_SIGNS = BOOK.list("sign-open");

    private static final Map<String, TaskStatus> BEGINNINGS =
            BOOK.table("begins", TaskStatus.class).asMap();
    private static final Map<String, TaskStatus> RESULTS =
            BOOK.table("result", TaskStatus.class).asMap();
    private static final Map<String, TaskStatus> CLOSED =
            BOOK.table("closed", TaskStatus.class).asMap();
    /** What stands before a verb that says what was done, and what may stand behind one that names no thing. */
    static final Set<String> PAST_MARKS = Set.copyOf(BOOK.list("past-mark"));

    static final Set<String> BEHIND_DONE = Set.copyOf(BOOK.list("behind-done"));

    /** What joins two things to be done. */
    static final Set<String> JOINS = Set.copyOf(BOOK.list("join"));

    /** What may stand between a thing and the participle of what was done to it. */
    static final Set<String> AUXILIARIES = Set.copyOf(BOOK.list("auxiliary"));

    private static final List<String> SHARES = BOOK.list("share");
    private static final List<String> OF_WORK = BOOK.list("of-work");
    private static final List<String> DONE_OF = BOOK.list("done-of");
    private static final Pattern COMPARED = words("compared");
    private static final Pattern ABOUT = Pattern.compile("(?:^| )(?:" + anyOf("about") + "|" + anyOf("nearly") + ")$");
    private static final Pattern NEARLY = Pattern.compile("(?:^| )(?:" + anyOf("nearly") + ")$");
    private static final List<String> OPEN = BOOK.list("open");
    private static final List<String> TITLED = BOOK.list("titled");
    private static final List<String> TASKS = BOOK.list("task");
    private static final Pattern TO_DO = words("to-do");
    private static final Map<String, Timeliness> TIMINGS =
            BOOK.table("timing", Timeliness.class).asMap();
    private static final Pattern LAST_CLAUSE = Pattern.compile("(?<=[,;] |[.] | - )[^,;.]+$");
    private static final Pattern CLAUSE_END = Pattern.compile("[,;:.(]| - | (?:" + anyOf("clause") + ") ");
    private static final Pattern CONTRAST = words("contrast");
    private static final Pattern UNFINISHED = words("unfinished");

    /** A number with a stroke, or behind a word for numbers, and a day behind it. */
    private static final Pattern OF_DOCUMENT =
            Pattern.compile("(?:\\d\\w*/[\\p{L}\\d][^ ,;]*|(?:" + anyOf("document-number")
                    + ") ?\\d[^ ,;]*),? (?:" + anyOf("document-day")
                    + ") (\\d{1,2}(?:[/.-]\\d{1,2}[/.-]\\d{4}| \\p{L}+ (?:\\d{1,2} \\p{L}+ )?\\d{4}))");

    private static final Pattern ON_DAY = Pattern.compile("(?:" + anyOf("on") + ") ");

    private TaskWords() {}

    /** A cell of words on whether something is in time: what stands before them, and what they say. */
    record Timed(String before, Timeliness timing) {}

    private static String anyOf(String list) {
        return BOOK.list(list).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    private static Pattern words(String list) {
        return Pattern.compile("(?<![\\p{L}\\d])(?:" + anyOf(list) + ")(?![\\p{L}\\d])");
    }

    /** The first clause of words, in normal form; all of them if they are one clause. */
    static String clause(String words) {
        Matcher end = CLAUSE_END.matcher(words);
        return end.find() ? words.substring(0, end.start()).strip() : words;
    }

    /** Whether words behind the first say otherwise, or, of what is completed, that something is left to do. */
    static boolean areTurned(TaskStatus first, String words) {
        return switch (first) {
            case COMPLETED ->
                CONTRAST.matcher(words).find() || UNFINISHED.matcher(words).find();
            case NOT_STARTED -> CONTRAST.matcher(words).find();
            default -> false;
        };
    }

    /** The day of the one document that words name: {@code 20/6/2025} of {@code QĐ số 1145/QĐ-UBND ngày 20/6/2025}. */
    static Optional<String> dayOfDocument(String words) {
        Matcher document = OF_DOCUMENT.matcher(words);
        Optional<String> day = document.find() ? Optional.of(document.group(1)) : Optional.empty();
        return day.filter(one -> !document.find());
    }

    /** What is left of words that may be a day, as "ngày 25/4/2025" and "25/4/2025" are but not "by 25/4/2025". */
    static Optional<String> day(String words) {
        Matcher on = ON_DAY.matcher(words);
        if (on.lookingAt()) {
            return Optional.of(words.substring(on.end()));
        }
        return Optional.of(words).filter(plain -> !plain.isEmpty() && Character.isDigit(plain.charAt(0)));
    }

    /** The status of a sign that everybody uses for it: {@code ✅}. */
    static Optional<TaskStatus> sign(String text) {
        return text.length() > LONGEST_SIGN
                ? Optional.empty()
                : Optional.ofNullable(SIGNS.get(text.replace("\uFE0F", "")));
    }

    /** Whether a sign stands for what is not completed: {@code ❌}. */
    static boolean isSignOfOpen(String text) {
        return text.length() <= LONGEST_SIGN && OPEN_SIGNS.contains(text.replace("\uFE0F", ""));
    }

    /** The status that words, in normal form, are as a whole. */
    static Optional<TaskStatus> status(String words) {
        return STATUSES.whole(words);
    }

    /** Whether a task that was closed for this reason was completed or cancelled, by the whole or the longest beginning. */
    static Optional<TaskStatus> closedFor(String words) {
        return Optional.ofNullable(CLOSED.get(words))
                .or(() -> status(words))
                .or(() -> longest(CLOSED.keySet().stream().filter(begin -> beginsWithWord(words, begin)))
                        .map(CLOSED::get))
                .or(() -> Optional.of(words.replaceFirst(" ?[(:,;/-].*| and .*| - .*", ""))
                        .flatMap(TaskWords::status));
    }

    /** Whether words say that a task is not completed, and no more. */
    static boolean areOpen(String words) {
        return OPEN.contains(words);
    }

    /** Whether words, in normal form, may be the state of the tasks below a title. */
    static boolean mayBeTitled(String words) {
        return TITLED.stream().anyMatch(begin -> beginsWithWord(words, begin));
    }

    /** Whether words name tasks, and not as what is still to be done. */
    static boolean nameTasks(String words) {
        return !TO_DO.matcher(words).find() && WholeWords.holdsAny(words, TASKS);
    }

    /** The status that the first words tell; the longest beginning counts. */
    static Optional<TaskStatus> beginning(String words) {
        return longest(BEGINNINGS.keySet().stream()
                        .filter(begin -> beginsWithWord(words, begin))
                        .filter(begin -> words.length() > begin.length()))
                .map(BEGINNINGS::get);
    }

    /** The last of several clauses; empty if there is one. */
    static Optional<String> lastClause(String words) {
        Matcher last = LAST_CLAUSE.matcher(words);
        return last.find() ? Optional.of(last.group().strip()) : Optional.empty();
    }

    /** That something goes on, as the last words say: {@code Interviews under way}. */
    static Optional<TaskStatus> endingInProgress(String words) {
        return STATUSES.asMap().entrySet().stream()
                .filter(status -> status.getValue() == TaskStatus.IN_PROGRESS && endsWithWord(words, status.getKey()))
                .filter(status -> !UNFINISHED
                        .matcher(words.substring(
                                0, words.length() - status.getKey().length()))
                        .find())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Whether words may stand before the share that is done, those for about left out; none may, too. */
    static boolean areBeforeShare(String words) {
        String plain = ABOUT.matcher(words).replaceFirst("");
        return plain.isEmpty() || SHARES.contains(plain);
    }

    /** Whether words before a share may say what was done, {@code đã chi trả}, and none that it was not. */
    static boolean mayBeDone(String words) {
        String plain = ABOUT.matcher(words).replaceFirst("");
        return (areBeforeShare(words)
                        || DONE_OF.stream().anyMatch(begin -> plain.equals(begin) || beginsWithWord(plain, begin)))
                && !CONTRAST.matcher(plain).find()
                && !UNFINISHED.matcher(plain).find();
    }

    /** Whether words behind a share, if there are any, compare it with something else. */
    static boolean compares(@Nullable String words) {
        return words != null && COMPARED.matcher(words).find();
    }

    /** Whether the words before a share say that it is not quite as much. */
    static boolean areLessThanShare(String words) {
        return NEARLY.matcher(words).find();
    }

    /** Whether the words behind a share say nothing, or that it is one of the work. */
    static boolean areOfWork(String words) {
        return words.isEmpty()
                || OF_WORK.stream().anyMatch(work -> beginsWithWord(words, work))
                        && !CONTRAST.matcher(words).find()
                        && !UNFINISHED.matcher(words).find();
    }

    /** The status that the first words of a result text tell; the longest beginning counts. */
    static Optional<TaskStatus> toldByResult(String words) {
        return longest(RESULTS.keySet().stream().filter(begin -> beginsWithWord(words, begin)))
                .map(RESULTS::get);
    }

    /**
     * What the last words, perhaps in brackets, say of being in time, or the first before what is not completed; {@code quá
     * hạn hoàn thành} says no more than that it is late.
     */
    static Optional<Timed> timed(String words) {
        return timedAtEnd(words).or(() -> longest(TIMINGS.keySet().stream()
                        .filter(begin -> words.length() > begin.length()
                                && words.startsWith(begin)
                                && !Character.isLetterOrDigit(words.charAt(begin.length()))))
                .map(begin ->
                        new Timed(words.substring(begin.length()).replaceFirst("^[ ,(;:-]+", ""), TIMINGS.get(begin)))
                .filter(timed -> areOpen(timed.before())
                        || status(timed.before())
                                .filter(status -> status != TaskStatus.COMPLETED)
                                .isPresent()));
    }

    private static Optional<Timed> timedAtEnd(String words) {
        String plain = words.endsWith(")") ? words.substring(0, words.length() - 1) : words;
        return longest(TIMINGS.keySet().stream().filter(end -> plain.equals(end) || endsWithWord(plain, end)))
                .map(end -> new Timed(
                        plain.substring(0, plain.length() - end.length()).replaceFirst("[ ,(;:-]+$", ""),
                        TIMINGS.get(end)));
    }

    private static boolean beginsWithWord(String words, String begin) {
        return words.startsWith(begin) && (words.length() == begin.length() || words.charAt(begin.length()) == ' ');
    }

    private static boolean endsWithWord(String words, String end) {
        int before = words.length() - end.length() - 1;
        return before >= 0 && words.endsWith(end) && !Character.isLetterOrDigit(words.charAt(before));
    }

    private static Optional<String> longest(Stream<String> found) {
        return found.max(Comparator.comparingInt(String::length));
    }
}
