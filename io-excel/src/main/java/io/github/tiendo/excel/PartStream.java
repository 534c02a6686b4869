package io.github.tiendo.excel;

import io.github.tiendo.excel.ZipParts.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The unpacked bytes of a part, each taken from the budget, and what an XML reader has taken of them. */
final class PartStream extends InputStream {

    private static final int BUFFER = 1 << 15;

    private final ZipParts parts;
    private final Part part;
    private final ReadBudget budget;
    private final int longestToken;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final byte[] packed = new byte[BUFFER];
    private long at;
    private long left;
    private long given;
    private long sinceToken;
    private boolean ended;

    /** Why no more is given, in the only shape that passes through an XML reader. */
    static final class Refusal extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient RefusedException refused;

        Refusal(RefusedException refused) {
            super(refused.getMessage());
            this.refused = refused;
        }

        RefusedException refused() {
            return refused;
        }
    }

    PartStream(ZipParts parts, Part part, ReadBudget budget, int longestToken) throws IOException, RefusedException {
        this.parts = parts;
        this.part = part;
        this.budget = budget;
        this.longestToken = longestToken;
        this.at = parts.start(part);
        this.left = part.packed();
    }

    /** Says that a token has been understood, so that the bytes of the next one are counted from here. */
    void tokenTaken() {
        sinceToken = 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (ended) {
            return -1;
        }
        try {
            int count = part.isDeflated() ? inflate(buffer, offset, length) : copy(buffer, offset, length);
            if (count < 0) {
                end();
                return -1;
            }
            checksum.update(buffer, offset, count);
            given += count;
            sinceToken += count;
            long taken = part.isDeflated() ? inflater.getBytesRead() : given;
            budget.takeInflated(count, given, taken);
            if (sinceToken > longestToken) {
                throw budget.tokenTooLong(given, taken);
            }
            return count;
        } catch (RefusedException e) {
            throw new Refusal(e);
        }
    }

    private int inflate(byte[] buffer, int offset, int length) throws IOException, RefusedException {
        try {
            while (true) {
                int count = inflater.inflate(buffer, offset, length);
                if (count > 0) {
                    return count;
                }
                if (inflater.finished()) {
                    return -1;
                }
                int read = inflater.needsInput() ? take(packed, 0, packed.length) : -1;
                if (read <= 0) {
                    throw RefusedException.broken(Found.CONTENT);
                }
                inflater.setInput(packed, 0, read);
            }
        } catch (DataFormatException e) {
            throw RefusedException.broken(Found.CONTENT);
        }
    }

    private int copy(byte[] buffer, int offset, int length) throws IOException, RefusedException {
        int read = take(buffer, offset, length);
        if (read <= 0 && left > 0) {
            throw RefusedException.broken(Found.CUT_OFF);
        }
        return read <= 0 ? -1 : read;
    }

    private int take(byte[] buffer, int offset, int length) throws IOException {
        int wanted = (int) Math.min(length, left);
        int read = wanted == 0 ? 0 : parts.bytes().read(at, buffer, offset, wanted);
        at += read;
        left -= read;
        return read;
    }

    private void end() throws RefusedException {
        ended = true;
        if (checksum.getValue() != part.checksum() || given != part.size()) {
            throw RefusedException.broken(Found.CONTENT);
        }
    }

    @Override
    public void close() {
        inflater.end();
    }
}
