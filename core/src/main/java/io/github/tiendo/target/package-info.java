/**
 * What is to be reached, and by when? A {@link io.github.tiendo.target.Target} has a due period, a baseline if one was
 * stated, and a {@link io.github.tiendo.target.Condition}: a floor or a ceiling, a range, a relative change, a place
 * in a ranking, something to hold every year, a milestone, a path, or all of several.
 *
 * <p>{@link io.github.tiendo.target.Target#isMetBy} answers YES, NO or UNDECIDED: "nearly 80 %" neither meets nor misses
 * a floor of 80 %. {@link io.github.tiendo.target.TargetNotation} reads and prints what officials write; a plain
 * {@code 80%} means at least, and remembers that nothing was printed. A
 * {@link io.github.tiendo.target.TargetSelection} says which of an indicator's targets counts.
 *
 * <p>Stable.
 */
@DomainValue
@NullMarked
package io.github.tiendo.target;

import io.github.tiendo.style.DomainValue;
import org.jspecify.annotations.NullMarked;
