package io.github.tiendo.reporting;

import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.Coverage;
import io.github.tiendo.organisation.Population;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.reporting.ReportingCheck.ExpectedReport;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * Who reported by a day and who did not, for one obligation.
 *
 * <p>Expected are all reports on periods that are over by the day, due or not yet: {@link #dueOnly()} leaves out those
 * that may still come in time. A submission that came after the day is not known then; one without a day counts as
 * returned. Submissions from somebody who does not have to report, or on a period that is not asked for, are kept in
 * {@link #unexpected()}.
 *
 * <pre>{@code
 * ReportingCheck check = ReportingCheck.of(obligation, submissions, LocalDate.of(2022, 4, 26));
 * check.notReported(Period.quarter(2022, 1));      // who is missing
 * check.byAgency().get(agency).timeliness();       // Optional[3/4]
 * }</pre>
 */
@Value.Immutable
public abstract class ReportingCheck implements Serializable {

    private static final long serialVersionUID = 1L;

    ReportingCheck() {}

    /** {@return the obligation} */
    public abstract Obligation obligation();

    /** {@return the day of the check} */
    public abstract LocalDate asOf();

    /** {@return every report that was expected, with what came: by period, then in the order of the agencies} */
    public abstract List<ExpectedReport> reports();

    /**
     * Submissions that nobody had asked for.
     *
     * @return in the order given; may be empty
     */
    public abstract List<Submission> unexpected();

    /**
     * Compares what was asked for with what came.
     *
     * @param obligation who had to report, on what periods and by when
     * @param submissions what came; those for other obligations are passed over
     * @param asOf the day
     * @return the check
     * @throws IllegalArgumentException if the obligation's roster does not answer for one of the periods
     */
    public static ReportingCheck of(Obligation obligation, Collection<Submission> submissions, LocalDate asOf) {
        Map<Period, Map<AgencyId, List<Submission>>> came = new TreeMap<>();
        ImmutableReportingCheck.Builder check =
                ImmutableReportingCheck.builder().obligation(obligation).asOf(asOf);
        for (Period period : obligation.periodsUntil(asOf)) {
            Map<AgencyId, List<Submission>> ofPeriod = new LinkedHashMap<>();
            obligation.agenciesFor(period).forEach(agency -> ofPeriod.put(agency, new ArrayList<>()));
            came.put(period, ofPeriod);
        }
        for (Submission submission : submissions) {
            boolean known =
                    submission.receivedOn().map(day -> !day.isAfter(asOf)).orElse(true);
            if (submission.obligation().equals(obligation.id()) && known) {
                List<Submission> own =
                        came.getOrDefault(submission.period(), Map.of()).get(submission.agency());
                if (own == null) {
                    check.addUnexpected(submission);
                } else {
                    own.add(submission);
                }
            }
        }
        came.forEach((period, ofPeriod) ->
                ofPeriod.forEach((agency, own) -> check.addReports(ImmutableExpectedReport.builder()
                        .obligation(obligation.id())
                        .agency(agency)
                        .period(period)
                        .dueOn(obligation.dueOn(period))
                        .submissions(own)
                        .build())));
        return check.build();
    }

    /**
     * {@return the same check without the reports that may still come in time: a copy with those reports that came, or
     * whose last day has passed}
     */
    public ReportingCheck dueOnly() {
        List<ExpectedReport> due = new ArrayList<>();
        for (ExpectedReport report : reports()) {
            if (report.isReturned() || asOf().isAfter(report.dueOn())) {
                due.add(report);
            }
        }
        return ImmutableReportingCheck.builder().from(this).reports(due).build();
    }

    /** {@return the rates of all expected reports} */
    public ReportingRates rates() {
        return ReportingRates.of(reports());
    }

    /** {@return the rates of each period: by period, in order of time} */
    public Map<Period, ReportingRates> byPeriod() {
        return by(ExpectedReport::period);
    }

    /** {@return the rates of each agency: by agency, in the order of their first expected report} */
    public Map<AgencyId, ReportingRates> byAgency() {
        return by(ExpectedReport::agency);
    }

    private <K> Map<K, ReportingRates> by(Function<ExpectedReport, K> key) {
        Map<K, List<ExpectedReport>> groups = new LinkedHashMap<>();
        for (ExpectedReport report : reports()) {
            groups.computeIfAbsent(key.apply(report), none -> new ArrayList<>()).add(report);
        }
        Map<K, ReportingRates> rates = new LinkedHashMap<>();
        groups.forEach((group, ofGroup) -> rates.put(group, ReportingRates.of(ofGroup)));
        return rates;
    }

    /**
     * Who has not reported on a period.
     *
     * @param period the period
     * @return in the order of the agencies; empty if all did or nobody had to
     */
    public List<AgencyId> notReported(Period period) {
        return agencies(period, report -> !report.isReturned());
    }

    /**
     * Who reported late on a period.
     *
     * @param period the period
     * @return those whose first report came after the last day, in the order of the agencies
     */
    public List<AgencyId> late(Period period) {
        return agencies(period, ExpectedReport::isLate);
    }

    /**
     * The reports on a period as a coverage of the obligation's roster.
     *
     * @param period the period
     * @return who of the roster's members on the last day of the period reported; empty if the obligation names
     *     agencies and no roster
     * @throws IllegalArgumentException if that day is before the roster's first
     */
    public Optional<Coverage> coverage(Period period) {
        List<AgencyId> returned = agencies(period, ExpectedReport::isReturned);
        return obligation().roster().map(roster -> Coverage.of(Population.of(roster, period.lastDay()), returned));
    }

    private List<AgencyId> agencies(Period period, Predicate<ExpectedReport> wanted) {
        return reports().stream()
                .filter(report -> report.period().equals(period) && wanted.test(report))
                .map(ExpectedReport::agency)
                .toList();
    }

    /** One report that one agency had to send for one period, and what came of it by a day. */
    @Value.Immutable
    public abstract static class ExpectedReport implements Serializable {

        private static final long serialVersionUID = 1L;

        ExpectedReport() {}

        /** {@return the obligation's id} */
        public abstract ObligationId obligation();

        /** {@return who had to report} */
        public abstract AgencyId agency();

        /** {@return the period to report on} */
        public abstract Period period();

        /** {@return the last day to be on time} */
        public abstract LocalDate dueOn();

        /** {@return what came by the day of the check, in the order given; empty if nothing did} */
        public abstract List<Submission> submissions();

        /** {@return whether anything came} */
        public boolean isReturned() {
            return !submissions().isEmpty();
        }

        /** {@return whether everything asked for came} */
        public boolean isComplete() {
            return submissions().stream().anyMatch(Submission::isComplete);
        }

        /**
         * Tells whether something came on or before the last day.
         *
         * @return whether a submission is known to have, by its day or because that is stated
         */
        public boolean isOnTime() {
            return receivedOn()
                    .map(day -> !day.isAfter(dueOn()))
                    .orElseGet(() -> states(Submission.Punctuality.ON_TIME));
        }

        /**
         * Tells whether the first that came is known to have come after the last day.
         *
         * @return whether it was late, by its day or because that is stated
         */
        public boolean isLate() {
            return receivedOn()
                    .map(day -> day.isAfter(dueOn()))
                    .orElseGet(() -> isReturned()
                            && !states(Submission.Punctuality.ON_TIME)
                            && states(Submission.Punctuality.LATE));
        }

        private boolean states(Submission.Punctuality punctuality) {
            return submissions().stream()
                    .anyMatch(submission -> submission.statedPunctuality().equals(Optional.of(punctuality)));
        }

        /** {@return when the first submission came: the earliest day noted, or empty if none is} */
        public Optional<LocalDate> receivedOn() {
            return submissions().stream()
                    .flatMap(submission -> submission.receivedOn().stream())
                    .min(LocalDate::compareTo);
        }

        /**
         * {@return how many days after the last day the first submission came, 1 or more if it came late; 0 if it was
         * on time, nothing came, or nobody noted when}
         */
        public long daysLate() {
            return receivedOn()
                    .map(day -> Math.max(0, day.toEpochDay() - dueOn().toEpochDay()))
                    .orElse(0L);
        }
    }

    /**
     * How many of the expected reports came, were complete, and came on time.
     *
     * <p>With no expectation there is no rate; with none received it is 0. Rates of several periods or agencies are
     * made from the added counts, never from the rates: {@link #plus}.
     */
    @Value.Immutable
    public abstract static class ReportingRates implements Serializable {

        private static final long serialVersionUID = 1L;

        ReportingRates() {}

        /**
         * Reports that were expected.
         *
         * @return 0 or more
         */
        public abstract long expected();

        /**
         * Expected reports that came.
         *
         * @return from 0 to {@link #expected()}
         */
        public abstract long returned();

        /**
         * Expected reports that came with everything asked for.
         *
         * @return from 0 to {@link #returned()}
         */
        public abstract long complete();

        /**
         * Expected reports that came on or before their last day.
         *
         * @return from 0 to {@link #returned()}
         */
        public abstract long onTime();

        /** What is complete or on time was returned, and what was returned was expected. */
        @Value.Check
        void check() {
            if (Math.min(complete(), onTime()) < 0
                    || Math.max(complete(), onTime()) > returned()
                    || returned() > expected()) {
                throw new IllegalArgumentException("of " + expected() + " reports " + returned() + " came, "
                        + complete() + " complete and " + onTime() + " on time");
            }
        }

        /**
         * Rates from counts.
         *
         * @param expected reports that were expected
         * @param returned of these, those that came
         * @param complete of these, those that were complete
         * @param onTime of those that came, those that came on time
         * @return the rates
         * @throws IllegalArgumentException if more were complete or on time than came, or more came than were expected
         */
        public static ReportingRates of(long expected, long returned, long complete, long onTime) {
            return ImmutableReportingRates.builder()
                    .expected(expected)
                    .returned(returned)
                    .complete(complete)
                    .onTime(onTime)
                    .build();
        }

        /**
         * Counts expected reports.
         *
         * @param reports the reports
         * @return their rates
         */
        public static ReportingRates of(Collection<ExpectedReport> reports) {
            return of(
                    reports.size(),
                    reports.stream().filter(ExpectedReport::isReturned).count(),
                    reports.stream().filter(ExpectedReport::isComplete).count(),
                    reports.stream().filter(ExpectedReport::isOnTime).count());
        }

        /**
         * The rates of both together, by adding the counts.
         *
         * @param other rates of other expected reports
         * @return the sum
         */
        public ReportingRates plus(ReportingRates other) {
            return of(
                    Math.addExact(expected(), other.expected()),
                    Math.addExact(returned(), other.returned()),
                    Math.addExact(complete(), other.complete()),
                    Math.addExact(onTime(), other.onTime()));
        }

        /**
         * Expected reports that did not come.
         *
         * @return 0 or more
         */
        public long missing() {
            return expected() - returned();
        }

        /**
         * Reporting completeness: received of expected.
         *
         * @return the exact ratio, 0 if none came; empty if none was expected
         */
        public Optional<Ratio> completeness() {
            return ofExpected(returned());
        }

        /**
         * Received with everything asked for, of expected.
         *
         * @return the exact ratio; empty if none was expected
         */
        public Optional<Ratio> fullCompleteness() {
            return ofExpected(complete());
        }

        /**
         * Reporting timeliness: received on time of expected.
         *
         * @return the exact ratio; empty if none was expected
         */
        public Optional<Ratio> timeliness() {
            return ofExpected(onTime());
        }

        private Optional<Ratio> ofExpected(long count) {
            return expected() == 0 ? Optional.empty() : Optional.of(Ratio.of(count, expected()));
        }
    }
}
