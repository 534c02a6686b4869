package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft.ResultDraft;
import io.github.tiendo.intake.IndicatorTableDraft.TargetDraft;
import io.github.tiendo.layout.Layout.TableKind;
import io.github.tiendo.layout.SheetLines.Line;
import io.github.tiendo.layout.TableHead.Column;
import io.github.tiendo.period.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The figures of the whole life of a project that stand beside those of its years, {@code LOP target} and {@code LOP actual
 * to date} beside {@code FY2024 target} and {@code FY2024 actual}: a series of its own, which is rated by itself.
 */
final class WholeLife {

    private static final List<String> LIFE = LayoutWords.plain("series.whole-life");
    private static final List<String> SO_FAR = LayoutWords.plain("series.so-far");
    private static final List<String> SINCE_START = LayoutWords.plain("series.since-start");

    /** What the table of the life has with that of the years in common is read for both; numbers and ids are of the years. */
    private static final Set<ColumnMeaning> SHARED = EnumSet.of(
            ColumnMeaning.HEADING,
            ColumnMeaning.NAME,
            ColumnMeaning.UNIT,
            ColumnMeaning.DIRECTION,
            ColumnMeaning.ACCUMULATION,
            ColumnMeaning.BASELINE,
            ColumnMeaning.BASELINE_PERIOD,
            ColumnMeaning.NUMBER,
            ColumnMeaning.AGENCY);

    private final TableHead head;
    private final String words;
    private final RowReader reader;
    private final IndicatorReader indicators;
    private final IndicatorRows rows;

    private WholeLife(
            TableHead head, String words, RowReader reader, IndicatorReader indicators, ColumnPeriods periods) {
        this.head = head;
        this.words = words;
        this.reader = reader;
        this.indicators = indicators;
        this.rows = new IndicatorRows(head, periods, false, false);
    }

    /** The columns of the life; empty unless results are among them and figures of years stand beside them. */
    static List<Column> columns(TableHead head) {
        if (head.kind() != TableKind.INDICATORS) {
            return List.of();
        }
        List<Column> targets = figures(head, ColumnMeaning.TARGET, LIFE);
        List<Column> results = figures(head, ColumnMeaning.RESULT, LIFE);
        add(results, figures(head, ColumnMeaning.RESULT, SINCE_START));
        if (!results.isEmpty()) {
            add(
                    targets,
                    head.all(ColumnMeaning.TARGET).stream()
                            .filter(WholeLife::isOfSpan)
                            .toList());
        }
        if (!targets.isEmpty()) {
            add(results, figures(head, ColumnMeaning.RESULT, SO_FAR));
        }
        boolean ofYears = head.columns().stream()
                .anyMatch(column -> column.meaning() == ColumnMeaning.RESULT && !results.contains(column));
        if (results.isEmpty() || !ofYears) {
            return List.of();
        }
        List<Column> all = new ArrayList<>(targets);
        all.addAll(results);
        all.addAll(figures(head, ColumnMeaning.SHARE_OF_PLAN, LIFE));
        return all;
    }

    /**
     * The results that no target speaks of, where the figures of the life and of the years have targets on one side only;
     * empty where both have some, or neither has.
     *
     * @param life the columns of the life
     */
    static List<Column> withoutTarget(TableHead head, List<Column> life) {
        Predicate<Column> isTarget = column -> column.meaning() == ColumnMeaning.TARGET;
        boolean ofLife = life.stream().anyMatch(isTarget);
        boolean ofYears = head.columns().stream().filter(isTarget).anyMatch(column -> !life.contains(column));
        if (life.isEmpty() || ofLife == ofYears) {
            return List.of();
        }
        List<Column> results = head.all(ColumnMeaning.RESULT).stream()
                .filter(column -> life.contains(column) != ofLife)
                .toList();
        // those of years that are named stand for themselves
        boolean dated =
                results.stream().anyMatch(column -> !column.text().periods().isEmpty());
        return dated ? List.of() : results;
    }

    private static List<Column> figures(TableHead head, ColumnMeaning meaning, List<String> said) {
        return new ArrayList<>(head.all(meaning).stream()
                .filter(column -> column.text().periods().isEmpty() || isOfSpan(column))
                .filter(column -> Words.holdsAny(HeadText.plain(column.head().display()), said))
                .toList());
    }

    private static void add(List<Column> columns, List<Column> more) {
        more.stream().filter(column -> !columns.contains(column)).forEach(columns::add);
    }

    /** Whether a head names several years, {@code Mục tiêu giai đoạn 2021-2025}. */
    private static boolean isOfSpan(Column column) {
        return column.text()
                .period()
                .filter(named -> named.period().kind() == Period.Kind.SPAN)
                .isPresent();
    }

    /**
     * A reader of the columns of the life.
     *
     * @param given the head with all its columns
     * @param columns those of the life
     * @param findings gets what is found in them
     */
    static WholeLife of(
            TableHead given,
            List<Column> columns,
            SheetLines grid,
            TitleRows titles,
            LayoutOptions options,
            List<Line> below,
            List<Finding> findings) {
        TableHead head = given.with(column -> SHARED.contains(column.meaning()) || columns.contains(column));
        List<Finding> found = new ArrayList<>();
        TableContext context = TableContext.of(head, titles, options, below, found);
        found.stream()
                .filter(finding -> finding.code() != LayoutFindingCode.UNIT_ABOVE)
                .forEach(findings::add);
        String said = Stream.of(LIFE, SINCE_START, SO_FAR)
                .flatMap(List::stream)
                .flatMap(life -> columns.stream()
                        .map(column -> column.head().display())
                        .filter(words -> Words.holdsAny(HeadText.plain(words), List.of(life)))
                        .map(words -> Parts.shown(life, words)))
                .findFirst()
                .orElseThrow();
        RowReader reader = new RowReader(grid, head, context, findings);
        return new WholeLife(
                head, said, reader, new IndicatorReader(reader, grid, head, context, findings), context.periods());
    }

    void add(Line line) {
        if (reader.isHeadingOnly(line)) {
            reader.headings(line);
        } else {
            indicators.indicators(line).forEach(row -> rows.add(named(row), DraftCell.blank(), "", Optional.empty()));
        }
    }

    /** A row with figures, under a name that tells it from that of the years. */
    private IndicatorRowDraft named(IndicatorRowDraft row) {
        Predicate<DraftCell> given = cell -> !cell.isMissing();
        boolean figures = row.getResults().stream().map(ResultDraft::getValue).anyMatch(given)
                || row.getTargets().stream().map(TargetDraft::getValue).anyMatch(given);
        if (!figures || row.getName().isBlank()) {
            return row;
        }
        DraftCell name = DraftCell.text(row.getName().display() + " (" + words + ")");
        return IndicatorRowDraft.builder()
                .from(row)
                .name(name.atPlaceOf(row.getName()))
                .build();
    }

    List<IndicatorRowDraft> rows() {
        return rows.rows();
    }

    TableHead head() {
        return head;
    }

    /** Its columns with those of the years. */
    List<Column> columnsOfFigures() {
        return head.columns().stream()
                .filter(column -> !SHARED.contains(column.meaning()))
                .toList();
    }
}
