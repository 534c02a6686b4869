/**
 * How does the whole programme stand? A {@link io.github.tiendo.assessment.ProgrammeAssessor} puts one policy to every
 * indicator of a programme as of a day; the {@link io.github.tiendo.assessment.Assessment} holds an answer for each,
 * and the indicators that do not count, with the reason.
 *
 * <p>Stable.
 */
@DomainValue
@NullMarked
package io.github.tiendo.assessment;

import io.github.tiendo.style.DomainValue;
import org.jspecify.annotations.NullMarked;
