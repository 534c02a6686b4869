package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft.ResultDraft;
import io.github.tiendo.intake.IndicatorTableDraft.TargetDraft;
import io.github.tiendo.layout.SheetLines.Line;
import io.github.tiendo.layout.TableHead.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table in which bodies stand in rows and indicators in columns. Where plan and result stand side by side they are one
 * indicator, named by the title, and so are columns that are periods; else each column is one, named by its head. A row
 * {@code Tổng số} is the whole, the others are values about a body; the whole is checked against them.
 */
final class BodyRows {

    private final TableHead head;
    private final TableContext context;
    private final DraftCell title;
    private final List<Finding> findings;
    private final List<Line> lines = new ArrayList<>();

    BodyRows(TableHead head, TableContext context, DraftCell title, List<Finding> findings) {
        this.head = head;
        this.context = context;
        this.title = title;
        this.findings = findings;
    }

    void add(Line line) {
        lines.add(line);
    }

    List<IndicatorRowDraft> rows(RowReader reader) {
        List<Column> targets = context.targets();
        List<Column> results = new ArrayList<>(head.all(ColumnMeaning.RESULT));
        if (targets.isEmpty()) {
            results.addAll(head.all(ColumnMeaning.SHARE_OF_PLAN));
        }
        checkWhole(targets, results, reader);
        Map<String, List<Column>> items = items(targets, results);
        if (items.size() > 1) {
            return items.entrySet().stream()
                    .map(item -> row(
                            named(item.getKey(), item.getValue().get(0)),
                            of(item.getValue(), targets),
                            of(item.getValue(), results),
                            reader))
                    .toList();
        }
        if (!targets.isEmpty() && !results.isEmpty()) {
            DraftCell name = title.isBlank() ? results.get(0).head() : title;
            return List.of(row(name, targets, results, reader));
        }
        List<IndicatorRowDraft> rows = new ArrayList<>();
        List<Column> periods = results.stream()
                .filter(column -> column.text().words().isEmpty())
                .toList();
        if (!periods.isEmpty()) {
            DraftCell place = periods.get(0).head();
            DraftCell name =
                    title.isBlank() ? DraftCell.blank().at(place.location().orElseThrow()) : title;
            rows.add(row(name, List.of(), periods, reader));
        }
        results.removeAll(periods);
        results.forEach(column -> rows.add(row(column.head(), List.of(), List.of(column), reader)));
        return rows;
    }

    /** The columns under each common head, if targets and results stand under every one; else empty. */
    private static Map<String, List<Column>> items(List<Column> targets, List<Column> results) {
        Map<String, List<Column>> items = new LinkedHashMap<>();
        concat(targets, results)
                .forEach(column -> items.computeIfAbsent(column.cell().common(), common -> new ArrayList<>())
                        .add(column));
        boolean areItems = items.entrySet().stream()
                .allMatch(item -> !HeadText.of(item.getKey()).words().isEmpty()
                        && !of(item.getValue(), targets).isEmpty()
                        && !of(item.getValue(), results).isEmpty());
        return areItems ? items : Map.of();
    }

    private static List<Column> of(List<Column> item, List<Column> columns) {
        return item.stream().filter(columns::contains).toList();
    }

    private static DraftCell named(String item, Column first) {
        return DraftCell.text(item).at(first.head().location().orElseThrow());
    }

    private IndicatorRowDraft row(DraftCell name, List<Column> targets, List<Column> results, RowReader reader) {
        IndicatorRowDraft.Builder row =
                IndicatorRowDraft.builder().name(name).unit(context.unit()).location(name.location());
        for (Line line : lines) {
            DraftCell body = reader.value(line, head.name());
            boolean whole = isWhole(body);
            for (Column column : results) {
                DraftCell period = context.periods().of(column);
                row.addResults(ResultDraft.builder()
                        .header(column.head())
                        .period(period)
                        .estimated(column.text().estimated())
                        .subject(whole ? DraftCell.blank() : body)
                        .unit(context.unitOf(column))
                        .value(body.isMissing() ? DraftCell.blank() : reader.figure(line, column))
                        .build());
            }
            for (Column column : targets) {
                row.addTargets(TargetDraft.builder()
                        .header(column.head())
                        .due(context.periods().of(column))
                        .subject(whole ? DraftCell.blank() : body)
                        .unit(context.unitOf(column))
                        .value(body.isMissing() ? DraftCell.blank() : reader.figure(line, column))
                        .build());
            }
        }
        return row.build();
    }

    private static boolean isWhole(DraftCell body) {
        return Parts.isWhole(body.text());
    }

    /** A stated whole of amounts must be what its parts make. */
    private void checkWhole(List<Column> targets, List<Column> results, RowReader reader) {
        List<Column> columns = new ArrayList<>(targets);
        columns.addAll(head.all(ColumnMeaning.RESULT));
        columns.retainAll(results.isEmpty() ? columns : concat(targets, results));
        Optional<Line> whole = lines.stream()
                .filter(line -> isWhole(reader.value(line, head.name())))
                .findFirst();
        if (whole.isEmpty()) {
            return;
        }
        for (Column column : columns) {
            if (column.head().text().indexOf('%') >= 0) {
                continue;
            }
            BigDecimal sum = BigDecimal.ZERO;
            int parts = 0;
            for (Line line : lines) {
                Optional<BigDecimal> number = line.at(column.index()).number();
                if (number.isPresent() && !isWhole(reader.value(line, head.name()))) {
                    sum = sum.add(number.get());
                    parts++;
                }
            }
            DraftCell stated = whole.get().at(column.index());
            Optional<BigDecimal> number = stated.number();
            if (parts > 1
                    && number.isPresent()
                    && number.get().compareTo(sum) != 0
                    && stated.kind() == DraftCell.Kind.NUMBER) {
                findings.add(Finding.of(LayoutFindingCode.PARTS_DIFFER)
                        .with("found", number.get())
                        .with("sum", sum)
                        .with("column", column.head().display())
                        .at(stated.location().orElseThrow()));
            }
        }
    }

    private static List<Column> concat(List<Column> one, List<Column> other) {
        List<Column> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
