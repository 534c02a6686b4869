package io.github.tiendo.claim;

import io.github.tiendo.claim.Nouns.Agreement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells which whole a part belongs to: by structure and words, never by what would fit. */
final class Wholes {

    /** How many words may stand between a whole and the colon or bracket of its parts. */
    private static final int WORDS = 14;

    /** So many words behind two counts tell that they count one thing, wherever they stand. */
    private static final int ALIKE = 3;

    /** How many sentences back a count may stand that a part is held against though no words tell it to be its whole. */
    private static final int NEAR = 3;

    /** How many words may stand between "covered" and its count. */
    private static final int COVERED = 4;

    private final Sentence sentence;
    private final Context context;

    /** The wholes found for the parts so far, by the index of the part: what stands beside a part has the same. */
    private final List<Place> siblings = new ArrayList<>();

    private final List<Integer> parts = new ArrayList<>();

    private final Set<Integer> doubted = new HashSet<>();

    Wholes(Sentence sentence, Context context) {
        this.sentence = sentence;
        this.context = context;
    }

    /** Notes that nothing but its place tells the whole of a part. */
    void doubt(int part) {
        doubted.add(part);
    }

    /** Whether what stands beside a part is of the same whole, and surely. */
    boolean isOfSibling(int part, Place whole) {
        return sibling(part).filter(whole::equals).isPresent() && doubted.isEmpty();
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

    /**
     * What a part may be of where no words tell it: of the counts before it, here and in a few sentences, the nearest of its
     * noun, else the nearest that may count the same, else the nearest. A plan is only that of a share of one.
     *
     * @param isMore whether more than all of it is stated
     */
    @Nullable
    Place beside(Place part, WholeOfShare.Named named, boolean isMore) {
        Predicate<Place> may = count -> mayBeBeside(count, part, named, isMore);
        return beside(part, before(), may, Agreement.OTHER)
                .or(() -> Optional.of(sentence.at(sentence.after(part.index()).find(Role.WHOLE)))
                        .filter(behind -> behind.index() >= 0 && behind.isAtLeast(part) && behind.mayBeLike(part)))
                .or(() -> agreeing(
                        part,
                        may,
                        Agreement.UNKNOWN,
                        () -> Stream.concat(
                                context.intros().stream(),
                                context.passages().stream().flatMap(Wholes::chain))))
                .orElse(null);
    }

    /** What is asked for before a count, here and in a few sentences from one on back. */
    static Optional<Place> beside(Place count, @Nullable Sentence before, Predicate<Place> wanted, Agreement least) {
        return agreeing(
                count,
                wanted,
                least,
                () -> Stream.concat(Stream.of(count.sentence()), chain(before).limit(NEAR)));
    }

    /** What is asked for in the nearest of some sentences: what agrees more goes before what is nearer. */
    private static Optional<Place> agreeing(
            Place count, Predicate<Place> wanted, Agreement least, Supplier<Stream<Sentence>> sentences) {
        return Stream.of(Agreement.SAME, Agreement.UNKNOWN, Agreement.OTHER)
                .filter(agreement -> agreement.ordinal() <= least.ordinal())
                .flatMap(agreement -> sentences
                        .get()
                        .flatMap(where -> nearest(
                                where,
                                where == count.sentence() ? count.index() : where.size(),
                                wanted,
                                count,
                                agreement)
                                .stream()))
                .findFirst();
    }

    /** Whether a count is one of several parts that something in its clause is said to have. */
    private static boolean isAmong(Place count) {
        Sentence where = count.sentence();
        int opener = where.before(count.index()).inClause().find(Cue.AMONG, Cue.COMPRISING);
        return opener >= 0
                && where.before(opener).has(where::isCountOrFraction)
                && where.after(opener).inClause().has(k -> k != count.index() && where.isCountOrFraction(k));
    }

    private static boolean mayBeBeside(Place count, Place part, WholeOfShare.Named named, boolean isMore) {
        return named.isCompared()
                ? count.role() == Role.PLAN
                : (count.mayBeWhole() || count.role() == Role.REST)
                        && count.isAtLeast(part) != isMore
                        && !count.equals(count.shareOf())
                        && !isAmong(count)
                        && count.sentence().depth(count.index())
                                <= part.sentence().depth(part.index());
    }

    /** The nearest before a part that is told to be a whole, of whatever. */
    Optional<Place> told(int part) {
        // "12.400 hộ (8,1%)" is so much of another whole, of which the part may be too
        return nearest(
                sentence,
                part,
                count -> count.role() == Role.WHOLE && !count.equals(count.shareOf()),
                sentence.at(part),
                Agreement.OTHER);
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
                : above(above -> counts(above)
                        .filter(count -> count.shareOf() == null && !count.isMeasured())
                        .filter(count -> count.agrees(part, Agreement.SAME))
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

    static Stream<Sentence> chain(@Nullable Sentence last) {
        return Stream.iterate(last, Objects::nonNull, Sentence::previous);
    }

    /** "300 tỷ đồng (60%), 200 tỷ đồng (40%); tổng cộng 500 tỷ đồng": the total that the parts lead to. */
    Optional<Place> totalBehind(int part) {
        Place place = sentence.at(part);
        int total = sentence.after(part).find(Role.TOTAL);
        return Optional.of(sentence.at(total)).filter(whole -> total >= 0 && whole.agrees(place, Agreement.OTHER));
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
                        .has(k -> isWhole(k, part.index())
                                && sentence.clause(k) > sentence.clause(opener)
                                && sentence.at(k).isAtLeast(part)
                                && sentence.at(k).agrees(part, Agreement.SAME));
    }

    /** "1.36 million, or 68% of the 2 million planned, of whom ...": of what was attained, not of its plan. */
    private Place attained(Place whole) {
        boolean planned = whole.sentence() == sentence
                && sentence.after(whole.index()).inWords().within(COVERED).has(Vocabulary.PLANNED);
        int share = planned
                ? sentence.before(whole.index()).within(Sentence.FAR).find(k -> whole.equals(sentence.shareOf(k)))
                : -1;
        return share < 0 ? ofPart(whole) : sentence.at(share);
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
        int head = sentence.clause(part) == item
                ? -1
                : sentence.before(opener)
                        .notOver(k -> sentence.clause(k) < item)
                        .find(sentence::isCountOrFraction);
        boolean listed = item > 0
                && sentence.before(opener)
                        .notOver(k -> sentence.clause(k) < item - 1)
                        .has(k -> sentence.clause(k) == item - 1 && sentence.isCountOrFraction(k));
        return head >= 0 && (listed || isFirstItem(head, opener));
    }

    /** "499 đại biểu: trên đại học 392 người (78,56%), trong đó tiến sĩ 144; đại học 106 (21,24%)": the first of several shares of a whole before it, but none of what it opens. */
    private boolean isFirstItem(int head, int opener) {
        return sentence.after(head).until(opener).has(sentence::isPercent)
                && !sentence.after(opener).inClause().has(sentence::isPercent)
                && sentence.before(head)
                        .has(k -> sentence.role(k) == Role.WHOLE || sentence.is(k, ':') && justBefore(k) >= 0);
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
                && sentence.at(whole).agrees(sentence.at(first), Agreement.UNKNOWN);
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
        return ofPart(sentence.at(head));
    }

    /** "$1.84 billion of the $2.3 billion pledged: $1.1 billion in grants": what follows tells of the part. */
    private Place ofPart(Place whole) {
        int partner = whole.role() == Role.WHOLE ? sentence.partner(whole.in(sentence)) : -1;
        boolean part = partner >= 0 && partner < whole.index() && sentence.role(partner) == Role.PART;
        return part ? sentence.at(partner) : whole;
    }

    /** "received 8,412 applications and finalised 8,050": a count that does not say of what is of the only one before it. */
    Optional<Place> elliptic(int part) {
        Place place = sentence.at(part);
        if (!sentence.noun(part).isEmpty() || place.isMeasured()) {
            return Optional.empty();
        }
        int only = sentence.before(part).find(k -> isFree(k, part));
        boolean one = only >= 0 && !sentence.before(only).has(k -> isFree(k, part));
        return one && sentence.at(only).agrees(place, Agreement.UNKNOWN)
                ? Optional.of(sentence.at(only))
                : Optional.empty();
    }

    /** "72 of the 114 recommendations ... half of those": what was counted last, which was a part if there was one. */
    Optional<Place> those(int before, Place part) {
        return nearest(sentence, before, count -> isWhole(count.index(), part.index()), part, Agreement.UNKNOWN)
                .or(() -> lastCounted(part))
                .or(() -> inSentence(context.previous(), part, true));
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
                count -> other.depth(count.index()) == 0
                        && (count.role() == Role.PART
                                || count.mayBeWhole() && count.noun().isEmpty())
                        && count.isAtLeast(part),
                part,
                Agreement.UNKNOWN);
        // "58% (371) were women and 42% (269) were men. Three quarters of them": of all, where several parts of it were
        // counted
        Place all = last.map(Place::shareOf).orElse(null);
        boolean several = other.hasPartsOf(all) && !all.equals(last.get());
        return several ? Optional.of(all) : last;
    }

    /** Other counts of the same noun in the sentence of a whole that nothing tells from it. */
    List<Place> alike(Place whole, Place part) {
        return whole.sentence() == sentence || whole.role() != Role.NONE
                ? List.of()
                : counts(whole.sentence())
                        .filter(count -> count.index() != whole.index() && count.role() == Role.NONE)
                        .filter(count -> count.agrees(part, Agreement.SAME))
                        .toList();
    }

    /** What the beginning of a sentence counts outside of brackets. */
    private static Stream<Place> counts(Sentence where) {
        return IntStream.of(where.numbers())
                .filter(k -> k < Sentence.FAR && where.depth(k) == 0)
                .mapToObj(where::at)
                .filter(Place::mayBeWhole);
    }

    /** The whole that stands before an opener: of the counts nearest to it one of the same noun, else the nearest. */
    Optional<Place> before(int opener, Place part) {
        if (sentence.is(opener, ':')) {
            return justBefore(opener) < 0
                    ? Optional.empty()
                    : Optional.of(headBefore(opener, part.index())).filter(head -> head.agrees(part, Agreement.OTHER));
        }
        Predicate<Place> whole = count -> isWhole(count.index(), opener);
        int nearest = large(sentence.before(opener).find(k -> isWhole(k, opener) || isRestOf(k, opener)), opener, part);
        Predicate<Place> beside = count -> (whole.test(count) || isRestOf(count.index(), opener))
                && sentence.comma(count.index()) == sentence.comma(nearest);
        // "xử lý 12.640 trường hợp, tạm giữ 4.215 xe; trong đó ... 5.308 trường hợp": what is counted alike goes before
        // what is near
        boolean other = nearest >= 0
                && !sentence.at(nearest).equals(part)
                && sentence.at(nearest).isOther(part);
        Optional<Place> found = other
                        && nearest(sentence, opener, beside, part, Agreement.UNKNOWN)
                                .isEmpty()
                ? nearest(sentence, opener, whole, part, Agreement.SAME).filter(place -> place.isAtLeast(part))
                : Optional.empty();
        for (Agreement least : List.of(Agreement.SAME, Agreement.UNKNOWN, Agreement.OTHER)) {
            found = found.isPresent() || nearest < 0 ? found : nearest(sentence, opener, beside, part, least);
        }
        found = found.or(() -> nearest(sentence, opener, whole, part, Agreement.UNKNOWN));
        if (found.isPresent()) {
            return found;
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
    private int large(int nearest, int opener, Place part) {
        List<String> noun = nearest < 0 ? List.of() : sentence.noun(nearest);
        if (noun.isEmpty() || sentence.at(nearest).isAtLeast(part)) {
            return nearest;
        }
        int large = sentence.before(nearest)
                .find(k -> (isWhole(k, opener) || isRestOf(k, opener))
                        && sentence.at(k).isAtLeast(part)
                        && sentence.noun(k).stream()
                                .findFirst()
                                .filter(noun.get(0)::equals)
                                .isPresent());
        return large < 0 ? nearest : large;
    }

    /** Whether a count may be the whole of what stands at a place, in no deeper brackets than that. */
    private boolean isWhole(int count, int at) {
        return sentence.depth(count) <= sentence.depth(at) && sentence.at(count).mayBeWhole();
    }

    /** "Còn lại 266 thôn (gồm 236 thôn ...)": what remains, or is planned, is a whole only of what directly follows it. */
    private boolean isRestOf(int k, int opener) {
        return (sentence.role(k) == Role.REST || sentence.role(k) == Role.PLAN)
                && sentence.depth(k) <= sentence.depth(opener)
                && sentence.cue(opener) != null
                && sentence.after(k).notOver(sentence::isCountOrFraction).has(i -> i == opener);
    }

    /** The sentence before, or that before it where it begins with "Trong đó": then its counts are parts themselves. */
    @Nullable
    Sentence before() {
        Sentence before = context.previous();
        while (before != null && before.previous() != null && before.cue(0) == Cue.AMONG) {
            before = before.previous();
        }
        return before;
    }

    /** "74 dự án khởi công mới. ... 41 dự án khởi công mới đã chọn thầu": called by the same three words in the sentence before. */
    Optional<Place> calledAlike(Place part) {
        return Stream.ofNullable(before())
                .flatMap(Wholes::counts)
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
        Sentence where = anchor.sentence();
        Optional<Place> same = nearest(
                where,
                anchor.index() + 1,
                count -> where.depth(count.index()) <= where.depth(anchor.index()) && count.mayBeWhole(),
                part,
                Agreement.SAME);
        return same.or(() -> Optional.of(anchor).filter(place -> place.agrees(part, Agreement.UNKNOWN)));
    }

    /** The nearest count before a place of a sentence that is asked for and agrees with a part. */
    static Optional<Place> nearest(Sentence where, int from, Predicate<Place> wanted, Place part, Agreement least) {
        int found = where.before(from)
                .find(k -> where.isCountOrFraction(k)
                        && wanted.test(where.at(k))
                        && where.at(k).agrees(part, least));
        return found < 0 ? Optional.empty() : Optional.of(where.at(found));
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
                    && siblings.get(i).agrees(place, Agreement.UNKNOWN)) {
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
            if (before && sentence.at(k).agrees(place, Agreement.SAME)) {
                Place found = sentence.at(k);
                if (isSaidAlike(sentence.label(k), sentence.label(part))) {
                    return Optional.of(found);
                }
                first = first.or(() -> Optional.of(found));
            }
        }
        return first;
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
                boolean general = sentence.comma(k) < sentence.comma(part)
                        && sentence.at(k).agrees(place, Agreement.UNKNOWN);
                return general ? Optional.of(sentence.at(k)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A count that may be a whole and of which no share is stated itself. */
    private boolean isFree(int k, int part) {
        return isWhole(k, part) && sentence.shareOf(k) == null;
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
        List<Place> counts = counts(other)
                .flatMap(count -> wholeAt(count, part, ofParts).stream())
                .distinct()
                .toList();
        // "96 projects, of which: / 35 ongoing (36%)": what an item says of itself need not be what is counted
        Agreement only = ofParts && other.is(other.size() - 1, ':') ? Agreement.OTHER : Agreement.UNKNOWN;
        List<Place> agreeing = counts.stream()
                .filter(count -> count.agrees(part, Agreement.UNKNOWN))
                .toList();
        List<Place> same = counts.stream()
                .filter(count -> count.agrees(part, Agreement.SAME))
                .toList();
        return agreeing.stream()
                .filter(Wholes::isNarrowed)
                .reduce((one, last) -> last)
                .or(() -> agreeing.stream()
                        .filter(count -> count.role() == Role.WHOLE)
                        .findFirst())
                .or(() -> same.stream()
                        .filter(count -> isSaidAlike(count.label(), part.label()))
                        .findFirst())
                .or(() -> same.stream().findFirst())
                .or(() -> counts.stream()
                        .filter(count -> counts.size() == 1 && count.agrees(part, only))
                        .findFirst());
    }

    /**
     * What a further part may be of where a count stands: that, or the whole of which it is a share; none where that is not
     * known. "Giải quyết 318/376 vụ. Kết quả có 41 vụ đúng": behind a fraction its part, but its whole of what remains.
     */
    private static Optional<Place> wholeAt(Place count, Place part, boolean ofParts) {
        Place whole = count.shareOf();
        boolean own = whole == null
                || ofParts
                || isCalledLike(count, whole, part)
                || whole.isOutOf() && part.role() != Role.REST;
        return own ? Optional.of(count) : Optional.of(whole).filter(other -> !other.equals(count));
    }

    /** "620 viên chức, trong đó có 460 giảng viên, chiếm 74%. Có 276 giảng viên ...": of the part before that is called so, and its whole is not. */
    private static boolean isCalledLike(Place before, Place whole, Place part) {
        return !whole.equals(before)
                && before.agrees(part, Agreement.SAME)
                && !whole.agrees(part, Agreement.SAME)
                && before.isAtLeast(part);
    }

    /** Of a part and its whole the part, if from there on only it is spoken of. */
    static Place narrowed(Place whole) {
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
        int paired = here ? sentence.pairedWhole(whole.index()) : -1;
        if (paired >= 0) {
            return sentence.at(paired);
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
        boolean nested =
                sentence.before(k).notOver(';').has(i -> sentence.cue(i) == Cue.AMONG && isOfOneItem(i, part.index()));
        return isWhole(k, part.index())
                && !nested
                && sentence.at(k).agrees(part, Agreement.SAME)
                && (clauseBefore && sentence.at(k).isAtLeast(part) || isDoneOf(k, part));
    }

    /** Whether so much was done directly behind a count, which itself is nothing that was done. */
    boolean isDoneOf(int k, Place part) {
        return isBeside(k, part)
                && sentence.has(Cue.DONE, k, part.index())
                && !sentence.before(k).inWords().has(Cue.DONE);
    }

    /** Whether a count of no less stands one comma before another. */
    boolean isBeside(int k, Place part) {
        return sentence.isCount(k)
                && sentence.comma(part.index()) - sentence.comma(k) == 1
                && sentence.at(k).isAtLeast(part);
    }

    /** "The audit covered 46 of the 62 councils": what is found there is found of these. */
    private static boolean isCovered(Place count) {
        Sentence where = count.sentence();
        boolean some = where.role(count.index()) == Role.PART || where.isFraction(count.index());
        return some && where.before(count.index()).within(COVERED).inWords().has(Vocabulary.COVERING);
    }
}
