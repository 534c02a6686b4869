/**
 * What went right and what went wrong: every step of Tiendo that reads something answers an
 * {@link io.github.tiendo.finding.Outcome}, which holds the value that could be built <em>and</em> the
 * {@linkplain io.github.tiendo.finding.Finding findings} on the way to it.
 *
 * <p>A finding is a {@linkplain io.github.tiendo.finding.FindingCode code}, a severity, named arguments and, where
 * one is known, a {@linkplain io.github.tiendo.finding.SourceLocation place}. Its text is made when somebody asks
 * for it, in Vietnamese or English, from explicit bundles and never from the JVM's default locale. Nothing is thrown
 * for bad content, and nothing is dropped in silence: what an ERROR removed is an
 * {@link io.github.tiendo.finding.Omission}.
 *
 * <p>{@link io.github.tiendo.finding.Origins} keeps the places of values outside the values, so that a question
 * asked late can still name the cell. What the ids of all packages have in common is {@link
 * io.github.tiendo.finding.TextId}.
 *
 * <p>Stable.
 */
@DomainValue
@NullMarked
package io.github.tiendo.finding;

import io.github.tiendo.style.DomainValue;
import org.jspecify.annotations.NullMarked;
