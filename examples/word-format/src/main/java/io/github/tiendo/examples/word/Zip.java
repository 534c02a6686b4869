package io.github.tiendo.examples.word;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Parts put together, all of one day, so that the same parts give the same bytes. */
final class Zip implements Closeable {

    /** The first that a zip can name. */
    private static final LocalDateTime DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

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

    /** Copies a part as it is. */
    void copy(String path, InputStream part) throws IOException {
        open(path);
        part.transferTo(out);
        out.closeEntry();
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
