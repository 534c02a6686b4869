package io.github.tiendo.spi;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.SourceLocation;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bytes with a name: a file, an upload, a column of a database. It can be opened more than once.
 *
 * <p>What can be read only once, such as a pipe ({@code /dev/stdin}, {@code <(...)}, a FIFO), is read as far as somebody
 * asks and kept, so that it can be opened again.
 */
public final class Source {

    /** How much is read at once, so that a thread which is interrupted need not wait. */
    private static final int STEP = 1 << 16;

    /** Half of the memory may be taken, since bytes of a stream are there twice when they are joined. */
    private static final int SHARE_OF_MEMORY = 4;

    private final String name;
    private final Opener opener;
    private final @Nullable Path file;

    /** The bytes, where they are in memory. */
    private final byte @Nullable [] held;

    private Source(String name, Opener opener, @Nullable Path file) {
        this(name, opener, file, null);
    }

    private Source(String name, Opener opener, @Nullable Path file, byte @Nullable [] held) {
        this.name = Objects.requireNonNull(name);
        this.opener = Objects.requireNonNull(opener);
        this.file = file;
        this.held = held;
    }

    /** Opens the bytes from the start. */
    @FunctionalInterface
    public interface Opener {

        /**
         * Opens the bytes from the start.
         *
         * @return a new stream, to be closed by whoever asked
         * @throws IOException if they cannot be opened
         */
        InputStream open() throws IOException;
    }

    /**
     * A file, named by the last part of its path. A pipe or a device is read once and kept, up to 64 MiB; beyond that it
     * can only be read to its end and not be opened again.
     *
     * @param path where it is
     * @return the source
     */
    public static Source of(Path path) {
        Path last = path.getFileName();
        String name = last == null ? path.toString() : last.toString();
        Opener opener = () -> {
            if (Files.isDirectory(path)) {
                throw new FileSystemException(path.toString(), null, "is a directory");
            }
            return Files.newInputStream(path);
        };
        boolean canBeReadAgain = Files.isRegularFile(path) || !Files.exists(path) || Files.isDirectory(path);
        return canBeReadAgain ? new Source(name, opener, path) : new Source(name, new KeptBytes(name, opener), null);
    }

    /**
     * Bytes that can be read only once, such as those of a socket. They are kept as those of a pipe are.
     *
     * @param name what findings call it
     * @param bytes the content; closed when its end has been read
     * @return the source
     */
    public static Source once(String name, InputStream bytes) {
        Objects.requireNonNull(bytes);
        return new Source(name, new KeptBytes(name, () -> bytes), null);
    }

    /**
     * Bytes that are read now, such as an upload. One byte more than the limit is taken of what is too large, by which every
     * reader knows and says so.
     *
     * <pre>{@code
     * Outcome<LoadedProgramme> read = Tiendo.read(Source.of(upload.name(), upload.stream(), ReadLimits.standard()));
     * }</pre>
     *
     * @param name what findings call it; its ending helps to know the format
     * @param bytes the content; read as far as the limit goes, not closed
     * @param limits of these the bytes count
     * @return the source, which holds the bytes in memory
     * @throws IOException if they cannot be read, or are more than the memory allows though within the limits
     */
    public static Source of(String name, InputStream bytes, ReadLimits limits) throws IOException {
        return of(name, read(name, bytes, limits.bytes()));
    }

    /**
     * Bytes in memory.
     *
     * @param name what findings call it
     * @param bytes the content; not copied, and not to be changed
     * @return the source
     */
    public static Source of(String name, byte[] bytes) {
        return new Source(name, () -> new ByteArrayInputStream(bytes), null, bytes);
    }

    /**
     * Bytes from anywhere.
     *
     * @param name what findings call it
     * @param opener opens the bytes from the start, every time
     * @return the source
     */
    public static Source of(String name, Opener opener) {
        return new Source(name, opener, null);
    }

    /**
     * The same bytes under another name, such as the one that a file had before it was put aside.
     *
     * <pre>{@code
     * Outcome<LoadedProgramme> read = Tiendo.read(Source.of(kept).named(upload.fileName()));
     * }</pre>
     *
     * @param name what findings call it; its ending helps to know the format
     * @return the source, which shares what was read of a pipe
     */
    public Source named(String name) {
        return new Source(name, opener, file, held);
    }

    /** {@return what findings call it} */
    public String name() {
        return name;
    }

    /**
     * Whether the name ends in one of the endings of a format, in capitals or not.
     *
     * @param endings in lower case without the dot, such as those of {@link DocumentReader#extensions()}
     * @return false if it ends in none
     */
    public boolean hasEnding(Collection<String> endings) {
        String plain = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(ending -> plain.endsWith("." + ending));
    }

    /**
     * {@return where the bytes lie, for a reader that does not read them from the start to the end, or empty where the
     * source is no regular file}
     */
    public Optional<Path> file() {
        return Optional.ofNullable(file).filter(Files::isRegularFile);
    }

    /**
     * Opens the bytes from the start.
     *
     * @return a new stream, to be closed by the caller; a thread that is interrupted gets an {@link InterruptedIOException}
     * @throws IOException if they cannot be opened
     */
    public InputStream open() throws IOException {
        return new Interruptible(opener.open());
    }

    /** Bytes that a thread which is interrupted gets no more of, so that a long read ends. */
    private final class Interruptible extends FilterInputStream {

        Interruptible(InputStream bytes) {
            super(bytes);
        }

        @Override
        public int read() throws IOException {
            refuseIfInterrupted();
            return super.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            refuseIfInterrupted();
            return super.read(into, offset, length);
        }
    }

    private void refuseIfInterrupted() throws InterruptedIOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("the reading of " + name + " was interrupted");
        }
    }

    /**
     * The first bytes, by which a format can be told.
     *
     * @param length how many are wanted
     * @return as many as there are, at most the wanted number
     * @throws IOException if they cannot be read
     */
    public byte[] head(int length) throws IOException {
        try (InputStream bytes = open()) {
            return bytes.readNBytes(length);
        }
    }

    /**
     * All bytes, or one more than the limit if there are more.
     *
     * @param limit the largest number that is wanted
     * @return the bytes, which are not to be changed; a length above the limit means that the source is too large
     * @throws IOException if they cannot be read
     */
    public byte[] bytes(int limit) throws IOException {
        if (held != null && held.length <= limit) {
            refuseIfInterrupted();
            return held;
        }
        try (InputStream bytes = open()) {
            return read(name, bytes, limit);
        }
    }

    /**
     * All bytes, or one more than the limit. What is there already goes into its place without being copied again; of a stream
     * that does not say how long it is no more is taken than a quarter of the memory.
     */
    private static byte[] read(String name, InputStream bytes, int limit) throws IOException {
        int most = limit == Integer.MAX_VALUE ? limit : limit + 1;
        byte[] there = new byte[Math.min(bytes.available(), most)];
        int length = 0;
        while (length < there.length) {
            int read = bytes.read(there, length, Math.min(STEP, there.length - length));
            if (read < 0) {
                return Arrays.copyOf(there, length);
            }
            length += read;
        }
        int room = (int) Math.min(most - length, Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY);
        byte[] more = bytes.readNBytes(room);
        if (more.length == room && room < most - length) {
            throw new IOException(
                    name + " holds more than " + room + " bytes, which is what the memory that there is allows"
                            + " for a stream; give more memory, or save it as a file");
        }
        if (more.length == 0 || length == 0) {
            return length == 0 ? more : there;
        }
        byte[] all = Arrays.copyOf(there, length + more.length);
        System.arraycopy(more, 0, all, length, more.length);
        return all;
    }

    /**
     * All bytes, or the finding why there are none to be read: the source is empty or exceeds the limit.
     *
     * @param limits how much is taken
     * @param expected the format that the reader expects
     * @return the bytes
     * @throws IOException if they cannot be read
     */
    public Outcome<byte[]> content(ReadLimits limits, Localized expected) throws IOException {
        byte[] bytes = bytes(limits.bytes());
        SourceLocation place = SourceLocation.of(name);
        if (bytes.length == 0) {
            return Outcome.failed(Finding.of(SpiFindingCode.EMPTY_FILE)
                    .with("expected", List.of(expected))
                    .at(place));
        }
        return bytes.length > limits.bytes()
                ? Outcome.failed(Finding.of(SpiFindingCode.TOO_LARGE)
                        .with("allowed", limits.bytes())
                        .at(place))
                : Outcome.of(bytes);
    }

    @Override
    public String toString() {
        return name;
    }
}
