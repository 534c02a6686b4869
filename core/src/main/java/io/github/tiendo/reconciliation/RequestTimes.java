package io.github.tiendo.reconciliation;

import io.github.tiendo.finding.Outcome;
import io.github.tiendo.reconciliation.RequestText.Span;
import io.github.tiendo.task.Deadline;
import io.github.tiendo.task.DeadlineNotation;
import io.github.tiendo.task.TaskFindingCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds by when something is to be done. */
final class RequestTimes {

    /** More words than these are no time. */
    private static final int LONGEST = 12;

    /** Read in this year where nothing says which it is, a time names no day. */
    private static final int ANY_YEAR = 2000;

    private final DeadlineNotation notation;
    private final Optional<LocalDate> day;

    /**
     * The times of a text.
     *
     * @param day of the text: a time without a year is the next one after it
     */
    RequestTimes(Locale language, Optional<LocalDate> day) {
        this.notation = DeadlineNotation.of(language);
        this.day = day;
    }

    /**
     * A time in a sentence.
     *
     * @param words where its words stand
     * @param printed the words
     * @param deadline what they mean, if they name a day or how often
     */
    record Due(Span words, String printed, Optional<Deadline> deadline) {

        boolean isDay() {
            return deadline.flatMap(Deadline::lastDay).isPresent();
        }

        /** A day, or one of each month; "hằng tuần" may tell what is done as well. */
        boolean isSure() {
            return isDay() || isRepeated() && printed.chars().anyMatch(Character::isDigit);
        }

        boolean isRepeated() {
            return deadline.filter(found -> found.kind() == Deadline.Kind.RECURRING)
                    .isPresent();
        }
    }

    /** The times of a part of a text. "Hằng tháng" beside a day is no time of its own, nor is a plan "đến năm 2030". */
    List<Due> in(RequestText text, int from, int to) {
        List<Due> dues = new ArrayList<>();
        int i = from;
        while (i < to) {
            Optional<Due> due = at(text, i, to);
            due.ifPresent(dues::add);
            i = due.map(found -> found.words().to()).orElse(i + 1);
        }
        dues.removeIf(due -> isLasting(text, due, from, to));
        if (dues.stream().anyMatch(Due::isDay)) {
            dues.removeIf(due -> due.isRepeated()
                    && text.says(RequestPhrases.REPEATING, due.words().from()));
        }
        return dues;
    }

    private static boolean isLasting(RequestText text, Due due, int from, int to) {
        Span words = due.words();
        boolean year = due.deadline()
                .flatMap(Deadline::period)
                .filter(period -> period.startInclusive()
                        .plusYears(1)
                        .isBefore(period.endExclusive().plusDays(1)))
                .isPresent();
        return year
                && RequestPhrases.UNTIL.contains(text.token(words.from()))
                && words.from() > from
                && !text.is(words.from() - 1, ",")
                && text.action(words.to(), Math.min(to, words.to() + 1)) < 0;
    }

    /** The longest time that begins at a token, its first words included or not. */
    Optional<Due> at(RequestText text, int at, int to) {
        int label = text.behind(RequestPhrases.DEADLINES, at);
        label += label > at && (text.is(label, ":") || text.is(label, "-")) ? 1 : 0;
        boolean labelled = label > at && (text.is(label - 1, ":") || text.is(at - 1, "("));
        label = labelled || !text.token(at - 1).isWord() ? label : at;
        int word = text.behind(RequestPhrases.DUE, label);
        if (word == at && !text.says(RequestPhrases.REPEATING, at) || label > at && text.isCapital(at) && !labelled) {
            return Optional.empty();
        }
        int named = Math.max(text.behind(RequestPhrases.REPEATING, at), behindClock(text, word, to));
        for (int end = Math.min(to, at + LONGEST); end > at; end--) {
            // "in the 2027 budget" names a budget
            boolean noun = end < to
                    && text.token(end).isWord()
                    && text.token(end - 1).isNumber()
                    && text.says(RequestPhrases.WHOM, end - 2);
            if (!noun && (text.token(end - 1).isWord() || text.token(end - 1).isNumber())) {
                for (String words : List.of(text.words(at, end), text.words(label, end), text.words(named, end))) {
                    Optional<Due> due =
                            named < end || word == at ? read(text, new Span(at, end), words) : Optional.empty();
                    if (due.isPresent()) {
                        return due;
                    }
                }
            }
        }
        int end = word > at ? unnamed(text, word, to) : at;
        if (end <= at && labelled) {
            end = RequestText.until(label, to, i -> ";,)".contains(text.token(i).text()));
        }
        return end > at ? Optional.of(due(text, new Span(at, end), Optional.empty())) : Optional.empty();
    }

    /** What a whole part of a text says by when, "by" before it or not. */
    Optional<Due> whole(RequestText text, int from, int to) {
        if (from < to && text.token(from).isNumber() && to == from + 1) {
            return Optional.empty();
        }
        Optional<Due> due = at(text, from, to).filter(found -> found.words().to() == to);
        return due.isPresent() ? due : read(text, new Span(from, to), text.words(from, to));
    }

    /** The first time that is named, whatever stands before it: "NHIỆM VỤ TRỌNG TÂM QUÝ II NĂM 2022". */
    Optional<Due> named(RequestText text, int from, int to) {
        for (int i = from; i < to; i++) {
            for (int end = Math.min(to, i + LONGEST); end > i + 1; end--) {
                Optional<Due> due =
                        read(text, new Span(i, end), text.words(i, end)).filter(Due::isDay);
                if (due.isPresent()) {
                    return due;
                }
            }
        }
        return Optional.empty();
    }

    private static Due due(RequestText text, Span words, Optional<Deadline> deadline) {
        return new Due(words, text.words(words.from(), words.to()), deadline);
    }

    /** "17h00 ngày 15/6/2026", "Friday, 14 March 2026": the day stands behind. */
    private static int behindClock(RequestText text, int from, int to) {
        int at = text.behind(RequestPhrases.MOMENTS, from);
        for (int i = from; i < Math.min(to, from + LONGEST / 2); i++) {
            if (text.says(RequestPhrases.CLOCK, i) && text.token(i - 1).isNumber()) {
                at = text.behind(RequestPhrases.CLOCK, i);
            }
        }
        at += at > from && text.is(at, ",") ? 1 : 0;
        return at > from ? text.behind(RequestPhrases.ON, at) : at;
    }

    /** "trong vòng 03 ngày", "before the next meeting": behind a time that names no day; 0 if there is none. */
    private static int unnamed(RequestText text, int from, int to) {
        int moment = text.behind(RequestPhrases.MOMENTS, from);
        if (moment > from && moment <= to) {
            return moment;
        }
        int count = text.token(from).isNumber() ? from + 1 : text.behind(RequestPhrases.COUNTS, from);
        int end = count > from && count < to ? text.behind(RequestPhrases.STRETCHES, count) : count;
        if (end == count || end > to) {
            return 0;
        }
        int tail = text.says(RequestPhrases.COUNTED_FROM, end) ? end : to;
        while (tail < to
                && tail - end < LONGEST
                && ",;()".indexOf(text.token(tail).text()) < 0) {
            tail++;
        }
        return tail < to && text.says(RequestPhrases.COUNTED_FROM, end) ? tail : end;
    }

    private Optional<Due> read(RequestText text, Span span, String words) {
        boolean told = words.chars().anyMatch(Character::isDigit)
                || text.says(RequestPhrases.REPEATING, span.from())
                || text.first(RequestPhrases.REPEATING, span.from(), span.to()) >= 0;
        if (!told) {
            return Optional.empty();
        }
        int year = day.map(LocalDate::getYear).orElse(ANY_YEAR);
        Outcome<Deadline> read = notation.inYear(year).parse(words);
        boolean assumed = read.findings().stream().anyMatch(found -> found.code() == TaskFindingCode.YEAR_OF_DOCUMENT);
        if (assumed && day.isEmpty()) {
            return Optional.of(due(text, span, Optional.empty()));
        }
        boolean past = assumed
                && read.value()
                        .flatMap(Deadline::lastDay)
                        .filter(last -> last.isBefore(day.orElseThrow()))
                        .isPresent();
        Optional<Deadline> deadline =
                past ? notation.inYear(year + 1).parse(words).value() : read.value();
        boolean begins = text.says(RequestPhrases.STARTS, span.from());
        return deadline.filter(found -> found.lastDay().isPresent()
                        || found.kind() == Deadline.Kind.RECURRING
                        || begins && found.startInclusive().isPresent())
                .map(found -> due(text, span, begins ? Optional.empty() : deadline));
    }
}
