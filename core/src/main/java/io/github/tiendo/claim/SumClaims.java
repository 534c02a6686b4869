package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.claim.Atom.Word;
import io.github.tiendo.claim.Claim.Extent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Hands out the sums of one sentence, but for amounts that only look like parts: steps, rates, shares that need not make a whole. */
final class SumClaims {

    /** How many words may stand between a part and its percentage. */
    private static final int WORDS = 14;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Sentence sentence;
    private final Focus focus;
    private final Consumer<Claim> out;

    /** The counts that parts were found of. */
    private final BitSet totals = new BitSet();

    SumClaims(Sentence sentence, Focus focus, Consumer<Claim> out) {
        this.sentence = sentence;
        this.focus = focus;
        this.out = out;
    }

    /** Whether parts of a count were found. */
    boolean isTotal(int count) {
        return totals.get(count);
    }

    void claim(List<Integer> parts, Place found, Extent said) {
        claim(parts, found, said, Tie.FORM);
    }

    /** The same, where nothing more than so much says that the parts are all. */
    void claim(List<Integer> parts, Place found, Extent said, Tie most) {
        Place total = ofShares(parts, found);
        if (areSteps(parts)) {
            return;
        }
        if (isRate(total, parts)) {
            return;
        }
        // some of an amount of money may not be more than all of it, nor those of some grades; counted things may be
        // counted twice
        boolean graded =
                parts.size() >= SumParts.LEAST_WITHOUT_WORD && parts.stream().allMatch(sentence::isOfGrade);
        boolean measured = said == Extent.SOME && (graded || total.isMeasured());
        Extent extent = areSome(parts, total) ? Extent.SOME : measured ? Extent.PORTIONS : said;
        if (total.sentence() == sentence) {
            totals.set(total.index());
        }
        Tie tie = Ties.ofSum(places(parts), total).and(most);
        boolean unsure = new SumExtents(sentence).overlap(parts) || hasOneCut(parts);
        state(places(parts), total, extent, unsure ? Tie.RIVAL.and(tie) : tie);
    }

    /** "Of the 200 posts 120 were filled and 30 cut": what is said behind "and" to have changed, and against nothing, may be a part too. */
    private boolean hasOneCut(List<Integer> parts) {
        return IntStream.range(parts.get(0), parts.get(parts.size() - 1))
                .anyMatch(k -> sentence.isChange(k)
                        && sentence.isCount(k)
                        && sentence.cue(k - 2) == Cue.AND
                        && !sentence.after(k).inWords().has(Cue.COMPARED, Cue.SAME_PERIOD));
    }

    /** What all parts are shares of, if that is one and told; else what was found for their sum. */
    Place ofShares(List<Integer> parts, Place found) {
        Place of = sentence.shareOf(parts.get(0));
        boolean one = of != null
                && parts.stream()
                        .allMatch(part -> of.equals(sentence.shareOf(part))
                                && part != of.in(sentence)
                                && sentence.held(part) != null
                                && sentence.held(part).tie().holds());
        return one ? of : found;
    }

    List<Place> places(List<Integer> parts) {
        return parts.stream().map(sentence::at).toList();
    }

    /** Whether parts make a total; asked where no words say that they are all. */
    static boolean areAll(List<Place> parts, Place total) {
        return parts.stream()
                        .map(Place::value)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(total.value())
                == 0;
    }

    /** Hands out a sum; its figure is the total, but where that stands before all parts in another sentence. */
    void state(List<Place> parts, Place total, Extent extent) {
        state(parts, total, extent, Ties.ofSum(parts, total));
    }

    private void state(List<Place> parts, Place total, Extent extent, Tie tie) {
        boolean beside =
                total.sentence() == sentence || parts.stream().anyMatch(part -> part.sentence() == total.sentence());
        List<Place> all = new ArrayList<>(parts);
        if (beside || total.sentence().passage() == sentence.passage()) {
            all.add(total);
        }
        all.forEach(Place::use);
        total.use();
        out.accept(new Claim.Sum(
                Quote.of(beside ? total : parts.get(0), all),
                parts.stream().map(Place::number).toList(),
                total.number(),
                extent,
                tie,
                parts.stream()
                        .filter(part -> part.sentence() == sentence)
                        .limit(1)
                        .flatMap(focus::topics)
                        .filter(whole -> !parts.contains(whole))
                        .limit(WholeOfShare.TOPICS)
                        .map(Place::number)
                        .toList()));
    }

    /** "of which 878bn was released and 790bn spent", "đã phân bổ 878 tỷ đồng, giải ngân 790 tỷ đồng": what is done with one amount in turn. */
    private boolean areSteps(List<Integer> parts) {
        return isMeasured(sentence.amount(parts.get(0)))
                && parts.stream().map(this::step).allMatch(step -> !step.isEmpty())
                && parts.stream().map(this::step).distinct().count() == parts.size();
    }

    /** An amount of money, or one with a scale word whose currency nobody knows. */
    private static boolean isMeasured(Amount amount) {
        return !amount.measure().isEmpty() || amount.number().scaleWord().isPresent();
    }

    private String step(int part) {
        int behind = sentence.after(part)
                .notOver(sentence::isCount)
                .notOver(',', ';')
                .notOver(Cue.AND)
                .find(Vocabulary.STEPS);
        int step = behind >= 0 ? behind : sentence.before(part).inWords().find(Vocabulary.STEPS);
        return step < 0 ? "" : sentence.get(step) instanceof Word word ? word.text() : "";
    }

    /** "8 triệu đồng/tháng (nam 9 triệu đồng/tháng, ...)": so much in a time of which a part has more is an average. */
    private boolean isRate(Place total, List<Integer> parts) {
        Sentence where = total.sentence();
        int noun = total.isMeasured() ? 0 : total.noun().size();
        int behind = total.index() + 1 + noun;
        return behind < where.size()
                && where.is(behind, '/')
                && parts.stream().anyMatch(part -> sentence.amount(part).value().compareTo(total.value()) >= 0);
    }

    /** "60 files: 45 (75%) held a plan, 39 (65%) a date": shares that do not make 100, as their counts do not, tell that they need not. */
    private boolean areSome(List<Integer> parts, Place total) {
        BigDecimal percents = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (int part : parts) {
            int percent = sentence.after(part)
                    .notOver(sentence::isCountOrFraction)
                    .within(WORDS)
                    .find(sentence::isPercent);
            if (percent < 0 || sentence.role(percent) != Role.SHARE && !sentence.isOpen(percent - 1)) {
                return false;
            }
            percents = percents.add(sentence.amount(percent).value());
            sum = sum.add(sentence.amount(part).value());
        }
        BigDecimal all = total.value();
        BigDecimal rounding = BigDecimal.valueOf(parts.size());
        return percents.subtract(HUNDRED).abs().compareTo(rounding) > 0
                && percents.multiply(all).subtract(sum.multiply(HUNDRED)).abs().compareTo(rounding.multiply(all)) <= 0;
    }
}
