package io.github.tiendo.period;

import static io.github.tiendo.finding.Languages.ENGLISH;
import static io.github.tiendo.finding.Languages.VIETNAMESE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Outcome;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PeriodNotationPropertyTest {

    @Provide
    Arbitrary<Period> periods() {
        Arbitrary<Integer> years = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 9999), Arbitraries.integers().between(2015, 2050));
        Arbitrary<Integer> small = Arbitraries.integers().between(1, 12);
        Arbitrary<Period> named = Combinators.combine(
                        years, small, small, Arbitraries.integers().between(0, 7))
                .as((year, a, b, kind) -> switch (kind) {
                    case 0 -> Period.year(year);
                    case 1 -> Period.half(year, 1 + a % 2);
                    case 2 -> Period.quarter(year, 1 + a % 4);
                    case 3 -> Period.quarters(year, Math.min(1 + a % 4, 1 + b % 4), Math.max(1 + a % 4, 1 + b % 4));
                    case 4 -> Period.month(year, a);
                    case 5 -> Period.months(year, Math.min(a, b), Math.max(a, b));
                    case 6 -> Period.firstMonths(year, a);
                    default -> Period.span(year, Math.min(9999, year + a));
                });
        Arbitrary<Period> days = Combinators.combine(
                        Arbitraries.longs().between(-700000, 2900000),
                        Arbitraries.integers().between(1, 1000))
                .as((start, length) -> Period.between(
                        LocalDate.ofEpochDay(start), LocalDate.ofEpochDay(start).plusDays(length)));
        return Arbitraries.oneOf(named, days);
    }

    @Provide
    Arbitrary<Locale> languages() {
        return Arbitraries.of(VIETNAMESE, ENGLISH);
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> parts = Arbitraries.of(
                "1", "31", "12", "2022", "0", "99", "/", "-", "–", ".", ",", " ", "Quý ", "I", "V", "tháng ", "năm ",
                "ngày ", "đầu ", "từ ", "đến ", "Q1", "T3", "H9", "first ", "months ", "April", "5 năm", "nửa ",
                "hết ");
        return Arbitraries.oneOf(parts.list().ofMaxSize(15).map(list -> String.join("", list)), Arbitraries.strings());
    }

    @Property
    void whatIsPrintedReadsBackTheSameWithoutAFinding(
            @ForAll("periods") Period period, @ForAll("languages") Locale language) {
        PeriodNotation notation = PeriodNotation.of(language);

        String printed = notation.print(period);

        assertThat(notation.parse(printed)).as(printed).isEqualTo(Outcome.of(period));
    }

    @Property
    void itsWordsAreKnownAsSuch(
            @ForAll("hostile") String text, @ForAll("periods") Period period, @ForAll("languages") Locale language) {
        PeriodNotation notation = PeriodNotation.of(language, 2022);
        Outcome<Period> read = notation.parse(text);

        assertThat(PeriodNotation.mayHold(notation.print(period))).isTrue();
        assertThat(PeriodNotation.mayHold(text)
                        || read.value().isEmpty()
                        || !read.findings().isEmpty())
                .as(text)
                .isTrue();
    }

    @Property
    void idReadsBackTheSame(@ForAll("periods") Period period) {
        assertThat(Period.parse(period.toString())).isEqualTo(Optional.of(period));
    }

    @Property
    void anyTextGivesAPeriodOrAnErrorWithItsPlace(
            @ForAll("hostile") String text, @ForAll("languages") Locale language) {
        Outcome<Period> outcome = PeriodNotation.of(language, 2022).parse(text);

        if (outcome.value().isEmpty()) {
            long column = (long) outcome.findings()
                    .get(outcome.findings().size() - 1)
                    .arguments()
                    .get("column");
            assertThat(column).isBetween(1L, text.length() + 1L);
        }
        outcome.findings()
                .forEach(finding -> assertThat(finding.message(language)).isNotBlank());
        PeriodNotation.of(language).find(text);
    }

    @Property
    void orderAgreesWithEquality(@ForAll("periods") Period one, @ForAll("periods") Period other) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
    }
}
