package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Fraction;
import io.github.tiendo.claim.Atom.Word;
import io.github.tiendo.claim.WholeOfShare.Named;
import io.github.tiendo.notation.NumberReading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the shares of which a word for a rate, or for what came of it, names the part: "tỷ lệ giải quyết đạt 95%". */
final class RatedShares {

    /** How many atoms may stand between "therefore" and a percentage behind it, and before it. */
    private static final int WORDS = 10;

    private static final int FEW = 3;

    private final Sentence sentence;
    private final Context context;
    private final WholeOfShare meaning;
    private final PartOfShare partOf;
    private final ShareClaims claims;

    RatedShares(Sentence sentence, Context context, WholeOfShare meaning, PartOfShare partOf, ShareClaims claims) {
        this.sentence = sentence;
        this.context = context;
        this.meaning = meaning;
        this.partOf = partOf;
        this.claims = claims;
    }

    /** "Đã giải quyết 380 hồ sơ. Tỷ lệ giải quyết đạt 95%", "187 passed, a pass rate of 90%": of the only count that is called like the rate. */
    boolean rate(int s) {
        int level = sentence.before(s).inWords().inSegment().find(Cue.LEVEL);
        Named named = level < 0 || sentence.depth(s) > 0 ? Named.NOTHING : meaning.named(s);
        List<String> name =
                level < 0 || named.isCompared() || !named.words().isEmpty() ? List.of() : rateName(level, s);
        Place part = name.isEmpty() ? null : calledLike(sentence, level, name);
        if (part == null && !name.isEmpty() && context.previous() != null) {
            part = calledLike(context.previous(), context.previous().size(), name);
        }
        if (part == null) {
            return false;
        }
        Sentence where = part.sentence();
        Place counted = part;
        // "68,000 unemployed. The active population was 1,480,000, and the unemployment rate 4.6%"
        int own = where == sentence
                ? -1
                : sentence.before(level)
                        .find(k -> sentence.isCount(k)
                                && sentence.at(k).mayBeWhole()
                                && sentence.at(k).isAtLeast(counted));
        Optional<Place> found = part.isFraction()
                ? Optional.of(part)
                : own >= 0
                        ? Optional.of(sentence.at(own))
                        : WholeOfShare.ofCounted(part, where == sentence ? context : Context.before(where));
        if (found.isEmpty()) {
            return false;
        }
        Place of = found.get();
        of.use();
        NumberReading whole = of.atom() instanceof Fraction fraction && of.equals(part)
                ? fraction.whole().number()
                : of.number();
        if (where == sentence) {
            claims.claim(part.index(), s, List.of(whole), of.in(sentence), false);
        } else {
            claims.claim(sentence.quote(level, s, s), part, s, whole, false, own >= 0 ? Tie.RIVAL : Tie.WORDS);
        }
        return true;
    }

    /** What a rate is of: the words between "tỷ lệ" and its verb, the word before "rate". */
    private List<String> rateName(int level, int s) {
        List<String> words = new ArrayList<>();
        if (sentence.get(level) instanceof Word rate && Nouns.isEnglish(List.of(rate.text()))) {
            if (level > 0 && sentence.get(level - 1) instanceof Word name && name.cue() == null) {
                words.add(name.text());
            }
            return words;
        }
        int end = s;
        while (end > level && sentence.cue(end - 1) != null) {
            end--;
        }
        for (int k = sentence.behindCue(level); k < end; k++) {
            words.add(((Word) sentence.get(k)).text());
        }
        return words;
    }

    /** The only count behind which stands a name, or before which it, or a part of it, stands. */
    private static @Nullable Place calledLike(Sentence where, int end, List<String> name) {
        List<Integer> counts = IntStream.range(0, end)
                .filter(k -> where.isCountOrFraction(k) && !where.isChange(k) && where.role(k) != Role.EARLIER)
                // "15/63 địa phương có tỷ lệ giải ngân đạt 3%" is the rate of each
                .filter(k -> !where.after(k).inWords().has(Cue.LEVEL))
                .boxed()
                .toList();
        List<Integer> called = counts.stream()
                .filter(k -> isCalled(where.wordsBehind(k), name))
                .toList();
        if (called.isEmpty()) {
            called = counts.stream()
                    .filter(k -> isCalled(where.label(k), name)
                            // "hồ sơ trực tuyến" of "215 hồ sơ (trực tuyến: 163, ...)"
                            || k > 0
                                    && where.is(k - 1, ':')
                                    && where.label(k).size() > 1
                                    && Collections.indexOfSubList(name, where.label(k)) >= 0)
                    .toList();
        }
        return called.size() == 1 ? where.at(called.get(0)) : null;
    }

    private static boolean isCalled(List<String> words, List<String> name) {
        if (Nouns.isEnglish(name)) {
            return words.stream().anyMatch(word -> Nouns.isOfOneStem(word, name.get(0)));
        }
        return Collections.indexOfSubList(words, name) >= 0;
    }

    /** "428/612 trường đạt chuẩn, tỷ lệ 69,9%": a rate of nothing else, behind the comma of what it is of. */
    boolean isRateOfPart(int s) {
        int level = sentence.before(s).inWords().find(Cue.LEVEL);
        boolean bare =
                level > 0 && sentence.is(level - 1, ',') && rateName(level, s).isEmpty();
        int part = bare ? partOf.left(s) : -1;
        return part >= 0
                && sentence.comma(s) - sentence.comma(part) == 1
                && (sentence.isFraction(part) || sentence.role(part) == Role.PART || sentence.has(Cue.AMONG, 0, part));
    }

    /** "22 improved, 10 did not; 55% therefore improved": of the count of which the same is said, as a word for "hence" tells. */
    void follows(int s) {
        boolean hence = sentence.before(s).within(WORDS).notOver(';').has(this::isHence)
                || sentence.after(s).within(FEW).has(this::isHence);
        String outcome = hence ? outcome(s) : "";
        int part = outcome.isEmpty()
                ? -1
                : sentence.before(s).find(k -> sentence.isCount(k) && outcome(k).equals(outcome));
        Optional<Place> whole = part < 0 ? Optional.empty() : meaning.whole(-1, part, Named.NOTHING);
        whole.ifPresent(of -> {
            of.use();
            claims.claim(part, s, List.of(of.number()), of.in(sentence), false);
        });
    }

    private boolean isHence(int k) {
        return sentence.says(k, Vocabulary.HENCE);
    }

    /** What became of what a number counts, as the words beside it say: {@code SUCCESS} of "met 12"; empty if they do not. */
    private String outcome(int i) {
        IntPredicate said = k -> sentence.says(k, Vocabulary.OUTCOMES);
        IntPredicate bar = k -> !sentence.isWord(k);
        int behind =
                sentence.after(i).notOver(Cue.AND).notOver(k -> bar.test(k)).find(said);
        int at = behind >= 0 ? behind : sentence.before(i).notOver(bar).find(said);
        boolean partly = at > 0
                && sentence.phrase(at - 1, Vocabulary.DEGREES)
                        .filter(degree -> degree.meaning().equals("PARTLY"))
                        .isPresent();
        if (at < 0 || partly || sentence.has(Cue.NOT, at - 2, at)) {
            return "";
        }
        return sentence.phrase(at, Vocabulary.OUTCOMES).orElseThrow().meaning();
    }
}
