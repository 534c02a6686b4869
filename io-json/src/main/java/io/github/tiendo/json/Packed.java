package io.github.tiendo.json;

import io.github.tiendo.spi.ReadLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Content that may be compressed with gzip, which its first two bytes tell. */
final class Packed {

    private static final int BUFFER = 64 << 10;
    private static final int RATIO_FREE = 1 << 20;

    private Packed() {}

    static boolean isPacked(byte[] head) {
        return head.length > 1 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
    }

    /** The first bytes behind the compression, as many as can be told from the first bytes of the file. */
    static byte[] head(byte[] head) {
        if (!isPacked(head)) {
            return head;
        }
        byte[] start = new byte[64];
        int length = 0;
        try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(head))) {
            int read;
            while (length < start.length && (read = unpacked.read(start, length, start.length - length)) > 0) {
                length += read;
            }
        } catch (IOException e) {
            // The rest of the file was not given: what has been unpacked is enough.
        }
        return java.util.Arrays.copyOf(start, length);
    }

    /**
     * {@return the content of a stream behind its compression: a stream that throws a {@link ZipException} where the
     * content cannot be unpacked within the limits}
     */
    static InputStream open(InputStream packed, ReadLimits limits) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(packed, 2);
        byte[] head = bytes.readNBytes(2);
        bytes.unread(head);
        if (!isPacked(head)) {
            return bytes;
        }
        Counting counted = new Counting(bytes);
        return new Limited(new GZIPInputStream(counted, BUFFER), counted, limits);
    }

    private static final class Counting extends InputStream {
        private final InputStream bytes;
        private long count;

        Counting(InputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() throws IOException {
            int read = bytes.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = bytes.read(into, offset, length);
            count += Math.max(0, read);
            return read;
        }

        @Override
        public int available() throws IOException {
            return bytes.available();
        }

        @Override
        public void close() throws IOException {
            bytes.close();
        }
    }

    private static final class Limited extends InputStream {
        private final InputStream unpacked;
        private final Counting packed;
        private final ReadLimits limits;
        private long count;

        Limited(InputStream unpacked, Counting packed, ReadLimits limits) {
            this.unpacked = unpacked;
            this.packed = packed;
            this.limits = limits;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = unpacked.read(into, offset, length);
            count += Math.max(0, read);
            if (count > limits.inflatedBytes()) {
                throw new ZipException("more than " + limits.inflatedBytes() + " bytes");
            }
            if (count > RATIO_FREE && count / Math.max(1, packed.count) > limits.inflationRatio()) {
                throw new ZipException("more than " + limits.inflationRatio() + " times its packed size");
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            unpacked.close();
        }
    }
}
