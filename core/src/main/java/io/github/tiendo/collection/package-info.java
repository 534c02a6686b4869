/**
 * What was asked of many bodies, what came, and who still owes what? A {@link
 * io.github.tiendo.collection.FollowUp} says for each body whether it did what it was asked to do.
 *
 * <p>May change before 1.0.
 */
@DomainValue
@NullMarked
package io.github.tiendo.collection;

import io.github.tiendo.style.DomainValue;
import org.jspecify.annotations.NullMarked;
