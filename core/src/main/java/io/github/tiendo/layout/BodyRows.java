package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft.ResultDraft;
import io.github.tiendo.intake.IndicatorTableDraft.TargetDraft;
import io.github.tiendo.layout.Layout.MeaningReason;
import io.github.tiendo.layout.SheetLines.Line;
import io.github.tiendo.layout.TableHead.Column;
import io.github.tiendo.notation.NumberNotation;
import io.github.tiendo.notation.NumberReading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A table in which bodies stand in rows and indicators in columns. Where plan and result stand side by side they are one
 * indicator, named by the title, and so are columns that are periods; else each column is one, named by its head. A row
 * {@code Tổng số} is the whole, one that sums up some of the others is checked and left out, the others are values about a body;
 * the whole is checked against them.
 */
final class BodyRows {

    private static final List<String> RATES = LayoutWords.plain("head.rate");

    private final TableHead head;
    private final TableContext context;
    private final DraftCell title;
    private final List<Finding> findings;
    private final RowReader reader;
    private final List<Line> lines = new ArrayList<>();
    private final Set<Line> wholes = new HashSet<>();
    private final Set<Line> sums = new LinkedHashSet<>();

    BodyRows(TableHead head, TableContext context, DraftCell title, RowReader reader, List<Finding> findings) {
        this.head = head;
        this.context = context;
        this.title = title;
        this.reader = reader;
        this.findings = findings;
    }

    void add(Line line) {
        lines.add(line);
    }

    /** Whether a row sums up others, so that it is about none; known when the rows are made. */
    boolean isSum(Line line) {
        return sums.contains(line);
    }

    List<Line> lines() {
        return lines;
    }

    List<IndicatorRowDraft> rows() {
        List<Column> targets = context.targets();
        List<Column> results = new ArrayList<>(head.all(ColumnMeaning.RESULT));
        if (targets.isEmpty()) {
            results.addAll(head.all(ColumnMeaning.SHARE_OF_PLAN));
        }
        findGroups(concat(targets, results));
        List<IndicatorRowDraft> rows = new ArrayList<>();
        List<String> measures = measures(concat(targets, results));
        for (String measure : measures) {
            List<Column> planned = under(measure, targets);
            List<Column> reached = under(measure, results);
            rows.add(row(named(measure, planned.get(0)), planned, reached));
        }
        targets = outside(measures, targets);
        results = outside(measures, results);
        List<Column> known = results.stream()
                .filter(column -> column.reason() != MeaningReason.CELLS)
                .toList();
        if (!targets.isEmpty() && !results.isEmpty()) {
            // beside what is known to be reached, or stands right behind the plan, other figures are of something else
            int plan = targets.get(targets.size() - 1).lastIndex();
            List<Column> behind = results.stream()
                    .filter(column -> column.index() == plan + 1)
                    .toList();
            List<Column> reached = known.isEmpty() ? behind.isEmpty() ? results : behind : known;
            reached = List.copyOf(reached);
            DraftCell own = reached.get(0).head();
            rows.add(row(title.isBlank() || known.isEmpty() ? own : title, targets, reached));
            results.removeAll(reached);
        }
        List<Column> periods = results.stream().filter(this::isOfPeriodOnly).toList();
        if (!periods.isEmpty()) {
            DraftCell place = periods.get(0).head();
            DraftCell name =
                    title.isBlank() ? DraftCell.blank().at(place.location().orElseThrow()) : title;
            rows.add(row(name, List.of(), periods));
        }
        results.removeAll(periods);
        results.forEach(column -> rows.add(row(column.head(), List.of(), List.of(column))));
        return rows;
    }

    /** {@code 2024}, {@code Q1}, {@code Total 2024}: the head says when, and the title what. */
    private boolean isOfPeriodOnly(Column column) {
        String words = column.text().words();
        boolean when = words.isEmpty()
                || Parts.isWhole(words) && !column.text().periods().isEmpty();
        return when
                || YearlessPeriod.isOne(column.head().display())
                        && !context.periods().of(column).isBlank();
    }

    /** What is measured under heads of its own; where that is one thing and all there is, the title names it better. */
    private List<String> measures(List<Column> figures) {
        boolean one = context.measures().size() == 1
                && outside(context.measures(), figures).isEmpty();
        return one ? List.of() : context.measures();
    }

    private static List<Column> under(String measure, List<Column> columns) {
        return columns.stream()
                .filter(column -> column.cell().common().equals(measure))
                .toList();
    }

    private static List<Column> outside(List<String> measures, List<Column> columns) {
        return columns.stream()
                .filter(column -> !measures.contains(column.cell().common()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static DraftCell named(String item, Column first) {
        return DraftCell.text(item).at(first.head().location().orElseThrow());
    }

    private IndicatorRowDraft row(DraftCell name, List<Column> targets, List<Column> results) {
        IndicatorRowDraft.Builder row = IndicatorRowDraft.builder()
                .name(name)
                .unit(unit(concat(targets, results)))
                .location(name.location());
        lines.stream()
                .filter(line -> !sums.contains(line) && !name(line).isMissing())
                .forEach(line -> {
                    DraftCell body = wholes.contains(line) ? DraftCell.blank() : name(line);
                    results.forEach(column -> row.addResults(ResultDraft.builder()
                            .from(reader.result(line, column, DraftCell.blank()))
                            .subject(body)
                            .build()));
                    targets.forEach(column -> row.addTargets(TargetDraft.builder()
                            .from(reader.target(line, column, DraftCell.blank()))
                            .subject(body)
                            .build()));
                });
        return row.build();
    }

    /** The unit of all columns, else percent where the title says it and none of these heads counts something. */
    private DraftCell unit(List<Column> columns) {
        boolean ofTitle = context.unit().isBlank()
                && HeadText.of(title.display()).bracket().equals("%")
                && columns.stream()
                        .noneMatch(column -> HeadWords.counts(column.text().words())
                                || !context.unitOf(column).isBlank());
        return ofTitle ? DraftCell.text("%").atPlaceOf(title) : context.unit();
    }

    /** Tells the rows of bodies from those that sum up others, which are checked against these. */
    private void findGroups(List<Column> columns) {
        List<Column> amounts = columns.stream()
                .filter(column -> column.head().text().indexOf('%') < 0 && !isRate(column.text()))
                .toList();
        NumberNotation notation = NumberNotation.of(
                        Words.hasVietnameseLetters(head.words()) ? Languages.VIETNAMESE : Languages.ENGLISH)
                .around(lines.stream()
                        .flatMap(line -> amounts.stream().map(column -> line.at(column.index())))
                        .filter(cell -> cell.kind() == DraftCell.Kind.TEXT)
                        .map(DraftCell::text)
                        .toList());
        Function<DraftCell, Optional<BigDecimal>> numbers = cell -> amount(cell, notation);
        BodyGroups groups = BodyGroups.of(lines, reader, head, amounts, numbers);
        wholes.addAll(groups.wholes());
        sums.addAll(groups.sums());
        groups.checks().forEach(sum -> amounts.forEach(column -> check(sum, column, numbers)));
        if (!sums.isEmpty()) {
            findings.add(reader.named(LayoutFindingCode.SUMS_OF_BODIES, sums));
        }
    }

    /** {@code Năng suất (tạ/ha)}: what is per something else in its words or its unit makes no sum. */
    private static boolean isRate(HeadText head) {
        return head.bracket().indexOf('/') > 0 || Words.startsWithAny(head.words(), RATES);
    }

    /** The amount that a cell holds and nothing else. */
    private static Optional<BigDecimal> amount(DraftCell cell, NumberNotation notation) {
        return switch (cell.kind()) {
            case NUMBER -> cell.number();
            case TEXT ->
                notation.parse(cell.text())
                        .value()
                        .filter(reading -> reading.percentForm() == NumberReading.PercentForm.NONE
                                && reading.unitWords().isEmpty())
                        .map(NumberReading::value);
            default -> Optional.empty();
        };
    }

    /** What is stated of several bodies must be what these make, or the sums among them as they are stated. */
    private void check(BodyGroups.Sum sum, Column column, Function<DraftCell, Optional<BigDecimal>> numbers) {
        DraftCell cell = sum.line().at(column.index());
        Optional<BigDecimal> stated = numbers.apply(cell);
        Optional<BigDecimal> made = total(sum.parts(), column, numbers);
        if (stated.isPresent()
                && isOther(stated.get(), made)
                && isOther(stated.get(), total(sum.bodies(), column, numbers))) {
            findings.add(Finding.of(LayoutFindingCode.PARTS_DIFFER)
                    .with("found", stated.get())
                    .with("sum", made.orElseThrow())
                    .with("column", column.head().display())
                    .at(cell.location().orElseThrow()));
        }
    }

    private static boolean isOther(BigDecimal stated, Optional<BigDecimal> total) {
        return total.filter(made -> made.compareTo(stated) != 0).isPresent();
    }

    /** What rows make together, if more than one has a number. */
    private static Optional<BigDecimal> total(
            List<Line> lines, Column column, Function<DraftCell, Optional<BigDecimal>> numbers) {
        List<BigDecimal> found = lines.stream()
                .flatMap(line -> numbers.apply(line.at(column.index())).stream())
                .toList();
        return found.size() < 2 ? Optional.empty() : found.stream().reduce(BigDecimal::add);
    }

    private DraftCell name(Line line) {
        return reader.value(line, head.name());
    }

    private static List<Column> concat(List<Column> one, List<Column> other) {
        List<Column> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
