package io.github.tiendo.json;

import com.fasterxml.jackson.core.JsonFactory;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.spi.ReadLimits;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Reads lines one after the other into one buffer and one element, and makes observations of them. */
final class ObservationIterator implements Iterator<Observation> {

    private static final int LINES_OF_FACTORY = 64;

    private static final int BUFFER = 64 << 10;

    /** No observation is as long: its texts are limited. */
    private static final int LONGEST_LINE = 1 << 20;

    private final String source;
    private final InputStream packed;
    private final ReadLimits limits;
    private final Consumer<Finding> listener;
    private final Findings findings;
    private final Reading reading;
    private final ObservationScanner scanner;
    private final Element element = new Element(null, "", 0);
    private JsonFactory factory = ElementParser.FACTORY;
    private int linesOfFactory;
    private @Nullable InputStream bytes;
    private byte[] buffer = new byte[BUFFER];
    private int start;
    private int end;
    private int line;
    private long total;
    private boolean isOver;
    private @Nullable Observation next;

    ObservationIterator(String source, InputStream packed, ReadLimits limits, Consumer<Finding> listener) {
        this.source = source;
        this.packed = packed;
        this.limits = limits;
        this.listener = listener;
        this.findings = new Findings(new Content(source, buffer, 0));
        this.reading = new Reading(findings, false, List.of());
        this.scanner = new ObservationScanner(limits);
    }

    /** The number of the line that was read last, from 1. */
    int line() {
        return line;
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null && !isOver) {
                next = readLine();
            }
            return next != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Observation next() {
        Observation observation = hasNext() ? next : null;
        if (observation == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return observation;
    }

    /** The observation of the next line; null where the line has none, or there is no next line. */
    private @Nullable Observation readLine() throws IOException {
        int from = start;
        int lineEnd = -1;
        while (lineEnd < 0) {
            lineEnd = Octets.indexOf('\n', buffer, from, end);
            if (lineEnd < 0) {
                if (end - start > LONGEST_LINE) {
                    skipLine();
                    return null;
                }
                from = end - start;
                if (!fill()) {
                    isOver = true;
                    lineEnd = end;
                } else {
                    from += start;
                }
            }
        }
        int lineStart = start;
        start = Math.min(lineEnd + 1, end);
        line++;
        return observation(lineStart, lineEnd);
    }

    /** Gets more bytes behind those that are there; false at the end. */
    private boolean fill() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            end -= start;
            start = 0;
        }
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        try {
            if (bytes == null) {
                bytes = Packed.open(packed, limits);
            }
            int read = bytes.read(buffer, end, buffer.length - end);
            if (read < 0) {
                return false;
            }
            end += read;
            total += read;
        } catch (ZipException | EOFException e) {
            tell(Finding.of(JsonFindingCode.NOT_UNPACKED).with("found", String.valueOf(e.getMessage())));
            return false;
        }
        if (total > limits.inflatedBytes()) {
            tell(Finding.of(JsonFindingCode.FILE_TOO_LARGE).with("limit", limits.inflatedBytes()));
            end = start;
            return false;
        }
        return true;
    }

    private void tell(Finding finding) {
        listener.accept(finding.at(
                SourceLocation.builder().source(source).line(line + 1).build()));
    }

    private void skipLine() throws IOException {
        tell(Finding.of(JsonFindingCode.LINE_TOO_LONG).with("limit", LONGEST_LINE));
        line++;
        while (true) {
            int lineEnd = Octets.indexOf('\n', buffer, start, end);
            if (lineEnd >= 0) {
                start = lineEnd + 1;
                return;
            }
            start = end;
            if (!fill()) {
                isOver = true;
                return;
            }
        }
    }

    private @Nullable Observation observation(int lineStart, int lineEnd) throws IOException {
        int from = line == 1 && startsWithMark(lineStart, lineEnd) ? lineStart + 3 : lineStart;
        if (isBlank(from, lineEnd)) {
            return null;
        }
        int valid = Utf8.validEnd(buffer, from, lineEnd);
        Observation usual = valid < lineEnd ? null : scanner.scan(buffer, from, lineEnd);
        return usual != null ? usual : observation(from, lineEnd, valid);
    }

    /** The observation of a line by way of its elements, with all that is found. */
    private @Nullable Observation observation(int from, int lineEnd, int valid) throws IOException {
        Content content = new Content(source, buffer, from, lineEnd - from, line);
        findings.restart(content);
        Optional<Observation> read = Optional.empty();
        element.clear();
        if (valid < lineEnd) {
            findings.add(
                    Finding.of(JsonFindingCode.NOT_UTF8)
                            .with("found", String.format(Locale.ROOT, "0x%02X", buffer[valid])),
                    valid - from,
                    "");
        } else if (ElementParser.parse(content, element, limits, findings, factory())) {
            read = Fields.read(ObservationCodec.INSTANCE, new Fields(reading, element));
        }
        if (findings.size() > 0) {
            findings.list().forEach(listener);
        }
        return read.orElse(null);
    }

    /** A factory is left behind with the names that it knows: a table that grew with every line would be copied for each. */
    private JsonFactory factory() {
        if (linesOfFactory++ % LINES_OF_FACTORY == 0) {
            factory = ElementParser.factory(limits);
        }
        return factory;
    }

    private boolean startsWithMark(int from, int to) {
        return to - from >= 3
                && buffer[from] == (byte) 0xEF
                && buffer[from + 1] == (byte) 0xBB
                && buffer[from + 2] == (byte) 0xBF;
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
                return false;
            }
        }
        return true;
    }
}
