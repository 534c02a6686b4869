package io.github.tiendo.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tiendo.finding.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

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
}
