/**
 * A reporting officer's year: four quarters of forms and returns, with a body that merges, a value that is corrected, a
 * return that never comes, and at the end the growth on the year before and a ranking.
 */
@NullMarked
package io.github.tiendo.examples.round;

import org.jspecify.annotations.NullMarked;
