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

    /** How far before a value its year may stand. */
    private static final int NEAR = 12;

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
                || role == Role.RATE && !isInPoints(c)
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
        boolean before = role == Role.NONE
                && (sentence.isCount(k) || sentence.isPercent(k))
                && Ties.isSaidOfTimeBefore(sentence.at(k));
        return compared || before || (role == Role.EARLIER || role == Role.PLAN) && sentence.isAmount(k);
    }

    // --- their years

    /** "1,50 tỷ năm 2021 (tăng 20%)": the value with its year behind it in whose bracket a change begins; -1 if there is none. */
    int valueOfYear(int c) {
        int open = sentence.openBracket(c);
        int value = open <= 0 || !isPeriod(open - 1)
                ? -1
                : sentence.before(open)
                        .within(BRACKET)
                        .notOver(k -> !sentence.isWord(k) && !isPeriod(k))
                        .find(k -> sentence.isCount(k) || sentence.isPercent(k));
        boolean first = value >= 0
                && sentence.after(open).find(sentence::isAmount) == c
                && !sentence.after(c).until(sentence.closeBracket(open)).has(this::isEarlier);
        return first && yearBehind(value) > 0 ? value : -1;
    }

    /** The value of the year before in a list of values each with its year behind it; -1 if there is none. */
    int yearBefore(int later) {
        Place value = sentence.at(later);
        return sentence.before(later)
                .find(k -> sentence.isAmount(k)
                        && sentence.depth(k) == sentence.depth(later)
                        && yearBehind(k) == yearBehind(later) - 1
                        && sentence.at(k).mayBeLike(value));
    }

    /** The year that stands behind a value with nothing but words between; 0 if none does. */
    private int yearBehind(int i) {
        int at = sentence.after(i).inWords().within(BRACKET).find(this::isPeriod);
        return at < 0 ? 0 : yearAt(sentence, at);
    }

    private static int yearAt(Sentence where, int k) {
        String digits = where.printed(where.get(k));
        return digits.length() == 4 && digits.chars().allMatch(Character::isDigit) ? Integer.parseInt(digits) : 0;
    }

    /** "Năm 2023 đạt 320 nghìn lượt, năm 2022 đạt 250 nghìn lượt": a value of another year; -1 if there is none. */
    int otherYear(int c, Place later) {
        if (later.sentence() != sentence || year(sentence, later.index()) == 0) {
            return -1;
        }
        return sentence.before(later.index())
                .notOver(k -> sentence.comma(c) - sentence.comma(k) > COMMAS)
                .find(k -> (sentence.isCount(k) || sentence.isPercent(k))
                        && !sentence.isChange(k)
                        && year(sentence, k) != 0
                        && year(sentence, k) != year(sentence, later.index())
                        && sentence.comma(k) < sentence.comma(later.index())
                        && sentence.at(k).mayBeLike(later));
    }

    /** "Năm 2022 có 185 ca; năm 2023 thêm 21 ca, tăng 11,4%": whether a value is of a year before that of the change behind it. */
    boolean isOfYearBefore(int value, int c) {
        int by = difference(c);
        int now = by < 0 || by > c ? 0 : year(sentence, by);
        return yearLed(value) > 0 && yearLed(value) < now;
    }

    /** The year of a value, or else that with which its sentence begins; 0 if there is none. */
    private int yearLed(int value) {
        int own = year(sentence, value);
        int led = sentence.after(-1).within(1).find(this::isPeriod);
        return own > 0 || led < 0 ? own : yearAt(sentence, led);
    }

    /** The year that stands in the clause of a value; 0 if there is none, or two. */
    static int year(Sentence where, int i) {
        int year = 0;
        for (int k = i - 1; k >= 0 && i - k < NEAR && where.comma(k) == where.comma(i); k--) {
            if (where.get(k) instanceof Apart && yearAt(where, k) > 0) {
                year = year == 0 ? yearAt(where, k) : 0;
            }
        }
        return year;
    }
}
