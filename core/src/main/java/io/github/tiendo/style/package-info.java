/**
 * How are the values of this library generated? The two Immutables styles that the other packages name in their
 * {@code package-info}: {@link io.github.tiendo.style.DomainValue} for domain values and
 * {@link io.github.tiendo.style.DraftValue} for drafts. Builds on nothing, and no caller needs it.
 *
 * <p>Not exported.
 */
@NullMarked
package io.github.tiendo.style;

import org.jspecify.annotations.NullMarked;
