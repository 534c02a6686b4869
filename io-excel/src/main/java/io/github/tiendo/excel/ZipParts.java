package io.github.tiendo.excel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a zip archive as its central directory lists them, so that sizes written behind the parts (data
 * descriptors) and archives beyond 4 GiB (Zip64) are read as well. Names are compared without regard to case.
 */
final class ZipParts {

    private static final int MAX_PARTS = 10_000;
    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int ZIP64_LOCATOR = 0x07064b50;
    private static final int ZIP64_LOCATOR_SIZE = 20;
    private static final int ZIP64_END = 0x06064b50;
    private static final int ZIP64_END_SIZE = 56;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_SIZE = 30;
    private static final int ZIP64_EXTRA = 1;
    private static final long IN_ZIP64 = 0xFFFF_FFFFL;
    private static final int ENCRYPTED = 1;

    private final RandomBytes bytes;
    private final Map<String, Part> parts = new HashMap<>();

    /**
     * A part as the directory describes it.
     *
     * @param name as written, with slashes
     * @param isDeflated whether it is packed; else it stands there as it is
     * @param checksum its CRC-32
     * @param packed how many bytes it takes in the file
     * @param size how many bytes it has
     * @param header where its own header begins
     */
    record Part(String name, boolean isDeflated, long checksum, long packed, long size, long header) {}

    /** Reads the directory. */
    ZipParts(RandomBytes bytes) throws IOException, RefusedException {
        this.bytes = bytes;
        Directory directory = directory();
        ByteBuffer entries = buffer(directory.start(), directory.size());
        for (long i = 0; i < directory.count(); i++) {
            Part part = entry(entries, directory.base());
            if (parts.putIfAbsent(key(part.name()), part) != null) {
                throw RefusedException.broken(Found.PART_TWICE);
            }
        }
    }

    Optional<Part> find(String name) {
        return Optional.ofNullable(parts.get(key(name)));
    }

    /** Where the bytes of a part begin: behind its own header, whose length the directory does not tell. */
    long start(Part part) throws IOException, RefusedException {
        ByteBuffer header = buffer(part.header(), LOCAL_SIZE);
        if (header.getInt(0) != LOCAL) {
            throw RefusedException.broken(Found.CONTENT);
        }
        return part.header() + LOCAL_SIZE + unsigned(header, 26) + unsigned(header, 28);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /**
     * Where the directory lies.
     *
     * @param base what stands before the archive, which its own offsets do not count
     */
    private record Directory(long start, int size, long count, long base) {}

    private Directory directory() throws IOException, RefusedException {
        long from = Math.max(0, bytes.size() - END_SIZE - LONGEST_COMMENT);
        ByteBuffer tail = buffer(from, (int) (bytes.size() - from));
        int at = tail.limit() - END_SIZE;
        while (at >= 0 && !(tail.getInt(at) == END && at + END_SIZE + unsigned(tail, at + 20) <= tail.limit())) {
            at--;
        }
        if (at < 0) {
            throw RefusedException.broken(Found.CUT_OFF);
        }
        long count = unsigned(tail, at + 10);
        long size = tail.getInt(at + 12) & IN_ZIP64;
        long offset = tail.getInt(at + 16) & IN_ZIP64;
        long end = from + at;
        if (count == 0xFFFF || size == IN_ZIP64 || offset == IN_ZIP64) {
            ByteBuffer large = zip64End(end);
            if (large != null) {
                count = large.getLong(32);
                size = large.getLong(40);
                offset = large.getLong(48);
                end = large.getLong(0);
            }
        }
        if (count > MAX_PARTS) {
            throw RefusedException.exceeded("parts", MAX_PARTS);
        }
        long base = end - size - offset;
        if (count < 0 || size < 0 || offset < 0 || base < 0 || size < count * ENTRY_SIZE || size > Integer.MAX_VALUE) {
            throw RefusedException.broken(Found.CONTENT);
        }
        return new Directory(base + offset, (int) size, count, base);
    }

    /** The larger end record, its own place in the first eight bytes; null where there is none. */
    private @Nullable ByteBuffer zip64End(long end) throws IOException, RefusedException {
        if (end < ZIP64_LOCATOR_SIZE) {
            return null;
        }
        ByteBuffer locator = buffer(end - ZIP64_LOCATOR_SIZE, ZIP64_LOCATOR_SIZE);
        if (locator.getInt(0) != ZIP64_LOCATOR) {
            return null;
        }
        long place = locator.getLong(8);
        if (place < 0 || place > end - ZIP64_END_SIZE) {
            throw RefusedException.broken(Found.CONTENT);
        }
        ByteBuffer record = buffer(place, ZIP64_END_SIZE);
        if (record.getInt(0) != ZIP64_END) {
            throw RefusedException.broken(Found.CONTENT);
        }
        return record.putLong(0, place);
    }

    private static Part entry(ByteBuffer entries, long base) throws RefusedException {
        if (entries.remaining() < ENTRY_SIZE || entries.getInt(entries.position()) != ENTRY) {
            throw RefusedException.broken(Found.CONTENT);
        }
        int at = entries.position();
        int flags = unsigned(entries, at + 8);
        int method = unsigned(entries, at + 10);
        long checksum = entries.getInt(at + 16) & IN_ZIP64;
        long packed = entries.getInt(at + 20) & IN_ZIP64;
        long size = entries.getInt(at + 24) & IN_ZIP64;
        int nameLength = unsigned(entries, at + 28);
        int extraLength = unsigned(entries, at + 30);
        int commentLength = unsigned(entries, at + 32);
        long header = entries.getInt(at + 42) & IN_ZIP64;
        if (entries.remaining() < ENTRY_SIZE + nameLength + extraLength + commentLength
                || (flags & ENCRYPTED) != 0
                || method != 0 && method != 8) {
            throw RefusedException.broken(Found.CONTENT);
        }
        byte[] name = new byte[nameLength];
        entries.get(at + ENTRY_SIZE, name);
        int extra = at + ENTRY_SIZE + nameLength;
        int extraEnd = extra + extraLength;
        while (extra + 4 <= extraEnd) {
            int length = unsigned(entries, extra + 2);
            if (unsigned(entries, extra) == ZIP64_EXTRA) {
                int field = extra + 4;
                int fieldsEnd = Math.min(extraEnd, field + length);
                if (size == IN_ZIP64 && field + 8 <= fieldsEnd) {
                    size = entries.getLong(field);
                    field += 8;
                }
                if (packed == IN_ZIP64 && field + 8 <= fieldsEnd) {
                    packed = entries.getLong(field);
                    field += 8;
                }
                if (header == IN_ZIP64 && field + 8 <= fieldsEnd) {
                    header = entries.getLong(field);
                }
            }
            extra += 4 + length;
        }
        if (packed < 0 || size < 0 || header < 0) {
            throw RefusedException.broken(Found.CONTENT);
        }
        entries.position(at + ENTRY_SIZE + nameLength + extraLength + commentLength);
        String path = new String(name, StandardCharsets.UTF_8).replace('\\', '/');
        return new Part(
                path.startsWith("/") ? path.substring(1) : path, method == 8, checksum, packed, size, base + header);
    }

    private ByteBuffer buffer(long from, int length) throws IOException, RefusedException {
        if (from < 0 || from > bytes.size() - length) {
            throw RefusedException.broken(Found.CONTENT);
        }
        byte[] content = new byte[length];
        if (bytes.readFully(from, content) < length) {
            throw RefusedException.broken(Found.CUT_OFF);
        }
        return ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int unsigned(ByteBuffer buffer, int at) {
        return buffer.getShort(at) & 0xFFFF;
    }

    RandomBytes bytes() {
        return bytes;
    }
}
