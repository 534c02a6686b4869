package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.indicator.HeadingId;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.Indicator.ExclusionReason;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft.ResultDraft;
import io.github.tiendo.intake.IndicatorTableDraft.TargetDraft;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.ElementRefs;
import io.github.tiendo.programme.ProgressReport.RowRef;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.TextValue;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Condition;
import io.github.tiendo.target.Condition.AllOf;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Condition.TopRank;
import io.github.tiendo.target.Target;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the indicators of one table, with everything that its rows state of them. */
final class IndicatorTableAssembler {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final AssemblyContext context;
    private final LoadRecord record;
    private final ProgrammeParts parts;
    private final IndicatorTableDraft table;

    /** Those that are not assembled yet: each is let go with all its cells when it is. */
    private final Deque<TableRow> rows;

    /** What some of them make together, as the table states it. */
    private final Deque<Sum> sums = new ArrayDeque<>();

    /** The unit of all rows; blank where they have several or none. */
    private final DraftCell unitOfAll;

    /** The words that several sums have. */
    private final Set<String> sumsAlike;

    private final boolean isEnglish;
    private final Function<DraftCell, Outcome<List<AgencyId>>> agencies;
    private final TableFigures figures;
    private final RowTargets targets;
    private final RowResults results;
    private final RowGrades grades;
    private final Directions directions;
    private final PeriodRules periodRules;
    private final RepeatedTargets repeatedTargets;
    private final RowContradictions contradictions;
    private final UsedNumbers numbers = new UsedNumbers();

    IndicatorTableAssembler(
            AssemblyContext context,
            ProgrammeParts parts,
            ClassCells classes,
            IndicatorTableDraft table,
            List<IndicatorRowDraft> given) {
        this.context = context;
        this.record = parts.record();
        this.parts = parts;
        this.table = table;
        FigureCells cells = context.figuresOf(given);
        List<IndicatorRowDraft> rows = withoutGroupSums(
                        TotalsRows.leftOut(
                                given,
                                IndicatorRowDraft::getNumber,
                                IndicatorRowDraft::getName,
                                IndicatorRowDraft::getHeadings,
                                (row, words, before) -> sums.add(new Sum(row, words, before)),
                                record),
                        cells)
                .stream()
                .map(cells::apart)
                .toList();
        this.unitOfAll = rows.stream()
                .map(IndicatorRowDraft::getUnit)
                .filter(unit -> !unit.isMissing())
                .reduce((one, other) -> one.display().equals(other.display()) ? one : DraftCell.blank())
                .orElse(DraftCell.blank());
        this.sumsAlike = sums.stream()
                .collect(Collectors.groupingBy(sum -> NormalText.of(sum.words().display()), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(words -> words.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        this.isEnglish = context.isEnglish(rows);
        this.agencies = context.agenciesOf(rows.stream().map(IndicatorRowDraft::getAgency));
        this.figures = TableFigures.of(context, parts, table, cells, rows);
        this.contradictions = new RowContradictions(record);
        this.targets = new RowTargets(figures);
        this.results = new RowResults(figures, targets, contradictions);
        this.grades = new RowGrades(figures, rows, classes, contradictions);
        this.directions = new Directions(record, figures.notes(), context.words(), rows);
        this.periodRules = new PeriodRules(figures.notes(), context.firstMonth(), context.periods());
        this.repeatedTargets = new RepeatedTargets(context.periods(), context.firstMonth(), figures.notes());
        this.rows = new ArrayDeque<>(TableStructure.of(rows));
    }

    /** The rows with no more than a heading where a row sums up those below it, which is told. */
    private List<IndicatorRowDraft> withoutGroupSums(List<IndicatorRowDraft> left, FigureCells cells) {
        Set<IndicatorRowDraft> groups = GroupSums.in(left, cells);
        if (groups.isEmpty()) {
            return left;
        }
        List<Sum> others = new ArrayList<>(sums);
        sums.clear();
        List<IndicatorRowDraft> rows = new ArrayList<>();
        for (IndicatorRowDraft row : left) {
            int before = rows.size();
            others.stream().filter(sum -> sum.before() == before).forEach(sums::add);
            if (groups.contains(row)) {
                record.add(
                        Finding.of(IntakeFindingCode.GROUP_SUM)
                                .with("found", row.getName().display())
                                // a total beside them says itself that not all rows count
                                .noteUnless(others.isEmpty()),
                        row.getName());
                rows.add(IndicatorRowDraft.builder()
                        .number(row.getNumber())
                        .name(row.getName())
                        .headings(row.getHeadings())
                        .location(row.getLocation())
                        .build());
                sums.add(new Sum(row, row.getName(), rows.size()));
            } else {
                rows.add(row);
            }
        }
        others.stream().filter(sum -> sum.before() >= left.size()).forEach(sums::add);
        return rows;
    }

    void assemble() {
        figures.results().tellDoubtful(record);
        figures.targets().tellDoubtful(record);
        int assembled = 0;
        List<String> above = List.of();
        while (!rows.isEmpty() || !sums.isEmpty()) {
            if (!sums.isEmpty() && sums.peek().before() == assembled) {
                sum(sums.remove(), above);
                continue;
            }
            assembled++;
            TableRow row = rows.remove();
            above = row.outlineHeadings();
            List<String> scope = row.kind == TableRow.Kind.HEADING
                    ? row.headings.subList(0, Math.max(0, row.headings.size() - 1))
                    : row.headings;
            Optional<String> number = uniqueNumber(row, scope);
            switch (row.kind) {
                case EMPTY ->
                    record.add(
                            Finding.of(IntakeFindingCode.EMPTY_ROW).with("found", number.orElse("")),
                            row.draft.place());
                case HEADING -> heading(row);
                case INDICATOR -> indicator(row, number);
            }
        }
        figures.notes().conclude(record);
        contradictions.conclude();
        figures.marks().conclude();
        grades.conclude();
    }

    /** The row's number, unless it stands a second time under one heading. */
    private Optional<String> uniqueNumber(TableRow row, List<String> scope) {
        DraftCell cell = row.draft.getNumber();
        Optional<String> number = UsedNumbers.printed(cell, row.number);
        if (number.isEmpty()) {
            return number;
        }
        if (row.kind == TableRow.Kind.HEADING) {
            numbers.restart(row.headings);
        }
        Optional<UsedNumbers.First> first = numbers.use(scope, number.get(), cell);
        if (first.isEmpty()) {
            return number;
        }
        boolean numeric = cell.number().isPresent() || first.get().isTyped();
        if (numeric && number.get().indexOf('.') > 0) {
            record.add(
                    Finding.of(IntakeFindingCode.DUPLICATE_NUMERIC_NUMBER)
                            .with("found", number.get())
                            .with("first", first.get().shown())
                            .with("expected", number.get() + "0"),
                    cell);
            return number;
        }
        UsedNumbers.omit(record, number.get(), first.get(), cell);
        return Optional.empty();
    }

    private void heading(TableRow row) {
        if (row.draft.getName().isBlank()) {
            record.add(
                    Finding.of(IntakeFindingCode.HEADING_WITHOUT_TEXT)
                            .with("found", row.number.map(RowNumber::text).orElse("")),
                    row.draft.getNumber());
        }
        headingOf(row);
    }

    private Optional<HeadingId> headingOf(TableRow row) {
        List<String> titles = row.outlineHeadings();
        Optional<HeadingId> heading = Optional.empty();
        for (int depth = 1; depth <= titles.size(); depth++) {
            heading = Optional.of(parts.outline()
                    .heading(titles.subList(0, depth - 1), titles.get(depth - 1), row.draft.place(), record));
        }
        return heading;
    }

    private void indicator(TableRow row, Optional<String> number) {
        IndicatorRowDraft draft = row.draft;
        if (context.isUsable(draft, draft.place(), number, record, "name", "id")) {
            AssemblyContext.tellErrorOf(draft.getName(), record);
            id(row, number).ifPresent(id -> indicator(row, number, id));
        }
    }

    /**
     * A row that sums up others.
     *
     * @param words the cell that says so
     * @param before how many rows stand before it that do not
     */
    private record Sum(IndicatorRowDraft row, DraftCell words, int before) {}

    /**
     * A sum with what is reached of what is planned, called by its words behind what they are said of: the title of the table,
     * or the headings above where the words come again.
     */
    private void sum(Sum sum, List<String> headings) {
        List<ResultDraft> reached = sum.row().getResults().stream()
                .filter(result -> isSum(figures.results(), result.getHeader(), result.getValue()))
                .toList();
        List<TargetDraft> planned = sum.row().getTargets().stream()
                .filter(target -> isSum(figures.targets(), target.getHeader(), target.getValue()))
                .toList();
        if (reached.isEmpty() && planned.isEmpty()) {
            return;
        }
        String words = sum.words().display();
        String of = sumsAlike.contains(NormalText.of(words)) && !headings.isEmpty()
                ? headings.get(headings.size() - 1)
                : table.getTitle().display();
        DraftCell name =
                of.isEmpty() ? sum.words() : DraftCell.text(of + " – " + words).atPlaceOf(sum.words());
        IndicatorRowDraft row = figures.cells()
                .apart(IndicatorRowDraft.builder()
                        .from(sum.row())
                        .name(name)
                        .unit(
                                sum.row().getUnit().isMissing()
                                        ? unitOfAll
                                        : sum.row().getUnit())
                        .results(reached)
                        .targets(planned)
                        .build());
        IndicatorId id = parts.indicatorIds().named(headings, name);
        OtherReadings otherReadings = figures.otherReadings();
        List<Observation> observations =
                results.of(row, id, Optional.empty(), otherReadings).observations();
        List<Target> targetsOfRow =
                targets.ofTheWhole(row, id, Optional.empty(), observations, Map.of(), otherReadings);
        row.place().ifPresent(location -> record.place(ElementRefs.of(id), location));
        parts.add(
                Indicator.builder()
                        .id(id)
                        .name(isEnglish ? nameIn(name.display()) : LocalizedText.vietnamese(name.display()))
                        .unit(unit(row, observations, targetsOfRow))
                        .exclusion(ExclusionReason.SUM_OF_OTHERS)
                        .build(),
                targetsOfRow,
                observations);
    }

    private boolean isSum(FigureColumns columns, DraftCell header, DraftCell cell) {
        return figures.cells().number(cell).isPresent() && columns.mayBeSum(header, cell);
    }

    /** The given id, else the one made from the name under its headings. */
    private Optional<IndicatorId> id(TableRow row, Optional<String> number) {
        Optional<IndicatorId> id =
                parts.indicatorIds().of(row.draft.getId(), row.headings, row.draft.getName(), number);
        if (id.isEmpty()) {
            record.spoilRow(row.draft.place());
        }
        return id;
    }

    private void indicator(TableRow row, Optional<String> number, IndicatorId id) {
        IndicatorRowDraft draft = row.draft;
        draft.place().ifPresent(location -> record.place(ElementRefs.of(id), location));
        if (!draft.getNumber().isBlank()) {
            record.place(ElementRefs.number(id), draft.getNumber());
        }
        OtherReadings otherReadings = figures.otherReadings();
        RowResults.Stated stated = results.of(draft, id, number, otherReadings);
        List<Observation> observations = stated.observations();
        List<Observation> whole = new ArrayList<>(observations);
        whole.removeIf(value -> !value.isAboutTheWhole());
        Map<TargetDraft, Period> ofYears = repeatedTargets.yearsOf(
                draft, target -> targets.boundWithoutPeriod(draft, target), target -> observations.stream()
                        .filter(value -> RowTargets.isForWhomIs(target, value))
                        .toList());
        Directions.Directed directed = withoutTurning(
                directions.of(row, targets.ofTheWhole(draft, id, number, observations, ofYears, otherReadings), whole),
                whole,
                otherReadings,
                number);
        directed = new Directions.Directed(
                directed.direction(), periodRules.ofWholeTerm(draft, observations, directed.targets()));
        List<Target> targetsOfRow = directed.targets();
        targets.addOfParts(draft, id, number, directed.direction(), ofYears);
        noteWords(draft, stated, targetsOfRow);
        contradictions.bounds(draft.getName(), targetsOfRow, observations, whole, stated.cells());
        contradictions
                .ratioBesidePercent(draft.getName(), targetsOfRow, whole, stated.cells(), number)
                .ifPresent(value -> {
                    observations.remove(value);
                    observations.addAll(RowResults.unreadable(id, Set.of(value.period()), observations));
                });
        parts.add(indicator(row, number, id, observations, directed), targetsOfRow, observations);
        parts.addRow(
                id,
                RowRef.builder()
                        .table(Optional.of(table.getTitle().display()).filter(title -> !title.isEmpty()))
                        .headings(row.headings)
                        .number(number)
                        .build());
        grades.declare(draft, number, id, targetsOfRow, observations);
        if (!TableStructure.hasValue(draft)) {
            record.add(Finding.of(IntakeFindingCode.ROW_WITHOUT_VALUES), draft.place());
        }
    }

    /** Says of a row without a class that its newest result is words, which no target that is a figure can be held against. */
    private void noteWords(IndicatorRowDraft row, RowResults.Stated stated, List<Target> targetsOfRow) {
        if (!grades.has(row) && targetsOfRow.stream().anyMatch(target -> target.condition() instanceof Bound)) {
            stated.observations().stream()
                    .filter(value -> value.isAboutTheWhole() && value.value().isPresent())
                    .max(Comparator.comparing(Observation::period))
                    .filter(value -> value.value().get() instanceof TextValue)
                    .ifPresent(value -> {
                        DraftCell cell = stated.cells().get(value.period());
                        figures.notes()
                                .add(
                                        Finding.of(IntakeFindingCode.RESULTS_IN_WORDS)
                                                .with("found", cell.display()),
                                        row,
                                        cell.location());
                    });
        }
    }

    /** Without the targets whose grade turns on how an ambiguous number is read. */
    private Directions.Directed withoutTurning(
            Directions.Directed directed,
            List<Observation> whole,
            OtherReadings otherReadings,
            Optional<String> number) {
        List<Target> kept = new ArrayList<>(directed.targets());
        kept.removeIf(target -> {
            Optional<Finding> turning = otherReadings.turning(target, whole);
            turning.ifPresent(finding -> record.omit(Omission.Extent.VALUE, finding, finding.location(), number));
            return turning.isPresent();
        });
        return new Directions.Directed(directed.direction(), kept);
    }

    private Indicator indicator(
            TableRow row,
            Optional<String> number,
            IndicatorId id,
            List<Observation> observations,
            Directions.Directed directed) {
        List<Target> targetsOfRow = directed.targets();
        String name = row.draft.getName().display();
        Indicator.Builder indicator = Indicator.builder()
                .id(id)
                .name(isEnglish ? nameIn(name) : LocalizedText.vietnamese(name))
                .unit(unit(row.draft, observations, targetsOfRow))
                .heading(headingOf(row))
                .responsible(record.value(agencies.apply(row.draft.getAgency()), row.draft.getAgency(), number)
                        .orElse(List.of()));
        boolean rankOnly = !targetsOfRow.isEmpty()
                && targetsOfRow.stream().allMatch(target -> target.condition() instanceof TopRank);
        if (rankOnly) {
            record.add(
                    Finding.of(IntakeFindingCode.NATIONAL_RANK_NOT_COUNTED).with("found", name), row.draft.getName());
            indicator.kind(Indicator.Kind.RANK).exclusion(ExclusionReason.NATIONAL_RANK);
        } else if (isAnnualGrowth(name)) {
            indicator.kind(Indicator.Kind.ANNUAL_GROWTH);
        }
        if (!rankOnly) {
            directed.direction().ifPresent(indicator::direction);
        }
        periodRules.of(row.draft, observations, targetsOfRow).ifPresent(indicator::periodsRule);
        return indicator.build();
    }

    /** A name in a table with English heads is taken as English unless it has letters that only Vietnamese has. */
    private static LocalizedText nameIn(String name) {
        return TableLanguage.hasVietnameseLetters(name) ? LocalizedText.vietnamese(name) : LocalizedText.english(name);
    }

    private static boolean isAnnualGrowth(String name) {
        String normal = NormalText.of(name);
        return RowWords.GROWTH.stream().anyMatch(normal::startsWith)
                && RowWords.YEARLY.stream().anyMatch(normal::contains);
    }

    private static Optional<Unit> unit(IndicatorRowDraft row, List<Observation> observations, List<Target> targets) {
        for (Target target : targets) {
            Optional<Unit> unit = unitOf(target.condition());
            if (unit.isPresent()) {
                return unit;
            }
        }
        for (Observation observation : observations) {
            Optional<Quantity> value = observation.quantity();
            if (value.isPresent()) {
                return value.map(Quantity::unit);
            }
        }
        return RowUnit.of(row.getUnit()).unit();
    }

    static Optional<Unit> unitOf(Condition condition) {
        if (condition instanceof Bound bound) {
            return Optional.of(bound.value().unit());
        }
        if (condition instanceof AllOf allOf) {
            return allOf.parts().stream().flatMap(part -> unitOf(part).stream()).findFirst();
        }
        return condition instanceof TopRank ? Optional.of(Unit.RANK) : Optional.empty();
    }
}
