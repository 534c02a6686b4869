package io.github.tiendo.examples.format;

import io.github.tiendo.finding.FindingCode;
import io.github.tiendo.finding.MessageBundle;
import io.github.tiendo.finding.Severity;

/** What can be found in a file of {@link CsvReader} or {@link MarkdownReader}. */
enum CsvFindingCode implements FindingCode.InBundle {
    /** The bytes are no text in UTF-8 or UTF-16. */
    NOT_TEXT(Severity.ERROR),
    /** A text in an older encoding, which is named: {@code found}. */
    OTHER_ENCODING(Severity.ERROR),
    /** No separator parts the lines into columns. */
    NO_COLUMNS(Severity.ERROR),
    /** A text without a table. */
    NO_TABLE(Severity.ERROR),
    /** More of something than allowed. */
    TOO_LARGE(Severity.ERROR),
    /** A quotation mark opens a cell and none closes it, so it and those behind it are characters like others. */
    OPEN_QUOTE(Severity.WARNING),
    /** A line has more cells than the others, {@code found} and not {@code expected}. */
    MORE_CELLS(Severity.WARNING);

    static final MessageBundle TEXTS =
            MessageBundle.load("CsvMessages", file -> CsvFindingCode.class.getResourceAsStream(file));

    private final Severity severity;

    CsvFindingCode(Severity severity) {
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
