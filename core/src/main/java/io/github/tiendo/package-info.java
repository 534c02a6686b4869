/**
 * The front door of the library: {@link io.github.tiendo.Tiendo}. Everything else lives in the packages below.
 *
 * <p>Each package says at its end how firm it is: what is stable changes only by the rule of deprecation; what may
 * change before 1.0 may do so with any version, and the changelog says how. Values are
 * {@link java.io.Serializable} for caches and for work that is spread over several JVMs, all with one version of the
 * library: another version need not read them. What is to be kept is stored in a format, such as JSON.
 *
 * <p>Stable.
 */
@NullMarked
package io.github.tiendo;

import org.jspecify.annotations.NullMarked;
