/**
 * How far along is an indicator towards its target? A
 * {@link io.github.tiendo.classification.ClassificationPolicy} answers that for one
 * {@link io.github.tiendo.classification.CompletionInput} with a
 * {@link io.github.tiendo.classification.Classification}: a grade, or a reason why there is none, with everything the
 * answer rests on.
 *
 * <p>{@link io.github.tiendo.classification.ClassificationPolicies} makes the built-in policies. A policy of your own
 * is one class that implements the interface, given by hand or found as a service.
 *
 * <p>A grade and "not rated" are different things: "cannot be assessed" is what a body declared, "not rated" is what a
 * method says of its own limits.
 *
 * <p>Stable.
 */
@DomainValue
@NullMarked
package io.github.tiendo.classification;

import io.github.tiendo.style.DomainValue;
import org.jspecify.annotations.NullMarked;
