/** The two programs of the README: one from a workbook, one from typed values without a file. */
@NullMarked
package io.github.tiendo.examples.embed;

import org.jspecify.annotations.NullMarked;
