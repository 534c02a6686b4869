package io.github.tiendo.spi;

import io.github.tiendo.finding.FindingCode;
import io.github.tiendo.finding.MessageBundle;
import io.github.tiendo.finding.Severity;

/** What can be found before the content of a source is looked at. */
public enum SpiFindingCode implements FindingCode.InBundle {
    /** The file has no bytes. */
    EMPTY_FILE(Severity.ERROR),
    /** The file has more bytes than allowed. */
    TOO_LARGE(Severity.ERROR),
    /** No reader is installed at all: the library's core reads no format by itself. */
    NO_READER(Severity.ERROR),
    /** No installed reader knows the format; where one that is not installed does, the finding says where it stands. */
    UNKNOWN_FORMAT(Severity.ERROR),
    /** A reader that is named as a service could not be made, or has the id of another, and takes no part. */
    READER_NOT_LOADED(Severity.WARNING);

    private static final MessageBundle TEXTS =
            MessageBundle.load("SpiMessages", file -> SpiFindingCode.class.getResourceAsStream(file));

    private final Severity severity;

    SpiFindingCode(Severity severity) {
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
