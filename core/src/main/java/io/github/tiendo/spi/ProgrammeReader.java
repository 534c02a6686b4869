package io.github.tiendo.spi;

import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.intake.ProgrammeDraft;
import java.io.IOException;
import java.util.List;

/**
 * Reads one format into drafts. A reader understands the layout of its format and nothing of the programme: it says
 * which cell stands where, and the assembler says what the cells mean.
 *
 * <p>A reader is thread-safe and needs a public constructor without parameters to be found as a service. A broken
 * file gives findings, or an {@link IOException} where the bytes cannot be got; never another exception, endless work
 * or an exhausted heap.
 */
public interface ProgrammeReader {

    /**
     * {@return the name of the format for scripts and files: lower-case words joined by hyphens, such as {@code excel}}
     */
    String id();

    /** {@return what the format is called: a short description} */
    Localized description();

    /** {@return how names of files of this format end: endings in lower case without the dot, the usual one first} */
    List<String> extensions();

    /**
     * Tells by its first bytes whether a file may be of this format.
     *
     * @param head the first bytes, at most 512
     * @return whether this reader can try; another reader may say so too
     */
    boolean recognises(byte[] head);

    /**
     * Reads a file.
     *
     * @param source the bytes and their name
     * @param limits how much is taken before giving up with a finding
     * @return everything that could be read, with the findings about what could not
     * @throws IOException if the bytes cannot be got
     */
    Outcome<ProgrammeDraft> read(Source source, ReadLimits limits) throws IOException;
}
