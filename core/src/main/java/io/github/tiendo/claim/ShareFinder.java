package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Fraction;
import io.github.tiendo.claim.WholeOfShare.Named;
import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.notation.Qualifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds parts, their wholes and the percentages stated of them in one sentence. */
final class ShareFinder {

    /** How many words may stand between a number and a bracket that is about it. */
    private static final int WORDS = 10;

    /** How many words may stand between a count and the word that says that it is overdue, or that it was done. */
    private static final int BESIDE = 2;

    private static final int DONE = 3;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Sentence sentence;
    private final Context context;
    private final Wholes wholes;
    private final WholeOfShare meaning;
    private final PartOfShare partOf;
    private final Ties ties;
    private final ShareClaims claims;
    private final BareShares bare;
    private final SharesInTurn inTurn;
    private final PartByName names;

    /** What the sentence before is about, of which a share was stated here. */
    private @Nullable Place subject;

    ShareFinder(Sentence sentence, Context context) {
        this.sentence = sentence;
        this.context = context;
        this.wholes = new Wholes(sentence, context);
        this.meaning = new WholeOfShare(sentence, context, wholes);
        this.partOf = new PartOfShare(sentence);
        this.ties = new Ties(sentence, context, wholes);
        this.claims = new ShareClaims(sentence);
        this.bare = new BareShares(sentence, ties, claims);
        this.inTurn = new SharesInTurn(sentence, meaning, claims);
        this.names = new PartByName(sentence, context, meaning, partOf, claims);
    }

    List<Claim> find() {
        for (int i : sentence.numbers()) {
            if (sentence.isFraction(i) && sentence.isUsed(i)) {
                claims.note(i, i);
            }
            if (isComparedWithNothing(i)) {
                sentence.tell(i, Role.NONE, -1);
            }
            boolean told = sentence.role(i) == Role.SHARE || sentence.role(i) == Role.ATTAINED;
            boolean beside = sentence.isOpen(i - 1) || partOf.amountInBracketBehind(i) >= 0;
            boolean apart = mayHaveBracket(sentence.role(i)) || sentence.role(i) == Role.NONE && beside;
            if (sentence.isPercent(i) && (told || apart || !sentence.isUsed(i)) && claims.partOf(i) < 0) {
                percentage(i);
            }
        }
        bare.find();
        bare.alone();
        return claims.claims();
    }

    /** "fell to 9.4% (118 of 1,255) from 11.2% (142 of 1,268)": a level may be computed in the bracket behind it, changed or not. */
    private static boolean mayHaveBracket(Role role) {
        return role == Role.LEVEL || role == Role.EARLIER || role == Role.LATER;
    }

    /** "15 chỉ tiêu đạt và vượt kế hoạch (78,9%)": no plan where no percentage stands before that it is of. */
    private boolean isComparedWithNothing(int i) {
        Role role = sentence.role(i);
        return (role == Role.PLAN || role == Role.EARLIER)
                && sentence.isPercent(i)
                && sentence.isOpen(i - 1)
                && !sentence.before(i).notOver(';').has(sentence::isChange);
    }

    /** The number; "142 of 200 million" are both millions. */
    private NumberReading number(int i) {
        NumberReading number = sentence.amount(i).number();
        int whole = sentence.pairedWhole(i);
        boolean both = whole - i == 2
                && number.scaleWord().isEmpty()
                && !sentence.isMeasured(i)
                && number.value().compareTo(sentence.amount(whole).number().printed()) <= 0;
        return both
                ? NumberReading.builder()
                        .from(number)
                        .scaleWord(sentence.amount(whole).number().scaleWord())
                        .build()
                : number;
    }

    private void percentage(int s) {
        Role role = sentence.role(s);
        if (inTurn.find(s) || role == Role.ATTAINED && sentence.isInTurn(s)) {
            return;
        }
        if (isJoined(s) && ofSubject(s)) {
            return;
        }
        int plan = role == Role.LEVEL || role == Role.ATTAINED ? meaning.leadingPlan(s) : -1;
        if (plan >= 0 && partOf.left(s) < 0) {
            int compared = sentence.before(plan).find(Cue.COMPARED);
            partBefore(s, plan, compared, true);
            return;
        }
        boolean apposed = role == Role.SHARE && names.isApposed(s);
        boolean alone = role == Role.SHARE && !sentence.before(s).inSegment().has(sentence::isCountOrFraction);
        if (ofMeasure(s)
                || ofLeadingTotal(s)
                || (alone || apposed) && names.subject(s, true)
                || apposed && names.subject(s, false)) {
            return;
        }
        int bracket = partOf.amountInBracketBehind(s);
        if (bracket < 0 && names.rate(s)) {
            return;
        }
        boolean fraction = bracket >= 0 && (sentence.isFraction(bracket) || sentence.pairedWhole(bracket) >= 0);
        boolean isShare =
                switch (role) {
                    case SHARE, ATTAINED -> true;
                    case LEVEL -> fraction || names.isRateOfPart(s);
                    case EARLIER, LATER -> fraction;
                    case NONE ->
                        bracket >= 0
                                || partOf.isInBracketOfPart(s)
                                || names.isRateOfPart(s)
                                || partOf.isApposed(s)
                                || sentence.is(s - 1, ',') && sentence.isOfThat(s);
                    default -> false;
                };
        if (isShare) {
            share(s, bracket);
        }
        if (!sentence.isUsed(s)) {
            names.follows(s);
        }
        if (!sentence.isUsed(s)) {
            again(s);
        }
        if (!sentence.isUsed(s)) {
            names.subject(s);
        }
        if (!sentence.isUsed(s)) {
            ofSubject(s);
        }
        if (!sentence.isUsed(s)) {
            names.pronoun(s);
        }
    }

    /** "18,740 titles were issued. This was 89.2% of the target of 21,000": of what the sentence before is about. */
    private boolean ofSubject(int s) {
        Named named = meaning.named(s);
        boolean again =
                sentence.says(0, Vocabulary.AGAIN) || !sentence.before(s).has(k -> sentence.cue(k) == null);
        boolean joined = isJoined(s);
        int of = named.isCompared()
                ? sentence.after(s)
                        .within(WORDS)
                        .notOver(k -> !sentence.isWord(k) && !sentence.isHyphen(k))
                        .find(sentence::isCount)
                : named.count();
        Place whole = sentence.at(of);
        Place part = joined
                ? subject
                : again && of >= 0 && context.previous() != null ? Focus.subject(context.previous(), whole) : null;
        boolean found = of >= 0 && part != null && !part.isIncomparable(whole);
        if (found) {
            whole.use();
            subject = part;
            claims.claim(sentence.quote(s, whole.index(), s), part, s, whole.number(), named.isCompared(), Tie.LINE);
        }
        return found;
    }

    /** "This is 53% of the plan for the year, but only 96% of ...": whether a share goes on with what the one before is of. */
    private boolean isJoined(int s) {
        return subject != null
                && sentence.before(s)
                        .inWords()
                        .within(BESIDE)
                        .has(k -> sentence.cue(k) == Cue.AND || sentence.says(k, Vocabulary.CLAUSES));
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
                        .filter(k -> k < s && sentence.isCount(k))
                        .filter(k -> Nouns.areSame(sentence.noun(k), words))
                        .boxed()
                        .toList();
        int nearest = sentence.before(s).find(sentence::isCount);
        boolean two = counts.size() > 1
                && sentence.comma(counts.get(counts.size() - 1)) == sentence.comma(nearest)
                && sentence.anyNumber(k -> sentence.isCount(k)
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
        sentence.use(whole);
        sentence.tell(s, Role.SHARE, part);
        claims.claim(part, s, whole);
        return true;
    }

    /** Whether a count, or that with which a slash joins it, is told to be a whole. */
    private boolean isWholeSide(int i) {
        if (i < 2 || !sentence.is(i - 1, '/')) {
            return sentence.role(i) == Role.WHOLE || BareShares.isLed(sentence, i);
        }
        int other = sentence.before(i - 1).inWords().find(sentence::isCount);
        return other >= 0 && BareShares.isLed(sentence, other);
    }

    /** "43/45 đại biểu tán thành, đạt 95,6%; so với tổng số 47 đại biểu đạt 91,5%": the part of the share before, of the whole that it is compared with. */
    private boolean ofLeadingTotal(int s) {
        int all = sentence.before(s).notOver(sentence::isPercent).find(sentence::isCount);
        int compared = sentence.before(all).inWords().find(Cue.COMPARED);
        boolean led = compared >= 0 && sentence.has(Cue.TOTAL, compared, all) && sentence.role(s) == Role.ATTAINED;
        int part = led ? sharedBefore(all) : -1;
        if (part >= 0) {
            claims.claim(part, s, all);
        }
        return part >= 0;
    }

    /** The part of the share that is stated last before a place, no count between; -1 if there is none. */
    private int sharedBefore(int i) {
        int before = sentence.before(i).notOver(sentence::isCountOrFraction).find(sentence::isPercent);
        return claims.partOf(before);
    }

    /** "spent $790m, representing 90% of the releases and 63% of the budget", "62,390 patients, 74% of attendances": the part of the share before is shared again, or that before the comma of what is named. */
    private void again(int s) {
        boolean joined = sentence.cue(s - 1) == Cue.AND && sharedBefore(s) >= 0;
        Named named = joined || sentence.isOf(s) && sentence.is(s - 1, ',') ? meaning.named(s) : Named.NOTHING;
        int part = joined ? sharedBefore(s) : named.isCompared() ? -1 : partOf.left(s);
        if (named.isNothing() || named.isThose() || part < 0) {
            return;
        }
        Optional<Place> whole = meaning.whole(s, part, named).filter(found -> !found.isIncomparable(sentence.at(part)));
        if (whole.isPresent()) {
            claims.claim(
                    part,
                    List.of(number(part)),
                    s,
                    List.of(whole.get().number()),
                    whole.get().in(sentence),
                    named.isCompared(),
                    joined ? Tie.WORDS : Tie.RIVAL,
                    List.of());
        } else if (!joined) {
            claims.name(s, named.name());
            perhaps(s, part, List.of(number(part)), named);
        }
    }

    private void share(int s, int bracket) {
        boolean condition = sentence.amount(s).number().qualifier() == Qualifier.LESS_THAN
                && sentence.depth(s) == 0
                && sentence.role(s) != Role.SHARE;
        if (condition || ofDue(s)) {
            return;
        }
        int part = partOf.part(s);
        if (part >= 0 && partOf.isLevelOfEach(part, s)) {
            return;
        }
        if (partOf.isTolerance(part, s)) {
            sentence.tell(s, Role.LEVEL, -1);
            return;
        }
        Role role = sentence.role(s);
        Named named = meaning.named(s);
        if (part < 0 && bracket >= 0 && (named.isCompared() || named.isTotal())) {
            // "đạt 104,5% dự toán (150 tỷ đồng) và bằng 112% so với cùng kỳ (140 tỷ đồng)"
            int again = claims.partOf(sentence.before(s).find(k -> claims.partOf(k) >= 0 && sentence.isPercent(k)));
            part = again >= 0 && sentence.at(again).isLike(sentence.at(bracket)) ? again : -1;
        }
        part = bracket >= 0 ? part : partOf.subject(part, named);
        boolean isWhole = part >= 0
                && sentence.role(part) == Role.WHOLE
                && wholes.enclosing(part).isEmpty();
        // "A total of 17 million people, or 87% of those listed": of another whole that words name
        boolean either =
                (sentence.isEither(s - 1) || role == Role.SHARE || role == Role.ATTAINED) && !named.isNothing();
        if (isWhole && !named.isCompared() && !either && bracket < 0) {
            int before = partOf.left(part);
            if (before >= 0 && sentence.role(s) == Role.SHARE) {
                claims.claim(before, s, part);
            }
            if (before >= 0 || sentence.openBracket(s) < part) {
                return;
            }
        }
        boolean measured = bracket >= 0 && sentence.isMeasured(bracket);
        boolean ofNamed = part < 0
                && bracket >= 0
                && sentence.pairedWhole(bracket) < 0
                && !named.words().isEmpty();
        if (ofNamed && measured) {
            partBefore(s, bracket, s, false);
            return;
        }
        if (ofNamed && named.isTotal() && across(subjectBefore(), s, bracket, false)) {
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
        // "31,0% số thành lập mới (376 doanh nghiệp)"
        boolean ofName = !named.words().isEmpty() && sentence.says(sentence.behind(s), Vocabulary.BEFORE_WHOLE);
        if (part == bracket && !sentence.isOf(s) && !ofName) {
            named = behindBracket(bracket);
        } else if (named.isNothing() && sentence.depth(s) > 0) {
            named = behindBracket(s);
        }
        if (named.words().isEmpty()
                && named.count() < 0
                && sentence.isOf(part)
                && sentence.pairedWhole(part) < 0
                && !sentence.isOfThose(part)) {
            // "125 ended in a warning; 50 of the warnings (40%) were appealed"
            Named behind = meaning.named(part);
            named = behind.count() < 0 ? behind : named;
        }
        sentence.use(s);
        sentence.use(part);
        if (!named.isCompared()
                && (role == Role.SHARE && sentence.depth(s) == 0
                        || !named.words().isEmpty())) {
            claims.name(s, named.name());
        }
        if (named.isCompared()) {
            sentence.ofPlan(part);
        }
        List<Integer> both = inTurn.together(part, s);
        List<NumberReading> parts = both.stream().map(this::number).toList();
        boolean planless =
                named.isCompared() && meaning.compared(s, part, named).isEmpty();
        boolean ofFraction = sentence.get(part) instanceof Fraction && (!named.isCompared() || planless);
        if (wholeInBracket && !(ofFraction && !(named.isTotal() && isOfBracket(part, bracket)))) {
            sentence.use(bracket);
            boolean plan = named.isCompared() || sentence.has(Cue.PLAN, sentence.openBracket(bracket), bracket);
            claims.claim(part, parts, s, List.of(number(bracket)), bracket, plan, Tie.WORDS, List.of());
            return;
        }
        if (ofFraction) {
            Place whole = new Place(sentence, part, true);
            wholes.remember(part, whole);
            boolean ofOther =
                    named.isTotal() && Collections.indexOfSubList(sentence.wordsBehind(part), named.words()) < 0;
            if (!inTurn.pair(part, s)) {
                Tie tie = ofOther ? Tie.RIVAL : Tie.FORM;
                claims.claim(part, parts, s, List.of(whole.number()), -1, planless, tie, List.of());
            }
            return;
        }
        Optional<Place> told = meaning.whole(s, part, named);
        int beside = told.isEmpty() && named.isNothing() ? partOf.besideInRow(part) : -1;
        Optional<Place> ofBeside =
                beside < 0 ? Optional.empty() : meaning.whole(s, beside, named).filter(sentence.at(beside)::isLike);
        if (ofBeside.isPresent()) {
            // "xảy ra 412 vụ, làm rõ 331 vụ, 604 đối tượng, đạt tỷ lệ 80,34%"
            sentence.use(beside);
            part = beside;
            parts = List.of(number(part));
            told = ofBeside;
        }
        int at = part;
        Named said = named;
        Optional<Place> whole = told.filter(found -> ties.mayBeOf(found, at, said));
        if (whole.isEmpty()) {
            perhaps(s, part, parts, named);
            return;
        }
        Place found = whole.get();
        Tie tie = ties.tie(part, s, found, named, meaning.frame().words());
        Named name = named.isNothing() ? meaning.frame() : named;
        boolean byName = tie == Tie.NAMED || tie.holds() && Nouns.isEnglish(name.words());
        if (byName && !name.words().isEmpty() && !meaning.isOnly(s, part, name, found)) {
            tie = Tie.RIVAL;
        }
        if (named.isNothing() && (sentence.shareOf(part) != null || isSharedAgain(s))) {
            tie = Tie.RIVAL;
        }
        if (!tie.holds()) {
            wholes.doubt();
        }
        List<Place> rivals = wholes.rivals(part, s, found, named);
        Held held = new Held(found, tie, true, !rivals.isEmpty());
        both.forEach(one -> wholes.remember(one, found));
        both.forEach(one -> sentence.hold(one, held));
        found.use();
        boolean mayExceed = named.isCompared() || Ties.isPlan(found);
        Tie own = rivals.isEmpty() ? tie : Tie.RIVAL;
        List<NumberReading> of =
                numbers(Stream.concat(Stream.of(found), rivals.stream()).toList());
        List<Place> topics = named.isCompared() ? List.of() : meaning.topics(s, part, named);
        claims.claim(part, parts, s, of, found.in(sentence), mayExceed, own, numbers(topics));
    }

    /** What words name is not found, or nothing is named: it may be of what stands before. */
    private void perhaps(int s, int part, List<NumberReading> parts, Named named) {
        sentence.share(part, sentence.at(part));
        List<Place> topics = named.isCompared()
                ? meaning.whole(s, part, Named.NOTHING).stream()
                        .filter(near -> ties.mayBeOf(near, part, Named.NOTHING))
                        .toList()
                : meaning.topics(s, part, named);
        topics.stream().findFirst().ifPresent(near -> sentence.hold(part, held(near, s, part)));
        List<NumberReading> near = topics.stream().map(Place::number).limit(1).toList();
        Tie tie = near.isEmpty() ? Tie.WORDS : Tie.RIVAL;
        claims.claim(part, parts, s, near, -1, named.isCompared(), tie, numbers(topics));
    }

    /** What is so much to the last of two digits or more is surely of it. */
    private Held held(Place whole, int s, int part) {
        NumberReading stated = sentence.amount(s).number();
        boolean exact = stated.printed().precision() > 1
                && ShareClaims.isExact(sentence.at(part).value(), whole.value(), stated);
        return new Held(whole, exact ? Tie.LINE : Tie.RIVAL, true, !exact);
    }

    private static List<NumberReading> numbers(List<Place> places) {
        return places.stream().map(Place::number).toList();
    }

    /** "(13,63% và chiếm 23,4% so với tổng số hộ cận nghèo)": of two shares of one part that of which no words say of what is of another whole. */
    private boolean isSharedAgain(int s) {
        int next = sentence.after(s).inWords().find(sentence::isPercent);
        return next >= 0
                && sentence.depth(s) > 0
                && sentence.has(Cue.AND, s, next)
                && !meaning.named(next).isNothing();
    }

    /** "38% (1,254) of the 3,300 complaints", "$9m (75%) of the $12m": what stands behind the bracket of a share names its whole. */
    private Named behindBracket(int inside) {
        int close = sentence.closeBracket(sentence.openBracket(inside));
        boolean led = sentence.says(close + 1, Vocabulary.LED_WHOLE) || sentence.says(close + 1, Vocabulary.OF);
        return led ? meaning.named(close) : Named.NOTHING;
    }

    /** "Đã thu 63 tỷ đồng. Tỷ lệ thu đạt 70% tổng số kiến nghị (90 tỷ đồng)": the part is the only such amount said before. */
    private void partBefore(int s, int whole, int end, boolean isPlan) {
        Predicate<Place> same =
                count -> count.isLike(sentence.at(whole)) && !count.role().isChange() && count.role() != Role.PLAN;
        List<Place> here = NamedWholes.counts(sentence, end).filter(same).toList();
        across(here.isEmpty() ? before(same) : here, s, whole, isPlan);
    }

    /** "52/54 đại biểu tán thành. Số đại biểu tán thành bằng 93% tổng số đại biểu (56 đại biểu)": what a sentence begins with was counted before it. */
    private List<Place> subjectBefore() {
        List<String> name = sentence.says(0, Vocabulary.COUNTERS) ? sentence.plainWords(1, Sentence.FAR) : List.of();
        return name.isEmpty() ? List.of() : before(count -> count.wordsBehind().containsAll(name));
    }

    private List<Place> before(Predicate<Place> wanted) {
        Sentence before = context.previous();
        return before == null
                ? List.of()
                : NamedWholes.counts(before, before.size())
                        .filter(count -> before.isCountOrFraction(count.index()) && wanted.test(count))
                        .toList();
    }

    /** The only part that was found, of a whole here. */
    private boolean across(List<Place> parts, int s, int whole, boolean isPlan) {
        if (parts.size() == 1) {
            sentence.use(whole);
            claims.claim(sentence.quote(s, whole, s), parts.get(0), s, number(whole), isPlan, Tie.WORDS);
        }
        return parts.size() == 1;
    }

    /** "246 left, a turnover of 12.3% (average headcount 2,000)": what a bracket counts by a word before it is no part if it is more. */
    private boolean isLabelledWhole(int part, int bracket, int s) {
        return sentence.isWord(bracket - 1)
                && isOfBracket(part, bracket)
                && number(s).value().compareTo(HUNDRED) <= 0
                && sentence.at(bracket).agreement(sentence.at(part)) == Nouns.Agreement.UNKNOWN;
    }

    /** "84.6 million, 92% of the 2019 level (92.0 million)": whether a bracket may hold the whole of the part before it. */
    private boolean isOfBracket(int part, int bracket) {
        return number(bracket).value().compareTo(number(part).value()) >= 0;
    }

    /** The rate of a task summary is of what is due: of what was done and what is overdue. */
    private boolean ofDue(int s) {
        if (sentence.role(s) != Role.ATTAINED || sentence.depth(s) > 0) {
            return false;
        }
        int overdue = sentence.before(s).find(k -> sentence.isCount(k) && isBesideWord(k, Cue.OVERDUE));
        int part = partOf.left(s);
        if (overdue < 0 || part < 0 || sentence.comma(part) == sentence.comma(s)) {
            return false;
        }
        int done = sentence.before(overdue).find(k -> sentence.depth(k) == 0 && sentence.isCount(k) && isDoneBefore(k));
        if (done < 0 || done == part) {
            return false;
        }
        List.of(s, done, overdue).forEach(sentence::use);
        NumberReading all = NumberReading.of(
                sentence.at(done).value().add(sentence.at(overdue).value()));
        List<NumberReading> of = new ArrayList<>(List.of(all));
        int assigned = sentence.before(done).find(Role.WHOLE);
        if (assigned >= 0) {
            of.add(sentence.at(assigned).number());
        }
        claims.add(new Claim.Share(
                sentence.quote(done, s, s),
                List.of(sentence.at(done).number()),
                of,
                sentence.amount(s),
                false,
                true,
                Tie.WORDS));
        return true;
    }

    private boolean isBesideWord(int count, Cue cue) {
        return sentence.after(count).inWords().within(BESIDE).has(cue)
                || sentence.before(count).inWords().within(BESIDE).has(cue);
    }

    private boolean isDoneBefore(int count) {
        return sentence.before(count).inWords().within(DONE).has(Cue.DONE)
                && !sentence.before(count).inWords().within(DONE).has(Cue.NOT);
    }
}
