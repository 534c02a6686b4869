package io.github.tiendo.claim;

import io.github.tiendo.claim.Claim.Extent;
import io.github.tiendo.claim.Nouns.Agreement;
import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.notation.text.Phrases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds what came in, what went out, and what that leaves. Of a stock all is told from what there was on: "đầu năm 1.250 em, chuyển đến
 * 18 em, chuyển đi 25 em; cuối năm 1.243 em". Two flows leave a balance, or make both: "xuất khẩu đạt 2,14 tỷ USD; nhập khẩu đạt 1,88
 * tỷ USD; thặng dư 260 triệu USD". Words name the roles, what came in is what went out and is left. For one text.
 */
final class BalanceFinder {

    /** How many words may stand between "surplus" and its amount. */
    private static final int WORDS = 6;

    /** How many sentences with numbers back a flow may stand. */
    private static final int SENTENCES = 4;

    private static final String OPEN = "OPEN";
    private static final String IN = "IN";
    private static final String OUT = "OUT";
    private static final String CLOSE = "CLOSE";

    /** Both flows together: "kim ngạch xuất nhập khẩu". */
    private static final String BOTH = "BOTH";

    /** By how much a balance changed: "the deficit narrowed by". */
    private static final String MOVED = "MOVED";

    /** What is left, where nothing else is spoken of between the flows and it. */
    private static final String REST = "REST";

    private final Consumer<Claim> out;

    /** What was told of a stock since it was last said how many there were. */
    private final List<Flow> stock = new ArrayList<>();

    /** The flows that were named in the last sentences that name any. */
    private final List<Flow> flows = new ArrayList<>();

    private int sentences;

    BalanceFinder(Consumer<Claim> out) {
        this.out = out;
    }

    private record Flow(Place place, String way, int sentence) {}

    /** Whether the sentence tells how many there were and what became of them, so that its counts are no parts of the first. */
    boolean stock(Sentence sentence) {
        if (!stock.isEmpty() && stock.get(stock.size() - 1).place().sentence() != sentence.previous()) {
            stock.clear();
        }
        if (stock.isEmpty() && !sentence.mayBegin(Vocabulary.STOCKS)) {
            return false;
        }
        boolean told = false;
        for (int k : sentence.numbers()) {
            // "making 700 to be dealt with": what was there and came, and nothing else
            boolean total = sentence.role(k) == Role.TOTAL;
            if (sentence.isOuterCount(k)
                    && !sentence.isMeasured(k)
                    && !total
                    && !sentence.before(k).inClause().has(Cue.AMONG)) {
                String way = stockWay(sentence, k);
                if (way.equals(OPEN) || way.isEmpty()) {
                    // what is not said to come or to go may be either
                    stock.clear();
                }
                if (way.equals(OPEN) || !way.isEmpty() && !stock.isEmpty()) {
                    stock.add(new Flow(sentence.at(k), way, sentences));
                }
                told |= stock.size() > 1;
                if (way.equals(CLOSE) && !stock.isEmpty()) {
                    closed();
                    stock.clear();
                }
            }
        }
        return told;
    }

    /** What the words beside a count, between the signs or numbers around it, say of what it counts; empty if nothing, or two things. */
    private static String stockWay(Sentence sentence, int k) {
        int number = sentence.before(k).find(sentence::isCountOrFraction);
        int from = number < 0 ? -1 : sentence.after(number).until(k).find(i -> ends(sentence, i));
        if (number >= 0 && from < 0) {
            return "";
        }
        int to = sentence.after(k).find(i -> ends(sentence, i));
        Set<String> ways = new HashSet<>();
        for (int i = from + 1; i < (to < 0 ? sentence.size() : to); i++) {
            sentence.phrase(i, Vocabulary.STOCKS).ifPresent(way -> ways.add(way.meaning()));
        }
        String one = ways.size() == 1 ? ways.iterator().next() : "";
        return ways.contains(OPEN) ? OPEN : ways.contains(CLOSE) ? CLOSE : one;
    }

    private static boolean ends(Sentence sentence, int i) {
        return sentence.is(i, ',') || sentence.is(i, ';') || sentence.cue(i) == Cue.AND;
    }

    /** All of it was told, if something came in and something went out, and all is counted alike. */
    private void closed() {
        List<Place> in = stock(Set.of(OPEN, IN));
        List<Place> left = stock(Set.of(OUT, CLOSE));
        Place close = left.get(left.size() - 1);
        if (in.size() > 1
                && left.size() > 1
                && stock.stream().allMatch(flow -> flow.place().mayBeLike(close))) {
            BigDecimal all = in.stream().map(Place::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            sum(left, NumberReading.of(all), stock.stream().map(Flow::place).toList(), close, Tie.WORDS);
        }
    }

    private List<Place> stock(Set<String> ways) {
        return stock.stream()
                .filter(flow -> ways.contains(flow.way()))
                .map(Flow::place)
                .toList();
    }

    /** Notes the flows of a sentence, and finds what they leave or make. */
    void flows(Sentence sentence) {
        sentences++;
        if (!sentence.mayBegin(Vocabulary.BALANCES) && !sentence.mayBegin(Vocabulary.FLOWS)) {
            return;
        }
        List<Place> amounts =
                sentence.places(k -> sentence.isOuterCount(k) && sentence.role(k) != Role.EARLIER).stream()
                        .filter(place -> !Ties.isSaidOfTimeBefore(place))
                        .toList();
        Place last = null;
        for (Place place : amounts) {
            int word = sentence.before(place.index())
                    .within(WORDS)
                    .notOver(k -> !(sentence.isWord(k) || sentence.is(k, ':')))
                    .find(Vocabulary.BALANCES);
            if (word >= 0) {
                balance(
                        place,
                        sentence.phrase(word, Vocabulary.BALANCES).orElseThrow().meaning(),
                        last,
                        amounts);
            } else {
                flow(place);
            }
            last = place;
        }
    }

    private void flow(Place place) {
        String way = way(place.label());
        Place in = way.equals(BOTH) ? flow(IN, place) : null;
        Place gone = in == null ? null : flow(OUT, place);
        if (gone != null) {
            named(List.of(in, gone), place, place);
        }
        int before = flows.stream()
                .filter(flow -> flow.way().equals(way) && flow.sentence() == sentences)
                .mapToInt(flow -> flow.place().index())
                .max()
                .orElse(-1);
        // "xuất khẩu 74 tỷ USD, trong đó doanh nghiệp FDI xuất khẩu 41 tỷ USD"
        if (!way.isEmpty() && !(before >= 0 && place.sentence().has(Cue.AMONG, before, place.index()))) {
            flows.removeIf(flow -> flow.way().equals(way) && flow.sentence() < sentences);
            flows.add(new Flow(place, way, sentences));
        }
    }

    /**
     * @param last the amount before it in its sentence
     * @param amounts those of its sentence
     */
    private void balance(Place balance, String told, @Nullable Place last, List<Place> amounts) {
        String more = told.equals(REST) ? IN : told;
        Place all = told.equals(MOVED) ? null : flow(more, balance);
        Place part = flow(more.equals(IN) ? OUT : IN, balance);
        boolean beside = !told.equals(REST) || last == null;
        if (all != null && part != null && beside && !isOfOthers(all, part, balance, amounts)) {
            named(List.of(part, balance), all, balance);
        }
    }

    /** Each flow is named, and the only one of its name: so that they belong together, in whatever sentence they stand. */
    private void named(List<Place> parts, Place total, Place figure) {
        List<Place> places = new ArrayList<>(parts);
        places.add(total);
        boolean here = places.stream().allMatch(place -> place.sentence() == figure.sentence());
        sum(parts, total.number(), places, figure, here ? Ties.ofSum(parts, total) : Tie.LINE);
    }

    private void sum(List<Place> parts, NumberReading total, List<Place> places, Place figure, Tie tie) {
        places.forEach(Place::use);
        out.accept(new Claim.Sum(
                Quote.of(figure, places), parts.stream().map(Place::number).toList(), total, Extent.ALL, tie));
    }

    /**
     * Whether one flow is told to be among the other, or an amount of which no words say which flow it is stands beside the balance,
     * where a flow stands in another sentence.
     */
    private static boolean isOfOthers(Place all, Place part, Place balance, List<Place> amounts) {
        Predicate<Place> among =
                place -> place.sentence().before(place.index()).inWords().has(Cue.AMONG);
        if (all.sentence() == part.sentence()) {
            return among.test(all.index() > part.index() ? all : part);
        }
        return amounts.stream()
                .anyMatch(amount -> amount.index() < balance.index()
                        && !amount.equals(all)
                        && !amount.equals(part)
                        && isAlike(amount, balance)
                        && !among.test(amount));
    }

    /** The only amount of a flow shortly before, or the only one that is called a total; null if there is none, or several. */
    private @Nullable Place flow(String way, Place balance) {
        List<Place> alike = flows.stream()
                .filter(flow -> flow.way().equals(way) && sentences - flow.sentence() <= SENTENCES)
                .map(Flow::place)
                .filter(amount -> isAlike(amount, balance))
                .toList();
        List<Place> totals = alike.stream()
                .filter(place ->
                        place.sentence().before(place.index()).inWords().has(Cue.TOTAL))
                .toList();
        return alike.size() == 1 ? alike.get(0) : totals.size() == 1 ? totals.get(0) : null;
    }

    /** Of one measure, or of none that is stated, both with a scale word. */
    private static boolean isAlike(Place amount, Place balance) {
        return amount.isMeasured()
                ? amount.agreement(balance) == Agreement.SAME
                : amount.mayBeLike(balance)
                        && amount.number().scaleWord().isPresent()
                        && balance.number().scaleWord().isPresent();
    }

    /** What flows, as the last words for it in a label say; empty if they do not. */
    private static String way(List<String> label) {
        String way = "";
        for (int k = 0; k < label.size(); k++) {
            Optional<Phrases.Match<String>> flow = Vocabulary.FLOWS.inWords(label, k);
            way = flow.map(Phrases.Match::meaning).orElse(way);
            k += flow.map(match -> match.words() - 1).orElse(0);
        }
        return way;
    }
}
