package io.github.tiendo.excel;

import io.github.tiendo.finding.Finding;

/** Ends the reading of a file that cannot be used at all; never leaves this package. */
final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Finding finding;

    RefusedException(Finding finding) {
        super(finding.code().id(), null, false, false);
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
