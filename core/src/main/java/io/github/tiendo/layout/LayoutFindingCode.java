package io.github.tiendo.layout;

import io.github.tiendo.finding.FindingCode;
import io.github.tiendo.finding.MessageBundle;
import io.github.tiendo.finding.Severity;
import java.util.Locale;

/** What can be found about the tables of a document before anybody asks what their cells mean. */
public enum LayoutFindingCode implements FindingCode {
    /** No table is known by its head. */
    NO_TABLE(Severity.ERROR),
    /** More rows may be heads of tables than anybody reads; the later ones are not looked at. */
    TOO_MANY_HEADS(Severity.ERROR),
    /** Two columns have the same meaning, and only one can be read. */
    AMBIGUOUS_COLUMN(Severity.WARNING),
    /** A column of a table was not read because its head is unknown. */
    UNKNOWN_COLUMN(Severity.NOTE),
    /** Rows that look like those of a table stand under no head that is known. */
    ROWS_WITHOUT_HEAD(Severity.WARNING),
    /** A sheet says that its data reach to another day than the first one said. */
    DATA_THROUGH_DIFFERS(Severity.WARNING),
    /** A sheet that a person does not see holds a table, which was read. */
    HIDDEN_SHEET(Severity.WARNING),
    /** Rows or columns that a person does not see were read. */
    HIDDEN_CELLS(Severity.NOTE),
    /** A formula has no result, since no program has calculated it. */
    FORMULA_NOT_CALCULATED(Severity.NOTE);

    private static final MessageBundle TEXTS =
            MessageBundle.load("LayoutMessages", LayoutFindingCode.class::getResourceAsStream);

    private final Severity severity;

    LayoutFindingCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public String id() {
        return FindingCode.id("layout", this);
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
