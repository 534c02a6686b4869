package io.github.tiendo.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class JudgementPropertyTest {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Property
    void roundedPercentagesAgree(
            @ForAll @IntRange(max = 5000) int part,
            @ForAll @IntRange(min = 1, max = 5000) int whole,
            @ForAll @IntRange(max = 4) int digits) {
        for (RoundingMode mode : new RoundingMode[] {RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.UP}) {
            assertThat(judge(part, whole, printed(part, whole, digits, mode)).verdict())
                    .isEqualTo(Verdict.CONSISTENT);
        }
    }

    @Property
    void whatIsCutOffIsTruncatedUnlessARoundingGivesTheSame(
            @ForAll @IntRange(max = 5000) int part,
            @ForAll @IntRange(min = 1, max = 5000) int whole,
            @ForAll @IntRange(max = 4) int digits) {
        BigDecimal cut = printed(part, whole, digits, RoundingMode.DOWN);
        boolean rounding = cut.compareTo(printed(part, whole, digits, RoundingMode.HALF_UP)) == 0
                || cut.compareTo(printed(part, whole, digits, RoundingMode.HALF_EVEN)) == 0;

        assertThat(judge(part, whole, cut).verdict()).isEqualTo(rounding ? Verdict.CONSISTENT : Verdict.TRUNCATED);
    }

    @Property
    void anythingElseIsAMismatch(
            @ForAll @IntRange(max = 5000) int part,
            @ForAll @IntRange(min = 1, max = 5000) int whole,
            @ForAll @IntRange(max = 4) int digits,
            @ForAll @IntRange(min = 1, max = 100) int off) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(digits).multiply(BigDecimal.valueOf(off));

        assertThat(judge(
                                part,
                                whole,
                                printed(part, whole, digits, RoundingMode.UP).add(unit))
                        .verdict())
                .isEqualTo(Verdict.MISMATCH);
        assertThat(judge(
                                part,
                                whole,
                                printed(part, whole, digits, RoundingMode.DOWN).subtract(unit))
                        .verdict())
                .isEqualTo(Verdict.MISMATCH);
    }

    @Property
    void allDigitsAreGivenWhereTheyEnd(
            @ForAll @IntRange(max = 100_000) int part, @ForAll @IntRange(min = 1, max = 100_000) int whole) {
        Exact exact = Exact.percent(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
        BigDecimal decimal = exact.decimal();

        assertThat(exact.is(decimal) || decimal.equals(exact.rounded(4, RoundingMode.HALF_UP)))
                .isTrue();
    }

    private static BigDecimal printed(int part, int whole, int digits, RoundingMode mode) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), digits, mode);
    }

    private static Judgement judge(int part, int whole, BigDecimal printed) {
        return Judgement.ofPoint(printed, Exact.percent(BigDecimal.valueOf(part), BigDecimal.valueOf(whole)));
    }
}
