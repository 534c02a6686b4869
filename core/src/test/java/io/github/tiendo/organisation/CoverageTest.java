package io.github.tiendo.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.quantity.Ratio;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final LocalDate START = LocalDate.of(2021, 1, 1);
    private static final LocalDate EVENT = LocalDate.of(2025, 7, 1);
    private static final Agency HUE = Agency.of("Huế", Agency.Kind.CITY);
    private static final Agency CA_MAU = Agency.of("Cà Mau", Agency.Kind.PROVINCE);
    private static final Roster PLACES = Roster.builder()
            .id(RosterId.of("places"))
            .title(LocalizedText.english("places"))
            .startInclusive(START)
            .addAgencies(HUE, CA_MAU)
            .addEvents(Roster.Event.builder()
                    .kind(Roster.EventKind.END)
                    .date(EVENT)
                    .addBefore(CA_MAU.id())
                    .build())
            .build();
    private static final Population BOTH = Population.of(PLACES, START);

    private static Population counted(long size) {
        return Population.builder()
                .words(LocalizedText.english("systems"))
                .counted(size)
                .build();
    }

    @Test
    void ofNamedBodiesSaysWhoDidAndWhoDidNot() {
        Coverage coverage = Coverage.of(BOTH, List.of(CA_MAU.id(), AgencyId.of("bac-lieu")));

        assertThat(coverage.included()).containsExactly(CA_MAU);
        assertThat(coverage.missing()).containsExactly(HUE);
        assertThat(coverage.outsiders()).containsExactly(AgencyId.of("bac-lieu"));
        assertThat(coverage.ratio()).contains(Ratio.of(1, 2));
        assertThat(Coverage.ofMissing(BOTH, List.of(HUE.id())).included()).containsExactly(CA_MAU);
    }

    @Test
    void isOfMembersOrAPossibleCount() {
        List<Coverage.Builder> impossible = List.of(
                Coverage.builder().population(BOTH).countedIncluded(1),
                Coverage.builder().population(BOTH).addIncludedIds(AgencyId.of("bac-lieu")),
                Coverage.builder().population(counted(5)),
                Coverage.builder().population(counted(5)).countedIncluded(-1),
                Coverage.builder().population(counted(5)).countedIncluded(6),
                Coverage.builder().population(counted(5)).countedIncluded(2).addIncludedIds(HUE.id()),
                Coverage.builder().population(BOTH).carriedFrom(START));

        for (Coverage.Builder one : impossible) {
            assertThatThrownBy(one::build).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> Coverage.of(counted(5), List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(Coverage.counted(counted(0), 0).ratio()).isEmpty();
        assertThat(Coverage.counted(counted(5), 5).ratio()).contains(Ratio.of(5, 5));
    }

    @Test
    void isOfAnotherDayOnlyWhereNothingHappenedBetween() {
        Coverage coverage = Coverage.of(BOTH, List.of(HUE.id()));

        assertThat(coverage.onDay(EVENT.minusDays(1)).orThrow().ratio()).contains(Ratio.of(1, 2));
        assertThat(coverage.onDay(EVENT).findings())
                .extracting(Finding::code)
                .containsExactly(OrganisationFindingCode.SUCCESSION_RULE_NEEDED);
        assertThat(Coverage.of(Population.of(PLACES, EVENT), List.of(HUE.id()))
                        .onDay(START)
                        .findings())
                .extracting(Finding::code)
                .containsExactly(OrganisationFindingCode.SUCCESSION_RULE_NEEDED);
        assertThat(Coverage.counted(counted(5), 2).onDay(EVENT).findings())
                .extracting(Finding::code)
                .containsExactly(OrganisationFindingCode.POPULATION_ONLY_COUNTED);
    }
}
