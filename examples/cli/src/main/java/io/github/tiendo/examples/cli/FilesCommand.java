package io.github.tiendo.examples.cli;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.FindingCode;
import io.github.tiendo.finding.SourceLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * A command that says the same of each of several files. With one file it prints the document of that file, with several
 * or a folder one document or table with a part for each; a file that cannot be done does not keep the others from it.
 */
abstract class FilesCommand extends Subcommand {

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--csv")
    private boolean csv;

    /** Does the job for one file and says everything through the output. */
    abstract void run(Path file, Output output) throws IOException;

    /** The table of a file of which nothing can be said: the columns that it has whatever the file is. */
    abstract Csv head();

    /** Whether a file of which nothing could be said has its line in the table of several, with its name alone. */
    boolean hasALineForEachFile() {
        return false;
    }

    /** Whether a table of comma-separated values is asked for. */
    final boolean isCsv() {
        return csv;
    }

    @Override
    final void run(Output output) throws IOException {
        if (csv && options().isJson()) {
            throw new UsageException(Output.TEXTS.of("csv-or-json", output.language()));
        }
        if (files.size() == 1 && !Files.isDirectory(files.get(0)) && !csv) {
            run(files.get(0), output);
            return;
        }
        List<Path> every = ProgrammeFiles.in(files, options(), output);
        try (Progress progress = Progress.over(every.size(), output.language())) {
            for (Path file : every) {
                Output part = output.part(file.toString());
                Csv head = head();
                if (csv) {
                    part.csv(head);
                }
                try {
                    run(file, part);
                } catch (FileException e) {
                    part.add(List.of(problem(CommandFindingCode.FILE_NOT_DONE, file, e)));
                } catch (IOException e) {
                    part.add(List.of(problem(CommandFindingCode.FILE_UNREADABLE, file, e)));
                }
                if (hasALineForEachFile() && !part.hasRows()) {
                    head.row();
                }
                progress.step();
            }
        }
    }

    private Finding problem(FindingCode code, Path file, Exception problem) {
        return Finding.of(code)
                .with("problem", String.valueOf(problem.getMessage()))
                .at(SourceLocation.of(options().source(file).name()));
    }
}
