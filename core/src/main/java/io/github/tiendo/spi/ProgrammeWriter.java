package io.github.tiendo.spi;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.programme.Programme;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes programmes with their reports to files of one format.
 *
 * <p>An implementation is stateless and thread-safe. The same programme gives the same bytes.
 */
public interface ProgrammeWriter {

    /**
     * {@return the name of the format for scripts and files: lower-case words joined by hyphens, such as {@code json};
     * that of the reader of the same format}
     */
    String id();

    /** {@return what the format is called: a short description} */
    Localized description();

    /** {@return how names of files of this format end: endings in lower case without the dot, the usual one first} */
    List<String> extensions();

    /**
     * The writer that puts what it says of its own, such as heads of columns, in a language, and names and figures with
     * it.
     *
     * @param language Vietnamese or, for every other locale, English
     * @return that writer; this one where the format has no words of a language, as an implementation that does not say
     *     otherwise
     */
    default ProgrammeWriter in(Locale language) {
        return this;
    }

    /**
     * Writes a programme.
     *
     * @param programme the programme with its reports
     * @param out where to; not closed
     * @return a finding for each kind of thing that the format cannot hold and that is therefore not there; empty if
     *     everything was written
     * @throws IOException if the bytes cannot be written
     */
    List<Finding> write(Programme programme, OutputStream out) throws IOException;

    /**
     * Writes a programme to a file. The file is replaced at once when everything has been written; until then, and
     * after a failure, it is as it was.
     *
     * @param programme the programme with its reports
     * @param file the file to be made or replaced
     * @return a finding for each kind of thing that the format cannot hold; empty if everything was written
     * @throws IOException if the bytes cannot be written
     */
    default List<Finding> write(Programme programme, Path file) throws IOException {
        List<Finding> notHeld = new ArrayList<>();
        FileReplacement.replace(file, out -> notHeld.addAll(write(programme, out)));
        return List.copyOf(notHeld);
    }
}
