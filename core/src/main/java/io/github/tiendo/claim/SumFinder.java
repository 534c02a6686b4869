package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Fraction;
import io.github.tiendo.claim.Atom.Word;
import io.github.tiendo.claim.Claim.Extent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds parts and their total in one sentence. */
final class SumFinder {

    /** How many words behind the last part an "etc." may stand. */
    private static final int WORDS = 14;

    /** Behind more words, colons and brackets of a sentence parts are not looked for, which the account says. */
    private static final int MOST_OPENERS = 24;

    /** How many words may stand before the colon of a sentence that goes on with what the one before counts. */
    private static final int OPENING = 8;

    private final Sentence sentence;
    private final Context context;
    private final Wholes wholes;
    private final ClaimAccount account;
    private final SumParts sumParts;
    private final SumExtents extents;
    private final SumClaims claims;
    private final TotalBehind behind;

    SumFinder(Sentence sentence, Context context, Consumer<Claim> out, ClaimAccount account) {
        this.sentence = sentence;
        this.context = context;
        this.wholes = new Wholes(sentence, context);
        this.account = account;
        this.sumParts = new SumParts(sentence);
        this.extents = new SumExtents(sentence);
        this.claims = new SumClaims(sentence, wholes.focus(), out);
        this.behind = new TotalBehind(sentence, context, sumParts, claims);
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
        found = behind.find() || found;
        if (sentence.counts() > 1 && !head(found, first) && !found && !others()) {
            row();
            pairs();
        }
        if (sentence.numbers().length >= SumParts.LEAST_WITHOUT_WORD) {
            shares();
        }
    }

    /** Three parts or more that were found to have one whole, in a sentence before or behind them. */
    private void shares() {
        List<Integer> parts = IntStream.of(sentence.numbers())
                .filter(k -> sentence.shareOf(k) != null && !sentence.at(k).equals(sentence.shareOf(k)))
                .boxed()
                .toList();
        List<Place> of = parts.stream().map(sentence::shareOf).distinct().toList();
        if (parts.size() >= SumParts.LEAST_WITHOUT_WORD
                && of.size() == 1
                && (of.get(0).sentence() != sentence || of.get(0).index() > parts.get(parts.size() - 1))) {
            claims.claim(parts, of.get(0), Extent.SOME);
        }
    }

    /** Whether parts follow here, and how sure it is that they are all. */
    private @Nullable Extent opens(int i) {
        if (sentence.get(i) instanceof Word word) {
            return word.cue() == Cue.AMONG ? Extent.SOME : word.cue() == Cue.COMPRISING ? Extent.ALL : null;
        }
        if (sentence.is(i, ':') && i > 0) {
            return wholes.isIntroduced(i) ? Extent.ALL : null;
        }
        boolean introduced = sentence.isSpacedDash(i) && wholes.isIntroduced(i);
        boolean bracket = sentence.isOpen(i) && sentence.cue(i + 1) != Cue.AMONG && wholes.justBefore(i) >= 0;
        return introduced || bracket ? Extent.ALL : null;
    }

    /** "leaving a surplus of $40 million": what two flows leave, which is no part of one. */
    private static boolean isLeftOver(Place amount) {
        Sentence where = amount.sentence();
        return where.before(amount.index()).inWords().within(WORDS).has(Vocabulary.LEFT_OVER);
    }

    private boolean behind(int opener, Extent extent) {
        int from = sentence.isWord(opener) ? sentence.behindCue(opener) : opener + 1;
        if (sentence.cue(opener) == Cue.AMONG && sentence.role(from) == Role.WHOLE && sentence.partner(from) == from) {
            // "Of these 1,320 requests, ..."
            return false;
        }
        int deep = sentence.isOpen(opener) ? sentence.depth(opener) + 1 : sentence.depth(opener);
        int to = sumParts.end(from, deep);
        if (sentence.cue(opener) == Cue.COMPRISING && apposed(from, to, deep)) {
            return true;
        }
        List<Integer> named = sumParts.inBrackets(from, to, deep);
        int first = named.isEmpty() ? sumParts.firstPart(from, to, deep) : named.get(0);
        if (first < 0) {
            return false;
        }
        Optional<Place> whole = sentence.isWord(opener)
                ? wholes.before(opener, sentence.at(first))
                : Optional.of(wholes.headBefore(opener, first));
        if (whole.isEmpty()) {
            return false;
        }
        Place total = whole.get();
        List<Integer> parts = named.isEmpty() ? sumParts.parts(from, to, deep, total) : named;
        if (parts.size() < 2
                || sentence.has(Cue.ESPECIALLY, from, parts.get(parts.size() - 1))
                || sentence.has(Cue.RESPECTIVELY, parts.get(parts.size() - 1), to)) {
            return false;
        }
        if (claims.places(parts).stream().anyMatch(SumFinder::isLeftOver)
                || isOfAnotherItem(opener, total)
                || parts.stream().anyMatch(this::isOfEach)) {
            return false;
        }
        if (isOfOthers(opener, parts, to, total) || areNumbers(opener, parts) || isOfNames(parts, total)) {
            return false;
        }
        if (total.isFraction() && populations(parts, opener, total)) {
            return true;
        }
        if (isLooselyTied(opener, total) && isLessThanOne(total, parts)) {
            return false;
        }
        if (ratios(parts, total)) {
            return true;
        }
        int last = parts.get(parts.size() - 1);
        boolean open = extent != Extent.SOME
                && (extents.isOpenEnded(last, Math.min(to, last + WORDS)) || extents.hasUncounted(parts, opener, to));
        claims.claim(parts, total, open ? Extent.OPEN : extents.extent(extent, opener, parts, total));
        columns(opener, parts, to);
        return true;
    }

    /**
     * "405 vụ, làm chết 182 người; 6 vụ, làm chết 5 người", "18 dự án (290 triệu USD) và 6 dự án (90 triệu USD)": what else is told of each
     * part adds up too, to what is said alike before them.
     */
    private void columns(int opener, List<Integer> parts, int to) {
        List<List<Place>> rows = IntStream.range(0, parts.size())
                .mapToObj(i -> cells(sentence, parts.get(i), i + 1 < parts.size() ? parts.get(i + 1) : to))
                .toList();
        for (Place head : rows.get(0)) {
            List<Place> column = rows.stream()
                    .flatMap(row ->
                            row.stream().filter(cell -> isSaid(cell, head, row)).limit(1))
                    .toList();
            if (column.size() > 1 && column.size() + without(rows, parts, head, to) == rows.size()) {
                Stream.concat(
                                Stream.of(sentence),
                                Focus.chain(sentence.previous()).limit(2))
                        .flatMap(where -> cells(where, -1, where == sentence ? opener : where.size()).stream())
                        .filter(whole -> isSaid(whole, head, rows.get(0)))
                        .findFirst()
                        .filter(whole -> rows.size() > 2 || SumClaims.areAll(column, whole))
                        .ifPresent(whole -> claims.state(column, whole, rows.size() > 2 ? Extent.NEAR : Extent.SOME));
            }
        }
    }

    /** "1 vụ, không có thiệt hại về người": of how many parts it is said that there is none. */
    private long without(List<List<Place>> rows, List<Integer> parts, Place head, int to) {
        return IntStream.range(0, parts.size())
                .filter(i -> rows.get(i).stream().noneMatch(cell -> isSaid(cell, head, rows.get(i))))
                .filter(i -> sentence.has(Cue.NOT, parts.get(i), i + 1 < parts.size() ? parts.get(i + 1) : to))
                .count();
    }

    /** What may be told beside a part: the counts of nouns, and those that measure. */
    private static List<Place> cells(Sentence where, int from, int to) {
        SumParts parts = new SumParts(where);
        return where.places(k -> k > from && k < to && parts.isPart(k, where.depth(k))).stream()
                .filter(count -> count.isMeasured() || !count.noun().isEmpty())
                .toList();
    }

    /** Whether a cell counts what another counts; where a row counts that twice, the words before both end alike. */
    private static boolean isSaid(Place cell, Place head, List<Place> row) {
        boolean twice = row.stream().filter(other -> other.isLike(head)).count() > 1;
        return cell.isLike(head) && (!twice || Focus.isSaidAlike(cell.label(), head.label()));
    }

    /** "comprises 14 members, eight women and six men": the total directly behind the word for all of it, before its parts. */
    private boolean apposed(int from, int to, int deep) {
        boolean counted =
                from < to && sentence.isCount(from) && !sentence.noun(from).isEmpty();
        Place total = sentence.at(counted ? from : 0);
        int behind = counted ? from + 1 + sentence.noun(from).size() : to;
        boolean comma = behind < to && sentence.get(behind).is(',');
        List<Integer> parts = comma ? sumParts.parts(behind, to, deep, total) : List.of();
        int last = parts.size() - 1;
        boolean opposite = last == 1 && extents.isOpposite(parts.get(0), parts.get(1));
        boolean listed = last > 0
                && sentence.has(Cue.AND, parts.get(last - 1), parts.get(last))
                && (opposite || parts.stream().allMatch(k -> sentence.noun(k).isEmpty()));
        if (listed) {
            claims.claim(parts, total, opposite ? Extent.OPPOSITES : Extent.ALL);
        }
        return listed;
    }

    /** "The court has 12 judges; the tribunal consists of 7 ...", "X (consists of 12 judges); Y (consists of 7 ...": a subject of its own, or a bracket. */
    private boolean isOfAnotherItem(int opener, Place total) {
        int of = total.index();
        return total.sentence() == sentence
                && sentence.isWord(opener)
                && sentence.clause(of) < sentence.clause(opener)
                && sentence.isWord(opener - 1);
    }

    /** "12 members from each of the 6 states": a part that is there several times. */
    private boolean isOfEach(int part) {
        return sentence.after(part).inWords().has(Vocabulary.APIECE);
    }

    /** "61 địa phương (02 bộ và 03 địa phương chưa báo cáo)": bodies that are not among those before the bracket. */
    private boolean isOfOthers(int opener, List<Integer> parts, int to, Place total) {
        int last = parts.get(parts.size() - 1);
        return sentence.isOpen(opener)
                && sentence.has(Cue.NOT, last, to)
                && !sentence.has(Cue.NOT, total.index(), last);
    }

    /** "15.120 độ vĩ Bắc - 107.402 độ kinh Đông": a dash alone, or the end of a sentence, is between a count and what follows. */
    private boolean isLooselyTied(int opener, Place total) {
        return sentence.isSpacedDash(opener) || total.sentence() != sentence;
    }

    private boolean isLessThanOne(Place total, List<Integer> parts) {
        return claims.places(parts).stream().anyMatch(part -> part.value().compareTo(total.value()) > 0);
    }

    /** "4 huyện: Lâm Thao 12 cơ sở, Tam Nông 9 cơ sở", "3 classes, namely 20, 15 and 11": what those counted have is more than they are. */
    private boolean isOfNames(List<Integer> parts, Place total) {
        boolean ofEach = total.value().compareTo(BigDecimal.valueOf(parts.size())) == 0;
        return claims.places(parts).stream()
                .allMatch(
                        part -> (ofEach || part.isOther(total)) && part.value().compareTo(total.value()) > 0);
    }

    /** "(1, 4, 8, 12 và 19)", "(recommendations 4, 9 and 15)", ": Zone 1, Zone 2 and Zone 3": rising numbers of which nothing is said are those of items. */
    private boolean areNumbers(int opener, List<Integer> parts) {
        boolean rising = IntStream.range(1, parts.size())
                .allMatch(i -> sentence.amount(parts.get(i - 1))
                                .value()
                                .compareTo(sentence.amount(parts.get(i)).value())
                        < 0);
        int end = sentence.after(parts.get(0))
                .find(k -> !(parts.contains(k) || sentence.is(k, ',') || sentence.cue(k) == Cue.AND));
        return rising && sentence.isOpen(opener) && end == sentence.closeBracket(opener);
    }

    /** Fractions of two populations are parts of two totals: "21/22 bộ, 57/63 tỉnh, 06/63 tỉnh" under 22/22 and 63/63. */
    private boolean populations(List<Integer> parts, int opener, Place total) {
        Map<BigDecimal, List<Integer>> groups = new LinkedHashMap<>();
        for (int part : parts) {
            if (sentence.get(part) instanceof Fraction fraction) {
                groups.computeIfAbsent(fraction.whole().value(), none -> new ArrayList<>())
                        .add(part);
            }
        }
        if (groups.size() < 2) {
            return false;
        }
        if (groups.size() == parts.size() && parts.stream().allMatch(sentence::isFraction)) {
            // "4.071/7.385 tỷ đồng: trung ương 1.386/2.240, địa phương 2.685/5.145"
            both(parts, total, new Place(total.sentence(), total.index(), true));
            return true;
        }
        groups.forEach((size, group) -> {
            Place all = group.size() < 2 ? null : ofPopulation(size, opener);
            if (all != null) {
                claims.claim(group, all, Extent.SOME);
            }
        });
        return true;
    }

    /** "thụ lý 500 hồ sơ, giải quyết 430 hồ sơ. Cụ thể: đất đai 180/220, ...": fractions below a part and its whole are so much of each. */
    private boolean ratios(List<Integer> parts, Place total) {
        Sentence where = total.sentence();
        int done = !parts.stream().allMatch(sentence::isFraction)
                ? -1
                : where.after(-1).find(k -> total.equals(where.shareOf(k)));
        if (done >= 0) {
            both(parts, where.at(done), total);
        }
        return done >= 0;
    }

    /** What fractions count makes one total, and what they are of another. */
    private void both(List<Integer> fractions, Place total, Place of) {
        claims.claim(fractions, total, Extent.ALL);
        claims.state(
                fractions.stream().map(part -> new Place(sentence, part, true)).toList(), of, Extent.ALL);
    }

    private @Nullable Place ofPopulation(BigDecimal size, int opener) {
        for (Sentence where : new Sentence[] {sentence, context.previous()}) {
            int from = where == sentence ? opener : where == null ? 0 : where.size();
            for (int k = from - 1; where != null && k >= 0; k--) {
                if (where.get(k) instanceof Fraction fraction
                        && fraction.whole().value().compareTo(size) == 0) {
                    return where.at(k);
                }
            }
        }
        return null;
    }

    /** "27 of the 38 actions are complete, eight are under way and three have not started", in one sentence or in two. */
    private boolean others() {
        return others(sentence) || context.previous() != null && others(context.previous());
    }

    private boolean others(Sentence where) {
        int part = where.after(-1)
                .find(k -> where.role(k) == Role.PART && where.role(where.partner(k)) == Role.WHOLE
                        || where == sentence && where.isOfThose(k) && where.held(k) != null);
        boolean those = part >= 0 && where.held(part) != null && where.isOfThose(part);
        Place whole = those
                ? Objects.requireNonNull(where.held(part)).whole()
                : where.at(part < 0 ? -1 : where.partner(part));
        List<Integer> here = new ArrayList<>();
        for (int k : sentence.numbers()) {
            boolean other = where != sentence || k > Math.max(part, whole.in(where));
            if (other && sentence.isCountOrFraction(k) && sentence.depth(k) == 0) {
                if (part < 0 || !(isSubject(k) || those && sentence.noun(k).isEmpty())) {
                    return false;
                }
                here.add(k);
            }
        }
        int beside = here.size() > 1 ? here.get(here.size() - 2) : those ? part : sentence.size();
        boolean listed = !here.isEmpty() && sentence.has(Cue.AND, beside, here.get(here.size() - 1));
        if (!listed || !whole.isAtLeast(where.at(part))) {
            return false;
        }
        List<Place> parts = new ArrayList<>(List.of(where.at(part)));
        parts.addAll(claims.places(here));
        claims.state(parts, whole, those ? Extent.SOME : Extent.ALL);
        return true;
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
        if (found && (whole < 0 || claims.isTotal(whole))) {
            return false;
        }
        int first = whole < 0 ? -1 : whole + 1;
        List<Integer> parts = new ArrayList<>();
        Place total = null;
        boolean loose = false;
        if (whole >= 0 && sentence.partner(whole) == whole) {
            total = sentence.at(whole);
            parts = sumParts.parts(first, end, 0, total);
        } else if (whole < 0) {
            int part = sumParts.firstPart(0, sentence.size(), 0);
            // "Kết quả: ...": a sentence that goes on with the whole of the one before
            boolean opens =
                    sentence.after(-1).inWords().notOver(k -> k > OPENING).find(':') > 0;
            total = part < 0 ? null : before(part).orElse(null);
            parts = total == null ? parts : sumParts.parts(0, sentence.size(), 0, total);
            boolean elliptic = parts.size() >= SumParts.LEAST_WITHOUT_WORD
                    && parts.stream().allMatch(this::isSubject);
            boolean sure = opens || elliptic || isBothOf(parts, total);
            loose = !sure;
            parts = sure || sentence.says(0, Vocabulary.FRAMES) || areKinds(parts, total) ? parts : List.of();
        }
        if (total == null || parts.size() < 2) {
            // "The fund made 320 grants. They went to towns (200) or villages (120)"
            boolean goesOn = whole < 0 && sentence.says(0, Vocabulary.PRONOUNS) && sentence.previous() != null;
            parts = whole < 0 && !goesOn ? List.of() : sumParts.inBrackets(whole + 1, sentence.size(), 0);
            loose = goesOn;
            total = goesOn && !parts.isEmpty()
                    ? Focus.subject(sentence.previous(), sentence.at(parts.get(0)))
                    : whole < 0 ? null : sentence.at(whole);
        }
        if (total == null || parts.size() < 2) {
            return false;
        }
        Place of = total;
        int last = parts.get(parts.size() - 1);
        boolean opposite = parts.size() == 2 && extents.isOpposite(parts.get(0), parts.get(1));
        boolean joined = opposite
                || sentence.has(Cue.AND, parts.get(parts.size() - 2), last)
                || parts.size() > 2
                || extents.areLabelledAlike(parts);
        boolean same = parts.stream().allMatch(part -> sentence.at(part).mayBeLike(of));
        // "Of the 231 indicators, 152 have full data, 48 partial data and 31 none": what is counted of each beside the
        // others
        boolean framed = (parts.size() > 2 || total.sentence() != sentence)
                && sentence.says(0, Vocabulary.FRAMES)
                && parts.stream().allMatch(part -> sentence.is(part - 1, ',') || sentence.cue(part - 1) == Cue.AND);
        if (!joined
                || !(opposite || same || framed)
                || parts.stream().anyMatch(part -> sentence.role(part) == Role.WHOLE)
                || total.sentence() != sentence && isLessThanOne(total, parts)
                || sentence.has(Cue.RESPECTIVELY, last, sentence.size())
                || extents.isOpenEnded(last, last + WORDS)
                || sentence.has(Cue.ESPECIALLY, whole + 1, last)) {
            return false;
        }
        boolean all = same && parts.size() > 2 || extents.areLabelledAlike(parts);
        // "Of the 63 schools, 40 had wells, 30 had toilets and 12 had fences": what does not exclude the others may be
        // said of one
        claims.claim(
                parts,
                total,
                opposite ? Extent.OPPOSITES : all ? Extent.ALL : Extent.SOME,
                loose && !opposite ? Tie.NEAR : opposite || extents.exclude(parts) ? Tie.FORM : Tie.LINE);
        return true;
    }

    /** The whole in a sentence before of what is counted here: what the sentence says first that it is about, or what stands nearest. */
    private Optional<Place> before(int part) {
        Sentence other = sentence.previous();
        return sentence.says(0, Vocabulary.FRAMES)
                ? new WholeOfShare(sentence, context, wholes).whole(-1, part, WholeOfShare.Named.NOTHING)
                : other != null
                                && sentence.has(Cue.AND)
                                && areKinds(sumParts.parts(0, sentence.size(), 0, sentence.at(part)), null)
                        ? Optional.ofNullable(Focus.subject(other, sentence.at(part)))
                        : wholes.before(0, sentence.at(part));
    }

    /**
     * "Kiểm tra 900 cửa hàng. Kết quả, 720 cửa hàng ..., 126 cửa hàng ... và 54 cửa hàng ...", "Total spending was 75.0 billion. Running
     * spending was 52.5 billion and capital spending 22.5 billion": whether all count what the total counts, or are kinds of it by name.
     */
    private boolean areKinds(List<Integer> parts, @Nullable Place total) {
        boolean listed =
                parts.size() > 1 && sentence.has(Cue.AND, parts.get(parts.size() - 2), parts.get(parts.size() - 1));
        List<String> kinds = listed ? parts.stream().map(this::kind).distinct().toList() : List.of();
        boolean named = kinds.size() == 1 && !kinds.get(0).isEmpty() && Nouns.isEnglish(kinds);
        boolean many = parts.size() >= SumParts.LEAST_WITHOUT_WORD;
        return listed
                && (many
                                && total != null
                                && parts.stream()
                                        .allMatch(part -> sentence.shareOf(part) == null
                                                && sentence.at(part).isLike(total))
                        || named && (many || total == null || total.label().contains(kinds.get(0))));
    }

    /** The last word before a count that says nothing for the structure: "the nursery roll was 1,200". */
    private String kind(int part) {
        int name = sentence.before(part).inWords().find(k -> sentence.isWord(k) && sentence.cue(k) == null);
        return name < 0 ? "" : ((Word) sentence.get(name)).text();
    }

    /** "24 chỉ tiêu. Có 18 chỉ tiêu đạt và 6 chỉ tiêu không đạt": two kinds of what was counted before that leave nothing over. */
    private boolean isBothOf(List<Integer> parts, @Nullable Place total) {
        return parts.size() == 2
                && total != null
                && (total.amount().measure().isEmpty() || total.sentence().role(total.index()) == Role.WHOLE)
                && sentence.role(parts.get(1)) != Role.REST
                && sentence.at(parts.get(0)).isLike(total)
                && extents.isOpposite(parts.get(0), parts.get(1));
    }

    /** "Fourteen were met", "that 61 had been implemented": a count that does not say of what, and a verb. */
    private boolean isSubject(int k) {
        int next = sentence.behind(k);
        Cue behind = sentence.cue(sentence.isOpen(next) ? sentence.closeBracket(next) + 1 : next);
        boolean verb = behind == Cue.VERB || behind == Cue.DONE || behind == Cue.NOT;
        boolean led = !sentence.says(k - 1, Vocabulary.ALL_OF)
                && (sentence.cue(k - 1) != Cue.VERB || sentence.says(k - 1, Vocabulary.BEFORE_SUBJECT));
        return verb && led && sentence.noun(k).isEmpty();
    }

    /** "348 inquiries, 330 on complaints and 18 on its own initiative": two directly behind what is counted, of which nothing else is. */
    private void pairs() {
        for (int whole : sentence.numbers()) {
            int comma = !sentence.isOuterCount(whole) || sentence.noun(whole).isEmpty()
                    ? -1
                    : sentence.after(whole).inWords().within(WORDS).find(',');
            int second = comma < 0
                    ? -1
                    : sentence.after(comma + 1).notOver(',', ';').within(WORDS).find(sentence::isAmount);
            List<Integer> parts = List.of(comma + 1, second);
            if (second > 0
                    && sentence.cue(second - 1) == Cue.AND
                    && parts.stream()
                            .allMatch(k -> sumParts.isPart(k, 0)
                                    && sentence.noun(k).isEmpty()
                                    && sentence.at(whole).isAtLeast(sentence.at(k)))) {
                claims.claim(parts, sentence.at(whole), Extent.SOME);
            }
        }
    }

    /** Counts of one noun in a row, of which the first may be the total: "833 nhiệm vụ, 585 nhiệm vụ đã xong, ...". */
    private void row() {
        int whole = sentence.counts() < SumParts.LEAST_WITHOUT_WORD
                ? -1
                : sentence.after(-1).find(sentence::isCountOrFraction);
        if (whole < 0 || sentence.isFraction(whole) || sentence.depth(whole) > 0 || sentence.isMeasured(whole)) {
            return;
        }
        Place total = sentence.at(whole);
        List<Integer> parts = sumParts.parts(whole + 1, sentence.size(), 0, total);
        boolean same = parts.size() >= SumParts.LEAST_WITHOUT_WORD
                && parts.stream().allMatch(part -> sentence.at(part).isLike(total) && !sentence.isFraction(part));
        if (same) {
            claims.claim(parts, total, Extent.SOME);
        } else if (sentence.role(whole) == Role.NONE
                && parts.stream().allMatch(part -> sentence.role(part) == Role.NONE)
                && isBothOf(parts, total)) {
            claims.claim(parts, total, Extent.OPPOSITES);
        }
    }
}
