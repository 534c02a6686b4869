package io.github.tiendo.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands before a sentence and may hold the whole of its parts.
 *
 * @param previous the sentence before it in its paragraph; null for the first
 * @param intros the sentences that introduce the lists it is an item of, the nearest first
 * @param anchor where the mark stands that points to the note it is in; null for other text
 * @param passages the last sentences of the passages before, the nearest first
 */
record Context(
        @Nullable Sentence previous,
        List<Sentence> intros,
        @Nullable Place anchor,
        List<Sentence> passages) {

    /** What stands before a sentence of this or another paragraph. */
    Context before(Sentence sentence) {
        boolean here = Focus.chain(previous).anyMatch(sentence::equals);
        return new Context(sentence.previous(), List.of(), null, here ? passages : List.of());
    }
}
