package io.github.tiendo.period;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.notation.NumberLimits;
import io.github.tiendo.notation.text.Phrases;
import io.github.tiendo.notation.text.TextCursor;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Up to which day data reach, as titles and sentences say it: {@code số liệu đến 31/12/2022}, {@code Tính đến hết ngày
 * 31/12/2022}, {@code Đến hết Quý I/2022}, {@code as of 31 December 2022}.
 *
 * <p>Of a period it is the last day. {@code đến nay} and {@code tính đến thời điểm hiện tại} state no day.
 */
public final class AsOfNotation {

    /** What words that stand before a date say of it. */
    enum Marker {
        /** That data reach up to it. */
        DAY,
        /** That it is today, whenever that is. */
        NOW
    }

    private final Locale language;
    private final OptionalInt documentYear;

    private AsOfNotation(Locale language, OptionalInt documentYear) {
        this.language = language;
        this.documentYear = documentYear;
    }

    /**
     * The notation of a language, for documents whose year is not known.
     *
     * @param language Vietnamese or, for every other locale, English
     * @return the notation
     */
    public static AsOfNotation of(Locale language) {
        return new AsOfNotation(language, OptionalInt.empty());
    }

    /**
     * The notation of a language in a document of a certain year.
     *
     * @param language Vietnamese or, for every other locale, English
     * @param documentYear from 1 to 9999
     * @return the notation
     * @throws IllegalArgumentException if the year is out of bounds
     */
    public static AsOfNotation of(Locale language, int documentYear) {
        Period.year(documentYear);
        return new AsOfNotation(language, OptionalInt.of(documentYear));
    }

    /**
     * Reads a text that says up to which day data reach, or is just a date or period.
     *
     * @param text such as {@code Tính đến hết ngày 31/12/2022}
     * @return the day; an error if the text states none
     */
    public Outcome<LocalDate> parse(String text) {
        return find(text).orElseGet(() -> new PeriodParser(text, language, documentYear, Optional.empty())
                .whole(NumberLimits.defaults().maxTextLength())
                .map(Period::lastDay));
    }

    /**
     * Looks for such words anywhere in a text, for instance in the title of a report.
     *
     * @param text such as {@code Kết quả thực hiện (số liệu đến 31/12/2022)}
     * @return what the first of them say, or empty if there are none
     */
    public Optional<Outcome<LocalDate>> find(String text) {
        TextCursor.requireText(text);
        if (text.length() > NumberLimits.defaults().maxTextLength()) {
            return Optional.empty();
        }
        TextCursor cursor = TextCursor.of(text);
        while (!cursor.isAtEnd()) {
            Optional<Phrases.Match<Marker>> marker = cursor.next(PeriodPhrases.THROUGH);
            if (marker.isPresent()) {
                return Optional.of(after(cursor, marker.get()));
            }
            cursor.skip(1);
        }
        return Optional.empty();
    }

    private Outcome<LocalDate> after(TextCursor cursor, Phrases.Match<Marker> marker) {
        int start = cursor.at();
        cursor.skip(marker.words());
        if (marker.meaning() == Marker.NOW || cursor.isNext(PeriodPhrases.NOW)) {
            return Outcome.failed(cursor.findingAt(
                            PeriodFindingCode.DATE_NOT_STATED,
                            cursor.token(start).start())
                    .with(
                            "found",
                            cursor.printed(
                                    start,
                                    Math.min(cursor.at() + 1, cursor.tokens().size()))));
        }
        // after "đến cuối" the last day is meant, which is what is taken anyway
        return new PeriodParser(cursor.text(), language, documentYear, Optional.empty())
                .from(cursor.tokens(), cursor.at())
                .map(Period::lastDay);
    }

    /**
     * Prints a day up to which data reach.
     *
     * @param day the day
     * @return {@code số liệu đến 31/12/2022} or {@code data through 31 December 2022}
     */
    public String print(LocalDate day) {
        return (Languages.isVietnamese(language) ? "số liệu đến " : "data through ")
                + PeriodPrinter.of(language).day(day);
    }
}
