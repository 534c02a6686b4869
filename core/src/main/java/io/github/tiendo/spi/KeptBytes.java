package io.github.tiendo.spi;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Bytes that can be read only once, kept as far as they have been read, so that they can be opened again. */
final class KeptBytes implements Source.Opener {

    private static final int MOST =
            (int) Math.min(64 << 20, Runtime.getRuntime().maxMemory() / 8);
    private static final int FIRST = 8192;

    private final String name;
    private final Source.Opener once;
    private byte[] kept = new byte[0];
    private int length;
    private @Nullable InputStream rest;
    private boolean ended;
    private boolean lost;
    private long readSoFar;

    KeptBytes(String name, Source.Opener once) {
        this.name = name;
        this.once = once;
    }

    @Override
    public synchronized InputStream open() throws IOException {
        if (lost) {
            throw new IOException(name + " is no file and holds more than " + MOST
                    + " bytes, so it cannot be read again; save it as a file");
        }
        if (rest == null && !ended) {
            rest = once.open();
        }
        return new Reading();
    }

    private synchronized int read(long from, byte[] buffer, int offset, int count) throws IOException {
        if (from < length && !lost) {
            int taken = (int) Math.min(count, length - from);
            System.arraycopy(kept, (int) from, buffer, offset, taken);
            return taken;
        }
        if (ended || rest == null) {
            return -1;
        }
        if (lost && from < readSoFar) {
            throw new IOException(name + " is read by somebody else as well");
        }
        int read = rest.read(buffer, offset, count);
        if (read < 0) {
            ended = true;
            rest.close();
        } else {
            readSoFar += read;
            keep(buffer, offset, read);
        }
        return read;
    }

    private void keep(byte[] buffer, int offset, int count) {
        if (lost || count > MOST - length) {
            lost = true;
            kept = new byte[0];
            return;
        }
        if (length + count > kept.length) {
            kept = Arrays.copyOf(kept, Math.min(MOST, Math.max(Math.max(FIRST, length + count), 2 * kept.length)));
        }
        System.arraycopy(buffer, offset, kept, length, count);
        length += count;
    }

    /** One way through the bytes; that it is closed leaves the rest for the next. */
    private final class Reading extends InputStream {

        private long at;
        private boolean closed;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int count) throws IOException {
            if (closed) {
                throw new IOException("the stream is closed");
            }
            if (count == 0) {
                return 0;
            }
            int read = KeptBytes.this.read(at, buffer, offset, count);
            at += Math.max(0, read);
            return read;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
