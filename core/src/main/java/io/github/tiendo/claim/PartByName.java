package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Word;
import io.github.tiendo.claim.WholeOfShare.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells which count a percentage is a share of by the words that it was counted under before. */
final class PartByName {

    private final Sentence sentence;
    private final Context context;

    /** The percentages whose parts were told by their names. */
    private final List<Integer> told = new ArrayList<>();

    PartByName(Sentence sentence, Context context) {
        this.sentence = sentence;
        this.context = context;
    }

    /** "£9.6m from charities, £7.4m from industry ... Charities contributed 23% and industry 18%": of the count that is called like the subject. */
    Optional<Claim> share(int s, Named named) {
        List<String> name = named.isCompared() || named.isThose() || named.count() >= 0 ? List.of() : subject(s);
        for (Sentence where = name.isEmpty() ? null : sentence; where != null; where = where.previous()) {
            Place part = counted(where, where == sentence ? s : where.size(), name);
            if (part != null) {
                return whole(part).map(whole -> claim(s, part, whole, named));
            }
        }
        return Optional.empty();
    }

    private Claim claim(int s, Place part, Place whole, Named named) {
        told.add(s);
        sentence.use(s);
        part.use();
        whole.use();
        boolean sure = named.words().isEmpty() || named.isTotal();
        return new Claim.Share(
                sentence.quote(s, s, s),
                List.of(part.number()),
                List.of(whole.number()),
                sentence.amount(s),
                false,
                false,
                sure ? Tie.LINE : Tie.RIVAL);
    }

    /** What a part is a share of where it was counted. */
    private Optional<Place> whole(Place part) {
        Sentence where = part.sentence();
        Place known = where.shareOf(part.index());
        return known != null && !known.equals(part)
                ? Optional.of(known)
                : WholeOfShare.ofCounted(part, where == sentence ? context : Context.before(where))
                        .filter(whole -> !part.isAtLeast(whole) && !whole.isIncomparable(part));
    }

    /** The words that say what makes a share, behind a comma, an "and" or the beginning; of a further share those directly before it. */
    private List<String> subject(int s) {
        int verb = sentence.role(s) == Role.SHARE ? s - 1 : -1;
        while (verb > 0 && sentence.isWord(verb) && !sentence.says(verb, Vocabulary.SHARING)) {
            verb--;
        }
        boolean said = verb > 0 && sentence.isWord(verb);
        int before = sentence.before(s).notOver(sentence::isCountOrFraction).find(sentence::isPercent);
        if (!said && !told.contains(before)) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        for (int k = (said ? verb : s) - 1; k >= 0; k--) {
            if (sentence.is(k, '\'') && !words.isEmpty() && words.get(0).length() == 1) {
                // "Asia's share was 46%"
                words.remove(0);
                continue;
            }
            if (!(sentence.get(k) instanceof Word word)) {
                return sentence.isHyphen(k) || sentence.is(k, ',') || sentence.is(k, ';') ? words : List.of();
            }
            if (word.cue() == Cue.AND || sentence.says(k, Vocabulary.HENCE) && !words.isEmpty()) {
                return words;
            }
            if (word.cue() == null
                    && !sentence.says(k, Vocabulary.HENCE)
                    && !sentence.says(k, Vocabulary.DETERMINERS)) {
                words.add(0, word.text());
            }
        }
        return words;
    }

    /** The words directly before a count that say nothing for the structure. */
    static List<String> named(Sentence where, int k) {
        int from = k;
        while (where.isWord(from - 1) && where.cue(from - 1) == null) {
            from--;
        }
        return where.plainWords(from, k - from);
    }

    private static boolean isAmong(String word, List<String> others) {
        return others.stream().anyMatch(other -> Nouns.areSame(List.of(word), List.of(other)));
    }

    /** The only count with which most words of a name stand, its first among them and all but one at least. */
    private static @Nullable Place counted(Sentence where, int end, List<String> name) {
        int most = 0;
        int found = -1;
        for (int k : where.numbers()) {
            if (k >= end || !where.isCount(k) || where.role(k).isChange() || where.role(k) == Role.EARLIER) {
                continue;
            }
            List<String> around = SumExtents.around(where, k);
            int words =
                    (int) name.stream().filter(word -> isAmong(word, around)).count();
            List<String> label = named(where, k);
            // "Diện tích lúa chiếm 64%" of "lúa 31.200 ha"
            boolean ends =
                    !label.isEmpty() && Collections.lastIndexOfSubList(name, label) == name.size() - label.size();
            if (ends || isAmong(name.get(0), around) && words >= name.size() - 1) {
                found = words > most ? k : words == most ? -1 : found;
                most = Math.max(most, words);
            }
        }
        return found < 0 ? null : where.at(found);
    }
}
