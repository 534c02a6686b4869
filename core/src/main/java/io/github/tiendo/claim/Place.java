package io.github.tiendo.claim;

import io.github.tiendo.claim.Nouns.Agreement;
import io.github.tiendo.notation.NumberReading;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An atom of some sentence.
 *
 * @param isOutOf whether the whole of a fraction is meant, and not its part
 */
record Place(Sentence sentence, int index, boolean isOutOf) {

    Place(Sentence sentence, int index) {
        this(sentence, index, false);
    }

    Atom atom() {
        return sentence.get(index);
    }

    Atom.Amount amount() {
        return isOutOf && atom() instanceof Atom.Fraction fraction ? fraction.whole() : sentence.amount(index);
    }

    NumberReading number() {
        return amount().number();
    }

    BigDecimal value() {
        return amount().value();
    }

    boolean isFraction() {
        return sentence.isFraction(index);
    }

    /** Whether it is money or another measure, and no count. */
    boolean isMeasured() {
        return !amount().measure().isEmpty();
    }

    Role role() {
        return sentence.role(index);
    }

    List<String> noun() {
        return sentence.noun(index);
    }

    List<String> label() {
        return sentence.label(index);
    }

    /** "Tốt: 14": whether a colon stands before it. */
    boolean isLabelled() {
        return sentence.is(index - 1, ':');
    }

    List<String> wordsBehind() {
        return sentence.wordsBehind(index);
    }

    Agreement agreement(Place other) {
        return Nouns.agree(this, other);
    }

    /** Whether both count the same. */
    boolean isLike(Place other) {
        return agreement(other) == Agreement.SAME;
    }

    /** Whether both count the same as far as they say. */
    boolean mayBeLike(Place other) {
        return agreement(other).ordinal() <= Agreement.UNKNOWN.ordinal();
    }

    /** Whether they say that they count different things. */
    boolean isOther(Place other) {
        return agreement(other) == Agreement.OTHER;
    }

    /** Whether they are of different measures, so that neither is a part of the other. */
    boolean isIncomparable(Place other) {
        return agreement(other) == Agreement.IMPOSSIBLE;
    }

    /** Whether it counts the same as a part of it, so far as is asked for, and is not that. */
    boolean agrees(Place part, Agreement least) {
        return !equals(part) && agreement(part).ordinal() <= least.ordinal();
    }

    /** What only stands near a greater part is not its whole. */
    boolean isAtLeast(Place part) {
        return value().compareTo(part.value()) >= 0;
    }

    /** Whether something may be a part of it: a count of all, and not of each. */
    boolean mayBeWhole() {
        return sentence.isCountOrFraction(index) && role().mayBeWhole() && !isOfEach();
    }

    /** "an average of 1,251 per day", "three per bed". */
    private boolean isOfEach() {
        return sentence.says(sentence.behind(index), Vocabulary.EACH)
                || sentence.after(index).inWords().within(2).has(Vocabulary.PER)
                || role() == Role.AVERAGE
                        && sentence.after(index)
                                .inWords()
                                .has(k -> sentence.says(k, Vocabulary.EACH) || sentence.is(k, '/'));
    }

    /** What a share of it is stated of; itself where that is not known, null where no share is stated. */
    @Nullable
    Place shareOf() {
        return sentence.shareOf(index);
    }

    /** Its index in a sentence; -1 if it stands in another. */
    int in(Sentence where) {
        return sentence == where ? index : -1;
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
