package io.github.tiendo.layout;

import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft.ResultDraft;
import io.github.tiendo.layout.FittingColumns.Fit;
import io.github.tiendo.layout.Layout.MeaningReason;
import io.github.tiendo.layout.Layout.TableKind;
import io.github.tiendo.layout.SheetLines.Line;
import io.github.tiendo.layout.TableHead.Column;
import io.github.tiendo.layout.TableHead.HeadCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The columns of numerators and denominators of a table, in pairs: one for all results, or one for each period under whose head
 * they stand, with the share that is printed beside them.
 */
final class CountPairs {

    private static final Set<ColumnMeaning> COUNTS =
            EnumSet.of(ColumnMeaning.NUMERATOR, ColumnMeaning.DENOMINATOR, ColumnMeaning.COMPUTED);

    /** What two counts and their rate may have been taken for. */
    private static final Set<ColumnMeaning> OPEN = EnumSet.of(ColumnMeaning.RESULT, ColumnMeaning.SHARE_OF_PLAN);

    private final List<Pair> pairs = new ArrayList<>();

    /**
     * A numerator with its denominator.
     *
     * @param quotient the column of results under the same head; empty without one, or where there is one pair
     */
    record Pair(Column numerator, Column denominator, Optional<Column> quotient) {}

    CountPairs(TableHead head) {
        List<Column> numerators = head.all(ColumnMeaning.NUMERATOR);
        List<Column> denominators = head.all(ColumnMeaning.DENOMINATOR);
        boolean byCells = numerators.stream().anyMatch(column -> column.reason() == MeaningReason.CELLS);
        if (numerators.size() == 1 && denominators.size() == 1 && !byCells) {
            pairs.add(new Pair(numerators.get(0), denominators.get(0), Optional.empty()));
            return;
        }
        for (Column numerator : numerators) {
            String of = of(numerator.cell());
            denominators.stream()
                    .filter(denominator -> of(denominator.cell()).equals(of))
                    .findFirst()
                    .ifPresent(denominator -> pairs.add(new Pair(
                            numerator,
                            denominator,
                            head.all(ColumnMeaning.RESULT).stream()
                                    .filter(result -> of(result.cell()).equals(of))
                                    .findFirst())));
        }
    }

    /**
     * {@code Số phải phổ cập | Số đạt | Tỷ lệ (%)} beside targets in percent: what was reached is the rate, where it is in every row
     * the quotient of two counts that stand before it under its head.
     */
    static TableHead withRates(TableHead head, List<Line> lines) {
        List<Column> targets = head.all(ColumnMeaning.TARGET);
        if (head.kind() != TableKind.INDICATORS
                || targets.isEmpty()
                || head.first(ColumnMeaning.NUMERATOR).isPresent()
                || targets.stream().anyMatch(target -> !isInPercent(target, head, lines))) {
            return head;
        }
        List<HeadCell> open = Stream.concat(
                        head.columns().stream()
                                .filter(column ->
                                        OPEN.contains(column.meaning()) && column.reason() != MeaningReason.MAP)
                                .map(Column::cell),
                        head.others().stream())
                .sorted(Comparator.comparingInt(HeadCell::index))
                .toList();
        for (HeadCell rate : open) {
            List<HeadCell> counts = open.stream()
                    .filter(cell -> cell.index() < rate.index() && of(cell).equals(of(rate)))
                    .toList();
            Optional<Fit> fit = rate.cell().text().indexOf('%') < 0
                    ? Optional.empty()
                    : new FittingColumns(counts).quotient(rate, lines);
            if (fit.isPresent()) {
                return head.taking(List.of(
                        new Column(ColumnMeaning.RESULT, MeaningReason.CELLS, rate),
                        new Column(
                                ColumnMeaning.NUMERATOR,
                                MeaningReason.CELLS,
                                fit.get().columns().get(0)),
                        new Column(
                                ColumnMeaning.DENOMINATOR,
                                MeaningReason.CELLS,
                                fit.get().columns().get(1))));
            }
        }
        return head;
    }

    private static boolean isInPercent(Column target, TableHead head, List<Line> lines) {
        return target.head().text().indexOf('%') >= 0
                || lines.stream()
                        .filter(line -> !line.at(target.index()).isMissing())
                        .allMatch(line -> Stream.concat(Stream.of(target), head.first(ColumnMeaning.UNIT).stream())
                                .anyMatch(column ->
                                        line.at(column.index()).display().indexOf('%') >= 0));
    }

    /** Of what a column speaks beside others that mean the same: what it shares with its neighbours, or its periods. */
    static String of(TableHead.HeadCell cell) {
        return cell.common().isEmpty()
                ? cell.text().periods().stream().map(PeriodInText::text).collect(Collectors.joining(" "))
                : cell.common();
    }

    List<Pair> pairs() {
        return pairs;
    }

    /** The column of a share in a row, or that of the only count beside it where the share is wanting: {@code N#} without {@code D#} and {@code %}. */
    static Column read(Column share, TableHead head, Function<Column, DraftCell> value) {
        if (share.reason() != MeaningReason.PLACE || !value.apply(share).isMissing()) {
            return share;
        }
        List<Column> counts = head.columns().stream()
                .filter(column -> COUNTS.contains(column.meaning())
                        && of(column.cell()).equals(of(share.cell()))
                        && !value.apply(column).isMissing())
                .toList();
        return counts.size() == 1 ? counts.get(0) : share;
    }

    /**
     * Adds the results of a row with their counts.
     *
     * @param value what stands in a column
     * @param period of which period a column is in the row
     */
    void add(
            IndicatorRowDraft.Builder row,
            List<ResultDraft> results,
            Function<Column, DraftCell> value,
            Function<Column, DraftCell> period) {
        if (pairs.isEmpty()) {
            row.addAllResults(results);
        } else if (pairs.size() > 1 || pairs.get(0).quotient().isPresent()) {
            results.forEach(result -> row.addResults(pairs.stream()
                    .filter(pair -> pair.quotient()
                            .filter(quotient -> quotient.head().equals(result.getHeader()))
                            .isPresent())
                    .findFirst()
                    .flatMap(pair -> counts(pair, value))
                    .map(counts -> counted(result, counts))
                    .orElse(result)));
            pairs.stream().filter(pair -> pair.quotient().isEmpty()).forEach(pair -> alone(row, pair, value, period));
        } else if (results.isEmpty()) {
            alone(row, pairs.get(0), value, period);
        } else {
            besideOnly(row, results, counts(pairs.get(0), value));
        }
    }

    /**
     * The results of a row with its counts beside the only one; a single result without a value of its own is the share
     * that they give. Where several results stand in the row nobody says whose the counts are.
     */
    private static void besideOnly(
            IndicatorRowDraft.Builder row, List<ResultDraft> results, Optional<DraftCell> counts) {
        List<ResultDraft> stated = results.size() == 1
                ? results
                : results.stream()
                        .filter(result -> !result.getValue().isMissing())
                        .toList();
        for (ResultDraft result : results) {
            boolean only = counts.isPresent() && stated.size() == 1 && result == stated.get(0);
            row.addResults(only ? counted(result, counts.get()) : result);
        }
        if (stated.size() != 1) {
            counts.ifPresent(row::counts);
        }
    }

    private static ResultDraft counted(ResultDraft result, DraftCell counts) {
        ResultDraft.Builder counted = ResultDraft.builder().from(result);
        return result.getValue().isMissing()
                ? counted.value(counts).build()
                : counted.counts(counts).build();
    }

    /** A share that only its counts give: {@code 45} and {@code 50}. */
    private static void alone(
            IndicatorRowDraft.Builder row,
            Pair pair,
            Function<Column, DraftCell> value,
            Function<Column, DraftCell> period) {
        counts(pair, value)
                .map(counts -> ResultDraft.builder()
                        .header(pair.numerator().head())
                        .period(period.apply(pair.numerator()))
                        .value(counts)
                        .build())
                .ifPresent(row::addResults);
    }

    /** What stands in the columns of the numerator and the denominator, as {@code 45/50}. */
    private static Optional<DraftCell> counts(Pair pair, Function<Column, DraftCell> value) {
        DraftCell numerator = value.apply(pair.numerator());
        DraftCell denominator = value.apply(pair.denominator());
        if (numerator.isMissing() || denominator.isMissing()) {
            return Optional.empty();
        }
        DraftCell counts = DraftCell.text(numerator.display() + "/" + denominator.display());
        return Optional.of(counts.atPlaceOf(numerator));
    }
}
