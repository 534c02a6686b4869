/**
 * What was measured? The values that reports print of an indicator: a {@link io.github.tiendo.quantity.Quantity}
 * with its unit and qualifier, a {@link io.github.tiendo.quantity.Rank} among others, or a {@link
 * io.github.tiendo.quantity.TextValue} in words; together a {@link io.github.tiendo.quantity.ReportedValue}.
 *
 * <p>A share and a percentage are never confused: 0.7708 of the whole is a {@link io.github.tiendo.quantity.Ratio},
 * 77.08 % a {@link io.github.tiendo.quantity.Percent}. Numbers are exact decimals; printed decimals are kept for
 * printing back but take no part in equality. What a hedged number may stand for is an {@link
 * io.github.tiendo.quantity.Interval}. Text is read and printed by {@link
 * io.github.tiendo.quantity.QuantityNotation}.
 * Builds on {@code notation}.
 *
 * <p>Stable.
 */
@DomainValue
@NullMarked
package io.github.tiendo.quantity;

import io.github.tiendo.style.DomainValue;
import org.jspecify.annotations.NullMarked;
