package io.github.tiendo.programme;

import io.github.tiendo.finding.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Cuts a report down to what was known on a day. */
final class KnownReport {

    private KnownReport() {}

    static Optional<ProgressReport> of(ProgressReport report, LocalDate knownBy, List<Finding> findings) {
        ProgressReport.Builder known = ProgressReport.builder().from(report);
        Filter filter = new Filter(report.issuedOn(), knownBy);
        known.observations(filter.known(report.observations(), observation -> observation.knownOn()));
        known.declaredGrades(filter.known(report.declaredGrades(), grade -> grade.declaredOn()));
        known.taskEntries(filter.known(report.taskEntries(), entry -> entry.knownOn()));
        known.submissions(filter.known(report.submissions(), submission -> submission.receivedOn()));
        known.coverages(filter.known(report.coverages(), coverage -> Optional.empty()));
        boolean issued = report.issuedOn().filter(day -> !day.isAfter(knownBy)).isPresent();
        if (!issued) {
            known.statedTexts(List.of()).rows(Map.of());
        }
        if (filter.undated > 0) {
            findings.add(Finding.of(ProgrammeFindingCode.UNDATED_ENTRIES)
                    .with("report", report.id().value())
                    .with("count", filter.undated)
                    .with("knownBy", knownBy));
        }
        ProgressReport cut = known.build();
        boolean empty = cut.observations().isEmpty()
                && cut.declaredGrades().isEmpty()
                && cut.taskEntries().isEmpty()
                && cut.submissions().isEmpty()
                && cut.coverages().isEmpty();
        return issued || !empty ? Optional.of(cut) : Optional.empty();
    }

    private static final class Filter {
        private final Optional<LocalDate> issuedOn;
        private final LocalDate knownBy;
        private int undated;

        Filter(Optional<LocalDate> issuedOn, LocalDate knownBy) {
            this.issuedOn = issuedOn;
            this.knownBy = knownBy;
        }

        <T> List<T> known(List<T> entries, Function<T, Optional<LocalDate>> ownDay) {
            return entries.stream()
                    .filter(entry -> isKnown(ownDay.apply(entry)))
                    .toList();
        }

        private boolean isKnown(Optional<LocalDate> ownDay) {
            Optional<LocalDate> day = ownDay.or(() -> issuedOn);
            if (day.isEmpty()) {
                undated++;
                return false;
            }
            return !day.get().isAfter(knownBy);
        }
    }
}
