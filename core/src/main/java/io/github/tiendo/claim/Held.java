package io.github.tiendo.claim;

/**
 * The whole that a part is held against.
 *
 * @param whole where it stands
 * @param tie what ties the part to it
 * @param isShare whether a percentage is stated, so that only "the remaining" tells a rest
 * @param hasRival whether the part may be of another as well
 */
record Held(Place whole, Tie tie, boolean isShare, boolean hasRival) {}
