package io.github.tiendo.classification;

import static io.github.tiendo.classification.Sample.answer;
import static io.github.tiendo.classification.Sample.ceiling;
import static io.github.tiendo.classification.Sample.floor;
import static io.github.tiendo.classification.Sample.input;
import static io.github.tiendo.classification.Sample.observation;
import static io.github.tiendo.classification.Sample.series;
import static io.github.tiendo.classification.Sample.seriesOf;
import static io.github.tiendo.classification.Sample.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.classification.Classification.GradeEdge;
import io.github.tiendo.classification.ClassificationPolicy.PolicyIdentity;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.fixtures.ClassificationPolicyContract;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Rank;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.TextValue;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Baseline;
import io.github.tiendo.target.Condition.TopRank;
import io.github.tiendo.target.Condition.Within;
import io.github.tiendo.target.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandsPolicyTest {

    private static final GradeBands SHARES = GradeBands.of(Scales.RAG)
            .atLeast("0.9", "GREEN")
            .moreThan("0.6", "AMBER")
            .otherwise("RED");
    private static final Baseline HUNDRED = Baseline.of(Period.year(2020), Quantity.percent("100"));

    @Nested
    class ByAttainment extends ClassificationPolicyContract {

        @Override
        protected ClassificationPolicy policy() {
            return BandsPolicy.attainment("our-rag", SHARES);
        }

        @ParameterizedTest
        @CsvSource({"100, GREEN", "45, GREEN", "44.9, AMBER", "30.1, AMBER", "30, RED", "0, RED"})
        void anEdgeBelongsWhereItSays(String value, String grade) {
            assertThat(answer(policy().classify(input(floor("50", 2025), series("2022", value)))))
                    .isEqualTo(grade);
        }

        @Test
        void oneMeaningMetOrNot() {
            Target halved = ceiling("50", 2025).from(HUNDRED);

            assertThat(policy().classify(input(halved, series("2022", "51"))).attainment())
                    .contains(Ratio.of(49, 50));
            assertThat(policy().classify(input(halved, series("2022", "40"))).attainment())
                    .contains(Ratio.of(6, 5));
            assertThat(policy().classify(input(ceiling("50", 2025), series("2022", "51")))
                            .attainment())
                    .contains(Ratio.of(50, 51));
        }

        @Test
        void placesAreAttainedByTheShareOfPlaces() {
            assertThat(answer(policy().classify(
                                    input(target(TopRank.of(40), 2025), seriesOf(observation("2022", Rank.of(50)))))))
                    .isEqualTo("AMBER");
        }

        @Test
        void aCeilingThatZeroHasMetIsOfTheBestGrade() {
            Classification rated = policy().classify(input(ceiling("5", 2025), series("2022", "0")));

            assertThat(answer(rated)).isEqualTo("GREEN");
            assertThat(rated.numbers()).isEmpty();
        }

        @Test
        void theIdentityNamesEveryEdge() {
            PolicyIdentity identity = PolicyIdentity.of(policy());

            assertThat(identity.id()).isEqualTo("our-rag");
            assertThat(identity.parameters())
                    .containsEntry("measure", "attainment")
                    .containsEntry("grade-GREEN", ">= 0.9")
                    .containsEntry("grade-AMBER", "> 0.6")
                    .containsEntry("grade-RED", "else");
        }

        @Test
        void explainsItselfWithTheNearestEdge() {
            Classification rated = policy().classify(input(floor("50", 2025), series("2022", "31")));

            GradeEdge nearest = rated.nearestEdge().orElseThrow();
            assertThat(nearest.edge()).isEqualByComparingTo("0.6");
            assertThat(nearest.distance()).isEqualByComparingTo("0.02");
            assertThat(nearest.grade().id()).isEqualTo("RED");
            assertThat(rated.explanation(Languages.ENGLISH))
                    .contains("62% of the target is attained.", "At 60% or less the grade would be: Red.");
        }

        @Test
        void tellsWhatItRestsOn() {
            Classification way = policy().classify(input(ceiling("50", 2025).from(HUNDRED), series("2022", "70")));

            assertThat(way.number(BandsPolicy.ATTAINMENT)).contains(new BigDecimal("0.6"));
            assertThat(way.inputs()).extracting(used -> used.name()).containsExactly("latest", "target", "start");
            assertThat(way.explanation(Languages.ENGLISH))
                    .isEqualTo(
                            "Rated: Red. Latest value: 70% (2022). Target: ≤ 50%, due 2025. Start: 100% (2020). 60% of "
                                    + "the way from the baseline to the target is covered. Above 60% the grade would be: Amber.");
        }

        @Test
        void whatHasNoNumberToCompareIsNotRated() {
            CompletionInput without = CompletionInput.builder()
                    .series(series("2022", "50"))
                    .day(LocalDate.of(2022, 12, 31))
                    .build();

            assertThat(answer(policy().classify(without))).isEqualTo("(NO_TARGET)");
            assertThat(answer(policy().classify(input(floor("80", 2025), series()))))
                    .isEqualTo("(NO_OBSERVATION)");
            assertThat(answer(policy().classify(
                                    input(floor("80", 2025), seriesOf(observation("2022", TextValue.of("many")))))))
                    .isEqualTo("(TEXT_VALUE)");
            assertThat(answer(policy().classify(input(
                            floor("80", 2025), seriesOf(observation("2022", Quantity.of(7, Unit.COUNT)))))))
                    .isEqualTo("(UNIT_DIFFERS)");
        }

        @Test
        void kindsThatAreNotOneNumberAreNotRated() {
            Target range = target(Within.of(Quantity.percent("45"), Quantity.percent("55")), 2025);

            assertThat(answer(policy().classify(input(range, series("2022", "50")))))
                    .isEqualTo("(TARGET_KIND_NOT_SUPPORTED)");
            assertThat(answer(policy().classify(input(floor("0", 2025), series("2022", "50")))))
                    .isEqualTo("(ZERO_BASE)");
        }
    }

    @Nested
    class ByTheWayFromTheBaseline extends ClassificationPolicyContract {

        @Override
        protected ClassificationPolicy policy() {
            return BandsPolicy.wayFromBaseline("our-way", SHARES);
        }

        @ParameterizedTest
        @CsvSource({"40, GREEN, 1.2", "55, GREEN, 0.9", "56, AMBER, 0.88", "70, RED, 0.6", "110, RED, -0.2"})
        void theWayDownIsNeverClipped(String value, String grade, String way) {
            Classification rated = policy().classify(input(ceiling("50", 2025).from(HUNDRED), series("2022", value)));

            assertThat(answer(rated)).isEqualTo(grade);
            assertThat(rated.number(BandsPolicy.WAY)).contains(new BigDecimal(way));
        }

        @Test
        void needsABaselineThatIsNotTheTarget() {
            assertThat(answer(policy().classify(input(floor("50", 2025), series("2022", "51")))))
                    .isEqualTo("(NO_BASELINE)");
            assertThat(answer(policy().classify(input(floor("100", 2025).from(HUNDRED), series("2022", "51")))))
                    .isEqualTo("(BASE_EQUALS_TARGET)");
        }
    }

    @Nested
    class ByTheDistanceToThePath extends ClassificationPolicyContract {

        @Override
        protected ClassificationPolicy policy() {
            return BandsPolicy.distanceToPath(
                    "our-path",
                    GradeBands.of(Scales.RAG)
                            .atLeast("0", "GREEN")
                            .atLeast("-0.1", "AMBER")
                            .otherwise("RED"));
        }

        /** From 20 at the end of 2018 to 100 at the end of 2022, 731 of 1461 days gone: 60.027 is on the path. */
        @ParameterizedTest
        @CsvSource({"60.1, GREEN", "60, AMBER", "52.1, AMBER", "52, RED"})
        void theDistanceIsAShareOfTheWholeWay(String value, String grade) {
            Target target = floor("100", 2022).from(Baseline.of(Period.year(2018), Quantity.percent("20")));

            Classification rated = policy().classify(
                            CompletionInput.of(target, series("2020", value)).asOf(LocalDate.of(2020, 12, 31)));

            assertThat(answer(rated)).isEqualTo(grade);
        }

        @Test
        void needsAPathThatLeadsSomewhere() {
            Target flat = floor("20", 2022).from(Baseline.of(Period.year(2018), Quantity.percent("20")));

            assertThat(answer(policy().classify(input(floor("100", 2022), series("2020", "60")))))
                    .isEqualTo("(NO_BASELINE)");
            assertThat(answer(policy().classify(input(flat, series("2020", "60")))))
                    .isEqualTo("(BASE_EQUALS_TARGET)");
        }

        @Test
        void saysOnWhichSideOfThePathItIs() {
            Target target = floor("100", 2020).from(Baseline.of(Period.year(2018), Quantity.percent("20")));
            Classification shortOf = policy().classify(input(target, series("2020", "96")));
            Classification beyond = policy().classify(input(target, series("2020", "104")));

            assertThat(shortOf.number(BandsPolicy.DISTANCE)).contains(new BigDecimal("-0.05"));
            assertThat(shortOf.explanation(Languages.ENGLISH))
                    .contains("The value lies 5% of the whole way short of the path.");
            assertThat(beyond.explanation(Languages.ENGLISH))
                    .contains("The value lies 5% of the whole way beyond the path.");
        }
    }
}
