package io.github.tiendo.period;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.NumberLimits;
import io.github.tiendo.notation.text.Token;
import java.time.LocalDate;
import java.util.List;
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

    /** What stands before the date, in normal form, longest first; each is found where its words begin. */
    private static final List<List<String>> MARKERS = List.of(
            List.of("số", "liệu", "tính", "đến"),
            List.of("số", "liệu", "cập", "nhật", "đến"),
            List.of("số", "liệu", "đến"),
            List.of("cập", "nhật", "đến"),
            List.of(NormalText.of("lũy"), "kế", "tính", "đến"),
            List.of("tính", NormalText.of("lũy"), "kế", "đến"),
            List.of(NormalText.of("lũy"), "kế", "đến"),
            List.of("tính", "đến"),
            List.of("đến", "hết"),
            List.of("đến", "cuối"),
            List.of("đến", "nay"),
            List.of("đến", "ngày"),
            List.of("data", "through"),
            List.of("data", "up", "to"),
            List.of("data", "to"),
            List.of("data", "as", "of"),
            List.of("as", "of"),
            List.of("as", "at"),
            List.of("up", "to"));

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
        return find(text).orElseGet(() -> new PeriodParser(
                        text, language, documentYear, NumberLimits.defaults().maxTextLength())
                .whole()
                .map(Period::lastDay));
    }

    /**
     * Looks for such words anywhere in a text, for instance in the title of a report.
     *
     * @param text such as {@code Kết quả thực hiện (số liệu đến 31/12/2022)}
     * @return what the first of them say, or empty if there are none
     */
    public Optional<Outcome<LocalDate>> find(String text) {
        if (text.length() > NumberLimits.defaults().maxTextLength()) {
            return Optional.empty();
        }
        List<Token> tokens = Token.scan(text);
        for (int i = 0; i < tokens.size(); i++) {
            for (List<String> marker : MARKERS) {
                if (startsWith(tokens, i, marker)) {
                    return Optional.of(after(text, tokens, i, marker));
                }
            }
        }
        return Optional.empty();
    }

    private Outcome<LocalDate> after(String text, List<Token> tokens, int start, List<String> marker) {
        int next = start + marker.size();
        boolean day = marker.get(marker.size() - 1).equals("ngày");
        Token following = tokens.get(next);
        if (marker.contains("nay")
                || following.text().equals("nay")
                || following.text().equals("thời")) {
            Token first = tokens.get(start);
            return Outcome.failed(Finding.of(PeriodFindingCode.DATE_NOT_STATED)
                    .with("text", shown(text))
                    .with("column", first.start() + 1L)
                    .with("found", NormalText.display(text.substring(first.start(), following.end()))));
        }
        // "ngày" belongs to the date; after "đến cuối" the last day is meant, which is what is taken anyway
        return new PeriodParser(text, language, documentYear, Integer.MAX_VALUE)
                .from(tokens, day ? next - 1 : next)
                .map(Period::lastDay);
    }

    private static boolean startsWith(List<Token> tokens, int start, List<String> words) {
        if (start + words.size() >= tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.get(start + i).text().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static String shown(String text) {
        String display = NormalText.display(text);
        return display.length() <= 80 ? display : display.substring(0, 80) + "…";
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
