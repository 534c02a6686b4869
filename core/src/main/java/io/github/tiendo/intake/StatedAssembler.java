package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.intake.CoverageTableDraft.CoverageRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.intake.ProgrammeDraft.StatedProgramme;
import io.github.tiendo.intake.TaskTableDraft.TaskRowDraft;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.StatedCoverage;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.ElementRefs;
import io.github.tiendo.programme.PartTarget;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ProgressReport.RowRef;
import io.github.tiendo.target.Target;
import io.github.tiendo.task.Task;
import io.github.tiendo.task.TaskId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Assembles what a structured document states, with the settings that tables are assembled with: the constraints of rows,
 * the limits of numbers, the scale of declared grades and the roster of agencies.
 */
final class StatedAssembler {

    private final AssemblySettings settings;
    private final ProgrammeDraft draft;
    private final StatedProgramme stated;
    private final Programme programme;
    private final LoadRecord record = new LoadRecord();

    /** What is left out, by identity: two values may be equal and one of them stay. */
    private final Set<Object> unusable = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Set<String> describedScales = new HashSet<>();
    private final Set<IndicatorId> indicatorsLeftOut = new HashSet<>();
    private final Set<TaskId> tasksLeftOut = new HashSet<>();

    StatedAssembler(AssemblySettings settings, ProgrammeDraft draft, StatedProgramme stated) {
        this.settings = settings;
        this.draft = draft;
        this.stated = stated;
        this.programme = stated.programme();
        for (Omission omission : stated.omissions()) {
            record.omitted(omission);
        }
        for (Scale scale : Scales.builtIn()) {
            describedScales.add(scale.id());
        }
        for (Scale scale : stated.scales()) {
            describedScales.add(scale.id());
        }
    }

    Outcome<LoadedProgramme> assemble() {
        checkRows();
        checkNumbers();
        AgencyLookUp agencies = new AgencyLookUp(settings, stated, record);
        Programme made = settings.roster().isPresent() ? agencies.in(left()) : left();
        return Outcome.of(
                LoadedProgramme.builder()
                        .programme(made)
                        .origins(agencies.origins())
                        .omissions(record.omissions())
                        .source(draft.getSource())
                        .scale(settings.stated().orElseGet(() -> scaleOf(made)))
                        .stated(stated)
                        .build(),
                record.findings());
    }

    /** The one scale of all declared grades; that of completion classes where there are none, or several. */
    private Scale scaleOf(Programme made) {
        List<String> scales = made.reports().stream()
                .flatMap(report -> report.declaredGrades().stream())
                .map(declared -> declared.grade().scale())
                .distinct()
                .toList();
        return Stream.concat(Scales.builtIn().stream(), stated.scales().stream())
                .filter(scale -> scales.equals(List.of(scale.id())))
                .findFirst()
                .orElse(Scales.COMPLETION);
    }

    // --- the constraints of rows

    private void checkRows() {
        RowValidation validation = settings.validation();
        for (RowValidation.Violation violation : validation.validateHead(draft)) {
            omit(violation, Omission.Extent.VALUE, Optional.empty());
        }
        StatedRows rows = new StatedRows(programme, stated.origins(), validation.isGiven());
        for (Indicator indicator : programme.indicators()) {
            IndicatorRowDraft row = rows.of(indicator);
            if (spoilsRow(validation.validate(row, row.getLocation()), row, rows, Set.of("id", "name"))) {
                indicatorsLeftOut.add(indicator.id());
            }
        }
        for (Task task : programme.tasks()) {
            TaskRowDraft row = rows.of(task);
            if (spoilsRow(validation.validate(row, row.getLocation()), row, rows, Set.of("title"))) {
                tasksLeftOut.add(task.id());
            }
        }
        for (ProgressReport report : programme.reports()) {
            for (StatedCoverage coverage : report.coverages()) {
                CoverageRowDraft row = rows.of(coverage);
                spoilsRow(validation.validate(row, file()), row, rows, Set.of());
            }
        }
    }

    /** Writes violations down; whether one of them leaves nothing of the row, as it does in a table. */
    private boolean spoilsRow(
            List<RowValidation.Violation> violations, Object row, StatedRows rows, Set<String> essential) {
        boolean spoilt = false;
        for (RowValidation.Violation violation : violations) {
            boolean spoils = !spoilt && violation.row() == row && essential.contains(violation.property());
            omit(violation, spoils ? Omission.Extent.ROW : Omission.Extent.VALUE, file());
            spoilt |= spoils;
            rows.elementOf(violation.row()).ifPresent(unusable::add);
        }
        return spoilt;
    }

    private void omit(RowValidation.Violation violation, Omission.Extent extent, Optional<SourceLocation> place) {
        record.omit(extent, violation.finding(), place, Optional.empty());
    }

    // --- the limits of numbers

    private void checkNumbers() {
        NumbersWithin numbers = new NumbersWithin(settings.limits());
        for (Map.Entry<IndicatorId, List<Target>> targets : programme.targets().entrySet()) {
            for (Target target : targets.getValue()) {
                BigDecimal number = numbers.beyond(target);
                if (number != null) {
                    tooLong(number, target, stated.origins().of(ElementRefs.target(targets.getKey(), target.id())));
                }
            }
        }
        for (PartTarget ofPart : programme.partTargets()) {
            BigDecimal number = numbers.beyond(ofPart.target());
            if (number != null) {
                tooLong(number, ofPart, stated.origins().of(ElementRefs.target(ofPart)));
            }
        }
        for (ProgressReport report : programme.reports()) {
            for (Observation observation : report.observations()) {
                BigDecimal number = numbers.beyond(observation);
                if (number != null) {
                    tooLong(number, observation, placeOf(observation));
                } else if (observation.contradictsItsCounts()) {
                    IntakeFindingCode.contradictedCounts(observation)
                            .ifPresent(finding ->
                                    record.add(finding, placeOf(observation).or(this::file)));
                }
            }
        }
        for (Indicator indicator : programme.indicators()) {
            if (indicator.naturalLimit().isPresent()
                    && numbers.isBeyond(indicator.naturalLimit().get())) {
                BigDecimal limit = indicator.naturalLimit().get();
                tooLong(limit, limit, stated.origins().of(ElementRefs.of(indicator.id())));
            }
        }
    }

    private void tooLong(BigDecimal number, Object element, Optional<SourceLocation> place) {
        unusable.add(element);
        Finding finding = Finding.of(IntakeFindingCode.NUMBER_TOO_LONG)
                .with("digits", settings.limits().maxDigits())
                .with("exponent", settings.limits().maxExponent())
                .with("found", number.precision());
        record.omit(Omission.Extent.VALUE, finding, place.or(this::file), Optional.empty());
    }

    private Optional<SourceLocation> placeOf(Observation observation) {
        return stated.origins().of(ElementRefs.value(observation));
    }

    private Optional<SourceLocation> file() {
        return Optional.of(SourceLocation.of(draft.getSource()));
    }

    // --- what is left

    private Programme left() {
        List<ProgressReport> reports = new ArrayList<>();
        for (ProgressReport report : programme.reports()) {
            reports.add(left(report));
        }
        if (unusable.isEmpty()
                && indicatorsLeftOut.isEmpty()
                && tasksLeftOut.isEmpty()
                && reports.equals(programme.reports())) {
            return programme;
        }
        return Programme.builder()
                .from(programme)
                .indicators(programme.indicators().stream()
                        .filter(this::isLeft)
                        .map(this::left)
                        .toList())
                .targets(leftTargets())
                .partTargets(programme.partTargets().stream()
                        .filter(target -> !unusable.contains(target) && !indicatorsLeftOut.contains(target.indicator()))
                        .toList())
                .tasks(programme.tasks().stream()
                        .filter(task -> !tasksLeftOut.contains(task.id()))
                        .map(this::left)
                        .toList())
                .reports(reports)
                .build();
    }

    private boolean isLeft(Indicator indicator) {
        return !indicatorsLeftOut.contains(indicator.id());
    }

    private Indicator left(Indicator indicator) {
        return indicator.naturalLimit().filter(unusable::contains).isPresent()
                ? Indicator.builder()
                        .from(indicator)
                        .naturalLimit(Optional.empty())
                        .build()
                : indicator;
    }

    private Map<IndicatorId, List<Target>> leftTargets() {
        Map<IndicatorId, List<Target>> targets = new LinkedHashMap<>();
        programme.targets().forEach((indicator, ofIndicator) -> {
            if (!indicatorsLeftOut.contains(indicator)) {
                targets.put(
                        indicator,
                        ofIndicator.stream()
                                .filter(target -> !unusable.contains(target))
                                .toList());
            }
        });
        return targets;
    }

    private Task left(Task task) {
        return Collections.disjoint(task.indicators(), indicatorsLeftOut)
                ? task
                : Task.builder()
                        .from(task)
                        .indicators(task.indicators().stream()
                                .filter(id -> !indicatorsLeftOut.contains(id))
                                .toList())
                        .build();
    }

    private ProgressReport left(ProgressReport report) {
        List<DeclaredGrade> grades = grades(report);
        if (unusable.isEmpty()
                && indicatorsLeftOut.isEmpty()
                && tasksLeftOut.isEmpty()
                && grades.equals(report.declaredGrades())) {
            return report;
        }
        return ProgressReport.builder()
                .from(report)
                .observations(report.observations().stream()
                        .filter(entry -> !unusable.contains(entry) && !indicatorsLeftOut.contains(entry.indicator()))
                        .toList())
                .declaredGrades(grades)
                .rows(without(report.rows(), indicatorsLeftOut))
                .taskEntries(report.taskEntries().stream()
                        .filter(entry -> !tasksLeftOut.contains(entry.task()))
                        .toList())
                .taskRows(without(report.taskRows(), tasksLeftOut))
                .build();
    }

    private static <I> Map<I, RowRef> without(Map<I, RowRef> rows, Set<I> leftOut) {
        Map<I, RowRef> left = new LinkedHashMap<>(rows);
        left.keySet().removeAll(leftOut);
        return left;
    }

    // --- declared grades

    private List<DeclaredGrade> grades(ProgressReport report) {
        List<DeclaredGrade> grades = new ArrayList<>(report.declaredGrades().size());
        for (DeclaredGrade declared : report.declaredGrades()) {
            if (!indicatorsLeftOut.contains(declared.indicator())) {
                Optional<DeclaredGrade> graded = graded(declared);
                if (graded.isPresent()) {
                    grades.add(graded.get());
                }
            }
        }
        return grades;
    }

    /** A grade that the document describes as it is; one that it only names from the caller's scale. */
    private Optional<DeclaredGrade> graded(DeclaredGrade declared) {
        Grade named = declared.grade();
        if (describedScales.contains(named.scale())) {
            return Optional.of(declared);
        }
        Scale scale = settings.scale();
        boolean isOfScale = scale.id().equals(named.scale());
        Optional<Grade> known = isOfScale ? scale.grade(named.id()) : Optional.empty();
        if (known.isEmpty()) {
            Finding finding = isOfScale
                    ? Finding.of(IntakeFindingCode.UNKNOWN_GRADE)
                            .with("found", named.id())
                            .with(
                                    "expected",
                                    scale.grades().stream().map(Grade::id).toList())
                    : Finding.of(IntakeFindingCode.UNKNOWN_SCALE)
                            .with("found", named.scale())
                            .with("expected", expectedScales());
            record.omit(
                    Omission.Extent.VALUE,
                    finding,
                    stated.origins().of(ElementRefs.grade(declared.indicator())).or(this::file),
                    Optional.empty());
        }
        return known.map(
                grade -> DeclaredGrade.builder().from(declared).grade(grade).build());
    }

    private List<String> expectedScales() {
        return Stream.of(Scales.builtIn().stream(), stated.scales().stream(), Stream.of(settings.scale()))
                .flatMap(Function.identity())
                .map(Scale::id)
                .distinct()
                .toList();
    }
}
