package io.github.tiendo.spi;

import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.layout.Document;
import java.io.IOException;
import java.util.List;

/**
 * Reads one format of tables and texts into blocks. A reader knows bytes, cells and their places, and nothing of what
 * they say: what is a head, a row or a title is decided in {@code io.github.tiendo.layout}, once for every format. A
 * format whose fields have names, such as JSON, is read by a {@link ProgrammeReader} instead.
 *
 * <p>A reader is thread-safe and needs a public constructor without parameters to be found as a service. A broken
 * file gives findings, or an {@link IOException} where the bytes cannot be got; never another exception, endless work
 * or an exhausted heap.
 */
public interface DocumentReader {

    /**
     * {@return the name of the format for scripts and files: lower-case words joined by hyphens, such as {@code excel}}
     */
    String id();

    /** {@return what the format is called: a short description} */
    Localized description();

    /** {@return how names of files of this format end: endings in lower case without the dot, the usual one first} */
    List<String> extensions();

    /**
     * {@return how names of files end of which this reader only says in what form they could be read, such as those of
     * an older program: endings in lower case without the dot; none unless overridden}
     */
    default List<String> refusedExtensions() {
        return List.of();
    }

    /**
     * Tells whether a source may be of this format. The reader may look into it, since formats may begin alike ({@code
     * .docx} and {@code .xlsx}), but reads no more of it than it needs to tell.
     *
     * @param source the bytes and their name
     * @return whether this reader can try; another reader may say so too
     * @throws IOException if the bytes cannot be got
     */
    boolean recognises(Source source) throws IOException;

    /**
     * Reads a source.
     *
     * @param source the bytes and their name
     * @param limits how much is taken before giving up with a finding
     * @return the blocks that could be read, with the findings about what could not
     * @throws IOException if the bytes cannot be got
     */
    Outcome<Document> read(Source source, ReadLimits limits) throws IOException;
}
