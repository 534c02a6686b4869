/**
 * What does the printed report say? A {@link io.github.tiendo.report.Report} is a title block and sections of
 * sentences, lists, tables and charts, in one language, with every number in it as a value beside its print. A
 * {@link io.github.tiendo.report.ReportBuilder} makes it from an assessment and, where there is one, an earlier one;
 * a {@link io.github.tiendo.report.ReportPart} names what one may ask for.
 *
 * <p>It holds no format: the writers of {@code io.github.tiendo.spi} print it as a workbook, a document or a page, and
 * what they print equals what the values say.
 *
 * <p>May change before 1.0.
 */
@DomainValue
@NullMarked
package io.github.tiendo.report;

import io.github.tiendo.style.DomainValue;
import org.jspecify.annotations.NullMarked;
