package io.github.tiendo.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.reporting.ReportingCheck.ReportingRates;
import io.github.tiendo.task.Deadline.Recurrence;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ReportingPropertyTest {

    private static final ObligationId ID = ObligationId.of("monthly");
    private static final LocalDate START = LocalDate.of(2022, 1, 1);
    private static final Obligation MONTHLY = Obligation.builder()
            .id(ID)
            .title(LocalizedText.english("Monthly report"))
            .agencies(IntStream.range(0, 5)
                    .mapToObj(i -> AgencyId.of("agency-" + i))
                    .toList())
            .recurrence(Recurrence.MONTHLY)
            .within(Period.year(2022))
            .daysAllowed(10)
            .build();

    @Provide
    Arbitrary<List<Submission>> submissions() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(0, 400).optional(),
                        Arbitraries.of(true, false))
                .as((agency, month, day, complete) -> Submission.builder()
                        .obligation(ID)
                        .agency(AgencyId.of("agency-" + agency))
                        .period(Period.month(2022, month))
                        .receivedOn(day.map(START::plusDays))
                        .isComplete(complete)
                        .build())
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 300)
    void returnedAndMissingAreWhatWasExpected(
            @ForAll("submissions") List<Submission> submissions, @ForAll @IntRange(max = 400) int day) {
        ReportingCheck check = ReportingCheck.of(MONTHLY, submissions, START.plusDays(day));
        ReportingRates rates = check.rates();

        assertThat(rates.returned() + rates.missing()).isEqualTo(rates.expected());
        assertThat(rates.onTime()).isLessThanOrEqualTo(rates.returned());
        assertThat(rates.complete()).isLessThanOrEqualTo(rates.returned());
        assertThat(check.byPeriod().keySet().stream()
                        .mapToInt(period -> check.notReported(period).size())
                        .sum())
                .isEqualTo((int) rates.missing());
    }

    @Property(tries = 300)
    void ratesOfThePartsAddUpToThoseOfTheWhole(
            @ForAll("submissions") List<Submission> submissions, @ForAll @IntRange(max = 400) int day) {
        ReportingCheck check = ReportingCheck.of(MONTHLY, submissions, START.plusDays(day));
        ReportingRates none = ReportingRates.of(0, 0, 0, 0);

        assertThat(check.byPeriod().values().stream().reduce(none, ReportingRates::plus))
                .isEqualTo(check.rates());
        assertThat(check.byAgency().values().stream().reduce(none, ReportingRates::plus))
                .isEqualTo(check.rates());
    }

    @Property(tries = 300)
    void laterDayNeverKnowsLess(
            @ForAll("submissions") List<Submission> submissions,
            @ForAll @IntRange(max = 400) int day,
            @ForAll @IntRange(max = 100) int more) {
        ReportingRates earlier =
                ReportingCheck.of(MONTHLY, submissions, START.plusDays(day)).rates();
        ReportingRates later = ReportingCheck.of(MONTHLY, submissions, START.plusDays(day + more))
                .rates();

        assertThat(later.returned()).isGreaterThanOrEqualTo(earlier.returned());
        assertThat(later.onTime()).isGreaterThanOrEqualTo(earlier.onTime());
    }
}
