/**
 * When? A {@link io.github.tiendo.period.Period} is a stretch of whole days with named bounds: the quarter a value
 * stands for, the year by whose end a target is due, the span of a programme. Periods as reports print them are read
 * and printed by {@link io.github.tiendo.period.PeriodNotation}, fiscal years by a stated {@link
 * io.github.tiendo.period.FiscalCalendar}. Builds on {@code notation}.
 *
 * <p>Stable.
 */
@DomainValue
@NullMarked
package io.github.tiendo.period;

import io.github.tiendo.style.DomainValue;
import org.jspecify.annotations.NullMarked;
