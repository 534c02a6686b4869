package io.github.tiendo.claim;

import io.github.tiendo.claim.Claim.Extent;
import io.github.tiendo.claim.Context.Place;
import io.github.tiendo.claim.Nouns.Agreement;
import io.github.tiendo.notation.text.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what one flow is more than another: "xuất khẩu đạt 2,14 tỷ USD; nhập khẩu đạt 1,88 tỷ USD; thặng dư 260 triệu USD". */
final class BalanceFinder {

    /** How many words may stand between "surplus" and its amount. */
    private static final int WORDS = 4;

    /** How many sentences back a flow may stand. */
    private static final int SENTENCES = 3;

    /** What the words for several flows mean. */
    private static final String BOTH = "BOTH";

    private final Sentence sentence;
    private final @Nullable Sentence previous;
    private final Consumer<Claim> out;

    BalanceFinder(Sentence sentence, Context context, Consumer<Claim> out) {
        this.sentence = sentence;
        this.previous = context.previous();
        this.out = out;
    }

    void find() {
        if (sentence.mayBegin(Vocabulary.BALANCES)) {
            for (int i : sentence.numbers()) {
                if (sentence.isCount(i) && sentence.depth(i) == 0) {
                    balance(i);
                }
            }
        }
    }

    private void balance(int i) {
        int word = sentence.before(
                i, k -> sentence.says(k, Vocabulary.BALANCES), k -> i - k > WORDS || !sentence.isWord(k));
        String more = word < 0
                ? ""
                : sentence.phrase(word, Vocabulary.BALANCES).orElseThrow().meaning();
        Place all = more.isEmpty() ? null : flow(i, more::equals);
        Place part = all == null ? null : flow(i, way -> !way.isEmpty() && !way.equals(more) && !way.equals(BOTH));
        if (part == null) {
            return;
        }
        Stream.of(all, part, new Place(sentence, i))
                .forEach(place -> place.sentence().use(place.index()));
        Place first = Stream.of(all, part)
                .filter(place -> place.sentence() == sentence)
                .min((one, other) -> one.index() - other.index())
                .orElse(new Place(sentence, word));
        out.accept(new Claim.Sum(
                sentence.quote(first.index(), i, i),
                List.of(part.amount().number(), sentence.amount(i).number()),
                all.amount().number(),
                Extent.ALL));
    }

    /** The only amount of one kind of flow before a balance, in its sentence or one shortly before; null if there is none, or several. */
    private @Nullable Place flow(int i, Predicate<String> way) {
        Optional<Place> found = only(sentence, i, i, way);
        Sentence where = previous;
        for (int back = 0; found.isEmpty() && where != null && back < SENTENCES; back++) {
            found = only(where, where.size(), i, way);
            where = where.previous();
        }
        return found.orElse(null);
    }

    private Optional<Place> only(Sentence where, int end, int i, Predicate<String> way) {
        Place balance = new Place(sentence, i);
        List<Place> found = IntStream.of(where.numbers())
                .filter(k -> k < end
                        && where.isCount(k)
                        && where.depth(k) == 0
                        && !where.amount(k).measure().isEmpty()
                        && !where.role(k).isChange()
                        && where.role(k) != Role.EARLIER
                        && Nouns.agree(new Place(where, k), balance) == Agreement.SAME
                        && way.test(way(where.label(k))))
                .mapToObj(k -> new Place(where, k))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
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
