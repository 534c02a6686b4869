/**
 * What does a text claim in numbers? Blocks become sentences, sentences atoms (words, amounts, fractions, what is set
 * aside), wordings tell the role of each amount, and structure makes claims of them: a part and its whole, parts and
 * their total, an earlier and a later value, a count and the names counted.
 *
 * <p>Begin with {@link io.github.tiendo.claim.ClaimReader}. What finds a claim looks through a sentence by {@link
 * io.github.tiendo.claim.Look}, and asks the places that it finds what they count. Words choose here and numbers judge
 * elsewhere: nothing in this package asks whether a claim is true. Builds on {@code layout} and {@code notation}.
 *
 * <p>Not exported.
 */
@NullMarked
package io.github.tiendo.claim;

import org.jspecify.annotations.NullMarked;
