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
    private static final int REMEMBERED = 1 << 8;

    private static final RecentForms<String> BEFORE_YEAR = new RecentForms<>(REMEMBERED, YearlessPeriod::beforeYear);

    /** Words over numbers that count them: {@code Tháng} over {@code 1}. */
    private static final List<String> COUNTED = LayoutWords.normal("head.counted-time");

    private static final int LONGEST_COUNT = 2;

    private YearlessPeriod() {}

    /** The words for a month or quarter that a number under words such as {@code Tháng} names; empty if none does. */
    static Optional<String> counted(List<String> head) {
        String number = head.size() < 2 ? "" : head.get(head.size() - 1);
        if (number.isEmpty()
                || number.length() > LONGEST_COUNT
                || !NUMBERS.matcher(number).matches()) {
            return Optional.empty();
        }
        String above = HeadText.plain(String.join(" ", head.subList(0, head.size() - 1)));
        return COUNTED.stream()
                .filter(word -> Words.holdsAny(above, List.of(word)))
                .map(word -> word + " " + number)
                .filter(YearlessPeriod::isOne)
                .findFirst();
    }

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
