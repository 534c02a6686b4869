package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Amount;

/** Finds the value from which something changed, or which it is compared with. */
record EarlierOfChange(Sentence sentence, ValuesOfChange values) {

    /** Where the value stands; -1 if there is none. */
    int find(int c) {
        int own = sentence.partner(c);
        int paired = own >= 0 && sentence.role(own) == Role.LATER ? sentence.partner(own) : -1;
        if (paired >= 0 && sentence.role(paired) == Role.EARLIER) {
            return paired;
        }
        int behind = sentence.after(c)
                .within(ValuesOfChange.FAR)
                .inClause()
                .notOver(k -> sentence.is(k, ';') && sentence.depth(k) == 0
                        || sentence.isChange(k) && sentence.depth(k) == sentence.depth(c)
                        || sentence.tellsChange(k)
                                && (sentence.comma(k) > sentence.comma(c) || sentence.cue(k - 1) == Cue.AND)
                        || sentence.role(k) == Role.ATTAINED)
                .find(values::isEarlier);
        if (behind >= 0 && !isOfNextPair(behind, c)) {
            return behind;
        }
        int bracket = comparedInBracket(c);
        bracket = bracket >= 0 ? bracket : inBracket(c);
        bracket = bracket >= 0 ? bracket : inBracketOfValue(c);
        if (bracket >= 0) {
            return bracket;
        }
        int step = step(c);
        if (step >= 0) {
            return step;
        }
        return sentence.before(c)
                .notOver(k -> sentence.clause(c) - sentence.clause(k) > 1
                        || sentence.comma(c) - sentence.comma(k) > 2 * ValuesOfChange.COMMAS
                        || sentence.isChange(k) && sentence.depth(k) == sentence.depth(c) && !isPairedChange(k, c))
                .find(k -> values.isEarlier(k)
                        && (sentence.role(k) != Role.PLAN || isBeyond(c))
                        && sentence.get(k) instanceof Amount amount
                        && !isOfAnother(k, c)
                        && (sentence.clause(k) == sentence.clause(c) || isOfKind(amount, c) || isLed(k, c)));
    }

    /** "từ 52% lên 63,5% (tăng 11,5 điểm phần trăm), đường huyện từ 80% lên 96%": behind the bracket of a change and a comma another begins. */
    private boolean isOfNextPair(int earlier, int c) {
        int later = sentence.partner(earlier);
        return sentence.depth(earlier) < sentence.depth(c)
                && sentence.comma(earlier) > sentence.comma(c)
                && sentence.role(later) == Role.LATER;
    }

    /** "from 52% to 61%, ..., and to 68%, a further 7 points": where the step before ended, this one begins; -1 if there is none. */
    private int step(int c) {
        int later = sentence.partner(c);
        boolean own = later >= 0
                && later != c
                && sentence.role(later) == Role.LATER
                && sentence.partner(later) == c
                && sentence.has(Cue.AND, later - ValuesOfChange.BEGINNING, later);
        return own ? sentence.before(later).notOver(';').find(Role.LATER) : -1;
    }

    /** "cao hơn cùng kỳ 5,4 điểm phần trăm (56,6%)": what a difference is against, alone in the bracket behind it. */
    private int comparedInBracket(int c) {
        int open = sentence.after(c)
                .notOver(k -> !(sentence.isWord(k) || values.isPeriod(k) || sentence.is(k, '/')))
                .within(ValuesOfChange.BRACKET)
                .find(sentence::isOpen);
        int close = open < 0 ? -1 : sentence.closeBracket(open);
        boolean value = close > open + 1
                && (sentence.isAmount(open + 1) || sentence.isFraction(open + 1))
                && sentence.after(open).find(k -> !sentence.isWord(k) && !sentence.is(k, '/') && k > open + 1) == close;
        boolean kind = value
                && (sentence.amount(c).isPoints() && sentence.isPercent(open + 1)
                        || sentence.isCount(c) && sentence.at(c).mayBeLike(sentence.at(open + 1)));
        boolean compared = kind
                && (sentence.before(c).inSegment().has(this::isComparing)
                        || sentence.after(c).until(open).has(this::isComparing));
        // "giảm 11,2% về số vụ (276 vụ), tăng 7,5% về số bị can (362 bị can) so với cùng kỳ"
        boolean named = value
                && values.isAboutAnother(c)
                && sentence.isPercent(c)
                && !values.called(open + 1).isEmpty()
                && sentence.wordsBehind(c).contains(values.called(open + 1));
        return compared || named ? open + 1 : -1;
    }

    /** "Income was £8.42m (2022: £7.65m), an increase of 10.1%": the bracket behind the value that changed. */
    private int inBracketOfValue(int c) {
        int value = sentence.before(c).notOver(';').find(k -> values.isValue(k, c, -1));
        int open = value < 0 ? -1 : sentence.after(value).inWords().until(c).find(sentence::isOpen);
        int earlier = open < 0 || sentence.closeBracket(open) >= c ? -1 : inBracket(value);
        return earlier >= 0 && sentence.at(value).mayBeLike(sentence.at(earlier)) ? earlier : -1;
    }

    private boolean isComparing(int k) {
        Cue cue = sentence.cue(k);
        return cue == Cue.COMPARED || cue == Cue.SAME_PERIOD || cue == Cue.PLAN;
    }

    /** "grew 7.5% to 86,000 in 2023 (2022: 80,000)": the only number of a bracket that names a time. */
    private int inBracket(int c) {
        int open = sentence.after(c)
                .inSegment()
                .within(2 * ValuesOfChange.BRACKET)
                .notOver(sentence::isChange)
                .find(sentence::isOpen);
        if (open < 0) {
            return -1;
        }
        int only = -1;
        boolean time = open > 0 && values.isPeriod(open - 1);
        for (int k = open + 1; k < sentence.closeBracket(open); k++) {
            time |= values.isPeriod(k) || sentence.cue(k) == Cue.SAME_PERIOD;
            if (sentence.get(k) instanceof Amount || sentence.isFraction(k)) {
                if (only >= 0 || sentence.role(k) != Role.NONE && sentence.role(k) != Role.EARLIER) {
                    return -1;
                }
                only = k;
            }
        }
        return time && only >= 0 && (sentence.isCount(only) || sentence.isPercent(only)) ? only : -1;
    }

    /** "tăng 5% so với quý II (1.200) và tăng 12% so với cùng kỳ": what the change before is compared with is not of this one. */
    private boolean isOfAnother(int earlier, int c) {
        if (sentence.partner(earlier) == c) {
            return false;
        }
        int other = sentence.before(earlier)
                .notOver(k -> sentence.comma(earlier) - sentence.comma(k) > 1)
                .find(k -> sentence.isChange(k) && sentence.clause(k) == sentence.clause(earlier));
        boolean forms = other >= 0
                && sentence.role(other) == sentence.role(c)
                && sentence.isCount(other) != sentence.isCount(c);
        int later = sentence.partner(earlier);
        boolean pair = other >= 0 && later > other && sentence.role(later) == Role.LATER;
        return other >= 0 && !forms && !pair;
    }

    /** "overspend", "hụt": a change against what was planned. */
    private boolean isBeyond(int c) {
        return sentence.before(c).within(ValuesOfChange.BEGINNING + 2).has(Vocabulary.BEYOND);
    }

    /** Whether a value of the clause before is one that a change in points, or in numbers, is of. */
    private boolean isOfKind(Amount earlier, int c) {
        return sentence.isCount(c) ? earlier.isCount() : ((Amount) sentence.get(c)).isPoints() && earlier.isPercent();
    }

    /** "A year before, they stood at 48; they have grown by 50%": a value whose clause begins with the time before, and the next. */
    private boolean isLed(int earlier, int c) {
        return sentence.cue(0) == Cue.SAME_PERIOD && sentence.clause(earlier) == 0 && sentence.clause(c) == 1;
    }

    /** "giảm 45 vụ (12,7%)", "tăng 28 dịch vụ, tăng 112%": two forms of one change. */
    private boolean isPairedChange(int one, int other) {
        return other - one <= 8 && sentence.isCount(one);
    }
}
