package io.github.tiendo.json;

import io.github.tiendo.finding.SourceLocation;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The text of a source in UTF-8, which tells line and column of an offset when a finding asks for it. Offsets are all
 * that is noted while reading, since most of them are never asked for.
 */
final class Content implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int BLOCK = 1024;

    private final String source;
    private final byte[] bytes;
    private final int start;
    private final int length;
    private final int firstLine;
    private transient int @Nullable [] lines;
    private transient int @Nullable [] columns;

    /** The first bytes of an array. */
    Content(String source, byte[] bytes, int length) {
        this(source, bytes, 0, length, 1);
    }

    /** Some bytes of an array, which are the text from this line on. Offsets count from the start. */
    Content(String source, byte[] bytes, int start, int length, int firstLine) {
        this.source = source;
        this.bytes = bytes;
        this.start = start;
        this.length = length;
        this.firstLine = firstLine;
    }

    String source() {
        return source;
    }

    byte[] bytes() {
        return bytes;
    }

    int start() {
        return start;
    }

    int length() {
        return length;
    }

    /** The whole character at an offset, for print; empty at the end. */
    String characterAt(int offset) {
        if (offset < 0 || offset >= length) {
            return "";
        }
        int end = offset + 1;
        while (end < length && isContinuation(end)) {
            end++;
        }
        return new String(bytes, start + offset, end - offset, StandardCharsets.UTF_8);
    }

    SourceLocation whole() {
        return SourceLocation.of(source);
    }

    SourceLocation at(int offset, String pointer) {
        SourceLocation.Builder place = SourceLocation.builder().source(source);
        if (!pointer.isEmpty()) {
            place.address(pointer);
        }
        if (offset < 0) {
            return place.build();
        }
        index();
        int block = Math.min(offset, length) / BLOCK;
        int line = lines[block];
        int column = columns[block];
        for (int i = block * BLOCK; i < offset && i < length; i++) {
            if (bytes[start + i] == '\n') {
                line++;
                column = 0;
            } else {
                column += units(i);
            }
        }
        return place.line(firstLine + line).column(column + 1).build();
    }

    /** How many UTF-16 units start at an offset. */
    private int units(int offset) {
        if (isContinuation(offset)) {
            return 0;
        }
        return (bytes[start + offset] & 0xF8) == 0xF0 ? 2 : 1;
    }

    /** Whether the byte at an offset belongs to the character before it. */
    boolean isContinuation(int offset) {
        return (bytes[start + offset] & 0xC0) == 0x80;
    }

    private synchronized void index() {
        if (lines != null) {
            return;
        }
        int[] lineOf = new int[length / BLOCK + 1];
        int[] columnOf = new int[length / BLOCK + 1];
        int line = 0;
        int column = 0;
        for (int i = 0; i < length; i++) {
            if (i % BLOCK == 0) {
                lineOf[i / BLOCK] = line;
                columnOf[i / BLOCK] = column;
            }
            if (bytes[start + i] == '\n') {
                line++;
                column = 0;
            } else {
                column += units(i);
            }
        }
        if (length % BLOCK == 0) {
            lineOf[length / BLOCK] = line;
            columnOf[length / BLOCK] = column;
        }
        columns = columnOf;
        lines = lineOf;
    }
}
