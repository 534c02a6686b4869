package io.github.tiendo.task;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.notation.text.TextCursor;
import io.github.tiendo.period.Period;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads and prints deadlines as reports write them.
 *
 * <table>
 * <caption>Forms</caption>
 * <tr><th>text</th><th>deadline</th><th>last day</th></tr>
 * <tr><td>{@code 30/6/2022}, {@code ngày 30 tháng 6 năm 2022}, {@code 2022-06-30}</td><td>on a day</td><td>2022-06-30
 * </td></tr>
 * <tr><td>{@code trước 30/6/2022}, {@code before 30 June 2022}</td><td>before a day</td><td>2022-06-29</td></tr>
 * <tr><td>{@code trước tháng 6/2022}, {@code before June 2022}</td><td>before a month</td><td>2022-05-31</td></tr>
 * <tr><td>{@code trong tháng 4/2022}, {@code Thời hạn: 4/2022.}, {@code T4/2022}, {@code by April 2022}</td><td>by the
 * end of a month</td><td>2022-04-30</td></tr>
 * <tr><td>{@code tháng 3,4/2022}</td><td>by the end of the last month</td><td>2022-04-30</td></tr>
 * <tr><td>{@code Quý II/2024}, {@code Quý 2 năm 2024}, {@code Q2 2024}</td><td>by the end of a quarter</td><td>
 * 2024-06-30</td></tr>
 * <tr><td>{@code 6 tháng đầu năm 2022}, {@code first half of 2022}</td><td>by the end of the months</td><td>2022-06-30
 * </td></tr>
 * <tr><td>{@code 2025}, {@code đến hết năm 2025}, {@code by 2025}</td><td>by the end of the year</td><td>2025-12-31
 * </td></tr>
 * <tr><td>{@code 2021-2025}, {@code giai đoạn 2021 – 2025}</td><td>within a span</td><td>2025-12-31</td></tr>
 * <tr><td>{@code Hàng năm}, {@code hằng tháng}, {@code Định kỳ}, {@code yearly}, with a span behind it or not</td>
 * <td>recurring</td><td>none</td></tr>
 * <tr><td>{@code Thường xuyên}, {@code ongoing}, {@code từ ngày 01/01/2023}</td><td>ongoing</td><td>none</td></tr>
 * <tr><td>blank, {@code -}, {@code …}</td><td>none</td><td>none</td></tr>
 * </table>
 *
 * <p>Days are written before months in both languages. A day, month or quarter without a year is read in the year of
 * the document, with a NOTE; without such a year it is an ERROR. {@code đầu Quý II} is read as by the end of the quarter,
 * with a WARNING, since nobody says when the beginning ends; {@code mid-2025}, {@code giữa năm 2025} as its middle. Of several
 * deadlines in one text, {@code Dự thảo: 31/3/2025; trình: 30/9/2025}, the last is taken, with a WARNING. An hour is not kept: {@code trước 16h00 ngày 18/6/2025} is due
 * on that day.
 *
 * <p>Both languages are always read; the language decides how deadlines are printed. What is printed is read back as the
 * same deadline without a finding but, where it only says from when on, the NOTE that says so.
 */
public final class DeadlineNotation {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
    private static final int MONTHS_OF_QUARTER = 3;

    private final Locale language;
    private final OptionalInt documentYear;

    private DeadlineNotation(Locale language, OptionalInt documentYear) {
        this.language = language;
        this.documentYear = documentYear;
    }

    /**
     * The notation of a language, for texts in which every deadline names its year.
     *
     * @param language Vietnamese or, for every other locale, English
     * @return the notation
     */
    public static DeadlineNotation of(Locale language) {
        return new DeadlineNotation(language, OptionalInt.empty());
    }

    /**
     * The same notation for a document of a year.
     *
     * @param year the year in which deadlines without one lie
     * @return a copy
     */
    public DeadlineNotation inYear(int year) {
        return new DeadlineNotation(language, OptionalInt.of(year));
    }

    /**
     * Reads a deadline.
     *
     * @param text the text of a cell, or the words of a sentence that name the deadline
     * @return the deadline; or an ERROR and no value if the text is none, names a day that does not exist, or lacks a
     *     year that nobody gives
     */
    public Outcome<Deadline> parse(String text) {
        TextCursor.requireText(text);
        return DeadlineParser.parse(text, documentYear);
    }

    /**
     * Prints a deadline.
     *
     * @param deadline the deadline
     * @return such as {@code trước 30/6/2022}, {@code Quý II/2024} or {@code 2021-2025}; {@code -} if there is none
     */
    public String print(Deadline deadline) {
        return switch (deadline.kind()) {
            case BEFORE ->
                words("BEFORE", Map.of("period", print(deadline.period().orElseThrow())));
            case RECURRING ->
                deadline.recurrence().orElseThrow().text(language)
                        + deadline.period()
                                .map(period -> " (" + print(period) + ")")
                                .orElse("");
            case ONGOING ->
                deadline.startInclusive()
                        .map(start -> words("ONGOING_FROM", Map.of("day", print(start))))
                        .orElseGet(() -> words("ONGOING", Map.of()));
            case NONE -> "-";
            default -> print(deadline.period().orElseThrow());
        };
    }

    private String words(String form, Map<String, ?> parts) {
        return TaskFindingCode.TEXTS.text("print." + form, language, parts);
    }

    /** As people of the language write it: {@code 30/6/2022}, {@code 30 June 2022}. */
    private String print(LocalDate day) {
        String month =
                Languages.isVietnamese(language) ? "/" + day.getMonthValue() + "/" : " " + name(day.getMonth()) + " ";
        return day.getDayOfMonth() + month + year(day);
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String year(LocalDate day) {
        return String.format(Locale.ROOT, "%04d", day.getYear());
    }

    private static int quarter(LocalDate day) {
        return (day.getMonthValue() - 1) / MONTHS_OF_QUARTER + 1;
    }

    private String print(Period period) {
        LocalDate first = period.startInclusive();
        LocalDate last = period.lastDay();
        Map<String, Object> parts = new HashMap<>();
        parts.put("firstYear", year(first));
        parts.put("year", year(last));
        parts.put("month", first.getMonthValue());
        parts.put("lastMonth", last.getMonthValue());
        parts.put("monthName", name(first.getMonth()));
        parts.put("lastMonthName", name(last.getMonth()));
        parts.put("quarter", quarter(first));
        parts.put("quarters", quarters(first, last, quarter -> "Q" + quarter));
        parts.put("roman", ROMAN.get(quarter(first) - 1));
        parts.put("romans", quarters(first, last, quarter -> ROMAN.get(quarter - 1)));
        parts.put("firstDay", print(first));
        parts.put("lastDay", print(last));
        return words(form(period), parts);
    }

    private static String form(Period period) {
        Month first = period.startInclusive().getMonth();
        return switch (period.kind()) {
            case HALF -> first == Month.JANUARY ? "FIRST_HALF" : "SECOND_HALF";
            case MONTHS -> period.lastDay().getMonth() == first.plus(1) ? "TWO_MONTHS" : "MONTHS";
            case FISCAL_YEAR -> "OTHER";
            default -> period.kind().name();
        };
    }

    private static String quarters(LocalDate first, LocalDate last, IntFunction<String> name) {
        return IntStream.rangeClosed(quarter(first), quarter(last))
                .mapToObj(name)
                .collect(Collectors.joining(", "));
    }
}
