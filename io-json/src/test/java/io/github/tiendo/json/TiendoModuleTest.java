package io.github.tiendo.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.tiendo.assessment.Assessment;
import io.github.tiendo.assessment.ProgrammeAssessor;
import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.fixtures.Decision942;
import io.github.tiendo.fixtures.TiendoArbitraries;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Rank;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.reconciliation.AuditResult;
import io.github.tiendo.reconciliation.ReportAudit;
import io.github.tiendo.scorecard.Scorecard;
import io.github.tiendo.scorecard.ScorecardBuilder;
import io.github.tiendo.target.Target;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TiendoModuleTest {

    private final ObjectMapper mapper =
            JsonMapper.builder().addModule(new TiendoModule()).build();

    /** A document of a team's own. */
    record Row(IndicatorId indicator, List<Target> targets, Map<Period, Quantity> values, ReportedValue latest) {}

    @Provide
    Arbitrary<Observation> observations() {
        return TiendoArbitraries.observations(IndicatorId.of("i"));
    }

    @Provide
    Arbitrary<Target> targets() {
        return TiendoArbitraries.targets();
    }

    @Property(tries = 100)
    void valuesComeBackEqualInsideOtherDocuments(
            @ForAll("observations") Observation observation, @ForAll("targets") Target target) throws IOException {
        Map<String, List<Object>> document = Map.of("both", List.of(observation));

        String written = mapper.writeValueAsString(document);

        assertThat(mapper.readValue(written, new TypeReference<Map<String, List<Observation>>>() {}))
                .isEqualTo(document);
        assertThat(mapper.readValue(mapper.writeValueAsString(target), Target.class))
                .isEqualTo(target);
    }

    @Test
    void standsInRecordsListsAndKeysOfMaps() throws IOException {
        Row row = new Row(
                IndicatorId.of("households"),
                List.of(Target.atLeast(Quantity.percent("80"), Period.endOf(2025))),
                Map.of(Period.quarter(2022, 1), Quantity.percent("77.08")),
                Rank.of(86, 193));

        String written = mapper.writeValueAsString(row);

        assertThat(written)
                .isEqualTo(
                        "{\"indicator\":\"households\",\"targets\":[{\"id\":\"2025\",\"due\":\"2025\",\"kind\":\"BOUND\","
                                + "\"comparison\":\"AT_LEAST\",\"value\":80,\"unit\":\"%\"}],\"values\":{\"2022-Q1\":{\"value\":77.08,"
                                + "\"unit\":\"%\"}},\"latest\":{\"rank\":86,\"field\":193}}");
        assertThat(mapper.readValue(written, Row.class)).isEqualTo(row);
    }

    @Test
    void programmesAndWhatWasMadeOfThemComeBackEqual() throws IOException {
        Programme programme = Decision942.programme();
        Assessment assessment = ProgrammeAssessor.of(ClassificationPolicies.declared(), LocalDate.of(2022, 12, 31))
                .assess(programme);
        Scorecard card = ScorecardBuilder.of(assessment).build();
        AuditResult audit = ReportAudit.of(Languages.VIETNAMESE).audit(programme);

        assertThat(again(programme, Programme.class)).isEqualTo(programme);
        assertThat(again(assessment, Assessment.class)).isEqualTo(assessment);
        assertThat(again(card, Scorecard.class)).isEqualTo(card);
        assertThat(again(audit, AuditResult.class)).isEqualTo(audit);
        assertThat(again(Ratio.of(57, 63), Ratio.class)).isEqualTo(Ratio.of(57, 63));
    }

    private <T> T again(T value, Class<T> type) throws IOException {
        String written = mapper.writeValueAsString(Map.of("ours", value));
        Map<String, T> read =
                mapper.readValue(written, mapper.getTypeFactory().constructMapType(Map.class, String.class, type));
        return read.get("ours");
    }

    @Test
    void readsGradesAndUnitsByTheirNames() throws IOException {
        assertThat(mapper.readValue("{\"scale\":\"COMPLETION\",\"grade\":\"MET\"}", Grade.class))
                .isEqualTo(Scales.MET);
        assertThat(mapper.readValue("\"phần trăm\"", Unit.class)).isEqualTo(Unit.PERCENT);
        assertThat(mapper.writeValueAsString(Unit.TIMES)).isEqualTo("\"times\"");
    }

    @Test
    void namesEveryProblemOfAValue() {
        assertThatThrownBy(() -> mapper.readValue(
                        "{\"indicator\":\"\",\"period\":\"2022-Q5\",\"value\":\"7\"}", Observation.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("/indicator: '' was found; expected a text that is not blank")
                .hasMessageContaining("/period: '2022-Q5' was found; expected a period")
                .hasMessageContaining("/value: a text was found; expected a number");
        assertThatThrownBy(() -> mapper.readValue("\"2022-Q5\"", Period.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("expected a period such as 2022");
    }
}
