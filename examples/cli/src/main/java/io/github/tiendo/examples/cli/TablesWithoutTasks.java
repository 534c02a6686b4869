package io.github.tiendo.examples.cli;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.ColumnMeaning;
import io.github.tiendo.layout.Document;
import io.github.tiendo.layout.Layout;
import io.github.tiendo.layout.Layout.TableKind;
import io.github.tiendo.layout.LayoutReader;
import io.github.tiendo.layout.Sheet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Names the tables of a document from which no task was read, with what they were taken for. */
final class TablesWithoutTasks {

    private static final CommandTexts KINDS = LayoutCommand.TEXTS;

    /** A letterhead and a foot of signatures are two columns of a few rows as well. */
    private static final int ROWS_OF_TWO_COLUMNS = 4;

    private static final int ROWS = 2;

    private static final int HEADS_SHOWN = 8;

    private static final Set<ColumnMeaning> OF_TASKS = EnumSet.of(ColumnMeaning.AGENCY, ColumnMeaning.DEADLINE);

    private TablesWithoutTasks() {}

    /** Adds a finding for each: a WARNING where it is not understood or holds what is due, else of some severity. */
    static void say(Document document, CommonOptions options, Severity severity, Output output) {
        List<Layout.Table> known = LayoutReader.of(ProgrammeLoading.layout(options))
                .layout(document)
                .tables();
        for (Sheet sheet : document.sheets()) {
            Optional<Layout.Table> table = known.stream()
                    .filter(each -> each.sheet().equals(sheet.name()))
                    .findFirst();
            boolean tasks = table.filter(each -> each.kind() == TableKind.TASKS).isPresent();
            if (!tasks && (table.isPresent() || isTable(sheet))) {
                String kind =
                        KINDS.of(table.map(each -> "kind." + each.kind()).orElse("kind.unknown"), output.language());
                output.add(List.of(Finding.of(CommandFindingCode.NO_TASKS_IN_TABLE)
                        .as(table.filter(each -> !isDue(each)).isPresent() ? severity : Severity.WARNING)
                        .with("kind", kind)
                        .with("found", table.map(TablesWithoutTasks::heads).orElseGet(() -> firstWords(sheet)))
                        .at(table.map(Layout.Table::head).orElse(sheet.location()))));
            }
        }
    }

    /** Whether what stands in a table has a lead or is due, as tasks are. */
    private static boolean isDue(Layout.Table table) {
        return table.columns().stream()
                .flatMap(column -> column.meaning().stream())
                .anyMatch(OF_TASKS::contains);
    }

    private static List<String> heads(Layout.Table table) {
        return table.columns().stream()
                .map(Layout.Column::head)
                .limit(HEADS_SHOWN)
                .toList();
    }

    /** Whether several rows hold several cells, more than a letterhead does. */
    private static boolean isTable(Sheet sheet) {
        long wide = sheet.rows().stream().filter(row -> row.size() > 2).count();
        long filled = sheet.rows().stream().filter(row -> row.size() > 1).count();
        return wide >= ROWS || filled >= ROWS_OF_TWO_COLUMNS;
    }

    private static List<String> firstWords(Sheet sheet) {
        Optional<Sheet.Row> first =
                sheet.rows().stream().filter(row -> row.size() > 1).findFirst();
        return first.map(row -> IntStream.range(0, Math.min(row.size(), HEADS_SHOWN))
                        .mapToObj(row::cell)
                        .map(DraftCell::display)
                        .toList())
                .orElse(List.of());
    }
}
