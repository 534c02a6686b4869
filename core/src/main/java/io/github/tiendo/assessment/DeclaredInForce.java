package io.github.tiendo.assessment;

import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.target.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The declared grade that holds on a day: that of the newest time up to then that grades the indicator; of several of one
 * report and time the last of the highest role. A grade is of its period, else of the time of its report; a report without
 * a day is of the time of its newest value. The grades are sorted by indicator once, for a report may hold very many.
 */
final class DeclaredInForce {

    private final Map<IndicatorId, List<Entry>> entries = new HashMap<>();
    private final Map<IndicatorId, LocalDate> later = new HashMap<>();

    private DeclaredInForce() {}

    /** A declared grade and the report that states it. */
    record Entry(DeclaredGrade grade, ReportId report, LocalDate day, int place) {}

    static DeclaredInForce of(Programme programme, LocalDate asOf) {
        DeclaredInForce inForce = new DeclaredInForce();
        int place = 0;
        for (ProgressReport report : programme.reports()) {
            if (!report.declaredGrades().isEmpty()) {
                inForce.add(report, day(programme, report, asOf), place, asOf);
            }
            place++;
        }
        return inForce;
    }

    private void add(ProgressReport report, LocalDate ofReport, int place, LocalDate asOf) {
        for (DeclaredGrade grade : report.declaredGrades()) {
            LocalDate day = grade.period().map(Period::lastDay).orElse(ofReport);
            if (day.isAfter(asOf)) {
                later.merge(grade.indicator(), day, (one, other) -> one.isBefore(other) ? one : other);
            } else {
                entries.computeIfAbsent(grade.indicator(), id -> new ArrayList<>(1))
                        .add(new Entry(grade, report.id(), day, place));
            }
        }
    }

    /** The day that a report speaks of; where none is stated that of its newest value, which an estimate may be before. */
    private static LocalDate day(Programme programme, ProgressReport report, LocalDate asOf) {
        return report.dataThrough()
                .or(report::issuedOn)
                .or(() -> report.observations().stream()
                        .filter(value -> value.value().isPresent())
                        .max(Comparator.comparing(value -> value.period().lastDay()))
                        .map(value -> programme.counts(value, asOf)
                                ? earlier(value, asOf)
                                : value.period().lastDay()))
                .orElse(LocalDate.MIN);
    }

    private static LocalDate earlier(Observation value, LocalDate asOf) {
        return value.period().endsOnOrBefore(asOf) ? value.period().lastDay() : asOf;
    }

    /** The first day after that of the assessment on which a grade of an indicator was declared, where none was before. */
    Optional<LocalDate> later(IndicatorId indicator) {
        return entries.containsKey(indicator) ? Optional.empty() : Optional.ofNullable(later.get(indicator));
    }

    Optional<Entry> find(IndicatorId indicator, Optional<Target> target) {
        Entry found = null;
        for (Entry entry : entries.getOrDefault(indicator, List.of())) {
            if (isAbout(entry.grade(), target) && isStronger(entry, found)) {
                found = entry;
            }
        }
        return Optional.ofNullable(found);
    }

    /** Whether an entry takes the place of one that came before it. */
    private static boolean isStronger(Entry entry, @Nullable Entry before) {
        if (before == null) {
            return true;
        }
        return entry.place() == before.place() && entry.day().equals(before.day())
                ? entry.grade().role().compareTo(before.grade().role()) >= 0
                : !entry.day().isBefore(before.day());
    }

    private static boolean isAbout(DeclaredGrade grade, Optional<Target> target) {
        return grade.target().isEmpty()
                || target.isEmpty()
                || grade.target().get().equals(target.get().id());
    }
}
