package io.github.tiendo.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.tiendo.assessment.Assessment;
import io.github.tiendo.assessment.ProgrammeAssessor;
import io.github.tiendo.classification.Classification;
import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.classification.ClassificationPolicy;
import io.github.tiendo.classification.ClassificationPolicy.PolicyIdentity;
import io.github.tiendo.classification.CompletionInput;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.fixtures.Decision749;
import io.github.tiendo.fixtures.Decision942;
import io.github.tiendo.grade.GradeGrouping;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.quantity.QuantityFindingCode;
import io.github.tiendo.reconciliation.AuditResult;
import io.github.tiendo.reconciliation.AuditedFigure;
import io.github.tiendo.reconciliation.ReportAudit;
import io.github.tiendo.scorecard.Breakdown;
import io.github.tiendo.scorecard.Scorecard;
import io.github.tiendo.scorecard.ScorecardBuilder;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import io.github.tiendo.target.TargetSelection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonResultsTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonSchema.document(), InputFormat.JSON);

    private static final LocalDate END_OF_2022 = LocalDate.of(2022, 12, 31);

    static List<Assessment> assessments() {
        List<Assessment> assessments = new ArrayList<>();
        for (Programme programme : List.of(Decision749.programme(), Decision942.programme())) {
            for (ClassificationPolicy policy : ClassificationPolicies.builtIn()) {
                for (TargetSelection selection :
                        List.of(TargetSelection.next(), TargetSelection.all(), TargetSelection.dueIn(2025))) {
                    assessments.add(ProgrammeAssessor.of(policy, END_OF_2022)
                            .targets(selection)
                            .assess(programme));
                }
            }
        }
        return assessments;
    }

    @Nested
    class OfAssessments {

        @ParameterizedTest
        @MethodSource("io.github.tiendo.json.JsonResultsTest#assessments")
        void comeBackEqualWithTheirWords(Assessment assessment) throws IOException {
            String written = written(assessment);

            Outcome<Assessment> read = JsonResults.readAssessment(source(written), ReadLimits.standard());

            assertThat(read.findings()).isEmpty();
            assertThat(read.orThrow()).isEqualTo(assessment);
            assertThat(explanations(read.orThrow())).isEqualTo(explanations(assessment));
            assertThat(written(read.orThrow())).isEqualTo(written);
            assertThat(SCHEMA.validate(written, InputFormat.JSON)).isEmpty();
        }

        @Test
        void programmeOfOneIsReadAsAnyOther() throws IOException {
            Assessment assessment = assessments().get(0);

            Outcome<LoadedProgramme> read = Documents.read(written(assessment));

            assertThat(read.findings()).isEmpty();
            assertThat(read.orThrow().programme()).isEqualTo(assessment.programme());
        }

        @Test
        void rowsOfUnknownIndicatorsAreLeftOutWithTheirPlace() throws IOException {
            Assessment assessment = assessments().get(0);
            String written = written(assessment);
            int rows = written.indexOf("\"targets\"", written.indexOf("\"assessment\": {"));
            String first = assessment.targets().get(0).indicator().id().value();
            String broken = written.substring(0, rows)
                    + written.substring(rows)
                            .replaceFirst("\"indicator\": \"" + first + "\"", "\"indicator\": \"nobody\"");

            Outcome<Assessment> read = JsonResults.readAssessment(source(broken), ReadLimits.standard());

            assertThat(Documents.lines(read.findings()))
                    .singleElement()
                    .asString()
                    .startsWith("/assessment/targets/0/indicator ")
                    .endsWith(" ERROR json.unknown-reference: 'nobody' names nothing in this document; "
                            + "expected the id of an indicator of the programme");
            assertThat(read.orThrow().targets())
                    .isEqualTo(
                            assessment.targets().subList(1, assessment.targets().size()));
        }

        @Test
        void numbersThatWereGivenWithAnExponentComeBackEqual() throws IOException {
            ClassificationPolicy policy = new ThousandPolicy();
            Assessment assessment = ProgrammeAssessor.of(policy, END_OF_2022).assess(Decision749.programme());
            String written = written(assessment);

            Outcome<Assessment> read = JsonResults.readAssessment(source(written), ReadLimits.standard());

            assertThat(read.orThrow()).isEqualTo(assessment);
            assertThat(written).contains("{\"score\": 1000}").doesNotContain("E+");
        }

        private List<String> explanations(Assessment assessment) {
            return assessment.targets().stream()
                    .map(target -> {
                        Classification answer = target.classification();
                        return answer.explanation(Languages.VIETNAMESE) + answer.explanation(Languages.ENGLISH);
                    })
                    .toList();
        }
    }

    /** Somebody's own policy, with a number that is written with an exponent. */
    private static final class ThousandPolicy implements ClassificationPolicy {

        private static final long serialVersionUID = 1L;

        @Override
        public String id() {
            return "thousand";
        }

        @Override
        public Scale scale() {
            return Scales.COMPLETION;
        }

        @Override
        public Classification classify(CompletionInput input) {
            return Classification.builder()
                    .policy(PolicyIdentity.of(this))
                    .grade(Scales.COMPLETION.grades().get(0))
                    .rule("always")
                    .putNumbers("score", new BigDecimal("1E+3"))
                    .build();
        }
    }

    @Nested
    class OfScorecards {

        @ParameterizedTest
        @MethodSource("io.github.tiendo.json.JsonResultsTest#assessments")
        void comeBackEqual(Assessment assessment) throws IOException {
            Scorecard card = ScorecardBuilder.of(assessment)
                    .by(Breakdown.targetYear())
                    .by(Breakdown.agency())
                    .omitting(List.of(Omission.builder()
                            .extent(Omission.Extent.ROW)
                            .code(QuantityFindingCode.values()[0])
                            .printedNumber("7")
                            .build()))
                    .build()
                    .regroup(GradeGrouping.none()
                            .merge(
                                    LocalizedText.english("The two best"),
                                    assessment.scale().grades().get(0),
                                    assessment.scale().grades().get(1)));
            String written = written(card);

            Outcome<Scorecard> read = JsonResults.readScorecard(source(written), ReadLimits.standard());

            assertThat(read.findings()).isEmpty();
            assertThat(read.orThrow()).isEqualTo(card);
            assertThat(written(read.orThrow())).isEqualTo(written);
            assertThat(SCHEMA.validate(written, InputFormat.JSON)).isEmpty();
        }

        @Test
        void countsBelowZeroAreFound() throws IOException {
            String written = written(ScorecardBuilder.of(assessments().get(0)).build());
            String broken = written.replaceFirst("\"count\": [0-9]+", "\"count\": -1");

            Outcome<Scorecard> read = JsonResults.readScorecard(source(broken), ReadLimits.standard());

            assertThat(read.value()).isEmpty();
            assertThat(Documents.lines(read.findings()))
                    .singleElement()
                    .asString()
                    .startsWith("/scorecard/tally/counts/0/count ")
                    .endsWith(" ERROR json.impossible-value: '-1' was found; expected a whole number");
        }
    }

    @Nested
    class OfAudits {

        @Test
        void comeBackEqualWithTheirWords() throws IOException {
            List<AuditResult> audits = List.of(
                    ReportAudit.of(Languages.VIETNAMESE).audit(Decision749.programme()),
                    ReportAudit.of(Languages.VIETNAMESE).audit(Decision942.programme()),
                    ReportAudit.of(Languages.VIETNAMESE)
                            .audit(
                                    "bao-cao.txt",
                                    "Có 14/36 chỉ tiêu (chiếm tỷ lệ 35%), 27/63 tỉnh (chiếm 43%) và hơn 1,2 triệu"
                                            + " hộ."));

            for (AuditResult audit : audits) {
                String written = written(audit);
                Outcome<AuditResult> read = JsonResults.readAudit(source(written), ReadLimits.standard());

                assertThat(read.findings()).isEmpty();
                assertThat(read.orThrow()).isEqualTo(audit);
                assertThat(words(read.orThrow())).isEqualTo(words(audit));
                assertThat(SCHEMA.validate(written, InputFormat.JSON)).isEmpty();
            }
            assertThat(audits.get(2).figures()).hasSizeGreaterThan(1);
        }

        private List<String> words(AuditResult audit) {
            return audit.figures().stream()
                    .map(AuditedFigure::explanation)
                    .map(words -> words.text(Languages.VIETNAMESE) + words.text(Languages.ENGLISH))
                    .toList();
        }
    }

    @Nested
    class OfBrokenDocuments {

        @Test
        void anotherKindOfDocumentHasNoResult() throws IOException {
            Outcome<Scorecard> read =
                    JsonResults.readScorecard(source("{\"tiendo\": \"1.0\", \"audit\": {}}"), ReadLimits.standard());

            assertThat(read.value()).isEmpty();
            assertThat(Documents.lines(read.findings()))
                    .containsExactly(
                            " 1:1 ERROR json.missing-field: the member 'scorecard' is missing",
                            "/audit 1:28 ERROR json.unknown-field: the member 'audit' is not known here; expected"
                                    + " tiendo, scorecard");
        }

        @Test
        void cuttingOneAnywhereNeverThrows() throws IOException {
            String written = written(ScorecardBuilder.of(assessments().get(0)).build());

            for (int end = 0; end < written.length() - 2; end += 7) {
                String cut = written.substring(0, end);
                assertThatCode(() -> assertThat(JsonResults.readScorecard(source(cut), ReadLimits.standard())
                                        .value())
                                .isEmpty())
                        .doesNotThrowAnyException();
            }
        }
    }

    private static Source source(String document) {
        return Source.of("result.json", document.getBytes(StandardCharsets.UTF_8));
    }

    private static String written(Assessment assessment) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonResults.write(assessment, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String written(Scorecard card) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonResults.write(card, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String written(AuditResult audit) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonResults.write(audit, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
