package io.github.tiendo.examples.embed;

import static io.github.tiendo.finding.Languages.ENGLISH;

import io.github.tiendo.assessment.Assessment;
import io.github.tiendo.assessment.ProgrammeAssessor;
import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.quantity.Percent;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.scorecard.Scorecard;
import io.github.tiendo.scorecard.ScorecardBuilder;
import io.github.tiendo.scorecard.ScorecardText;
import io.github.tiendo.target.Target;
import java.time.LocalDate;
import java.util.List;

final class FromDatabase {
    record Row(String id, String name, String result, String target) {}

    public static void main(String[] args) {
        List<Row> rows = List.of(
                new Row("fibre", "Communes with fibre", "100", "100"),
                new Row("phones", "Adults with a smartphone", "76.5", "80"),
                new Row("gdp", "Digital share of GDP", "14.26", "20"));
        Programme.Builder programme =
                Programme.builder().id(ProgrammeId.of("digital")).title(LocalizedText.english("Digital society"));
        ProgressReport.Builder report = ProgressReport.builder().id(ReportId.of("report-2022"));
        for (Row row : rows) {
            IndicatorId id = IndicatorId.of(row.id());
            LocalizedText name = LocalizedText.english(row.name());
            programme.addIndicators(
                    Indicator.builder().id(id).name(name).unit(Unit.PERCENT).build());
            programme.putTargets(id, List.of(Target.atLeast(Percent.of(row.target()), Period.endOf(2025))));
            Quantity value = Quantity.percent(row.result());
            report.addObservations(Observation.builder()
                    .indicator(id)
                    .period(Period.year(2022))
                    .value(value)
                    .build());
        }
        Assessment assessment = ProgrammeAssessor.of(
                        ClassificationPolicies.attainmentBands(), LocalDate.of(2022, 12, 31))
                .assess(programme.addReports(report.build()).build());
        assessment.findings().forEach(finding -> System.err.println(finding.line(ENGLISH)));
        assessment
                .targets()
                .forEach(target -> System.out.println(target.indicator().name().text(ENGLISH) + ": "
                        + target.classification().explanation(ENGLISH)));
        Scorecard card = ScorecardBuilder.of(assessment).build();
        ScorecardText.official(ENGLISH).lines(card).forEach(System.out::println);
    }
}
