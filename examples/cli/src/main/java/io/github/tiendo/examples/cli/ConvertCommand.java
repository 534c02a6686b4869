package io.github.tiendo.examples.cli;

import io.github.tiendo.Tiendo;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.MessageBundle;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.spi.ProgrammeWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a programme in another format. */
@Command(
        name = "convert",
        description = "Writes a programme in another format, and names what that format cannot hold.",
        mixinStandardHelpOptions = true)
final class ConvertCommand extends Subcommand {

    private static final MessageBundle TEXTS =
            MessageBundle.load("ConvertMessages", ConvertCommand.class::getResourceAsStream);

    @Parameters(index = "0", paramLabel = "IN", description = "The programme, in any format that can be read.")
    private @SuppressWarnings("NullAway.Init") Path in;

    @Parameters(
            index = "1",
            paramLabel = "OUT",
            description = "The file to write; the ending of its name says the format.")
    private @SuppressWarnings("NullAway.Init") Path out;

    @Override
    void run(Output output) throws IOException {
        Locale language = output.language();
        ProgrammeWriter writer = writerFor(out)
                .orElseThrow(() -> new UsageException(TEXTS.text(
                        "format",
                        language,
                        Map.of("found", String.valueOf(out.getFileName()), "expected", endings()))));
        Optional<LoadedProgramme> loaded = ProgrammeLoading.load(in, options(), output);
        if (loaded.isEmpty()) {
            output.json(json -> {
                json.field("written", null);
                json.values("notHeld", List.of());
            });
            return;
        }
        List<Finding> notHeld = writer.write(loaded.get().programme(), out);
        List<String> words =
                notHeld.stream().map(finding -> finding.message(language)).toList();
        output.json(json -> {
            json.field("written", out.toString());
            json.values("notHeld", words);
        });
        output.line(TEXTS.text(
                "written",
                language,
                Map.of("out", out.toString(), "format", writer.description().text(language))));
        words.forEach(output::line);
    }

    private static Optional<ProgrammeWriter> writerFor(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Tiendo.writers().all().stream()
                .filter(writer -> writer.extensions().stream().anyMatch(ending -> name.endsWith("." + ending)))
                .findFirst();
    }

    private static List<String> endings() {
        return Tiendo.writers().all().stream()
                .flatMap(writer -> writer.extensions().stream())
                .map(ending -> "." + ending)
                .toList();
    }
}
