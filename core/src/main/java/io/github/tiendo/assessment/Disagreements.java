package io.github.tiendo.assessment;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.WordsAt;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.ElementRefs;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Different values of one fact, and different classes of one time, of which none counts more than another: each is named. */
final class Disagreements {

    private final Programme programme;

    /** Which report says what, once that is asked. */
    private @Nullable Map<Observation, ReportId> reports;

    Disagreements(Programme programme) {
        this.programme = programme;
    }

    /**
     * A finding for each period of which different values stand.
     *
     * @param counted the values of the whole that count by the day
     */
    List<Finding> ofValues(Indicator indicator, List<Observation> counted) {
        if (counted.size() < 2) {
            return List.of();
        }
        Map<Period, List<Observation>> ofPeriods = new LinkedHashMap<>();
        for (Observation value : counted) {
            ofPeriods
                    .computeIfAbsent(value.period(), period -> new ArrayList<>(1))
                    .add(value);
        }
        return ofPeriods.values().stream()
                .filter(Disagreements::differ)
                .map(ofFact -> ofFact(indicator, ofFact))
                .toList();
    }

    private static boolean differ(List<Observation> ofFact) {
        return ofFact.size() > 1
                && ofFact.stream().map(Observation::value).distinct().count() > 1;
    }

    /** That several targets of one id were decided on one day: a NOTE where they are a floor and a ceiling. */
    List<Finding> ofTargets(Indicator indicator) {
        return programme.heldTogether(indicator.id()).stream()
                .map(held -> Finding.of(AssessmentFindingCode.TARGETS_HELD_TOGETHER)
                        .about(ElementRefs.target(indicator.id(), held.get(0).id()))
                        .with("indicator", indicator.name())
                        .with("targets", held)
                        .noteUnless(!isRange(held)))
                .toList();
    }

    private static boolean isRange(List<Target> held) {
        return held.size() == 2
                && held.get(0).condition() instanceof Bound one
                && held.get(1).condition() instanceof Bound other
                && one.comparison().isFloor() != other.comparison().isFloor();
    }

    private Finding ofFact(Indicator indicator, List<Observation> ofFact) {
        Observation first = ofFact.get(0);
        List<Observation> left = new ArrayList<>(ofFact);
        left.removeAll(WholeSeries.superseded(indicator, ofFact));
        Finding finding = differ(left)
                ? Finding.of(AssessmentFindingCode.CONFLICTING_VALUES)
                : Finding.of(AssessmentFindingCode.DEFINITION_IN_FORCE)
                        .with("rated", left.get(0).value().orElseThrow());
        return finding.about(ElementRefs.value(indicator.id(), first.period()))
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
