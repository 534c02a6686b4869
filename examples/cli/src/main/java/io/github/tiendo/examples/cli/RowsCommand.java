package io.github.tiendo.examples.cli;

import static io.github.tiendo.examples.cli.Table.Side.LEFT;
import static io.github.tiendo.examples.cli.Table.Side.RIGHT;

import io.github.tiendo.Tiendo;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.intake.ProgrammeAssembler;
import io.github.tiendo.intake.ProgrammeDraft;
import io.github.tiendo.intake.ReadRow;
import io.github.tiendo.spi.FileReplacement;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes one flat table of every row of many files. */
@Command(name = "rows", mixinStandardHelpOptions = true)
final class RowsCommand extends Subcommand {

    private static final CommandTexts TEXTS = CommandTexts.from("RowsMessages");

    @Parameters(paramLabel = "FILE|DIR", arity = "1..*")
    private List<Path> inputs = new ArrayList<>();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "OUT",
            required = true)
    private @SuppressWarnings("NullAway.Init") Path out;

    /** How one file went. */
    private record FileSummary(String file, int rows, List<Finding> findings) {}

    @Override
    void run(Output output) throws IOException {
        Locale language = output.language();
        RowFormat format = RowFormat.of(out)
                .orElseThrow(() -> new UsageException(TEXTS.of("format", language, "found", OutputFile.name(out))));
        List<Path> files = files(output);
        requireUnread(out, files, language);
        List<FileSummary> summaries = new ArrayList<>();
        FileReplacement.replace(out, stream -> {
            try (Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8)) {
                format.start(writer);
                for (Path file : files) {
                    summaries.add(write(file, format, writer));
                }
            }
        });
        summaries.forEach(summary -> output.add(summary.findings()));
        output.json(json -> json.objects("files", summaries, (object, summary) -> {
            object.field("file", summary.file());
            object.field("rows", summary.rows());
            object.field("findings", summary.findings().size());
        }));
        write(output, summaries);
    }

    private FileSummary write(Path file, RowFormat format, Writer writer) throws IOException {
        Outcome<ProgrammeDraft> draft;
        try {
            draft = Tiendo.sourceReaders()
                    .draft(options().source(file), options().limits(), ProgrammeLoading.layout(options()));
        } catch (IOException e) {
            Finding unreadable = Finding.of(CommandFindingCode.FILE_UNREADABLE)
                    .with("problem", String.valueOf(e.getMessage()))
                    .at(SourceLocation.of(options().source(file).name()));
            return new FileSummary(file.toString(), 0, List.of(unreadable));
        }
        ProgrammeAssembler assembler = ProgrammeLoading.assembler(options())
                .withNumberLimits(options().limits().numbers());
        Outcome<LoadedProgramme> read =
                draft.then(assembler::assemble).then(loaded -> ProgrammeLoading.asKnown(loaded, options()));
        List<ReadRow> rows = read.value()
                .map(loaded -> ReadRow.allOf(draft.orThrow(), loaded))
                .orElse(List.of());
        for (ReadRow row : rows) {
            format.write(writer, file.toString(), row);
        }
        List<Finding> findings = read.value().isPresent()
                ? read.findings()
                : ProgrammeLoading.explained(read.findings(), file, options());
        return new FileSummary(file.toString(), rows.size(), findings);
    }

    /** Without the file that is written, which may stand in a folder that is read. */
    private List<Path> files(Output output) throws IOException {
        return ProgrammeFiles.in(inputs, options(), output).stream()
                .filter(path -> inputs.contains(path) || !path.toAbsolutePath().equals(out.toAbsolutePath()))
                .toList();
    }

    private void write(Output output, List<FileSummary> summaries) {
        Locale language = output.language();
        Table table = Table.of(LEFT, RIGHT, RIGHT)
                .row(TEXTS.of("file", language), TEXTS.of("rows", language), TEXTS.of("findings", language));
        int rows = 0;
        for (FileSummary summary : summaries) {
            rows += summary.rows();
            table.row(
                    summary.file(),
                    Integer.toString(summary.rows()),
                    Integer.toString(summary.findings().size()));
        }
        output.table(table);
        output.line(TEXTS.of("total", language, "files", summaries.size(), "rows", rows, "out", out.toString()));
    }
}
