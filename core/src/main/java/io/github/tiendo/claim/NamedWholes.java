package io.github.tiendo.claim;

import io.github.tiendo.claim.Nouns.Agreement;
import io.github.tiendo.claim.WholeOfShare.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the whole that words name: "of the total", "trong số hộ nghèo", "of the sites inspected". */
record NamedWholes(Sentence sentence, Context context, Wholes wholes) {

    /** So many words of a name tell what it is of. */
    private static final int NAME = 4;

    /** The count that is told to be all of it, here or in the sentence before: what "of the total" is of. */
    Optional<Place> total(List<String> words, int before, Place part) {
        return before(before, part)
                .filter(count -> count.role() == Role.WHOLE)
                .filter(count -> !isOther(count.label(), words) && !isOther(count.noun(), words))
                .findFirst();
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
    Optional<Place> framed(Named named, Place part) {
        return saidMore(named, part)
                .or(() -> saidAll(named.withoutMore(), 0, part))
                .or(() -> called(named.words(), 0, part))
                .or(() -> before(0, part)
                        .filter(count -> Nouns.areSame(count.noun(), named.words()))
                        .findFirst());
    }

    /** "Cần 6.400 giáo viên. Hiện có 5.440 giáo viên. Trong số giáo viên hiện có, ...": of those called alike that of which as much is said. */
    private Optional<Place> saidMore(Named named, Place part) {
        return named.more().isEmpty()
                ? Optional.empty()
                : inFocus(0, part)
                        .filter(count -> count.isAtLeast(part) && isCalled(named.words(), count))
                        .filter(count -> isSaidOf(count, named.more()))
                        .findFirst();
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

    /** The counts that may be a whole, the nearest first: here before a place, in the sentence before, above a list, farther back, where less than the part is none. */
    private Stream<Place> inFocus(int before, Place part) {
        return wholes.focus()
                .counts(before)
                .filter(count -> count.mayBeWhole()
                        && !count.equals(part)
                        && (wholes.focus().isNear(count) || mayBeFar(count, part)));
    }

    /** Of these what the part may count, here and in the sentence before. */
    private Stream<Place> before(int before, Place part) {
        return inFocus(before, part)
                .filter(count -> count.sentence() == sentence
                        || count.sentence() == wholes.focus().before())
                .filter(count -> count.mayBeLike(part));
    }

    private static boolean mayBeFar(Place count, Place part) {
        return count.isAtLeast(part) && !Focus.isOfTimeBefore(count);
    }

    /** What a sentence counts before a place, the nearest first. */
    static Stream<Place> counts(Sentence where, int end) {
        int[] numbers = where.numbers();
        return IntStream.range(0, numbers.length)
                .map(i -> numbers[numbers.length - 1 - i])
                .filter(k -> k < end)
                .mapToObj(where::at);
    }

    /**
     * The nearest around which all is said that words say: "of the homes inspected" of "inspectors visited 868 of the homes", "of the
     * releases" of "$1.2 billion was released", "số tiền có điều kiện" of "có điều kiện thi hành 1.200 tỷ đồng".
     */
    Optional<Place> saidAll(Named named, int before, Place part) {
        return inFocus(before, part)
                .filter(count ->
                        count.agrees(part, Agreement.OTHER) && mayBeFar(count, part) && isAllSaid(named, count))
                .findFirst();
    }

    private static boolean isAllSaid(Named named, Place count) {
        List<String> name = named.name();
        if (!named.more().isEmpty() && isSaidOf(count, named.more())) {
            return true;
        }
        List<String> around = new ArrayList<>(ownLabel(count));
        around.addAll(wordsOf(count));
        if (!Nouns.isEnglish(name)) {
            around.addAll(count.noun());
            // "số chưa có điều kiện" is not what "số có điều kiện" names
            boolean denied = around.stream().anyMatch(Vocabulary.NEGATIONS::contains)
                    && name.stream().noneMatch(Vocabulary.NEGATIONS::contains);
            return !denied && name.size() > 2 && around.containsAll(name)
                    || name.size() > NAME && Collections.indexOfSubList(around, name.subList(2, name.size())) >= 0;
        }
        if (name.size() == 1) {
            // what was done: the noun itself tells no more than that it is called so, and of what is done with a part
            // only the verb before
            List<String> label = count.label();
            return (count.role() == Role.WHOLE ? label.subList(Math.max(0, label.size() - 2), label.size()) : around)
                    .stream()
                            .filter(word -> !Nouns.areSame(List.of(word), name)
                                    && !count.noun().contains(word))
                            .anyMatch(word -> Nouns.isActed(word, name.get(0))
                                    || Nouns.isParticiple(word) && Nouns.isOfOneStem(word, name.get(0)));
        }
        around.addAll(count.noun());
        return !name.isEmpty()
                && name.stream().allMatch(word -> around.stream()
                        .anyMatch(other ->
                                Nouns.areSame(List.of(word), List.of(other)) || Nouns.isOfOneStem(word, other)));
    }

    /** The words behind a count in its segment, those in brackets and those of the next count left out. */
    private static List<String> wordsOf(Place count) {
        Sentence where = count.sentence();
        int depth = where.level(count.index());
        List<String> words = new ArrayList<>();
        int and = -1;
        // "60 per cent (31,200) cast a vote"
        int from = depth < where.depth(count.index()) ? where.closeBracket(count.index() - 1) + 1 : count.index() + 1;
        for (int k = from; k < where.size() && k - count.index() < Sentence.FAR; k++) {
            if (where.depth(k) > depth) {
                continue;
            }
            if (where.is(k, ',') || where.is(k, ';') || where.depth(k) < depth) {
                break;
            }
            if (where.isCount(k) && where.role(k) != Role.WHOLE) {
                return words.subList(0, Math.max(and, 0));
            }
            and = where.cue(k) == Cue.AND ? words.size() : and;
            if (where.get(k) instanceof Atom.Word word) {
                words.add(word.text());
            }
        }
        return words;
    }

    /**
     * "ngân sách trung ương 620 tỷ đồng. ... Đến nay ngân sách trung ương đã cấp 403 tỷ đồng, đạt 65%": the only count of a sentence before
     * that has the name of a part, or a longer one with all its words.
     */
    Optional<Place> calledAlike(Place part) {
        // money is like any other, so that its name tells it from farther away
        List<Place> called = inFocus(0, part)
                .filter(count -> part.isMeasured() || wholes.focus().isNear(count))
                .filter(count -> count.isLike(part) && isNamedAlike(count, part))
                .toList();
        return called.stream()
                .findFirst()
                .filter(first ->
                        called.stream().noneMatch(other -> other != first && other.sentence() == first.sentence()))
                .filter(whole -> whole.isAtLeast(part));
    }

    /** Whether a label holds a name that is no word for what is done with an amount. */
    private static boolean isIn(List<String> label, List<String> name) {
        return Collections.indexOfSubList(label, name) >= 0
                && !Vocabulary.STEPS.asMap().containsKey(String.join(" ", name));
    }

    /** Whether of the words before two counts, at least two, all those of one are among those of the other, or the last of the first. */
    static boolean isNamedAlike(Place one, Place other) {
        List<String> name = nameOf(one);
        List<String> label = nameOf(other);
        return name.size() > 1
                && label.size() > 1
                && (label.containsAll(name)
                        || name.containsAll(label)
                        // "ngân sách trung ương 1.640 tỷ đồng" of "vốn trung ương giải ngân 1.120 tỷ đồng"
                        || one.isMeasured() && isIn(label, name.subList(name.size() - 2, name.size())));
    }

    /** The words before a count back to the next sign, those left out that say something for the structure. */
    static List<String> nameOf(Place count) {
        Sentence where = count.sentence();
        List<String> name = new ArrayList<>();
        for (int k = count.index() - 1; where.isWord(k) || where.get(k) instanceof Atom.Apart; k--) {
            if (where.get(k) instanceof Atom.Word word && word.cue() == null) {
                name.add(0, word.text());
            }
        }
        return name;
    }

    /** Whether a name is no more that of another count in focus than of a whole. */
    boolean isOnly(Named named, Place whole, int before, Place part) {
        boolean all = isAllSaid(named, whole);
        return inFocus(before, part)
                .filter(count -> all ? isAllSaid(named, count) : isCalled(named.words(), count))
                .allMatch(count -> count.equals(whole)
                        || whole.equals(count.shareOf())
                        || count.value().compareTo(whole.value()) == 0);
    }

    /** The nearest that is called by some words; of a part and its whole the part, if from there on only it is spoken of. */
    Optional<Place> called(List<String> words, int before, Place part) {
        return inFocus(before, part)
                .filter(count -> isCalled(words, count))
                .findFirst()
                .map(count -> count.sentence() == context.previous() ? Focus.narrowed(count) : count);
    }

    private static boolean isCalled(List<String> words, Place count) {
        List<String> wanted = words.subList(0, Math.min(2, words.size()));
        List<String> noun = count.noun();
        boolean counted = noun.size() >= wanted.size()
                && Nouns.areSame(noun, words)
                && (wanted.size() < 2
                        || Nouns.isEnglish(words)
                        || noun.subList(0, 2).equals(wanted));
        // "3.276 trường hợp mắc" of "số mắc"
        boolean said = words.size() == 1 && !Nouns.isEnglish(words) && noun.contains(words.get(0));
        said |= words.size() > 2 && Collections.indexOfSubList(count.wordsBehind(), words) >= 0;
        return counted || said || isNamedBy(words, wanted, count) || isAmountIn(words, count);
    }

    /** "$73.2 million in overpayments": the word behind what leads from an amount to what it is in. */
    private static boolean isAmountIn(List<String> words, Place count) {
        int in = count.index() + 1;
        Sentence where = count.sentence();
        return count.isMeasured()
                && words.size() == 1
                && (where.says(in, Vocabulary.WITHIN) || where.says(in, Vocabulary.OF))
                && Nouns.areSame(where.plainWords(in + 1, 1), words);
    }

    /** The words before a count, if they are not those behind another number, which are what that one counts. */
    private static List<String> ownLabel(Place count) {
        List<String> label = count.label();
        Sentence where = count.sentence();
        int before = where.before(count.index()).within(label.size() + 1).find(where::isCountOrFraction);
        int and = where.before(count.index()).until(before).find(Cue.AND);
        return before < 0
                ? label
                : and < 0 ? List.of() : label.subList(Math.min(and - before, label.size()), label.size());
    }

    /** Whether the words around a count say all of a name: "sites inspected" of "inspected 640 sites". */
    private static boolean isNamedBy(List<String> words, List<String> wanted, Place count) {
        List<String> label = ownLabel(count);
        boolean last = wanted.size() == 1
                && Nouns.isEnglish(wanted)
                && !label.isEmpty()
                && Nouns.areSame(label.subList(label.size() - 1, label.size()), wanted);
        if (Collections.indexOfSubList(label, wanted) >= 0 && !isOther(label, words) || last) {
            return true;
        }
        List<String> noun = count.noun();
        if (words.size() < 2 || !Nouns.isEnglish(words) || !Nouns.areSame(noun, words)) {
            return false;
        }
        List<String> around = new ArrayList<>(label);
        around.addAll(count.wordsBehind());
        return words.stream().allMatch(word -> Nouns.areSame(List.of(word), around));
    }
}
