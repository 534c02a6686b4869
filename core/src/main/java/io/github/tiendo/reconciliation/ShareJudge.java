package io.github.tiendo.reconciliation;

import io.github.tiendo.figure.StatedFigure;
import io.github.tiendo.figure.StatedWhole;
import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.quantity.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Judges shares: a part, its whole and the percentage that a text gives. */
final class ShareJudge {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ShareJudge() {}

    /** A share with one whole, or with several that it may be of: the first that fits best counts. */
    static AuditedFigure share(StatedFigure figure) {
        if (figure.denominator().isEmpty()) {
            return Judged.start(figure)
                    .verdict(Verdict.UNVERIFIABLE)
                    .explanation(AuditMessage.of("share.no-whole"))
                    .build();
        }
        if (figure.stated().isEmpty()) {
            return bare(figure);
        }
        AuditedFigure best = share(figure, figure.denominator().get());
        if (best.verdict() != Verdict.MISMATCH && best.verdict() != Verdict.TRUNCATED) {
            return best;
        }
        StatedWhole whole = null;
        for (StatedWhole other : figure.otherWholes()) {
            AuditedFigure second = share(figure, other.number());
            if (second.verdict().urgency() < best.verdict().urgency()) {
                best = second;
                whole = other;
            }
        }
        return whole == null ? best : ofOtherWhole(figure, whole, best);
    }

    /** "98,62 % is of the 16.274 due, not of the 21.914 assigned, and cut off: 98,63 % rounded". */
    private static AuditedFigure ofOtherWhole(StatedFigure figure, StatedWhole whole, AuditedFigure judged) {
        NumberReading stated = figure.stated().orElseThrow();
        BigDecimal first = figure.denominator().orElseThrow().value();
        boolean due =
                whole.role() == StatedWhole.Role.DUE && figure.otherWholes().size() > 1;
        AuditMessage of = AuditMessage.of("share.of-other-whole")
                .with("stated", Printed.of(stated))
                .with("whole", Printed.of(whole.number().value()))
                .with("role", AuditMessage.of("whole." + whole.role()))
                .with("other", Printed.of(first))
                .with("otherRole", AuditMessage.of(due ? "whole.ASSIGNED" : "whole.OTHER"));
        return AuditedFigure.builder()
                .from(judged)
                .reading(AuditMessage.of("reading.whole")
                        .with("whole", Printed.of(whole.number().value())))
                .explanation(judged.verdict() == Verdict.TRUNCATED ? truncated(figure, whole, of) : of)
                .build();
    }

    private static AuditMessage truncated(StatedFigure figure, StatedWhole whole, AuditMessage sentence) {
        BigDecimal rounded = Exact.percent(
                        figure.numerator().orElseThrow().value(), whole.number().value())
                .rounded(figure.stated().orElseThrow().printed().scale(), RoundingMode.HALF_UP);
        return AuditMessage.of("share.of-other-whole-truncated")
                .with("sentence", sentence)
                .with("rounded", Printed.percent(rounded));
    }

    private static AuditedFigure bare(StatedFigure figure) {
        BigDecimal part = figure.numerator().orElseThrow().value();
        BigDecimal whole = figure.denominator().orElseThrow().value();
        boolean possible = part.compareTo(whole) <= 0 && part.signum() >= 0;
        AuditedFigure.Builder audited = Judged.start(figure);
        if (whole.signum() > 0) {
            audited.recomputed(Exact.percent(part, whole).decimal());
        }
        return audited.verdict(possible ? Verdict.CONSISTENT : Verdict.MISMATCH)
                .explanation(Judged.say(possible ? "share.possible" : "share.more-than-all", part, whole))
                .build();
    }

    private static AuditedFigure share(StatedFigure figure, NumberReading whole) {
        NumberReading part = figure.numerator().orElseThrow();
        NumberReading stated = figure.stated().orElseThrow();
        AuditedFigure.Builder audited = Judged.start(figure).denominator(whole.value());
        if (whole.value().signum() <= 0) {
            return audited.verdict(Verdict.UNVERIFIABLE)
                    .explanation(AuditMessage.of("share.no-whole"))
                    .build();
        }
        Exact exact = Exact.percent(part.value(), whole.value());
        Interval possible = Judgement.quotient(Judgement.interval(part), Judgement.interval(whole), HUNDRED);
        Judgement judgement = Judgement.of(
                stated,
                exact,
                possible,
                part.qualifier().isExact() && whole.qualifier().isExact(),
                part.scaleWord().isPresent() || whole.scaleWord().isPresent());
        audited.recomputed(exact.decimal())
                .verdict(judgement.verdict())
                .rounding(judgement.rounding())
                .bounds(judgement.bounds());
        BigDecimal right = exact.rounded(stated.printed().scale(), RoundingMode.HALF_UP);
        audited.explanation(Judged.explain("share", judgement, stated, Printed.percent(right))
                .with("part", Printed.of(part.value()))
                .with("whole", Printed.of(whole.value())));
        if (judgement.verdict() == Verdict.MISMATCH) {
            suggestions(audited, part, whole, stated, right);
        }
        return audited.build();
    }

    /** "35 % would be 14/40; 14/36 is 39 %". */
    private static void suggestions(
            AuditedFigure.Builder audited,
            NumberReading part,
            NumberReading whole,
            NumberReading stated,
            BigDecimal right) {
        audited.addSuggestions(AuditMessage.of("share.right")
                .with("part", Printed.of(part.value()))
                .with("whole", Printed.of(whole.value()))
                .with("right", Printed.percent(right)));
        BigDecimal printed = stated.printed();
        if (printed.signum() <= 0
                || part.value().stripTrailingZeros().scale() > 0
                || whole.value().stripTrailingZeros().scale() > 0) {
            return;
        }
        BigDecimal otherWhole = part.value().multiply(HUNDRED).divide(printed, 0, RoundingMode.HALF_UP);
        if (otherWhole.signum() > 0
                && fits(part.value(), otherWhole, printed)
                && otherWhole.compareTo(part.value()) >= 0) {
            audited.addSuggestions(wouldBe(printed, part.value(), otherWhole));
        }
        BigDecimal otherPart = whole.value().multiply(printed).divide(HUNDRED, 0, RoundingMode.HALF_UP);
        if (fits(otherPart, whole.value(), printed)) {
            audited.addSuggestions(wouldBe(printed, otherPart, whole.value()));
        }
    }

    private static boolean fits(BigDecimal part, BigDecimal whole, BigDecimal printed) {
        return Exact.percent(part, whole)
                        .rounded(printed.scale(), RoundingMode.HALF_UP)
                        .compareTo(printed)
                == 0;
    }

    private static AuditMessage wouldBe(BigDecimal printed, BigDecimal part, BigDecimal whole) {
        return Judged.say("share.would-be", part, whole).with("stated", Printed.percent(printed));
    }

    /** "a/n và b/n (p %)": the percentage may be of a, of b, or of both. */
    static List<AuditedFigure> sharesOfOnePercentage(StatedFigure figure) {
        NumberReading a = figure.parts().get(0);
        NumberReading b = figure.parts().get(1);
        NumberReading both = NumberReading.of(a.value().add(b.value()));
        AuditedFigure first = share(ofPart(figure, a, true));
        AuditedFigure second = share(ofPart(figure, b, true));
        AuditedFigure sum = share(ofPart(figure, both, true));
        AuditedFigure firstBare = share(ofPart(figure, a, false));
        AuditedFigure secondBare = share(ofPart(figure, b, false));
        String aPlusB = a.value().toPlainString() + "+" + b.value().toPlainString();
        if (Judged.isRight(sum)) {
            return List.of(firstBare, secondBare, read(sum, aPlusB));
        }
        AuditedFigure doubtful = AuditedFigure.builder()
                .from(read(sum, aPlusB))
                .verdict(Verdict.AMBIGUOUS)
                .rounding(Optional.empty())
                .explanation(doubt(figure, Judged.isRight(second) && !Judged.isRight(first) ? b : a, both))
                .build();
        if (Judged.isRight(first)) {
            return List.of(read(first, a.value().toPlainString()), secondBare, doubtful);
        }
        if (Judged.isRight(second)) {
            return List.of(firstBare, read(second, b.value().toPlainString()), doubtful);
        }
        return List.of(firstBare, secondBare, read(sum, aPlusB));
    }

    /** "33 % is 12/36; both together, 17/36, are 47 %". */
    private static AuditMessage doubt(StatedFigure figure, NumberReading first, NumberReading both) {
        NumberReading stated = figure.stated().orElseThrow();
        BigDecimal whole = figure.denominator().orElseThrow().value();
        BigDecimal right =
                Exact.percent(both.value(), whole).rounded(stated.printed().scale(), RoundingMode.HALF_UP);
        return AuditMessage.of("share.ambiguous-pair")
                .with("stated", Printed.of(stated))
                .with("first", Printed.of(first.value()))
                .with("both", Printed.of(both.value()))
                .with("whole", Printed.of(whole))
                .with("right", Printed.percent(right));
    }

    private static StatedFigure ofPart(StatedFigure figure, NumberReading part, boolean stated) {
        return StatedFigure.builder()
                .from(figure)
                .numerator(part)
                .parts(List.of())
                .stated(stated ? figure.stated() : Optional.empty())
                .statedText(stated ? figure.statedText() : Optional.empty())
                .build();
    }

    private static AuditedFigure read(AuditedFigure figure, String part) {
        return AuditedFigure.builder()
                .from(figure)
                .reading(AuditMessage.of("reading.part").with("part", part))
                .build();
    }
}
