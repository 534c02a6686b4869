package io.github.tiendo.claim;

import io.github.tiendo.notation.NumberReading;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands before a sentence and may hold the whole of its parts.
 *
 * @param previous the sentence before it in its paragraph; null for the first
 * @param above the last sentence of the paragraph above it; null for a note, a heading or an item
 * @param intros the sentences that introduce the lists it is an item of, the nearest first
 * @param anchor where the mark stands that points to the note it is in; null for other text
 */
record Context(
        @Nullable Sentence previous,
        @Nullable Sentence above,
        List<Sentence> intros,
        @Nullable Place anchor) {

    static final Context NONE = new Context(null, null, List.of(), null);

    /**
     * An atom of some sentence.
     *
     * @param isOutOf whether the whole of a fraction is meant, and not its part
     */
    record Place(Sentence sentence, int index, boolean isOutOf) {

        Place(Sentence sentence, int index) {
            this(sentence, index, false);
        }

        Atom.Amount amount() {
            return isOutOf && sentence.get(index) instanceof Atom.Fraction fraction
                    ? fraction.whole()
                    : sentence.amount(index);
        }

        NumberReading number() {
            return amount().number();
        }

        BigDecimal value() {
            return amount().value();
        }

        /** Notes that it is part of a claim. */
        void use() {
            sentence.use(index);
        }

        /** From here to a figure of the same sentence. */
        Quote quote(Place figure) {
            return sentence.quote(index, figure.index, figure.index);
        }

        /** Whether it is said to be so much of a plan. */
        boolean isShareOfPlan() {
            return sentence.isOfPlan(index);
        }
    }
}
