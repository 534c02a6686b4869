package io.github.tiendo.layout;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.notation.NormalText;
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

    private YearlessPeriod() {}

    /** Whether the words name one and nothing else. */
    static boolean isOne(String text) {
        return in(text, LIKELY_YEAR).isPresent();
    }

    /** The words of the period in a year, such as {@code Quý I/2025}; empty if they name none. */
    static Optional<String> in(String text, int year) {
        String display = NormalText.display(text);
        if (display.isEmpty()
                || display.length() > LONGEST
                || NUMBERS.matcher(display).matches()) {
            return Optional.empty();
        }
        for (String form : FORMS) {
            String dated = display + form + year;
            Outcome<Period> read = NOTATION.parse(dated);
            if (read.findings().isEmpty()
                    && read.value()
                            .filter(period -> period.kind() != Period.Kind.YEAR
                                    && period.kind() != Period.Kind.DAY
                                    && period.startInclusive().getYear() == year
                                    && period.lastDay().getYear() == year)
                            .isPresent()) {
                return Optional.of(dated);
            }
        }
        return Optional.empty();
    }
}
