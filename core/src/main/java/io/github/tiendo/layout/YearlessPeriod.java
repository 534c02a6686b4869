package io.github.tiendo.layout;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.text.RecentForms;
import io.github.tiendo.period.Period;
import io.github.tiendo.period.PeriodNotation;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A quarter, month or half of a year that is named elsewhere: {@code Q1}, {@code Quý I}, {@code 6 tháng}. */
final class YearlessPeriod {

    private static final PeriodNotation NOTATION = PeriodNotation.of(Languages.VIETNAMESE);
    private static final int LONGEST = 24;
    private static final int LIKELY_YEAR = 2024;
    /** What stands between the words and a year. */
    private static final List<String> FORMS = List.of("/", " ", " năm ");

    private static final Pattern NUMBERS = Pattern.compile("\\d+([./]\\d+)*");

    /** The heads of one table are those of the next, as a rule. */
    private static final RecentForms BEFORE_YEAR = new RecentForms(YearlessPeriod::beforeYear);

    private YearlessPeriod() {}

    /** Whether the words name one and nothing else. */
    static boolean isOne(String text) {
        return !BEFORE_YEAR.of(NormalText.display(text)).isEmpty();
    }

    /** The words of the period in a year, such as {@code Quý I/2025}; empty if they name none. */
    static Optional<String> in(String text, int year) {
        return Optional.of(BEFORE_YEAR.of(NormalText.display(text)))
                .filter(words -> !words.isEmpty())
                .map(words -> words + year);
    }

    /** The words with what stands between them and a year; empty if they name no part of one. */
    private static String beforeYear(String display) {
        if (display.isEmpty()
                || display.length() > LONGEST
                || NUMBERS.matcher(display).matches()) {
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

    private static boolean isPartOfYear(Period period) {
        return period.kind() != Period.Kind.YEAR
                && period.kind() != Period.Kind.DAY
                && period.startInclusive().getYear() == LIKELY_YEAR
                && period.lastDay().getYear() == LIKELY_YEAR;
    }
}
