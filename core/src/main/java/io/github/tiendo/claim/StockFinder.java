package io.github.tiendo.claim;

import io.github.tiendo.claim.Claim.Extent;
import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.notation.text.Phrases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds how many there were, came in, went out and are left: "đầu năm 1.250 em, chuyển đến 18 em, chuyển đi 25 em; cuối năm 1.243
 * em", in one sentence or in two. What was there and came makes what went and is left.
 */
final class StockFinder {

    private static final String OPEN = "OPEN";
    private static final String CLOSE = "CLOSE";

    private final Consumer<Claim> out;

    /** What was told since it was last said how many there were. */
    private final List<Flow> flows = new ArrayList<>();

    StockFinder(Consumer<Claim> out) {
        this.out = out;
    }

    private record Flow(Place place, String way) {}

    /** Whether the sentence tells how many there were and what became of them, so that its counts are no parts of the first. */
    boolean read(Sentence sentence) {
        if (flows.stream().noneMatch(flow -> flow.place().sentence() == sentence.previous())) {
            flows.clear();
        }
        boolean stock = false;
        for (int k : sentence.numbers()) {
            // "making 700 to be dealt with": what was there and came, and nothing else
            boolean total = sentence.role(k) == Role.TOTAL;
            if (sentence.isOuterCount(k) && !sentence.isMeasured(k) && !total && !isAmong(sentence, k)) {
                String way = way(sentence, k);
                if (way.equals(OPEN) || way.isEmpty()) {
                    // what is not said to come or to go may be either
                    flows.clear();
                }
                if (way.equals(OPEN) || !way.isEmpty() && !flows.isEmpty()) {
                    flows.add(new Flow(sentence.at(k), way));
                }
                stock |= flows.size() > 1;
                if (way.equals(CLOSE) && !flows.isEmpty()) {
                    closed();
                    flows.clear();
                }
            }
        }
        return stock;
    }

    private static boolean isAmong(Sentence sentence, int k) {
        return sentence.before(k).inClause().has(Cue.AMONG);
    }

    /** What the words beside a count, between the signs or numbers around it, say of what it counts; empty if nothing, or two things. */
    private static String way(Sentence sentence, int k) {
        if (!sentence.mayBegin(Vocabulary.STOCKS)) {
            return "";
        }
        int number = sentence.before(k).find(sentence::isCountOrFraction);
        int from = number < 0 ? -1 : sentence.after(number).until(k).find(i -> ends(sentence, i));
        if (number >= 0 && from < 0) {
            return "";
        }
        int to = sentence.after(k).find(i -> ends(sentence, i));
        Set<String> ways = IntStream.range(from + 1, to < 0 ? sentence.size() : to)
                .boxed()
                .flatMap(i -> sentence.phrase(i, Vocabulary.STOCKS).stream())
                .map(Phrases.Match::meaning)
                .collect(Collectors.toSet());
        for (String first : List.of(OPEN, CLOSE)) {
            if (ways.contains(first)) {
                return first;
            }
        }
        return ways.size() == 1 ? ways.iterator().next() : "";
    }

    private static boolean ends(Sentence sentence, int i) {
        return sentence.is(i, ',') || sentence.is(i, ';') || sentence.cue(i) == Cue.AND;
    }

    /** All of it was told, if something came in and something went out, and all is counted alike. */
    private void closed() {
        List<Place> in = ways(Set.of(OPEN, "IN"));
        List<Place> left = ways(Set.of("OUT", CLOSE));
        Place close = left.get(left.size() - 1);
        boolean alike = flows.stream().allMatch(flow -> flow.place().mayBeLike(close));
        if (in.size() > 1 && left.size() > 1 && alike) {
            flows.forEach(flow -> flow.place().use());
            BigDecimal all = in.stream().map(Place::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            out.accept(new Claim.Sum(
                    Quote.of(close, flows.stream().map(Flow::place).toList()),
                    left.stream().map(Place::number).toList(),
                    NumberReading.of(all),
                    Extent.ALL));
        }
    }

    private List<Place> ways(Set<String> wanted) {
        return flows.stream()
                .filter(flow -> wanted.contains(flow.way()))
                .map(Flow::place)
                .toList();
    }
}
