package io.github.tiendo.json;

import io.github.tiendo.finding.FindingCode;
import io.github.tiendo.finding.MessageBundle;
import io.github.tiendo.finding.Severity;

/** What can be found while JSON becomes values. */
public enum JsonFindingCode implements FindingCode.InBundle {
    /** The file is larger than it may be; nothing of it was read. */
    FILE_TOO_LARGE(Severity.ERROR),
    /** The compressed content cannot be unpacked, or not within the limits; what came before stands. */
    NOT_UNPACKED(Severity.ERROR),
    /** A byte is none of UTF-8; what was read before it stands. */
    NOT_UTF8(Severity.ERROR),
    /** A character cannot stand where it does; what was read before it stands. */
    SYNTAX(Severity.ERROR),
    /** The document ends before its last bracket; what was read before it stands. */
    TRUNCATED(Severity.ERROR),
    /** The document is nested deeper than it may be; what was read before it stands. */
    TOO_DEEP(Severity.ERROR),
    /** The document has more values than it may have; what was read before it stands. */
    TOO_MANY_VALUES(Severity.ERROR),
    /** The limits would let it through, but it does not fit into the memory that there is; what was read before it stands. */
    TOO_LARGE_FOR_MEMORY(Severity.ERROR),
    /** More is wrong than anybody reads; the first findings are listed. */
    TOO_MANY_FINDINGS(Severity.ERROR),
    /** A line of a file of observations is longer than it may be; it is left out. */
    LINE_TOO_LONG(Severity.ERROR),
    /** A text or name is longer than it may be. */
    TEXT_TOO_LONG(Severity.ERROR),
    /** A text holds half of a character, which no file in UTF-8 can hold. */
    HALF_CHARACTER(Severity.ERROR),
    /** A number has more digits or a larger exponent than it may have. */
    NUMBER_TOO_LONG(Severity.ERROR),
    /** One object has two members of one name: the first one stands. */
    DUPLICATE_KEY(Severity.ERROR),
    /** The document does not say that it is one of Tiendo's. */
    NO_VERSION(Severity.ERROR),
    /** The document is of a version that this library cannot read. */
    UNKNOWN_VERSION(Severity.ERROR),
    /** The document is of a newer version: what this library does not know is passed over. */
    NEWER_VERSION(Severity.WARNING),
    /** The version has no such member: it is passed over. */
    UNKNOWN_FIELD(Severity.ERROR),
    /** A member that must be there is not. */
    MISSING_FIELD(Severity.ERROR),
    /** Another kind of JSON value was expected. */
    WRONG_TYPE(Severity.ERROR),
    /** The text is no date, period or the like. */
    UNREADABLE_TEXT(Severity.ERROR),
    /** The text is none of the constants. */
    UNKNOWN_CONSTANT(Severity.ERROR),
    /** The values are readable but cannot be true together. */
    IMPOSSIBLE_VALUE(Severity.ERROR),
    /** What is named is not there. */
    UNKNOWN_REFERENCE(Severity.ERROR),
    /** An id was given before: the later element is left out. */
    DUPLICATE_ID(Severity.ERROR),
    /** The format written to cannot hold a kind of thing: it is not there. */
    NOT_HELD(Severity.WARNING);

    static final MessageBundle TEXTS =
            MessageBundle.load("JsonMessages", file -> JsonFindingCode.class.getResourceAsStream(file));

    private final Severity severity;

    JsonFindingCode(Severity severity) {
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
