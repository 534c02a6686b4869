package io.github.tiendo.examples.cli;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.spi.Source;
import io.github.tiendo.spi.TextEncoding;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads plain texts: UTF-8 or UTF-16. Bytes that are no text are named and read as U+FFFD. */
final class TextFile {

    private static final int BUFFER = 8192;

    private TextFile() {}

    /** The text of a report, of which it is said if there is none. */
    static String report(Source source, CommonOptions options, Output output) throws IOException {
        String text = read(source, options, output);
        if (text.isBlank()) {
            output.add(List.of(Finding.of(CommandFindingCode.TEXT_EMPTY).at(SourceLocation.of(source.name()))));
        }
        return text;
    }

    static String read(Source source, CommonOptions options, Output output) throws IOException {
        int limit = options.limits().bytes();
        byte[] bytes = source.bytes(limit);
        if (bytes.length > limit) {
            output.add(List.of(Finding.of(CommandFindingCode.TEXT_CUT)
                    .with("allowed", limit)
                    .at(SourceLocation.of(source.name()))));
            bytes = Arrays.copyOf(bytes, limit);
        }
        Charset charset = TextEncoding.of(bytes);
        String text = new String(bytes, charset);
        if (text.indexOf('\uFFFD') >= 0) {
            malformed(bytes, charset).ifPresent(line -> output.add(List.of(malformed(source, charset, line))));
        }
        return TextEncoding.withoutMark(text);
    }

    private static Finding malformed(Source source, Charset charset, int line) {
        return Finding.of(CommandFindingCode.TEXT_MALFORMED)
                .with("charset", charset.name())
                .at(SourceLocation.builder().source(source.name()).line(line).build());
    }

    /** The line of the first bytes that are no text, if any. */
    private static Optional<Integer> malformed(byte[] bytes, Charset charset) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(BUFFER);
        int line = 1;
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            result = decoder.decode(in, out, true);
            out.flip();
            line += (int) out.chars().filter(c -> c == '\n').count();
            out.clear();
        }
        return result.isError() ? Optional.of(line) : Optional.empty();
    }
}
