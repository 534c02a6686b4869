package io.github.tiendo.examples.word;

import io.github.tiendo.finding.Finding;

/** Ends the reading of a file that is not taken, with the finding that says why. */
final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    RefusedException(Finding finding) {
        super(finding.toString(), null, false, false);
        this.finding = finding;
    }

    static RefusedException broken() {
        return new RefusedException(Finding.of(WordFindingCode.BROKEN_FILE));
    }

    static RefusedException exceeded(String limit, long allowed) {
        return new RefusedException(
                Finding.of(WordFindingCode.LIMIT_EXCEEDED).with("limit", limit).with("allowed", allowed));
    }

    Finding finding() {
        return finding;
    }
}
