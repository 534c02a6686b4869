package io.github.tiendo.claim;

import io.github.tiendo.claim.Claim.Extent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds percentages that share out one whole. */
record PercentSumFinder(Sentence sentence, Consumer<Claim> out) {

    private static final int LEAST = 3;

    /** How many words may stand between "remaining" and its percentage. */
    private static final int WORDS = 3;

    void find() {
        if (sentence.percents() > 0 && !undone() && !remaining() && !inBrackets()) {
            listed();
        }
        contributions();
    }

    /** "tăng 6,5%, trong đó nông nghiệp đóng góp 0,5 điểm phần trăm; ...": points that make up a growth, or some of it. */
    private void contributions() {
        int told = sentence.after(-1).find(Cue.STRUCTURE);
        List<Integer> points = new ArrayList<>();
        for (int k = told + 1; told >= 0 && k < sentence.size(); k++) {
            boolean point = sentence.isAmount(k) && sentence.amount(k).isPoints();
            if (point && !sentence.isChange(k) && !sentence.isUsed(k)) {
                points.add(k);
            }
        }
        Place growth = points.size() < 2 ? null : growthBefore(points.get(0));
        if (growth == null) {
            return;
        }
        int last = points.get(points.size() - 1);
        points.forEach(sentence::use);
        growth.use();
        boolean here = growth.sentence() == sentence;
        out.accept(new Claim.Sum(
                sentence.quote(here ? growth.index() : points.get(0), last, here ? growth.index() : points.get(0)),
                points.stream().map(k -> sentence.amount(k).number()).toList(),
                growth.number(),
                Extent.PORTIONS));
    }

    /** The growth before what introduces its parts, the only one before the first of them, or the only one of the sentence before. */
    private @Nullable Place growthBefore(int first) {
        int opener = sentence.before(first).find(k -> sentence.cue(k) == Cue.AMONG || sentence.is(k, ':'));
        List<Place> here = growths(sentence, opener < 0 ? first : opener);
        List<Place> growths = here.isEmpty() && sentence.previous() != null
                ? growths(sentence.previous(), sentence.previous().size())
                : here;
        return growths.size() == 1 ? growths.get(0) : null;
    }

    private static List<Place> growths(Sentence where, int end) {
        return IntStream.range(0, end)
                .filter(k -> where.isPercent(k) && where.isChange(k) && where.depth(k) == 0)
                .mapToObj(where::at)
                .toList();
    }

    private void listed() {
        List<Integer> shares = new ArrayList<>();
        List<Integer> loose = new ArrayList<>();
        boolean told = sentence.has(Cue.STRUCTURE, 0, sentence.size());
        for (int i : sentence.numbers()) {
            if (!sentence.isPercent(i) || sentence.depth(i) > 0) {
                continue;
            }
            Role role = sentence.role(i);
            boolean first = shares.isEmpty() && loose.isEmpty();
            if (role == Role.SHARE && !sentence.isUsed(i)) {
                shares.add(i);
            } else if ((role == Role.NONE || role == Role.AVERAGE)
                    && !sentence.isUsed(i)
                    && (first || !sentence.isOf(i))) {
                loose.add(i);
            } else if (!role.isChange()) {
                return;
            }
        }
        if (shares.size() + loose.size() < LEAST) {
            return;
        }
        told |= isGraded(loose);
        List<Integer> all = new ArrayList<>(shares);
        all.addAll(loose);
        all.sort(null);
        boolean divided = isDivided(all.get(0));
        boolean exclusive = divided || isExclusive(all);
        boolean loosely = !loose.isEmpty() && sentence.isOf(all.get(0)) && !exclusive;
        if (isListed(all)) {
            Extent extent = told
                    ? Extent.ALL
                    : isManifold(all)
                            ? Extent.SOME
                            : loose.isEmpty() || divided && isClosed(all)
                                    ? Extent.NEAR
                                    : exclusive
                                            ? Extent.NOT_ABOVE
                                            : isHeaded(all.get(0)) && isClosed(all) ? Extent.CLOSED : Extent.SOME;
            claim(sentence, all, loosely ? Extent.SOME : extent);
        }
    }

    /** "By main fuel, 52% ...", "Theo nguồn nước chính, ...": a sentence that says first by what it divides, of which each has one. */
    private boolean isDivided(int first) {
        int comma = sentence.says(0, Vocabulary.DIVIDED_BY)
                ? sentence.after(0).until(first).find(',')
                : -1;
        return comma > 0
                && sentence.after(0).until(comma).has(Vocabulary.MAIN)
                && !sentence.after(first).has(Vocabulary.TOLD_FOR);
    }

    /** "Devices owned: ...", "62% own a phone, 31% a laptop and 9% a camera": whether one may have several of what is told, and not one that counts. */
    private boolean isManifold(List<Integer> all) {
        int end = all.get(all.size() - 1) + WORDS;
        return (sentence.after(-1).until(end).has(Vocabulary.MANIFOLD) || areHad(all))
                && !sentence.after(-1).until(end).has(Vocabulary.MAIN);
    }

    /** "trường có thư viện chiếm 70%, trường có sân chơi chiếm 45%": of those who have one thing some have another, but not "có trình độ đại học", "có trình độ cao đẳng". */
    private boolean areHad(List<Integer> all) {
        List<List<String>> had = all.stream()
                .map(i -> sentence.before(i)
                        .inSegment()
                        .notOver(sentence::isAmount)
                        .find(k ->
                                sentence.get(k) instanceof Atom.Word word && Vocabulary.HAVING.contains(word.text())))
                .map(having -> having < 0 ? List.<String>of() : sentence.wordsBehind(having, 2))
                .toList();
        return had.stream().noneMatch(List::isEmpty) && had.stream().distinct().count() > 1;
    }

    /** "Reasons for leaving: pay 41%, ...": a list behind a colon, before which nothing is counted. */
    private boolean isHeaded(int first) {
        int colon = sentence.before(first).inWords().find(':');
        return colon > 0 && !sentence.before(colon).has(k -> !sentence.isWord(k) && !sentence.isHyphen(k));
    }

    /** "..., other fuels 4%", "... and 9% no fuel": a list that ends with the others, or with those who have nothing, leaves none out. */
    private boolean isClosed(List<Integer> all) {
        int last = all.get(all.size() - 1);
        int end = sentence.after(last).find(k -> sentence.get(k) instanceof Atom.Sign);
        return sentence.cue(last + 1) == Cue.NOT
                || sentence.after(all.get(all.size() - 2))
                        .until(end < 0 ? sentence.size() : end)
                        .has(Cue.OTHERS);
    }

    /** "22% being fully implemented, 58% partially implemented, 19% not implemented": how far one thing is done. */
    private boolean isExclusive(List<Integer> all) {
        for (int not : all) {
            int negation = sentence.after(not).within(2).find(Cue.NOT);
            for (int k : all) {
                int aspect = sentence.after(k).inWords().within(2).find(i -> isAspect(sentence.get(i)));
                if (negation >= 0 && aspect >= 0 && k != not && isUndone(aspect + 1, negation)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "60% has been disbursed, 40% undisbursed", "70% đã tiêm, 30% chưa tiêm": what is done, and the same not done. */
    private boolean undone() {
        int[] percents =
                IntStream.of(sentence.numbers()).filter(sentence::isPercent).toArray();
        if (percents.length != 2 || sentence.isOf(percents[1]) || sentence.has(Cue.REST)) {
            return false;
        }
        int first = percents[0];
        int not = percents[1];
        List<String> done = words(first, not);
        List<String> denied = sentence.wordsBehind(not, WORDS);
        int negation = sentence.after(not).inWords().within(WORDS).find(Cue.NOT);
        List<String> undone = negation < 0 ? List.of() : sentence.wordsBehind(sentence.behindCue(negation) - 1);
        int end = negation < 0 ? 0 : sentence.behindCue(negation) + undone.size();
        boolean whole = end >= sentence.size() || sentence.get(end) instanceof Atom.Sign;
        boolean same = whole && !undone.isEmpty() && done.containsAll(undone)
                || done.stream().anyMatch(word -> Vocabulary.OPPOSITE_PREFIXES.stream()
                        .anyMatch(un -> denied.contains(un + word)));
        if (same) {
            claim(sentence, List.of(first, not), Extent.ALL);
        }
        return same;
    }

    private List<String> words(int from, int to) {
        List<String> words = new ArrayList<>();
        for (int k = from + 1; k < to; k++) {
            if (sentence.get(k) instanceof Atom.Word word) {
                words.add(word.text());
            }
        }
        return words;
    }

    private static boolean isAspect(Atom atom) {
        return atom instanceof Atom.Word word && Vocabulary.ASPECTS.contains(word.text());
    }

    /** Whether what is done, and how far, is what a "not" denies. */
    private boolean isUndone(int done, int negation) {
        return done < sentence.size()
                && sentence.get(done) instanceof Atom.Word word
                && sentence.after(negation).until(sentence.behindCue(negation)).has(k -> sentence.get(k)
                        .is(word.text()));
    }

    /** "50% were fully and 43% partly implemented. There was little progress in the remaining 7%": with the rest they are all. */
    private boolean remaining() {
        int rest = sentence.has(Cue.REST) ? sentence.after(-1).find(this::isRest) : -1;
        if (rest < 0) {
            return false;
        }
        List<Integer> here = shares(sentence, rest);
        Sentence previous = sentence.previous();
        List<Integer> before = here.isEmpty() && previous != null ? shares(previous, previous.size()) : List.of();
        if (here.isEmpty() == before.isEmpty()) {
            return false;
        }
        Sentence where = here.isEmpty() ? previous : sentence;
        List<Place> parts = new ArrayList<>();
        (here.isEmpty() ? before : here).forEach(i -> parts.add(where.at(i)));
        parts.add(sentence.at(rest));
        parts.forEach(Place::use);
        out.accept(new Claim.PercentSum(
                Quote.of(sentence.at(rest), parts),
                parts.stream().map(Place::number).toList(),
                before.isEmpty() ? Extent.ALL : Extent.NEAR));
        return true;
    }

    private boolean isRest(int k) {
        return sentence.isPercent(k)
                && !sentence.isChange(k)
                && sentence.role(k) != Role.LEVEL
                && sentence.role(k) != Role.LATER
                && !sentence.isOf(k)
                && (sentence.cue(k + 1) == Cue.REST
                        || sentence.before(k).within(WORDS).inWords().has(Cue.REST));
    }

    /** The shares of a sentence before a place; none if one is of a whole of its own. */
    private static List<Integer> shares(Sentence where, int end) {
        List<Integer> shares = new ArrayList<>();
        for (int k = 0; k < end; k++) {
            Role role = where.role(k);
            boolean share = role == Role.NONE || role == Role.SHARE || role == Role.ATTAINED;
            if (where.isPercent(k) && share) {
                if (!shares.isEmpty() && where.isOf(k)) {
                    return new ArrayList<>();
                }
                shares.add(k);
            } else if (where.cue(k) == Cue.AMONG && !shares.isEmpty()) {
                return new ArrayList<>();
            }
        }
        return shares;
    }

    /** "grants (45%), loans (35%) and own funds (20%)". */
    private boolean inBrackets() {
        List<Integer> all = new ArrayList<>();
        for (int k = 1; k + 1 < sentence.size(); k++) {
            if (sentence.isPercent(k) && sentence.role(k) != Role.LEVEL && !sentence.isChange(k)) {
                boolean alone = sentence.isOpen(k - 1) && sentence.is(k + 1, ')') && sentence.depth(k) == 1;
                if (!alone) {
                    return false;
                }
                all.add(k);
            }
        }
        boolean found = all.size() >= LEAST && isListed(all);
        if (found) {
            int last = all.get(all.size() - 1);
            boolean told = sentence.has(Cue.STRUCTURE, 0, all.get(0))
                    || sentence.before(last).notOver(sentence::isPercent).has(sentence::isEither);
            claim(sentence, all, told ? Extent.ALL : Extent.SOME);
        }
        return found;
    }

    private void claim(Sentence where, List<Integer> all, Extent extent) {
        int first = all.get(0);
        int last = all.get(all.size() - 1);
        if (!where.has(Cue.AMONG, first, last) && !new SumExtents(where).overlap(all)) {
            all.forEach(where::use);
            out.accept(new Claim.PercentSum(
                    where.quote(first, last, first),
                    all.stream().map(i -> where.amount(i).number()).toList(),
                    extent));
        }
    }

    /** Whether a comma, semicolon or "and" stands between every two, and words before each. */
    private boolean isListed(List<Integer> all) {
        for (int i = 1; i < all.size(); i++) {
            int from = all.get(i - 1);
            int mark = sentence.after(from)
                    .find(k -> sentence.is(k, ',')
                            || sentence.is(k, ';')
                            || sentence.cue(k) == Cue.AND
                            || sentence.isEither(k));
            Atom before = sentence.get(all.get(i) - 1);
            boolean words = sentence.isWord(all.get(i) - 1)
                    || before.is(',')
                    || before.is(';')
                    || before.is(':')
                    || before.is('(');
            if (mark < 0 || mark > all.get(i) || !words) {
                return false;
            }
        }
        return true;
    }

    /** "mức A: 52%, mức B: 24%, mức C: 14%": grades of one kind, told apart by their last word alone. */
    private boolean isGraded(List<Integer> percents) {
        List<List<String>> labels =
                percents.stream().map(i -> sentence.label(i)).toList();
        List<String> first = labels.isEmpty() ? List.of() : labels.get(0);
        String last = first.isEmpty() ? "" : first.get(first.size() - 1);
        String kind = first.size() < 2 ? "" : first.get(first.size() - 2);
        return !kind.isEmpty()
                && labels.size() > 1
                && labels.subList(1, labels.size()).stream()
                        .allMatch(label -> label.size() == 2
                                && label.get(0).equals(kind)
                                && !label.get(1).equals(last));
    }
}
