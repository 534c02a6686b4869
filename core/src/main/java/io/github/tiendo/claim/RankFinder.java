package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.claim.Atom.Fraction;
import io.github.tiendo.claim.Atom.Unit;
import java.util.function.Consumer;

/** Finds places in a field, and by how many places they moved. */
final class RankFinder {

    private static final int FAR = 25;

    private final Sentence sentence;
    private final Consumer<Claim> out;

    RankFinder(Sentence sentence, Consumer<Claim> out) {
        this.sentence = sentence;
        this.out = out;
    }

    void find() {
        list();
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
            }
        }
    }

    /** "52/193 thế giới, 14/47 châu lục và 3/11 khu vực": what is joined to a rank is one. */
    private void list() {
        for (int i = 1; i < sentence.size(); i++) {
            if (sentence.get(i) instanceof Fraction && sentence.role(i) == Role.NONE) {
                int at = i;
                int before = sentence.before(
                        i,
                        k -> sentence.get(k) instanceof Fraction || sentence.get(k) instanceof Amount,
                        k -> sentence.clause(k) != sentence.clause(at) || at - k > 8);
                boolean joined = before >= 0
                        && sentence.get(before) instanceof Fraction
                        && sentence.role(before) == Role.RANK
                        && !sentence.has(Cue.VERB, before, i)
                        && !sentence.has(Cue.DONE, before, i);
                if (joined) {
                    sentence.tell(i, Role.RANK, before);
                }
            }
        }
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
        int later = sentence.before(c, this::isRank, k -> sentence.get(k).is(';') || c - k > FAR);
        int earlier = sentence.after(c, this::isRank, k -> sentence.get(k).is(';') || k - c > FAR);
        int from = sentence.after(
                c,
                k -> sentence.role(k) == Role.EARLIER || isRank(k),
                k -> sentence.get(k).is(';') || k - c > FAR);
        if (later < 0 || Math.max(earlier, from) < 0) {
            return;
        }
        int before = from >= 0 ? from : earlier;
        sentence.use(c);
        sentence.use(before);
        out.accept(new Claim.RankMove(
                sentence.quote(later, before, c),
                sentence.amount(later).number(),
                sentence.amount(before).number(),
                sentence.amount(c),
                up));
    }

    private boolean isRank(int k) {
        return sentence.role(k) == Role.RANK
                || sentence.get(k) instanceof Amount amount && amount.unit() == Unit.ORDINAL;
    }
}
