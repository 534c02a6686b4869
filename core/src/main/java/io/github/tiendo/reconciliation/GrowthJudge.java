package io.github.tiendo.reconciliation;

import io.github.tiendo.figure.ChangeForm;
import io.github.tiendo.figure.StatedFigure;
import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.notation.PercentForm;
import io.github.tiendo.quantity.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Judges changes from one value to another: in percent, points, times or as a difference. */
final class GrowthJudge {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private GrowthJudge() {}

    static AuditedFigure growth(StatedFigure figure) {
        NumberReading later = figure.numerator().orElseThrow();
        if (figure.denominator().isEmpty()) {
            return Judged.start(figure)
                    .verdict(Verdict.UNVERIFIABLE)
                    .explanation(AuditMessage.of("growth.no-earlier"))
                    .build();
        }
        NumberReading earlier = figure.denominator().get();
        if (figure.change() == ChangeForm.NONE) {
            return direction(figure, earlier, later);
        }
        boolean percents = later.percentForm() == PercentForm.PERCENT;
        AuditedFigure change = change(figure, figure.change(), earlier, later);
        ChangeForm other = figure.change() == ChangeForm.PERCENT && percents
                ? ChangeForm.POINTS
                : figure.change() == ChangeForm.TIMES_MORE ? ChangeForm.MULTIPLE : ChangeForm.NONE;
        if (other == ChangeForm.NONE) {
            return change;
        }
        AuditedFigure second = change(figure, other, earlier, later);
        if (second.verdict() == change.verdict()) {
            return change;
        }
        return AuditedFigure.builder()
                .from(Judged.isRight(second) && !Judged.isRight(change) ? second : change)
                .verdict(Verdict.AMBIGUOUS)
                .reading(AuditMessage.of("reading.two")
                        .with("first", AuditMessage.of("form." + figure.change()))
                        .with("firstVerdict", change.verdict())
                        .with("second", AuditMessage.of("form." + other))
                        .with("secondVerdict", second.verdict()))
                .explanation(AuditMessage.of("growth.ambiguous")
                        .with("first", AuditMessage.of("form." + figure.change()))
                        .with("firstSentence", (AuditMessage) change.explanation())
                        .with("second", AuditMessage.of("form." + other))
                        .with("secondSentence", (AuditMessage) second.explanation()))
                .build();
    }

    private static AuditedFigure direction(StatedFigure figure, NumberReading earlier, NumberReading later) {
        int order = later.value().compareTo(earlier.value());
        boolean right = figure.isDecrease() ? order <= 0 : order >= 0;
        return Judged.start(figure)
                .recomputed(later.value().subtract(earlier.value()))
                .verdict(right ? Verdict.CONSISTENT : Verdict.MISMATCH)
                .explanation(AuditMessage.of(right ? "growth.direction" : "growth.wrong-direction")
                        .with("earlier", Printed.bare(earlier))
                        .with("later", Printed.bare(later)))
                .build();
    }

    private static AuditedFigure change(
            StatedFigure figure, ChangeForm form, NumberReading earlier, NumberReading later) {
        NumberReading stated = figure.stated().orElseThrow();
        BigDecimal a = earlier.value();
        BigDecimal b = later.value();
        boolean down = figure.isDecrease();
        AuditedFigure.Builder audited = Judged.start(figure);
        if (a.signum() <= 0 && form != ChangeForm.POINTS && form != ChangeForm.DIFFERENCE) {
            return audited.verdict(Verdict.UNVERIFIABLE)
                    .explanation(AuditMessage.of("growth.no-earlier"))
                    .build();
        }
        Interval from = Judgement.interval(earlier);
        Interval to = Judgement.interval(later);
        BigDecimal moved = down ? a.subtract(b) : b.subtract(a);
        Exact exact;
        Interval possible;
        switch (form) {
            case POINTS, DIFFERENCE -> {
                exact = Exact.of(moved);
                possible = down ? Judgement.difference(from, to) : Judgement.difference(to, from);
            }
            case MULTIPLE -> {
                exact = down && b.signum() > 0 ? new Exact(a, b) : new Exact(b, a);
                possible = down && b.signum() > 0
                        ? Judgement.quotient(from, to, BigDecimal.ONE)
                        : Judgement.quotient(to, from, BigDecimal.ONE);
            }
            case TIMES_MORE -> {
                exact = new Exact(moved, a);
                possible = Judgement.less(Judgement.quotient(to, from, BigDecimal.ONE), BigDecimal.ONE, down);
            }
            default -> {
                exact = Exact.percent(moved, a);
                possible = Judgement.less(Judgement.quotient(to, from, HUNDRED), HUNDRED, down);
            }
        }
        boolean points = earlier.qualifier().isExact() && later.qualifier().isExact();
        boolean scaled = earlier.scaleWord().isPresent() || later.scaleWord().isPresent();
        boolean difference = form == ChangeForm.DIFFERENCE;
        NumberReading compared = difference ? plain(stated) : stated;
        Judgement judgement = Judgement.of(compared, exact, possible, points, scaled);
        BigDecimal rounded = exact.rounded(Math.max(0, compared.printed().scale()), RoundingMode.HALF_UP);
        boolean percent = form == ChangeForm.PERCENT;
        Printed right = percent ? Printed.percent(rounded) : Printed.of(rounded);
        audited.recomputed(exact.decimal())
                .verdict(judgement.verdict())
                .rounding(judgement.rounding())
                .bounds(judgement.bounds())
                .explanation(Judged.explain("growth", judgement, stated, right)
                        .with("earlier", Printed.bare(earlier))
                        .with("later", Printed.bare(later))
                        .with("form", AuditMessage.of("form." + form)));
        if (judgement.verdict() == Verdict.MISMATCH) {
            audited.addSuggestions(AuditMessage.of("growth.right")
                    .with("earlier", Printed.bare(earlier))
                    .with("later", Printed.bare(later))
                    .with("right", right)
                    .with("form", AuditMessage.of("form." + form)));
            if (percent && points) {
                audited.addSuggestions(AuditMessage.of("growth.would-be")
                        .with("stated", Printed.of(stated))
                        .with("earlier", Printed.bare(earlier))
                        .with(
                                "later",
                                Printed.of(wouldBe(
                                        a,
                                        stated.printed(),
                                        down,
                                        later.printed().scale()))));
            }
        }
        return audited.build();
    }

    /** A difference is compared with its scale word multiplied in. */
    private static NumberReading plain(NumberReading stated) {
        return stated.scaleWord().isEmpty()
                ? stated
                : NumberReading.builder()
                        .printed(stated.value())
                        .qualifier(stated.qualifier())
                        .build();
    }

    private static BigDecimal wouldBe(BigDecimal earlier, BigDecimal percent, boolean down, int scale) {
        BigDecimal factor = HUNDRED.add(down ? percent.negate() : percent);
        BigDecimal exact = earlier.multiply(factor).divide(HUNDRED);
        return exact.setScale(
                Math.min(Math.max(scale, 0), exact.scale() < 0 ? 0 : exact.scale()), RoundingMode.HALF_UP);
    }
}
