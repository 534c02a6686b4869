package io.github.tiendo.intake;

import io.github.tiendo.finding.ElementRef;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Origins;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.indicator.HeadingId;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.intake.CoverageTableDraft.CoverageRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft.ResultDraft;
import io.github.tiendo.intake.IndicatorTableDraft.TargetDraft;
import io.github.tiendo.intake.TaskTableDraft.TaskRowDraft;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.StatedCoverage;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.ElementRefs;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ProgressReport.RowRef;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.quantity.TextValue;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Target;
import io.github.tiendo.task.Task;
import io.github.tiendo.task.TaskId;
import io.github.tiendo.task.TaskStatusEntry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * The elements of a structured document as the rows that a table would have for them, so that one set of constraints is put
 * to both.
 */
final class StatedRows {

    private final Programme programme;
    private final Origins origins;
    private final Map<IndicatorId, List<Observation>> observations = new HashMap<>();
    private final Map<IndicatorId, DeclaredGrade> grades = new HashMap<>();
    private final Map<IndicatorId, RowRef> rows = new HashMap<>();
    private final Map<TaskId, TaskStatusEntry> entries = new HashMap<>();

    /** From which element each part of the last row was made. */
    private final Map<Object, Object> elements = new IdentityHashMap<>();

    /**
     * The rows of a programme.
     *
     * @param isWhole whether rows show every value; else only those of words, since typed figures keep the standard
     *     constraints by themselves
     */
    StatedRows(Programme programme, Origins origins, boolean isWhole) {
        this.programme = programme;
        this.origins = origins;
        for (ProgressReport report : programme.reports()) {
            for (Observation observation : report.observations()) {
                if (isWhole
                        || observation
                                .value()
                                .filter(TextValue.class::isInstance)
                                .isPresent()) {
                    observations
                            .computeIfAbsent(observation.indicator(), none -> new ArrayList<>())
                            .add(observation);
                }
            }
            report.declaredGrades().forEach(grade -> grades.put(grade.indicator(), grade));
            rows.putAll(report.rows());
            report.taskEntries().forEach(entry -> entries.put(entry.task(), entry));
        }
    }

    /** The observation or target from which a part of a row was made; empty for a row itself. */
    Optional<Object> elementOf(Object part) {
        return Optional.ofNullable(elements.get(part));
    }

    IndicatorRowDraft of(Indicator indicator) {
        Optional<SourceLocation> place = origins.of(ElementRefs.of(indicator.id()));
        Optional<RowRef> row = Optional.ofNullable(rows.get(indicator.id()));
        elements.clear();
        IndicatorRowDraft.Builder draft = IndicatorRowDraft.builder()
                .number(text(row.flatMap(RowRef::number), ElementRefs.number(indicator.id())))
                .id(at(DraftCell.text(indicator.id().value()), place))
                .name(at(DraftCell.text(words(indicator.name())), place))
                .headings(headings(indicator.heading()))
                .unit(at(text(indicator.unit().map(StatedRows::words)), place))
                .grade(text(
                        Optional.ofNullable(grades.get(indicator.id()))
                                .map(declared -> words(declared.grade().label())),
                        ElementRefs.grade(indicator.id())))
                .agency(at(text(names(indicator.responsible())), place))
                .location(place);
        observations.getOrDefault(indicator.id(), List.of()).forEach(observation -> draft.addResults(of(observation)));
        programme.targetsOf(indicator.id()).forEach(target -> draft.addTargets(of(indicator.id(), target)));
        return draft.build();
    }

    private ResultDraft of(Observation observation) {
        Optional<SourceLocation> place = origins.of(ElementRefs.value(observation));
        ResultDraft result = ResultDraft.builder()
                .period(at(DraftCell.text(observation.period().toString()), place))
                .estimated(observation.status() == Observation.Status.ESTIMATED)
                .value(at(observation.value().map(StatedRows::cell).orElseGet(DraftCell::blank), place))
                .build();
        elements.put(result, observation);
        return result;
    }

    private static DraftCell cell(ReportedValue value) {
        if (value instanceof Quantity quantity) {
            return quantity.unit().equals(Unit.PERCENT)
                    ? DraftCell.percent(quantity.number()).showing(quantity.decimals())
                    : DraftCell.number(quantity.number());
        }
        return DraftCell.text(value.toString());
    }

    private TargetDraft of(IndicatorId indicator, Target target) {
        Optional<SourceLocation> place = origins.of(ElementRefs.target(indicator, target.id()));
        TargetDraft draft = TargetDraft.builder()
                .due(at(text(target.due().map(Period::toString)), place))
                .value(at(
                        DraftCell.text(target.printed()
                                .orElseGet(() -> target.condition().toString())),
                        place))
                .build();
        elements.put(draft, target);
        return draft;
    }

    TaskRowDraft of(Task task) {
        Optional<SourceLocation> place = origins.of(ElementRefs.of(task.id()));
        Optional<TaskStatusEntry> entry = Optional.ofNullable(entries.get(task.id()));
        return TaskRowDraft.builder()
                .number(at(text(task.number()), place))
                .title(at(DraftCell.text(words(task.title())), place))
                .expectedResult(at(text(task.expectedResult()), place))
                .status(text(
                        entry.map(stated ->
                                stated.text().orElseGet(() -> stated.status().text(Languages.VIETNAMESE))),
                        ElementRefs.status(task.id())))
                .deadline(at(text(Optional.of(task.deadline().toString())), place))
                .leadAgency(at(text(task.leadText().or(() -> names(task.leadAgencies()))), place))
                .coordinatingAgencies(
                        at(text(task.coordinatingText().or(() -> names(task.coordinatingAgencies()))), place))
                .result(text(entry.flatMap(TaskStatusEntry::result), ElementRefs.status(task.id())))
                .location(place)
                .build();
    }

    CoverageRowDraft of(StatedCoverage coverage) {
        return CoverageRowDraft.builder()
                .title(DraftCell.text(coverage.title()))
                .included(count(coverage.statedIncluded()))
                .missing(count(coverage.statedMissing()))
                .total(count(coverage.statedTotal()))
                .population(text(coverage.population()))
                .names(text(coverage.listText()))
                .note(text(coverage.source()))
                .build();
    }

    private List<DraftCell> headings(Optional<HeadingId> heading) {
        return heading.map(id -> programme.outline().path(id).stream()
                        .map(above -> DraftCell.text(words(above.title())))
                        .toList())
                .orElse(List.of());
    }

    private static DraftCell count(OptionalLong count) {
        return count.isPresent() ? DraftCell.number(BigDecimal.valueOf(count.getAsLong())) : DraftCell.blank();
    }

    private DraftCell text(Optional<String> words, ElementRef element) {
        return at(text(words), origins.of(element));
    }

    private static DraftCell text(Optional<String> words) {
        return words.map(DraftCell::text).orElseGet(DraftCell::blank);
    }

    private static DraftCell at(DraftCell cell, Optional<SourceLocation> place) {
        return place.map(cell::at).orElse(cell);
    }

    private static Optional<String> names(List<AgencyId> agencies) {
        return agencies.isEmpty()
                ? Optional.empty()
                : Optional.of(agencies.stream().map(AgencyId::value).collect(Collectors.joining("; ")));
    }

    private static String words(Unit unit) {
        return unit.label(Languages.VIETNAMESE);
    }

    private static String words(LocalizedText text) {
        return text.text(Languages.VIETNAMESE);
    }
}
