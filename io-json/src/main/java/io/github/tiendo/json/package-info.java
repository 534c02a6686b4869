/**
 * How does a programme with its reports stand in JSON? One document holds both:
 * {@link io.github.tiendo.json.JsonProgrammeReader} reads it, {@link io.github.tiendo.json.JsonProgrammeWriter} writes
 * it, and {@link io.github.tiendo.json.JsonSchema} describes it. Reader and writer are found as services, so that
 * {@code Tiendo.read} reads JSON as soon as this module is there. {@link io.github.tiendo.json.ObservationLines} streams
 * observations in bulk, a line each. {@link io.github.tiendo.json.JsonResults} stores what was made of programmes.
 * {@link io.github.tiendo.json.TiendoModule} puts our values into documents of others.
 *
 * <p>Tokens become elements in one pass, which checks syntax and limits and notes where everything stood; elements
 * become values when the programme is assembled, which checks members, references and values. Each value has one codec
 * with both ways side by side. Builds on core; Jackson stays in here.
 *
 * <p>May change before 1.0.
 */
@NullMarked
package io.github.tiendo.json;

import org.jspecify.annotations.NullMarked;
