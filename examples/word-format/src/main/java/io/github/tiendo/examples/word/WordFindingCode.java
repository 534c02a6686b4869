package io.github.tiendo.examples.word;

import io.github.tiendo.finding.FindingCode;
import io.github.tiendo.finding.MessageBundle;
import io.github.tiendo.finding.Severity;

/** What can be found in a document that is read, filled or commented on. */
enum WordFindingCode implements FindingCode.InBundle {
    /** The bytes are something else. */
    NOT_A_DOCUMENT(Severity.ERROR),
    /** A text document of a kind that is not read: {@code .doc}, RTF, OpenDocument. */
    OTHER_KIND(Severity.ERROR),
    /** A password is needed. */
    ENCRYPTED(Severity.ERROR),
    /** It began as a document but is cut off, damaged or not built as one is. */
    BROKEN_FILE(Severity.ERROR),
    /** A limit is exceeded. */
    LIMIT_EXCEEDED(Severity.ERROR),
    /** Words that a person does not see are left out. */
    HIDDEN_TEXT(Severity.NOTE),
    /** Tracked changes of numbers, which nobody has accepted or rejected yet, are read as accepted. */
    TRACKED_NUMBERS(Severity.WARNING),
    /** A document that is to be filled marks no field. */
    NO_FIELDS(Severity.WARNING),
    /** A field has a name that none has. */
    FIELD_UNKNOWN(Severity.WARNING),
    /** The report says nothing of what a field asks for, so its mark is left. */
    FIELD_NOT_FILLED(Severity.WARNING),
    /** A field of a part of the report stands within a paragraph. */
    FIELD_NOT_ALONE(Severity.WARNING),
    /** A figure that is to be commented on stands nowhere in the text of the document. */
    FIGURE_NOT_MARKED(Severity.WARNING);

    static final MessageBundle TEXTS =
            MessageBundle.load("WordMessages", file -> WordFindingCode.class.getResourceAsStream(file));

    private final Severity severity;

    WordFindingCode(Severity severity) {
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
