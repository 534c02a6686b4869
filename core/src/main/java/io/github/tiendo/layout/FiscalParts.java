package io.github.tiendo.layout;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.period.FiscalCalendar;
import io.github.tiendo.period.Period;
import io.github.tiendo.period.PeriodNotation;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Fiscal years and their parts in words, {@code 2024/25}, {@code Q3 2024/25}, by the months in which such years usually begin. */
final class FiscalParts {

    private static final PeriodNotation PERIODS = PeriodNotation.of(Languages.VIETNAMESE);

    /** {@code 2023–24}. */
    private static final Pattern WITH_DASH = Pattern.compile("\\b((?:19|20)\\d\\d)\\s?[-\u2013]\\s?(\\d\\d)$");

    /** When fiscal years begin that do not in January; in a few countries they begin otherwise. */
    private static final List<Month> USUAL_STARTS = List.of(Month.APRIL, Month.JULY, Month.OCTOBER);

    private static final List<String> BEGINS = LayoutWords.plain("fiscal.begins");
    private static final List<String> ENDS = LayoutWords.plain("fiscal.ends");

    /** With these behind it a day or month without a year can be read. */
    private static final List<String> ANY_YEAR = List.of(" 2000", "/2000", "");

    /** How many words may stand before the month in which years begin, and how many it has. */
    private static final int MOST_WORDS = 4;

    /** Longer texts state no start of years. */
    private static final int LONGEST = 200;

    private FiscalParts() {}

    /** The period that words name where fiscal years begin in a month. */
    static Optional<Period> in(String text, Month firstMonth) {
        return PERIODS.withFiscalYears(FiscalCalendar.beginningIn(firstMonth))
                .parse(WITH_DASH.matcher(text).replaceFirst("$1/$2"))
                .value();
    }

    /** Whether words name a fiscal year or a part of one, which is another stretch where years begin in another month. */
    static boolean isOne(String text) {
        Optional<Period> read = in(text, Month.JANUARY);
        return read.isPresent() && !read.equals(in(text, Month.APRIL));
    }

    /**
     * The month in which fiscal years begin where a text states it: {@code Fiscal year ends 30 June}, or by the months of a part of
     * one beside it: {@code Q2 FY2025-26 (October - December 2025)}.
     */
    static Optional<Month> statedStart(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        List<PeriodInText> periods = HeadText.of(text).periods();
        return periods.stream()
                .filter(part -> isOne(part.text()))
                .flatMap(part -> periods.stream()
                        .filter(other -> other != part)
                        .flatMap(other -> startOf(part.text(), other.period()).stream()))
                .findFirst()
                .or(() -> monthBehind(BEGINS, text))
                .or(() -> monthBehind(ENDS, text).map(month -> month.plus(1)));
    }

    /** The month in which years begin of which a part takes just so long. */
    private static Optional<Month> startOf(String text, Period same) {
        return Stream.of(Month.values())
                .filter(month -> in(text, month)
                        .filter(read -> read.startInclusive().equals(same.startInclusive())
                                && read.lastDay().equals(same.lastDay()))
                        .isPresent())
                .findFirst();
    }

    private static Optional<Month> monthBehind(List<String> phrases, String text) {
        String plain = HeadText.plain(text);
        return phrases.stream()
                .filter(plain::contains)
                .map(phrase -> plain.substring(plain.indexOf(phrase) + phrase.length())
                        .replaceAll("[.,;()]", " ")
                        .strip()
                        .split(" +"))
                .flatMap(words -> IntStream.range(0, Math.min(MOST_WORDS, words.length))
                        .boxed()
                        .flatMap(from -> IntStream.iterate(
                                        Math.min(from + MOST_WORDS, words.length), to -> to > from, to -> to - 1)
                                .mapToObj(to -> String.join(" ", List.of(words).subList(from, to)))))
                .flatMap(words -> ANY_YEAR.stream().map(year -> words + year))
                .flatMap(words -> PERIODS.parse(words).value().stream())
                .filter(period -> period.kind() == Period.Kind.DAY || period.kind() == Period.Kind.MONTH)
                .map(period -> period.lastDay().getMonth())
                .findFirst();
    }

    /** The month in which fiscal years begin, by which a part of one ends next before a day. */
    static Optional<Month> startBy(String text, LocalDate day) {
        return USUAL_STARTS.stream()
                .filter(month -> !lastDay(text, month).isAfter(day))
                .max(Comparator.comparing(month -> lastDay(text, month)));
    }

    /** The month by which a whole fiscal year ends on a day, if there is one. */
    static Optional<Month> startOfYearEnding(String text, LocalDate day) {
        return USUAL_STARTS.stream()
                .filter(month -> lastDay(text, month).equals(day))
                .findFirst();
    }

    /** A part of a fiscal year that ends by a day, or a year that ends on it, where it would be later by calendar years. */
    static Optional<Period> endingBy(String text, LocalDate day) {
        if (!isOne(text) || !lastDay(text, Month.JANUARY).isAfter(day)) {
            return Optional.empty();
        }
        boolean year = in(text, Month.JANUARY).orElseThrow().kind() == Period.Kind.YEAR;
        return (year ? startOfYearEnding(text, day) : startBy(text, day)).flatMap(month -> in(text, month));
    }

    /** The words for a fiscal year with which others end: {@code 2024/25} in {@code Quarter 3 2024/25}. */
    static Optional<String> yearIn(String text) {
        for (int blank = text.length();
                blank >= 0;
                blank = blank == 0 ? -1 : Math.max(text.lastIndexOf(' ', blank - 1), 0)) {
            String end = text.substring(blank).strip();
            if (!end.isEmpty()
                    && isOne(end)
                    && in(end, Month.JANUARY).orElseThrow().kind() == Period.Kind.YEAR) {
                return Optional.of(end);
            }
        }
        return Optional.empty();
    }

    private static LocalDate lastDay(String text, Month firstMonth) {
        return in(text, firstMonth).orElseThrow().lastDay();
    }
}
