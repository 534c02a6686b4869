/**
 * How well is it going, in which words? A {@link io.github.tiendo.grade.Grade} is one step of an ordered
 * {@link io.github.tiendo.grade.Scale}; {@link io.github.tiendo.grade.Scales} holds the scales that the built-in
 * policies speak, first of all {@linkplain io.github.tiendo.grade.Scales#COMPLETION the completion classes} of
 * Vietnamese progress reports.
 *
 * <p>Some grades are degrees and can be compared; others are judgements outside the order, such as "cannot be
 * assessed", which a body may declare but which is never better or worse than anything. A
 * {@link io.github.tiendo.grade.GradeGrouping} joins grades for print and can be undone; a
 * {@code ScaleMapping} carries grades from one scale to another.
 *
 * <p>Users define scales of their own with {@link io.github.tiendo.grade.Scale#builder(String,
 * io.github.tiendo.finding.LocalizedText)}.
 *
 * <p>Stable.
 */
@DomainValue
@NullMarked
package io.github.tiendo.grade;

import io.github.tiendo.style.DomainValue;
import org.jspecify.annotations.NullMarked;
