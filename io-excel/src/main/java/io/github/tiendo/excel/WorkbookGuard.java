package io.github.tiendo.excel;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.spi.ReadLimits;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Looks through the parts of an {@code .xlsx} file once, without keeping anything, before the library that understands
 * them opens it: are they whole, and not too much? The library's own limits belong to the host and are not touched.
 */
final class WorkbookGuard {

    private static final int MAX_PARTS = 10_000;
    private static final int SMALL_PART = 1 << 20;
    private static final int BUFFER = 1 << 16;
    private static final int READ_AHEAD = 512;
    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final String CONTENT_TYPES = "[content_types].xml";
    /** What the library keeps for an element, and for a byte of a part; measured, rounded up. */
    private static final long BYTES_OF_ELEMENT = 160;

    private final byte[] bytes;
    private final ReadLimits limits;
    private final XmlTags tags;
    private long inflated;

    WorkbookGuard(byte[] bytes, ReadLimits limits) {
        this.bytes = bytes;
        this.limits = limits;
        this.tags = new XmlTags(limits);
    }

    /** Checks all parts. */
    void check() throws RefusedException {
        if (!hasEndRecord()) {
            throw broken(Found.CUT_OFF);
        }
        Set<String> names = new HashSet<>();
        CountingStream packed = new CountingStream(new ByteArrayInputStream(bytes));
        try (ZipInputStream zip = new ZipInputStream(packed)) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (!names.add(part.getName().toLowerCase(Locale.ROOT))) {
                    throw broken(Found.PART_TWICE);
                }
                if (names.size() > MAX_PARTS) {
                    throw exceeded("parts", MAX_PARTS);
                }
                checkPart(zip, packed);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw broken(Found.CONTENT);
        }
        if (!names.contains(CONTENT_TYPES)) {
            throw new RefusedException(
                    Finding.of(ExcelFindingCode.NOT_A_WORKBOOK).with("found", Found.ARCHIVE));
        }
        if (inflated + tags.elements() * BYTES_OF_ELEMENT > Runtime.getRuntime().maxMemory() / 2) {
            throw new RefusedException(Finding.of(ExcelFindingCode.TOO_LARGE_FOR_MEMORY));
        }
    }

    private void checkPart(InputStream part, CountingStream packed) throws IOException, RefusedException {
        byte[] buffer = new byte[BUFFER];
        long start = packed.count;
        long size = 0;
        tags.startPart();
        for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
            size += read;
            inflated += read;
            if (inflated > limits.inflatedBytes()) {
                throw exceeded("inflated-bytes", limits.inflatedBytes());
            }
            // packed bytes may have been taken from the file before this part began
            if (size > SMALL_PART && size / limits.inflationRatio() > packed.count - start + READ_AHEAD) {
                throw exceeded("inflation-ratio", limits.inflationRatio());
            }
            tags.scan(buffer, read);
        }
    }

    private boolean hasEndRecord() {
        int last = Math.max(0, bytes.length - END_RECORD - LONGEST_COMMENT);
        for (int i = bytes.length - END_RECORD; i >= last; i--) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    static RefusedException exceeded(String limit, long allowed) {
        return new RefusedException(
                Finding.of(ExcelFindingCode.LIMIT_EXCEEDED).with("limit", limit).with("allowed", allowed));
    }

    static RefusedException broken(Found what) {
        return new RefusedException(Finding.of(ExcelFindingCode.BROKEN_FILE).with("found", what));
    }

    /** Counts the packed bytes that were taken. */
    private static final class CountingStream extends FilterInputStream {
        private long count;

        CountingStream(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
