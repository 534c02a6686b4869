package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Word;
import io.github.tiendo.claim.Claim.Extent;
import io.github.tiendo.notation.text.Phrases;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells how sure it is that some parts are all there is of their total. */
record SumExtents(Sentence sentence) {

    /** The state of what is done. */
    private static final String DONE = "DONE";

    /** How many words of a segment are looked at. */
    private static final int WORDS = 14;

    /** How many words behind a "not" tell what is denied. */
    private static final int DENIED = 3;

    Extent extent(Extent said, int opener, List<Integer> parts, Place total) {
        if (parts.size() == 2 && isOpposite(parts.get(0), parts.get(1))) {
            return Extent.OPPOSITES;
        }
        if (parts.size() >= SumParts.LEAST_WITHOUT_WORD
                && areCalledAlike(parts.stream().map(sentence::noun).toList())) {
            return Extent.ALL;
        }
        Optional<Extent> states = said == Extent.SOME && !total.isMeasured() ? ofStates(parts) : Optional.empty();
        if (states.isPresent()) {
            return states.get();
        }
        int behind = sentence.isWord(opener) ? sentence.behindCue(opener) : opener;
        boolean colon = sentence.is(behind, ':');
        boolean fractions = parts.stream().allMatch(part -> sentence.isFraction(part));
        if (said == Extent.SOME) {
            boolean population = parts.size() >= SumParts.LEAST_WITHOUT_WORD && fractions && total.isFraction();
            return population ? Extent.MAY_OVERLAP : Extent.SOME;
        }
        // "gồm: 30 ..., 20 ... và 7 ...": a closed list behind a word for all of it
        boolean closed = sentence.isWord(opener)
                && parts.size() >= SumParts.LEAST_WITHOUT_WORD
                && sentence.has(Cue.AND, parts.get(parts.size() - 2), parts.get(parts.size() - 1));
        boolean called = !colon
                && !closed
                && parts.stream().allMatch(part -> sentence.at(part).isLike(total) && !total.isMeasured());
        // "496 đại biểu (thiếu 4 đại biểu, mỗi tỉnh 1 đại biểu)": a bracket may tell of something else
        boolean told = sentence.isWord(opener)
                || !sentence.isOpen(opener) && total.role() == Role.WHOLE
                || sentence.is(opener, ':') && parts.size() >= SumParts.LEAST_WITHOUT_WORD;
        return !called
                ? told || isWholeBracket(opener, parts) ? Extent.ALL : Extent.NEAR
                : !sentence.isOpen(opener)
                        ? ofStates(parts).orElse(Extent.MAY_OVERLAP)
                        : parts.stream().allMatch(this::isKind)
                                ? isWholeBracket(opener, parts) ? Extent.ALL : Extent.NEAR
                                : parts.size() >= SumParts.LEAST_WITHOUT_WORD ? Extent.NOT_ABOVE : Extent.MAY_OVERLAP;
    }

    /** Whether a bracket holds nothing but parts. */
    private boolean isWholeBracket(int opener, List<Integer> parts) {
        return sentence.isOpen(opener)
                && IntStream.of(sentence.numbers())
                        .filter(k -> sentence.openBracket(k) == opener)
                        .allMatch(parts::contains);
    }

    /**
     * "đã hoàn thành 29, đang thi công 12, chưa khởi công 6": what is done is not under way, and with what is not begun it is
     * all; what is late may be under way too. None where not one of them is done.
     */
    private Optional<Extent> ofStates(List<Integer> parts) {
        List<String> states = parts.stream().map(this::state).toList();
        if (states.contains("") || Collections.frequency(states, DONE) != 1) {
            return Optional.empty();
        }
        boolean all = states.contains("NOW") && states.contains("NOT");
        return Optional.of(states.contains("LATE") ? Extent.MAY_OVERLAP : all ? Extent.ALL : Extent.NOT_ABOVE);
    }

    /** Whether words or structure tell that what is said of one part is not said of another. */
    boolean exclude(List<Integer> parts) {
        return areLabelledAlike(parts)
                || areCalledAlike(parts.stream().map(sentence::noun).toList())
                || parts.stream().allMatch(sentence::isOfGrade)
                || parts.stream().noneMatch(part -> state(part).isEmpty());
    }

    /** How far what a count counts has come: what says that it is late or not begun tells more than what says that it is done. */
    private String state(int part) {
        Set<String> said = new HashSet<>();
        segment(part).forEach(k -> sentence.phrase(k, Vocabulary.STATES).ifPresent(state -> said.add(state.meaning())));
        return Stream.of("LATE", "NOT", "NOW", DONE)
                .filter(said::contains)
                .findFirst()
                .orElse("");
    }

    /** The places of the stretch that a count stands in. */
    private IntStream segment(int part) {
        int from = sentence.before(part).find(this::opensStretch);
        int to = sentence.after(part).find(k -> !isInSegment(sentence, k));
        return IntStream.range(from + 1, to < 0 ? sentence.size() : to);
    }

    /** "nữ 39 người, ngoài Đảng 12 người, dưới 40 tuổi 31 người": a trait with none beside it that tells the same apart may be found in any other. */
    boolean overlap(List<Integer> parts) {
        // "40 were new, 30 were rural and 12 were both"
        int last = parts.get(parts.size() - 1);
        boolean both = segment(last).anyMatch(k -> k > last && sentence.says(k, Vocabulary.BOTH));
        return both
                || sentence.mayBegin(Vocabulary.TRAITS)
                        && parts.stream().anyMatch(part -> traits(part).stream().anyMatch(trait -> parts.stream()
                                .noneMatch(other -> !other.equals(part)
                                        && (traits(other).contains(trait)
                                                || Vocabulary.areOpposite(
                                                        around(sentence, part), around(sentence, other))))));
    }

    private Set<String> traits(int part) {
        int count =
                sentence.isOpen(part - 1) ? sentence.before(part).notOver(',').find(sentence::isCountOrFraction) : part;
        return segment(count < 0 ? part : count)
                .mapToObj(k -> sentence.phrase(k, Vocabulary.TRAITS))
                .flatMap(Optional::stream)
                .map(Phrases.Match::meaning)
                .collect(Collectors.toSet());
    }

    /** "đã hoàn thành, đóng điện 29 công trình": whether what is said of the next count begins behind this, commas in it or not. */
    private boolean opensStretch(int k) {
        Cue cue = sentence.cue(k);
        boolean next = sentence.is(k, ',') && sentence.before(k).inWords().has(sentence::isCountOrFraction);
        return next
                || cue == Cue.AND
                || cue == Cue.AMONG
                || cue == Cue.COMPRISING
                || sentence.is(k, ';')
                || sentence.isCountOrFraction(k);
    }

    boolean isOpenEnded(int from, int to) {
        // "$1.2 million on other items" counts them
        boolean others = sentence.after(from - 1)
                .until(to)
                .has(k -> sentence.cue(k) == Cue.OTHERS && sentence.cue(k - 1) != Cue.VERB && !isCounted(from, k));
        return others || isClosedByRest(from);
    }

    /** "và 25 dịch vụ khác", "and 25 other services": the others are the last part. */
    private boolean isCounted(int part, int others) {
        return sentence.isCountOrFraction(part)
                && others <= part + 1 + sentence.noun(part).size();
    }

    /** "900 were oaks and 320 were pines; the remaining 180 ...": the next number is what the list leaves over. */
    private boolean isClosedByRest(int last) {
        int next = sentence.after(last).find(sentence::isCountOrFraction);
        return next >= 0 && sentence.role(next) == Role.REST && sentence.depth(next) == sentence.depth(last);
    }

    /**
     * "4 directors, 36 auditors and several staff", "8 barges, and other vessels", "North - South - 181 East - 190": whether something
     * is listed of which no number is told.
     */
    boolean hasUncounted(List<Integer> parts, int from, int to) {
        boolean dashed = parts.stream().allMatch(part -> sentence.isSpacedDash(part - 1));
        return sentence.after(from)
                .until(to)
                .has(k -> dashed && sentence.isSpacedDash(k) && !parts.contains(k + 1)
                        || (sentence.is(k - 1, ',') || sentence.cue(k - 1) == Cue.AND) && isUncounted(k));
    }

    private boolean isUncounted(int k) {
        boolean others = sentence.cue(k) == Cue.OTHERS
                && !sentence.after(k).notOver(',', ';').has(sentence::isCountOrFraction);
        return others || sentence.says(k, Vocabulary.UNCOUNTED) && !sentence.isCountOrFraction(k + 1);
    }

    /** "9 dự án thủy lợi" is a kind; of "148 thôn không có điện" something is said that may be said of others too. */
    private boolean isKind(int part) {
        int behind = part + 1 + sentence.noun(part).size();
        return isOver(behind) || isOver(behind + 1);
    }

    private boolean isOver(int k) {
        return k >= sentence.size() || !sentence.isWord(k) || sentence.cue(k) == Cue.AND;
    }

    /** "đúng hạn" and "quá hạn", "có kết quả" and "không có kết quả". */
    boolean isOpposite(int one, int other) {
        List<String> first = around(sentence, one);
        List<String> second = around(sentence, other);
        if (Vocabulary.areOpposite(first, second)) {
            return true;
        }
        boolean not = isDenied(first, second) != isDenied(second, first);
        return not && first.stream().filter(second::contains).count() > 1;
    }

    /** Whether one says not to be what another is: not "không dùng tiền mặt" of "cài đặt ứng dụng". */
    private static boolean isDenied(List<String> words, List<String> others) {
        return IntStream.range(0, words.size())
                .filter(k -> Vocabulary.NEGATIONS.contains(words.get(k)))
                .anyMatch(k -> words.subList(k + 1, Math.min(k + 1 + DENIED, words.size())).stream()
                        .filter(word -> !Nouns.isAscii(word))
                        .anyMatch(others::contains));
    }

    /** The words of the segment that a count stands in. */
    static List<String> around(Sentence sentence, int i) {
        List<String> words = new ArrayList<>();
        int label = i > 0 && sentence.is(i - 1, ':') || sentence.ownBracket(i) >= 0 ? i - 1 : i;
        for (int k = label - 1; k >= 0 && label - k < WORDS && isInSegment(sentence, k); k--) {
            if (sentence.get(k) instanceof Word word) {
                words.add(0, word.text());
            }
        }
        // "638 (53%) were female", "743 xã (12,2%) đạt chuẩn"
        int bracket = sentence.after(i).inWords().within(WORDS).find(sentence::isOpen);
        for (int k = i + 1; k == bracket || k - i < 2 * WORDS && isInSegment(sentence, k); k++) {
            if (k == bracket) {
                k = sentence.closeBracket(k);
            } else if (sentence.get(k) instanceof Word word) {
                words.add(word.text());
            }
        }
        return words;
    }

    private static boolean isInSegment(Sentence sentence, int k) {
        return sentence.isHyphen(k) || sentence.isWord(k) && sentence.cue(k) != Cue.AND;
    }

    /** "theo thủ tục sơ thẩm 1.064 vụ, theo thủ tục phúc thẩm 186 vụ": what the labels of parts tell apart by their last words. */
    boolean areLabelledAlike(List<Integer> parts) {
        return areCalledAlike(parts.stream().map(sentence::label).toList());
    }

    /** "xã khu vực III, xã khu vực II, xã khu vực I": kinds that only their last words tell apart are all there are. */
    private static boolean areCalledAlike(List<List<String>> names) {
        List<String> first = names.get(0);
        return names.stream()
                        .allMatch(name -> name.size() > 2 && name.subList(0, 2).equals(first.subList(0, 2)))
                && names.stream().distinct().count() == names.size();
    }
}
