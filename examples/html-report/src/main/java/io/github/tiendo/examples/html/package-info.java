/**
 * The report as a page that can be opened anywhere: one file without outside references, its charts drawn in it, readable
 * on a phone and in print. One class that prints what the library's report says, one line in {@code META-INF/services},
 * and a test that extends the contract of all forms.
 */
@NullMarked
package io.github.tiendo.examples.html;

import org.jspecify.annotations.NullMarked;
