package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.claim.Atom.Fraction;
import io.github.tiendo.claim.Atom.Word;
import io.github.tiendo.claim.WholeOfShare.Named;
import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.notation.Qualifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds parts, their wholes and the percentages stated of them in one sentence. */
final class ShareFinder {

    /** How many commas may stand between a part and its percentage. */
    private static final int COMMAS = 3;

    /** How many words may stand between a number and a bracket that is about it. */
    private static final int WORDS = 10;

    /** A percentage this far behind its part, with no comma before its verb, is of something said between. */
    private static final int LEVEL_WORDS = 4;

    private static final BigDecimal PLAIN = BigDecimal.valueOf(4);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LITTLE_MORE = new BigDecimal("1.1");

    private final Sentence sentence;
    private final Context context;
    private final Wholes wholes;
    private final WholeOfShare meaning;
    private final PartOfShare partOf;
    private final TieOfShare ties;
    private final RestFinder rests;

    /** The parts that percentages were found to be of, by the percentage; a fraction that is in a claim stands for itself. */
    private final Map<Integer, Integer> said = new HashMap<>();

    private final List<Claim> found = new ArrayList<>();
    private final Consumer<Claim> out = found::add;

    ShareFinder(Sentence sentence, Context context, RestFinder rests) {
        this.sentence = sentence;
        this.context = context;
        this.wholes = new Wholes(sentence, context);
        this.meaning = new WholeOfShare(sentence, context, wholes);
        this.partOf = new PartOfShare(sentence);
        this.ties = new TieOfShare(sentence, context, wholes);
        this.rests = rests;
    }

    List<Claim> find() {
        for (int i : sentence.numbers()) {
            if (sentence.isFraction(i) && sentence.isUsed(i)) {
                said.put(i, i);
            }
            if (isComparedWithNothing(i)) {
                sentence.tell(i, Role.NONE, -1);
            }
            boolean told = sentence.role(i) == Role.SHARE || sentence.role(i) == Role.ATTAINED;
            boolean apart = sentence.role(i) == Role.LEVEL || sentence.role(i) == Role.NONE && sentence.isOpen(i - 1);
            if (sentence.isPercent(i) && (told || apart || !sentence.isUsed(i))) {
                percentage(i);
            }
        }
        for (int i : sentence.numbers()) {
            int at = i;
            boolean free = !sentence.isUsed(i) && sentence.role(i) != Role.RANK;
            if (sentence.role(i) != Role.RANK
                    && !said.containsValue(i)
                    && sentence.get(i) instanceof Fraction fraction
                    && !isPlainFraction(fraction)
                    && !isOfTwoTimes(i, fraction)
                    && !isReading(i, fraction)
                    && !sentence.before(i).notOver(k -> at - k > 3).has(Cue.RATE)) {
                sentence.use(i);
                claim(
                        i,
                        List.of(fraction.part().number()),
                        List.of(fraction.whole().number()),
                        -1,
                        i,
                        isPlanExceeded(fraction));
            } else if (free && sentence.role(i) == Role.PART && isPartOf(i, sentence.pairedWhole(i))) {
                sentence.use(i);
                bare(i, sentence.pairedWhole(i));
            }
        }
        siblings();
        alone();
        List<Claim.Share> ofThemselves = ofThemselves();
        found.replaceAll(claim -> ofThemselves.contains(claim) ? ((Claim.Share) claim).untied() : claim);
        return found;
    }

    /** "1,500 units, of which 300 (60%) are owned and 200 (40%) rented": shares that make 100 are of what their parts make together, whatever whole was found. */
    private List<Claim.Share> ofThemselves() {
        List<Claim.Share> shares = found.stream()
                .filter(claim -> claim instanceof Claim.Share share
                        && share.stated() != null
                        && !share.wholes().isEmpty())
                .map(claim -> (Claim.Share) claim)
                .toList();
        BigDecimal parts = shares.stream().map(share -> sum(share.parts())).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal stated =
                shares.stream().map(share -> share.stated().number().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean all = shares.size() > 1
                && parts.signum() > 0
                && stated.subtract(HUNDRED).abs().compareTo(BigDecimal.ONE) < 0
                && shares.stream().noneMatch(NearShares::fits)
                && shares.stream()
                        .map(share -> share.withWhole(NumberReading.of(parts)))
                        .allMatch(NearShares::fits);
        return all ? shares : List.of();
    }

    /** "15 chỉ tiêu đạt và vượt kế hoạch (78,9%)": no plan where no percentage stands before that it is of. */
    private boolean isComparedWithNothing(int i) {
        Role role = sentence.role(i);
        return (role == Role.PLAN || role == Role.EARLIER)
                && sentence.isPercent(i)
                && sentence.isOpen(i - 1)
                && !sentence.before(i)
                        .notOver(';')
                        .has(k ->
                                sentence.isPercent(k) && sentence.depth(k) < sentence.depth(i) || sentence.isChange(k));
    }

    /** Not "111,5 bé trai/100 bé gái", a rate, nor "five were fined, with fines of $45,000". */
    private boolean isPartOf(int part, int whole) {
        boolean counted = !sentence.isMeasured(part);
        return whole >= 0
                && !(isMore(part, whole)
                        && (ties.areTwoThings(part, whole) || ties.isMoney(part) || !ties.isTied(part, whole)))
                && !sentence.has(Cue.COMPRISING, part, whole)
                && !(counted && number(part).value().stripTrailingZeros().scale() > 0)
                && !sentence.at(part).isIncomparable(sentence.at(whole));
    }

    /** Whether there is more of a part than of its whole: "revenue of 6.8 billion and grants of 4.4 billion" are two things. */
    private boolean isMore(int part, int whole) {
        return number(part).value().compareTo(number(whole).value()) > 0;
    }

    /** "Trong tổng số 91 người ứng cử, có 54 người trúng cử", "15 bộ ..., trong tổng số 22 bộ": without a percentage. */
    private void alone() {
        int whole = sentence.after(-1).find(k -> sentence.role(k) == Role.WHOLE && sentence.isCount(k));
        if (whole < 0 || sentence.isUsed(whole) || sentence.partner(whole) != whole || !isLed(whole)) {
            return;
        }
        boolean outOf = !sentence.before(whole).inWords().has(Vocabulary.OF)
                || sentence.before(whole).inWords().has(Vocabulary.OUT);
        int before = outOf ? sentence.before(whole).find(k -> isSame(k, whole)) : -1;
        int behind = sentence.after(whole).find(sentence::isCountOrFraction);
        boolean last = behind >= 0 && !sentence.after(behind).has(sentence::isCountOrFraction);
        int part = before >= 0 ? before : last && isAnotherOf(behind, whole) ? behind : -1;
        if (part >= 0 && !sentence.isUsed(part) && !(isMore(part, whole) && !ties.isTied(part, whole))) {
            sentence.use(part);
            bare(part, whole);
        }
    }

    private boolean isLed(int whole) {
        return sentence.before(whole)
                .within(4)
                .inWords()
                .has(k -> sentence.says(k, Vocabulary.LED_WHOLE) && sentence.cue(k) != Cue.AMONG);
    }

    private boolean isSame(int k, int whole) {
        return sentence.isCount(k) && sentence.at(k).isLike(sentence.at(whole));
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
        return cue == Cue.COMPARED || cue == Cue.SAME_PERIOD || cue != null && cue.isChange();
    }

    /** Three parts or more that were found to have one whole, in a sentence before. */
    private void siblings() {
        List<Place> parts = wholes.siblings();
        if (parts.size() > 2) {
            List<NumberReading> numbers = parts.stream().map(Place::number).toList();
            Place whole = wholes.common();
            int first = parts.get(0).index();
            int last = parts.get(parts.size() - 1).index();
            out.accept(new Claim.Sum(sentence.quote(first, last, first), numbers, whole.number(), Claim.Extent.SOME));
        }
    }

    private void bare(int part, int whole) {
        sentence.use(whole);
        claim(part, List.of(number(part)), List.of(number(whole)), -1, whole, false);
    }

    private static BigDecimal sum(List<NumberReading> parts) {
        return parts.stream().map(NumberReading::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private NumberReading number(int i) {
        return sentence.amount(i).number();
    }

    private void claim(
            int part, List<NumberReading> parts, List<NumberReading> of, int percent, int whole, boolean mayExceed) {
        claim(part, parts, of, percent, whole, mayExceed, Claim.Tie.SENTENCE);
    }

    private void claim(
            int part,
            List<NumberReading> parts,
            List<NumberReading> of,
            int percent,
            int whole,
            boolean mayExceed,
            Claim.Tie tie) {
        said.put(percent < 0 ? part : percent, part);
        int last = percent < 0 ? Math.max(part, whole) : Math.max(percent, Math.max(part, whole));
        int first = Math.min(part, whole < 0 ? part : whole);
        Amount stated = percent < 0 ? null : sentence.amount(percent);
        out.accept(new Claim.Share(
                sentence.quote(percent < 0 ? first : Math.min(first, percent), last, percent < 0 ? part : percent),
                parts,
                of,
                stated,
                mayExceed,
                false,
                tie));
    }

    /** "22 improved, 10 did not; 55% therefore improved": of the count of which the same is said, as a word for "hence" tells. */
    private void follows(int s) {
        boolean hence = sentence.before(s).within(WORDS).notOver(';').has(this::isHence)
                || sentence.after(s).within(COMMAS).has(this::isHence);
        String outcome = hence ? outcome(s) : "";
        int part = outcome.isEmpty()
                ? -1
                : sentence.before(s).find(k -> sentence.isCount(k) && outcome(k).equals(outcome));
        Optional<Place> whole = part < 0 ? Optional.empty() : meaning.whole(-1, part, Named.NOTHING);
        whole.ifPresent(of -> {
            sentence.use(s);
            sentence.use(part);
            of.use();
            claim(part, List.of(number(part)), List.of(of.number()), s, indexHere(of), false);
        });
    }

    /** "Đã giải quyết 380 hồ sơ. Tỷ lệ giải quyết đạt 95%", "187 passed, a pass rate of 90%": of the only count that is called like the rate. */
    private boolean rate(int s) {
        int level = sentence.before(s).inWords().inSegment().find(Cue.LEVEL);
        Named named = level < 0 || sentence.depth(s) > 0 ? Named.NOTHING : meaning.named(s);
        List<String> name =
                level < 0 || named.isCompared() || !named.words().isEmpty() ? List.of() : rateName(level, s);
        Place part = name.isEmpty() ? null : calledLike(sentence, level, name);
        if (part == null && !name.isEmpty() && context.previous() != null) {
            part = calledLike(context.previous(), context.previous().size(), name);
        }
        if (part == null) {
            return false;
        }
        Sentence where = part.sentence();
        Context before = where == sentence ? context : new Context(where.previous(), null, List.of(), null);
        Optional<Place> found = where.get(part.index()) instanceof Fraction
                ? Optional.of(part)
                : new WholeOfShare(where, before, new Wholes(where, before)).whole(-1, part.index(), Named.NOTHING);
        if (found.isEmpty()) {
            return false;
        }
        Place of = found.get();
        sentence.use(s);
        where.use(part.index());
        of.use();
        NumberReading whole = of.atom() instanceof Fraction fraction && of.equals(part)
                ? fraction.whole().number()
                : of.number();
        if (where == sentence) {
            claim(part.index(), List.of(number(part.index())), List.of(whole), s, indexHere(of), false);
        } else {
            out.accept(new Claim.Share(
                    sentence.quote(level, s, s),
                    List.of(part.number()),
                    List.of(whole),
                    sentence.amount(s),
                    false,
                    false,
                    Claim.Tie.WORDS));
        }
        return true;
    }

    /** What a rate is of: the words between "tỷ lệ" and its verb, the word before "rate". */
    private List<String> rateName(int level, int s) {
        List<String> words = new ArrayList<>();
        if (sentence.get(level) instanceof Word rate && Nouns.isEnglish(List.of(rate.text()))) {
            if (level > 0 && sentence.get(level - 1) instanceof Word name && name.cue() == null) {
                words.add(name.text());
            }
            return words;
        }
        int end = s;
        while (end > level && sentence.cue(end - 1) != null) {
            end--;
        }
        for (int k = sentence.behindCue(level); k < end; k++) {
            words.add(((Word) sentence.get(k)).text());
        }
        return words;
    }

    /** The only count behind which stands a name, or before which it, or a part of it, stands. */
    private static @Nullable Place calledLike(Sentence where, int end, List<String> name) {
        List<Integer> counts = IntStream.range(0, end)
                .filter(k -> where.isCountOrFraction(k) && !where.isChange(k) && where.role(k) != Role.EARLIER)
                // "15/63 địa phương có tỷ lệ giải ngân đạt 3%" is the rate of each
                .filter(k -> !where.after(k).inWords().has(Cue.LEVEL))
                .boxed()
                .toList();
        List<Integer> called = counts.stream()
                .filter(k -> isCalled(where.wordsBehind(k), name))
                .toList();
        if (called.isEmpty()) {
            called = counts.stream()
                    .filter(k -> isCalled(where.label(k), name)
                            // "hồ sơ trực tuyến" of "215 hồ sơ (trực tuyến: 163, ...)"
                            || k > 0
                                    && where.is(k - 1, ':')
                                    && where.label(k).size() > 1
                                    && Collections.indexOfSubList(name, where.label(k)) >= 0)
                    .toList();
        }
        return called.size() == 1 ? where.at(called.get(0)) : null;
    }

    private static boolean isCalled(List<String> words, List<String> name) {
        if (Nouns.isEnglish(name)) {
            return words.stream().anyMatch(word -> Nouns.isOfOneStem(word, name.get(0)));
        }
        return Collections.indexOfSubList(words, name) >= 0;
    }

    private int indexHere(Place place) {
        return place.sentence() == sentence ? place.index() : -1;
    }

    private boolean isHence(int k) {
        return sentence.says(k, Vocabulary.HENCE);
    }

    /** What became of what a number counts, as the words beside it say: {@code SUCCESS} of "met 12"; empty if they do not. */
    private String outcome(int i) {
        IntPredicate said = k -> sentence.says(k, Vocabulary.OUTCOMES);
        IntPredicate bar = k -> !sentence.isWord(k);
        int behind =
                sentence.after(i).notOver(Cue.AND).notOver(k -> bar.test(k)).find(said);
        int at = behind >= 0 ? behind : sentence.before(i).notOver(bar).find(said);
        boolean partly = at > 0
                && sentence.phrase(at - 1, Vocabulary.DEGREES)
                        .filter(degree -> degree.meaning().equals("PARTLY"))
                        .isPresent();
        if (at < 0 || partly || sentence.has(Cue.NOT, at - 2, at)) {
            return "";
        }
        return sentence.phrase(at, Vocabulary.OUTCOMES).orElseThrow().meaning();
    }

    private void percentage(int s) {
        Role role = sentence.role(s);
        if (role == Role.ATTAINED && sentence.isInTurn(s)) {
            return;
        }
        int plan = role == Role.LEVEL || role == Role.ATTAINED ? meaning.leadingPlan(s) : -1;
        if (plan >= 0 && partOf.left(s) < 0) {
            int compared = sentence.before(plan).find(Cue.COMPARED);
            partBefore(s, plan, compared, true);
            return;
        }
        if (ofMeasure(s)) {
            return;
        }
        int all = leadingTotal(s);
        if (all >= 0) {
            int part = said.get(percentBefore(all));
            sentence.use(s);
            claim(part, List.of(number(part)), List.of(number(all)), s, all, false);
            return;
        }
        int bracket = partOf.amountInBracketBehind(s);
        if (bracket < 0 && rate(s)) {
            return;
        }
        boolean fraction = bracket >= 0 && (sentence.isFraction(bracket) || sentence.pairedWhole(bracket) >= 0);
        if (role == Role.LEVEL && (fraction || isRateOfPart(s))
                || (role == Role.NONE || role == Role.SHARE || role == Role.ATTAINED)) {
            boolean isShare = role == Role.SHARE
                    || role == Role.ATTAINED
                    || partOf.isInBracketOfPart(s)
                    || bracket >= 0
                    || isRateOfPart(s);
            if (isShare) {
                share(s, bracket);
            }
        }
        if (!sentence.isUsed(s) && (role == Role.NONE || role == Role.LEVEL || role == Role.ATTAINED)) {
            follows(s);
        }
        if (!sentence.isUsed(s)) {
            again(s);
        }
    }

    /** "366 vụ/540 bị can trên tổng số 375 vụ/556 bị can, đạt 97,6% về số vụ và 97,1% về số bị can": of the two counts of what it is as to. */
    private boolean ofMeasure(int s) {
        int behind = sentence.behind(s);
        boolean as = sentence.says(behind, Vocabulary.AS_TO);
        int noun = as ? behind + 1 : behind;
        boolean counter = noun < sentence.size() && sentence.says(noun, Vocabulary.COUNTERS);
        List<String> words =
                as && noun < sentence.size() || counter ? sentence.noun(counter ? noun : noun - 1) : List.of();
        List<Integer> counts = words.isEmpty()
                ? List.of()
                : IntStream.of(sentence.numbers())
                        .filter(k -> k < s && sentence.isCount(k) && sentence.depth(k) == sentence.depth(s))
                        .filter(k -> !sentence.isChange(k) && sentence.role(k) != Role.EARLIER)
                        .filter(k -> Nouns.areSame(sentence.noun(k), words))
                        .boxed()
                        .toList();
        int nearest = sentence.before(s).find(sentence::isCount);
        boolean two = counts.size() > 1
                && sentence.comma(counts.get(counts.size() - 1)) == sentence.comma(nearest)
                && IntStream.of(sentence.numbers())
                        .anyMatch(k -> sentence.isCount(k)
                                && sentence.comma(k) == sentence.comma(nearest)
                                && Nouns.agree(sentence.noun(k), words) == Nouns.Agreement.OTHER);
        if (!two) {
            return false;
        }
        int first = counts.get(counts.size() - 2);
        int last = counts.get(counts.size() - 1);
        boolean outOf = isWholeSide(last);
        int part = outOf ? first : last;
        int whole = outOf ? last : first;
        IntStream.of(s, part, whole).forEach(sentence::use);
        sentence.tell(s, Role.SHARE, part);
        claim(part, List.of(number(part)), List.of(number(whole)), s, whole, false);
        return true;
    }

    /** Whether a count, or that with which a slash joins it, is told to be a whole. */
    private boolean isWholeSide(int i) {
        if (i < 2 || !sentence.is(i - 1, '/')) {
            return sentence.role(i) == Role.WHOLE || isLed(i);
        }
        int other = sentence.before(i - 1).inWords().find(sentence::isCount);
        return other >= 0 && isLed(other);
    }

    /** "43/45 đại biểu tán thành, đạt 95,6%; so với tổng số 47 đại biểu đạt 91,5%": the whole that the part of the share before is compared with; -1 if none is. */
    private int leadingTotal(int s) {
        int all = sentence.before(s).notOver(sentence::isPercent).find(sentence::isCount);
        int compared = all < 0 ? -1 : sentence.before(all).inWords().find(Cue.COMPARED);
        int before = compared < 0 || !sentence.has(Cue.TOTAL, compared, all) ? -1 : percentBefore(all);
        boolean again = before >= 0 && said.containsKey(before) && sentence.role(s) == Role.ATTAINED;
        return again && sentence.at(said.get(before)).mayBeLike(sentence.at(all)) ? all : -1;
    }

    private int percentBefore(int i) {
        return sentence.before(i).notOver(sentence::isCount).find(sentence::isPercent);
    }

    /** "spent $790m, representing 90% of the releases and 63% of the budget": the part of the share before is shared again. */
    private void again(int s) {
        int before = sentence.before(s)
                .notOver(sentence::isCountOrFraction)
                .within(2 * WORDS)
                .find(sentence::isPercent);
        boolean joined = before >= 0 && said.containsKey(before) && sentence.cue(s - 1) == Cue.AND && sentence.isOf(s);
        Named named = joined ? meaning.named(s) : Named.NOTHING;
        int part = joined ? said.get(before) : -1;
        if (!named.isNothing() && !named.isThose() && part >= 0 && sentence.isCount(part)) {
            meaning.whole(s, part, named)
                    .filter(whole -> !whole.isIncomparable(sentence.at(part)))
                    .ifPresent(whole -> {
                        sentence.use(s);
                        List<NumberReading> of = List.of(whole.number());
                        claim(part, List.of(number(part)), of, s, indexHere(whole), named.isCompared());
                    });
        }
    }

    private void share(int s, int bracket) {
        boolean condition = sentence.amount(s).number().qualifier() == Qualifier.LESS_THAN
                && sentence.depth(s) == 0
                && sentence.role(s) != Role.SHARE;
        if (condition || due(s) || several(s)) {
            return;
        }
        int part = partOf.part(s);
        if (part >= 0 && isLevelOfEach(part, s)) {
            return;
        }
        if (isTolerance(part, s)) {
            sentence.tell(s, Role.LEVEL, -1);
            return;
        }
        Named named = meaning.named(s);
        boolean again = part < 0 && bracket >= 0 && (named.isCompared() || named.isTotal());
        part = again ? sharedBefore(s, bracket, named) : part;
        part = bracket >= 0 ? part : partOf.subject(part, named);
        int total = part;
        boolean planned = part >= 0 && sentence.before(s).until(total).has(Role.PLAN);
        boolean isWhole = part >= 0
                && sentence.role(part) == Role.WHOLE
                && wholes.enclosing(part).isEmpty();
        if (isWhole && !named.isCompared() && bracket < 0 && !planned) {
            int before = partOf.left(part);
            if (before >= 0 && sentence.role(s) == Role.SHARE) {
                sentence.use(s);
                sentence.use(before);
                claim(before, List.of(number(before)), List.of(number(part)), s, part, false);
            }
            return;
        }
        if (bracket >= 0 && part >= 0 && sentence.at(bracket).isIncomparable(sentence.at(part))) {
            // "58.320 giấy với diện tích 42.100 ha, đạt 97% (60.000 giấy)"
            int same = sentence.before(part).notOver(';').find(k -> isSame(k, bracket));
            part = same >= 0 ? same : part;
        }
        boolean measured = bracket >= 0 && sentence.isMeasured(bracket);
        boolean ofNamed = part < 0
                && bracket >= 0
                && sentence.pairedWhole(bracket) < 0
                && !named.words().isEmpty();
        Place subject = ofNamed && named.isTotal() && !measured ? subjectBefore() : null;
        if (subject != null && sentence.at(bracket).isAtLeast(subject)) {
            across(subject, s, bracket, false);
            return;
        }
        if (ofNamed && measured) {
            partBefore(s, bracket, s, false);
            return;
        }
        boolean wholeInBracket = bracket >= 0
                && part >= 0
                && (!named.words().isEmpty()
                        || named.isCompared()
                        || sentence.has(Cue.PLAN, sentence.openBracket(bracket), bracket)
                        || partOf.isOfAll(bracket)
                        || isLabelledWhole(part, bracket, s)
                        || (sentence.isOf(s) || sentence.says(sentence.behind(s), Vocabulary.BEFORE_WHOLE))
                                && isOfBracket(part, bracket));
        boolean ratio = bracket >= 0 && sentence.isFraction(bracket);
        if (bracket >= 0 && !wholeInBracket && (ratio || sentence.role(s) != Role.ATTAINED)
                || bracket >= 0 && part < 0) {
            part = bracket;
        }
        if (part < 0) {
            return;
        }
        if (part == bracket && !sentence.isOf(s)) {
            named = behindBracket(bracket);
        } else if (named.isNothing() && sentence.depth(s) > 0) {
            named = behindBracket(s);
        }
        if (named.isNothing() && sentence.isOf(part) && sentence.pairedWhole(part) < 0 && !meaning.isOfThose(part)) {
            // "125 ended in a warning; 50 of the warnings (40%) were appealed"
            Named behind = meaning.named(part);
            named = behind.count() < 0 && !behind.isCompared() ? behind : named;
        }
        sentence.use(s);
        sentence.use(part);
        if (named.isCompared()) {
            sentence.ofPlan(part);
        }
        List<Integer> both = partOf.respectively(part, s);
        List<NumberReading> parts = both.stream().map(this::number).toList();
        boolean planless =
                named.isCompared() && meaning.compared(s, part, named).isEmpty();
        boolean ofFraction = sentence.get(part) instanceof Fraction && (!named.isCompared() || planless);
        if (wholeInBracket
                && !sentence.at(bracket).isIncomparable(sentence.at(part))
                && !(ofFraction && !(named.isTotal() && isOfBracket(part, bracket)))) {
            sentence.use(bracket);
            boolean plan = named.isCompared() || sentence.has(Cue.PLAN, sentence.openBracket(bracket), bracket);
            claim(part, parts, List.of(number(bracket)), s, bracket, plan);
            return;
        }
        if (ofFraction) {
            Place whole = new Place(sentence, part, true);
            wholes.remember(part, whole);
            if (!pairOfFractions(part, s)) {
                claim(part, parts, List.of(whole.number()), s, -1, planless);
            }
            return;
        }
        Optional<Place> told = meaning.whole(s, part, named);
        int like = told.isEmpty() || named.words().isEmpty() ? -1 : measuredLike(told.get(), part, s);
        if (like >= 0) {
            part = like;
            parts = List.of(number(part));
            sentence.use(part);
        }
        int at = part;
        boolean isCompared = named.isCompared();
        Optional<Place> whole = told.filter(found -> mayBeOf(found, at, isCompared));
        if (whole.isEmpty()) {
            sentence.share(part, sentence.at(part));
            claim(part, parts, List.of(), s, -1, named.isCompared());
            return;
        }
        Place found = whole.get();
        BigDecimal all = found.value();
        boolean near = named.isNothing() && meaning.frame().isEmpty() && ties.isNear(part, s, found);
        if (near && !Slips.isNear(sentence.amount(s).value(), sum(parts), all)) {
            claim(part, parts, List.of(found.number()), s, -1, named.isCompared(), Claim.Tie.NEAR);
            return;
        }
        if (named.isCompared() || TieOfShare.isPlan(found)) {
            // what was planned of one is no whole of the next
            sentence.share(part, found);
        } else {
            wholes.remember(part, found);
        }
        Claim.Tie tie = ties.tie(part, found, named, near);
        boolean sure = tie == Claim.Tie.SENTENCE || tie == Claim.Tie.WORDS;
        Place rival = !sure || meaning.isOfThose(part) ? null : wholes.rival(part, found, named);
        rests.have(sentence.at(part), found.number(), rival == null ? null : rival.number());
        found.use();
        List<NumberReading> readings = readings(part, found);
        if (rival != null) {
            readings.add(rival.number());
            tie = Claim.Tie.FAR;
        }
        boolean mayExceed = named.isCompared() || TieOfShare.isPlan(found);
        claim(part, parts, readings, s, indexHere(found), mayExceed, tie);
    }

    /** "đạt 104,5% dự toán (150 tỷ đồng) và bằng 112% so với cùng kỳ (140 tỷ đồng)": the part of the share before, if a bracket counts the same; else -1. */
    private int sharedBefore(int s, int bracket, Named named) {
        int before = sentence.before(s)
                .notOver(k -> sentence.is(k, ';') && !named.isTotal()
                        || sentence.isCount(k) && sentence.depth(k) == sentence.depth(s))
                .find(k -> sentence.isPercent(k) && sentence.depth(k) == sentence.depth(s) && said.containsKey(k));
        int part = before < 0 ? -1 : said.get(before);
        return part >= 0
                        && sentence.at(part).isLike(sentence.at(bracket))
                        && (named.isCompared() || isOfBracket(part, bracket))
                ? part
                : -1;
    }

    /** Whether a whole can have a part: never one of another measure, nor less of another thing, but for what is compared. */
    private boolean mayBeOf(Place whole, int part, boolean isCompared) {
        Nouns.Agreement agreement = whole.agreement(sentence.at(part));
        boolean less = whole.value().compareTo(number(part).value()) < 0;
        return agreement != Nouns.Agreement.IMPOSSIBLE && !(agreement == Nouns.Agreement.OTHER && less && !isCompared);
    }

    /** "chi trả 57,8 tỷ đồng cho 12.840 chủ rừng, đạt 90% tổng thu": of what can be no part of a whole, the amount before that can. */
    private int measuredLike(Place whole, int part, int s) {
        return sentence.depth(part) != sentence.depth(s) || !whole.isIncomparable(sentence.at(part))
                ? -1
                : sentence.before(part)
                        .notOver(sentence::isPercent)
                        .notOver(';')
                        .find(k -> sentence.isCount(k)
                                && !whole.equals(sentence.at(k))
                                && !sentence.isChange(k)
                                && sentence.depth(k) == sentence.depth(s)
                                && whole.isLike(sentence.at(k)));
    }

    /** "38% (1,254) of the 3,300 complaints", "$9m (75%) of the $12m": what stands behind the bracket of a share names its whole. */
    private Named behindBracket(int inside) {
        int close = sentence.closeBracket(sentence.openBracket(inside));
        boolean led = sentence.says(close + 1, Vocabulary.LED_WHOLE) && sentence.cue(close + 2) == Cue.TOTAL;
        return led || sentence.says(close + 1, Vocabulary.OF) ? meaning.named(close) : Named.NOTHING;
    }

    /** "Đã thu 63 tỷ đồng. Tỷ lệ thu đạt 70% tổng số kiến nghị (90 tỷ đồng)": the part is the only such amount said before. */
    private void partBefore(int s, int whole, int end, boolean isPlan) {
        Sentence before = context.previous();
        List<Place> parts = same(sentence, end, sentence.at(whole));
        if (parts.isEmpty() && before != null) {
            parts = same(before, before.size(), sentence.at(whole));
        }
        if (parts.size() == 1) {
            across(parts.get(0), s, whole, isPlan);
        }
    }

    private void across(Place part, int s, int whole, boolean isPlan) {
        sentence.use(s);
        sentence.use(whole);
        part.use();
        out.accept(new Claim.Share(
                sentence.quote(s, whole, s),
                List.of(part.number()),
                List.of(number(whole)),
                sentence.amount(s),
                isPlan,
                false,
                Claim.Tie.SENTENCE));
    }

    /** "52/54 đại biểu tán thành. Số đại biểu tán thành bằng 93% tổng số đại biểu (56 đại biểu)": what a sentence begins with was counted before it. */
    private @Nullable Place subjectBefore() {
        Sentence before = context.previous();
        List<String> name = before != null && sentence.says(0, Vocabulary.COUNTERS)
                ? sentence.plainWords(1, Sentence.FAR)
                : List.of();
        List<Place> called = name.isEmpty()
                ? List.of()
                : IntStream.of(before.numbers())
                        .filter(k -> before.isCountOrFraction(k) && !before.isChange(k))
                        .filter(k -> before.wordsBehind(k).containsAll(name) && !isNot(before, k))
                        .mapToObj(before::at)
                        .toList();
        return called.size() == 1 ? called.get(0) : null;
    }

    private static boolean isNot(Sentence where, int k) {
        return where.after(k).inWords().has(Cue.NOT);
    }

    /** The amounts of a kind that stand before a place, changes left out. */
    private static List<Place> same(Sentence where, int end, Place like) {
        return IntStream.range(0, end)
                .filter(k -> where.isCount(k)
                        && !where.isChange(k)
                        && where.role(k) != Role.PLAN
                        && where.role(k) != Role.EARLIER)
                .mapToObj(where::at)
                .filter(place -> place.isLike(like))
                .toList();
    }

    /** "17/20 sở và 9/11 huyện (85% và 81,8%)": as many percentages in a bracket as fractions before it. */
    private boolean several(int s) {
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
            sentence.use(percents.get(i));
            sentence.use(fractions.get(i));
            claim(
                    fractions.get(i),
                    List.of(ratio.part().number()),
                    List.of(ratio.whole().number()),
                    percents.get(i),
                    -1,
                    false);
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
            int part = parts.get(i);
            sentence.use(percents.get(i));
            sentence.use(part);
            claim(part, List.of(number(part)), List.of(number(whole)), percents.get(i), whole, false);
        }
        return true;
    }

    /** "246 left, a turnover of 12.3% (average headcount 2,000)": what a bracket counts by a word before it is no part if it is more. */
    private boolean isLabelledWhole(int part, int bracket, int s) {
        return sentence.isWord(bracket - 1)
                && sentence.noun(bracket).isEmpty()
                && isOfBracket(part, bracket)
                && number(s).value().compareTo(HUNDRED) <= 0
                && sentence.at(bracket).agreement(sentence.at(part)) == Nouns.Agreement.UNKNOWN;
    }

    /** "84.6 million, 92% of the 2019 level (92.0 million)": whether a bracket may hold the whole of the part before it. */
    private boolean isOfBracket(int part, int bracket) {
        return number(bracket).value().compareTo(number(part).value()) >= 0;
    }

    /** "1,104 of 1,200 posts ...; 138 of them": whoever "them" is, all counts before it may be; so may those called alike. */
    private List<NumberReading> readings(int part, Place whole) {
        List<NumberReading> readings = new ArrayList<>(List.of(whole.number()));
        wholes.alike(whole, sentence.at(part)).forEach(other -> readings.add(other.number()));
        boolean them = meaning.isOfThose(part);
        for (int k = 0; them && k < part; k++) {
            boolean other =
                    sentence.isCount(k) && k != whole.index() && sentence.depth(k) == 0 && whole.sentence() == sentence;
            if (other && sentence.at(k).mayBeLike(whole)) {
                readings.add(number(k));
            }
        }
        return readings;
    }

    /** "12/36 và 05/36 chỉ tiêu (33%)": one percentage behind two fractions of one whole may be of both. */
    private boolean pairOfFractions(int part, int s) {
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
            said.put(other, other);
            said.put(s, part);
            out.accept(new Claim.SharePair(
                    sentence.quote(other, s, s),
                    number(other),
                    number(part),
                    last.whole().number(),
                    sentence.amount(s)));
        }
        return same;
    }

    /** "2 vùng còn lại cùng đạt 85%", "là 1 trong 5 tỉnh có tỷ lệ cao nhất, đạt 79%", "4 địa phương là A, B, C và D đã đạt 100%", "25/34 tỉnh ... cung cấp dịch vụ ... đạt trên 90%", "12 nghị quyết đạt 100% đại biểu tán thành": so much of what each does or has. */
    private boolean isLevelOfEach(int part, int s) {
        if (sentence.role(s) != Role.ATTAINED || sentence.depth(s) > 0) {
            return false;
        }
        boolean oneOf = number(part).value().compareTo(BigDecimal.ONE) == 0 && sentence.has(Cue.LEVEL, part, s);
        if (oneOf
                || sentence.before(s)
                        .inWords()
                        .has(k -> sentence.cue(k) == null && sentence.says(k, Vocabulary.DISTRIBUTIVE))) {
            return true;
        }
        NumberReading stated = sentence.amount(s).number();
        if (!stated.qualifier().isComparator() && stated.value().compareTo(HUNDRED) != 0) {
            return false;
        }
        int next = sentence.behind(s);
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
    private boolean isTolerance(int part, int s) {
        boolean shared = part >= 0
                && sentence.amount(s).number().qualifier().isComparator()
                && sentence.before(s).until(part).has(k -> sentence.isPercent(k) && sentence.isUsed(k));
        return sentence.depth(s) > 0
                && (shared || sentence.before(s).notOver(sentence::isOpen).has(Vocabulary.TOLERANCE));
    }

    /** "428/612 trường đạt chuẩn, tỷ lệ 69,9%": a rate of nothing else, behind the comma of what it is of. */
    private boolean isRateOfPart(int s) {
        int level = sentence.before(s).inWords().find(Cue.LEVEL);
        boolean bare =
                level > 0 && sentence.is(level - 1, ',') && rateName(level, s).isEmpty();
        int part = bare ? partOf.left(s) : -1;
        return part >= 0
                && sentence.comma(s) - sentence.comma(part) == 1
                && (sentence.isFraction(part) || sentence.role(part) == Role.PART || sentence.has(Cue.AMONG, 0, part));
    }

    // --- tasks that are due

    /** The rate of a task summary is of what is due: of what was done and what is overdue. */
    private boolean due(int s) {
        if (sentence.role(s) != Role.ATTAINED || sentence.depth(s) > 0) {
            return false;
        }
        int overdue = sentence.before(s).find(k -> sentence.isCount(k) && behindIs(k, Cue.OVERDUE));
        int part = partOf.left(s);
        if (overdue < 0 || part < 0 || sentence.comma(part) == sentence.comma(s)) {
            return false;
        }
        int done = sentence.before(overdue).find(k -> sentence.depth(k) == 0 && sentence.isCount(k) && isDone(k));
        if (done < 0 || done == part) {
            return false;
        }
        List.of(s, done, overdue).forEach(sentence::use);
        NumberReading all =
                NumberReading.of(number(done).value().add(number(overdue).value()));
        List<NumberReading> of = new ArrayList<>(List.of(all));
        int assigned = sentence.before(done).find(Role.WHOLE);
        if (assigned >= 0) {
            of.add(number(assigned));
        }
        out.accept(new Claim.Share(
                sentence.quote(done, s, s),
                List.of(number(done)),
                of,
                sentence.amount(s),
                false,
                true,
                Claim.Tie.SENTENCE));
        return true;
    }

    private boolean behindIs(int count, Cue cue) {
        int end = count + 4;
        for (int k = count + 1; k < Math.min(end, sentence.size()) && sentence.isWord(k); k++) {
            if (sentence.cue(k) == cue) {
                return true;
            }
        }
        for (int k = count - 1; k >= 0 && count - k < 4 && sentence.isWord(k); k--) {
            if (sentence.cue(k) == cue) {
                return true;
            }
        }
        return false;
    }

    private boolean isDone(int count) {
        boolean done = false;
        for (int k = count - 1; k >= 0 && count - k < 5 && sentence.isWord(k); k--) {
            if (sentence.cue(k) == Cue.NOT) {
                return false;
            }
            done |= sentence.cue(k) == Cue.DONE;
        }
        return done;
    }
}
