package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Apart;
import io.github.tiendo.claim.Atom.Word;
import io.github.tiendo.claim.Nouns.Agreement;
import io.github.tiendo.notation.text.Phrases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** What the words around a percentage say of the whole that it is a share of, and where that whole stands. */
final class WholeOfShare {

    /** How many words behind a percentage may name its whole. */
    private static final int WORDS = 10;

    /** Of so many wholes at most a part may be. */
    static final int TOPICS = 8;

    /** How many words behind a name are looked at that say which of it is meant. */
    private static final int MORE = 2;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Sentence sentence;
    private final Context context;
    private final Wholes wholes;
    private final NamedWholes names;

    WholeOfShare(Sentence sentence, Context context, Wholes wholes) {
        this.sentence = sentence;
        this.context = context;
        this.wholes = wholes;
        this.names = new NamedWholes(sentence, context, wholes);
    }

    /**
     * What the words behind a percentage say of its whole.
     *
     * @param words the noun of the whole; empty if none is named
     * @param isCompared whether it is of a plan, or of the same period before
     * @param isPlan whether it is of a plan
     * @param count the whole itself, if it stands there; else -1
     * @param isTotal whether it is of a total
     * @param isThose whether it is of those that were counted last
     * @param more what goes on behind the noun to say which of it, as "phải thu" of "số nợ phải thu"; empty if nothing does
     */
    record Named(
            List<String> words,
            boolean isCompared,
            boolean isPlan,
            int count,
            boolean isTotal,
            boolean isThose,
            List<String> more) {
        static final Named NOTHING = counted(-1);

        static Named counted(int count) {
            return new Named(List.of(), false, false, count, false, false, List.of());
        }

        static Named compared(boolean isPlan, int count) {
            return new Named(List.of(), true, isPlan, count, false, false, List.of());
        }

        /** The noun and what says which of it. */
        List<String> name() {
            return Stream.concat(words.stream(), more.stream()).distinct().toList();
        }

        Named withoutMore() {
            return new Named(words, isCompared, isPlan, count, isTotal, isThose, List.of());
        }

        boolean isNothing() {
            return words.isEmpty() && !isCompared && count < 0 && !isTotal && !isThose;
        }
    }

    /** The whole of a part that is counted in a sentence where no percentage tells more of it. */
    static Optional<Place> ofCounted(Place part, Context context) {
        Sentence where = part.sentence();
        return new WholeOfShare(where, context, new Wholes(where, context)).whole(-1, part.index(), Named.NOTHING);
    }

    Named named(int s) {
        int k = sentence.behind(s);
        List<String> words = new ArrayList<>();
        boolean those = sentence.cue(k) == Cue.AMONG;
        boolean of = those;
        boolean total = false;
        k = those ? sentence.behindCue(k) : k;
        while (k < sentence.size() && k - s <= WORDS) {
            if (sentence.isHyphen(k)) {
                k++;
                continue;
            }
            Cue cue = of && isCountable(k) ? null : sentence.cue(k);
            if ((cue == Cue.COMPARED
                            || sentence.says(k, Vocabulary.LED_WHOLE) && !sentence.says(k, Vocabulary.BEFORE_WHOLE))
                    && sentence.cue(sentence.behindCue(k)) == Cue.TOTAL) {
                // "chiếm 31,4% so với tổng số hộ nghèo", "trên tổng số hộ"
                k = sentence.behindCue(k);
                continue;
            }
            if (cue == Cue.PLAN || cue == Cue.COMPARED || cue == Cue.SAME_PERIOD) {
                boolean led = words.isEmpty() || of || cue == Cue.SAME_PERIOD;
                return led
                        ? Named.compared(cue == Cue.PLAN || sentence.has(Cue.PLAN, k, k + 4), -1)
                        : new Named(words, false, false, -1, false, false, List.of());
            }
            if (of && words.isEmpty() && sentence.says(k, Vocabulary.PLANNED) && sentence.isCount(k + 1)) {
                // "103% of the planned 400,000"
                return Named.compared(true, k + 1);
            }
            boolean leads = words.isEmpty()
                    && (sentence.says(k, Vocabulary.BEFORE_WHOLE) || isDeterminer(k) || cue == Cue.TOTAL);
            if (of && words.isEmpty() && sentence.isCount(k)) {
                return sentence.cue(k + 1) == Cue.PLAN ? Named.compared(true, k) : Named.counted(k);
            }
            int next = sentence.says(k, Vocabulary.OF) ? k + (isDeterminer(k + 1) ? 2 : 1) : -1;
            boolean beside = !words.isEmpty() && sentence.isCount(k) && (total || of && !Nouns.isEnglish(words));
            next = beside ? k : next;
            if (of && next > 0 && next < sentence.size() && sentence.isCount(next)) {
                // "20% of total spending of $480 million", "60% tổng dư nợ 1.050 tỷ đồng", "46% của lực lượng lao động
                // 518.900 người"
                return Named.counted(next);
            }
            if (leads) {
                total |= cue == Cue.TOTAL;
                of |= !isDeterminer(k);
                k += cue == Cue.TOTAL ? sentence.behindCue(k) - k : 1;
            } else if (sentence.get(k) instanceof Word word
                    && (cue == null || those && words.isEmpty() && isDone(word, cue))) {
                words.add(word.text());
                k++;
            } else {
                break;
            }
        }
        // "67 percent disbursed": without "of" an English word says what was done
        boolean whole = of || !Nouns.isEnglish(words);
        int everywhere = 0;
        while (everywhere < words.size() && !Vocabulary.isEverywhere(words.subList(everywhere, words.size()))) {
            everywhere++;
        }
        if (of && s >= 0 && words.isEmpty() && sentence.says(k - 1, Vocabulary.COUNTERS) && saysMore(k)) {
            // "79,2% số đã thu", "36,9% số được giới thiệu"
            List<String> done = sentence.wordsBehind(k - 1, MORE + 1);
            return names.called(done, s, sentence.at(s)).isPresent()
                    ? new Named(done, false, false, -1, total, those, List.of())
                    : new Named(words, false, false, -1, total, those, List.of());
        }
        boolean goesOn = whole
                && everywhere > 0
                && everywhere == words.size()
                && !(Nouns.isEnglish(words) && Nouns.isEnglish(sentence.wordsBehind(k - 1, MORE)))
                && saysMore(k);
        int done = goesOn && sentence.cue(k) == Cue.DONE ? sentence.behindCue(k) : k;
        List<String> more = goesOn ? sentence.wordsBehind(done - 1, MORE) : List.of();
        if (goesOn && more.isEmpty()) {
            // "số nhiệm vụ đã hoàn thành"
            more = sentence.wordsBehind(Math.max(k, done - MORE) - 1, MORE);
        }
        if (of && everywhere > 0 && more.isEmpty() && isPlaced(k)) {
            // "45% of schools in the north"
            more = sentence.plainWords(isDeterminer(k + 1) ? k + 2 : k + 1, 1);
        }
        if (whole && words.size() > 1 && Nouns.isParticiple(words.get(0))) {
            // "obligated $40 million and disbursed $30 million, or 75% of the obligated amount"
            more = words.subList(0, 1);
        }
        return new Named(whole ? words.subList(0, everywhere) : List.of(), false, false, -1, total, those, more);
    }

    /** "35% of strategic targets": more than one is no plan of a part, but what is counted. */
    private boolean isCountable(int k) {
        return sentence.cue(k) == Cue.PLAN
                && sentence.get(k) instanceof Word word
                && word.length() == 1
                && Nouns.isEnglish(List.of(word.text()))
                && !Nouns.stem(word.text()).equals(word.text());
    }

    /** "in the north", but not "in the year": whether a word leads to a place that a noun before it is in. */
    private boolean isPlaced(int k) {
        int place = isDeterminer(k + 1) ? k + 2 : k + 1;
        return sentence.says(k, Vocabulary.WITHIN)
                && sentence.cue(k) == Cue.VERB
                && sentence.get(place) instanceof Word word
                && word.cue() == null
                && Nouns.isEnglish(List.of(word.text()))
                && !sentence.says(place, Vocabulary.TIMES_OF_DAY_AND_YEAR);
    }

    /** Whether a verb or what is done or not goes on to say which of a noun is meant: "phải thu", "được giao", "tăng thu". */
    private boolean saysMore(int k) {
        Cue cue = sentence.cue(k);
        int behind = sentence.behindCue(k);
        boolean change = sentence.tellsChange(k) && !sentence.isAmount(behind) && sentence.cue(behind) != Cue.COMPARED;
        return (cue == Cue.VERB || cue == Cue.DONE || cue == Cue.NOT || change)
                && !sentence.says(k, Vocabulary.BELONGING);
    }

    /** "15% of those processed": what was done says which. */
    private static boolean isDone(Word word, Cue cue) {
        return (cue == Cue.VERB || cue == Cue.DONE) && Nouns.isParticiple(word.text());
    }

    private boolean isDeterminer(int k) {
        return sentence.says(k, Vocabulary.DETERMINERS);
    }

    /** The words by which a sentence says at its beginning what its shares are of; nothing if it does not. */
    Named frame() {
        int frame = sentence.cue(0) == Cue.TOTAL
                ? 0
                : sentence.phrase(0, Vocabulary.FRAMES)
                        .map(Phrases.Match::words)
                        .orElse(0);
        Named named = frame > 0 ? named(-1) : Named.NOTHING;
        if (frame > 0 && named.isNothing()) {
            // "Trong số có điều kiện thi hành, ...": of those of whom this is said
            List<String> said = sentence.wordsBehind(frame - 1);
            return new Named(said, false, false, -1, false, false, List.of());
        }
        return named.count() < 0 && !named.isCompared() && !named.isTotal() ? named : Named.NOTHING;
    }

    /** A part whose whole is looked for: of the percentage, -1 if none is stated, and what the words there say of the whole. */
    private record Asked(int percent, Place place, Named named) {
        int part() {
            return place.index();
        }

        boolean isNamed() {
            return !named.words().isEmpty();
        }

        boolean isTotal() {
            return named.isTotal();
        }

        /** Before what a name is looked for. */
        int first() {
            return percent < 0 ? part() : Math.min(percent, part());
        }
    }

    /**
     * A way in which words or structure tell a whole.
     *
     * @param name what tells it
     * @param decides whether no later one is asked where it applies
     * @param applies whether it may tell one
     * @param whole the whole it tells, if there is one
     */
    private record Rule(
            String name,
            boolean decides,
            BiPredicate<WholeOfShare, Asked> applies,
            BiFunction<WholeOfShare, Asked, Optional<Place>> whole) {}

    private static Rule rule(String name, BiFunction<WholeOfShare, Asked, Optional<Place>> whole) {
        return new Rule(name, false, (it, asked) -> true, whole);
    }

    private static Rule rule(
            String name,
            BiPredicate<WholeOfShare, Asked> applies,
            BiFunction<WholeOfShare, Asked, Optional<Place>> whole) {
        return new Rule(name, false, applies, whole);
    }

    private static Rule deciding(
            String name,
            BiPredicate<WholeOfShare, Asked> applies,
            BiFunction<WholeOfShare, Asked, Optional<Place>> whole) {
        return new Rule(name, true, applies, whole);
    }

    /** The rules by their rank: from what names the whole at the percentage itself to what only counts the same farther away. */
    private static final List<Rule> RULES = List.of(
            deciding(
                    "said first: of the poor households, ...",
                    WholeOfShare::isFramed,
                    (it, asked) -> it.names.framed(it.frame(), asked.place())),
            deciding(
                    "of a plan or an earlier value",
                    (it, asked) -> asked.named().isCompared() && asked.named().count() < 0,
                    (it, asked) -> it.compared(asked.percent(), asked.part(), asked.named())),
            deciding("of those", (it, asked) -> asked.named().isThose(), WholeOfShare::those),
            rule(
                    "paired in a bracket: 68% (340 of 500)",
                    (it, asked) -> asked.percent() >= 0
                            && it.sentence.depth(asked.part()) > it.sentence.depth(asked.percent()),
                    WholeOfShare::paired),
            deciding(
                    "counted at the percentage: 9% of the 60 projects",
                    (it, asked) -> asked.named().count() >= 0,
                    (it, asked) -> it.possible(asked, asked.named().count())),
            rule(
                    "all of its name is said",
                    (it, asked) -> asked.isNamed(),
                    (it, asked) -> it.names.saidAll(asked.named(), asked.percent(), asked.place())),
            rule("called so and opened around the part", (it, asked) -> asked.isNamed(), (it, asked) -> it.opened(asked)
                    .filter(place -> isCalled(place, asked.named().words()))),
            rule(
                    "of the total",
                    (it, asked) -> asked.isTotal(),
                    (it, asked) -> it.names.total(asked.named().words(), asked.first(), asked.place())),
            deciding("called so", (it, asked) -> asked.isNamed(), WholeOfShare::called),
            rule("paired: 95 of 120 schools", WholeOfShare::paired),
            rule(
                    "of them",
                    (it, asked) -> it.sentence.isOfThose(asked.part()),
                    (it, asked) -> it.wholes.those(asked.part(), asked.place())),
            rule(
                    "of it",
                    (it, asked) -> it.sentence.isOfThat(asked.part()) || it.sentence.isOfThat(asked.percent()),
                    WholeOfShare::that),
            rule(
                    "planned between part and percentage",
                    (it, asked) -> it.place(it.sentence
                            .before(asked.percent())
                            .until(asked.part())
                            .find(Role.PLAN))),
            rule(
                    "planned behind the percentage in its bracket",
                    (it, asked) -> asked.percent() > asked.part()
                            && it.sentence.depth(asked.percent()) > it.sentence.depth(asked.part()),
                    (it, asked) -> it.place(it.sentence
                                    .after(asked.percent())
                                    .notOver(k -> it.sentence.depth(k) < it.sentence.depth(asked.percent()))
                                    .find(Role.PLAN))
                            .filter(plan -> plan.mayBeLike(asked.place()))),
            rule(
                    "what remains is of what is told to be a whole",
                    (it, asked) -> asked.place().role() == Role.REST,
                    (it, asked) -> it.wholes
                            .told(asked.part())
                            .or(() -> it.place(it.sentence
                                    .before(asked.part())
                                    .find(k -> it.sentence.role(k) == Role.PLAN && it.sentence.depth(k) == 0)))),
            rule(
                    "its own, called alike before",
                    (it, asked) -> it.isAttained(asked) || it.isOfProperName(asked.place()),
                    (it, asked) -> it.names.calledAlike(asked.place())),
            rule("of its kind in a bracket", (it, asked) -> it.wholes.focus().inBracket(asked.place())),
            rule("called as the heading before its colon", WholeOfShare::headed),
            deciding(
                    "of all that is measured by a plan",
                    WholeOfShare::isAttainedOfPlan,
                    (it, asked) -> Optional.empty()),
            rule(
                    "done of what stands just before",
                    (it, asked) -> it.isAttained(asked) || it.isStep(asked),
                    (it, asked) -> it.beside(asked)),
            deciding(
                    "attained by some alone: in particular the north settled 120, reaching 65%",
                    (it, asked) -> it.isAttained(asked) && it.isOfSomeAlone(asked.part()),
                    (it, asked) -> Optional.empty()),
            rule("of which, a colon, a bracket", WholeOfShare::opened),
            rule("planned before the part", WholeOfShare::isAttained, WholeOfShare::planBefore),
            rule(
                    "against the plan of 400, ...",
                    (it, asked) -> it.sentence.depth(asked.part()) == 0,
                    (it, asked) ->
                            it.place(it.leadingPlan(asked.part())).filter(plan -> plan.mayBeLike(asked.place()))),
            rule(
                    "called by the same three words",
                    (it, asked) -> it.large(asked, it.wholes.focus().calledAlike(asked.place()))),
            rule("that of the part beside", (it, asked) -> it.wholes.sibling(asked.part())),
            rule("told to be a whole", (it, asked) -> it.wholes.told(asked.part())),
            rule("counted before in its sentence", (it, asked) -> it.large(asked, it.wholes.counted(asked.part()))),
            rule(
                    "the sentence before, the line above a list",
                    (it, asked) -> it.wholes.focus().near(asked.place(), whole -> it.isLarge(asked, whole))),
            rule("the text of a note", (it, asked) -> it.wholes.anchored(asked.place())),
            rule("a total behind", (it, asked) -> it.wholes.totalBehind(asked.part())),
            rule("the same farther back", (it, asked) -> it.wholes
                    .focus()
                    .far(asked.place(), whole -> it.isLarge(asked, whole), Agreement.SAME)));

    /** The whole of a part that a percentage is of, told by the first rule that finds one. */
    Optional<Place> whole(int s, int part, Named named) {
        Asked asked = new Asked(s, sentence.at(part), named);
        for (Rule rule : RULES) {
            if (rule.applies().test(this, asked)) {
                Optional<Place> found = rule.whole().apply(this, asked);
                if (found.isPresent() || rule.decides()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** What a part may be of where that is not sure, the best first: what the rules tell, and what the text is about. */
    List<Place> topics(int s, int part, Named named) {
        Asked asked = new Asked(s, sentence.at(part), named);
        Stream<Place> told = RULES.stream()
                .filter(rule -> rule.applies().test(this, asked))
                .flatMap(rule -> rule.whole().apply(this, asked).stream())
                .filter(found -> isLarge(asked, found) && !found.isIncomparable(asked.place()));
        return Stream.concat(told, wholes.focus().topics(asked.place()))
                .distinct()
                .limit(TOPICS)
                .toList();
    }

    /** What the words at a percentage name as the whole of a part in any sentence, and nothing else. */
    Optional<Place> said(int s, Place part, Named named) {
        return named.words().isEmpty()
                ? Optional.empty()
                : names.saidAll(named, s, part)
                        .or(() -> names.called(named.words(), s, part))
                        .filter(whole -> whole.isAtLeast(part));
    }

    /** Whether words name a whole that is found, and no other. */
    boolean isOnly(int s, int part, Named named, Place whole) {
        return names.isOnly(named, whole, Math.max(s, part), sentence.at(part));
    }

    private boolean isFramed(Asked asked) {
        return asked.named().isNothing()
                && sentence.pairedWhole(asked.part()) < 0
                && !frame().words().isEmpty();
    }

    /** Not "42 cơ sở" before a colon, of "186.400 TOE" behind it: less of another thing is no whole. */
    private Optional<Place> opened(Asked asked) {
        return wholes.enclosing(asked.part())
                .filter(whole -> whole.isAtLeast(asked.place()) || !whole.isOther(asked.place()));
    }

    /** "Employed persons by sector: agriculture 612,115 (35%)": what begins a sentence before a colon and no number. */
    private Optional<Place> headed(Asked asked) {
        List<String> head = sentence.plainWords(0, WORDS);
        boolean led = head.size() > 1
                && !asked.place().isLabelled()
                && sentence.after(-1)
                        .until(asked.part())
                        .inWords()
                        .within(WORDS)
                        .has(':');
        return led ? names.called(head, 0, asked.place()).filter(whole -> isLarge(asked, whole)) : Optional.empty();
    }

    /** "vốn đầu tư 512 tỷ đồng, giải ngân 409,6 tỷ đồng (80%)": what was done with an amount. */
    private boolean isStep(Asked asked) {
        return sentence.before(asked.part()).inWords().within(MORE).has(Vocabulary.STEPS);
    }

    private boolean isAttained(Asked asked) {
        return asked.percent() >= 0 && sentence.role(asked.percent()) == Role.ATTAINED;
    }

    /** "riêng hồ sơ đất đai 120 hồ sơ": whether its segment names first whom alone is spoken of, of whom it counts nothing before. */
    private boolean isOfSomeAlone(int part) {
        return sentence.before(part)
                .inSegment()
                .notOver(sentence::isCountOrFraction)
                .has(Cue.ESPECIALLY);
    }

    /** "Bamboo Airways chậm 546 chuyến": two words with capitals stand before it. */
    private boolean isOfProperName(Place part) {
        return sentence.before(part.index())
                .inWords()
                .has(k -> sentence.get(k) instanceof Atom.Word first
                        && first.isCapital()
                        && sentence.get(k + 1) instanceof Atom.Word second
                        && second.isCapital());
    }

    private boolean isAttainedOfPlan(Asked asked) {
        return isAttained(asked) && opened(asked).filter(Place::isShareOfPlan).isPresent();
    }

    private Optional<Place> paired(Asked asked) {
        return place(sentence.pairedWhole(asked.part()));
    }

    private Optional<Place> place(int index) {
        return index < 0 ? Optional.empty() : Optional.of(sentence.at(index));
    }

    /** "3,215 completed the course out of 3,640 enrolled. Women were 60% of those who completed": whoever is said to have done the same. */
    private Optional<Place> doers(Asked asked) {
        int those = sentence.after(asked.percent()).within(WORDS).find(Cue.AMONG);
        List<String> said = those < 0 ? List.of() : sentence.wordsBehind(sentence.behindCue(those) - 1, MORE);
        if (said.isEmpty()) {
            return fate(asked);
        }
        String done = said.stream().filter(Nouns::isParticiple).findFirst().orElse(said.get(0));
        // "notices paid: 6,240, of which 5,304 at a discount (85% of those paid)"
        Optional<Place> here = NamedWholes.counts(sentence, asked.first())
                .filter(count -> count.mayBeWhole() && count.label().contains(done))
                .findFirst();
        Sentence before = context.previous();
        return here.isPresent() || before == null || asked.isNamed()
                ? here
                : NamedWholes.counts(before, before.size())
                        .filter(count -> count.wordsBehind().stream().anyMatch(word -> Nouns.isOfOneStem(word, done)))
                        .reduce((near, first) -> first);
    }

    /** "1,250 drivers were fined. ... 700 fines, or 56% of them": those of whom the sentence before says what the part counts. */
    private Optional<Place> fate(Asked asked) {
        Sentence before = context.previous();
        List<String> noun = asked.place().noun();
        return before == null || noun.size() != 1 || !Nouns.isEnglish(noun)
                ? Optional.empty()
                : NamedWholes.counts(before, before.size())
                        .filter(count -> count.mayBeWhole()
                                && count.isAtLeast(asked.place())
                                && count.wordsBehind().stream()
                                        .anyMatch(word ->
                                                Nouns.isParticiple(word) && Nouns.isOfOneStem(word, noun.get(0))))
                        .reduce((near, first) -> first);
    }

    /** "Income was $1,500 ... Rent took $480 of this": the only such value before it in its sentence, or what the sentence before is about. */
    private Optional<Place> that(Asked asked) {
        List<Place> here = NamedWholes.counts(sentence, asked.part())
                .filter(count -> count.mayBeWhole() && count.shareOf() == null && count.mayBeLike(asked.place()))
                .toList();
        Sentence before = context.previous();
        return here.size() == 1
                ? Optional.of(here.get(0))
                : !here.isEmpty() || before == null
                        ? Optional.empty()
                        : Optional.ofNullable(Focus.subject(before, asked.place()));
    }

    private Optional<Place> those(Asked asked) {
        Optional<Place> doers = doers(asked);
        if (doers.isPresent()) {
            return doers;
        }
        return called(asked.isNamed() ? asked.named().words() : List.of(), asked)
                .or(() -> wholes.those(asked.first(), asked.place()));
    }

    private Optional<Place> called(Asked asked) {
        return called(asked.named().words(), asked);
    }

    private Optional<Place> called(List<String> words, Asked asked) {
        boolean bare = asked.named().more().isEmpty();
        return words.isEmpty()
                ? Optional.empty()
                : names.called(words, asked.percent(), asked.place())
                        // "6.300 hộ, chiếm 75% tổng số hộ; 4.200 hộ, chiếm 50% tổng số hộ": of which total nobody says
                        .filter(found -> !asked.isTotal() || !found.equals(found.shareOf()))
                        .map(found -> asked.isTotal() && found.shareOf() != null
                                ? found.shareOf()
                                : bare ? NamedWholes.whole(found, words) : found);
    }

    /** A count, unless it measures what the part does not. */
    private Optional<Place> possible(Asked asked, int index) {
        return place(index).filter(whole -> !whole.isIncomparable(asked.place()));
    }

    /** What only stands near a greater part is not its whole, unless more than all of it is stated, as of a plan. */
    private Optional<Place> large(Asked asked, Optional<Place> whole) {
        return whole.filter(found -> isLarge(asked, found));
    }

    private boolean isLarge(Asked asked, Place whole) {
        boolean mayExceed = asked.percent() >= 0 && number(asked.percent()).compareTo(HUNDRED) > 0;
        return mayExceed || whole.isAtLeast(asked.place());
    }

    /** "xuất khẩu đạt 74,09 tỷ USD, trong đó ... chiếm 54,9% tổng trị giá xuất khẩu": two words of its name stand before it. */
    private static boolean isCalled(Place place, List<String> name) {
        List<String> label = place.label();
        for (int i = 0; i + 1 < name.size(); i++) {
            if (Collections.indexOfSubList(label, name.subList(i, i + 2)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** "Kế hoạch vốn là 7.500 tỷ đồng, đã phân bổ 6.900 tỷ đồng, đạt 92%": of what was planned, if nothing alike stands between, or in the sentence before. */
    private Optional<Place> planBefore(Asked asked) {
        return NamedWholes.counts(sentence, asked.part())
                .filter(count -> count.isLike(asked.place()))
                .findFirst()
                .filter(WholeOfShare::isPlanned)
                .or(() -> plans(0, asked.place())
                        .filter(plan -> plan.sentence() == context.previous())
                        .findFirst());
    }

    /** What is told to be a plan that a part may be of, the nearest first. */
    private Stream<Place> plans(int before, Place part) {
        return wholes.focus()
                .counts(before)
                .filter(plan -> isPlanned(plan) && !plan.equals(part) && plan.mayBeLike(part));
    }

    /**
     * "Tổng kinh phí 45 tỷ đồng, trong đó ngân sách tỉnh 20 tỷ đồng, đã thanh toán 18 tỷ đồng, đạt 90%", "8.640 hồ sơ, trong đó
     * ...; giải quyết 8.120 hồ sơ, đúng hạn 8.095 hồ sơ, đạt 99,7%": what is attained is of what stands directly before.
     */
    private Optional<Place> beside(Asked asked) {
        int part = asked.part();
        Place of = asked.place();
        int beside = sentence.before(part)
                .inClause()
                .notOver(sentence::isPercent)
                .find(k -> sentence.isCount(k) && sentence.at(k).isLike(of));
        boolean found =
                beside >= 0 && (opened(asked).isPresent() ? wholes.isBeside(beside, of) : wholes.isDoneOf(beside, of));
        return found ? Optional.of(sentence.at(beside)) : Optional.empty();
    }

    private BigDecimal number(int i) {
        return sentence.amount(i).value();
    }

    /** The plan or earlier value that a percentage is of: behind it, or named in the words before. */
    Optional<Place> compared(int s, int part, Named named) {
        int own = sentence.pairedWhole(part);
        if (own > part && sentence.is(own - 1, '/')) {
            // "260 ha/400 ha, đạt 65% kế hoạch"
            return Optional.of(sentence.at(own));
        }
        int behind = sentence.after(s)
                .within(2 * WORDS)
                .notOver(Cue.UP, Cue.DOWN)
                .notOver(k -> !(sentence.isWord(k)
                        || sentence.isHyphen(k)
                        || sentence.get(k) instanceof Apart
                        || sentence.is(k, ':')
                        || sentence.isOpen(k)))
                .find(sentence::isCount);
        if (behind == part && sentence.pairedWhole(part) >= 0) {
            // "42% of the budget (5.04 billion of 12 billion)"
            return Optional.of(sentence.at(sentence.pairedWhole(part)));
        }
        if (behind >= 0 && !sentence.at(behind).isIncomparable(sentence.at(part))) {
            return Optional.of(sentence.at(behind));
        }
        if (!named.isPlan()) {
            return Optional.empty();
        }
        Place place = sentence.at(part);
        List<String> given =
                sentence.wordsBehind(sentence.behindCue(sentence.after(s).find(Cue.PLAN)) - 1, MORE);
        // "giải ngân 5.936/6.850 tỷ đồng, đạt 86,7% kế hoạch": a fraction has its own
        return plans(s, place)
                .filter(plan -> plan.sentence() == sentence
                        || !place.isFraction() && (plan.sentence() == context.previous() || plan.isLike(place)))
                .findFirst()
                .or(() -> given.size() < MORE
                        ? Optional.empty()
                        : NamedWholes.counts(sentence, part)
                                .filter(count ->
                                        count.isLike(place) && Collections.indexOfSubList(count.label(), given) >= 0)
                                .findFirst());
    }

    /** A count that is told to be a plan, or whose own words say so: "Kế hoạch vốn giao 3.200 tỷ đồng". */
    private static boolean isPlanned(Place count) {
        Sentence other = count.sentence();
        int k = count.index();
        Role role = count.role();
        boolean plain = other.isCount(k) && (role == Role.NONE || role == Role.WHOLE);
        return role == Role.PLAN
                || plain
                        && other.before(k)
                                .notOver(Cue.COMPARED, Cue.DONE, Cue.NOT, Cue.REST)
                                .notOver(i -> other.tellsChange(i)
                                        || !(other.isWord(i) || other.get(i) instanceof Apart || other.is(i, ':')))
                                .has(Cue.PLAN);
    }

    /** "So với kế hoạch (8.412,5 tỷ đồng), tỷ lệ giải ngân đạt 24,5%": the plan with which the clause of a percentage begins; -1 if with none. */
    int leadingPlan(int s) {
        int plan = sentence.before(s).notOver(sentence::isPercent).inClause().find(sentence::isCount);
        int compared = plan < 0 ? -1 : sentence.before(plan).inSegment().find(Cue.COMPARED);
        boolean leads = compared == 0 || compared > 0 && !sentence.isWord(compared - 1);
        return leads && (sentence.role(plan) == Role.PLAN || sentence.has(Cue.PLAN, compared, plan)) ? plan : -1;
    }
}
