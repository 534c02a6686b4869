package io.github.tiendo.json;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.Severity;
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
 * A document of a version that can be read: its outermost element, and what was found on the way to it.
 *
 * @param isNewer whether it is of a newer minor version, so that unknown members are only warned of
 */
record Document(Content content, Element root, String version, boolean isNewer) {

    private static final Pattern VERSION = Pattern.compile("([0-9]{1,6})\\.([0-9]{1,6})");

    /** What was made of a member, with what was found; where it is null and nothing says why, the member is missing. */
    static <T> Outcome<T> outcome(Outcome<Document> document, @Nullable T value, String member, Findings more) {
        List<Finding> found = new ArrayList<>(document.findings());
        found.addAll(more.list());
        if (value != null) {
            return Outcome.of(value, found);
        }
        return found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
                ? Outcome.failed(found)
                : Outcome.failed(Finding.of(JsonFindingCode.MISSING_FIELD)
                        .with("name", member)
                        .at(more.content().whole()));
    }

    /** Reads the elements of a document and checks its version. */
    static Outcome<Document> read(Source source, ReadLimits limits) throws IOException {
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
        return of(content, root, found);
    }

    private static Outcome<Document> of(Content content, @Nullable Object root, List<Finding> found) {
        if (root == null) {
            return Outcome.failed(found);
        }
        Findings more = new Findings(content);
        if (!(root instanceof Element element)) {
            more.add(
                    Finding.of(JsonFindingCode.WRONG_TYPE)
                            .with("found", Fields.kind(root))
                            .with("expected", Expected.OBJECT),
                    0,
                    "");
            found.addAll(more.list());
            return Outcome.failed(found);
        }
        Fields fields = new Fields(new Reading(more, false, List.of()), element);
        String version = Objects.requireNonNullElse(fields.text("tiendo"), "");
        Matcher parts = VERSION.matcher(version);
        if (!parts.matches() || Integer.parseInt(parts.group(1)) != JsonSchema.MAJOR) {
            fields.finding(
                    fields.has("tiendo")
                            ? Finding.of(JsonFindingCode.UNKNOWN_VERSION)
                                    .with("found", ElementBuilder.excerpt(version))
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
            found.addAll(more.list());
        }
        return Outcome.of(new Document(content, element, version, isNewer), found);
    }
}
