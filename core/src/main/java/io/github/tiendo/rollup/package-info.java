/**
 * What do many values, or many ratings, come to together? A {@link io.github.tiendo.rollup.TotalsAssembler} makes the
 * values of the whole from those of its parts, and a {@link io.github.tiendo.rollup.Rollup} gathers rows that stand in no
 * report for it; {@link io.github.tiendo.rollup.Changes} and {@link io.github.tiendo.rollup.Ranking} say what changed and
 * who stands where; a {@link io.github.tiendo.rollup.RatingGroup} answers with one {@link
 * io.github.tiendo.rollup.RatingGroup.RatingTotal} for several classifications.
 *
 * <p>Percentages are pooled from their counts and never averaged in silence, a cumulative value is the last and not a
 * sum, and a value about the whole is never added to values about its parts. What could not be totalled is said with
 * the reason.
 *
 * <p>May change before 1.0.
 */
@DomainValue
@NullMarked
package io.github.tiendo.rollup;

import io.github.tiendo.style.DomainValue;
import org.jspecify.annotations.NullMarked;
