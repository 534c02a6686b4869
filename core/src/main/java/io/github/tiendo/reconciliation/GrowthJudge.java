package io.github.tiendo.reconciliation;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.claim.Atom.Unit;
import io.github.tiendo.claim.Claim;
import io.github.tiendo.claim.Claim.Change;
import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.notation.NumberReading.PercentForm;
import io.github.tiendo.quantity.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/** Judges changes from one value to another: in percent, points, times or as a difference. */
final class GrowthJudge {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LEAST = new BigDecimal("0.95");
    private static final BigDecimal MOST = new BigDecimal("1.15");

    private final Claim.Growth claim;
    private final NumberReading later;
    private final NumberReading earlier;

    private GrowthJudge(Claim.Growth claim) {
        this.claim = claim;
        this.later = claim.later();
        this.earlier = claim.earlier();
    }

    static AuditedFigure judge(Claim.Growth claim) {
        GrowthJudge judge = new GrowthJudge(claim);
        return claim.change() == Change.NONE ? judge.direction() : judge.readings();
    }

    private AuditedFigure.Builder start() {
        return Judged.start(StatedFigureKind.GROWTH, claim.quote(), later, earlier, claim.stated());
    }

    private AuditMessage values(AuditMessage message) {
        return message.with("earlier", Printed.bare(earlier)).with("later", Printed.bare(later));
    }

    private AuditedFigure direction() {
        int order = later.value().compareTo(earlier.value());
        boolean right = claim.isDown() ? order <= 0 : order >= 0;
        return start().recomputed(later.value().subtract(earlier.value()))
                .verdict(right ? Verdict.CONSISTENT : Verdict.MISMATCH)
                .explanation(values(AuditMessage.of(right ? "growth.direction" : "growth.wrong-direction")))
                .build();
    }

    /** A percentage between percentages may be points, and "tăng gấp 3 lần" may be three times as much. */
    private AuditedFigure readings() {
        boolean percents = later.percentForm() == PercentForm.PERCENT;
        AuditedFigure first = as(claim.change());
        Change other = claim.change() == Change.PERCENT && percents
                ? Change.POINTS
                : claim.change() == Change.TIMES_MORE ? Change.MULTIPLE : Change.NONE;
        if (other == Change.NONE) {
            return first;
        }
        AuditedFigure second = as(other);
        // a percentage that is right as it is written need not be points
        boolean literal = claim.change() == Change.PERCENT && Judged.isRight(first);
        if (literal || second.verdict() == first.verdict()) {
            // digits that seem cut off may as well be points as they are
            return second.verdict() == Verdict.CONSISTENT ? second : first;
        }
        return AuditedFigure.builder()
                .from(Judged.isRight(second) && !Judged.isRight(first) ? second : first)
                .verdict(Verdict.AMBIGUOUS)
                .reading(AuditMessage.of("reading.two")
                        .with("first", AuditMessage.of("form." + claim.change()))
                        .with("firstVerdict", first.verdict())
                        .with("second", AuditMessage.of("form." + other))
                        .with("secondVerdict", second.verdict()))
                .explanation(AuditMessage.of("growth.ambiguous")
                        .with("first", AuditMessage.of("form." + claim.change()))
                        .with("firstSentence", (AuditMessage) first.explanation())
                        .with("second", AuditMessage.of("form." + other))
                        .with("secondSentence", (AuditMessage) second.explanation()))
                .build();
    }

    private AuditedFigure as(Change form) {
        Amount stated = Objects.requireNonNull(claim.stated());
        boolean down = claim.isDown();
        AuditedFigure.Builder figure = start();
        BigDecimal a = earlier.value();
        BigDecimal b = later.value();
        if (a.signum() <= 0 && form != Change.POINTS && form != Change.DIFFERENCE) {
            return figure.verdict(Verdict.UNVERIFIABLE)
                    .explanation(AuditMessage.of("growth.no-earlier"))
                    .build();
        }
        Exact exact = exact(form, down, a, b);
        if (form == Change.MULTIPLE && stated.isInWords() || stated.unit() == Unit.SHARE_IN_WORDS) {
            return inWords(figure, exact, stated.number(), form);
        }
        NumberReading compared = form == Change.DIFFERENCE ? plain(stated.number()) : stated.number();
        Judgement judgement = Judgement.of(
                compared,
                exact,
                possible(form, down, Judgement.interval(earlier), Judgement.interval(later)),
                earlier.qualifier().isExact() && later.qualifier().isExact(),
                earlier.scaleWord().isPresent() || later.scaleWord().isPresent());
        int scale = compared.printed().scale();
        Printed right = right(form, exact, compared, stated.number());
        Judged.judged(figure.recomputed(exact.decimal()), judgement)
                .explanation(values(Judged.explain("growth", judgement, Printed.of(stated.number()), right, scale))
                        .with("form", AuditMessage.of("form." + form)));
        if (judgement.verdict() == Verdict.MISMATCH) {
            figure.addSuggestions(values(AuditMessage.of("growth.right"))
                    .with("right", right)
                    .with("form", AuditMessage.of("form." + form)));
        }
        return figure.build();
    }

    /** "Doubled" is said of 1.95 and of 2.2, not of 1.8; "by a quarter" of 24 %. */
    private AuditedFigure inWords(AuditedFigure.Builder figure, Exact exact, NumberReading stated, Change form) {
        BigDecimal times = exact.rounded(2, RoundingMode.HALF_UP);
        BigDecimal said = stated.value();
        boolean right = form != Change.MULTIPLE
                ? ShareJudge.isSaidOf(times, stated)
                : stated.qualifier().isExact()
                        ? times.compareTo(said.multiply(LEAST)) >= 0 && times.compareTo(said.multiply(MOST)) <= 0
                        : Interval.point(times).overlaps(Judgement.interval(stated));
        boolean same = exact.is(said);
        String told = same ? "growth.exact" : right ? "growth.hedged-point" : "growth.mismatch";
        return figure.recomputed(exact.decimal())
                .verdict(right ? Verdict.CONSISTENT : Verdict.MISMATCH)
                .explanation(values(AuditMessage.of(told))
                        .with("stated", Objects.requireNonNull(claim.stated()).printed())
                        .with("right", Printed.of(times))
                        .with("form", AuditMessage.of("form." + form)))
                .build();
    }

    private static Printed right(Change form, Exact exact, NumberReading compared, NumberReading stated) {
        BigDecimal rounded = exact.rounded(compared.printed().scale(), RoundingMode.HALF_UP);
        return form == Change.DIFFERENCE
                ? Printed.like(stated, rounded)
                : Printed.of(stated).like(rounded);
    }

    private static Exact exact(Change form, boolean down, BigDecimal a, BigDecimal b) {
        BigDecimal moved = down ? a.subtract(b) : b.subtract(a);
        return switch (form) {
            case POINTS, DIFFERENCE -> Exact.of(moved);
            case MULTIPLE -> down && b.signum() > 0 ? new Exact(a, b) : new Exact(b, a);
            case TIMES_MORE -> new Exact(moved, a);
            default -> Exact.percent(moved, a);
        };
    }

    private static Interval possible(Change form, boolean down, Interval from, Interval to) {
        return switch (form) {
            case POINTS, DIFFERENCE -> down ? Judgement.difference(from, to) : Judgement.difference(to, from);
            case MULTIPLE ->
                down ? Judgement.quotient(from, to, BigDecimal.ONE) : Judgement.quotient(to, from, BigDecimal.ONE);
            case TIMES_MORE -> Judgement.less(Judgement.quotient(to, from, BigDecimal.ONE), BigDecimal.ONE, down);
            default -> Judgement.less(Judgement.quotient(to, from, HUNDRED), HUNDRED, down);
        };
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
}
