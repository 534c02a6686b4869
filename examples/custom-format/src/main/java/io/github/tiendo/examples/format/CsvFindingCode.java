package io.github.tiendo.examples.format;

import io.github.tiendo.finding.FindingCode;
import io.github.tiendo.finding.MessageBundle;
import io.github.tiendo.finding.Severity;
import java.util.Locale;

/** What can be found in a file of {@link CsvReader}. */
enum CsvFindingCode implements FindingCode {
    /** The first line does not name the columns. */
    NO_HEAD(Severity.ERROR),
    /** The bytes are no text in UTF-8. */
    NOT_TEXT(Severity.ERROR),
    /** More bytes or rows than allowed. */
    TOO_LARGE(Severity.ERROR),
    /** A column that is not read. */
    UNKNOWN_COLUMN(Severity.WARNING);

    private static final MessageBundle TEXTS =
            MessageBundle.load("CsvMessages", CsvFindingCode.class::getResourceAsStream);

    private final Severity severity;

    CsvFindingCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public String id() {
        return FindingCode.id("csv", this);
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String pattern(Locale language) {
        return TEXTS.pattern(id(), language);
    }
}
