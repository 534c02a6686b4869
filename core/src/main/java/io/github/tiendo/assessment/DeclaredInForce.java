package io.github.tiendo.assessment;

import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.target.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The declared grade that holds on a day: that of the newest report up to then that grades the indicator; of several
 * in it the last of the highest role.
 */
final class DeclaredInForce {

    private DeclaredInForce() {}

    static Optional<DeclaredGrade> of(
            Programme programme, IndicatorId indicator, Optional<Target> target, LocalDate asOf) {
        LocalDate newest = LocalDate.MIN;
        Optional<DeclaredGrade> inForce = Optional.empty();
        for (ProgressReport report : programme.reports()) {
            LocalDate day = report.dataThrough().or(report::issuedOn).orElse(LocalDate.MIN);
            if (!day.isAfter(asOf) && !day.isBefore(newest)) {
                Optional<DeclaredGrade> grade = strongest(report.declaredGrades(), indicator, target);
                if (grade.isPresent()) {
                    newest = day;
                    inForce = grade;
                }
            }
        }
        return inForce;
    }

    private static Optional<DeclaredGrade> strongest(
            List<DeclaredGrade> grades, IndicatorId indicator, Optional<Target> target) {
        Optional<DeclaredGrade> strongest = Optional.empty();
        for (DeclaredGrade grade : grades) {
            if (grade.indicator().equals(indicator)
                    && isAbout(grade, target)
                    && strongest
                            .filter(other -> other.role().compareTo(grade.role()) > 0)
                            .isEmpty()) {
                strongest = Optional.of(grade);
            }
        }
        return strongest;
    }

    private static boolean isAbout(DeclaredGrade grade, Optional<Target> target) {
        return grade.target().isEmpty()
                || target.isEmpty()
                || grade.target().get().equals(target.get().id());
    }
}
