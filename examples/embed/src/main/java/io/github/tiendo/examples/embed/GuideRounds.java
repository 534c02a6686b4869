package io.github.tiendo.examples.embed;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.reporting.Obligation;
import io.github.tiendo.reporting.ObligationId;
import io.github.tiendo.reporting.ReportingCheck;
import io.github.tiendo.reporting.Submission;
import io.github.tiendo.task.Deadline.Recurrence;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

final class GuideRounds {
    public static void main(String[] args) {
        List<AgencyId> agencies =
                Stream.of("ha-noi", "hue", "da-nang").map(AgencyId::of).toList();
        Obligation quarterly = Obligation.builder()
                .id(ObligationId.of("quarterly"))
                .title(LocalizedText.english("Quarterly report"))
                .agencies(agencies)
                .within(Period.year(2025))
                .recurrence(Recurrence.QUARTERLY)
                .daysAllowed(15)
                .build();
        Submission late = Submission.builder()
                .obligation(quarterly.id())
                .agency(agencies.get(1))
                .period(Period.quarter(2025, 1))
                .receivedOn(LocalDate.of(2025, 4, 20))
                .build();
        ReportingCheck check = ReportingCheck.of(quarterly, List.of(late), LocalDate.of(2025, 5, 1));
        System.out.println("late: " + check.late(late.period()) + ", missing: " + check.notReported(late.period()));
    }
}
