/**
 * How do officials' workbooks become drafts? Through {@link io.github.tiendo.excel.ExcelProgrammeReader}, whose
 * documentation is the file format: tables found by the words of their head, in Vietnamese or English, in any order of
 * columns, on any sheet. {@link io.github.tiendo.excel.ExcelDictionary} holds these words, and a caller can add to them.
 *
 * <p>{@link io.github.tiendo.excel.ExcelProgrammeWriter} goes the other way: it writes a programme as a workbook to be
 * printed or filled in, names what a workbook cannot hold, and the reader reads it back.
 *
 * <p>The reader says which cell stands where and under which head; what the cells mean is decided by
 * {@link io.github.tiendo.intake}. The library that opens the files appears in no public signature.
 *
 * <p>May change before 1.0.
 */
@NullMarked
package io.github.tiendo.excel;

import org.jspecify.annotations.NullMarked;
