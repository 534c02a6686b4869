package io.github.tiendo.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScaleMappingTest {

    @Test
    void carriesCompletionClassesOverToTrafficLights() {
        ScaleMapping lights = ScaleMapping.builtIn("COMPLETION", "RAG").orElseThrow();

        assertThat(lights.map(Scales.LIKELY)).isEqualTo(Scales.RAG.grade("GREEN"));
        assertThat(lights.map(Scales.UNLIKELY)).isEqualTo(Scales.RAG.grade("AMBER"));
        assertThat(lights.map(Scales.NOT_MET)).isEqualTo(Scales.RAG.grade("RED"));
        assertThat(lights.map(Scales.NOT_ASSESSABLE)).isEmpty();
    }

    @Test
    void isThereOnlyWhereTheWordsOfOneMeanThoseOfTheOther() {
        assertThat(ScaleMapping.builtIn("RAG", "COMPLETION")).isEqualTo(Optional.empty());
        assertThat(ScaleMapping.builtIn("COMPLETION", "TRACK")).contains(ScaleMapping.COMPLETION_TO_TRACK);
        assertThat(ScaleMapping.builtIn("DELIVERY_CONFIDENCE", "RAG"))
                .contains(ScaleMapping.DELIVERY_CONFIDENCE_TO_RAG);
    }

    @Test
    void refusesToTurnTheOrderRound() {
        ScaleMapping.Builder turned = ScaleMapping.builder(Scales.RAG, Scales.TRACK)
                .put("GREEN", "OFF_TRACK")
                .put("RED", "ON_TRACK");

        assertThatThrownBy(turned::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is better than");
    }

    @Test
    void refusesGradesThatTheScalesLack() {
        assertThatThrownBy(() -> ScaleMapping.builder(Scales.RAG, Scales.TRACK).put("BLUE", "ON_TRACK"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("BLUE");
    }
}
