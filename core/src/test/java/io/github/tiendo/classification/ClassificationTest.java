package io.github.tiendo.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tiendo.classification.Classification.Flag;
import io.github.tiendo.classification.Classification.NotRatedReason;
import io.github.tiendo.classification.Classification.UsedValue;
import io.github.tiendo.classification.ClassificationPolicy.PolicyIdentity;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassificationTest {

    private static final PolicyIdentity DECLARED = PolicyIdentity.of(ClassificationPolicies.declared());

    private static Classification.Builder met() {
        return Classification.builder().policy(DECLARED).grade(Scales.MET);
    }

    @Test
    void hasAPolicyAndEitherAGradeOrAReasonForNone() {
        List<Classification.Builder> impossible = List.of(
                Classification.builder().grade(Scales.MET),
                Classification.builder().policy(DECLARED),
                met().notRatedReason(NotRatedReason.Standard.ONE_POINT));

        for (Classification.Builder one : impossible) {
            assertThatThrownBy(one::build).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(met().build().rule()).isEqualTo("given");
        assertThat(Classification.notRated(ClassificationPolicies.declared(), NotRatedReason.Standard.ONE_POINT)
                        .rule())
                .isEqualTo(NotRatedReason.Standard.ONE_POINT.id());
    }

    @Test
    void hasAGradeOfTheScaleOfItsPolicy() {
        Grade green = Scales.RAG.grade("GREEN").orElseThrow();

        assertThatThrownBy(() -> Classification.of(ClassificationPolicies.declared(), green))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("RAG GREEN is not a grade of COMPLETION");
    }

    @Test
    void equalsAnAnswerThatRestsOnTheSame() {
        List<Classification> others = List.of(
                Classification.builder()
                        .policy(PolicyIdentity.of(ClassificationPolicies.attainmentBands()))
                        .grade(Scales.MET)
                        .build(),
                Classification.builder().policy(DECLARED).grade(Scales.HARD).build(),
                Classification.notRated(ClassificationPolicies.declared(), NotRatedReason.Standard.ONE_POINT),
                met().rule("declared").build(),
                met().addFlags(Flag.LATE).build(),
                met().putNumbers("score", BigDecimal.ONE).build(),
                met().addInputs(UsedValue.of("value", Quantity.percent("80"), Period.year(2024)))
                        .build());
        Classification answer = met().build();

        assertThat(answer).isEqualTo(answer).isEqualTo(met().build()).hasSameHashCodeAs(met().build());
        assertThat(answer).isNotEqualTo("MET");
        assertThat(answer).isNotIn(others);
        assertThat(met().putNumbers("score", new BigDecimal("1E+2")).build().number("score"))
                .contains(new BigDecimal("100"));
    }
}
