package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.notation.NumberReading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The shares found in one sentence, and the parts that its percentages were found to be of. */
final class ShareClaims {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Sentence sentence;

    /** The parts by their percentages; a fraction that is in a claim stands for itself. */
    private final Map<Integer, Integer> parts = new HashMap<>();

    /** What the words at percentages call their wholes. */
    private final Map<Amount, List<String>> names = new IdentityHashMap<>();

    private final List<Claim> found = new ArrayList<>();

    ShareClaims(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Notes the part of a percentage. */
    void note(int percent, int part) {
        parts.put(percent, part);
    }

    /** Notes what the words at a percentage call its whole; none if they say nothing of it. */
    void name(int percent, List<String> name) {
        names.put(sentence.amount(percent), name);
    }

    /** Whether a share of a count was found. */
    boolean isPart(int count) {
        return parts.containsValue(count);
    }

    /** The part that a percentage was found to be of; -1 if none was. */
    int partOf(int percent) {
        return parts.getOrDefault(percent, -1);
    }

    void add(Claim claim) {
        found.add(claim);
    }

    /** A part and a whole of the sentence, and the percentage stated of them, -1 if none is. */
    void claim(int part, int percent, int whole) {
        claim(part, percent, List.of(sentence.at(whole).number()), whole, false);
    }

    /** The percentage of a part, of what stands at a place of the sentence, or of none if that is -1. */
    void claim(int part, int percent, List<NumberReading> of, int whole, boolean mayExceed) {
        claim(part, List.of(sentence.at(part).number()), percent, of, whole, mayExceed, Tie.WORDS, List.of());
    }

    /** The same, with what else the part may be of. */
    void claim(
            int part,
            List<NumberReading> numbers,
            int percent,
            List<NumberReading> of,
            int whole,
            boolean mayExceed,
            Tie tie,
            List<NumberReading> topics) {
        Tie told = whole < 0 ? tie : tie.and(Ties.ofPart(sentence, part, whole)).inForm(part == whole);
        if (percent < 0 && told == Tie.OTHER) {
            return;
        }
        int figure = percent < 0 ? part : percent;
        note(figure, part);
        sentence.use(part);
        sentence.use(figure);
        int other = whole < 0 ? part : whole;
        found.add(new Claim.Share(
                sentence.quote(
                        Math.min(figure, Math.min(part, other)), Math.max(figure, Math.max(part, other)), figure),
                numbers,
                of,
                stated(percent),
                mayExceed,
                false,
                told,
                topics));
    }

    private @Nullable Amount stated(int percent) {
        return percent < 0 ? null : sentence.amount(percent);
    }

    /** A percentage with the words around it, of a part and a whole of which one may stand in another sentence. */
    void claim(Quote quote, Place part, int percent, NumberReading whole, boolean mayExceed, Tie tie) {
        sentence.use(percent);
        part.use();
        Tie own = whole == part.number() ? Tie.OTHER : tie;
        found.add(
                new Claim.Share(quote, List.of(part.number()), List.of(whole), stated(percent), mayExceed, false, own));
    }

    /** All of them; those that are of what their parts make together are told so. */
    List<Claim> claims() {
        if (found.size() < 2) {
            return found;
        }
        List<Claim.Share> ofThemselves = ofThemselves();
        Place all = whole(ofThemselves);
        found.replaceAll(claim -> ofThemselves.contains(claim)
                ? all == null
                        ? ((Claim.Share) claim).tied(Tie.OTHER)
                        : ((Claim.Share) claim).withWhole(all.number()).tied(Tie.LINE)
                : claim instanceof Claim.Share share && isBorneOut(share)
                        ? share.withWhole(share.wholes().get(0)).tied(Tie.LINE)
                        : claim);
        return found;
    }

    /**
     * "Component 1 disbursed $150m (25%), Component 2 $120m (20%)": what several are of that stand in a row is of none if it is not of one
     * of them; what more than one of them are shares of to the last digit is what all are of, and what one is of that is so called is
     * what those are of which are called alike, or say nothing: "$6.3bn, 24% of all pledges, and Oslo $4.2bn, 18% of all pledges".
     */
    private boolean isBorneOut(Claim.Share share) {
        List<Claim.Share> beside = share.tie() != Tie.NEAR && share.tie() != Tie.RIVAL || share.isOpen()
                ? List.of()
                : found.stream()
                        .filter(claim -> claim instanceof Claim.Share other
                                && other != share
                                && other.stated() != null
                                && !other.isOpen()
                                && other.wholes().get(0) == share.wholes().get(0))
                        .map(claim -> (Claim.Share) claim)
                        .toList();
        return share.tie() == Tie.NEAR && beside.stream().anyMatch(other -> other.tie() == Tie.NEAR && fits(other))
                || share.stated() != null
                        && (beside.stream().filter(ShareClaims::agrees).count() > 1 || isNamedWithOne(share, beside));
    }

    private boolean isNamedWithOne(Claim.Share share, List<Claim.Share> beside) {
        List<String> name = names.get(share.stated());
        return name != null
                && beside.stream()
                        .filter(other ->
                                !names.getOrDefault(other.stated(), List.of()).isEmpty())
                        .filter(other -> name.isEmpty()
                                ? other.quote().figureStart() < share.quote().figureStart()
                                : name.equals(names.get(other.stated())))
                        .filter(other -> !other.parts().equals(share.parts()))
                        .anyMatch(other -> other.stated().number().printed().precision() > 1 && isExact(other));
    }

    private static boolean agrees(Claim.Share share) {
        return share.stated().number().printed().scale() > 0 && isExact(share);
    }

    private static boolean isExact(Claim.Share share) {
        return isExact(
                sum(share.parts()),
                share.wholes().get(0).value(),
                share.stated().number());
    }

    /**
     * Whether a part is so much of a whole to the last digit. That the shares beside one are so much of its whole ties it to that
     * too, where no words do, so that it may then be wrong.
     */
    static boolean isExact(BigDecimal part, BigDecimal whole, NumberReading stated) {
        return whole.signum() > 0
                && part.movePointRight(2)
                                .divide(whole, stated.printed().scale(), RoundingMode.HALF_UP)
                                .compareTo(stated.value())
                        == 0;
    }

    /** "1,500 units, of which 300 (60%) are owned and 200 (40%) rented": shares that make 100 are of what their parts make together, whatever whole was found. */
    private List<Claim.Share> ofThemselves() {
        List<Claim.Share> shares = found.stream()
                .filter(claim -> claim instanceof Claim.Share share
                        && share.stated() != null
                        && !share.wholes().isEmpty())
                .map(claim -> (Claim.Share) claim)
                .filter(share -> !fits(share))
                .toList();
        BigDecimal parts = shares.stream().map(share -> sum(share.parts())).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal stated =
                shares.stream().map(share -> share.stated().number().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean all = shares.size() > 1
                && parts.signum() > 0
                && stated.subtract(HUNDRED).abs().compareTo(BigDecimal.ONE) < 0
                && shares.stream()
                        .map(share -> share.withWhole(NumberReading.of(parts)))
                        .allMatch(ShareClaims::fits);
        return all ? shares : List.of();
    }

    /** "41 of 57 entities were audited (72%); 27 (66%) passed and 14 (34%) failed": the part of a share before that is what some make; null if there is none. */
    private @Nullable Place whole(List<Claim.Share> ofThemselves) {
        BigDecimal parts =
                ofThemselves.stream().map(share -> sum(share.parts())).reduce(BigDecimal.ZERO, BigDecimal::add);
        return ofThemselves.isEmpty()
                ? null
                : Stream.concat(
                                this.parts.values().stream().map(sentence::at),
                                Stream.ofNullable(sentence.previous())
                                        .flatMap(before -> NamedWholes.counts(before, before.size())))
                        .filter(part -> part.value().compareTo(parts) == 0)
                        .findFirst()
                        .orElse(null);
    }

    private static boolean fits(Claim.Share share) {
        BigDecimal whole = share.wholes().get(0).value();
        return sum(share.parts())
                        .movePointRight(2)
                        .subtract(share.stated().value().multiply(whole))
                        .abs()
                        .compareTo(whole)
                <= 0;
    }

    /** What several parts make together. */
    static BigDecimal sum(List<NumberReading> parts) {
        return parts.stream().map(NumberReading::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
