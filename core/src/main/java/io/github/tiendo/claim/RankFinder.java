package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.claim.Atom.Fraction;
import io.github.tiendo.claim.Atom.Unit;
import io.github.tiendo.claim.Atom.Word;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/** Finds places in a field, and by how many places they moved. */
final class RankFinder {

    private static final int FAR = 25;

    /** How many words may stand between "from" and a rank. */
    private static final int WORDS = 4;

    private final Sentence sentence;
    private final Consumer<Claim> out;

    RankFinder(Sentence sentence, Consumer<Claim> out) {
        this.sentence = sentence;
        this.out = out;
    }

    void find() {
        list();
        compared();
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.role(i) != Role.RANK) {
                continue;
            }
            if (sentence.get(i) instanceof Fraction fraction) {
                sentence.use(i);
                out.accept(new Claim.Rank(
                        sentence.quote(i, i, i),
                        fraction.part().number(),
                        fraction.whole().number()));
            } else {
                int field = field(i);
                if (field >= 0) {
                    sentence.use(i);
                    sentence.use(field);
                    out.accept(new Claim.Rank(
                            sentence.quote(i, field, i),
                            sentence.amount(i).number(),
                            sentence.amount(field).number()));
                }
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            Role role = sentence.role(i);
            if (role == Role.MOVED_UP || role == Role.MOVED_DOWN) {
                moved(i, role == Role.MOVED_UP);
            } else if (isRank(i)) {
                direction(i);
            }
        }
    }

    /** "52/193 thế giới, 14/47 châu lục và 3/11 khu vực": what is joined to a rank is one. */
    private void list() {
        for (int i = 1; i < sentence.size(); i++) {
            if (sentence.isFraction(i) && sentence.role(i) == Role.NONE) {
                int at = i;
                int before = sentence.before(
                        i,
                        k -> sentence.isFraction(k) || sentence.isAmount(k),
                        k -> sentence.clause(k) != sentence.clause(at) || at - k > 8);
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

    /** "thứ 20/63, giảm 3 bậc so với năm 2021 (17/63)": a fraction of the same field behind a movement is a rank. */
    private void compared() {
        for (int i = 0; i < sentence.size(); i++) {
            Role role = sentence.role(i);
            if (role == Role.MOVED_UP || role == Role.MOVED_DOWN) {
                int later = later(i);
                int other = sentence.after(i, k -> sentence.isFraction(k), barred(i));
                boolean same = later >= 0
                        && other >= 0
                        && sentence.role(other) == Role.NONE
                        && sentence.get(later) instanceof Fraction now
                        && sentence.get(other) instanceof Fraction before
                        && now.whole()
                                        .number()
                                        .value()
                                        .compareTo(before.whole().number().value())
                                == 0;
                if (same) {
                    sentence.tell(other, Role.RANK, other);
                }
            }
        }
    }

    private int later(int moved) {
        return sentence.before(moved, this::isRank, barred(moved));
    }

    private IntPredicate barred(int moved) {
        return k -> sentence.get(k).is(';') || Math.abs(k - moved) > FAR;
    }

    /** How many there are in the ranking that a place is in; -1 if it is not said. */
    private int field(int rank) {
        int partner = sentence.partner(rank);
        if (partner >= 0 && sentence.role(partner) == Role.FIELD) {
            return partner;
        }
        boolean ordinal = ((Amount) sentence.get(rank)).unit() == Unit.ORDINAL;
        return ordinal
                ? sentence.after(
                        rank,
                        k -> sentence.role(k) == Role.FIELD,
                        k -> k - rank > FAR || sentence.get(k).is(';'))
                : -1;
    }

    private void moved(int c, boolean up) {
        int later = later(c);
        int before = sentence.after(c, k -> sentence.role(k) == Role.EARLIER || isRank(k), barred(c));
        if (later < 0 || before < 0) {
            return;
        }
        sentence.use(c);
        sentence.use(before);
        out.accept(new Claim.RankMove(
                sentence.quote(later, before, c),
                sentence.amount(later).number(),
                sentence.amount(before).number(),
                sentence.amount(c),
                up));
    }

    /** "41st out of 132, up from 44th", "hạng 41/132, tăng từ hạng 44": only which way it moved. */
    private void direction(int earlier) {
        int from = sentence.before(
                earlier,
                k -> sentence.get(k).is("from") || sentence.get(k).is("từ"),
                k -> earlier - k > WORDS || !sentence.isWord(k));
        Cue way = sentence.cue(from - 1);
        int later = from < 0
                ? -1
                : sentence.before(from, this::isRank, k -> sentence.get(k).is(';') || from - k > FAR);
        if (later >= 0 && way != null && way.isChange()) {
            sentence.use(later);
            sentence.use(earlier);
            out.accept(new Claim.RankMove(
                    sentence.quote(later, earlier, earlier),
                    sentence.amount(later).number(),
                    sentence.amount(earlier).number(),
                    null,
                    way == Cue.UP));
        }
    }

    private boolean isRank(int k) {
        return sentence.role(k) == Role.RANK
                || sentence.get(k) instanceof Amount amount && amount.unit() == Unit.ORDINAL;
    }
}
