/** The front door of the library: {@link io.github.tiendo.Tiendo}. Everything else lives in the packages below. */
@NullMarked
package io.github.tiendo;

import org.jspecify.annotations.NullMarked;
