package io.github.tiendo.claim;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Of what time, place and body a text speaks: a name tells a whole of a sentence before only as long as no other is spoken of, as in
 * "District One employs 420 teachers. ... In the south 84 are new, 22% of the teachers".
 */
record Scope(Sentence sentence, Context context) {

    /** Whether from a whole on to a part no other time, place or body is spoken of. */
    boolean isOf(Place whole, int part, int percent) {
        Sentence there = whole.sentence();
        return there == sentence
                || !isOfOwner(percent)
                        && !begins(there)
                        && between(there)
                                .noneMatch(where -> isOfOther(where, where == sentence ? part : where.size(), there));
    }

    /** This sentence and those before it as far as another, those of list items beside this one left out. */
    private Stream<Sentence> between(Sentence end) {
        Stream<Sentence> others = context.passages().stream()
                .takeWhile(last -> Focus.chain(last).noneMatch(end::equals))
                .filter(last -> last.passage().kind() != Passage.Kind.ITEM);
        boolean here = Focus.chain(sentence).anyMatch(end::equals);
        return Stream.concat(Focus.chain(sentence).takeWhile(where -> where != end), here ? Stream.empty() : others)
                .distinct();
    }

    /** "22% of its teachers" */
    private boolean isOfOwner(int percent) {
        return sentence.after(percent).inWords().within(2).has(Vocabulary.OWNERS);
    }

    /** "In the south ...", "Riêng khu vực nông thôn ...", "A second fund ...": what a sentence begins with is another place or body. */
    private boolean begins(Sentence there) {
        boolean place = sentence.says(0, Vocabulary.WITHIN)
                && sentence.isWord(1)
                && !sentence.wordsBehind(0, 2).equals(there.wordsBehind(0, 2));
        return place
                || sentence.cue(0) == Cue.ESPECIALLY
                || sentence.after(-1).within(2).inWords().has(Vocabulary.NOT_FIRST);
    }

    private static boolean isOfOther(Sentence where, int end, Sentence there) {
        List<String> times = where.periods(end);
        List<String> known = there.periods();
        boolean goesOn = known.isEmpty() && there.equals(where.previous());
        boolean otherTime = !times.isEmpty() && !goesOn && Collections.disjoint(known, times);
        return otherTime
                || IntStream.range(1, end)
                        .filter(k -> where.get(k) instanceof Atom.Word word && word.isCapital() && where.isWord(k - 1))
                        // "theo điều tra của Sở": the only one there is
                        .filter(k -> !where.says(k, Vocabulary.BODIES))
                        .anyMatch(k -> !says(there, ((Atom.Word) where.get(k)).text()));
    }

    private static boolean says(Sentence where, String name) {
        return where.atoms().stream().anyMatch(atom -> atom.is(name));
    }
}
