package io.github.tiendo.observation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.indicator.DefinitionId;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.Observation.Status;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Rank;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.quantity.TextValue;
import io.github.tiendo.quantity.Unit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ObservationsTest {

    private static final Unit FIRMS = Unit.of("firms");

    private static Observation.Builder value(int year, ReportedValue value) {
        return Observation.builder()
                .indicator(IndicatorId.of("i"))
                .period(Period.year(year))
                .value(value);
    }

    private static Optional<Quantity> sum(Observation.Builder... values) {
        return Observations.sum(
                List.of(values).stream().map(Observation.Builder::build).toList());
    }

    @Test
    void addUpInOneUnit() {
        assertThat(sum(value(2023, Quantity.of(2, FIRMS)), value(2024, Quantity.of(3, FIRMS))))
                .contains(Quantity.of(5, FIRMS));
        assertThat(sum(value(2023, Quantity.of(2, FIRMS)), value(2024, Quantity.of(3, Unit.COUNT))))
                .isEmpty();
        assertThat(sum()).isEmpty();
    }

    @Test
    void poolSharesByTheirCounts() {
        assertThat(sum(value(2023, Quantity.of(Ratio.of(1, 2))), value(2024, Quantity.of(Ratio.of(2, 6)))))
                .contains(Quantity.of(Ratio.of(3, 8)));
        assertThat(sum(value(2023, Quantity.of(Ratio.of(1, 2))), value(2024, Quantity.percent("33"))))
                .isEmpty();
    }

    @Test
    void addNoWordsAndNoRanks() {
        assertThat(sum(value(2023, TextValue.of("many")))).isEmpty();
        assertThat(sum(value(2023, Rank.of(3)))).isEmpty();
        assertThat(sum(value(2023, Quantity.of(3, Unit.RANK)))).isEmpty();
    }

    @Test
    void addNothingAcrossABreakOrDefinitions() {
        Observation.Builder before = value(2023, Quantity.of(2, FIRMS));
        Observation.Builder broken = value(2024, Quantity.of(3, FIRMS)).status(Status.BREAK);

        assertThat(sum(before, broken)).isEmpty();
        assertThat(sum(broken, before)).isEmpty();
        assertThat(sum(broken, value(2024, Quantity.of(1, FIRMS)))).contains(Quantity.of(4, FIRMS));
        assertThat(sum(broken, value(2025, Quantity.of(1, FIRMS)))).contains(Quantity.of(4, FIRMS));
        assertThat(sum(before, value(2024, Quantity.of(3, FIRMS)).definition(DefinitionId.of("new"))))
                .isEmpty();
    }

    @Test
    void areTogetherAsSureAsTheLeastSure() {
        List<Status> lessAndLess = List.of(Status.NORMAL, Status.PROVISIONAL, Status.ESTIMATED, Status.FORECAST);
        for (int i = 0; i < lessAndLess.size(); i++) {
            for (int j = 0; j < lessAndLess.size(); j++) {
                assertThat(Observations.leastSure(lessAndLess.get(i), lessAndLess.get(j)))
                        .isEqualTo(lessAndLess.get(Math.max(i, j)));
            }
        }
        assertThat(Observations.status(List.of(
                        value(2023, Quantity.of(2, FIRMS)).build(),
                        value(2024, Quantity.of(2, FIRMS))
                                .status(Status.ESTIMATED)
                                .build())))
                .isEqualTo(Status.ESTIMATED);
    }
}
