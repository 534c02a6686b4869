package io.github.tiendo.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft.ResultDraft;
import io.github.tiendo.intake.IndicatorTableDraft.TargetDraft;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.intake.ProgrammeAssembler;
import io.github.tiendo.intake.ProgrammeDraft;
import io.github.tiendo.notation.NumberLimits;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.Roster;
import io.github.tiendo.organisation.RosterId;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.defs.NotBlankDef;
import org.hibernate.validator.cfg.defs.PatternDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A document goes through the door that tables go through: what an assembler is told holds for it too. */
class JsonSettingsTest {

    private static final String START = "{\"tiendo\":\"1.0\",\"programme\":{\"id\":\"p\",\"title\":{\"en\":\"P\"},\n";

    private static Outcome<LoadedProgramme> assemble(ProgrammeAssembler assembler, String members) throws IOException {
        byte[] bytes = (START + members + "}}").getBytes(StandardCharsets.UTF_8);
        Outcome<ProgrammeDraft> draft =
                new JsonProgrammeReader().read(Source.of(Documents.NAME, bytes), ReadLimits.standard());
        return draft.then(assembler::assemble);
    }

    @Test
    void namesAShareThatContradictsItsCountsWithoutSettings() throws IOException {
        Outcome<LoadedProgramme> read = assemble(
                ProgrammeAssembler.standard(),
                "\"indicators\": [{\"id\": \"i\", \"name\": {\"en\": \"I\"}}],\n"
                        + "\"reports\": [{\"id\": \"r\", \"dataThrough\": \"2022-12-31\", \"observations\": [\n"
                        + "{\"indicator\": \"i\", \"period\": \"2022\", \"value\": 60.0, \"unit\": \"%\","
                        + " \"numerator\": 151, \"denominator\": 240},\n"
                        + "{\"indicator\": \"i\", \"period\": \"2021\", \"value\": 62.9, \"unit\": \"%\","
                        + " \"numerator\": 151, \"denominator\": 240}]}]");

        assertThat(Documents.lines(read.findings()))
                .containsExactly("/programme/reports/0/observations/0 4:1 WARNING intake.value-contradicts-counts: the"
                        + " value 60.0% stands beside 151/240; expected 62.9%; both are kept");
        assertThat(read.orThrow().programme().reports().get(0).observations()).hasSize(2);
    }

    @Nested
    class WithARoster {

        private final Roster roster = Roster.builder()
                .id(RosterId.of("ministries"))
                .title(LocalizedText.vietnamese("Các bộ"))
                .startInclusive(LocalDate.of(2021, 1, 1))
                .addAgencies(Agency.builder()
                        .id(AgencyId.of("bo-tu-phap"))
                        .name("Bộ Tư pháp")
                        .kind(Agency.Kind.MINISTRY)
                        .build())
                .build();

        @Test
        void namesBecomeMembersAndNobodyIsLost() throws IOException {
            Outcome<LoadedProgramme> read = assemble(
                    ProgrammeAssembler.standard().withAgencies(roster),
                    "\"indicators\": [{\"id\": \"i\", \"name\": {\"en\": \"I\"},"
                            + " \"responsible\": [\"Tư pháp\", \"bo-tu-phap\", \"Bộ Mây\"]}],\n"
                            + "\"reports\": [{\"id\": \"r\", \"reportedBy\": \"BỘ TƯ PHÁP\", \"dataThrough\": \"2022-12-31\","
                            + " \"observations\": [\n"
                            + "{\"indicator\": \"i\", \"period\": \"2022\", \"value\": 1, \"reportedBy\": \"Tư pháp\"},\n"
                            + "{\"indicator\": \"i\", \"period\": \"2021\", \"value\": 1, \"subject\": \"Bộ Mây\"}]}]");

            Programme programme = read.orThrow().programme();
            assertThat(programme.indicators().get(0).responsible())
                    .containsExactly(AgencyId.of("bo-tu-phap"), AgencyId.of("Bộ Mây"));
            assertThat(programme.reports().get(0).reportedBy()).contains(AgencyId.of("bo-tu-phap"));
            assertThat(programme.reports().get(0).observations())
                    .extracting(
                            observation -> observation.reportedBy().orElse(null),
                            observation -> observation.subject().orElse(null))
                    .containsExactly(tuple(AgencyId.of("bo-tu-phap"), null), tuple(null, AgencyId.of("Bộ Mây")));
            assertThat(programme.rosters()).containsExactly(roster);
            assertThat(Documents.lines(read.findings()))
                    .containsExactly(
                            "/programme/indicators/0 2:16 WARNING organisation.unknown-agency: 'Bộ Mây' is not a"
                                    + " member of Các bộ on 31 December 2022");
        }

        @Test
        void agenciesOfTheDocumentsOwnRosterStayAsTheyAre() throws IOException {
            Outcome<LoadedProgramme> read = assemble(
                    ProgrammeAssembler.standard().withAgencies(roster),
                    "\"indicators\": [{\"id\": \"i\", \"name\": {\"en\": \"I\"}, \"responsible\": [\"x\"]}],\n"
                            + "\"rosters\": [{\"id\": \"own\", \"title\": {\"en\": \"Own\"},"
                            + " \"startInclusive\": \"2021-01-01\","
                            + " \"agencies\": [{\"id\": \"x\", \"name\": \"X\", \"kind\": \"OTHER\"}]}]");

            assertThat(read.findings()).isEmpty();
            assertThat(read.orThrow().programme().rosters())
                    .extracting(Roster::id)
                    .containsExactly(RosterId.of("own"), RosterId.of("ministries"));
        }
    }

    @Nested
    class WithNumberLimits {

        @Test
        void aNumberBeyondThemLosesItsValueOnly() throws IOException {
            Outcome<LoadedProgramme> read = assemble(
                    ProgrammeAssembler.standard()
                            .withNumberLimits(
                                    NumberLimits.builder().maxDigits(4).build()),
                    "\"indicators\": [{\"id\": \"i\", \"name\": {\"en\": \"I\"}, \"targets\": [\n"
                            + "{\"id\": \"2025\", \"due\": \"2025\", \"kind\": \"BOUND\", \"comparison\": \"AT_LEAST\","
                            + " \"value\": 12345, \"unit\": \"%\"},\n"
                            + "{\"id\": \"2030\", \"due\": \"2030\", \"kind\": \"BOUND\", \"comparison\": \"AT_LEAST\","
                            + " \"value\": 1234, \"unit\": \"%\"}]}],\n"
                            + "\"reports\": [{\"id\": \"r\", \"observations\": [\n"
                            + "{\"indicator\": \"i\", \"period\": \"2021\", \"value\": 123.45, \"unit\": \"%\"},\n"
                            + "{\"indicator\": \"i\", \"period\": \"2022\", \"value\": 12.34, \"unit\": \"%\"}]}]");

            Programme programme = read.orThrow().programme();
            assertThat(programme.targetsOf(IndicatorId.of("i")))
                    .extracting(target -> target.id().value())
                    .containsExactly("2030");
            assertThat(programme.reports().get(0).observations())
                    .extracting(observation -> observation.value().orElseThrow())
                    .containsExactly(Quantity.percent("12.34"));
            assertThat(Documents.lines(read.findings()))
                    .containsExactly(
                            "/programme/indicators/0/targets/0 3:1 ERROR intake.number-too-long: a number has 5 digits;"
                                    + " expected at most 4 digits and an exponent of at most 60; its value is left out",
                            "/programme/reports/0/observations/0 6:1 ERROR intake.number-too-long: a number has 5 digits;"
                                    + " expected at most 4 digits and an exponent of at most 60; its value is left out");
            assertThat(read.orThrow().omissions())
                    .extracting(Omission::extent)
                    .containsExactly(Omission.Extent.VALUE, Omission.Extent.VALUE);
        }
    }

    @Nested
    class WithAScale {

        private final Scale stars = Scale.builder("STARS", LocalizedText.english("Stars"))
                .addGrades(Grade.builder()
                        .scale("STARS")
                        .id("GOLD")
                        .label(LocalizedText.english("Gold"))
                        .build())
                .build();

        private static final String GRADES = "\"indicators\": [{\"id\": \"i\", \"name\": {\"en\": \"I\"}}],\n"
                + "\"reports\": [{\"id\": \"r\", \"declaredGrades\": ["
                + "{\"indicator\": \"i\", \"scale\": \"STARS\", \"grade\": \"GOLD\"}]}]";

        @Test
        void aGradeThatTheDocumentOnlyNamesIsTheScales() throws IOException {
            Outcome<LoadedProgramme> read =
                    assemble(ProgrammeAssembler.standard().withScale(stars), GRADES);

            assertThat(read.findings()).isEmpty();
            assertThat(read.orThrow().programme().reports().get(0).declaredGrades())
                    .extracting(DeclaredGrade::grade)
                    .containsExactlyElementsOf(stars.grades());
        }

        @Test
        void aGradeThatTheScaleHasNotIsLeftOut() throws IOException {
            Outcome<LoadedProgramme> read =
                    assemble(ProgrammeAssembler.standard().withScale(stars), GRADES.replace("GOLD", "TIN"));

            assertThat(Documents.lines(read.findings()))
                    .containsExactly(
                            "/programme/reports/0/declaredGrades/0 3:44 ERROR intake.unknown-grade: 'TIN' is not a"
                                    + " completion class; expected one of: GOLD");
            assertThat(read.orThrow().programme().reports().get(0).declaredGrades())
                    .isEmpty();
        }

        @Test
        void aScaleThatNobodyKnowsIsNamed() throws IOException {
            Outcome<LoadedProgramme> read = assemble(ProgrammeAssembler.standard(), GRADES);

            assertThat(Documents.lines(read.findings()))
                    .singleElement()
                    .asString()
                    .startsWith("/programme/reports/0"
                            + "/declaredGrades/0 3:44 ERROR intake.unknown-scale: 'STARS' is no scale that is known here; expected"
                            + " one of: COMPLETION, ");
            assertThat(read.orThrow().omissions()).extracting(Omission::extent).containsExactly(Omission.Extent.VALUE);
        }
    }

    /** What a writer is told of scales stands in the document, whether a grade of them is declared or not. */
    @Test
    void aWriterStatesTheScalesThatItIsTold() {
        Scale stars = Scale.builder("STARS", LocalizedText.english("Stars"))
                .degree("GOLD", LocalizedText.english("Gold"), "#ffd700")
                .degree("TIN", LocalizedText.english("Tin"), "#808080")
                .build();
        Programme plan = Documents.read("{\"tiendo\":\"1.0\",\"programme\":{\"id\":\"p\",\"title\":{\"en\":\"P\"}}}")
                .orThrow()
                .programme();

        byte[] written = Documents.write(new JsonProgrammeWriter().withScales(List.of(stars)), plan);

        LoadedProgramme read = Documents.read(written, ReadLimits.standard()).orThrow();
        assertThat(read.programme()).isEqualTo(plan);
        assertThat(read.stated().orElseThrow().scales()).containsExactly(stars);
    }

    @Nested
    class WithAGivenValidator {

        private Validator validator() {
            HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                    .configure()
                    .ignoreXmlConfiguration()
                    .messageInterpolator(new ParameterMessageInterpolator());
            ConstraintMapping mapping = configuration.createConstraintMapping();
            mapping.type(IndicatorRowDraft.class)
                    .getter("unit")
                    .constraint(new NotBlankDef().message("a unit is needed"))
                    .getter("id")
                    .constraint(new PatternDef().regexp("[a-z]+").message("an id has small letters"));
            mapping.type(ResultDraft.class)
                    .getter("value")
                    .constraint(new PatternDef().regexp("[0-9]{1,2}%?").message("a result has two digits"));
            mapping.type(TargetDraft.class).getter("due").constraint(new NotBlankDef().message("a target is due"));
            return configuration.addMapping(mapping).buildValidatorFactory().getValidator();
        }

        @Test
        void itSeesEveryElementAsTheRowOfATable() throws IOException {
            Outcome<LoadedProgramme> read = assemble(
                    ProgrammeAssembler.standard().withValidator(validator()),
                    "\"indicators\": [\n"
                            + "{\"id\": \"i\", \"name\": {\"en\": \"I\"}, \"targets\": [\n"
                            + "{\"id\": \"t\", \"kind\": \"BOUND\", \"comparison\": \"AT_LEAST\", \"value\": 1,"
                            + " \"unit\": \"%\"}]},\n"
                            + "{\"id\": \"J\", \"name\": {\"en\": \"J\"}, \"unit\": \"%\"}],\n"
                            + "\"tasks\": [{\"id\": \"t\", \"title\": {\"en\": \"T\"}, \"indicators\": [\"i\", \"J\"]}],\n"
                            + "\"reports\": [{\"id\": \"r\", \"observations\": [\n"
                            + "{\"indicator\": \"i\", \"period\": \"2021\", \"value\": 123, \"unit\": \"%\"},\n"
                            + "{\"indicator\": \"i\", \"period\": \"2022\", \"value\": 12, \"unit\": \"%\"},\n"
                            + "{\"indicator\": \"J\", \"period\": \"2022\", \"value\": 12, \"unit\": \"%\"}]}]");

            assertThat(Documents.lines(read.findings()))
                    .containsExactly(
                            "/programme/reports/0/observations/0 8:1 ERROR intake.constraint-violated: a result has two"
                                    + " digits; found '123%'",
                            "/programme/indicators/0/targets/0 4:1 ERROR intake.constraint-violated: a target is due;"
                                    + " found ''",
                            "/programme/indicators/0 3:1 ERROR intake.constraint-violated: a unit is needed; found ''",
                            "/programme/indicators/1 5:1 ERROR intake.constraint-violated: an id has small letters; found"
                                    + " 'J'");
            Programme programme = read.orThrow().programme();
            assertThat(programme.indicators()).extracting(Indicator::id).containsExactly(IndicatorId.of("i"));
            assertThat(programme.targetsOf(IndicatorId.of("i"))).isEmpty();
            assertThat(programme.tasks().get(0).indicators()).isEqualTo(List.of(IndicatorId.of("i")));
            assertThat(programme.reports().get(0).observations())
                    .extracting(observation -> observation.value().orElseThrow())
                    .containsExactly(Quantity.percent("12"));
            assertThat(read.orThrow().omissions())
                    .extracting(Omission::extent)
                    .containsExactly(
                            Omission.Extent.VALUE, Omission.Extent.VALUE, Omission.Extent.VALUE, Omission.Extent.ROW);
        }
    }

    @Test
    void withoutAValidatorTheStandardConstraintsHoldAsForATable() throws IOException {
        Outcome<LoadedProgramme> read = assemble(
                ProgrammeAssembler.standard(),
                "\"indicators\": [{\"id\": \"i\", \"name\": {\"en\": \" \"}},"
                        + " {\"id\": \"j\", \"name\": {\"en\": \"J\"}}]");

        assertThat(Documents.lines(read.findings()))
                .containsExactly("/programme/indicators/0 2:16 ERROR intake.missing-name: the row has no name; expected"
                        + " the name of an indicator; the row is left out");
        assertThat(read.orThrow().programme().indicators())
                .extracting(Indicator::id)
                .containsExactly(IndicatorId.of("j"));
    }
}
