package io.github.tiendo.claim;

import io.github.tiendo.claim.Nouns.Agreement;
import io.github.tiendo.notation.NumberReading;
import java.math.BigDecimal;
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
record RestFinder(Sentence sentence, Context context, Consumer<Claim> out) {

    /** How many sentences back the part may stand that a rest belongs to. */
    private static final int KEPT = 6;

    /** How many sentences back the whole may stand of what no words tell a part. */
    private static final int BACK = 2;

    /** How many words behind a count are looked at. */
    private static final int AROUND = 7;

    /** Of numbers that are none of what their sentence is about. */
    private static final Set<Role> OTHERS = EnumSet.of(Role.EARLIER, Role.RANK, Role.TARGET, Role.AVERAGE);

    /** Notes the parts whose wholes are told, and finds what remains of them or of those before. */
    void find() {
        for (int i : sentence.numbers()) {
            Place count = sentence.at(i);
            Place whole = sentence.role(i) == Role.RANK ? null : told(count);
            if (whole != null) {
                sentence.hold(i, new Held(whole, Tie.WORDS, false, false));
            } else if (isRest(count)) {
                rest(count);
            } else if (sentence.isCount(i) && sentence.depth(i) == 0 && !isOther(count) && isNot(count)) {
                opposite(count);
            }
        }
        shared();
    }

    /** "84,310 attended; 62,390 (74%) were seen in time; 21,920 waited longer": what a sentence counts of one whole may be all of it, though no words say so. */
    private void shared() {
        if (sentence.counts() < 2) {
            return;
        }
        Place whole = sentence.places(k -> sentence.isOuterCount(k) || sentence.isFraction(k)).stream()
                .map(RestFinder::wholeOf)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (whole == null) {
            return;
        }
        List<Place> parts = sentence.places(k -> k >= whole.in(sentence) && isFree(sentence, k)).stream()
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
    private boolean isOther(Place rest) {
        Sentence before = sentence.previous();
        boolean holds = sentence.holds() || before != null && before.holds();
        Place has = rest.role() != Role.NONE || !holds
                ? null
                : known(rest)
                        .findFirst()
                        .filter(part -> part.sentence() == sentence || part.sentence() == before)
                        .orElse(null);
        if (has == null
                || held(has).hasRival()
                || !rest.mayBeLike(has)
                || has.sentence() != sentence && isFollowed(has, rest)
                || sentence.anyNumber(k -> k >= rest.index() && sentence.held(k) != null)
                // "2 không tán thành, 1 không biểu quyết": of three the second is not all the others
                || isFollowed(rest, rest)
                || IntStream.range(has.in(sentence) + 1, rest.index())
                        .anyMatch(k ->
                                sentence.isOuterCount(k) || sentence.isFraction(k) || sentence.cue(k) == Cue.AMONG)) {
            return false;
        }
        List<String> part = around(has);
        List<String> own = around(rest);
        boolean other = !isNot(has) && denies(own, part) || Vocabulary.areOpposite(part, own);
        if (other) {
            List<Place> shares = shares(has);
            Held held = has.sentence().release(has.index());
            leave(shares.size() > 1 ? shares : List.of(has), rest, held, Claim.Extent.NEAR);
        }
        return other;
    }

    /** Whether another count that may count the same stands behind one. */
    private static boolean isFollowed(Place count, Place like) {
        Sentence where = count.sentence();
        return where.after(count.index())
                .has(k -> where.isOuterCount(k) && where.at(k).mayBeLike(like));
    }

    /** "chưa ký" of "đã ký", "have not": what words deny directly is said of others, or nothing is said behind them. */
    private static boolean denies(List<String> words, List<String> others) {
        return IntStream.range(0, words.size())
                .filter(i -> Vocabulary.UNDONE.contains(words.get(i)))
                .anyMatch(i -> i == words.size() - 1 || others.contains(words.get(i + 1)));
    }

    private static boolean isRest(Place count) {
        Sentence sentence = count.sentence();
        int i = count.index();
        boolean told = sentence.role(i) == Role.REST;
        // "the remaining 9,200 went to the other five regions": what is told of a rest is none beside it
        if (!sentence.isCount(i)
                || sentence.depth(i) > 0 && !told
                || sentence.before(i).inWords().has(Role.REST)) {
            return false;
        }
        if (sentence.isMeasured(i)) {
            // "còn 300 tỷ đồng" may be of anything; "còn lại" and "còn ... chưa" are of what was counted before
            int behind = sentence.isOpen(i + 1) ? sentence.closeBracket(i + 1) + 1 : i + 1;
            return told && i > 0 && (sentence.cue(i - 1) != Cue.REST || sentence.cue(behind) == Cue.NOT);
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
            told = sentence.cue(k) == Cue.REST && !ofNext
                    || sentence.cue(k) == Cue.NOT && i > 0 && sentence.says(0, Vocabulary.ASKING);
        }
        return told;
    }

    private static boolean isGap(Place rest) {
        return rest.sentence().before(rest.index()).within(2).inWords().has(Vocabulary.GAP);
    }

    /** "03 bộ, ngành, 04 địa phương chưa ban hành": one "chưa" behind several counts. */
    private static boolean isNotBehindAll(Sentence sentence, int comma) {
        int next = sentence.after(comma).within(4).find(sentence::isCount);
        return next >= 0 && isRest(sentence.at(next));
    }

    /** The parts before a count whose wholes are known, the nearest first; what is asked for is of the passage before as well. */
    private Stream<Place> known(Place rest) {
        Stream<Sentence> asked = sentence.says(0, Vocabulary.ASKING)
                ? context.passages().stream().limit(1)
                : Stream.empty();
        return Stream.concat(
                        Stream.of(sentence),
                        Stream.concat(Stream.ofNullable(sentence.previous()), asked)
                                .flatMap(Focus::chain))
                .distinct()
                .limit(KEPT)
                .filter(Sentence::holds)
                .flatMap(where -> NamedWholes.counts(where, where == sentence ? rest.index() : where.size()))
                .filter(part -> part.sentence().held(part.index()) != null);
    }

    private static Held held(Place part) {
        return Objects.requireNonNull(part.sentence().held(part.index()));
    }

    private void rest(Place rest) {
        List<Place> known = known(rest).toList();
        Place nearest = known.isEmpty() ? null : known.get(0);
        Place elsewhere = known.stream()
                .filter(part -> part.sentence() != sentence)
                .findFirst()
                .orElse(null);
        Place part = known.stream()
                .filter(count -> count.isLike(rest) || count.equals(nearest) && mayLeave(count, rest))
                .filter(count -> count.sentence() == sentence ? !isAmong(count, rest) : goesOn(count, rest))
                .filter(count -> !held(count).isShare()
                        || rest.role() == Role.REST && (count.sentence() == sentence || count.equals(elsewhere)))
                .findFirst()
                .orElse(null);
        if (part != null) {
            remains(part, rest);
            return;
        }
        boolean leads = isNot(rest) && !sentence.before(rest.index()).has(sentence::isCountOrFraction);
        if (!(leads && opposite(rest)) && !ofBefore(rest) && isNot(rest)) {
            opposite(rest);
        }
    }

    /** "1.045 giấy trong tổng số 1.082 thửa, còn lại 37 thửa": what remains is called like the part, or like its whole. */
    private static boolean mayLeave(Place part, Place rest) {
        return part.mayBeLike(rest) || held(part).whole().isLike(rest);
    }

    /** Whether what remains may be of a part in a sentence before. */
    private boolean goesOn(Place part, Place rest) {
        Sentence where = part.sentence();
        // "Of the households reached, 900 (30%) ...": what remains behind that sentence is not of those, but of "Of the
        // 45 wards, 38 ..."
        Place whole = held(part).whole();
        boolean framed =
                where.says(0, Vocabulary.FRAMES) && !(whole.sentence() == where && where.comma(whole.index()) == 0);
        // "27 of the 38 are done. Nine are under way and three have not started": with others beside it
        boolean beside = sentence.before(rest.index())
                .has(k -> sentence.isOuterCount(k) && sentence.at(k).mayBeLike(rest));
        // "(12 of 31 files). 40 are pending", "of 171 claims 28, 39 and 104. 61 are pending": what a bracket
        // says of a part is over with it, and of several parts the last is not the one that leaves a rest
        boolean enclosed = isAside(part) || where.hasPartsOf(part.shareOf());
        return !framed && !beside && !enclosed;
    }

    /**
     * What remains of a part, of it and those between, or of all shares of its whole. That the part and the rest make the whole
     * decides here against a rival whole and the counts between, where no words do.
     */
    private void remains(Place part, Place rest) {
        boolean here = part.sentence() == sentence;
        List<Place> shares = here ? shares(part) : List.of();
        Held held = part.sentence().release(part.index());
        boolean fits = isAll(part, rest, held.whole());
        boolean complete = part.value().compareTo(held.whole().value()) == 0;
        if (held.whole().equals(rest) || held.hasRival() && !fits || complete && rest.role() != Role.REST) {
            // "6/6 vùng đều đạt; 2 vùng còn lại": behind those that were told of, and not of all
            return;
        }
        boolean several = shares.size() > 1;
        Place first = several ? shares.get(0) : part;
        int behind = sentence.isOfThose(first.index()) ? first.index() + 1 : first.index();
        List<Place> parts = IntStream.range(first.index() + 1, here ? rest.index() : 0)
                .mapToObj(sentence::at)
                .filter(count -> shares.contains(count) || isBetween(count, rest))
                .filter(count -> among(behind, count.index()) < 0)
                .collect(Collectors.toCollection(ArrayList::new));
        parts.add(0, first);
        // "47/52 đạt, 12 xuất sắc; còn 5": what is more than all with the part is among it
        boolean among = !several
                && parts.stream()
                                .map(Place::value)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(held.whole().value())
                        > 0;
        boolean single = parts.size() == 1 || fits || among;
        boolean closed = rest.role() == Role.REST;
        // "approved 60 and cut 20; the remaining 20": what is said to have changed may be a part too
        boolean unsure = !fits
                && IntStream.range(first.index() + 1, here ? rest.index() : 0)
                        .anyMatch(k -> sentence.isCount(k)
                                && sentence.isChange(k)
                                && sentence.at(k).mayBeLike(rest));
        leave(
                single ? List.of(part) : parts,
                rest,
                unsure ? new Held(held.whole(), Tie.RIVAL, held.isShare(), true) : held,
                !several ? Claim.Extent.ALL : closed ? Claim.Extent.NEAR : Claim.Extent.SOME);
    }

    /**
     * "599 recommendations were issued; 14 are no longer relevant, leaving 585", "We threw up 2,310 actions. By year end we had closed
     * 2,042, which leaves 268", "120 of a plan of 300, a gap of 180": the nearest before it that may count the same is a part, if it is
     * not called a whole; its whole is what words tell, or the next that begins its sentence. With it go the parts between.
     */
    private boolean ofBefore(Place rest) {
        List<Place> before = isTold(rest) ? before(rest) : List.of();
        Place part =
                before.stream().filter(count -> !isWhole(count)).findFirst().orElse(null);
        if (part == null) {
            return false;
        }
        Place named = part.equals(before.get(0)) ? ofStructure(part) : before.get(0);
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
            Place all = new Place(whole.sentence(), whole.index(), true);
            leave(List.of(whole), rest, all.number(), Ties.ofRest(whole, rest, Tie.WORDS), Claim.Extent.ALL);
            return true;
        }
        int from = before.indexOf(part);
        int to = before.contains(whole) ? Math.max(before.indexOf(whole), from + 1) : before.size();
        List<Place> parts = before.subList(from, to).stream()
                .filter(count -> count.sentence() == part.sentence() && !isWhole(count))
                .sorted(Comparator.comparingInt(Place::index))
                .toList();
        boolean here = whole.sentence() == rest.sentence();
        Tie tie = named == null ? Tie.NEAR : here ? Tie.WORDS : leads(rest, whole) ? Tie.LINE : Tie.NEAR;
        Tie own = parts.size() == 1
                ? Ties.ofRest(part, rest, tie)
                : Ties.ofSum(Stream.concat(parts.stream(), Stream.of(rest)).toList(), whole);
        leave(parts, rest, whole.number(), own.and(tie), Claim.Extent.ALL);
        return true;
    }

    /** "Of the 45 wards 38 met it. The remaining seven did not.": whether what remains is the first that its sentence counts, behind that of its whole. */
    private static boolean leads(Place rest, Place whole) {
        Sentence where = rest.sentence();
        return rest.role() == Role.REST
                && whole.sentence().equals(where.previous())
                && !where.before(rest.index()).has(where::isCountOrFraction);
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
    private @Nullable Place ofStructure(Place part) {
        Place known = wholeOf(part);
        return known != null || part.shareOf() != null
                ? known
                : WholeOfShare.ofCounted(part, part.sentence() == sentence ? context : context.before(part.sentence()))
                        .filter(found -> found.sentence() == part.sentence() && !found.equals(part))
                        .orElse(null);
    }

    /** Whether a count before a part may be its whole: called so, or the first of its sentence that may count the same, of which no share is stated. */
    private static boolean mayHave(Place part, Place count) {
        Sentence where = count.sentence();
        boolean first = !where.anyNumber(
                k -> k < count.index() && isFree(where, k) && where.at(k).mayBeLike(count));
        return isWhole(count) || first && count.shareOf() == null && count.isAtLeast(part);
    }

    private void leave(List<Place> parts, Place rest, Held held, Claim.Extent extent) {
        Tie tie = parts.size() == 1 ? Ties.ofRest(parts.get(0), rest, held.tie()) : Tie.WORDS;
        leave(parts, rest, held.whole().number(), tie, extent);
    }

    /** One part and what remains of all, or several parts of which that is the last. */
    private void leave(List<Place> parts, Place rest, @Nullable NumberReading all, Tie tie, Claim.Extent extent) {
        Place has = parts.get(0);
        parts.forEach(Place::use);
        rest.use();
        if (parts.size() == 1) {
            out.accept(new Claim.Complement(Quote.of(rest, parts), has.number(), rest.number(), all, has.noun(), tie));
        } else {
            List<Place> places = new ArrayList<>(parts);
            places.add(rest);
            out.accept(sum(places, all, extent, tie));
        }
    }

    /** Whether it stands in a bracket beside what its sentence counts alike. */
    private static boolean isAside(Place part) {
        Sentence where = part.sentence();
        return where.depth(part.index()) > 0
                && where.anyNumber(k -> where.isOuterCount(k) && where.at(k).isLike(part));
    }

    private static Claim sum(List<Place> parts, NumberReading whole, Claim.Extent extent, Tie tie) {
        return new Claim.Sum(
                Quote.of(parts.get(parts.size() - 1), parts),
                parts.stream().map(Place::number).toList(),
                whole,
                extent,
                tie);
    }

    /** The counts before one that may count the same, the nearest first, here and in a few sentences; what they are made of, and what was before, left out. */
    private List<Place> before(Place rest) {
        return Stream.concat(
                        Stream.of(rest.sentence()),
                        Focus.chain(rest.sentence().previous()).limit(BACK))
                .flatMap(where -> where
                        .places(k -> (where != rest.sentence() || k < rest.index())
                                && (isFree(where, k)
                                        || where.isOuterCount(k) && isGap(rest)
                                        || where == rest.sentence() && where.isOuterCount(k) && isOfOpener(k, rest)))
                        .stream()
                        .filter(count -> count.mayBeLike(rest))
                        .sorted(Comparator.comparingInt(count -> -count.index())))
                .toList();
    }

    /**
     * Whether what remains is of some that are among a part: "84 were done, of whom 60 were on time, the remaining 24". What
     * opens in one item ends with it: "32 were done, including 12 early; the remaining eight", unless only they fit.
     */
    private boolean isAmong(Place part, Place rest) {
        int among = among(part.index() + 1, rest.index());
        if (among < 0 || sentence.clause(among) == sentence.clause(rest.index())) {
            return among >= 0;
        }
        int inner = sentence.after(among).until(rest.index()).find(sentence::isCount);
        return inner >= 0 && !isAll(part, rest, held(part).whole()) && isAll(sentence.at(inner), rest, part);
    }

    private int among(int from, int to) {
        return sentence.after(from).until(to).find(Cue.AMONG);
    }

    private static boolean isAll(Place part, Place rest, Place all) {
        return part.value().add(rest.value()).compareTo(all.value()) == 0;
    }

    /** "109 ý kiến đã giải quyết, 14 ý kiến chưa giải quyết và còn 16 ý kiến": what stands between a part and what remains. */
    private boolean isBetween(Place count, Place rest) {
        return sentence.isOuterCount(count.index())
                && count.role() != Role.WHOLE
                && count.role() != Role.PLAN
                && (count.noun().isEmpty() ? count.mayBeLike(rest) : count.isLike(rest));
    }

    /** "57 tỉnh đã nộp báo cáo; 6 tỉnh chưa nộp báo cáo", "Đã nộp: 57 tỉnh. Chưa nộp: 6 tỉnh": of how many the sentence before may say. */
    private boolean opposite(Place rest) {
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
            NumberReading all = whole == null ? all(have) : whole.number();
            leave(List.of(have), rest, all, Ties.ofRest(have, rest, Tie.WORDS), Claim.Extent.ALL);
        }
        return pair;
    }

    /** What stands in the sentence before those who have, if it is called the whole or is all that counts the same there. */
    private static @Nullable NumberReading all(Place has) {
        Sentence before = has.sentence().previous();
        List<Place> same = before == null
                ? List.of()
                : before.places(before::isCount).stream()
                        .filter(count -> count.isLike(has))
                        .toList();
        List<Place> wholes =
                same.stream().filter(count -> count.role() == Role.WHOLE).toList();
        List<Place> called = wholes.isEmpty() ? same : wholes;
        List<String> periods = has.sentence().periods();
        boolean one = called.size() == 1
                && !called.get(0).role().isChange()
                && (periods.isEmpty() || periods.equals(before.periods()));
        return one ? called.get(0).number() : null;
    }

    /** The shares of one whole before a rest, in their order; none if what the rest belongs to is no share. */
    private static List<Place> shares(Place part) {
        BigDecimal whole = held(part).whole().value();
        return !held(part).isShare()
                ? List.of()
                : part.sentence().places(k -> k <= part.index()).stream()
                        .filter(other -> sharedOf(other) != null
                                && sharedOf(other).value().compareTo(whole) == 0)
                        .toList();
    }

    /** The whole of which a share of a part is stated, or against which that is held where it is not known; null if there is none. */
    private static @Nullable Place sharedOf(Place part) {
        Place share = part.shareOf();
        Held held = part.sentence().held(part.index());
        return share != null && share.equals(part) && held != null ? held.whole() : share;
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
            int close = count.sentence().closeBracket(open);
            int and = count.sentence().after(close).inWords().within(AROUND).find(Cue.AND);
            words.addAll(count.sentence().wordsBehind(close, and < 0 ? AROUND : and - close - 1));
        }
        return words;
    }
}
