package io.github.tiendo.claim;

import io.github.tiendo.claim.Claim.Extent;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.text.WholeWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds totals that stand behind what they are of: ", tổng cộng 220 thành viên", "Khối 6: ...; toàn trường: ...". */
final class TotalBehind {

    private static final int MONTHS = 3;

    private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");

    private final Sentence sentence;
    private final Context context;
    private final SumParts sumParts;
    private final SumExtents extents;
    private final SumClaims claims;

    TotalBehind(Sentence sentence, Context context, SumParts parts, SumClaims claims) {
        this.sentence = sentence;
        this.context = context;
        this.sumParts = parts;
        this.extents = new SumExtents(sentence);
        this.claims = claims;
    }

    /** Whether there was one. */
    boolean find() {
        return total() || ofAll() || mayHaveTimes() && ofTimes();
    }

    /** A total behind its parts: ", tổng cộng 220 thành viên", "(tổng số 2.000)". */
    private boolean total() {
        for (int t : sentence.numbers()) {
            Role role = sentence.role(t);
            boolean called = role == Role.TOTAL || role == Role.WHOLE;
            if (!called || !sentence.isCount(t)) {
                continue;
            }
            boolean verb = role == Role.TOTAL && t > 0 && sentence.isWord(t - 1) && sentence.cue(t - 1) == null;
            // "61 bridges (of 75 planned)" is one part of it
            boolean ofOne = sentence.depth(t) > 0 && sentence.says(t - 1, Vocabulary.OF);
            if (ofOne || sentence.depth(t) == 0 && !verb && isFollowed(t)) {
                continue;
            }
            List<Integer> parts = sumParts.before(t);
            if (parts.isEmpty() && role == Role.TOTAL) {
                parts = sumParts.inBrackets(Math.max(1, t - Sentence.FAR), t, sentence.depth(t));
            }
            boolean alone = parts.isEmpty() && context.previous() != null && isFirstCount(t);
            Place total = sentence.at(t);
            List<Place> before =
                    alone ? listedAlike(context.previous(), context.previous().size(), total) : List.of();
            if (before.size() > 1) {
                claims.state(before, total, before.size() > 2 || before.get(0).isLabelled() ? Extent.ALL : Extent.NEAR);
                return true;
            }
            if (parts.size() == 1 && role == Role.TOTAL && withPrevious(parts.get(0), t)) {
                return true;
            }
            if (parts.isEmpty() && role == Role.TOTAL && isFirstCount(t)) {
                return totalOfParagraph(t);
            }
            boolean told = role == Role.TOTAL
                    || sentence.depth(t) > 0
                    || !parts.isEmpty() && sentence.role(parts.get(parts.size() - 1)) == Role.REST
                    || parts.stream().allMatch(part -> sentence.at(part).isLabelled());
            if (parts.size() >= 2 && told && !extents.hasUncounted(parts, parts.get(0), t)) {
                claims.claim(parts, total, Extent.ALL);
                return true;
            }
        }
        return false;
    }

    /** "Khối 6: 142 học sinh. Khối 7: 138 học sinh; toàn trường: 280 học sinh": what is called all, behind what is listed alike. */
    private boolean ofAll() {
        if (!sentence.has(Cue.TOTAL) && !sentence.mayBegin(Vocabulary.OF_ALL)) {
            return false;
        }
        int t = sentence.before(sentence.size())
                .find(k -> sentence.isCountOrFraction(k)
                        && sentence.depth(k) == 0
                        && !sentence.isChange(k)
                        && sentence.role(k) != Role.EARLIER);
        int from = t < 0 ? -1 : segment(t);
        boolean called = from >= 0
                && sentence.isCount(t)
                && (sentence.cue(from) == Cue.TOTAL || sentence.says(from, Vocabulary.OF_ALL));
        Place total = sentence.at(t);
        List<Place> parts = called ? new ArrayList<>(listedAlike(sentence, from, total)) : List.of();
        Sentence other = sentence.previous();
        boolean goesOn = called && (from == 0 || !parts.isEmpty());
        for (int back = 0; other != null && goesOn && back < Sentence.MOST_BACK; back++) {
            goesOn = other.passage() == sentence.passage() && parts.addAll(0, listedAlike(other, other.size(), total));
            other = other.previous();
        }
        if (parts.size() > 1) {
            claims.state(parts, total, Extent.NEAR);
        }
        return parts.size() > 1;
    }

    /** Whether two values stand before a third or in the sentence before, and words or a date may say of what time it is. */
    private boolean mayHaveTimes() {
        Sentence other = sentence.previous();
        return (sentence.counts() > 2 || other != null && other.counts() > 1)
                && (sentence.mayBegin(Vocabulary.TABLE_QUARTERS)
                        || sentence.atoms().stream().anyMatch(Atom.Apart.class::isInstance));
    }

    /** "Quý I thu 412 tỷ đồng, quý II 388 tỷ đồng, 6 tháng 800 tỷ đồng": of a time that those named before it make, each with its own value. */
    private boolean ofTimes() {
        boolean found = false;
        for (int t : sentence.numbers()) {
            int quarters = isValue(sentence, t) ? quarters(words(sentence, t)) : 0;
            Place total = sentence.at(t);
            List<Place> parts = quarters == 0 ? List.of() : times(sentence, t, total);
            Sentence other = sentence.previous();
            if (quarters > 0 && parts.isEmpty() && other != null) {
                parts = times(other, other.size(), total);
            }
            long ofQuarters = parts.stream()
                    .filter(part -> Vocabulary.QUARTERS.contains(time(part.sentence(), part.index())))
                    .count();
            boolean all = ofQuarters == 0
                    ? parts.size() == MONTHS * quarters
                    : ofQuarters == quarters && parts.size() == quarters;
            if (parts.size() > 1 && all && !Ties.isSaidOfTimeBefore(total)) {
                claims.state(parts, total, Extent.NEAR);
                found = true;
            }
        }
        return found;
    }

    private static boolean isValue(Sentence where, int k) {
        return where.isOuterCount(k) && where.role(k) != Role.EARLIER;
    }

    /** The values before a place that count the same as a total, each behind a time of its own; none if two are of one time. */
    private static List<Place> times(Sentence where, int end, Place total) {
        List<Integer> values = IntStream.of(where.numbers())
                .filter(k -> k < end && isValue(where, k) && where.at(k).mayBeLike(total))
                .filter(k -> Vocabulary.TABLE_PERIODS.contains(time(where, k)))
                .boxed()
                .toList();
        long times = values.stream().map(k -> words(where, k)).distinct().count();
        return times == values.size() ? values.stream().map(where::at).toList() : List.of();
    }

    /** The word for a time with which what is said before a count begins, without its number. */
    private static String time(Sentence where, int k) {
        return words(where, k).split(" ", 2)[0].replaceAll("\\d+$", "");
    }

    /** How many quarters the time has that words name; 0 if they name none, or a year of its own. */
    private static int quarters(String words) {
        String longest = "";
        for (String time : Vocabulary.TABLE_QUARTERS.asMap().keySet()) {
            longest = time.length() > longest.length() && WholeWords.holdsAny(words, List.of(time)) ? time : longest;
        }
        return longest.isEmpty() || YEAR.matcher(words).find()
                ? 0
                : Vocabulary.TABLE_QUARTERS.whole(longest).orElse(0);
    }

    /** The words before a count back to the last sign, number or "and". */
    private static String words(Sentence where, int k) {
        int first = first(where, k);
        return first < k ? NormalText.of(where.printed(first, k)) : "";
    }

    private static int first(Sentence where, int k) {
        return 1
                + where.before(k)
                        .find(i -> where.isCountOrFraction(i)
                                || where.isPercent(i)
                                || where.cue(i) == Cue.AND
                                || where.get(i) instanceof Atom.Sign);
    }

    /** Where the words for a count begin: behind the last sign that parts it from what stands before. */
    private int segment(int t) {
        return 1 + sentence.before(t).find(';', ',');
    }

    /**
     * The counts of a sentence before a place, each the only number of its segment: all behind a colon ("Tốt: 14; Khá: 22"), all
     * behind one ("Staff: 40 permanent, 25 contract"), or all of the total's noun behind words; none if there are others.
     */
    private List<Place> listedAlike(Sentence where, int end, Place total) {
        List<Place> parts = new ArrayList<>();
        boolean words = false;
        boolean wanted = true;
        boolean labelled = false;
        for (int k = 0; k < end; k++) {
            Place place = where.at(k);
            if (where.is(k, ';') || where.is(k, ',') || where.cue(k) == Cue.AND) {
                words = false;
                wanted = true;
            } else if (where.depth(k) > 0 || where.isChange(k) || where.role(k) == Role.EARLIER) {
                // "905 tỷ đồng (tăng 11,5%)": what is said of a part
                continue;
            } else if (where.isCountOrFraction(k) || where.isPercent(k)) {
                labelled = parts.isEmpty() ? place.isLabelled() : labelled;
                // "North 120; Central 180; Coast 95": names before the numbers, and nothing behind them
                boolean named = words && place.noun().isEmpty() && !where.isWord(k + 1);
                boolean alike = labelled
                        ? place.isLabelled() || !words || named
                        : (words || place.isMeasured()) && (named || place.isLike(total));
                boolean free = where.isCount(k) && where.role(k) != Role.WHOLE;
                if (!wanted || !alike || !free || !place.mayBeLike(total)) {
                    return List.of();
                }
                parts.add(place);
                wanted = false;
            } else if (!labelled && (where.cue(k) == Cue.AMONG || where.cue(k) == Cue.COMPRISING)) {
                return List.of();
            }
            words |= where.isWord(k) || where.get(k) instanceof Atom.Apart;
            words &= where.cue(k) != Cue.AND;
        }
        return parts;
    }

    /** "Five agencies ... The other 31 agencies ..., making 36 in all": one part here, the others, or what they made, in the sentence before. */
    private boolean withPrevious(int part, int t) {
        Sentence other = sentence.previous();
        Place here = sentence.at(part);
        Place total = sentence.at(t);
        if (other == null) {
            return false;
        }
        List<Place> listed = listedAlike(other, other.size(), total);
        Place subject = listed.size() > 1 ? null : Focus.subject(other, here);
        if (listed.size() < 2 && subject == null) {
            return false;
        }
        List<Place> parts = new ArrayList<>(subject == null ? listed : List.of(subject));
        parts.add(here);
        // "185 trường. ... tăng thêm 20 trường; tăng thêm 8 trường, nâng tổng số lên 213 trường"
        List<Place> added = sentence.places(k -> k < t && sentence.isCount(k) && sentence.role(k) == Role.UP).stream()
                .filter(count -> count.isLike(total) && !count.equals(here))
                .toList();
        parts.addAll(added);
        boolean told = added.isEmpty() && subject != null && subject.isLike(total) && here.isLike(total);
        if (told || SumClaims.areAll(parts, total)) {
            claims.state(parts, total, Extent.NEAR);
        }
        return told;
    }

    /** "... 381.092 máy ... 400.000 máy ... Tổng cộng: 945.092 máy": the numbers of one noun in a paragraph, which may be its parts. */
    private boolean totalOfParagraph(int t) {
        List<Place> parts = new ArrayList<>();
        Place total = sentence.at(t);
        Sentence other = sentence.previous();
        for (int back = 0; other != null && back < Sentence.MOST_BACK; back++) {
            for (int k = other.size() - 1; k >= 0; k--) {
                Place part = other.at(k);
                boolean counts = other.isCount(k) && !other.isChange(k) && other.role(k) != Role.WHOLE;
                if (counts && part.isLike(total)) {
                    parts.add(0, part);
                }
            }
            other = other.previous();
        }
        if (parts.size() > 1) {
            claims.state(parts, total, Extent.SOME);
        }
        return parts.size() > 1;
    }

    private boolean isFollowed(int t) {
        return sentence.after(t)
                .notOver(';')
                .has(k -> sentence.isCountOrFraction(k)
                        && sentence.role(k) != Role.AVERAGE
                        && sentence.depth(k) <= sentence.depth(t));
    }

    /** Whether it is the first, but for a number in words: "Hai loại hình cộng lại là 239 người" counts kinds. */
    private boolean isFirstCount(int t) {
        return !sentence.before(t)
                .has(k -> sentence.isCountOrFraction(k) && !sentence.amount(k).isInWords());
    }
}
