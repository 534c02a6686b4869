package io.github.tiendo.spi;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints reports in one form: as a workbook, a document or a page.
 *
 * <p>What it prints is what the {@link Report} says: it works nothing out, and every number in the form equals one of
 * {@link Report#numbers()}. Text is text, whatever stands in it: never a formula, a tag or a command.
 *
 * <p>An implementation is stateless and thread-safe. The same report gives the same bytes.
 */
public interface ReportWriter {

    /**
     * {@return the name of the form for scripts and files: lower-case words joined by hyphens, such as {@code html}}
     */
    String id();

    /** {@return what the form is called: a short description} */
    Localized description();

    /** {@return how names of files of this form end: endings in lower case without the dot, the usual one first} */
    List<String> extensions();

    /**
     * Writes a report.
     *
     * @param report what it says
     * @param out where to; not closed
     * @return a finding for each thing that the form cannot hold and that is therefore not there or cut; empty if
     *     everything was written
     * @throws IOException if the bytes cannot be written
     */
    List<Finding> write(Report report, OutputStream out) throws IOException;

    /**
     * Writes a report to a file. The file is replaced at once when everything has been written; until then, and after a
     * failure, it is as it was.
     *
     * @param report what it says
     * @param file the file to be made or replaced
     * @return a finding for each thing that the form cannot hold; empty if everything was written
     * @throws IOException if the bytes cannot be written
     */
    default List<Finding> write(Report report, Path file) throws IOException {
        List<Finding> notHeld = new ArrayList<>();
        FileReplacement.replace(file, out -> notHeld.addAll(write(report, out)));
        return List.copyOf(notHeld);
    }

    /**
     * Tells whether the form can be put into a document that somebody else made, with {@link #writeInto}.
     *
     * @return whether it can; false unless an implementation says otherwise
     */
    default boolean canWriteInto() {
        return false;
    }

    /**
     * Fills the marked fields of a document that an office made.
     *
     * @param report what it says
     * @param marked the document with its fields
     * @param limits how much of the document is taken
     * @param out where to; not closed
     * @return a finding for each field that could not be filled
     * @throws IOException if the document cannot be read or the bytes cannot be written
     * @throws UnsupportedOperationException unless {@link #canWriteInto()}
     */
    default List<Finding> writeInto(Report report, Source marked, ReadLimits limits, OutputStream out)
            throws IOException {
        throw new UnsupportedOperationException(id() + " fills no documents");
    }
}
