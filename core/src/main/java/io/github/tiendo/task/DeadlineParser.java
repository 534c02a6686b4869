package io.github.tiendo.task;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.FindingCode;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.period.Period;
import io.github.tiendo.period.PeriodFindingCode;
import io.github.tiendo.period.PeriodNotation;
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
            + "|(?:định kỳ )?" + EACH + "(?: một lần| 1 lần|/lần|/1 lần)|(?:every|each) " + ENGLISH_EACH
            + "|(daily|weekly|monthly|quarterly|half-yearly|yearly|annually))(?:[ ,;:(]+(.+?)\\)?)?");
    private static final Pattern PERIODIC = Pattern.compile("(?:định kỳ|periodically|periodic)(?:[ ,;:(]+(.+?)\\)?)?");
    private static final Pattern ONGOING =
            Pattern.compile("thường xuyên|thực hiện thường xuyên|liên tục|ongoing|continuous|continuously");
    private static final Pattern ONGOING_AND = Pattern.compile("^(?:thường xuyên|ongoing) *(?:[,;/] *| và )?(?= *\\S)");
    private static final Pattern DAY_OF_EACH = Pattern.compile(
            "^(?:trước |vào |before |by )?(?:ngày |the )?\\d{1,2}(?:st|nd|rd|th)? (?=(?:hàng|hằng|mỗi) (?:tháng|quý|năm)|(?:of )?every |(?:of )?each )");
    private static final Pattern NO_DEADLINE =
            Pattern.compile("không có thời hạn|không thời hạn|không xác định thời hạn|không nêu|no deadline|none");

    private static final Pattern LABEL = Pattern.compile(
            "^(?:thời hạn hoàn thành|thời hạn|thời gian hoàn thành|thời gian|hạn hoàn thành|hạn chót|hạn|hoàn thành|deadline|due)"
                    + "(?: là)?(?: *: *| +)");
    private static final Pattern BEFORE = Pattern.compile("^(?:xong trước|trước|before)(?: +hết)? +");
    private static final Pattern FROM = Pattern.compile("^(?:kể từ|bắt đầu từ|từ|from|starting|as of) +");
    private static final Pattern FROM_TO =
            Pattern.compile("(?:từ|from) (?:.+ (?:đến|tới|to|-) .+|(?:năm )?\\d{4} ?[-÷] ?(?:năm )?\\d{4})");
    private static final Pattern BY = Pattern.compile(
            "^(?:trong|đến|tới|hết|cuối|vào|chậm nhất|muộn nhất|không muộn hơn|là|by|until|in|on|within|during|no later than|"
                    + "at the latest|the end of|end of|the)(?: +|$)");

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
        } catch (RefusedException refused) {
            return Outcome.failed(finding(refused.code, found));
        }
    }

    /** Ends the reading where the words name a period that cannot be. */
    private static final class RefusedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final TaskFindingCode code;

        RefusedException(TaskFindingCode code) {
            super(null, null, false, false);
            this.code = code;
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
        Matcher recurring =
                RECURRING.matcher(withoutDay(ONGOING_AND.matcher(rest).replaceFirst("")));
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
        Matcher from = FROM.matcher(rest);
        if (from.find() && !FROM_TO.matcher(rest).matches()) {
            Optional<Period> start = period(rest.substring(from.end()));
            start.ifPresent(period -> findings.add(finding(TaskFindingCode.BEGINNING_ONLY)));
            return start.map(period -> Deadline.ongoingFrom(period.startInclusive()));
        }
        return period(by(rest)).map(Deadline::byEndOf);
    }

    /** {@code ngày 25 hàng tháng}: how often is kept, on which day of it is not. */
    private String withoutDay(String rest) {
        Matcher day = DAY_OF_EACH.matcher(rest);
        if (!day.find()) {
            return rest;
        }
        findings.add(finding(TaskFindingCode.DAY_OF_EACH_LEFT_OUT));
        String each = rest.substring(day.end());
        return each.startsWith("of ") ? each.substring(3) : each;
    }

    private Optional<Deadline> recurring(Recurrence recurrence, @Nullable String within) {
        if (within == null || within.isBlank() || ONGOING.matcher(within).matches()) {
            return Optional.of(Deadline.recurring(recurrence));
        }
        return period(by(within)).map(period -> Deadline.recurring(recurrence, period));
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

    /** The period that the words name, read as everywhere else; days come before months in both languages. */
    private Optional<Period> period(String words) {
        PeriodNotation notation = documentYear.isPresent()
                ? PeriodNotation.of(Languages.VIETNAMESE, documentYear.getAsInt())
                : PeriodNotation.of(Languages.VIETNAMESE);
        Outcome<Period> read = notation.parse(words);
        read.findings().forEach(found -> translate(found, read));
        read.value().ifPresent(this::warnOfLongPast);
        return read.value();
    }

    /** What was found in the period, said of the deadline. */
    private void translate(Finding found, Outcome<Period> read) {
        switch ((PeriodFindingCode) found.code()) {
            case YEAR_MISSING -> throw new RefusedException(TaskFindingCode.YEAR_MISSING);
            case IMPOSSIBLE_DATE, REVERSED_PERIOD -> throw new RefusedException(TaskFindingCode.NO_SUCH_DATE);
            case YEAR_ASSUMED ->
                findings.add(finding(TaskFindingCode.YEAR_OF_DOCUMENT).with("year", documentYear.orElseThrow()));
            case PART_OF_PERIOD ->
                findings.add(finding(TaskFindingCode.PART_OF_PERIOD)
                        .with("lastDay", read.orThrow().lastDay()));
            case MONTH_FIRST, SHORT_YEAR, BEYOND_PERIOD -> findings.add(found.with("text", NormalText.display(text)));
            default -> {
                // no period at all, which the caller says of the whole deadline
            }
        }
    }

    private void warnOfLongPast(Period period) {
        int year = period.lastDay().getYear();
        if (documentYear.isPresent() && year < documentYear.getAsInt() - LONG_PAST) {
            findings.add(finding(TaskFindingCode.YEAR_LONG_PAST)
                    .with("year", year)
                    .with("document", documentYear.getAsInt()));
        }
    }
}
