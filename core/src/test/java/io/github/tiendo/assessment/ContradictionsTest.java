package io.github.tiendo.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.assessment.Contradictions.Contradiction;
import io.github.tiendo.classification.Classification;
import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.fixtures.Decision749;
import io.github.tiendo.fixtures.Decision942;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Condition.Comparison;
import io.github.tiendo.target.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContradictionsTest {

    private static List<Contradiction> in(Programme programme) {
        return Contradictions.insideReports(
                        ProgrammeAssessor.of(ClassificationPolicies.declared(), LocalDate.of(2022, 12, 31))
                                .assess(programme))
                .pairs();
    }

    @Test
    void theReportOnDecision942HasFivePairsOneOfThemATie() {
        List<Contradiction> found = in(Decision942.programme());

        // 95 % and 90 % ahead of schedule against 86.97/90 and 45/50; 11.2 % and 22 % likely against 30.5 % unlikely
        assertThat(found.stream()
                        .map(pair -> pair.better().attainment().orElseThrow() + " < "
                                + pair.worse().attainment().orElseThrow()))
                .containsExactlyInAnyOrder(
                        "19/20 < 2899/3000", "9/10 < 2899/3000", "9/10 < 9/10", "14/125 < 61/200", "11/50 < 61/200");
        assertThat(found).filteredOn(Contradiction::isTie).hasSize(1);
        assertThat(found.get(0).text(Languages.VIETNAMESE))
                .contains("trong khi")
                .contains("%");
        assertThat(found.get(0).text(Languages.ENGLISH)).contains("while").contains("%");
    }

    @Test
    void theReportOnDecision749HasNone() {
        assertThat(in(Decision749.programme())).isEmpty();
    }

    private static final LocalDate AS_OF = LocalDate.of(2022, 12, 31);

    /** A floor of 80 % for each value; the grade of row i in report i modulo the number of reports. */
    private static Programme programme(int reports, List<String> values, List<Grade> grades) {
        var programme = Programme.builder().id(ProgrammeId.of("p")).title(LocalizedText.of("P", "P"));
        List<ProgressReport.Builder> said = new ArrayList<>();
        for (int i = 0; i < reports; i++) {
            said.add(ProgressReport.builder().id(ReportId.of("r" + i)).dataThrough(AS_OF));
        }
        for (int i = 0; i < values.size(); i++) {
            IndicatorId id = IndicatorId.of("i" + i);
            programme.addIndicators(Indicator.builder()
                    .id(id)
                    .name(LocalizedText.of("I" + i, "I" + i))
                    .build());
            programme.putTargets(
                    id, List.of(Target.of(Bound.of(Comparison.AT_LEAST, Quantity.percent("80")), Period.endOf(2025))));
            said.get(i % reports)
                    .addObservations(Observation.builder()
                            .indicator(id)
                            .period(Period.year(2022))
                            .value(Quantity.percent(values.get(i)))
                            .build())
                    .addDeclaredGrades(DeclaredGrade.builder()
                            .indicator(id)
                            .grade(grades.get(i))
                            .build());
        }
        said.forEach(report -> programme.addReports(report.build()));
        return programme.build();
    }

    private static Assessment assess(Programme programme) {
        return ProgrammeAssessor.of(ClassificationPolicies.completionPace(), AS_OF)
                .assess(programme);
    }

    @Test
    void gradesOfTwoReportsContradictEachOtherOnlyAcrossReports() {
        Assessment assessment = assess(programme(2, List.of("20", "60"), List.of(Scales.LIKELY, Scales.HARD)));

        assertThat(Contradictions.insideReports(assessment).count()).isZero();
        assertThat(Contradictions.inForce(assessment).pairs())
                .singleElement()
                .satisfies(pair -> assertThat(pair.isInsideOneReport()).isFalse());
    }

    @Test
    void manyAreCountedAndTheFirstAreNamed() {
        // 300 rows with one value, every other one graded better: 150 * 150 ties
        List<Grade> grades = IntStream.range(0, 300)
                .mapToObj(i -> i % 2 == 0 ? Scales.LIKELY : Scales.HARD)
                .toList();
        Contradictions found =
                Contradictions.insideReports(assess(programme(1, Collections.nCopies(300, "40"), grades)));

        assertThat(found.count()).isEqualTo(22_500);
        assertThat(found.pairs()).hasSize(Contradictions.LIMIT).allMatch(Contradiction::isTie);
        assertThat(found.omitted()).isEqualTo(12_500);
    }

    @Test
    void anAnswerIsMarkedWhereItsValueHasBeenRevisedSince() {
        Programme then = programme(1, List.of("20", "60"), List.of(Scales.LIKELY, Scales.HARD));
        Programme now = then.withReport(ProgressReport.builder()
                .id(ReportId.of("later"))
                .dataThrough(AS_OF.plusYears(1))
                .addObservations(Observation.builder()
                        .indicator(IndicatorId.of("i0"))
                        .period(Period.year(2022))
                        .value(Quantity.percent("21"))
                        .build())
                .build());

        Assessment seen = ProgrammeAssessor.of(ClassificationPolicies.attainmentBands(), AS_OF)
                .assess(then)
                .revisedSince(now);

        assertThat(seen.targets())
                .extracting(target -> target.classification().has(Classification.Flag.REVISED_SINCE))
                .containsExactly(true, false);
    }
}
