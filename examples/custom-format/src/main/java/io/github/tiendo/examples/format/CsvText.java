package io.github.tiendo.examples.format;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import io.github.tiendo.spi.TextEncoding;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /** The tone marks of Windows-1258, which stand behind their vowel. */
    private static final Set<Integer> TONES = Set.of(0xCC, 0xD2, 0xDE, 0xEC, 0xF2);

    /** Vowels before them: plain ones, and those with a mark of their own. */
    private static final Set<Integer> VOWELS = Stream.concat(
                    "aeiouyAEIOUY".chars().boxed(),
                    Stream.of(0xC2, 0xC3, 0xCA, 0xD4, 0xD5, 0xDD, 0xE2, 0xE3, 0xEA, 0xF4, 0xF5, 0xFD))
            .collect(Collectors.toUnmodifiableSet());

    private static final int FEWEST_TONES = 2;

    /** Letters of TCVN3 that are signs in Windows-1252 and stand in no word there: {@code ă}, {@code đ}, {@code à}. */
    private static final Set<Integer> SIGNS_IN_WORDS = Stream.concat(
                    IntStream.rangeClosed(0xA7, 0xAE).boxed(),
                    IntStream.rangeClosed(0xB5, 0xBE).boxed())
            .collect(Collectors.toUnmodifiableSet());

    /** Among so many characters one may be zero, which a text has by mistake. */
    private static final int CHARACTERS_OF_A_ZERO = 20;

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

    /** Whether a source begins as a text in an older encoding. */
    static boolean beginsInCodePage(Source source) throws IOException {
        return codePage(source.head(HEAD)).isPresent();
    }

    /** The whole text of a source, or a finding of why it is none. */
    static Outcome<String> whole(Source source, ReadLimits limits, Localized description) throws IOException {
        SourceLocation file = SourceLocation.of(source.name());
        return source.content(limits, description).then(bytes -> {
            long most = mostBytes(Runtime.getRuntime().maxMemory());
            return bytes.length > most
                    ? Outcome.failed(tooLarge("bytes", most).at(file))
                    : of(bytes)
                            .map(Outcome::of)
                            .orElseGet(() -> Outcome.failed(whyNot(bytes).at(file)));
        });
    }

    static Finding tooLarge(String what, long limit) {
        return Finding.of(CsvFindingCode.TOO_LARGE).with("what", what).with("limit", limit);
    }

    /** The text without its mark and the zeros that fill its end; empty if the bytes are none, or many zeros are within. */
    static Optional<String> of(byte... bytes) {
        try {
            String text = TextEncoding.of(bytes)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            int end = text.length();
            while (end > 0 && text.charAt(end - 1) == 0) {
                end--;
            }
            long zeros = text.chars().limit(end).filter(c -> c == 0).count();
            return zeros * CHARACTERS_OF_A_ZERO > end
                    ? Optional.empty()
                    : Optional.of(TextEncoding.withoutMark(text.substring(0, end)));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Why bytes are no text in UTF-8 or UTF-16: they are one in an older encoding, which is named, or none at all. */
    static Finding whyNot(byte... bytes) {
        return codePage(bytes)
                .map(name -> Finding.of(CsvFindingCode.OTHER_ENCODING).with("found", name))
                .orElseGet(() -> Finding.of(CsvFindingCode.NOT_TEXT));
    }

    /** The older encoding of a text that is none in UTF-8 or UTF-16; empty for other bytes. */
    static Optional<String> codePage(byte... bytes) {
        int tones = 0;
        int signs = 0;
        for (int i = 0; i < bytes.length; i++) {
            int c = Byte.toUnsignedInt(bytes[i]);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r') {
                return Optional.empty();
            }
            tones += TONES.contains(c) && i > 0 && VOWELS.contains(Byte.toUnsignedInt(bytes[i - 1])) ? 1 : 0;
            signs += SIGNS_IN_WORDS.contains(c) && i > 0 && isLetter(bytes[i - 1]) ? 1 : 0;
        }
        if (of(bytes).isPresent()) {
            return Optional.empty();
        }
        if (signs >= FEWEST_TONES) {
            return Optional.of("TCVN3");
        }
        return Optional.of(tones < FEWEST_TONES ? "Windows-1252" : "Windows-1258");
    }

    private static boolean isLetter(byte character) {
        int letter = character | ' ';
        return letter >= 'a' && letter <= 'z';
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
