/**
 * How does what a file says become a programme? A reader makes a {@link io.github.tiendo.intake.ProgrammeDraft}: cells
 * with their places, nothing understood yet. The {@link io.github.tiendo.intake.ProgrammeAssembler} understands them:
 * which rows are headings, what the figures say, which class the words name, what stands twice. It answers an
 * {@link io.github.tiendo.finding.Outcome} with a {@link io.github.tiendo.intake.LoadedProgramme}, which holds the
 * programme, the places its parts came from and what was left out and why.
 *
 * <p>Rules live in three places. The shape of a row stands as Jakarta constraints on the draft rows, which have bean
 * getters so that a host's own validator sees the same violations; the relations between rows stand in this package;
 * what may never be false of a value stands in the value.
 *
 * <p>May change before 1.0.
 */
@DomainValue
@NullMarked
package io.github.tiendo.intake;

import io.github.tiendo.style.DomainValue;
import org.jspecify.annotations.NullMarked;
