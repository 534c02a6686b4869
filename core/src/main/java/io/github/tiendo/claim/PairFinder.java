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
record PairFinder(Sentence sentence, Context context, Consumer<Claim> out) {

    /** Two values, two changes and two earlier values. */
    private static final int LEAST_IN_TURN = 6;

    void find() {
        if (sentence.numbers().length >= LEAST_IN_TURN) {
            inTurn();
        }
        boolean compared = sentence.has(Cue.COMPARED);
        boolean before = sentence.has(Cue.SAME_PERIOD);
        for (int i : sentence.numbers()) {
            if (compared && sentence.get(i) instanceof Fraction earlier && isEarlier(i)) {
                List<Place> later = later(i);
                if (later.size() > 1) {
                    List<Place> last = later.subList(later.size() - 2, later.size());
                    changes(i, List.of(earlier.part(), earlier.whole()), last, later.size() == 2);
                }
            }
        }
        for (int i = 0; (compared || before) && i < sentence.size(); i++) {
            if (compared && sentence.isOpen(i) && isBehindComparison(i)) {
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
        Sentence last = compared || before ? null : context.previous();
        int other = last == null || !last.has(Cue.SAME_PERIOD)
                ? -1
                : last.before(last.size()).find(k -> last.cue(k) == Cue.SAME_PERIOD && beginsClause(last, k));
        if (other > 0) {
            lists(counts(last, other, last.size(), 0), counts(last, 0, other, 0), -1);
        }
    }

    /**
     * As many values, changes and earlier values, in one order: "lần lượt là 9,8% và 18,2%, giảm 0,6 và 0,9 điểm phần trăm so với cùng
     * kỳ (10,4% và 19,1%)", "18.2% and 9.8%, down 0.9 and 0.6 points from 19.1% and 10.4%".
     */
    private void inTurn() {
        int first = sentence.after(-1).find(k -> sentence.isChange(k) && sentence.depth(k) == 0);
        int compared = first < 0 ? -1 : sentence.after(first).inClause().find(this::compares);
        if (compared < 0) {
            return;
        }
        List<Place> later = values(0, first, 0);
        List<Place> changes = amounts(first, compared, 0);
        int open = sentence.after(compared)
                .notOver(k -> !(sentence.isWord(k) || sentence.get(k) instanceof Apart))
                .find(sentence::isOpen);
        List<Place> earlier = open < 0
                ? values(compared, sentence.after(compared).find(k -> sentence.isChange(k) || sentence.is(k, ';')), 0)
                : values(open, sentence.closeBracket(open), 1);
        int size = changes.size();
        if (size < 2 || earlier.size() != size || later.size() < size) {
            return;
        }
        List<Place> last = later.subList(later.size() - size, later.size());
        if (IntStream.range(0, size).anyMatch(n -> !last.get(n).mayBeLike(earlier.get(n)))) {
            return;
        }
        Amount unit = changes.get(size - 1).amount();
        Role way = Role.NONE;
        for (int n = 0; n < size; n++) {
            Place change = changes.get(n);
            way = change.role().isChange() ? change.role() : way;
            claim(change, unit, way, earlier.get(n), earlier.get(n).number(), last.get(n));
        }
    }

    private boolean compares(int k) {
        return sentence.cue(k) == Cue.COMPARED || sentence.says(k, Vocabulary.FROM);
    }

    /** The counts and percentages of a stretch that say no change. */
    private List<Place> values(int from, int to, int depth) {
        return amounts(from, to, depth).stream()
                .filter(value -> !value.role().isChange())
                .toList();
    }

    private List<Place> amounts(int from, int to, int depth) {
        return sentence.places(k -> (k >= from && k < (to < 0 ? sentence.size() : to) && sentence.depth(k) == depth)
                && (sentence.isCount(k)
                        || sentence.isPercent(k)
                        || sentence.get(k) instanceof Amount points && points.isPoints()));
    }

    /** Alone in a bracket behind words for an earlier time. */
    private boolean isEarlier(int i) {
        int open = sentence.openBracket(i);
        return open >= 0
                && sentence.before(i).inWords().find(sentence::isOpen) == open
                && sentence.after(i).find(k -> !sentence.isWord(k)) == sentence.closeBracket(open)
                && isBehindComparison(open);
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
        return where.places(
                k -> k >= from && k < end && where.isCount(k) && where.depth(k) == depth && !where.isChange(k));
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
        Place change = sentence.at(c);
        claim(change, change.amount(), change.role(), before, earlier, later);
    }

    /** @param unit a number that tells what all changes are in */
    private void claim(Place change, Amount unit, Role way, Place before, NumberReading earlier, Place later) {
        List<Place> all = List.of(before, change, later);
        all.forEach(Place::use);
        boolean points = later.amount().isPercent() && !unit.isPercent();
        out.accept(new Claim.Growth(
                Quote.of(later.sentence() == sentence ? change : later, all),
                later.amount().number(),
                earlier,
                change.amount(),
                points ? Change.POINTS : change.amount().isPercent() ? Change.PERCENT : Change.DIFFERENCE,
                way == Role.DOWN,
                Tie.WORDS));
    }
}
