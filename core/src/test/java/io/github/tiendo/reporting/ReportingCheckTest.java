package io.github.tiendo.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.reporting.ReportingCheck.ReportingRates;
import io.github.tiendo.task.Deadline;
import io.github.tiendo.task.Deadline.Recurrence;
import io.github.tiendo.vietnam.VietnamRosters;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReportingCheckTest {

    private static final AgencyId NORTH = AgencyId.of("north");
    private static final AgencyId SOUTH = AgencyId.of("south");
    private static final Period FIRST = Period.quarter(2022, 1);
    private static final Period SECOND = Period.quarter(2022, 2);

    private static Obligation.Builder obligation() {
        return Obligation.builder()
                .id(ObligationId.of("quarterly"))
                .title(LocalizedText.of("Báo cáo quý", "Quarterly report"));
    }

    private static Obligation quarterly() {
        return obligation()
                .addAgencies(NORTH, SOUTH)
                .recurrence(Recurrence.QUARTERLY)
                .within(Period.span(2022, 2025))
                .daysAllowed(15)
                .build();
    }

    private static Submission submission(AgencyId agency, Period period, LocalDate receivedOn) {
        return Submission.builder()
                .obligation(ObligationId.of("quarterly"))
                .agency(agency)
                .period(period)
                .receivedOn(receivedOn)
                .build();
    }

    @Nested
    class Obligations {

        @Test
        void askForEachPeriodThatIsOver() {
            assertThat(quarterly().periodsUntil(LocalDate.of(2022, 3, 30))).isEmpty();
            assertThat(quarterly().periodsUntil(LocalDate.of(2022, 3, 31))).containsExactly(FIRST);
            assertThat(quarterly().periodsUntil(LocalDate.of(2030, 1, 1))).hasSize(16);
        }

        @Test
        void askForTheQuartersOfFiscalYears() {
            Obligation fiscal = obligation()
                    .addAgencies(NORTH)
                    .recurrence(Recurrence.QUARTERLY)
                    .firstMonth(Month.FEBRUARY)
                    .within(Period.between(LocalDate.of(2024, 2, 1), LocalDate.of(2025, 2, 1)))
                    .build();

            List<Period> periods = fiscal.periodsUntil(LocalDate.of(2025, 1, 31));

            assertThat(periods)
                    .extracting(period -> period.startInclusive() + " " + period.lastDay())
                    .containsExactly(
                            "2024-02-01 2024-04-30",
                            "2024-05-01 2024-07-31",
                            "2024-08-01 2024-10-31",
                            "2024-11-01 2025-01-31");
        }

        @Test
        void areDueSomeDaysAfterTheEndUnlessAPeriodHasItsOwnDeadline() {
            Obligation obligation = obligation()
                    .addAgencies(NORTH)
                    .recurrence(Recurrence.QUARTERLY)
                    .within(Period.year(2022))
                    .daysAllowed(15)
                    .putDeadlines(SECOND, Deadline.before(LocalDate.of(2022, 7, 25)))
                    .build();

            assertThat(obligation.dueOn(FIRST)).isEqualTo(LocalDate.of(2022, 4, 15));
            assertThat(obligation.dueOn(SECOND)).isEqualTo(LocalDate.of(2022, 7, 24));
        }

        @Test
        void applyToTheMembersOfTheDay() {
            Obligation obligation = obligation()
                    .roster(VietnamRosters.provinces())
                    .recurrence(Recurrence.QUARTERLY)
                    .within(Period.year(2025))
                    .build();

            assertThat(obligation.agenciesFor(Period.quarter(2025, 2))).hasSize(63);
            assertThat(obligation.agenciesFor(Period.quarter(2025, 3))).hasSize(34);
        }

        @Test
        void mayAskOnlyOnce() {
            Obligation once = obligation()
                    .addAgencies(NORTH)
                    .within(Period.firstMonths(2022, 6))
                    .build();

            assertThat(once.periodsUntil(LocalDate.of(2022, 6, 29))).isEmpty();
            assertThat(once.periodsUntil(LocalDate.of(2023, 6, 30))).containsExactly(Period.firstMonths(2022, 6));
        }

        @Test
        void applyToSomebody() {
            assertThatThrownBy(() -> obligation().within(FIRST).build()).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void takesWhatIsStatedOfPunctualityWhereNoDayIs() {
        Submission late = Submission.builder()
                .obligation(ObligationId.of("quarterly"))
                .agency(NORTH)
                .period(FIRST)
                .statedPunctuality(Submission.Punctuality.LATE)
                .build();
        Submission inTime = Submission.builder()
                .from(late)
                .agency(SOUTH)
                .statedPunctuality(Submission.Punctuality.ON_TIME)
                .build();

        ReportingCheck check = ReportingCheck.of(quarterly(), List.of(late, inTime), LocalDate.of(2022, 4, 30));

        assertThat(check.late(FIRST)).containsExactly(NORTH);
        assertThat(check.rates()).isEqualTo(ReportingCheck.ReportingRates.of(2, 2, 2, 1));
    }

    @Nested
    class Rates {

        private final List<Submission> submissions = List.of(
                submission(NORTH, FIRST, LocalDate.of(2022, 4, 15)),
                submission(SOUTH, FIRST, LocalDate.of(2022, 4, 16)),
                Submission.builder()
                        .from(submission(NORTH, SECOND, LocalDate.of(2022, 7, 1)))
                        .isComplete(false)
                        .build(),
                submission(AgencyId.of("elsewhere"), FIRST, LocalDate.of(2022, 4, 1)));

        @Test
        void tellReturnedCompleteAndOnTimeApart() {
            ReportingCheck check = ReportingCheck.of(quarterly(), submissions, LocalDate.of(2022, 9, 29));

            assertThat(check.rates()).isEqualTo(ReportingRates.of(4, 3, 2, 2));
            assertThat(check.rates().completeness()).contains(Ratio.of(3, 4));
            assertThat(check.rates().fullCompleteness()).contains(Ratio.of(2, 4));
            assertThat(check.rates().timeliness()).contains(Ratio.of(2, 4));
            assertThat(check.byPeriod())
                    .containsEntry(FIRST, ReportingRates.of(2, 2, 2, 1))
                    .containsEntry(SECOND, ReportingRates.of(2, 1, 0, 1));
            assertThat(check.byAgency())
                    .containsEntry(NORTH, ReportingRates.of(2, 2, 1, 2))
                    .containsEntry(SOUTH, ReportingRates.of(2, 1, 1, 0));
        }

        @Test
        void nameWhoIsMissingWhoIsLateAndWhoWasNotAsked() {
            ReportingCheck check = ReportingCheck.of(quarterly(), submissions, LocalDate.of(2022, 9, 29));

            assertThat(check.notReported(FIRST)).isEmpty();
            assertThat(check.notReported(SECOND)).containsExactly(SOUTH);
            assertThat(check.late(FIRST)).containsExactly(SOUTH);
            assertThat(check.unexpected()).extracting(Submission::agency).containsExactly(AgencyId.of("elsewhere"));
            assertThat(check.reports().get(1).daysLate()).isEqualTo(1);
        }

        @Test
        void doNotKnowWhatCameLater() {
            ReportingCheck check = ReportingCheck.of(quarterly(), submissions, LocalDate.of(2022, 4, 15));

            assertThat(check.rates()).isEqualTo(ReportingRates.of(2, 1, 1, 1));
            assertThat(check.dueOnly().rates()).isEqualTo(ReportingRates.of(1, 1, 1, 1));
        }

        @Test
        void areMissingWithoutAnExpectationAndZeroWithNothingReceived() {
            assertThat(ReportingRates.of(List.of()).completeness()).isEmpty();
            assertThat(ReportingRates.of(3, 0, 0, 0).completeness()).contains(Ratio.of(0, 3));
            assertThat(ReportingRates.of(3, 0, 0, 0).timeliness()).contains(Ratio.of(0, 3));
        }

        @Test
        void countAReportWithoutADayAsReturnedAndNotAsOnTime() {
            Submission undated = Submission.builder()
                    .obligation(ObligationId.of("quarterly"))
                    .agency(NORTH)
                    .period(FIRST)
                    .build();

            assertThat(ReportingCheck.of(quarterly(), List.of(undated), LocalDate.of(2022, 6, 29))
                            .rates())
                    .isEqualTo(ReportingRates.of(2, 1, 1, 0));
        }

        @Test
        void areACoverageOfTheRoster() {
            Obligation obligation = obligation()
                    .roster(VietnamRosters.provinces())
                    .recurrence(Recurrence.QUARTERLY)
                    .within(Period.year(2022))
                    .build();
            List<Submission> all = new ArrayList<>();
            obligation.agenciesFor(FIRST).stream()
                    .skip(8)
                    .forEach(agency -> all.add(submission(agency, FIRST, FIRST.lastDay())));

            ReportingCheck check = ReportingCheck.of(obligation, all, LocalDate.of(2022, 4, 26));

            assertThat(check.coverage(FIRST).orElseThrow()).hasToString("55/63");
            assertThat(check.notReported(FIRST)).hasSize(8);
        }
    }

    /** Through it everything that a check is made of: rosters, populations, agencies, deadlines. */
    @Test
    void checkSurvivesSerialisation() throws IOException, ClassNotFoundException {
        Obligation obligation = obligation()
                .roster(VietnamRosters.centralAgenciesAndProvinces())
                .recurrence(Recurrence.QUARTERLY)
                .within(Period.year(2025))
                .putDeadlines(FIRST, Deadline.before(LocalDate.of(2022, 4, 30)))
                .build();
        ReportingCheck check = ReportingCheck.of(obligation, List.of(), LocalDate.of(2025, 12, 31));

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(check);
        }
        Object read = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(read).isEqualTo(check);
    }
}
