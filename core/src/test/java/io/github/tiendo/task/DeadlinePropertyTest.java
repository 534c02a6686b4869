package io.github.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.period.Period;
import io.github.tiendo.task.Deadline.Recurrence;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DeadlinePropertyTest {

    private static final TaskId ID = TaskId.of("t");

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1990, 1, 1).toEpochDay(),
                        LocalDate.of(2060, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Period> periods() {
        Arbitrary<Integer> years = Arbitraries.integers().between(1990, 2060);
        Arbitrary<Integer> small = Arbitraries.integers().between(1, 12);
        return Arbitraries.oneOf(
                years.map(Period::year),
                Combinators.combine(years, small).as((year, n) -> Period.half(year, (n + 5) / 6)),
                Combinators.combine(years, small).as((year, n) -> Period.quarter(year, (n + 2) / 3)),
                Combinators.combine(years, small).as(Period::month),
                Combinators.combine(years, small).as(Period::firstMonths),
                Combinators.combine(years, small, small)
                        .as((year, a, b) -> Period.months(year, Math.min(a, b), Math.max(a, b))),
                Combinators.combine(years, small).as((year, n) -> Period.span(year, year + n)),
                days().map(Period::day),
                Combinators.combine(days(), Arbitraries.integers().between(1, 900))
                        .as((day, length) -> Period.between(day, day.plusDays(length))));
    }

    @Provide
    Arbitrary<Deadline> deadlines() {
        return Arbitraries.oneOf(
                periods().map(Deadline::byEndOf),
                periods().map(Deadline::before),
                Arbitraries.of(Recurrence.values()).map(Deadline::recurring),
                Combinators.combine(Arbitraries.of(Recurrence.values()), periods())
                        .as(Deadline::recurring),
                days().map(Deadline::ongoingFrom),
                Arbitraries.of(Deadline.ongoing(), Deadline.none()));
    }

    @Property
    void printedDeadlineIsReadBack(@ForAll("deadlines") Deadline deadline) {
        for (Locale language : List.of(Languages.VIETNAMESE, Languages.ENGLISH)) {
            DeadlineNotation notation = DeadlineNotation.of(language);

            Outcome<Deadline> read = notation.parse(notation.print(deadline));

            assertThat(read.value()).as(notation.print(deadline)).contains(deadline);
            assertThat(read.findings()).allMatch(finding -> finding.severity() == Severity.NOTE);
        }
    }

    @Property
    void readingAnyTextGivesAValueOrAnError(@ForAll String text) {
        Outcome<Deadline> read = DeadlineNotation.of(Languages.VIETNAMESE).parse(text);

        assertThat(read.value().isPresent()).isEqualTo(!read.hasErrors());
        assertThat(TaskStatusNotation.of(Languages.VIETNAMESE).parse(text).value())
                .isPresent();
    }

    @Property
    void timelinessChangesOnlyAtTheEdges(
            @ForAll("deadlines") Deadline deadline,
            @ForAll("days") LocalDate asOf,
            @ForAll @IntRange(max = 90) int dueWithin) {
        Task task = Task.builder()
                .id(ID)
                .title(LocalizedText.english("do it"))
                .deadline(deadline)
                .build();
        List<TaskStatusEntry> log = List.of(TaskStatusEntry.builder()
                .task(ID)
                .status(TaskStatus.IN_PROGRESS)
                .build());
        TaskAssessment today = TaskAssessor.asOf(asOf).dueWithin(dueWithin).assess(task, log);
        TaskAssessment tomorrow =
                TaskAssessor.asOf(asOf.plusDays(1)).dueWithin(dueWithin).assess(task, log);

        if (deadline.lastDay().isPresent()) {
            LocalDate lastDay = deadline.lastDay().get();
            boolean becomesSoon = asOf.equals(lastDay.minusDays(dueWithin + 1L));
            boolean becomesOverdue = asOf.equals(lastDay);
            assertThat(today.timeliness() != tomorrow.timeliness()).isEqualTo(becomesSoon || becomesOverdue);
            assertThat(today.timeliness() == Timeliness.OVERDUE).isEqualTo(asOf.isAfter(lastDay));
            assertThat(tomorrow.daysOverdue() - today.daysOverdue()).isEqualTo(asOf.isBefore(lastDay) ? 0 : 1);
        } else {
            assertThat(Set.of(
                            Timeliness.NO_DEADLINE,
                            Timeliness.OCCURRENCE_NOT_RECORDED,
                            Timeliness.NOT_DUE,
                            Timeliness.DUE_SOON))
                    .contains(today.timeliness());
            assertThat(today.daysOverdue()).isZero();
        }
    }
}
