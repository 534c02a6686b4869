package io.github.tiendo.intake;

import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.Origins;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgrammeMatcher.RowMatch;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.task.TaskId;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/** What a later file reports about a known programme, in the programme's own ids. */
@Value.Immutable
public abstract class LoadedReports implements Serializable {

    private static final long serialVersionUID = 1L;

    LoadedReports() {}

    /**
     * The known programme.
     *
     * @return the programme without these reports
     */
    public abstract Programme known();

    /**
     * The reports: one for a file of tables, all of a structured file.
     *
     * @return at least one, in the order of the source
     */
    public abstract List<ProgressReport> reports();

    /**
     * What every row of indicators was taken for, and by what.
     *
     * @return the matches in the order of the source
     */
    public abstract List<RowMatch<IndicatorId>> indicatorMatches();

    /**
     * What every row of tasks was taken for, and by what.
     *
     * @return the matches in the order of the source
     */
    public abstract List<RowMatch<TaskId>> taskMatches();

    /**
     * Where the values stood, by the programme's own ids.
     *
     * @return the places
     */
    public abstract Origins origins();

    /**
     * What an ERROR made unusable, rows that are none of the programme's among them.
     *
     * @return the omissions; empty if everything was used
     */
    public abstract List<Omission> omissions();

    /**
     * The newest of the reports.
     *
     * @return the last one
     */
    public ProgressReport report() {
        return reports().get(reports().size() - 1);
    }

    /**
     * The known programme with these reports.
     *
     * @return a copy
     */
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
