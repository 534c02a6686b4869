package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Fraction;
import io.github.tiendo.claim.Atom.Note;
import io.github.tiendo.claim.Atom.Word;
import io.github.tiendo.claim.Claim.Extent;
import io.github.tiendo.claim.Nouns.Agreement;
import io.github.tiendo.notation.NumberReading;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds what the items of a list make together: a total, a hundred per cent, names, those who have and have not. */
final class ListFinder {

    /** A list of more items is not added up, which the account says; each item is read. */
    private static final int MOST_ITEMS = 200;

    /** Two parts and their total. */
    private static final int LEAST_WITH_TOTAL = 3;

    private final NameReader reader;
    private final Consumer<Claim> out;
    private final ClaimAccount account;
    private final Deque<Open> lists = new ArrayDeque<>();
    private @Nullable Sentence last;
    private @Nullable Sentence beforeLast;

    /** Lines of a label and its number, of which the next may be the total, and the totals before them. */
    private final List<Item> lines = new ArrayList<>();

    private final List<Item> totals = new ArrayList<>();

    ListFinder(NameReader reader, Consumer<Claim> out, ClaimAccount account) {
        this.reader = reader;
        this.out = out;
        this.account = account;
    }

    /** A list whose end has not come. */
    private static final class Open {
        private final int level;
        private final @Nullable Sentence intro;
        private final @Nullable Sentence beforeIntro;
        private final List<Item> items = new ArrayList<>();

        /** Whether it has more items than are kept, so that they cannot be added up. */
        private boolean isCut;

        Open(int level, @Nullable Sentence intro, @Nullable Sentence beforeIntro) {
            this.level = level;
            this.intro = intro;
            this.beforeIntro = beforeIntro;
        }

        @Nullable
        Item newest() {
            return items.isEmpty() ? null : items.get(items.size() - 1);
        }
    }

    /** An item: its first sentence, its counts, the share stated in it, and the items below it. */
    private static final class Item {
        private final Sentence sentence;
        private final List<Integer> counts;
        private final List<Item> below = new ArrayList<>();
        private @Nullable NumberReading share;
        private @Nullable NumberReading whole;

        /** A share whose whole no words before it state; a total below the items may. */
        private Claim.@Nullable Share open;

        Item(Sentence sentence, List<Integer> counts) {
            this.sentence = sentence;
            this.counts = counts;
        }

        boolean isCounted() {
            return !counts.isEmpty();
        }

        /** Its first count. */
        Place first() {
            return sentence.at(counts.get(0));
        }

        void share(NumberReading stated, NumberReading of) {
            if (share == null) {
                share = stated;
                whole = of;
            }
        }
    }

    /** The sentences that introduce the lists that an item of this level stands in, the nearest first. */
    List<Sentence> intros(int level) {
        List<Sentence> intros = new ArrayList<>();
        boolean opens = lists.isEmpty() || lists.peek().level < level;
        if (opens && last != null) {
            intros.add(last);
        }
        for (Open list : lists) {
            if (list.level == level
                    && !list.items.isEmpty()
                    && list.items.get(0).sentence.cue(0) == Cue.TOTAL) {
                // "- Tổng số công chức: 400 người. - Nữ: 180 người, chiếm 45%"
                intros.add(list.items.get(0).sentence);
            }
            if (list.level <= level && list.intro != null) {
                intros.add(list.intro);
                if (list.beforeIntro != null && counts(list.intro).isEmpty()) {
                    intros.add(list.beforeIntro);
                }
            }
        }
        if (opens && beforeLast != null && last != null && counts(last).isEmpty()) {
            intros.add(beforeLast);
        }
        return intros;
    }

    /** Begins a passage: lists that it ends are closed, and an item opens one where none of its level is open. */
    void begin(Passage passage, List<Sentence> sentences) {
        int level = passage.kind() == Passage.Kind.ITEM ? passage.level() : 0;
        while (!lists.isEmpty() && lists.peek().level > level) {
            Open list = lists.pop();
            close(list, level > 0 ? null : below(list, sentences));
        }
        if (level == 0 || sentences.isEmpty()) {
            return;
        }
        if (lists.isEmpty() || lists.peek().level < level) {
            lists.push(new Open(level, last, beforeLast));
        }
        Open list = lists.peek();
        Sentence first = sentences.get(0);
        Item item = new Item(first, counts(first));
        if (list.items.size() == MOST_ITEMS && !list.isCut) {
            list.isCut = true;
            account.cut(first);
        }
        if (!list.isCut) {
            list.items.add(item);
        }
        lists.stream().skip(1).findFirst().map(Open::newest).ifPresent(above -> above.below.add(item));
    }

    /** Takes a share found in the sentence that is read: of the first number of an item whose whole may follow, it is kept. */
    void share(Claim.Share share, Sentence sentence) {
        Item item = read();
        boolean kept = item != null
                && item.sentence == sentence
                && item.open == null
                && share.stated() != null
                && share.wholes().isEmpty()
                && !share.mayExceed()
                && item.isCounted()
                && share.parts().get(0) == item.first().number();
        if (kept) {
            item.open = share;
            return;
        }
        out.accept(share);
        if (item != null && share.stated() != null && share.wholes().size() == 1 && !share.mayExceed()) {
            item.share(share.stated().number(), share.wholes().get(0));
        }
    }

    /** Notes a share that was found in the item that is read. */
    void share(NumberReading stated, NumberReading whole) {
        Item item = read();
        if (item != null) {
            item.share(stated, whole);
        }
    }

    /** The item that is read; null outside lists. */
    private @Nullable Item read() {
        return lists.isEmpty() ? null : lists.peek().newest();
    }

    /** "Thuê xe: 120 triệu đồng / In ấn: 38 triệu đồng / Tổng cộng: 158 triệu đồng": lines that are no items of a list. */
    private void line(List<Sentence> sentences) {
        Sentence sentence = sentences.size() == 1 ? sentences.get(0) : null;
        int count = sentence == null || sentence.numbers().length != 1 ? -1 : sentence.numbers()[0];
        boolean labelled = count > 1 && sentence.isCount(count) && sentence.is(count - 1, ':');
        if (!labelled || !isCounted(sentence, count)) {
            lines.clear();
            if (!sentences.isEmpty()) {
                totals.clear();
            }
            return;
        }
        Item item = new Item(sentence, List.of(count));
        if (sentence.cue(0) != Cue.TOTAL) {
            lines.add(item);
            return;
        }
        List<Item> parts = lines.isEmpty() ? totals : lines;
        if (parts.size() > 1 && parts.size() <= MOST_ITEMS) {
            sum(sentence.at(count), List.copyOf(parts), Extent.NEAR, Extent.NEAR);
        }
        parts.clear();
        totals.add(item);
    }

    void end(Passage passage, List<Sentence> sentences) {
        if (passage.kind() == Passage.Kind.PARAGRAPH || passage.kind() == Passage.Kind.HEADING) {
            line(sentences);
        }
        if (passage.kind() != Passage.Kind.NOTE) {
            last = sentences.isEmpty() ? null : sentences.get(sentences.size() - 1);
            beforeLast = sentences.size() > 1 ? sentences.get(sentences.size() - 2) : null;
        }
    }

    void end() {
        while (!lists.isEmpty()) {
            close(lists.pop(), null);
        }
    }

    /**
     * The counts of a sentence that may be parts of a total: the first, and a fraction joined to a first fraction; the only one
     * behind a colon where the first stands in the label before it.
     */
    private static List<Integer> counts(Sentence sentence) {
        List<Integer> counts = new ArrayList<>();
        for (int k : sentence.numbers()) {
            if (k < Sentence.FAR && isCounted(sentence, k)) {
                boolean joined = !counts.isEmpty()
                        && sentence.isFraction(k)
                        && sentence.isFraction(counts.get(0))
                        && sentence.has(Cue.AND, counts.get(0), k);
                if (counts.isEmpty() || joined) {
                    counts.add(k);
                }
            }
        }
        int labelled = counts.isEmpty() ? -1 : behindLabel(sentence, counts.get(0));
        return labelled < 0 ? counts : new ArrayList<>(List.of(labelled));
    }

    /** "Đạt 19 tiêu chí: 96 xã": the count behind the colon, if there is no other behind it; -1 if there is none. */
    private static int behindLabel(Sentence sentence, int first) {
        int colon = sentence.after(first).inWords().find(':');
        boolean counted = colon >= 0 && isCounted(sentence, colon + 1);
        return counted && !sentence.after(colon + 1).has(k -> isCounted(sentence, k)) ? colon + 1 : -1;
    }

    private static boolean isCounted(Sentence sentence, int k) {
        return sentence.isCountOrFraction(k)
                && sentence.depth(k) == 0
                && sentence.role(k).mayBePart();
    }

    /** @param below the line behind the list, if it states a total */
    private void close(Open list, @Nullable Place below) {
        List<Item> items = list.items;
        Place total = below != null || list.isCut ? below : own(items);
        items.forEach(item -> open(item, total));
        if (items.size() < 2 || list.isCut) {
            return;
        }
        complements(items);
        if (items.stream().allMatch(Item::isCounted)) {
            sum(list, total);
        } else {
            names(list);
        }
        percents(list);
    }

    /** Gives a share that waited for its whole the total of the list, if that counts the same. */
    private void open(Item item, @Nullable Place total) {
        Claim.Share share = item.open;
        if (share == null) {
            return;
        }
        boolean of = total != null && total.sentence() != item.sentence && total.mayBeLike(item.first());
        if (of) {
            total.use();
            share = share.withWhole(total.number());
            item.share(share.stated().number(), total.number());
        }
        out.accept(share);
    }

    // --- totals

    private void sum(Open list, @Nullable Place own) {
        List<Item> items = list.items;
        if (own != null) {
            List<Item> others = items.stream()
                    .filter(item -> item.sentence != own.sentence())
                    .toList();
            sum(own, others, Extent.ALL, own.sentence() == items.get(0).sentence ? Extent.SOME : Extent.NEAR);
            return;
        }
        total(list, items.get(0)).ifPresent(total -> {
            boolean all = introduces(list.intro);
            Extent told = !all
                    ? Extent.SOME
                    : total.sentence() == list.intro || isOneWhole(items, total.number()) ? Extent.ALL : Extent.NEAR;
            if (total.atom() instanceof Fraction fraction
                    && !isOneWhole(items, fraction.whole().number())) {
                ofFractions(total, fraction, items);
            } else {
                sum(total, items, told, Extent.SOME);
            }
        });
    }

    /** The total that the first or the last item of a list states: "Total: 40 actions". */
    private static @Nullable Place own(List<Item> items) {
        if (items.size() < LEAST_WITH_TOTAL) {
            return null;
        }
        Item first = items.get(0);
        Item last = items.get(items.size() - 1);
        boolean begins = items.stream().allMatch(Item::isCounted)
                && first.first().role() == Role.WHOLE
                && items.stream().allMatch(ListFinder::isLabelled);
        boolean ends = last.isCounted() && last.sentence.cue(0) == Cue.TOTAL;
        return begins ? first.first() : ends ? last.first() : null;
    }

    /** "Total: 75 actions" below the items that it is the total of. */
    private static @Nullable Place below(Open list, List<Sentence> below) {
        Sentence first = below.isEmpty() ? null : below.get(0);
        int count = first == null || first.cue(0) != Cue.TOTAL
                ? -1
                : first.after(-1).find(first::isCount);
        boolean counted = count >= 0
                && list.items.size() > 1
                && list.items.stream().allMatch(Item::isCounted)
                && total(list, list.items.get(0)).isEmpty();
        return counted ? first.at(count) : null;
    }

    private static boolean isLabelled(Item item) {
        int count = item.counts.get(0);
        return count > 0 && (item.sentence.is(count - 1, ':') || item.sentence.says(count - 1, Vocabulary.COPULAS));
    }

    /** A line with a colon, or one that ends with "the following". */
    private static boolean introduces(@Nullable Sentence sentence) {
        return endsWithColon(sentence)
                || sentence != null
                        && sentence.get(sentence.size() - 1) instanceof Word last
                        && (Vocabulary.LISTED.contains(last.text())
                                || sentence.cue(sentence.size() - 1) == Cue.COMPRISING);
    }

    private static boolean endsWithColon(@Nullable Sentence sentence) {
        return sentence != null && sentence.is(sentence.size() - 1, ':');
    }

    private static boolean isOneWhole(List<Item> items, NumberReading of) {
        return items.stream()
                .allMatch(item -> item.first().atom() instanceof Fraction fraction
                        && same(fraction.whole().number(), of));
    }

    private static boolean same(NumberReading one, NumberReading other) {
        return one.value().compareTo(other.value()) == 0;
    }

    /** The whole in the words that introduce a list: one that is called so, else the last number. */
    private static Optional<Place> total(Open list, Item item) {
        Place part = item.first();
        for (Sentence intro : new Sentence[] {list.intro, list.beforeIntro}) {
            if (intro == null) {
                continue;
            }
            Place found = null;
            Place only = null;
            int counts = 0;
            boolean totals = part.role() == Role.WHOLE;
            for (int k : intro.numbers()) {
                boolean beside = intro.depth(k) > 0 && counts > 0;
                boolean count =
                        intro.isCountOrFraction(k) && !beside && !intro.isChange(k) && intro.role(k) != Role.RANK;
                if (count && (!totals || intro.role(k) == Role.WHOLE)) {
                    counts++;
                    Agreement agreement = agree(intro.at(k), part);
                    only = agreement == Agreement.OTHER ? intro.at(k) : only;
                    boolean called = found != null && found.role() == Role.WHOLE;
                    boolean agrees = agreement.ordinal() <= Agreement.UNKNOWN.ordinal();
                    found = agrees && !called ? intro.at(k) : found;
                }
            }
            found = found == null && counts == 1 && endsWithColon(intro) ? only : found;
            if (found != null || intro.isCount(0)) {
                return Optional.ofNullable(found);
            }
        }
        return Optional.empty();
    }

    /** Totals may be called otherwise than the totals that they are made of. */
    private static Agreement agree(Place total, Place part) {
        boolean totals = part.role() == Role.WHOLE && total.role() == Role.WHOLE;
        Agreement agreement = total.agreement(part);
        return totals && agreement == Agreement.OTHER ? Agreement.UNKNOWN : agreement;
    }

    /**
     * Adds up the items of a list.
     *
     * @param other how sure it is that they are all where they are called otherwise than their total: "64 notices" over "40
     *     warnings" and "24 fines" may be, a line "Total: 64 notices" below says so
     */
    private void sum(Place total, List<Item> items, Extent told, Extent other) {
        Extent extent = told;
        List<NumberReading> parts = new ArrayList<>();
        for (Item item : items) {
            if (item.sentence.cue(0) == Cue.AMONG) {
                return;
            }
            for (int count : item.counts) {
                boolean fraction = item.sentence.isFraction(count);
                boolean ofAnother = fraction
                        && !same(((Fraction) item.sentence.get(count)).whole().number(), total.number())
                        && !total.isFraction();
                Agreement agreement = agree(total, item.sentence.at(count));
                if (agreement == Agreement.OTHER && isNone(item.sentence, count)) {
                    continue;
                }
                if (ofAnother || agreement == Agreement.IMPOSSIBLE) {
                    return;
                }
                extent = agreement == Agreement.OTHER ? other : extent;
                item.sentence.use(count);
                parts.add(item.sentence.amount(count).number());
            }
        }
        if (parts.size() > 1) {
            total.use();
            out.accept(new Claim.Sum(quote(total), parts, total.number(), extent));
        }
    }

    /** A figure with the words to the end of its sentence. */
    private static Quote quote(Place figure) {
        Sentence sentence = figure.sentence();
        return sentence.quote(figure.index(), sentence.size() - 1, figure.index());
    }

    /** "Dưới 10 tiêu chí: không có": behind the colon of a label stands that there is none. */
    private static boolean isNone(Sentence sentence, int label) {
        int colon = sentence.after(label).inWords().find(':');
        return colon >= 0 && sentence.cue(colon + 1) == Cue.NOT;
    }

    /** "2.365/3.418" over "441/737" and "1924/2681": the parts make the part, the wholes the whole. */
    private void ofFractions(Place total, Fraction of, List<Item> items) {
        List<NumberReading> parts = new ArrayList<>();
        List<NumberReading> wholes = new ArrayList<>();
        for (Item item : items) {
            if (!(item.first().atom() instanceof Fraction fraction)) {
                return;
            }
            parts.add(fraction.part().number());
            wholes.add(fraction.whole().number());
        }
        Quote quote = total.sentence().quote(total.index(), total.index(), total.index());
        out.accept(new Claim.Sum(quote, parts, of.part().number(), Extent.SOME));
        out.accept(new Claim.Sum(quote, wholes, of.whole().number(), Extent.SOME));
    }

    private void percents(Open list) {
        List<Item> items = list.items;
        if (items.size() >= LEAST_WITH_TOTAL && items.stream().allMatch(ListFinder::isShare)) {
            alone(items);
            return;
        }
        List<NumberReading> percents = new ArrayList<>();
        NumberReading whole = items.get(0).whole;
        for (Item item : items) {
            if (item.share == null || item.whole == null || whole == null || !same(item.whole, whole)) {
                return;
            }
            percents.add(item.share);
        }
        BigDecimal sum = sum(items);
        boolean makes = sum == null
                || (endsWithColon(list.intro)
                        ? Slips.isNearTotal(sum, whole.value())
                        : sum.compareTo(whole.value()) == 0);
        if (!makes) {
            return;
        }
        out.accept(new Claim.PercentSum(quote(items.get(0).sentence.at(0)), percents, Extent.ALL));
    }

    /** What the first counts of items make, without which their shares need not make a hundred; null if one has none. */
    private static @Nullable BigDecimal sum(List<Item> items) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Item item : items) {
            if (!item.isCounted()) {
                return null;
            }
            sum = sum.add(item.first().value());
        }
        return sum;
    }

    /** "Car: 58%": an item that is a label and its share, and nothing else. */
    private static boolean isShare(Item item) {
        Sentence sentence = item.sentence;
        int share = sentence.numbers().length == 1 ? sentence.numbers()[0] : -1;
        return share > 1
                && sentence.isPercent(share)
                && sentence.is(share - 1, ':')
                && !sentence.isChange(share)
                && !sentence.isUsed(share)
                && sentence.amount(share).number().qualifier().isExact()
                && share >= sentence.size() - 2;
    }

    /** Items that are shares alone: of one whole if they make it; else there may be several answers to one question. */
    private void alone(List<Item> items) {
        List<NumberReading> shares = new ArrayList<>();
        for (Item item : items) {
            int share = item.sentence.numbers()[0];
            item.sentence.use(share);
            shares.add(item.sentence.amount(share).number());
        }
        out.accept(new Claim.PercentSum(quote(items.get(0).sentence.at(0)), shares, Extent.SOME));
    }

    // --- names

    /** "Chính phủ ban hành 02 Nghị định:" over items: as many items, or what they count. */
    private void names(Open list) {
        Sentence intro = list.intro;
        if (intro == null || !endsWithColon(intro)) {
            return;
        }
        int beside = intro.before(intro.size()).notOver(k -> bars(intro, k)).find(intro::isCountOrFraction);
        int count =
                beside < 0 && isOfNames(intro, list.items) ? intro.after(-1).find(intro::isCountOrFraction) : beside;
        if (count < 0 || intro.isMeasured(count) || intro.isChange(count)) {
            return;
        }
        if (intro.amount(count).value().compareTo(BigDecimal.valueOf(MOST_ITEMS)) > 0) {
            return;
        }
        List<String> names = new ArrayList<>();
        int all = 0;
        for (Item item : list.items) {
            boolean counted = item.isCounted() && item.first().index() == 0;
            int number = counted ? item.first().value().intValue() : 1;
            if (counted && !item.first().isLike(intro.at(count))) {
                return;
            }
            all += number;
            for (int i = 0; i < number && i < MOST_ITEMS; i++) {
                names.add(item.sentence.passage().text().strip() + (number > 1 ? " " + (i + 1) : ""));
            }
        }
        intro.use(count);
        out.accept(new Claim.Coverage(
                quote(intro.at(count)),
                intro.amount(count).number(),
                intro.get(count) instanceof Fraction fraction ? fraction.whole().number() : null,
                "",
                List.copyOf(names),
                all,
                list.items.stream()
                        .anyMatch(
                                item -> item.sentence.has(Cue.OTHERS, item.sentence.size() - 2, item.sentence.size())),
                NameFinder.areBodies(intro, count) && isProper(list.items) ? Tie.WORDS : Tie.LINE));
    }

    /** "The following 3 ministries have adopted a plan:" over three names: the one number of a line before names. */
    private boolean isOfNames(Sentence intro, List<Item> items) {
        int count = intro.after(-1).find(intro::isCountOrFraction);
        List<String> noun = count < 0 ? List.of() : intro.noun(count);
        boolean told = noun.stream().anyMatch(Vocabulary.LISTED::contains)
                || count > 0 && intro.get(count - 1) instanceof Word word && Vocabulary.LISTED.contains(word.text())
                || intro.cue(count + noun.size() + 1) == Cue.NOT
                || count >= 0 && NameFinder.areBodies(intro, count);
        // "13 chỉ tiêu đạt kế hoạch gồm:": what the line counts is what it is about
        boolean subject = count == 0 && intro.has(Cue.COMPRISING, intro.size() - LEAST_WITH_TOTAL, intro.size());
        return intro.numbers().length == 1 && (subject || told && isProper(items));
    }

    private boolean isProper(List<Item> items) {
        return items.stream()
                .allMatch(item -> reader.isProper(item.sentence.passage().text()));
    }

    /** Between a count and the colon of its list stand words of what is counted, and no verb. */
    private static boolean bars(Sentence intro, int k) {
        Atom atom = intro.get(k);
        Cue cue = intro.cue(k);
        boolean list = cue == null || cue == Cue.COMPRISING || cue == Cue.AND;
        return !(atom instanceof Word && list || atom instanceof Note || atom.is(':') || atom.is(')') || atom.is(','));
    }

    // --- those who have and those who have not

    private void complements(List<Item> items) {
        for (int i = 1; i < items.size(); i++) {
            Item has = items.get(i - 1);
            Item hasNot = items.get(i);
            boolean both = !has.below.isEmpty() && !hasNot.below.isEmpty();
            if (both && isNot(hasNot.sentence) && !isNot(has.sentence) && shareWords(has.sentence, hasNot.sentence)) {
                for (Item one : has.below) {
                    hasNot.below.stream()
                            .filter(other -> agree(one, other))
                            .findFirst()
                            .ifPresent(other -> complement(one, other));
                }
            }
        }
    }

    private static boolean isNot(Sentence sentence) {
        return sentence.has(Cue.NOT, 0, 3);
    }

    private static boolean shareWords(Sentence one, Sentence other) {
        return other.atoms().stream()
                .anyMatch(atom -> atom instanceof Word word
                        && word.cue() != Cue.NOT
                        && one.atoms().stream().anyMatch(second -> second.is(word.text())));
    }

    private static boolean agree(Item one, Item other) {
        return one.isCounted() && other.isCounted() && one.first().isLike(other.first());
    }

    private void complement(Item has, Item hasNot) {
        Place one = has.first();
        Place other = hasNot.first();
        one.use();
        other.use();
        out.accept(new Claim.Complement(
                quote(one), one.number(), other.number(), null, has.sentence.noun(one.index()), Tie.LINE));
    }
}
