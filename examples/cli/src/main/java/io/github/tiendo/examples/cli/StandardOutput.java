package io.github.tiendo.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Standard output, which remembers whether whoever read it, such as {@code head}, has had enough. */
final class StandardOutput extends OutputStream {

    private final OutputStream out;
    private boolean closedByItsReader;

    StandardOutput(OutputStream out) {
        this.out = out;
    }

    /** Whether the other end of the pipe was closed: nobody misses what could not be written. */
    boolean isClosedByItsReader() {
        return closedByItsReader;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            // "Broken pipe", "The pipe is being closed": the JDK has no kind of exception for it
            closedByItsReader =
                    String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
            throw e;
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }
}
