package io.github.tiendo.period;

import io.github.tiendo.finding.Outcome;
import io.github.tiendo.notation.NumberLimits;
import io.github.tiendo.notation.text.TextCursor;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;

/**
 * Periods as reports print them, read and printed back.
 *
 * <p>Words of both languages are read in either; the language decides how a period is printed, and whether the order
 * of day and month in numbers is in doubt.
 *
 * <table>
 * <caption>Forms</caption>
 * <tr><th>text</th><th>period</th></tr>
 * <tr><td>{@code năm 2022}, {@code 2022}</td><td>the year</td></tr>
 * <tr><td>{@code 2021-2025}, {@code giai đoạn 2021 – 2025}, {@code giai đoạn 5 năm 2021-2025}</td><td>the years</td></tr>
 * <tr><td>{@code Quý I/2022}, {@code Quý I năm 2022}, {@code Q1 2022}</td><td>the quarter</td></tr>
 * <tr><td>{@code III/2024}, {@code Q.3/2024}, {@code 2024Q3}, {@code 06.2025}, {@code 6T/2024}, {@code 2021-25}</td><td>
 *     the same, as tables shorten them</td></tr>
 * <tr><td>{@code 12/31/2024}</td><td>the day, in Vietnamese with a warning: the month stands first</td></tr>
 * <tr><td>{@code 2021-2025, định hướng đến năm 2030}</td><td>the first, with a note</td></tr>
 * <tr><td>{@code Quý I, II/2023}, {@code tháng 3,4/2022}</td><td>several quarters, months</td></tr>
 * <tr><td>{@code tháng 4/2022}, {@code 6/2024}, {@code T3}, {@code April 2022}</td><td>the month</td></tr>
 * <tr><td>{@code 6 tháng đầu năm 2022}, {@code first 6 months of 2022}</td><td>the first months</td></tr>
 * <tr><td>{@code 31/12/2022}, {@code ngày 31 tháng 12 năm 2022}</td><td>the day</td></tr>
 * <tr><td>{@code từ ngày 15/1/2022 đến ngày 20/3/2022}</td><td>from day to day, both included</td></tr>
 * <tr><td>{@code 2022-Q1} and all other ids of {@link Period#toString}</td><td>the period</td></tr>
 * <tr><td>{@code Quý II}, {@code Tháng 6}, {@code 30/6}</td><td>in the document's year, with a note; without one an
 *     error</td></tr>
 * <tr><td>{@code FY2025}, {@code FY24/25}, {@code 2024/25}, {@code 2024-25}, {@code niên độ 2024-2025}, {@code Q1 FY2025}</td><td>the
 *     fiscal year or its quarter by the {@linkplain #withFiscalYears stated calendar}; without one by calendar years, with
 *     a warning</td></tr>
 * <tr><td>{@code năm học 2024-2025}, {@code school year 2024/25}</td><td>from July 2024 to June 2025</td></tr>
 * <tr><td>{@code year ended 31 March 2025}, {@code 12 months to March 2025}</td><td>so many months up to that day or
 *     month</td></tr>
 * <tr><td>{@code Sep quarter 2024}</td><td>the quarter that ends with the month</td></tr>
 * <tr><td>{@code đầu Quý II năm 2022}</td><td>the whole quarter, with a warning</td></tr>
 * </table>
 *
 * <p>What {@link #print} makes, {@link #parse} of a notation of the same language reads back to an equal period
 * without a finding.
 */
public final class PeriodNotation {

    private final Locale language;
    private final OptionalInt documentYear;
    private final Optional<FiscalCalendar> fiscal;

    private PeriodNotation(Locale language, OptionalInt documentYear, Optional<FiscalCalendar> fiscal) {
        this.language = language;
        this.documentYear = documentYear;
        this.fiscal = fiscal;
    }

    /**
     * The notation of a language, for documents whose year is not known.
     *
     * @param language Vietnamese or, for every other locale, English
     * @return the notation
     */
    public static PeriodNotation of(Locale language) {
        return new PeriodNotation(language, OptionalInt.empty(), Optional.empty());
    }

    /**
     * The notation of a language in a document of a certain year, in which periods without a year lie.
     *
     * @param language Vietnamese or, for every other locale, English
     * @param documentYear from 1 to 9999
     * @return the notation
     * @throws IllegalArgumentException if the year is out of bounds
     */
    public static PeriodNotation of(Locale language, int documentYear) {
        Period.year(documentYear);
        return new PeriodNotation(language, OptionalInt.of(documentYear), Optional.empty());
    }

    /**
     * The same notation where it is known when fiscal years begin: they are read without a warning, {@code 2023/2024} is
     * one of them if they do not begin in January, and they are printed as such.
     *
     * @param years when fiscal years begin and by which number they are called
     * @return a copy
     */
    public PeriodNotation withFiscalYears(FiscalCalendar years) {
        return new PeriodNotation(language, documentYear, Optional.of(years));
    }

    /**
     * Reads a text that is one period.
     *
     * @param text such as {@code Quý I/2022}
     * @return the period; an error that gives the column if the text is none
     */
    public Outcome<Period> parse(String text) {
        TextCursor.requireText(text);
        return new PeriodParser(text, language, documentYear, fiscal)
                .whole(NumberLimits.defaults().maxTextLength());
    }

    /**
     * Tells at little cost whether words may be some of those of a period, for who tries many places of a text.
     *
     * @param words such as {@code Quý I}, {@code đến năm} or {@code Kết quả}
     * @return false only if {@link #parse} reads no period without a finding, in any language, from a text that holds these
     *     words
     */
    public static boolean mayHold(String words) {
        return PeriodParser.mayHold(words);
    }

    /**
     * Looks for a period with its year anywhere in a text, for instance in the header of a column.
     *
     * @param text such as {@code Mục tiêu 2025} or {@code Kết quả 6 tháng đầu năm 2022 (ước tính)}
     * @return the first period, or empty if there is none with a year from 1900 to 2199
     */
    public Optional<Period> find(String text) {
        TextCursor.requireText(text);
        return text.length() > NumberLimits.defaults().maxTextLength()
                ? Optional.empty()
                : new PeriodParser(text, language, OptionalInt.empty(), fiscal).first();
    }

    /**
     * Looks for all periods with their years in a text, such as the days and quarters that a report names. Time grows as
     * the text does.
     *
     * @param text any text
     * @return the periods with years from 1900 to 2199, none within another, by the indexes into the text at which they
     *     begin; a new map
     */
    public SortedMap<Integer, Period> findAll(String text) {
        TextCursor.requireText(text);
        return new PeriodParser(text, language, OptionalInt.empty(), fiscal).all();
    }

    /**
     * Prints a period in the language.
     *
     * @param period any period
     * @return such as {@code Quý I/2022} or {@code Q1 2022}
     */
    public String print(Period period) {
        return PeriodPrinter.of(language).print(period, fiscal);
    }

    /**
     * Prints a day as people write it.
     *
     * @param day the day
     * @return such as "31/12/2022" in Vietnamese and "31 December 2022" in English
     */
    public String print(LocalDate day) {
        return PeriodPrinter.of(language).day(day);
    }
}
