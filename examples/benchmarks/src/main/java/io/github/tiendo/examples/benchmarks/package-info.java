/** How long a rating takes, against the loop that one would write by hand. */
package io.github.tiendo.examples.benchmarks;
