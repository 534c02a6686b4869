package io.github.tiendo.excel;

import io.github.tiendo.spi.Source;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Bytes that can be read from any place on: those of a file where they are, others in memory. */
abstract class RandomBytes implements AutoCloseable {

    /** How many there are. */
    abstract long size();

    /**
     * Reads as many as there are, up to the length.
     *
     * @return how many were read; 0 at the end
     */
    abstract int read(long from, byte[] into, int offset, int length) throws IOException;

    @Override
    public abstract void close() throws IOException;

    static RandomBytes of(byte[] bytes) {
        return new InMemory(bytes);
    }

    static RandomBytes of(Path file) throws IOException {
        return new OnDisk(FileChannel.open(file, StandardOpenOption.READ));
    }

    /** The bytes of a file where it lies, else all in memory; more than the limit are refused. */
    static RandomBytes of(Source source, int limit) throws IOException, RefusedException {
        if (source.file().isPresent()) {
            RandomBytes file = of(source.file().get());
            if (file.size() > limit) {
                file.close();
                throw RefusedException.exceeded("bytes", limit);
            }
            return file;
        }
        byte[] bytes = source.bytes(limit);
        if (bytes.length > limit) {
            throw RefusedException.exceeded("bytes", limit);
        }
        return of(bytes);
    }

    /** The first of them, as many as there are up to the length. */
    byte[] head(int length) throws IOException {
        byte[] head = new byte[(int) Math.min(length, size())];
        readFully(0, head);
        return head;
    }

    /** All of them. */
    byte[] toArray() throws IOException {
        byte[] all = new byte[Math.toIntExact(size())];
        readFully(0, all);
        return all;
    }

    /** Fills the array as far as there are bytes, and gives how far. */
    int readFully(long from, byte[] into) throws IOException {
        int filled = 0;
        while (filled < into.length) {
            int read = read(from + filled, into, filled, into.length - filled);
            if (read <= 0) {
                break;
            }
            filled += read;
        }
        return filled;
    }

    private static final class InMemory extends RandomBytes {

        private final byte[] bytes;

        InMemory(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        long size() {
            return bytes.length;
        }

        @Override
        int read(long from, byte[] into, int offset, int length) {
            int count = (int) Math.max(0, Math.min(length, bytes.length - from));
            if (count > 0) {
                System.arraycopy(bytes, (int) from, into, offset, count);
            }
            return count;
        }

        @Override
        byte[] toArray() {
            return bytes;
        }

        @Override
        public void close() {
            // memory needs none
        }
    }

    private static final class OnDisk extends RandomBytes {

        private final FileChannel channel;
        private final long size;

        OnDisk(FileChannel channel) throws IOException {
            this.channel = channel;
            this.size = channel.size();
        }

        @Override
        long size() {
            return size;
        }

        @Override
        int read(long from, byte[] into, int offset, int length) throws IOException {
            return Math.max(0, channel.read(ByteBuffer.wrap(into, offset, length), from));
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
