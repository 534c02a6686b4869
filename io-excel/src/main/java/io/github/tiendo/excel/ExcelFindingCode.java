package io.github.tiendo.excel;

import io.github.tiendo.finding.FindingCode;
import io.github.tiendo.finding.MessageBundle;
import io.github.tiendo.finding.Severity;

/** What can be found about a workbook before anybody asks what its cells mean, and what one cannot hold. */
public enum ExcelFindingCode implements FindingCode.InBundle {
    /** There are no bytes. */
    EMPTY_FILE(Severity.ERROR),
    /** The bytes are something else: a text, a web page, a document, an archive. */
    NOT_A_WORKBOOK(Severity.ERROR),
    /** It is a workbook of a kind that cannot be read: binary {@code .xlsb}, Excel 95 or older. */
    UNSUPPORTED_WORKBOOK(Severity.ERROR),
    /** It began as a workbook but is cut off, damaged or not built as a workbook is. */
    BROKEN_FILE(Severity.ERROR),
    /** A password is needed. */
    ENCRYPTED(Severity.ERROR),
    /** The password that was given is not that of the workbook. */
    WRONG_PASSWORD(Severity.ERROR),
    /** A limit of {@link io.github.tiendo.spi.ReadLimits} is exceeded. */
    LIMIT_EXCEEDED(Severity.ERROR),
    /** The limits would let it through, but it does not fit into the memory that there is. */
    TOO_LARGE_FOR_MEMORY(Severity.ERROR),
    /** A sheet holds no cells, such as one that is a chart. */
    SKIPPED_SHEET(Severity.NOTE),
    /** Cells have no address and are placed one after the other, as the format says. */
    CELLS_WITHOUT_ADDRESS(Severity.NOTE),
    /** Rows or cells do not stand in their order, or address another row than theirs; they are read where they belong. */
    CELLS_OUT_OF_ORDER(Severity.WARNING),
    /** Rows or cells have an address that no sheet has; they are left out. */
    CELLS_OUT_OF_RANGE(Severity.ERROR),
    /** Cells stand twice in the file; the first of each is read. */
    CELLS_TWICE(Severity.ERROR),
    /** Cells name a text by a number that no text of the workbook has. */
    CELLS_WITHOUT_TEXT(Severity.ERROR),
    /** No sheet has the columns of observations. */
    NO_OBSERVATIONS(Severity.ERROR),
    /** A sheet has no row of heads of observations, beside others that have one. */
    SHEET_WITHOUT_OBSERVATIONS(Severity.WARNING),
    /** A column of a sheet of observations is not known; it is passed over. */
    UNKNOWN_COLUMN(Severity.WARNING),
    /** Two columns of a sheet of observations are one; the first is read. */
    COLUMN_TWICE(Severity.WARNING),
    /** A cell without which there is no observation is empty; its row is left out. */
    MISSING_CELL(Severity.ERROR),
    /** A cell of an observation holds something that cannot stand there; its row is left out. */
    UNREADABLE_CELL(Severity.ERROR),
    /** An observation is about an indicator that the programme has not; its row is left out. */
    UNKNOWN_INDICATOR(Severity.ERROR),
    /** Texts of a report were longer than a cell and are cut. */
    TEXTS_CUT(Severity.WARNING),
    /** There are more findings than are listed. */
    MORE_FINDINGS(Severity.ERROR),
    /** A workbook that was written cannot hold a kind of thing: it is not there, or not as it was. */
    NOT_HELD(Severity.WARNING);

    static final MessageBundle TEXTS =
            MessageBundle.load("ExcelMessages", file -> ExcelFindingCode.class.getResourceAsStream(file));

    private final Severity severity;

    ExcelFindingCode(Severity severity) {
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
