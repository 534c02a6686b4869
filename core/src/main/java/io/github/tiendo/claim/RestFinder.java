package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Fraction;
import io.github.tiendo.claim.Nouns.Agreement;
import io.github.tiendo.notation.NumberReading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds those who have and those who have not: a part, what remains, and the whole of both. */
final class RestFinder {

    /** How many sentences back the part may stand that a rest belongs to. */
    private static final int KEPT = 6;

    /** How many words behind a count are looked at. */
    private static final int AROUND = 7;

    private final List<Have> haves = new ArrayList<>();
    private int passage;

    /**
     * A part whose whole is known; with a percentage if it is a share, of which only "the remaining" tells a rest.
     *
     * @param other what it may be of as well; null if words tell which
     */
    private record Have(
            Place part, NumberReading all, @Nullable NumberReading other, int passage, boolean isShare) {}

    /** Begins a passage, notes left out. */
    void begin() {
        passage++;
    }

    /** Notes the parts of a sentence, and finds what remains of them or of those before. */
    void read(Sentence sentence, Context context, Consumer<Claim> out) {
        for (int i : sentence.numbers()) {
            if (sentence.get(i) instanceof Fraction fraction && sentence.role(i) != Role.RANK) {
                add(new Have(sentence.at(i), fraction.whole().number(), null, passage, false));
            } else if (sentence.role(i) == Role.PART && isWhole(sentence, sentence.partner(i))) {
                add(new Have(
                        sentence.at(i), sentence.amount(sentence.partner(i)).number(), null, passage, false));
            } else if (isRest(sentence, i)) {
                rest(sentence, i, context, out);
            } else if (sentence.isCount(i) && sentence.depth(i) == 0 && isNot(sentence, i)) {
                opposite(sentence, i, out);
            }
        }
    }

    /** Notes a part whose whole was found, and what it may be of as well. */
    void have(Place part, NumberReading all, @Nullable NumberReading other) {
        add(new Have(part, all, other, passage, true));
    }

    private static boolean isWhole(Sentence sentence, int i) {
        return i >= 0 && sentence.role(i) == Role.WHOLE;
    }

    private void add(Have have) {
        haves.add(have);
        if (haves.size() > KEPT) {
            haves.remove(0);
        }
    }

    private static boolean isRest(Sentence sentence, int i) {
        if (!sentence.isCount(i) || sentence.depth(i) > 0) {
            return false;
        }
        boolean told = sentence.role(i) == Role.REST;
        if (sentence.isMeasured(i)) {
            // "còn 300 tỷ đồng" may be of anything; "còn lại" and "còn ... chưa" are of what was counted before
            return told
                    && i > 0
                    && (sentence.says(i - 1, Vocabulary.REMAINING)
                            || sentence.cue(i + 1) == Cue.NOT
                            || isGap(sentence, i));
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

    private static boolean isGap(Sentence sentence, int i) {
        return sentence.cue(i + 1) == Cue.REST
                || sentence.before(i).within(2).inWords().has(Vocabulary.GAP);
    }

    /** "$129 million against requirements of $300 million, leaving a gap of $171 million": what is not there of what was planned. */
    private static boolean gap(Sentence sentence, int i, int plan, Consumer<Claim> out) {
        int part = sentence.before(plan).notOver(';').find(sentence::isOuterCount);
        boolean gap = part >= 0
                && isGap(sentence, i)
                && sentence.at(part).isLike(sentence.at(plan))
                && sentence.at(i).isLike(sentence.at(plan));
        if (gap) {
            Quote quote = sentence.claim(i, part, plan);
            out.accept(complement(
                    quote,
                    sentence.at(part),
                    sentence.at(i),
                    sentence.amount(plan).number()));
        }
        return gap;
    }

    /** "03 bộ, ngành, 04 địa phương chưa ban hành": one "chưa" behind several counts. */
    private static boolean isNotBehindAll(Sentence sentence, int comma) {
        int next = sentence.after(comma).within(4).find(sentence::isCount);
        return next >= 0 && isRest(sentence, next);
    }

    private static boolean isAsked(Sentence sentence) {
        return sentence.says(0, Vocabulary.ASKING);
    }

    private void rest(Sentence sentence, int i, Context context, Consumer<Claim> out) {
        Place rest = sentence.at(i);
        for (int h = haves.size() - 1; h >= 0; h--) {
            Have have = haves.get(h);
            Agreement agreement = have.part().agreement(rest);
            boolean here = have.part().sentence() == sentence;
            boolean before = !here || have.part().index() < i && !isAmong(have, rest);
            boolean unknown = agreement == Agreement.UNKNOWN && h == haves.size() - 1;
            boolean near = passage == have.passage() || passage - have.passage() == 1 && isAsked(sentence);
            boolean told = !have.isShare() || sentence.role(i) == Role.REST;
            boolean measured = here || !sentence.isMeasured(i);
            if (before && near && told && measured && (agreement == Agreement.SAME || unknown)) {
                haves.remove(h);
                sentence.use(i);
                int several = here ? firstShare(have, sentence) : -1;
                Place begin = several >= 0 ? sentence.at(several) : have.part();
                List<Integer> others = here ? between(begin, rest) : new ArrayList<>();
                others.removeIf(k -> among(begin.index(), k, sentence) >= 0);
                boolean fits = isAll(have.part(), rest, have.all());
                boolean complete =
                        have.part().number().value().compareTo(have.all().value()) == 0;
                if (have.other() != null && !fits || complete && sentence.role(i) != Role.REST) {
                    // "6/6 vùng đều đạt; 2 vùng còn lại": behind those that were told of, and not of all
                    return;
                }
                if (!others.isEmpty() && !(several >= 0 && fits)) {
                    others.add(0, begin.index());
                    all(sentence, others, i, have.all(), several >= 0 ? Claim.Extent.SOME : Claim.Extent.ALL, out);
                    return;
                }
                out.accept(complement(Quote.of(have.part(), List.of(rest)), have.part(), rest, have.all()));
                return;
            }
        }
        beside(sentence, i, context, out);
    }

    /**
     * Whether what remains is of some that are among a part: "84 were done, of whom 60 were on time, the remaining 24". What
     * opens in one item ends with it: "32 were done, including 12 early; the remaining eight", unless only they fit.
     */
    private static boolean isAmong(Have have, Place rest) {
        Sentence sentence = rest.sentence();
        int among = among(have.part().index() + 1, rest.index(), sentence);
        if (among < 0 || sentence.clause(among) == sentence.clause(rest.index())) {
            return among >= 0;
        }
        int inner = sentence.after(among).until(rest.index()).find(sentence::isCount);
        return inner >= 0
                && !isAll(have.part(), rest, have.all())
                && isAll(sentence.at(inner), rest, have.part().amount().number());
    }

    private static int among(int from, int to, Sentence sentence) {
        return sentence.after(from).until(to).find(Cue.AMONG);
    }

    private static boolean isAll(Place part, Place rest, NumberReading all) {
        BigDecimal sum = part.value().add(rest.value());
        return sum.compareTo(all.value()) == 0;
    }

    /** "109 ý kiến đã giải quyết, 14 ý kiến chưa giải quyết và còn 16 ý kiến": what stands between a part and what remains. */
    private static List<Integer> between(Place part, Place rest) {
        Sentence sentence = part.sentence();
        List<Integer> between = new ArrayList<>();
        for (int k = part.index() + 1; k < rest.index(); k++) {
            Role role = sentence.role(k);
            boolean count = sentence.isOuterCount(k) && role != Role.WHOLE && role != Role.PLAN;
            if (count && sentence.at(k).isLike(rest)) {
                sentence.use(k);
                between.add(k);
            }
        }
        return between;
    }

    /** "57 tỉnh đã nộp báo cáo; 6 tỉnh chưa nộp báo cáo", "Đã nộp: 57 tỉnh. Chưa nộp: 6 tỉnh": of how many the sentence before may say. */
    private static void opposite(Sentence sentence, int i, Consumer<Claim> out) {
        if (sentence.before(i).inClause().has(Cue.AMONG)) {
            return;
        }
        boolean first = sentence.clause(i) == 0;
        Sentence other = first ? sentence.previous() : sentence;
        if (other == null) {
            return;
        }
        int from = first ? other.size() : i;
        int has = other.before(from)
                .notOver(k -> !first && sentence.clause(i) - other.clause(k) > 1)
                .find(k -> other.isCountOrFraction(k)
                        && other.role(k) != Role.RANK
                        && !isWholeOfPart(other, k)
                        && (first || other.clause(k) < sentence.clause(i)));
        Agreement least = sentence.noun(i).isEmpty() ? Agreement.UNKNOWN : Agreement.SAME;
        boolean pair = has >= 0
                && !(sentence.isUsed(i) && other.isUsed(has))
                && !isNot(other, has)
                && other.at(has).agreement(sentence.at(i)).ordinal() <= least.ordinal()
                && around(other, has).stream()
                                .filter(around(sentence, i)::contains)
                                .count()
                        > 1;
        if (pair) {
            sentence.use(i);
            other.use(has);
            Place have = other.at(has);
            Place rest = sentence.at(i);
            out.accept(complement(Quote.of(have, List.of(rest)), have, rest, wholeOf(other, has)));
        }
    }

    private static boolean isWholeOfPart(Sentence sentence, int k) {
        int part = sentence.partner(k);
        return sentence.role(k) == Role.WHOLE && part >= 0 && sentence.role(part) == Role.PART;
    }

    private static @Nullable NumberReading wholeOf(Sentence where, int has) {
        if (where.get(has) instanceof Fraction fraction) {
            return fraction.whole().number();
        }
        int whole = where.role(has) == Role.PART ? where.partner(has) : -1;
        return isWhole(where, whole) ? where.amount(whole).number() : all(where.at(has));
    }

    /** What stands in the sentence before those who have, if it is called the whole or is all that counts the same there. */
    private static @Nullable NumberReading all(Place has) {
        Sentence before = has.sentence().previous();
        List<Integer> same = new ArrayList<>();
        List<Integer> wholes = new ArrayList<>();
        for (int k : before == null ? new int[0] : before.numbers()) {
            boolean counts = before.isCount(k) && before.at(k).isLike(has);
            if (counts) {
                same.add(k);
            }
            if (counts && before.role(k) == Role.WHOLE) {
                wholes.add(k);
            }
        }
        List<Integer> called = wholes.isEmpty() ? same : wholes;
        boolean one = called.size() == 1
                && !before.role(called.get(0)).isChange()
                && (has.sentence().periods().isEmpty()
                        || has.sentence().periods().equals(before.periods()));
        if (one) {
            before.use(called.get(0));
        }
        return one ? before.amount(called.get(0)).number() : null;
    }

    private static Claim.Complement complement(Quote quote, Place has, Place rest, @Nullable NumberReading all) {
        return new Claim.Complement(quote, has.number(), rest.number(), all, has.noun());
    }

    /** The first of several shares of one whole before a rest, which may overlap; -1 if there is one share only. */
    private int firstShare(Have have, Sentence sentence) {
        return haves.stream()
                .filter(other -> have.isShare()
                        && other.isShare()
                        && other.part().sentence() == sentence
                        && other.all().value().compareTo(have.all().value()) == 0
                        && other.part().index() < have.part().index())
                .mapToInt(other -> other.part().index())
                .min()
                .orElse(-1);
    }

    /** What remains closes a list: with the parts before it, it makes all. */
    private static void all(
            Sentence sentence,
            List<Integer> parts,
            int rest,
            NumberReading all,
            Claim.Extent extent,
            Consumer<Claim> out) {
        List<NumberReading> numbers = new ArrayList<>();
        parts.forEach(k -> numbers.add(sentence.amount(k).number()));
        numbers.add(sentence.amount(rest).number());
        out.accept(new Claim.Sum(sentence.quote(parts.get(0), rest, rest), numbers, all, extent));
    }

    private static boolean isNot(Sentence sentence, int i) {
        return sentence.mayBegin(Vocabulary.UNDONE)
                && around(sentence, i).stream().anyMatch(Vocabulary.UNDONE::contains);
    }

    /** The words around a count in its clause, what it counts left out. */
    private static List<String> around(Sentence sentence, int i) {
        List<String> words = new ArrayList<>(sentence.label(i));
        int noun = Math.min(sentence.noun(i).size(), 2);
        words.addAll(sentence.wordsBehind(i + noun, AROUND - noun));
        return words;
    }

    /** "Trong 130 xã có 118 xã hoàn thành, còn lại 12 xã": a part before the rest, whose whole is stated. */
    private static void beside(Sentence sentence, int i, Context context, Consumer<Claim> out) {
        int part = sentence.before(i)
                .notOver(k -> sentence.comma(i) - sentence.comma(k) > 2)
                .find(sentence::isOuterCount);
        if (part < 0 && isNot(sentence, i)) {
            opposite(sentence, i, out);
        }
        boolean planned = part >= 0 && (sentence.role(part) == Role.PLAN || sentence.role(part) == Role.EARLIER);
        if (planned && gap(sentence, i, part, out)) {
            return;
        }
        if (part < 0 || sentence.role(part) == Role.WHOLE || sentence.role(i) != Role.REST) {
            return;
        }
        Place has = sentence.at(part);
        if (!has.mayBeLike(sentence.at(i))) {
            return;
        }
        new WholeOfShare(sentence, context, new Wholes(sentence, context))
                .whole(-1, part, WholeOfShare.Named.NOTHING)
                .filter(whole -> whole.sentence() == sentence)
                .ifPresent(whole -> {
                    sentence.use(i);
                    if (sentence.get(whole.index()) instanceof Fraction fraction) {
                        // "3.450/4.120 nhà, trong đó xây mới 2.600 nhà, ...; còn lại 670 nhà": of the whole of the
                        // fraction
                        out.accept(complement(
                                sentence.quote(whole.index(), i, i),
                                whole,
                                sentence.at(i),
                                fraction.whole().number()));
                        return;
                    }
                    List<Integer> parts = between(whole, sentence.at(i));
                    if (parts.size() > 1) {
                        all(sentence, parts, i, whole.number(), Claim.Extent.ALL, out);
                        return;
                    }
                    out.accept(complement(sentence.quote(whole.index(), i, i), has, sentence.at(i), whole.number()));
                });
    }
}
