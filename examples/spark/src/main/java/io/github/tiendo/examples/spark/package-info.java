/**
 * A country's observations on many machines. {@link io.github.tiendo.examples.spark.CountryOnSpark} spreads the work, {@link
 * io.github.tiendo.examples.spark.CountryPlan} and {@link io.github.tiendo.examples.spark.CountryFigures} say what it is; they
 * know nothing of Spark, and one machine does the same with them.
 */
@NullMarked
package io.github.tiendo.examples.spark;

import org.jspecify.annotations.NullMarked;
