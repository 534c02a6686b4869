/**
 * Word documents, and the text of PDF files, as formats of one's own: bytes to paragraphs, list items, headings, footnotes
 * and tables, each with its place. What the tables mean and what the sentences state is decided by the library.
 */
@NullMarked
package io.github.tiendo.examples.word;

import org.jspecify.annotations.NullMarked;
