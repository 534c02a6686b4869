package io.github.tiendo.intake;

import io.github.tiendo.finding.Account;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.Origins;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.indicator.IndicatorCatalogue;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgrammeMatcher;
import io.github.tiendo.programme.ProgrammeMatcher.RowMatch;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.task.TaskId;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Reads a later report against a known programme.
 *
 * <p>The rows are understood as a {@link ProgrammeAssembler} understands them; then every row is found in the programme
 * as {@link ProgrammeMatcher} finds it, and its values, class and address are put under the programme's own id. A row
 * that is none of the programme's, or could be several, is an ERROR with the nearest names, and is left out and listed:
 * it is never taken silently. Targets in the report change nothing; where they differ, a WARNING says so.
 *
 * <p>The values of a report of one body are about that body: the one named with {@link #about}, else the one that the
 * report names as who reports, else the member of the programme's rosters whose name stands in the file's. A NOTE says
 * which. Who has reported on the whole before does so again, and a report of nobody is about the whole; {@link
 * #aboutTheWhole} says so of any. The id of a report of one body is made of the body, its newest period with a value and
 * the number of the issue: {@code an-giang-2025-Q1-1}. Classes that a body declares of its own part are no grades of the
 * whole, and a WARNING names them.
 *
 * <pre>{@code
 * Outcome<LoadedReports> later = ReportAssembler.of(programme).assemble(draft);
 * Programme both = later.orThrow().programme();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class ReportAssembler {

    private final Programme known;
    private final ProgrammeAssembler rows;
    private final ProgrammeMatcher matcher;
    private final Optional<ReportSubject> subject;

    private ReportAssembler(
            Programme known, ProgrammeAssembler rows, ProgrammeMatcher matcher, Optional<ReportSubject> subject) {
        this.known = known;
        this.rows = rows;
        this.matcher = matcher;
        this.subject = subject;
    }

    /**
     * The usual assembler for reports on a programme.
     *
     * @param known the programme
     * @return the assembler, with the standard programme assembler and no catalogue
     */
    public static ReportAssembler of(Programme known) {
        return new ReportAssembler(
                Objects.requireNonNull(known),
                ProgrammeAssembler.standard(),
                ProgrammeMatcher.standard(),
                Optional.empty());
    }

    /**
     * The same assembler with another way of understanding rows: a scale, a dialect of numbers, a roster.
     *
     * @param assembler what makes rows of cells
     * @return a copy
     */
    public ReportAssembler withRows(ProgrammeAssembler assembler) {
        return new ReportAssembler(known, Objects.requireNonNull(assembler), matcher, subject);
    }

    /**
     * The same assembler with a team's own names of the programme's indicators.
     *
     * @param catalogue names and aliases
     * @return a copy
     */
    public ReportAssembler withCatalogue(IndicatorCatalogue catalogue) {
        return new ReportAssembler(known, rows, matcher.withCatalogue(catalogue), subject);
    }

    /**
     * The same assembler for a report of one body, whose values are about that body.
     *
     * @param agency the body
     * @return a copy
     */
    public ReportAssembler about(AgencyId agency) {
        return new ReportAssembler(known, rows, matcher, Optional.of(ReportSubject.given(agency)));
    }

    /** {@return the same assembler for a report on the whole programme, whoever made it: a copy} */
    public ReportAssembler aboutTheWhole() {
        return new ReportAssembler(known, rows, matcher, Optional.of(ReportSubject.whole()));
    }

    /**
     * Makes a report from a draft.
     *
     * @param draft the cells that a reader found
     * @return the report with what was left out, and the findings: those of the rows in the order of the source, then
     *     those of the programme; no report if the file has no row at all, or its report is there already
     */
    public Outcome<LoadedReports> assemble(ProgrammeDraft draft) {
        return rows.assemble(draft)
                .then(loaded -> new ReportRows(known, loaded, Optional.of(draft.getFigures()), matcher, subject(loaded))
                        .reports());
    }

    private ReportSubject subject(LoadedProgramme loaded) {
        if (subject.isPresent() || loaded.programme().reports().size() != 1) {
            return subject.orElseGet(ReportSubject::whole);
        }
        ReportSubject found = ReportSubject.of(loaded.programme().reports().get(0), loaded.source(), known.rosters());
        boolean ofTheWhole = found.agency()
                .filter(agency -> ReportSubject.reportsTheWhole(agency, known))
                .isPresent();
        return ofTheWhole ? ReportSubject.whole() : found;
    }

    /** What a later file reports about a known programme, in the programme's own ids. */
    @Value.Immutable
    public abstract static class LoadedReports implements Serializable {

        private static final long serialVersionUID = 1L;

        LoadedReports() {}

        /** {@return the known programme: the programme without these reports} */
        public abstract Programme known();

        /**
         * The reports: one for a file of tables, all of a structured file.
         *
         * @return at least one, in the order of the source
         */
        public abstract List<ProgressReport> reports();

        /** {@return what every row of indicators was taken for, and by what: the matches in the order of the source} */
        public abstract List<RowMatch<IndicatorId>> indicatorMatches();

        /** {@return what every row of tasks was taken for, and by what: the matches in the order of the source} */
        public abstract List<RowMatch<TaskId>> taskMatches();

        /** {@return where the values stood, by the programme's own ids} */
        public abstract Origins origins();

        /**
         * {@return what an ERROR made unusable, rows that are none of the programme's among them; empty if everything
         * was used}
         */
        public abstract List<Omission> omissions();

        /**
         * What became of every figure of the file; those of rows that are none of the programme's are reported.
         *
         * @return the account, of nothing for a structured format
         */
        @Value.Default
        public Account account() {
            return Account.empty();
        }

        /** {@return the newest of the reports: the last one} */
        public ProgressReport report() {
            return reports().get(reports().size() - 1);
        }

        /** {@return the known programme with these reports: a copy} */
        public Programme programme() {
            return Programme.builder().from(known()).addAllReports(reports()).build();
        }

        /** {@return a new builder} */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a value. */
        public static final class Builder extends ImmutableLoadedReports.Builder {
            Builder() {}
        }
    }
}
