package io.github.tiendo.report;

import io.github.tiendo.assessment.Assessment;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.MessageBundle;
import io.github.tiendo.period.Period;
import io.github.tiendo.period.PeriodNotation;
import io.github.tiendo.quantity.PrintedNumber;
import io.github.tiendo.quantity.PrintedText;
import io.github.tiendo.quantity.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of a report in one language. */
record ReportTexts(Locale language) {

    static final MessageBundle BUNDLE =
            MessageBundle.load("ReportMessages", file -> ReportTexts.class.getResourceAsStream(file));

    /** How many names stand in a sentence before the rest is counted: a roster of all ministries and provinces has fewer. */
    private static final int NAMES = 100;

    String words(String key) {
        return BUNDLE.text(key, language, Map.of());
    }

    String words(String key, Map<String, ?> arguments) {
        return BUNDLE.text(key, language, arguments);
    }

    PrintedText sentence(String key, Map<String, ?> arguments) {
        return PrintedText.of(BUNDLE.parts(key, language, arguments), language);
    }

    PrintedNumber count(long count) {
        return PrintedNumber.count(count, language);
    }

    /** With as many digits as the total has and at least two, where the language pads counts. */
    PrintedNumber padded(long count, long total) {
        int digits = Math.max(2, Long.toString(total).length());
        return PrintedNumber.padded(count, Languages.isVietnamese(language) ? digits : 1);
    }

    /** Items that end with a semicolon, the last with a full stop. */
    List<PrintedText> ended(List<PrintedText> items) {
        List<PrintedText> ended = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            ended.add(PrintedText.of(List.of(items.get(i), i + 1 < items.size() ? ";" : "."), language));
        }
        return ended;
    }

    PrintedNumber percent(Ratio share, int digits) {
        return PrintedNumber.percent(share, RoundingMode.HALF_UP, digits, language);
    }

    /** A percentage that is rounded already. */
    String decimal(BigDecimal number) {
        return MessageBundle.words(number, language);
    }

    /** Through which day the data reach, and the day of the assessment where that is another. */
    String dataThrough(Assessment assessment) {
        LocalDate asOf = assessment.asOf();
        return assessment
                .programme()
                .dataThrough(asOf)
                .map(through -> through.equals(asOf)
                        ? words("title.data-through", Map.of("day", day(through)))
                        : words("title.data-through-assessed", Map.of("day", day(through), "asOf", day(asOf))))
                .orElseGet(() -> words("title.assessed", Map.of("asOf", day(asOf))));
    }

    String day(LocalDate day) {
        return PeriodNotation.of(language).print(day);
    }

    String period(Period period) {
        return PeriodNotation.of(language).print(period);
    }

    /** The names, which may hold commas, joined by semicolons; very many are cut, and how many more there are is said. */
    PrintedText names(Collection<String> names) {
        if (names.size() <= NAMES) {
            return PrintedText.of(String.join("; ", names));
        }
        String first = String.join("; ", List.copyOf(names).subList(0, NAMES));
        return sentence("notes.more", Map.of("names", first, "count", count(names.size() - NAMES)));
    }

    /** Words as the beginning of a cell or item: with a capital, and without a semicolon behind. */
    static String beginning(String words) {
        String text = words.endsWith(";") ? words.substring(0, words.length() - 1) : words;
        return text.isEmpty()
                ? text
                : new StringBuilder()
                        .appendCodePoint(Character.toUpperCase(text.codePointAt(0)))
                        .append(text, text.offsetByCodePoints(0, 1), text.length())
                        .toString();
    }

    /** Sentences behind one another. */
    PrintedText joined(List<PrintedText> sentences) {
        List<Object> parts = new ArrayList<>();
        for (PrintedText sentence : sentences) {
            if (!parts.isEmpty()) {
                parts.add(" ");
            }
            parts.add(sentence);
        }
        return PrintedText.of(parts, language);
    }
}
