package io.github.tiendo.claim;

import io.github.tiendo.claim.Nouns.Agreement;
import io.github.tiendo.notation.NumberReading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds those who have and those who have not: a part, what remains, and the whole of both. */
final class RestFinder {

    /** How many sentences back the part may stand that a rest belongs to. */
    private static final int KEPT = 6;

    /** How many sentences back the whole may stand of what no words tell a part. */
    private static final int BACK = 2;

    /** How many words behind a count are looked at. */
    private static final int AROUND = 7;

    /** Of numbers that are none of what their sentence is about. */
    private static final Set<Role> OTHERS = EnumSet.of(Role.EARLIER, Role.RANK, Role.TARGET, Role.AVERAGE);

    private final List<Have> haves = new ArrayList<>();
    private int passage;

    /**
     * A part whose whole is known; with a percentage if it is a share, of which only "the remaining" tells a rest.
     *
     * @param other what it may be of as well; null if words tell which
     * @param tie what ties it to its whole
     */
    private record Have(
            Place part, NumberReading all, @Nullable NumberReading other, int passage, boolean isShare, Tie tie) {}

    /** Begins a passage, notes left out. */
    void begin() {
        passage++;
    }

    /** Notes the parts of a sentence, and finds what remains of them or of those before. */
    void read(Sentence sentence, Context context, Consumer<Claim> out) {
        for (int i : sentence.numbers()) {
            Place count = sentence.at(i);
            Place whole = sentence.role(i) == Role.RANK ? null : told(count);
            if (whole != null) {
                add(new Have(count, whole.number(), null, passage, false, Tie.WORDS));
            } else if (isRest(count)) {
                rest(count, context, out);
            } else if (sentence.isCount(i) && sentence.depth(i) == 0 && !isOther(count, out) && isNot(count)) {
                opposite(count, out);
            }
        }
        shared(sentence, out);
    }

    /** "84,310 attended; 62,390 (74%) were seen in time; 21,920 waited longer": what a sentence counts of one whole may be all of it, though no words say so. */
    private static void shared(Sentence sentence, Consumer<Claim> out) {
        Place whole = IntStream.of(sentence.numbers())
                .filter(k -> sentence.isOuterCount(k) || sentence.isFraction(k))
                .mapToObj(sentence::at)
                .map(RestFinder::wholeOf)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (whole == null) {
            return;
        }
        List<Place> parts = IntStream.of(sentence.numbers())
                .filter(k -> k >= whole.in(sentence) && isFree(sentence, k))
                .mapToObj(sentence::at)
                .filter(count -> count.mayBeLike(whole)
                        && !count.equals(whole)
                        && (count.shareOf() == null || whole.equals(count.shareOf())))
                .toList();
        if (parts.size() > 1 && parts.stream().anyMatch(part -> !sentence.isUsed(part.index()))) {
            out.accept(sum(parts, whole.number(), Claim.Extent.SOME, Tie.NEAR.and(Ties.ofSum(parts, whole))));
        }
    }

    /** What is told or found to be the whole of a part; null if nothing is. */
    private static @Nullable Place wholeOf(Place part) {
        Place share = part.shareOf();
        return share != null && !share.equals(part) ? share : told(part);
    }

    private static @Nullable Place told(Place part) {
        Sentence where = part.sentence();
        int paired = part.role() == Role.PART ? where.pairedWhole(part.index()) : -1;
        return part.isFraction() ? new Place(where, part.index(), true) : paired < 0 ? null : where.at(paired);
    }

    /** "50 xã, trong đó 30 xã đạt, còn lại 20 xã": behind one word for some of a whole. */
    private static boolean isOfOpener(int part, Place rest) {
        Sentence where = rest.sentence();
        return where.clause(part) == where.clause(rest.index())
                && where.before(part).inClause().has(Cue.AMONG, Cue.COMPRISING)
                && !where.after(part).until(rest.index()).has(Cue.AMONG, Cue.COMPRISING);
    }

    /** Whether a count may be some of what its sentence is about: no value of another time or aim, and not one of those that are counted among others. */
    private static boolean isFree(Sentence where, int k) {
        return (where.isOuterCount(k) || where.isFraction(k) && where.depth(k) == 0)
                && !OTHERS.contains(where.role(k))
                && !where.before(k).inClause().has(Cue.AMONG, Cue.COMPRISING)
                && !Ties.isOfTimeBefore(where.at(k))
                && !Ties.isYear(where.at(k));
    }

    /**
     * "72/78 trạm đã ký, 6 trạm chưa ký", "120 (58%) were positive; 86 were negative": whether a count is of those of whom
     * the words say the opposite of what the part before it says.
     */
    private boolean isOther(Place rest, Consumer<Claim> out) {
        Have have = haves.isEmpty() ? null : haves.get(haves.size() - 1);
        Sentence sentence = rest.sentence();
        Sentence where = have == null ? null : have.part().sentence();
        boolean here = where == sentence;
        boolean next = where != null && (here ? have.part().index() < rest.index() : where == sentence.previous());
        if (!next
                || rest.role() != Role.NONE
                || have.other() != null
                || !rest.mayBeLike(have.part())
                // "2 không tán thành, 1 không biểu quyết": of three the second is not all the others
                || sentence.after(rest.index())
                        .has(k -> sentence.isOuterCount(k) && sentence.at(k).mayBeLike(rest))
                || IntStream.range(here ? have.part().index() + 1 : 0, rest.index())
                        .anyMatch(k ->
                                sentence.isOuterCount(k) || sentence.isFraction(k) || sentence.cue(k) == Cue.AMONG)) {
            return false;
        }
        List<String> part = around(have.part());
        List<String> own = around(rest);
        boolean negated = !isNot(have.part()) && denies(own, part);
        boolean opposite = Vocabulary.areOpposite(part, own);
        if (negated || opposite) {
            List<Integer> shares = here ? shares(have) : List.of();
            haves.remove(have);
            rest.use();
            out.accept(shares.size() > 1 ? all(shares, rest, have.all(), Claim.Extent.NEAR) : complement(have, rest));
        }
        return negated || opposite;
    }

    /** "chưa ký" of "đã ký", "have not": what words deny directly is said of others, or nothing is said behind them. */
    private static boolean denies(List<String> words, List<String> others) {
        return IntStream.range(0, words.size())
                .filter(i -> Vocabulary.UNDONE.contains(words.get(i)))
                .anyMatch(i -> i == words.size() - 1 || others.contains(words.get(i + 1)));
    }

    /** Notes a part whose whole was found, what it may be of as well, and what ties it to its whole. */
    void have(Place part, NumberReading all, @Nullable NumberReading other, Tie tie) {
        add(new Have(part, all, other, passage, true, tie));
    }

    private void add(Have have) {
        haves.add(have);
        if (haves.size() > KEPT) {
            haves.remove(0);
        }
    }

    private static boolean isRest(Place count) {
        Sentence sentence = count.sentence();
        int i = count.index();
        boolean told = sentence.role(i) == Role.REST;
        if (!sentence.isCount(i) || sentence.depth(i) > 0 && !told) {
            return false;
        }
        if (sentence.isMeasured(i)) {
            // "còn 300 tỷ đồng" may be of anything; "còn lại" and "còn ... chưa" are of what was counted before
            return told
                    && i > 0
                    && (sentence.cue(i - 1) != Cue.REST
                            || sentence.says(i - 1, Vocabulary.REMAINING)
                            || sentence.cue(i + 1) == Cue.NOT
                            || isGap(count));
        }
        for (int k = i + 1; !told && k < sentence.size() && k - i <= 8; k++) {
            if (!(sentence.isWord(k) || sentence.get(k) instanceof Atom.Note)) {
                boolean beside = sentence.is(k, ',') && !sentence.isCount(k + 1 < sentence.size() ? k + 1 : k);
                if (!beside) {
                    told = sentence.is(k, ',') && isNotBehindAll(sentence, k);
                    break;
                }
            }
            boolean ofNext = sentence.isCount(k + 1) || sentence.isCount(k + 2);
            told = sentence.cue(k) == Cue.REST && !ofNext || sentence.cue(k) == Cue.NOT && i > 0 && isAsked(sentence);
        }
        return told;
    }

    private static boolean isGap(Place rest) {
        return rest.sentence().cue(rest.index() + 1) == Cue.REST
                || rest.sentence().before(rest.index()).within(2).inWords().has(Vocabulary.GAP);
    }

    /** "03 bộ, ngành, 04 địa phương chưa ban hành": one "chưa" behind several counts. */
    private static boolean isNotBehindAll(Sentence sentence, int comma) {
        int next = sentence.after(comma).within(4).find(sentence::isCount);
        return next >= 0 && isRest(sentence.at(next));
    }

    private static boolean isAsked(Sentence sentence) {
        return sentence.says(0, Vocabulary.ASKING);
    }

    private void rest(Place rest, Context context, Consumer<Claim> out) {
        Sentence sentence = rest.sentence();
        boolean passed = false;
        for (int h = haves.size() - 1; h >= 0; h--) {
            Have have = haves.get(h);
            Agreement agreement = have.part().agreement(rest);
            boolean here = have.part().sentence() == sentence;
            boolean before = !here || have.part().index() < rest.index() && !isAmong(have, rest);
            boolean unknown = agreement == Agreement.UNKNOWN && h == haves.size() - 1;
            boolean near = passage == have.passage() || passage - have.passage() == 1 && isAsked(sentence);
            // "Of the households reached, 900 (30%) ...": what remains behind that sentence is not of those
            boolean framed = !here && have.part().sentence().says(0, Vocabulary.FRAMES);
            // "27 of the 38 are done. Nine are under way and three have not started": with others beside it
            boolean beside = !here
                    && sentence.before(rest.index())
                            .has(k -> sentence.isOuterCount(k) && sentence.at(k).mayBeLike(rest));
            // "(12 of 31 files). 40 are pending", "of 171 claims 28, 39 and 104. 61 are pending": what a bracket
            // says of a part is over with it, and of several parts the last is not the one that leaves a rest
            Sentence where = have.part().sentence();
            boolean enclosed = !here
                    && (isAside(have.part()) || where.hasPartsOf(have.part().shareOf()));
            passed |= enclosed;
            boolean told = !framed
                    && !beside
                    && !enclosed
                    && !(passed && have.isShare())
                    && (!have.isShare() || rest.role() == Role.REST);
            boolean measured = here || !rest.isMeasured() || isNext(have, rest);
            if (before && near && told && measured && (agreement == Agreement.SAME || unknown)) {
                List<Integer> shares = here ? shares(have) : List.of();
                haves.remove(h);
                rest.use();
                boolean several = shares.size() > 1;
                Place begin = several ? sentence.at(shares.get(0)) : have.part();
                List<Integer> others = here ? between(begin, rest) : new ArrayList<>();
                shares.stream().skip(1).filter(k -> !others.contains(k)).forEach(others::add);
                others.sort(null);
                others.removeIf(k -> among(sentence, begin.index(), k) >= 0);
                boolean fits = isAll(have.part(), rest, have.all());
                boolean complete = have.part().value().compareTo(have.all().value()) == 0;
                boolean isAll = have.all() == rest.number();
                if (isAll || have.other() != null && !fits || complete && rest.role() != Role.REST) {
                    // "6/6 vùng đều đạt; 2 vùng còn lại": behind those that were told of, and not of all
                    return;
                }
                if (!others.isEmpty() && !(several && fits)) {
                    others.add(0, begin.index());
                    boolean closed = rest.role() == Role.REST && !new SumExtents(sentence).overlap(others);
                    Claim.Extent extent = !several ? Claim.Extent.ALL : closed ? Claim.Extent.NEAR : Claim.Extent.SOME;
                    out.accept(all(others, rest, have.all(), extent));
                    return;
                }
                out.accept(complement(have, rest));
                return;
            }
        }
        boolean leads = isNot(rest) && !sentence.before(rest.index()).has(sentence::isCountOrFraction);
        if (!(leads && opposite(rest, out)) && !ofBefore(rest, context, out) && isNot(rest)) {
            opposite(rest, out);
        }
    }

    /**
     * "599 recommendations were issued; 14 are no longer relevant, leaving 585", "We threw up 2,310 actions. By year end we had closed
     * 2,042, which leaves 268", "120 of a plan of 300, a gap of 180": the nearest before it that may count the same is a part, if it is
     * not called a whole; its whole is what words tell, or the next that begins its sentence. With it go the parts between.
     */
    private static boolean ofBefore(Place rest, Context context, Consumer<Claim> out) {
        List<Place> before = isTold(rest) ? before(rest) : List.of();
        Place part =
                before.stream().filter(count -> !isWhole(count)).findFirst().orElse(null);
        if (part == null) {
            return false;
        }
        Place named = part.equals(before.get(0)) ? wholeOf(part, context) : before.get(0);
        Place whole = named != null
                ? named
                : before.stream()
                        .skip(1)
                        .filter(count -> mayHave(part, count))
                        .findFirst()
                        .orElse(null);
        if (whole == null || !whole.isAtLeast(part) || whole.equals(rest)) {
            return false;
        }
        if (whole.isFraction() && !whole.isOutOf()) {
            // "3.450/4.120 nhà, trong đó xây mới 2.600 nhà, ...; còn lại 670 nhà": of the whole of the fraction
            whole(List.of(whole), rest, new Place(whole.sentence(), whole.index(), true), Tie.WORDS, out);
            return true;
        }
        int from = before.indexOf(part);
        int to = before.contains(whole) ? Math.max(before.indexOf(whole), from + 1) : before.size();
        List<Place> parts = before.subList(from, to).stream()
                .filter(count -> count.sentence() == part.sentence() && !isWhole(count))
                .sorted(Comparator.comparingInt(Place::index))
                .toList();
        boolean words = named != null && whole.sentence() == rest.sentence();
        whole(parts, rest, whole, words ? Tie.WORDS : Tie.NEAR, out);
        return true;
    }

    /** "còn 20 xã", "14 địa phương còn lại": whether words tell that it is what remains. */
    private static boolean isTold(Place rest) {
        Sentence where = rest.sentence();
        int behind = where.after(rest.index()).within(AROUND).inWords().find(Vocabulary.REMAINING);
        return rest.role() == Role.REST
                || behind > 0 && (where.cue(behind - 1) == Cue.REST || where.cue(behind) == Cue.REST);
    }

    private static boolean isWhole(Place count) {
        return count.role() == Role.WHOLE || count.role() == Role.PLAN || count.role() == Role.EARLIER;
    }

    /** What words or structure tell to be the whole of a part; null if nothing does. */
    private static @Nullable Place wholeOf(Place part, Context context) {
        Place known = wholeOf(part);
        return known != null || part.shareOf() != null
                ? known
                : new WholeOfShare(part.sentence(), context, new Wholes(part.sentence(), context))
                        .whole(-1, part.index(), WholeOfShare.Named.NOTHING)
                        .filter(found -> found.sentence() == part.sentence())
                        .orElse(null);
    }

    /** Whether a count before a part may be its whole: called so, or the first of its sentence that may count the same, of which no share is stated. */
    private static boolean mayHave(Place part, Place count) {
        Sentence where = count.sentence();
        boolean first = IntStream.of(where.numbers())
                .filter(k -> k < count.index() && isFree(where, k))
                .noneMatch(k -> where.at(k).mayBeLike(count));
        return isWhole(count) || first && count.shareOf() == null && count.isAtLeast(part);
    }

    private static void whole(List<Place> parts, Place rest, Place whole, Tie tie, Consumer<Claim> out) {
        rest.use();
        if (parts.size() == 1) {
            Place has = parts.get(0);
            has.use();
            out.accept(new Claim.Complement(
                    quote(rest, List.of(has, whole)),
                    has.number(),
                    rest.number(),
                    whole.number(),
                    has.noun(),
                    Ties.ofRest(has, rest, tie).and(tie)));
        } else {
            List<Place> all = new ArrayList<>(parts);
            all.add(rest);
            out.accept(sum(
                    all,
                    whole.number(),
                    Claim.Extent.ALL,
                    Ties.ofSum(all, whole).and(tie)));
        }
    }

    /** Whether it stands in a bracket beside what its sentence counts alike. */
    private static boolean isAside(Place part) {
        Sentence where = part.sentence();
        return where.depth(part.index()) > 0
                && IntStream.of(where.numbers())
                        .anyMatch(k -> where.isOuterCount(k) && where.at(k).isLike(part));
    }

    /** What remains closes a list: with the parts before it, it makes all. */
    private static Claim all(List<Integer> parts, Place rest, NumberReading all, Claim.Extent extent) {
        List<Place> places = Stream.concat(parts.stream().map(rest.sentence()::at), Stream.of(rest))
                .toList();
        return sum(places, all, extent, Tie.WORDS);
    }

    private static Claim sum(List<Place> parts, NumberReading whole, Claim.Extent extent, Tie tie) {
        return new Claim.Sum(
                quote(parts.get(parts.size() - 1), parts),
                parts.stream().map(Place::number).toList(),
                whole,
                extent,
                tie);
    }

    /** From the first of some numbers of its sentence to a figure. */
    private static Quote quote(Place figure, List<Place> places) {
        return Quote.of(
                figure,
                places.stream()
                        .filter(place -> place.sentence() == figure.sentence())
                        .toList());
    }

    /** The counts before one that may count the same, the nearest first, here and in a few sentences; what they are made of, and what was before, left out. */
    private static List<Place> before(Place rest) {
        return Stream.concat(
                        Stream.of(rest.sentence()),
                        Focus.chain(rest.sentence().previous()).limit(BACK))
                .flatMap(where -> IntStream.of(where.numbers())
                        .filter(k -> where != rest.sentence() || k < rest.index())
                        .filter(k -> isFree(where, k)
                                || where.isOuterCount(k) && isGap(rest)
                                || where == rest.sentence() && where.isOuterCount(k) && isOfOpener(k, rest))
                        .mapToObj(where::at)
                        .filter(count -> count.mayBeLike(rest))
                        .sorted(Comparator.comparingInt(count -> -count.index())))
                .toList();
    }

    /** "287.650 ha/411.200 ha. Còn 123.550 ha chưa đo đạc": what was told last, in the sentence before. */
    private boolean isNext(Have have, Place rest) {
        return haves.get(haves.size() - 1).equals(have)
                && have.part().sentence() == rest.sentence().previous()
                && have.part().isLike(rest);
    }

    /**
     * Whether what remains is of some that are among a part: "84 were done, of whom 60 were on time, the remaining 24". What
     * opens in one item ends with it: "32 were done, including 12 early; the remaining eight", unless only they fit.
     */
    private static boolean isAmong(Have have, Place rest) {
        Sentence sentence = rest.sentence();
        int among = among(sentence, have.part().index() + 1, rest.index());
        if (among < 0 || sentence.clause(among) == sentence.clause(rest.index())) {
            return among >= 0;
        }
        int inner = sentence.after(among).until(rest.index()).find(sentence::isCount);
        return inner >= 0
                && !isAll(have.part(), rest, have.all())
                && isAll(sentence.at(inner), rest, have.part().number());
    }

    private static int among(Sentence sentence, int from, int to) {
        return sentence.after(from).until(to).find(Cue.AMONG);
    }

    private static boolean isAll(Place part, Place rest, NumberReading all) {
        return part.value().add(rest.value()).compareTo(all.value()) == 0;
    }

    /** "109 ý kiến đã giải quyết, 14 ý kiến chưa giải quyết và còn 16 ý kiến": what stands between a part and what remains. */
    private static List<Integer> between(Place part, Place rest) {
        Sentence sentence = part.sentence();
        List<Integer> between = IntStream.range(part.index() + 1, rest.index())
                .filter(k -> sentence.isOuterCount(k)
                        && sentence.role(k) != Role.WHOLE
                        && sentence.role(k) != Role.PLAN
                        && (sentence.noun(k).isEmpty()
                                ? sentence.at(k).mayBeLike(rest)
                                : sentence.at(k).isLike(rest)))
                .boxed()
                .collect(Collectors.toCollection(ArrayList::new));
        between.forEach(sentence::use);
        return between;
    }

    /** "57 tỉnh đã nộp báo cáo; 6 tỉnh chưa nộp báo cáo", "Đã nộp: 57 tỉnh. Chưa nộp: 6 tỉnh": of how many the sentence before may say. */
    private static boolean opposite(Place rest, Consumer<Claim> out) {
        Sentence sentence = rest.sentence();
        int clause = sentence.clause(rest.index());
        Sentence other = clause == 0 ? sentence.previous() : sentence;
        if (other == null || sentence.before(rest.index()).inClause().has(Cue.AMONG)) {
            return false;
        }
        int has = other.before(other == sentence ? rest.index() : other.size())
                .notOver(k -> other == sentence && clause - other.clause(k) > 1)
                .find(k -> other.isCountOrFraction(k)
                        && other.role(k) != Role.RANK
                        && !(other.role(k) == Role.WHOLE && other.role(other.partner(k)) == Role.PART)
                        && (other != sentence || other.clause(k) < clause));
        Agreement least = rest.noun().isEmpty() ? Agreement.UNKNOWN : Agreement.SAME;
        boolean pair = has >= 0
                && !(sentence.isUsed(rest.index()) && other.isUsed(has))
                && !isNot(other.at(has))
                && other.at(has).agrees(rest, least)
                && around(other.at(has)).stream().filter(around(rest)::contains).count() > 1;
        if (pair) {
            Place have = other.at(has);
            Place whole = told(have);
            rest.use();
            have.use();
            out.accept(complement(
                    Quote.of(have, List.of(rest)), have, rest, whole == null ? all(have) : whole.number(), Tie.WORDS));
        }
        return pair;
    }

    /** What stands in the sentence before those who have, if it is called the whole or is all that counts the same there. */
    private static @Nullable NumberReading all(Place has) {
        Sentence before = has.sentence().previous();
        List<Place> same = before == null
                ? List.of()
                : IntStream.of(before.numbers())
                        .filter(before::isCount)
                        .mapToObj(before::at)
                        .filter(count -> count.isLike(has))
                        // "kiến nghị tăng thu 373 tỷ đồng": money is like any other
                        .filter(count -> !count.isMeasured() || count.role() == Role.WHOLE)
                        .toList();
        List<Place> wholes =
                same.stream().filter(count -> count.role() == Role.WHOLE).toList();
        List<Place> called = wholes.isEmpty() ? same : wholes;
        List<String> periods = has.sentence().periods();
        boolean one = called.size() == 1
                && !called.get(0).role().isChange()
                && (periods.isEmpty() || periods.equals(before.periods()));
        if (one) {
            called.get(0).use();
        }
        return one ? called.get(0).number() : null;
    }

    private static Claim.Complement complement(Have have, Place rest) {
        Place has = have.part();
        return complement(Quote.of(has, List.of(rest)), has, rest, have.all(), have.tie());
    }

    private static Claim.Complement complement(
            Quote quote, Place has, Place rest, @Nullable NumberReading all, Tie tie) {
        return new Claim.Complement(quote, has.number(), rest.number(), all, has.noun(), Ties.ofRest(has, rest, tie));
    }

    /** The shares of one whole before a rest, in their order; none if what the rest belongs to is no share. */
    private List<Integer> shares(Have have) {
        return haves.stream()
                .filter(other -> have.isShare()
                        && other.isShare()
                        && other.part().sentence() == have.part().sentence()
                        && other.all().value().compareTo(have.all().value()) == 0
                        && other.part().index() <= have.part().index())
                .map(other -> other.part().index())
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isNot(Place count) {
        return count.sentence().mayBegin(Vocabulary.UNDONE)
                && around(count).stream().anyMatch(Vocabulary.UNDONE::contains);
    }

    /** The words around a count in its clause, what it counts left out. */
    private static List<String> around(Place count) {
        List<String> words = new ArrayList<>(count.label());
        int noun = Math.min(count.noun().size(), 2);
        List<String> behind = count.sentence().wordsBehind(count.index() + noun, AROUND - noun);
        words.addAll(behind);
        int open = count.index() + noun + behind.size() + 1;
        if (count.sentence().isOpen(open)) {
            // "120 (58%) were positive"
            words.addAll(count.sentence().wordsBehind(count.sentence().closeBracket(open), AROUND));
        }
        return words;
    }
}
