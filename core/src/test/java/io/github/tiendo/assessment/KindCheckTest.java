package io.github.tiendo.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Severity;
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
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.quantity.TextValue;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Baseline;
import io.github.tiendo.target.Condition;
import io.github.tiendo.target.Condition.AllOf;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Condition.Comparison;
import io.github.tiendo.target.Condition.EveryYear;
import io.github.tiendo.target.Condition.Milestone;
import io.github.tiendo.target.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Whether targets and values are of their indicator's kind. */
class KindCheckTest {

    private static final IndicatorId ID = IndicatorId.of("hospitals");
    private static final LocalDate END = LocalDate.of(2022, 12, 31);
    private static final Indicator LEVEL = Indicator.builder()
            .id(ID)
            .name(LocalizedText.of("Bệnh viện", "Hospitals"))
            .build();
    private static final Indicator IN_UNITS =
            Indicator.builder().from(LEVEL).unit(Unit.PERCENT).build();
    private static final Indicator IN_WORDS =
            Indicator.builder().from(LEVEL).kind(Indicator.Kind.QUALITATIVE).build();
    private static final Condition TEN = Milestone.of("ten");
    private static final Condition AT_LEAST_TEN = Bound.of(Comparison.AT_LEAST, Quantity.of(10, Unit.COUNT));

    private static Target target(Condition condition) {
        return Target.of(condition, Period.endOf(2025));
    }

    private static Programme programme(Indicator indicator, List<Target> targets, ReportedValue... values) {
        List<Observation> observations = new ArrayList<>();
        for (ReportedValue value : values) {
            observations.add(Observation.of(ID, Period.year(2022 - observations.size()), value));
        }
        return Programme.builder()
                .id(ProgrammeId.of("p"))
                .title(LocalizedText.english("P"))
                .addIndicators(indicator)
                .putTargets(ID, targets)
                .addReports(ProgressReport.builder()
                        .id(ReportId.of("r"))
                        .dataThrough(END)
                        .observations(observations)
                        .build())
                .build();
    }

    private static List<Finding> findings(Programme programme) {
        return ProgrammeAssessor.of(ClassificationPolicies.attainmentBands(), END)
                .assess(programme)
                .findings();
    }

    @Nested
    class OfNumbers {

        @Test
        void namesATargetInWordsBesideAUnit() {
            List<Finding> findings = findings(programme(IN_UNITS, List.of(target(TEN))));

            assertThat(findings).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo(AssessmentFindingCode.TARGET_IN_WORDS);
                assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                assertThat(finding.message(Languages.ENGLISH))
                        .isEqualTo(
                                "Hospitals: the target 'ten' is words and the indicator is one of numbers; expected a"
                                        + " figure, such as 10; only words such as done can meet it");
                assertThat(finding.message(Languages.VIETNAMESE))
                        .isEqualTo(
                                "Bệnh viện: mục tiêu 'ten' bằng chữ trong khi chỉ tiêu đo bằng số; cần một con số, ví"
                                        + " dụ 10; chỉ coi là đạt khi kết quả ghi bằng chữ, ví dụ đã hoàn thành");
            });
        }

        @Test
        void namesATargetInWordsBesideANumber() {
            Target fromTwo = target(TEN).from(Baseline.of(Period.year(2020), Quantity.of(2, Unit.COUNT)));

            assertThat(findings(programme(LEVEL, List.of(target(TEN)), Quantity.of(12, Unit.COUNT))))
                    .extracting(Finding::code)
                    .containsExactly(AssessmentFindingCode.TARGET_IN_WORDS);
            assertThat(findings(programme(LEVEL, List.of(fromTwo))))
                    .extracting(Finding::code)
                    .containsExactly(AssessmentFindingCode.TARGET_IN_WORDS);
        }

        @Test
        void takesAThingToBeDoneAsItIs() {
            assertThat(findings(programme(LEVEL, List.of(target(TEN))))).isEmpty();
            assertThat(findings(programme(LEVEL, List.of(target(TEN)), TextValue.of("done"))))
                    .isEmpty();
            assertThat(findings(programme(IN_UNITS, List.of(target(TEN)), TextValue.of("done"))))
                    .isEmpty();
            assertThat(findings(programme(IN_UNITS, List.of(target(AllOf.of(List.of(TEN, AT_LEAST_TEN)))))))
                    .isEmpty();
        }

        @Test
        void namesAnIndicatorOfWhichNothingIsSaid() {
            List<Finding> findings = findings(programme(LEVEL, List.of()));

            assertThat(findings).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo(AssessmentFindingCode.NOTHING_TO_RATE);
                assertThat(finding.message(Languages.ENGLISH))
                        .isEqualTo(
                                "Hospitals: no baseline, no target, no value and no declared class; expected at least"
                                        + " a target; it is counted and not rated");
                assertThat(finding.message(Languages.VIETNAMESE))
                        .isEqualTo("Bệnh viện: không có số liệu gốc, mục tiêu, kết quả và mức độ; cần ít nhất một mục"
                                + " tiêu; vẫn được tính nhưng chưa đánh giá");
            });
        }

        @Test
        void asksForNoMoreThanATargetAValueOrAClass() {
            Programme bare = programme(LEVEL, List.of());
            Programme declared = Programme.builder()
                    .from(bare)
                    .reports(List.of(ProgressReport.builder()
                            .id(ReportId.of("r"))
                            .dataThrough(END)
                            .addDeclaredGrades(DeclaredGrade.builder()
                                    .indicator(ID)
                                    .grade(Scales.LIKELY)
                                    .build())
                            .build()))
                    .build();

            assertThat(findings(declared)).isEmpty();
            assertThat(findings(programme(LEVEL, List.of(target(AT_LEAST_TEN)))))
                    .isEmpty();
            assertThat(findings(programme(LEVEL, List.of(), Quantity.of(12, Unit.COUNT))))
                    .isEmpty();
        }
    }

    @Nested
    class OfWords {

        @Test
        void namesTheFirstNumber() {
            List<Finding> findings = findings(programme(
                    IN_WORDS,
                    List.of(target(AT_LEAST_TEN)),
                    TextValue.of("started"),
                    Quantity.of(12, Unit.PERCENT),
                    Quantity.of(13, Unit.PERCENT)));

            assertThat(findings).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo(AssessmentFindingCode.NUMBER_FOR_WORDS);
                assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                assertThat(finding.message(Languages.ENGLISH))
                        .isEqualTo("Hospitals: found 12%, and the indicator is one of words; expected words, or another"
                                + " kind of indicator");
                assertThat(finding.message(Languages.VIETNAMESE))
                        .isEqualTo("Bệnh viện: có số 12% trong khi chỉ tiêu mô tả bằng lời; cần kết quả bằng lời hoặc"
                                + " loại chỉ tiêu khác");
            });
        }

        @Test
        void namesATargetThatIsANumber() {
            for (Condition number :
                    List.of(AT_LEAST_TEN, EveryYear.of(AT_LEAST_TEN), AllOf.of(List.of(TEN, AT_LEAST_TEN)))) {
                assertThat(findings(programme(IN_WORDS, List.of(target(number)), TextValue.of("started"))))
                        .extracting(Finding::code)
                        .containsExactly(AssessmentFindingCode.NUMBER_FOR_WORDS);
            }
        }

        @Test
        void findsNothingInWords() {
            assertThat(findings(programme(IN_WORDS, List.of(target(TEN)), TextValue.of("done"))))
                    .isEmpty();
            assertThat(findings(programme(IN_WORDS, List.of()))).isEmpty();
        }
    }
}
