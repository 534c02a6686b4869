package io.github.tiendo.notation;

import io.github.tiendo.finding.Finding;

/** Ends the reading of a text at its first error; never leaves this package. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    RefusedException(Finding finding) {
        super(null, null, false, false);
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
