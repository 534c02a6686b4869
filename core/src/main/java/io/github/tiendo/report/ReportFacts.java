package io.github.tiendo.report;

import io.github.tiendo.assessment.Assessment;
import io.github.tiendo.assessment.Assessment.AssessedTarget;
import io.github.tiendo.grade.GradeGrouping;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.programme.Outline.Heading;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ProgressReport.RowRef;
import io.github.tiendo.reconciliation.AuditResult;
import io.github.tiendo.reconciliation.StatedRemark;
import io.github.tiendo.reconciliation.StatedRequest;
import io.github.tiendo.scorecard.Scorecard;
import io.github.tiendo.scorecard.ScorecardText;
import io.github.tiendo.scorecard.Tally.Percents;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Everything a report speaks of, and the words to say it. */
record ReportFacts(
        Assessment assessment,
        Optional<Assessment> earlier,
        Scorecard card,
        ScorecardText sentences,
        Percents percents,
        Optional<AuditResult> audit,
        List<StatedRequest> requests,
        List<StatedRemark> remarks,
        Map<IndicatorId, String> printedNumbers,
        ReportTexts texts) {

    static Map<IndicatorId, String> numbers(Programme programme) {
        Map<IndicatorId, String> numbers = new HashMap<>();
        for (ProgressReport report : programme.reports()) {
            for (Map.Entry<IndicatorId, RowRef> row : report.rows().entrySet()) {
                row.getValue().number().ifPresent(number -> numbers.put(row.getKey(), number));
            }
        }
        return numbers;
    }

    Programme programme() {
        return assessment.programme();
    }

    LocalDate asOf() {
        return assessment.asOf();
    }

    Locale language() {
        return texts.language();
    }

    String name(AssessedTarget target) {
        return target.indicator().name().text(language());
    }

    String name(AgencyId agency) {
        return programme().agency(agency).map(known -> known.name(language())).orElseGet(agency::value);
    }

    List<String> names(List<AgencyId> agencies) {
        return agencies.stream().map(this::name).toList();
    }

    /** The headings above an indicator, the outermost first. */
    List<Heading> path(AssessedTarget target) {
        return target.indicator().heading().map(programme().outline()::path).orElse(List.of());
    }

    GradeGrouping grouping() {
        return card.tally().grouping();
    }
}
