package io.github.tiendo.reporting;

import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.Coverage;
import io.github.tiendo.organisation.Population;
import io.github.tiendo.period.Period;
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

    /**
     * Every report that was expected, with what came.
     *
     * @return by period, then in the order of the agencies
     */
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
        Builder check = new Builder().obligation(obligation).asOf(asOf);
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
        came.forEach(
                (period, ofPeriod) -> ofPeriod.forEach((agency, own) -> check.addReports(new ExpectedReport.Builder()
                        .obligation(obligation.id())
                        .agency(agency)
                        .period(period)
                        .dueOn(obligation.dueOn(period))
                        .submissions(own)
                        .build())));
        return check.build();
    }

    /**
     * The same check without the reports that may still come in time.
     *
     * @return a copy with those reports that came, or whose last day has passed
     */
    public ReportingCheck dueOnly() {
        List<ExpectedReport> due = new ArrayList<>();
        for (ExpectedReport report : reports()) {
            if (report.isReturned() || asOf().isAfter(report.dueOn())) {
                due.add(report);
            }
        }
        return new Builder().from(this).reports(due).build();
    }

    /** {@return the rates of all expected reports} */
    public ReportingRates rates() {
        return ReportingRates.of(reports());
    }

    /**
     * The rates of each period.
     *
     * @return by period, in order of time
     */
    public Map<Period, ReportingRates> byPeriod() {
        return by(ExpectedReport::period);
    }

    /**
     * The rates of each agency.
     *
     * @return by agency, in the order of their first expected report
     */
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
        List<AgencyId> missing = new ArrayList<>();
        for (ExpectedReport report : reports()) {
            if (report.period().equals(period) && !report.isReturned()) {
                missing.add(report.agency());
            }
        }
        return List.copyOf(missing);
    }

    /**
     * Who reported late on a period.
     *
     * @param period the period
     * @return those whose first report came after the last day, in the order of the agencies
     */
    public List<AgencyId> late(Period period) {
        List<AgencyId> late = new ArrayList<>();
        for (ExpectedReport report : reports()) {
            if (report.period().equals(period) && report.daysLate() > 0) {
                late.add(report.agency());
            }
        }
        return List.copyOf(late);
    }

    /**
     * The reports on a period as a coverage of the obligation's roster.
     *
     * @param period the period
     * @return who of the roster's members on the last day of the period reported; empty if the obligation names agencies
     *     and no roster
     * @throws IllegalArgumentException if that day is before the roster's first
     */
    public Optional<Coverage> coverage(Period period) {
        List<AgencyId> returned = new ArrayList<>();
        for (ExpectedReport report : reports()) {
            if (report.period().equals(period) && report.isReturned()) {
                returned.add(report.agency());
            }
        }
        return obligation().roster().map(roster -> Coverage.of(Population.of(roster, period.lastDay()), returned));
    }

    /** Builds a check. */
    static final class Builder extends ImmutableReportingCheck.Builder {
        Builder() {}
    }
}
