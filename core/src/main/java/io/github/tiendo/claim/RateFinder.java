package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Apart;
import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.notation.text.NormalForm;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds how many there are of each so many, whose count and population the text states: "1.500 bác sĩ, đạt 12 bác sĩ trên 10.000 dân". */
record RateFinder(Sentence sentence, Context context, Consumer<Claim> out) {

    /** How many words may stand between a rate and "per". */
    private static final int WORDS = 4;

    /** Of fewer than so many no rate is told. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(1000);

    void find() {
        for (int i : sentence.numbers()) {
            int per = sentence.isCount(i) ? per(i) : -1;
            if (per >= 0) {
                rate(i, per);
            }
        }
    }

    /** The round number behind "per", "trên" or a slash that a rate is told of; -1 if there is none. */
    private int per(int i) {
        int base = sentence.after(i)
                .within(WORDS)
                .notOver(',')
                .find(k -> sentence.isCount(k) || sentence.get(k) instanceof Apart);
        return base >= 0 && isBase(base) ? base : -1;
    }

    private boolean isBase(int k) {
        return isLed(k) && base(k).compareTo(LEAST) >= 0 && AmountReader.isPowerOfTen(base(k));
    }

    private BigDecimal base(int k) {
        String digits = sentence.printed(sentence.get(k)).replaceAll("\\D", "");
        return sentence.isCount(k) ? sentence.amount(k).value() : new BigDecimal("0" + digits);
    }

    /** "trên" may be read for "more than" with its number. */
    private boolean isLed(int base) {
        String first = NormalForm.of(sentence.printed(sentence.get(base))).split(" ")[0];
        return sentence.is(base - 1, '/')
                || sentence.says(base - 1, Vocabulary.EACH)
                || Vocabulary.EACH.contains(first);
    }

    private void rate(int i, int per) {
        for (Sentence where : new Sentence[] {sentence, context.previous()}) {
            Place population = where == null ? null : only(where, i, place -> isPopulation(place, per));
            Place count = population == null ? null : only(where, i, place -> !isPopulation(place, per));
            if (count != null) {
                Place rate = sentence.at(i);
                List<Place> places = List.of(rate, count, population);
                places.forEach(Place::use);
                BigDecimal each = population.value().divide(base(per)).stripTrailingZeros();
                out.accept(new Claim.Average(
                        Quote.of(rate, where == sentence ? places : List.of(rate)),
                        count.number(),
                        NumberReading.of(each.setScale(Math.max(0, each.scale()))),
                        sentence.amount(i),
                        Tie.LINE));
                return;
            }
        }
    }

    /** The only count that is asked for, changes and the rate itself left out; null if there is none, or several. */
    private @Nullable Place only(Sentence where, int i, Predicate<Place> wanted) {
        List<Place> found = IntStream.of(where.numbers())
                .filter(k -> where.isCount(k) && !where.isChange(k) && where.role(k) != Role.EARLIER)
                .filter(k -> where != sentence || k != i && per(k) < 0 && !isBase(k))
                .mapToObj(where::at)
                .filter(place -> where != sentence || where.clause(place.index()) == where.clause(i))
                .filter(wanted)
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    /** Whether a count is of what the rate is told of: called like what stands behind "per 1,000", or a word for people. */
    private boolean isPopulation(Place place, int per) {
        Sentence where = place.sentence();
        List<String> of = sentence.noun(per);
        List<String> noun = where.noun(place.index());
        boolean people = IntStream.rangeClosed(place.index() - WORDS, place.index() + 1)
                .anyMatch(k -> k >= 0 && where.says(k, Vocabulary.INHABITANTS));
        return !place.isMeasured() && (people || !of.isEmpty() && !noun.isEmpty() && Nouns.areSame(noun, of));
    }
}
