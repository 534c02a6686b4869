package io.github.tiendo.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.GradeGrouping;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.indicator.HeadingId;
import io.github.tiendo.scorecard.Scorecard.BreakdownLine;
import io.github.tiendo.scorecard.Tally.GradeLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

class ScorecardPropertyTest {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Provide
    Arbitrary<List<@Nullable Grade>> grades() {
        return Arbitraries.of(Scales.COMPLETION.grades()).injectNull(0.2).list().ofMaxSize(60);
    }

    @Provide
    Arbitrary<GradeGrouping> groupings() {
        return Arbitraries.shuffle(Scales.COMPLETION.grades()).flatMap(grades -> Arbitraries.integers()
                .between(1, 4)
                .map(size -> size == 1
                        ? GradeGrouping.none()
                        : GradeGrouping.none().merge(grades.subList(0, size).toArray(Grade[]::new))));
    }

    @Property
    void linesAndNotRatedSumToWhatIsCounted(
            @ForAll("grades") List<@Nullable Grade> grades, @ForAll("groupings") GradeGrouping grouping) {
        Tally tally = tally(grades).regroup(grouping);

        assertThat(tally.total()).isEqualTo(grades.size());
        assertThat(tally.lines().stream().mapToLong(GradeLine::count).sum() + tally.notRated())
                .isEqualTo(tally.total());
    }

    @Property
    void regroupingLosesNothing(
            @ForAll("grades") List<@Nullable Grade> grades, @ForAll("groupings") GradeGrouping grouping) {
        Tally tally = tally(grades);

        assertThat(tally.regroup(grouping).regroup(GradeGrouping.none())).isEqualTo(tally);
    }

    @Property
    void aTallyOfPartsIsTheTallyOfTheWhole(
            @ForAll("grades") List<@Nullable Grade> one, @ForAll("grades") List<@Nullable Grade> other) {
        List<@Nullable Grade> both = new ArrayList<>(one);
        both.addAll(other);

        assertThat(tally(one).plus(tally(other))).isEqualTo(tally(both));
        assertThat(both.parallelStream().collect(Tally.by(grade -> grade, Scales.COMPLETION)))
                .isEqualTo(tally(both));
    }

    @Property
    void largestRemaindersSumToAHundred(
            @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 0, max = 1_000_000_000_000L) Long> counts,
            @ForAll @IntRange(max = 6) int digits) {
        Assume.that(counts.stream().anyMatch(count -> count > 0));

        List<BigDecimal> percents = Rounding.LARGEST_REMAINDER.percents(counts, digits);

        assertThat(percents.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(HUNDRED);
    }

    @Property
    void noRoundingIsAUnitOff(
            @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 0, max = 1_000_000L) Long> counts,
            @ForAll @IntRange(max = 3) int digits,
            @ForAll Rounding rounding) {
        Assume.that(counts.stream().anyMatch(count -> count > 0));
        BigDecimal whole =
                BigDecimal.valueOf(counts.stream().mapToLong(Long::longValue).sum());
        BigDecimal unit = BigDecimal.ONE.movePointLeft(digits);

        List<BigDecimal> percents = rounding.percents(counts, digits);

        for (int i = 0; i < counts.size(); i++) {
            BigDecimal exact = BigDecimal.valueOf(counts.get(i)).multiply(HUNDRED);
            BigDecimal off = percents.get(i).multiply(whole).subtract(exact).abs();
            assertThat(percents.get(i).scale()).isEqualTo(digits);
            assertThat(off).isLessThan(unit.multiply(whole));
        }
    }

    @Property(tries = 100)
    void breakdownsSumToWhatIsCountedUnlessTheyOverlap(@ForAll("grades") List<@Nullable Grade> grades) {
        SampleAssessment sample = SampleAssessment.empty();
        List<String> headings = List.of("chinh-phu-so", "ho-so", "xa-hoi-so");
        for (int i = 0; i < grades.size(); i++) {
            int heading = i % 4;
            sample.with(
                    1,
                    grades.get(i),
                    indicator -> heading == 3 ? indicator : indicator.heading(HeadingId.of(headings.get(heading))));
        }

        Scorecard card = ScorecardBuilder.of(sample.build())
                .by(Breakdown.heading())
                .by(Breakdown.targetYear())
                .build();

        for (String by : List.of("heading", "target-year")) {
            Tally sum = card.breakdown(by).stream()
                    .map(BreakdownLine::tally)
                    .reduce(Tally.of(Scales.COMPLETION, Map.of(), 0), Tally::plus);
            assertThat(sum).isEqualTo(card.tally());
        }
    }

    private static Tally tally(List<@Nullable Grade> grades) {
        return grades.stream().collect(Tally.by(grade -> grade, Scales.COMPLETION));
    }
}
