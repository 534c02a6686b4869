/**
 * What changed between two reports, two files or two days? A {@link io.github.tiendo.comparison.ProgrammeComparison} of
 * two assessments lists the indicators and tasks that came, went, or were renamed, redefined, revised or amended, and
 * the grades that moved, with the matrix of all moves.
 *
 * <p>Rows are found again as {@link io.github.tiendo.programme.ProgrammeMatcher} finds them: a row that moved to
 * another table or got another number has not changed. Builds on {@code assessment}.
 *
 * <p>May change before 1.0.
 */
@DomainValue
@NullMarked
package io.github.tiendo.comparison;

import io.github.tiendo.style.DomainValue;
import org.jspecify.annotations.NullMarked;
