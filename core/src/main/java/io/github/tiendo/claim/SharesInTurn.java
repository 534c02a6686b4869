package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Fraction;
import io.github.tiendo.claim.WholeOfShare.Named;
import io.github.tiendo.notation.NumberReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds as many percentages as parts before them, each of the part that stands in its place: "17/20 sở và 9/11 huyện (85% và
 * 81,8%)", "5,304 and 4,896 of the 10,200 pupils respectively (52% and 48%)", "58 ha, 122 ha and 156 ha, respectively 17%, 36% and
 * 47% of the 336 ha"; and one percentage behind two parts that may be of both.
 */
record SharesInTurn(Sentence sentence, WholeOfShare meaning, ShareClaims claims) {

    /** How many words may stand between the word for "in turn" and the first percentage. */
    private static final int WORDS = 3;

    /** Whether several shares are stated from here on, which are claims then, or a result that is of none alone. */
    boolean find(int s) {
        List<Integer> percents = percents(s);
        if (percents.size() < 2) {
            return false;
        }
        if (percents.size() == 2 && sentence.says(s + 1, Vocabulary.TO)) {
            // "1,121,000 votes to 986,000 (53.2 per cent to 46.8 per cent)": not of either alone
            return sentence.depth(s) > 0;
        }
        int open = sentence.openBracket(s);
        int last = percents.get(percents.size() - 1);
        int end = open < 0 ? s : open;
        boolean before = open < 0
                ? sentence.before(s).inWords().within(WORDS).has(Cue.RESPECTIVELY)
                : sentence.before(open).notOver(';').has(Cue.RESPECTIVELY);
        boolean told = before || sentence.cue(last + 1) == Cue.RESPECTIVELY;
        List<Integer> parts = parts(end, percents.size(), told);
        boolean fractions = open >= 0 && parts.stream().allMatch(sentence::isFraction);
        if (parts.isEmpty() || !told && !fractions) {
            return false;
        }
        Named named = meaning.named(last);
        // "3,780 were about water and 2,520 about roads, 45% and 30% respectively"
        boolean apposed = sentence.is(s - 1, ',')
                && sentence.cue(last + 1) == Cue.RESPECTIVELY
                && !sentence.isWord(sentence.behindCue(last + 1));
        if (open < 0 && sentence.role(s) != Role.SHARE && named.isNothing() && !apposed) {
            return false;
        }
        int nearest = parts.get(parts.size() - 1);
        Optional<Place> whole = fractions
                ? Optional.empty()
                : meaning.whole(last, nearest, named).filter(found -> parts.stream()
                        .allMatch(part ->
                                found.isAtLeast(sentence.at(part)) && areOfOne(found, sentence.at(part), told)));
        whole.ifPresent(Place::use);
        for (int i = 0; i < parts.size(); i++) {
            int part = parts.get(i);
            whole.ifPresent(found -> sentence.share(part, found));
            List<NumberReading> of = sentence.get(part) instanceof Fraction own
                    ? List.of(own.whole().number())
                    : whole.map(found -> List.of(found.number())).orElse(List.of());
            claims.claim(
                    part,
                    List.of(sentence.at(part).number()),
                    percents.get(i),
                    of,
                    -1,
                    false,
                    fractions || named.count() >= 0 || open >= 0 ? Tie.WORDS : Tie.LINE,
                    List.of());
        }
        return true;
    }

    /** A percentage, and those behind it with nothing but a comma or "and" between. */
    private List<Integer> percents(int s) {
        List<Integer> percents = new ArrayList<>(List.of(s));
        for (int k = s + 1; isJoint(k) || sentence.isPercent(k); k++) {
            if (sentence.isPercent(k)) {
                percents.add(k);
            }
        }
        return percents;
    }

    private boolean isJoint(int k) {
        return sentence.is(k, ',') || sentence.cue(k) == Cue.AND || sentence.says(k, Vocabulary.TO);
    }

    /** As many fractions, or counts of one kind, directly before a place; none if there are fewer. */
    private List<Integer> parts(int end, int size, boolean isTold) {
        List<Integer> parts = new ArrayList<>();
        int last = -1;
        for (int k = end - 1; k >= 0 && parts.size() < size && !sentence.isPercent(k) && !sentence.is(k, ';'); k--) {
            if (isPart(k, end) && (last < 0 || areAlike(k, last, isTold))) {
                parts.add(0, k);
                last = k;
            }
        }
        return parts.size() == size ? parts : List.of();
    }

    private boolean isPart(int k, int end) {
        return sentence.isCountOrFraction(k)
                && sentence.depth(k) == sentence.depth(end)
                && sentence.role(k) != Role.WHOLE;
    }

    private boolean areAlike(int k, int other, boolean isTold) {
        return sentence.isFraction(k)
                ? sentence.isFraction(other)
                : !sentence.isFraction(other) && areOfOne(sentence.at(k), sentence.at(other), isTold);
    }

    /** Whether two counts may be of one whole: of those told in turn, as "822 males and 768 females" are, all but what is measured otherwise. */
    private static boolean areOfOne(Place one, Place other, boolean isTold) {
        return isTold ? !one.isIncomparable(other) : one.mayBeLike(other);
    }

    /** "3,600 and 2,300, respectively, accounting for 69 per cent": the parts that one percentage is of together. */
    List<Integer> together(int part, int s) {
        if (!sentence.has(Cue.RESPECTIVELY, part, s)) {
            return List.of(part);
        }
        int other =
                sentence.before(part).notOver(';').notOver(sentence::isPercent).find(sentence::isCount);
        boolean joined = other >= 0 && sentence.has(Cue.AND, other, part) && part - other <= WORDS;
        return joined ? List.of(other, part) : List.of(part);
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
