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
    private static final long LINE_FEEDS = Octets.all('\n');

    private final String source;
    private final byte[] bytes;
    private final int start;
    private final int length;
    private final int firstLine;
    private transient int @Nullable [] lines;
    private transient int @Nullable [] columns;
    private transient int indexed;
    private transient @Nullable Cursor last;

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
        Cursor cursor = cursorAt(Math.min(offset, length));
        return place.line(firstLine + cursor.line).column(cursor.column + 1).build();
    }

    /** Goes on from the place that was asked for last, where it is near; places are mostly asked for in order. */
    private synchronized Cursor cursorAt(int offset) {
        Cursor cursor = last;
        if (cursor == null || offset < cursor.offset || offset - cursor.offset > BLOCK) {
            int block = offset / BLOCK;
            index(block);
            cursor = new Cursor(block * BLOCK, lines[block], columns[block]);
        }
        cursor = new Cursor(cursor.offset, cursor.line, cursor.column);
        cursor.pass(offset);
        last = cursor;
        return cursor;
    }

    /** Notes lines and columns as far as this block: most contents are asked for few places, or none. */
    private void index(int block) {
        if (lines == null || columns == null) {
            lines = new int[length / BLOCK + 1];
            columns = new int[length / BLOCK + 1];
        }
        Cursor cursor = new Cursor(indexed * BLOCK, lines[indexed], columns[indexed]);
        while (indexed < block) {
            indexed++;
            cursor.pass(indexed * BLOCK);
            lines[indexed] = cursor.line;
            columns[indexed] = cursor.column;
        }
    }

    /** A place with its line and column, both from 0. */
    private final class Cursor {
        private int offset;
        private int line;
        private int column;

        Cursor(int offset, int line, int column) {
            this.offset = offset;
            this.line = line;
            this.column = column;
        }

        /** Goes on to a later place. */
        void pass(int end) {
            while (offset < end) {
                if (offset + Octets.SIZE <= end && isPlain(Octets.word(bytes, start + offset))) {
                    column += Octets.SIZE;
                    offset += Octets.SIZE;
                } else if (bytes[start + offset] == '\n') {
                    line++;
                    column = 0;
                    offset++;
                } else {
                    column += units(offset);
                    offset++;
                }
            }
        }

        private boolean isPlain(long word) {
            return Octets.isAscii(word) && Octets.zeros(word ^ LINE_FEEDS) == 0;
        }
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
}
