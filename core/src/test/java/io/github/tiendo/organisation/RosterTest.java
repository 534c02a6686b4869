package io.github.tiendo.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tiendo.finding.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterTest {

    private static final LocalDate START = LocalDate.of(2000, 1, 1);
    private static final LocalDate EVENT = LocalDate.of(2010, 1, 1);
    private static final Agency NORTH = Agency.of("North", Agency.Kind.PROVINCE);
    private static final Agency SOUTH = Agency.of("South", Agency.Kind.PROVINCE);
    private static final Agency EAST = Agency.of("East", Agency.Kind.PROVINCE);
    private static final Agency WEST = Agency.of("West", Agency.Kind.PROVINCE);

    private static Roster.Builder roster(Agency... agencies) {
        return Roster.builder()
                .id(RosterId.of("test"))
                .title(LocalizedText.english("provinces"))
                .startInclusive(START)
                .addAgencies(agencies);
    }

    private static Roster.Event event(Roster.EventKind kind, List<Agency> before, List<Agency> after) {
        return Roster.Event.builder()
                .kind(kind)
                .date(EVENT)
                .before(before.stream().map(Agency::id).toList())
                .after(after.stream().map(Agency::id).toList())
                .build();
    }

    @Nested
    class Members {

        @Test
        void changeOnTheDayOfTheEvent() {
            Roster roster = roster(NORTH, SOUTH, EAST)
                    .addEvents(event(Roster.EventKind.MERGE, List.of(NORTH, SOUTH), List.of(EAST)))
                    .build();

            assertThat(roster.membersOn(EVENT.minusDays(1))).containsExactly(NORTH, SOUTH);
            assertThat(roster.membersOn(EVENT)).containsExactly(EAST);
        }

        @Test
        void stayWhereAnotherIsMergedIntoThem() {
            Roster roster = roster(NORTH, SOUTH)
                    .addEvents(event(Roster.EventKind.MERGE, List.of(NORTH, SOUTH), List.of(NORTH)))
                    .build();

            assertThat(roster.membersOn(EVENT)).containsExactly(NORTH);
            assertThat(roster.origins(START, EVENT)).containsEntry(NORTH.id(), List.of(NORTH.id(), SOUTH.id()));
        }

        @Test
        void comeFromNobodyWhenFoundedAndLeaveNobodyWhenEnded() {
            Roster roster = roster(NORTH, SOUTH, EAST)
                    .addEvents(event(Roster.EventKind.END, List.of(NORTH), List.of()))
                    .addEvents(event(Roster.EventKind.FOUND, List.of(), List.of(EAST)))
                    .build();

            assertThat(roster.membersOn(EVENT)).containsExactly(SOUTH, EAST);
            assertThat(roster.origins(START, EVENT))
                    .containsEntry(SOUTH.id(), List.of(SOUTH.id()))
                    .containsEntry(EAST.id(), List.of());
            assertThat(roster.successors(NORTH.id(), START, EVENT)).isEmpty();
        }

        @Test
        void ofIncludedRostersAreOneMembership() {
            Roster whole = Roster.builder()
                    .id(RosterId.of("whole"))
                    .title(LocalizedText.english("all"))
                    .startInclusive(START)
                    .addIncludes(
                            roster(NORTH).build(),
                            roster(SOUTH, EAST, WEST)
                                    .addEvents(event(Roster.EventKind.SPLIT, List.of(SOUTH), List.of(EAST, WEST)))
                                    .build())
                    .build();

            assertThat(whole.membersOn(START)).containsExactly(NORTH, SOUTH);
            assertThat(whole.membersOn(EVENT)).containsExactly(NORTH, EAST, WEST);
            assertThat(whole.successors(SOUTH.id(), START, EVENT)).containsExactly(EAST.id(), WEST.id());
        }

        @Test
        void areNotToldForDaysBeforeTheRoster() {
            assertThatThrownBy(() -> roster(NORTH).build().membersOn(START.minusDays(1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("2000-01-01");
        }
    }

    @Nested
    class Rejects {

        @Test
        void eventOfAnAgencyThatHasLeft() {
            Roster.Builder builder = roster(NORTH, SOUTH)
                    .addEvents(event(Roster.EventKind.END, List.of(NORTH), List.of()))
                    .addEvents(event(Roster.EventKind.END, List.of(NORTH), List.of()));

            assertThatThrownBy(builder::build).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void agencyThatIsAMemberAfterItsEnd() {
            Agency ended = Agency.builder()
                    .name("North")
                    .kind(Agency.Kind.PROVINCE)
                    .endExclusive(EVENT)
                    .build();

            assertThatThrownBy(roster(ended)::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("no longer exists");
        }

        @Test
        void mergerOfOne() {
            assertThatThrownBy(() -> event(Roster.EventKind.MERGE, List.of(NORTH), List.of(EAST)))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void agencyTwice() {
            assertThatThrownBy(roster(NORTH, NORTH)::build).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Checks {

        private static final AgencyId NOBODY = AgencyId.of("nobody");

        private static void refuses(Roster.Event.Builder event) {
            assertThatThrownBy(event::build).isInstanceOf(IllegalArgumentException.class);
        }

        private static Roster.Event.Builder change(Roster.EventKind kind, List<AgencyId> before, List<AgencyId> after) {
            return Roster.Event.builder().kind(kind).date(EVENT).before(before).after(after);
        }

        /** Each kind of event leads from so many to so many. */
        @ParameterizedTest
        @CsvSource({
            "RENAME, 0, 1",
            "RENAME, 1, 0",
            "RENAME, 1, 2",
            "RENAME, 2, 1",
            "MERGE, 1, 1",
            "MERGE, 2, 0",
            "MERGE, 2, 2",
            "SPLIT, 2, 2",
            "SPLIT, 1, 1",
            "SPLIT, 0, 2",
            "END, 0, 0",
            "END, 1, 1",
            "FOUND, 0, 0",
            "FOUND, 1, 1"
        })
        void countWhoGoesAndWhoComes(Roster.EventKind kind, int before, int after) {
            List<AgencyId> ids = List.of(NORTH.id(), SOUTH.id(), EAST.id(), NOBODY);

            refuses(change(kind, ids.subList(0, before), ids.subList(before, before + after)));
        }

        @Test
        void nobodyStandsTwiceAndSomethingChanges() {
            refuses(change(Roster.EventKind.END, List.of(NORTH.id(), NORTH.id()), List.of()));
            refuses(change(Roster.EventKind.FOUND, List.of(), List.of(EAST.id(), EAST.id())));
            refuses(change(Roster.EventKind.RENAME, List.of(NORTH.id()), List.of(NORTH.id())));
        }

        @Test
        void eventsStandInOrderBehindTheFirstDay() {
            Roster.Event later = Roster.Event.builder()
                    .from(event(Roster.EventKind.END, List.of(NORTH), List.of()))
                    .date(EVENT.plusDays(1))
                    .build();
            Roster.Event first = Roster.Event.builder().from(later).date(START).build();

            assertThatThrownBy(() -> roster(NORTH, SOUTH)
                            .addEvents(later, event(Roster.EventKind.END, List.of(SOUTH), List.of()))
                            .build())
                    .hasMessageContaining("out of order");
            assertThatThrownBy(() -> roster(NORTH).addEvents(first).build())
                    .hasMessageContaining("not after its start");
        }

        @Test
        void nobodyEntersOrLeavesTwice() {
            Roster.Event end = event(Roster.EventKind.END, List.of(NORTH), List.of());

            assertThatThrownBy(() -> roster(NORTH).addEvents(end, end).build()).hasMessageContaining("is no member");
            assertThatThrownBy(() -> roster(NORTH, NORTH).build()).hasMessageContaining("twice");
        }

        @Test
        void membersExistWhileTheyAreMembers() {
            Agency later = Agency.builder()
                    .from(NORTH)
                    .startInclusive(START.plusDays(1))
                    .build();
            Agency gone = Agency.builder().from(NORTH).endExclusive(EVENT).build();
            Roster.Event end = event(Roster.EventKind.END, List.of(NORTH), List.of());

            assertThatThrownBy(() -> roster(later).build()).hasMessageContaining("before it exists");
            assertThatThrownBy(() -> roster(gone).build()).hasMessageContaining("no longer exists");
            assertThat(roster(gone).addEvents(end).build().membersOn(EVENT)).isEmpty();
            assertThatThrownBy(() -> roster(Agency.builder()
                                    .from(gone)
                                    .endExclusive(EVENT.minusDays(1))
                                    .build())
                            .addEvents(end)
                            .build())
                    .hasMessageContaining("no longer exists");
        }

        @Test
        void anIncludedRosterAnswersAsEarly() {
            Roster part = roster(NORTH).id(RosterId.of("part")).build();

            assertThatThrownBy(() -> Roster.builder()
                            .id(RosterId.of("whole"))
                            .title(LocalizedText.english("all"))
                            .startInclusive(START.minusDays(1))
                            .addIncludes(part)
                            .build())
                    .hasMessageContaining("only from");
        }

        @Test
        void noMembersComeFromLaterOnes() {
            assertThatThrownBy(() -> roster(NORTH).build().origins(EVENT, START))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
