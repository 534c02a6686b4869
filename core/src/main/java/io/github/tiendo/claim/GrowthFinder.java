package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.claim.Atom.Apart;
import io.github.tiendo.claim.Atom.Fraction;
import io.github.tiendo.claim.Atom.Unit;
import io.github.tiendo.claim.Claim.Change;
import io.github.tiendo.claim.Nouns.Agreement;
import io.github.tiendo.finding.Account.NoFigure;
import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.notation.text.NormalForm;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds changes from one value to another, and differences to what a value is compared with. */
final class GrowthFinder {

    private static final int COMMAS = 3;
    /** Before this a change begins its sentence: "Gấp khoảng 3 lần". */
    private static final int BEGINNING = 3;

    /** How many words may stand between a change and its other form in the bracket behind it. */
    private static final int BRACKET = 6;

    /** How far behind a change the value may stand that it is compared with. */
    private static final int FAR = 30;

    private final Sentence sentence;
    private final Context context;
    private final Consumer<Claim> out;

    GrowthFinder(Sentence sentence, Context context, Consumer<Claim> out) {
        this.sentence = sentence;
        this.context = context;
        this.out = out;
    }

    void find() {
        for (int i : sentence.numbers()) {
            if (sentence.role(i) == Role.EARLIER && sentence.isCount(i) && isOfNext(i)) {
                sentence.tell(i, Role.NONE, -1);
            }
        }
        for (int i : sentence.numbers()) {
            if (sentence.get(i) instanceof Amount amount && isChange(i, amount) && !sentence.isUsed(i)) {
                change(i, amount);
            }
        }
        for (int i : sentence.numbers()) {
            int partner = sentence.role(i) == Role.EARLIER && !sentence.isUsed(i) ? sentence.partner(i) : -1;
            int later = partner == i ? upFrom(i) : partner;
            if (later >= 0 && (partner == i || sentence.role(later) == Role.LATER)) {
                direction(i, later);
            }
        }
    }

    /**
     * "giảm 38% so với tháng trước và xe nhập khẩu là 4.361 xe", "(trong đó ủy thác 580 việc)": behind "and", or in a bracket that
     * opens with a word for some of it, nothing is compared with.
     */
    private boolean isOfNext(int i) {
        int and = sentence.before(i).inWords().find(Cue.AND);
        int open = sentence.openBracket(i);
        return open >= 0 && sentence.cue(open + 1) == Cue.AMONG
                || and >= 0
                        && and < i - 1
                        && sentence.before(and)
                                .notOver(k -> !sentence.isWord(k) && !isPeriod(k))
                                .has(Cue.SAME_PERIOD);
    }

    private boolean isChange(int i, Amount amount) {
        return sentence.isChange(i) || amount.unit() == Unit.TIMES && isInWords(amount);
    }

    /** "gấp đôi", "doubled": no digits are printed. */
    private boolean isInWords(Amount amount) {
        return Character.isLetter(amount.printed().charAt(0));
    }

    private void change(int c, Amount stated) {
        if (movedByFraction(c, stated)) {
            return;
        }
        Change form = form(c, stated);
        boolean down = sentence.role(c) == Role.DOWN || Vocabulary.HALVING.contains(NormalForm.of(stated.printed()));
        int ofYear = valueOfYear(c);
        int yearBefore = ofYear < 0 ? -1 : yearBefore(ofYear);
        if (yearBefore >= 0) {
            emit(c, sentence.at(ofYear), yearBefore, stated, form, down);
            return;
        }
        int earlier = earlier(c);
        Place later = later(c, earlier);
        if (later == null) {
            return;
        }
        if (earlier >= 0 && later.sentence() == sentence && isUndirected(c)) {
            down = later.value().compareTo(sentence.amount(earlier).value()) < 0;
        }
        boolean ofShares = earlier >= 0 && sentence.isPercent(earlier) && sentence.isOpen(earlier - 1);
        if (earlier >= 0 && !ofShares && form == Change.PERCENT && isShareOfAnAmount(later)) {
            earlier = -1;
        }
        if (earlier < 0) {
            int other = otherYear(c, later);
            if (other >= 0) {
                boolean first = year(other) > year(later.index());
                emit(c, first ? sentence.at(other) : later, first ? later.index() : other, stated, form, down);
                return;
            }
            Optional<NumberReading> before = derived(c, later, down);
            if (before.isPresent()) {
                sentence.use(c);
                later.use();
                out.accept(new Claim.Growth(quote(later, c, c), later.number(), before.get(), stated, form, down));
                return;
            }
            if (isAboutAnother(c) || form == Change.DIFFERENCE && hasPercentBehind(c)) {
                return;
            }
        }
        if (form == Change.DIFFERENCE && later.isIncomparable(sentence.at(c))) {
            return;
        }
        emit(c, later, earlier, stated, form, down);
    }

    /** "1,50 tỷ năm 2021 (tăng 20%)": the value with its year behind it in whose bracket a change begins; -1 if there is none. */
    private int valueOfYear(int c) {
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
    private int yearBefore(int later) {
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
        return at < 0 ? 0 : yearAt(at);
    }

    private int yearAt(int k) {
        Atom atom = sentence.get(k);
        String digits = sentence.printed(atom);
        return digits.length() == 4 && digits.chars().allMatch(Character::isDigit) ? Integer.parseInt(digits) : 0;
    }

    /** "a difference of 12 percentage points": up or down, as the values say. */
    private boolean isUndirected(int c) {
        return sentence.before(c).within(BEGINNING).has(Vocabulary.UNDIRECTED);
    }

    /** "408.760 tỉ đồng, bằng 32,3% dự toán, giảm 3,7%": what fell by a percentage is the amount, not its share. */
    private boolean isShareOfAnAmount(Place later) {
        int share = later.index();
        return later.sentence() == sentence
                && sentence.isPercent(share)
                && (sentence.role(share) == Role.SHARE || sentence.role(share) == Role.ATTAINED)
                && sentence.before(share)
                        .inClause()
                        .notOver(sentence::isPercent)
                        .within(FAR)
                        .has(k -> sentence.isCount(k) && !sentence.isChange(k));
    }

    /** "tăng 14 vụ (62/48), tức tăng 29,17%": the later and the earlier value in a bracket behind a change. */
    private boolean movedByFraction(int c, Amount stated) {
        int bracket = fractionBehind(c);
        int fraction = bracket < 0 && sentence.isPercent(c) ? fractionBehind(difference(c)) : bracket;
        if (fraction < 0 || bracket < 0 && !sentence.isUsed(fraction)) {
            return false;
        }
        Fraction moved = (Fraction) sentence.get(fraction);
        NumberReading later = scaled(moved.part(), moved.whole());
        NumberReading earlier = moved.whole().number();
        boolean down = sentence.role(c) == Role.DOWN;
        boolean above = later.value().compareTo(earlier.value()) > 0;
        boolean isShare = bracket >= 0 && (down == above || !above && !isBy(stated, later.value(), earlier.value()));
        if (isShare) {
            return false;
        }
        sentence.use(c);
        sentence.use(fraction);
        out.accept(new Claim.Growth(
                sentence.quote(Math.min(c, fraction), Math.max(c, fraction), c),
                later,
                earlier,
                stated,
                form(c, stated),
                down));
        return true;
    }

    /** The fraction that stands alone in the bracket behind a change; -1 if there is none. */
    private int fractionBehind(int c) {
        int open = c < 0 ? -1 : sentence.after(c).inWords().within(BRACKET).find(sentence::isOpen);
        boolean alone = open >= 0
                && sentence.isFraction(open + 1)
                && sentence.after(open + 1).find(k -> !sentence.isWord(k)) == sentence.closeBracket(open);
        return alone ? open + 1 : -1;
    }

    /** Whether a value that is not more than an earlier one fell from it by about what is stated. */
    private static boolean isBy(Amount stated, BigDecimal later, BigDecimal earlier) {
        BigDecimal by = earlier.subtract(later);
        return stated.isCount()
                ? by.compareTo(stated.value()) == 0
                : stated.value()
                                .multiply(earlier)
                                .subtract(by.movePointRight(2))
                                .abs()
                                .compareTo(earlier)
                        <= 0;
    }

    private void emit(int c, Place later, int earlier, Amount stated, Change form, boolean down) {
        sentence.use(c);
        later.use();
        NumberReading before = earlier < 0 ? null : scaled(sentence.amount(earlier), later.amount());
        int last = c;
        if (before != null) {
            sentence.use(earlier);
            last = Math.max(c, earlier);
        }
        int verb = sentence.before(c).within(3).find(Cue.UP, Cue.DOWN);
        int first = Math.min(earlier >= 0 ? earlier : c, verb >= 0 ? verb : c);
        Quote quote = later.sentence() == sentence
                ? sentence.quote(Math.min(later.index(), first), Math.max(later.index(), last), c)
                : quote(later, last, c);
        Claim.Tie tie = earlier < 0 || isTied(c, later, earlier) ? Claim.Tie.SENTENCE : Claim.Tie.NEAR;
        out.accept(new Claim.Growth(quote, later.number(), before, stated, form, down, tie));
    }

    /** Whether words tie an earlier and a later value, or no other value stands between the later one and the change. */
    private boolean isTied(int c, Place later, int earlier) {
        return later.sentence() == sentence
                && (sentence.partner(earlier) == later.index()
                        || later.index() > c
                        || sentence.before(c).find(k -> isValue(k, c, earlier)) == later.index());
    }

    /** "from 10 to 12 million": the scale word behind the second is of both. */
    private static NumberReading scaled(Amount earlier, Amount later) {
        NumberReading number = earlier.number();
        boolean both = earlier.measure().isEmpty()
                && number.scaleWord().isEmpty()
                && later.number().scaleWord().isPresent()
                && number.value().compareTo(BigDecimal.valueOf(1000)) < 0;
        return both
                ? NumberReading.builder()
                        .from(number)
                        .scaleWord(later.number().scaleWord())
                        .build()
                : number;
    }

    private Quote quote(Place later, int last, int marked) {
        return later.sentence() == sentence
                ? sentence.quote(later.index(), last, marked)
                : sentence.quote(marked, last, marked)
                        .upTo(later.sentence().quote(later.index(), later.index(), later.index()));
    }

    /** "tăng 2,5% về vốn đăng ký": of something that is not the number before. */
    private boolean isAboutAnother(int c) {
        int k = sentence.behind(c);
        return sentence.says(k, Vocabulary.AS_TO);
    }

    /** "giảm 45 vụ (12,7%)": the same change again as a percentage. */
    private boolean hasPercentBehind(int c) {
        int next = sentence.after(c).within(8).find(sentence::isChange);
        return next >= 0 && sentence.isPercent(next);
    }

    private Change form(int c, Amount stated) {
        return switch (stated.unit()) {
            case PERCENT, SHARE_IN_WORDS -> Change.PERCENT;
            case POINTS -> Change.POINTS;
            case TIMES -> {
                boolean more = false;
                for (int k = Math.max(0, c - 3); k < c; k++) {
                    more |= sentence.cue(k) == Cue.UP;
                }
                yield more && !isInWords(stated) ? Change.TIMES_MORE : Change.MULTIPLE;
            }
            default -> Change.DIFFERENCE;
        };
    }

    // --- the earlier value

    private int earlier(int c) {
        int own = sentence.partner(c);
        int paired = own >= 0 && sentence.role(own) == Role.LATER ? sentence.partner(own) : -1;
        if (paired >= 0 && sentence.role(paired) == Role.EARLIER) {
            return paired;
        }
        int behind = sentence.after(c)
                .within(FAR)
                .inClause()
                .notOver(k -> sentence.isChange(k) && sentence.depth(k) == sentence.depth(c)
                        || sentence.cue(k) != null
                                && sentence.cue(k).isChange()
                                && sentence.comma(k) > sentence.comma(c)
                        || sentence.role(k) == Role.ATTAINED)
                .find(this::isEarlier);
        if (behind >= 0) {
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
                        || sentence.comma(c) - sentence.comma(k) > 2 * COMMAS
                        || sentence.isChange(k) && sentence.depth(k) == sentence.depth(c) && !isPairedChange(k, c))
                .find(k -> (sentence.role(k) == Role.EARLIER || sentence.role(k) == Role.PLAN && isBeyond(c))
                        && sentence.get(k) instanceof Amount amount
                        && !isOfAnother(k, c)
                        && !isOfOtherPair(k, c)
                        && (sentence.clause(k) == sentence.clause(c) || isOfKind(amount, c)));
    }

    /** "from 52% to 61%, ..., and to 68%, a further 7 points": where the step before ended, this one begins; -1 if there is none. */
    private int step(int c) {
        int later = sentence.partner(c);
        boolean own = later >= 0
                && later != c
                && sentence.role(later) == Role.LATER
                && sentence.partner(later) == c
                && sentence.has(Cue.AND, later - BEGINNING, later);
        return own ? sentence.before(later).notOver(';').find(Role.LATER) : -1;
    }

    /** "cao hơn cùng kỳ 5,4 điểm phần trăm (56,6%)": what a difference is against, alone in the bracket behind it. */
    private int comparedInBracket(int c) {
        int open = sentence.after(c).inWords().within(BRACKET).find(sentence::isOpen);
        int close = open < 0 ? -1 : sentence.closeBracket(open);
        boolean value = close > open + 1
                && sentence.isAmount(open + 1)
                && sentence.after(open).find(k -> !sentence.isWord(k) && k > open + 1) == close;
        boolean kind = value
                && (sentence.amount(c).isPoints() && sentence.isPercent(open + 1)
                        || sentence.isCount(c) && sentence.at(c).mayBeLike(sentence.at(open + 1)));
        boolean compared = kind
                && (sentence.before(c).inSegment().has(this::isComparing)
                        || sentence.after(c).until(open).has(this::isComparing));
        // "giảm 11,2% về số vụ (276 vụ), tăng 7,5% về số bị can (362 bị can) so với cùng kỳ"
        boolean named = value
                && isAboutAnother(c)
                && sentence.isPercent(c)
                && !called(open + 1).isEmpty()
                && sentence.wordsBehind(c).contains(called(open + 1));
        return compared || named ? open + 1 : -1;
    }

    /** The first word behind a value; empty if there is none. */
    private String called(int k) {
        return String.join("", sentence.wordsBehind(k, 1));
    }

    /** "Income was £8.42m (2022: £7.65m), an increase of 10.1%": the bracket behind the value that changed. */
    private int inBracketOfValue(int c) {
        int value = sentence.before(c).notOver(';').find(k -> isValue(k, c, -1));
        int open = value < 0 ? -1 : sentence.after(value).inWords().until(c).find(sentence::isOpen);
        int earlier = open < 0 || sentence.closeBracket(open) >= c ? -1 : inBracket(value);
        return earlier >= 0 && sentence.at(value).isLike(sentence.at(earlier)) ? earlier : -1;
    }

    private boolean isComparing(int k) {
        Cue cue = sentence.cue(k);
        return cue == Cue.COMPARED || cue == Cue.SAME_PERIOD || cue == Cue.PLAN;
    }

    /** "grew 7.5% to 86,000 in 2023 (2022: 80,000)": the only number of a bracket that names a time. */
    private int inBracket(int c) {
        int open = sentence.after(c)
                .inSegment()
                .within(2 * BRACKET)
                .notOver(sentence::isChange)
                .find(sentence::isOpen);
        if (open < 0) {
            return -1;
        }
        int only = -1;
        boolean time = open > 0 && isPeriod(open - 1);
        for (int k = open + 1; k < sentence.closeBracket(open); k++) {
            time |= isPeriod(k) || sentence.cue(k) == Cue.SAME_PERIOD;
            if (sentence.get(k) instanceof Amount || sentence.isFraction(k)) {
                if (only >= 0 || sentence.role(k) != Role.NONE && sentence.role(k) != Role.EARLIER) {
                    return -1;
                }
                only = k;
            }
        }
        return time && only >= 0 && (sentence.isCount(only) || sentence.isPercent(only)) ? only : -1;
    }

    private boolean isPeriod(int k) {
        return sentence.get(k) instanceof Apart apart && apart.reason() == NoFigure.PERIOD;
    }

    /** "tăng 5% so với quý II (1.200) và tăng 12% so với cùng kỳ": what the change before is compared with is not of this one. */
    private boolean isOfAnother(int earlier, int c) {
        if (sentence.partner(earlier) == c) {
            return false;
        }
        int other = sentence.before(earlier)
                .notOver(k -> sentence.comma(earlier) - sentence.comma(k) > 1)
                .find(k -> sentence.isChange(k) && sentence.clause(k) == sentence.clause(earlier));
        boolean own = sentence.after(c).inSegment().notOver(sentence::isChange).has(Cue.COMPARED, Cue.SAME_PERIOD);
        boolean forms = other >= 0
                && sentence.role(other) == sentence.role(c)
                && sentence.isCount(other) != sentence.isCount(c);
        int later = sentence.partner(earlier);
        boolean pair = other >= 0 && later > other && sentence.role(later) == Role.LATER;
        return other >= 0 && !forms && !pair || own && (other >= 0 || sentence.role(earlier) == Role.PLAN);
    }

    /** "fell to $4.80 from $5.00, while passengers rose 10% to 3.3 million": whether a change has another later value than an earlier one. */
    private boolean isOfOtherPair(int earlier, int c) {
        int later = sentence.partner(earlier);
        int own = sentence.partner(c);
        return later >= 0
                && own >= 0
                && own != later
                && sentence.role(later) == Role.LATER
                && sentence.role(own) == Role.LATER;
    }

    /** "overspend", "hụt": a change against what was planned. */
    private boolean isBeyond(int c) {
        return sentence.before(c).within(BEGINNING + 2).has(Vocabulary.BEYOND);
    }

    /** Whether a value of the clause before is one that a change in points, or in numbers, is of. */
    private boolean isOfKind(Amount earlier, int c) {
        return sentence.isCount(c) ? earlier.isCount() : ((Amount) sentence.get(c)).isPoints() && earlier.isPercent();
    }

    /** "giảm 45 vụ (12,7%)", "tăng 28 dịch vụ, tăng 112%": two forms of one change. */
    private boolean isPairedChange(int one, int other) {
        return other - one <= 8
                && sentence.role(one) == sentence.role(other)
                && sentence.isCount(one)
                && !sentence.isCount(other);
    }

    private boolean isEarlier(int k) {
        Role role = sentence.role(k);
        return (role == Role.EARLIER || role == Role.PLAN) && sentence.isAmount(k);
    }

    /** The earlier value that a difference just before gives: 45 vụ, giảm 15 vụ (25%) makes 60. */
    private Optional<NumberReading> derived(int c, Place later, boolean down) {
        int difference = difference(c);
        boolean same = difference >= 0
                && sentence.isPercent(c)
                && sentence.role(difference) == (down ? Role.DOWN : Role.UP)
                && later.mayBeLike(sentence.at(difference));
        if (!same || Math.abs(sentence.comma(c) - sentence.comma(difference)) > 1) {
            return Optional.empty();
        }
        sentence.use(difference);
        NumberReading now = later.number();
        BigDecimal moved = sentence.amount(difference).value();
        BigDecimal scaled = now.scaleWord()
                .map(scale -> moved.divide(scale.factor(), MathContext.DECIMAL64))
                .orElse(moved);
        BigDecimal before = down ? now.printed().add(scaled) : now.printed().subtract(scaled);
        return Optional.of(NumberReading.builder()
                .from(now)
                .printed(before.scale() < 0 ? before.setScale(0) : before)
                .minimumDigits(1)
                .build());
    }

    // --- the later value

    private @Nullable Place later(int c, int earlier) {
        int own = sentence.partner(c);
        if (own >= 0 && sentence.role(own) == Role.LATER) {
            return sentence.at(own);
        }
        if (earlier >= 0) {
            int partner = sentence.partner(earlier);
            if (partner >= 0 && partner != earlier && sentence.role(partner) == Role.LATER) {
                sentence.use(partner);
                return sentence.at(partner);
            }
        }
        int found = sentence.before(c)
                .inClause()
                .notOver(k -> sentence.comma(c) - sentence.comma(k) > COMMAS
                        || earlier < 0
                                && (sentence.cue(k) == Cue.AMONG
                                        || sentence.cue(k) == Cue.COMPRISING
                                        || sentence.is(k, ':') && sentence.depth(k) == 0))
                .find(k -> sentence.clause(k) == sentence.clause(c)
                        && isValue(k, c, earlier)
                        && (earlier < 0 || !isAboutAnother(c) || called(k).equals(called(earlier))));
        if (found >= 0) {
            return alike(c, headOfList(found, c, earlier), earlier);
        }
        if (earlier >= 0 && (c <= BEGINNING || isLedBy(earlier, c))) {
            return only(sentence.at(earlier));
        }
        Place called = earlier >= 0 ? called(c, earlier) : null;
        if (called != null) {
            return called;
        }
        Place same = sentence.isCount(c) || difference(c) >= 0 ? sameNoun(c) : null;
        return same != null || earlier < 0 || !sentence.isCount(c) ? same : onlyBefore(c);
    }

    /** "46 vụ cháy, gồm 31 vụ cháy nhà và 15 vụ cháy rừng, giảm 9 vụ": behind "and" and the last of a list what it is a list of goes on. */
    private int headOfList(int last, int c, int earlier) {
        IntPredicate bar = k -> sentence.clause(k) != sentence.clause(c);
        int opener = sentence.comma(c) == sentence.comma(last)
                ? -1
                : sentence.before(last).notOver(bar).find(Cue.AMONG, Cue.COMPRISING);
        int other = sentence.before(last)
                .until(opener)
                .find(k -> sentence.isCount(k) && sentence.depth(k) == sentence.depth(last));
        boolean closed = opener >= 0 && other > opener && sentence.has(Cue.AND, other, last);
        int head = closed ? sentence.before(opener).notOver(bar).find(k -> isValue(k, c, earlier)) : -1;
        return head < 0 ? last : head;
    }

    /** "904 tố giác, tin báo (cũ 106 tin), tăng 66 tin so với cùng kỳ (838 tin)": the only count of the clause outside of brackets before a change. */
    private @Nullable Place onlyBefore(int c) {
        IntPredicate counts = k -> sentence.isCount(k) && sentence.depth(k) == 0 && !sentence.isChange(k);
        IntPredicate bar = k -> sentence.clause(k) != sentence.clause(c);
        int only = sentence.depth(c) > 0 ? -1 : sentence.before(c).notOver(bar).find(counts);
        boolean one = only >= 0 && !sentence.before(only).notOver(bar).has(counts);
        return one && !sentence.at(only).isIncomparable(sentence.at(c)) ? sentence.at(only) : null;
    }

    /** "58 người chết, 71 người bị thương, giảm 6 người chết": of values of one noun that of which the same is said. */
    private Place alike(int c, int found, int earlier) {
        Place nearest = sentence.at(found);
        int same = earlier < 0 || agree(found, earlier) == Agreement.SAME
                ? -1
                : sentence.before(found)
                        .notOver(k -> sentence.clause(k) != sentence.clause(c))
                        .find(k -> isValue(k, c, earlier) && agree(k, earlier) == Agreement.SAME);
        if (same >= 0) {
            return sentence.at(same);
        }
        int count = sentence.isCount(c) ? c : difference(c);
        if (count < 0 || !sentence.isCount(found) || isSaidOf(count, nearest)) {
            return nearest;
        }
        int said = sentence.before(found)
                .notOver(k -> sentence.clause(k) != sentence.clause(c))
                .find(k -> isValue(k, c, earlier) && isSaidOf(count, sentence.at(k)));
        return said < 0 ? nearest : sentence.at(said);
    }

    private Agreement agree(int one, int other) {
        return sentence.at(one).agreement(sentence.at(other));
    }

    /** "45% of the total of €32bn, and grew by 6.7%": not the whole of a percentage, but its part grew. */
    private boolean isWholeOfPercent(int k) {
        int percent = sentence.before(k).inWords().within(BRACKET).find(sentence::isPercent);
        return percent >= 0 && sentence.isOf(percent) && !sentence.isChange(percent);
    }

    /** "This compares with 93.4% last year, a fall of 2.3 points": what is compared leads, and the change says nothing else of what. */
    private boolean isLedBy(int earlier, int c) {
        int change = sentence.before(c).inWords().find(Cue.UP, Cue.DOWN);
        int comma = sentence.before(change).find(k -> !sentence.isWord(k));
        return earlier <= BEGINNING && change >= 0 && comma > earlier && change - comma <= 2;
    }

    /** "So với cùng kỳ (12.750 tỷ đồng), tổng chi tăng 15%": the only value of the sentence before that is called as what changed. */
    private @Nullable Place called(int c, int earlier) {
        Sentence before = context.previous();
        int change = sentence.before(c).inWords().find(Cue.UP, Cue.DOWN);
        int comma = sentence.before(change).find(k -> !sentence.isWord(k));
        boolean leads = before != null && comma > earlier && sentence.is(comma, ',') && change - comma > 2;
        if (!leads) {
            return null;
        }
        List<String> name = sentence.label(change);
        Place compared = sentence.at(earlier);
        List<Place> found = IntStream.of(before.numbers())
                .filter(k -> k < Sentence.FAR
                        && before.isCount(k)
                        && before.depth(k) == 0
                        && !before.isChange(k)
                        && before.role(k) != Role.EARLIER
                        && Collections.indexOfSubList(before.label(k), name) >= 0)
                .mapToObj(before::at)
                .filter(place -> place.isLike(compared))
                .toList();
        return name.size() > 1 && found.size() == 1 ? found.get(0) : null;
    }

    /** The only count of the sentence before, where this one begins with the change: "27.768 học viên / Gấp 3 lần mục tiêu 10.000". */
    private @Nullable Place only(Place earlier) {
        Sentence before = context.previous();
        boolean percent = sentence.isPercent(earlier.index());
        int found = before == null
                ? -1
                : before.before(before.size()).find(k -> percent ? before.isPercent(k) : before.isCount(k));
        boolean one = found >= 0
                && !before.before(found).has(k -> percent ? before.isPercent(k) : before.isCountOrFraction(k));
        return one && !before.at(found).isIncomparable(earlier) ? before.at(found) : null;
    }

    private boolean isValue(int k, int c, int earlier) {
        Role role = sentence.role(k);
        boolean kind = earlier < 0 || sentence.isPercent(earlier) == sentence.isPercent(k);
        boolean part = sentence.isFraction(k) && earlier >= 0 && sentence.isCount(earlier);
        if (!(sentence.isPercent(k) || sentence.isCount(k) || part)
                || !kind
                || sentence.depth(k) > sentence.depth(c) && !isPercentOfPoints(k, c)
                || role.isChange()
                || role == Role.EARLIER
                || role == Role.PLAN
                || role == Role.TARGET
                || role == Role.SHARE && !(sentence.get(c) instanceof Amount points && points.isPoints())
                || role == Role.RATE
                || role == Role.ATTAINED && earlier < 0
                || isWholeOfPercent(k)
                || k == earlier) {
            return false;
        }
        int difference = difference(c);
        Place against = sentence.at(earlier >= 0 ? earlier : difference >= 0 ? difference : c);
        boolean compared = earlier >= 0 || difference >= 0 || sentence.isCount(c);
        return !compared || sentence.at(k).mayBeLike(against);
    }

    /** "448 trường đạt chuẩn (69,8%), vượt 2,8 điểm phần trăm so với kế hoạch (67%)": points are of a percentage in a bracket too. */
    private boolean isPercentOfPoints(int k, int c) {
        return sentence.get(c) instanceof Amount points
                && points.isPoints()
                && sentence.isPercent(k)
                && !sentence.isUsed(k)
                && sentence.isOpen(k - 1)
                && sentence.depth(k) == sentence.depth(c) + 1;
    }

    /** The change in numbers just before one in percent, or in the bracket behind it; -1 if there is none. */
    private int difference(int c) {
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

    /** The first number of the same noun in this sentence or the one before: "118 vụ ... giảm 22 vụ". */
    private @Nullable Place sameNoun(int c) {
        int count = sentence.isCount(c) ? c : difference(c);
        if (count < 0 || sentence.noun(count).isEmpty()) {
            return null;
        }
        List<String> name = nameOfChange(count);
        Place first = null;
        for (Sentence where : new Sentence[] {sentence, context.previous()}) {
            int end = where == sentence ? count : where == null ? 0 : where.size();
            for (int k = 0; where != null && k < end; k++) {
                boolean free =
                        where.isCount(k) && where.depth(k) == 0 && !where.isChange(k) && where.role(k) != Role.EARLIER;
                if (free && where.at(k).isLike(sentence.at(count))) {
                    Place found = where.at(k);
                    boolean called = !name.isEmpty() && Collections.indexOfSubList(where.label(k), name) >= 0;
                    if (called || isSaidOf(count, found)) {
                        return found;
                    }
                    first = first == null ? found : first;
                }
            }
        }
        return first;
    }

    /** "So với cùng kỳ, thụ lý tăng 480 vụ": the words between a comma and a change that say what changed; empty if none do. */
    private List<String> nameOfChange(int c) {
        int change = sentence.before(c).inWords().find(Cue.UP, Cue.DOWN);
        int comma = change < 0 ? -1 : sentence.before(change).find(k -> !sentence.isWord(k));
        return comma >= 0 && sentence.is(comma, ',') ? sentence.label(change) : List.of();
    }

    /** "bị thương 92 người ... tăng 4 người bị thương": whether what is said behind the change stands before a value. */
    private boolean isSaidOf(int change, Place value) {
        List<String> behind = sentence.wordsBehind(change);
        List<String> label = value.label();
        List<String> own = value.wordsBehind();
        String last = behind.size() < 2 ? "" : behind.get(behind.size() - 1);
        return !label.isEmpty() && label.get(label.size() - 1).equals(last)
                || own.size() > 1 && own.get(own.size() - 1).equals(last);
    }

    /** "Năm 2023 đạt 320 nghìn lượt, năm 2022 đạt 250 nghìn lượt": a value of another year; -1 if there is none. */
    private int otherYear(int c, Place later) {
        if (later.sentence() != sentence || year(later.index()) == 0) {
            return -1;
        }
        return sentence.before(later.index())
                .notOver(k -> sentence.comma(c) - sentence.comma(k) > COMMAS)
                .find(k -> sentence.isCount(k)
                        && !sentence.isChange(k)
                        && year(k) != 0
                        && year(k) != year(later.index())
                        && sentence.comma(k) < sentence.comma(later.index())
                        && sentence.at(k).mayBeLike(later));
    }

    /** The year that stands in the clause of a value; 0 if there is none, or two. */
    private int year(int i) {
        int year = 0;
        for (int k = i - 1; k >= 0 && i - k < 12 && sentence.comma(k) == sentence.comma(i); k--) {
            if (sentence.cue(k) == Cue.COMPARED || sentence.cue(k) == Cue.SAME_PERIOD) {
                return 0;
            }
            if (sentence.get(k) instanceof Apart && yearAt(k) > 0) {
                year = year == 0 ? yearAt(k) : 0;
            }
        }
        return year;
    }

    // --- only the direction

    /** "74% of the 1,600 clinics, up from 69%": the value that went up from another; -1 if it is not said so. */
    private int upFrom(int earlier) {
        Cue way = sentence.cue(earlier - 2);
        boolean led = earlier > 1 && sentence.says(earlier - 1, Vocabulary.FROM);
        return !led || way == null || !way.isChange()
                ? -1
                : sentence.before(earlier)
                        .inClause()
                        .notOver(k -> sentence.comma(earlier) - sentence.comma(k) > COMMAS)
                        .find(k -> sentence.isPercent(k) == sentence.isPercent(earlier)
                                && (sentence.isPercent(k) || sentence.isCount(k))
                                && !sentence.isChange(k)
                                && sentence.role(k) != Role.EARLIER);
    }

    private void direction(int earlier, int later) {
        boolean down = false;
        boolean up = false;
        for (int k = Math.max(0, Math.min(earlier, later) - 6); k < Math.max(earlier, later); k++) {
            down |= sentence.cue(k) == Cue.DOWN || sentence.says(k, Vocabulary.DOWNWARD);
            up |= sentence.cue(k) == Cue.UP || sentence.says(k, Vocabulary.UPWARD);
        }
        boolean same = !sentence.at(earlier).isIncomparable(sentence.at(later));
        if (up != down && same) {
            sentence.use(earlier);
            sentence.use(later);
            out.accept(new Claim.Growth(
                    sentence.quote(earlier, later, later),
                    sentence.amount(later).number(),
                    sentence.amount(earlier).number(),
                    null,
                    Change.NONE,
                    down));
        }
    }
}
