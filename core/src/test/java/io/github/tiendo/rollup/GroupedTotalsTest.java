package io.github.tiendo.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.fixtures.SmallHeap;
import io.github.tiendo.indicator.DefinitionId;
import io.github.tiendo.indicator.HeadingId;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.indicator.PartsRule;
import io.github.tiendo.notation.Qualifier;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.Roster;
import io.github.tiendo.organisation.RosterId;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.Outline;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Rank;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.rollup.GroupedTotals.Group;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GroupedTotalsTest {

    private static final IndicatorId BRIDGES = IndicatorId.of("bridges");
    private static final Period FIRST = Period.quarter(2024, 1);
    private static final Period SECOND = Period.quarter(2024, 2);

    private static Observation of(String body, Period period, String number) {
        return Observation.builder()
                .indicator(BRIDGES)
                .period(period)
                .subject(AgencyId.of(body))
                .value(Quantity.of(number, Unit.COUNT))
                .build();
    }

    private static Observation share(String body, long part, long whole) {
        return Observation.builder()
                .indicator(BRIDGES)
                .period(FIRST)
                .subject(AgencyId.of(body))
                .value(Quantity.percent("50"))
                .numerator(BigDecimal.valueOf(part))
                .denominator(BigDecimal.valueOf(whole))
                .build();
    }

    private static GroupedTotals collect(Grouping grouping, Observation... observations) {
        return Stream.of(observations).collect(GroupedTotals.collector(grouping));
    }

    private static Group only(Observation... observations) {
        List<Group> groups = collect(Grouping.together(), observations).groups();
        assertThat(groups).hasSize(1);
        return groups.get(0);
    }

    @Nested
    class Values {

        @Test
        void addUpExactly() {
            Group group = only(of("a", FIRST, "0.1"), of("b", FIRST, "0.20"), of("c", FIRST, "-0.3"));

            assertThat(group.sums()).isEqualTo(Map.of(Unit.COUNT, BigDecimal.ZERO));
            assertThat(group.value(PartsRule.Method.SUM)).contains(Quantity.of("0", Unit.COUNT));
            assertThat(group.values()).isEqualTo(3);
        }

        @Test
        void poolTheirCounts() {
            Group group = only(share("a", 1, 2), share("b", 20, 40), share("c", 9, 58));

            assertThat(group.value(PartsRule.Method.POOLED)).contains(Quantity.of(Ratio.of(30, 100)));
        }

        @Test
        void arePooledOnlyIfAllHaveCounts() {
            Observation without = Observation.builder()
                    .from(share("b", 1, 2))
                    .numerator(java.util.Optional.empty())
                    .denominator(java.util.Optional.empty())
                    .build();

            assertThat(only(share("a", 1, 2), without).value(PartsRule.Method.POOLED))
                    .isEmpty();
        }

        @Test
        void areCountedWhereTheyAreNotZero() {
            assertThat(only(of("a", FIRST, "0"), of("b", FIRST, "7"), of("c", FIRST, "1"))
                            .value(PartsRule.Method.COUNT))
                    .contains(Quantity.of(2, Unit.COUNT));
        }

        @Test
        void theNewestStandsUnlessTwoContradictEachOther() {
            assertThat(only(of("a", SECOND, "5"), of("a", FIRST, "9")).value(PartsRule.Method.LAST))
                    .contains(Quantity.of("5", Unit.COUNT));
            assertThat(only(of("a", SECOND, "5"), of("b", SECOND, "6"), of("b", SECOND, "5"))
                            .value(PartsRule.Method.LAST))
                    .isEmpty();
        }

        @Test
        void ofTwoUnitsHaveTwoSumsAndNoValue() {
            Observation percent = Observation.of(BRIDGES, FIRST, Quantity.percent("12"));
            Group group = only(of("a", FIRST, "5"), percent, of("b", FIRST, "6"), percent);

            assertThat(group.sums())
                    .isEqualTo(Map.of(Unit.COUNT, BigDecimal.valueOf(11), Unit.PERCENT, BigDecimal.valueOf(24)));
            assertThat(group.value(PartsRule.Method.SUM)).isEmpty();
        }

        @Test
        void underTwoDefinitionsAreNotPutTogether() {
            Observation other = Observation.builder()
                    .from(of("b", FIRST, "6"))
                    .definition(DefinitionId.of("new"))
                    .build();

            assertThat(only(of("a", FIRST, "5"), other).value(PartsRule.Method.SUM))
                    .isEmpty();
        }

        @Test
        void thatAreRanksAndBlanksAreCountedApart() {
            Observation blank = Observation.builder()
                    .indicator(BRIDGES)
                    .period(FIRST)
                    .status(Observation.Status.NOT_APPLICABLE)
                    .build();
            Group group = only(of("a", FIRST, "5"), blank, Observation.of(BRIDGES, FIRST, Rank.of(3)));

            assertThat(group.blanks()).isEqualTo(1);
            assertThat(group.withoutNumber()).isEqualTo(1);
            assertThat(group.value(PartsRule.Method.SUM)).isEmpty();
        }
    }

    @Nested
    class Groups {

        private static final Agency NORTH = Agency.of("Xã Bắc", Agency.Kind.COMMUNE);
        private static final Agency SOUTH = Agency.of("Xã Nam", Agency.Kind.COMMUNE);
        private static final Agency BOTH = Agency.of("Xã Bắc Nam", Agency.Kind.COMMUNE);
        private static final Agency EAST = Agency.of("Xã Đông", Agency.Kind.COMMUNE);

        private static final Roster DISTRICT = Roster.builder()
                .id(RosterId.of("district"))
                .title(LocalizedText.of("huyện", "district"))
                .startInclusive(LocalDate.of(2020, 1, 1))
                .addAgencies(NORTH, SOUTH, BOTH)
                .addEvents(Roster.Event.builder()
                        .kind(Roster.EventKind.MERGE)
                        .date(LocalDate.of(2024, 4, 1))
                        .addBefore(NORTH.id(), SOUTH.id())
                        .addAfter(BOTH.id())
                        .build())
                .build();
        private static final Roster COUNTRY = Roster.builder()
                .id(RosterId.of("country"))
                .title(LocalizedText.of("cả nước", "country"))
                .startInclusive(LocalDate.of(2020, 1, 1))
                .addAgencies(EAST)
                .addIncludes(DISTRICT)
                .build();

        @Test
        void areThoseOfTheRostersThatHoldTheBodyThen() {
            GroupedTotals totals = collect(
                    Grouping.together().byPeriod().byRoster(COUNTRY),
                    of(NORTH.id().value(), FIRST, "1"),
                    of(SOUTH.id().value(), FIRST, "2"),
                    of(EAST.id().value(), FIRST, "4"),
                    of(BOTH.id().value(), SECOND, "8"),
                    of(NORTH.id().value(), SECOND, "16"),
                    of("nobody", FIRST, "32"));

            assertThat(totals.groups())
                    .extracting(
                            group -> group.period().orElseThrow(),
                            group -> group.roster().orElseThrow().value(),
                            group -> group.sums().get(Unit.COUNT))
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(FIRST, "country", BigDecimal.valueOf(7)),
                            org.assertj.core.groups.Tuple.tuple(FIRST, "district", BigDecimal.valueOf(3)),
                            org.assertj.core.groups.Tuple.tuple(SECOND, "country", BigDecimal.valueOf(8)),
                            org.assertj.core.groups.Tuple.tuple(SECOND, "district", BigDecimal.valueOf(8)));
            assertThat(totals.unplaced()).isEqualTo(2);
        }

        @Test
        void knowWhoIsMissingWhereReportersAreKept() {
            Group group = Stream.of(
                            of(NORTH.id().value(), FIRST, "1"), of(EAST.id().value(), FIRST, "1"))
                    .collect(GroupedTotals.of(Grouping.together().byPeriod())
                            .keepingReporters()
                            .collector())
                    .groups()
                    .get(0);

            assertThat(group.missing(COUNTRY)).containsExactly(SOUTH);
        }

        @Test
        void missEverybodyWhereThereAreNothingButBlanks() {
            Observation blank = Observation.builder()
                    .from(of(NORTH.id().value(), FIRST, "1"))
                    .value(Optional.empty())
                    .status(Observation.Status.NOT_YET_REPORTED)
                    .build();

            Group kept = Stream.of(blank)
                    .collect(GroupedTotals.of(Grouping.together().byPeriod())
                            .keepingReporters()
                            .collector())
                    .groups()
                    .get(0);
            Group notKept =
                    collect(Grouping.together().byPeriod(), blank).groups().get(0);

            assertThat(kept.reporters()).contains(Set.of());
            assertThat(kept.missing(COUNTRY)).containsExactlyElementsOf(COUNTRY.membersOn(FIRST.lastDay()));
            assertThat(notKept.reporters()).isEmpty();
            assertThat(notKept.missing(COUNTRY)).isEmpty();
        }

        @Test
        void arePutTogetherOnlyWhereBothOrNoneKnowReporters() {
            GroupedTotals some = GroupedTotals.of(Grouping.together());

            assertThatThrownBy(() -> some.addAll(some.keepingReporters()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("who reported");
        }

        /** Ten thousand bodies report to two hundred groups. */
        static final class TwoMillionReports {

            private TwoMillionReports() {}

            public static void main(String[] arguments) {
                GroupedTotals totals = GroupedTotals.of(
                                Grouping.together().byPeriod().byIndicator())
                        .keepingReporters();
                for (int group = 0; group < 200; group++) {
                    for (int body = 0; body < 10_000; body++) {
                        totals.add(Observation.builder()
                                .indicator(IndicatorId.of("indicator-" + group))
                                .period(FIRST)
                                .subject(AgencyId.of("commune-" + body))
                                .value(Quantity.of(1, Unit.COUNT))
                                .build());
                    }
                }
                System.out.println(totals.groups().stream()
                        .mapToInt(group -> group.reporters().orElseThrow().size())
                        .sum());
            }
        }

        /** Takes too long for runs that repeat the tests for each fault, which leave this group out. */
        @Test
        @Tag("every-input")
        void takeABitForEachReporterAndGroup() throws Exception {
            assertThat(SmallHeap.ofMegabytes(32).run(TwoMillionReports.class, List.of()))
                    .containsExactly("2000000");
        }

        @Test
        void areThoseOfEveryHeadingAbove() {
            Programme programme = Programme.builder()
                    .id(ProgrammeId.of("p"))
                    .title(LocalizedText.english("P"))
                    .outline(Outline.builder()
                            .addHeadings(heading("roads").build())
                            .addHeadings(heading("rivers")
                                    .parent(HeadingId.of("roads"))
                                    .build())
                            .build())
                    .addIndicators(Indicator.builder()
                            .id(BRIDGES)
                            .name(LocalizedText.english("bridges"))
                            .heading(HeadingId.of("rivers"))
                            .build())
                    .build();
            GroupedTotals totals = collect(
                    Grouping.together().byHeading(programme),
                    of("a", FIRST, "3"),
                    Observation.of(IndicatorId.of("unknown"), FIRST, Quantity.of("9", Unit.COUNT)));

            assertThat(totals.groups())
                    .extracting(group -> group.heading().orElseThrow().value())
                    .containsExactly("rivers", "roads");
            assertThat(totals.groups())
                    .allSatisfy(group -> assertThat(group.sums()).containsEntry(Unit.COUNT, BigDecimal.valueOf(3)));
            assertThat(totals.unplaced()).isEqualTo(1);
        }

        private static Outline.Heading.Builder heading(String id) {
            return Outline.Heading.builder().id(HeadingId.of(id)).title(LocalizedText.english(id));
        }
    }

    @Nested
    class Halves {

        /** Everything that a group counts, each at least twice. */
        private final List<Observation> everything = List.of(
                of("a", FIRST, "1.5"),
                of("b", FIRST, "0"),
                of("c", SECOND, "-2"),
                of("d", SECOND, "0.25"),
                in(Unit.of("km"), "7"),
                in(Unit.of("ha"), "8"),
                in(Unit.of("km"), "9"),
                share("e", 1, 3),
                share("f", 2, 5),
                Observation.of(BRIDGES, FIRST, Rank.of(3)),
                Observation.of(BRIDGES, SECOND, Rank.of(4)),
                blank("g"),
                blank("h"),
                hedged("i"),
                hedged("j"));

        private Observation in(Unit unit, String number) {
            return Observation.builder()
                    .from(of("of " + unit, FIRST, "1"))
                    .value(Quantity.of(number, unit))
                    .build();
        }

        private Observation blank(String body) {
            return Observation.builder()
                    .from(of(body, FIRST, "1"))
                    .value(Optional.empty())
                    .status(Observation.Status.WITHHELD)
                    .build();
        }

        private Observation hedged(String body) {
            return Observation.builder()
                    .from(of(body, SECOND, "1"))
                    .value(Quantity.of("60", Unit.COUNT).withQualifier(Qualifier.NEARLY))
                    .status(Observation.Status.ESTIMATED)
                    .build();
        }

        private GroupedTotals totals(List<Observation> observations) {
            return observations.stream()
                    .collect(GroupedTotals.of(Grouping.together())
                            .keepingReporters()
                            .collector());
        }

        @Test
        void makeTheWholeWhereverItIsCut() {
            Group whole = totals(everything).groups().get(0);
            for (int cut = 0; cut <= everything.size(); cut++) {
                GroupedTotals first = totals(everything.subList(0, cut));
                GroupedTotals second = totals(everything.subList(cut, everything.size()));

                assertThat(second.addAll(first).groups()).containsExactly(whole);
                assertThat(first.addAll(totals(everything.subList(cut, everything.size())))
                                .groups())
                        .containsExactly(whole);
            }
            assertThat(whole.values()).isEqualTo(13);
            assertThat(whole.blanks()).isEqualTo(2);
            assertThat(whole.withoutNumber()).isEqualTo(2);
            assertThat(whole.hedged()).isEqualTo(2);
            // of eleven numbers one is zero
            assertThat(whole.otherThanZero()).isEqualTo(10);
            assertThat(whole.counted()).isEqualTo(2);
            assertThat(whole.pooled()).contains(Ratio.of(3, 8));
            assertThat(whole.sums())
                    .containsExactlyInAnyOrderEntriesOf(Map.of(
                            Unit.COUNT,
                            new BigDecimal("119.75"),
                            Unit.of("km"),
                            BigDecimal.valueOf(16),
                            Unit.of("ha"),
                            BigDecimal.valueOf(8),
                            Unit.PERCENT,
                            BigDecimal.valueOf(100)));
            assertThat(whole.status()).isEqualTo(Observation.Status.ESTIMATED);
            assertThat(whole.reporters().orElseThrow())
                    .extracting(AgencyId::value)
                    .containsExactly("a", "b", "c", "d", "e", "f", "i", "j", "of ha", "of km");
        }

        @Test
        void keepReportersWhateverBecomesOfTheSetTheyCameIn() {
            Set<AgencyId> bodies = new LinkedHashSet<>(List.of(AgencyId.of("b"), AgencyId.of("a")));
            Group group = Group.builder()
                    .from(totals(everything).groups().get(0))
                    .reporters(bodies)
                    .build();

            bodies.clear();

            assertThat(group.reporters().orElseThrow()).containsExactly(AgencyId.of("a"), AgencyId.of("b"));
        }

        @Test
        void addedToThemselvesAreTwiceAsMuchOfTheSameBodies() {
            GroupedTotals totals = totals(everything);

            Group twice = totals.addAll(totals).groups().get(0);

            assertThat(twice.values()).isEqualTo(26);
            assertThat(twice.blanks()).isEqualTo(4);
            assertThat(twice.sums().get(Unit.COUNT)).isEqualTo(new BigDecimal("239.5"));
            assertThat(twice.pooled()).contains(Ratio.of(6, 16));
            assertThat(twice.reporters().orElseThrow()).hasSize(10);
        }

        @Test
        void keepTheNewestValueUnlessTheyContradictEachOther() {
            GroupedTotals older = collect(Grouping.together(), of("a", FIRST, "1"));
            GroupedTotals newer = collect(Grouping.together(), of("a", SECOND, "2"));
            GroupedTotals other = collect(Grouping.together(), of("b", SECOND, "3"));

            assertThat(collect(Grouping.together())
                            .addAll(newer)
                            .addAll(older)
                            .groups()
                            .get(0)
                            .newest())
                    .contains(Quantity.of(2, Unit.COUNT));
            assertThat(collect(Grouping.together())
                            .addAll(older)
                            .addAll(newer)
                            .groups()
                            .get(0)
                            .newest())
                    .contains(Quantity.of(2, Unit.COUNT));
            assertThat(collect(Grouping.together())
                            .addAll(newer)
                            .addAll(newer)
                            .groups()
                            .get(0)
                            .newest())
                    .contains(Quantity.of(2, Unit.COUNT));
            assertThat(collect(Grouping.together())
                            .addAll(newer)
                            .addAll(other)
                            .groups()
                            .get(0)
                            .newest())
                    .isEmpty();
        }

        @Test
        void areOfSeveralDefinitionsWhereTheyDiffer() {
            Observation defined = Observation.builder()
                    .from(of("a", FIRST, "1"))
                    .definition(DefinitionId.of("new"))
                    .build();
            GroupedTotals none = collect(Grouping.together(), of("b", FIRST, "1"));
            GroupedTotals one = collect(Grouping.together(), defined);

            assertThat(collect(Grouping.together())
                            .addAll(one)
                            .addAll(one)
                            .groups()
                            .get(0)
                            .isOfSeveralDefinitions())
                    .isFalse();
            assertThat(collect(Grouping.together())
                            .addAll(none)
                            .addAll(none)
                            .groups()
                            .get(0)
                            .isOfSeveralDefinitions())
                    .isFalse();
            assertThat(collect(Grouping.together())
                            .addAll(one)
                            .addAll(none)
                            .groups()
                            .get(0)
                            .isOfSeveralDefinitions())
                    .isTrue();
            assertThat(collect(Grouping.together())
                            .addAll(none)
                            .addAll(one)
                            .groups()
                            .get(0)
                            .isOfSeveralDefinitions())
                    .isTrue();
        }

        @Test
        void addWhatFitsNoGroup() {
            Roster empty = Roster.builder()
                    .id(RosterId.of("empty"))
                    .title(LocalizedText.english("empty"))
                    .startInclusive(LocalDate.of(2020, 1, 1))
                    .build();
            GroupedTotals totals = collect(Grouping.together().byRoster(empty), of("a", FIRST, "1"));

            assertThat(totals.addAll(totals).unplaced()).isEqualTo(2);
        }
    }
}
