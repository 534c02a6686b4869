package io.github.tiendo.task;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.text.TextCursor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads and prints the cells under {@code Tiến độ/Thời hạn hoàn thành}: a status, a slash and a deadline.
 *
 * <table>
 * <caption>Forms</caption>
 * <tr><th>text</th><th>status</th><th>deadline</th></tr>
 * <tr><td>{@code Đang thực hiện/ 2021-2025}</td><td>IN_PROGRESS</td><td>within 2021-2025</td></tr>
 * <tr><td>{@code Đang nghiên cứu thực hiện/2021-2025}</td><td>UNDER_STUDY</td><td>within 2021-2025</td></tr>
 * <tr><td>{@code Hoàn thành/Hàng năm}</td><td>COMPLETED</td><td>yearly</td></tr>
 * <tr><td>{@code Hoàn thành}, {@code Đang thực hiện/}</td><td>as it says</td><td>none</td></tr>
 * <tr><td>{@code Thường xuyên}, {@code Hàng năm}, {@code 2025}</td><td>NOT_STATED, with a NOTE</td><td>as it says</td>
 * </tr>
 * <tr><td>{@code 60%}, {@code Đạt 60%}, {@code Đã thi công 60% khối lượng}</td><td>IN_PROGRESS; COMPLETED from 100 %,
 *     NOT_STARTED at 0 %</td><td>none</td></tr>
 * <tr><td>{@code Đã ký hợp đồng, hoàn thành}</td><td>as its last part says</td><td>none</td></tr>
 * <tr><td>{@code Hoàn thành quá hạn}</td><td>COMPLETED, {@linkplain TaskProgress#statedTimeliness stated} as late</td>
 *     <td>none</td></tr>
 * <tr><td>{@code Hoàn thành ngày 25/4/2025}, {@code Completed (20 April 2025)}</td><td>COMPLETED, {@linkplain
 *     TaskProgress#completedOn on that day}</td><td>none</td></tr>
 * <tr><td>{@code ✅ Done}</td><td>as the words say</td><td>none</td></tr>
 * <tr><td>{@code Chưa đến hạn}</td><td>NOT_STATED, stated as not due, with a NOTE</td><td>none</td></tr>
 * <tr><td>blank, {@code -}, {@code …}</td><td>NOT_STATED</td><td>none</td></tr>
 * </table>
 *
 * <p>A text that only begins with words of a status ({@code Đang chờ ý kiến}) is read by them, with a WARNING. The words are
 * those of the resources {@code Task_vi.phrases} and {@code Task_en.phrases}. Any other text is an ERROR; the value then is
 * NOT_STATED. The words of the result column are taken for a status only where no column states one ({@link #byResult});
 * else {@link #toldByResult} says in a NOTE what they tell.
 */
public final class TaskStatusNotation {

    private static final BigDecimal ALL = new BigDecimal(100);

    private static final int LONGEST_JUDGED = 100;

    /** What is longer tells what was done and is no reason to close a task. */
    private static final int LONGEST_REASON = 40;

    /** Far more than the words by which a result text may tell a status, however they are typed. */
    private static final int LONGEST_BEGINNING = 80;

    /** Signs that repeat what the words say: {@code ✅ Done}, {@code Done ✔}. */
    private static final Pattern SIGNS_AROUND = Pattern.compile(
            "^[\\p{So}\\p{Sk}\\uFE0F\\u200D\\s]+(?=[\\p{L}\\d])|(?<=\\p{L})[\\p{So}\\p{Sk}\\uFE0F\\u200D\\s]+$");

    /** What stands before and behind a day of completion: {@code Done (20/4/2025).} */
    private static final Pattern AROUND_DAY = Pattern.compile("^[ (:,-]+|[ ).;,]+$");

    private static final String MARKS_BEHIND_STATUS = " :,-";

    /** Where the part of a sentence ends that a day of completion stands in. */
    private static final Pattern PART_END = Pattern.compile("[,;(]|[.] ");

    /** Where a title goes on to how many there are, or since when. */
    private static final Pattern TITLE_END = Pattern.compile(" ?[(:\\d]");

    /** A state has hardly more words. */
    private static final int MOST_TITLED = 8;

    private static final Pattern LIST_MARKS = Pattern.compile("^[-+* ]+");

    /** A share that is done, behind words or alone, and of what. */
    private static final Pattern SHARE = Pattern.compile("([^\\d%]*?) *(\\d{1,3}(?:[.,]\\d{1,2})?) ?%(?: ([^\\d%]*))?");

    private final Locale language;
    private final DeadlineNotation deadlines;

    private TaskStatusNotation(Locale language, DeadlineNotation deadlines) {
        this.language = language;
        this.deadlines = deadlines;
    }

    /**
     * The notation of a language, for texts in which every deadline names its year.
     *
     * @param language Vietnamese or, for every other locale, English
     * @return the notation
     */
    public static TaskStatusNotation of(Locale language) {
        return new TaskStatusNotation(language, DeadlineNotation.of(language));
    }

    /**
     * The same notation for a document of a year.
     *
     * @param year the year in which deadlines without one lie
     * @return a copy
     */
    public TaskStatusNotation inYear(int year) {
        return new TaskStatusNotation(language, deadlines.inYear(year));
    }

    /**
     * Reads a cell.
     *
     * @param text the text of the cell
     * @return always a value; with an ERROR where a part of the text is neither a status nor a deadline, and a NOTE where
     *     there is a deadline without a status
     */
    public Outcome<TaskProgress> parse(String text) {
        TextCursor.requireText(text);
        if (NormalText.isMissing(text)) {
            return Outcome.of(TaskProgress.of(TaskStatus.NOT_STATED));
        }
        String shown = shown(text);
        Optional<TaskProgress> signed = TaskWords.sign(NormalText.of(shown)).map(TaskProgress::of);
        if (signed.isPresent()) {
            return Outcome.of(
                    signed.get(),
                    List.of(Finding.of(TaskFindingCode.STATUS_BY_SIGN)
                            .with("found", shown)
                            .with("reading", signed.get().status())));
        }
        if (TaskWords.isSignOfOpen(shown)) {
            return notCompleted(shown, Optional.empty());
        }
        return told(shown).orElseGet(() -> begun(shown));
    }

    private static String shown(String text) {
        return SIGNS_AROUND.matcher(NormalText.display(text)).replaceAll("");
    }

    /** What a text tells where all of it is a status, perhaps with a deadline, or where its last clause is one. */
    private Optional<Outcome<TaskProgress>> told(String shown) {
        Optional<TaskProgress> completed = completed(NormalText.of(shown));
        if (completed.isPresent()) {
            return completed.map(Outcome::of);
        }
        String words = beforeDeadline(shown);
        int slash = slash(shown);
        TaskStatus status = TaskWords.status(words).orElse(null);
        if (status == null && slash < 0 && words.length() <= LONGEST_JUDGED) {
            Optional<Outcome<TaskProgress>> judged = judged(words, shown);
            if (judged.isPresent()) {
                return judged;
            }
        }
        if (status != null) {
            String behind = slash < 0 ? "" : shown.substring(slash + 1);
            Outcome<Deadline> deadline = deadlines.parse(behind);
            return Optional.of(Outcome.of(progress(TaskProgress.of(status), deadline), deadline.findings()));
        }
        return Optional.of(words)
                .filter(clauses -> slash < 0)
                .flatMap(TaskStatusNotation::lastClause)
                .filter(concluded -> firstClause(shown).isEmpty())
                .map(Outcome::of);
    }

    /** Where the stroke before a deadline stands, or -1; {@code Not implemented - N/A} is a status with a stroke of its own. */
    private static int slash(String shown) {
        return TaskWords.status(NormalText.of(shown)).isPresent() ? -1 : shown.indexOf('/');
    }

    private static String beforeDeadline(String shown) {
        int slash = slash(shown);
        String first = slash < 0 ? shown : shown.substring(0, slash);
        return NormalText.of(first.replaceFirst("[ .;,]+$", ""));
    }

    /** What the first words of a text tell, or a deadline by itself. */
    private Outcome<TaskProgress> begun(String shown) {
        String words = beforeDeadline(shown);
        Outcome<Deadline> deadline = deadlines.parse(shown);
        Optional<TaskProgress> begun = firstClause(shown)
                .or(() -> shareOfSomething(words))
                .or(() -> TaskWords.beginning(words)
                        .or(() -> TaskWords.endingInProgress(words))
                        .filter(found -> !TaskWords.areTurned(found, words))
                        .map(TaskProgress::of));
        if (begun.isPresent()) {
            return Outcome.of(
                    progress(begun.get(), deadline),
                    List.of(Finding.of(TaskFindingCode.STATUS_BY_BEGINNING)
                            .with("found", shown)
                            .with("reading", begun.get().status())));
        }
        if (deadline.value().isEmpty()) {
            return Outcome.of(
                    TaskProgress.of(TaskStatus.NOT_STATED),
                    List.of(Finding.of(TaskFindingCode.UNKNOWN_STATUS).with("found", shown)));
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.of(TaskFindingCode.STATUS_LOST).with("found", shown));
        findings.addAll(deadline.findings());
        return Outcome.of(progress(TaskProgress.of(TaskStatus.NOT_STATED), deadline), findings);
    }

    /** What is said to be completed, in so many words, and the day behind them. */
    private Optional<TaskProgress> completed(String words) {
        int end = words.lastIndexOf(' ');
        while (end > 0 && !isCompleted(words, end)) {
            end = words.lastIndexOf(' ', end - 1);
        }
        return end <= 0
                ? Optional.empty()
                : TaskWords.day(AROUND_DAY.matcher(words.substring(end)).replaceAll(""))
                        .flatMap(day -> deadlines.parse(day).value())
                        .filter(day -> day.kind() == Deadline.Kind.ON_DATE)
                        .flatMap(Deadline::lastDay)
                        .map(TaskProgress::completedOn);
    }

    /** Whether words up to a place, without marks at their end, say that something is completed. */
    private static boolean isCompleted(String words, int end) {
        int behind = end;
        while (behind > 0 && MARKS_BEHIND_STATUS.indexOf(words.charAt(behind - 1)) >= 0) {
            behind--;
        }
        return TaskWords.status(words.substring(0, behind))
                .filter(status -> status == TaskStatus.COMPLETED)
                .isPresent();
    }

    /**
     * Tells whether a text was neither a status nor a deadline.
     *
     * @param read what {@link #parse} made of it
     * @return whether its words mean nothing here
     */
    public static boolean isUnknown(Outcome<TaskProgress> read) {
        return read.findings().stream().anyMatch(finding -> finding.code() == TaskFindingCode.UNKNOWN_STATUS);
    }

    /**
     * Reads why a task was closed, where its status says no more than that it is: {@code Won't Do}, {@code Duplicate},
     * {@code Không còn phù hợp}.
     *
     * @param reason the words
     * @return what became of the task, such as cancelled; empty if the words are no reason that is known
     */
    public static Optional<TaskStatus> closedFor(String reason) {
        String words = NormalText.of(reason.replace('_', ' '));
        return words.length() > LONGEST_REASON
                ? Optional.empty()
                : TaskWords.closedFor(words).filter(status -> status != TaskStatus.NOT_STATED);
    }

    /**
     * Reads how much of a task is done, where a column gives it in percent.
     *
     * @param percent the share in percent, 60 for 60 %
     * @return completed from 100, not started at 0, else in progress
     */
    public static TaskProgress ofShareDone(BigDecimal percent) {
        if (percent.compareTo(ALL) >= 0) {
            return TaskProgress.of(TaskStatus.COMPLETED);
        }
        return TaskProgress.of(percent.signum() <= 0 ? TaskStatus.NOT_STARTED : TaskStatus.IN_PROGRESS);
    }

    /** The share of the work that words say is done; nearly all of it is not all. */
    private static Optional<TaskProgress> share(String words) {
        Matcher share = SHARE.matcher(words);
        if (!share.matches()
                || !TaskWords.areBeforeShare(share.group(1))
                || !TaskWords.areOfWork(share.group(3) == null ? "" : share.group(3))) {
            return Optional.empty();
        }
        TaskProgress done = ofShareDone(new BigDecimal(share.group(2).replace(',', '.')));
        return Optional.of(TaskWords.areLessThanShare(share.group(1)) ? TaskProgress.of(TaskStatus.IN_PROGRESS) : done);
    }

    /** What a share of anything tells of a task: some of it is done, or all that the words before it say. */
    private static Optional<TaskProgress> shareOfSomething(String words) {
        Matcher share = SHARE.matcher(words);
        if (!share.matches() || !TaskWords.mayBeDone(share.group(1)) || TaskWords.compares(share.group(3))) {
            return Optional.empty();
        }
        TaskProgress done = ofShareDone(new BigDecimal(share.group(2).replace(',', '.')));
        boolean isPart = done.status() == TaskStatus.IN_PROGRESS;
        boolean isAll = done.status() == TaskStatus.COMPLETED && share.group(3) == null;
        return Optional.of(done).filter(told -> isPart || isAll);
    }

    /** A share that is done, or a status with, or only, a word on whether it is in time; of what is completed it is kept, days tell the rest. */
    private static Optional<Outcome<TaskProgress>> judged(String words, String shown) {
        Optional<TaskProgress> share = share(words);
        if (share.isPresent()) {
            return share.map(Outcome::of);
        }
        if (TaskWords.areOpen(words)) {
            return Optional.of(notCompleted(shown, Optional.empty()));
        }
        Optional<TaskWords.Timed> timed = TaskWords.timed(words);
        if (timed.isEmpty()) {
            return Optional.empty();
        }
        String before = timed.get().before();
        Timeliness timing = timed.get().timing();
        if (before.isEmpty() && !timing.isCompleted()) {
            TaskProgress told = TaskProgress.of(TaskStatus.NOT_STATED);
            return Optional.of(Outcome.of(
                    timing == Timeliness.NOT_DUE ? told.withStatedTimeliness(timing) : told,
                    List.of(Finding.of(TaskFindingCode.TIMELINESS_ONLY).with("found", shown))));
        }
        if (before.isEmpty() || TaskWords.areOpen(before)) {
            return Optional.of(notCompleted(shown, before.isEmpty() ? Optional.empty() : stated(false, timing)));
        }
        Optional<TaskStatus> status = TaskWords.status(before);
        if (status.filter(found -> found == TaskStatus.COMPLETED).isPresent()) {
            Optional<Timeliness> stated = stated(true, timing);
            if (stated.isPresent()) {
                return stated.map(
                        told -> Outcome.of(TaskProgress.of(TaskStatus.COMPLETED).withStatedTimeliness(told)));
            }
        }
        return status.map(found -> Outcome.of(
                with(TaskProgress.of(found), stated(found == TaskStatus.COMPLETED, timing)),
                List.of(Finding.of(TaskFindingCode.IN_TIME_LEFT_OUT)
                        .with("found", shown)
                        .with("reading", found))));
    }

    /**
     * Reads words that say nothing but whether something was in time, of a task beside which the day of its completion
     * stands: {@code Đúng hạn}, {@code Chậm}, {@code Late}.
     *
     * @param text as written
     * @return completed, and how that was said to be; empty if the words say more, or something else
     */
    public static Optional<TaskProgress> completedAndTimed(String text) {
        return TaskWords.timed(NormalText.of(text))
                .filter(timed -> timed.before().isEmpty())
                .flatMap(timed -> stated(true, timed.timing()))
                .map(timeliness -> TaskProgress.of(TaskStatus.COMPLETED).withStatedTimeliness(timeliness));
    }

    /** What words on being in time say of what is completed, or of what is not. */
    private static Optional<Timeliness> stated(boolean isCompleted, Timeliness timing) {
        return switch (timing) {
            case NOT_DUE, COMPLETED_ON_TIME ->
                Optional.of(isCompleted ? Timeliness.COMPLETED_ON_TIME : Timeliness.NOT_DUE);
            case COMPLETED_LATE -> Optional.of(isCompleted ? timing : Timeliness.OVERDUE);
            default -> Optional.empty();
        };
    }

    private static TaskProgress with(TaskProgress progress, Optional<Timeliness> stated) {
        return stated.map(progress::withStatedTimeliness).orElse(progress);
    }

    private static Outcome<TaskProgress> notCompleted(String shown, Optional<Timeliness> stated) {
        return Outcome.of(
                with(TaskProgress.of(TaskStatus.IN_PROGRESS), stated),
                List.of(Finding.of(TaskFindingCode.NOT_COMPLETED_ONLY)
                        .with("found", shown)
                        .with("reading", TaskStatus.IN_PROGRESS)));
    }

    private static TaskProgress progress(TaskProgress told, Outcome<Deadline> deadline) {
        return deadline.value()
                .filter(value -> value.kind() != Deadline.Kind.NONE)
                .map(value -> TaskProgress.of(told.status(), value))
                .orElse(told);
    }

    /** What the first clause says by itself, where what follows does not turn it. */
    private Optional<TaskProgress> firstClause(String shown) {
        String words = NormalText.of(shown).replaceFirst("^[-+* ]+", "");
        String clause = TaskWords.clause(words);
        return completed(PART_END.split(words, 2)[0])
                .map(Outcome::of)
                .or(() -> TaskWords.status(clause).map(status -> Outcome.of(TaskProgress.of(status))))
                .or(() -> judged(clause, clause))
                .filter(TaskStatusNotation::isTold)
                .flatMap(Outcome::value)
                .filter(told -> !TaskWords.areTurned(told.status(), words.substring(clause.length())));
    }

    /** Whether nothing was found but, perhaps, that a task is not completed. */
    private static boolean isTold(Outcome<TaskProgress> read) {
        return read.findings().stream().allMatch(found -> found.code() == TaskFindingCode.NOT_COMPLETED_ONLY);
    }

    /** What the last clause of several says by itself: {@code Đã ký hợp đồng, hoàn thành}. */
    private static Optional<TaskProgress> lastClause(String words) {
        Optional<String> last = TaskWords.lastClause(words);
        String before = last.map(clause -> words.substring(0, words.length() - clause.length()))
                .orElse("");
        return last.flatMap(TaskWords::status)
                .or(() -> last.flatMap(TaskStatusNotation::share).map(TaskProgress::status))
                .or(() -> last.flatMap(TaskWords::beginning).filter(told -> told != TaskStatus.COMPLETED))
                .filter(told -> told != TaskStatus.NOT_STATED)
                .filter(told -> !TaskWords.areTurned(TaskStatus.COMPLETED, before))
                .map(TaskProgress::of);
    }

    /**
     * The status that the result text of a task tells where no column states one: the text is a status ({@code Đã hoàn
     * thành}), its first clause is ({@code Đã hoàn thành, ban hành Quyết định số 12/QĐ-UBND}), or it begins as what is in
     * progress does ({@code Đang xây dựng dự thảo}). A clause that the words behind it turn tells none: {@code Đã hoàn thành
     * khảo sát, nhưng chưa trình}.
     *
     * @param result the text of the result column
     * @return the status, with a deadline or a stated timeliness where the text is nothing else; empty if it tells none
     */
    public Optional<TaskProgress> byResult(String result) {
        Optional<TaskProgress> whole = status(result);
        String words = NormalText.of(result).replaceFirst("^[-+* ]+", "");
        return whole.or(() -> firstClause(result))
                .or(() -> shareOfSomething(words))
                .or(() -> TaskWords.toldByResult(words)
                        .filter(told -> told == TaskStatus.IN_PROGRESS || told == TaskStatus.UNDER_STUDY)
                        .map(TaskProgress::of));
    }

    /**
     * The status that a result tells of what a task asks for: as {@link #byResult(String)}, and completed where it says in the past
     * tense what the title does ({@code Đã ban hành Kế hoạch số 45/KH-UBND} of {@code Ban hành kế hoạch dữ liệu mở}), with
     * the same thing behind the verb or none.
     *
     * @param result the text of the result column
     * @param title what is to be done
     * @return the status; empty if the text tells none
     */
    public Optional<TaskProgress> byResult(String result, String title) {
        return byResult(result)
                .or(() -> DoneAsAsked.says(title, words(result))
                        ? Optional.of(TaskProgress.of(TaskStatus.COMPLETED))
                        : Optional.empty());
    }

    /**
     * The day of the one document that a text names, by which a task may have been completed: {@code Đã hoàn thành (QĐ số
     * 1145/QĐ-UBND ngày 20/6/2025)}.
     *
     * @param text the words of a result or status
     * @return the day; empty if it names no document with a day, or several
     */
    public Optional<LocalDate> dayOfDocument(String text) {
        return TaskWords.dayOfDocument(NormalText.of(text))
                .flatMap(day -> deadlines.parse(day).value())
                .filter(day -> day.kind() == Deadline.Kind.ON_DATE)
                .flatMap(Deadline::lastDay);
    }

    /**
     * The status that the title of a table or a heading gives to the tasks below it: {@code Nhiệm vụ quá hạn, chưa hoàn
     * thành}, {@code Completed actions}, {@code Đang thực hiện: 5}. What is still to be done says none: {@code Nhiệm vụ hoàn
     * thành trong quý III}.
     *
     * @param title the words without their number
     * @return the status, perhaps with a stated timeliness; empty if they tell none, or several
     */
    public Optional<TaskProgress> byTitle(String title) {
        List<String> words = List.of(
                NormalText.of(TITLE_END.split(NormalText.display(title), 2)[0]).split("[ ,;.-]+"));
        for (int length = Math.min(words.size(), MOST_TITLED); length > 0; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                String state = String.join(" ", words.subList(from, from + length));
                Optional<TaskProgress> told = TaskWords.mayBeTitled(state) ? status(state) : Optional.empty();
                if (told.isPresent()) {
                    String before = String.join(" ", words.subList(0, from));
                    String behind = String.join(" ", words.subList(from + length, words.size()));
                    String rest = (before + " " + behind).strip();
                    boolean ofTasks = rest.isEmpty() || TaskWords.nameTasks(rest);
                    return told.filter(progress -> ofTasks && byTitle(rest).isEmpty());
                }
            }
        }
        return Optional.empty();
    }

    /** The status that a text is as a whole, without a finding but, perhaps, that a task is not completed. */
    private Optional<TaskProgress> status(String text) {
        return Optional.of(text)
                .filter(words -> !NormalText.isMissing(words))
                .flatMap(words -> told(shown(words)))
                .filter(TaskStatusNotation::isTold)
                .flatMap(Outcome::value)
                .filter(told -> told.status() != TaskStatus.NOT_STATED);
    }

    /**
     * Compares a stated status with what the result text says, as far as its first words tell a status.
     *
     * @param stated the status of the status column
     * @param result the text of the result column
     * @return a NOTE if no status is stated and the text tells one, or if the one says completed and the other does not;
     *     else empty
     */
    public static Optional<Finding> toldByResult(TaskStatus stated, String result) {
        String beginning = result.substring(0, Math.min(result.length(), LONGEST_BEGINNING));
        TaskStatus told = share(words(beginning))
                .map(TaskProgress::status)
                .or(() -> TaskWords.toldByResult(words(beginning)))
                .orElse(null);
        if (told == null || TaskWords.areTurned(told, words(result))) {
            return Optional.empty();
        }
        String shown = NormalText.display(result);
        if (stated == TaskStatus.NOT_STATED) {
            return Optional.of(Finding.of(TaskFindingCode.STATUS_ONLY_IN_RESULT)
                    .with("told", told)
                    .with("text", shown));
        }
        if ((stated == TaskStatus.COMPLETED) == (told == TaskStatus.COMPLETED)) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(TaskFindingCode.RESULT_TELLS_OTHERWISE)
                .with("stated", stated)
                .with("told", told)
                .with("text", shown));
    }

    private static String words(String result) {
        return LIST_MARKS.matcher(NormalText.of(result)).replaceFirst("");
    }

    /**
     * Prints a status with its deadline.
     *
     * @param progress the status and, perhaps, the deadline
     * @return such as {@code Đang thực hiện/ 2021-2025}; the deadline alone where no status is stated; {@code -} where
     *     there is neither
     */
    public String print(TaskProgress progress) {
        Optional<String> deadline = progress.deadline().map(deadlines::print);
        if (progress.status() == TaskStatus.NOT_STATED) {
            return deadline.orElse("-");
        }
        return progress.status().text(language)
                + deadline.map(printed -> "/ " + printed).orElse("");
    }
}
