/**
 * What was planned, and what was reported about it? A {@link io.github.tiendo.programme.Programme} is the plan: its
 * legal basis, its outline of headings, its indicators and their targets. Its
 * {@linkplain io.github.tiendo.programme.Programme#reports() reports} are what bodies said about it later:
 * observations, declared grades, stated sentences, and under which number each row was printed.
 *
 * <p>Two times are kept apart: {@code asOf}, the day about which is asked, and {@code knownBy}, the day until which
 * knowledge counts. {@link io.github.tiendo.programme.Programme#asKnownOn} is the one place that filters the second.
 *
 * <p>Stable.
 */
@DomainValue
@NullMarked
package io.github.tiendo.programme;

import io.github.tiendo.style.DomainValue;
import org.jspecify.annotations.NullMarked;
