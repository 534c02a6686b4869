package io.github.tiendo.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tiendo.grade.Scales;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeBandsTest {

    private static final GradeBands BANDS = GradeBands.of(Scales.RAG)
            .atLeast("0.9", "GREEN")
            .moreThan("0.6", "AMBER")
            .otherwise("RED");

    @ParameterizedTest
    @CsvSource({"1, GREEN", "0.9, GREEN", "0.90, GREEN", "0.89, AMBER", "0.61, AMBER", "0.6, RED", "-3, RED"})
    void anEdgeBelongsToTheGradeAboveItWhereItSaysSo(String number, String grade) {
        assertThat(BANDS.grade(new BigDecimal(number)).id()).isEqualTo(grade);
        assertThat(BANDS.grade(new BigDecimal(number).multiply(new BigDecimal("7")), new BigDecimal("7"))
                        .id())
                .isEqualTo(grade);
    }

    @Test
    void oneEdgeMayHaveAGradeOfItsOwn() {
        GradeBands bands = GradeBands.of(Scales.RAG)
                .moreThan("1", "GREEN")
                .atLeast("1", "AMBER")
                .otherwise("RED");

        assertThat(bands.grade(new BigDecimal("1.0")).id()).isEqualTo("AMBER");
    }

    @Test
    void edgesAndGradesStandInOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> GradeBands.of(Scales.RAG).atLeast("0.5", "GREEN").atLeast("0.6", "AMBER"))
                .withMessage("the edges are in order, from the best down, found 0.5 and then 0.6");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> GradeBands.of(Scales.RAG).atLeast("0.5", "GREEN").atLeast("0.5", "AMBER"));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> GradeBands.of(Scales.RAG).atLeast("0.5", "AMBER").otherwise("GREEN"))
                .withMessage("the grades are in order, from the best down, found AMBER and then GREEN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GradeBands.of(Scales.RAG).otherwise("RED"))
                .withMessage("bands have at least one edge");
    }

    @Test
    void unknownGradesAndNumbersAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GradeBands.of(Scales.RAG).atLeast("0.5", "BLUE"))
                .withMessage("the scale RAG has the degrees [GREEN, AMBER, RED], found BLUE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GradeBands.of(Scales.RAG).atLeast("90%", "GREEN"))
                .withMessage("an edge is a decimal such as 0.9, found 90%");
    }

    @Test
    void aPercentageIsNoShare() {
        GradeBands bands = GradeBands.of(Scales.RAG).atLeast("80", "GREEN").otherwise("RED");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> BandsPolicy.attainment("ours", bands))
                .withMessage("the edge 80 of ours is 8000%; edges are shares, such as 0.8 for 80%");
    }

    @Test
    void areEqualByScaleEdgesAndGrades() {
        GradeBands same = GradeBands.of(Scales.RAG)
                .atLeast("0.9", "GREEN")
                .moreThan("0.6", "AMBER")
                .otherwise("RED");
        GradeBands other = GradeBands.of(Scales.RAG)
                .atLeast("0.9", "GREEN")
                .atLeast("0.6", "AMBER")
                .otherwise("RED");

        assertThat(BANDS).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(other);
        assertThat(BANDS).hasToString("{GREEN=>= 0.9, AMBER=> 0.6, RED=else}");
    }
}
