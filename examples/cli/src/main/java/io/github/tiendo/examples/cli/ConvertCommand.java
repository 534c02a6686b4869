package io.github.tiendo.examples.cli;

import io.github.tiendo.Tiendo;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.spi.ProgrammeWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a programme in another format. */
@Command(name = "convert", mixinStandardHelpOptions = true)
final class ConvertCommand extends Subcommand {

    private static final CommandTexts TEXTS = CommandTexts.from("ConvertMessages");

    @Parameters(index = "0", paramLabel = "IN")
    private @SuppressWarnings("NullAway.Init") Path in;

    @Parameters(index = "1", paramLabel = "OUT")
    private @SuppressWarnings("NullAway.Init") Path out;

    @Option(names = "--plan", paramLabel = "FILE")
    private @Nullable Path plan;

    @Override
    void run(Output output) throws IOException {
        Locale language = output.language();
        ProgrammeWriter writer = writerFor(out, language)
                .orElseThrow(() -> new UsageException(
                        TEXTS.of("format", language, "found", OutputFile.name(out), "expected", endings())));
        requireUnread(out, List.of(), language);
        Optional<Programme> programme = programme(output);
        if (programme.isEmpty()) {
            output.json(json -> {
                json.field("written", null);
                json.values("notHeld", List.of());
            });
            return;
        }
        List<Finding> notHeld = writer.write(programme.get(), out);
        List<String> words =
                notHeld.stream().map(finding -> finding.message(language)).toList();
        output.json(json -> {
            json.field("written", out.toString());
            json.values("notHeld", words);
        });
        output.line(TEXTS.of(
                "written", language,
                "out", out.toString(),
                "format", writer.description().text(language)));
        words.forEach(output::line);
    }

    private Optional<Programme> programme(Output output) throws IOException {
        boolean isLines = ObservationFiles.isLines(in);
        if (plan == null ? isLines : !ObservationFiles.mayHold(in)) {
            throw new UsageException(
                    TEXTS.of(isLines ? "plan.missing" : "plan.unused", output.language(), "in", in.toString()));
        }
        if (plan == null) {
            return ProgrammeLoading.load(in, options(), output).map(LoadedProgramme::programme);
        }
        ProgrammeLoading.requireFile(in, output.language());
        Optional<Programme> planned =
                ProgrammeLoading.load(plan, options(), output).map(LoadedProgramme::programme);
        return planned.isPresent() ? Optional.of(ObservationFiles.with(planned.get(), in, options(), output)) : planned;
    }

    static Optional<ProgrammeWriter> writerFor(Path file, Locale language) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Tiendo.writers().all().stream()
                .filter(writer -> writer.extensions().stream().anyMatch(ending -> name.endsWith("." + ending)))
                .findFirst()
                .map(writer -> writer.in(language));
    }

    static List<String> endings() {
        return Tiendo.writers().all().stream()
                .flatMap(writer -> writer.extensions().stream())
                .map(ending -> "." + ending)
                .toList();
    }
}
