package io.github.tiendo;

import io.github.tiendo.assessment.ProgrammeAssessor;
import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.classification.ClassificationPolicy;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.intake.ProgrammeAssembler;
import io.github.tiendo.layout.LayoutOptions;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.rollup.TotalsAssembler;
import io.github.tiendo.scorecard.Scorecard;
import io.github.tiendo.scorecard.ScorecardBuilder;
import io.github.tiendo.spi.DocumentReader;
import io.github.tiendo.spi.ProgrammeReader;
import io.github.tiendo.spi.ProgrammeWriter;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Registry;
import io.github.tiendo.spi.ReportWriter;
import io.github.tiendo.spi.Source;
import io.github.tiendo.spi.SourceReaders;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.ServiceLoader;

/**
 * The front door: from a file to a programme, and from a programme to its scorecard, in one call each.
 *
 * <pre>{@code
 * Outcome<LoadedProgramme> read = Tiendo.read(Path.of("decision-749.xlsx"));
 * read.findings().forEach(finding -> System.err.println(finding.line(Languages.VIETNAMESE)));
 * Scorecard card = Tiendo.score(read.orThrow());
 * }</pre>
 *
 * <p>Whoever has rows in a database and no file starts at {@link io.github.tiendo.programme.Programme#builder()}, or
 * counts grades with {@link io.github.tiendo.scorecard.Tally}.
 */
public final class Tiendo {

    private Tiendo() {}

    /**
     * Reads a programme from a file of any installed format, with the usual limits.
     *
     * @param path the file
     * @return the programme with everything that could be read, and the findings; no programme if there is none in it
     * @throws IOException if the file cannot be read
     */
    public static Outcome<LoadedProgramme> read(Path path) throws IOException {
        return read(Source.of(Objects.requireNonNull(path, "path")));
    }

    /**
     * Reads a programme from bytes of any installed format, such as an upload, with the usual limits.
     *
     * @param source the bytes and their name
     * @return the programme with everything that could be read, and the findings; no programme if there is none in it
     * @throws IOException if the bytes cannot be got
     */
    public static Outcome<LoadedProgramme> read(Source source) throws IOException {
        return read(source, ReadLimits.standard(), ProgrammeAssembler.standard());
    }

    /**
     * Reads a programme from any source.
     *
     * @param source the bytes and their name
     * @param limits how much is taken before giving up with a finding
     * @param assembler how cells become a programme
     * @return the programme with everything that could be read, and the findings; no programme if there is none in it
     * @throws IOException if the bytes cannot be got
     */
    public static Outcome<LoadedProgramme> read(Source source, ReadLimits limits, ProgrammeAssembler assembler)
            throws IOException {
        return read(source, limits, LayoutOptions.standard(), assembler);
    }

    /**
     * Reads a programme from any source, its tables as the options say.
     *
     * @param source the bytes and their name
     * @param limits how much is taken before giving up with a finding
     * @param options how tables are to be understood; a structured format needs none
     * @param assembler how cells become a programme
     * @return the programme with everything that could be read, and the findings; no programme if there is none in it
     * @throws IOException if the bytes cannot be got
     */
    public static Outcome<LoadedProgramme> read(
            Source source, ReadLimits limits, LayoutOptions options, ProgrammeAssembler assembler) throws IOException {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(assembler, "assembler");
        return sourceReaders()
                .draft(source, limits, options)
                .then(assembler.withNumberLimits(limits.numbers())::assembleAndLetGo);
    }

    /**
     * The scorecard of the declared grades, as of the day through which the data reach.
     *
     * @param loaded a programme that was read; what was left out of it is listed
     * @return the scorecard
     * @throws IllegalArgumentException if the programme has no dated report and no value, so that no day can be told;
     *     then name one with {@link #score(LoadedProgramme, LocalDate)}
     */
    public static Scorecard score(LoadedProgramme loaded) {
        Objects.requireNonNull(loaded, "loaded");
        LocalDate asOf = loaded.programme()
                .dataThrough()
                .orElseThrow(() -> new IllegalArgumentException("nothing in programme "
                        + loaded.programme().id() + " says through which day its data reach; name a day"));
        return score(loaded, asOf);
    }

    /**
     * The scorecard of the declared grades.
     *
     * @param loaded a programme that was read; what was left out of it is listed
     * @param asOf the day of the assessment
     * @return the scorecard
     */
    public static Scorecard score(LoadedProgramme loaded, LocalDate asOf) {
        Objects.requireNonNull(loaded, "loaded");
        return score(loaded, ClassificationPolicies.declared(loaded.scale()), asOf);
    }

    /**
     * The scorecard of any method. Where only parts were reported, their totals are rated, as
     * {@link TotalsAssembler#standard()} makes them. What was assumed or left out on the way, such as values of a later
     * day, is in the findings of {@link ProgrammeAssessor#assess}, which this short way does not hand on.
     *
     * @param loaded a programme that was read; what was left out of it is listed
     * @param policy the method
     * @param asOf the day of the assessment
     * @return the scorecard
     */
    public static Scorecard score(LoadedProgramme loaded, ClassificationPolicy policy, LocalDate asOf) {
        Objects.requireNonNull(loaded, "loaded");
        Programme programme = loaded.programme();
        Programme whole = programme.totals().isEmpty()
                ? programme.withTotals(
                        TotalsAssembler.standard().assemble(programme).orThrow())
                : programme;
        return ScorecardBuilder.of(ProgrammeAssessor.of(policy, asOf).assess(whole))
                .omitting(loaded.omissions())
                .build();
    }

    /**
     * {@return the installed readers of both kinds, which find the one for a source: the readers that the class loader
     * of this library sees}
     */
    public static SourceReaders sourceReaders() {
        return SourceReaders.of(documentReaders(), readers());
    }

    /**
     * {@return the installed readers of tables and texts: the readers that the class loader of this library sees, by
     * id}
     */
    public static Registry<DocumentReader> documentReaders() {
        return Registry.load(
                ServiceLoader.load(DocumentReader.class, Tiendo.class.getClassLoader()), DocumentReader::id);
    }

    /**
     * {@return the installed readers of structured formats: the readers that the class loader of this library sees, by
     * id}
     */
    public static Registry<ProgrammeReader> readers() {
        return Registry.load(
                ServiceLoader.load(ProgrammeReader.class, Tiendo.class.getClassLoader()), ProgrammeReader::id);
    }

    /** {@return the installed writers: the writers that the class loader of this library sees, by id} */
    public static Registry<ProgrammeWriter> writers() {
        return Registry.load(
                ServiceLoader.load(ProgrammeWriter.class, Tiendo.class.getClassLoader()), ProgrammeWriter::id);
    }

    /** {@return the installed forms of the report: the writers that the class loader of this library sees, by id} */
    public static Registry<ReportWriter> reportWriters() {
        return Registry.load(ServiceLoader.load(ReportWriter.class, Tiendo.class.getClassLoader()), ReportWriter::id);
    }

    /** {@return the built-in policies and the installed ones: the policies by id, the built-in ones first} */
    public static Registry<ClassificationPolicy> policies() {
        return Registry.load(
                ClassificationPolicies.builtIn(),
                ServiceLoader.load(ClassificationPolicy.class, Tiendo.class.getClassLoader()),
                ClassificationPolicy::id);
    }
}
