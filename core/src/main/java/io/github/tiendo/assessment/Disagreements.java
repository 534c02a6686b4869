package io.github.tiendo.assessment;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.WordsAt;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.programme.ElementRefs;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ReportId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Different values of one fact, and different classes of one time, of which none counts more than another: each is named. */
final class Disagreements {

    private final Programme programme;

    /** By indicator, the values of each period up to the day of which several of the whole stand. */
    private final Map<IndicatorId, List<List<Observation>>> ofFacts = new HashMap<>();

    /** Which report says what, once that is asked. */
    private @Nullable Map<Observation, ReportId> reports;

    Disagreements(Programme programme, LocalDate asOf) {
        this.programme = programme;
        programme.conflicts().forEach((fact, values) -> {
            List<Observation> counted = values.stream()
                    .filter(value -> value.isAboutTheWhole() && programme.counts(value, asOf))
                    .toList();
            if (counted.size() > 1) {
                ofFacts.computeIfAbsent(fact.indicator(), id -> new ArrayList<>())
                        .add(counted);
            }
        });
    }

    /** A finding for each period up to the day of which different values of the whole stand. */
    List<Finding> ofValues(Indicator indicator) {
        return ofFacts.getOrDefault(indicator.id(), List.of()).stream()
                .map(ofFact -> ofValues(indicator, ofFact))
                .toList();
    }

    private Finding ofValues(Indicator indicator, List<Observation> ofFact) {
        Observation first = ofFact.get(0);
        return Finding.of(AssessmentFindingCode.CONFLICTING_VALUES)
                .about(ElementRefs.value(indicator.id(), first.period()))
                .with("indicator", indicator.name())
                .with("period", WholeSeries.printed(first.period()))
                .with(
                        "values",
                        ofFact.stream()
                                .map(value ->
                                        in(LocalizedText.from(value.value().orElseThrow()), report(value)))
                                .toList());
    }

    private ReportId report(Observation value) {
        if (reports == null) {
            reports = new HashMap<>();
            for (ProgressReport report : programme.reports()) {
                for (Observation said : report.observations()) {
                    reports.putIfAbsent(said, report.id());
                }
            }
        }
        return Objects.requireNonNull(reports.get(value));
    }

    /** That classes contradict each other; a NOTE unless they are what is counted. */
    static Finding ofGrades(Indicator indicator, List<DeclaredInForce.Entry> entries, boolean isCounted) {
        return Finding.of(AssessmentFindingCode.CONFLICTING_GRADES)
                .about(ElementRefs.grade(indicator.id()))
                .with("indicator", indicator.name())
                .with(
                        "grades",
                        entries.stream()
                                .map(entry -> in(
                                        LocalizedText.from(entry.grade().grade()),
                                        entry.report().id()))
                                .toList())
                .noteUnless(isCounted);
    }

    private static WordsAt in(LocalizedText words, ReportId report) {
        return WordsAt.of(words, ElementRefs.of(report));
    }
}
