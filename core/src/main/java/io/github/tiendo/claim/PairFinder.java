package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.claim.Atom.Apart;
import io.github.tiendo.claim.Atom.Fraction;
import io.github.tiendo.claim.Claim.Change;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Finds the changes of two measures whose earlier values stand in one bracket: "1.320 ca mắc, 03 ca tử vong. So với cùng kỳ
 * (1.100/2), số mắc tăng 20%, tử vong tăng 01 ca".
 */
final class PairFinder {

    private final Sentence sentence;
    private final Context context;
    private final Consumer<Claim> out;

    PairFinder(Sentence sentence, Context context, Consumer<Claim> out) {
        this.sentence = sentence;
        this.context = context;
        this.out = out;
    }

    void find() {
        for (int i : sentence.numbers()) {
            if (sentence.get(i) instanceof Fraction earlier && isEarlier(i)) {
                List<Place> later = later(i);
                if (later.size() > 1) {
                    List<Place> last = later.subList(later.size() - 2, later.size());
                    changes(i, List.of(earlier.part(), earlier.whole()), last, later.size() == 2);
                }
            }
        }
    }

    /** Alone in a bracket behind words for an earlier time. */
    private boolean isEarlier(int i) {
        return i > 1
                && sentence.isOpen(i - 1)
                && sentence.is(i + 1, ')')
                && sentence.before(i - 1)
                        .notOver(k -> !(sentence.isWord(k) || sentence.get(k) instanceof Apart))
                        .has(Cue.COMPARED);
    }

    /** The counts before the comparison, in its sentence or in the one before. */
    private List<Place> later(int i) {
        List<Place> here = counts(sentence, i);
        return here.isEmpty() && context.previous() != null
                ? counts(context.previous(), context.previous().size())
                : here;
    }

    private static List<Place> counts(Sentence where, int end) {
        return IntStream.of(where.numbers())
                .filter(k -> k < end && where.isOuterCount(k))
                .mapToObj(where::at)
                .toList();
    }

    /** @param ordered whether there are no other counts, so that changes without words are of these in their order */
    private void changes(int bracket, List<Amount> earlier, List<Place> later, boolean ordered) {
        int nth = 0;
        for (int c : sentence.numbers()) {
            boolean change = c > bracket
                    && sentence.isChange(c)
                    && (sentence.isPercent(c) || sentence.isCount(c))
                    && sentence.depth(c) == 0;
            if (change && nth < later.size()) {
                int named = named(c, later);
                int measure = named < 0 && ordered ? nth : named;
                nth++;
                if (measure >= 0) {
                    claim(bracket, c, earlier.get(measure), later.get(measure));
                }
            }
        }
    }

    /** Which of two measures a change is of, by the words that only one of them has; -1 if none tell. */
    private int named(int c, List<Place> later) {
        List<Integer> named = new ArrayList<>();
        for (int m = 0; m < later.size(); m++) {
            Place other = later.get(1 - m);
            Set<String> words = new HashSet<>(
                    SumExtents.around(later.get(m).sentence(), later.get(m).index()));
            SumExtents.around(other.sentence(), other.index()).forEach(words::remove);
            words.retainAll(SumExtents.around(sentence, c));
            if (!words.isEmpty()) {
                named.add(m);
            }
        }
        return named.size() == 1 ? named.get(0) : -1;
    }

    private void claim(int bracket, int c, Amount earlier, Place later) {
        Amount stated = sentence.amount(c);
        List<Place> all = List.of(sentence.at(bracket), sentence.at(c), later);
        all.forEach(Place::use);
        out.accept(new Claim.Growth(
                Quote.of(later.sentence() == sentence ? all.get(1) : later, all),
                later.amount().number(),
                earlier.number(),
                stated,
                stated.isPercent() ? Change.PERCENT : Change.DIFFERENCE,
                sentence.role(c) == Role.DOWN));
    }
}
