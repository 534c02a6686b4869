package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.claim.Atom.Fraction;
import io.github.tiendo.claim.Atom.Unit;
import io.github.tiendo.claim.Claim.Change;
import io.github.tiendo.claim.Nouns.Agreement;
import io.github.tiendo.finding.Account.NoFigure;
import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.notation.text.NormalForm;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds changes from one value to another, and differences to what a value is compared with. */
final class GrowthFinder {

    private final Sentence sentence;
    private final ValuesOfChange values;
    private final EarlierOfChange earliers;
    private final LaterOfChange laters;
    private final Consumer<Claim> out;

    GrowthFinder(Sentence sentence, Context context, Consumer<Claim> out) {
        this.sentence = sentence;
        this.values = new ValuesOfChange(sentence);
        this.earliers = new EarlierOfChange(sentence, values);
        this.laters = new LaterOfChange(sentence, context, values);
        this.out = out;
    }

    void find() {
        for (int i : sentence.numbers()) {
            if (sentence.role(i) == Role.EARLIER && sentence.isCount(i) && isOfNext(i)) {
                sentence.tell(i, Role.NONE, -1);
            }
        }
        for (int n = 1; n < sentence.numbers().length; n++) {
            forms(sentence.numbers()[n - 1], sentence.numbers()[n]);
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

    /** "up by 1,932 (2.9 percent)", "$2.7 million or 12.5% more", "tăng 21 vụ = 7%": what of one number says that it is a change says it of the same in another form. */
    private void forms(int one, int other) {
        if (sentence.isChange(one) == sentence.isChange(other)
                || sentence.isPercent(one) == sentence.isPercent(other)) {
            return;
        }
        int told = sentence.isChange(one) ? one : other;
        int joint = sentence.after(one)
                .within(ValuesOfChange.BRACKET)
                .notOver(k -> !sentence.isWord(k) || sentence.cue(k) != null)
                .find(k -> sentence.isOpen(k)
                        || sentence.isEither(k)
                        || sentence.is(k, '=')
                        || sentence.is(k, ',') && sentence.isEither(k + 1));
        int last = sentence.is(joint, ',') ? joint + 1 : joint;
        boolean forms = joint >= 0
                && last + 1 == other
                && (told == one || !sentence.isOpen(joint))
                && sentence.isCount(sentence.isPercent(one) ? other : one)
                && !sentence.isOf(other);
        Role role = sentence.role(told == one ? other : one);
        if (forms && (role == Role.NONE || role == Role.SHARE)) {
            sentence.tell(told == one ? other : one, sentence.role(told), -1);
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
                        && (and < i - 1 || sentence.isSpacedDash(and - 1))
                        && sentence.before(and)
                                .notOver(k -> !sentence.isWord(k) && !values.isPeriod(k) && !sentence.isSpacedDash(k))
                                .has(Cue.SAME_PERIOD);
    }

    private boolean isChange(int i, Amount amount) {
        return sentence.isChange(i) || amount.unit() == Unit.TIMES && amount.isInWords();
    }

    private void change(int c, Amount stated) {
        if (movedByFraction(c, stated)) {
            return;
        }
        Change form = form(c, stated);
        boolean down = sentence.role(c) == Role.DOWN || Vocabulary.HALVING.contains(NormalForm.of(stated.printed()));
        int ofYear = values.valueOfYear(c);
        int yearBefore = ofYear < 0 ? -1 : values.yearBefore(ofYear);
        if (yearBefore >= 0) {
            emit(c, sentence.at(ofYear), yearBefore, stated, form, down);
            return;
        }
        int found = ofPoints(earliers.find(c), c);
        int earlier = found >= 0 && isOfOtherClause(found, c) ? -1 : found;
        Place later = laters.find(c, earlier);
        Place now = earlier < 0 && later != null && later.sentence() == sentence && Ties.isOfTimeBefore(later)
                ? now(later)
                : null;
        if (now != null) {
            emit(
                    c,
                    now,
                    later.index(),
                    stated,
                    form == Change.DIFFERENCE && now.amount().isPercent() ? Change.POINTS : form,
                    down);
            return;
        }
        if (later == null && earlier >= 0 && !(form == Change.PERCENT && sentence.isPercent(earlier))) {
            later = now(sentence.at(earlier));
        }
        boolean another = later != null
                && later.sentence() == sentence
                && (later.index() == earlier || isOfOtherClause(later.index(), c));
        int from = later != null && later.sentence() == sentence && values.isOfYearBefore(later.index(), c)
                ? later.index()
                : later == null ? earlier : -1;
        if (from >= 0 && form == Change.PERCENT && fromEarlier(c, from, stated, down)) {
            return;
        }
        if (later == null || another) {
            return;
        }
        boolean points =
                earlier >= 0 && form == Change.DIFFERENCE && later.amount().isPercent() && values.isInPoints(c);
        form = points ? Change.POINTS : form;
        boolean ofShares = earlier >= 0 && sentence.isPercent(earlier) && sentence.isOpen(earlier - 1);
        if (earlier >= 0 && !ofShares && form == Change.PERCENT && isShareOfAnAmount(later)) {
            earlier = -1;
        }
        if (earlier < 0) {
            int other = values.otherYear(c, later);
            if (other >= 0) {
                boolean first = ValuesOfChange.year(sentence, other) > ValuesOfChange.year(sentence, later.index());
                emit(c, first ? sentence.at(other) : later, first ? later.index() : other, stated, form, down);
                return;
            }
            Optional<NumberReading> before = derived(c, later, down);
            if (before.isPresent()) {
                state(c, later, before.get(), form, down, Ties.ofChange(c, later, sentence));
                return;
            }
            if (values.isAboutAnother(c) || form == Change.DIFFERENCE && hasPercentBehind(c)) {
                return;
            }
        }
        if (form == Change.DIFFERENCE && later.isIncomparable(sentence.at(c))) {
            return;
        }
        Place beside = earlier < 0 && later.sentence() == sentence && form == Change.PERCENT ? beside(later) : null;
        if (beside != null) {
            state(c, later, beside.number(), form, down, Tie.RIVAL);
        } else if (earlier >= 0) {
            emit(c, later, earlier, stated, form, down);
        } else if (!hasOtherValue(c, later)) {
            sentence.setAside(c, NoFigure.CHANGE);
            later.sentence().setAside(later.index(), NoFigure.VALUE);
        }
    }

    /** "48 seats (32.0%), against 41 (27.3%), a gain of 4.7 points": of a count that points are against its percentage; -1 if it has none. */
    private int ofPoints(int earlier, int c) {
        boolean counted = earlier >= 0 && sentence.amount(c).isPoints() && sentence.isCount(earlier);
        int open = counted ? sentence.after(earlier).inWords().find(sentence::isOpen) : -1;
        return !counted ? earlier : sentence.isPercent(open + 1) ? open + 1 : -1;
    }

    /** Whether the clause of a change has a value like the one that changed, and nothing says of that how it changed. */
    private boolean hasOtherValue(int c, Place later) {
        return sentence
                .places(k -> sentence.clause(k) == sentence.clause(c)
                        && !sentence.isChange(k)
                        && !sentence.isChange(sentence.after(k).find(sentence::isAmount)))
                .stream()
                .anyMatch(value -> !value.equals(later) && value.isLike(later));
    }

    /** Hands out a change from a value that stands in no other claim. */
    private void state(int c, Place later, NumberReading before, Change form, boolean down, Tie tie) {
        sentence.use(c);
        later.use();
        // "số vụ kiểm tra giảm 18% (502 vụ)": by how much, or from what
        int bracket = sentence.isPercent(c) ? values.difference(c) : -1;
        boolean bare = bracket > c && sentence.isOpen(bracket - 1);
        Tie own = bare ? tie.and(Tie.LINE) : tie;
        Claim.Growth told =
                new Claim.Growth(quote(later, c, c), later.number(), before, sentence.amount(c), form, down, own);
        out.accept(told.or(Stream.of(bracket)
                .filter(other -> bare)
                .map(other -> told.between(later.number(), sentence.at(other).number()))));
    }

    /** "5.775 xã đạt chuẩn. Cuối năm 2021 con số này là 5.615 xã, tăng 160 xã": what counts the same before a value of the time before; null if nothing does. */
    private @Nullable Place now(Place before) {
        Predicate<Place> free = value -> value.role().mayBeWhole()
                && value.role() != Role.WHOLE
                && !Ties.isOfTimeBefore(value)
                && !Focus.isAmong(value);
        boolean percent = before.amount().isPercent();
        IntPredicate like = k -> (percent ? sentence.isPercent(k) : sentence.isCount(k))
                && free.test(sentence.at(k))
                && sentence.at(k).mayBeLike(before);
        int outer = sentence.before(before.index())
                .find(k -> sentence.depth(k) <= sentence.depth(before.index()) && like.test(k));
        int here = outer >= 0 ? outer : sentence.before(before.index()).find(like);
        Sentence other = percent ? sentence.previous() : laters.before();
        if (here >= 0 || other == null) {
            return here < 0 ? null : sentence.at(here);
        }
        int last = percent ? other.before(other.size()).find(k -> other.isPercent(k) && free.test(other.at(k))) : -1;
        Place subject = last >= 0 ? other.at(last) : Focus.subject(other, before);
        // "Of the 90 boats sold ... The year before 75 boats were sold"
        boolean whole = subject != null
                && subject.role() == Role.WHOLE
                && other.pairedPart(subject.index()) < 0
                && subject.isLike(before);
        return subject == null || whole || free.test(subject) ? subject : null;
    }

    /** "tháng 7 thu 812 tỷ đồng, tháng 8 thu 905 tỷ đồng (tăng 11,5%)": what was counted alike before a value, which may be the earlier one; null if nothing was. */
    private static @Nullable Place beside(Place later) {
        return Focus.beside(
                        later,
                        later.sentence().previous(),
                        count -> !count.role().isChange() && count.role() != Role.EARLIER,
                        Agreement.UNKNOWN)
                .orElse(null);
    }

    /** "eased to 9 from 10 while loans rose 7%": a value that another clause tells. */
    private boolean isOfOtherClause(int value, int c) {
        int from = Math.min(value, c);
        int to = Math.max(value, c);
        return sentence.after(from).until(to).has(k -> beginsClause(k, to, value > c));
    }

    /** Whether a conjunction begins a clause that says of what it tells before its number. */
    private boolean beginsClause(int k, int to, boolean isBehind) {
        boolean among = isBehind && sentence.cue(k) == Cue.AMONG;
        boolean joined = sentence.is(k, ',') && sentence.cue(k + 1) == Cue.AND;
        boolean led = sentence.is(k - 1, ',') && sentence.says(k, Vocabulary.CLAUSES_BEHIND_COMMA);
        if (!among && !joined && !led && !sentence.says(k, Vocabulary.CLAUSES)) {
            return false;
        }
        int behind = joined ? sentence.behindCue(k + 1) : sentence.behind(k);
        return sentence.after(behind - 1)
                .until(to)
                .inWords()
                .notOver(i -> sentence.tellsChange(i) || sentence.says(i, Vocabulary.FROM))
                .has(i -> sentence.isWord(i) && sentence.cue(i) == null);
    }

    /** "a difference of 12 percentage points", "deaths from 9.6 to 8.4 (12.5%)": up or down, as the values say. */
    private boolean isUndirected(int c, int earlier) {
        // "fell by 25%, from 812 to 609, and damage by 15%, from 24,300 to 20,655"
        int first = sentence.comma(Math.min(c, earlier));
        boolean elliptic = sentence.says(earlier - 1, Vocabulary.FROM)
                && !sentence.before(Math.max(c, earlier))
                        .notOver(k -> sentence.comma(k) < first)
                        .has(sentence::tellsChange);
        return elliptic
                || sentence.before(c).within(ValuesOfChange.BEGINNING).has(Vocabulary.UNDIRECTED)
                || sentence.isOpen(c - 1)
                        && !sentence.before(c)
                                .inSegment()
                                .has(k -> sentence.comma(k) == sentence.comma(c) && sentence.tellsChange(k));
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
                        .within(ValuesOfChange.FAR)
                        .has(k -> sentence.isCount(k) && !sentence.isChange(k));
    }

    /** "tăng 14 vụ (62/48), tức tăng 29,17%": the later and the earlier value in a bracket behind a change; of "So với cùng kỳ giảm 9 vụ (87/78)" the direction tells which is which. */
    private boolean movedByFraction(int c, Amount stated) {
        int bracket = fractionBehind(c);
        int fraction = bracket < 0 && sentence.isPercent(c) ? fractionBehind(values.difference(c)) : bracket;
        if (fraction < 0) {
            return false;
        }
        Fraction moved = (Fraction) sentence.get(fraction);
        NumberReading first = scaled(moved.part(), moved.whole());
        NumberReading second = moved.whole().number();
        boolean down = sentence.role(c) == Role.DOWN;
        boolean turned = bracket >= 0 && down == first.value().compareTo(second.value()) > 0;
        boolean ofShares = sentence.before(c).has(k -> sentence.isFraction(k) && sentence.depth(k) == 0);
        if (turned && (ofShares || !sentence.has(Cue.COMPARED))) {
            return false;
        }
        NumberReading later = turned ? second : first;
        NumberReading earlier = turned ? first : second;
        out.accept(new Claim.Growth(
                sentence.claim(c, fraction), later, earlier, stated, form(c, stated), down, Tie.WORDS));
        return true;
    }

    /** The fraction that stands alone in the bracket behind a change; -1 if there is none. */
    private int fractionBehind(int c) {
        int open = c < 0
                ? -1
                : sentence.after(c).inWords().within(ValuesOfChange.BRACKET).find(sentence::isOpen);
        boolean alone = open >= 0
                && sentence.isFraction(open + 1)
                && sentence.after(open + 1).find(k -> !sentence.isWord(k)) == sentence.closeBracket(open);
        return alone ? open + 1 : -1;
    }

    /** Hands out a change, and with one in percent the same in numbers: "tăng 160 xã, tương đương 2,8% so với 5.615 xã". */
    private void emit(int c, Place later, int earlier, Amount stated, Change form, boolean down) {
        Tie tie = Ties.ofChange(c, later, sentence.at(earlier), values);
        NumberReading before = scaled(sentence.amount(earlier), later.amount());
        boolean fell = later.sentence() == sentence && isUndirected(c, earlier)
                ? later.value().compareTo(before.value()) < 0
                : down;
        sentence.use(c);
        sentence.use(earlier);
        later.use();
        int last = Math.max(c, earlier);
        int verb = sentence.before(c).within(3).find(Cue.UP, Cue.DOWN);
        int first = Math.min(earlier, verb >= 0 ? verb : c);
        Quote quote = later.sentence() == sentence
                ? sentence.quote(Math.min(later.index(), first), Math.max(later.index(), last), c)
                : quote(later, last, c);
        Claim.Growth told = new Claim.Growth(quote, later.number(), before, stated, form, fell, tie);
        out.accept(told.or(laters.topics(c, sentence.at(earlier)).map(value -> told.between(value.number(), before))));
        int difference = form == Change.PERCENT ? values.difference(c) : -1;
        if (difference >= 0
                && !sentence.isUsed(difference)
                && sentence.role(difference) == sentence.role(c)
                && later.mayBeLike(sentence.at(difference))) {
            emit(difference, later, earlier, sentence.amount(difference), Change.DIFFERENCE, fell);
        }
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

    /** "giảm 45 vụ (12,7%)": the same change again as a percentage. */
    private boolean hasPercentBehind(int c) {
        int next = sentence.after(c).within(8).find(sentence::isChange);
        return next >= 0 && sentence.isPercent(next);
    }

    private Change form(int c, Amount stated) {
        return switch (stated.unit()) {
            case PERCENT, SHARE_IN_WORDS -> Change.PERCENT;
            case POINTS -> Change.POINTS;
            case TIMES -> sentence.has(Cue.UP, c - 3, c) && !stated.isInWords() ? Change.TIMES_MORE : Change.MULTIPLE;
            default -> Change.DIFFERENCE;
        };
    }

    /** "So với quý II (13.207 hồ sơ), hồ sơ quý III tăng 836 hồ sơ, tức tăng 6,3%": of an earlier value, with a difference that gives the later one. */
    private boolean fromEarlier(int c, int earlier, Amount stated, boolean down) {
        int by = values.difference(c);
        boolean same = by >= 0 && sentence.at(by).mayBeLike(sentence.at(earlier));
        if (!same || sentence.role(by) != sentence.role(c)) {
            return false;
        }
        NumberReading before = sentence.amount(earlier).number();
        BigDecimal moved = sentence.amount(by).value();
        BigDecimal value =
                down ? before.value().subtract(moved) : before.value().add(moved);
        sentence.use(by);
        out.accept(new Claim.Growth(
                sentence.claim(c, earlier, by),
                NumberReading.of(value),
                before,
                stated,
                Change.PERCENT,
                down,
                Tie.WORDS));
        return true;
    }

    /** The earlier value that a difference just before gives: 45 vụ, giảm 15 vụ (25%) makes 60. */
    private Optional<NumberReading> derived(int c, Place later, boolean down) {
        int difference = values.difference(c);
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
        if (before.signum() < 0) {
            // "turned down 36 and took up 180 (75%)": no change at all
            return Optional.empty();
        }
        return Optional.of(NumberReading.builder()
                .from(now)
                .printed(before.scale() < 0 ? before.setScale(0) : before)
                .minimumDigits(1)
                .build());
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
                        .notOver(k -> sentence.comma(earlier) - sentence.comma(k) > ValuesOfChange.COMMAS)
                        .find(k -> sentence.isPercent(k) == sentence.isPercent(earlier)
                                && (sentence.isPercent(k) || sentence.isCount(k))
                                && !sentence.isChange(k)
                                && sentence.role(k) != Role.EARLIER);
    }

    private void direction(int earlier, int later) {
        int first = Math.min(earlier, later);
        int from = first - ValuesOfChange.BRACKET;
        int to = Math.max(earlier, later);
        boolean down = sentence.has(Cue.DOWN, from, to) || sentence.has(Vocabulary.DOWNWARD, first, to);
        boolean up = sentence.has(Cue.UP, from, to) || sentence.has(Vocabulary.UPWARD, first, to);
        // "from 17.4 percent to less than half" is half of that
        boolean same = !sentence.at(earlier).isIncomparable(sentence.at(later))
                && (sentence.amount(later).unit() == Atom.Unit.SHARE_IN_WORDS)
                        == (sentence.amount(earlier).unit() == Atom.Unit.SHARE_IN_WORDS);
        if (up != down && same) {
            NumberReading before = scaled(sentence.amount(earlier), sentence.amount(later));
            out.accept(new Claim.Growth(
                    sentence.claim(later, earlier),
                    sentence.amount(later).number(),
                    before,
                    null,
                    Change.NONE,
                    down,
                    Ties.ofDirection(sentence.at(later), sentence.at(earlier))));
        }
    }
}
