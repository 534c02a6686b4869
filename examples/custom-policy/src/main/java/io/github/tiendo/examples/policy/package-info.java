/** A policy and a scale of one's own: one class, and its name in {@code META-INF/services}. */
package io.github.tiendo.examples.policy;
