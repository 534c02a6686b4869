package io.github.tiendo.claim;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.layout.Block;
import io.github.tiendo.notation.NumberNotation;
import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.notation.text.Phrasebook;
import io.github.tiendo.notation.text.Phrases;
import io.github.tiendo.period.Period;
import io.github.tiendo.period.PeriodNotation;
import java.util.ArrayList;
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

    private static final Phrasebook BOOK =
            Phrasebook.load("Quantity", file -> StatedQuantities.class.getResourceAsStream(file));

    private static final Phrases<String> UNTIL = BOOK.phrases("until");
    private static final Phrases<String> ALL_TIME = BOOK.phrases("all-time");
    private static final Phrases<String> THIS_YEAR = BOOK.phrases("this-year");
    private static final Phrases<String> FLOWS = BOOK.phrases("flow");
    private static final Phrases<String> STATES = BOOK.phrases("state");
    private static final Phrases<String> STATES_BEFORE = BOOK.phrases("state-before");
    private static final Phrases<String> STOCKS = BOOK.phrases("stock");
    private static final Phrases<String> WITHIN = BOOK.phrases("within");
    private static final Phrases<String> FILLERS = BOOK.phrases("filler");

    private final Digits digits;
    private final Map<String, Stated> byWords = new LinkedHashMap<>();
    private final Set<String> doubled = new HashSet<>();
    private @Nullable Sentence cut;

    /** How long a number is said to count what was done. */
    public enum Span {
        /** It is not said to, or what it counts may become fewer: hộ nghèo, pending. */
        NONE,
        /** Within the period that is stated: trong quý I. */
        WITHIN,
        /** Since the beginning of the year: từ đầu năm. */
        THIS_YEAR,
        /** So far, or up to the end of what is stated: đến nay, đến hết tháng 3. */
        SO_FAR,
        /** Over all years: lũy kế. */
        ALL_TIME
    }

    /**
     * A number and what it counts.
     *
     * @param number as printed
     * @param quote where it stands
     * @param span how long it counts what was done
     * @param isStatedSoFar whether words say so themselves, not only a time and what was done
     * @param isStock whether it counts what seldom becomes less, such as accounts, and no words say how long
     * @param isDone whether it counts how many of a whole have done something
     * @param period the time that its sentence states for it
     */
    public record Stated(
            NumberReading number,
            Quote quote,
            Span span,
            boolean isStatedSoFar,
            boolean isStock,
            boolean isDone,
            Optional<Period> period) {

        /**
         * Whether a later statement of the same should not be less, though neither says for when it is.
         *
         * @param later the statement of the newer text
         * @return whether both count what seldom becomes less
         */
        public boolean mayBeWithin(Stated later) {
            boolean isUndated = period.isEmpty() && later.period.isEmpty();
            return isUndated && (isStock && later.isStock || isDone && later.isDone);
        }

        /**
         * Whether a later statement of the same must not be less.
         *
         * @param later the statement of the newer text
         * @return whether the later one counts all that this one counts
         */
        public boolean isWithin(Stated later) {
            if (span == Span.NONE || later.span == Span.NONE) {
                return false;
            }
            if (period.isEmpty() || later.period.isEmpty()) {
                return isStatedSoFar && later.isStatedSoFar;
            }
            Period then = period.get();
            Period now = later.period.get();
            boolean begins = later.span != Span.WITHIN || !now.startInclusive().isAfter(then.startInclusive());
            boolean sameYear = then.lastDay().getYear() == now.lastDay().getYear()
                    || span == Span.ALL_TIME && later.span == Span.ALL_TIME;
            return begins && sameYear && now.lastDay().isAfter(then.lastDay());
        }
    }

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
            if (i >= 2 && sentence.isCount(i - 2) && behind(sentence, i - 2) > i) {
                continue;
            }
            if (sentence.isCountOrFraction(i) && byWords.size() < MOST) {
                add(sentence, i);
            } else if (sentence.isCountOrFraction(i) && cut == null) {
                cut = sentence;
            }
        }
    }

    /**
     * {@return where more quantities begin than are held: the first sentence of which a quantity is not among them;
     * empty if all are}
     */
    public Optional<Sentence> cut() {
        return Optional.ofNullable(cut);
    }

    /** {@return what each phrase counts: numbers by their words, in the order of the text} */
    public Map<String, Stated> byWords() {
        Map<String, Stated> sure = new LinkedHashMap<>(byWords);
        sure.keySet().removeAll(doubled);
        return sure;
    }

    private void add(Sentence sentence, int i) {
        List<String> behind = words(sentence, i);
        String words = String.join(" ", behind);
        if (behind.size() < LEAST_WORDS) {
            List<String> label = told(sentence.label(i));
            words = label.size() < LEAST_WORDS ? "" : String.join(" ", label) + " #" + words;
        }
        if (words.isEmpty()) {
            return;
        }
        String measured = sentence.amount(i).measure() + " " + words;
        Stated stated = stated(sentence, i);
        Stated other = byWords.putIfAbsent(measured, stated);
        if (other != null && other.number().value().compareTo(stated.number().value()) != 0) {
            doubled.add(measured);
        }
    }

    private static Stated stated(Sentence sentence, int i) {
        boolean soFar = says(sentence, i, Vocabulary.CUMULATIVE);
        boolean isWithin = tells(sentence, i, WITHIN);
        boolean isLasting = !isState(sentence, i) && !isWithin;
        boolean isStock = !soFar && isLasting && tells(sentence, i, STOCKS);
        boolean flows = isStock || tells(sentence, i, FLOWS);
        boolean isDone = sentence.isFraction(i) && isLasting && saysBehind(sentence, i, FLOWS);
        Optional<Period> period = soFar || flows ? period(sentence, i) : Optional.empty();
        Span span = isState(sentence, i) || !soFar && !(flows && period.isPresent())
                ? Span.NONE
                : says(sentence, i, ALL_TIME)
                        ? Span.ALL_TIME
                        : says(sentence, i, THIS_YEAR)
                                ? Span.THIS_YEAR
                                : soFar || says(sentence, i, UNTIL) ? Span.SO_FAR : Span.WITHIN;
        return new Stated(
                sentence.amount(i).number(),
                sentence.quote(i, i, i),
                span,
                soFar && !isWithin,
                isStock,
                isDone,
                period);
    }

    /** The last time before the number in its sentence, else the first behind it. */
    private static Optional<Period> period(Sentence sentence, int i) {
        int number = sentence.get(i).start() - sentence.get(0).start();
        Optional<Period> found = Optional.empty();
        Map<Integer, Period> all = PeriodNotation.of(Languages.VIETNAMESE).findAll(sentence.printed());
        for (Map.Entry<Integer, Period> named :
                (all.isEmpty() ? PeriodNotation.of(Languages.ENGLISH).findAll(sentence.printed()) : all).entrySet()) {
            if (found.isEmpty() || named.getKey() < number) {
                found = Optional.of(named.getValue());
            }
        }
        return found;
    }

    /** Whether words stand before a number, in its clause. */
    private static boolean says(Sentence sentence, int i, Phrases<?> phrases) {
        return sentence.before(i).inClause().has(phrases);
    }

    private static boolean tells(Sentence sentence, int i, Phrases<?> phrases) {
        return says(sentence, i, phrases) || saysBehind(sentence, i, phrases);
    }

    private static boolean saysBehind(Sentence sentence, int i, Phrases<?> phrases) {
        return sentence.after(behind(sentence, i) - 1)
                .notOver(k -> isOver(sentence, k))
                .has(phrases);
    }

    private static boolean isState(Sentence sentence, int i) {
        Look before = sentence.before(i).notOver(k -> isOver(sentence, k));
        return saysBehind(sentence, i, STATES) || before.has(STATES) || before.has(STATES_BEFORE);
    }

    private static boolean isOver(Sentence sentence, int k) {
        Atom atom = sentence.get(k);
        return !(atom instanceof Atom.Word || atom instanceof Atom.Apart || atom.is('(') || atom.is(')'));
    }

    /** Where what a number counts begins: behind it, and behind the whole of which it counts: 40 of 63 provinces. */
    private static int behind(Sentence sentence, int i) {
        int whole = i + 2;
        boolean isPart = whole < sentence.size()
                && sentence.isCount(whole)
                && sentence.after(i).within(1).has(Vocabulary.OF);
        return isPart ? whole + 1 : i + 1;
    }

    /** The words behind a number, whatever date or bracket stands among them, but those that say nothing of what it counts. */
    private static List<String> words(Sentence sentence, int i) {
        List<String> words = new ArrayList<>();
        for (int k = behind(sentence, i);
                k < sentence.size() && words.size() < 2 * MOST_WORDS && !isOver(sentence, k);
                k++) {
            if (sentence.get(k) instanceof Atom.Word word) {
                words.add(word.text());
            }
        }
        List<String> told = told(words);
        return told.subList(0, Math.min(MOST_WORDS, told.size()));
    }

    private static List<String> told(List<String> words) {
        List<String> told = new ArrayList<>();
        int k = 0;
        while (k < words.size()) {
            int filler = FILLERS.inWords(words, k).map(Phrases.Match::words).orElse(0);
            if (filler == 0) {
                told.add(words.get(k));
            }
            k += Math.max(1, filler);
        }
        return told;
    }
}
