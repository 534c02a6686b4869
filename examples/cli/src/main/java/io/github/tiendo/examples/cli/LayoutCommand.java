package io.github.tiendo.examples.cli;

import static io.github.tiendo.examples.cli.Table.Side.LEFT;
import static io.github.tiendo.examples.cli.Table.Side.RIGHT;

import io.github.tiendo.Tiendo;
import io.github.tiendo.finding.Account;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.layout.Document;
import io.github.tiendo.layout.Layout;
import io.github.tiendo.layout.LayoutFindingCode;
import io.github.tiendo.layout.LayoutReader;
import io.github.tiendo.period.PeriodNotation;
import io.github.tiendo.spi.FileReplacement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how each table and column was understood and why, and what became of every number. */
@Command(name = "layout", mixinStandardHelpOptions = true)
final class LayoutCommand extends Subcommand {

    static final CommandTexts TEXTS = CommandTexts.from("LayoutCommandMessages");

    @Parameters(paramLabel = "FILE")
    private @SuppressWarnings("NullAway.Init") Path file;

    @Option(names = "--write-map", paramLabel = "FILE")
    private @Nullable Path map;

    @Override
    void run(Output output) throws IOException {
        ProgrammeLoading.requireFile(file, output.language());
        if (map != null) {
            requireUnread(map, List.of(), output.language());
        }
        Outcome<Document> document = Tiendo.sourceReaders()
                .document(options().source(file), options().limits());
        if (document.value().isEmpty()) {
            output.add(ProgrammeLoading.explained(document.findings(), file, options()));
            return;
        }
        output.add(document.findings());
        Layout layout = LayoutReader.of(ProgrammeLoading.layout(options()))
                .layout(document.value().get());
        Outcome<LoadedProgramme> loaded = layout.draft().then(ProgrammeLoading.assembler(options())::assemble);
        Account account = loaded.value().map(LoadedProgramme::account).orElse(Account.empty());
        List<Finding> nearest = loaded.findings().stream()
                .filter(finding -> finding.code() == LayoutFindingCode.NEAREST_HEAD)
                .toList();
        output.add(loaded.findings());
        output.json(json -> {
            json.objects("tables", layout.tables(), LayoutCommand::json);
            json.objects("nearest", nearest, (object, finding) -> {
                object.field("place", finding.location().map(place -> place.place()));
                object.field("head", String.valueOf(finding.arguments().get("found")));
                object.field("missing", String.valueOf(finding.arguments().get("missing")));
            });
            json.object("account", object -> json(object, account));
        });
        layout.tables().forEach(table -> people(table, output));
        people(account, output);
        if (map != null) {
            String lines = mapOf(layout, output);
            FileReplacement.replace(map, out -> out.write(lines.getBytes(StandardCharsets.UTF_8)));
            output.line(TEXTS.of("map.written", output.language(), "file", map.toString()));
        }
    }

    /** The map, and the columns that were not understood as remarks to be filled in. */
    private static String mapOf(Layout layout, Output output) {
        StringBuilder lines = new StringBuilder(layout.columnMap().toString());
        layout.tables().stream()
                .flatMap(table -> table.columns().stream())
                .filter(column -> column.meaning().isEmpty())
                .map(Layout.Column::head)
                .distinct()
                .forEach(head -> lines.append("# ").append(head).append("=\n"));
        return "# " + TEXTS.of("map.head", output.language()) + "\n" + lines;
    }

    private static void json(JsonWriter json, Layout.Table table) {
        json.field("sheet", table.sheet());
        json.field("kind", table.kind().name());
        json.field("title", table.title());
        json.field("head", table.head().place());
        json.field("rows", table.rows());
        json.objects("columns", table.columns(), (object, column) -> {
            object.field("head", column.head());
            object.field("place", column.place().map(place -> place.place()));
            object.field("meaning", column.meaning().map(Enum::name));
            object.field("period", column.period());
            object.field("because", column.because().map(Enum::name));
        });
    }

    private static void json(JsonWriter json, Account account) {
        json.field("numbers", account.numbers());
        json.field("used", account.used());
        json.objects("setAside", account.setAside().entrySet(), (object, aside) -> {
            object.field("reason", aside.getKey().name());
            object.field("count", aside.getValue());
        });
        json.field("reported", account.reported());
    }

    private static void people(Layout.Table table, Output output) {
        output.line(TEXTS.of(
                table.title().isEmpty() ? "table" : "table.titled",
                output.language(),
                "kind",
                TEXTS.of("kind." + table.kind(), output.language()),
                "place",
                table.head().place(),
                "rows",
                table.rows(),
                "title",
                table.title()));
        Table lines = Table.of(LEFT, LEFT, LEFT, LEFT);
        for (Layout.Column column : table.columns()) {
            lines.row(
                    "  " + column.place().map(place -> cell(place.place())).orElse(""),
                    column.head(),
                    column.meaning()
                                    .map(meaning -> TEXTS.of("meaning." + meaning, output.language()))
                                    .orElse("–")
                            + column.period()
                                    .map(period -> " " + shown(period, output))
                                    .orElse(""),
                    TEXTS.of(column.because().map(reason -> "because." + reason).orElse("unknown"), output.language()));
        }
        output.table(lines);
        output.line("");
    }

    /** A period as people of the language write it. */
    private static String shown(String period, Output output) {
        return PeriodNotation.of(Languages.VIETNAMESE)
                .parse(period)
                .value()
                .map(read -> read.text(output.language()))
                .orElse(period);
    }

    /** The cell without its sheet, which stands above. */
    private static String cell(String place) {
        return place.substring(place.lastIndexOf('!') + 1);
    }

    private static void people(Account account, Output output) {
        if (account.numbers() == 0) {
            return;
        }
        output.line(TEXTS.of("account", output.language(), "count", account.numbers()));
        Table lines = Table.of(RIGHT, LEFT);
        lines.row("  " + account.used(), TEXTS.of("used", output.language()));
        account.setAside()
                .forEach((reason, count) -> lines.row(
                        "  " + count, TEXTS.of("aside", output.language(), "reason", reason.text(output.language()))));
        lines.row("  " + account.reported(), TEXTS.of("reported", output.language()));
        output.table(lines);
    }
}
