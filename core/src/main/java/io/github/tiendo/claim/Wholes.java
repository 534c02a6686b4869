package io.github.tiendo.claim;

import io.github.tiendo.claim.Nouns.Agreement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells which whole a part belongs to: by structure and words, never by what would fit. */
final class Wholes {

    private final Sentence sentence;
    /** How many words may stand between a whole and the colon or bracket of its parts. */
    private static final int WORDS = 14;

    /** So many words behind two counts tell that they count one thing, wherever they stand. */
    private static final int ALIKE = 3;

    /** So many words of a name tell what it is of. */
    private static final int NAME = 4;

    /** How many words may stand between "covered" and its count. */
    private static final int COVERED = 4;

    private final Context context;

    /** The wholes found for the parts so far, by the index of the part: what stands beside a part has the same. */
    private final List<Place> siblings = new ArrayList<>();

    private final List<Integer> parts = new ArrayList<>();

    Wholes(Sentence sentence, Context context) {
        this.sentence = sentence;
        this.context = context;
    }

    void remember(int part, Place whole) {
        parts.add(part);
        siblings.add(whole);
        sentence.share(part, whole);
    }

    /** The parts so far, if all have one whole, which stands in another sentence; else none. */
    List<Place> siblings() {
        boolean one = !siblings.isEmpty()
                && siblings.stream().allMatch(siblings.get(0)::equals)
                && siblings.get(0).sentence() != sentence;
        return one ? parts.stream().map(sentence::at).toList() : List.of();
    }

    Place common() {
        return siblings.get(0);
    }

    /** The nearest before a part that is told to be a whole, of whatever. */
    Optional<Place> told(int part) {
        return nearest(sentence, part, k -> sentence.role(k) == Role.WHOLE, sentence.at(part), Agreement.OTHER);
    }

    Optional<Place> inSentenceBefore(Place part) {
        return inSentence(before(), part, false);
    }

    /** The whole in the lines that introduce the list of a part, the nearest first. */
    Optional<Place> introduced(Place part) {
        return context.intros().stream()
                .flatMap(intro -> inSentence(intro, part, true).stream())
                .findFirst();
    }

    /** The first count of the same noun in the paragraph above of which no share is stated. */
    Optional<Place> above(Place part) {
        return part.noun().isEmpty()
                ? Optional.empty()
                : above(above -> IntStream.of(above.numbers())
                        .filter(k -> above.depth(k) == 0 && isWhole(above, k, k) && above.shareOf(k) == null)
                        .mapToObj(above::at)
                        .filter(count -> !count.isMeasured() && agrees(count, part, Agreement.SAME))
                        .findFirst());
    }

    /** The nearest that is found in the sentences before the last one, and in the paragraph above. */
    Optional<Place> above(Function<Sentence, Optional<Place>> find) {
        Sentence before = context.previous();
        Sentence farther = before == null ? null : before.previous();
        return Stream.concat(chain(farther), chain(context.above()))
                .flatMap(sentence -> find.apply(sentence).stream())
                .findFirst();
    }

    /** Whether a place is in the paragraph above. */
    boolean isAbove(Place place) {
        return chain(context.above()).anyMatch(place.sentence()::equals);
    }

    private static Stream<Sentence> chain(@Nullable Sentence last) {
        return Stream.iterate(last, Objects::nonNull, Sentence::previous);
    }

    /** "300 tỷ đồng (60%), 200 tỷ đồng (40%); tổng cộng 500 tỷ đồng": the total that the parts lead to. */
    Optional<Place> totalBehind(int part) {
        Place place = sentence.at(part);
        int total = sentence.after(part).find(Role.TOTAL);
        return Optional.of(sentence.at(total)).filter(whole -> total >= 0 && agrees(whole, place, Agreement.UNKNOWN));
    }

    /** What only stands near a greater part is not its whole. */
    static boolean isLarger(Place whole, Place part) {
        return whole.value().compareTo(part.value()) >= 0;
    }

    /** The whole before the innermost "trong đó", colon or bracket that a part stands behind. */
    Optional<Place> enclosing(int part) {
        Place place = sentence.at(part);
        int at = part;
        while (at > 0 && part - at < Sentence.FAR) {
            at = sentence.before(at).find(k -> isOpener(k, part));
            if (at < 0) {
                return Optional.empty();
            }
            int opener = at;
            Optional<Place> whole = before(at, place)
                    .filter(found -> !isOtherThan(found, place, opener))
                    .map(this::attained);
            if (whole.isPresent()) {
                return whole;
            }
        }
        return Optional.empty();
    }

    /** "1.860 lượt công dân; trong đó lãnh đạo tiếp 240 lượt; tiếp nhận 2.400 đơn, đủ điều kiện 2.100 đơn": of what is counted alike behind the opener. */
    private boolean isOtherThan(Place whole, Place part, int opener) {
        return whole.isOther(part)
                && sentence.before(part.index())
                        .until(opener)
                        .has(k -> isWhole(sentence, k, part.index())
                                && sentence.clause(k) > sentence.clause(opener)
                                && isLarger(sentence.at(k), part)
                                && agrees(sentence.at(k), part, Agreement.SAME));
    }

    /** "1.36 million, or 68% of the 2 million planned, of whom ...": of what was attained, not of its plan. */
    private Place attained(Place whole) {
        boolean planned = whole.sentence() == sentence
                && sentence.after(whole.index()).inWords().within(COVERED).has(Vocabulary.PLANNED);
        int share = planned
                ? sentence.before(whole.index()).within(Sentence.FAR).find(k -> whole.equals(sentence.shareOf(k)))
                : -1;
        return share < 0 ? whole : sentence.at(share);
    }

    private boolean isOpener(int k, int part) {
        if (sentence.depth(k) > sentence.depth(part)) {
            return false;
        }
        Cue cue = sentence.cue(k);
        boolean behindPart =
                k > 0 && sentence.isCount(k - 1) && sentence.says(k, Vocabulary.OF) || isOfOneItem(k, part);
        boolean colon = sentence.is(k, ':') && sentence.depth(k) == sentence.depth(part) && isIntroduced(k);
        return colon
                || cue == Cue.AMONG && !behindPart
                || cue == Cue.COMPRISING && !behindPart
                || sentence.isOpen(k) && sentence.depth(part) > sentence.depth(k);
    }

    /** "29 were completed; 10 were delayed, of which six by a year; and 3": in a list what opens in one item ends with it. */
    private boolean isOfOneItem(int opener, int part) {
        int item = sentence.clause(opener);
        boolean counted = sentence.clause(part) > item
                && sentence.before(opener)
                        .notOver(k -> sentence.clause(k) < item)
                        .has(sentence::isCountOrFraction);
        return counted
                && item > 0
                && sentence.before(opener)
                        .notOver(k -> sentence.clause(k) < item - 1)
                        .has(k -> sentence.clause(k) == item - 1 && sentence.isCountOrFraction(k));
    }

    /** Whether a count stands directly before a colon, so that what follows is of it: "31 vụ:", "31 vụ, với hình thức:". */
    boolean isIntroduced(int colon) {
        int whole = justBefore(colon);
        boolean bracket = whole >= 0 && sentence.depth(whole) > sentence.depth(colon);
        if (whole < 0 || sentence.depth(whole) < sentence.depth(colon)) {
            return false;
        }
        int comma = sentence.before(colon).until(whole).find(',');
        if (comma < 0 && !bracket) {
            return true;
        }
        int first = sentence.after(colon).find(sentence::isCountOrFraction);
        return first >= 0
                && (bracket || sentence.says(comma + 1, Vocabulary.DIVIDING))
                && agrees(sentence.at(whole), sentence.at(first), Agreement.UNKNOWN);
    }

    /** The count before a colon or bracket with words between, and at most a percentage; -1 if there is none. */
    int justBefore(int i) {
        int deep = sentence.depth(i);
        for (int k = i - 1; k >= 0 && i - k <= 2 * WORDS; k--) {
            if (sentence.depth(k) > deep) {
                continue;
            }
            boolean change = sentence.isChange(k);
            if (sentence.isCountOrFraction(k) && !change && sentence.role(k) != Role.EARLIER) {
                return k;
            }
            boolean passed = sentence.isWord(k)
                    || sentence.isHyphen(k)
                    || sentence.get(k) instanceof Atom.Note
                    || sentence.get(k) instanceof Atom.Apart
                    || sentence.is(k, ',')
                    || sentence.is(k, ')')
                    || sentence.is(k, '(')
                    || sentence.isPercent(k) && !change
                    // "812 tấn/ngày (đô thị 347 tấn/ngày, ...)": what flows in one time adds up, a price does not
                    || sentence.is(k, '/') && sentence.says(k + 1, Vocabulary.FLOW_TIMES);
            if (!passed) {
                break;
            }
        }
        return sentence.is(i, ':') ? inBracketBefore(i) : -1;
    }

    /** "Xếp loại (960 học sinh):": the count that stands alone with its noun in the bracket before a colon; -1 if none does. */
    private int inBracketBefore(int colon) {
        int count = colon > 0 && sentence.is(colon - 1, ')')
                ? sentence.before(colon - 1).inWords().find(sentence::isCount)
                : -1;
        boolean alone = count > 0
                && sentence.after(sentence.openBracket(count))
                                .notOver(k -> sentence.cue(k) != Cue.TOTAL)
                                .find(k -> k == count)
                        == count;
        boolean counted = alone && !(sentence.noun(count).isEmpty() && !sentence.isMeasured(count));
        return counted && !sentence.isChange(count) ? count : -1;
    }

    /** "96 projects in three regions: 41 ...": of the counts before a colon one of the part's noun, else the first. */
    Place headBefore(int opener, int part) {
        int last = justBefore(opener);
        int first = last;
        for (int k = last - 1; k >= 0 && last - k < WORDS && !sentence.is(k, ',') && !sentence.is(k, ';'); k--) {
            boolean count = sentence.isCountOrFraction(k) && sentence.depth(k) == sentence.depth(last);
            first = count && sentence.is(opener, ':') ? k : first;
        }
        boolean same = sentence.at(last).isLike(sentence.at(part));
        int head = same ? last : first;
        // "$1.84 billion of the $2.3 billion pledged: $1.1 billion in grants and ..." tells of the part
        int partner = sentence.role(head) == Role.WHOLE ? sentence.partner(head) : -1;
        boolean ofPart = partner >= 0 && partner < head && sentence.role(partner) == Role.PART;
        return sentence.at(ofPart ? partner : head);
    }

    /** "received 8,412 applications and finalised 8,050": a count that does not say of what is of the only one before it. */
    Optional<Place> elliptic(int part) {
        Place place = sentence.at(part);
        if (!sentence.noun(part).isEmpty() || place.isMeasured()) {
            return Optional.empty();
        }
        int only = sentence.before(part).find(k -> isFree(k, part));
        boolean one = only >= 0 && !sentence.before(only).has(k -> isFree(k, part));
        return one && agrees(sentence.at(only), place, Agreement.UNKNOWN)
                ? Optional.of(sentence.at(only))
                : Optional.empty();
    }

    /** "72 of the 114 recommendations ... half of those": what was counted last, which was a part if there was one. */
    Optional<Place> those(int before, Place part) {
        Optional<Place> here =
                nearest(sentence, before, k -> isWhole(sentence, k, part.index()), part, Agreement.UNKNOWN);
        return here.or(() -> lastCounted(part)).or(() -> inSentence(context.previous(), part, true));
    }

    /** What the sentence before counted last as a part, or without a noun: "1,240 were asked and 868 replied". */
    private Optional<Place> lastCounted(Place part) {
        Sentence other = context.previous();
        if (other == null) {
            return Optional.empty();
        }
        Optional<Place> last = nearest(
                other,
                other.size(),
                k -> other.depth(k) == 0
                        && (other.role(k) == Role.PART
                                || isWhole(other, k, k) && other.noun(k).isEmpty())
                        && isLarger(other.at(k), part),
                part,
                Agreement.UNKNOWN);
        // "58% (371) were women and 42% (269) were men. Three quarters of them": of all, where several parts of it were
        // counted
        Place all = last.map(place -> other.shareOf(place.index())).orElse(null);
        boolean several = other.hasPartsOf(all) && !all.equals(last.get());
        return several ? Optional.of(all) : last;
    }

    /** Other counts of the same noun in the sentence of a whole that nothing tells from it. */
    List<Place> alike(Place whole, Place part) {
        Sentence other = whole.sentence();
        List<Place> alike = new ArrayList<>();
        if (other == sentence || other.role(whole.index()) != Role.NONE) {
            return alike;
        }
        for (int k : other.numbers()) {
            boolean count = k < Sentence.FAR
                    && k != whole.index()
                    && other.depth(k) == 0
                    && isWhole(other, k, k)
                    && other.role(k) == Role.NONE;
            if (count && agrees(other.at(k), part, Agreement.SAME)) {
                alike.add(other.at(k));
            }
        }
        return alike;
    }

    /** The whole that stands before an opener: of the counts nearest to it one of the same noun, else the nearest. */
    Optional<Place> before(int opener, Place part) {
        if (sentence.is(opener, ':')) {
            return justBefore(opener) < 0
                    ? Optional.empty()
                    : Optional.of(headBefore(opener, part.index())).filter(head -> agrees(head, part, Agreement.OTHER));
        }
        IntPredicate whole = k -> isWhole(sentence, k, opener) || isRestOf(k, opener);
        int nearest = large(sentence.before(opener).find(whole), whole, part);
        IntPredicate beside = k -> whole.test(k) && sentence.comma(k) == sentence.comma(nearest);
        // "xử lý 12.640 trường hợp, tạm giữ 4.215 xe; trong đó ... 5.308 trường hợp": what is counted alike goes before
        // what is near
        boolean other = nearest >= 0
                && agrees(sentence.at(nearest), part, Agreement.OTHER)
                && !agrees(sentence.at(nearest), part, Agreement.UNKNOWN);
        Optional<Place> alike = other
                        && nearest(sentence, opener, beside, part, Agreement.UNKNOWN)
                                .isEmpty()
                ? nearest(sentence, opener, k -> isWhole(sentence, k, opener), part, Agreement.SAME)
                        .filter(place -> isLarger(place, part))
                : Optional.empty();
        if (alike.isPresent()) {
            return alike;
        }
        for (Agreement least : List.of(Agreement.SAME, Agreement.UNKNOWN, Agreement.OTHER)) {
            Optional<Place> found = nearest < 0 ? Optional.empty() : nearest(sentence, opener, beside, part, least);
            if (found.isPresent()) {
                return found;
            }
        }
        Optional<Place> farther = nearest(sentence, opener, k -> isWhole(sentence, k, opener), part, Agreement.UNKNOWN);
        if (farther.isPresent()) {
            return farther;
        }
        boolean first = !sentence.before(opener).has(sentence::isCountOrFraction);
        if (!first) {
            return Optional.empty();
        }
        boolean those = sentence.cue(opener) == Cue.AMONG && sentence.says(opener, Vocabulary.THOSE);
        return Optional.of(part)
                .filter(place -> those)
                .flatMap(this::lastCounted)
                .or(() -> inSentence(before(), part, true))
                .or(() -> anchored(part));
    }

    /** "xử lý 3.412 trường hợp, tước bằng 512 trường hợp; trong đó ... 1.105 trường hợp": of those alike one that is large enough. */
    private int large(int nearest, IntPredicate whole, Place part) {
        if (nearest < 0 || isLarger(sentence.at(nearest), part)) {
            return nearest;
        }
        List<String> noun = sentence.noun(nearest);
        int large = sentence.before(nearest)
                .find(k -> whole.test(k)
                        && isLarger(sentence.at(k), part)
                        && !noun.isEmpty()
                        && sentence.noun(k).stream()
                                .findFirst()
                                .equals(noun.stream().findFirst()));
        return large < 0 ? nearest : large;
    }

    /** "Còn lại 266 thôn (gồm 236 thôn ...)": what remains, or is planned, is a whole only of what directly follows it. */
    private boolean isRestOf(int k, int opener) {
        return (sentence.role(k) == Role.REST || sentence.role(k) == Role.PLAN)
                && sentence.depth(k) <= sentence.depth(opener)
                && sentence.cue(opener) != null
                && sentence.after(k).notOver(sentence::isCountOrFraction).has(i -> i == opener);
    }

    /** The sentence before, or that before it where it begins with "Trong đó": then its counts are parts themselves. */
    private @Nullable Sentence before() {
        Sentence before = context.previous();
        while (before != null && before.previous() != null && before.cue(0) == Cue.AMONG) {
            before = before.previous();
        }
        return before;
    }

    /** "74 dự án khởi công mới. ... 41 dự án khởi công mới đã chọn thầu": called by the same three words in the sentence before. */
    Optional<Place> calledAlike(Place part) {
        Sentence previous = before();
        return previous == null
                        || part.sentence().wordsBehind(part.index(), ALIKE).size() < ALIKE
                ? Optional.empty()
                : IntStream.of(previous.numbers())
                        .filter(k -> previous.depth(k) == 0 && isWhole(previous, k, k))
                        .mapToObj(previous::at)
                        .filter(count -> isCalledAlike(count, part))
                        .findFirst();
    }

    private static boolean isCalledAlike(Place one, Place other) {
        List<String> words = one.sentence().wordsBehind(one.index(), ALIKE);
        return words.size() == ALIKE && words.equals(other.sentence().wordsBehind(other.index(), ALIKE));
    }

    Optional<Place> anchored(Place part) {
        Place anchor = context.anchor();
        if (anchor == null) {
            return Optional.empty();
        }
        Optional<Place> same = nearest(
                anchor.sentence(),
                anchor.index() + 1,
                k -> isWhole(anchor.sentence(), k, anchor.index()),
                part,
                Agreement.SAME);
        return same.or(() -> Optional.of(anchor).filter(place -> agrees(place, part, Agreement.UNKNOWN)));
    }

    private static boolean isWhole(Sentence sentence, int k, int at) {
        Role role = sentence.role(k);
        return sentence.depth(k) <= sentence.depth(at)
                && sentence.isCountOrFraction(k)
                && !isOfEach(sentence, k)
                && !role.isChange()
                && role != Role.EARLIER
                && role != Role.PLAN
                && role != Role.REST
                && role != Role.TARGET
                && role != Role.RANK;
    }

    /** "an average of 1,251 per day", "three per bed" */
    private static boolean isOfEach(Sentence sentence, int k) {
        return sentence.says(sentence.behind(k), Vocabulary.EACH)
                || sentence.role(k) == Role.AVERAGE
                        && sentence.after(k)
                                .inWords()
                                .has(i -> sentence.says(i, Vocabulary.EACH) || sentence.is(i, '/'));
    }

    private static Optional<Place> nearest(
            Sentence sentence, int from, IntPredicate wanted, Place part, Agreement least) {
        for (int k = from - 1; k >= 0 && from - k <= Sentence.FAR; k--) {
            if (wanted.test(k) && sentence.isCountOrFraction(k) && agrees(sentence.at(k), part, least)) {
                return Optional.of(sentence.at(k));
            }
        }
        return Optional.empty();
    }

    private static boolean agrees(Place whole, Place part, Agreement least) {
        return !whole.equals(part) && whole.agreement(part).ordinal() <= least.ordinal();
    }

    /** A part that stands beside one whose whole is known has the same whole. */
    Optional<Place> sibling(int part) {
        Place place = sentence.at(part);
        for (int i = parts.size() - 1; i >= 0; i--) {
            int other = parts.get(i);
            Place whole = siblings.get(i);
            boolean plan = whole.role() == Role.PLAN;
            if (other < part
                    && !plan
                    && sentence.depth(other) == sentence.depth(part)
                    // "36 of them (50%), 24 (33%)"
                    && !sentence.has(Cue.AMONG, other + 2, part)
                    && !sentence.before(part).until(other).has(Role.WHOLE)
                    && agrees(siblings.get(i), place, Agreement.UNKNOWN)) {
                return Optional.of(siblings.get(i));
            }
        }
        return Optional.empty();
    }

    /** The first count of the same noun that stands in a clause before the part. */
    Optional<Place> first(int part) {
        Place place = sentence.at(part);
        Optional<Place> first = Optional.empty();
        for (int k = 0; k < part; k++) {
            boolean before = isFree(k, part) && sentence.comma(k) < sentence.comma(part);
            if (before && agrees(sentence.at(k), place, Agreement.SAME)) {
                Place found = sentence.at(k);
                if (isSaidAlike(sentence.label(k), sentence.label(part))) {
                    return Optional.of(found);
                }
                first = first.or(() -> Optional.of(found));
            }
        }
        return first;
    }

    private static boolean isSaidAlike(Place one, Place other) {
        return isSaidAlike(one.label(), other.label());
    }

    /** "kiến nghị thu hồi 12,4 tỷ đồng, đã thu hồi 9,3 tỷ đồng": the words before both end alike. */
    private static boolean isSaidAlike(List<String> one, List<String> other) {
        int first = one.size() - 2;
        int second = other.size() - 2;
        return first >= 0 && second >= 0 && one.subList(first, first + 2).equals(other.subList(second, second + 2));
    }

    /** "12.640 cán bộ, giáo viên; nữ là 9.480 người": the first count of persons before those that a general word counts. */
    Optional<Place> persons(int part) {
        Place place = sentence.at(part);
        for (int k = 0; k < part && !sentence.noun(part).isEmpty(); k++) {
            if (isFree(k, part) && !sentence.noun(k).isEmpty()) {
                boolean general =
                        sentence.comma(k) < sentence.comma(part) && agrees(sentence.at(k), place, Agreement.UNKNOWN);
                return general ? Optional.of(sentence.at(k)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A count that may be a whole and of which no share is stated itself. */
    private boolean isFree(int k, int part) {
        return isWhole(sentence, k, part) && sentence.shareOf(k) == null;
    }

    /**
     * The whole in a sentence before: one that is called so, the first of the same noun, or the only count. What a share is
     * stated of there is the whole of a further part too.
     *
     * @param ofParts whether the words say that a part there is the whole here
     */
    private static Optional<Place> inSentence(@Nullable Sentence other, Place part, boolean ofParts) {
        if (other == null) {
            return Optional.empty();
        }
        List<Place> counts = new ArrayList<>();
        for (int k : other.numbers()) {
            if (k < Sentence.FAR && other.depth(k) == 0 && isWhole(other, k, k)) {
                Place own = other.at(k);
                Place of =
                        ofParts || isCalledLike(own, other.shareOf(k), part) ? null : wholeFor(part, other.shareOf(k));
                Place count = of == null ? own : of;
                boolean known = !own.equals(of);
                if (known && !counts.contains(count)) {
                    counts.add(count);
                }
            }
        }
        // "96 projects, of which: / 35 ongoing (36%)": what an item says of itself need not be what is counted
        boolean introduces = ofParts && other.is(other.size() - 1, ':');
        Place narrowed = null;
        Place called = null;
        Place said = null;
        Place same = null;
        Place only = null;
        for (Place count : counts) {
            Agreement agreement = count.equals(part) ? Agreement.IMPOSSIBLE : count.agreement(part);
            boolean agrees = agreement.ordinal() <= Agreement.UNKNOWN.ordinal();
            narrowed = agrees && isNarrowed(count) ? count : narrowed;
            boolean isCalled = agrees && count.role() == Role.WHOLE;
            called = called == null && isCalled ? count : called;
            same = same == null && agreement == Agreement.SAME ? count : same;
            said = said == null && agreement == Agreement.SAME && isSaidAlike(count, part) ? count : said;
            boolean may = agrees || introduces && agreement == Agreement.OTHER;
            only = may && counts.size() == 1 ? count : only;
        }
        return Stream.of(narrowed, called, said, same, only)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** "Giải quyết 318/376 vụ. Kết quả có 41 vụ đúng": what follows a fraction is of its part, but "còn 58 vụ" of its whole. */
    private static @Nullable Place wholeFor(Place part, @Nullable Place whole) {
        boolean ofPart = whole != null && whole.isOutOf() && part.role() != Role.REST;
        return ofPart ? null : whole;
    }

    /** "620 viên chức, trong đó có 460 giảng viên, chiếm 74%. Có 276 giảng viên ...": of the part before that is called so, and its whole is not. */
    private static boolean isCalledLike(Place before, @Nullable Place whole, Place part) {
        return whole != null
                && !whole.equals(before)
                && agrees(before, part, Agreement.SAME)
                && !agrees(whole, part, Agreement.SAME)
                && isLarger(before, part);
    }

    /** Of a part and its whole the part, if from there on only it is spoken of. */
    private static Place narrowed(Place whole) {
        int partner = whole.sentence().partner(whole.index());
        boolean paired = partner >= 0 && whole.sentence().role(partner) == Role.PART;
        Place part = whole.sentence().at(paired ? partner : whole.index());
        return isNarrowed(part) ? part : whole;
    }

    /** "458 of the 466 recommendations remain relevant": from here on only these are spoken of. */
    private static boolean isNarrowed(Place count) {
        int whole = count.role() == Role.PART ? count.sentence().partner(count.index()) : -1;
        List<String> around = new ArrayList<>(count.label());
        around.addAll(count.sentence().wordsBehind(Math.max(count.index(), whole)));
        String words = String.join(" ", around);
        boolean negated = around.stream().anyMatch(Vocabulary.NEGATIONS::contains);
        return !negated && Vocabulary.NARROWING.stream().anyMatch(words::contains) || isCovered(count);
    }

    /**
     * Another count that a part may be of as well as of its whole, if no words tell: of "320 đơn, trong đó 80 đơn được giao, đã
     * xử lý 72 đơn" the 320, of "640, of which 160 were its own; it resolved 144" the 160, of "95/100 đại biểu, 80 đại biểu nữ,
     * chiếm 84,2% số đại biểu" the 95; null if there is none.
     */
    @Nullable
    Place rival(int part, Place whole, WholeOfShare.Named named) {
        boolean here = whole.sentence() == sentence;
        if (!named.isNothing()) {
            return here && whole.isOutOf() && !named.isTotal() ? sentence.at(whole.index()) : null;
        }
        Place place = sentence.at(part);
        Place all = enclosing(part).orElse(null);
        if (place.isMeasured()) {
            return null;
        }
        if (all != null && !all.equals(whole)) {
            boolean own = here && sentence.role(whole.index()) == Role.NONE && !whole.isOutOf() && !isNarrowed(whole);
            return own && sentence.comma(part) - sentence.comma(whole.index()) == 1 ? all : null;
        }
        int other = sentence.before(part)
                .notOver(':')
                .notOver(k -> all != null && all.sentence() == sentence && k <= all.index())
                .find(k -> isRival(k, place) && !sentence.at(k).equals(whole));
        return other < 0 ? null : sentence.at(other);
    }

    /** In a clause before, and no share itself, or directly before what was done then. */
    private boolean isRival(int k, Place part) {
        boolean clauseBefore = sentence.clause(k) < sentence.clause(part.index()) && sentence.shareOf(k) == null;
        boolean done = sentence.isCount(k)
                && sentence.comma(part.index()) - sentence.comma(k) == 1
                && sentence.has(Cue.DONE, k, part.index())
                && !sentence.before(k).inWords().has(Cue.DONE);
        return (clauseBefore || done)
                && isWhole(sentence, k, part.index())
                && isLarger(sentence.at(k), part)
                && agrees(sentence.at(k), part, Agreement.SAME);
    }

    /** "The audit covered 46 of the 62 councils": what is found there is found of these. */
    private static boolean isCovered(Place count) {
        Sentence where = count.sentence();
        boolean some = where.role(count.index()) == Role.PART || where.isFraction(count.index());
        return some && where.before(count.index()).within(COVERED).inWords().has(Vocabulary.COVERING);
    }

    /** The count that is told to be all of it, here or in the sentence before: what "of the total" is of. */
    Optional<Place> total(List<String> words, int before, Place part) {
        Optional<Place> here = total(sentence, words, before, part);
        Sentence previous = before();
        return here.isPresent() || previous == null ? here : total(previous, words, previous.size(), part);
    }

    private static Optional<Place> total(Sentence where, List<String> words, int before, Place part) {
        return nearest(
                where,
                before,
                k -> where.role(k) == Role.WHOLE && !isOther(where.label(k), words) && !isOther(where.noun(k), words),
                part,
                Agreement.UNKNOWN);
    }

    /** "hộ dân cư trên địa bàn" is not what "hộ dân tộc thiểu số" names: it begins alike and goes on otherwise. */
    private static boolean isOther(List<String> label, List<String> name) {
        boolean other = false;
        for (int i = 0; i < label.size() && !name.isEmpty(); i++) {
            int same = 0;
            while (same < name.size()
                    && i + same < label.size()
                    && label.get(i + same).equals(name.get(same))) {
                same++;
            }
            if (same == name.size() || same > 0 && (i + same == label.size() || isCue(label.get(i + same)))) {
                return false;
            }
            other |= same > 0;
        }
        return other && !Nouns.isEnglish(name);
    }

    private static boolean isCue(String word) {
        return Vocabulary.CUES.contains(word);
    }

    /** "Trong số hộ nghèo, ...", "Of the children reached, ...": what a sentence says at its beginning that it is about. */
    Optional<Place> framed(List<String> words, int part) {
        Sentence previous = before();
        return called(words, 0, part, false)
                .or(() -> ofNoun(previous, words, part))
                .or(() -> only(previous))
                .or(() -> chain(previous)
                        .flatMap(where -> ofNoun(where, words, part).stream())
                        .findFirst());
    }

    private Optional<Place> ofNoun(@Nullable Sentence where, List<String> words, int part) {
        return where == null
                ? Optional.empty()
                : nearest(
                        where,
                        where.size(),
                        k -> isWhole(where, k, k) && Nouns.areSame(where.noun(k), words),
                        sentence.at(part),
                        Agreement.UNKNOWN);
    }

    private static Optional<Place> only(@Nullable Sentence previous) {
        List<Place> counts = new ArrayList<>();
        for (int k = 0; previous != null && k < previous.size(); k++) {
            if (isWhole(previous, k, k) && !previous.isOf(k)) {
                counts.add(previous.at(k));
            }
        }
        return counts.size() == 1 ? Optional.of(counts.get(0)) : Optional.empty();
    }

    /** "có điều kiện thi hành 1.200 tỷ đồng; đã thi hành 480 tỷ đồng, đạt 40% số tiền có điều kiện": of the count that the same is said of. */
    Optional<Place> said(List<String> more, int before, Place part) {
        return more.isEmpty()
                ? Optional.empty()
                : said(sentence, more, before, part)
                        .or(() -> context.previous() == null
                                ? Optional.empty()
                                : said(
                                        context.previous(),
                                        more,
                                        context.previous().size(),
                                        part));
    }

    private static Optional<Place> said(Sentence where, List<String> more, int before, Place part) {
        return nearest(
                where, before, k -> isWhole(where, k, k) && isSaidOf(where.at(k), more), part, Agreement.UNKNOWN);
    }

    /** "84 xã đạt chuẩn" of "số xã đạt chuẩn", but "nợ 60 tỷ đồng" not of "số nợ phải thu": whether the words around a whole say what goes on behind a name. */
    static boolean isSaidOf(Place whole, List<String> more) {
        Sentence where = whole.sentence();
        return Collections.indexOfSubList(where.wordsBehind(whole.index()), more) >= 0
                || Collections.indexOfSubList(where.label(whole.index()), more) >= 0;
    }

    /** "đã đo đạc 900 thửa, chiếm 90% số thửa; đã đăng ký 600 thửa, đạt 60% số thửa": of a count that is so much of another which is called alike that other. */
    Optional<Place> total(Place called, List<String> words) {
        Place of = called.sentence().shareOf(called.index());
        if (of == null) {
            return Optional.of(called);
        }
        List<String> noun = of.noun();
        boolean alike =
                noun.size() >= words.size() && noun.subList(0, words.size()).equals(words);
        return Optional.of(alike ? of : called);
    }

    /**
     * A count that is called by some words.
     *
     * @param all whether it is one of which nothing more is said, and not among others: of "148.320 người" and "141.200 người có
     *     thẻ" the first
     */
    Optional<Place> called(List<String> words, int before, int part, boolean all) {
        Optional<Place> here = called(sentence, words, before, part, all);
        Sentence previous = context.previous();
        return here.or(() -> previous == null
                        ? Optional.empty()
                        : called(previous, words, previous.size(), -1, all).map(Wholes::narrowed))
                .or(() -> context.intros().stream()
                        .flatMap(intro -> called(intro, words, intro.size(), -1, all).stream())
                        .findFirst());
    }

    private static boolean isRestricted(Sentence other, int k) {
        return other.after(k).inWords().has(Cue.VERB, Cue.DONE);
    }

    private static Optional<Place> called(Sentence other, List<String> words, int before, int part, boolean alone) {
        List<String> wanted = words.subList(0, Math.min(2, words.size()));
        int all = words.size() <= 2
                ? -1
                : other.before(before)
                        .find(k -> k != part && !(alone && isRestricted(other, k)) && isSaid(words, other, k));
        if (all >= 0) {
            return Optional.of(other.at(all));
        }
        Optional<Place> among = Optional.empty();
        for (int k = before - 1; k >= 0 && before - k < Sentence.FAR; k--) {
            if (k != part
                    && isWhole(other, k, k)
                    && !(alone && isRestricted(other, k))
                    && isCalled(words, wanted, other, k)) {
                Place called = other.at(k);
                if (!alone || !other.before(k).has(Cue.AMONG)) {
                    return Optional.of(called);
                }
                among = among.or(() -> Optional.of(called));
            }
        }
        return among;
    }

    private static boolean isCalled(List<String> words, List<String> wanted, Sentence other, int k) {
        List<String> noun = other.noun(k);
        boolean counted = noun.size() >= wanted.size()
                && Nouns.areSame(noun, words)
                && (wanted.size() < 2
                        || Nouns.isEnglish(words)
                        || noun.subList(0, 2).equals(wanted));
        return counted || isNamedBy(words, other, k);
    }

    /** "1.105 đơn vị (60%) đánh giá tốt": whether a name begins with what is counted, and goes on with what is said of it. */
    private static boolean isSaid(List<String> name, Sentence sentence, int k) {
        if (!sentence.isCountOrFraction(k) || !isWhole(sentence, k, k)) {
            return false;
        }
        List<String> words = new ArrayList<>(sentence.wordsBehind(k));
        int open = k + words.size() + 1;
        if (sentence.isOpen(open)) {
            words.addAll(sentence.wordsBehind(sentence.closeBracket(open)));
        }
        return words.size() >= name.size() && words.subList(0, name.size()).equals(name);
    }

    /** "$1.2 billion (62%) of the $2 billion was released ... of total releases": a count of which the verb says what a name says. */
    Optional<Place> acted(List<String> words, int before, Place part) {
        if (words.size() != 1 || !Nouns.isEnglish(words)) {
            return Optional.empty();
        }
        Sentence previous = before();
        return acted(sentence, words.get(0), before, part)
                .or(() -> previous == null ? Optional.empty() : acted(previous, words.get(0), previous.size(), part));
    }

    private static Optional<Place> acted(Sentence where, String name, int before, Place part) {
        return nearest(
                where,
                before,
                k -> isWhole(where, k, k)
                        && where.depth(k) == 0
                        && where.role(k) != Role.WHOLE
                        && where.after(k)
                                .notOver(i -> where.depth(i) == 0
                                        && (where.is(i, ',')
                                                || where.is(i, ';')
                                                || where.isCount(i) && where.role(i) != Role.WHOLE))
                                .has(i -> where.depth(i) == 0
                                        && where.get(i) instanceof Atom.Word word
                                        && !where.noun(k).contains(word.text())
                                        && Nouns.isActed(word.text(), name)),
                part,
                Agreement.UNKNOWN);
    }

    /** Whether the words around a count say all of a name: "sites inspected" of "inspected 640 sites". */
    private static boolean isNamedBy(List<String> words, Sentence sentence, int k) {
        List<String> label = sentence.label(k);
        List<String> wanted = words.subList(0, Math.min(2, words.size()));
        boolean english = Nouns.isEnglish(wanted) && wanted.size() == 1;
        // the words behind another number are what that one counts
        int before = k - 1 - label.size();
        boolean own = before < 0 || !sentence.isCountOrFraction(before);
        if (own && Collections.indexOfSubList(label, wanted) >= 0 && !isOther(label, words)
                || english
                        && !label.isEmpty()
                        && Nouns.areSame(label.subList(label.size() - 1, label.size()), wanted)) {
            return true;
        }
        List<String> noun = sentence.noun(k);
        if (words.size() > 2
                && !noun.isEmpty()
                && noun.get(0).equals(words.get(0))
                && Collections.indexOfSubList(label, words.subList(1, Math.min(NAME, words.size()))) >= 0) {
            // "số lượt điều trị nội trú" of "điều trị nội trú 7.200 lượt"
            return true;
        }
        if (words.size() < 2 || !Nouns.isEnglish(words) || !Nouns.areSame(noun, words)) {
            return false;
        }
        List<String> around = new ArrayList<>(label);
        around.addAll(sentence.wordsBehind(k));
        return words.stream().allMatch(word -> Nouns.areSame(List.of(word), around));
    }
}
