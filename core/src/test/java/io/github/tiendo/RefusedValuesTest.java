package io.github.tiendo;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tiendo.classification.YearlyGrowth;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.indicator.PartsRule;
import io.github.tiendo.observation.Total;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.Population;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.reporting.Obligation;
import io.github.tiendo.reporting.ObligationId;
import io.github.tiendo.target.Condition.Comparison;
import io.github.tiendo.target.Condition.Path;
import io.github.tiendo.task.Deadline;
import io.github.tiendo.task.Deadline.Recurrence;
import io.github.tiendo.task.TaskAssessor;
import io.github.tiendo.task.TaskId;
import io.github.tiendo.task.TaskStatus;
import io.github.tiendo.task.TaskStatusEntry;
import io.github.tiendo.task.Timeliness;
import io.github.tiendo.vietnam.VietnamRosters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What can never be true of a value is refused when it is built, whoever builds it. */
class RefusedValuesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);
    private static final AgencyId HUE = AgencyId.of("hue");

    private static void refuses(ThrowingCallable... impossible) {
        for (ThrowingCallable one : impossible) {
            assertThatThrownBy(one).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void quantities() {
        refuses(
                () -> Quantity.builder()
                        .from(Quantity.of(Ratio.of(1, 2)))
                        .unit(Unit.COUNT)
                        .build(),
                () -> Quantity.builder()
                        .from(Quantity.percent("5"))
                        .isComputed(true)
                        .build(),
                () -> Quantity.builder()
                        .from(Quantity.percent("5"))
                        .decimals(1_000_000)
                        .build(),
                () -> Quantity.of(1, Unit.COUNT).plus(Quantity.of(1, Unit.of("km"))));
    }

    @Test
    void targets() {
        Quantity one = Quantity.of(1, Unit.COUNT);
        refuses(
                () -> Path.builder()
                        .comparison(Comparison.AT_LEAST)
                        .putPoints(Period.year(2025), one)
                        .putPoints(Period.year(2024), one)
                        .build(),
                () -> Path.builder()
                        .comparison(Comparison.AT_LEAST)
                        .putPoints(Period.year(2024), one)
                        .putPoints(Period.year(2025), Quantity.percent("5"))
                        .build(),
                () -> Path.builder().comparison(Comparison.AT_LEAST).build());
    }

    @Test
    void partsAndTotals() {
        Total.Part.Builder part = Total.Part.builder().name(LocalizedText.english("Huế"));
        refuses(
                () -> PartsRule.of(PartsRule.Method.WEIGHTED_MEAN),
                () -> PartsRule.of(PartsRule.Method.ONE_SOURCE),
                () -> PartsRule.weightedMean(LocalizedText.english("people"), Map.of()),
                () -> PartsRule.weightedMean(LocalizedText.english("people"), Map.of(HUE, BigDecimal.ZERO)),
                () -> part.addMissingPeriods(Period.year(2024)).build(),
                () -> Total.Part.builder()
                        .name(LocalizedText.english("Huế"))
                        .absence(Total.Part.Absence.PERIODS_MISSING)
                        .build(),
                () -> Total.Part.builder()
                        .name(LocalizedText.english("Huế"))
                        .absence(Total.Part.Absence.NOT_REPORTED)
                        .carriedFrom(Period.year(2023))
                        .build());
    }

    @Test
    void bodies() {
        Population.Builder words = Population.builder().words(LocalizedText.english("places"));
        refuses(
                () -> Agency.of("…", Agency.Kind.PROVINCE),
                () -> Agency.builder()
                        .from(Agency.of("Huế", Agency.Kind.CITY))
                        .startInclusive(DAY)
                        .endExclusive(DAY)
                        .build(),
                words::build,
                () -> Population.builder()
                        .words(LocalizedText.english("places"))
                        .counted(-1)
                        .build(),
                () -> Population.builder()
                        .words(LocalizedText.english("places"))
                        .roster(VietnamRosters.provinces())
                        .build());
    }

    @Test
    void grades() {
        Grade.Builder grade = Grade.builder().scale("S").label(LocalizedText.english("g"));
        for (String id : new String[] {"", "a+b", "a,b", "a=b"}) {
            refuses(() -> grade.id(id).build());
        }
        refuses(
                () -> Scale.builder("S", LocalizedText.english("s")).build(),
                () -> Scale.builder("S", LocalizedText.english("s"))
                        .addGrades(Scales.MET)
                        .build(),
                () -> YearlyGrowth.rate(BigDecimal.ONE, BigDecimal.TEN, 0));
    }

    @Test
    void tasksAndDuties() {
        TaskId plan = TaskId.of("plan");
        Obligation.Builder duty = Obligation.builder()
                .id(ObligationId.of("o"))
                .title(LocalizedText.english("o"))
                .within(Period.year(2024));
        refuses(
                () -> TaskStatusEntry.builder()
                        .task(plan)
                        .status(TaskStatus.IN_PROGRESS)
                        .completedOn(DAY)
                        .build(),
                () -> TaskStatusEntry.builder()
                        .task(plan)
                        .status(TaskStatus.IN_PROGRESS)
                        .statedTimeliness(Timeliness.COMPLETED_ON_TIME)
                        .build(),
                () -> TaskAssessor.asOf(DAY).dueWithin(-1),
                duty::build,
                () -> duty.addAgencies(HUE).recurrence(Recurrence.PERIODIC).build(),
                () -> Obligation.builder()
                        .id(ObligationId.of("o"))
                        .title(LocalizedText.english("o"))
                        .within(Period.year(2024))
                        .addAgencies(HUE)
                        .daysAllowed(-1)
                        .build(),
                () -> Obligation.builder()
                        .id(ObligationId.of("o"))
                        .title(LocalizedText.english("o"))
                        .within(Period.year(2024))
                        .addAgencies(HUE)
                        .putDeadlines(Period.year(2024), Deadline.ongoing())
                        .build());
    }
}
