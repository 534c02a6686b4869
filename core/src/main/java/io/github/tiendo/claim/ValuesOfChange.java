package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.claim.Atom.Apart;
import io.github.tiendo.finding.Account.NoFigure;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Tells which numbers of a sentence may be values of which a change is stated. */
record ValuesOfChange(Sentence sentence) {

    /** How many words may stand between a change and its other form in the bracket behind it. */
    static final int BRACKET = 6;

    static final int COMMAS = 3;

    /** Before this a change begins its sentence: "Gấp khoảng 3 lần". */
    static final int BEGINNING = 3;

    /** How far behind a change the value may stand that it is compared with. */
    static final int FAR = 30;

    boolean isValue(int k, int c, int earlier) {
        Role role = sentence.role(k);
        boolean kind = earlier < 0 || sentence.isPercent(earlier) == sentence.isPercent(k);
        boolean part = sentence.isFraction(k) && earlier >= 0 && sentence.isCountOrFraction(earlier);
        if (!(sentence.isPercent(k) || sentence.isCount(k) || part)
                || !kind
                || isInOtherBracket(k, c) && !isPercentOfPoints(k, c)
                || role.isChange()
                || isEarlier(k)
                || role == Role.TARGET
                || role == Role.SHARE && !isInPoints(c)
                || role == Role.RATE
                || role == Role.ATTAINED && earlier < 0
                || role == Role.WHOLE && sentence.role(sentence.partner(k)) == Role.PART
                || Ties.isWhere(sentence.at(k))
                || k == earlier) {
            return false;
        }
        int difference = difference(c);
        Place against = sentence.at(earlier >= 0 ? earlier : difference >= 0 ? difference : c);
        boolean compared = earlier >= 0 || difference >= 0 || sentence.isCount(c);
        return !compared || sentence.at(k).mayBeLike(against);
    }

    /** Whether a number stands in a bracket in which the change does not: "264 vụ (biết đối tượng 193 vụ), giảm 121 vụ (31%)". */
    private boolean isInOtherBracket(int k, int c) {
        return IntStream.rangeClosed(Math.min(k, c), Math.max(k, c))
                .anyMatch(i -> sentence.depth(i) < sentence.depth(k));
    }

    /** "448 trường đạt chuẩn (69,8%), vượt 2,8 điểm phần trăm so với kế hoạch (67%)": points are of a percentage in a bracket too. */
    private boolean isPercentOfPoints(int k, int c) {
        return isInPoints(c)
                && sentence.isPercent(k)
                && !sentence.isUsed(k)
                && sentence.isOpen(k - 1)
                && sentence.depth(k) == sentence.depth(c) + 1;
    }

    /** Whether a change is one of percentage points, where its values are percentages: "3 points higher". */
    boolean isInPoints(int c) {
        return sentence.get(c) instanceof Amount points
                && (points.isPoints() || Vocabulary.POINTS.contains(points.measure()));
    }

    /** The change in numbers just before one in percent, or in the bracket behind it; -1 if there is none. */
    int difference(int c) {
        IntPredicate wanted = k -> sentence.isChange(k) && sentence.isCount(k);
        int either = sentence.after(c)
                .within(3)
                .notOver(k -> !(sentence.isEither(k) || sentence.is(k, ',')))
                .find(wanted);
        if (either >= 0) {
            return either;
        }
        int before = sentence.before(c).within(10).notOver(sentence::isChange).find(wanted);
        return before >= 0
                ? before
                : sentence.after(c)
                        .within(BRACKET)
                        .notOver(k -> !(sentence.isWord(k)
                                || sentence.isOpen(k)
                                || sentence.is(k, ',') && sentence.isEither(k + 1)))
                        .find(wanted);
    }

    /** "tăng 2,5% về vốn đăng ký": of something that is not the number before. */
    boolean isAboutAnother(int c) {
        int k = sentence.behind(c);
        return sentence.says(k, Vocabulary.AS_TO);
    }

    /** The first word behind a value; empty if there is none. */
    String called(int k) {
        return String.join("", sentence.wordsBehind(k, 1));
    }

    boolean isPeriod(int k) {
        return sentence.get(k) instanceof Apart apart && apart.reason() == NoFigure.PERIOD;
    }

    /** Whether a number is told to be one of before or of a plan, or stands behind "than" or "compared with". */
    boolean isEarlier(int k) {
        Role role = sentence.role(k);
        boolean compared = role == Role.NONE
                && (sentence.isCount(k) || sentence.isPercent(k))
                && sentence.before(k)
                        .within(2 * BRACKET)
                        .notOver(i -> !(sentence.isWord(i) || isPeriod(i)) || sentence.tellsChange(i))
                        .has(Cue.COMPARED);
        return compared || (role == Role.EARLIER || role == Role.PLAN) && sentence.isAmount(k);
    }
}
