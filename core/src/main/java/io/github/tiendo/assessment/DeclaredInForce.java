package io.github.tiendo.assessment;

import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.target.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The declared grade that holds on a day: that of the newest time up to then that grades the indicator; of several of one
 * time that of the report issued last, then of the highest role, then the one declared last. Where these are equal and the
 * grades are not, they contradict each other and none holds. A grade is of its period, else of the time of its report; a
 * report without a day is of the time of its newest value. The grades are sorted by indicator once, for a report may hold
 * very many.
 */
final class DeclaredInForce {

    /** No day is before any day, as in revisions of values. */
    private static final Comparator<Entry> STRENGTH = Comparator.comparing(Entry::day)
            .thenComparing(entry -> entry.report().issuedOn().orElse(LocalDate.MIN))
            .thenComparing(entry -> entry.grade().role())
            .thenComparing(entry -> entry.grade().declaredOn().orElse(LocalDate.MIN))
            .thenComparing(entry -> entry.grade().target().isPresent());

    private final Map<IndicatorId, List<Entry>> entries = new HashMap<>();
    private final Map<IndicatorId, LocalDate> later = new HashMap<>();

    private DeclaredInForce() {}

    record Entry(DeclaredGrade grade, ProgressReport report, LocalDate day) {}

    static DeclaredInForce of(Programme programme, LocalDate asOf) {
        DeclaredInForce inForce = new DeclaredInForce();
        for (ProgressReport report : programme.reports()) {
            if (!report.declaredGrades().isEmpty()) {
                inForce.add(report, day(programme, report, asOf), asOf);
            }
        }
        return inForce;
    }

    private void add(ProgressReport report, LocalDate ofReport, LocalDate asOf) {
        for (DeclaredGrade grade : report.declaredGrades()) {
            LocalDate day = grade.period().map(Period::lastDay).orElse(ofReport);
            if (day.isAfter(asOf)) {
                later.merge(grade.indicator(), day, (one, other) -> one.isBefore(other) ? one : other);
            } else {
                entries.computeIfAbsent(grade.indicator(), id -> new ArrayList<>(1))
                        .add(new Entry(grade, report, day));
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

    /** Whether a grade of an indicator holds, or several that contradict each other. */
    boolean isDeclared(IndicatorId indicator) {
        return entries.containsKey(indicator);
    }

    /**
     * The grade that holds; several, one for each different grade of a scale, where they contradict each other; none where
     * none is declared.
     */
    List<Entry> find(IndicatorId indicator, Optional<Target> target) {
        List<Entry> strongest = new ArrayList<>(1);
        for (Entry entry : entries.getOrDefault(indicator, List.of())) {
            if (isAbout(entry.grade(), target)) {
                int strength = strongest.isEmpty() ? 1 : STRENGTH.compare(entry, strongest.get(0));
                if (strength > 0) {
                    strongest.clear();
                }
                if (strength >= 0) {
                    strongest.removeIf(other -> !contradict(entry.grade(), other.grade()));
                    strongest.add(entry);
                }
            }
        }
        return strongest;
    }

    private static boolean contradict(DeclaredGrade one, DeclaredGrade other) {
        return one.grade().scale().equals(other.grade().scale()) && !one.grade().equals(other.grade());
    }

    private static boolean isAbout(DeclaredGrade grade, Optional<Target> target) {
        return grade.target().isEmpty()
                || target.isEmpty()
                || grade.target().get().equals(target.get().id());
    }
}
