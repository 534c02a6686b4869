package io.github.tiendo.json;

import io.github.tiendo.assessment.Assessment;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.reconciliation.AuditResult;
import io.github.tiendo.scorecard.Scorecard;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Stores what was made of programmes as JSON documents, and reads it back equal: assessments, scorecards and audits.
 * Each states the policy with its version and parameters, so that a rating is understood years later.
 *
 * <pre>{@code
 * {
 *   "tiendo": "1.0",
 *   "scorecard": {
 *     "programme": "749",
 *     "title": {"vi": "Chuyển đổi số quốc gia"},
 *     "asOf": "2022-12-31",
 *     "policy": {"id": "declared", "version": "1", "scale": "COMPLETION"},
 *     "scale": {"id": "COMPLETION", "name": {"en": "Completion"}, "grades": [ ... ]},
 *     "selection": "next",
 *     "items": [{"indicator": "households", "target": "2025", "grade": "LIKELY"}],
 *     "tally": {"counts": [{"grade": "MET", "count": 0}, {"grade": "LIKELY", "count": 1}, ...], "notRated": 0}
 *   }
 * }
 * }</pre>
 *
 * <p>An assessment stands as {@code "assessment"} beside the {@code "programme"} that it is of, so that {@link
 * JsonProgrammeReader} reads the programme of such a document too; a scorecard and an {@code "audit"} stand alone. {@link
 * JsonSchema} holds the whole of it. Reading follows the rules of {@link JsonProgrammeReader}: what cannot be used is
 * left out with a finding at its place. A document that broke off has no result.
 *
 * <p>Sentences are stored in Vietnamese and English. A reason why something is not rated, or a code of something left
 * out, that belongs to somebody else's policy or reader comes back with the same id and words, but is not equal to it.
 */
public final class JsonResults {

    private JsonResults() {}

    /**
     * Writes an assessment with its programme.
     *
     * @param assessment the assessment
     * @param out where to, in UTF-8; not closed
     * @throws IOException if the bytes cannot be written
     * @throws IllegalArgumentException if a text holds half of a character, which UTF-8 cannot hold
     */
    public static void write(Assessment assessment, OutputStream out) throws IOException {
        JsonProgrammeWriter.writeDocument(out, elements -> AssessmentCodec.WITH_PROGRAMME.write(assessment, elements));
    }

    /**
     * Writes a scorecard.
     *
     * @param card the scorecard
     * @param out where to, in UTF-8; not closed
     * @throws IOException if the bytes cannot be written
     * @throws IllegalArgumentException if a text holds half of a character, which UTF-8 cannot hold
     */
    public static void write(Scorecard card, OutputStream out) throws IOException {
        JsonProgrammeWriter.writeDocument(
                out, elements -> elements.element("scorecard", card, ScorecardCodec.INSTANCE));
    }

    /**
     * Writes what an audit found.
     *
     * @param result the result
     * @param out where to, in UTF-8; not closed
     * @throws IOException if the bytes cannot be written
     * @throws IllegalArgumentException if a text holds half of a character, which UTF-8 cannot hold
     */
    public static void write(AuditResult result, OutputStream out) throws IOException {
        JsonProgrammeWriter.writeDocument(out, elements -> elements.element("audit", result, AuditCodec.INSTANCE));
    }

    /**
     * Reads an assessment with its programme.
     *
     * @param source the document, packed with gzip or not
     * @param limits how much of it is read
     * @return the assessment and what was found; no assessment where there is none or it lacks what it cannot be without
     * @throws IOException if the bytes cannot be got
     */
    public static Outcome<Assessment> readAssessment(Source source, ReadLimits limits) throws IOException {
        return read(source, limits, AssessmentCodec.WITH_PROGRAMME.names(), members -> AssessmentCodec.WITH_PROGRAMME
                .member(members)
                .orElse(null));
    }

    /**
     * Reads a scorecard.
     *
     * @param source the document, packed with gzip or not
     * @param limits how much of it is read
     * @return the scorecard and what was found; no scorecard where there is none or it lacks what it cannot be without
     * @throws IOException if the bytes cannot be got
     */
    public static Outcome<Scorecard> readScorecard(Source source, ReadLimits limits) throws IOException {
        return read(
                source, limits, List.of("scorecard"), members -> members.element("scorecard", ScorecardCodec.INSTANCE));
    }

    /**
     * Reads what an audit found.
     *
     * @param source the document, packed with gzip or not
     * @param limits how much of it is read
     * @return the result and what was found while reading; no result where there is none
     * @throws IOException if the bytes cannot be got
     */
    public static Outcome<AuditResult> readAudit(Source source, ReadLimits limits) throws IOException {
        return read(source, limits, List.of("audit"), members -> members.element("audit", AuditCodec.INSTANCE));
    }

    /** Reads the last of these members, which stand behind the version. */
    private static <T> Outcome<T> read(
            Source source, ReadLimits limits, List<String> names, Function<Fields, @Nullable T> maker)
            throws IOException {
        Outcome<Document> read = Document.read(source, limits);
        if (read.value().isEmpty()) {
            return Outcome.failed(read.findings());
        }
        Document document = read.value().get();
        if (document.root().isCut && read.hasErrors()) {
            return Outcome.failed(read.findings());
        }
        Findings findings = new Findings(document.content());
        List<Scale> scales = Scales.builtIn();
        Reading reading = new Reading(findings, document.isNewer(), scales);
        Fields members = new Fields(reading, document.root());
        String member = names.get(names.size() - 1);
        @Nullable T made = members.required(member, maker.apply(members));
        members.end(Stream.concat(Stream.of("tiendo"), names.stream()).toList());
        return Document.outcome(read, made, member, findings);
    }
}
