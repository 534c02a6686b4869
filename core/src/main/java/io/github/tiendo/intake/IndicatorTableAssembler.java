package io.github.tiendo.intake;

import io.github.tiendo.finding.ElementRef;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.grade.Grade;
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
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.ElementRefs;
import io.github.tiendo.programme.ProgressReport.RowRef;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.quantity.TextValue;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Condition;
import io.github.tiendo.target.Condition.AllOf;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Condition.Milestone;
import io.github.tiendo.target.Condition.TopRank;
import io.github.tiendo.target.Target;
import io.github.tiendo.target.TargetId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
    private final ClassCells classes;
    private final IndicatorTableDraft table;

    /** Those that are not assembled yet: each is let go with all its cells when it is. */
    private final Deque<TableRow> rows;

    /** What some of them make together, as the table states it. */
    private final Deque<Sum> sums = new ArrayDeque<>();

    /** The unit of all rows; blank where they have several or none. */
    private final DraftCell unitOfAll;

    /** The words that several of these have. */
    private final Set<String> sumsAlike;

    /** How many classes they have. */
    private final long graded;

    private final FigureCells figures;
    private final boolean isEnglish;
    private final Directions directions;
    private final PeriodRules periodRules;
    private final RepeatedTargets repeatedTargets;
    private final RowContradictions contradictions;
    private final Optional<Grade> gradeOfTitle;
    private final Function<DraftCell, Outcome<List<AgencyId>>> agencies;
    private final FigureColumns results;
    private final FigureColumns targets;
    private final ValuesByTargets byTargets;
    private final MarksOfColumns marks;
    private final OtherUnits otherUnits;
    private final RowTargets rowTargets;

    private final UsedNumbers numbers = new UsedNumbers();
    private final Set<DraftCell> headersWithoutPeriod = new HashSet<>();
    private final RowNotes notes = new RowNotes();

    /** Classes in rows about parts of an indicator, each once. */
    private final List<DraftCell> gradesOfParts = new ArrayList<>();

    /** Those of the row that is being read. */
    private OtherReadings otherReadings;

    /** The cells of the values about the whole in that row, by period. */
    private final Map<Period, DraftCell> cellsOfValues = new HashMap<>();

    IndicatorTableAssembler(
            AssemblyContext context,
            ProgrammeParts parts,
            ClassCells classes,
            IndicatorTableDraft table,
            List<IndicatorRowDraft> given) {
        this.context = context;
        this.record = parts.record();
        this.parts = parts;
        this.classes = classes;
        this.table = table;
        this.figures = context.figuresOf(given);
        this.otherReadings = new OtherReadings(figures.areSettled());
        List<IndicatorRowDraft> rows = TotalsRows.leftOut(
                        given,
                        IndicatorRowDraft::getNumber,
                        IndicatorRowDraft::getName,
                        IndicatorRowDraft::getHeadings,
                        (row, words, before) -> sums.add(new Sum(row, words, before)),
                        record)
                .stream()
                .map(figures::apart)
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
        this.directions = new Directions(record, notes, context.words(), rows);
        this.periodRules = new PeriodRules(notes, context.firstMonth());
        this.repeatedTargets = new RepeatedTargets(context.periods(), context.firstMonth(), notes);
        this.contradictions = new RowContradictions(record);
        this.marks = new MarksOfColumns(record);
        this.gradeOfTitle = context.gradeWords().onlyOneIn(table.getTitle().display());
        this.agencies = context.agenciesOf(rows.stream().map(IndicatorRowDraft::getAgency));
        this.otherUnits = new OtherUnits(rows, figures);
        this.results = FigureColumns.ofResults(rows, otherUnits::isApart);
        this.targets = FigureColumns.ofTargets(rows, otherUnits::isApart);
        this.graded = rows.stream()
                .filter(row -> !row.getGrade().isMissing())
                .mapToLong(row -> Math.max(1, row.getGraded().size()))
                .sum();
        this.rows = new ArrayDeque<>(TableStructure.of(rows));
        this.rowTargets = new RowTargets(context, parts, table, figures, otherUnits, results, targets, marks, notes);
        this.byTargets = rowTargets.values();
    }

    void assemble() {
        warnOfRatios(results);
        warnOfRatios(targets);
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
                            Finding.of(IntakeFindingCode.EMPTY_ROW).with("found", number.orElse("")), place(row.draft));
                case HEADING -> heading(row);
                case INDICATOR -> indicator(row, number);
            }
        }
        notes.conclude(record);
        contradictions.conclude();
        marks.conclude();
        classes.conclude(table, graded);
        if (!gradesOfParts.isEmpty()) {
            record.add(
                    Finding.of(IntakeFindingCode.GRADES_OF_PART_ROWS)
                            .with("count", gradesOfParts.size())
                            .with("found", gradesOfParts.get(0).display()),
                    gradesOfParts.get(0));
        }
    }

    /** Whether only other rows say that a plain number of a row that does not is a percentage. */
    private static boolean isPercentByOthers(DraftCell header, Observation observation) {
        return header.text().indexOf('%') < 0
                && observation
                        .quantity()
                        .filter(value -> value.unit().equals(Unit.PERCENT)
                                && value.ratio().isEmpty())
                        .isPresent();
    }

    /** Plain numbers up to 1 among percentages, with both readings: ratios, or nothing where the head says percent. */
    private void warnOfRatios(FigureColumns columns) {
        columns.all().forEach((header, column) -> column.doubtful().stream()
                .findFirst()
                .ifPresent(first -> {
                    boolean taken = column.plainNumber(RowUnit.of(DraftCell.blank())) == FigureColumn.PlainNumber.RATIO;
                    BigDecimal number = first.number().orElseThrow();
                    record.add(
                            Finding.of(taken ? IntakeFindingCode.RATIOS_ASSUMED : IntakeFindingCode.RATIO_OR_PERCENT)
                                    .with(
                                            "column",
                                            header.text().lines().findFirst().orElse(""))
                                    .with("count", column.doubtful().size())
                                    .with("found", number)
                                    .with("times100", number.multiply(HUNDRED).stripTrailingZeros()),
                            first);
                }));
    }

    private static Optional<SourceLocation> place(IndicatorRowDraft row) {
        return row.getName().location().or(row::getLocation);
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
                    .heading(titles.subList(0, depth - 1), titles.get(depth - 1), place(row.draft), record));
        }
        return heading;
    }

    private void indicator(TableRow row, Optional<String> number) {
        IndicatorRowDraft draft = row.draft;
        if (context.isUsable(draft, place(draft), number, record, "name", "id")) {
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
                .filter(result -> isSum(results, result.getHeader(), result.getValue()))
                .toList();
        List<TargetDraft> planned = sum.row().getTargets().stream()
                .filter(target -> isSum(targets, target.getHeader(), target.getValue()))
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
        IndicatorRowDraft row = figures.apart(IndicatorRowDraft.builder()
                .from(sum.row())
                .name(name)
                .unit(sum.row().getUnit().isMissing() ? unitOfAll : sum.row().getUnit())
                .results(reached)
                .targets(planned)
                .build());
        IndicatorId id = parts.indicatorIds().named(headings, name);
        List<Observation> observations = observations(row, id, Optional.empty());
        List<Target> targetsOfRow = rowTargets.ofTheWhole(
                row, id, Optional.empty(), observations, Map.of(), new OtherReadings(figures.areSettled()));
        place(row).ifPresent(location -> record.place(ElementRefs.of(id), location));
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
        return figures.number(cell).isPresent() && columns.mayBeSum(header, cell);
    }

    /** The given id, else the one made from the name under its headings. */
    private Optional<IndicatorId> id(TableRow row, Optional<String> number) {
        Optional<IndicatorId> id =
                parts.indicatorIds().of(row.draft.getId(), row.headings, row.draft.getName(), number);
        if (id.isEmpty()) {
            record.spoilRow(place(row.draft));
        }
        return id;
    }

    private void indicator(TableRow row, Optional<String> number, IndicatorId id) {
        IndicatorRowDraft draft = row.draft;
        place(draft).ifPresent(location -> record.place(ElementRefs.of(id), location));
        place(ElementRefs.number(id), draft.getNumber());

        otherReadings = new OtherReadings(figures.areSettled());
        cellsOfValues.clear();
        List<Observation> observations = observations(draft, id, number);
        List<Observation> whole = new ArrayList<>(observations);
        whole.removeIf(value -> !value.isAboutTheWhole());
        Map<TargetDraft, Period> ofYears = repeatedTargets.yearsOf(
                draft, target -> rowTargets.boundWithoutPeriod(draft, target), target -> observations.stream()
                        .filter(value -> RowTargets.isForWhomIs(target, value))
                        .toList());
        Directions.Directed directed = withoutTurning(
                directions.of(
                        row, rowTargets.ofTheWhole(draft, id, number, observations, ofYears, otherReadings), whole),
                whole,
                number);
        directed = new Directions.Directed(
                directed.direction(), periodRules.ofWholeTerm(draft, observations, directed.targets()));
        List<Target> targetsOfRow = directed.targets();
        rowTargets.addOfParts(draft, id, number, directed.direction(), ofYears);
        noteWords(draft, observations, targetsOfRow);
        contradictions.bounds(draft.getName(), targetsOfRow, observations, whole, cellsOfValues);
        contradictions
                .ratioBesidePercent(draft.getName(), targetsOfRow, whole, cellsOfValues, number)
                .ifPresent(value -> {
                    observations.remove(value);
                    observations.addAll(unreadable(id, Set.of(value.period()), observations));
                });
        parts.add(indicator(row, number, id, observations, directed), targetsOfRow, observations);
        parts.addRow(
                id,
                RowRef.builder()
                        .table(Optional.of(table.getTitle().display()).filter(title -> !title.isEmpty()))
                        .headings(row.headings)
                        .number(number)
                        .build());
        declare(draft, number, id, targetsOfRow, observations);
        if (!TableStructure.hasValue(draft)) {
            record.add(Finding.of(IntakeFindingCode.ROW_WITHOUT_VALUES), place(draft));
        }
    }

    /** Says of a row without a class that its newest result is words, which no target that is a figure can be held against. */
    private void noteWords(IndicatorRowDraft row, List<Observation> observations, List<Target> targetsOfRow) {
        boolean isGraded = !row.getGrade().isMissing() || gradeOfTitle.isPresent();
        if (!isGraded && targetsOfRow.stream().anyMatch(target -> target.condition() instanceof Bound)) {
            observations.stream()
                    .filter(value -> value.isAboutTheWhole() && value.value().isPresent())
                    .max(Comparator.comparing(Observation::period))
                    .filter(value -> value.value().get() instanceof TextValue)
                    .ifPresent(value -> {
                        DraftCell cell = cellsOfValues.get(value.period());
                        notes.add(
                                Finding.of(IntakeFindingCode.RESULTS_IN_WORDS).with("found", cell.display()),
                                row,
                                cell.location());
                    });
        }
    }

    /** Without the targets whose grade turns on how an ambiguous number is read. */
    private Directions.Directed withoutTurning(
            Directions.Directed directed, List<Observation> whole, Optional<String> number) {
        List<Target> kept = new ArrayList<>(directed.targets());
        kept.removeIf(target -> {
            Optional<Finding> turning = otherReadings.turning(target, whole);
            turning.ifPresent(finding -> record.omit(Omission.Extent.VALUE, finding, finding.location(), number));
            return turning.isPresent();
        });
        return new Directions.Directed(directed.direction(), kept);
    }

    private void place(ElementRef element, DraftCell cell) {
        if (!cell.isBlank()) {
            record.place(element, cell);
        }
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

    private List<Observation> observations(IndicatorRowDraft row, IndicatorId id, Optional<String> number) {
        List<Observation> observations = new ArrayList<>();
        Map<Observation, DraftCell> ofParts = new LinkedHashMap<>();
        Set<Period> unreadable = new LinkedHashSet<>();
        List<Observation> unreadableParts = new ArrayList<>();
        boolean saysNoPercent = row.getUnit().isMissing() && !FigureColumn.hasPercent(row);
        List<Observation> blankParts = new ArrayList<>();
        for (ResultDraft result : row.getResults()) {
            DraftCell cell = result.getValue();
            if (cell.isMissing()) {
                blank(result, id).ifPresent(blankParts::add);
                continue;
            }
            Optional<Period> period = context.periods().of(result.getPeriod()).or(parts::yearOfData);
            if (period.isEmpty()) {
                resultWithoutPeriod(result, number);
                continue;
            }
            boolean whole = result.getPart().isMissing() && result.getSubject().isMissing();
            if (whole) {
                place(ElementRefs.value(id, period.get()), cell);
                cellsOfValues.putIfAbsent(period.get(), cell);
            }
            FigureColumn column = otherUnits.columnOf(results, result.getHeader(), row);
            RowUnit unit = RowUnit.of(row.getUnit());
            if (column.isEither(cell, unit)) {
                record.ratioOrPercent(cell, number);
                if (whole) {
                    unreadable.add(period.get());
                }
                continue;
            }
            Outcome<ReportedValue> asFigure = byTargets.asChange(
                    row, figures.value(cell, unit, column, () -> byTargets.areTargets(row, Milestone.class)));
            Outcome<ReportedValue> read = inWords(row, cell, asFigure).orElse(asFigure);
            if (read.value().isEmpty()) {
                if (whole) {
                    unreadable.add(period.get());
                } else {
                    unreadableParts.add(about(id, result, period.get())
                            .status(Observation.Status.UNREADABLE)
                            .build());
                }
            }
            if (whole) {
                otherReadings.note(period.get(), cell, read);
            }
            marks.value(read, cell, result.getHeader(), number)
                    .map(value -> byTargets.fitting(value, row, cell))
                    .map(value -> about(id, result, period.get())
                            .value(value)
                            .status(result.isEstimated() ? Observation.Status.ESTIMATED : Observation.Status.NORMAL)
                            .build())
                    .map(observation -> withCounts(observation, result, number))
                    .ifPresent(observation -> {
                        IntakeFindingCode.contradictedCounts(observation)
                                .ifPresent(finding -> record.add(finding, cell));
                        record.use(cell);
                        observations.add(observation);
                        if (saysNoPercent && isPercentByOthers(result.getHeader(), observation)) {
                            notes.add(Finding.of(IntakeFindingCode.PERCENT_BY_OTHERS), row, cell.location());
                        }
                        if (!result.getPart().isMissing()) {
                            ofParts.put(observation, cell);
                        }
                    });
        }
        countsNotUsed(row.getCounts());
        contradictions.values(observations, place(row));
        contradictions.parts(row.getName().display(), observations, ofParts);
        observations.addAll(unreadable(id, unreadable, observations));
        observations.addAll(unreadableParts);
        Set<Period> reported = new HashSet<>();
        observations.forEach(observation -> reported.add(observation.period()));
        blankParts.removeIf(part -> !reported.contains(part.period()));
        observations.addAll(blankParts);
        return observations;
    }

    /** The figure in a cell of words that is none as a whole, or counts things that the target does not name. */
    private Optional<Outcome<ReportedValue>> inWords(
            IndicatorRowDraft row, DraftCell cell, Outcome<ReportedValue> asFigure) {
        boolean isFigure = cell.kind() != DraftCell.Kind.TEXT
                || figures.number(cell).isPresent()
                || asFigure.value()
                        .filter(value ->
                                !(value instanceof Quantity quantity) || !FigureCells.hasManyWords(quantity.unit()))
                        .isPresent();
        return isFigure
                ? Optional.empty()
                : row.getTargets().stream()
                        .filter(target -> !target.getValue().isMissing() && !RowTargets.isAboutAPart(target))
                        .findFirst()
                        .flatMap(target -> rowTargets.boundWithoutPeriod(row, target))
                        .flatMap(bound -> FigureInWords.in(cell, bound, figures));
    }

    /** A body whose cell holds no figure is a part that is missing; empty for anything else. */
    private Optional<Observation> blank(ResultDraft result, IndicatorId id) {
        if (result.getSubject().isMissing()) {
            return Optional.empty();
        }
        Observation.Status status =
                switch (NormalText.missing(result.getValue().text()).orElse(NormalText.Missing.NO_FIGURE)) {
                    case NOT_APPLICABLE -> Observation.Status.NOT_APPLICABLE;
                    case WITHHELD -> Observation.Status.WITHHELD;
                    case NO_FIGURE, NOT_YET -> Observation.Status.NOT_YET_REPORTED;
                };
        return context.periods().of(result.getPeriod()).or(parts::yearOfData).map(period -> about(id, result, period)
                .status(status)
                .build());
    }

    /** A value of the whole, or of the part or body that a result speaks of. */
    private static Observation.Builder about(IndicatorId id, ResultDraft result, Period period) {
        return Observation.builder()
                .indicator(id)
                .period(period)
                .subject(RowTargets.subject(result.getSubject()).map(AgencyId::of))
                .dimensions(RowTargets.dimensions(result.getPart(), result.getDimension()));
    }

    /** What keeps values from standing for those of later periods whose cells cannot be read. */
    private static List<Observation> unreadable(IndicatorId id, Set<Period> periods, List<Observation> read) {
        if (periods.isEmpty()) {
            return List.of();
        }
        Optional<LocalDate> last = read.stream()
                .filter(Observation::isAboutTheWhole)
                .map(value -> value.period().lastDay())
                .max(Comparator.naturalOrder());
        return periods.stream()
                .filter(period -> last.filter(period.lastDay()::isAfter).isPresent())
                .map(period -> Observation.builder()
                        .indicator(id)
                        .period(period)
                        .status(Observation.Status.UNREADABLE)
                        .build())
                .toList();
    }

    /** A percentage with the counts beside it, which it may contradict. */
    private Observation withCounts(Observation observation, ResultDraft result, Optional<String> number) {
        DraftCell cell = result.getCounts();
        boolean isShare = observation
                .quantity()
                .filter(value -> value.unit().equals(Unit.PERCENT))
                .isPresent();
        if (cell.isMissing()) {
            return observation;
        }
        if (!isShare) {
            countsNotUsed(cell);
            return observation;
        }
        Optional<Ratio> counts =
                record.value(figures.counts(cell), cell, number).flatMap(Quantity::ratio);
        if (counts.isEmpty()) {
            return observation;
        }
        record.use(cell);
        return Observation.builder()
                .from(observation)
                .numerator(new BigDecimal(counts.get().numerator()))
                .denominator(new BigDecimal(counts.get().denominator()))
                .build();
    }

    private void countsNotUsed(DraftCell counts) {
        if (!counts.isMissing()) {
            record.add(Finding.of(IntakeFindingCode.COUNTS_NOT_USED).with("found", counts.display()), counts);
        }
    }

    private void resultWithoutPeriod(ResultDraft result, Optional<String> number) {
        Finding finding = Finding.of(IntakeFindingCode.RESULT_WITHOUT_PERIOD)
                .with("found", result.getHeader().display());
        if (headersWithoutPeriod.add(result.getHeader())) {
            record.add(finding, result.getHeader());
        }
        record.omitQuietly(Omission.Extent.VALUE, finding, result.getValue().location(), number);
    }

    /** Writes down the class of a row, or those of the rows that it was put together of, in the order of their periods. */
    private void declare(
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
            place(ElementRefs.grade(id), cell);
            declared.ifPresent(grade -> parts.add(DeclaredGrade.builder()
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
                .collect(Collectors.partitioningBy(IndicatorTableAssembler::isOfPart));
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
            Optional<Period> period = context.periods().of(result.getPeriod());
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
                .flatMap(target -> context.periods().day(target.getDue()).stream())
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
        String head = table.getGradeColumn().display();
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
