package io.github.tiendo.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tiendo.grade.Scales;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the members that the codecs ask for against those that the schema has, both ways. */
class SchemaMembersTest {

    private static JsonNode schema() throws Exception {
        return new ObjectMapper().readTree(JsonSchema.document()).get("$defs");
    }

    /** What a codec asks an object for that has no members. */
    private static List<String> asked(Reads<?> codec, String... before) {
        Element element = new Element(null, "", 0);
        for (int i = 0; i < before.length; i += 2) {
            element.add(before[i], before[i + 1], 0);
        }
        Findings findings = new Findings(new Content("x", new byte[0], 0));
        Fields fields = new Fields(new Reading(findings, false, Scales.builtIn()), element);
        codec.read(fields);
        return fields.asked();
    }

    static Stream<Arguments> codecs() {
        return Stream.of(
                Arguments.of("/legalBasis", PlanCodecs.LEGAL_BASIS),
                Arguments.of("/heading", PlanCodecs.HEADING),
                Arguments.of("/scale", GradeCodec.SCALE),
                Arguments.of("/measure", IndicatorCodec.MEASURE),
                Arguments.of("/definition", IndicatorCodec.DEFINITION),
                Arguments.of("/partsRule", IndicatorCodec.PARTS),
                Arguments.of("/observation", ObservationCodec.INSTANCE),
                Arguments.of("/total", TotalCodec.INSTANCE),
                Arguments.of("/declaredGrade", ReportCodecs.DECLARED_GRADE),
                Arguments.of("/location", ReportCodecs.LOCATION),
                Arguments.of("/statedText", ReportCodecs.STATED_TEXT),
                Arguments.of("/deadline", TaskCodecs.DEADLINE),
                Arguments.of("/amendment", TaskCodecs.AMENDMENT),
                Arguments.of("/task", TaskCodecs.TASK),
                Arguments.of("/taskEntry", TaskCodecs.ENTRY),
                Arguments.of("/agency", OrganisationCodecs.AGENCY),
                Arguments.of("/rosterEvent", OrganisationCodecs.EVENT),
                Arguments.of("/roster", OrganisationCodecs.ROSTER),
                Arguments.of("/assignment", ReportingCodecs.ASSIGNMENT),
                Arguments.of("/obligation", ReportingCodecs.OBLIGATION),
                Arguments.of("/submission", ReportingCodecs.SUBMISSION),
                Arguments.of("/coverage", CoverageCodec.INSTANCE),
                Arguments.of("/policy", ClassificationCodec.POLICY),
                Arguments.of("/audit", AuditCodec.INSTANCE),
                Arguments.of("/audit/properties/figures/items", AuditCodec.FIGURE),
                Arguments.of("/audit/properties/unread/items", AuditCodec.UNREAD));
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void asksForWhatTheSchemaHas(String definition, Reads<?> codec) throws Exception {
        List<String> known = new ArrayList<>();
        schema().at(definition).get("properties").fieldNames().forEachRemaining(known::add);

        assertThat(asked(codec)).containsExactlyInAnyOrderElementsOf(known);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void asksForThePartsOfEachKindOfCondition(ConditionCodec.Kind kind) throws Exception {
        List<String> known = new ArrayList<>();
        schema().at("/condition").get("properties").fieldNames().forEachRemaining(known::add);

        assertThat(known).containsAll(asked(ConditionCodec.INSTANCE, "kind", kind.name()));
    }

    static Stream<ConditionCodec.Kind> kinds() {
        return Stream.of(ConditionCodec.Kind.values());
    }
}
