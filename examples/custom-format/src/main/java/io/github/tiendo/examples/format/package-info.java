/**
 * A file format of one's own: one class that turns bytes into cells with their places, one line in {@code
 * META-INF/services}, and a test that extends the contract of all such readers. What the cells mean is decided by the
 * library.
 */
package io.github.tiendo.examples.format;
