package io.github.tiendo.claim;

import io.github.tiendo.layout.Block;
import io.github.tiendo.notation.NumberNotation;
import io.github.tiendo.notation.NumberReading;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The quantities of a text by the words that say what they count, for comparing two texts: what is stated more than once
 * with different numbers is left out, since nobody can tell which is meant.
 */
public final class StatedQuantities {

    private static final int LEAST_WORDS = 3;
    private static final int MOST_WORDS = 8;
    private static final int MOST = 50_000;

    private final Digits digits;
    private final Map<String, Stated> byWords = new LinkedHashMap<>();
    private final Set<String> doubled = new HashSet<>();
    private @Nullable Sentence cut;

    /**
     * A number and what it counts.
     *
     * @param number as printed
     * @param quote where it stands
     * @param isCumulative whether the words say that it counts all there were so far
     */
    public record Stated(NumberReading number, Quote quote, boolean isCumulative) {}

    /**
     * No quantities yet.
     *
     * @param notation in which numbers are read
     */
    public StatedQuantities(NumberNotation notation) {
        this.digits = new Digits(notation, Wordings.standard().tokenizer());
    }

    /**
     * Reads the next block.
     *
     * @param block a text; others say nothing
     */
    public void read(Block block) {
        if (block instanceof Block.Text text) {
            LongTexts.parts(text, part -> Sentences.of(Passage.of(part), digits).forEach(this::sentence));
        }
    }

    private void sentence(Sentence sentence) {
        for (int i : sentence.numbers()) {
            if (sentence.isCountOrFraction(i) && byWords.size() < MOST) {
                add(sentence, i);
            } else if (sentence.isCountOrFraction(i) && cut == null) {
                cut = sentence;
            }
        }
    }

    /**
     * Where more quantities begin than are held.
     *
     * @return the first sentence of which a quantity is not among them; empty if all are
     */
    public Optional<Sentence> cut() {
        return Optional.ofNullable(cut);
    }

    /**
     * What each phrase counts.
     *
     * @return numbers by their words, in the order of the text
     */
    public Map<String, Stated> byWords() {
        Map<String, Stated> sure = new LinkedHashMap<>(byWords);
        sure.keySet().removeAll(doubled);
        return sure;
    }

    private void add(Sentence sentence, int i) {
        List<String> behind = sentence.wordsBehind(i);
        String words = String.join(" ", behind.subList(0, Math.min(MOST_WORDS, behind.size())));
        if (behind.size() < LEAST_WORDS) {
            List<String> label = sentence.label(i);
            words = label.size() < LEAST_WORDS ? "" : String.join(" ", label) + " #" + String.join(" ", behind);
        }
        if (words.isEmpty()) {
            return;
        }
        String measured = sentence.amount(i).measure() + " " + words;
        boolean cumulative = sentence.before(
                        i,
                        k -> sentence.says(k, Vocabulary.CUMULATIVE),
                        k -> sentence.comma(k) != sentence.comma(i) && sentence.clause(k) != sentence.clause(i))
                >= 0;
        Stated stated = new Stated(sentence.amount(i).number(), sentence.quote(i, i, i), cumulative);
        Stated other = byWords.putIfAbsent(measured, stated);
        if (other != null && other.number().value().compareTo(stated.number().value()) != 0) {
            doubled.add(measured);
        }
    }
}
