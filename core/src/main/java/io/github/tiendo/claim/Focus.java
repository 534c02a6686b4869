package io.github.tiendo.claim;

import io.github.tiendo.claim.Nouns.Agreement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a text speaks of when a part is told: the counts in the sentences before, in the order in which a reader goes back to them.
 * First the sentence before and the lines above a list, then what stands before these, then the paragraphs above. Of the counts of
 * one sentence that from which on only a part is spoken of goes first, then what the words before the part name, what is told to be
 * a whole, what is said alike, the first that counts the same, and the only one. A count of which a share is stated stands for what
 * that is of, and a value of the time before is in focus for another such value alone.
 */
final class Focus {

    /** So many words behind two counts tell that they count one thing, wherever they stand. */
    private static final int ALIKE = 3;

    /** How many words may stand between "covered" and its count. */
    private static final int COVERED = 4;

    /** How many sentences back a count may stand that a part is held against though no words tell it to be its whole. */
    private static final int NEAR = 3;

    /** How many counts a reader goes back to at most where nothing tells a whole. */
    private static final int COUNTS = 30;

    /** How many sentences a reader goes back at most. */
    private static final int FAR = 8;

    private final Sentence sentence;
    private final Context context;
    private @Nullable List<Sentence> back;

    Focus(Sentence sentence, Context context) {
        this.sentence = sentence;
        this.context = context;
    }

    static Stream<Sentence> chain(@Nullable Sentence last) {
        return Stream.iterate(last, Objects::nonNull, Sentence::previous);
    }

    /** The sentence before, or that before it where it begins with "Trong đó": then its counts are parts themselves. */
    @Nullable
    Sentence before() {
        Sentence before = context.previous();
        while (before != null && before.previous() != null && isOfOthers(before)) {
            before = before.previous();
        }
        return before;
    }

    /** "Trong đó, ...", "Nguyên nhân gồm: ...", "Cùng kỳ năm trước ...", "So với cùng kỳ giảm 58 vụ (-12,34%)": counts nothing but parts, or what was before, or by how much something changed. */
    static boolean isOfOthers(Sentence where) {
        int first = where.after(-1).find(where::isOuterCount);
        return where.cue(0) == Cue.AMONG
                || where.cue(0) == Cue.SAME_PERIOD
                || where.cue(0) == Cue.COMPARED && first < 0
                || first >= 0 && where.before(first).inClause().has(Cue.AMONG, Cue.COMPRISING);
    }

    /** What the sentence before, or a line above the list of a part, counts that it may be of. */
    Optional<Place> near(Place part, Predicate<Place> may) {
        return Stream.concat(
                        inSentence(before(), part, false, Agreement.UNKNOWN).stream(),
                        context.intros().stream()
                                .flatMap(intro -> inSentence(intro, part, true, Agreement.UNKNOWN).stream()))
                .filter(may)
                .findFirst();
    }

    /** What the sentence before calls by the same words as a part. */
    Optional<Place> calledAlike(Place part) {
        return Stream.ofNullable(before())
                .flatMap(where -> counts(where, part))
                .filter(count -> isCalledAlike(count, part))
                .findFirst();
    }

    /** What stands farther back and counts the same: before the sentence before, before the line above a list, in the paragraphs above. */
    Optional<Place> far(Place part, Predicate<Place> may, Agreement least) {
        return Optional.of(part)
                .filter(Place::isMeasured)
                .flatMap(money -> shared(money, may))
                .or(() -> back().flatMap(where -> inSentence(where, part, false, least).stream())
                        .filter(may)
                        .findFirst());
    }

    /** The sentences with numbers to which a reader goes back behind those that are near, and no farther. */
    Stream<Sentence> back() {
        if (back == null) {
            Sentence before = before();
            back = Stream.of(
                            Stream.ofNullable(before).map(Sentence::previous),
                            context.intros().stream().map(Sentence::previous),
                            context.passages().stream())
                    .flatMap(last -> last)
                    .flatMap(Focus::chain)
                    .filter(where -> where.hasNumbers() && !where.isCrowded())
                    .distinct()
                    .limit(FAR)
                    .toList();
        }
        return back.stream();
    }

    /** What is counted here before a place, in the sentence before, above the list and farther back, in the order in which a reader goes back to it. */
    Stream<Place> counts(int before) {
        Stream<Sentence> near = Stream.of(
                        Stream.of(sentence),
                        Stream.ofNullable(context.previous()),
                        Stream.ofNullable(before()),
                        context.intros().stream())
                .flatMap(sentences -> sentences);
        return Stream.concat(near, back())
                .distinct()
                .flatMap(where -> NamedWholes.counts(where, where == sentence ? before : where.size()));
    }

    /** Values of now, outside of deeper brackets, that may have changed as is said at a place, in the same order. */
    Stream<Place> values(int change) {
        return counts(change)
                .filter(value -> value.sentence().depth(value.index()) <= sentence.depth(change)
                        && value.role().mayBeWhole()
                        && !Ties.isYear(value)
                        && !isOfTimeBefore(value));
    }

    /**
     * What a part may be of where nothing tells it surely, in the order in which a reader goes back to it: what is counted alike or does
     * not say what it counts, and then the rest.
     */
    Stream<Place> topics(Place part) {
        boolean before = isOfTimeBefore(part);
        Place behind = sentence.at(sentence.after(part.index()).find(Role.WHOLE));
        List<Place> counts = Stream.concat(behind.index() < 0 ? Stream.of() : Stream.of(behind), counts(part.index()))
                .limit(COUNTS)
                .filter(count -> count.sentence().depth(count.index()) <= sentence.depth(part.index())
                        && !count.equals(count.shareOf()))
                .flatMap(count -> Stream.concat(Stream.of(count), Stream.ofNullable(count.shareOf())))
                .distinct()
                .filter(count -> (count.mayBeWhole() || count.isOutOf())
                        && !count.isIncomparable(part)
                        && count.isAtLeast(part)
                        && !count.equals(part)
                        && !isOneOfSeveral(count)
                        && !Ties.isYear(count)
                        && isOfTimeBefore(count) == before)
                .toList();
        return Stream.concat(counts.stream().filter(part::mayBeLike), counts.stream())
                .distinct();
    }

    /** "40 xã miền núi và 60 xã đồng bằng": of two that are joined and count the same neither is what is spoken of. */
    private static boolean isOneOfSeveral(Place count) {
        Sentence where = count.sentence();
        int before = where.before(count.index()).inWords().find(where::isCountOrFraction);
        int after = where.after(count.index()).inWords().find(where::isCountOrFraction);
        return before >= 0 && isJoined(where, before, count.index())
                || after >= 0 && isJoined(where, count.index(), after);
    }

    private static boolean isJoined(Sentence where, int one, int other) {
        return where.has(Cue.AND, one, other) && where.at(one).isLike(where.at(other));
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
                        .flatMap(where -> Wholes.nearest(
                                where,
                                where == count.sentence() ? count.index() : where.size(),
                                wanted,
                                count,
                                agreement)
                                .stream()))
                .findFirst();
    }

    /** "SMEs: EUR 5.22 billion (31%) ... Operations abroad were EUR 1.85 billion (11%)": what the share before is of; money, or a part without a noun, says nothing else. */
    private Optional<Place> shared(Place part, Predicate<Place> may) {
        return Stream.concat(chain(before()).limit(NEAR), back())
                .flatMap(where -> NamedWholes.counts(where, where.size()))
                .filter(count -> count.shareOf() != null && !count.equals(count.shareOf()))
                .map(Place::shareOf)
                .filter(whole -> whole.mayBeLike(part) && may.test(whole))
                .findFirst();
    }

    /** "(836 cán bộ quản lý, 6.215 giáo viên). Có 5.469 giáo viên (88,0%)", "(đăng ký mới 11.902, ...), 9.855 trường hợp đăng ký mới": the only count in a bracket before that is called as a part is. */
    Optional<Place> inBracket(Place part) {
        List<Place> counts = Stream.concat(Stream.of(sentence), Stream.ofNullable(before()))
                .flatMap(where -> NamedWholes.counts(where, where == sentence ? part.index() : where.size()))
                .toList();
        boolean outside = counts.stream()
                .anyMatch(count -> count.sentence().isOuterCount(count.index())
                        && count.isLike(part)
                        && count.noun().equals(part.noun()));
        List<Place> called = counts.stream()
                .filter(count -> !outside)
                .filter(count -> count.sentence().depth(count.index()) > sentence.depth(part.index())
                        && count.sentence().isCount(count.index())
                        && count.mayBeWhole()
                        && count.isAtLeast(part)
                        && isOfKind(part, count))
                .toList();
        return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }

    private static boolean isOfKind(Place part, Place kind) {
        List<String> noun = kind.noun();
        List<String> label = kind.label();
        return noun.isEmpty()
                ? label.size() > 1 && Collections.indexOfSubList(part.wordsBehind(), label) >= 0
                : noun.size() > 1
                        && part.noun().size() >= noun.size()
                        && part.noun().subList(0, noun.size()).equals(noun);
    }

    /** Whether a count is one of several parts that something in its clause is said to have. */
    static boolean isAmong(Place count) {
        Sentence where = count.sentence();
        int opener = where.before(count.index()).inClause().find(Cue.AMONG, Cue.COMPRISING);
        return where.isOfThose(count.index())
                || opener >= 0
                        && where.before(opener).has(where::isCountOrFraction)
                        && where.after(opener).inClause().has(k -> k != count.index() && where.isCountOrFraction(k));
    }

    /**
     * What a sentence is about, of what may be compared with a value: its total, the only one there, else the first, if what follows
     * may be some of it.
     */
    static @Nullable Place subject(Sentence where, Place value) {
        boolean percent = value.amount().isPercent();
        List<Place> found = where
                .places(k -> (where.isPercent(k) == percent && (percent || where.depth(k) == 0) && !where.isChange(k))
                        && where.role(k) != Role.EARLIER
                        && where.role(k) != Role.PLAN)
                .stream()
                .filter(count -> !count.isIncomparable(value))
                .toList();
        Optional<Place> total =
                found.stream().filter(count -> count.role() == Role.TOTAL).findFirst();
        if (total.isPresent()) {
            return total.get();
        }
        Place first = found.isEmpty() ? null : found.get(0);
        boolean headed = found.size() == 1
                || found.size() > 1
                        && !percent
                        && (first.isAtLeast(found.get(1))
                                || where.pairedWhole(first.index())
                                        == found.get(1).index());
        return headed ? first : null;
    }

    /** Whether a place is in another paragraph, and in no line above the list. */
    boolean isFar(Place place) {
        return !isNear(place) && chain(context.previous()).noneMatch(place.sentence()::equals);
    }

    /** Whether it is in this sentence, the one before, a line above the list, or beside the mark of this note. */
    boolean isNear(Place place) {
        Sentence where = place.sentence();
        return where == sentence
                || where.equals(context.previous())
                || context.intros().contains(where)
                || context.anchor() != null;
    }

    /** What the words say that a part there is the whole of here. */
    Optional<Place> ofParts(@Nullable Sentence where, Place part) {
        return inSentence(where, part, true, Agreement.UNKNOWN);
    }

    /** What the sentence before counted last as a part, or without a noun: "1,240 were asked and 868 replied". */
    Optional<Place> lastCounted(Place part) {
        Sentence other = context.previous();
        if (other == null) {
            return Optional.empty();
        }
        Optional<Place> last = Wholes.nearest(
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

    /** What the beginning of a sentence counts outside of brackets, of the time of a part. */
    private static Stream<Place> counts(Sentence where, Place part) {
        return where.places(k -> k < Sentence.FAR && where.depth(k) == 0).stream()
                .filter(count -> count.mayBeWhole() && (!isOfTimeBefore(count) || isOfTimeBefore(part)));
    }

    /** "That compares with 76 last year", "the previous year's 104,210", "year, when 89% (68) met it": a value of the time before. */
    static boolean isOfTimeBefore(Place value) {
        Sentence where = value.sentence();
        return Ties.isSaidOfTimeBefore(value)
                || value.role() == Role.NONE
                        && where.before(value.index()).inWords().has(Cue.COMPARED)
                || where.has(Cue.SAME_PERIOD) && isBesideTimeBefore(where, value.index());
    }

    private static boolean isBesideTimeBefore(Sentence where, int k) {
        int when = where.before(k)
                .notOver(where::isCountOrFraction)
                .notOver(';')
                .find(i -> where.is(i - 1, ',') && where.says(i, Vocabulary.WHEN));
        return where.after(k)
                        .inSegment()
                        .notOver(where::isOpen)
                        .notOver(Cue.UP, Cue.DOWN, Cue.COMPARED)
                        .has(Cue.SAME_PERIOD)
                || when > 0 && where.before(when - 1).within(COVERED).inWords().has(Cue.SAME_PERIOD);
    }

    /**
     * The whole in a sentence before.
     *
     * @param ofParts whether the words say that a part there is the whole here
     * @param least how much it has to agree with the part
     */
    private static Optional<Place> inSentence(@Nullable Sentence other, Place part, boolean ofParts, Agreement least) {
        if (other == null) {
            return Optional.empty();
        }
        List<Place> counts = counts(other, part)
                .flatMap(count -> wholeAt(count, part, ofParts).stream())
                .distinct()
                .toList();
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        // "96 projects, of which: / 35 ongoing (36%)": what an item says of itself need not be what is counted
        Agreement only = ofParts && other.is(other.size() - 1, ':') ? Agreement.OTHER : least;
        // "264.522 căn, trong đó khánh thành 229.328 căn": of a part only if words say so
        List<Place> heads = ofParts
                ? counts
                : counts.stream().filter(count -> !isAmong(count)).toList();
        List<Place> agreeing = agreeing(counts, part, least);
        List<Place> same = agreeing(heads.isEmpty() ? counts : heads, part, Agreement.SAME);
        return first(agreeing, count -> isCalledFrom(part, count))
                .or(() -> agreeing.stream().filter(Focus::isNarrowed).reduce((one, last) -> last))
                .or(() -> first(agreeing, count -> isNamedBefore(part, count)))
                .or(() -> first(agreeing, count -> isCalledAlike(count, part)))
                .or(() -> agreeing.stream()
                        .filter(count -> count.role() == Role.WHOLE)
                        .reduce((one, last) -> last))
                .or(() -> first(same, count -> isSaidAlike(count.label(), part.label())))
                .or(() -> first(same, count -> true))
                .or(() -> first(agreeing(heads, part, only), count -> heads.size() == 1));
    }

    private static Optional<Place> first(List<Place> counts, Predicate<Place> wanted) {
        return counts.stream().filter(wanted).findFirst();
    }

    private static List<Place> agreeing(List<Place> counts, Place part, Agreement least) {
        return counts.stream()
                .filter(count -> !count.equals(part) && agreement(count, part).ordinal() <= least.ordinal())
                .toList();
    }

    /** As their nouns, or as what is counted before both: "tổng số TTHC là 1.912 thủ tục", of which "số TTHC toàn trình là 963". */
    private static Agreement agreement(Place count, Place part) {
        Agreement agreement = count.agreement(part);
        List<String> one = agreement == Agreement.OTHER ? count.sentence().labelled(count.index()) : List.of();
        List<String> other = one.isEmpty() ? List.of() : part.sentence().labelled(part.index());
        return !other.isEmpty() && one.get(0).equals(other.get(0)) ? Agreement.SAME : agreement;
    }

    /** "286.940 đoàn viên trên tổng số 312.575 lao động. Nữ đoàn viên 168.720 người": the words before a part end with what is counted. */
    private static boolean isNamedBefore(Place part, Place count) {
        List<String> noun = count.noun();
        List<String> label = part.label();
        return noun.size() > 1
                && label.size() > 1
                && label.subList(label.size() - 2, label.size()).equals(noun.subList(0, 2));
    }

    /** "khiếu nại 356 vụ, tố cáo 56 vụ. Kết quả: khiếu nại đúng 62 vụ": the label of a part goes on from that of a count. */
    private static boolean isCalledFrom(Place part, Place count) {
        List<String> label = count.label();
        List<String> longer = part.label();
        List<String> name = label.subList(Math.max(0, label.size() - 2), label.size());
        int at = name.size() < 2 ? -1 : Collections.indexOfSubList(longer, name);
        return at >= 0 && at + 2 < longer.size();
    }

    /** "74 dự án khởi công mới. ... 41 dự án khởi công mới đã chọn thầu": called by the same three words. */
    private static boolean isCalledAlike(Place one, Place other) {
        List<String> words = one.sentence().wordsBehind(one.index(), ALIKE);
        return words.size() == ALIKE && words.equals(other.sentence().wordsBehind(other.index(), ALIKE));
    }

    /**
     * What a further part may be of where a count stands: that, or the whole of which it is a share; none where that is not
     * known. "Giải quyết 318/376 vụ. Kết quả có 41 vụ đúng": behind a fraction its part, but its whole of what remains.
     */
    private static Optional<Place> wholeAt(Place count, Place part, boolean ofParts) {
        Place whole = count.shareOf();
        boolean own = whole == null || ofParts || isNamedBefore(part, count) || isCalledLike(count, whole, part);
        return own ? Optional.of(count) : Optional.of(whole).filter(other -> !other.equals(count));
    }

    /** "620 viên chức, trong đó có 460 giảng viên, chiếm 74%. Có 276 giảng viên ...": of the part before that is called so, and its whole is not. */
    private static boolean isCalledLike(Place before, Place whole, Place part) {
        return before.agrees(part, Agreement.SAME) && !whole.agrees(part, Agreement.SAME) && before.isAtLeast(part);
    }

    /** Of a part and its whole the part, if from there on only it is spoken of. */
    static Place narrowed(Place whole) {
        int paired = whole.sentence().pairedPart(whole.index());
        Place part = whole.sentence().at(paired >= 0 ? paired : whole.index());
        return isNarrowed(part) ? part : whole;
    }

    /** "458 of the 466 recommendations remain relevant": from here on only these are spoken of. */
    static boolean isNarrowed(Place count) {
        int whole = count.role() == Role.PART ? count.sentence().partner(count.index()) : -1;
        List<String> around = new ArrayList<>(count.label());
        around.addAll(count.sentence().wordsBehind(Math.max(count.index(), whole)));
        String words = String.join(" ", around);
        boolean negated = around.stream().anyMatch(Vocabulary.NEGATIONS::contains);
        return !negated && Vocabulary.NARROWING.stream().anyMatch(words::contains) || isCovered(count);
    }

    /** "The audit covered 46 of the 62 councils": what is found there is found of these. */
    private static boolean isCovered(Place count) {
        Sentence where = count.sentence();
        boolean some = where.role(count.index()) == Role.PART || where.isFraction(count.index());
        return some && where.before(count.index()).within(COVERED).inWords().has(Vocabulary.COVERING);
    }

    /** "kiến nghị thu hồi 12,4 tỷ đồng, đã thu hồi 9,3 tỷ đồng": the words before both end alike. */
    static boolean isSaidAlike(List<String> one, List<String> other) {
        int first = one.size() - 2;
        int second = other.size() - 2;
        return first >= 0 && second >= 0 && one.subList(first, first + 2).equals(other.subList(second, second + 2));
    }
}
