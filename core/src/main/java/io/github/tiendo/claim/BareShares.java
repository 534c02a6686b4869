package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Fraction;
import java.math.BigDecimal;
import java.util.List;

/** Finds parts and their wholes of which no percentage is stated. */
record BareShares(Sentence sentence, Ties ties, ShareClaims claims) {

    private static final BigDecimal PLAIN = BigDecimal.valueOf(4);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LITTLE_MORE = new BigDecimal("1.1");

    /** How many words may stand between "rate" and a fraction. */
    private static final int RATE = 3;

    /** Fractions, and parts that are told to be of a whole. */
    void find() {
        for (int i : sentence.numbers()) {
            boolean free = !sentence.isUsed(i);
            if (sentence.role(i) != Role.RANK
                    && !claims.isPart(i)
                    && sentence.get(i) instanceof Fraction fraction
                    && !isPlainFraction(fraction)
                    && !isOfTwoTimes(i, fraction)
                    && !isReading(i, fraction)
                    && !sentence.before(i).within(RATE).has(Cue.RATE)) {
                claims.claim(i, -1, List.of(fraction.whole().number()), i, isPlanExceeded(fraction));
            } else if (free && sentence.role(i) == Role.PART && isPartOf(i, sentence.pairedWhole(i))) {
                claim(i, sentence.pairedWhole(i));
            }
        }
    }

    private void claim(int part, int whole) {
        sentence.use(whole);
        claims.claim(part, -1, whole);
    }

    /** "Trong tổng số 91 người ứng cử, có 54 người trúng cử", "15 bộ ..., trong tổng số 22 bộ": without a percentage. */
    void alone() {
        int whole = sentence.after(-1).find(k -> sentence.role(k) == Role.WHOLE && sentence.isCount(k));
        if (whole < 0 || sentence.isUsed(whole) || sentence.partner(whole) != whole || !isLed(sentence, whole)) {
            return;
        }
        boolean outOf = !sentence.before(whole).inWords().has(Vocabulary.OF)
                || sentence.before(whole).inWords().has(Vocabulary.OUT);
        int before = outOf
                ? sentence.before(whole)
                        .find(k -> sentence.isCount(k) && sentence.at(k).isLike(sentence.at(whole)))
                : -1;
        int behind = sentence.after(whole).find(sentence::isCountOrFraction);
        boolean last = behind >= 0 && !sentence.after(behind).has(sentence::isCountOrFraction);
        int part = before >= 0 ? before : last && isAnotherOf(behind, whole) ? behind : -1;
        if (part >= 0 && !sentence.isUsed(part) && !(isMore(part, whole) && !ties.isTied(part, whole))) {
            claim(part, whole);
        }
    }

    /** Not "111,5 bé trai/100 bé gái", a rate, nor "five were fined, with fines of $45,000", nor "7,918 of less than 5 hectares", "of 5 to 50 hectares". */
    private boolean isPartOf(int part, int whole) {
        boolean counted = !sentence.isMeasured(part);
        return whole >= 0
                && !(isMore(part, whole)
                        && (ties.areTwoThings(part, whole)
                                || ties.isMoney(part)
                                || isSize(whole)
                                || !ties.isTied(part, whole)))
                && !(counted && sentence.at(part).value().stripTrailingZeros().scale() > 0)
                && !sentence.at(part).isIncomparable(sentence.at(whole));
    }

    private boolean isSize(int whole) {
        return sentence.amount(whole).number().qualifier().isComparator()
                || sentence.says(whole + 1, Vocabulary.RANGES) && sentence.isAmount(whole + 2);
    }

    /** Whether there is more of a part than of its whole: "revenue of 6.8 billion and grants of 4.4 billion" are two things. */
    private boolean isMore(int part, int whole) {
        return sentence.at(part).value().compareTo(sentence.at(whole).value()) > 0;
    }

    static boolean isLed(Sentence sentence, int whole) {
        return sentence.before(whole)
                .within(4)
                .inWords()
                .has(k -> sentence.says(k, Vocabulary.LED_WHOLE) && sentence.cue(k) != Cue.AMONG);
    }

    private boolean isAnotherOf(int k, int whole) {
        return sentence.isCount(k)
                && sentence.role(k) == Role.NONE
                && sentence.comma(k) > sentence.comma(whole)
                && sentence.at(k).mayBeLike(sentence.at(whole));
    }

    /** "hơn 2/3 đại biểu", "1/2 số hộ": as much of something, not so many of so many. */
    static boolean isPlainFraction(Fraction fraction) {
        boolean decimals = fraction.part().number().printed().scale() > 0
                || fraction.whole().number().printed().scale() > 0
                        && fraction.whole().measure().isEmpty();
        return decimals
                || fraction.whole().value().compareTo(PLAIN) <= 0
                        && fraction.part().value().compareTo(fraction.whole().value()) < 0
                        && fraction.part().number().minimumDigits() == 1;
    }

    /** "blood pressure above 140/90": more of less, where nothing is counted, is a pair of readings. */
    private boolean isReading(int i, Fraction fraction) {
        return isAbove(fraction)
                && sentence.noun(i).isEmpty()
                && fraction.whole().measure().isEmpty();
    }

    /** "12.050/12.000 người": a little more than a round number may be more than was planned. */
    private static boolean isPlanExceeded(Fraction fraction) {
        BigDecimal whole = fraction.whole().value();
        return isAbove(fraction)
                && whole.remainder(HUNDRED).signum() == 0
                && fraction.part().value().compareTo(whole.multiply(LITTLE_MORE)) <= 0;
    }

    private static boolean isAbove(Fraction fraction) {
        return fraction.part().value().compareTo(fraction.whole().value()) > 0;
    }

    /** "tăng so với cùng kỳ: huyện A 12/9 vụ": more than all of it, where a comparison is spoken of, are a later and an earlier value. */
    private boolean isOfTwoTimes(int i, Fraction fraction) {
        return isAbove(fraction) && sentence.before(i).notOver(';').has(this::isOfAChange);
    }

    private boolean isOfAChange(int k) {
        Cue cue = sentence.cue(k);
        return cue != null && cue.isChange();
    }
}
