package io.github.tiendo.reconciliation;

import io.github.tiendo.claim.Atom;
import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.claim.Claim;
import io.github.tiendo.claim.Tie;
import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.quantity.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Judges shares: a part, its whole and the percentage that a text gives. */
final class ShareJudge {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How far a share may lie from the fraction that words give, in points: "two thirds" is said of 66 %. */
    private static final BigDecimal WORDS = new BigDecimal("2.5");

    /** How far below the fraction that words give a share may lie that is nearly that, in points. */
    private static final BigDecimal NEARLY = BigDecimal.TEN;

    private ShareJudge() {}

    static AuditedFigure judge(Claim.Share claim) {
        NumberReading part = sum(claim.parts());
        if (claim.isOpen()) {
            return Judged.start(StatedFigureKind.COUNT_SHARE, claim.quote(), part, null, claim.stated())
                    .verdict(Verdict.UNVERIFIABLE)
                    .explanation(AuditMessage.of("share.no-whole"))
                    .build();
        }
        List<AuditedFigure> readings =
                claim.wholes().stream().map(whole -> of(claim, part, whole)).toList();
        AuditedFigure first = readings.get(0);
        if (claim.isDue()) {
            return due(claim, first);
        }
        return readings.stream().filter(Judged::isRight).findFirst().orElse(first);
    }

    /** A share made of several counts. */
    private static NumberReading sum(List<NumberReading> parts) {
        return parts.size() == 1 ? parts.get(0) : NumberReading.of(Exact.plain(Judged.total(parts)));
    }

    private static AuditedFigure of(Claim.Share claim, NumberReading part, NumberReading whole) {
        Amount stated = claim.stated();
        if (stated == null) {
            return bare(claim, part, whole);
        }
        AuditedFigure.Builder figure = Judged.start(StatedFigureKind.COUNT_SHARE, claim.quote(), part, whole, stated);
        if (whole.value().signum() <= 0) {
            return figure.verdict(Verdict.UNVERIFIABLE)
                    .explanation(AuditMessage.of("share.no-whole"))
                    .build();
        }
        Exact exact = Exact.percent(part.value(), whole.value());
        figure.recomputed(exact.decimal());
        if (stated.unit() == Atom.Unit.SHARE_IN_WORDS) {
            return inWords(figure, claim, part, whole, exact);
        }
        NumberReading number = stated.number();
        Interval possible = Judgement.quotient(Judgement.interval(part), Judgement.interval(whole), HUNDRED);
        Judgement judgement = Judgement.of(
                number,
                exact,
                possible,
                part.qualifier().isExact() && whole.qualifier().isExact(),
                part.scaleWord().isPresent() || whole.scaleWord().isPresent());
        int scale = number.printed().scale();
        BigDecimal right = exact.rounded(scale, RoundingMode.HALF_UP);
        Judged.judged(figure, judgement)
                .explanation(Judged.explain("share", judgement, Printed.of(number), Printed.percent(right), scale)
                        .with("part", Printed.bare(part))
                        .with("whole", Printed.bare(whole)));
        if (judgement.verdict() == Verdict.MISMATCH) {
            suggestions(figure, part, whole, number, right);
        }
        return figure.build();
    }

    /** Whether a fraction in words is said of a percentage: "more than half" of any above, "nearly half" of one not far below. */
    static boolean isSaidOf(BigDecimal percentage, NumberReading words) {
        BigDecimal above = percentage.subtract(words.value());
        return switch (words.qualifier()) {
            case EXACT, ABOUT, ESTIMATE -> above.abs().compareTo(WORDS) <= 0;
            case OVER -> above.signum() >= 0;
            case NEARLY -> above.signum() <= 0 && above.abs().compareTo(NEARLY) <= 0;
            default -> Interval.point(percentage).overlaps(Judgement.interval(words));
        };
    }

    private static AuditedFigure inWords(
            AuditedFigure.Builder figure, Claim.Share claim, NumberReading part, NumberReading whole, Exact exact) {
        Amount stated = Objects.requireNonNull(claim.stated());
        BigDecimal share = exact.rounded(2, RoundingMode.HALF_UP);
        boolean right = isSaidOf(share, stated.number());
        BigDecimal rounded = exact.rounded(0, RoundingMode.HALF_UP);
        return figure.verdict(right ? Verdict.CONSISTENT : Verdict.MISMATCH)
                .explanation(Judged.say(right ? "share.in-words" : "share.mismatch", part, whole)
                        .with("stated", stated.printed())
                        .with("right", Printed.percent(rounded)))
                .build();
    }

    private static AuditedFigure bare(Claim.Share claim, NumberReading part, NumberReading whole) {
        boolean above = part.value().compareTo(whole.value()) > 0;
        boolean possible = !above || claim.mayExceed();
        String key = possible ? above ? "share.exceeded" : "share.possible" : "share.more-than-all";
        AuditedFigure.Builder figure = Judged.start(StatedFigureKind.COUNT_SHARE, claim.quote(), part, whole);
        if (whole.value().signum() > 0) {
            figure.recomputed(Exact.percent(part.value(), whole.value()).decimal());
        }
        return figure.verdict(possible ? Verdict.CONSISTENT : Verdict.MISMATCH)
                .explanation(Judged.say(key, part, whole))
                .build();
    }

    /** Repairs, where exactly one number would make it right. */
    private static void suggestions(
            AuditedFigure.Builder figure,
            NumberReading part,
            NumberReading whole,
            NumberReading stated,
            BigDecimal right) {
        figure.addSuggestions(Judged.say("share.right", part, whole).with("right", Printed.percent(right)));
        BigDecimal printed = stated.printed();
        boolean counts = part.scaleWord().isEmpty()
                && whole.scaleWord().isEmpty()
                && part.value().scale() <= 0
                && whole.value().scale() <= 0;
        if (printed.signum() <= 0 || !counts) {
            return;
        }
        BigDecimal otherWhole = part.value().multiply(HUNDRED).divide(printed, 0, RoundingMode.HALF_UP);
        boolean larger = otherWhole.compareTo(part.value()) >= 0;
        if (larger && isOnly(number -> fits(part.value(), number, printed), otherWhole)) {
            figure.addSuggestions(wouldBe(stated, part, NumberReading.of(otherWhole)));
        }
        BigDecimal otherPart = whole.value().multiply(printed).divide(HUNDRED, 0, RoundingMode.HALF_UP);
        if (isOnly(number -> fits(number, whole.value(), printed), otherPart)) {
            figure.addSuggestions(wouldBe(stated, NumberReading.of(otherPart), whole));
        }
    }

    /** Whether a whole number fits, and neither of its neighbours does. */
    private static boolean isOnly(Predicate<BigDecimal> fits, BigDecimal number) {
        BigDecimal one = BigDecimal.ONE;
        return number.signum() > 0
                && fits.test(number)
                && !fits.test(number.add(one))
                && (number.compareTo(one) <= 0 || !fits.test(number.subtract(one)));
    }

    private static boolean fits(BigDecimal part, BigDecimal whole, BigDecimal printed) {
        return whole.signum() > 0
                && Exact.percent(part, whole)
                                .rounded(printed.scale(), RoundingMode.HALF_UP)
                                .compareTo(printed)
                        == 0;
    }

    private static AuditMessage wouldBe(NumberReading stated, NumberReading part, NumberReading whole) {
        return Judged.say("share.would-be", part, whole).with("stated", Printed.bare(stated));
    }

    /** "98,62 % is of the 16.274 due, not of the 21.914 assigned, and cut off: 98,63 % rounded". */
    private static AuditedFigure due(Claim.Share claim, AuditedFigure judged) {
        NumberReading stated = Objects.requireNonNull(claim.stated()).number();
        NumberReading whole = claim.wholes().get(0);
        AuditMessage of = AuditMessage.of(claim.wholes().size() > 1 ? "share.of-other-whole" : "share.of-due")
                .with("stated", Printed.of(stated))
                .with("whole", Printed.of(whole))
                .with("role", AuditMessage.of("whole.DUE"))
                .with("sentence", (AuditMessage) judged.explanation());
        if (claim.wholes().size() > 1) {
            of = of.with("other", Printed.of(claim.wholes().get(1)))
                    .with("otherRole", AuditMessage.of("whole.ASSIGNED"));
        }
        if (judged.verdict() == Verdict.MISMATCH) {
            return judged;
        }
        if (judged.verdict() == Verdict.TRUNCATED && claim.wholes().size() > 1) {
            BigDecimal rounded = Exact.percent(claim.parts().get(0).value(), whole.value())
                    .rounded(stated.printed().scale(), RoundingMode.HALF_UP);
            of = AuditMessage.of("share.of-other-whole-truncated")
                    .with("sentence", of)
                    .with("rounded", Printed.percent(rounded));
        }
        return AuditedFigure.builder()
                .from(judged)
                .reading(AuditMessage.of("reading.whole").with("whole", Printed.of(whole)))
                .explanation(of)
                .build();
    }

    /** "a/n và b/n (p %)": the percentage may be of b, of a, or of both. */
    static List<AuditedFigure> pair(Claim.SharePair claim) {
        NumberReading both = sum(List.of(claim.first(), claim.second()));
        AuditedFigure first = of(claim, claim.first(), claim.stated());
        AuditedFigure second = of(claim, claim.second(), claim.stated());
        AuditedFigure sum = of(claim, both, claim.stated());
        AuditedFigure firstBare = of(claim, claim.first(), null);
        AuditedFigure secondBare = of(claim, claim.second(), null);
        String sums = claim.first().value().toPlainString() + "+"
                + claim.second().value().toPlainString();
        boolean single = Judged.isRight(first) || Judged.isRight(second);
        if (Judged.isRight(sum) || !single) {
            return List.of(firstBare, secondBare, read(sum, sums));
        }
        NumberReading right = Judged.isRight(second) && !Judged.isRight(first) ? claim.second() : claim.first();
        AuditMessage doubt = AuditMessage.of("share.ambiguous-pair")
                .with("stated", Printed.of(claim.stated().number()))
                .with("first", Printed.of(right))
                .with("both", Printed.of(both))
                .with("whole", Printed.of(claim.whole()))
                .with(
                        "right",
                        Printed.percent(Exact.percent(
                                        both.value(), claim.whole().value())
                                .rounded(claim.stated().number().printed().scale(), RoundingMode.HALF_UP)));
        AuditedFigure doubtful = AuditedFigure.builder()
                .from(read(sum, sums))
                .verdict(Verdict.AMBIGUOUS)
                .rounding(Optional.empty())
                .suggestions(List.of())
                .explanation(doubt)
                .build();
        String one = right.value().toPlainString();
        return right == claim.second()
                ? List.of(firstBare, read(second, one), doubtful)
                : List.of(read(first, one), secondBare, doubtful);
    }

    private static AuditedFigure of(Claim.SharePair claim, NumberReading part, @Nullable Amount stated) {
        NumberReading whole = claim.whole();
        return of(
                new Claim.Share(claim.quote(), List.of(part), List.of(whole), stated, false, false, Tie.WORDS),
                part,
                whole);
    }

    private static AuditedFigure read(AuditedFigure figure, String part) {
        return AuditedFigure.builder()
                .from(figure)
                .reading(AuditMessage.of("reading.part").with("part", part))
                .build();
    }
}
