package io.github.tiendo.examples.word;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.layout.Block;
import io.github.tiendo.layout.Document;
import io.github.tiendo.spi.DocumentReader;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Reads Word documents ({@code .docx}) into blocks in the order in which a person reads them.
 *
 * <ul>
 *   <li>Paragraphs, list items and headings, by their styles and numbering; a list whose dashes somebody typed is one too.
 *   <li>Tables as sheets, {@code Table 1!C4}: cells merged across and down, numbers that Word counts itself, tables in
 *       cells as sheets behind theirs.
 *   <li>Footnotes and endnotes, with the place of their mark. In running text the mark is {@code [^2]}; the value of a
 *       cell has none.
 *   <li>Text boxes behind the paragraph to which they are tied. Headers, footers, pictures and comments are not read.
 * </ul>
 *
 * <p>Tracked changes count as accepted: what was inserted stands there, what was deleted does not; one finding says so
 * where numbers are among them. Words that nobody sees
 * are left out, with a finding. A place is the number of the paragraph, and the page where Word has noted it.
 *
 * <p>A {@code .doc}, RTF or OpenDocument file is named as what it is. The file is read with the XML parser of the JDK;
 * document types and everything outside the file are refused.
 */
public final class WordReader implements DocumentReader {

    private static final int HEAD = 1 << 16;
    private static final int ENTRIES_LOOKED_AT = 64;
    private static final long BYTES_LOOKED_AT = 16L << 20;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] RTF = {'{', '\\', 'r', 't', 'f'};
    /** Names of streams in compound files. */
    private static final byte[] OLD_DOCUMENT = "WordDocument".getBytes(StandardCharsets.UTF_16LE);

    private static final List<String> ENDINGS = List.of("docx", "docm", "dotx");
    private static final List<String> REFUSED = List.of("doc", "rtf");

    /** A reader without settings. */
    public WordReader() {}

    @Override
    public String id() {
        return "word";
    }

    @Override
    public Localized description() {
        return language -> WordFindingCode.TEXTS.text("description", language, Map.of());
    }

    @Override
    public List<String> extensions() {
        return ENDINGS;
    }

    @Override
    public List<String> refusedExtensions() {
        return REFUSED;
    }

    @Override
    public boolean recognises(Source source) throws IOException {
        byte[] head = source.head(HEAD);
        if (startsWith(head, ZIP)) {
            return holdsWords(source);
        }
        boolean named = source.hasEnding(ENDINGS) || source.hasEnding(REFUSED);
        return startsWith(head, RTF) || startsWith(head, COMPOUND) && (named || contains(head, OLD_DOCUMENT));
    }

    private static boolean holdsWords(Source source) throws IOException {
        try (InputStream bytes = source.open();
                ZipInputStream zip = new ZipInputStream(bytes)) {
            long left = BYTES_LOOKED_AT;
            byte[] buffer = new byte[HEAD];
            for (int i = 0; i < ENTRIES_LOOKED_AT && left > 0; i++) {
                ZipEntry entry = zip.getNextEntry();
                if (entry == null) {
                    return false;
                }
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.startsWith("word/")) {
                    return true;
                }
                if (name.startsWith("xl/") || name.startsWith("ppt/")) {
                    return false;
                }
                boolean first = name.equals("mimetype");
                for (int read = zip.read(buffer); read >= 0 && left > 0; read = zip.read(buffer)) {
                    left -= read;
                    if (first) {
                        return new String(buffer, 0, read, StandardCharsets.US_ASCII).contains("opendocument.text");
                    }
                }
            }
        } catch (IllegalArgumentException | ZipException | EOFException e) {
            // reading it will say what is wrong
        }
        return false;
    }

    @Override
    public Outcome<Document> read(Source source, ReadLimits limits) throws IOException {
        return source.content(limits, description()).then(bytes -> document(source.name(), bytes, limits));
    }

    private static Outcome<Document> document(String source, byte[] bytes, ReadLimits limits) {
        SourceLocation file = SourceLocation.of(source);
        try {
            return read(source, bytes, limits);
        } catch (RefusedException e) {
            return Outcome.failed(e.finding().at(file));
        } catch (XMLStreamException e) {
            return Outcome.failed(Finding.of(WordFindingCode.BROKEN_FILE).at(file));
        }
    }

    private static Outcome<Document> read(String source, byte[] bytes, ReadLimits limits)
            throws RefusedException, XMLStreamException {
        if (!startsWith(bytes, ZIP)) {
            throw new RefusedException(refusal(bytes));
        }
        WordPackage parts = WordPackage.of(bytes, limits);
        BodyReader body = body(source, parts, limits, notes(parts), null);
        List<Block> blocks = body.read(parts.main());
        return Outcome.of(Document.of(source, blocks), body.findings());
    }

    static BodyReader body(
            String source,
            WordPackage parts,
            ReadLimits limits,
            Map<String, String> notes,
            @Nullable PlacedWords placed)
            throws XMLStreamException {
        return new BodyReader(
                source,
                limits,
                Styles.of(parts.part("word/styles.xml").orElse(new byte[0])),
                Numbering.of(parts.part("word/numbering.xml").orElse(new byte[0])),
                notes,
                placed);
    }

    /** The texts of footnotes and endnotes by their marks. */
    static Map<String, String> notes(WordPackage parts) throws XMLStreamException {
        Map<String, String> notes = new HashMap<>();
        notes(parts, "word/footnotes.xml", "footnote", "", notes);
        notes(parts, "word/endnotes.xml", "endnote", "e", notes);
        return notes;
    }

    private static void notes(WordPackage parts, String part, String note, String kind, Map<String, String> into)
            throws XMLStreamException {
        Optional<byte[]> found = parts.part(part);
        if (found.isPresent()) {
            NoteTexts.into(into, note, kind, found.get());
        }
    }

    private static Finding refusal(byte... bytes) {
        if (startsWith(bytes, RTF)) {
            return Finding.of(WordFindingCode.OTHER_KIND).with("found", "RTF");
        }
        if (!startsWith(bytes, COMPOUND)) {
            return Finding.of(WordFindingCode.NOT_A_DOCUMENT);
        }
        return contains(bytes, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE))
                ? Finding.of(WordFindingCode.ENCRYPTED)
                : Finding.of(WordFindingCode.OTHER_KIND).with("found", "Word 97-2003 (.doc)");
    }

    private static boolean startsWith(byte[] bytes, byte... start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static boolean contains(byte[] bytes, byte... part) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.contains(new String(part, StandardCharsets.ISO_8859_1));
    }
}
