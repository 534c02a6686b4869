package io.github.tiendo.classification;

import static io.github.tiendo.classification.Sample.answer;
import static io.github.tiendo.classification.Sample.floor;
import static io.github.tiendo.classification.Sample.input;
import static io.github.tiendo.classification.Sample.observation;
import static io.github.tiendo.classification.Sample.series;
import static io.github.tiendo.classification.Sample.seriesOf;
import static io.github.tiendo.classification.Sample.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.notation.Qualifier;
import io.github.tiendo.observation.Series;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Rank;
import io.github.tiendo.quantity.TextValue;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Baseline;
import io.github.tiendo.target.Condition;
import io.github.tiendo.target.Condition.AllOf;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Condition.Comparison;
import io.github.tiendo.target.Condition.EveryYear;
import io.github.tiendo.target.Condition.Milestone;
import io.github.tiendo.target.Condition.TopRank;
import io.github.tiendo.target.Condition.Within;
import io.github.tiendo.target.Target;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that all methods share which rate targets by the completion classes. */
class TargetPolicyTest {

    private static final CompletionPacePolicy PACE = ClassificationPolicies.completionPace();

    private static String rate(CompletionInput input) {
        return answer(PACE.classify(input));
    }

    private static Condition atLeast(String bound) {
        return Bound.of(Comparison.AT_LEAST, Quantity.percent(bound));
    }

    private static Condition atMost(String bound) {
        return Bound.of(Comparison.AT_MOST, Quantity.percent(bound));
    }

    private static Series about(String value) {
        return seriesOf(observation("2022", Quantity.percent(value).withQualifier(Qualifier.ABOUT)));
    }

    @Nested
    class Late {

        /** Due at the end of 2021. */
        @ParameterizedTest
        @CsvSource({"45, MET", "40, MET", "39, MET [LATE]", "29, MET [LATE]"})
        void isWhatMetNotAllConditionsByTheDueDay(String then, String answer) {
            Target both = target(AllOf.of(List.of(atLeast("30"), atLeast("40"))), 2021);

            assertThat(rate(input(both, series("2021", then, "2022", "50")))).isEqualTo(answer);
        }

        @ParameterizedTest
        @CsvSource({"40, MET", "60, MET", "39, MET [LATE]", "61, MET [LATE]"})
        void isWhatLayNotInsideARangeByTheDueDay(String then, String answer) {
            Target range = target(Within.of(Quantity.percent("40"), Quantity.percent("60")), 2021);

            assertThat(rate(input(range, series("2021", then, "2022", "50")))).isEqualTo(answer);
        }

        @ParameterizedTest
        @CsvSource({"reached, MET", "not reached, MET [LATE]"})
        void isAMilestoneThatWasNotReachedByTheDueDay(String then, String answer) {
            Series values =
                    seriesOf(observation("2021", TextValue.of(then)), observation("2022", TextValue.of("reached")));

            assertThat(rate(input(target(Milestone.of("a law"), 2021), values))).isEqualTo(answer);
        }
    }

    @Nested
    class Worsening {

        @Test
        void isALastChangeAwayFromTheTarget() {
            assertThat(rate(input(floor("50", 2025), series("2021", "61", "2022", "60"))))
                    .isEqualTo("MET [WORSENING]");
            assertThat(rate(input(floor("50", 2025), series("2021", "60", "2022", "60"))))
                    .isEqualTo("MET");
        }

        @Test
        void ofSeveralConditionsIsThatOfAll() {
            Series falling = series("2021", "70", "2022", "60");

            assertThat(rate(input(target(AllOf.of(List.of(atLeast("40"), atLeast("50"))), 2025), falling)))
                    .isEqualTo("MET [WORSENING]");
            assertThat(rate(input(target(AllOf.of(List.of(atLeast("40"), atMost("80"))), 2025), falling)))
                    .isEqualTo("MET");
            assertThat(rate(input(target(AllOf.of(List.of(atMost("80"), atLeast("40"))), 2025), falling)))
                    .isEqualTo("MET");
        }
    }

    @Nested
    class Lost {

        private boolean isLost(String baseline, int place) {
            Target top = Target.builder()
                    .condition(TopRank.of(3))
                    .due(Period.endOf(2025))
                    .baseline(Baseline.of(Period.year(2020), Quantity.of(baseline, Unit.RANK)))
                    .build();
            Series values = seriesOf(observation("2022", Rank.of(place)));
            return PACE.classify(input(top, values)).has(Classification.Flag.MET_THEN_LOST);
        }

        @Test
        void isAPlaceThatTheBaselineHad() {
            assertThat(isLost("2", 4)).isTrue();
            assertThat(isLost("3", 4)).isTrue();
            assertThat(isLost("4", 5)).isFalse();
        }

        @Test
        void isNamedAfterTheDueDayToo() {
            assertThat(answer(ClassificationPolicies.attainmentBands()
                            .classify(input(floor("50", 2021), series("2020", "60", "2021", "45")))))
                    .isEqualTo("NOT_MET [MET_THEN_LOST]");
        }
    }

    /** About 40 is from 30 to 50, about 50 from 40 to 60, about 60 from 50 to 70. */
    @ParameterizedTest
    @CsvSource({"40, LIKELY", "50, MET", "60, LIKELY"})
    void aHedgedNumberIsInsideARangeWithAllItMayBe(String value, String answer) {
        Target range = target(Within.of(Quantity.percent("40"), Quantity.percent("60")), 2025);

        assertThat(rate(input(range, about(value)))).isEqualTo(answer);
    }

    /** From 20 in 2020 to 50 in 2022: 80 will be reached early, of the way to 200 30 % will be covered. */
    @Test
    void ofSeveralConditionsTheWorstCountsInAnyOrder() {
        Series values = series("2020", "20", "2022", "50");

        assertThat(rate(input(target(AllOf.of(List.of(atLeast("80"), atLeast("200"))), 2025), values)))
                .isEqualTo("HARD");
        assertThat(rate(input(target(AllOf.of(List.of(atLeast("200"), atLeast("80"))), 2025), values)))
                .isEqualTo("HARD");
    }

    @Test
    void whatIsToHoldEveryYearIsMetOrWithoutAValueOrNotSupported() {
        Target held = target(EveryYear.of(atLeast("50")), 2025);

        assertThat(rate(input(held, series("2022", "50")))).isEqualTo("MET");
        assertThat(rate(input(held, seriesOf(observation("2022", TextValue.of("good"))))))
                .isEqualTo("(TEXT_VALUE)");
        assertThat(rate(input(held, seriesOf(observation("2022", Quantity.of(60, Unit.COUNT))))))
                .isEqualTo("(UNIT_DIFFERS)");
        assertThat(rate(input(held, series("2022", "49")))).isEqualTo("(TARGET_KIND_NOT_SUPPORTED)");
        assertThat(rate(input(target(EveryYear.of(atLeast("50")), 2021), series("2020", "49"))))
                .isEqualTo("(TARGET_KIND_NOT_SUPPORTED)");
    }
}
