package io.github.tiendo.json;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.intake.ProgrammeDraft;
import io.github.tiendo.spi.ProgrammeReader;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a programme with its reports from one JSON document.
 *
 * <pre>{@code
 * {
 *   "tiendo": "1.0",
 *   "programme": {
 *     "id": "fibre",
 *     "title": {"vi": "Cáp quang đến mọi nhà", "en": "Fibre for everybody"},
 *     "indicators": [
 *       {
 *         "id": "households",
 *         "name": {"en": "Households with fibre"},
 *         "unit": "%",
 *         "targets": [
 *           {"id": "2025", "due": "2025", "kind": "BOUND", "comparison": "AT_LEAST", "value": 80, "unit": "%"}
 *         ]
 *       }
 *     ],
 *     "reports": [
 *       {
 *         "id": "2022",
 *         "issuedOn": "2023-07-12",
 *         "dataThrough": "2022-12-31",
 *         "observations": [
 *           {"indicator": "households", "period": "2022", "value": 77.08, "unit": "%"}
 *         ],
 *         "declaredGrades": [
 *           {"indicator": "households", "scale": "COMPLETION", "grade": "LIKELY"}
 *         ]
 *       }
 *     ]
 *   }
 * }
 * }</pre>
 *
 * <p>{@link JsonSchema} holds the whole of it. Days are ISO dates, periods the ids that {@link
 * io.github.tiendo.period.Period#toString()} gives, ids and constants strings, numbers plain; {@code null} is the same
 * as no member. The encoding is UTF-8, with or without a byte order mark (UTF-16 with one is taken too), packed with
 * gzip or not.
 *
 * <p>Every finding has the JSON pointer of its place, with line and column. A syntax error ends the document, and what
 * was read before it stands. Of two members with one name the first stands. A member that the version does not know is
 * an error; in a document of a newer minor version it is a warning. A document of another major version is not read.
 */
public final class JsonProgrammeReader implements ProgrammeReader {

    static final Localized DESCRIPTION = LocalizedText.of("JSON của Tiendo", "Tiendo JSON");

    private static final Pattern VERSION = Pattern.compile("([0-9]{1,6})\\.([0-9]{1,6})");

    /** A reader; it has no state. */
    public JsonProgrammeReader() {}

    @Override
    public String id() {
        return "json";
    }

    @Override
    public Localized description() {
        return DESCRIPTION;
    }

    @Override
    public List<String> extensions() {
        return List.of("json");
    }

    /** Whether the first character, behind compression, byte order mark and blanks, is an opening brace. */
    @Override
    public boolean recognises(byte[] head) {
        for (byte b : Packed.head(head)) {
            boolean isMarkOrBlank = b <= ' ' && b != '{';
            if (b == '{') {
                return true;
            }
            if (!isMarkOrBlank) {
                return false;
            }
        }
        return false;
    }

    @Override
    public Outcome<ProgrammeDraft> read(Source source, ReadLimits limits) throws IOException {
        List<Finding> found = new ArrayList<>();
        Content content = ContentReader.read(source, limits, found);
        Findings findings = new Findings(content);
        @Nullable Object root = ElementParser.parse(content, limits, findings);
        if (found.isEmpty() || root == null && content.length() > 0) {
            found.addAll(findings.list());
        } else {
            // The end that was cut off is said already.
            findings.list().stream()
                    .filter(finding -> finding.code() != JsonFindingCode.TRUNCATED)
                    .forEach(found::add);
        }
        return draft(content, root, found);
    }

    private static Outcome<ProgrammeDraft> draft(Content content, @Nullable Object root, List<Finding> found) {
        if (root == null) {
            return Outcome.failed(found);
        }
        Findings more = new Findings(content);
        if (!(root instanceof Element)) {
            more.add(
                    Finding.of(JsonFindingCode.WRONG_TYPE)
                            .with("found", Fields.kind(root))
                            .with("expected", Expected.OBJECT),
                    0,
                    "");
            found.addAll(more.list());
            return Outcome.failed(found);
        }
        Fields fields = new Fields(new Reading(more, false, List.of()), (Element) root);
        String version = fields.text("tiendo").orElse("");
        Matcher parts = VERSION.matcher(version);
        if (!parts.matches() || Integer.parseInt(parts.group(1)) != JsonSchema.MAJOR) {
            fields.finding(
                    fields.has("tiendo")
                            ? Finding.of(JsonFindingCode.UNKNOWN_VERSION)
                                    .with("found", ElementParser.excerpt(version))
                                    .with("expected", JsonSchema.VERSION)
                            : Finding.of(JsonFindingCode.NO_VERSION),
                    "tiendo");
            found.addAll(more.list());
            return Outcome.failed(found);
        }
        boolean isNewer = Integer.parseInt(parts.group(2)) > JsonSchema.MINOR;
        if (isNewer) {
            fields.finding(
                    Finding.of(JsonFindingCode.NEWER_VERSION)
                            .with("found", version)
                            .with("expected", JsonSchema.VERSION),
                    "tiendo");
        }
        Fields members = new Fields(new Reading(more, isNewer, List.of()), (Element) root);
        members.text("tiendo");
        Element programme = members.required("programme", members.element("programme"));
        members.end();
        found.addAll(more.list());
        if (programme == null) {
            return found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
                    ? Outcome.failed(found)
                    : Outcome.failed(Finding.of(JsonFindingCode.MISSING_FIELD)
                            .with("name", "programme")
                            .at(content.whole()));
        }
        return Outcome.of(
                ProgrammeDraft.builder()
                        .source(Objects.requireNonNull(content.source()))
                        .structure(new ProgrammeElements(content, programme, isNewer))
                        .build(),
                found);
    }
}
