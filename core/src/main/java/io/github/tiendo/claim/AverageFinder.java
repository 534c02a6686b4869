package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.claim.Atom.Word;
import io.github.tiendo.claim.Context.Place;
import io.github.tiendo.claim.Nouns.Agreement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds averages whose total and count the text states: "2.880 thành viên ... 64 tổ ... bình quân 45 thành viên/tổ". */
final class AverageFinder {

    /** How far around an average the word may stand that says what it is for each of. */
    private static final int WORDS = 6;

    private final Sentence sentence;
    private final Context context;
    private final Consumer<Claim> out;

    AverageFinder(Sentence sentence, Context context, Consumer<Claim> out) {
        this.sentence = sentence;
        this.context = context;
        this.out = out;
    }

    void find() {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.role(i) == Role.AVERAGE && sentence.get(i) instanceof Amount stated && stated.isCount()) {
                average(i, stated);
            }
        }
    }

    private void average(int i, Amount stated) {
        List<String> each = each(i);
        Place average = new Place(sentence, i);
        Place count = each.isEmpty() ? null : nearest(i, place -> isCalled(place, each) && !isPart(place));
        Place total = count == null ? null : nearest(i, place -> !place.equals(count) && isSame(place, average));
        if (count == null || total == null) {
            return;
        }
        sentence.use(i);
        count.sentence().use(count.index());
        total.sentence().use(total.index());
        int first = Math.min(
                total.sentence() == sentence ? total.index() : i, count.sentence() == sentence ? count.index() : i);
        out.accept(new Claim.Average(
                sentence.quote(first, i, i),
                total.amount().number(),
                count.amount().number(),
                stated));
    }

    /** The noun behind a slash, "mỗi" or "per"; or behind "mỗi" before the average. */
    private List<String> each(int i) {
        int mark =
                sentence.after(i, k -> sentence.get(k).is('/') || isEach(k), k -> k - i > WORDS || sentence.isCount(k));
        int before = mark >= 0 ? mark : sentence.before(i, this::isEach, k -> i - k > 2 * WORDS || !sentence.isWord(k));
        List<String> noun = new ArrayList<>();
        for (int k = before + 1; before >= 0 && k < sentence.size() && noun.size() < 2; k++) {
            if (!(sentence.get(k) instanceof Word word) || word.cue() != null) {
                break;
            }
            noun.add(word.text());
        }
        return noun;
    }

    private boolean isEach(int k) {
        return sentence.get(k) instanceof Word word && Vocabulary.EACH.contains(word.text());
    }

    private static boolean isCalled(Place place, List<String> each) {
        List<String> noun = place.sentence().noun(place.index());
        return place.amount().measure().isEmpty() && !noun.isEmpty() && Nouns.agree(noun, each) == Agreement.SAME;
    }

    /** "64 hợp tác xã, gồm 52 ..., 7 ... và 5 ...": each is one of all, not of some. */
    private static boolean isPart(Place place) {
        Sentence where = place.sentence();
        return where.before(
                        place.index(),
                        k -> where.cue(k) == Cue.COMPRISING || where.cue(k) == Cue.AMONG,
                        k -> where.get(k).is(';'))
                >= 0;
    }

    private static boolean isSame(Place place, Place average) {
        boolean measured = !average.amount().measure().isEmpty();
        return Nouns.agree(place, average) == Agreement.SAME
                && (measured || !place.sentence().noun(place.index()).isEmpty());
    }

    /** The nearest count before an average, here or in the sentence before, that is asked for. */
    private @Nullable Place nearest(int i, java.util.function.Predicate<Place> wanted) {
        for (Sentence where : new Sentence[] {sentence, context.previous()}) {
            for (int k = where == sentence ? i - 1 : where == null ? -1 : where.size() - 1; k >= 0; k--) {
                boolean free = where.isCount(k)
                        && !where.role(k).isChange()
                        && where.role(k) != Role.EARLIER
                        && where.role(k) != Role.AVERAGE;
                if (free && wanted.test(new Place(where, k))) {
                    return new Place(where, k);
                }
            }
        }
        return null;
    }
}
