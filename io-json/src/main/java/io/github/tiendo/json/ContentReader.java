package io.github.tiendo.json;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;

/**
 * Gets the text of a source: unpacks it, drops a byte order mark, turns UTF-16 with one into UTF-8, and cuts it before
 * the first byte that is not UTF-8.
 */
final class ContentReader {

    private static final int STEP = 64 << 10;

    /** How many times its size UTF-16 takes while it becomes UTF-8. */
    private static final int UTF16_SHARE = 3;

    private ContentReader() {}

    static Content read(Source source, ReadLimits limits, List<Finding> findings) throws IOException {
        byte[] packed = source.bytes(limits.bytes());
        if (packed.length > limits.bytes()) {
            return refused(source, Finding.of(JsonFindingCode.FILE_TOO_LARGE).with("limit", limits.bytes()), findings);
        }
        byte[] bytes = Packed.isPacked(packed) ? unpacked(packed, limits, source, findings) : packed;
        if (!HeldMemory.canHoldContent(isUtf16(bytes) ? (long) bytes.length * UTF16_SHARE : bytes.length)) {
            return refused(source, Finding.of(JsonFindingCode.TOO_LARGE_FOR_MEMORY), findings);
        }
        bytes = inUtf8(bytes);
        int valid = Utf8.validLength(bytes);
        Content content = new Content(source.name(), bytes, valid);
        if (valid < bytes.length) {
            findings.add(Finding.of(JsonFindingCode.NOT_UTF8)
                    .with("found", String.format(Locale.ROOT, "0x%02X", bytes[valid]))
                    .at(content.at(valid, "")));
        }
        return content;
    }

    private static Content refused(Source source, Finding finding, List<Finding> findings) {
        findings.add(finding.at(SourceLocation.of(source.name())));
        return new Content(source.name(), new byte[0], 0);
    }

    private static byte[] unpacked(byte[] packed, ReadLimits limits, Source source, List<Finding> findings)
            throws IOException {
        byte[] bytes = new byte[STEP];
        int length = 0;
        try (InputStream unpacked = Packed.open(new ByteArrayInputStream(packed), limits)) {
            int read;
            while ((read = unpacked.read(bytes, length, bytes.length - length)) >= 0) {
                length += read;
                if (length == bytes.length) {
                    if (length > limits.bytes()) {
                        throw new ZipException("more than " + limits.bytes() + " bytes");
                    }
                    if (!HeldMemory.canHoldContent(length * 2L)) {
                        findings.add(
                                Finding.of(JsonFindingCode.TOO_LARGE_FOR_MEMORY).at(SourceLocation.of(source.name())));
                        return new byte[0];
                    }
                    bytes = Arrays.copyOf(bytes, (int) Math.min(length * 2L, limits.bytes() + 1L));
                }
            }
        } catch (ZipException | EOFException e) {
            findings.add(Finding.of(JsonFindingCode.NOT_UNPACKED)
                    .with("found", String.valueOf(e.getMessage()))
                    .at(SourceLocation.of(source.name())));
        }
        return Arrays.copyOf(bytes, length);
    }

    private static boolean isUtf16(byte[] bytes) {
        return startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF);
    }

    private static byte[] inUtf8(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Arrays.copyOfRange(bytes, 3, bytes.length);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return recoded(bytes, StandardCharsets.UTF_16LE);
        }
        return startsWith(bytes, 0xFE, 0xFF) ? recoded(bytes, StandardCharsets.UTF_16BE) : bytes;
    }

    private static byte[] recoded(byte[] bytes, Charset charset) {
        return new String(bytes, 2, bytes.length - 2, charset).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
