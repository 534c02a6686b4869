package io.github.tiendo.excel;

import io.github.tiendo.finding.FindingCode;
import io.github.tiendo.finding.MessageBundle;
import io.github.tiendo.finding.Severity;
import java.util.Locale;

/** What can be found about a workbook before anybody asks what its cells mean, and what one cannot hold. */
public enum ExcelFindingCode implements FindingCode {
    /** There are no bytes. */
    EMPTY_FILE(Severity.ERROR),
    /** The bytes are something else: a text, a web page, a document, an archive. */
    NOT_A_WORKBOOK(Severity.ERROR),
    /** It is a workbook of a kind that cannot be read: binary {@code .xlsb}, Strict Open XML, Excel 95 or older. */
    UNSUPPORTED_WORKBOOK(Severity.ERROR),
    /** It began as a workbook but is cut off, damaged or not built as a workbook is. */
    BROKEN_FILE(Severity.ERROR),
    /** A password is needed. */
    ENCRYPTED(Severity.ERROR),
    /** A limit of {@link io.github.tiendo.spi.ReadLimits} is exceeded. */
    LIMIT_EXCEEDED(Severity.ERROR),
    /** The limits would let it through, but it does not fit into the memory that there is. */
    TOO_LARGE_FOR_MEMORY(Severity.ERROR),
    /** No row of any sheet has the head of a table of indicators or tasks. */
    NO_TABLE(Severity.ERROR),
    /** Two columns have the same meaning, and only one can be read. */
    AMBIGUOUS_COLUMN(Severity.WARNING),
    /** A column of a table was not read because its head is unknown. */
    UNKNOWN_COLUMN(Severity.NOTE),
    /** Rows that look like those of a table stand under no head that is known. */
    ROWS_WITHOUT_HEAD(Severity.WARNING),
    /** A sheet says that its data reach to another day than the first one said. */
    DATA_THROUGH_DIFFERS(Severity.WARNING),
    /** A sheet holds no cells, such as one that is a chart. */
    SKIPPED_SHEET(Severity.NOTE),
    /** A sheet that a person does not see holds a table, which was read. */
    HIDDEN_SHEET(Severity.WARNING),
    /** Rows or columns that a person does not see were read. */
    HIDDEN_CELLS(Severity.NOTE),
    /** A formula has no result, since no program has calculated it. */
    FORMULA_NOT_CALCULATED(Severity.NOTE),
    /** A workbook that was written cannot hold a kind of thing: it is not there, or not as it was. */
    NOT_HELD(Severity.WARNING);

    static final MessageBundle TEXTS = MessageBundle.load("ExcelMessages", ExcelFindingCode.class::getResourceAsStream);

    private final Severity severity;

    ExcelFindingCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public String id() {
        return FindingCode.id("excel", this);
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
