package io.github.tiendo.spi;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.ProgrammeDraft;
import io.github.tiendo.layout.Document;
import io.github.tiendo.layout.LayoutOptions;
import io.github.tiendo.layout.LayoutReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the reader for a source, among those of tables and texts and those of structured formats: by its content, and
 * among those that know it by the ending of its name.
 *
 * <pre>{@code
 * Outcome<ProgrammeDraft> draft = Tiendo.sourceReaders().draft(source, ReadLimits.standard(), LayoutOptions.standard());
 * }</pre>
 */
public final class SourceReaders {

    private static final int HEAD = 512;

    private final Registry<DocumentReader> documents;
    private final Registry<ProgrammeReader> programmes;

    private SourceReaders(Registry<DocumentReader> documents, Registry<ProgrammeReader> programmes) {
        this.documents = Objects.requireNonNull(documents);
        this.programmes = Objects.requireNonNull(programmes);
    }

    /**
     * Readers of both kinds.
     *
     * @param documents those of tables and texts
     * @param programmes those of structured formats
     * @return the readers
     */
    public static SourceReaders of(Registry<DocumentReader> documents, Registry<ProgrammeReader> programmes) {
        return new SourceReaders(documents, programmes);
    }

    /**
     * {@return how names of files end that some reader knows, even if only to say in what form it would read them:
     * endings in lower case without the dot}
     */
    public Set<String> extensions() {
        Set<String> endings = new LinkedHashSet<>();
        documents.all().forEach(reader -> endings.addAll(endings(reader)));
        programmes.all().forEach(reader -> endings.addAll(reader.extensions()));
        return Collections.unmodifiableSet(endings);
    }

    private static List<String> endings(DocumentReader reader) {
        return Stream.of(reader.extensions(), reader.refusedExtensions())
                .flatMap(List::stream)
                .toList();
    }

    /** A reader of either kind that knows the source. */
    private record Candidate(
            List<String> extensions, Optional<DocumentReader> document, Optional<ProgrammeReader> programme) {}

    /**
     * Reads a source into a draft.
     *
     * @param source the bytes and their name
     * @param limits how much is taken before giving up with a finding
     * @param options how tables are to be understood; a structured format needs none
     * @return the draft with the findings; no draft if there is none in it or its format is not known
     * @throws IOException if the bytes cannot be got
     */
    public Outcome<ProgrammeDraft> draft(Source source, ReadLimits limits, LayoutOptions options) throws IOException {
        Outcome<Candidate> chosen = choose(source, true);
        Optional<Candidate> reader = chosen.value();
        if (reader.isEmpty()) {
            return withProblems(Outcome.failed(chosen.findings()), source);
        }
        Outcome<ProgrammeDraft> draft = reader.get().programme().isPresent()
                ? reader.get().programme().get().read(source, limits)
                : reader.get().document().orElseThrow().read(source, limits).then(LayoutReader.of(options)::read);
        return withProblems(draft, source);
    }

    /**
     * Reads a source of tables or text into blocks.
     *
     * @param source the bytes and their name
     * @param limits how much is taken before giving up with a finding
     * @return the document with the findings; none if it cannot be read or no reader of documents knows its format
     * @throws IOException if the bytes cannot be got
     */
    public Outcome<Document> document(Source source, ReadLimits limits) throws IOException {
        Outcome<Candidate> chosen = choose(source, false);
        Optional<Candidate> reader = chosen.value();
        Outcome<Document> document = reader.isEmpty()
                ? Outcome.failed(chosen.findings())
                : reader.get().document().orElseThrow().read(source, limits);
        return withProblems(document, source);
    }

    /** What was read, with the readers that take no part: one of them may have been meant. */
    private <T> Outcome<T> withProblems(Outcome<T> read, Source source) {
        List<Finding> problems = Stream.of(documents.problems(), programmes.problems())
                .flatMap(List::stream)
                .map(problem -> Finding.of(SpiFindingCode.READER_NOT_LOADED)
                        .with("problem", problem)
                        .at(SourceLocation.of(source.name())))
                .toList();
        if (problems.isEmpty()) {
            return read;
        }
        List<Finding> all =
                Stream.concat(problems.stream(), read.findings().stream()).toList();
        return read.value().map(value -> Outcome.of(value, all)).orElseGet(() -> Outcome.failed(all));
    }

    private Outcome<Candidate> choose(Source source, boolean structured) throws IOException {
        if (documents.all().isEmpty() && (!structured || programmes.all().isEmpty())) {
            return Outcome.failed(Finding.of(SpiFindingCode.NO_READER).at(SourceLocation.of(source.name())));
        }
        byte[] head = source.head(HEAD);
        boolean isBlank = head.length < HEAD
                && TextEncoding.withoutMark(new String(head, TextEncoding.of(head)))
                        .isBlank();
        if (isBlank) {
            return Outcome.failed(unknown(SpiFindingCode.EMPTY_FILE, source, head, structured));
        }
        List<Candidate> candidates = new ArrayList<>();
        for (DocumentReader reader : documents.all()) {
            if (reader.recognises(source)) {
                candidates.add(new Candidate(endings(reader), Optional.of(reader), Optional.empty()));
            }
        }
        for (ProgrammeReader reader : structured ? programmes.all() : List.<ProgrammeReader>of()) {
            if (reader.recognises(head)) {
                candidates.add(new Candidate(reader.extensions(), Optional.empty(), Optional.of(reader)));
            }
        }
        return candidates.stream()
                .filter(candidate -> source.hasEnding(candidate.extensions()))
                .findFirst()
                .or(() -> candidates.stream().findFirst())
                .map(Outcome::of)
                .orElseGet(() -> Outcome.failed(unknown(SpiFindingCode.UNKNOWN_FORMAT, source, head, structured)));
    }

    private Finding unknown(SpiFindingCode code, Source source, byte[] head, boolean structured) {
        List<Localized> expected = Stream.concat(
                        documents.all().stream().map(DocumentReader::description),
                        structured ? programmes.all().stream().map(ProgrammeReader::description) : Stream.empty())
                .toList();
        return Finding.of(code)
                .with("expected", expected)
                .with("elsewhere", FormatElsewhere.of(source, head, extensions()))
                .at(SourceLocation.of(source.name()));
    }
}
