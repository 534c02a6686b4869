package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.claim.Atom.Fraction;
import io.github.tiendo.claim.Atom.Unit;
import io.github.tiendo.notation.text.Phrases;
import java.util.BitSet;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Finds places in a field, and by how many places they moved. */
final class RankFinder {

    private static final int FAR = 25;

    /** How many words may stand between "from" and a rank. */
    private static final int WORDS = 4;

    private final Sentence sentence;
    private final Consumer<Claim> out;
    /** The places that were found to be earlier ones. */
    private final BitSet compared = new BitSet();

    RankFinder(Sentence sentence, Consumer<Claim> out) {
        this.sentence = sentence;
        this.out = out;
    }

    void find() {
        list();
        for (int i : sentence.numbers()) {
            if (sentence.role(i) != Role.RANK) {
                continue;
            }
            if (sentence.get(i) instanceof Fraction fraction) {
                out.accept(new Claim.Rank(
                        sentence.claim(i),
                        fraction.part().number(),
                        fraction.whole().number()));
            } else {
                int field = field(i);
                if (field >= 0) {
                    out.accept(new Claim.Rank(
                            sentence.claim(i, field),
                            sentence.amount(i).number(),
                            sentence.amount(field).number()));
                }
            }
        }
        for (int i : sentence.numbers()) {
            if (isMovement(i)) {
                moved(i);
            }
        }
        for (int i : sentence.numbers()) {
            if (isRank(i) && isLed(i, Vocabulary.FROM) && !compared.get(i)) {
                direction(i);
            }
        }
    }

    /** "52/193 thế giới, 14/47 châu lục và 3/11 khu vực": what is joined to a rank is one. */
    private void list() {
        for (int i : sentence.numbers()) {
            if (sentence.isFraction(i) && sentence.role(i) == Role.NONE) {
                int at = i;
                int before = sentence.before(i)
                        .notOver(k -> sentence.clause(k) != sentence.clause(at) || at - k > 8)
                        .find(k -> sentence.isFraction(k) || sentence.isAmount(k));
                boolean joined = before >= 0
                        && sentence.isFraction(before)
                        && sentence.role(before) == Role.RANK
                        && !sentence.has(Cue.VERB, before, i)
                        && !sentence.has(Cue.DONE, before, i);
                if (joined) {
                    sentence.tell(i, Role.RANK, before);
                }
            }
        }
    }

    private IntPredicate barred(int moved) {
        return k -> sentence.is(k, ';') || Math.abs(k - moved) > FAR;
    }

    /** How many there are in the ranking that a place is in; -1 if it is not said. */
    private int field(int rank) {
        int partner = sentence.partner(rank);
        if (partner >= 0 && sentence.role(partner) == Role.FIELD) {
            return partner;
        }
        boolean ordinal = ((Amount) sentence.get(rank)).unit() == Unit.ORDINAL;
        return ordinal ? sentence.after(rank).within(FAR).notOver(';').find(Role.FIELD) : -1;
    }

    private boolean isMovement(int i) {
        return sentence.role(i) == Role.MOVED_UP || sentence.role(i) == Role.MOVED_DOWN;
    }

    /** "tăng 3 bậc, từ vị trí 21 lên vị trí 18", "climbed seven places to 52nd, from 59th": in any order. */
    private void moved(int c) {
        IntPredicate bar = k -> barred(c).test(k) || isMovement(k);
        int[] found = {
            sentence.after(c).notOver(bar).find(k -> isEarlier(k, c)),
            sentence.before(c).notOver(bar).find(k -> isEarlier(k, c)),
            ofYearBefore(sentence.before(c).notOver(bar).find(this::isPlace), bar)
        };
        int earlier = found[0] >= 0 ? found[0] : found[1] >= 0 ? found[1] : found[2];
        int later = earlier < 0 ? -1 : later(c, earlier);
        if (later >= 0) {
            move(later, earlier, c, (Amount) sentence.get(c), sentence.role(c) == Role.MOVED_UP);
        }
    }

    /** "Năm 2023 xếp thứ 31, năm 2024 xếp thứ 25": the place of the earlier of two years; -1 if they are not said. */
    private int ofYearBefore(int later, IntPredicate bar) {
        int year = later < 0 ? 0 : ValuesOfChange.year(sentence, later);
        return year == 0
                ? -1
                : sentence.before(later)
                        .notOver(bar)
                        .find(k -> isPlace(k)
                                && ValuesOfChange.year(sentence, k) != 0
                                && ValuesOfChange.year(sentence, k) < year);
    }

    /** A place that the words say was before: "from", a bracket behind the movement, or a comparison. */
    private boolean isEarlier(int k, int c) {
        if (!isPlace(k)) {
            return false;
        }
        return sentence.before(k)
                        .within(k > c ? k - c : WORDS)
                        .notOver(',', '(')
                        .has(Cue.COMPARED, Cue.SAME_PERIOD)
                || sentence.role(k) == Role.EARLIER
                || isLed(k, Vocabulary.FROM)
                || k > c && sentence.depth(k) > sentence.depth(c) && !isLed(k, Vocabulary.TO);
    }

    private int later(int c, int earlier) {
        IntPredicate place = k -> k != earlier && isPlace(k) && !isLed(k, Vocabulary.FROM);
        IntPredicate led = k -> sentence.role(k) == Role.LATER || isLed(k, Vocabulary.TO) && isPlaceLike(k, earlier);
        IntPredicate bar = k -> barred(c).test(k) || k != c && isMovement(k);
        int[] found = {
            sentence.after(Math.min(c, earlier)).notOver(bar).find(led),
            sentence.before(c).notOver(bar).find(place),
            sentence.after(c).notOver(bar).find(k -> place.test(k) && !isEarlier(k, c))
        };
        return found[0] >= 0 ? found[0] : found[1] >= 0 ? found[1] : found[2];
    }

    /** "41st out of 132, up from 44th", "rose from 59th to 52nd": only which way it moved. */
    private void direction(int earlier) {
        int from = lead(earlier, Vocabulary.FROM);
        int later = sentence.after(earlier).notOver(barred(earlier)).find(k -> isRank(k) && isLed(k, Vocabulary.TO));
        later = later >= 0 ? later : sentence.before(from).notOver(barred(from)).find(this::isRank);
        int verb = sentence.before(from).within(WORDS).inWords().find(Cue.UP, Cue.DOWN);
        boolean way = verb >= 0 || later > earlier && lead(later, Vocabulary.UPWARD) >= 0;
        if (later >= 0 && way) {
            move(later, earlier, earlier, null, verb < 0 || sentence.cue(verb) == Cue.UP);
        }
    }

    private void move(int later, int earlier, int marked, @Nullable Amount stated, boolean up) {
        compared.set(earlier);
        out.accept(new Claim.RankMove(
                sentence.claim(marked, later, earlier),
                sentence.amount(later).number(),
                sentence.amount(earlier).number(),
                stated,
                up));
    }

    private boolean isLed(int k, Phrases<String> words) {
        return lead(k, words) >= 0;
    }

    /** The word before a place that leads to it, with nothing between but what the place is called; -1 if there is none. */
    private int lead(int k, Phrases<String> words) {
        return sentence.before(k).within(WORDS).inWords().find(words);
    }

    /** A rank, or a number that stands between "from" and "to" like one. */
    private boolean isPlace(int k) {
        Role role = sentence.role(k);
        return isRank(k) || sentence.isCount(k) && (role == Role.EARLIER || role == Role.LATER);
    }

    /** "từ vị trí 49 lên 41": beside the earlier place the later one needs no word that it is one. */
    private boolean isPlaceLike(int k, int earlier) {
        return k != earlier && (isPlace(k) || sentence.isCount(k) && sentence.comma(k) == sentence.comma(earlier));
    }

    private boolean isRank(int k) {
        return sentence.role(k) == Role.RANK
                || sentence.get(k) instanceof Amount amount && amount.unit() == Unit.ORDINAL;
    }
}
