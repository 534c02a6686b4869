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
import java.util.Locale;
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
        Locale language = output.language();
        addProblems(documents, output);
        addProblems(readers, output);
        addProblems(writers, output);
        addProblems(reports, output);
        addProblems(policies, output);
        List<Format> read = Stream.concat(
                        documents.all().stream()
                                .map(reader ->
                                        new Format("reader", reader.id(), reader.description(), reader.extensions())),
                        readers.all().stream()
                                .map(reader ->
                                        new Format("reader", reader.id(), reader.description(), reader.extensions())))
                .toList();
        List<Format> written = writers.all().stream()
                .map(writer -> new Format("writer", writer.id(), writer.description(), writer.extensions()))
                .toList();
        output.json(json -> {
            json.objects("readers", read, (object, format) -> format.write(object, language));
            json.objects("writers", written, (object, format) -> format.write(object, language));
            json.objects("reports", reports.all(), (object, writer) -> {
                Format.of(writer).write(object, language);
                object.field("into", writer.canWriteInto());
            });
            json.objects("policies", policies.all(), (object, policy) -> {
                object.field("id", policy.id());
                object.field("version", policy.version());
                object.field("scale", policy.scale().id());
            });
            json.objects("scales", Scales.builtIn(), (object, scale) -> {
                object.field("id", scale.id());
                object.field("name", scale.name().text(language));
            });
        });
        Table table = Table.of(LEFT, LEFT, LEFT);
        Stream.of(read, written, reports.all().stream().map(Format::of).toList())
                .flatMap(List::stream)
                .forEach(format -> table.row(TEXTS.of(format.kind(), language), format.id(), format.shown(language)));
        for (ClassificationPolicy policy : policies.all()) {
            table.row(
                    TEXTS.of("policy", language),
                    policy.id(),
                    policy.scale().name().text(language) + " (" + policy.scale().id() + ")");
        }
        for (Scale scale : Scales.builtIn()) {
            table.row(TEXTS.of("scale", language), scale.id(), scale.name().text(language));
        }
        output.table(table);
    }

    /** A format that can be read or written, by the word for that. */
    private record Format(String kind, String id, Localized description, List<String> extensions) {

        static Format of(ReportWriter writer) {
            return new Format("report", writer.id(), writer.description(), writer.extensions());
        }

        void write(JsonWriter object, Locale language) {
            object.field("id", id);
            object.field("description", description.text(language));
            object.values("extensions", extensions);
        }

        String shown(Locale language) {
            return description.text(language) + " (" + String.join(", ", extensions) + ")";
        }
    }

    private static void addProblems(Registry<?> registry, Output output) {
        output.add(registry.problems().stream()
                .map(problem -> Finding.of(CommandFindingCode.PLUGIN_FAILED).with("problem", problem))
                .toList());
    }
}
