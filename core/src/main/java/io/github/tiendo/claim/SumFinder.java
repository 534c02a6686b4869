package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.claim.Atom.Fraction;
import io.github.tiendo.claim.Atom.Word;
import io.github.tiendo.claim.Claim.Extent;
import io.github.tiendo.claim.Context.Place;
import io.github.tiendo.claim.Nouns.Agreement;
import io.github.tiendo.notation.NumberReading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds parts and their total in one sentence. */
final class SumFinder {

    /** How many words may stand between a whole and the colon or bracket of its parts. */
    private static final int WORDS = 14;

    /** Behind more words, colons and brackets of a sentence parts are not looked for, which the account says. */
    private static final int MOST_OPENERS = 24;

    private static final int LEAST_WITHOUT_WORD = 3;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** The longest mark of a grade: {@code A}, {@code II}, {@code 3}. */
    private static final int MARK = 3;

    /** How many words may stand before the colon of a sentence that goes on with what the one before counts. */
    private static final int OPENING = 8;

    private final Sentence sentence;
    private final Context context;
    private final Wholes wholes;
    private final Consumer<Claim> out;
    private final ClaimAccount account;
    /** The counts that parts were found of. */
    private final BitSet totals = new BitSet();

    SumFinder(Sentence sentence, Context context, Consumer<Claim> out, ClaimAccount account) {
        this.sentence = sentence;
        this.context = context;
        this.wholes = new Wholes(sentence, context);
        this.out = out;
        this.account = account;
    }

    void find() {
        boolean found = false;
        int first = sentence.size();
        int opened = 0;
        for (int i = 0; sentence.counts() > 1 && i < sentence.size() && opened <= MOST_OPENERS; i++) {
            Extent extent = opens(i);
            opened += extent == null ? 0 : 1;
            if (opened > MOST_OPENERS) {
                account.cut(sentence);
            } else if (extent != null && behind(i, extent)) {
                found = true;
                first = sentence.isOpen(i) ? first : Math.min(first, i);
            }
        }
        found = total() || ofAll() || found;
        if (sentence.counts() > 1 && !head(found, first) && !found && !others()) {
            row();
        }
    }

    /** Whether parts follow here, and how sure it is that they are all. */
    private @Nullable Extent opens(int i) {
        if (sentence.get(i) instanceof Word word) {
            return word.cue() == Cue.AMONG ? Extent.SOME : word.cue() == Cue.COMPRISING ? Extent.ALL : null;
        }
        if (sentence.get(i).is(':') && i > 0) {
            return wholes.isIntroduced(i) ? Extent.ALL : null;
        }
        if (sentence.isSpacedDash(i) && isPart(i + 1, sentence.depth(i)) && wholes.isIntroduced(i)) {
            return Extent.ALL;
        }
        boolean bracket =
                sentence.isOpen(i) && sentence.cue(i + 1) != Cue.AMONG && sentence.cue(i + 1) != Cue.COMPRISING;
        return bracket && wholes.justBefore(i) >= 0 ? Extent.ALL : null;
    }

    private boolean behind(int opener, Extent extent) {
        int from = sentence.isWord(opener) ? sentence.behindCue(opener) : opener + 1;
        int deep = sentence.isOpen(opener) ? sentence.depth(opener) + 1 : sentence.depth(opener);
        int to = end(from, deep);
        List<Integer> named = behindNames(from, to, deep);
        int first = named.isEmpty() ? firstPart(from, to, deep) : named.get(0);
        if (first < 0) {
            return false;
        }
        Optional<Place> whole = sentence.isWord(opener)
                ? wholes.before(opener, new Place(sentence, first))
                : Optional.of(wholes.headBefore(opener, first));
        if (whole.isEmpty()) {
            return false;
        }
        Place total = whole.get();
        List<Integer> parts = named.isEmpty() ? parts(from, to, deep, total) : named;
        if (parts.size() < 2 || sentence.has(Cue.ESPECIALLY, from, parts.get(parts.size() - 1))) {
            return false;
        }
        if (isOfOthers(opener, parts, to, total) || areNumbers(opener, parts) || isOfNames(parts, total)) {
            return false;
        }
        if (total.sentence().isFraction(total.index()) && populations(parts, opener)) {
            return true;
        }
        int last = parts.get(parts.size() - 1);
        if (!named.isEmpty()) {
            return ofNames(named, total);
        }
        boolean open = extent != Extent.SOME && isOpenEnded(last, Math.min(to, last + WORDS));
        claim(parts, total, open ? Extent.OPEN : extent(extent, opener, parts, total));
        inBrackets(opener, parts);
        others(opener, parts, to);
        return true;
    }

    /** "61 địa phương (02 bộ và 03 địa phương chưa báo cáo)": bodies that are not among those before the bracket. */
    private boolean isOfOthers(int opener, List<Integer> parts, int to, Place total) {
        int first = parts.get(0);
        int last = parts.get(parts.size() - 1);
        return sentence.isOpen(opener)
                && sentence.has(Cue.NOT, last, to)
                && !sentence.has(Cue.NOT, total.index(), last)
                && !sentence.has(Cue.VERB, first, last)
                && !sentence.has(Cue.DONE, first, last)
                && (parts.stream().allMatch(this::isOfBodies)
                        || kinds(parts, total).contains(Agreement.SAME)
                                && kinds(parts, total).contains(Agreement.OTHER));
    }

    /** "480 workers in three districts: Kasese (192), Bundibugyo (144) and Ntoroko (134)": counts alone in brackets, and no others. */
    private List<Integer> behindNames(int from, int to, int deep) {
        List<Integer> parts = new ArrayList<>();
        for (int k = from; k < to; k++) {
            if (sentence.isCountOrFraction(k) || sentence.isPercent(k)) {
                boolean alone = sentence.isOpen(k - 1)
                        && sentence.closeBracket(k - 1) == k + 1
                        && sentence.depth(k) == deep + 1
                        && sentence.isWord(k - 2);
                if (!alone || !isPart(k, deep + 1) || !sentence.isCount(k)) {
                    return List.of();
                }
                parts.add(k);
            }
        }
        return parts.size() > 1 ? parts : List.of();
    }

    private boolean ofNames(List<Integer> parts, Place total) {
        BigDecimal all = total.number().value();
        boolean smaller =
                places(parts).stream().allMatch(part -> part.number().value().compareTo(all) < 0);
        if (smaller) {
            claim(parts, total, Extent.NEAR);
        }
        return smaller;
    }

    /** "4 huyện: Lâm Thao 12 cơ sở, Tam Nông 9 cơ sở": what is said of those counted is more than they are. */
    private boolean isOfNames(List<Integer> parts, Place total) {
        return places(parts).stream()
                .allMatch(part -> Nouns.agree(part, total) == Agreement.OTHER
                        && part.number().value().compareTo(total.number().value()) > 0);
    }

    /** "of which 878bn was released and 790bn spent", "đã phân bổ 878 tỷ đồng, giải ngân 790 tỷ đồng": what is done with one amount in turn. */
    private boolean areSteps(List<Integer> parts) {
        return isMeasured(sentence.amount(parts.get(0)))
                && parts.stream().map(this::step).allMatch(step -> !step.isEmpty())
                && parts.stream().map(this::step).distinct().count() == parts.size();
    }

    /** An amount of money, or one with a scale word whose currency nobody knows. */
    private static boolean isMeasured(Amount amount) {
        return !amount.measure().isEmpty() || amount.number().scaleWord().isPresent();
    }

    private String step(int part) {
        int behind = sentence.after(
                part,
                k -> sentence.says(k, Vocabulary.STEPS),
                k -> sentence.isCount(k)
                        || sentence.get(k).is(',')
                        || sentence.get(k).is(';')
                        || sentence.cue(k) == Cue.AND);
        int step = behind >= 0
                ? behind
                : sentence.before(part, k -> sentence.says(k, Vocabulary.STEPS), k -> !sentence.isWord(k));
        return step < 0 ? "" : sentence.get(step) instanceof Word word ? word.text() : "";
    }

    /** "(1, 4, 8, 12 và 19)", "(recommendations 4, 9 and 15)": rising numbers of which nothing is said are those of items. */
    private boolean areNumbers(int opener, List<Integer> parts) {
        boolean rising = IntStream.range(1, parts.size())
                .allMatch(i -> sentence.amount(parts.get(i - 1))
                                .number()
                                .value()
                                .compareTo(
                                        sentence.amount(parts.get(i)).number().value())
                        < 0);
        int end = sentence.after(
                parts.get(0),
                k -> !(parts.contains(k) || sentence.get(k).is(',') || sentence.cue(k) == Cue.AND),
                k -> false);
        return rising && sentence.isOpen(opener) && end == sentence.closeBracket(opener);
    }

    /** "8 triệu đồng/tháng (nam 9 triệu đồng/tháng, ...)": so much in a time of which a part has more is an average. */
    private boolean isRate(Place total, List<Integer> parts) {
        Sentence where = total.sentence();
        int noun =
                total.amount().measure().isEmpty() ? where.noun(total.index()).size() : 0;
        int behind = total.index() + 1 + noun;
        return behind < where.size()
                && where.get(behind).is('/')
                && parts.stream()
                        .anyMatch(part -> sentence.amount(part)
                                        .number()
                                        .value()
                                        .compareTo(total.amount().number().value())
                                >= 0);
    }

    private boolean isOfBodies(int count) {
        return sentence.says(count + 1, Vocabulary.POPULATIONS) || sentence.says(count + 1, Vocabulary.BODIES);
    }

    private List<Agreement> kinds(List<Integer> parts, Place total) {
        return parts.stream()
                .map(k -> Nouns.agree(new Place(sentence, k), total))
                .toList();
    }

    /** Fractions of two populations are parts of two totals: "21/22 bộ, 57/63 tỉnh, 06/63 tỉnh" under 22/22 and 63/63. */
    private boolean populations(List<Integer> parts, int opener) {
        Map<BigDecimal, List<Integer>> groups = new LinkedHashMap<>();
        for (int part : parts) {
            if (sentence.get(part) instanceof Fraction fraction) {
                groups.computeIfAbsent(fraction.whole().number().value(), none -> new ArrayList<>())
                        .add(part);
            }
        }
        if (groups.size() < 2) {
            return false;
        }
        groups.forEach((size, group) -> {
            Place total = group.size() < 2 ? null : ofPopulation(size, opener);
            if (total != null) {
                claim(group, total, Extent.SOME);
            }
        });
        return true;
    }

    private @Nullable Place ofPopulation(BigDecimal size, int opener) {
        for (Sentence where : new Sentence[] {sentence, context.previous()}) {
            int from = where == sentence ? opener : where == null ? 0 : where.size();
            for (int k = from - 1; where != null && k >= 0; k--) {
                if (where.get(k) instanceof Fraction fraction
                        && fraction.whole().number().value().compareTo(size) == 0) {
                    return new Place(where, k);
                }
            }
        }
        return null;
    }

    /** "18 dự án (290 triệu USD) và 6 dự án (90 triệu USD)": the numbers in the brackets behind the parts add up too. */
    private void inBrackets(int opener, List<Integer> parts) {
        List<Integer> inside = new ArrayList<>();
        for (int part : parts) {
            int open = sentence.after(part, k -> sentence.isOpen(k), k -> !sentence.isWord(k));
            if (open < 0
                    || !sentence.isCount(open + 1)
                    || sentence.amount(open + 1).measure().isEmpty()) {
                return;
            }
            inside.add(open + 1);
        }
        wholes.before(opener, new Place(sentence, inside.get(0)))
                .filter(whole -> Nouns.agree(whole, new Place(sentence, inside.get(0))) == Agreement.SAME)
                .ifPresent(whole -> claim(inside, whole, Extent.SOME));
    }

    /** "12.275 vụ, làm chết 5.162 người; ... 19 vụ, làm chết 78 người": what else each part tells adds up too. */
    private void others(int opener, List<Integer> parts, int to) {
        List<Integer> second = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int next = i + 1 < parts.size() ? parts.get(i + 1) : to;
            int part = parts.get(i);
            int other = sentence.after(
                    part,
                    k -> isPart(k, sentence.depth(part)),
                    k -> k >= next || sentence.get(k).is(';'));
            if (other < 0 || other >= next || sentence.noun(other).isEmpty()) {
                return;
            }
            second.add(other);
        }
        Place first = new Place(sentence, second.get(0));
        boolean same = second.size() >= LEAST_WITHOUT_WORD
                && Nouns.agree(first, new Place(sentence, parts.get(0))) == Agreement.OTHER
                && second.stream().allMatch(k -> Nouns.agree(new Place(sentence, k), first) == Agreement.SAME);
        if (same) {
            wholes.before(opener, first)
                    .filter(whole -> Nouns.agree(whole, first) == Agreement.SAME)
                    .ifPresent(whole -> claim(second, whole, Extent.SOME));
        }
    }

    private void claim(List<Integer> parts, Place total, Extent said) {
        if (areSteps(parts)) {
            return;
        }
        if (isRate(total, parts)) {
            return;
        }
        // some of an amount of money may not be more than all of it, nor those of some grades; counted things may be
        // counted twice
        boolean graded = parts.size() >= LEAST_WITHOUT_WORD && parts.stream().allMatch(sentence::isOfGrade);
        boolean measured =
                said == Extent.SOME && (graded || !total.amount().measure().isEmpty());
        Extent extent = measured ? Extent.PORTIONS : areSome(parts, total) ? Extent.SOME : said;
        if (total.sentence() == sentence) {
            totals.set(total.index());
        }
        state(places(parts), total, extent);
    }

    private List<Place> places(List<Integer> parts) {
        return parts.stream().map(part -> new Place(sentence, part)).toList();
    }

    /** Hands out a sum; its figure is the total, but where that stands before all parts in another sentence. */
    private void state(List<Place> parts, Place total, Extent extent) {
        boolean beside =
                total.sentence() == sentence || parts.stream().anyMatch(part -> part.sentence() == total.sentence());
        List<Place> all = new ArrayList<>(parts);
        if (beside) {
            all.add(total);
        }
        all.forEach(Place::use);
        total.use();
        out.accept(new Claim.Sum(
                Quote.of(beside ? total : parts.get(0), all),
                parts.stream().map(Place::number).toList(),
                total.number(),
                extent));
    }

    /** "60 files: 45 (75%) held a plan, 39 (65%) a date": shares that do not make 100, as their counts do not, tell that they need not. */
    private boolean areSome(List<Integer> parts, Place total) {
        BigDecimal percents = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (int part : parts) {
            int percent = sentence.after(
                    part, k -> sentence.isPercent(k), k -> sentence.isCountOrFraction(k) || k - part > WORDS);
            if (percent < 0 || sentence.role(percent) != Role.SHARE && !sentence.isOpen(percent - 1)) {
                return false;
            }
            percents = percents.add(sentence.amount(percent).number().value());
            sum = sum.add(sentence.amount(part).number().value());
        }
        BigDecimal all = total.amount().number().value();
        BigDecimal rounding = BigDecimal.valueOf(parts.size());
        return percents.subtract(HUNDRED).abs().compareTo(rounding) > 0
                && percents.multiply(all).subtract(sum.multiply(HUNDRED)).abs().compareTo(rounding.multiply(all)) <= 0;
    }

    private boolean isOpenEnded(int from, int to) {
        return sentence.has(Cue.OTHERS, from, to)
                || from + 1 < sentence.size() && sentence.get(from + 1).is('…')
                || to + 1 < sentence.size()
                        && sentence.get(to).is('.')
                        && sentence.get(to + 1).is('.');
    }

    private Extent extent(Extent said, int opener, List<Integer> parts, Place total) {
        if (parts.size() == 2 && isOpposite(parts.get(0), parts.get(1))) {
            return Extent.OPPOSITES;
        }
        if (parts.size() >= LEAST_WITHOUT_WORD && isGraded(parts)) {
            return Extent.ALL;
        }
        int behind = sentence.isWord(opener) ? sentence.behindCue(opener) : opener;
        boolean colon = behind < sentence.size() && sentence.get(behind).is(':');
        boolean fractions = parts.stream().allMatch(part -> sentence.isFraction(part));
        if (said == Extent.SOME) {
            boolean population = parts.size() >= LEAST_WITHOUT_WORD
                    && fractions
                    && total.sentence().isFraction(total.index());
            return population ? Extent.MAY_OVERLAP : Extent.SOME;
        }
        // "gồm: 30 ..., 20 ... và 7 ...": a closed list behind a word for all of it
        boolean closed = sentence.isWord(opener)
                && parts.size() >= LEAST_WITHOUT_WORD
                && sentence.has(Cue.AND, parts.get(parts.size() - 2), parts.get(parts.size() - 1));
        boolean called = !colon
                && !closed
                && parts.stream()
                        .allMatch(part -> Nouns.agree(new Place(sentence, part), total) == Agreement.SAME
                                && total.amount().measure().isEmpty());
        return !called
                ? Extent.ALL
                : !sentence.isOpen(opener)
                        ? Extent.MAY_OVERLAP
                        : parts.stream().allMatch(this::isKind)
                                ? Extent.SUPPOSED
                                : parts.size() >= LEAST_WITHOUT_WORD ? Extent.NOT_ABOVE : Extent.MAY_OVERLAP;
    }

    /** "59 xã khu vực III, 12 xã khu vực II, 74 xã khu vực I": kinds that only a mark tells apart are all there are. */
    private boolean isGraded(List<Integer> parts) {
        List<List<String>> nouns = parts.stream().map(sentence::noun).toList();
        int last = nouns.get(0).size() - 1;
        return last > 0
                && nouns.stream()
                        .allMatch(noun -> noun.size() == last + 1
                                && noun.get(last).length() <= MARK
                                && noun.subList(0, last).equals(nouns.get(0).subList(0, last)))
                && nouns.stream().distinct().count() == nouns.size();
    }

    /** "9 dự án thủy lợi" is a kind; of "148 thôn không có điện" something is said that may be said of others too. */
    private boolean isKind(int part) {
        int behind = part + 1 + sentence.noun(part).size();
        return isOver(behind) || isOver(behind + 1);
    }

    private boolean isOver(int k) {
        return k >= sentence.size() || !sentence.isWord(k) || sentence.cue(k) == Cue.AND;
    }

    /** "đúng hạn" and "quá hạn", "có kết quả" and "không có kết quả". */
    private boolean isOpposite(int one, int other) {
        List<String> first = around(one);
        List<String> second = around(other);
        if (Vocabulary.areOpposite(first, second)) {
            return true;
        }
        boolean not = hasNot(first) != hasNot(second);
        return not && first.stream().filter(second::contains).count() > 1;
    }

    private static boolean hasNot(List<String> words) {
        return words.stream().anyMatch(Vocabulary.NEGATIONS::contains);
    }

    /** The words of the segment that a count stands in. */
    private List<String> around(int i) {
        List<String> words = new ArrayList<>();
        int label = i > 0 && sentence.get(i - 1).is(':') ? i - 1 : i;
        for (int k = label - 1; k >= 0 && label - k < WORDS && isInSegment(k); k--) {
            words.add(0, ((Word) sentence.get(k)).text());
        }
        for (int k = i + 1; k < sentence.size() && k - i < WORDS && isInSegment(k); k++) {
            words.add(((Word) sentence.get(k)).text());
        }
        return words;
    }

    private boolean isInSegment(int k) {
        return sentence.isWord(k) && sentence.cue(k) != Cue.AND;
    }

    // --- parts

    /** Where parts end: at the closing bracket, or where the next whole with parts of its own begins. */
    private int end(int from, int deep) {
        int to = from;
        boolean dash = from > 0 && from <= sentence.size() && sentence.isSpacedDash(from - 1);
        while (to < sentence.size()
                && sentence.depth(to) >= deep
                && to - from < 2 * Sentence.FAR
                && !(dash && sentence.isSpacedDash(to))) {
            to++;
        }
        return to;
    }

    private int firstPart(int from, int to, int deep) {
        for (int k = from; k < to; k++) {
            if (isPart(k, deep)) {
                return k;
            }
            if (sentence.cue(k) == Cue.AMONG && k > from) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isPart(int k, int deep) {
        if (k >= sentence.size()) {
            return false;
        }
        Role role = sentence.role(k);
        return sentence.depth(k) == deep
                && sentence.isCountOrFraction(k)
                && !role.isChange()
                && role != Role.EARLIER
                && role != Role.LATER
                && role != Role.PLAN
                && role != Role.TARGET
                && role != Role.TOTAL
                && role != Role.RANK
                && role != Role.AVERAGE;
    }

    /** The first count of every segment: segments are parted by semicolons, else by commas and "and". */
    private List<Integer> parts(int from, int to, int deep, Place total) {
        List<Integer> labelled = labelled(from, to, deep, total);
        if (!labelled.isEmpty()) {
            return labelled;
        }
        boolean semicolons = isParted(from, to, deep, total);
        List<Integer> parts = new ArrayList<>();
        boolean wanted = true;
        boolean nested = false;
        for (int k = from; k < to; k++) {
            if (sentence.depth(k) != deep) {
                continue;
            }
            boolean semicolon = sentence.get(k).is(';');
            // "..., chiếm 0,81% và không hoàn thành nhiệm vụ 08 người": a share ends what is said of a part
            boolean and = sentence.cue(k) == Cue.AND && (isPart(k + 1, deep) || k > from && sentence.isPercent(k - 1));
            boolean comma = sentence.get(k).is(',') || sentence.cue(k) == Cue.AND;
            Cue cue = sentence.cue(k);
            if (semicolon && (parts.isEmpty() ? isOfAnother(k, to, deep, total) : !semicolons)) {
                break;
            }
            boolean same = comma
                    && isPart(k + 1, deep)
                    && Nouns.agree(new Place(sentence, k + 1), total) == Agreement.SAME
                    && total.amount().measure().isEmpty();
            if (semicolon || !nested && (and || same || comma && !semicolons)) {
                wanted = true;
                nested &= !semicolon;
            } else if (cue == Cue.AMONG || cue == Cue.COMPRISING && firstPart(k + 1, to, deep) >= 0) {
                if (!semicolons && parts.size() > 0) {
                    return ofNextWhole(parts, k, total);
                }
                nested = !parts.isEmpty();
                if (nested && semicolons && startsAnother(parts, k)) {
                    parts.remove(parts.size() - 1);
                    return parts;
                }
            } else if (wanted && !nested && isPart(k, deep)) {
                if (Nouns.agree(new Place(sentence, k), total) == Agreement.IMPOSSIBLE) {
                    wanted = semicolons;
                    continue;
                }
                // "3.450/4.120 nhà, trong đó xây mới 2.600 nhà, sửa chữa 850 nhà; còn lại 670 nhà": what remains is of
                // the whole
                boolean rest = sentence.role(k) == Role.REST && isSome(total);
                if (rest || isOtherFraction(k, parts)) {
                    return parts;
                }
                if (Nouns.agree(new Place(sentence, k), total) == Agreement.OTHER && isInClause(k, from)) {
                    wanted = false;
                    continue;
                }
                parts.add(k);
                wanted = false;
            }
        }
        return parts;
    }

    /** "9 thôn, gồm: Đông Hà, Tây Hà; có 3 trường học": behind what has no number something else is counted. */
    private boolean isOfAnother(int semicolon, int to, int deep, Place total) {
        int next = firstPart(semicolon + 1, to, deep);
        return next >= 0 && Nouns.agree(new Place(sentence, next), total) == Agreement.OTHER;
    }

    /** Whether a total is some of a whole itself. */
    private static boolean isSome(Place total) {
        return total.sentence().get(total.index()) instanceof Fraction fraction
                && fraction.part()
                                .number()
                                .value()
                                .compareTo(fraction.whole().number().value())
                        < 0;
    }

    /** "Hà Nội: 18, Huế: 29; không mã: Cần Thơ: 10": if every number stands behind a label and nothing else is said, all are parts. */
    private List<Integer> labelled(int from, int to, int deep, Place total) {
        List<Integer> labelled = new ArrayList<>();
        for (int k = from; k < to; k++) {
            boolean part = isPart(k, deep);
            boolean told = part
                    && isLabelled(k)
                    && Nouns.agree(new Place(sentence, k), total).ordinal() <= Agreement.UNKNOWN.ordinal();
            if (part && !told
                    || sentence.isPercent(k) && sentence.depth(k) == deep
                    || k > from && sentence.cue(k) == Cue.AMONG) {
                return List.of();
            }
            if (told) {
                labelled.add(k);
            }
        }
        return labelled.size() < LEAST_WITHOUT_WORD ? List.of() : labelled;
    }

    /** "mô hình Cục được tổ chức tại 11 bộ": a count behind a verb of its segment is of something else. */
    private boolean isInClause(int k, int from) {
        for (int i = k - 1; i >= from && sentence.isWord(i) && sentence.cue(i) != Cue.AND; i--) {
            // "cũ 106 tin, mới 798 tin": a word alone before a count is its name
            boolean named = i == k - 1 && (i == from || !sentence.isWord(i - 1));
            if (!named && sentence.cue(i) == Cue.VERB && !sentence.says(i, Vocabulary.STATING)
                    || sentence.cue(i) == Cue.DONE) {
                return true;
            }
        }
        return false;
    }

    /** In "..., trong đó 4/22; 10/22; 44/63, trong đó 17/63" the third is the whole of what follows it. */
    private boolean startsAnother(List<Integer> parts, int opener) {
        int last = parts.get(parts.size() - 1);
        boolean led =
                sentence.get(opener - 1).is(';') || sentence.get(opener - 1).is('.');
        return led && parts.size() > 1 && last < opener;
    }

    private List<Integer> ofNextWhole(List<Integer> parts, int opener, Place total) {
        int last = parts.get(parts.size() - 1);
        boolean own = sentence.comma(opener) - sentence.comma(last) <= 1
                && parts.size() > 1
                && Nouns.agree(new Place(sentence, last), total) == Agreement.OTHER;
        return own ? parts.subList(0, parts.size() - 1) : parts;
    }

    /** A fraction of another population is no part beside those of one. */
    private boolean isOtherFraction(int k, List<Integer> parts) {
        if (parts.size() < 2 || !(sentence.get(k) instanceof Fraction next)) {
            return false;
        }
        long wholes = parts.stream()
                .map(part -> sentence.get(part) instanceof Fraction fraction
                        ? fraction.whole().number().value()
                        : null)
                .distinct()
                .count();
        return wholes < parts.size()
                && parts.stream()
                        .allMatch(part -> sentence.get(part) instanceof Fraction fraction
                                && fraction.whole()
                                                .number()
                                                .value()
                                                .compareTo(next.whole().number().value())
                                        != 0);
    }

    /** Whether semicolons part the parts: then there are no two of them before the first. */
    private boolean isParted(int from, int to, int deep, Place total) {
        int counts = 0;
        int first = -1;
        for (int k = from; k < to; k++) {
            if (sentence.depth(k) == deep && sentence.get(k).is(';') && counts > 0) {
                return counts < 2;
            }
            if (sentence.cue(k) == Cue.COMPRISING || sentence.cue(k) == Cue.AMONG) {
                return sentence.after(k, i -> sentence.get(i).is(';') && sentence.depth(i) == deep, i -> i >= to) >= 0;
            }
            boolean begins = k == from || !sentence.isWord(k - 1) || counts == 0 || isListed(k);
            if (isPart(k, deep) && begins) {
                boolean ofTotal = first >= 0 && Nouns.agree(new Place(sentence, first), total) == Agreement.SAME;
                boolean other = first >= 0
                        && Nouns.agree(new Place(sentence, first), new Place(sentence, k)) == Agreement.OTHER
                        && (ofTotal || sentence.has(Cue.VERB, k - 3, k));
                counts += other ? 0 : 1;
                first = first < 0 ? k : first;
            }
        }
        return false;
    }

    private boolean isListed(int k) {
        int mark = sentence.before(
                k, i -> sentence.get(i).is(',') || sentence.cue(i) == Cue.AND, i -> sentence.isCount(i));
        return mark >= 0;
    }

    // --- the other orders

    /** A total behind its parts: ", tổng cộng 220 thành viên", "(tổng số 2.000)". */
    private boolean total() {
        for (int t : sentence.numbers()) {
            Role role = sentence.role(t);
            boolean called = role == Role.TOTAL || role == Role.WHOLE;
            boolean verb = role == Role.TOTAL && t > 0 && sentence.isWord(t - 1) && sentence.cue(t - 1) == null;
            // "61 bridges (of 75 planned)" is one part of it
            boolean ofOne = sentence.depth(t) > 0 && sentence.says(t - 1, Vocabulary.OF);
            if (!called || ofOne || !sentence.isCount(t) || isFollowed(t) && sentence.depth(t) == 0 && !verb) {
                continue;
            }
            List<Integer> parts = partsBefore(t);
            if (parts.isEmpty() && role == Role.TOTAL) {
                parts = aloneInBrackets(t);
            }
            boolean alone = parts.isEmpty() && context.previous() != null && isFirstCount(t);
            List<Integer> before = alone ? listed(context.previous(), t) : List.of();
            if (before.size() > 1) {
                Sentence other = context.previous();
                state(before.stream().map(part -> new Place(other, part)).toList(), new Place(sentence, t), Extent.ALL);
                return true;
            }
            if (parts.size() == 1 && role == Role.TOTAL && withPrevious(parts.get(0), t)) {
                return true;
            }
            if (parts.isEmpty() && role == Role.TOTAL && isFirstCount(t)) {
                return totalOfParagraph(t);
            }
            boolean told = role == Role.TOTAL
                    || sentence.depth(t) > 0
                    || parts.stream().allMatch(this::isLabelled);
            if (parts.size() >= 2 && told) {
                claim(parts, new Place(sentence, t), isCumulative(t) ? Extent.SOME : Extent.ALL);
                return true;
            }
        }
        return false;
    }

    /** "Khối 6: 142 học sinh. Khối 7: 138 học sinh; toàn trường: 280 học sinh": what is called all, behind what is listed alike. */
    private boolean ofAll() {
        int t = sentence.before(sentence.size(), sentence::isCountOrFraction, k -> false);
        int from = t < 0 ? -1 : segment(t);
        boolean called = from >= 0
                && sentence.isCount(t)
                && sentence.depth(t) == 0
                && !sentence.role(t).isChange()
                && (sentence.cue(from) == Cue.TOTAL || sentence.says(from, Vocabulary.OF_ALL));
        Place total = new Place(sentence, t);
        List<Place> parts = called ? new ArrayList<>(listedAlike(sentence, from, total)) : List.of();
        Sentence other = sentence.previous();
        boolean goesOn = called && (from == 0 || !parts.isEmpty());
        for (int back = 0; other != null && goesOn && back < Sentence.MOST_BACK; back++) {
            goesOn = other.passage() == sentence.passage() && parts.addAll(0, listedAlike(other, other.size(), total));
            other = other.previous();
        }
        if (parts.size() > 1) {
            state(parts, total, Extent.SUPPOSED);
        }
        return parts.size() > 1;
    }

    /** Where the words for a count begin: behind the last sign that parts it from what stands before. */
    private int segment(int t) {
        return 1
                + sentence.before(
                        t, k -> sentence.get(k).is(';') || sentence.get(k).is(','), k -> false);
    }

    /**
     * The counts of a sentence before a place, each the only number of its segment: behind a colon if the total is, or at the
     * beginning ("Staff: 40 permanent, 25 contract"), else behind words; none if there are others.
     */
    private List<Place> listedAlike(Sentence where, int end, Place total) {
        boolean labelled = isLabelled(total.index());
        List<Place> parts = new ArrayList<>();
        boolean words = false;
        boolean wanted = true;
        for (int k = 0; k < end; k++) {
            if (where.get(k).is(';') || where.get(k).is(',') || where.cue(k) == Cue.AND) {
                words = false;
                wanted = true;
            } else if (where.isCountOrFraction(k) || where.isPercent(k)) {
                boolean behindColon = k > 0 && where.get(k - 1).is(':');
                boolean alike = labelled
                        ? behindColon || !words && !parts.isEmpty()
                        : Nouns.agree(new Place(where, k), total) == Agreement.SAME;
                boolean part =
                        wanted && (words || !parts.isEmpty()) && alike && where.isCount(k) && where.depth(k) == 0;
                if (!part
                        || where.role(k).isChange()
                        || Nouns.agree(new Place(where, k), total).ordinal() > Agreement.UNKNOWN.ordinal()) {
                    return List.of();
                }
                parts.add(new Place(where, k));
                wanted = false;
            }
            words |= where.isWord(k) && where.cue(k) != Cue.AND || where.get(k) instanceof Atom.Apart;
        }
        return parts;
    }

    /** "lũy kế 9 tháng đạt 1.770" is of what is named, or of that and what came before. */
    private boolean isCumulative(int t) {
        int partner = sentence.partner(t);
        boolean told = partner >= 0 && sentence.role(partner) == Role.PART;
        return !told
                && sentence.before(
                                t,
                                k -> sentence.says(k, Vocabulary.CUMULATIVE),
                                k -> sentence.comma(k) != sentence.comma(t))
                        >= 0;
    }

    /** "Five agencies ... The other 31 agencies ..., making 36 in all": one part here, the other in the sentence before. */
    private boolean withPrevious(int part, int t) {
        Sentence other = sentence.previous();
        List<Integer> same = new ArrayList<>();
        for (int k : other == null ? new int[0] : other.numbers()) {
            boolean count = other.isCount(k) && !other.role(k).isChange();
            if (count && Nouns.agree(new Place(other, k), new Place(sentence, part)) == Agreement.SAME) {
                same.add(k);
            }
        }
        if (other == null || same.size() != 1) {
            return false;
        }
        state(List.of(new Place(other, same.get(0)), new Place(sentence, part)), new Place(sentence, t), Extent.ALL);
        return true;
    }

    /** "... 381.092 máy ... 400.000 máy ... Tổng cộng: 945.092 máy": the numbers of one noun in a paragraph, if they are its parts. */
    private boolean totalOfParagraph(int t) {
        List<Place> parts = new ArrayList<>();
        Place total = new Place(sentence, t);
        Sentence other = sentence.previous();
        for (int back = 0; other != null && back < Sentence.MOST_BACK; back++) {
            for (int k = other.size() - 1; k >= 0; k--) {
                Place part = new Place(other, k);
                boolean counts = other.isCount(k) && !other.role(k).isChange() && other.role(k) != Role.WHOLE;
                if (counts && Nouns.agree(part, total) == Agreement.SAME) {
                    parts.add(0, part);
                }
            }
            other = other.previous();
        }
        BigDecimal sum = parts.stream().map(part -> part.number().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean made = parts.size() > 1 && sum.compareTo(total.number().value()) == 0;
        if (made) {
            state(parts, total, Extent.SOME);
        }
        return made;
    }

    /** "roads ($84.2m) and bridges ($15.8m) totalled $100m". */
    private List<Integer> aloneInBrackets(int t) {
        List<Integer> parts = new ArrayList<>();
        for (int k = Math.max(1, t - Sentence.FAR); k < t; k++) {
            boolean alone = sentence.isOpen(k - 1) && sentence.get(k + 1).is(')');
            if (sentence.isCount(k) && (!alone || !isPart(k, 1))) {
                return List.of();
            }
            if (sentence.isCount(k)) {
                parts.add(k);
            }
        }
        return parts.size() > 1 ? parts : List.of();
    }

    private boolean isFollowed(int t) {
        return sentence.after(
                        t,
                        k -> sentence.isCountOrFraction(k) && sentence.depth(k) <= sentence.depth(t),
                        k -> sentence.get(k).is(';'))
                >= 0;
    }

    private boolean isFirstCount(int t) {
        return sentence.before(t, k -> sentence.isCountOrFraction(k), k -> false) < 0;
    }

    private List<Integer> partsBefore(int t) {
        List<Integer> parts = new ArrayList<>();
        int deep = Math.max(0, sentence.depth(t) - 1);
        deep = sentence.depth(t) == 0 ? 0 : deep;
        boolean wanted = true;
        for (int k = Math.max(0, t - Sentence.FAR); k < t; k++) {
            boolean mark = sentence.get(k).is(',') || sentence.get(k).is(';') || sentence.cue(k) == Cue.AND;
            if (mark) {
                wanted = true;
            } else if (wanted && isPart(k, deep)) {
                Agreement agreement = Nouns.agree(new Place(sentence, k), new Place(sentence, t));
                if (sentence.role(k) == Role.WHOLE || agreement == Agreement.IMPOSSIBLE) {
                    return List.of();
                }
                parts.add(k);
                wanted = false;
            }
        }
        return parts;
    }

    private boolean isLabelled(int i) {
        return i > 0 && sentence.get(i - 1).is(':');
    }

    /** The parts that a sentence lists and does nothing else: "Tốt: 14; Khá: 22", "Tốt 14 đơn vị; Khá 22 đơn vị". */
    private List<Integer> listed(Sentence other, int t) {
        List<Integer> labelled = new ArrayList<>();
        for (int k = 1; k < other.size(); k++) {
            if (other.isCount(k) && other.role(k) == Role.WHOLE) {
                return List.of();
            }
            if (other.isCount(k) && other.get(k - 1).is(':')) {
                labelled.add(k);
            }
        }
        boolean begins = sentence.cue(0) == Cue.TOTAL;
        return labelled.size() > 1 || !begins ? labelled : namedFirst(other, new Place(sentence, t));
    }

    /** The counts of what the total counts, if each stands alone in its segment behind a name. */
    private static List<Integer> namedFirst(Sentence other, Place total) {
        boolean semicolons = other.after(-1, k -> other.get(k).is(';'), k -> false) >= 0;
        List<Integer> parts = new ArrayList<>();
        boolean wanted = true;
        boolean named = false;
        for (int k = 0; k < other.size(); k++) {
            Cue cue = other.cue(k);
            boolean parted =
                    other.get(k).is(';') || !semicolons && (other.get(k).is(',') || cue == Cue.AND);
            if (cue == Cue.AMONG || cue == Cue.COMPRISING || other.isFraction(k)) {
                return List.of();
            }
            if (parted) {
                wanted = true;
                named = false;
            } else if (other.isCount(k) && other.depth(k) == 0) {
                boolean same = Nouns.agree(new Place(other, k), total) == Agreement.SAME;
                if (!wanted || !named || !same || other.role(k) != Role.NONE && other.role(k) != Role.AVERAGE) {
                    return List.of();
                }
                parts.add(k);
                wanted = false;
            }
            named |= other.isWord(k);
        }
        return parts.size() >= (semicolons ? 2 : LEAST_WITHOUT_WORD) ? parts : List.of();
    }

    /**
     * "Of the 30 promises, 12 were kept, 10 are under way and nine were dropped."
     *
     * @param found whether other parts were found; then only for a whole that has none yet
     * @param end where the first of those begin that stand in no bracket
     */
    private boolean head(boolean found, int end) {
        int whole = -1;
        for (int k : sentence.numbers()) {
            if (whole < 0 && sentence.isCount(k)) {
                if (sentence.role(k) != Role.WHOLE || sentence.depth(k) > 0) {
                    break;
                }
                whole = k;
            }
        }
        if (found && (whole < 0 || totals.get(whole))) {
            return false;
        }
        int first = whole < 0 ? -1 : whole + 1;
        List<Integer> parts = new ArrayList<>();
        Place total = null;
        if (whole >= 0 && sentence.partner(whole) == whole) {
            total = new Place(sentence, whole);
            parts = parts(first, end, 0, total);
        } else if (whole < 0) {
            int part = firstPart(0, sentence.size(), 0);
            boolean opens = opensWithAnother();
            total = part < 0
                    ? null
                    : wholes.before(0, new Place(sentence, part)).orElse(null);
            parts = total == null ? parts : parts(0, sentence.size(), 0, total);
            boolean elliptic =
                    parts.size() >= LEAST_WITHOUT_WORD && parts.stream().allMatch(this::isSubject);
            parts = opens || elliptic || isBothOf(parts, total) ? parts : List.of();
        }
        if (total == null || parts.size() < 2) {
            parts = whole < 0 ? List.of() : inBracketsBehindPercents(whole);
            total = whole < 0 ? null : new Place(sentence, whole);
        }
        if (total == null || parts.size() < 2) {
            return false;
        }
        Place of = total;
        int last = parts.get(parts.size() - 1);
        boolean opposite = parts.size() == 2 && isOpposite(parts.get(0), parts.get(1));
        boolean joined = opposite
                || sentence.has(Cue.AND, parts.get(parts.size() - 2), last)
                || parts.size() > 2
                || areLabelledAlike(parts);
        boolean same = parts.stream()
                .allMatch(part -> sentence.role(part) != Role.WHOLE
                        && (opposite
                                || Nouns.agree(new Place(sentence, part), of).ordinal()
                                        <= Agreement.UNKNOWN.ordinal()));
        if (!joined
                || !same
                || sentence.has(Cue.RESPECTIVELY, last, sentence.size())
                || isOpenEnded(last, last + WORDS)
                || sentence.has(Cue.ESPECIALLY, whole + 1, last)) {
            return false;
        }
        boolean all = parts.size() > 2 || areLabelledAlike(parts);
        claim(parts, total, opposite ? Extent.OPPOSITES : all ? Extent.ALL : Extent.SOME);
        return true;
    }

    /** "theo thủ tục sơ thẩm 1.064 vụ, theo thủ tục phúc thẩm 186 vụ": called alike but for the last words before them. */
    private boolean areLabelledAlike(List<Integer> parts) {
        List<List<String>> labels = parts.stream().map(sentence::label).toList();
        List<String> first = labels.get(0);
        return labels.stream()
                        .allMatch(label -> label.size() > 2
                                && first.size() > 2
                                && label.subList(0, 2).equals(first.subList(0, 2)))
                && labels.stream().distinct().count() == labels.size();
    }

    /** "24 chỉ tiêu. Có 18 chỉ tiêu đạt và 6 chỉ tiêu không đạt": two kinds of what was counted before that leave nothing over. */
    private boolean isBothOf(List<Integer> parts, @Nullable Place total) {
        return parts.size() == 2
                && total != null
                && sentence.role(parts.get(1)) != Role.REST
                && Nouns.agree(new Place(sentence, parts.get(0)), total) == Agreement.SAME
                && isOpposite(parts.get(0), parts.get(1));
    }

    /** A sentence that goes on with the whole of the one before: "Kết quả: ...", "Of these, ...". */
    private boolean opensWithAnother() {
        int colon = sentence.after(-1, k -> sentence.get(k).is(':'), k -> !sentence.isWord(k) || k > OPENING);
        return colon > 0;
    }

    /** "Fourteen were met", "that 61 had been implemented": a count that does not say of what, and a verb. */
    private boolean isSubject(int k) {
        int next = sentence.behind(k);
        Cue behind = sentence.cue(sentence.isOpen(next) ? sentence.closeBracket(next) + 1 : next);
        boolean verb = behind == Cue.VERB || behind == Cue.DONE || behind == Cue.NOT;
        boolean led = k == 0
                || !sentence.says(k - 1, Vocabulary.ALL_OF)
                        && (sentence.cue(k - 1) != Cue.VERB || sentence.says(k - 1, Vocabulary.BEFORE_SUBJECT));
        return verb
                && led
                && sentence.noun(k).isEmpty()
                && sentence.amount(k).measure().isEmpty();
    }

    /** "15 per cent were closed (36), 45 per cent open (108) and 44 per cent partly open (90)". */
    private List<Integer> inBracketsBehindPercents(int whole) {
        List<Integer> parts = new ArrayList<>();
        for (int k : sentence.numbers()) {
            if (k <= whole) {
                continue;
            }
            if (sentence.depth(k) == 1 && sentence.isCount(k) && sentence.isOpen(k - 1)) {
                parts.add(k);
            } else if (sentence.depth(k) == 0 && sentence.isCount(k)) {
                return List.of();
            }
        }
        return parts.size() > 2 ? parts : List.of();
    }

    /** "27 of the 38 actions are complete, eight are under way and three have not started", in one sentence or in two. */
    private boolean others() {
        return others(sentence) || context.previous() != null && others(context.previous());
    }

    private boolean others(Sentence where) {
        int part = where.after(
                -1, k -> where.role(k) == Role.PART && where.role(where.partner(k)) == Role.WHOLE, k -> false);
        int whole = part < 0 ? -1 : where.partner(part);
        List<Integer> here = new ArrayList<>();
        for (int k : sentence.numbers()) {
            boolean other = where != sentence || k > Math.max(part, whole);
            if (other && sentence.isCountOrFraction(k) && sentence.depth(k) == 0) {
                if (part < 0 || !isPart(k, 0) || !isSubject(k)) {
                    return false;
                }
                here.add(k);
            }
        }
        boolean listed = here.size() > 1 && sentence.has(Cue.AND, here.get(here.size() - 2), here.get(here.size() - 1));
        if (!listed) {
            return false;
        }
        List<Place> parts = new ArrayList<>(List.of(new Place(where, part)));
        parts.addAll(places(here));
        state(parts, new Place(where, whole), Extent.ALL);
        return true;
    }

    /** Counts of one noun in a row, of which the first may be the total: "833 nhiệm vụ, 585 nhiệm vụ đã xong, ...". */
    private void row() {
        int whole = sentence.counts() < LEAST_WITHOUT_WORD
                ? -1
                : sentence.after(-1, k -> sentence.isCountOrFraction(k), k -> false);
        if (whole < 0
                || sentence.role(whole) == Role.RANK
                || sentence.depth(whole) > 0
                || !sentence.amount(whole).measure().isEmpty()) {
            return;
        }
        Place total = new Place(sentence, whole);
        List<Integer> parts = parts(whole + 1, sentence.size(), 0, total);
        if (sentence.get(whole) instanceof Fraction fraction) {
            ofFraction(whole, fraction, parts);
            return;
        }
        boolean same = parts.size() >= LEAST_WITHOUT_WORD
                && parts.stream()
                        .allMatch(part -> Nouns.agree(new Place(sentence, part), total) == Agreement.SAME
                                && !sentence.isFraction(part));
        if (same) {
            claim(parts, total, Extent.SOME);
        } else if (sentence.role(whole) == Role.NONE
                && parts.stream().allMatch(part -> sentence.role(part) == Role.NONE)
                && isBothOf(parts, total)) {
            claim(parts, total, Extent.OPPOSITES);
        }
    }

    /** "45/48 đại biểu tán thành, 2 đại biểu không tán thành, 1 đại biểu không biểu quyết". */
    private void ofFraction(int first, Fraction fraction, List<Integer> others) {
        boolean same = others.size() >= 2
                && others.stream()
                        .allMatch(part -> sentence.isCount(part)
                                && Nouns.agree(new Place(sentence, part), new Place(sentence, first))
                                        == Agreement.SAME);
        if (same) {
            List<NumberReading> parts = new ArrayList<>(List.of(fraction.part().number()));
            others.forEach(part -> parts.add(sentence.amount(part).number()));
            others.forEach(sentence::use);
            sentence.use(first);
            int last = others.get(others.size() - 1);
            out.accept(new Claim.Sum(
                    sentence.quote(first, last, first), parts, fraction.whole().number(), Extent.SOME));
        }
    }
}
