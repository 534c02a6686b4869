package io.github.tiendo.figure;

/**
 * A run of lines that belong together: a paragraph, an item of a list, a footnote.
 *
 * @param start where it begins in the text
 * @param end the index behind it
 * @param bullet the mark of a list item ({@code -}, {@code +}, {@code •}, {@code *}), or 0
 * @param note the number of the footnote that this is, or 0
 * @param hasDigit whether any digit is in it
 */
record Passage(int start, int end, char bullet, int note, boolean hasDigit) {}
