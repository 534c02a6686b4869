package io.github.tiendo.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.indicator.PartsRule;
import io.github.tiendo.indicator.PeriodsRule;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.PartTarget;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Rank;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.rollup.Change.Against;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Condition.Comparison;
import io.github.tiendo.target.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private static final IndicatorId ID = IndicatorId.of("files");
    private static final Indicator FILES = Indicator.builder()
            .id(ID)
            .name(LocalizedText.english("Files"))
            .partsRule(PartsRule.sum())
            .build();

    private static Observation of(String period, ReportedValue value) {
        return Observation.of(ID, Period.parse(period).orElseThrow(), value);
    }

    private static Observation of(String body, String period, long count) {
        return Observation.builder()
                .from(of(period, Quantity.of(count, Unit.COUNT)))
                .subject(AgencyId.of(body))
                .build();
    }

    private static Programme programme(Indicator indicator, List<Observation> observations) {
        Programme programme = Programme.builder()
                .id(ProgrammeId.of("p"))
                .title(LocalizedText.english("P"))
                .addIndicators(indicator)
                .putTargets(
                        ID,
                        List.of(Target.of(
                                Bound.of(Comparison.AT_LEAST, Quantity.of(400, Unit.COUNT)), Period.endOf(2025))))
                .addReports(ProgressReport.builder()
                        .id(ReportId.of("r"))
                        .observations(observations)
                        .build())
                .build();
        return programme.withTotals(
                TotalsAssembler.standard().assemble(programme).orThrow());
    }

    private static String change(Programme programme, String period, Against against) {
        return Changes.of(programme)
                .of(ID, Period.parse(period).orElseThrow(), against)
                .map(change -> change.difference()
                        .map(Quantity::toString)
                        .orElseGet(() -> change.obstacle().orElseThrow().name()))
                .orElse("-");
    }

    @Test
    void areInPercentForAmountsPointsForSharesAndPlacesForRanks() {
        Programme amounts = programme(
                FILES,
                List.of(
                        of("2024-Q2", Quantity.of(80, Unit.COUNT)),
                        of("2025-Q1", Quantity.of(120, Unit.COUNT)),
                        of("2025-Q2", Quantity.of(90, Unit.COUNT))));
        Programme shares =
                programme(FILES, List.of(of("2024", Quantity.percent("60")), of("2025", Quantity.percent("62.5"))));
        Programme ranks = programme(FILES, List.of(of("2024", Rank.of(86)), of("2025", Rank.of(71))));

        // 90 on 80, and 90 on 120
        assertThat(change(amounts, "2025-Q2", Against.SAME_PERIOD)).isEqualTo("12.5 %");
        assertThat(change(amounts, "2025-Q2", Against.PREVIOUS)).isEqualTo("-25 %");
        assertThat(change(amounts, "2025-Q1", Against.PREVIOUS)).isEqualTo("-");
        assertThat(change(shares, "2025", Against.PREVIOUS)).isEqualTo("2.5 percentage-point");
        assertThat(change(ranks, "2025", Against.SAME_PERIOD)).isEqualTo("15 rank");
    }

    @Test
    void compareTheYearSoFarWithThePlanAndWithTheYearBefore() {
        Indicator added = Indicator.builder()
                .from(FILES)
                .periodsRule(PeriodsRule.PARTS_OF_YEAR)
                .build();
        List<Observation> values = new ArrayList<>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            values.add(of("2024-Q" + quarter, Quantity.of(50, Unit.COUNT)));
            values.add(of("2025-Q" + quarter, Quantity.of(75, Unit.COUNT)));
        }
        Programme programme = programme(added, values);

        // 300 of 400, 150 on 100; a half-year is not compared with a quarter
        assertThat(change(programme, "2025", Against.PLAN)).isEqualTo("-25 %");
        assertThat(change(programme, "2025-H1", Against.SAME_PERIOD)).isEqualTo("50 %");
        assertThat(change(programme, "2025-H1", Against.PREVIOUS)).isEqualTo("-");
    }

    @Test
    void ofAYearAreNotAgainstThePlanOfItsLastQuarter() {
        Programme years = programme(
                FILES, List.of(of("2025-Q4", Quantity.of(90, Unit.COUNT)), of("2025", Quantity.of(300, Unit.COUNT))));
        Programme quarters = Programme.builder()
                .from(years)
                .targets(Map.of(
                        ID,
                        List.of(Target.of(
                                Bound.of(Comparison.AT_LEAST, Quantity.of(100, Unit.COUNT)), Period.quarter(2025, 4)))))
                .build();

        assertThat(change(quarters, "2025-Q4", Against.PLAN)).isEqualTo("-10 %");
        assertThat(change(quarters, "2025", Against.PLAN)).isEqualTo("-");
        assertThat(change(years, "2025", Against.PLAN)).isEqualTo("-25 %");
        assertThat(change(years, "2025-Q4", Against.PLAN)).isEqualTo("-");
    }

    @Test
    void againstThePlanOfTheYearAreOfWhatWasReachedSoFar() {
        Programme programme = Programme.builder()
                .from(programme(
                        FILES,
                        List.of(
                                of("2025-H1", Quantity.of(150, Unit.COUNT)),
                                of("2025-Q2", Quantity.of(90, Unit.COUNT)),
                                of("2025-08-31", Quantity.of(200, Unit.COUNT)),
                                of("a", "2025-08-31", 60))))
                .addPartTargets(PartTarget.builder()
                        .indicator(ID)
                        .subject(AgencyId.of("a"))
                        .target(Target.atLeast(Quantity.of(80, Unit.COUNT), Period.endOf(2025)))
                        .build())
                .build();

        // 150 of 400, 200 of 400; a quarter alone is no share of a year's plan
        assertThat(words(programme, "2025-H1", Against.PLAN, Languages.ENGLISH))
                .isEqualTo("37.5% of the plan for 2025");
        assertThat(words(programme, "2025-08-31", Against.PLAN, Languages.VIETNAMESE))
                .isEqualTo("bằng 50% kế hoạch năm 2025");
        assertThat(change(programme, "2025-Q2", Against.PLAN)).isEqualTo("-");
        assertThat(Changes.of(programme)
                        .of(
                                ID,
                                Optional.of(AgencyId.of("a")),
                                Period.parse("2025-08-31").orElseThrow(),
                                Against.PLAN)
                        .orElseThrow()
                        .text(Languages.ENGLISH))
                .isEqualTo("75% of the plan for 2025");
    }

    @Test
    void standNeitherAcrossABreakNorBetweenOtherParts() {
        Observation broken = Observation.builder()
                .from(of("2025", Quantity.of(90, Unit.COUNT)))
                .status(Observation.Status.BREAK)
                .build();
        Programme breaks = programme(FILES, List.of(of("2024", Quantity.of(80, Unit.COUNT)), broken));
        Programme skipped =
                programme(FILES, List.of(of("a", "2025-Q1", 200), of("b", "2025-Q1", 150), of("b", "2025-Q2", 150)));
        Programme zero = programme(
                FILES, List.of(of("2024", Quantity.of(0, Unit.COUNT)), of("2025", Quantity.of(5, Unit.COUNT))));

        assertThat(change(breaks, "2025", Against.PREVIOUS)).isEqualTo("BREAK");
        assertThat(change(skipped, "2025-Q2", Against.PREVIOUS)).isEqualTo("OTHER_PARTS");
        assertThat(change(zero, "2025", Against.PREVIOUS)).isEqualTo("NO_BASE");
    }

    private static String words(Programme programme, String period, Against against, Locale language) {
        return Changes.of(programme)
                .of(ID, Period.parse(period).orElseThrow(), against)
                .orElseThrow()
                .text(language);
    }

    /** A reported whole is compared with a reported one, what is made of parts with what is made of the same parts. */
    @Test
    void ofATotalAreItsOwnWhereTheWholeIsReportedToo() {
        Programme both = programme(
                FILES,
                List.of(
                        of("2024-Q3", Quantity.of(164, Unit.COUNT)),
                        of("hue", "2024-Q3", 14),
                        of("ha-noi", "2024-Q3", 150),
                        of("2024-Q4", Quantity.of(165, Unit.COUNT)),
                        of("ha-noi", "2024-Q4", 165)));

        assertThat(change(both, "2024-Q4", Against.PREVIOUS)).isEqualTo("0.6097560976 %");
        assertThat(both.totalsOf(ID))
                .filteredOn(total -> total.period().equals(Period.quarter(2024, 4)))
                .singleElement()
                .satisfies(total -> assertThat(Changes.of(both)
                                .of(total, Against.PREVIOUS)
                                .orElseThrow()
                                .obstacle())
                        .contains(Change.Obstacle.OTHER_PARTS));
    }

    @Test
    void areWordedAsReportsDo() {
        Programme amounts = programme(
                FILES,
                List.of(
                        of("2024-Q2", Quantity.of(80, Unit.COUNT)),
                        of("2025-Q1", Quantity.of(120, Unit.COUNT)),
                        of("2025-Q2", Quantity.of(90, Unit.COUNT)),
                        of("2025-Q3", Quantity.of(90, Unit.COUNT))));
        Programme years = programme(FILES, List.of(of("2024", Rank.of(86)), of("2025", Quantity.of(300, Unit.COUNT))));
        Programme ranks = programme(FILES, List.of(of("2024", Rank.of(71)), of("2025", Rank.of(86))));

        assertThat(words(amounts, "2025-Q2", Against.SAME_PERIOD, Languages.VIETNAMESE))
                .isEqualTo("tăng 12,5% so với cùng kỳ");
        assertThat(words(amounts, "2025-Q2", Against.PREVIOUS, Languages.VIETNAMESE))
                .isEqualTo("giảm 25% so với kỳ trước");
        assertThat(words(years, "2025", Against.PLAN, Languages.VIETNAMESE)).isEqualTo("bằng 75% kế hoạch");
        assertThat(words(ranks, "2025", Against.SAME_PERIOD, Languages.VIETNAMESE))
                .isEqualTo("giảm 15 bậc so với cùng kỳ");
        assertThat(words(amounts, "2025-Q3", Against.PREVIOUS, Languages.ENGLISH))
                .isEqualTo("unchanged on the period before");
        assertThat(words(years, "2025", Against.PREVIOUS, Languages.ENGLISH))
                .isEqualTo("not compared on the period before: they have different units");
    }

    private static Observation share(String period, String printed, long part, long whole) {
        return Observation.builder()
                .from(of(period, Quantity.percent(printed)))
                .numerator(BigDecimal.valueOf(part))
                .denominator(BigDecimal.valueOf(whole))
                .build();
    }

    @Test
    void ofSharesAreExactWhereBothHaveTheirCounts() {
        Programme counted = programme(FILES, List.of(share("2024", "13", 1, 8), share("2025", "31", 5, 16)));
        Programme half = programme(FILES, List.of(share("2024", "13", 1, 8), of("2025", Quantity.percent("31"))));

        // 31.25 - 12.5, and 31 - 13
        assertThat(change(counted, "2025", Against.PREVIOUS)).isEqualTo("18.75 percentage-point");
        assertThat(change(half, "2025", Against.PREVIOUS)).isEqualTo("18 percentage-point");
    }

    @Test
    void standNeitherBetweenUnitsNorWithoutATargetForThePeriod() {
        Programme units = programme(
                FILES, List.of(of("2024", Quantity.of(80, Unit.COUNT)), of("2025", Quantity.percent("62.5"))));
        Programme words = programme(FILES, List.of(of("2024", Rank.of(8)), of("2025", Quantity.of(90, Unit.COUNT))));

        assertThat(change(units, "2025", Against.PREVIOUS)).isEqualTo("OTHER_UNIT");
        assertThat(change(words, "2025", Against.PREVIOUS)).isEqualTo("OTHER_UNIT");
        // 90 of 400, and no target for 2024
        assertThat(change(words, "2025", Against.PLAN)).isEqualTo("-77.5 %");
        assertThat(change(units, "2024", Against.PLAN)).isEqualTo("-");
    }

    @Test
    void ofValuesCumulativeInTheYearBeginAnewWithIt() {
        Indicator cumulative = Indicator.builder()
                .from(FILES)
                .periodsRule(PeriodsRule.CUMULATIVE_IN_YEAR)
                .build();
        Programme programme = programme(
                cumulative,
                List.of(
                        of("2024-Q4", Quantity.of(90, Unit.COUNT)),
                        of("2025-Q1", Quantity.of(10, Unit.COUNT)),
                        of("2025-Q3", Quantity.of(30, Unit.COUNT))));

        // 30 on the 10 that were last stated in the year; nothing in 2025 before its first quarter
        assertThat(change(programme, "2025-Q3", Against.PREVIOUS)).isEqualTo("200 %");
        assertThat(change(programme, "2025-Q1", Against.PREVIOUS)).isEqualTo("-");
    }

    @Test
    void ranksTenBodiesWithTiesAndOneWithoutAValue() {
        List<Observation> values = new ArrayList<>();
        int[] now = {70, 90, 90, 40, 55, 55, 55, 10, 80};
        int[] before = {90, 80, 70, 60, 50, 40, 30, 20, 10};
        for (int i = 0; i < now.length; i++) {
            values.add(of("b" + i, "2025", now[i]));
            values.add(of("b" + i, "2024", before[i]));
        }
        values.add(of("b9", "2024", 5));
        Programme programme = programme(FILES, values);

        Ranking ranking = Ranking.of(programme, FILES, Period.year(2025), Optional.empty());

        assertThat(ranking.places())
                .extracting(place -> place.place() + (place.isTied() ? "=" : "") + " " + place.agency() + " "
                        + place.movement().orElse(99))
                .containsExactly(
                        "1= b1 1", "1= b2 2", "3 b8 6", "4 b0 -3", "5= b4 0", "5= b5 1", "5= b6 2", "8 b3 -4",
                        "9 b7 -1");
        assertThat(ranking.withoutValue()).extracting(Object::toString).containsExactly("b9");
        assertThat(ranking.first(3)).extracting(Ranking.Place::place).containsExactly(1, 1, 3);
        assertThat(ranking.last(2)).extracting(Ranking.Place::place).containsExactly(8, 9);
        Indicator down = Indicator.builder()
                .from(FILES)
                .direction(Indicator.Direction.DECREASE)
                .build();
        assertThat(Ranking.of(programme(down, values), down, Period.year(2025), Optional.empty())
                        .places()
                        .get(0)
                        .agency()
                        .value())
                .isEqualTo("b7");
    }
}
