/**
 * How many of how many, in which class? A {@link io.github.tiendo.scorecard.Scorecard} counts an assessment: so many
 * indicators met, so many likely, so many not rated and why, what was not counted and what could not be read. A
 * {@link io.github.tiendo.scorecard.ScorecardBuilder} makes it, {@link io.github.tiendo.scorecard.ScorecardText} puts
 * it into the sentences of the official reports.
 *
 * <p>Shares are exact ratios of everything counted, not rated included; they become percentages when somebody asks,
 * with a stated {@link io.github.tiendo.scorecard.Rounding}. Grades joined for print keep their members' counts, so
 * that {@link io.github.tiendo.scorecard.Scorecard#undoMerge()} needs no second assessment.
 *
 * <p>Who has grades in database rows and no programme counts them with a {@link io.github.tiendo.scorecard.Tally},
 * which is what scorecards are made of.
 *
 * <p>Of tasks a {@link io.github.tiendo.scorecard.TaskScorecard} says the same: how they stand on a day, both
 * completion rates, by lead agency, heading and year, and which of them contradict the indicators that they serve.
 *
 * <p>Stable.
 */
@DomainValue
@NullMarked
package io.github.tiendo.scorecard;

import io.github.tiendo.style.DomainValue;
import org.jspecify.annotations.NullMarked;
