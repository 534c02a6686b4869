package io.github.tiendo.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class RosterPropertyTest {

    private static final LocalDate START = LocalDate.of(2000, 1, 1);

    /** Names that changes of few letters make of each other are never passed over for their letters. */
    @Property
    void namesThatAreNearMayBeNear(
            @ForAll @StringLength(max = 6) @CharRange(from = 'a', to = 'e') String one,
            @ForAll @StringLength(max = 6) @CharRange(from = 'a', to = 'e') String other,
            @ForAll @IntRange(max = 4) int most) {
        boolean near = NameKey.distance(one, other, most) <= most;

        assertThat(!near || NameKey.mayBeNear(NameKey.sorts(one), NameKey.sorts(other), most))
                .isTrue();
    }

    /** A roster of some provinces with some events of any kind, one each year. */
    @Provide
    Arbitrary<Roster> rosters() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.longs())
                .as(RosterPropertyTest::roster);
    }

    private static Roster roster(int size, int events, long seed) {
        Random random = new Random(seed);
        List<Agency> agencies = new ArrayList<>();
        List<AgencyId> members = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            members.add(add(agencies));
        }
        Roster.Builder roster = Roster.builder()
                .id(RosterId.of("random"))
                .title(LocalizedText.english("provinces"))
                .startInclusive(START);
        for (int year = 1; year <= events; year++) {
            Roster.EventKind kind = Roster.EventKind.values()[random.nextInt(5)];
            int before = kind == Roster.EventKind.FOUND ? 0 : kind == Roster.EventKind.MERGE ? 2 : 1;
            int after = kind == Roster.EventKind.END ? 0 : kind == Roster.EventKind.SPLIT ? 2 : 1;
            if (members.size() < before) {
                continue;
            }
            List<AgencyId> leaving = new ArrayList<>();
            for (int i = 0; i < before; i++) {
                leaving.add(members.remove(random.nextInt(members.size())));
            }
            List<AgencyId> entering = new ArrayList<>();
            for (int i = 0; i < after; i++) {
                boolean survives = i == 0 && before + after > 2 && random.nextBoolean();
                entering.add(survives ? leaving.get(0) : add(agencies));
            }
            members.addAll(entering);
            roster.addEvents(Roster.Event.builder()
                    .kind(kind)
                    .date(START.plusYears(year))
                    .before(leaving)
                    .after(entering)
                    .build());
        }
        return roster.agencies(agencies).build();
    }

    private static AgencyId add(List<Agency> agencies) {
        Agency agency = Agency.of("Province " + agencies.size(), Agency.Kind.PROVINCE);
        agencies.add(agency);
        return agency.id();
    }

    private static Set<AgencyId> ids(List<Agency> agencies) {
        Set<AgencyId> ids = new HashSet<>();
        agencies.forEach(agency -> assertThat(ids.add(agency.id())).isTrue());
        return ids;
    }

    @Property(tries = 300)
    void memberIsInOnePlaceAtATime(@ForAll("rosters") Roster roster, @ForAll @IntRange(max = 10) int year) {
        LocalDate day = START.plusYears(year);

        Set<AgencyId> members = ids(roster.membersOn(day));

        for (Roster.Event event : roster.eventsBetween(day.minusDays(1), day)) {
            assertThat(members).containsAll(event.after());
            Set<AgencyId> gone = new HashSet<>(event.before());
            gone.removeAll(event.after());
            gone.retainAll(members);
            assertThat(gone).isEmpty();
            assertThat(ids(roster.membersOn(day.minusDays(1)))).containsAll(event.before());
        }
    }

    @Property(tries = 300)
    void whoeverIsSucceededIsAPartOfTheSuccessor(
            @ForAll("rosters") Roster roster,
            @ForAll @IntRange(max = 5) int from,
            @ForAll @IntRange(max = 5) int years) {
        LocalDate earlier = START.plusYears(from);
        LocalDate later = earlier.plusYears(years);

        Map<AgencyId, List<AgencyId>> origins = roster.origins(earlier, later);

        assertThat(origins.keySet()).isEqualTo(ids(roster.membersOn(later)));
        for (Agency member : roster.membersOn(earlier)) {
            Set<AgencyId> successors = roster.successors(member.id(), earlier, later);
            assertThat(origins.keySet()).containsAll(successors);
            origins.forEach(
                    (now, parts) -> assertThat(parts.contains(member.id())).isEqualTo(successors.contains(now)));
        }
    }

    @Property(tries = 300)
    void includedAndMissingAreTheWholePopulation(
            @ForAll("rosters") Roster roster,
            @ForAll @IntRange(max = 10) int year,
            @ForAll Set<@IntRange(max = 20) Integer> who) {
        LocalDate day = START.plusYears(year);
        List<AgencyId> reported =
                who.stream().map(i -> AgencyId.fromName("Province " + i)).toList();

        Coverage coverage = Coverage.of(Population.of(roster, day), reported);

        assertThat(coverage.included().size() + coverage.missing().size())
                .isEqualTo(roster.membersOn(day).size());
        assertThat(coverage.count() + coverage.outsiders().size()).isEqualTo(reported.size());
        assertThat(Coverage.ofMissing(coverage.population(), ids(coverage.missing()))
                        .includedIds())
                .isEqualTo(coverage.includedIds());
    }

    @Property(tries = 300)
    void allPartsNeverCoverMoreThanAnyPart(
            @ForAll("rosters") Roster roster,
            @ForAll Set<@IntRange(max = 20) Integer> who,
            @ForAll @IntRange(max = 10) int year) {
        Coverage coverage = Coverage.of(
                Population.of(roster, START),
                who.stream().map(i -> AgencyId.fromName("Province " + i)).toList());
        LocalDate later = START.plusYears(year);

        Coverage any = coverage.carriedTo(later, SuccessionRule.ANY_PART);
        Coverage all = coverage.carriedTo(later, SuccessionRule.ALL_PARTS);

        assertThat(any.includedIds()).containsAll(all.includedIds());
        assertThat(any.population().size()).isEqualTo(roster.membersOn(later).size());
    }
}
