/**
 * How do workbooks become sheets of cells, and programmes workbooks? {@link io.github.tiendo.excel.ExcelDocumentReader}
 * knows bytes, cells and their places; tables are found and understood by {@link io.github.tiendo.layout.LayoutReader}.
 *
 * <p>{@link io.github.tiendo.excel.ExcelProgrammeWriter} goes the other way: it writes a programme as a workbook to be
 * printed or filled in, names what a workbook cannot hold, and it is read back. {@link
 * io.github.tiendo.excel.ExcelReportWriter} prints a report with its charts, and {@link
 * io.github.tiendo.excel.ObservationWorkbook} streams observations in bulk both ways.
 *
 * <p>The library that opens the files appears in no public signature.
 *
 * <p>May change before 1.0.
 */
@NullMarked
package io.github.tiendo.excel;

import org.jspecify.annotations.NullMarked;
