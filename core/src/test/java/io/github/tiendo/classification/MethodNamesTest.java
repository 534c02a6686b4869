package io.github.tiendo.classification;

import static io.github.tiendo.classification.Sample.floor;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.classification.ClassificationPolicy.PolicyIdentity;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.grade.Scales;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people read of a method and of what it is set to. */
class MethodNamesTest {

    private static List<String> english(ClassificationPolicy policy) {
        return PolicyIdentity.of(policy).settings(Languages.ENGLISH);
    }

    @Test
    void aMethodHasAName() {
        assertThat(ClassificationPolicies.completionPace().name().text(Languages.ENGLISH))
                .isEqualTo("pace of completion");
        assertThat(ClassificationPolicies.eurostat().name().text(Languages.VIETNAMESE))
                .isEqualTo("phương pháp của Eurostat");
    }

    @Test
    void theNameOfAMethodOfOnesOwnIsItsId() {
        BandsPolicy own = BandsPolicy.attainment(
                "our-rag", GradeBands.of(Scales.RAG).atLeast("0.9", "GREEN").otherwise("RED"));

        assertThat(own.name().text(Languages.VIETNAMESE)).isEqualTo("our-rag");
    }

    @Test
    void settingsAreSaidInWords() {
        assertThat(english(ClassificationPolicies.completionPace()))
                .containsExactly(
                        "straight line from the start",
                        "ahead of schedule means 12 months before it is due",
                        "likely from 95% on",
                        "low likelihood from 60% on",
                        "nothing is assumed of the start");
        assertThat(english(CompletionPacePolicy.builder()
                        .trajectory(TrajectoryKind.sCurve(BigDecimal.valueOf(100)))
                        .earlyMargin(1)
                        .bands("0.985", "0.5")
                        .build()))
                .contains(
                        "S-curve towards 100",
                        "ahead of schedule means 1 month before it is due",
                        "likely from 98.5% on");
    }

    @Test
    void bandsAreSaidWithTheNamesOfTheirGrades() {
        BandsPolicy own = BandsPolicy.wayFromBaseline(
                "our-rag",
                GradeBands.of(Scales.RAG)
                        .atLeast("0.9", "GREEN")
                        .moreThan("0.625", "AMBER")
                        .otherwise("RED"));

        assertThat(english(own))
                .containsExactly(
                        "by the share of the way from the baseline to the target",
                        "Green from 90% on",
                        "Amber above 62.5%",
                        "else Red");
        assertThat(PolicyIdentity.of(own).settings(Languages.VIETNAMESE))
                .contains("Xanh từ 90%", "Vàng trên 62,5%", "còn lại: Đỏ");
    }

    @Test
    void aSettingThatNobodyKnowsIsSaidAsItIs() {
        PolicyIdentity stored = PolicyIdentity.builder()
                .id("theirs")
                .version("3")
                .scale("STARS")
                .putParameters("half-life", "10 years")
                .putParameters("likely", "often")
                .putParameters("grade-GOLD", ">= 0.5")
                .build();

        assertThat(stored.settings(Languages.ENGLISH))
                .containsExactly("half life: 10 years", "likely from often on", "GOLD from 50% on");
    }

    @Test
    void anAnswerSaysMethodAndGradeInALog() {
        Classification rated = ClassificationPolicies.completionPace()
                .classify(Sample.input(floor("80", 2025), Sample.series("2020", "20", "2022", "50")));

        assertThat(rated).hasToString("completion-pace: LIKELY_EARLY (early)");
        assertThat(Classification.notRated(
                        ClassificationPolicies.destatis(), Classification.NotRatedReason.Standard.NO_TARGET))
                .hasToString("destatis: NO_TARGET (NO_TARGET)");
        assertThat(Classification.of(ClassificationPolicies.completionPace(), Scales.HARD)
                        .grade())
                .contains(Scales.HARD);
    }
}
