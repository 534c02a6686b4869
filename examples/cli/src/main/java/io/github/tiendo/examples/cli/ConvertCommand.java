package io.github.tiendo.examples.cli;

import io.github.tiendo.Tiendo;
import io.github.tiendo.excel.ObservationWorkbook;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.MessageBundle;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.json.ObservationLines;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.spi.ProgrammeWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a programme in another format. */
@Command(
        name = "convert",
        description =
                "Writes a programme in another format, and names what that format cannot hold. Observations (lines of"
                        + " NDJSON, or rows of a workbook) become a report of the programme that --plan names.",
        mixinStandardHelpOptions = true)
final class ConvertCommand extends Subcommand {

    private static final MessageBundle TEXTS =
            MessageBundle.load("ConvertMessages", file -> ConvertCommand.class.getResourceAsStream(file));

    private static final Pattern LINES =
            Pattern.compile("(.+?)\\.(?:ndjson|jsonl)(?:\\.gz)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern ROWS = Pattern.compile("(.+?)\\.(?:xlsx|xlsm)", Pattern.CASE_INSENSITIVE);

    @Parameters(index = "0", paramLabel = "IN", description = "The programme, in any format that can be read.")
    private @SuppressWarnings("NullAway.Init") Path in;

    @Parameters(
            index = "1",
            paramLabel = "OUT",
            description = "The file to write; the ending of its name says the format.")
    private @SuppressWarnings("NullAway.Init") Path out;

    @Option(
            names = "--plan",
            paramLabel = "FILE",
            description =
                    "The file with the programme that the observations of IN are about, where IN holds them alone.")
    private @Nullable Path plan;

    @Override
    void run(Output output) throws IOException {
        Locale language = output.language();
        ProgrammeWriter writer = writerFor(out)
                .orElseThrow(() -> new UsageException(TEXTS.text(
                        "format",
                        language,
                        Map.of("found", String.valueOf(out.getFileName()), "expected", endings()))));
        OutputFile.require(out, plan == null ? List.of(in) : List.of(in, plan), language);
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
        output.line(TEXTS.text(
                "written",
                language,
                Map.of("out", out.toString(), "format", writer.description().text(language))));
        words.forEach(output::line);
    }

    private Optional<Programme> programme(Output output) throws IOException {
        String name = String.valueOf(in.getFileName());
        boolean isLines = LINES.matcher(name).matches();
        if (plan == null ? isLines : !isLines && !ROWS.matcher(name).matches()) {
            throw new UsageException(TEXTS.text(
                    isLines ? "plan.missing" : "plan.unused", output.language(), Map.of("in", in.toString())));
        }
        if (plan == null) {
            return ProgrammeLoading.load(in, options(), output).map(LoadedProgramme::programme);
        }
        ProgrammeLoading.requireFile(in, output.language());
        Optional<Programme> planned =
                ProgrammeLoading.load(plan, options(), output).map(LoadedProgramme::programme);
        return planned.isPresent() ? Optional.of(withLines(planned.get(), output)) : planned;
    }

    /** The programme with the lines as its last report, which is called like the file. */
    private Programme withLines(Programme planned, Output output) throws IOException {
        Matcher lines = LINES.matcher(String.valueOf(in.getFileName()));
        Matcher rows = ROWS.matcher(String.valueOf(in.getFileName()));
        String name = lines.matches() ? lines.group(1) : rows.matches() ? rows.group(1) : "";
        Set<ReportId> taken = planned.reports().stream().map(ProgressReport::id).collect(Collectors.toSet());
        ReportId id = ReportId.of(name);
        for (int i = 2; taken.contains(id); i++) {
            id = ReportId.of(name + "-" + i);
        }
        Outcome<ProgressReport> report = lines.matches()
                ? ObservationLines.readReport(options().source(in), options().limits(), planned, id)
                : ObservationWorkbook.readReport(options().source(in), options().limits(), planned, id);
        output.add(report.findings());
        return planned.withReport(report.orThrow());
    }

    static Optional<ProgrammeWriter> writerFor(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Tiendo.writers().all().stream()
                .filter(writer -> writer.extensions().stream().anyMatch(ending -> name.endsWith("." + ending)))
                .findFirst();
    }

    static List<String> endings() {
        return Tiendo.writers().all().stream()
                .flatMap(writer -> writer.extensions().stream())
                .map(ending -> "." + ending)
                .toList();
    }
}
