package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.claim.Atom.Apart;
import io.github.tiendo.claim.Atom.Fraction;
import io.github.tiendo.claim.Claim.Change;
import io.github.tiendo.notation.NumberReading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Finds the changes of several measures whose earlier values stand together: "1.320 ca mắc, 03 ca tử vong. So với cùng kỳ (1.100/2), số
 * mắc tăng 20%, tử vong tăng 01 ca", "so với tháng trước (50 vụ, 21 người chết) giảm 16% số vụ", "23 vụ, 61,8 ha; cùng kỳ 31 vụ, 94,5
 * ha. Như vậy giảm 8 vụ".
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
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.isOpen(i) && isBehindComparison(i)) {
                List<Place> earlier = counts(sentence, i + 1, sentence.closeBracket(i), 1);
                if (earlier.size() > 1) {
                    lists(earlier, later(i), sentence.closeBracket(i));
                }
            } else if (sentence.cue(i) == Cue.SAME_PERIOD && beginsClause(sentence, i)) {
                List<Place> later = later(i);
                int end = sentence.after(i).find(k -> sentence.isChange(k) || sentence.is(k, ';'));
                lists(counts(sentence, i, end < 0 ? sentence.size() : end, 0), later, i);
            }
        }
        Sentence before = sentence.has(Cue.COMPARED) || sentence.has(Cue.SAME_PERIOD) ? null : context.previous();
        int other = before == null || !before.has(Cue.SAME_PERIOD)
                ? -1
                : before.before(before.size()).find(k -> before.cue(k) == Cue.SAME_PERIOD && beginsClause(before, k));
        if (other > 0) {
            lists(counts(before, other, before.size(), 0), counts(before, 0, other, 0), -1);
        }
    }

    /** Alone in a bracket behind words for an earlier time. */
    private boolean isEarlier(int i) {
        return sentence.isOpen(i - 1) && sentence.is(i + 1, ')') && isBehindComparison(i - 1);
    }

    private boolean isBehindComparison(int bracket) {
        return sentence.before(bracket)
                .notOver(k -> !(sentence.isWord(k) || sentence.get(k) instanceof Apart))
                .has(Cue.COMPARED);
    }

    /** "...; cùng kỳ 31 vụ, 94,5 ha": whether words for an earlier time are what a clause is about. */
    private static boolean beginsClause(Sentence where, int i) {
        return i == 0 || where.is(i - 1, ';');
    }

    /** The counts before the comparison, in its sentence or in the one before. */
    private List<Place> later(int i) {
        List<Place> here = counts(sentence, 0, i, 0);
        return here.isEmpty() && context.previous() != null
                ? counts(context.previous(), 0, context.previous().size(), 0)
                : here;
    }

    private static List<Place> counts(Sentence where, int from, int end, int depth) {
        return IntStream.of(where.numbers())
                .filter(k -> k >= from && k < end && where.isCount(k) && where.depth(k) == depth && !where.isChange(k))
                .mapToObj(k -> where.at(k))
                .toList();
    }

    /** @param ordered whether there are no other counts, so that changes without words are of these in their order */
    private void changes(int bracket, List<Amount> earlier, List<Place> later, boolean ordered) {
        int nth = 0;
        for (int c : sentence.numbers()) {
            if (c > bracket && sentence.isChange(c) && sentence.depth(c) == 0 && nth < later.size()) {
                int named = named(words(c), later);
                int measure = named < 0 && ordered ? nth : named;
                nth++;
                if (measure >= 0 && isChange(c)) {
                    claim(c, sentence.at(bracket), earlier.get(measure).number(), later.get(measure));
                }
            }
        }
    }

    /** Changes of what words name in both lists; of the only value there is if they name none. */
    private void lists(List<Place> earlier, List<Place> later, int behind) {
        if (earlier.isEmpty() || later.isEmpty()) {
            return;
        }
        boolean one = earlier.size() == 1 && later.size() == 1 && earlier.get(0).isLike(later.get(0));
        if (earlier.size() == 1 && !one) {
            return;
        }
        for (int c : sentence.numbers()) {
            if (c <= behind || !isChange(c) || sentence.isUsed(c)) {
                continue;
            }
            int measure = one ? 0 : named(words(c), earlier);
            int now = one ? 0 : measure < 0 ? -1 : named(own(earlier, measure), later);
            Place change = sentence.at(c);
            if (now >= 0
                    && earlier.get(measure).mayBeLike(later.get(now))
                    && (sentence.isPercent(c) || change.mayBeLike(later.get(now)))) {
                Place before = earlier.get(measure);
                claim(c, before, before.amount().number(), later.get(now));
            }
        }
    }

    private boolean isChange(int c) {
        return sentence.isChange(c) && (sentence.isPercent(c) || sentence.isCount(c));
    }

    /** Which of several values some words are of, by those that only one of them has; -1 if none tell. */
    private static int named(Set<String> words, List<Place> values) {
        List<Integer> named = new ArrayList<>();
        for (int m = 0; m < values.size(); m++) {
            Set<String> own = own(values, m);
            own.retainAll(words);
            if (!own.isEmpty()) {
                named.add(m);
            }
        }
        return named.size() == 1 ? named.get(0) : -1;
    }

    /** The words around one of several values that stand around none of the others. */
    private static Set<String> own(List<Place> values, int m) {
        Set<String> own = words(values.get(m));
        for (int other = 0; other < values.size(); other++) {
            if (other != m) {
                own.removeAll(words(values.get(other)));
            }
        }
        return own;
    }

    private static Set<String> words(Place place) {
        Set<String> words = new HashSet<>(SumExtents.around(place.sentence(), place.index()));
        words.add(place.amount().measure());
        words.remove("");
        return words;
    }

    /** The words around a change; those of the change before its bracket for one that stands in it: "giảm 32,7 ha (34,6%)". */
    private Set<String> words(int c) {
        int open = sentence.isOpen(c - 1) ? c - 1 : -1;
        int other = open < 0 ? -1 : sentence.before(open).inWords().find(this::isChange);
        return words(sentence.at(other < 0 ? c : other));
    }

    private void claim(int c, Place before, NumberReading earlier, Place later) {
        Amount stated = sentence.amount(c);
        List<Place> all = List.of(before, sentence.at(c), later);
        all.forEach(Place::use);
        out.accept(new Claim.Growth(
                Quote.of(later.sentence() == sentence ? all.get(1) : later, all),
                later.amount().number(),
                earlier,
                stated,
                stated.isPercent() ? Change.PERCENT : Change.DIFFERENCE,
                sentence.role(c) == Role.DOWN));
    }
}
