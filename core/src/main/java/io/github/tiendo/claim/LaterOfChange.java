package io.github.tiendo.claim;

import io.github.tiendo.claim.Nouns.Agreement;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the value that changed. */
record LaterOfChange(Sentence sentence, Context context, ValuesOfChange values) {

    /** How many sentences back a value may stand that is called as what changed. */
    private static final int CALLED = 4;

    /** How many words behind a count may say what was done with it. */
    private static final int BEHIND = 3;

    @Nullable
    Place find(int c, int earlier) {
        Place later = value(c, earlier);
        return later == null || !later.isFraction() ? later : side(later, c);
    }

    /** "giải quyết 408/480 vụ đã thụ lý. Số thụ lý tăng 80 vụ": of a fraction its whole, if what changed is called as is said behind it and not before. */
    private Place side(Place fraction, int c) {
        List<String> label = sentence.label(sentence.before(c).inWords().find(Cue.UP, Cue.DOWN));
        List<String> name = label.subList(Math.max(0, label.size() - 2), label.size());
        boolean ofWhole = name.size() > 1
                && Collections.indexOfSubList(fraction.wordsBehind(), name) >= 0
                && Collections.indexOfSubList(fraction.label(), name) < 0;
        return ofWhole ? new Place(fraction.sentence(), fraction.index(), true) : fraction;
    }

    private @Nullable Place value(int c, int earlier) {
        int own = sentence.partner(c);
        if (own >= 0 && sentence.role(own) == Role.LATER) {
            return sentence.at(own);
        }
        if (earlier >= 0) {
            int partner = sentence.partner(earlier);
            if (partner >= 0 && partner != earlier && sentence.role(partner) == Role.LATER) {
                sentence.use(partner);
                return sentence.at(partner);
            }
        }
        int found = sentence.before(c)
                .inClause()
                .notOver(k -> sentence.comma(c) - sentence.comma(k) > ValuesOfChange.COMMAS
                        || earlier < 0
                                && (sentence.cue(k) == Cue.AMONG
                                        || sentence.cue(k) == Cue.COMPRISING
                                        || sentence.is(k, ':') && sentence.depth(k) == 0))
                .find(k -> sentence.clause(k) == sentence.clause(c)
                        && values.isValue(k, c, earlier)
                        && (earlier < 0
                                || !values.isAboutAnother(c)
                                || values.called(k).equals(values.called(earlier))));
        if (found >= 0) {
            int head = sentence.headOfList(found, c);
            return alike(c, head >= 0 && values.isValue(head, c, earlier) ? head : found, earlier);
        }
        boolean leads = c <= 2 * ValuesOfChange.BEGINNING && !sentence.before(c).has(sentence::isAmount);
        if (earlier >= 0 && (leads || isLedBy(earlier, c))) {
            return only(sentence.at(earlier));
        }
        Place called = earlier >= 0 ? called(c, earlier) : null;
        if (called != null) {
            return called;
        }
        Place same = sentence.isCount(c) || values.difference(c) >= 0 ? sameNoun(c) : null;
        int by = sentence.isCount(c) ? c : values.difference(c);
        if (same == null
                && earlier < 0
                && by >= 0
                && by <= 2 * ValuesOfChange.BEGINNING
                && !sentence.before(by).has(sentence::isAmount)) {
            // "This is a decrease of 7,570 people (2%)"
            return only(sentence.at(by));
        }
        return same;
    }

    /** What else may have changed from a value where that is not sure, in the order in which a reader goes back to it. */
    Stream<Place> topics(int c, Place earlier) {
        return new Focus(sentence, context)
                .values(c)
                .filter(value -> value.amount().isPercent() == earlier.amount().isPercent() && value.mayBeLike(earlier))
                .limit(WholeOfShare.TOPICS);
    }

    /** The sentence that a change goes back to: the one before, but for one that lists parts of one kind, or tells of the time before. */
    @Nullable
    Sentence before() {
        Sentence before = context.previous();
        boolean ofOne = before != null
                && before.cue(0) == Cue.AMONG
                && !before.anyNumber(k -> before.isOuterCount(k)
                        && before.after(k)
                                .has(other -> before.isOuterCount(other)
                                        && before.at(other).isLike(before.at(k))));
        return ofOne ? before : new Focus(sentence, context).before();
    }

    /** "58 người chết, 71 người bị thương, giảm 6 người chết": of values of one noun that of which the same is said. */
    private Place alike(int c, int found, int earlier) {
        Place nearest = sentence.at(found);
        int same = earlier < 0 || agree(found, earlier) == Agreement.SAME
                ? -1
                : sentence.before(found)
                        .notOver(k -> sentence.clause(k) != sentence.clause(c))
                        .find(k -> values.isValue(k, c, earlier) && agree(k, earlier) == Agreement.SAME);
        if (same >= 0) {
            return sentence.at(same);
        }
        int count = sentence.isCount(c) ? c : values.difference(c);
        if (count < 0 || !sentence.isCount(found) || isSaidOf(count, nearest)) {
            return nearest;
        }
        int said = sentence.before(found)
                .notOver(k -> sentence.clause(k) != sentence.clause(c))
                .find(k -> values.isValue(k, c, earlier) && isSaidOf(count, sentence.at(k)));
        return said < 0 ? nearest : sentence.at(said);
    }

    private Agreement agree(int one, int other) {
        return sentence.at(one).agreement(sentence.at(other));
    }

    /** "This compares with 93.4% last year, a fall of 2.3 points": what is compared leads, and the change says nothing else of what. */
    private boolean isLedBy(int earlier, int c) {
        int change = sentence.before(c).inWords().find(Cue.UP, Cue.DOWN);
        int comma = sentence.before(change).find(k -> !sentence.isWord(k));
        boolean before = sentence.cue(0) == Cue.SAME_PERIOD || sentence.cue(0) == Cue.COMPARED;
        return (before || earlier <= ValuesOfChange.BEGINNING)
                && change >= 0
                && comma > earlier
                && change - comma <= (before && sentence.cue(0) != Cue.COMPARED ? ValuesOfChange.BEGINNING : 2);
    }

    /** "So với cùng kỳ (12.750 tỷ đồng), tổng chi tăng 15%": the only value of the sentence before that is called as what changed. */
    private @Nullable Place called(int c, int earlier) {
        Sentence before = before();
        int change = sentence.before(c).inWords().find(Cue.UP, Cue.DOWN);
        int comma = sentence.before(change).find(k -> !sentence.isWord(k));
        boolean leads = before != null && comma > earlier && sentence.is(comma, ',') && change - comma > 2;
        if (!leads) {
            return null;
        }
        List<String> name = sentence.label(change);
        int first = comma + 1;
        boolean counts = sentence.cue(first) == Cue.LEVEL || sentence.says(first, Vocabulary.COUNTERS);
        int counter = !counts ? 0 : sentence.cue(first) == Cue.LEVEL ? sentence.behindCue(first) - first : 1;
        List<String> counted = counts ? name.subList(Math.min(counter, name.size()), name.size()) : List.of();
        Place compared = sentence.at(earlier);
        return name.size() < 2
                ? null
                : Stream.concat(
                                Focus.chain(before).limit(CALLED).map(where -> called(where, name, compared)),
                                Stream.of(counted.isEmpty() ? List.<Place>of() : toldOf(before, counted, compared)))
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                        .filter(found -> found.size() == 1)
                        .map(found -> found.get(0))
                        .orElse(null);
    }

    /** What a sentence calls as a name says it: by the words before it, or, "9.868 hộ nghèo" as "số hộ nghèo", by what it counts. */
    private static List<Place> called(Sentence where, List<String> name, Place like) {
        return values(where)
                .filter(place -> place.isLike(like)
                        && (Collections.indexOfSubList(place.label(), name) >= 0
                                        && !where.before(place.index())
                                                .inWords()
                                                .has(Cue.AND)
                                || isLast(place.label(), name)
                                || place.noun().size() > 1 && isLast(place.noun(), name)))
                .toList();
    }

    /** "148 trường hợp mắc" as "số mắc", "đã giải quyết 1.829 tin, đạt 93,3%" as "tỷ lệ giải quyết": values of whose clauses this is said. */
    private static List<Place> toldOf(Sentence where, List<String> words, Place like) {
        return values(where)
                .filter(place -> place.isLike(like) && Collections.indexOfSubList(clause(place), words) >= 0)
                .toList();
    }

    private static List<String> clause(Place value) {
        Sentence where = value.sentence();
        return IntStream.range(0, where.size())
                .filter(k -> where.clause(k) == where.clause(value.index()))
                .mapToObj(k -> where.get(k) instanceof Atom.Word word ? word.text() : "")
                .toList();
    }

    private static Stream<Place> values(Sentence where) {
        return where
                .places(k -> (where.isCountOrFraction(k) || where.isPercent(k))
                        && where.depth(k) == 0
                        && !where.isChange(k)
                        && where.role(k) != Role.EARLIER)
                .stream();
    }

    /** Whether a name ends with some words, two at least. */
    private static boolean isLast(List<String> words, List<String> name) {
        int size = Math.min(words.size(), name.size() - 1);
        return size > 1
                && words.subList(words.size() - size, words.size())
                        .equals(name.subList(name.size() - size, name.size()));
    }

    /** What the sentence before is about, where this one begins with the change: "27.768 học viên / Gấp 3 lần mục tiêu 10.000". */
    private @Nullable Place only(Place earlier) {
        Sentence before = before();
        if (before == null) {
            return null;
        }
        // "it approved 437 and rejected 58. Approvals were 62 more than in 2022 (375)"
        String name = sentence.get(0) instanceof Atom.Word word ? word.text() : "";
        List<Place> made = IntStream.of(before.numbers())
                .mapToObj(before::at)
                .filter(count -> before.isOuterCount(count.index()) && !count.isIncomparable(earlier))
                .filter(count -> Stream.concat(
                                count.label().stream()
                                        .skip(Math.max(0, count.label().size() - 1)),
                                before.wordsBehind(count.index(), BEHIND).stream())
                        .anyMatch(verb -> Nouns.isActed(verb, name)))
                .toList();
        return made.size() == 1 ? made.get(0) : Focus.subject(before, earlier);
    }

    /** The first number of the same noun in this sentence or the one before: "118 vụ ... giảm 22 vụ". */
    private @Nullable Place sameNoun(int c) {
        int count = sentence.isCount(c) ? c : values.difference(c);
        if (count < 0 || sentence.noun(count).isEmpty()) {
            return null;
        }
        List<String> name = nameOfChange(count);
        Place first = null;
        for (Sentence where : new Sentence[] {sentence, before()}) {
            int end = where == sentence ? count : where == null ? 0 : where.size();
            for (int k = 0; where != null && k < end; k++) {
                boolean free =
                        where.isCount(k) && where.depth(k) == 0 && !where.isChange(k) && where.role(k) != Role.EARLIER;
                if (free && where.at(k).isLike(sentence.at(count))) {
                    Place found = where.at(k);
                    List<String> label = where.label(k);
                    boolean called = !name.isEmpty() && Collections.indexOfSubList(label, name) >= 0
                            || Focus.isSaidAlike(label, name);
                    if (called || isSaidOf(count, found)) {
                        return found;
                    }
                    first = first == null && isNamedAlike(name, count, found) ? found : first;
                }
            }
        }
        return first;
    }

    /** "mắc tăng 4,8 lần, tử vong tăng 81 trường hợp": a change that is named is of no value that nothing calls so. */
    private boolean isNamedAlike(List<String> name, int change, Place value) {
        return name.isEmpty()
                || Stream.of(sentence.noun(change), value.label(), value.wordsBehind())
                        .flatMap(List::stream)
                        .anyMatch(name::contains);
    }

    /** "So với cùng kỳ, thụ lý tăng 480 vụ": the words between a comma and a change that say what changed; empty if none do. */
    private List<String> nameOfChange(int c) {
        int change = sentence.before(c).inWords().find(Cue.UP, Cue.DOWN);
        int comma = change < 0 ? -1 : sentence.before(change).find(k -> !sentence.isWord(k));
        return comma >= 0 && sentence.is(comma, ',') ? sentence.label(change) : List.of();
    }

    /** "bị thương 92 người ... tăng 4 người bị thương": whether what is said behind the change stands before a value. */
    private boolean isSaidOf(int change, Place value) {
        List<String> behind = sentence.wordsBehind(change);
        List<String> label = value.label();
        int and = value.sentence().after(value.index()).inWords().find(Cue.AND);
        List<String> words = value.wordsBehind();
        List<String> own = and < 0 ? words : words.subList(0, Math.min(words.size(), and - value.index() - 1));
        String last = behind.size() < 2 ? "" : behind.get(behind.size() - 1);
        return !label.isEmpty() && label.get(label.size() - 1).equals(last)
                || own.size() > 1 && own.get(own.size() - 1).equals(last);
    }
}
