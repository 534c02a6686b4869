/**
 * What do many values, or many ratings, come to together? A {@link io.github.tiendo.rollup.Rollup} collects
 * observations into {@link io.github.tiendo.rollup.RollupTotals}, one total for each indicator, period and subject;
 * a {@link io.github.tiendo.rollup.RatingGroup} answers with one {@link
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
