package io.github.tiendo.examples.format;

import io.github.tiendo.spi.Source;
import io.github.tiendo.spi.TextEncoding;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Bytes as text. */
final class CsvText {

    /** How many bytes are looked at to tell the format. */
    private static final int HEAD = 1 << 14;

    /** Of ten bytes of memory one may be of the file: beside it are its characters, twice while they are made, and its cells. */
    private static final int HEAP_SHARE = 10;

    /** What a cell takes with all that is made of it, its text not counted. */
    private static final int BYTES_OF_CELL = 320;

    /** Of two bytes of memory one may be of cells: beside them are the text and what the programme of it is rated with. */
    private static final int CELLS_SHARE = 2;

    private CsvText() {}

    /** How many bytes a file may have where so much memory is there at most. */
    static long mostBytes(long memory) {
        return memory / HEAP_SHARE;
    }

    /** How many cells a file may have where so much memory is there at most. */
    static long mostCells(long memory) {
        return memory / CELLS_SHARE / BYTES_OF_CELL;
    }

    /** The beginning of a source, from which its format can be told; empty if it is no text, or blank. */
    static Optional<String> beginning(Source source) throws IOException {
        byte[] head = source.head(HEAD);
        Optional<String> text = head.length < HEAD ? of(head) : ofBeginning(head);
        return text.filter(start -> !start.isBlank());
    }

    /** The text without its mark; empty if the bytes are none in their encoding, or hold characters that no text has. */
    static Optional<String> of(byte... bytes) {
        try {
            String text = TextEncoding.of(bytes)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            boolean printable = text.chars().allMatch(c -> c >= ' ' || c == '\t' || c == '\n' || c == '\r');
            return printable ? Optional.of(TextEncoding.withoutMark(text)) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The same of the first bytes of a longer source, whose last character may be cut. */
    private static Optional<String> ofBeginning(byte... head) {
        int end = head.length;
        while (end > 0 && head[end - 1] != '\n') {
            end--;
        }
        if (end > 0 && TextEncoding.of(head).equals(StandardCharsets.UTF_16LE)) {
            // the second half of the line end
            end = Math.min(head.length, end + 1);
        }
        return of(Arrays.copyOf(head, end == 0 ? head.length : end));
    }
}
