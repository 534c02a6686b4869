package io.github.tiendo.claim;

import io.github.tiendo.claim.Claim.Extent;
import io.github.tiendo.claim.Nouns.Agreement;
import io.github.tiendo.notation.text.Phrases;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what one flow is more than the other, and what is left of it: "xuất khẩu đạt 2,14 tỷ USD; nhập khẩu đạt 1,88 tỷ USD; thặng dư
 * 260 triệu USD", in one sentence or in several. For one text.
 */
final class BalanceFinder {

    /** How many words may stand between "surplus" and its amount. */
    private static final int WORDS = 6;

    /** How many sentences with numbers back a flow may stand. */
    private static final int SENTENCES = 4;

    private static final String IN = "IN";

    private static final String OUT = "OUT";

    /** By how much a balance changed: "the deficit narrowed by". */
    private static final String MOVED = "MOVED";

    /** Both flows together: "kim ngạch xuất nhập khẩu". */
    private static final String BOTH = "BOTH";

    /** What is left, where nothing else is spoken of between the flows and it. */
    private static final String REST = "REST";

    private final Consumer<Claim> out;

    /** The amounts of each flow in the last sentence that states any. */
    private final Map<String, Flow> flows = new HashMap<>();

    private int sentences;

    BalanceFinder(Consumer<Claim> out) {
        this.out = out;
    }

    private record Flow(List<Place> amounts, int sentence) {}

    void read(Sentence sentence) {
        sentences++;
        if (!sentence.mayBegin(Vocabulary.BALANCES) && !sentence.mayBegin(Vocabulary.FLOWS)) {
            return;
        }
        List<Place> amounts = IntStream.of(sentence.numbers())
                .filter(k -> sentence.isOuterCount(k) && sentence.role(k) != Role.EARLIER)
                .mapToObj(sentence::at)
                .filter(place -> !Ties.isSaidOfTimeBefore(place))
                .toList();
        Map<String, List<Place>> here = new HashMap<>();
        Place last = null;
        for (Place place : amounts) {
            int word = sentence.before(place.index())
                    .within(WORDS)
                    .notOver(k -> !(sentence.isWord(k) || sentence.is(k, ':')))
                    .find(Vocabulary.BALANCES);
            String told = word < 0
                    ? MOVED
                    : sentence.phrase(word, Vocabulary.BALANCES).orElseThrow().meaning();
            if (!told.equals(MOVED)) {
                balance(place, told, last, amounts);
            }
            String way = word >= 0 ? "" : way(sentence.label(place.index()));
            if (way.equals(BOTH)) {
                Place in = flow(IN, place);
                Place out = flow(OUT, place);
                if (in != null && out != null) {
                    sum(List.of(in, out), place, place);
                }
            }
            List<Place> before = here.getOrDefault(way, List.of());
            // "xuất khẩu 74 tỷ USD, trong đó doanh nghiệp FDI xuất khẩu 41 tỷ USD"
            boolean among = !before.isEmpty()
                    && sentence.has(Cue.AMONG, before.get(before.size() - 1).index(), place.index());
            if (!way.isEmpty() && !among) {
                here.computeIfAbsent(way, none -> new ArrayList<>()).add(place);
                flows.put(way, new Flow(here.get(way), sentences));
            }
            last = place;
        }
    }

    /**
     * @param last the amount before it in its sentence
     * @param amounts those of its sentence
     */
    private void balance(Place balance, String told, @Nullable Place last, List<Place> amounts) {
        String more = told.equals(REST) ? IN : told;
        Place all = flow(more, balance);
        Place part = flow(more.equals(IN) ? OUT : IN, balance);
        boolean beside = !told.equals(REST) || last == null || last.equals(part) || last.equals(all);
        if (all != null && part != null && beside && !isOfOthers(all, part, balance, amounts)) {
            sum(List.of(part, balance), all, balance);
        }
    }

    /** Each flow is named, and the only one of its name: so that they belong together, in whatever sentence they stand. */
    private void sum(List<Place> parts, Place total, Place figure) {
        List<Place> places = new ArrayList<>(parts);
        places.add(total);
        places.forEach(Place::use);
        boolean here = places.stream().allMatch(place -> place.sentence() == figure.sentence());
        out.accept(new Claim.Sum(
                Quote.of(figure, places),
                parts.stream().map(Place::number).toList(),
                total.number(),
                Extent.ALL,
                here ? Ties.ofSum(parts, total) : Tie.LINE));
    }

    /**
     * Whether one flow is told to be among the other, or an amount of which no words say which flow it is stands beside the balance,
     * where a flow stands in another sentence.
     */
    private static boolean isOfOthers(Place all, Place part, Place balance, List<Place> amounts) {
        Sentence sentence = balance.sentence();
        if (all.sentence() == part.sentence()) {
            Place later = all.index() > part.index() ? all : part;
            return later.sentence().before(later.index()).inWords().has(Cue.AMONG);
        }
        return amounts.stream()
                .anyMatch(amount -> amount.index() < balance.index()
                        && !amount.equals(all)
                        && !amount.equals(part)
                        && isAlike(amount, balance)
                        && !sentence.before(amount.index()).inWords().has(Cue.AMONG));
    }

    /** The only amount of a flow shortly before, or the only one that is called a total; null if there is none, or several. */
    private @Nullable Place flow(String way, Place balance) {
        Flow flow = flows.get(way);
        if (flow == null || sentences - flow.sentence() > SENTENCES) {
            return null;
        }
        List<Place> alike = flow.amounts().stream()
                .filter(amount -> isAlike(amount, balance))
                .toList();
        List<Place> totals = alike.stream().filter(BalanceFinder::isTotal).toList();
        return alike.size() == 1 ? alike.get(0) : totals.size() == 1 ? totals.get(0) : null;
    }

    private static boolean isTotal(Place place) {
        return place.sentence().before(place.index()).inWords().has(Cue.TOTAL);
    }

    /** Of one measure, or of none that is stated, both with a scale word. */
    private static boolean isAlike(Place amount, Place balance) {
        Agreement agreement = amount.agreement(balance);
        boolean scaled = amount.number().scaleWord().isPresent()
                && balance.number().scaleWord().isPresent();
        return amount.amount().measure().isEmpty()
                ? scaled && agreement.ordinal() <= Agreement.UNKNOWN.ordinal()
                : agreement == Agreement.SAME;
    }

    /** What flows, as the last words for it in a label say; empty if they do not. */
    private static String way(List<String> label) {
        String way = "";
        for (int k = 0; k < label.size(); k++) {
            int from = k;
            Optional<Phrases.Match<String>> flow =
                    Vocabulary.FLOWS.at(j -> from + j < label.size() ? label.get(from + j) : "");
            way = flow.map(Phrases.Match::meaning).orElse(way);
            k += flow.map(match -> match.words() - 1).orElse(0);
        }
        return way;
    }
}
