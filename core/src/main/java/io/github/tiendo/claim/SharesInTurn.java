package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Finds several parts before as many percentages, or before one that may be of both. */
final class SharesInTurn {

    private final Sentence sentence;
    private final ShareClaims claims;

    SharesInTurn(Sentence sentence, ShareClaims claims) {
        this.sentence = sentence;
        this.claims = claims;
    }

    /** "17/20 sở và 9/11 huyện (85% và 81,8%)": as many percentages in a bracket as fractions before it. */
    boolean find(int s) {
        int open = sentence.openBracket(s);
        if (open < 0) {
            return false;
        }
        List<Integer> percents = new ArrayList<>();
        for (int k = open + 1; k < sentence.closeBracket(open); k++) {
            if (sentence.isCountOrFraction(k)) {
                return false;
            }
            if (sentence.isPercent(k)) {
                percents.add(k);
            }
        }
        if (percents.size() == 2
                && percents.get(1) - percents.get(0) == 2
                && sentence.says(percents.get(0) + 1, Vocabulary.TO)) {
            // "1,121,000 votes to 986,000 (53.2 per cent to 46.8 per cent)": not of either alone
            return true;
        }
        List<Integer> fractions = new ArrayList<>();
        for (int k = open - 1; k >= 0 && fractions.size() < percents.size(); k--) {
            if (sentence.isFraction(k)) {
                fractions.add(0, k);
            } else if (sentence.isAmount(k) || sentence.is(k, ';')) {
                break;
            }
        }
        if (percents.size() > 1 && fractions.isEmpty()) {
            return inTurn(percents, open);
        }
        if (percents.size() < 2 || fractions.size() < percents.size()) {
            return false;
        }
        for (int i = 0; i < percents.size(); i++) {
            Fraction ratio = (Fraction) sentence.get(fractions.get(i));
            claims.claim(
                    fractions.get(i), percents.get(i), List.of(ratio.whole().number()), -1, false);
        }
        return true;
    }

    /** "5,304 and 4,896 of the 10,200 pupils respectively (52% and 48%)": as many percentages as parts of one whole before them. */
    private boolean inTurn(List<Integer> percents, int open) {
        IntPredicate bar = k -> sentence.is(k, ';') || open - k > Sentence.FAR;
        int last = sentence.before(open)
                .notOver(bar)
                .find(k -> sentence.pairedWhole(k) >= 0 && sentence.role(k) == Role.PART);
        int turn = sentence.before(open).notOver(bar).find(Cue.RESPECTIVELY);
        if (last < 0 || turn < 0) {
            return false;
        }
        int whole = sentence.pairedWhole(last);
        List<Integer> parts = new ArrayList<>(List.of(last));
        for (int k = last - 1; k >= 0 && parts.size() < percents.size(); k--) {
            if (sentence.isCount(k)) {
                parts.add(0, k);
            } else if (!sentence.is(k, ',') && sentence.cue(k) != Cue.AND) {
                break;
            }
        }
        if (parts.size() < percents.size()) {
            return false;
        }
        sentence.use(whole);
        for (int i = 0; i < percents.size(); i++) {
            claims.claim(parts.get(i), percents.get(i), whole);
        }
        return true;
    }

    /** "12/36 và 05/36 chỉ tiêu (33%)": one percentage behind two fractions of one whole may be of both. */
    boolean pair(int part, int s) {
        Fraction last = (Fraction) sentence.get(part);
        int other = sentence.before(part)
                .notOver(sentence::isAmount)
                .notOver(';')
                .notOver(Cue.AMONG)
                .find(sentence::isFraction);
        boolean same = other >= 0
                && sentence.has(Cue.AND, other, part)
                && sentence.depth(other) == sentence.depth(part)
                && !sentence.isUsed(other)
                && ((Fraction) sentence.get(other))
                                .whole()
                                .value()
                                .compareTo(last.whole().value())
                        == 0;
        if (same) {
            sentence.use(other);
            claims.note(other, other);
            claims.note(s, part);
            claims.add(new Claim.SharePair(
                    sentence.quote(other, s, s),
                    sentence.at(other).number(),
                    sentence.at(part).number(),
                    last.whole().number(),
                    sentence.amount(s)));
        }
        return same;
    }
}
