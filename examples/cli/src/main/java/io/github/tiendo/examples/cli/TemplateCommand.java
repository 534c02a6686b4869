package io.github.tiendo.examples.cli;

import io.github.tiendo.Tiendo;
import io.github.tiendo.collection.ReportForm;
import io.github.tiendo.collection.ReportingRound;
import io.github.tiendo.collection.RoundCollector;
import io.github.tiendo.excel.ExcelFormWriter;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.layout.Document;
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
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the forms of a round: for one body, or one for each. */
@Command(name = "template", mixinStandardHelpOptions = true)
final class TemplateCommand extends Subcommand {

    private static final String FORM = ".xlsx";

    @Parameters(index = "0", paramLabel = "FILE")
    private @SuppressWarnings("NullAway.Init") Path file;

    @Parameters(index = "1", paramLabel = "OUT|DIR")
    private @SuppressWarnings("NullAway.Init") Path out;

    @Mixin
    private RoundOptions asked = new RoundOptions();

    @Option(names = "--agency", paramLabel = "NAME")
    private @Nullable String agency;

    @Option(names = "--all")
    private boolean all;

    @Option(names = "--fill", paramLabel = "COLLECTED")
    private @Nullable Path fill;

    @Override
    void run(Output output) throws IOException {
        Locale language = output.language();
        if (all == (agency != null)) {
            throw new UsageException(Rounds.TEXTS.of("one-or-all", language));
        }
        if (!all
                && !Files.isDirectory(out)
                && !String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT).endsWith(FORM)) {
            throw new UsageException(
                    Rounds.TEXTS.of("format", language, "found", OutputFile.name(out), "expected", FORM));
        }
        if (all && Files.isRegularFile(out)) {
            throw new UsageException(Output.TEXTS.of("file.exists", language, "file", out));
        }
        Period period = asked.period(language);
        Optional<LoadedProgramme> loaded = ProgrammeLoading.loadWithAgencies(file, options(), output);
        Optional<Programme> below = fill == null
                ? Optional.empty()
                : ProgrammeLoading.load(fill, options(), output)
                        .map(collected -> ProgrammeLoading.withTotals(collected, output));
        if (loaded.isEmpty() || fill != null && below.isEmpty()) {
            output.json(json -> json.values("written", List.of()));
            return;
        }
        Programme programme = loaded.get().programme();
        LocalDate lastDay = asked.due()
                .or(() -> Rounds.dueOn(programme, period))
                .orElseThrow(() -> new UsageException(Rounds.TEXTS.of("due", language)));
        ReportingRound round = Rounds.round(programme, period, lastDay, asked, options(), output);
        List<String> written = write(programme, below, round, output);
        output.json(json -> json.values("written", written));
        output.line(Rounds.TEXTS.of("written", language, "count", written.size()));
        written.forEach(output::line);
    }

    private List<String> write(Programme programme, Optional<Programme> below, ReportingRound round, Output output)
            throws IOException {
        Locale language = output.language();
        if (all && round.assignments().isEmpty()) {
            throw new FileException(Rounds.TEXTS.of("nobody", language));
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
            ReportingRound own = agency == null ? round : withOthers(round, body, programme);
            Path place = isFolder ? out.resolve(fileName(body, programme, round, names)) : out;
            requireUnread(place, List.of(), language);
            if (isFilledIn(place, programme, own)) {
                output.add(List.of(Finding.of(CommandFindingCode.FORM_KEPT).at(SourceLocation.of(place.toString()))));
                continue;
            }
            ReportForm form = below.isPresent()
                    ? ReportForm.filled(programme, own, body, Rounds.ROSTERS, language, below.get())
                    : ReportForm.of(programme, own, body, Rounds.ROSTERS, language);
            FileReplacement.replace(place, stream -> new ExcelFormWriter().write(form, stream));
            written.add(place.toString());
        }
        return written;
    }

    /** Whether a form is there with anything in it, be it of this round or another. */
    private boolean isFilledIn(Path place, Programme programme, ReportingRound round) throws IOException {
        if (!Files.isRegularFile(place)) {
            return false;
        }
        return Tiendo.sourceReaders()
                .document(options().source(place), options().limits())
                .value()
                .map(there -> RoundCollector.of(programme, asThen(there, round))
                        .withRosters(Rounds.ROSTERS)
                        .read(there, Optional.empty()))
                .filter(there -> there.isOnForm() && !there.isBlank())
                .isPresent();
    }

    /** The round with the day on which a form of it was due: another day is nothing that somebody filled in. */
    private static ReportingRound asThen(Document form, ReportingRound round) {
        return ReportingRound.builder()
                .from(round)
                .dueOn(ReportForm.dueOn(form).orElse(round.dueOn()))
                .build();
    }

    /** The round with the body in it, which is asked for everything where nothing says what. */
    private static ReportingRound withOthers(ReportingRound round, AgencyId body, Programme programme) {
        return round.assignmentOf(body).isPresent() ? round : round.only(body, programme);
    }

    private static String fileName(AgencyId body, Programme programme, ReportingRound round, Set<String> names) {
        String name = NormalText.hyphenated(Rounds.name(body, programme, Locale.ROOT)) + "-" + round.period();
        return Rounds.unused(name + FORM, names);
    }
}
