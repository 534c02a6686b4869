package io.github.tiendo.rollup;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.Total;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ReportId;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Gathers observations that stand in no report, such as rows of a database or lines of a stream, for totals. Parts may be
 * gathered apart, sent around and put together: the totals are the same in any order and grouping.
 *
 * <pre>{@code
 * Rollup rollup = rows.parallelStream().collect(Rollup.collector());
 * Outcome<List<Total>> totals = rollup.totals(plan, TotalsAssembler.standard());
 * }</pre>
 *
 * <p>Entries of one fact are revisions of each other where they are known on different days; otherwise two different
 * values contradict each other and stand in no total. Not thread-safe; the collector may be used in parallel streams.
 */
public final class Rollup implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String ROWS = "rows";

    /** What was added, in that order. */
    private final ArrayList<Observation> observations = new ArrayList<>();

    /** One without observations. */
    public Rollup() {}

    /** {@return a collector of observations, also for parallel streams} */
    public static Collector<Observation, ?, Rollup> collector() {
        return Collector.of(Rollup::new, Rollup::add, Rollup::addAll);
    }

    /**
     * Adds an observation.
     *
     * @param observation an entry, which may be a withdrawal
     */
    public void add(Observation observation) {
        observations.add(observation);
    }

    /**
     * Adds what another has gathered.
     *
     * @param other it stays as it is
     * @return this
     */
    public Rollup addAll(Rollup other) {
        observations.addAll(List.copyOf(other.observations));
        return this;
    }

    /**
     * Makes the totals of what was gathered and of what the programme's own reports hold.
     *
     * @param programme whose indicators the observations are of; those of others are left out, with a WARNING
     * @param assembler how parts make wholes
     * @return the totals and the findings, as {@link TotalsAssembler#assemble} gives them
     */
    public Outcome<List<Total>> totals(Programme programme, TotalsAssembler assembler) {
        Map<Boolean, List<Observation>> isKnown = observations.stream()
                .collect(Collectors.partitioningBy(observation ->
                        programme.indicator(observation.indicator()).isPresent()));
        List<Observation> unknown = isKnown.get(false);
        List<Finding> findings = unknown.stream()
                .limit(1)
                .map(first -> Finding.of(RollupFindingCode.UNKNOWN_INDICATOR)
                        .with("count", unknown.size())
                        .with("found", first.indicator().value()))
                .toList();
        return Outcome.of(isKnown.get(true), findings)
                .then(known -> assembler.assemble(programme.withReport(ProgressReport.builder()
                        .id(unusedId(programme))
                        .observations(known)
                        .build())));
    }

    private static ReportId unusedId(Programme programme) {
        Set<ReportId> taken = new HashSet<>();
        programme.reports().forEach(report -> taken.add(report.id()));
        ReportId id = ReportId.of(ROWS);
        for (int i = 2; taken.contains(id); i++) {
            id = ReportId.of(ROWS + "-" + i);
        }
        return id;
    }
}
