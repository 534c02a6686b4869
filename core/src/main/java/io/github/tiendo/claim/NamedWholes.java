package io.github.tiendo.claim;

import io.github.tiendo.claim.Nouns.Agreement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the whole that words name: "of the total", "trong số hộ nghèo", "of the sites inspected". */
final class NamedWholes {

    /** So many words of a name tell what it is of. */
    private static final int NAME = 4;

    private final Sentence sentence;
    private final Context context;
    private final Wholes wholes;

    NamedWholes(Sentence sentence, Context context, Wholes wholes) {
        this.sentence = sentence;
        this.context = context;
        this.wholes = wholes;
    }

    /** The nearest that is asked for: here before a place, else in a sentence before. */
    private Optional<Place> nearest(int end, @Nullable Sentence before, Predicate<Place> wanted, Place part) {
        return Wholes.nearest(sentence, end, wanted, part, Agreement.UNKNOWN)
                .or(() -> before == null
                        ? Optional.empty()
                        : Wholes.nearest(before, before.size(), wanted, part, Agreement.UNKNOWN));
    }

    /** The count that is told to be all of it, here or in the sentence before: what "of the total" is of. */
    Optional<Place> total(List<String> words, int before, Place part) {
        return nearest(
                before,
                wholes.focus().before(),
                count -> count.role() == Role.WHOLE && !isOther(count.label(), words) && !isOther(count.noun(), words),
                part);
    }

    /** "hộ dân cư trên địa bàn" is not what "hộ dân tộc thiểu số" names: it begins alike and goes on otherwise. */
    private static boolean isOther(List<String> label, List<String> name) {
        boolean other = false;
        for (int i = 0; i < label.size() && !name.isEmpty(); i++) {
            int same = 0;
            while (same < name.size()
                    && i + same < label.size()
                    && label.get(i + same).equals(name.get(same))) {
                same++;
            }
            boolean ends = i + same == label.size() || Vocabulary.CUES.contains(label.get(i + same));
            if (same == name.size() || same > 0 && ends) {
                return false;
            }
            other |= same > 0;
        }
        return other && !Nouns.isEnglish(name);
    }

    /** "Trong số hộ nghèo, ...", "Of the children reached, ...": what a sentence says at its beginning that it is about. */
    Optional<Place> framed(List<String> words, Place part) {
        Sentence previous = wholes.focus().before();
        return called(words, 0, part, false)
                .or(() -> ofNoun(previous, words, part))
                .or(() -> acted(words, 0, part))
                .or(() -> only(previous));
    }

    private static Optional<Place> ofNoun(@Nullable Sentence where, List<String> words, Place part) {
        return where == null
                ? Optional.empty()
                : Wholes.nearest(
                        where,
                        where.size(),
                        count -> count.mayBeWhole() && Nouns.areSame(count.noun(), words),
                        part,
                        Agreement.UNKNOWN);
    }

    private static Optional<Place> only(@Nullable Sentence previous) {
        List<Place> counts = previous == null
                ? List.of()
                : IntStream.of(previous.numbers())
                        .mapToObj(previous::at)
                        .filter(count -> count.mayBeWhole() && !previous.isOf(count.index()))
                        .toList();
        return counts.size() == 1 ? Optional.of(counts.get(0)) : Optional.empty();
    }

    /** "có điều kiện thi hành 1.200 tỷ đồng; đã thi hành 480 tỷ đồng, đạt 40% số tiền có điều kiện": of the count that the same is said of. */
    Optional<Place> said(List<String> more, int before, Place part) {
        return more.isEmpty()
                ? Optional.empty()
                : nearest(before, context.previous(), count -> count.mayBeWhole() && isSaidOf(count, more), part);
    }

    /** "84 xã đạt chuẩn" of "số xã đạt chuẩn", but "nợ 60 tỷ đồng" not of "số nợ phải thu": whether the words around a whole say what goes on behind a name. */
    static boolean isSaidOf(Place whole, List<String> more) {
        return Collections.indexOfSubList(whole.wordsBehind(), more) >= 0
                || Collections.indexOfSubList(whole.label(), more) >= 0;
    }

    /** "đã đo đạc 900 thửa, chiếm 90% số thửa; đã đăng ký 600 thửa, đạt 60% số thửa": of a count that is so much of another which is called alike that other. */
    static Place whole(Place called, List<String> words) {
        Place of = called.shareOf();
        List<String> noun = of == null ? List.of() : of.noun();
        boolean alike = of != null
                && noun.size() >= words.size()
                && noun.subList(0, words.size()).equals(words);
        return alike ? of : called;
    }

    /**
     * A count that is called by some words.
     *
     * @param alone whether it is one of which nothing more is said, and not among others: of "148.320 người" and "141.200 người
     *     có thẻ" the first
     */
    Optional<Place> called(List<String> words, int before, Place part, boolean alone) {
        Sentence previous = context.previous();
        return called(sentence, words, before, part, alone)
                .or(() -> previous == null
                        ? Optional.empty()
                        : called(previous, words, previous.size(), part, alone).map(Focus::narrowed))
                .or(() -> context.intros().stream()
                        .flatMap(intro -> called(intro, words, intro.size(), part, alone).stream())
                        .findFirst())
                .or(() -> wholes.focus()
                        .back()
                        .flatMap(where -> called(where, words, where.size(), part, alone).stream())
                        .filter(count -> count.isAtLeast(part) && !Focus.isOfTimeBefore(count))
                        .findFirst());
    }

    private static Optional<Place> called(Sentence where, List<String> words, int end, Place part, boolean alone) {
        IntPredicate may = k -> !where.at(k).equals(part)
                && where.at(k).mayBeWhole()
                && !(alone && where.after(k).inWords().has(Cue.VERB, Cue.DONE));
        IntPredicate called = k -> may.test(k) && isCalled(words, where.at(k));
        int found = words.size() <= 2 ? -1 : where.before(end).find(k -> may.test(k) && isSaid(words, where, k));
        found = found >= 0
                ? found
                : where.before(end)
                        .find(k -> called.test(k) && !(alone && where.before(k).has(Cue.AMONG)));
        found = found >= 0 || !alone ? found : where.before(end).find(called);
        return found < 0 ? Optional.empty() : Optional.of(where.at(found));
    }

    private static boolean isCalled(List<String> words, Place count) {
        List<String> wanted = words.subList(0, Math.min(2, words.size()));
        List<String> noun = count.noun();
        boolean counted = noun.size() >= wanted.size()
                && Nouns.areSame(noun, words)
                && (wanted.size() < 2
                        || Nouns.isEnglish(words)
                        || noun.subList(0, 2).equals(wanted));
        return counted || isNamedBy(words, wanted, count);
    }

    /** "1.105 đơn vị (60%) đánh giá tốt": whether a name begins with what is counted, and goes on with what is said of it. */
    private static boolean isSaid(List<String> name, Sentence sentence, int k) {
        List<String> words = new ArrayList<>(sentence.wordsBehind(k));
        int open = k + words.size() + 1;
        if (sentence.isOpen(open)) {
            words.addAll(sentence.wordsBehind(sentence.closeBracket(open)));
        }
        return words.size() >= name.size() && words.subList(0, name.size()).equals(name);
    }

    /** "$1.2 billion (62%) of the $2 billion was released ... of total releases": a count of which the verb says what a name says. */
    Optional<Place> acted(List<String> words, int before, Place part) {
        return words.size() == 1 && Nouns.isEnglish(words)
                ? nearest(before, wholes.focus().before(), count -> isActed(count, words.get(0)), part)
                : Optional.empty();
    }

    private static boolean isActed(Place count, String name) {
        Sentence where = count.sentence();
        return count.mayBeWhole()
                && count.role() != Role.WHOLE
                && where.depth(count.index()) == 0
                && (isDone(count, name)
                        || where.after(count.index())
                                .notOver(k -> where.depth(k) == 0
                                        && (where.is(k, ',')
                                                || where.is(k, ';')
                                                || where.isCount(k) && where.role(k) != Role.WHOLE))
                                .has(k -> where.depth(k) == 0
                                        && where.get(k) instanceof Atom.Word word
                                        && !count.noun().contains(word.text())
                                        && Nouns.isActed(word.text(), name)));
    }

    /** "disposed of 6,480", "decided 1,400" of "the disposals", "the decisions": the verb directly before a count. */
    private static boolean isDone(Place count, String name) {
        List<String> label = count.label();
        return label.subList(Math.max(0, label.size() - 2), label.size()).stream()
                .anyMatch(verb -> Nouns.isParticiple(verb) && Nouns.isOfOneStem(verb, name));
    }

    /** Whether the words around a count say all of a name: "sites inspected" of "inspected 640 sites". */
    private static boolean isNamedBy(List<String> words, List<String> wanted, Place count) {
        List<String> label = count.label();
        // the words behind another number are what that one counts
        int before = count.index() - 1 - label.size();
        boolean own = before < 0 || !count.sentence().isCountOrFraction(before);
        boolean last = wanted.size() == 1
                && Nouns.isEnglish(wanted)
                && !label.isEmpty()
                && Nouns.areSame(label.subList(label.size() - 1, label.size()), wanted);
        if (own && Collections.indexOfSubList(label, wanted) >= 0 && !isOther(label, words) || last) {
            return true;
        }
        List<String> noun = count.noun();
        if (words.size() > 2
                && !noun.isEmpty()
                && noun.get(0).equals(words.get(0))
                && Collections.indexOfSubList(label, words.subList(1, Math.min(NAME, words.size()))) >= 0) {
            // "số lượt điều trị nội trú" of "điều trị nội trú 7.200 lượt"
            return true;
        }
        if (words.size() < 2 || !Nouns.isEnglish(words) || !Nouns.areSame(noun, words)) {
            return false;
        }
        List<String> around = new ArrayList<>(label);
        around.addAll(count.wordsBehind());
        return words.stream().allMatch(word -> Nouns.areSame(List.of(word), around));
    }
}
