package io.github.tiendo.task;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.FindingCode;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.period.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One reading of one deadline. */
final class DeadlineParser {

    private static final int LONGEST = 200;
    private static final int LONG_PAST = 10;

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private static final Map<String, Recurrence> RECURRENCES = Map.ofEntries(
            Map.entry("ngày", Recurrence.DAILY),
            Map.entry("tuần", Recurrence.WEEKLY),
            Map.entry("tháng", Recurrence.MONTHLY),
            Map.entry("quý", Recurrence.QUARTERLY),
            Map.entry("nửa năm", Recurrence.HALF_YEARLY),
            Map.entry("6 tháng", Recurrence.HALF_YEARLY),
            Map.entry("06 tháng", Recurrence.HALF_YEARLY),
            Map.entry("sáu tháng", Recurrence.HALF_YEARLY),
            Map.entry("năm", Recurrence.YEARLY),
            Map.entry("day", Recurrence.DAILY),
            Map.entry("daily", Recurrence.DAILY),
            Map.entry("week", Recurrence.WEEKLY),
            Map.entry("weekly", Recurrence.WEEKLY),
            Map.entry("month", Recurrence.MONTHLY),
            Map.entry("monthly", Recurrence.MONTHLY),
            Map.entry("quarter", Recurrence.QUARTERLY),
            Map.entry("quarterly", Recurrence.QUARTERLY),
            Map.entry("half-year", Recurrence.HALF_YEARLY),
            Map.entry("half-yearly", Recurrence.HALF_YEARLY),
            Map.entry("six months", Recurrence.HALF_YEARLY),
            Map.entry("6 months", Recurrence.HALF_YEARLY),
            Map.entry("year", Recurrence.YEARLY),
            Map.entry("yearly", Recurrence.YEARLY),
            Map.entry("annually", Recurrence.YEARLY));

    private static final String EACH = "(6 tháng|06 tháng|sáu tháng|nửa năm|ngày|tuần|tháng|quý|năm)";
    private static final String ENGLISH_EACH = "(day|week|month|quarter|half-year|six months|6 months|year)";
    private static final Pattern RECURRING = Pattern.compile("(?:(?:định kỳ )?(?:hàng|hằng|mỗi) " + EACH
            + "|(?:định kỳ )?" + EACH + "(?: một lần| 1 lần|/lần|/1 lần)|every " + ENGLISH_EACH
            + "|(daily|weekly|monthly|quarterly|half-yearly|yearly|annually))(?:[ ,;:(]+(.+?)\\)?)?");
    private static final Pattern PERIODIC = Pattern.compile("(?:định kỳ|periodically|periodic)(?:[ ,;:(]+(.+?)\\)?)?");
    private static final Pattern ONGOING =
            Pattern.compile("thường xuyên|thực hiện thường xuyên|liên tục|ongoing|continuous|continuously");
    private static final Pattern NO_DEADLINE =
            Pattern.compile("không có thời hạn|không thời hạn|không xác định thời hạn|không nêu|no deadline|none");

    private static final Pattern LABEL = Pattern.compile(
            "^(?:thời hạn hoàn thành|thời hạn|thời gian hoàn thành|thời gian|hạn hoàn thành|hạn|hoàn thành|deadline|due)"
                    + "(?: là)?(?: *: *| +)");
    private static final Pattern BEFORE = Pattern.compile("^(?:xong trước|trước|before)(?: +hết)? +");
    private static final Pattern FROM = Pattern.compile("^(?:kể từ|bắt đầu từ|từ|from|starting|as of) +");
    private static final Pattern PART = Pattern.compile("^(?:đầu|giữa|early|mid|the beginning of|beginning of) +");
    private static final Pattern BY = Pattern.compile(
            "^(?:trong|đến|tới|hết|cuối|vào|chậm nhất|muộn nhất|không muộn hơn|là|by|until|in|on|within|during|no later than|"
                    + "at the latest|the end of|end of|the)(?: +|$)");

    private static final String YEAR = "(\\d{4})";
    private static final String OF_YEAR = "(?: *[/,] *| +năm +| +of +| +)";
    private static final Pattern DATE = Pattern.compile("(?:ngày +)?(\\d{1,2}) *[/.-] *(\\d{1,2}) *[/.-] *" + YEAR);
    private static final Pattern ISO_DATE = Pattern.compile(YEAR + "-(\\d{2})-(\\d{2})");
    private static final Pattern WORDY_DATE =
            Pattern.compile("(?:ngày +)?(\\d{1,2}) +tháng +(\\d{1,2})(?:(?: +năm +| */ *)" + YEAR + ")?");
    private static final Pattern ENGLISH_DATE = Pattern.compile("(\\d{1,2}) +([a-z]{3,9})(?:,? +" + YEAR + ")?");
    private static final Pattern SHORT_DATE = Pattern.compile("(?:ngày +)?(\\d{1,2}) *[/.-] *(\\d{1,2})");
    private static final Pattern MONTH = Pattern.compile("(?:tháng +|t\\.? *)(\\d{1,2})(?:" + OF_YEAR + YEAR + ")?");
    private static final Pattern BARE_MONTH = Pattern.compile("(\\d{1,2}) *[/.-] *" + YEAR);
    private static final Pattern ISO_MONTH = Pattern.compile(YEAR + "-(\\d{2})");
    private static final Pattern SOME_MONTHS =
            Pattern.compile("tháng +(\\d{1,2}) *(?:,|-|và|đến) *(?:tháng +)?(\\d{1,2})(?:" + OF_YEAR + YEAR + ")?");
    private static final Pattern ENGLISH_MONTHS =
            Pattern.compile("([a-z]{3,9})(?: *(?:-|to|and) *([a-z]{3,9}))?(?:,? +" + YEAR + ")?");
    private static final String QUARTER_NUMBER = "(iv|iii|ii|i|0?[1-4])";
    private static final Pattern QUARTER = Pattern.compile("(?:quý +|q *|quarter +)" + QUARTER_NUMBER
            + "((?: *(?:,|-|và|and) *(?:quý +|q *)?(?:iv|iii|ii|i|0?[1-4]))*)(?:" + OF_YEAR + YEAR + ")?");
    private static final Pattern ISO_QUARTER = Pattern.compile(YEAR + "-q([1-4])");
    private static final Pattern MORE_QUARTERS = Pattern.compile("(iv|iii|ii|i|[1-4])");
    private static final Pattern FIRST_MONTHS =
            Pattern.compile("(\\d{1,2}) +tháng +(đầu|cuối)(?: +năm(?: +" + YEAR + ")?)?");
    private static final Pattern ENGLISH_FIRST_MONTHS = Pattern.compile("first +(\\d{1,2}) +months of +" + YEAR);
    private static final Pattern HALF =
            Pattern.compile("(?:nửa +(đầu|cuối) +năm|(first|second) +half +of|h([12]))(?: +|/|$)(?:" + YEAR + ")?");
    private static final Pattern ONE_YEAR = Pattern.compile("(?:năm +)?" + YEAR);
    private static final Pattern SPAN = Pattern.compile("(?:giai đoạn +|thời kỳ +|period +|từ +|from +)?(?:năm +)?"
            + YEAR + " *(?:-|đến|tới|to) *(?:năm +)?" + YEAR);
    private static final Pattern DAYS = Pattern.compile("(.+?) +(?:-|đến|to) +(.+)");

    private final String text;
    private final OptionalInt documentYear;
    private final List<Finding> findings = new ArrayList<>();

    DeadlineParser(String text, OptionalInt documentYear) {
        this.text = text;
        this.documentYear = documentYear;
    }

    static String roman(int quarter) {
        return ROMAN.get(quarter - 1);
    }

    static String month(int month) {
        return MONTHS.get(month - 1);
    }

    Outcome<Deadline> parse() {
        if (NormalText.isMissing(text)) {
            return Outcome.of(Deadline.none());
        }
        String found = NormalText.display(text);
        if (found.length() > LONGEST) {
            return Outcome.failed(finding(TaskFindingCode.NOT_A_DEADLINE, found.substring(0, LONGEST) + "…"));
        }
        try {
            Optional<Deadline> deadline = read(NormalText.of(text));
            if (deadline.isEmpty()) {
                findings.clear();
                findings.add(finding(TaskFindingCode.NOT_A_DEADLINE, found));
                return Outcome.failed(findings);
            }
            return Outcome.of(deadline.get(), findings);
        } catch (YearMissing e) {
            return Outcome.failed(finding(TaskFindingCode.YEAR_MISSING, found));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Outcome.failed(finding(TaskFindingCode.NO_SUCH_DATE, found));
        }
    }

    /** Thrown where a year is needed and nobody gives one. */
    private static final class YearMissing extends RuntimeException {
        private static final long serialVersionUID = 1L;

        YearMissing() {
            super("year", null, false, false);
        }
    }

    private Finding finding(FindingCode code, String found) {
        return Finding.of(code).with("found", found);
    }

    private Finding finding(FindingCode code) {
        return finding(code, NormalText.display(text));
    }

    private Optional<Deadline> read(String normal) {
        String rest = normal.replaceFirst("[ .;,]+$", "");
        rest = LABEL.matcher(rest).replaceFirst("");
        if (ONGOING.matcher(rest).matches()) {
            return Optional.of(Deadline.ongoing());
        }
        if (NO_DEADLINE.matcher(rest).matches()) {
            return Optional.of(Deadline.none());
        }
        Matcher recurring = RECURRING.matcher(rest);
        if (recurring.matches()) {
            String each = Optional.ofNullable(recurring.group(1))
                    .or(() -> Optional.ofNullable(recurring.group(2)))
                    .or(() -> Optional.ofNullable(recurring.group(3)))
                    .orElseGet(() -> recurring.group(4));
            return recurring(RECURRENCES.get(each), recurring.group(5));
        }
        Matcher periodic = PERIODIC.matcher(rest);
        if (periodic.matches()) {
            return recurring(Recurrence.PERIODIC, periodic.group(1));
        }
        Matcher before = BEFORE.matcher(rest);
        if (before.find()) {
            return period(by(rest.substring(before.end()))).map(Deadline::before);
        }
        Optional<Period> span = span(by(rest));
        if (span.isPresent()) {
            return span.map(Deadline::byEndOf);
        }
        Matcher from = FROM.matcher(rest);
        if (from.find()) {
            Optional<Period> start = period(rest.substring(from.end()));
            start.ifPresent(period -> findings.add(finding(TaskFindingCode.BEGINNING_ONLY)));
            return start.map(period -> Deadline.ongoingFrom(period.startInclusive()));
        }
        rest = by(rest);
        Matcher part = PART.matcher(rest);
        if (part.find() && !rest.startsWith("đầu năm đến")) {
            Optional<Period> period = period(rest.substring(part.end()));
            period.ifPresent(whole ->
                    findings.add(finding(TaskFindingCode.PART_OF_PERIOD).with("lastDay", whole.lastDay())));
            return period.map(Deadline::byEndOf);
        }
        return period(rest).map(Deadline::byEndOf);
    }

    private Optional<Deadline> recurring(Recurrence recurrence, @Nullable String within) {
        if (within == null || within.isBlank()) {
            return Optional.of(Deadline.recurring(recurrence));
        }
        String rest = by(within);
        return span(rest).or(() -> period(rest)).map(period -> Deadline.recurring(recurrence, period));
    }

    private static String by(String text) {
        String rest = text;
        Matcher by = BY.matcher(rest);
        while (by.find()) {
            rest = rest.substring(by.end());
            by = BY.matcher(rest);
        }
        return rest;
    }

    private Optional<Period> span(String rest) {
        Matcher span = SPAN.matcher(rest);
        if (span.matches()) {
            return Optional.of(Period.span(number(span.group(1)), stated(span.group(2))));
        }
        Matcher days = DAYS.matcher(rest.replaceFirst("^(?:từ|from) +", ""));
        if (days.matches()) {
            Matcher first = DATE.matcher(days.group(1));
            Matcher last = DATE.matcher(days.group(2));
            if (first.matches() && last.matches()) {
                stated(last.group(3));
                return Optional.of(Period.between(date(first), date(last).plusDays(1)));
            }
        }
        return Optional.empty();
    }

    private static LocalDate date(Matcher date) {
        return LocalDate.of(number(date.group(3)), number(date.group(2)), number(date.group(1)));
    }

    private Optional<Period> period(String rest) {
        return span(rest)
                .or(() -> day(rest))
                .or(() -> months(rest))
                .or(() -> quarters(rest))
                .or(() -> halves(rest))
                .or(() -> year(rest));
    }

    private Optional<Period> day(String rest) {
        Matcher date = DATE.matcher(rest);
        if (date.matches()) {
            stated(date.group(3));
            return Optional.of(Period.day(date(date)));
        }
        Matcher iso = ISO_DATE.matcher(rest);
        if (iso.matches()) {
            return day(stated(iso.group(1)), iso.group(2), iso.group(3));
        }
        Matcher wordy = WORDY_DATE.matcher(rest);
        if (wordy.matches()) {
            return day(stated(wordy.group(3)), wordy.group(2), wordy.group(1));
        }
        Matcher english = ENGLISH_DATE.matcher(rest);
        if (english.matches() && monthNamed(english.group(2)) > 0) {
            return day(stated(english.group(3)), String.valueOf(monthNamed(english.group(2))), english.group(1));
        }
        Matcher shortDate = SHORT_DATE.matcher(rest);
        if (shortDate.matches()) {
            return day(stated(null), shortDate.group(2), shortDate.group(1));
        }
        return Optional.empty();
    }

    private static Optional<Period> day(int year, String month, String day) {
        return Optional.of(Period.day(LocalDate.of(year, number(month), number(day))));
    }

    private Optional<Period> months(String rest) {
        Matcher some = SOME_MONTHS.matcher(rest);
        if (some.matches()) {
            return Optional.of(Period.months(stated(some.group(3)), number(some.group(1)), number(some.group(2))));
        }
        Matcher month = MONTH.matcher(rest);
        if (month.matches()) {
            return Optional.of(Period.month(stated(month.group(2)), number(month.group(1))));
        }
        Matcher bare = BARE_MONTH.matcher(rest);
        if (bare.matches()) {
            return Optional.of(Period.month(stated(bare.group(2)), number(bare.group(1))));
        }
        Matcher iso = ISO_MONTH.matcher(rest);
        if (iso.matches()) {
            return Optional.of(Period.month(stated(iso.group(1)), number(iso.group(2))));
        }
        Matcher english = ENGLISH_MONTHS.matcher(rest);
        if (english.matches() && monthNamed(english.group(1)) > 0) {
            int first = monthNamed(english.group(1));
            int last = english.group(2) == null ? first : monthNamed(english.group(2));
            return last == 0 ? Optional.empty() : Optional.of(Period.months(stated(english.group(3)), first, last));
        }
        return Optional.empty();
    }

    private static int monthNamed(String name) {
        for (int month = 1; month <= 12; month++) {
            String full = NormalText.of(month(month));
            if (full.equals(name) || full.substring(0, 3).equals(name)) {
                return month;
            }
        }
        return 0;
    }

    private Optional<Period> quarters(String rest) {
        Matcher iso = ISO_QUARTER.matcher(rest);
        if (iso.matches()) {
            return Optional.of(Period.quarter(stated(iso.group(1)), number(iso.group(2))));
        }
        Matcher quarter = QUARTER.matcher(rest);
        if (!quarter.matches()) {
            return Optional.empty();
        }
        int first = quarter(quarter.group(1));
        int last = first;
        Matcher more = MORE_QUARTERS.matcher(quarter.group(2));
        boolean range = quarter.group(2).contains("-");
        while (more.find()) {
            int next = quarter(more.group(1));
            if (next != last + 1 && !(range && next > last)) {
                return Optional.empty();
            }
            last = next;
        }
        return Optional.of(Period.quarters(stated(quarter.group(3)), first, last));
    }

    private static int quarter(String number) {
        for (int quarter = 1; quarter <= 4; quarter++) {
            if (NormalText.of(roman(quarter)).equals(number)) {
                return quarter;
            }
        }
        return number(number);
    }

    private Optional<Period> halves(String rest) {
        Matcher first = FIRST_MONTHS.matcher(rest);
        if (first.matches()) {
            int count = number(first.group(1));
            if (first.group(2).equals("đầu")) {
                return Optional.of(Period.firstMonths(stated(first.group(3)), count));
            }
            return Optional.of(Period.months(stated(first.group(3)), 13 - count, 12));
        }
        Matcher english = ENGLISH_FIRST_MONTHS.matcher(rest);
        if (english.matches()) {
            return Optional.of(Period.firstMonths(stated(english.group(2)), number(english.group(1))));
        }
        Matcher half = HALF.matcher(rest);
        if (half.matches()) {
            boolean isFirst = "đầu".equals(half.group(1)) || "first".equals(half.group(2)) || "1".equals(half.group(3));
            return Optional.of(Period.half(stated(half.group(4)), isFirst ? 1 : 2));
        }
        return Optional.empty();
    }

    private Optional<Period> year(String rest) {
        Matcher year = ONE_YEAR.matcher(rest);
        return year.matches() ? Optional.of(Period.year(stated(year.group(1)))) : Optional.empty();
    }

    /** The year that is stated, else the document's. */
    private int stated(@Nullable String year) {
        if (year != null) {
            int stated = number(year);
            if (documentYear.isPresent() && stated < documentYear.getAsInt() - LONG_PAST) {
                findings.add(finding(TaskFindingCode.YEAR_LONG_PAST)
                        .with("year", stated)
                        .with("document", documentYear.getAsInt()));
            }
            return stated;
        }
        int taken = documentYear.orElseThrow(YearMissing::new);
        findings.add(finding(TaskFindingCode.YEAR_OF_DOCUMENT).with("year", taken));
        return taken;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
