package io.github.tiendo.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tiendo.assessment.Assessment;
import io.github.tiendo.assessment.ProgrammeAssessor;
import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.fixtures.Decision749;
import io.github.tiendo.fixtures.Decision942;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.json.JsonProgrammeWriter;
import io.github.tiendo.json.JsonResults;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Rank;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.scorecard.Scorecard;
import io.github.tiendo.scorecard.ScorecardBuilder;
import io.github.tiendo.spi.ReadLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class TiendoModuleTest {

    /** As Spring Boot 4 makes its mapper. */
    private final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

    /** A document of a team's own. */
    record Row(IndicatorId indicator, Map<Period, Quantity> values, ReportedValue latest) {}

    @Test
    void standsInRecordsAndKeysOfMaps() {
        Row row = new Row(
                IndicatorId.of("households"),
                Map.of(Period.quarter(2022, 1), Quantity.percent("77.08")),
                Rank.of(86, 193));

        String written = mapper.writeValueAsString(row);

        assertThat(mapper.readTree(written).toString())
                .isEqualTo("{\"indicator\":\"households\",\"values\":{\"2022-Q1\":{\"value\":77.08,\"unit\":\"%\"}},"
                        + "\"latest\":{\"rank\":86,\"field\":193}}");
        assertThat(mapper.readValue(written, Row.class)).isEqualTo(row);
    }

    @Test
    void writesProgrammesAsTheFormatHasThem() throws IOException {
        Programme programme = Decision942.programme();
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        new JsonProgrammeWriter().write(programme, document);

        String written = mapper.writeValueAsString(Map.of("programme", programme, "tiendo", "1.0"));

        assertThat(mapper.readTree(written)).isEqualTo(mapper.readTree(document.toByteArray()));
        assertThat(mapper.readValue(mapper.writeValueAsString(programme), Programme.class))
                .isEqualTo(programme);
    }

    @Test
    void resultsComeBackEqual() throws IOException {
        Programme programme = Decision749.programme();
        Assessment assessment = ProgrammeAssessor.of(ClassificationPolicies.declared(), LocalDate.of(2022, 12, 31))
                .assess(programme);
        Scorecard card = ScorecardBuilder.of(assessment).build();

        assertThat(mapper.readValue(mapper.writeValueAsString(card), Scorecard.class))
                .isEqualTo(card);
        assertThat(mapper.readValue(mapper.writeValueAsString(assessment), Assessment.class))
                .isEqualTo(assessment);
        assertThat(mapper.writeValueAsString(Outcome.of(card.tally())))
                .startsWith("{\"value\":{\"scale\":")
                .endsWith("\"complete\":true,\"findings\":[]}");
    }

    @Test
    void refusesWhatHasNoForm() {
        assertThatThrownBy(() -> mapper.writeValueAsString(ReadLimits.standard()))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("has no form in JSON");
    }

    @Test
    void saysOfAValueThatIsOnlyWrittenThatItIsNotRead() {
        assertThatThrownBy(() -> mapper.readValue("{}", Outcome.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("Outcome is written and not read");
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

    @Test
    void needsNoDatabindOfJackson2() {
        assertThatThrownBy(() -> Class.forName("com.fasterxml.jackson.databind.ObjectMapper"))
                .isInstanceOf(ClassNotFoundException.class);
        assertThat(JsonResults.class).isNotNull();
    }
}
