package io.github.tiendo.reconciliation;

import io.github.tiendo.claim.Atom;
import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.claim.Claim;
import io.github.tiendo.claim.Sentence;
import io.github.tiendo.claim.Tie;
import io.github.tiendo.notation.NumberReading;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether a figure that does not agree would, if one of its numbers were another that stands beside it: {@code 11.470
 * việc, chiếm 77,5%} of 14.926 cases, where 14.800 were left of them. Which of the two is meant nobody says, so that it is no
 * error, and its explanation gives both readings. The other number never makes a figure right.
 */
final class RivalReadings {

    /** So many texts before this one may tell the other number. */
    private static final int TEXTS_BEFORE = 3;

    /** More numbers than this would make any figure right by chance. */
    private static final int MOST = 60;

    /** A figure so rough that half its last digit is more than this part of it fits too much. */
    private static final BigDecimal ROUGH = BigDecimal.TEN;

    /** Smaller numbers of other sentences make a sum right by chance. */
    private static final BigDecimal TELLING = BigDecimal.valueOf(100);

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Deque<List<Amount>> texts = new ArrayDeque<>();

    /** The percentages of this text. */
    private final List<Amount> percentages = new ArrayList<>();

    /** What another change is against, and the percentages that are of something. */
    private final Set<NumberReading> taken = Collections.newSetFromMap(new IdentityHashMap<>());

    /** What has a percentage of its own: it may be the whole of others, {@code 122 người (33,9%), trong số này 68 người (55,7%)}. */
    private final Set<NumberReading> parts = Collections.newSetFromMap(new IdentityHashMap<>());

    /** In which sentence of this text each count stands. */
    private final Map<NumberReading, Integer> sentences = new IdentityHashMap<>();

    /** What something is a part of. */
    private final Set<NumberReading> wholes = Collections.newSetFromMap(new IdentityHashMap<>());

    /** By how much values changed. */
    private final List<BigDecimal> changes = new ArrayList<>();

    private int read;

    RivalReadings() {
        texts.addFirst(new ArrayList<>());
    }

    /** Notes what percentage is stated of what. */
    void note(Claim claim) {
        if (claim instanceof Claim.Share share && share.stated() != null) {
            parts.addAll(share.parts());
            taken.add(share.stated().number());
            wholes.addAll(share.wholes());
        } else if (claim instanceof Claim.Growth growth && growth.stated() != null) {
            taken.add(growth.stated().number());
            taken.add(growth.earlier());
            changes.add(change(growth.later(), growth.earlier()).abs());
        }
    }

    /** Takes the counts of a sentence of this text. */
    void read(Sentence sentence) {
        read++;
        for (int i : sentence.numbers()) {
            Atom atom = sentence.get(i);
            if (atom instanceof Atom.Fraction fraction) {
                add(texts.getFirst(), fraction.part());
                add(texts.getFirst(), fraction.whole());
            } else if (atom instanceof Amount amount && amount.unit() == Atom.Unit.COUNT) {
                add(texts.getFirst(), amount);
                if (texts.getFirst().size() <= MOST) {
                    sentences.put(amount.number(), read);
                }
            } else if (atom instanceof Amount amount && amount.unit() == Atom.Unit.PERCENT) {
                add(percentages, amount);
                sentences.put(amount.number(), read);
            }
        }
    }

    private static void add(List<Amount> amounts, Amount amount) {
        if (amounts.size() <= MOST) {
            amounts.add(amount);
        }
    }

    /** Ends a text. */
    void end() {
        taken.clear();
        parts.clear();
        sentences.clear();
        wholes.clear();
        changes.clear();
        percentages.clear();
        texts.addFirst(new ArrayList<>());
        if (texts.size() > TEXTS_BEFORE + 1) {
            texts.removeLast();
        }
    }

    /** A figure as it may be read, or the same if it is in no doubt. */
    AuditedFigure of(Claim claim, AuditedFigure figure) {
        return figure.verdict() != Verdict.MISMATCH || claim.tie().compareTo(Tie.NAMED) <= 0
                ? figure
                : others(claim)
                        .filter(RivalReadings::agrees)
                        .findFirst()
                        .map(other -> doubted(figure, (AuditMessage) other.explanation()))
                        .orElse(figure);
    }

    /** What a claim would be with another number in the place of one. */
    private Stream<AuditedFigure> others(Claim claim) {
        if (claim instanceof Claim.Share share && isPrecise(share.stated()) && !share.isOpen()) {
            return share(share).map(ShareJudge::judge);
        } else if (claim instanceof Claim.Growth growth && isPrecise(growth.stated())) {
            return growth(growth).map(GrowthJudge::judge);
        } else if (claim instanceof Claim.Average average && isPrecise(average.stated())) {
            return average(average).map(ClaimJudge::average);
        } else if (claim instanceof Claim.Complement rest && rest.all() != null) {
            return rest(rest).flatMap(sum -> SumJudge.sum(sum).stream());
        }
        return claim instanceof Claim.Sum sum ? sum(sum).flatMap(one -> SumJudge.sum(one).stream()) : Stream.empty();
    }

    private static boolean isPrecise(@Nullable Amount stated) {
        if (stated == null) {
            return false;
        }
        BigDecimal printed = stated.number().printed();
        return printed.abs().multiply(TWO).compareTo(printed.ulp().multiply(ROUGH)) >= 0;
    }

    private Stream<Claim.Share> share(Claim.Share share) {
        NumberReading whole = share.wholes().get(0);
        NumberReading part = share.parts().get(0);
        Stream<Claim.Share> ofOthers = instead(whole, share.parts())
                .filter(other -> !parts.contains(other) || isOfAnotherSentence(other, share.parts()))
                .map(share::withWhole);
        // "402 cases were filed and 386 resolved, 96 percent": the second of the first
        Stream<Claim.Share> turned = part.value().compareTo(whole.value()) > 0
                ? Stream.of(share.ofPart(whole).withWhole(part))
                : Stream.empty();
        return Stream.of(
                        ofOthers,
                        turned,
                        instead(part, List.of(whole))
                                .filter(other -> isHere(other) && !wholes.contains(other) && !parts.contains(other))
                                .map(share::ofPart),
                        loose(share.stated()).map(share::stating))
                .limit(share.parts().size() > 1 ? 1 : Long.MAX_VALUE)
                .flatMap(claims -> claims);
    }

    /** "Of 50, 40 (80%) were on time and 10 (25%) late": what shares a sentence with a part is beside it, and not its whole. */
    private boolean isOfAnotherSentence(NumberReading other, List<NumberReading> parts) {
        return parts.stream().noneMatch(part -> Objects.equals(sentences.get(part), sentences.get(other)));
    }

    /** The percentages of the sentence of a stated one, and of those beside it, that are of nothing yet. */
    private Stream<Amount> loose(@Nullable Amount stated) {
        Integer own = stated == null ? null : sentences.get(stated.number());
        return percentages.stream()
                .filter(percentage -> !taken.contains(percentage.number()))
                .filter(percentage -> own != null && isBeside(own, sentences.get(percentage.number())));
    }

    private static boolean isBeside(int one, @Nullable Integer other) {
        return other != null && Math.abs(one - other) <= 1;
    }

    private boolean isHere(NumberReading number) {
        return texts.getFirst().stream().anyMatch(amount -> amount.number() == number);
    }

    private Stream<Claim.Growth> growth(Claim.Growth growth) {
        NumberReading later = growth.later();
        NumberReading earlier = growth.earlier();
        return Stream.of(
                        instead(earlier, List.of(later)).map(other -> growth.between(later, other)),
                        isPrinted(earlier)
                                ? instead(later, List.of(earlier)).map(other -> growth.between(other, earlier))
                                : instead(later, List.of())
                                        .filter(other -> changes.stream()
                                                .noneMatch(change -> change.compareTo(other.value()) == 0))
                                        .map(other -> growth.between(other, by(later, earlier, other))),
                        growth.change() == Claim.Change.PERCENT
                                ? loose(growth.stated()).map(growth::stating)
                                : Stream.<Claim.Growth>of())
                .flatMap(claims -> claims);
    }

    private Stream<Claim.Average> average(Claim.Average average) {
        return Stream.concat(
                instead(average.total(), List.of(average.count())).map(other -> average.of(other, average.count())),
                instead(average.count(), List.of(average.total())).map(other -> average.of(average.total(), other)));
    }

    /** A part and what remains of a whole, as the sum that they make. */
    private Stream<Claim.Sum> rest(Claim.Complement rest) {
        NumberReading all = Objects.requireNonNull(rest.all());
        Claim.Sum sum =
                new Claim.Sum(rest.quote(), List.of(rest.has(), rest.hasNot()), all, Claim.Extent.ALL, rest.tie());
        return Stream.concat(
                sum(sum),
                instead(rest.has(), List.of(all, rest.hasNot()))
                        .filter(other -> isTelling(other, rest.hasNot()))
                        .map(other -> sum.of(List.of(other, rest.hasNot()), all)));
    }

    /** "X 518 900, up by 12 315 (5.4%)": where only the change is printed, another value was as much less before. */
    private static NumberReading by(NumberReading later, NumberReading earlier, NumberReading other) {
        return NumberReading.of(other.value().subtract(change(later, earlier)));
    }

    private static BigDecimal change(NumberReading later, NumberReading earlier) {
        return later.value().subtract(earlier.value());
    }

    private boolean isPrinted(NumberReading number) {
        return texts.stream().flatMap(List::stream).anyMatch(amount -> amount.number() == number);
    }

    private Stream<Claim.Sum> sum(Claim.Sum sum) {
        return instead(sum.total(), sum.parts())
                .filter(other ->
                        !parts.contains(other) && isTelling(other, sum.parts().get(0)))
                .map(other -> sum.of(sum.parts(), other));
    }

    /** Whether that a number fits is no chance, as it is for a small one of another sentence: "57/63 tỉnh đã nộp, còn 05 tỉnh. ... 58 ở Bộ". */
    private boolean isTelling(NumberReading other, NumberReading part) {
        return other.value().compareTo(TELLING) >= 0 || Objects.equals(sentences.get(part), sentences.get(other));
    }

    static boolean agrees(AuditedFigure figure) {
        return figure.verdict() == Verdict.CONSISTENT
                && figure.rounding().filter(PrintedRounding.UP::equals).isEmpty();
    }

    private static AuditedFigure doubted(AuditedFigure figure, AuditMessage other) {
        return AuditedFigure.builder()
                .from(figure)
                .verdict(Verdict.UNVERIFIABLE)
                .suggestions(List.of())
                .explanation(AuditMessage.of("reading.other")
                        .with("first", (AuditMessage) figure.explanation())
                        .with("second", other))
                .build();
    }

    /** What may stand in the place of a number of a claim, the nearest text first. */
    private Stream<NumberReading> instead(NumberReading number, List<NumberReading> beside) {
        List<Amount> amounts = texts.stream().flatMap(List::stream).toList();
        if (amounts.size() > MOST) {
            return Stream.empty();
        }
        String measure = measure(number, amounts);
        return amounts.stream()
                .filter(amount -> measure == null || amount.measure().equals(measure))
                .map(Amount::number)
                .filter(other -> !taken.contains(other)
                        && !isSame(other, number)
                        && beside.stream().noneMatch(one -> isSame(other, one)));
    }

    private static @Nullable String measure(NumberReading number, List<Amount> amounts) {
        return amounts.stream()
                .filter(amount -> amount.number() == number)
                .map(Amount::measure)
                .findFirst()
                .orElse(null);
    }

    private static boolean isSame(NumberReading one, NumberReading other) {
        BigDecimal value = one.value();
        return value.compareTo(other.value()) == 0;
    }
}
