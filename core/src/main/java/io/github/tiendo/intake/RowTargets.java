package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.indicator.Indicator.Direction;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft.TargetDraft;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.ElementRefs;
import io.github.tiendo.programme.PartTarget;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.quantity.TextValue;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Baseline;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Condition.Milestone;
import io.github.tiendo.target.Condition.RelativeChange;
import io.github.tiendo.target.Target;
import io.github.tiendo.target.TargetId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the targets of rows: those of the whole with their baselines, and those of parts, each due when its cell says, else its
 * column, else the programme. Of equal ones printed again one is kept; of different ones for one period each has an id of its own.
 */
final class RowTargets {

    private final TableFigures table;
    private final LoadRecord record;
    private final ValuesByTargets values;

    /** How many targets of the row that is being read are due in one period, and those that it has printed. */
    private final Map<List<Object>, Integer> dueBefore = new HashMap<>();

    private final Set<List<Object>> printed = new HashSet<>();

    /** What the head of each column says of changes. */
    private final Map<DraftCell, Optional<ChangeInHead>> changes = new IdentityHashMap<>();

    RowTargets(TableFigures table) {
        this.table = table;
        this.record = table.record();
        this.values = new ValuesByTargets(table, this::boundWithoutPeriod);
    }

    /** What the results of the rows are in the light of these targets. */
    ValuesByTargets values() {
        return values;
    }

    /**
     * The targets of a row that are about the whole.
     *
     * @param ofYears the years of those that several rows or columns print again
     * @param otherReadings where other readings of ambiguous numbers are noted
     */
    List<Target> ofTheWhole(
            IndicatorRowDraft row,
            IndicatorId id,
            Optional<String> number,
            List<Observation> observations,
            Map<TargetDraft, Period> ofYears,
            OtherReadings otherReadings) {
        dueBefore.clear();
        printed.clear();
        List<Target> ofRow = new ArrayList<>();
        for (TargetDraft target : row.getTargets()) {
            DraftCell cell = target.getValue();
            if (isAboutAPart(target) || isRatioOrPercent(row, target, number)) {
                continue;
            }
            Outcome<Target> outcome = stated(row, target);
            read(row, target, outcome, number, ofYears).ifPresent(read -> {
                otherReadings.note(read.id(), cell, outcome);
                record.place(ElementRefs.target(id, read.id()), cell);
                if (read.condition() instanceof Milestone && isOfNumbers(row, observations)) {
                    record.add(Finding.of(IntakeFindingCode.TARGET_IN_WORDS).with("found", cell.display()), cell);
                }
                ofRow.add(read);
            });
        }
        if (row.getBaseline().isMissing()) {
            ofRow.replaceAll(target -> fromItsBase(target, observations));
        }
        return withBaseline(row, row.getBaseline(), ofRow, number);
    }

    /** Adds the targets of parts: they are compared as those of the whole are and never stand among them. */
    void addOfParts(
            IndicatorRowDraft row,
            IndicatorId id,
            Optional<String> number,
            Optional<Direction> direction,
            Map<TargetDraft, Period> ofYears) {
        for (TargetDraft target : row.getTargets()) {
            if (!isAboutAPart(target) || isRatioOrPercent(row, target, number)) {
                continue;
            }
            read(row, target, stated(row, target), number, ofYears).ifPresent(plain -> {
                PartTarget ofPart = PartTarget.builder()
                        .indicator(id)
                        .subject(subject(target.getSubject()).map(AgencyId::of))
                        .dimensions(dimensions(target.getPart(), target.getDimension()))
                        .target(withBaseline(
                                        row,
                                        target.getBaseline(),
                                        Directions.directed(direction, List.of(plain))
                                                .targets(),
                                        number)
                                .get(0))
                        .build();
                record.place(ElementRefs.target(ofPart), target.getValue());
                table.parts().add(ofPart);
            });
        }
    }

    /** Whether there is no target in a cell to read: it is empty, or nobody can tell a ratio from a percentage, which is told. */
    private boolean isRatioOrPercent(IndicatorRowDraft row, TargetDraft target, Optional<String> number) {
        DraftCell cell = target.getValue();
        boolean either = table.otherUnits()
                .columnOf(table.targets(), target.getHeader(), row)
                .isEither(cell, RowUnit.of(row.getUnit()));
        if (either) {
            record.ratioOrPercent(cell, number);
        }
        return either || cell.isMissing();
    }

    private Outcome<Target> stated(IndicatorRowDraft row, TargetDraft target) {
        Outcome<Target> stated = printed(row, target);
        return FigureCells.isName(target.getValue(), row) ? FigureCells.inName(stated) : stated;
    }

    private Outcome<Target> printed(IndicatorRowDraft row, TargetDraft target) {
        FigureColumn column = table.otherUnits().columnOf(table.targets(), target.getHeader(), row);
        return table.cells().target(target.getValue(), RowUnit.of(row.getUnit()), column);
    }

    private Optional<Target> read(
            IndicatorRowDraft row,
            TargetDraft target,
            Outcome<Target> stated,
            Optional<String> number,
            Map<TargetDraft, Period> ofYears) {
        DraftCell cell = target.getValue();
        Optional<Period> ofColumn = table.context().periods().of(target.getDue());
        return table.marks()
                .value(stated, cell, target.getHeader(), number)
                .map(read -> Target.builder()
                        .due(Optional.ofNullable(ofYears.get(target)).or(() -> due(read, ofColumn, cell)))
                        .condition(
                                isAboutAPart(target)
                                        ? read.condition()
                                        : table.cells()
                                                .withPlaceIn(
                                                        row.getName().display(),
                                                        values.condition(row, read.condition())))
                        .printed(cell.display())
                        .build())
                .map(read -> changes.computeIfAbsent(target.getHeader(), ChangeInHead::of)
                        .map(change -> change.of(read, row))
                        .orElse(read))
                .filter(read -> row.getTargets().size() == 1 || !isPrintedAgain(read, target))
                .map(read -> row.getTargets().size() == 1 ? read : withFreeId(read, target));
    }

    /** Whether a target was printed under the same head before, in the row of another month; its figure is used. */
    private boolean isPrintedAgain(Target read, TargetDraft target) {
        boolean again = !printed.add(List.of(
                target.getHeader().display(),
                target.getPart().display(),
                target.getSubject().display(),
                read.due(),
                read.condition()));
        if (again) {
            record.use(target.getValue());
        }
        return again;
    }

    /** The bound that a cell of targets prints, unless it names a period itself. */
    Optional<Bound> boundWithoutPeriod(IndicatorRowDraft row, TargetDraft target) {
        return printed(row, target)
                .value()
                .filter(read -> read.due().isEmpty())
                .map(Target::condition)
                .filter(Bound.class::isInstance)
                .map(Bound.class::cast);
    }

    static boolean isForWhomIs(TargetDraft target, Observation value) {
        return value.dimensions().equals(dimensions(target.getPart(), target.getDimension()))
                && value.subject().map(AgencyId::value).equals(subject(target.getSubject()));
    }

    static boolean isAboutAPart(TargetDraft target) {
        return !target.getPart().isMissing() || !target.getSubject().isMissing();
    }

    /** Two targets of one part, or of the whole, for one period are both kept, the second under an id of its own. */
    private Target withFreeId(Target target, TargetDraft printed) {
        int same = dueBefore.merge(
                List.of(
                        target.due(),
                        printed.getPart().display(),
                        printed.getSubject().display()),
                1,
                Integer::sum);
        return same == 1
                ? target
                : Target.builder()
                        .from(target)
                        .id(TargetId.of(target.id().value() + "-" + same))
                        .build();
    }

    /** Whether a row has numbers, or a unit for them and no result in words. */
    private static boolean isOfNumbers(IndicatorRowDraft row, List<Observation> observations) {
        List<ReportedValue> values =
                observations.stream().flatMap(each -> each.value().stream()).toList();
        return values.stream().anyMatch(value -> !(value instanceof TextValue))
                || !row.getUnit().isMissing() && values.stream().noneMatch(TextValue.class::isInstance);
    }

    /** The due period that the cell names, else that of its column, else the end of the programme. */
    private Optional<Period> due(Target read, Optional<Period> ofColumn, DraftCell cell) {
        Optional<Period> due = read.due();
        if (due.isPresent() && ofColumn.isPresent() && !due.equals(ofColumn)) {
            record.add(
                    Finding.of(IntakeFindingCode.DUE_DIFFERS_FROM_COLUMN)
                            .with("found", cell.display())
                            .with("reading", String.valueOf(due.get()))
                            .with("column", String.valueOf(ofColumn.get())),
                    cell);
        }
        return due.or(() -> ofColumn).or(table.parts()::endOfSpan);
    }

    /** A target that is a change on a period that it names, from the value of that period in the same row. */
    private static Target fromItsBase(Target target, List<Observation> observations) {
        return target.condition() instanceof RelativeChange change
                ? change.base()
                        .flatMap(base -> observations.stream()
                                .filter(value -> value.isAboutTheWhole()
                                        && value.period().equals(base)
                                        && value.quantity().isPresent())
                                .findFirst())
                        .map(value -> target.from(
                                Baseline.of(value.period(), value.quantity().orElseThrow())))
                        .orElse(target)
                : target;
    }

    private List<Target> withBaseline(
            IndicatorRowDraft row, DraftCell cell, List<Target> targetsOfRow, Optional<String> number) {
        if (cell.isMissing() || targetsOfRow.isEmpty()) {
            return targetsOfRow;
        }
        DraftCell stated =
                row.getBaselinePeriod().isMissing() ? table.table().getBaselinePeriod() : row.getBaselinePeriod();
        Optional<Period> period = table.context().periods().of(stated).or(table.parts()::startOfSpan);
        if (period.isEmpty()) {
            record.omit(
                    Omission.Extent.VALUE,
                    Finding.of(IntakeFindingCode.RESULT_WITHOUT_PERIOD)
                            .with("found", table.table().getBaselineColumn().display()),
                    cell.location(),
                    number);
            return targetsOfRow;
        }
        boolean besidePercents = FigureColumn.hasPercent(row)
                || targetsOfRow.stream()
                        .flatMap(target -> IndicatorTableAssembler.unitOf(target.condition()).stream())
                        .anyMatch(Unit.PERCENT::equals);
        FigureColumn column = FigureColumn.of(
                table.table().getBaselineColumn(),
                List.of(new FigureColumn.Entry(
                        cell, RowUnit.of(row.getUnit()), false, besidePercents, RowUnit.of(DraftCell.blank()), false)));
        return table.marks()
                .value(
                        table.cells().value(cell, RowUnit.of(row.getUnit()), column),
                        cell,
                        table.table().getBaselineColumn(),
                        number)
                .filter(Quantity.class::isInstance)
                .map(Quantity.class::cast)
                .map(value -> {
                    record.use(cell);
                    return targetsOfRow.stream()
                            .map(target -> target.from(Baseline.of(period.get(), value)))
                            .toList();
                })
                .orElse(targetsOfRow);
    }

    /** The body or place that a figure is about; empty for the whole. */
    static Optional<String> subject(DraftCell cell) {
        return cell.isMissing() ? Optional.empty() : Optional.of(cell.display());
    }

    /** The part that a value speaks of; empty for the whole. */
    static Map<String, String> dimensions(DraftCell part, String dimension) {
        return part.isMissing() ? Map.of() : Map.of(dimension.isEmpty() ? "part" : dimension, part.display());
    }
}
