package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.claim.Atom.Fraction;
import io.github.tiendo.claim.Atom.Word;
import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.notation.text.Phrases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Finds what a text states twice with different numbers: how many bodies there are ("09/62 tỉnh" where others say 63), and
 * quantities of many words ("152 triệu hồ sơ đồng bộ trạng thái"). A subset, or another year, is no second statement.
 */
final class Restatements {

    /** How often the usual size of a population is stated at least, against once another. */
    private static final int USUAL = 2;

    /** A twentieth of the greater number. */
    private static final BigDecimal NEAR = BigDecimal.valueOf(20);

    private static final int LEAST_WORDS = 4;
    private static final int MOST_WORDS = 8;
    private static final int REMEMBERED = 5_000;

    private final Consumer<Claim> out;
    private final ClaimAccount account;
    private final Map<String, Map<BigDecimal, List<Stated>>> populations = new LinkedHashMap<>();
    private final Map<String, Stated> quantities = new HashMap<>();
    private final SaidAgain again = new SaidAgain();

    /** A number and where it is stated; of the many statements of one size only the first few are kept. */
    private record Stated(NumberReading number, Quote quote, Set<String> years) {}

    Restatements(Consumer<Claim> out, ClaimAccount account) {
        this.out = out;
        this.account = account;
    }

    void read(Sentence sentence) {
        for (int i : sentence.numbers()) {
            if (sentence.get(i) instanceof Fraction fraction && sentence.role(i) != Role.RANK) {
                population(sentence, i, fraction);
            } else if (sentence.get(i) instanceof Amount amount
                    && amount.isCount()
                    && amount.measure().isEmpty()
                    && amount.number().scaleWord().isPresent()) {
                quantity(sentence, i, amount);
            } else if (sentence.isCount(i) && sentence.isExactCount(i) && !sentence.isMeasured(i)) {
                again.find(sentence, i).ifPresent(out);
            }
        }
    }

    private void population(Sentence sentence, int i, Fraction fraction) {
        int words = sentence.phrase(i + 1, Vocabulary.POPULATIONS)
                .map(Phrases.Match::words)
                .orElse(0);
        String bodies = String.join(" ", sentence.wordsBehind(i).subList(0, words));
        Atom next = i + 1 + words < sentence.size() ? sentence.get(i + 1 + words) : null;
        boolean qualified = next instanceof Word word && word.cue() == null;
        if (words == 0 || qualified || isSubset(sentence, i)) {
            return;
        }
        List<Stated> same = populations
                .computeIfAbsent(bodies, none -> new LinkedHashMap<>())
                .computeIfAbsent(fraction.whole().value(), none -> new ArrayList<>());
        if (same.size() < USUAL) {
            same.add(new Stated(fraction.whole().number(), sentence.quote(i, i, i), Set.of()));
        }
    }

    private static boolean isSubset(Sentence sentence, int i) {
        return sentence.before(i).has(k -> sentence.cue(k) == Cue.AMONG && sentence.depth(k) <= sentence.depth(i));
    }

    private void quantity(Sentence sentence, int i, Amount amount) {
        List<String> words = sentence.plainWords(i + 1, MOST_WORDS);
        int count = words.size();
        if (count < LEAST_WORDS || sentence.isChange(i) || isSubset(sentence, i)) {
            return;
        }
        Stated here = new Stated(amount.number(), sentence.quote(i, i + count, i), years(sentence));
        // the first words tell what is meant; those behind may say more of it in one place than in the other
        String key = String.join(" ", words.subList(0, Math.min(count, LEAST_WORDS + 2)));
        Stated other = quantities.get(key);
        if (other == null && quantities.size() >= REMEMBERED) {
            account.cut(sentence);
        } else if (other == null) {
            quantities.put(key, here);
        }
        if (other != null
                && other.number().value().compareTo(amount.value()) != 0
                && isNear(other.number().value(), amount.value())
                && (other.years().isEmpty()
                        || here.years().isEmpty()
                        || !Collections.disjoint(other.years(), here.years()))) {
            sentence.use(i);
            out.accept(new Claim.Restatement(here.quote(), here.number(), other.number(), other.quote(), false));
        }
    }

    /** Two numbers of one thing are not far from each other; else two things are called alike. */
    private static boolean isNear(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().multiply(NEAR).compareTo(one.max(other)) <= 0;
    }

    /** Whether one number may be a slip of another: near it, or of the same digits in another order. */
    static boolean areAlike(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) != 0 && (isNear(one, other) || Arrays.equals(digits(one), digits(other)));
    }

    private static int[] digits(BigDecimal number) {
        return number.toPlainString().chars().sorted().toArray();
    }

    private static Set<String> years(Sentence sentence) {
        Set<String> years = new TreeSet<>();
        for (String period : sentence.periods()) {
            String last = period.substring(Math.max(0, period.length() - 4));
            if (last.length() == 4 && last.chars().allMatch(Character::isDigit)) {
                years.add(last);
            }
        }
        return years;
    }

    /** Ends the text: a size that is stated once, where another is stated often, is told. */
    void end() {
        populations.values().forEach(sizes -> {
            List<Stated> usual = sizes.values().stream()
                    .filter(stated -> stated.size() >= USUAL)
                    .findFirst()
                    .orElse(List.of());
            if (!usual.isEmpty()) {
                sizes.values().stream().filter(stated -> stated.size() == 1).forEach(one -> {
                    Stated odd = one.get(0);
                    out.accept(new Claim.Restatement(
                            odd.quote(),
                            odd.number(),
                            usual.get(0).number(),
                            usual.get(0).quote(),
                            true));
                });
            }
        });
    }
}
