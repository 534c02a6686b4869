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

    static RefusedException exceeded(String limit, long allowed) {
        return new RefusedException(
                Finding.of(ExcelFindingCode.LIMIT_EXCEEDED).with("limit", limit).with("allowed", allowed));
    }

    static RefusedException broken(Found what) {
        return new RefusedException(Finding.of(ExcelFindingCode.BROKEN_FILE).with("found", what));
    }

    static RefusedException notA(Found what) {
        return new RefusedException(Finding.of(ExcelFindingCode.NOT_A_WORKBOOK).with("found", what));
    }

    static RefusedException unsupported(String kind) {
        return new RefusedException(
                Finding.of(ExcelFindingCode.UNSUPPORTED_WORKBOOK).with("found", kind));
    }

    Finding finding() {
        return finding;
    }
}
