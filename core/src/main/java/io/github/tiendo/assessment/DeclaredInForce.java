package io.github.tiendo.assessment;

import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.target.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The declared grade that holds on a day: that of the newest report up to then that grades the indicator; of several
 * in it the last of the highest role. The grades are sorted by indicator once, for a report may hold very many.
 */
final class DeclaredInForce {

    private final Map<IndicatorId, List<Entry>> entries = new HashMap<>();

    private DeclaredInForce() {}

    /** A declared grade and the report that states it. */
    record Entry(DeclaredGrade grade, ReportId report, LocalDate day, int place) {}

    static DeclaredInForce of(Programme programme, LocalDate asOf) {
        DeclaredInForce inForce = new DeclaredInForce();
        int place = 0;
        for (ProgressReport report : programme.reports()) {
            LocalDate day = report.dataThrough().or(report::issuedOn).orElse(LocalDate.MIN);
            if (!day.isAfter(asOf)) {
                for (DeclaredGrade grade : report.declaredGrades()) {
                    inForce.entries
                            .computeIfAbsent(grade.indicator(), id -> new ArrayList<>(1))
                            .add(new Entry(grade, report.id(), day, place));
                }
            }
            place++;
        }
        return inForce;
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
        return entry.place() == before.place()
                ? entry.grade().role().compareTo(before.grade().role()) >= 0
                : !entry.day().isBefore(before.day());
    }

    private static boolean isAbout(DeclaredGrade grade, Optional<Target> target) {
        return grade.target().isEmpty()
                || target.isEmpty()
                || grade.target().get().equals(target.get().id());
    }
}
