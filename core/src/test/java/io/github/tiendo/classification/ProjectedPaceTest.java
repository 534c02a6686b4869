package io.github.tiendo.classification;

import static io.github.tiendo.classification.Sample.answer;
import static io.github.tiendo.classification.Sample.floor;
import static io.github.tiendo.classification.Sample.input;
import static io.github.tiendo.classification.Sample.observation;
import static io.github.tiendo.classification.Sample.series;
import static io.github.tiendo.classification.Sample.seriesOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.fixtures.ClassificationPolicyContract;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Condition.Comparison;
import io.github.tiendo.target.Condition.Path;
import io.github.tiendo.target.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProjectedPaceTest extends ClassificationPolicyContract {

    private static final TrajectoryKind S_CURVE = TrajectoryKind.sCurve(BigDecimal.valueOf(100));

    private static final Path PATH = Path.builder()
            .comparison(Comparison.AT_LEAST)
            .putPoints(Period.endOf(2020), Quantity.percent("20"))
            .putPoints(Period.endOf(2025), Quantity.percent("80"))
            .build();

    @Override
    protected ClassificationPolicy policy() {
        return along(TrajectoryKind.growth());
    }

    private static CompletionPacePolicy along(TrajectoryKind kind) {
        return CompletionPacePolicy.builder().trajectory(kind).build();
    }

    private static String rate(TrajectoryKind kind, CompletionInput input) {
        return answer(along(kind).classify(input));
    }

    @Nested
    class Growth {

        @Test
        void goesOnByTheSameFactor() {
            // doubled in 730 days; 731 are left: 20 * 2^(731/730) = 40.038, of which 20.038 of the 20 missing
            CompletionInput input = input(floor("40", 2024), series("2020", "10", "2022", "20"));
            Classification rated = along(TrajectoryKind.growth()).classify(input);

            assertThat(answer(rated)).isEqualTo("LIKELY");
            assertThat(rated.projectedOn()).contains(LocalDate.of(2024, 12, 30));
            assertThat(rated.number("projected-value").orElseThrow().toString()).startsWith("40.0379");
            assertThat(rated.number("coverage").orElseThrow().toString()).startsWith("1.00189");
            assertThat(rated.number("early-coverage").orElseThrow().toString()).startsWith("0.4142135");
            assertThat(rated.number("residual-spread")).isEmpty();
            assertThat(rate(TrajectoryKind.linear(), input)).isEqualTo("HARD");
        }

        @Test
        void tellsWhatItRestsOn() {
            CompletionInput input = input(floor("40", 2024), series("2020", "10", "2022", "20"));
            Classification rated = along(TrajectoryKind.growth()).classify(input);

            assertThat(rated.explanation(Languages.ENGLISH))
                    .isEqualTo(
                            "Rated: Likely. Latest value: 20% (2022). Target: ≥ 40%, due 2024. Start: 10% (2020). At "
                                    + "this pace 100.19% of what is missing would be covered by the end of 2024. On 31 December "
                                    + "2024 the value would be 40.038%. The curve rests on just two values, so nothing can be said "
                                    + "of how uncertain it is. Constant yearly growth from the start; from 95% on likely, from 60% "
                                    + "on low likelihood; ahead of schedule means 12 months before it is due. Below 95% the grade "
                                    + "would be: Low likelihood.");
        }

        @Test
        void needsValuesOfOneSignOtherThanZero() {
            assertThat(rate(TrajectoryKind.growth(), input(floor("40", 2024), series("2020", "0", "2022", "20"))))
                    .isEqualTo("(ZERO_BASE)");
            assertThat(rate(TrajectoryKind.growth(), input(floor("40", 2024), series("2020", "-10", "2022", "20"))))
                    .isEqualTo("(OPPOSITE_SIGNS)");
        }

        @Test
        void beyondAllNumbersIsEarly() {
            assertThat(rate(
                            TrajectoryKind.growth(),
                            input(floor("99", 2999), series("2020", "0.0001", "2021", "90", "2022", "95"))))
                    .isEqualTo("LIKELY_EARLY");
        }
    }

    @Nested
    class LastPoints {

        @Test
        void lookAtNothingBefore() {
            // 2 in 365 days, 1096 left: 2 * 1096 / (8 * 365); all 8 after 1460 days
            CompletionInput input = input(floor("50", 2025), series("2020", "20", "2021", "40", "2022", "42"));
            Classification rated = along(TrajectoryKind.lastPoints(2)).classify(input);

            assertThat(answer(rated)).isEqualTo("UNLIKELY");
            assertThat(rated.number("coverage")).contains(new BigDecimal("0.750684931507"));
            assertThat(rated.projectedOn()).contains(LocalDate.of(2026, 12, 30));
            assertThat(rate(TrajectoryKind.linear(), input)).isEqualTo("LIKELY_EARLY");
        }

        @Test
        void areComparedExactlyOnAnEdge() {
            // 1.9 more in the 365 days left, of 2 missing
            Classification on = along(TrajectoryKind.lastPoints(2))
                    .classify(input(floor("43.9", 2023), series("2020", "1", "2021", "40", "2022", "41.9")));

            assertThat(answer(on)).isEqualTo("LIKELY");
            assertThat(on.edgeHit().orElseThrow().edge()).isEqualTo(new BigDecimal("0.95"));
            assertThat(rate(
                            TrajectoryKind.lastPoints(2),
                            input(
                                    floor("43.9000000000000000001", 2023),
                                    series("2020", "1", "2021", "40", "2022", "41.9"))))
                    .isEqualTo("UNLIKELY");
        }

        @Test
        void lieNearestByLeastSquares() {
            // 10, 10, 40 at days 0, 365, 730: 20 + 15/365 (day - 365), at day 1096 50.041; off by 5, -10, 5
            Classification rated = along(TrajectoryKind.lastPoints(3))
                    .classify(input(floor("60", 2024), series("2021", "10", "2022", "10", "2023", "40"), 2023));

            assertThat(rated.number("projected-value")).contains(new BigDecimal("50.041095890411"));
            assertThat(rated.number("coverage")).contains(new BigDecimal("0.502054794521"));
            assertThat(rated.number("residual-spread").orElseThrow()).isEqualByComparingTo("12.247448713916");
            assertThat(answer(rated)).isEqualTo("HARD");
        }

        @Test
        void areNotTakenFromBehindABreak() {
            Observation broken = Observation.builder()
                    .from(observation("2021", Quantity.percent("30")))
                    .status(Observation.Status.BREAK)
                    .build();
            CompletionInput input = input(
                    floor("80", 2025),
                    seriesOf(
                            observation("2020", Quantity.percent("10")),
                            broken,
                            observation("2022", Quantity.percent("40"))));

            assertThat(rate(TrajectoryKind.lastPoints(3), input)).isEqualTo("(TOO_FEW_VALUES)");
            assertThat(rate(TrajectoryKind.lastPoints(2), input)).isEqualTo("UNLIKELY");
        }

        @Test
        void areAtLeastTwo() {
            assertThatIllegalArgumentException().isThrownBy(() -> TrajectoryKind.lastPoints(1));
        }
    }

    @Nested
    class SCurve {

        @Test
        void runsThroughPointsOnIt() {
            // odds of 1/4, 1, 4 a year apart, so 16 after another 365 days: 100 * 16/17
            Target target = Target.of(
                    Bound.of(Comparison.AT_LEAST, Quantity.percent("95")), Period.day(LocalDate.of(2024, 12, 30)));
            Classification rated =
                    along(S_CURVE).classify(input(target, series("2021", "20", "2022", "50", "2023", "80"), 2023));

            assertThat(rated.number("projected-value").orElseThrow().toString()).startsWith("94.11764705");
            assertThat(rated.number("coverage").orElseThrow().toString()).startsWith("0.94117647");
            assertThat(answer(rated)).isEqualTo("UNLIKELY");
        }

        @Test
        void needsThreeValuesBetweenZeroAndItsLimit() {
            Target target = floor("95", 2025);

            assertThat(rate(S_CURVE, input(target, series("2020", "20", "2022", "50"))))
                    .isEqualTo("(TOO_FEW_VALUES)");
            assertThat(rate(S_CURVE, input(target, series("2020", "0", "2021", "20", "2022", "50"))))
                    .isEqualTo("(ZERO_BASE)");
            assertThat(rate(S_CURVE, input(target, series("2020", "-1", "2021", "20", "2022", "50"))))
                    .isEqualTo("(OPPOSITE_SIGNS)");
            assertThat(rate(
                            TrajectoryKind.sCurve(BigDecimal.valueOf(40)),
                            input(target, series("2020", "10", "2021", "20", "2022", "50"))))
                    .isEqualTo("(NOT_APPLICABLE)");
        }
    }

    @Nested
    class GivenPath {

        @Test
        void leadsWhereItLeads() {
            Classification rated = along(TrajectoryKind.path(PATH))
                    .classify(input(floor("80", 2025), series("2020", "20", "2022", "50")));

            assertThat(answer(rated)).isEqualTo("LIKELY");
            assertThat(rated.number("coverage")).contains(BigDecimal.ONE);
            assertThat(rated.projectedOn()).contains(LocalDate.of(2025, 12, 31));
        }

        @Test
        void isInTheUnitOfTheTargetAndHasBegun() {
            Path count = Path.builder()
                    .comparison(Comparison.AT_LEAST)
                    .putPoints(Period.endOf(2020), Quantity.of(20, Unit.COUNT))
                    .build();
            Path late = Path.builder()
                    .comparison(Comparison.AT_LEAST)
                    .putPoints(Period.endOf(2027), Quantity.percent("90"))
                    .build();
            CompletionInput input = input(floor("80", 2025), series("2020", "20", "2022", "50"));

            assertThat(rate(TrajectoryKind.path(count), input)).isEqualTo("(UNIT_DIFFERS)");
            assertThat(rate(TrajectoryKind.path(late), input)).isEqualTo("(BEFORE_PATH)");
        }
    }

    @Test
    void movingAwayAndStandingStillAreWhatTheyAreAlongALine() {
        assertThat(rate(S_CURVE, input(floor("80", 2025), series("2020", "50", "2022", "40"))))
                .isEqualTo("HARD [MOVING_AWAY]");
        assertThat(rate(TrajectoryKind.growth(), input(floor("80", 2025), series("2020", "0", "2022", "0"))))
                .isEqualTo("HARD [STALLED]");
    }

    @Test
    void parametersNameTheTrajectoryWithItsSettings() {
        assertThat(along(TrajectoryKind.lastPoints(3)).parameters()).containsEntry("trajectory", "last-points 3");
        assertThat(along(S_CURVE).parameters()).containsEntry("trajectory", "s-curve 100");
        assertThat(along(TrajectoryKind.path(PATH)).parameters().get("trajectory"))
                .contains("=20")
                .contains("=80");
        assertThat(along(TrajectoryKind.linear()))
                .isEqualTo(CompletionPacePolicy.builder().build());
        assertThat(along(TrajectoryKind.lastPoints(3))).isNotEqualTo(along(TrajectoryKind.lastPoints(4)));
    }

    @Test
    void explainsItselfInBothLanguages() {
        Classification rated = along(TrajectoryKind.lastPoints(3))
                .classify(input(floor("60", 2024), series("2021", "10", "2022", "10", "2023", "40"), 2023));

        assertThat(rated.explanation(Languages.ENGLISH))
                .contains("Straight line nearest to the last 3 values; from 95% on")
                .contains("On 31 December 2024 the value would be 50.0411%.")
                .contains("The values typically lie 12.2474% off the curve")
                .contains("From 60% on the grade would be");
        assertThat(rated.explanation(Languages.VIETNAMESE))
                .contains("đường thẳng gần nhất với 3 số liệu cuối")
                .contains("dự báo ở mức 50,0411%")
                .contains("thường lệch khỏi đường này khoảng 12,2474%");
    }

    @Test
    void saysThatTwoValuesTellNoSpread() {
        Classification rated = CompletionPacePolicy.builder()
                .build()
                .classify(input(floor("80", 2025), series("2020", "20", "2022", "50")));

        assertThat(rated.number("projected-value").orElseThrow().toString()).startsWith("95.0410958");
        assertThat(rated.explanation(Languages.ENGLISH)).contains("rests on just two values");
        assertThat(rated.explanation(Languages.VIETNAMESE)).contains("dựa trên đúng hai số liệu");
    }
}
