package io.github.tiendo.reconciliation;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.claim.Quote;
import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.quantity.Interval;
import io.github.tiendo.reconciliation.AuditedFigure.Quotation;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the judges of all kinds say alike: the figure so far, and how a judgement is put in words. */
final class Judged {

    private static final int MOST_DECIMALS = 4;

    private Judged() {}

    static AuditedFigure.Builder start(StatedFigureKind kind, Quote quote) {
        return AuditedFigure.builder()
                .kind(kind)
                .text(quote.text())
                .location(quote.location())
                .quotation(Quotation.builder()
                        .before(quote.before())
                        .figure(quote.figure())
                        .behind(quote.behind())
                        .location(quote.figureLocation())
                        .build());
    }

    static AuditedFigure.Builder start(
            StatedFigureKind kind, Quote quote, @Nullable NumberReading first, @Nullable NumberReading second) {
        AuditedFigure.Builder figure = start(kind, quote);
        if (first != null) {
            figure.numerator(first.value());
        }
        if (second != null) {
            figure.denominator(second.value());
        }
        return figure;
    }

    static AuditedFigure.Builder start(
            StatedFigureKind kind,
            Quote quote,
            @Nullable NumberReading first,
            @Nullable NumberReading second,
            @Nullable Amount stated) {
        return start(kind, quote, first, second)
                .stated(Optional.ofNullable(stated).map(Amount::printed));
    }

    /** With what a judgement says. */
    static AuditedFigure.Builder judged(AuditedFigure.Builder figure, Judgement judgement) {
        return figure.verdict(judgement.verdict())
                .rounding(judgement.rounding())
                .bounds(judgement.bounds());
    }

    static AuditMessage say(String key, NumberReading part, NumberReading whole) {
        return AuditMessage.of(key).with("part", Printed.bare(part)).with("whole", Printed.bare(whole));
    }

    static AuditMessage explain(String kind, Judgement judgement, Serializable stated, Printed right, int scale) {
        String key =
                switch (judgement.verdict()) {
                    case CONSISTENT -> judgement.rounding().isPresent() ? kind + ".rounded" : kind + ".exact";
                    case TRUNCATED -> kind + ".truncated";
                    case HEDGED -> judgement.bounds().isPresent() ? kind + ".hedged" : kind + ".hedged-point";
                    default -> kind + ".mismatch";
                };
        AuditMessage message = AuditMessage.of(key).with("stated", stated).with("right", right);
        if (judgement.bounds().isPresent()) {
            Interval bounds = judgement.bounds().get();
            message = message.with(
                            "lower", bound(bounds.lower().orElse(BigDecimal.ZERO), scale, RoundingMode.FLOOR, right))
                    .with(
                            "upper",
                            bounds.upper().isPresent()
                                    ? bound(bounds.upper().get(), scale, RoundingMode.CEILING, right)
                                    : "∞");
        }
        return judgement.rounding().isPresent()
                ? message.with("rounding", judgement.rounding().get())
                : message;
    }

    /** A bound with the decimals and the unit of the number that it is compared with. */
    private static Printed bound(BigDecimal bound, int scale, RoundingMode mode, Printed like) {
        BigDecimal scaled = like.number()
                .scaleWord()
                .map(word -> bound.movePointLeft(word.exponent()))
                .orElse(bound);
        BigDecimal shown = scaled.scale() > scale ? scaled.setScale(Math.min(scale, MOST_DECIMALS), mode) : scaled;
        return like.like(shown);
    }

    static boolean isRight(AuditedFigure figure) {
        return figure.verdict() == Verdict.CONSISTENT
                || figure.verdict() == Verdict.HEDGED
                || figure.verdict() == Verdict.TRUNCATED;
    }

    static BigDecimal total(List<NumberReading> parts) {
        return parts.stream().map(NumberReading::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
