package io.github.tiendo.examples.cli;

import static io.github.tiendo.examples.cli.Table.Side.LEFT;

import io.github.tiendo.Tiendo;
import io.github.tiendo.classification.ClassificationPolicy;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.spi.DocumentReader;
import io.github.tiendo.spi.ProgrammeReader;
import io.github.tiendo.spi.ProgrammeWriter;
import io.github.tiendo.spi.Registry;
import io.github.tiendo.spi.ReportWriter;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** Lists what is installed. */
@Command(name = "formats", mixinStandardHelpOptions = true)
final class FormatsCommand extends Subcommand {

    private static final CommandTexts TEXTS = CommandTexts.from("FormatsMessages");

    @Override
    void run(Output output) {
        Registry<DocumentReader> documents = Tiendo.documentReaders();
        Registry<ProgrammeReader> readers = Tiendo.readers();
        Registry<ProgrammeWriter> writers = Tiendo.writers();
        Registry<ReportWriter> reports = Tiendo.reportWriters();
        Registry<ClassificationPolicy> policies = Tiendo.policies();
        addProblems(documents, output);
        addProblems(readers, output);
        addProblems(writers, output);
        addProblems(reports, output);
        addProblems(policies, output);
        output.json(json -> {
            json.objects("readers", formats(documents, readers), (object, reader) -> {
                object.field("id", reader.id());
                object.field("description", reader.description().text(output.language()));
                object.values("extensions", reader.extensions());
            });
            json.objects("writers", writers.all(), (object, writer) -> {
                object.field("id", writer.id());
                object.field("description", writer.description().text(output.language()));
                object.values("extensions", writer.extensions());
            });
            json.objects("reports", reports.all(), (object, writer) -> {
                object.field("id", writer.id());
                object.field("description", writer.description().text(output.language()));
                object.values("extensions", writer.extensions());
                object.field("into", writer.canWriteInto());
            });
            json.objects("policies", policies.all(), (object, policy) -> {
                object.field("id", policy.id());
                object.field("version", policy.version());
                object.field("scale", policy.scale().id());
            });
            json.objects("scales", Scales.builtIn(), (object, scale) -> {
                object.field("id", scale.id());
                object.field("name", scale.name().text(output.language()));
            });
        });
        Table table = Table.of(LEFT, LEFT, LEFT);
        for (Format reader : formats(documents, readers)) {
            table.row(
                    TEXTS.of("reader", output.language()),
                    reader.id(),
                    format(reader.description(), reader.extensions(), output));
        }
        for (ProgrammeWriter writer : writers.all()) {
            table.row(
                    TEXTS.of("writer", output.language()),
                    writer.id(),
                    format(writer.description(), writer.extensions(), output));
        }
        for (ReportWriter writer : reports.all()) {
            table.row(
                    TEXTS.of("report", output.language()),
                    writer.id(),
                    format(writer.description(), writer.extensions(), output));
        }
        for (ClassificationPolicy policy : policies.all()) {
            table.row(
                    TEXTS.of("policy", output.language()),
                    policy.id(),
                    policy.scale().name().text(output.language()) + " ("
                            + policy.scale().id() + ")");
        }
        for (Scale scale : Scales.builtIn()) {
            table.row(
                    TEXTS.of("scale", output.language()),
                    scale.id(),
                    scale.name().text(output.language()));
        }
        output.table(table);
    }

    /**
     * A format that can be read.
     *
     * @param id its name
     * @param description what it is called
     * @param extensions how names of its files end
     */
    private record Format(String id, Localized description, List<String> extensions) {}

    private static List<Format> formats(Registry<DocumentReader> documents, Registry<ProgrammeReader> programmes) {
        return Stream.concat(
                        documents.all().stream()
                                .map(reader -> new Format(reader.id(), reader.description(), reader.extensions())),
                        programmes.all().stream()
                                .map(reader -> new Format(reader.id(), reader.description(), reader.extensions())))
                .toList();
    }

    private static String format(Localized description, List<String> extensions, Output output) {
        return description.text(output.language()) + " (" + String.join(", ", extensions) + ")";
    }

    private static void addProblems(Registry<?> registry, Output output) {
        output.add(registry.problems().stream()
                .map(problem -> Finding.of(CommandFindingCode.PLUGIN_FAILED).with("problem", problem))
                .toList());
    }
}
