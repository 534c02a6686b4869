/** How long things take, and how much memory, beside what others take for the same; {@code .ci/bench} runs all. */
package io.github.tiendo.examples.benchmarks;
