package io.github.tiendo.excel;

import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgressReport;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a workbook shows of the reports of a programme: the newest one, or the newest of each body where several bodies report
 * through the same day, as in a round.
 */
final class NewestReports {

    private static final Comparator<ProgressReport> BY_AGE = Comparator.<ProgressReport, LocalDate>comparing(
                    report -> report.dataThrough().orElse(LocalDate.MIN))
            .thenComparing(report -> report.issuedOn().orElse(LocalDate.MIN));

    private NewestReports() {}

    /** The reports, in the order of the programme; empty if it has none. */
    static List<ProgressReport> of(Programme programme) {
        Optional<ProgressReport> newest = programme.reports().stream().reduce(NewestReports::newer);
        Optional<LocalDate> day = newest.flatMap(ProgressReport::dataThrough);
        if (day.isEmpty()) {
            return newest.stream().toList();
        }
        Map<Optional<AgencyId>, ProgressReport> byBody = new LinkedHashMap<>();
        programme.reports().stream()
                .filter(report -> report.dataThrough().equals(day))
                .forEach(report -> byBody.merge(report.reportedBy(), report, NewestReports::newer));
        return List.copyOf(byBody.values());
    }

    private static ProgressReport newer(ProgressReport one, ProgressReport next) {
        return BY_AGE.compare(one, next) > 0 ? one : next;
    }

    /** The reports as one, which nobody alone has made where they are several; empty if there is none. */
    static Optional<ProgressReport> together(Programme programme) {
        List<ProgressReport> reports = of(programme);
        if (reports.size() < 2) {
            return reports.stream().findFirst();
        }
        ProgressReport.Builder all = ProgressReport.builder()
                .id(reports.get(0).id())
                .dataThrough(reports.get(0).dataThrough());
        for (ProgressReport report : reports) {
            all.addAllObservations(report.observations())
                    .addAllDeclaredGrades(report.declaredGrades())
                    .addAllTaskEntries(report.taskEntries())
                    .addAllStatedTexts(report.statedTexts());
        }
        return Optional.of(all.build());
    }
}
