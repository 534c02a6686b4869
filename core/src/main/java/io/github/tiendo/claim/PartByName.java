package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Word;
import io.github.tiendo.claim.WholeOfShare.Named;
import io.github.tiendo.notation.text.Phrases;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the part of a percentage by what it is called: the only count, here or in a sentence before, that the words name of which a
 * rate is stated ("tỷ lệ giải quyết đạt 95%"), which are said to make a share ("Charities contributed 23%"), or of which the same is
 * said ("55% therefore improved").
 */
final class PartByName {

    /** How many atoms may stand between "therefore" and a percentage behind it, and before it. */
    private static final int WORDS = 10;

    private static final int FEW = 3;

    /** Of several counts the one that is meant. */
    private static final String LAST = "LAST";

    /** How many sentences back the part may stand that is called like the subject. */
    private static final int BACK = 8;

    private final Sentence sentence;
    private final Context context;
    private final WholeOfShare meaning;
    private final PartOfShare partOf;
    private final ShareClaims claims;

    /** The percentages whose parts were told by what is said to make a share. */
    private final List<Integer> told = new ArrayList<>();

    PartByName(Sentence sentence, Context context, WholeOfShare meaning, PartOfShare partOf, ShareClaims claims) {
        this.sentence = sentence;
        this.context = context;
        this.meaning = meaning;
        this.partOf = partOf;
        this.claims = claims;
    }

    /** "Đã giải quyết 380 hồ sơ. Tỷ lệ giải quyết đạt 95%", "187 passed, a pass rate of 90%": of the count that is called like the rate. */
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
        // "68,000 unemployed. The active population was 1,480,000, and the unemployment rate 4.6%"
        Place counted = part;
        int own = part.sentence() == sentence
                ? -1
                : sentence.before(level)
                        .find(k -> sentence.isCount(k)
                                && sentence.at(k).mayBeWhole()
                                && sentence.at(k).isAtLeast(counted));
        Optional<Place> whole = own >= 0 ? Optional.of(sentence.at(own)) : whole(part);
        whole.ifPresent(of -> claim(
                level,
                s,
                counted,
                of,
                // "tỷ lệ đường trên mía": of what is called otherwise
                own >= 0
                                || counted.shareOf() != null
                                || sentence.after(level).until(s).has(Vocabulary.LED_WHOLE)
                        ? Tie.RIVAL
                        : Tie.WORDS));
        return whole.isPresent();
    }

    /** "£9.6m from charities, £7.4m from industry ... Charities contributed 23% and industry 18%": of the count that is called like the subject. */
    void subject(int s) {
        subject(s, false);
    }

    /**
     * The same.
     *
     * @param isLabel whether the count has to stand directly behind the whole name, as in "(bom bi 5.224, đạn cối 3.158), bom bi chiếm 59,4%"
     * @return whether it was found
     */
    boolean subject(int s, boolean isLabel) {
        Named named = meaning.named(s);
        List<String> name = named.isCompared() || named.count() >= 0 ? List.of() : subjectName(s);
        Place part = name.isEmpty()
                ? null
                : Stream.concat(
                                Focus.chain(sentence),
                                context.passages().stream().flatMap(Focus::chain))
                        .distinct()
                        .limit(isLabel ? 2 : BACK)
                        .map(where -> calledAround(where, where == sentence ? s : where.size(), name, isLabel))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        Optional<Place> said = part == null ? Optional.empty() : meaning.said(s, part, named);
        Optional<Place> whole = part == null
                ? Optional.empty()
                : (named.isTotal() ? whole(part).or(() -> said) : said.or(() -> whole(part)))
                        .filter(of -> !part.isAtLeast(of) && !of.isIncomparable(part));
        whole.ifPresent(of -> {
            told.add(s);
            boolean far = Focus.chain(sentence).noneMatch(part.sentence()::equals);
            boolean told = said.isPresent() || named.words().isEmpty() && !named.isThose() || named.isTotal();
            Tie own = told ? Tie.LINE : Tie.RIVAL;
            claim(s, s, part, of, far ? Tie.NEAR.and(own) : own);
        });
        return whole.isPresent();
    }

    /** "22 improved, 10 did not; 55% therefore improved": of the count of which the same is said, as a word for "hence" tells. */
    void follows(int s) {
        boolean hence = sentence.before(s).within(WORDS).notOver(';').has(Vocabulary.HENCE)
                || sentence.after(s).within(FEW).has(Vocabulary.HENCE);
        String outcome = hence ? outcome(s) : "";
        int part = outcome.isEmpty()
                ? -1
                : sentence.before(s).find(k -> sentence.isCount(k) && outcome(k).equals(outcome));
        Optional<Place> whole = part < 0 ? Optional.empty() : meaning.whole(-1, part, Named.NOTHING);
        whole.ifPresent(of -> claim(s, s, sentence.at(part), of, Tie.WORDS));
    }

    /** What a part is a share of where it was counted: its own fraction, what a share of it was stated of, or what words and structure tell there. */
    private Optional<Place> whole(Place part) {
        if (part.isFraction()) {
            return Optional.of(new Place(part.sentence(), part.index(), true));
        }
        Place known = part.shareOf();
        return known != null && !known.equals(part)
                ? Optional.of(known)
                : WholeOfShare.ofCounted(part, part.sentence() == sentence ? context : context.before(part.sentence()));
    }

    private void claim(int from, int s, Place part, Place whole, Tie tie) {
        whole.use();
        if (part.sentence() == sentence) {
            claims.claim(
                    part.index(),
                    List.of(part.number()),
                    s,
                    List.of(whole.number()),
                    whole.in(sentence),
                    false,
                    tie,
                    List.of());
        } else {
            claims.claim(sentence.quote(from, s, s), part, s, whole.number(), false, tie);
        }
    }

    // --- names

    /** What a rate is of: the words between "tỷ lệ" and its verb, the word before "rate". */
    private List<String> rateName(int level, int s) {
        if (sentence.get(level) instanceof Word rate && Nouns.isEnglish(List.of(rate.text()))) {
            if (sentence.isOf(level) && sentence.isWord(level + 2)) {
                // "the rate of positive outcomes"
                return sentence.plainWords(level + 2, FEW);
            }
            return sentence.cue(level - 1) == null && sentence.get(level - 1) instanceof Word name
                    ? List.of(name.text())
                    : List.of();
        }
        int end = s;
        while (end > level && sentence.cue(end - 1) != null) {
            end--;
        }
        int from = sentence.behindCue(level);
        // "tỷ lệ khởi tố trên số tin đã giải quyết"
        int led = sentence.after(level).until(end).find(Vocabulary.LED_WHOLE);
        return sentence.wordsBehind(from - 1, Math.max(0, (led < 0 ? end : led) - from));
    }

    /** The words that say what makes a share, behind a comma, an "and" or the beginning; of a further share those directly before it. */
    private List<String> subjectName(int s) {
        Role role = sentence.role(s);
        // "Số vụ bị khởi tố bằng 67,1% tổng số vụ khám phá"
        boolean counted = role == Role.ATTAINED && sentence.before(s).inWords().has(Vocabulary.COUNTERS);
        int verb = role == Role.SHARE || counted ? sentence.before(s).inWords().find(Vocabulary.SHARING) : -1;
        int before = sentence.before(s).notOver(sentence::isCountOrFraction).find(sentence::isPercent);
        if (verb <= 0 && !told.contains(before)) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        for (int k = behindSubject(verb > 0 ? verb : s) - 1; k >= 0; k--) {
            if (sentence.is(k, '\'') && !words.isEmpty() && words.get(0).length() == 1) {
                // "Asia's share was 46%"
                words.remove(0);
                continue;
            }
            if (sentence.isHyphen(k) || sentence.isSpacedDash(k) && sentence.isWord(k - 1)) {
                continue;
            }
            if (!(sentence.get(k) instanceof Word word)) {
                return sentence.is(k, '“') || sentence.is(k, ',') || sentence.is(k, ';') ? words : List.of();
            }
            boolean hence = sentence.says(k, Vocabulary.HENCE);
            if (word.cue() == Cue.AND
                    || hence && !words.isEmpty()
                    || (counted || !words.isEmpty()) && sentence.says(k, Vocabulary.COUNTERS)) {
                return words;
            }
            if (word.cue() == null && !hence && !sentence.says(k, Vocabulary.DETERMINERS)) {
                words.add(0, word.text());
            }
        }
        return words;
    }

    /** What became of what a number counts, as the words beside it say: {@code SUCCESS} of "met 12"; empty if they do not. */
    private String outcome(int i) {
        IntPredicate bar = k -> !sentence.isWord(k);
        int behind = sentence.after(i).notOver(Cue.AND).notOver(bar).find(Vocabulary.OUTCOMES);
        int at = behind >= 0 ? behind : sentence.before(i).notOver(bar).find(Vocabulary.OUTCOMES);
        boolean partly = sentence.phrase(at - 1, Vocabulary.DEGREES)
                .filter(degree -> degree.meaning().equals("PARTLY"))
                .isPresent();
        return at < 0 || partly || sentence.has(Cue.NOT, at - 2, at)
                ? ""
                : sentence.phrase(at, Vocabulary.OUTCOMES).orElseThrow().meaning();
    }

    // --- counts

    private static List<Place> counts(Sentence where, int end) {
        return NamedWholes.counts(where, end)
                .filter(count -> where.isCountOrFraction(count.index())
                        && !count.role().isChange()
                        && count.role() != Role.EARLIER)
                .toList();
    }

    /** The only count behind which stands the name of a rate, or before which it, or a part of it, stands. */
    private static @Nullable Place calledLike(Sentence where, int end, List<String> name) {
        List<Place> counts = counts(where, end).stream()
                // "15/63 địa phương có tỷ lệ giải ngân đạt 3%" is the rate of each
                .filter(count -> !where.after(count.index()).inWords().has(Cue.LEVEL))
                .toList();
        List<Place> called = counts.stream()
                .filter(count -> isCalled(count.wordsBehind(), name))
                .toList();
        if (called.isEmpty()) {
            called = counts.stream()
                    .filter(count -> isCalled(count.label(), name)
                            // "hồ sơ trực tuyến" of "215 hồ sơ (trực tuyến: 163, ...)"
                            || where.is(count.index() - 1, ':')
                                    && count.label().size() > 1
                                    && Collections.indexOfSubList(name, count.label()) >= 0)
                    .toList();
        }
        return called.size() == 1 ? called.get(0) : null;
    }

    private static boolean isCalled(List<String> words, List<String> name) {
        int at = Collections.indexOfSubList(words, name);
        return Nouns.isEnglish(name)
                ? words.stream().anyMatch(word -> Nouns.isOfOneStem(word, name.get(0)))
                // "khởi tố 1.054, không khởi tố 583"
                : at >= 0 && (at == 0 || !Vocabulary.NEGATIONS.contains(words.get(at - 1)));
    }

    /** The only count with which most words of a name stand, its first among them and all but one at least. */
    private static @Nullable Place calledAround(Sentence where, int end, List<String> name, boolean isLabel) {
        int most = 0;
        Place found = null;
        for (Place count : counts(where, end)) {
            List<String> around = SumExtents.around(where, count.index());
            int words =
                    (int) name.stream().filter(word -> isAmong(word, around)).count();
            List<String> label = named(where, count.index());
            // "Diện tích lúa chiếm 64%" of "lúa 31.200 ha"
            boolean ends =
                    !label.isEmpty() && Collections.lastIndexOfSubList(name, label) == name.size() - label.size();
            if (ends && (!isLabel || label.size() == name.size())
                    || !isLabel && isAmong(name.get(0), around) && words >= name.size() - 1) {
                found = words > most ? count : words == most ? null : found;
                most = Math.max(most, words);
            }
        }
        return found;
    }

    private static boolean isAmong(String word, List<String> others) {
        return others.stream()
                .anyMatch(other -> Nouns.areSame(List.of(word), List.of(other)) || Nouns.isOfOneStem(word, other));
    }

    /** Where what makes a share is over: "Old trams, built before the war, are 66%" are so many, and what stands between commas says only which. */
    private int behindSubject(int verb) {
        int comma = sentence.is(verb - 1, ',')
                ? sentence.before(verb - 1).within(WORDS).find(',')
                : -1;
        return comma > 0 ? comma : verb;
    }

    /** Whether what stands between the subject of a verb and a percentage says only which is meant. */
    boolean isApposed(int s) {
        int verb = sentence.before(s).inWords().find(Vocabulary.SHARING);
        return verb > 0 && behindSubject(verb) < verb;
    }

    /** The words directly before a count, or its own bracket, that say nothing for the structure. */
    private static List<String> named(Sentence where, int k) {
        int end = where.ownBracket(k) < 0 ? k : where.ownBracket(k);
        List<String> words = new ArrayList<>();
        for (int i = end - 1; where.get(i) instanceof Word word && word.cue() == null || where.isSpacedDash(i); i--) {
            if (where.get(i) instanceof Word word) {
                words.add(0, word.text());
            }
        }
        return words;
    }

    /**
     * "3,000 came from abroad; they make up 24% of all enrolled", "640 nurses, of whom 96 are men. At 15%, their share ...", "fees
     * 1.8m; the latter is 45% of the 4.0m budgeted": of what the clause or sentence before counts, if that is one, or its last or first.
     */
    void pronoun(int s) {
        int clause = sentence.before(s).find(';') + 1;
        String which = sentence.phrase(clause, Vocabulary.PRONOUNS)
                .map(Phrases.Match::meaning)
                .orElse(isTheirShare(s) ? LAST : "");
        boolean bare = !which.isEmpty() && !sentence.before(s).has(k -> k >= clause && sentence.isAmount(k));
        Place part =
                !bare ? null : clause > 0 ? counted(sentence, clause - 1, which) : counted(context.previous(), which);
        Named named = part == null ? Named.NOTHING : meaning.named(s);
        Optional<Place> whole = part == null || named.isCompared()
                ? Optional.empty()
                : named.count() >= 0
                        ? Optional.of(sentence.at(named.count()))
                        : named.words().isEmpty() ? whole(part) : meaning.said(s, part, named);
        whole.filter(of -> of.isAtLeast(part) && !of.isIncomparable(part))
                .ifPresent(of -> claim(s, s, part, of, Tie.LINE));
    }

    /** "At 15%, their share": whether the share of those that were counted last is told. */
    private boolean isTheirShare(int s) {
        return s == 1
                && sentence.says(0, Vocabulary.AT)
                && sentence.is(s + 1, ',')
                && sentence.says(s + 2, Vocabulary.DETERMINERS)
                && sentence.cue(s + 3) == Cue.LEVEL;
    }

    private static @Nullable Place counted(@Nullable Sentence where, String which) {
        return where == null ? null : counted(where, where.size(), which);
    }

    /** The last or first of what is counted in the clause before a place; a pronoun that does not say which is of the only one, or of the part. */
    private static @Nullable Place counted(Sentence where, int end, String which) {
        List<Place> counts = counts(where, end).stream()
                .filter(count ->
                        where.depth(count.index()) == 0 && where.clause(count.index()) == where.clause(end - 1))
                .toList();
        return counts.isEmpty() ? null : which.equals(LAST) ? counts.get(0) : counts.get(counts.size() - 1);
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
}
