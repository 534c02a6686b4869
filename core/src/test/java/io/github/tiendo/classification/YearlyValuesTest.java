package io.github.tiendo.classification;

import static io.github.tiendo.classification.Sample.answer;
import static io.github.tiendo.classification.Sample.input;
import static io.github.tiendo.classification.Sample.observation;
import static io.github.tiendo.classification.Sample.series;
import static io.github.tiendo.classification.Sample.seriesOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.classification.Classification.NotRatedReason;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.Series;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Rank;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.quantity.TextValue;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which values of a series stand for its years. */
class YearlyValuesTest {

    private static YearlyValues of(Series series) {
        return of(series, false);
    }

    private static YearlyValues of(Series series, boolean oneOnly) {
        CompletionInput input = CompletionInput.builder()
                .series(series)
                .day(LocalDate.of(2022, 12, 31))
                .build();
        return YearlyValues.of(input, Unit.PERCENT, oneOnly);
    }

    /** Each year with its number: {@code 2020=20}. */
    private static List<String> numbers(YearlyValues values) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            numbers.add(values.year(i) + "=" + values.number(i).toPlainString());
        }
        return numbers;
    }

    private static Observation percent(String period, String value) {
        return observation(period, Quantity.percent(value));
    }

    @Test
    void aValueForEachYearStandsAsItIs() {
        assertThat(numbers(of(series("2019", "10", "2020", "20", "2022", "40"))))
                .containsExactly("2019=10", "2020=20", "2022=40");
    }

    @Test
    void theLatestPartOfAYearStandsForIt() {
        YearlyValues values = of(series("2020", "10", "2021-H1", "15", "2021-H2", "20", "2022-Q1", "25"));

        assertThat(numbers(values)).containsExactly("2020=10", "2021=20", "2022=25");
        assertThat(values.conflict()).isFalse();
    }

    @Test
    void aWholeYearStandsBeforeItsParts() {
        assertThat(numbers(of(series("2020", "10", "2021-H1", "15", "2021", "18", "2022", "30"))))
                .containsExactly("2020=10", "2021=18", "2022=30");
        assertThat(numbers(of(series("2021", "18", "2021-H2", "19", "2022", "30"))))
                .containsExactly("2021=18", "2022=30");
    }

    @Test
    void twoPartsOfAYearContradictEachOtherWhereOnlyOneIsAllowed() {
        Series series = series("2020-H1", "10", "2020-H2", "12", "2022", "30");

        assertThat(of(series, true).conflict()).isTrue();
        assertThat(of(series, true).problemOrConflict()).isEqualTo(NotRatedReason.Standard.CONFLICTING_VALUES);
        assertThat(of(series, false).problemOrConflict()).isNull();
        assertThat(numbers(of(series, false))).containsExactly("2020=12", "2022=30");
    }

    @Test
    void twoValuesOfTheLatestYearAreNone() {
        YearlyValues values = of(seriesOf(percent("2020", "10"), percent("2022", "30"), percent("2022", "31")));

        assertThat(values.problem()).isEqualTo(NotRatedReason.Standard.CONFLICTING_VALUES);
        assertThat(values.size()).isZero();
    }

    @Test
    void twoValuesOfAnEarlierYearContradictEachOther() {
        YearlyValues values = of(
                seriesOf(percent("2020", "10"), percent("2020", "11"), percent("2021", "12"), percent("2022", "30")));

        assertThat(values.problem()).isNull();
        assertThat(values.problemOrConflict()).isEqualTo(NotRatedReason.Standard.CONFLICTING_VALUES);
    }

    @Test
    void valuesOfOtherUnitsAndInWordsAreLeftOut() {
        YearlyValues values = of(seriesOf(
                percent("2019", "10"),
                observation("2020", Quantity.of(7, Unit.COUNT)),
                observation("2021", TextValue.of("many")),
                percent("2022", "30")));

        assertThat(numbers(values)).containsExactly("2019=10", "2022=30");
        assertThat(values.isCut()).isFalse();
    }

    @Test
    void nothingBehindABreakCounts() {
        Observation breaks = Observation.builder()
                .from(percent("2021", "50"))
                .status(Observation.Status.BREAK)
                .build();
        YearlyValues values = of(seriesOf(percent("2019", "10"), percent("2020", "20"), breaks, percent("2022", "60")));

        assertThat(numbers(values)).containsExactly("2021=50", "2022=60");
        assertThat(values.isCut()).isTrue();
        assertThat(of(seriesOf(breaks, percent("2022", "60"))).isCut()).isFalse();
    }

    @Test
    void aYearIsFoundOrTheNextLaterOne() {
        YearlyValues values = of(series("2015", "1", "2018", "2", "2022", "3"));

        assertThat(values.from(2015)).isZero();
        assertThat(values.from(2016)).isEqualTo(1);
        assertThat(values.from(2023)).isEqualTo(3);
        assertThat(values.of(2018)).isEqualTo(1);
        assertThat(values.of(2017)).isEqualTo(-1);
        assertThat(values.of(2023)).isEqualTo(-1);
    }

    @Test
    void theLatestValueTellsWhyThereAreNone() {
        assertThat(of(series()).problem()).isEqualTo(NotRatedReason.Standard.NO_OBSERVATION);
        assertThat(latest(TextValue.of("many"))).isEqualTo(NotRatedReason.Standard.TEXT_VALUE);
        assertThat(latest(Rank.of(3))).isEqualTo(NotRatedReason.Standard.UNIT_DIFFERS);
        assertThat(latest(Quantity.of(7, Unit.COUNT))).isEqualTo(NotRatedReason.Standard.UNIT_DIFFERS);
    }

    private static NotRatedReason latest(ReportedValue value) {
        return of(seriesOf(percent("2020", "10"), observation("2022", value))).problem();
    }

    @Test
    void aPlaceAmongOthersHasNoGrowth() {
        CompletionInput input = CompletionInput.builder()
                .series(seriesOf(observation("2020", Rank.of(9)), observation("2022", Rank.of(3))))
                .day(LocalDate.of(2022, 12, 31))
                .build();

        assertThat(YearlyValues.of(input, null, false).problem())
                .isEqualTo(NotRatedReason.Standard.TARGET_KIND_NOT_SUPPORTED);
    }

    @Test
    void growthRunsFromPartOfAYearToPartOfAYear() {
        // from 10 to 40 in two years is a growth of 100 % a year
        Target target = Sample.floor("80", 2030);
        Classification rated = ClassificationPolicies.unProgressChart()
                .classify(input(target, series("2020-H1", "5", "2020-H2", "10", "2022-H1", "20", "2022-H2", "40")));

        assertThat(answer(rated)).isEqualTo("ON_TRACK");
        assertThat(rated.number(UnProgressChartPolicy.OBSERVED_GROWTH).orElseThrow())
                .isEqualByComparingTo("1");
    }
}
