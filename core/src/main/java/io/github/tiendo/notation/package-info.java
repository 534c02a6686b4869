/**
 * What does this text say, letter by letter? The lexical ground under every value that Tiendo reads from print:
 * {@link io.github.tiendo.notation.NormalText} (when are two texts the same?), {@link
 * io.github.tiendo.notation.NumberNotation} (numbers as officials write them, Vietnamese and English) and the {@link
 * io.github.tiendo.notation.Qualifier}s ("gần", "tối thiểu") that make a number more or less than a point.
 *
 * <p>A reading is an {@link io.github.tiendo.finding.Outcome}: an ambiguous text gives the reading taken and a
 * warning; nonsense gives an error that names the place in the text. What is printed reads back to the same value,
 * and printing never makes a text that reading would warn about. No domain type is named here: values build their own
 * notation on this package, which builds on {@code finding} alone.
 *
 * <p>Stable.
 */
@DomainValue
@NullMarked
package io.github.tiendo.notation;

import io.github.tiendo.style.DomainValue;
import org.jspecify.annotations.NullMarked;
