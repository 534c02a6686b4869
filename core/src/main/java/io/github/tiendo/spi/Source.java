package io.github.tiendo.spi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Bytes with a name: a file, an upload, a column of a database. It can be opened more than once. */
public final class Source {

    private final String name;
    private final Opener opener;

    private Source(String name, Opener opener) {
        this.name = Objects.requireNonNull(name);
        this.opener = Objects.requireNonNull(opener);
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
     * A file, named by the last part of its path.
     *
     * @param path where it is
     * @return the source
     */
    public static Source of(Path path) {
        Path last = path.getFileName();
        return new Source(last == null ? path.toString() : last.toString(), () -> Files.newInputStream(path));
    }

    /**
     * Bytes in memory.
     *
     * @param name what findings call it
     * @param bytes the content; not copied
     * @return the source
     */
    public static Source of(String name, byte[] bytes) {
        return new Source(name, () -> new ByteArrayInputStream(bytes));
    }

    /**
     * Bytes from anywhere.
     *
     * @param name what findings call it
     * @param opener opens the bytes from the start, every time
     * @return the source
     */
    public static Source of(String name, Opener opener) {
        return new Source(name, opener);
    }

    /**
     * What findings call it.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Opens the bytes from the start.
     *
     * @return a new stream, to be closed by the caller
     * @throws IOException if they cannot be opened
     */
    public InputStream open() throws IOException {
        return opener.open();
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
     * @return the bytes; a length above the limit means that the source is too large
     * @throws IOException if they cannot be read
     */
    public byte[] bytes(int limit) throws IOException {
        try (InputStream bytes = open()) {
            return bytes.readNBytes(limit == Integer.MAX_VALUE ? limit : limit + 1);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
