/**
 * What is measured? An {@link io.github.tiendo.indicator.Indicator} is something a programme wants to move: it has a
 * name, a unit, a direction and a kind. Its targets and results live elsewhere, since a target may be amended and a
 * result revised while the indicator stays the same.
 *
 * <p>Identity is an {@link io.github.tiendo.indicator.IndicatorId}, given or derived once from the normalised name
 * with its headings; never from the number printed before it or the table it stands in, because both change from
 * report to report. A {@link io.github.tiendo.indicator.Measure} says that several indicators measure the same thing,
 * a {@link io.github.tiendo.indicator.Definition} under which wording a value was counted.
 *
 * <p>Stable.
 */
@DomainValue
@NullMarked
package io.github.tiendo.indicator;

import io.github.tiendo.style.DomainValue;
import org.jspecify.annotations.NullMarked;
