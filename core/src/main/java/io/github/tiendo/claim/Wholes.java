package io.github.tiendo.claim;

import io.github.tiendo.claim.Nouns.Agreement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells which whole a part belongs to: by structure and words, never by what would fit. */
final class Wholes {

    /** How many words may stand between a whole and the colon or bracket of its parts. */
    private static final int WORDS = 14;

    /** How many words may stand between "covered" and its count. */
    private static final int COVERED = 4;

    /** So many words in a row say the same of two counts. */
    private static final int ALIKE = 3;

    private final Sentence sentence;
    private final Context context;
    private final Focus focus;

    /** The wholes found for the parts so far, by the index of the part: what stands beside a part has the same. */
    private final List<Place> siblings = new ArrayList<>();

    private final List<Integer> parts = new ArrayList<>();

    /** Whether nothing but its place tells the whole of one of them. */
    private boolean isDoubted;

    Wholes(Sentence sentence, Context context) {
        this.sentence = sentence;
        this.context = context;
        this.focus = new Focus(sentence, context);
    }

    Focus focus() {
        return focus;
    }

    /** Notes that nothing but its place tells the whole of the part that is read. */
    void doubt() {
        isDoubted = true;
    }

    /** Whether what stands beside a part is of the same whole, and surely. */
    boolean isOfSibling(int part, Place whole) {
        return sibling(part).filter(whole::equals).isPresent() && !isDoubted;
    }

    void remember(int part, Place whole) {
        parts.add(part);
        siblings.add(whole);
        sentence.share(part, whole);
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

    /** "300 tỷ đồng (60%), 200 tỷ đồng (40%); tổng cộng 500 tỷ đồng": the total that the parts lead to, or with which the next sentence begins. */
    Optional<Place> totalBehind(int part) {
        Place place = sentence.at(part);
        int total = sentence.after(part).find(Role.TOTAL);
        Sentence next = sentence.next();
        int there = next == null || next.isUnread() || next.cue(0) != Cue.TOTAL
                ? -1
                : next.after(0).find(next::isCountOrFraction);
        return total >= 0
                ? Optional.of(sentence.at(total)).filter(whole -> whole.agrees(place, Agreement.OTHER))
                : Optional.ofNullable(there < 0 ? null : next.at(there))
                        .filter(whole -> whole.isLike(place) && whole.isAtLeast(place));
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
            Optional<Place> whole = before(at, place).map(this::attained);
            if (whole.isPresent()) {
                return whole;
            }
        }
        return Optional.empty();
    }

    /** "1.36 million, or 68% of the 2 million planned, of whom ...": of what was attained, not of its plan. */
    private Place attained(Place whole) {
        boolean planned = whole.sentence() == sentence
                && (sentence.after(whole.index()).inWords().within(COVERED).has(Vocabulary.PLANNED)
                        || sentence.before(whole.index())
                                .inWords()
                                .within(COVERED)
                                .has(Cue.PLAN));
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
        return head >= 0 && sentence.after(head).until(opener).has(sentence::isPercent);
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
        return count > 0 && !(sentence.noun(count).isEmpty() && !sentence.isMeasured(count)) ? count : -1;
    }

    /** "96 projects in three regions: 41 ...": of the counts before a colon one of the part's noun, else the first. */
    Place headBefore(int opener, int part) {
        int last = justBefore(opener);
        int first = last;
        for (int k = last - 1; k >= 0 && last - k < WORDS && !sentence.is(k, ',') && !sentence.is(k, ';'); k--) {
            boolean count = sentence.isCountOrFraction(k) && sentence.depth(k) == sentence.depth(last);
            first = count && (sentence.is(opener, ':') || isOfNames(last, opener)) ? k : first;
        }
        boolean same = sentence.at(last).isLike(sentence.at(part));
        int head = same ? last : first;
        return ofPart(sentence.at(head));
    }

    /** "1,250 households in five districts (Karo 310, ...)": whether a bracket names as many as a count in words says, with a number for each. */
    private boolean isOfNames(int count, int opener) {
        int close = sentence.closeBracket(opener);
        long numbers = IntStream.of(sentence.numbers())
                .filter(k -> k > opener
                        && k < close
                        && sentence.isWord(k - 1)
                        && sentence.noun(k).isEmpty())
                .count();
        return sentence.isOpen(opener)
                && sentence.amount(count).isInWords()
                && sentence.amount(count).value().compareTo(BigDecimal.valueOf(numbers)) == 0;
    }

    /** "$1.84 billion of the $2.3 billion pledged: $1.1 billion in grants": what follows tells of the part. */
    private Place ofPart(Place whole) {
        int part = whole.sentence() == sentence ? sentence.pairedPart(whole.index()) : -1;
        return part >= 0 && part < whole.index() ? sentence.at(part) : whole;
    }

    /** "72 of the 114 recommendations ... half of those": what was counted last, which was a part if there was one. */
    Optional<Place> those(int before, Place part) {
        return nearest(sentence, before, count -> isWhole(count.index(), part.index()), part, Agreement.UNKNOWN)
                .or(() -> focus.lastCounted(part))
                .or(() -> focus.ofParts(context.previous(), part));
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
        boolean those = sentence.cue(opener) == Cue.AMONG && sentence.says(opener, Vocabulary.THOSE);
        return Optional.of(part)
                .filter(place -> those)
                .flatMap(focus::lastCounted)
                .or(() -> focus.ofParts(focus.before(), part))
                .or(() -> anchored(part));
    }

    /** "xử lý 3.412 trường hợp, tước bằng 512 trường hợp; trong đó ... 1.105 trường hợp": of those alike one that is large enough. */
    private int large(int nearest, int opener, Place part) {
        List<String> noun = nearest < 0 ? List.of() : sentence.noun(nearest);
        if (noun.isEmpty() || sentence.at(nearest).isAtLeast(part)) {
            return nearest;
        }
        int large = sentence.before(nearest)
                .find(k -> isWhole(k, opener)
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
                && sentence.cue(opener) != null;
    }

    Optional<Place> anchored(Place part) {
        Place anchor = context.anchor();
        if (anchor == null) {
            return Optional.empty();
        }
        Sentence where = anchor.sentence();
        Optional<Place> same = nearest(where, anchor.index() + 1, Place::mayBeWhole, part, Agreement.SAME);
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
        return sibling(part, Agreement.UNKNOWN);
    }

    /** The same, of what agrees with it so far as is asked for. */
    Optional<Place> sibling(int part, Agreement least) {
        Place place = sentence.at(part);
        for (int i = parts.size() - 1; i >= 0; i--) {
            int other = parts.get(i);
            Place whole = siblings.get(i);
            boolean plan = whole.role() == Role.PLAN;
            if (other < part
                    && !plan
                    && sentence.level(other) == sentence.level(part)
                    && (least != Agreement.OTHER || sentence.clause(other) == sentence.clause(part))
                    && !sentence.before(part).until(other).has(Role.WHOLE)
                    && whole.agrees(place, least)) {
                return Optional.of(whole);
            }
        }
        return Optional.empty();
    }

    /**
     * What is counted before a part in its sentence and no share is stated of: in a clause before the first that counts the same, said
     * alike if one is, "kiến nghị thu hồi 12,4 tỷ đồng, đã thu hồi 9,3 tỷ đồng", or the first of which a general word counts some,
     * "12.640 cán bộ, giáo viên; nữ là 9.480 người"; of a part that does not say what it counts the only one, "received 8,412
     * applications and finalised 8,050".
     */
    Optional<Place> counted(int part) {
        Place place = sentence.at(part);
        List<Place> free = sentence.places(k -> k < part && isFree(k, part));
        Predicate<Place> before = count -> sentence.comma(count.index()) < sentence.comma(part)
                || sentence.after(count.index()).until(part).has(Vocabulary.THEN);
        List<Place> same = free.stream()
                .filter(count -> before.test(count) && count.agrees(place, Agreement.SAME))
                .toList();
        Stream<Place> other = place.noun().isEmpty()
                ? free.stream().filter(count -> free.size() == 1 && !place.isMeasured())
                : free.stream()
                        .filter(count -> !count.noun().isEmpty())
                        .limit(1)
                        .filter(before);
        return same.stream().findFirst().or(() -> other.filter(count -> count.agrees(place, Agreement.UNKNOWN))
                .findFirst());
    }

    /** A count that may be a whole and of which no share is stated itself. */
    private boolean isFree(int k, int part) {
        return isWhole(k, part) && sentence.shareOf(k) == null;
    }

    /**
     * What a part may be of as well as of its whole, if no words tell: of "320 đơn, trong đó 80 đơn được giao, đã xử lý 72 đơn" the
     * 320, of "640, of which 160 were its own; it resolved 144" the 160, of "95/100 đại biểu, 80 đại biểu nữ, chiếm 84,2% số đại
     * biểu" the 95; of what does not say what it counts the part of the clause before: "45,000 tested, of whom 900 (2%) were
     * positive; 855 (95%) are treated".
     */
    List<Place> rivals(int part, int s, Place whole, WholeOfShare.Named named) {
        Place place = sentence.at(part);
        Place rival = rival(part, whole, named, sentence.role(s) == Role.ATTAINED);
        boolean unsaid =
                rival == null && place.noun().isEmpty() && place.label().isEmpty();
        int before = !unsaid
                ? -1
                : sentence.before(part)
                        .find(k -> sentence.clause(k) < sentence.clause(part) && whole.equals(sentence.shareOf(k)));
        return rival != null ? List.of(rival) : before < 0 ? List.of() : List.of(sentence.at(before));
    }

    /** "35 đại biểu trên tổng số 58 người ứng cử: 12 đại biểu nữ": whether a part counts what a part before counts, and its whole does not. */
    boolean isOfKind(int part, int before) {
        return sentence.at(part).isLike(sentence.at(before))
                && !sentence.at(part).isLike(sentence.at(sentence.pairedWhole(before)));
    }

    /** "6.084/7.669 xã đạt chuẩn nông thôn mới; có 2.567 xã đạt chuẩn nông thôn mới nâng cao": in a clause of its own the same is said of a part as of a fraction. */
    private boolean isOfNextClause(int part, int fraction) {
        List<String> words = SumExtents.around(sentence, part);
        List<String> others = SumExtents.around(sentence, fraction);
        return sentence.clause(fraction) < sentence.clause(part)
                && sentence.at(part).isLike(sentence.at(fraction))
                && sentence.at(fraction).isAtLeast(sentence.at(part))
                && IntStream.rangeClosed(0, words.size() - ALIKE)
                        .anyMatch(i -> Collections.indexOfSubList(others, words.subList(i, i + ALIKE)) >= 0);
    }

    /** "148 trường mầm non, 136 trường tiểu học. Đạt chuẩn 287 trường, trong đó: mầm non 101 trường": the only count before that has the name of a part for its kind; null if there is none. */
    private @Nullable Place ofItsKind(Place part, Place whole) {
        List<String> name = NamedWholes.nameOf(part);
        List<Place> kinds = name.isEmpty() || part.isMeasured()
                ? List.of()
                : Focus.chain(sentence.previous())
                        .limit(COVERED)
                        .flatMap(where -> NamedWholes.counts(where, where.size()))
                        .filter(count -> count.isLike(part) && !count.equals(whole) && count.isAtLeast(part))
                        .filter(count -> count.noun().size() > 1
                                && name.equals(
                                        count.noun().subList(1, count.noun().size())))
                        .toList();
        return kinds.size() == 1 ? kinds.get(0) : null;
    }

    private @Nullable Place rival(int part, Place whole, WholeOfShare.Named named, boolean isAttained) {
        boolean here = whole.sentence() == sentence;
        if (!named.isNothing()) {
            return here && whole.isOutOf() && !named.isTotal() ? sentence.at(whole.index()) : null;
        }
        int paired = here ? sentence.pairedWhole(whole.index()) : -1;
        if (paired >= 0) {
            return isOfKind(part, whole.index()) ? null : sentence.at(paired);
        }
        Place place = sentence.at(part);
        if (here && whole.isOutOf() && isOfNextClause(part, whole.index())) {
            return sentence.at(whole.index());
        }
        Place kind = ofItsKind(place, whole);
        if (kind != null) {
            return kind;
        }
        Place all = enclosing(part).orElse(null);
        if (place.isMeasured() && !isAttained) {
            return null;
        }
        if (all != null && !all.equals(whole)) {
            boolean own = here && !whole.isOutOf() && !Focus.isNarrowed(whole);
            return own && sentence.comma(part) - sentence.comma(whole.index()) == 1 ? all : null;
        }
        int other = sentence.before(part)
                .notOver(':')
                .notOver(k -> all != null && all.sentence() == sentence && k <= all.index())
                .find(k -> isRival(k, place, isAttained) && !sentence.at(k).equals(whole));
        return other < 0 ? null : sentence.at(other);
    }

    /**
     * In a clause before, and no share itself, or directly before what was done then; of "4.141 vụ (chiếm 51,8%); giải quyết 3.793 vụ
     * (đạt 91,6%)" what is attained may be of a share too.
     */
    private boolean isRival(int k, Place part, boolean isAttained) {
        boolean clauseBefore = sentence.clause(k) < sentence.clause(part.index())
                && (isAttained && sentence.isWord(part.index() - 1) || sentence.shareOf(k) == null);
        return isWhole(k, part.index())
                && sentence.at(k).agrees(part, Agreement.SAME)
                && (clauseBefore && sentence.at(k).isAtLeast(part) || isDoneOf(k, part))
                && !isNested(k, part);
    }

    private boolean isNested(int k, Place part) {
        return sentence.before(k).notOver(';').has(i -> sentence.cue(i) == Cue.AMONG && isOfOneItem(i, part.index()));
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
}
