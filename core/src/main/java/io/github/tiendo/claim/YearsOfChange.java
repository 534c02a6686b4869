package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Apart;

/** Tells the years of values, by which one is held against another. */
record YearsOfChange(Sentence sentence, ValuesOfChange values) {

    /** How far before a value its year may stand. */
    private static final int NEAR = 12;

    /** "1,50 tỷ năm 2021 (tăng 20%)": the value with its year behind it in whose bracket a change begins; -1 if there is none. */
    int valueOfYear(int c) {
        int open = sentence.openBracket(c);
        int value = open <= 0 || !values.isPeriod(open - 1)
                ? -1
                : sentence.before(open)
                        .within(ValuesOfChange.BRACKET)
                        .notOver(k -> !sentence.isWord(k) && !values.isPeriod(k))
                        .find(k -> sentence.isCount(k) || sentence.isPercent(k));
        boolean first = value >= 0
                && sentence.after(open).find(sentence::isAmount) == c
                && !sentence.after(c).until(sentence.closeBracket(open)).has(values::isEarlier);
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
        int at = sentence.after(i).inWords().within(ValuesOfChange.BRACKET).find(values::isPeriod);
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
                .notOver(k -> sentence.comma(c) - sentence.comma(k) > ValuesOfChange.COMMAS)
                .find(k -> (sentence.isCount(k) || sentence.isPercent(k))
                        && !sentence.isChange(k)
                        && year(sentence, k) != 0
                        && year(sentence, k) != year(sentence, later.index())
                        && sentence.comma(k) < sentence.comma(later.index())
                        && sentence.at(k).mayBeLike(later));
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
