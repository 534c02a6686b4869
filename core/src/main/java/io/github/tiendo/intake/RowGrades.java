package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft.ResultDraft;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.ElementRefs;
import io.github.tiendo.target.Target;
import io.github.tiendo.target.TargetId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Declares the classes that the rows of a table print, else that of its title: each of the target and the time that it is about. */
final class RowGrades {

    private final TableFigures table;
    private final LoadRecord record;
    private final ClassCells classes;
    private final RowContradictions contradictions;
    private final Optional<Grade> gradeOfTitle;

    /** How many classes the rows have. */
    private final long graded;

    /** Classes in rows about parts of an indicator, each once. */
    private final List<DraftCell> gradesOfParts = new ArrayList<>();

    RowGrades(TableFigures table, List<IndicatorRowDraft> rows, ClassCells classes, RowContradictions contradictions) {
        this.table = table;
        this.record = table.record();
        this.classes = classes;
        this.contradictions = contradictions;
        // bodies that count what was met are not met themselves
        boolean ofBodies = rows.stream()
                .flatMap(row -> row.getResults().stream())
                .anyMatch(result -> !result.getSubject().isMissing());
        this.gradeOfTitle = ofBodies
                ? Optional.empty()
                : table.context()
                        .gradeWords()
                        .onlyOneIn(table.table().getTitle().display());
        this.graded = rows.stream()
                .filter(row -> !row.getGrade().isMissing())
                .mapToLong(row -> Math.max(1, row.getGraded().size()))
                .sum();
    }

    /** Whether a row has a class, of its own or of the title. */
    boolean has(IndicatorRowDraft row) {
        return !row.getGrade().isMissing() || gradeOfTitle.isPresent();
    }

    /** Says what there is to say of the classes of all rows. */
    void conclude() {
        classes.conclude(table.table(), graded);
        record.tell(Finding.of(IntakeFindingCode.GRADES_OF_PART_ROWS), gradesOfParts);
    }

    /** Writes down the class of a row, or those of the rows that it was put together of, in the order of their periods. */
    void declare(
            IndicatorRowDraft row,
            Optional<String> number,
            IndicatorId id,
            List<Target> targets,
            List<Observation> observations) {
        Optional<Period> newest = lastPeriod(row);
        Map<List<Object>, DraftCell> given = new HashMap<>();
        for (IndicatorRowDraft graded : graded(row)) {
            Optional<Period> time = graded == row ? newest : lastPeriod(graded);
            List<Target> own = graded == row ? targets : targetsOf(graded, targets);
            Optional<TargetId> target = ofGrade(own, time);
            DraftCell cell = graded.getGrade();
            Optional<Grade> declared = grade(graded, number);
            DraftCell first = given.putIfAbsent(List.of(time, target), cell);
            if (declared.isPresent() && first != null) {
                if (!first.display().equals(cell.display())) {
                    record.add(
                            Finding.of(IntakeFindingCode.CONFLICTING_GRADES)
                                    .with("found", cell.display())
                                    .with("first", first.display()),
                            cell);
                }
                continue;
            }
            Optional<Period> earlier = time.filter(period ->
                    period.lastDay().isBefore(newest.map(Period::lastDay).orElse(LocalDate.MIN)));
            if (!cell.isBlank()) {
                record.place(ElementRefs.grade(id), cell);
            }
            declared.ifPresent(grade -> table.parts()
                    .add(DeclaredGrade.builder()
                            .indicator(id)
                            .target(target)
                            .grade(grade)
                            .period(earlier)
                            .build()));
            declared.or(() -> classes.ofOtherScale(cell))
                    .ifPresent(grade -> contradictions.grade(
                            grade,
                            cell.isMissing() ? row.getName() : cell,
                            own,
                            earlier.map(Period::lastDay)
                                    .map(day -> observations.stream()
                                            .filter(value -> value.period().endsOnOrBefore(day))
                                            .toList())
                                    .orElse(observations)));
        }
    }

    /** The rows of one row whose classes are about the whole, the oldest first; the others are told. */
    private List<IndicatorRowDraft> graded(IndicatorRowDraft row) {
        if (row.getGraded().isEmpty()) {
            return List.of(row);
        }
        Map<Boolean, List<IndicatorRowDraft>> byPart = row.getGraded().stream()
                .sorted(Comparator.comparing(
                        graded -> lastPeriod(graded).map(Period::lastDay).orElse(LocalDate.MAX)))
                .collect(Collectors.partitioningBy(RowGrades::isOfPart));
        // one cell may stand over the rows of the whole and of its parts
        Set<List<Object>> taken = byPart.get(false).stream()
                .map(IndicatorRowDraft::getGrade)
                .map(cell -> List.<Object>of(cell, cell.location()))
                .collect(Collectors.toSet());
        byPart.get(true).stream()
                .map(IndicatorRowDraft::getGrade)
                .filter(cell -> taken.add(List.of(cell, cell.location())))
                .forEach(gradesOfParts::add);
        return byPart.get(false);
    }

    private static boolean isOfPart(IndicatorRowDraft row) {
        return row.getResults().stream()
                        .noneMatch(result -> result.getPart().isBlank()
                                && result.getSubject().isBlank())
                && row.getTargets().stream()
                        .noneMatch(target -> target.getPart().isBlank()
                                && target.getSubject().isBlank())
                && !(row.getResults().isEmpty() && row.getTargets().isEmpty());
    }

    /** The last period for which a row may have a result. */
    private Optional<Period> lastPeriod(IndicatorRowDraft row) {
        Optional<Period> last = Optional.empty();
        for (ResultDraft result : row.getResults()) {
            Optional<Period> period = table.context().periods().of(result.getPeriod());
            if (period.isPresent()
                    && (last.isEmpty()
                            || period.get().lastDay().isAfter(last.get().lastDay()))) {
                last = period;
            }
        }
        return last;
    }

    /** The targets that stand in a row of those that it is part of; all of them where it has none of its own. */
    private List<Target> targetsOf(IndicatorRowDraft row, List<Target> targets) {
        Set<LocalDate> due = row.getTargets().stream()
                .filter(target -> !target.getValue().isMissing())
                .flatMap(target -> table.context().periods().day(target.getDue()).stream())
                .collect(Collectors.toSet());
        List<Target> own = targets.stream()
                .filter(target -> target.dueDay().filter(due::contains).isPresent())
                .toList();
        return own.isEmpty() ? targets : own;
    }

    /**
     * The target that a grade is of: of those of the year that the head of the grades names if it names one, the first that is
     * due when the newest result is known or later, else the last.
     */
    private Optional<TargetId> ofGrade(List<Target> targets, Optional<Period> time) {
        if (targets.size() == 1) {
            return Optional.of(targets.get(0).id());
        }
        String head = table.table().getGradeColumn().display();
        List<Target> ofYear = targets.stream()
                .filter(target -> target.dueDay()
                        .filter(day -> head.contains(String.valueOf(day.getYear())))
                        .isPresent())
                .toList();
        Comparator<Target> byDay =
                Comparator.comparing(target -> target.dueDay().orElse(LocalDate.MAX));
        LocalDate known = time.map(Period::lastDay).orElse(LocalDate.MIN);
        List<Target> open = ofYear.isEmpty() ? targets : ofYear;
        return open.stream()
                .filter(target -> !target.dueDay().orElse(LocalDate.MAX).isBefore(known))
                .min(byDay)
                .or(() -> open.stream().max(byDay))
                .map(Target::id);
    }

    private Optional<Grade> grade(IndicatorRowDraft row, Optional<String> number) {
        DraftCell cell = row.getGrade();
        if (cell.isMissing()) {
            return gradeOfTitle;
        }
        return classes.grade(cell, number, () -> isMeasured(row));
    }

    private static boolean isMeasured(IndicatorRowDraft row) {
        return row.getTargets().stream().anyMatch(target -> !target.getValue().isMissing())
                && row.getResults().stream()
                        .anyMatch(result -> !result.getValue().isMissing());
    }
}
