package io.github.tiendo.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.fixtures.FirstQuarter2022;
import io.github.tiendo.fixtures.NotationSamples;
import io.github.tiendo.vietnam.VietnamRosters;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
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

    private static Roster roster(String id, LocalDate start, String... names) {
        return Roster.builder()
                .id(RosterId.of(id))
                .title(LocalizedText.english(id))
                .startInclusive(start)
                .agencies(Stream.of(names)
                        .map(name -> Agency.of(name, Agency.Kind.PROVINCE))
                        .toList())
                .build();
    }

    private static AgencyId id(String name) {
        return Agency.of(name, Agency.Kind.PROVINCE).id();
    }

    @Test
    void refusesCountsBelowNone() {
        assertThatThrownBy(() -> stated().statedIncluded(-1).build()).hasMessageContaining("negative");
        assertThatThrownBy(() -> stated().statedMissing(-1).build()).hasMessageContaining("negative");
    }

    @Test
    void takesTheCountOfItsNamesFromTheTotalIfNeedBe() {
        StatedCoverage.Builder missing = stated().addMissing(id("Huế"));

        assertThat(missing.build().statedNames()).isEmpty();
        assertThat(missing.statedIncluded(55).build().statedNames()).isEmpty();
        assertThat(missing.statedTotal(63).build().statedNames()).hasValue(8);
        assertThat(missing.statedMissing(7).build().statedNames()).hasValue(7);
        assertThat(stated().addIncluded(id("Huế"))
                        .statedMissing(8)
                        .statedTotal(63)
                        .build()
                        .statedNames())
                .hasValue(55);
        assertThat(stated().statedMissing(8).build().statedNames()).isEmpty();
        assertThat(stated().addIncluded(id("Huế"))
                        .addMissing(id("Cà Mau"))
                        .build()
                        .statedNames())
                .isEmpty();
    }

    /** The smallest roster that has most of the names, as many members as are stated, and answers for the day. */
    @Test
    void looksForTheRosterThatIsMeant() {
        Roster all = roster("all", DAY, "Huế", "Cà Mau", "Lào Cai", "Bạc Liêu");
        Roster coast = roster("coast", DAY, "Huế", "Cà Mau", "Bạc Liêu");
        Roster later = roster("later", DAY.plusDays(1), "Huế", "Cà Mau");
        Roster others = roster("others", DAY, "Sơn La", "Yên Bái", "Phú Thọ");
        StatedCoverage names = stated().addIncluded(id("Huế"), id("Cà Mau")).build();

        assertThat(names.coverage(List.of(all, coast, later, others), DAY).orElseThrow())
                .hasToString("2/3");
        assertThat(names.coverage(List.of(coast, all), DAY).orElseThrow()).hasToString("2/3");
        assertThat(names.coverage(List.of(others), DAY)).isEmpty();
        assertThat(stated().addIncluded(id("Huế"), id("Cà Mau"))
                        .statedTotal(4)
                        .build()
                        .coverage(List.of(coast, all), DAY)
                        .orElseThrow())
                .hasToString("2/4");
        // half of the names only: the others are no roster of these
        assertThat(stated().addIncluded(id("Huế"), id("Sơn La"))
                        .statedTotal(3)
                        .build()
                        .coverage(List.of(coast), DAY)
                        .orElseThrow()
                        .population()
                        .roster())
                .isEmpty();
    }

    @Test
    void countsWhoIsNamedWhereNoRosterFits() {
        StatedCoverage.Builder missing = stated().addMissing(id("Huế"));

        assertThat(missing.build().coverage(List.of(), DAY)).isEmpty();
        assertThat(missing.statedTotal(63).build().coverage(List.of(), DAY).orElseThrow())
                .hasToString("62/63");
        assertThat(StatedCoverage.builder()
                        .form(StatedCoverage.Form.TABLE)
                        .title("Kế hoạch")
                        .addIncluded(id("Huế"))
                        .addMissing(id("Cà Mau"))
                        .build()
                        .coverage(List.of(), DAY)
                        .orElseThrow())
                .hasToString("1/2");
        assertThat(stated().addMissing(id("Huế"))
                        .statedTotal(2)
                        .build()
                        .coverage(List.of(roster("two", DAY, "Huế", "Cà Mau")), DAY)
                        .orElseThrow()
                        .included())
                .extracting(Agency::name)
                .containsExactly("Cà Mau");
    }
}
