/**
 * How do officials' workbooks become drafts? Through {@link io.github.tiendo.excel.ExcelProgrammeReader}, whose
 * documentation is the file format: tables found by the words of their head, in Vietnamese or English, in any order of
 * columns, on any sheet. {@link io.github.tiendo.excel.ExcelDictionary} holds these words, and a caller can add to them.
 *
 * <p>The reader says which cell stands where and under which head; what the cells mean is decided by
 * {@link io.github.tiendo.intake}. The library that opens the files appears in no public signature.
 */
@NullMarked
package io.github.tiendo.excel;

import org.jspecify.annotations.NullMarked;
