/**
 * What stands where in a source, whatever its format? A {@link io.github.tiendo.layout.Document} is blocks in order:
 * {@linkplain io.github.tiendo.layout.Sheet sheets} of cells, paragraphs, list items, headings, footnotes, each with its
 * place. Readers of bytes make documents ({@code io.github.tiendo.spi.DocumentReader}); nothing here knows a file. {@link
 * io.github.tiendo.layout.LayoutReader} finds the tables among them and makes drafts of their rows.
 *
 * <p>May change before 1.0.
 */
@DomainValue
@NullMarked
package io.github.tiendo.layout;

import io.github.tiendo.style.DomainValue;
import org.jspecify.annotations.NullMarked;
