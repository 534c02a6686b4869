package io.github.tiendo.target;

import static io.github.tiendo.target.Target.Answer.NO;
import static io.github.tiendo.target.Target.Answer.UNDECIDED;
import static io.github.tiendo.target.Target.Answer.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.notation.Qualifier;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Percent;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.QuantityNotation;
import io.github.tiendo.quantity.Rank;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.quantity.TextValue;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Condition.AllOf;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Condition.Comparison;
import io.github.tiendo.target.Condition.Milestone;
import io.github.tiendo.target.Condition.RelativeChange;
import io.github.tiendo.target.Condition.TopRank;
import io.github.tiendo.target.Condition.Within;
import io.github.tiendo.target.Target.Answer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {

    private static final TargetNotation TARGETS = TargetNotation.of(Languages.VIETNAMESE);
    private static final QuantityNotation VALUES = QuantityNotation.of(Languages.VIETNAMESE);

    private static Answer answer(String target, ReportedValue value) {
        return Target.of(TARGETS.parse(target).orThrow(), Period.endOf(2025)).isMetBy(value);
    }

    private static Answer answer(String target, String value) {
        return answer(target, VALUES.parseValue(value).orThrow());
    }

    @Nested
    class IsMetBy {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        80%           | 80%                | YES
                        80%           | 79,99%             | NO
                        80%           | 80,00%             | YES
                        ≥ 50%         | 66%                | YES
                        > 80%         | 80%                | NO
                        > 80%         | 80,01%             | YES
                        Tối thiểu 10% | > 10%              | YES
                        Trên 10%      | > 10%              | YES
                        Trên 10%      | ≥ 10%              | UNDECIDED
                        80%           | gần 80%            | NO
                        80%           | gần 81%            | YES
                        79,5%         | gần 80%            | UNDECIDED
                        80%           | khoảng 80%         | UNDECIDED
                        80%           | hơn 80%            | YES
                        80%           | hơn 70%            | NO
                        80%           | > 70%              | UNDECIDED
                        80%           | < 80%              | NO
                        80%           | 80                 | UNDECIDED
                        80%           | đang xây dựng      | UNDECIDED
                        không quá 5%  | 5%                 | YES
                        không quá 5%  | hơn 5%             | NO
                        dưới 5%       | 5%                 | NO
                        dưới 5%       | gần 5%             | YES
                        3 - 5%        | 3%                 | YES
                        3 - 5%        | 5%                 | YES
                        3 - 5%        | 5,01%              | NO
                        3 - 5%        | khoảng 3%          | UNDECIDED
                        3 - 5%        | khoảng 4%          | YES
                        3 - 5%        | > 5%               | NO
                        tối thiểu 860 triệu giao dịch | hơn 860 triệu giao dịch | YES
                        tối thiểu 860 triệu giao dịch | 860.000.000 giao dịch   | YES
                        Top 50        | 50/193 (+0)        | YES
                        Top 50        | 86/193 (+0)        | NO
                        Top 3/11      | 5/193 (+0)         | UNDECIDED
                        Top 3/11      | 3/193 (+0)         | YES
                        Top 50        | 50%                | UNDECIDED
                        Hoàn thành    | Đã hoàn thành      | YES
                        Hoàn thành    | chưa hoàn thành    | NO
                        Hoàn thành    | đang xây dựng      | UNDECIDED
                        Hoàn thành    | 100%               | UNDECIDED
                        duy trì hằng năm ≥ 95% | 94%       | NO
                        100%; Top 3   | 100%               | UNDECIDED
                        100%; Top 3   | 99%                | NO
                        2022: 60%; 2025: 80% | 79%         | NO
                        2022: 60%; 2025: 80% | 80%         | YES
                        """)
        void answersYesOrNoOnlyWhereItCanBeTold(String target, String value, Answer expected) {
            assertThat(answer(target, value)).isEqualTo(expected);
        }

        @Test
        void comparesPercentagesFromCountsExactly() {
            Quantity twoThirds = Quantity.of(Ratio.of(2, 3));

            assertThat(answer("66,66666666666%", twoThirds)).isEqualTo(YES);
            assertThat(answer("66,66666666667%", twoThirds)).isEqualTo(NO);
            assertThat(answer("2/3", twoThirds)).isEqualTo(YES);
            assertThat(answer("2/3", Quantity.percent("66.666666666666"))).isEqualTo(NO);
            assertThat(answer("> 2/3", Quantity.percent("66.666666666667"))).isEqualTo(YES);
            assertThat(answer("> 2/3", Quantity.of(Ratio.of(4, 6)))).isEqualTo(NO);
        }

        @Test
        void takesAQuantityOfRanksForAPlace() {
            assertThat(answer("Top 50", Quantity.of(50, Unit.RANK))).isEqualTo(YES);
            assertThat(answer("Top 50", Quantity.of(50, Unit.RANK).withQualifier(Qualifier.ABOUT)))
                    .isEqualTo(UNDECIDED);
            assertThat(answer("Top 50", Rank.of(51))).isEqualTo(NO);
        }

        @Test
        void takesNoOtherWordsForAMilestoneReached() {
            assertThat(answer("Ban hành Luật", TextValue.of("Đã ban hành"))).isEqualTo(YES);
            assertThat(answer("Ban hành Luật", TextValue.of("Chưa ban hành"))).isEqualTo(NO);
        }
    }

    @Nested
    class RelativeChanges {

        private final Baseline of2020 = Baseline.of(Period.year(2020), Quantity.of(200, Unit.of("trạm")));

        private Answer answer(String change, String value) {
            return Target.of(TARGETS.parse(change).orThrow(), Period.endOf(2022))
                    .from(of2020)
                    .isMetBy(VALUES.parseValue(value).orThrow());
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        tăng 20%                   | 240 trạm   | YES
                        tăng 20%                   | 239 trạm   | NO
                        tăng 20%                   | gần 240 trạm | NO
                        giảm 20%                   | 160 trạm   | YES
                        giảm 20%                   | 161 trạm   | NO
                        tăng không quá 20%         | 240 trạm   | YES
                        tăng không quá 20%         | 241 trạm   | NO
                        tăng trên 20%              | 240 trạm   | NO
                        tăng 20% so với năm 2020   | 240 trạm   | YES
                        tăng 20% so với năm 2019   | 240 trạm   | UNDECIDED
                        tăng 10%/năm               | 242 trạm   | YES
                        tăng 10%/năm               | 241,99 trạm | NO
                        giảm 10%/năm               | 162 trạm   | YES
                        tăng 20%                   | 240%       | UNDECIDED
                        """)
        void measuresFromTheBaseline(String change, String value, Answer expected) {
            assertThat(answer(change, value)).isEqualTo(expected);
        }

        @Test
        void decidesNothingWithoutABaseline() {
            assertThat(TargetTest.answer("tăng 20%", "240%")).isEqualTo(UNDECIDED);
        }

        @Test
        void decidesNothingWhereThereAreNoWholeYears() {
            RelativeChange yearly = RelativeChange.perYear(Percent.of(10));

            assertThat(yearly.from(of2020, LocalDate.of(2022, 6, 30))).isEmpty();
            assertThat(yearly.from(of2020, LocalDate.of(2020, 12, 31))).isEmpty();
            assertThat(yearly.from(of2020)).isEmpty();
        }

        @Test
        void decidesNothingWhereThePowerWouldBeEndless() {
            RelativeChange yearly = RelativeChange.perYear(Percent.of("7.123456789"));

            assertThat(yearly.from(of2020, LocalDate.of(9999, 12, 31))).isEmpty();
        }

        @Test
        void refusesNoChange() {
            assertThatIllegalArgumentException().isThrownBy(() -> RelativeChange.of(Percent.of(0)));
        }
    }

    @Nested
    class Values {

        @Test
        void dropsTheHedgeOfABound() {
            Quantity about = Quantity.percent("80").withQualifier(Qualifier.ABOUT);

            assertThat(Bound.of(Comparison.AT_LEAST, about))
                    .isEqualTo(Bound.of(Comparison.AT_LEAST, Quantity.percent("80")));
        }

        @Test
        void refusesWhatCannotBe() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Within.of(Quantity.percent("5"), Quantity.percent("3")));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Within.of(Quantity.percent("3"), Quantity.of(5, Unit.COUNT)));
            assertThatIllegalArgumentException().isThrownBy(() -> TopRank.of(0));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TopRank.builder().limit(5).field(4).build());
            assertThatIllegalArgumentException().isThrownBy(() -> Milestone.of(" \u00a0"));
            assertThatIllegalArgumentException().isThrownBy(() -> AllOf.of(List.of(TopRank.of(1))));
        }

        @Test
        void isNamedAfterItsDuePeriod() {
            assertThat(Target.atLeast(Percent.of(80), Period.endOf(2025)).id()).isEqualTo(TargetId.of("2025"));
            assertThat(Target.builder().condition(TopRank.of(3)).build().id()).isEqualTo(TargetId.of("undated"));
        }
    }

    @Nested
    class Selection {

        private final Target of2023 = Target.atLeast(Percent.of(60), Period.endOf(2023));
        private final Target of2025 = Target.atLeast(Percent.of(80), Period.endOf(2025));
        private final Target undated = Target.builder().condition(TopRank.of(3)).build();
        private final List<Target> targets = List.of(of2025, undated, of2023);

        @Test
        void takesTheFirstDueOnOrAfterTheDay() {
            assertThat(TargetSelection.next().of(targets, LocalDate.of(2023, 12, 31)))
                    .containsExactly(of2023);
            assertThat(TargetSelection.next().of(targets, LocalDate.of(2024, 1, 1)))
                    .containsExactly(of2025);
        }

        @Test
        void takesTheLastDatedOneWhereAllArePast() {
            assertThat(TargetSelection.next().of(targets, LocalDate.of(2026, 1, 1)))
                    .containsExactly(of2025);
            assertThat(TargetSelection.next().of(List.of(undated), LocalDate.of(2026, 1, 1)))
                    .containsExactly(undated);
        }

        @Test
        void takesNoneWhereTheYearHasNone() {
            assertThat(TargetSelection.dueIn(2024).of(targets, LocalDate.of(2023, 1, 1)))
                    .isEmpty();
            assertThat(TargetSelection.dueIn(2025).of(targets, LocalDate.of(2023, 1, 1)))
                    .containsExactly(of2025);
        }

        @Test
        void takesAllInTheOrderOfTheirDueDays() {
            assertThat(TargetSelection.all().of(targets, LocalDate.of(2023, 1, 1)))
                    .containsExactly(of2023, of2025, undated);
            assertThat(TargetSelection.all().countsTargets()).isTrue();
        }
    }
}
