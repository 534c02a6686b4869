/**
 * What was asked of many bodies, what came, and who still owes what? A {@link
 * io.github.tiendo.collection.ReportingRound} says who reports on what for a period and by when; a {@link
 * io.github.tiendo.collection.ReportForm} is what one body is asked to fill in; a {@link
 * io.github.tiendo.collection.RoundCollector} makes a {@link io.github.tiendo.collection.CollectedRound} of what came
 * back, whatever was done to the form meanwhile. A {@link io.github.tiendo.collection.FollowUp} says for each body whether
 * it did what it was asked to do, a {@link io.github.tiendo.collection.ReportingHistory} who was missing or late in which
 * rounds.
 *
 * <p>Nothing is lost: what cannot be taken is named with its place, and what stands beside a form is kept as text.
 *
 * <p>May change before 1.0.
 */
@DomainValue
@NullMarked
package io.github.tiendo.collection;

import io.github.tiendo.style.DomainValue;
import org.jspecify.annotations.NullMarked;
