package io.github.tiendo.examples.cli;

import io.github.tiendo.Tiendo;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.FindingCode;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.intake.ProgrammeAssembler;
import io.github.tiendo.layout.LayoutFindingCode;
import io.github.tiendo.layout.LayoutOptions;
import io.github.tiendo.observation.Total;
import io.github.tiendo.programme.ElementRefs;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.rollup.TotalsAssembler;
import io.github.tiendo.spi.DocumentReader;
import io.github.tiendo.spi.Source;
import io.github.tiendo.spi.SpiFindingCode;
import io.github.tiendo.vietnam.VietnamRosters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Reads the programme file of a command as its options say. */
final class ProgrammeLoading {

    /** What is found in a text that holds no table. */
    private static final Set<FindingCode> OF_A_TEXT =
            Set.of(SpiFindingCode.UNKNOWN_FORMAT, LayoutFindingCode.NO_TABLE, LayoutFindingCode.EMPTY_FORM);

    /** Texts that stand beside files in folders and are about them. */
    private static final List<String> MARKDOWN = List.of("md", "markdown");

    private ProgrammeLoading() {}

    /** The programme as known on the day asked for, or empty if there is none in the file; the findings are said. */
    static Optional<LoadedProgramme> load(Path file, CommonOptions options, Output output) throws IOException {
        return load(file, options, output, UnaryOperator.identity());
    }

    /** The same, names of Vietnamese ministries and provinces looked up in their rosters. */
    static Optional<LoadedProgramme> loadWithAgencies(Path file, CommonOptions options, Output output)
            throws IOException {
        return load(
                file,
                options,
                output,
                assembler -> assembler.withAgencies(VietnamRosters.centralAgenciesAndProvinces()));
    }

    private static Optional<LoadedProgramme> load(
            Path file, CommonOptions options, Output output, UnaryOperator<ProgrammeAssembler> settings)
            throws IOException {
        requireFile(file, output.language());
        Outcome<LoadedProgramme> read = Tiendo.read(
                        options.source(file), options.limits(), layout(options), settings.apply(assembler(options)))
                .then(loaded -> asKnown(loaded, options));
        output.add(read.value().isPresent() ? read.findings() : explained(read.findings(), file, options));
        return read.value();
    }

    /** Why nothing was read, in other words where the file is a text rather than of no known format. */
    static List<Finding> explained(List<Finding> findings, Path file, CommonOptions options) throws IOException {
        Source source = options.source(file);
        if (ObservationFiles.isLines(file)) {
            return List.of(Finding.of(CommandFindingCode.LINES_ALONE).at(SourceLocation.of(source.name())));
        }
        if (options.isInAFolder(file) && source.hasEnding(MARKDOWN)) {
            return findings.stream()
                    .map(finding -> finding.atMost(Severity.WARNING))
                    .toList();
        }
        boolean saysNothing = findings.stream().map(Finding::code).allMatch(OF_A_TEXT::contains);
        if (!saysNothing || !ReportDocument.isPlainText(source)) {
            return findings;
        }
        return List.of(Finding.of(CommandFindingCode.TEXT_WITHOUT_TABLES)
                .with(
                        "expected",
                        Tiendo.documentReaders().all().stream()
                                .map(DocumentReader::description)
                                .toList())
                .at(SourceLocation.of(source.name())));
    }

    /**
     * What is known by now of a programme that was read as known on an earlier day.
     *
     * @param known what {@link #load} gave
     */
    static Programme later(Path file, LoadedProgramme known, CommonOptions options) throws IOException {
        if (options.knownBy().isEmpty()) {
            return known.programme();
        }
        return Tiendo.read(options.source(file), options.limits(), layout(options), assembler(options))
                .orThrow()
                .programme();
    }

    /** How tables are to be understood, as the options say. */
    static LayoutOptions layout(CommonOptions options) {
        return LayoutOptions.builder()
                .columns(options.columns())
                .headWords(options.headWords())
                .sheets(options.sheets())
                .day(options.asOf())
                .firstMonthOfFiscalYear(options.firstMonthOfFiscalYear())
                .build();
    }

    static ProgrammeAssembler assembler(CommonOptions options) {
        ProgrammeAssembler standard = ProgrammeAssembler.standard();
        ProgrammeAssembler assembler = options.scale().map(standard::withScale).orElse(standard);
        return options.numbers().map(assembler::withNumbers).orElse(assembler);
    }

    /** Refuses what is no file. */
    static void requireFile(Path file, Locale language) {
        if (!Files.exists(file)) {
            throw new UsageException(Output.TEXTS.of("file.missing", language, "file", file.toString()));
        }
        if (Files.isDirectory(file)) {
            throw new UsageException(Output.TEXTS.of("file.directory", language, "file", file.toString()));
        }
    }

    /** The programme with the totals of its parts, which stand for the whole where nobody reported it. */
    static Programme withTotals(LoadedProgramme loaded, Output output) {
        Outcome<List<Total>> totals = TotalsAssembler.standard()
                .placedBy(value -> loaded.origins().of(ElementRefs.value(value)))
                .assemble(loaded.programme());
        output.add(totals.findings());
        return loaded.programme().withTotals(totals.orThrow());
    }

    /** What of it was known on the day asked for. */
    static Outcome<LoadedProgramme> asKnown(LoadedProgramme loaded, CommonOptions options) {
        if (options.knownBy().isEmpty()) {
            return Outcome.of(loaded);
        }
        return loaded.programme()
                .asKnownOn(options.knownBy().get())
                .map(known ->
                        LoadedProgramme.builder().from(loaded).programme(known).build());
    }

    /** The day of the assessment: the one asked for, else the one through which the data reach. */
    static LocalDate asOf(Programme programme, CommonOptions options, Output output) {
        return options.asOf()
                .or(programme::dataThrough)
                .orElseThrow(() -> new FileException(Output.TEXTS.of("as-of.missing", output.language())));
    }
}
