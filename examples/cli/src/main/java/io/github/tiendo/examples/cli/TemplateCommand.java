package io.github.tiendo.examples.cli;

import io.github.tiendo.collection.ReportForm;
import io.github.tiendo.collection.ReportingRound;
import io.github.tiendo.excel.ExcelFormWriter;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.spi.FileReplacement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the forms of a round: for one body, or one for each. */
@Command(
        name = "template",
        description = "Writes the form of a reporting round as a workbook, for one body or one for each.",
        mixinStandardHelpOptions = true)
final class TemplateCommand extends Subcommand {

    @Parameters(index = "0", paramLabel = "FILE", description = "The programme, with the reports of earlier rounds.")
    private @SuppressWarnings("NullAway.Init") Path file;

    @Parameters(index = "1", paramLabel = "OUT|DIR", description = "The workbook to write, or the folder for several.")
    private @SuppressWarnings("NullAway.Init") Path out;

    @Option(
            names = "--period",
            paramLabel = "P",
            required = true,
            description = "The period to report on, such as 2025-Q1 or 'Quý I/2025'.")
    private @SuppressWarnings("NullAway.Init") String period;

    @Option(
            names = "--due",
            paramLabel = "YYYY-MM-DD",
            description = "The last day to be on time; else as a duty of the programme says.")
    private @Nullable LocalDate due;

    @Option(
            names = "--data-through",
            paramLabel = "YYYY-MM-DD",
            description = "Through which day the data are to reach; else the end of the period.")
    private @Nullable LocalDate dataThrough;

    @Option(names = "--agency", paramLabel = "NAME", description = "The body that fills it in, by name or id.")
    private @Nullable String agency;

    @Option(names = "--all", description = "A form for every body that is asked.")
    private boolean all;

    @Option(
            names = "--assign",
            paramLabel = "FILE",
            description =
                    "Who reports on what: a table with a column of bodies and one of indicators, tasks or duties.")
    private @Nullable Path assign;

    @Option(
            names = "--fill",
            paramLabel = "COLLECTED",
            description = "Fill in what a round of the level below came to, as 'collect' wrote it.")
    private @Nullable Path fill;

    @Override
    void run(Output output) throws IOException {
        Locale language = output.language();
        if (all == (agency != null)) {
            throw new UsageException(Rounds.text("one-or-all", language, Map.of()));
        }
        Period asked = Rounds.period(period, language);
        Optional<LoadedProgramme> loaded = ProgrammeLoading.load(file, options(), output);
        Optional<Programme> below = fill == null
                ? Optional.empty()
                : ProgrammeLoading.load(fill, options(), output)
                        .map(collected -> ProgrammeLoading.withTotals(collected, output));
        if (loaded.isEmpty() || fill != null && below.isEmpty()) {
            output.json(json -> json.values("written", List.of()));
            return;
        }
        Programme programme = loaded.get().programme();
        LocalDate lastDay = Optional.ofNullable(due)
                .or(() -> Rounds.dueOn(programme, asked))
                .orElseThrow(() -> new UsageException(Rounds.text("due", language, Map.of())));
        ReportingRound round = Rounds.round(programme, asked, lastDay, dataThrough, assign, options(), output);
        List<String> written = write(programme, below, round, language);
        output.json(json -> json.values("written", written));
        output.line(Rounds.text("written", language, Map.of("count", written.size())));
        written.forEach(output::line);
    }

    private List<String> write(Programme programme, Optional<Programme> below, ReportingRound round, Locale language)
            throws IOException {
        if (all && round.assignments().isEmpty()) {
            throw new UsageException(Rounds.text("nobody", language, Map.of()));
        }
        boolean isFolder = all || Files.isDirectory(out);
        if (isFolder) {
            Files.createDirectories(out);
        }
        List<AgencyId> bodies =
                agency == null ? round.agencies() : List.of(Rounds.agency(agency, round, programme, language));
        List<String> written = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (AgencyId body : bodies) {
            ReportingRound asked = agency == null ? round : withOthers(round, body, programme);
            Path place = isFolder ? out.resolve(fileName(body, programme, round, names)) : out;
            OutputFile.require(place, fill == null ? List.of(file) : List.of(file, fill), language);
            ReportForm form = below.isPresent()
                    ? ReportForm.filled(programme, asked, body, Rounds.ROSTERS, language, below.get())
                    : ReportForm.of(programme, asked, body, Rounds.ROSTERS, language);
            FileReplacement.replace(place, stream -> new ExcelFormWriter().write(form, stream));
            written.add(place.toString());
        }
        return written;
    }

    /** The round with the body in it, which is asked for everything where nothing says what. */
    private static ReportingRound withOthers(ReportingRound round, AgencyId body, Programme programme) {
        return round.assignmentOf(body).isPresent() ? round : round.only(body, programme);
    }

    private static String fileName(AgencyId body, Programme programme, ReportingRound round, Set<String> names) {
        String name = NormalText.hyphenated(Rounds.name(body, programme, Locale.ROOT)) + "-" + round.period();
        String unique = name;
        for (int i = 2; !names.add(unique); i++) {
            unique = name + "-" + i;
        }
        return unique + ".xlsx";
    }
}
