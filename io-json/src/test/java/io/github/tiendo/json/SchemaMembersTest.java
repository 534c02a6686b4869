package io.github.tiendo.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.classification.ClassificationPolicy.PolicyIdentity;
import io.github.tiendo.fixtures.Decision749;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the members that the codecs ask for against those that the schema has, both ways. */
class SchemaMembersTest {

    private static JsonNode schema() throws Exception {
        return new ObjectMapper().readTree(JsonSchema.document()).get("$defs");
    }

    /** What has members, by its place in the schema. */
    private static final Map<String, Codec<?>> CODECS = Map.ofEntries(
            Map.entry("/text", LocalizedTextCodec.INSTANCE),
            Map.entry("/ratio", ValueCodec.RATIO),
            Map.entry("/quantity", ValueCodec.QUANTITY),
            Map.entry("/point", ConditionCodec.POINT),
            Map.entry("/condition", ConditionCodec.INSTANCE),
            Map.entry("/target", TargetCodec.INSTANCE),
            Map.entry("/partTarget", TargetCodec.OF_PART),
            Map.entry("/legalBasis", PlanCodecs.LEGAL_BASIS),
            Map.entry("/heading", PlanCodecs.HEADING),
            Map.entry("/grade", GradeCodec.IN_SCALE),
            Map.entry("/scale", GradeCodec.SCALE),
            Map.entry("/measure", IndicatorCodec.MEASURE),
            Map.entry("/definition", IndicatorCodec.DEFINITION),
            Map.entry("/partsRule", IndicatorCodec.PARTS),
            Map.entry("/indicator", ProgrammeCodecs.INDICATOR),
            Map.entry("/observation", ObservationCodec.INSTANCE),
            Map.entry("/total", TotalCodec.INSTANCE),
            Map.entry("/total/properties/parts/items", TotalCodec.PART),
            Map.entry("/declaredGrade", ReportCodecs.DECLARED_GRADE),
            Map.entry("/location", ReportCodecs.LOCATION),
            Map.entry("/statedText", ReportCodecs.STATED_TEXT),
            Map.entry("/row", ReportCodecs.ROW),
            Map.entry("/taskRow", ReportCodecs.TASK_ROW),
            Map.entry("/report", ProgrammeCodecs.REPORT),
            Map.entry("/programme", ProgrammeCodecs.PROGRAMME),
            Map.entry("/deadline", TaskCodecs.DEADLINE),
            Map.entry("/amendment", TaskCodecs.AMENDMENT),
            Map.entry("/task", TaskCodecs.TASK),
            Map.entry("/taskEntry", TaskCodecs.ENTRY),
            Map.entry("/agency", OrganisationCodecs.AGENCY),
            Map.entry("/rosterEvent", OrganisationCodecs.EVENT),
            Map.entry("/roster", OrganisationCodecs.ROSTER),
            Map.entry("/assignment", ReportingCodecs.ASSIGNMENT),
            Map.entry("/obligation", ReportingCodecs.OBLIGATION),
            Map.entry("/coverage", CoverageCodec.INSTANCE),
            Map.entry("/submission", ReportingCodecs.SUBMISSION),
            Map.entry("/policy", ClassificationCodec.POLICY),
            Map.entry("/edge", ClassificationCodec.EDGE),
            Map.entry("/usedValue", ClassificationCodec.USED_VALUE),
            Map.entry("/classification", ClassificationCodec.of(policy())),
            Map.entry("/assessedTarget", AssessmentCodec.row(Decision749.programme(), policy())),
            Map.entry("/assessment", AssessmentCodec.INSTANCE),
            Map.entry("/tally", ScorecardCodec.TALLY),
            Map.entry("/scorecard", ScorecardCodec.INSTANCE),
            Map.entry("/audit", AuditCodec.INSTANCE),
            Map.entry("/audit/properties/figures/items", AuditCodec.FIGURE),
            Map.entry("/audit/properties/unread/items", AuditCodec.UNREAD));

    private static PolicyIdentity policy() {
        return PolicyIdentity.of(ClassificationPolicies.declared());
    }

    static Stream<Arguments> codecs() {
        return CODECS.entrySet().stream().map(codec -> Arguments.of(codec.getKey(), codec.getValue()));
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void namesWhatTheSchemaHas(String definition, Codec<?> codec) throws Exception {
        List<String> known = new ArrayList<>();
        schema().at(definition).get("properties").fieldNames().forEachRemaining(known::add);

        assertThat(codec.names()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void nothingInTheSchemaIsWithoutACodec() throws Exception {
        List<String> objects = new ArrayList<>();
        schema().properties().forEach(definition -> {
            if (definition.getValue().has("properties")) {
                objects.add("/" + definition.getKey());
            }
        });

        assertThat(CODECS.keySet()).containsAll(objects);
    }
}
