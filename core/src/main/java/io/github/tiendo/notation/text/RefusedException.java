package io.github.tiendo.notation.text;

import io.github.tiendo.finding.Finding;

/** Ends the reading of a text at its first error; never leaves the notation that throws it. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    /**
     * Refuses a text.
     *
     * @param finding why, and where in the text
     */
    public RefusedException(Finding finding) {
        super(null, null, false, false);
        this.finding = finding;
    }

    /**
     * Why the text was refused.
     *
     * @return the error
     */
    public Finding finding() {
        return finding;
    }
}
