package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Word;
import io.github.tiendo.notation.NumberReading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds a count that is said again otherwise: "They cleared 8,640 items of waste" and then "The 8,460 items of waste they cleared".
 * The words tell that the same is meant: all that is counted, what was done with it, and no place or time of its own; or no more than
 * that all of it is meant, where two digits are turned: "164 enforcement actions" and then "The 146 enforcement actions".
 */
final class SaidAgain {

    /** Numbers below this are often alike by chance. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(100);

    /** How many words from a count what was done with it may stand. */
    private static final int WORDS = 8;

    private static final int REMEMBERED = 5_000;

    /** How many statements of the same digits are held against another. */
    private static final int MOST_ALIKE = 8;

    private final Map<String, Known> counts = new HashMap<>();
    private final Set<BigDecimal> values = new HashSet<>();

    /** The sentence that was read last, and the times that it names. */
    private @Nullable Sentence last;

    private List<String> periods = List.of();

    /**
     * A count as it was stated.
     *
     * @param periods the times that it names
     */
    private record Stated(NumberReading number, Quote quote, List<String> periods, boolean isOfPronoun) {}

    /** What was stated of one thing: the first count, whether others differ, and a few of each digits in whatever order. */
    private static final class Known {

        private final Map<String, List<Stated>> byDigits = new HashMap<>();
        private @Nullable Stated first;
        private boolean differing;

        /** The first, if all state one number. */
        @Nullable
        Stated only() {
            return differing ? null : first;
        }

        void note(Stated stated) {
            if (first == null) {
                first = stated;
            } else {
                differing |= first.number().value().compareTo(stated.number().value()) != 0;
            }
        }

        Stream<Stated> ofDigits(Stated stated) {
            return byDigits.getOrDefault(digits(stated), List.of()).stream();
        }

        void noteDigits(Stated stated) {
            List<Stated> alike = byDigits.computeIfAbsent(digits(stated), none -> new ArrayList<>(1));
            if (alike.size() < MOST_ALIKE) {
                alike.add(stated);
            }
        }

        private static String digits(Stated stated) {
            char[] digits = stated.number().value().unscaledValue().toString().toCharArray();
            Arrays.sort(digits);
            return new String(digits);
        }
    }

    /** What is said again of a count otherwise than here; notes the count for what comes. */
    Optional<Claim> find(Sentence sentence, int i) {
        BigDecimal value = sentence.amount(i).value();
        if (value.compareTo(LEAST) < 0) {
            return Optional.empty();
        }
        boolean seen = !values.add(value);
        boolean plain = sentence.depth(i) == 0 && isPlain(sentence.role(i)) && !Focus.isAmong(sentence.at(i));
        if (!plain || counts.size() >= REMEMBERED) {
            return Optional.empty();
        }
        Stated here = stated(sentence, i);
        int done = done(sentence, i);
        Known ofAll = known(key(sentence, i, ""));
        Optional<Known> ofDone =
                done < 0 ? Optional.empty() : Optional.of(known(key(sentence, i, ((Word) sentence.get(done)).text())));
        Stated first = !seen && isDefinite(sentence, i)
                ? ofDone.map(Known::only)
                        .filter(other ->
                                Restatements.areAlike(value, other.number().value())
                                        && saysNoMore(sentence, i, done, other))
                        .or(() -> ofAll.ofDigits(here)
                                .filter(other ->
                                        Slips.isTurned(value, other.number().value()) && isOfAll(sentence, i, other))
                                .findFirst())
                        .orElse(null)
                : null;
        ofAll.noteDigits(here);
        ofDone.ifPresent(known -> known.note(here));
        boolean conflict = first != null && isOfOneTime(here, first);
        if (!conflict) {
            return Optional.empty();
        }
        sentence.use(i);
        return Optional.of(new Claim.Restatement(here.quote(), here.number(), first.number(), first.quote(), false));
    }

    private Known known(String key) {
        return counts.computeIfAbsent(key, none -> new Known());
    }

    private static boolean isOfOneTime(Stated here, Stated other) {
        return here.periods().isEmpty() || !Collections.disjoint(here.periods(), other.periods());
    }

    private static boolean isPlain(Role role) {
        return role == Role.NONE || role == Role.WHOLE || role == Role.TOTAL || role == Role.PART;
    }

    private Stated stated(Sentence sentence, int i) {
        if (sentence != last) {
            last = sentence;
            periods = sentence.periods();
        }
        boolean pronoun = sentence.cue(0) == Cue.VERB || sentence.says(0, Vocabulary.PRONOUNS);
        return new Stated(sentence.amount(i).number(), sentence.quote(i, i, i), periods, pronoun);
    }

    /** Where the word stands that says what was done with those counted, behind them or else before; -1 if none does. */
    private static int done(Sentence sentence, int i) {
        int behind = sentence.after(i).inWords().within(WORDS).find(k -> isDone(sentence, k));
        return behind >= 0 ? behind : sentence.before(i).inWords().within(WORDS).find(k -> isDone(sentence, k));
    }

    /** "cleared", the "khám" of "đã khám". */
    private static boolean isDone(Sentence sentence, int k) {
        return sentence.get(k) instanceof Word word
                && word.cue() == null
                && (Nouns.isParticiple(word.text())
                        || sentence.before(k).within(2).inWords().has(Cue.DONE) && !Nouns.isAscii(word.text()));
    }

    /** What is counted, what of it, and what was done. */
    private static String key(Sentence sentence, int i, String done) {
        List<String> noun = sentence.noun(i);
        int of = i + 1 + noun.size();
        List<String> what = sentence.says(of, Vocabulary.OF) ? sentence.plainWords(of + 1, 1) : List.of();
        return noun.stream().map(Nouns::stem).collect(Collectors.joining(" "))
                + '|'
                + String.join(" ", what)
                + '|'
                + done;
    }

    /** "the 8,460 items", "toàn bộ 21.540 trẻ": whether a count is one that was told of. */
    private static boolean isDefinite(Sentence sentence, int i) {
        int total = sentence.before(i).inWords().within(2).find(Cue.TOTAL);
        return sentence.says(i - 1, Vocabulary.DETERMINERS) || total >= 0 && sentence.behindCue(total) == i;
    }

    /** Whether neither who did it nor what is said behind it tells more than the statement before. */
    private static boolean saysNoMore(Sentence sentence, int i, int done, Stated other) {
        int noun = i + 1 + sentence.noun(i).size();
        int from = sentence.says(noun, Vocabulary.OF) ? noun + 2 : noun;
        Set<String> said = other.quote().words();
        boolean same = other.isOfPronoun() || IntStream.range(from, done).allMatch(k -> isKnown(sentence, k, said));
        int end = done + 1;
        while (sentence.get(end) instanceof Word && isKnown(sentence, end, said)) {
            end++;
        }
        return same && (!sentence.isWord(end) || isOver(sentence, end));
    }

    /** "The 146 actions of the year cost", "toàn bộ 1.785 nhà bị hư hỏng": whether what directly follows those counted was said of them before, or tells no more than a time. */
    private static boolean isOfAll(Sentence sentence, int i, Stated other) {
        Set<String> said = other.quote().words();
        int k = i + 1 + sentence.noun(i).size();
        boolean led = false;
        boolean over = false;
        while (isLeading(sentence, k) || isTime(sentence, k) || isKnown(sentence, k, said)) {
            over = !isLeading(sentence, k) && (led || isTime(sentence, k));
            led |= isLeading(sentence, k);
            k++;
        }
        return !sentence.has(Cue.SAME_PERIOD)
                && !sentence.isCountOrFraction(k)
                && !(sentence.get(k) instanceof Word word && word.isCapital())
                && (over || !sentence.isWord(k) || isOver(sentence, k));
    }

    /** "of", "in", "the" */
    private static boolean isLeading(Sentence sentence, int k) {
        return sentence.says(k, Vocabulary.OF)
                || sentence.says(k, Vocabulary.WITHIN)
                || sentence.says(k, Vocabulary.DETERMINERS);
    }

    private static boolean isTime(Sentence sentence, int k) {
        return sentence.get(k) instanceof Atom.Apart || sentence.says(k, Vocabulary.TIMES_OF_DAY_AND_YEAR);
    }

    /** "are", "đều": whether what is said of those counted is over. */
    private static boolean isOver(Sentence sentence, int k) {
        return sentence.says(k, Vocabulary.COPULAS)
                || sentence.says(k, Vocabulary.BEFORE_KIND)
                || sentence.says(k, Vocabulary.DISTRIBUTIVE)
                || sentence.cue(k) == Cue.DONE;
    }

    private static boolean isKnown(Sentence sentence, int k, Set<String> said) {
        return sentence.get(k) instanceof Word word
                && (said.contains(word.text())
                        || sentence.says(k, Vocabulary.WITHIN)
                        || sentence.says(k, Vocabulary.DETERMINERS)
                        || word.cue() == Cue.DONE);
    }
}
