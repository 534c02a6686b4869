package io.github.tiendo.classification;

import static io.github.tiendo.classification.Sample.answer;
import static io.github.tiendo.classification.Sample.floor;
import static io.github.tiendo.classification.Sample.input;
import static io.github.tiendo.classification.Sample.series;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.fixtures.ClassificationPolicyContract;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.quantity.Ratio;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeclaredPolicyTest extends ClassificationPolicyContract {

    private static final Scale STARS = Scale.builder("STARS", LocalizedText.english("Stars"))
            .degree("GOLD", LocalizedText.english("Gold"), "#ffd700")
            .degree("SILVER", LocalizedText.english("Silver"), "#c0c0c0")
            .build();

    @Override
    protected ClassificationPolicy policy() {
        return ClassificationPolicies.declared();
    }

    private static CompletionInput declared(Grade grade) {
        return CompletionInput.builder()
                .from(input(floor("80", 2025), series("2022", "50")))
                .declared(DeclaredGrade.builder()
                        .indicator(IndicatorId.of("sample"))
                        .grade(grade)
                        .build())
                .build();
    }

    @Test
    void notMetIsNotYetMetBeforeTheDueDayAlone() {
        CompletionInput before = declared(Scales.NOT_MET);
        CompletionInput onTheDay =
                CompletionInput.builder().from(before).target(floor("80", 2022)).build();

        assertThat(answer(ClassificationPolicies.declared().classify(before))).isEqualTo("(NOT_YET_MET)");
        assertThat(answer(ClassificationPolicies.declared().classify(onTheDay))).isEqualTo("NOT_MET");
    }

    @Test
    void takesTheDeclaredGradeAsItIs() {
        assertThat(answer(ClassificationPolicies.declared().classify(declared(Scales.HARD))))
                .isEqualTo("HARD");
        assertThat(answer(ClassificationPolicies.declared().classify(declared(Scales.NOT_ASSESSABLE))))
                .isEqualTo("NOT_ASSESSABLE");
        assertThat(answer(ClassificationPolicies.declared().classify(input(floor("80", 2025), series()))))
                .isEqualTo("(NOT_DECLARED)");
    }

    @Test
    void tellsWhoDeclaredItWhenAndWhy() {
        CompletionInput input = CompletionInput.builder()
                .from(input(floor("80", 2025), series("2022", "50")))
                .declared(DeclaredGrade.builder()
                        .indicator(IndicatorId.of("sample"))
                        .grade(Scales.HARD)
                        .author(AgencyId.of("mic"))
                        .declaredOn(LocalDate.of(2022, 12, 14))
                        .reason("the network is late")
                        .build())
                .build();
        Classification rated = ClassificationPolicies.declared().classify(input);

        assertThat(rated.attainment()).contains(Ratio.of(5, 8));
        assertThat(rated.explanation(Languages.ENGLISH))
                .isEqualTo(
                        "Rated: Hard to achieve. Latest value: 50% (2022). Target: ≥ 80%, due 2025. The grade is the "
                                + "one that the report states; nothing was computed. Declared by mic. Declared on 14 December "
                                + "2022. Reason given: the network is late.");
    }

    @Test
    void speaksTheScaleOfAUser() {
        Grade gold = STARS.grade("GOLD").orElseThrow();

        assertThat(answer(ClassificationPolicies.declared(STARS).classify(declared(gold))))
                .isEqualTo("GOLD");
        assertThat(answer(ClassificationPolicies.declared().classify(declared(gold))))
                .isEqualTo("(NOT_DECLARED)");
    }
}
