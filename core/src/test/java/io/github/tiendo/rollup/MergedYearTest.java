package io.github.tiendo.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.indicator.PartsRule;
import io.github.tiendo.indicator.PeriodsRule;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.Total;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.Roster;
import io.github.tiendo.organisation.RosterId;
import io.github.tiendo.organisation.SuccessionRule;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.Unit;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The year of a body that two others became in the middle of it. */
class MergedYearTest {

    private static final IndicatorId FIRMS = IndicatorId.of("firms");
    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);
    private static final AgencyId WEST = AgencyId.of("west");
    private static final AgencyId EAST = AgencyId.of("east");
    private static final AgencyId BOTH = AgencyId.of("both");

    private static final Roster ROSTER = Roster.builder()
            .id(RosterId.of("places"))
            .title(LocalizedText.english("places"))
            .startInclusive(LocalDate.of(2025, 1, 1))
            .addAgencies(
                    place(WEST).endExclusive(MERGER).build(),
                    place(EAST).endExclusive(MERGER).build(),
                    place(BOTH).startInclusive(MERGER).build())
            .addEvents(Roster.Event.builder()
                    .kind(Roster.EventKind.MERGE)
                    .date(MERGER)
                    .addBefore(WEST, EAST)
                    .addAfter(BOTH)
                    .build())
            .build();

    private static Agency.Builder place(AgencyId id) {
        return Agency.builder().id(id).name(id.value()).kind(Agency.Kind.PROVINCE);
    }

    private static Observation of(AgencyId place, int quarter, int firms) {
        return Observation.builder()
                .indicator(FIRMS)
                .period(Period.quarter(2025, quarter))
                .subject(place)
                .value(Quantity.of(firms, Unit.COUNT))
                .build();
    }

    private static Total year(TotalsAssembler assembler) {
        Programme programme = Programme.builder()
                .id(ProgrammeId.of("p"))
                .title(LocalizedText.english("P"))
                .addIndicators(Indicator.builder()
                        .id(FIRMS)
                        .name(LocalizedText.english("Firms"))
                        .partsRule(PartsRule.sum())
                        .periodsRule(PeriodsRule.PARTS_OF_YEAR)
                        .build())
                .addReports(ProgressReport.builder()
                        .id(ReportId.of("r"))
                        .addObservations(of(WEST, 1, 12), of(WEST, 2, 11), of(EAST, 1, 22), of(EAST, 2, 21))
                        .addObservations(of(BOTH, 3, 35), of(BOTH, 4, 40))
                        .build())
                .build();
        return assembler.assemble(programme).orThrow().stream()
                .filter(total -> total.period().equals(Period.year(2025)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void holdsWhatBothHadBeforeByAStatedRule() {
        Total year = year(TotalsAssembler.standard().of(ROSTER).carriedBy(SuccessionRule.ALL_PARTS));

        // 12 + 11 + 22 + 21 + 35 + 40
        assertThat(year.value()).isEqualTo(Quantity.of(141, Unit.COUNT));
        assertThat(year.restsOn()).isEqualTo(Ratio.of(1, 1));
        assertThat(year.carriedBy()).contains(SuccessionRule.ALL_PARTS);
    }

    @Test
    void lacksTheTimeBeforeWithoutOneAndSaysSo() {
        Total year = year(TotalsAssembler.standard().of(ROSTER));

        assertThat(year.value()).isEqualTo(Quantity.of(75, Unit.COUNT));
        assertThat(year.isComplete()).isFalse();
        assertThat(year.missing().get(0).text(Languages.ENGLISH)).startsWith("both (");
    }
}
