package io.github.tiendo.layout;

import static io.github.tiendo.layout.FittingColumns.pairs;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.FittingColumns.Fit;
import io.github.tiendo.layout.FittingColumns.Relation;
import io.github.tiendo.layout.Layout.MeaningReason;
import io.github.tiendo.layout.Layout.TableKind;
import io.github.tiendo.layout.SheetLines.Line;
import io.github.tiendo.layout.TableHead.Column;
import io.github.tiendo.layout.TableHead.HeadCell;
import io.github.tiendo.period.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Columns that restate others: the share of the plan, the growth on an earlier value. They are checked against the values
 * that they compare and are never results. A second column of results that is the first over the target in every row is
 * such a column, whatever its head says.
 */
final class Comparisons {

    /** Of more pairs of columns one agrees with any share by chance, so that none says anything. */
    private static final int MOST_PAIRS = 400;

    /** Beyond so many columns of unknown heads none is looked at for what it restates. */
    private static final int MOST_UNKNOWN = 100;

    /** In fewer rows nothing tells a slip of the file from one of the reading. */
    private static final int FEWEST_ROWS = 3;

    private static final int MOST_ROWS = 100;

    /** Of so many rows one agrees with any share by chance. */
    private static final int MOST_BY_CHANCE = 4;

    private static final List<String> COMPARING = LayoutWords.plain("head.comparing");

    /** Words of heads under which a growth is by places of a ranking. */
    private static final List<String> OF_PLACES = LayoutWords.normal("growth.of-places");

    private final TableHead head;
    private final List<Column> results;
    private final Optional<Column> baseline;
    private final ColumnFormulas formulas;

    /** How the rows of each column that compares fit what they compare, by its index. */
    private final Map<Integer, Agreement> agreements = new TreeMap<>();

    /** What each column may say that compares, by its index. */
    private final Map<Integer, List<Fit>> compared = new HashMap<>();

    private final List<Finding> findings;

    /** How the rows of a column fit what they compare. */
    private static final class Agreement {

        /** The first rows: so many tell as much as all. */
        private final List<Integer> first = new ArrayList<>();

        /** Those that differ, with what a formula makes there; empty where a comparison says it. */
        private final Map<Integer, String> differing = new TreeMap<>();

        private int rows;

        /** The rows that are near to what they compare and not it, where most state it to the last decimal. */
        List<Line> imprecise(List<Fit> own, HeadCell column, List<Line> lines) {
            List<Line> imprecise = lines.stream()
                    .filter(line -> own.stream().noneMatch(fit -> fit.isPrintedIn(line, column)))
                    .toList();
            return !own.isEmpty() && imprecise.size() * FEWEST_ROWS <= lines.size()
                    ? imprecise.stream()
                            .filter(line -> !differing.containsKey(line.row()))
                            .toList()
                    : List.of();
        }

        /** Whether what differs says something of the reading, and not of single rows. */
        boolean isOfReading() {
            return rows >= FEWEST_ROWS && differing.size() * 2 > rows;
        }

        /** Whether no more rows agree than may do so with anything. */
        boolean isByChance() {
            return rows >= FEWEST_ROWS && (rows - differing.size()) * MOST_BY_CHANCE <= rows;
        }
    }

    Comparisons(TableHead given, TableContext context, ColumnFormulas formulas, List<Finding> findings) {
        this.findings = findings;
        this.formulas = formulas;
        TableHead known = given.kind() == TableKind.INDICATORS || given.kind() == TableKind.BODIES
                ? withSharesByCells(withComputed(given, formulas), context.below())
                : given;
        TableHead read = withUnknownShares(known, context.below());
        Map<HeadCell, Fit> ofUnknown = ofUnknown(read, context.below());
        FittingColumns all = new FittingColumns(Stream.concat(cells(read.columns()).stream(), read.others().stream())
                .toList());
        Stream<HeadCell> shares = read.others().stream()
                .filter(cell -> isPercentage(cell)
                        && context.below().size() >= FEWEST_ROWS
                        && all.isOfAll(cell, context.below()));
        this.head =
                read.taking(Stream.concat(shares, ofUnknown.values().stream().map(fit -> fit.columns()
                                .get(1)))
                        .distinct()
                        .map(cell -> new Column(ColumnMeaning.COMPUTED, MeaningReason.CELLS, cell))
                        .toList());
        this.results = head.all(ColumnMeaning.RESULT);
        this.baseline = head.first(ColumnMeaning.BASELINE);
        List<Column> targets = head.all(ColumnMeaning.TARGET);
        for (Column column : head.columns()) {
            boolean compares =
                    column.meaning() == ColumnMeaning.SHARE_OF_PLAN || column.meaning() == ColumnMeaning.GROWTH;
            boolean ofPlaces = column.meaning() == ColumnMeaning.GROWTH
                    && Words.holdsAny(HeadText.plain(column.head().display()), OF_PLACES);
            boolean ofOtherTime =
                    column.meaning() == ColumnMeaning.SHARE_OF_PLAN && isOfOtherTime(column, results, targets);
            if (compares && !ofPlaces && !ofOtherTime && !formulas.columns().contains(column.index())) {
                compared.put(
                        column.index(),
                        Optional.ofNullable(ofUnknown.get(column.cell()))
                                .map(List::of)
                                .orElseGet(() -> fits(
                                        column,
                                        besides(column, samePart(column, results)),
                                        besides(column, samePart(column, targets)))));
            }
        }
    }

    /**
     * What a column may say: the share of each result of each plan, turned round where 15 minutes of 18 that were the most are
     * 120 %, and the way from the baseline to it that has come; or a growth on other results, or what a result is above one or
     * above a target. A target alone is what it grew on only under a common head.
     *
     * @param reached results that are about the same part, under its common head if there are some
     * @param plans targets of the same kind
     */
    private List<Fit> fits(Column column, List<HeadCell> reached, List<HeadCell> plans) {
        List<HeadCell> bases = Stream.concat(reached.stream(), plans.stream()).toList();
        if (reached.size() * bases.size() > MOST_PAIRS) {
            return List.of();
        }
        if (column.meaning() == ColumnMeaning.GROWTH) {
            List<HeadCell> grown = reached.size() < results.size() ? bases : reached;
            return Stream.concat(pairs(Relation.GROWTH, reached, grown), pairs(Relation.DIFFERENCE, reached, bases))
                    .toList();
        }
        return plans.isEmpty() ? pairs(Relation.SHARE, reached, reached).toList() : shares(reached, plans, baseline);
    }

    private static List<Fit> shares(List<HeadCell> reached, List<HeadCell> plans, Optional<Column> baseline) {
        return Stream.of(
                        pairs(Relation.SHARE, reached, plans),
                        pairs(Relation.SHARE, plans, reached),
                        baseline.stream().flatMap(from -> pairs(Relation.SHARE, reached, plans)
                                .map(fit -> fit.from(from.cell()))))
                .flatMap(fits -> fits)
                .toList();
    }

    /** {@code Tỷ lệ cùng kỳ năm 2024} beside figures of 2025: what it compares does not stand here. */
    private static boolean isOfOtherTime(Column share, List<Column> results, List<Column> targets) {
        List<Period> times = Stream.concat(results.stream(), targets.stream())
                .flatMap(column -> column.text().periods().stream())
                .map(PeriodInText::period)
                .toList();
        return !times.isEmpty()
                && !share.text().periods().isEmpty()
                && share.text().periods().stream().map(PeriodInText::period).allMatch(own -> times.stream()
                        .noneMatch(time -> time.contains(own) || own.contains(time)));
    }

    /**
     * The head in which a column that a formula computes is no result, and is understood. Over bodies a rate is one of its own,
     * unless it is made with the plan.
     */
    private static TableHead withComputed(TableHead head, ColumnFormulas formulas) {
        if (formulas.columns().isEmpty()) {
            return head;
        }
        boolean bodies = head.kind() == TableKind.BODIES;
        Predicate<Column> isRestated = column -> bodies
                ? head.all(ColumnMeaning.TARGET).stream()
                        .anyMatch(target -> formulas.isMadeWith(column.index(), target.index()))
                : formulas.columns().contains(column.index());
        Stream<Column> derived = head.all(ColumnMeaning.RESULT).stream()
                .filter(column -> column.reason() != MeaningReason.MAP && isRestated.test(column))
                .map(column -> column.of(ColumnMeaning.COMPUTED, MeaningReason.FORMULA));
        Stream<Column> unknown = head.others().stream()
                .filter(cell -> formulas.columns().contains(cell.index()))
                .map(cell -> new Column(ColumnMeaning.COMPUTED, MeaningReason.FORMULA, cell));
        TableHead computed = head.taking(Stream.concat(derived, unknown).toList());
        boolean hadResults = !head.all(ColumnMeaning.RESULT).isEmpty();
        return hadResults && computed.all(ColumnMeaning.RESULT).isEmpty() ? head : computed;
    }

    /** The head, with the columns that restate others by their cells known as such. */
    TableHead head() {
        return head;
    }

    /** {@code Lũy kế / Tổng vốn dự án (%)}: the shares that are in every row those of results in a column whose head is unknown. */
    private static Map<HeadCell, Fit> ofUnknown(TableHead head, List<Line> lines) {
        List<HeadCell> results = cells(head.all(ColumnMeaning.RESULT));
        FittingColumns fitting = new FittingColumns(
                Stream.concat(results.stream(), head.others().stream().filter(cell -> !isPercentage(cell)))
                        .toList());
        Map<HeadCell, Fit> shares = new HashMap<>();
        for (HeadCell share : cells(head.all(ColumnMeaning.SHARE_OF_PLAN))) {
            fitting.quotient(share, lines)
                    .filter(fit -> results.contains(fit.columns().get(0))
                            && head.others().contains(fit.columns().get(1)))
                    .ifPresent(fit -> shares.put(share, fit));
        }
        return shares;
    }

    /** {@code Đạt so với năm (%)}: what gives nearly every row's share of a target, under a head that speaks of shares, restates it. */
    private static TableHead withUnknownShares(TableHead head, List<Line> lines) {
        List<HeadCell> results = cells(head.all(ColumnMeaning.RESULT));
        List<HeadCell> targets = cells(head.all(ColumnMeaning.TARGET));
        if (results.size() * targets.size() > MOST_PAIRS || head.others().size() > MOST_UNKNOWN) {
            return head;
        }
        List<Fit> fits = shares(results, targets, head.first(ColumnMeaning.BASELINE));
        return head.taking(head.others().stream()
                .filter(cell -> isPercentage(cell) || Words.holdsAny(HeadText.plain(cell.lowest()), COMPARING))
                .filter(cell -> {
                    List<Line> stated = lines.stream()
                            .filter(line -> line.number(cell.index()).isPresent()
                                    && fits.stream()
                                            .anyMatch(fit ->
                                                    fit.values(line).findFirst().isPresent()))
                            .toList();
                    return stated.size() >= FEWEST_ROWS
                            && FittingColumns.findNearly(fits.stream(), cell, stated)
                                    .isPresent();
                })
                .map(cell -> new Column(ColumnMeaning.SHARE_OF_PLAN, MeaningReason.CELLS, cell))
                .toList());
    }

    private static boolean isPercentage(HeadCell cell) {
        return cell.cell().text().indexOf('%') >= 0;
    }

    private static TableHead withSharesByCells(TableHead head, List<Line> lines) {
        List<Column> results = head.all(ColumnMeaning.RESULT);
        List<HeadCell> targets = cells(head.all(ColumnMeaning.TARGET));
        Optional<Column> baseline = head.first(ColumnMeaning.BASELINE);
        List<Column> columns = new ArrayList<>(head.columns());
        for (int i = 1; i < results.size() && i * (i + targets.size()) <= MOST_PAIRS; i++) {
            Column candidate = results.get(i);
            List<Column> before = results.subList(0, i);
            List<Column> dated = before.stream()
                    .filter(column -> !column.text().periods().isEmpty() || ColumnPeriods.isYearBefore(column))
                    .toList();
            boolean open = candidate.text().periods().isEmpty()
                    && candidate.part().isEmpty()
                    && candidate.reason() != MeaningReason.MAP;
            if (open && restates(candidate, lines, shares(cells(before), targets, baseline)) > 0) {
                columns.set(columns.indexOf(candidate), candidate.of(ColumnMeaning.SHARE_OF_PLAN, MeaningReason.CELLS));
            } else if (open
                    && candidate.reason() == MeaningReason.CELLS
                    && restates(
                                    candidate,
                                    lines,
                                    pairs(Relation.SHARE, cells(dated), cells(before))
                                            .toList())
                            >= FEWEST_ROWS) {
                columns.set(columns.indexOf(candidate), candidate.of(ColumnMeaning.GROWTH, MeaningReason.CELLS));
            }
        }
        return head.of(columns);
    }

    private static List<HeadCell> cells(List<Column> columns) {
        return columns.stream().map(Column::cell).toList();
    }

    /** In how many rows a column gives what others do together; 0 where it does not in one. */
    private static int restates(Column share, List<Line> lines, List<Fit> fits) {
        int agreeing = 0;
        for (Line line : lines) {
            boolean isStated = line.number(share.index()).isPresent();
            if (isStated && fits.stream().anyMatch(fit -> fit.holds(line, share.cell()))) {
                agreeing++;
            } else if (isStated
                    && fits.stream()
                            .flatMap(fit -> fit.values(line))
                            .findFirst()
                            .isPresent()) {
                return 0;
            }
        }
        return agreeing;
    }

    /** Holds the comparisons of a row against what they compare. */
    void check(Line line) {
        for (Column column : head.columns()) {
            if (formulas.columns().contains(column.index())) {
                checkFormula(line, column);
            } else {
                List<Fit> fits = compared.getOrDefault(column.index(), List.of());
                if (!fits.isEmpty()
                        && line.number(column.index()).isPresent()
                        && fits.stream()
                                .flatMap(fit -> fit.values(line))
                                .findFirst()
                                .isPresent()) {
                    compared(line, column, fits.stream().anyMatch(fit -> fit.holds(line, column.cell())), "");
                }
            }
        }
    }

    /** What a column should state in a row: by the comparison that holds in most rows, else the nearest that the row has. */
    private static Finding differs(Line line, Column column, List<Fit> fits, List<Line> lines) {
        BigDecimal stated = line.number(column.index()).orElseThrow();
        Comparator<BigDecimal> nearest =
                Comparator.comparing(value -> value.subtract(stated).abs());
        Fit own = fits.stream()
                .filter(fit -> fit.values(line).findFirst().isPresent())
                .max(Comparator.<Fit>comparingLong(fit -> lines.stream()
                                .filter(other -> fit.holds(other, column.cell()))
                                .count())
                        .thenComparing(fit -> fit.relation() != Relation.DIFFERENCE)
                        .thenComparing(fit -> fit.values(line).min(nearest).orElseThrow(), nearest.reversed()))
                .orElseThrow();
        BigDecimal value = own.values(line).min(nearest).orElseThrow();
        return differs(
                line,
                column,
                own.relation() == Relation.DIFFERENCE ? shown(value) : value.setScale(1, RoundingMode.HALF_UP) + "%");
    }

    /**
     * Says what differs. What differs in most rows is no slip of those who wrote them: then it is the reading that is in doubt,
     * which is said once, with what would fit all rows. A growth that nothing in the table makes is on what does not stand there.
     */
    void conclude(SheetLines grid) {
        List<HeadCell> figures = Stream.concat(head.columns().stream().map(Column::cell), head.others().stream())
                .filter(cell -> !agreements.containsKey(cell.index()))
                .toList();
        List<HeadCell> read = Stream.concat(results.stream(), head.all(ColumnMeaning.TARGET).stream())
                .map(Column::cell)
                .toList();
        for (Column column : head.columns()) {
            Agreement agreement = agreements.get(column.index());
            if (agreement == null) {
                continue;
            }
            List<Line> lines = agreement.first.stream().map(grid::line).toList();
            List<Fit> own = compared.getOrDefault(column.index(), List.of());
            agreement
                    .imprecise(own, column.cell(), lines)
                    .forEach(line -> findings.add(differs(line, column, own, lines)));
            if (agreement.differing.isEmpty()) {
                continue;
            }
            boolean growth = column.meaning() == ColumnMeaning.GROWTH;
            FittingColumns fitting = new FittingColumns(figures);
            Optional<Fit> fit = fitting.find(column.cell(), growth, lines);
            boolean explained = fit.map(
                            found -> agreement.rows >= FEWEST_ROWS && isOfRead(found, growth, read, agreement))
                    .orElseGet(() -> growth ? agreement.isByChance() : fitting.isOfAll(column.cell(), lines));
            if (explained) {
                continue;
            }
            Optional<Fit> nearly = agreement.rows > lines.size() || fit.isPresent() || !agreement.isOfReading()
                    ? Optional.empty()
                    : FittingColumns.findNearly(fitting.pairs(), column.cell(), lines)
                            .filter(found -> isOfRead(found, growth, read, agreement));
            if (nearly.isPresent()) {
                lines.stream()
                        .filter(line -> nearly.get().values(line).findFirst().isPresent())
                        .filter(line -> Stream.concat(own.stream(), nearly.stream())
                                .noneMatch(known -> known.holds(line, column.cell())))
                        .forEach(line -> findings.add(differs(line, column, List.of(nearly.get()), lines)));
            } else if (!agreement.isOfReading()) {
                agreement.differing.forEach((row, computed) -> findings.add(
                        computed.isEmpty()
                                ? differs(grid.line(row), column, own, lines)
                                : differs(grid.line(row), column, computed)));
            } else {
                LayoutFindingCode code =
                        fit.isEmpty() ? LayoutFindingCode.READING_UNFIT : LayoutFindingCode.READING_DOUBTED;
                findings.add(Finding.of(code)
                        .with("column", column.head().display())
                        .with("count", agreement.differing.size())
                        .with("rows", agreement.rows)
                        .with("results", shown(results))
                        .with("targets", shown(head.all(ColumnMeaning.TARGET)))
                        .with("fit", fit.map(Fit::shown).orElse(""))
                        .at(column.head().location().orElseThrow()));
            }
        }
    }

    /** Whether a column compares others than were thought, and these are read as what they are: spent in percent of released. */
    private boolean isOfRead(Fit fit, boolean growth, List<HeadCell> read, Agreement agreement) {
        boolean ofResult = fit.columns().size() == 2
                && results.stream()
                        .anyMatch(result -> result.cell().equals(fit.columns().get(0)));
        return read.containsAll(fit.columns()) && (growth || ofResult) || ofResult && !agreement.isOfReading();
    }

    private static String shown(List<Column> columns) {
        return columns.isEmpty()
                ? "-"
                : columns.stream().map(column -> column.head().display()).collect(Collectors.joining("', '", "'", "'"));
    }

    /** Those of the columns that are about the same part; all where none is. */
    private static List<Column> samePart(Column one, List<Column> columns) {
        List<Column> same = columns.stream()
                .filter(column -> column.part().equals(one.part()))
                .toList();
        return same.isEmpty() ? columns : same;
    }

    /** Those of the columns that share their common head with one; all where none does. */
    private static List<HeadCell> besides(Column one, List<Column> columns) {
        String common = one.cell().common();
        List<Column> beside = columns.stream()
                .filter(column -> column.cell().common().equals(common))
                .toList();
        return cells(common.isEmpty() || beside.isEmpty() ? columns : beside);
    }

    private void checkFormula(Line line, Column column) {
        DraftCell cell = line.at(column.index());
        Optional<BigDecimal> stated = line.number(column.index());
        formulas.computed(column.index(), index -> line.number(index))
                .filter(computed -> stated.isPresent())
                .ifPresent(computed -> compared(
                        line, column, formulas.agrees(column.index(), cell, stated.get(), computed), shown(computed)));
    }

    private static String shown(BigDecimal computed) {
        return computed.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    private void compared(Line line, Column column, boolean agrees, String computed) {
        Agreement agreement = agreements.computeIfAbsent(column.index(), first -> new Agreement());
        agreement.rows++;
        if (agreement.first.size() < MOST_ROWS) {
            agreement.first.add(line.row());
        }
        if (!agrees) {
            agreement.differing.put(line.row(), computed);
        }
    }

    private static Finding differs(Line line, Column column, String computed) {
        DraftCell cell = line.at(column.index());
        return Finding.of(LayoutFindingCode.COMPARISON_DIFFERS)
                .with("found", cell.display())
                .with("column", column.head().display())
                .with("computed", computed)
                .at(cell.location().orElseThrow());
    }
}
