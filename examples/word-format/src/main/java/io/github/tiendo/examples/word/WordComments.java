package io.github.tiendo.examples.word;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.reconciliation.AuditedFigure;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;

/**
 * Copies a Word document with a comment at each of some figures: what is wrong with it, and what may be right.
 *
 * <pre>{@code
 * AuditResult result = ReportAudit.of(VIETNAMESE).audit(document);
 * List<AuditedFigure> alarms = result.worstFirst().stream().filter(figure -> figure.verdict().isAlarm()).toList();
 * WordComments.write(Source.of(report), alarms, VIETNAMESE, ReadLimits.standard(), out);
 * }</pre>
 *
 * <p>A comment stands at the printed figure, whose runs are parted where they hold more; at the mark of a note where the
 * figure stands in the note, which can have none; around the box where it stands in a text box; at its paragraph or cell where
 * its words are not met there. Comments that the document has are kept. Every other part of the file has the bytes it had,
 * and of the text nothing is taken away. The same document and figures give the same bytes.
 */
public final class WordComments {

    private static final String AUTHOR = "Tiendo";
    private static final String MAIN = "word/document.xml";
    private static final String RELATIONSHIPS = "word/_rels/document.xml.rels";
    private static final String TYPES = "[Content_Types].xml";
    private static final String COMMENTS = "word/comments.xml";
    private static final String COMMENTS_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    private static final Pattern RELATIONSHIP = Pattern.compile("<[^<>]*\\bRelationship\\s[^<>]*>");
    private static final Pattern ID =
            Pattern.compile("<[^<>]*\\bcomment\\w*\\s[^<>]*\\bid\\s*=\\s*[\"'](\\d{1,9})[\"']");
    private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.-]+)[\"']");
    private static final int DECLARATION = 200;

    private final byte[] bytes;
    private final Locale language;
    private final Map<String, byte[]> changed = new HashMap<>();
    private final Map<String, byte[]> added = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private WordComments(byte[] bytes, Locale language) {
        this.bytes = bytes;
        this.language = language;
    }

    /**
     * Writes a copy of a document with comments.
     *
     * @param document a {@code .docx} file
     * @param figures what to comment on, with places in this document
     * @param language of the comments
     * @param limits within which the document is read
     * @param out gets the copy, and stays open
     * @return a finding for each figure whose place is not in the document, which has no comment then
     * @throws IOException if the document cannot be read, or the copy not be written
     */
    public static List<Finding> write(
            Source document, List<AuditedFigure> figures, Locale language, ReadLimits limits, OutputStream out)
            throws IOException {
        WordComments copy = new WordComments(document.bytes(limits.bytes()), language);
        Finding broken = Finding.of(WordFindingCode.BROKEN_FILE);
        try {
            copy.comment(document.name(), figures, limits);
        } catch (RefusedException e) {
            broken = e.finding();
            throw new IOException(broken.at(SourceLocation.of(document.name())).line(language), e);
        } catch (XMLStreamException e) {
            throw new IOException(broken.at(SourceLocation.of(document.name())).line(language), e);
        }
        copy.write(out);
        return List.copyOf(copy.findings);
    }

    private void comment(String source, List<AuditedFigure> figures, ReadLimits limits)
            throws IOException, RefusedException, XMLStreamException {
        WordPackage parts = WordPackage.of(bytes, limits);
        PlacedWords placed = new PlacedWords();
        Map<String, String> notes = WordReader.notes(parts);
        WordReader.body(source, parts, limits, notes, placed).read(parts.main());
        Map<AuditedFigure, PlacedWords.Span> spans = new LinkedHashMap<>();
        Set<Integer> elements = new HashSet<>();
        for (AuditedFigure figure : figures) {
            find(figure, placed, notes).ifPresent(span -> {
                spans.put(figure, span);
                elements.add(span.first());
                elements.add(span.last());
            });
        }
        String main = text(parts.main());
        MarkedText marked = new MarkedText(main, elements);
        String path = commentsPath();
        Optional<byte[]> before = part(path);
        String comments = before.map(WordComments::text)
                .orElse("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\""
                        + marked.vocabulary() + "\"/>");
        int id = Math.max(lastId(comments), lastId(main));
        StringBuilder more = new StringBuilder();
        for (AuditedFigure figure : figures) {
            PlacedWords.Span span = spans.get(figure);
            if (span != null && marked.comment(span, id + 1)) {
                more.append(comment(++id, figure, marked.vocabulary()));
            } else {
                findings.add(Finding.of(WordFindingCode.FIGURE_NOT_MARKED)
                        .with("text", figure.text())
                        .at(figure.location().orElse(SourceLocation.of(source))));
            }
        }
        if (!more.isEmpty()) {
            changed.put(MAIN, bytes(marked.toString(), parts.main()));
            put(path, appended(comments, more.toString()), before);
            if (before.isEmpty()) {
                register(path);
            }
        }
    }

    private static Optional<PlacedWords.Span> find(
            AuditedFigure figure, PlacedWords placed, Map<String, String> notes) {
        return figure.quotation()
                .flatMap(quote -> placed.find(quote.location(), quote.before(), quote.figure(), notes))
                .or(() -> figure.location().flatMap(place -> placed.find(place, "", figure.text(), notes)));
    }

    private String comment(int id, AuditedFigure figure, String vocabulary) {
        List<Localized> lines = new ArrayList<>();
        lines.add(to -> figure.verdict().text(to) + " · " + figure.kind().text(to));
        lines.add(figure.explanation());
        figure.suggestions().forEach(suggestion -> lines.add(to -> "→ " + suggestion.text(to)));
        StringBuilder xml = new StringBuilder("<w:comment xmlns:w=\"" + vocabulary + "\" w:id=\"" + id
                + "\" w:author=\"" + AUTHOR + "\" w:initials=\"" + AUTHOR.charAt(0) + "\">");
        for (Localized line : lines) {
            xml.append("<w:p><w:r><w:t xml:space=\"preserve\">")
                    .append(XmlText.of(line.text(language)))
                    .append("</w:t></w:r></w:p>");
        }
        return xml.append("</w:comment>").toString();
    }

    // --- the parts

    private static int lastId(String xml) {
        return ID.matcher(xml)
                .results()
                .mapToInt(id -> Integer.parseInt(id.group(1)))
                .max()
                .orElse(-1);
    }

    /** The part that holds the comments of the document, by its relationships; the usual one if it has none. */
    private String commentsPath() throws IOException {
        String relationships = part(RELATIONSHIPS).map(WordComments::text).orElse("");
        return RELATIONSHIP
                .matcher(relationships)
                .results()
                .map(found -> found.group())
                .filter(found -> attribute(found, "Type").endsWith("/relationships/comments"))
                .map(found -> attribute(found, "Target"))
                .map(target -> target.startsWith("/") ? target.substring(1) : "word/" + target)
                .findFirst()
                .orElse(COMMENTS);
    }

    private static String attribute(String element, String name) {
        Matcher value =
                Pattern.compile("\\s" + name + "\\s*=\\s*[\"']([^\"']*)[\"']").matcher(element);
        return value.find() ? value.group(1) : "";
    }

    /** Names a new part of comments where the document lists its parts. */
    private void register(String path) throws IOException {
        Optional<byte[]> listed = part(TYPES);
        String types = listed.map(WordComments::text).orElse("<Types xmlns=\"" + PACKAGE + "content-types\"/>");
        put(
                TYPES,
                appended(
                        types,
                        "<Override xmlns=\"" + PACKAGE + "content-types\" PartName=\"/" + path + "\" ContentType=\""
                                + COMMENTS_TYPE + "\"/>"),
                listed);
        Optional<byte[]> before = part(RELATIONSHIPS);
        String relationships =
                before.map(WordComments::text).orElse("<Relationships xmlns=\"" + PACKAGE + "relationships\"/>");
        if (!relationships.contains("/relationships/comments\"")) {
            boolean strict = relationships.contains(STRICT);
            put(
                    RELATIONSHIPS,
                    appended(
                            relationships,
                            "<Relationship xmlns=\"" + PACKAGE + "relationships\" Id=\"" + freeId(relationships)
                                    + "\" Type=\""
                                    + (strict ? STRICT + "officeDocument/relationships/comments" : OFFICE)
                                    + "\" Target=\"" + path.substring("word/".length()) + "\"/>"),
                    before);
        }
    }

    private static String freeId(String relationships) {
        int number = 1;
        while (relationships.contains("\"tiendo" + number + "\"")) {
            number++;
        }
        return "tiendo" + number;
    }

    /** The text of a part with elements behind all others of its root. */
    private static String appended(String xml, String elements) {
        int end = xml.lastIndexOf("</");
        int closed = xml.lastIndexOf("/>");
        if (end > closed) {
            return xml.substring(0, end) + elements + xml.substring(end);
        }
        int start = xml.lastIndexOf('<', closed);
        int name = start + 1;
        while (" \t\r\n/".indexOf(xml.charAt(name)) < 0) {
            name++;
        }
        return xml.substring(0, closed) + ">" + elements + "</" + xml.substring(start + 1, name) + ">"
                + xml.substring(closed + 2);
    }

    private void put(String path, String xml, Optional<byte[]> before) {
        (before.isPresent() ? changed : added).put(path, bytes(xml, before.orElse(new byte[0])));
    }

    private Optional<byte[]> part(String path) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equalsIgnoreCase(path)) {
                    return Optional.of(zip.readAllBytes());
                }
            }
        }
        return Optional.empty();
    }

    private void write(OutputStream out) throws IOException {
        try (Zip zip = new Zip(out)) {
            Map<String, byte[]> parts = new HashMap<>();
            changed.forEach((path, part) -> parts.put(path.toLowerCase(Locale.ROOT), part));
            zip.copyOf(bytes, path -> parts.get(path.toLowerCase(Locale.ROOT)));
            for (Map.Entry<String, byte[]> part : added.entrySet()) {
                zip.put(part.getKey(), part.getValue());
            }
        }
    }

    private static String text(byte... part) {
        return new String(part, charset(part));
    }

    private static byte[] bytes(String text, byte... before) {
        return text.getBytes(charset(before));
    }

    private static Charset charset(byte... part) {
        if (part.length > 1 && (part[0] & 0xFF) == 0xFE && (part[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (part.length > 1 && (part[0] & 0xFF) == 0xFF && (part[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        String head = new String(part, 0, Math.min(part.length, DECLARATION), StandardCharsets.ISO_8859_1);
        Matcher declared = ENCODING.matcher(head);
        return declared.find() && Charset.isSupported(declared.group(1))
                ? Charset.forName(declared.group(1))
                : StandardCharsets.UTF_8;
    }
}
