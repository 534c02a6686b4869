package io.github.tiendo.examples.word;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.spi.ReadLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a {@code .docx} file that hold words, taken out of the archive within the limits. */
final class WordPackage {

    private static final String MAIN = "word/document.xml";
    private static final Set<String> WANTED = Set.of(
            MAIN, "word/styles.xml", "word/numbering.xml", "word/footnotes.xml", "word/endnotes.xml", "mimetype");
    private static final int MAX_PARTS = 10_000;
    private static final int SMALL_PART = 1 << 20;
    private static final int BUFFER = 1 << 14;
    /** The part of the heap that the text of a document may take while it is read. */
    private static final int HEAP_SHARE = 8;

    private final Map<String, byte[]> parts = new HashMap<>();

    private WordPackage() {}

    static WordPackage of(byte[] bytes, ReadLimits limits) throws RefusedException {
        WordPackage made = new WordPackage();
        long inflated = 0;
        int count = 0;
        byte[] buffer = new byte[BUFFER];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > MAX_PARTS) {
                    throw RefusedException.exceeded("parts", MAX_PARTS);
                }
                String name = entry.getName().toLowerCase(Locale.ROOT);
                boolean wanted = WANTED.contains(name) && !made.parts.containsKey(name);
                ByteArrayOutputStream part = new ByteArrayOutputStream();
                long size = 0;
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    size += read;
                    inflated += read;
                    if (inflated > limits.inflatedBytes()) {
                        throw RefusedException.exceeded("inflated-bytes", limits.inflatedBytes());
                    }
                    if (size > SMALL_PART && size / limits.inflationRatio() > bytes.length) {
                        throw RefusedException.exceeded("inflation-ratio", limits.inflationRatio());
                    }
                    if (wanted) {
                        part.write(buffer, 0, read);
                    }
                }
                if (wanted) {
                    made.parts.put(name, part.toByteArray());
                    made.checkHeap();
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw RefusedException.broken();
        }
        return made.checked(count);
    }

    private void checkHeap() throws RefusedException {
        long held = parts.values().stream().mapToLong(part -> part.length).sum();
        long most = Runtime.getRuntime().maxMemory() / HEAP_SHARE;
        if (held > most) {
            throw RefusedException.exceeded("inflated-bytes", most);
        }
    }

    private WordPackage checked(int count) throws RefusedException {
        if (parts.containsKey(MAIN)) {
            return this;
        }
        if (part("mimetype").filter(WordPackage::isOpenDocument).isPresent()) {
            throw new RefusedException(Finding.of(WordFindingCode.OTHER_KIND).with("found", "OpenDocument (.odt)"));
        }
        throw count == 0 ? RefusedException.broken() : new RefusedException(Finding.of(WordFindingCode.NOT_A_DOCUMENT));
    }

    private static boolean isOpenDocument(byte... mimetype) {
        return new String(mimetype, StandardCharsets.US_ASCII).startsWith("application/vnd.oasis.opendocument.text");
    }

    byte[] main() {
        return parts.get(MAIN);
    }

    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }
}
