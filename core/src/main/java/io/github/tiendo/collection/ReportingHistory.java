package io.github.tiendo.collection;

import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.reporting.Obligation;
import io.github.tiendo.reporting.ReportingCheck;
import io.github.tiendo.reporting.ReportingCheck.ExpectedReport;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * Who was missing, late or incomplete in which rounds: what the duties of a programme asked for by a day, and what came.
 *
 * <pre>{@code
 * ReportingHistory.of(programme, LocalDate.of(2025, 12, 31)).repeatedlyMissing(2);    // whom to write to first
 * }</pre>
 */
@Value.Immutable
public abstract class ReportingHistory implements Serializable {

    private static final long serialVersionUID = 1L;

    ReportingHistory() {}

    /** One body over all rounds. */
    @Value.Immutable
    public abstract static class Reporter implements Serializable {

        private static final long serialVersionUID = 1L;

        Reporter() {}

        /** {@return the body} */
        public abstract AgencyId agency();

        /** {@return how many reports were asked of it} */
        public abstract int asked();

        /** {@return the periods for which nothing came, in order of time} */
        public abstract List<Period> missing();

        /** {@return the periods for which the first report came late} */
        public abstract List<Period> late();

        /** {@return the periods for which something came, but not all that was asked for} */
        public abstract List<Period> incomplete();
    }

    /** {@return the day for which it is told} */
    public abstract LocalDate asOf();

    /** {@return every body that was asked, in the order in which it first was} */
    public abstract List<Reporter> bodies();

    /**
     * Counts what was asked for and came by a day.
     *
     * @param programme its obligations, and the submissions of its reports
     * @param asOf the day; periods that are not over by then are left out
     * @return the history; a submission that came after the day is not known then
     */
    public static ReportingHistory of(Programme programme, LocalDate asOf) {
        Map<AgencyId, ImmutableReporter.Builder> bodies = new LinkedHashMap<>();
        Map<AgencyId, Integer> asked = new LinkedHashMap<>();
        List<ExpectedReport> reports = new ArrayList<>();
        for (Obligation obligation : programme.obligations()) {
            reports.addAll(
                    ReportingCheck.of(obligation, programme.submissions(), asOf).reports());
        }
        for (ExpectedReport report : reports) {
            asked.merge(report.agency(), 1, Integer::sum);
            ImmutableReporter.Builder body = bodies.computeIfAbsent(
                    report.agency(), agency -> ImmutableReporter.builder().agency(agency));
            if (!report.isReturned()) {
                body.addMissing(report.period());
            } else {
                if (report.isLate()) {
                    body.addLate(report.period());
                }
                if (!report.isComplete()) {
                    body.addIncomplete(report.period());
                }
            }
        }
        ImmutableReportingHistory.Builder history =
                ImmutableReportingHistory.builder().asOf(asOf);
        bodies.forEach((agency, body) ->
                history.addBodies(body.asked(asked.get(agency)).build()));
        return history.build();
    }

    /**
     * Those that sent nothing in several rounds.
     *
     * @param times how many at least, 1 or more
     * @return in the order in which they were first asked; may be empty
     */
    public List<Reporter> repeatedlyMissing(int times) {
        return bodies().stream().filter(body -> body.missing().size() >= times).toList();
    }
}
