package io.github.tiendo.examples.word;

import io.github.tiendo.finding.FindingCode;
import io.github.tiendo.finding.MessageBundle;
import io.github.tiendo.finding.Severity;

/** What can be found in a file of {@link PdfReader}. */
enum PdfFindingCode implements FindingCode.InBundle {
    /** The bytes are something else. */
    NOT_A_PDF(Severity.ERROR),
    /** A password is needed. */
    ENCRYPTED(Severity.ERROR),
    /** It began as a PDF but is cut off, damaged or not built as one is. */
    BROKEN_FILE(Severity.ERROR),
    /** No page has text: pictures of paper. */
    NO_TEXT(Severity.ERROR),
    /** Of tables there are the words line by line, and no rows. */
    LINES_ONLY(Severity.NOTE),
    /** Single pages are pictures. */
    PAGES_WITHOUT_TEXT(Severity.WARNING),
    /** A limit is exceeded. */
    LIMIT_EXCEEDED(Severity.ERROR);

    static final MessageBundle TEXTS =
            MessageBundle.load("PdfMessages", file -> PdfFindingCode.class.getResourceAsStream(file));

    private final Severity severity;

    PdfFindingCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public MessageBundle texts() {
        return TEXTS;
    }
}
