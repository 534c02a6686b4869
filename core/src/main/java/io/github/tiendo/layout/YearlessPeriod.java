package io.github.tiendo.layout;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.layout.TableHead.HeadCell;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.text.RecentForms;
import io.github.tiendo.period.Period;
import io.github.tiendo.period.PeriodNotation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A quarter, month or half of a year that is named elsewhere: {@code Q1}, {@code Quý I}, {@code 6 tháng}. */
final class YearlessPeriod {

    private static final PeriodNotation NOTATION = PeriodNotation.of(Languages.VIETNAMESE);
    private static final int LONGEST = 24;
    private static final int LIKELY_YEAR = 2024;
    /** What stands between the words and a year. */
    private static final List<String> FORMS = List.of("/", " ", " năm ");

    /** {@code Cả năm} beside quarters, and the words before a year. */
    private static final List<String> FULL_YEAR = LayoutWords.plain("period.full-year");

    private static final String YEAR = "năm ";

    private static final Pattern NUMBERS = Pattern.compile("\\d+([./]\\d+)*");

    private static final Pattern NUMBERED = Pattern.compile("(\\D*)\\d+([./]\\d+)*");

    /** The heads of one table are those of the next, as a rule. */
    private static final int REMEMBERED = 1 << 8;

    private static final RecentForms<String> BEFORE_YEAR = new RecentForms<>(REMEMBERED, YearlessPeriod::beforeYear);

    /** Words over numbers that count them: {@code Tháng} over {@code 1}. */
    private static final List<String> COUNTED = LayoutWords.normal("head.counted-time");

    private static final int LONGEST_COUNT = 2;

    private static final List<String> WEEKS = LayoutWords.plain("head.week");
    private static final Pattern WEEK = Pattern.compile(
            WEEKS.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ") ?(\\d{1,2})")));
    private static final int MOST_WEEKS = 53;

    /** A third of a year, as schools count it. */
    private static final Pattern TERM = Pattern.compile(LayoutWords.plain("period.term").stream()
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", ") ?([1-3])")));

    private static final int MONTHS_OF_TERM = 4;

    /** No quarter or month is looked for among more words than the head of a column has. */
    private static final int MOST_WORDS = 25;

    private static final int LONGEST_PART_OF_YEAR = 5;

    /** {@code Th.6}, {@code T. 6}: letters for the word of a month right before its number, as they are written. */
    private static final Pattern SHORT_MONTH = Pattern.compile(LayoutWords.listed("period.month-short").stream()
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<![\\p{L}\\d.])(?:", ")\\.? ?(0?[1-9]|1[0-2])(?![\\d.])")));

    private static final String MONTH = COUNTED.get(0) + " ";

    /** {@code Học kỳ I}, {@code HK2}: the halves of a school year. */
    private static final Pattern SEMESTER = Pattern.compile("(?iU)(?<![\\p{L}\\d])(?:"
            + LayoutWords.plain("period.semester").stream().map(Pattern::quote).collect(Collectors.joining("|"))
            + ") ?(?:(1|I)|(2|II))(?![\\p{L}\\d])");

    private static final String FIRST_HALF = "H1";
    private static final String SECOND_HALF = "H2";

    private YearlessPeriod() {}

    /** A text with the word of a month where letters stand for it, {@code tháng 6} of {@code Th.6}, and halves for semesters. */
    static String spelled(String text) {
        Matcher month = SHORT_MONTH.matcher(text);
        String spelled = month.find() ? month.replaceAll(MONTH + "$1") : text;
        Matcher half = SEMESTER.matcher(spelled);
        return half.find() ? half.replaceAll(found -> found.group(1) != null ? FIRST_HALF : SECOND_HALF) : spelled;
    }

    /** The words for a month or quarter that a number under words such as {@code Tháng} names; empty if none does. */
    static Optional<String> counted(List<String> head) {
        String number = head.size() < 2 ? "" : head.get(head.size() - 1);
        if (number.isEmpty()
                || number.length() > LONGEST_COUNT
                || !NUMBERS.matcher(number).matches()) {
            return Optional.empty();
        }
        String above = HeadText.plain(String.join(" ", head.subList(0, head.size() - 1)));
        return Stream.concat(COUNTED.stream(), WEEKS.stream())
                .filter(word -> Words.holdsAny(above, List.of(word)))
                .map(word -> word + " " + number)
                .filter(YearlessPeriod::isOne)
                .findFirst();
    }

    /** Whether the words name one and nothing else. */
    static boolean isOne(String text) {
        return week(text).isPresent()
                || term(text).isPresent()
                || !partOfYear(text).isEmpty();
    }

    /** Whether words name the half of a school year. */
    static boolean isSemester(String words) {
        return SEMESTER.matcher(words).find();
    }

    /** Whether words that name one are of the whole year: {@code Cả năm}. */
    static boolean isFullYear(String words) {
        return FULL_YEAR.contains(HeadText.plain(words));
    }

    /** The words of a head that name one: all of them, or those behind its meaning. */
    static Optional<String> ofHead(HeadCell head) {
        Optional<String> counted = counted(head.parts());
        if (counted.isPresent()) {
            return counted;
        }
        String whole = head.cell().display();
        if (isOne(whole)) {
            return Optional.of(whole);
        }
        String lowest = head.lowest();
        if (isOne(lowest)) {
            return Optional.of(lowest);
        }
        List<String> words = List.of(whole.split(" "));
        int longest = words.size() > MOST_WORDS ? 0 : Math.min(words.size() - 1, LONGEST_PART_OF_YEAR);
        for (int length = longest; length > 0; length--) {
            for (int start = 0; start + length <= words.size(); start++) {
                String part = String.join(" ", words.subList(start, start + length));
                if (isOne(part)) {
                    return Optional.of(part);
                }
            }
        }
        return Optional.empty();
    }

    /** The words of the period in a year, such as {@code Quý I/2025}; empty if they name none. */
    static Optional<String> in(String text, int year) {
        OptionalInt term = term(text);
        if (term.isPresent()) {
            LocalDate begins = LocalDate.of(year, 1, 1).plusMonths((term.getAsInt() - 1L) * MONTHS_OF_TERM);
            return Optional.of(
                    Period.between(begins, begins.plusMonths(MONTHS_OF_TERM)).toString());
        }
        OptionalInt week = week(text);
        return week.isPresent()
                ? Optional.of(week(week.getAsInt(), year))
                : Optional.of(partOfYear(text))
                        .filter(words -> !words.isEmpty())
                        .map(words -> words + year);
    }

    /** The days of a week as most calendars count them: the first is that with the first Thursday of the year. */
    private static String week(int week, int year) {
        LocalDate monday = LocalDate.of(year, 1, 4)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(week - 1L);
        return Period.between(monday, monday.plusWeeks(1)).toString();
    }

    /** The number of the week that words name; empty if they name none. */
    private static OptionalInt week(String text) {
        Matcher week = text.length() > LONGEST ? null : WEEK.matcher(HeadText.plain(text));
        int number = week != null && week.matches() ? Integer.parseInt(week.group(1)) : 0;
        return number >= 1 && number <= MOST_WEEKS ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /** The number of the term that words name; empty if they name none. */
    private static OptionalInt term(String text) {
        Matcher term = text.length() > LONGEST ? null : TERM.matcher(HeadText.plain(text));
        return term != null && term.matches() ? OptionalInt.of(Integer.parseInt(term.group(1))) : OptionalInt.empty();
    }

    /** The words of a month, quarter or half with what stands between them and a year; empty if they name none. */
    private static String partOfYear(String text) {
        String display = spelled(NormalText.display(text));
        return display.length() > LONGEST ? "" : BEFORE_YEAR.of(display);
    }

    private static String beforeYear(String display) {
        if (isFullYear(display)) {
            return YEAR;
        }
        if (display.isEmpty() || !PeriodNotation.mayHold(display) || isBareNumber(display)) {
            return "";
        }
        for (String form : FORMS) {
            Outcome<Period> read = NOTATION.parse(display + form + LIKELY_YEAR);
            if (read.findings().isEmpty()
                    && read.value().filter(YearlessPeriod::isPartOfYear).isPresent()) {
                return display + form;
            }
        }
        return "";
    }

    /** {@code 4}, and {@code within 4}, whose words before the number say nothing of a period: {@code within 2024} is the year. */
    private static boolean isBareNumber(String display) {
        Matcher numbered = NUMBERED.matcher(display);
        String words = numbered.matches() ? numbered.group(1) : "";
        return numbered.matches()
                && (words.isBlank()
                        || NOTATION.parse(words + " " + LIKELY_YEAR)
                                .value()
                                .filter(period -> period.kind() == Period.Kind.YEAR)
                                .isPresent());
    }

    private static boolean isPartOfYear(Period period) {
        return period.kind() != Period.Kind.YEAR
                && period.kind() != Period.Kind.DAY
                && period.startInclusive().getYear() == LIKELY_YEAR
                && period.lastDay().getYear() == LIKELY_YEAR;
    }
}
