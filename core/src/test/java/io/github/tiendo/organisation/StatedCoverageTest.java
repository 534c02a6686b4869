package io.github.tiendo.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.fixtures.FirstQuarter2022;
import io.github.tiendo.fixtures.NotationSamples;
import io.github.tiendo.vietnam.VietnamRosters;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StatedCoverageTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 31);
    private static final List<Roster> ROSTERS = List.of(VietnamRosters.centralAgenciesAndProvinces());

    private static StatedCoverage.Builder stated() {
        return StatedCoverage.builder().form(StatedCoverage.Form.STATEMENT).title("Kế hoạch");
    }

    private static List<String> agencyLists() {
        return NotationSamples.agencyLists();
    }

    @Test
    void isACoverageOfTheRosterThatHasAsManyMembers() {
        assertThat(FirstQuarter2022.coverages())
                .extracting(
                        stated -> stated.coverage(ROSTERS, DAY).orElseThrow().toString())
                .containsExactly("55/63", "19/22", "59/63");
        assertThat(FirstQuarter2022.coverages())
                .extracting(StatedCoverage::statedNames)
                .containsExactly(OptionalLong.of(8), OptionalLong.of(3), OptionalLong.of(4));
    }

    @Test
    void isOnlyCountedWhereNobodyIsNamed() {
        Coverage systems = stated().statedIncluded(2365)
                .statedTotal(3418)
                .build()
                .coverage(ROSTERS, DAY)
                .orElseThrow();

        assertThat(systems).hasToString("2365/3418");
        assertThat(systems.population().roster()).isEmpty();
    }

    @Test
    void addsBothCountsWhereNoTotalIsStated() {
        assertThat(stated().statedIncluded(21).statedMissing(1).build().total()).isEqualTo(OptionalLong.of(22));
        assertThat(stated().statedIncluded(21).build().coverage(ROSTERS, DAY)).isEmpty();
        assertThat(stated().statedIncluded(64).statedTotal(63).build().coverage(ROSTERS, DAY))
                .isEmpty();
    }

    @Test
    void refusesWhatCannotBe() {
        AgencyId anGiang = AgencyId.of("an-giang");

        assertThatThrownBy(() -> stated().statedTotal(-1).build()).hasMessageContaining("negative");
        assertThatThrownBy(
                        () -> stated().addIncluded(anGiang).addMissing(anGiang).build())
                .hasMessageContaining("twice");
        assertThatThrownBy(() ->
                        stated().addMissing(anGiang).putDoneOn(anGiang, DAY).build())
                .hasMessageContaining("not included");
    }

    @ParameterizedTest
    @MethodSource("agencyLists")
    void listsOfTheReportsAreReadWithoutAnError(String list) {
        Outcome<AgencyList> read = AgencyListNotation.parse(list, AgencyMatcher.of(ROSTERS.get(0), DAY));

        assertThat(read.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
