package io.github.tiendo.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tiendo.indicator.DefinitionId;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {

    private static Observation.Builder value(Period period, String percent) {
        return Observation.builder()
                .indicator(IndicatorId.of("services"))
                .period(period)
                .value(Quantity.percent(percent));
    }

    private static Observation of(int year, String percent) {
        return value(Period.year(year), percent).build();
    }

    @Test
    void standsInTheOrderOfTheLastDaysAndTheLongerPeriodLater() {
        Observation quarter = value(Period.quarter(2022, 4), "30").build();

        Series series = Series.of(List.of(of(2022, "40"), quarter, of(2020, "10")));

        assertThat(series.observations()).containsExactly(of(2020, "10"), quarter, of(2022, "40"));
        assertThat(series.last()).contains(of(2022, "40"));
    }

    @Test
    void endsOnADayAsOneWhosePeriodsAreOver() {
        Series series = Series.of(List.of(of(2020, "10"), of(2021, "20"), of(2022, "30")));

        assertThat(series.upTo(LocalDate.of(2022, 12, 30)).last()).contains(of(2021, "20"));
        assertThat(series.upTo(LocalDate.of(2022, 12, 31)).last()).contains(of(2022, "30"));
        assertThat(series.upTo(LocalDate.of(2019, 12, 31)).last()).isEmpty();
    }

    @Test
    void isCutWhereTheDefinitionChanged() {
        Observation level4 = value(Period.year(2021), "97")
                .definition(DefinitionId.of("level-4"))
                .build();
        Observation full2022 = value(Period.year(2022), "48")
                .definition(DefinitionId.of("full"))
                .build();
        Observation full2023 = value(Period.year(2023), "55")
                .definition(DefinitionId.of("full"))
                .build();

        assertThat(Series.of(List.of(level4, full2022, full2023)).sinceBreak().observations())
                .containsExactly(full2022, full2023);
    }

    @Test
    void isCutAtAMarkedBreakWhoseValueBelongsToTheNewPart() {
        Observation broken =
                value(Period.year(2021), "20").status(Observation.Status.BREAK).build();

        assertThat(Series.of(List.of(of(2020, "90"), broken, of(2022, "30")))
                        .sinceBreak()
                        .observations())
                .containsExactly(broken, of(2022, "30"));
    }

    @Test
    void isWholeWithoutABreak() {
        Series series = Series.of(List.of(of(2020, "10"), of(2021, "20")));

        assertThat(series.sinceBreak()).isEqualTo(series);
        assertThat(Series.of(List.of()).sinceBreak().observations()).isEmpty();
    }

    @Test
    void tellsAConflictFromARepetitionAndFromAnotherDefinition() {
        Observation other = value(Period.year(2022), "48")
                .definition(DefinitionId.of("full"))
                .build();

        assertThat(Series.of(List.of(of(2022, "30"), of(2022, "31"))).hasConflict(Period.year(2022)))
                .isTrue();
        assertThat(Series.of(List.of(of(2022, "30"), of(2022, "30.0"))).hasConflict(Period.year(2022)))
                .isFalse();
        assertThat(Series.of(List.of(of(2022, "30"), other)).hasConflict(Period.year(2022)))
                .isFalse();
        assertThat(Series.of(List.of(of(2022, "30"), of(2021, "31"))).hasConflict(Period.year(2022)))
                .isFalse();
    }

    @Test
    void isOneForEachSubjectAndCombinationOfDimensions() {
        Observation hue =
                value(Period.year(2022), "50").subject(AgencyId.of("hue")).build();
        Observation women =
                value(Period.year(2022), "51").putDimensions("sex", "female").build();

        List<Series> all = Series.allOf(List.of(of(2022, "30"), hue, women, of(2021, "20")));

        assertThat(all)
                .extracting(Series::observations)
                .containsExactly(List.of(of(2021, "20"), of(2022, "30")), List.of(hue), List.of(women));
        assertThat(all.get(1).subject()).contains(AgencyId.of("hue"));
        assertThatIllegalArgumentException().isThrownBy(() -> Series.of(List.of(hue, women)));
    }
}
