/**
 * Which numbers does a text claim, and of what? {@link io.github.tiendo.figure.FigureScanner} finds the figures that a
 * report states in its sentences: shares ("08/28 chỉ tiêu (đạt tỷ lệ 29%)"), totals with their parts, growth between
 * two values, ranks, counts with the names behind them. Each becomes a {@link io.github.tiendo.figure.StatedFigure}
 * with its place, which {@code reconciliation} checks; nothing is judged here.
 *
 * <p>The scanner reads cues of the language (chiếm, trong đó, bao gồm, từ ... lên ...; of, of which, comprising, from
 * ... to ...), not the wording of certain reports, and leaves alone what only looks like a figure: dates, document
 * numbers, 24/7, map scales. It works in linear time on any text and never fails. Builds on {@code notation}.
 *
 * <p>May change before 1.0.
 */
@DomainValue
@NullMarked
package io.github.tiendo.figure;

import io.github.tiendo.style.DomainValue;
import org.jspecify.annotations.NullMarked;
