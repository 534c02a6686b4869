/**
 * How are the values of this library generated? The Immutables style that the other packages name in their {@code
 * package-info}, {@link io.github.tiendo.style.DomainValue}, and the {@linkplain io.github.tiendo.style.TextHash hash} of those
 * that are ids. Builds on nothing, and no caller needs it.
 *
 * <p>Not exported.
 */
@NullMarked
package io.github.tiendo.style;

import org.jspecify.annotations.NullMarked;
