package io.github.tiendo.task;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.FindingCode;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.text.Phrases;
import io.github.tiendo.notation.text.TextCursor;
import io.github.tiendo.notation.text.TextCursor.RefusedException;
import io.github.tiendo.notation.text.Token;
import io.github.tiendo.period.Period;
import io.github.tiendo.period.PeriodFindingCode;
import io.github.tiendo.period.PeriodNotation;
import io.github.tiendo.task.Deadline.Recurrence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One reading of one deadline. */
final class DeadlineParser {

    /** {@code 31/12/2025 (đã gia hạn)}. */
    private static final Pattern REMARK = Pattern.compile("([^(\\[]*[^(\\[ ]) ?[(\\[]([^)\\]]*)[)\\]]");

    /** What parts the deadlines of several steps, and what stands before one: {@code Dự thảo: 31/3/2025; trình: 30/9/2025}. */
    private static final Pattern BETWEEN_STEPS = Pattern.compile("[;\\n]|, ");

    private static final Pattern STEP = Pattern.compile("^[-+* ]*[^:\\d]{1,60}: *");

    private static final int LONGEST = 200;
    private static final int MIDDLE_OF_MONTH = 15;
    private static final int LONG_PAST = 10;
    private static final int DAY_DIGITS = 2;
    private static final int YEAR_DIGITS = 4;
    private static final int DAYS_OF_A_WEEK = 7;
    /** Far more tokens than a day has. */
    private static final int LONGEST_DAY = 8;

    /** A leap year, in which every day of any year is one. */
    private static final int ANY_YEAR = 2024;

    private static final Set<String> WEEKS = Set.of("1", "2", "3", "4");

    private final String shown;
    private final OptionalInt documentYear;
    private final TextCursor cursor;

    private DeadlineParser(String text, String shown, OptionalInt documentYear) {
        this.shown = shown;
        this.documentYear = documentYear;
        this.cursor = TextCursor.of(text);
    }

    static Outcome<Deadline> parse(String text, OptionalInt documentYear) {
        if (NormalText.isMissing(text)) {
            return Outcome.of(Deadline.none());
        }
        String shown = NormalText.display(text);
        if (shown.length() > LONGEST) {
            return Outcome.failed(
                    Finding.of(TaskFindingCode.NOT_A_DEADLINE).with("found", shown.substring(0, LONGEST) + "…"));
        }
        Outcome<Deadline> one = one(text, shown, documentYear);
        return one.value().isPresent()
                ? one
                : several(text, shown, documentYear).orElse(one);
    }

    private static Outcome<Deadline> one(String text, String shown, OptionalInt documentYear) {
        Outcome<Deadline> whole = new DeadlineParser(text, shown, documentYear).parse();
        Optional<Outcome<Deadline>> atHour = whole.value().isPresent() ? Optional.empty() : atHour(shown, documentYear);
        if (atHour.isPresent()) {
            return atHour.get();
        }
        Matcher remark = REMARK.matcher(shown);
        return whole.value().isEmpty() && remark.matches() ? remarked(remark, shown, documentYear) : whole;
    }

    /** Deadlines of several steps, each perhaps behind what it is the deadline of or before a remark: the last holds, which is said. */
    private static Optional<Outcome<Deadline>> several(String text, String shown, OptionalInt documentYear) {
        List<Deadline> steps = new ArrayList<>();
        for (String step : BETWEEN_STEPS.split(text)) {
            String own = STEP.matcher(NormalText.display(step)).replaceFirst("");
            Optional<Deadline> deadline = own.isEmpty()
                    ? Optional.empty()
                    : one(own, own, documentYear).value();
            if (deadline.flatMap(Deadline::lastDay).isEmpty()) {
                return Optional.empty();
            }
            steps.add(deadline.get());
        }
        return steps.stream()
                .max(Comparator.comparing(step -> step.lastDay().orElseThrow()))
                .map(last -> Outcome.of(
                        last,
                        List.of(Finding.of(TaskFindingCode.SEVERAL_DEADLINES)
                                .with("found", shown)
                                .with("reading", last.lastDay().orElseThrow()))));
    }

    /** A day with the hour by which something is due; before an hour of a day is on that day. */
    private static Optional<Outcome<Deadline>> atHour(String shown, OptionalInt documentYear) {
        return HourOfDay.leftOut(shown)
                .map(day -> new DeadlineParser(day, shown, documentYear).parse())
                .flatMap(read -> read.value()
                        .flatMap(DeadlineParser::onDay)
                        .map(day -> Outcome.of(Deadline.onDate(day), read.findings())));
    }

    private static Optional<LocalDate> onDay(Deadline deadline) {
        return switch (deadline.kind()) {
            case ON_DATE -> deadline.lastDay();
            case BEFORE ->
                deadline.period()
                        .filter(period -> period.kind() == Period.Kind.DAY)
                        .map(Period::lastDay);
            default -> Optional.empty();
        };
    }

    /**
     * A deadline with a remark in brackets. A day in the remark holds where its words say that the deadline was moved to it
     * ({@code gia hạn đến 31/3/2026}); beside any other the one before the bracket does, which is said.
     */
    private static Outcome<Deadline> remarked(Matcher remark, String shown, OptionalInt documentYear) {
        String before = remark.group(1);
        String inside = remark.group(2);
        Outcome<Deadline> first = new DeadlineParser(before, before, documentYear).parse();
        Optional<Finding> digits = inside.chars().anyMatch(Character::isDigit)
                ? Optional.of(Finding.of(TaskFindingCode.DAY_IN_REMARK).with("found", shown))
                : Optional.empty();
        Optional<String> moved = DeadlinePhrases.afterMoved(NormalText.of(inside));
        if (moved.isPresent() && digits.isPresent()) {
            Outcome<Deadline> revised = new DeadlineParser(moved.get(), moved.get(), documentYear).parse();
            if (revised.value()
                    .filter(deadline -> deadline.lastDay().isPresent())
                    .isPresent()) {
                return said(revised, digits, revised.orThrow().lastDay().orElseThrow());
            }
        }
        return first.value()
                .flatMap(Deadline::lastDay)
                .map(day -> said(first, digits, day))
                .orElse(first);
    }

    private static Outcome<Deadline> said(Outcome<Deadline> read, Optional<Finding> digits, LocalDate reading) {
        List<Finding> findings = new ArrayList<>(read.findings());
        digits.map(finding -> finding.with("reading", reading)).ifPresent(findings::add);
        return Outcome.of(read.orThrow(), findings);
    }

    private Outcome<Deadline> parse() {
        dropFinalMarks();
        cursor.take(DeadlinePhrases.LABEL);
        cursor.take(DeadlinePhrases.IS);
        cursor.take(":");
        try {
            return read().map(deadline -> Outcome.of(deadline, cursor.findings()))
                    .orElseGet(() -> Outcome.failed(finding(TaskFindingCode.NOT_A_DEADLINE)));
        } catch (RefusedException refused) {
            return Outcome.failed(refused.finding());
        }
    }

    private void dropFinalMarks() {
        int before = -1;
        while (before != cursor.tokens().size()) {
            before = cursor.tokens().size();
            cursor.dropFinal(DeadlinePhrases.FINAL_MARKS);
        }
    }

    private Optional<Deadline> read() {
        if (isAll(DeadlinePhrases.ONGOING)) {
            return Optional.of(Deadline.ongoing());
        }
        if (isAll(DeadlinePhrases.NONE)) {
            return Optional.of(Deadline.none());
        }
        int start = cursor.at();
        if (cursor.isNext(DeadlinePhrases.NO_DAY) || isCountedFromAnotherDay()) {
            cursor.add(finding(TaskFindingCode.NAMES_NO_DAY));
            return Optional.of(Deadline.none());
        }
        cursor.moveTo(start);
        if (dropEnding(DeadlinePhrases.LATER)) {
            return periodBehindWords().map(first -> Deadline.ongoingFrom(first.startInclusive()));
        }
        if (dropEnding(DeadlinePhrases.AND_YEARLY)) {
            Optional<Period> first = periodBehindWords();
            first.ifPresent(
                    period -> cursor.add(finding(TaskFindingCode.FIRST_OF_MORE).with("lastDay", period.lastDay())));
            return first.map(Deadline::byEndOf);
        }
        Optional<Deadline> week = weekOfMonth();
        if (week.isPresent()) {
            return week;
        }
        cursor.moveTo(start);
        Optional<Recurrence> recurrence = recurrence();
        if (recurrence.isPresent()) {
            return recurring(recurrence.get());
        }
        cursor.moveTo(start);
        Optional<Period> days = daysOfOneYear();
        if (days.isPresent()) {
            return days.map(Deadline::byEndOf);
        }
        cursor.moveTo(start);
        if (cursor.take(DeadlinePhrases.BEFORE)) {
            return periodBehindWords().map(Deadline::before);
        }
        if (cursor.isNext(DeadlinePhrases.FROM) && !isSpan()) {
            cursor.take(DeadlinePhrases.FROM);
            Optional<Period> begin = period();
            begin.ifPresent(period -> cursor.add(finding(TaskFindingCode.BEGINNING_ONLY)));
            return begin.map(period -> Deadline.ongoingFrom(period.startInclusive()));
        }
        return periodBehindWords().map(Deadline::byEndOf);
    }

    private boolean isAll(Phrases<?> phrases) {
        return cursor.next(phrases)
                .filter(match -> cursor.peek(match.words()).isEnd())
                .isPresent();
    }

    /** {@code 30 ngày kể từ ngày ký ban hành}. */
    private boolean isCountedFromAnotherDay() {
        while (cursor.take(DeadlinePhrases.BY)) {
            // "within 30 days" says no more than "30 days"
        }
        if (!cursor.take().isNumber()
                || !cursor.take(DeadlinePhrases.STRETCHES) && !cursor.take(DeadlinePhrases.STRETCHES_OF_SEVERAL)) {
            return false;
        }
        cursor.take(DeadlinePhrases.WORKING);
        return cursor.isNext(DeadlinePhrases.COUNTED_FROM);
    }

    /** Drops words with which the text ends behind a number; the cursor stays where it is. */
    private boolean dropEnding(Phrases<?> words) {
        int start = cursor.at();
        List<Token> tokens = cursor.tokens();
        boolean dropped = false;
        for (int at = start + 1; !dropped && at < tokens.size() - 1; at++) {
            cursor.moveTo(at);
            if (cursor.token(at - 1).isNumber() && isAll(words)) {
                tokens.subList(at, tokens.size() - 1).clear();
                dropped = true;
            }
        }
        cursor.moveTo(start);
        return dropped;
    }

    /** {@code tuần 3 tháng 6/2025}: seven days each, the first from the first of the month. */
    private Optional<Deadline> weekOfMonth() {
        while (cursor.take(DeadlinePhrases.BY)) {
            // as before any other period
        }
        if (!cursor.take(DeadlinePhrases.WEEK) || !WEEKS.contains(cursor.peek().text())) {
            return Optional.empty();
        }
        int week = Integer.parseInt(cursor.take().text());
        cursor.take(DeadlinePhrases.OF);
        return period().filter(month -> month.kind() == Period.Kind.MONTH).map(month -> {
            LocalDate last = month.startInclusive().plusDays((long) week * DAYS_OF_A_WEEK - 1);
            cursor.add(finding(TaskFindingCode.PART_OF_PERIOD).with("lastDay", last));
            return Deadline.onDate(last);
        });
    }

    // --- how often

    /** {@code thường xuyên, ngày 25 hằng tháng}, {@code 6 tháng một lần}, {@code định kỳ}, {@code yearly}. */
    private Optional<Recurrence> recurrence() {
        if (cursor.take(DeadlinePhrases.ONGOING) && !cursor.take(DeadlinePhrases.AND)) {
            cursor.take(DeadlinePhrases.AND_MARKS);
        }
        dayOfEach();
        boolean periodic = cursor.take(DeadlinePhrases.PERIODIC);
        int behind = cursor.at();
        boolean each = cursor.take(DeadlinePhrases.EACH);
        Optional<Recurrence> stretch = cursor.meaning(DeadlinePhrases.STRETCHES);
        if (stretch.isPresent() && (each || cursor.take(DeadlinePhrases.ONCE) || periodic)) {
            return stretch;
        }
        cursor.moveTo(behind);
        return periodic ? Optional.of(Recurrence.PERIODIC) : cursor.meaning(DeadlinePhrases.HOW_OFTEN);
    }

    /** {@code ngày 25 hàng tháng}, {@code 15/12 hằng năm}: how often is kept, on which day of it is not. */
    private void dayOfEach() {
        int back = cursor.at();
        cursor.take(DeadlinePhrases.DAY_BEFORE);
        int each = indexOf(DeadlinePhrases.EACH);
        if (each > 0 && isDayOfAnyYear(each)) {
            cursor.add(finding(TaskFindingCode.DAY_OF_EACH_LEFT_OUT));
            cursor.moveTo(each);
            return;
        }
        cursor.take(DeadlinePhrases.DAY);
        Token day = cursor.take();
        cursor.take(DeadlinePhrases.ORDINAL);
        cursor.take(DeadlinePhrases.OF);
        if (day.isNumber() && day.text().length() <= DAY_DIGITS && cursor.isNext(DeadlinePhrases.EACH)) {
            cursor.add(finding(TaskFindingCode.DAY_OF_EACH_LEFT_OUT));
        } else {
            cursor.moveTo(back);
        }
    }

    /** Where words stand within the next few tokens; -1 if they do not. */
    private int indexOf(Phrases<?> words) {
        int start = cursor.at();
        int found = -1;
        for (int at = start + 1; found < 0 && at < Math.min(cursor.tokens().size(), start + LONGEST_DAY); at++) {
            cursor.moveTo(at);
            found = cursor.isNext(words) ? at : -1;
        }
        cursor.moveTo(start);
        return found;
    }

    /** Whether what stands up to a token is a day without a year: {@code 15/12}. */
    private boolean isDayOfAnyYear(int end) {
        Outcome<Period> read =
                PeriodNotation.of(Languages.VIETNAMESE, ANY_YEAR).parse(cursor.printed(cursor.at(), end));
        return read.value().filter(period -> period.kind() == Period.Kind.DAY).isPresent()
                && read.findings().stream().anyMatch(found -> found.code() == PeriodFindingCode.YEAR_ASSUMED);
    }

    private Optional<Deadline> recurring(Recurrence recurrence) {
        boolean bracket = false;
        while (cursor.isNext(DeadlinePhrases.WITHIN_MARKS)) {
            bracket |= cursor.take().is("(");
        }
        List<Token> tokens = cursor.tokens();
        if (bracket && cursor.token(tokens.size() - 2).is(")")) {
            tokens.remove(tokens.size() - 2);
        }
        int behind = cursor.at();
        cursor.take(DeadlinePhrases.DAY_BEFORE);
        if (!cursor.isAtEnd() && isDayOfAnyYear(tokens.size() - 1)) {
            cursor.add(finding(TaskFindingCode.DAY_OF_EACH_LEFT_OUT));
            return Optional.of(Deadline.recurring(recurrence));
        }
        cursor.moveTo(behind);
        return cursor.isAtEnd() || isAll(DeadlinePhrases.ONGOING)
                ? Optional.of(Deadline.recurring(recurrence))
                : periodBehindWords().map(period -> Deadline.recurring(recurrence, period));
    }

    // --- by when

    /** {@code từ tháng 3 đến tháng 5/2024}, {@code từ năm 2021-2025}: the words name an end as well. */
    private boolean isSpan() {
        boolean span = false;
        for (int i = cursor.at() + 1;
                cursor.isNext(DeadlinePhrases.SPAN_FROM) && !cursor.token(i).isEnd();
                i++) {
            Token to = cursor.token(i);
            Token next = cursor.token(i + 1);
            boolean apart = to.isWord() || !to.isGlued() && !next.isGlued();
            boolean years = isYear(cursor.token(i - 1)) && isYear(next);
            span |= DeadlinePhrases.SPAN_TO.contains(to) && !next.isEnd() && (apart || years);
        }
        return span;
    }

    private static boolean isYear(Token token) {
        return token.isNumber() && token.text().length() == YEAR_DIGITS;
    }

    /** Days of which only the last names the year: {@code 20-25/8/2025}, {@code từ 01/3 đến 30/4/2025}. */
    private Optional<Period> daysOfOneYear() {
        cursor.take(DeadlinePhrases.SPAN_FROM);
        cursor.take(DeadlinePhrases.DAY);
        int start = cursor.at();
        int to = indexOf(DeadlinePhrases.SPAN_TO);
        if (to < 0) {
            return Optional.empty();
        }
        Optional<LocalDate> last = day(to + 1, cursor.tokens().size() - 1, documentYear);
        Optional<LocalDate> first = last.flatMap(end -> {
            Token number = cursor.token(start);
            return to == start + 1 && number.isNumber() && number.text().length() <= DAY_DIGITS
                    ? dayOfMonth(end, Integer.parseInt(number.text()))
                    : day(start, to, OptionalInt.of(end.getYear()));
        });
        return first.filter(day -> day.isBefore(last.orElseThrow()))
                .map(day -> Period.between(day, last.orElseThrow().plusDays(1)));
    }

    private static Optional<LocalDate> dayOfMonth(LocalDate month, int day) {
        return day >= 1 && day <= month.lengthOfMonth() ? Optional.of(month.withDayOfMonth(day)) : Optional.empty();
    }

    /** The day that stands between two tokens; empty if none does. */
    private Optional<LocalDate> day(int from, int to, OptionalInt year) {
        PeriodNotation notation = year.isPresent()
                ? PeriodNotation.of(Languages.VIETNAMESE, year.getAsInt())
                : PeriodNotation.of(Languages.VIETNAMESE);
        return from < to
                ? notation.parse(cursor.printed(from, to))
                        .value()
                        .filter(period -> period.kind() == Period.Kind.DAY)
                        .map(Period::lastDay)
                : Optional.empty();
    }

    private Optional<Period> periodBehindWords() {
        while (cursor.take(DeadlinePhrases.BY)) {
            // "by the end of" says no more than the period does
        }
        return period();
    }

    /** The period that the words name, read as everywhere else; days come before months in both languages. */
    private Optional<Period> period() {
        if (cursor.isAtEnd()) {
            return Optional.empty();
        }
        boolean ofMiddle = cursor.isNext(DeadlinePhrases.MIDDLE);
        PeriodNotation notation = documentYear.isPresent()
                ? PeriodNotation.of(Languages.VIETNAMESE, documentYear.getAsInt())
                : PeriodNotation.of(Languages.VIETNAMESE);
        Outcome<Period> read = notation.parse(
                        cursor.printed(cursor.at(), cursor.tokens().size() - 1))
                .map(period -> ofMiddle && period.kind() != Period.Kind.DAY ? middle(period) : period);
        read.findings().forEach(found -> translate(found, read));
        read.value().ifPresent(this::warnOfLongPast);
        return read.value();
    }

    /** The last day of the first half of a period, of an odd month up to its fifteenth. */
    private static Period middle(Period period) {
        long months = ChronoUnit.MONTHS.between(period.startInclusive(), period.endExclusive());
        LocalDate end = period.startInclusive().plusMonths(months / 2);
        return Period.day(months % 2 == 0 ? end.minusDays(1) : end.withDayOfMonth(MIDDLE_OF_MONTH));
    }

    /** What was found in the period, said of the deadline. */
    private void translate(Finding found, Outcome<Period> read) {
        switch ((PeriodFindingCode) found.code()) {
            case YEAR_MISSING -> throw new RefusedException(finding(TaskFindingCode.YEAR_MISSING));
            case IMPOSSIBLE_DATE ->
                throw noSuchDate((LocalizedText) found.arguments().get("reason"));
            case REVERSED_PERIOD ->
                throw noSuchDate(
                        LocalizedText.from(language -> TaskFindingCode.TEXTS.pattern("reason.reversed", language)));
            case YEAR_ASSUMED ->
                cursor.add(finding(TaskFindingCode.YEAR_OF_DOCUMENT).with("year", documentYear.orElseThrow()));
            case PART_OF_PERIOD ->
                read.value()
                        .ifPresent(period -> cursor.add(
                                finding(TaskFindingCode.PART_OF_PERIOD).with("lastDay", period.lastDay())));
            case MONTH_FIRST, SHORT_YEAR, BEYOND_PERIOD, FISCAL_YEAR_ASSUMED -> cursor.add(found.with("text", shown));
            default -> {
                // no period at all, which the caller says of the whole deadline
            }
        }
    }

    private RefusedException noSuchDate(LocalizedText reason) {
        return new RefusedException(finding(TaskFindingCode.NO_SUCH_DATE).with("reason", reason));
    }

    private void warnOfLongPast(Period period) {
        int year = period.lastDay().getYear();
        if (documentYear.isPresent() && year < documentYear.getAsInt() - LONG_PAST) {
            cursor.add(finding(TaskFindingCode.YEAR_LONG_PAST)
                    .with("year", year)
                    .with("document", documentYear.getAsInt()));
        }
    }

    private Finding finding(FindingCode code) {
        return Finding.of(code).with("found", shown);
    }
}
