package io.github.tiendo.examples.word;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Parts put together, all of one day, so that the same parts give the same bytes. */
final class Zip implements Closeable {

    /** Not the first that a zip can name, beside which the time of the default zone would be written. */
    private static final LocalDateTime DAY = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream out;

    Zip(OutputStream out) {
        this.out = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    void put(String path, String text) throws IOException {
        put(path, utf8(text));
    }

    void put(String path, byte[] bytes) throws IOException {
        open(path);
        out.write(bytes);
        out.closeEntry();
    }

    /** What writes a part bit by bit. */
    interface Part {

        void write(Writer into) throws IOException;
    }

    void put(String path, Part part) throws IOException {
        open(path);
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        part.write(text);
        text.flush();
        out.closeEntry();
    }

    /** What takes the place of a part. */
    interface Replacement {

        /** The bytes for a part of this name; null where it is kept as it is. */
        byte @Nullable [] of(String path) throws IOException;
    }

    /** Copies the parts of a file, each as it is or with what takes its place. */
    void copyOf(byte[] file, Replacement replacement) throws IOException {
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] other = replacement.of(entry.getName());
                if (other != null) {
                    put(entry.getName(), other);
                } else if (!entry.isDirectory()) {
                    open(entry.getName());
                    from.transferTo(out);
                    out.closeEntry();
                }
            }
        }
    }

    private void open(String path) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(DAY);
        out.putNextEntry(entry);
    }

    /** Ends the parts; the stream behind them stays open. */
    @Override
    public void close() throws IOException {
        out.finish();
    }
}
