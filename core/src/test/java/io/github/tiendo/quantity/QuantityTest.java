package io.github.tiendo.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.notation.Qualifier;
import io.github.tiendo.notation.ScaleWord;
import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }

    @Nested
    class Equality {

        @Test
        void ignoresPrintedDecimalsAndScaleWord() {
            Quantity plain = Quantity.of("1200000", Unit.of("đồng"));
            Quantity worded = Quantity.builder()
                    .number(number("1.20E+6"))
                    .unit(Unit.of("Đồng"))
                    .scaleWord(ScaleWord.MILLION)
                    .decimals(2)
                    .build();

            assertThat(worded).isEqualTo(plain).hasSameHashCodeAs(plain);
            assertThat(worded.decimals()).isEqualTo(2);
            assertThat(Quantity.percent("80.00")).isEqualTo(Quantity.percent("80"));
            assertThat(Quantity.percent("80.00").decimals()).isEqualTo(2);
        }

        @Test
        void takesTheScaleWordOfAUnitForPartOfTheNumber() {
            Quantity made = Quantity.of("1234.5", Unit.of("tỷ đồng"));
            Quantity read = QuantityNotation.of(Languages.VIETNAMESE)
                    .parse("1.234.500 triệu đồng")
                    .value()
                    .orElseThrow();

            assertThat(made).isEqualTo(read).hasToString("1234500000000 đồng");
            assertThat(QuantityNotation.of(Languages.VIETNAMESE).print(made)).isEqualTo("1.234,5 tỷ đồng");
            assertThat(Quantity.of(3, Unit.of("million dollars")))
                    .isEqualTo(Quantity.of(3_000_000, Unit.of("dollars")));
        }

        @Test
        void takesNoWordThatOnlyBeginsLikeAScaleForOne() {
            assertThat(Quantity.of(70, Unit.of("tỷ lệ")).number()).isEqualTo("70");
            assertThat(Quantity.of(9, Unit.of("lượt/nghìn dân")).number()).isEqualTo("9");
        }

        @Test
        void seesQualifierAndUnit() {
            assertThat(Quantity.percent("80"))
                    .isNotEqualTo(Quantity.percent("80").withQualifier(Qualifier.NEARLY))
                    .isNotEqualTo(Quantity.of("80", Unit.COUNT));
        }
    }

    @ParameterizedTest
    @CsvSource({"240, 10", "3200000, 100000", "68.20, 0.1", "0.00, 1", "7, 1", "-5.5, 0.1"})
    void lastDigitUnitIsThatOfTheLastDigitThatIsNoTrailingZero(String digits, BigDecimal unit) {
        assertThat(Quantity.of(digits, Unit.COUNT).lastDigitUnit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EXACT | 240",
                "NEARLY | [230, 240)",
                "OVER | (240, 250)",
                "ABOUT | [230, 250]",
                "ESTIMATE | [230, 250]",
                "MORE_THAN | (240, ∞)",
                "AT_LEAST | [240, ∞)",
                "LESS_THAN | (-∞, 240)",
                "AT_MOST | (-∞, 240]"
            })
    void intervalFollowsTheQualifier(Qualifier qualifier, String interval) {
        assertThat(Quantity.of(240, Unit.COUNT).withQualifier(qualifier).interval())
                .hasToString(interval);
    }

    @Test
    void numbersThatCannotBePrintedAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Quantity.of(number("1E+999999"), Unit.COUNT));
        assertThatIllegalArgumentException().isThrownBy(() -> Quantity.of(number("1E-999999"), Unit.COUNT));
    }

    @Nested
    class Intervals {

        @Test
        void answerThreeValuedQuestions() {
            Interval nearly =
                    Quantity.percent("80").withQualifier(Qualifier.NEARLY).interval();

            assertThat(nearly.isAllLessThan(number("80"))).isTrue();
            assertThat(nearly.isAllAtLeast(number("70"))).isTrue();
            assertThat(nearly.isAllMoreThan(number("70"))).isFalse();
            assertThat(nearly.isAllAtLeast(number("75"))).isFalse();
            assertThat(nearly.isAllAtMost(number("75"))).isFalse();
            assertThat(nearly.contains(number("80"))).isFalse();
            assertThat(nearly.contains(number("70.0"))).isTrue();
        }

        @Test
        void overlapWhereTheyShareAValue() {
            assertThat(Interval.atLeast(number("80")).overlaps(Interval.atMost(number("80"))))
                    .isTrue();
            assertThat(Interval.atLeast(number("80")).overlaps(Interval.lessThan(number("80"))))
                    .isFalse();
            assertThat(Interval.point(number("80.0"))).isEqualTo(Interval.point(number("80")));
        }

        @Test
        void withoutAValueAreRefused() {
            assertThatIllegalArgumentException().isThrownBy(() -> Interval.closed(number("2"), number("1")));
        }
    }

    @Nested
    class Ratios {

        @Test
        void arePrintedAsWrittenAndNeverReduced() {
            assertThat(Ratio.of(8, 28).withMinimumDigits(2))
                    .hasToString("08/28")
                    .isEqualTo(Ratio.of(8, 28));
            assertThat(Ratio.of(4, 8)).isNotEqualTo(Ratio.of(1, 2)).isEqualByComparingTo(Ratio.of(1, 2));
            assertThat(Ratio.of(1, 3)).isLessThan(Ratio.of(334, 1000));
        }

        @Test
        void areRoundedOnce() {
            assertThat(Ratio.of(8, 28).toPercent(java.math.RoundingMode.HALF_UP, 2))
                    .hasToString("28.57 %");
            assertThat(Ratio.of(57, 63).toPercent(java.math.RoundingMode.DOWN, 0))
                    .isEqualTo(Percent.of(90));
        }

        @Test
        void ofNothingAreRefused() {
            assertThatIllegalArgumentException().isThrownBy(() -> Ratio.of(1, 0));
        }
    }

    @Test
    void percentIsNeverAShare() {
        assertThat(Percent.of("77.08").value()).isEqualTo(number("77.08"));
        assertThat(Percent.of("77.08").toRatio()).isEqualTo(Ratio.of(7708, 10000));
        assertThat(Percent.of("80.0")).hasToString("80.0 %").isEqualTo(Percent.of(80));
        assertThat(Percent.of("80.0").toQuantity().decimals()).isEqualTo(1);
    }

    @Test
    void unitsAreEqualByTheirNormalText() {
        assertThat(Unit.of(" Giao  Dịch")).isEqualTo(Unit.of("giao dịch"));
        assertThat(Unit.of("phần trăm")).isEqualTo(Unit.PERCENT);
        assertThat(Unit.of("lần").label(io.github.tiendo.finding.Languages.ENGLISH))
                .isEqualTo("times");
    }

    @Test
    void rankOutsideItsFieldIsRefused() {
        assertThat(Rank.of(86, 193).withMovement(0)).hasToString("86/193 (+0)");
        assertThatIllegalArgumentException().isThrownBy(() -> Rank.of(200, 193));
    }
}
