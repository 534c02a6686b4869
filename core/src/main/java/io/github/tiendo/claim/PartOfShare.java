package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Apart;
import io.github.tiendo.claim.Atom.Fraction;
import io.github.tiendo.claim.Atom.Note;
import io.github.tiendo.claim.WholeOfShare.Named;
import io.github.tiendo.notation.NumberReading;
import java.math.BigDecimal;

/** Tells which count of its sentence a percentage is a share of: before it, in its bracket, or in the bracket behind it. */
record PartOfShare(Sentence sentence) {

    /** How many commas may stand between a part and its percentage. */
    private static final int COMMAS = 3;

    /** A percentage this far behind its part, with no comma before its verb, is of something said between. */
    private static final int LEVEL_WORDS = 4;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    int part(int s) {
        int partner = sentence.partner(s);
        if (partner >= 0 && sentence.role(partner) == Role.PART) {
            return partner;
        }
        int open = sentence.openBracket(s);
        if (open >= 0) {
            int inside = sentence.before(s)
                    .until(open)
                    .find(k -> sentence.isCountOrFraction(k) && sentence.role(k) != Role.PLAN);
            int before = inside >= 0 || isOfEarlier(open) ? -1 : left(open);
            return inside >= 0
                    ? inside
                    : sentence.role(s) != Role.SHARE && isNamed(before, open) ? -1 : paired(ofPair(before));
        }
        int left = left(s);
        int head = left < 0 || sentence.role(s) != Role.ATTAINED ? -1 : sentence.headOfList(left, s);
        return paired(ofPair(head < 0 ? left : head));
    }

    /** "33,576 of the 68,973 who sat got five credits, which is 48.68 per cent", "1.856 trong 2.643 thủ tục ở mức 3, tức 70,2%": what is told of a pair before its comma is no part. */
    private int ofPair(int count) {
        int pair = count < 0 || sentence.partner(count) >= 0 || sentence.isFraction(count)
                ? -1
                : sentence.before(count).inWords().notOver(Cue.AND).find(sentence::isCountOrFraction);
        boolean paired = pair >= 0
                && sentence.depth(pair) == sentence.depth(count)
                && sentence.pairedPart(pair) >= 0
                && !sentence.at(count).isLike(sentence.at(pair))
                && !sentence.at(count).isMeasured();
        return paired ? pair : count;
    }

    /** "48 of 160 seats (30%), up from 40 (25%)": whether a bracket stands directly behind an earlier value, whose share it gives. */
    private boolean isOfEarlier(int open) {
        int value = sentence.before(open).inWords().find(sentence::isCount);
        return value >= 0 && sentence.role(value) == Role.EARLIER;
    }

    /** "412,000 items: books (71%)", "2 chỉ tiêu là tăng trưởng (đạt 6,8%)": what a bracket is of is named behind its count. */
    private boolean isNamed(int count, int open) {
        return count >= 0
                && sentence.after(count)
                        .until(open)
                        .has(k -> sentence.is(k, ':')
                                || sentence.says(k, Vocabulary.COPULAS) && mayBeNames(count, open - k)
                                || sentence.cue(k) == Cue.COMPRISING);
    }

    /** Not "187 nạn nhân là phụ nữ và trẻ em gái": so many have no names in so few words. */
    private boolean mayBeNames(int count, int words) {
        return sentence.amount(count).value().compareTo(BigDecimal.valueOf(words)) < 0;
    }

    /** "249 đơn vị cấp huyện thuộc 57 tỉnh ..., chiếm 38,7% tổng số đơn vị cấp huyện": not what only says where, or in how many. */
    int subject(int part, Named named) {
        boolean within = part > 0 && sentence.isCount(part) && sentence.says(part - 1, Vocabulary.WITHIN);
        int before = !within
                ? -1
                : sentence.before(part)
                        .inSegment()
                        .find(k -> sentence.isCount(k) && sentence.depth(k) == sentence.depth(part));
        boolean subject = before >= 0
                // "≤ 8 ở 74 ca (55%)": a condition is nothing that is counted
                && !sentence.amount(before).number().qualifier().isComparator()
                && (named.words().isEmpty() || Nouns.areSame(sentence.noun(before), named.words()));
        return subject ? before : part;
    }

    /** The count directly before one, a comma between and nothing but its noun: "331 vụ, 604 đối tượng"; -1 if there is none. */
    int besideInRow(int count) {
        boolean row = sentence.is(count - 1, ',');
        int other = !row ? -1 : sentence.before(count - 1).inWords().find(sentence::isCount);
        return other >= 0 && other + 1 + sentence.noun(other).size() == count - 1 ? other : -1;
    }

    /** Of two numbers of which one is the whole, the part. */
    int paired(int count) {
        int part = count < 0 ? -1 : sentence.pairedPart(count);
        return part >= 0 ? part : count;
    }

    /** The count before a place that a percentage there is of; -1 if there is none. */
    int left(int i) {
        int deep = sentence.depth(i);
        for (int k = i - 1; k >= 0 && i - k <= Sentence.FAR; k--) {
            if (sentence.depth(k) > deep) {
                continue;
            }
            if (sentence.depth(k) < deep
                    || sentence.clause(k) != sentence.clause(i)
                    || sentence.comma(i) - sentence.comma(k) > COMMAS) {
                return -1;
            }
            Role role = sentence.role(k);
            // "36/51 bộ giải ngân dưới 40%, chiếm 70,6%": a bound says which are counted
            boolean bound = sentence.isPercent(k)
                    && sentence.amount(k).number().qualifier().isComparator();
            if (sentence.isPercent(k) && !role.isChange() && role != Role.EARLIER && !bound) {
                return -1;
            }
            if (role.isChange() && sentence.isCount(k) && isOtherForm(k, i)) {
                return -1;
            }
            boolean other = role.isChange()
                    || role == Role.EARLIER
                    || role == Role.AVERAGE
                    || role == Role.TARGET
                    || isChangeByAFraction(k);
            if (sentence.isCountOrFraction(k) && !other && role != Role.RANK) {
                return role == Role.PLAN ? left(k) : k;
            }
        }
        return -1;
    }

    /** "went up by 1,175 GWh, or 9.0%": whether a percentage says how much a change is. */
    private boolean isOtherForm(int change, int i) {
        return sentence.after(change)
                .until(i)
                .notOver(k -> !sentence.isWord(k) && !sentence.is(k, ','))
                .has(sentence::isEither);
    }

    /** "giảm gần 1/4 so với tháng 3 và chỉ bằng 65% ...": the fraction says by how much. */
    private boolean isChangeByAFraction(int k) {
        return sentence.get(k) instanceof Fraction fraction
                && BareShares.isPlainFraction(fraction)
                && sentence.before(k).inWords().within(COMMAS).has(Cue.UP, Cue.DOWN);
    }

    /** "(29%)" and "(đạt tỷ lệ 29%)" directly behind what a count counts. */
    boolean isInBracketOfPart(int s) {
        int open = sentence.openBracket(s);
        if (open < 0) {
            return false;
        }
        for (int k = open + 1; k < s; k++) {
            if (!sentence.isWord(k)) {
                return sentence.isCountOrFraction(k) && k == open + 1;
            }
        }
        int count = left(open);
        return count >= 0 && !isNamed(count, open);
    }

    /** "1.16 million of them, nearly 96%", "1,377 of 2,754 members, half": a percentage between commas behind what it is of. */
    boolean isApposed(int s) {
        int part = sentence.is(s - 1, ',') ? left(s) : -1;
        return part >= 0
                && sentence.depth(part) == sentence.depth(s)
                && sentence.comma(s) - sentence.comma(part) == 1
                && !sentence.isWord(s + 1)
                && !sentence.isOpen(s + 1);
    }

    /** "1,118 replied, a rate of 62% (1,803 were invited)": what is said of a count says that it is all there were. */
    boolean isOfAll(int count) {
        return sentence.after(count).inWords().has(Vocabulary.ALL_ASKED);
    }

    /** "45% (189 người)", "15 per cent were closed (36 clinics)": the only number in the bracket behind; -1 if there is none. */
    int amountInBracketBehind(int s) {
        int open = s + 1;
        while (open < sentence.size()
                && (sentence.isWord(open)
                        || sentence.get(open) instanceof Note
                        || sentence.get(open) instanceof Apart)) {
            open++;
        }
        Cue first = sentence.cue(open + 1);
        // "23,5% (cùng kỳ đạt 2.018.294 lượt)" gives another time
        boolean other = first != null && (first.isChange() || first == Cue.SAME_PERIOD);
        if (!sentence.isOpen(open) || sentence.depth(open) != sentence.depth(s) || other) {
            return -1;
        }
        int found = -1;
        for (int k = open + 1; k < sentence.closeBracket(open); k++) {
            if (sentence.isAmount(k) || sentence.isFraction(k)) {
                if (found >= 0 && sentence.pairedWhole(found) == k) {
                    continue;
                }
                if (found >= 0 || !sentence.isCountOrFraction(k)) {
                    return -1;
                }
                found = k;
            } else if (sentence.cue(k) == Cue.AMONG || sentence.cue(k) == Cue.COMPRISING) {
                return -1;
            }
        }
        return found;
    }

    /** "2 vùng còn lại cùng đạt 85%", "là 1 trong 5 tỉnh có tỷ lệ cao nhất, đạt 79%", "4 địa phương là A, B, C và D đã đạt 100%", "25/34 tỉnh ... cung cấp dịch vụ ... đạt trên 90%", "12 nghị quyết đạt 100% đại biểu tán thành", "11/16 khoản thu đạt trên 83% dự toán": so much of what each does or has. */
    boolean isLevelOfEach(int part, int s) {
        if (sentence.role(s) != Role.ATTAINED || sentence.depth(s) > 0) {
            return false;
        }
        boolean oneOf = sentence.at(part).value().compareTo(BigDecimal.ONE) == 0 && sentence.has(Cue.LEVEL, part, s);
        if (oneOf
                || sentence.before(s)
                        .inWords()
                        .has(k -> sentence.cue(k) == null && sentence.says(k, Vocabulary.DISTRIBUTIVE))) {
            return true;
        }
        NumberReading stated = sentence.amount(s).number();
        int next = sentence.behind(s);
        boolean ofSome = sentence.get(part) instanceof Fraction some
                && some.part().value().compareTo(some.whole().value()) < 0;
        if (ofSome && stated.value().compareTo(HUNDRED) == 0) {
            // "123/159 xã đạt 100%"
            return true;
        }
        if (stated.qualifier().isComparator() && sentence.isFraction(part) && sentence.cue(next) == Cue.PLAN) {
            return true;
        }
        if (!stated.qualifier().isComparator() && stated.value().compareTo(HUNDRED) != 0) {
            return false;
        }
        boolean ofOthers = !sentence.noun(s).isEmpty()
                && !sentence.says(next, Vocabulary.BEFORE_WHOLE)
                && sentence.cue(next) == null
                && Nouns.agree(sentence.noun(part), sentence.noun(s)) == Nouns.Agreement.OTHER;
        if (ofOthers) {
            return true;
        }
        int verb = s - 1;
        while (verb > part && sentence.isWord(verb) && sentence.cue(verb) != null) {
            verb--;
        }
        return sentence.isWord(verb) && verb - part > LEVEL_WORDS;
    }

    /** "four (25%) missed their targets (within 10%)", "6 mẫu (12%) vượt ngưỡng (dưới 5%)": how far off something was. */
    boolean isTolerance(int part, int s) {
        boolean shared = part >= 0
                && sentence.amount(s).number().qualifier().isComparator()
                && sentence.before(s).until(part).has(k -> sentence.isPercent(k) && sentence.isUsed(k));
        return sentence.depth(s) > 0
                && (shared || sentence.before(s).notOver(sentence::isOpen).has(Vocabulary.TOLERANCE));
    }
}
