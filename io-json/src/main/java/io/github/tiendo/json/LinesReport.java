package io.github.tiendo.json;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.intake.IntakeFindingCode;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.spi.ReadLimits;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers the observations of lines into a report of a programme. */
final class LinesReport {

    private final Set<IndicatorId> known;
    private final ReadLimits limits;
    private final List<Observation> observations = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private long unlisted;

    LinesReport(Programme plan, ReadLimits limits) {
        this.known = plan.indicators().stream().map(Indicator::id).collect(Collectors.toUnmodifiableSet());
        this.limits = limits;
    }

    Outcome<ProgressReport> read(String source, InputStream bytes, ReportId id) {
        ObservationIterator lines = new ObservationIterator(source, bytes, limits, this::add);
        while (lines.hasNext()) {
            if (observations.size() == limits.rows()) {
                add(Finding.of(JsonFindingCode.TOO_MANY_VALUES)
                        .with("limit", limits.rows())
                        .at(line(source, lines).build()));
                break;
            }
            add(lines.next(), line(source, lines));
        }
        if (unlisted > 0) {
            findings.add(Finding.of(JsonFindingCode.TOO_MANY_FINDINGS)
                    .with("count", unlisted)
                    .at(SourceLocation.of(source)));
        }
        return Outcome.of(ProgressReport.of(id, observations), findings);
    }

    private static SourceLocation.Builder line(String source, ObservationIterator lines) {
        return SourceLocation.builder().source(source).line(lines.line());
    }

    private void add(Observation observation, SourceLocation.Builder line) {
        if (known.contains(observation.indicator())) {
            observations.add(observation);
            IntakeFindingCode.contradictedCounts(observation)
                    .ifPresent(finding -> add(finding.at(line.address("/value").build())));
        } else {
            add(Finding.of(JsonFindingCode.UNKNOWN_REFERENCE)
                    .with(
                            "found",
                            ElementBuilder.excerpt(observation.indicator().value()))
                    .with("expected", Expected.INDICATOR)
                    .at(line.address("/indicator").build()));
        }
    }

    private void add(Finding finding) {
        if (findings.size() < Findings.MOST) {
            findings.add(finding);
        } else {
            unlisted++;
        }
    }
}
