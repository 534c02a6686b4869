/**
 * What was the result? An {@link io.github.tiendo.observation.Observation} is one value of one indicator for one
 * period, with whom it is about, who reported it, how sure it is and since when it is known. Values are never
 * overwritten: a later report's value for the same key is a revision, and taking a value back is an entry too.
 *
 * <p>{@link io.github.tiendo.observation.Revisions} answers what was known when. A
 * {@link io.github.tiendo.observation.Series} is the values of one indicator that may be compared with each other: for
 * one combination of dimensions, under one definition.
 *
 * <p>Stable.
 */
@DomainValue
@NullMarked
package io.github.tiendo.observation;

import io.github.tiendo.style.DomainValue;
import org.jspecify.annotations.NullMarked;
