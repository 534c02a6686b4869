package io.github.tiendo.reconciliation;

import io.github.tiendo.figure.StatedFigure;
import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.quantity.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Judges sums of parts and of percentages. */
final class SumJudge {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal NEARLY_ALL = new BigDecimal("0.9");

    private SumJudge() {}

    static List<AuditedFigure> sum(StatedFigure figure) {
        NumberReading stated = figure.denominator().orElseThrow();
        BigDecimal sum = Judged.total(figure.parts());
        BigDecimal total = stated.value();
        AuditedFigure.Builder audited = Judged.start(figure).numerator(sum).recomputed(sum);
        AuditMessage numbers =
                AuditMessage.of("sum.exact").with("sum", Printed.of(sum)).with("total", Printed.of(total));
        boolean points = stated.qualifier().isExact()
                && figure.parts().stream().allMatch(part -> part.qualifier().isExact());
        if (sum.compareTo(total) == 0 && points) {
            return List.of(
                    audited.verdict(Verdict.CONSISTENT).explanation(numbers).build());
        }
        boolean loose = !points
                || stated.scaleWord().isPresent()
                || figure.parts().stream().anyMatch(part -> part.scaleWord().isPresent());
        if (loose) {
            Interval possible = sumOf(figure.parts());
            if (possible.overlaps(Judgement.interval(stated))) {
                return List.of(audited.verdict(Verdict.HEDGED)
                        .bounds(possible.isPoint() ? Optional.empty() : Optional.of(possible))
                        .explanation(new AuditMessage("sum.hedged", numbers.arguments()))
                        .build());
            }
        }
        if (figure.isOpenEnded()) {
            return List.of();
        }
        boolean slip = sum.subtract(total).abs().multiply(HUNDRED).compareTo(total) <= 0;
        boolean near = slip
                || figure.parts().size() >= 3
                        && sum.compareTo(total.multiply(NEARLY_ALL)) >= 0
                        && sum.multiply(NEARLY_ALL).compareTo(total) <= 0;
        boolean overlapping = sum.multiply(NEARLY_ALL).compareTo(total) > 0
                && figure.parts().size() == 2
                && figure.parts().stream().allMatch(part -> part.value().compareTo(total) <= 0);
        if (!figure.isExhaustive() && !near) {
            return List.of();
        }
        audited.explanation(new AuditMessage("sum.mismatch", numbers.arguments()));
        withoutOne(audited, figure.parts(), sum, total);
        if (figure.isExhaustive() && !overlapping) {
            return List.of(audited.verdict(Verdict.MISMATCH).build());
        }
        return List.of(audited.verdict(Verdict.AMBIGUOUS)
                .explanation(new AuditMessage("sum.subsets", numbers.arguments()))
                .build());
    }

    private static Interval sumOf(List<NumberReading> parts) {
        Interval sum = Interval.point(BigDecimal.ZERO);
        for (NumberReading part : parts) {
            sum = Judgement.difference(sum, Judgement.less(Judgement.interval(part), BigDecimal.ZERO, true));
        }
        return sum;
    }

    /** "the parts make 41, not 36; without the last it is 36". */
    private static void withoutOne(
            AuditedFigure.Builder audited, List<NumberReading> parts, BigDecimal sum, BigDecimal total) {
        BigDecimal difference = sum.subtract(total);
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (parts.get(i).value().compareTo(difference) == 0) {
                String key = i == parts.size() - 1 ? "sum.without-last" : "sum.without-one";
                audited.addSuggestions(AuditMessage.of(key)
                        .with("sum", Printed.of(sum))
                        .with("total", Printed.of(total))
                        .with("part", Printed.of(parts.get(i).value())));
                return;
            }
        }
        audited.addSuggestions(AuditMessage.of("sum.right")
                .with("sum", Printed.of(sum))
                .with("total", Printed.of(total))
                .with("difference", Printed.of(difference.abs())));
    }

    static AuditedFigure percentSum(StatedFigure figure) {
        BigDecimal sum = Judged.total(figure.parts());
        BigDecimal slack = BigDecimal.ZERO;
        for (NumberReading part : figure.parts()) {
            slack = slack.add(
                    BigDecimal.ONE.movePointLeft(part.printed().scale()).divide(BigDecimal.valueOf(2)));
        }
        BigDecimal off = sum.subtract(HUNDRED).abs();
        boolean exact = off.signum() == 0;
        boolean rounding = off.compareTo(slack) <= 0;
        AuditedFigure.Builder audited = Judged.start(figure)
                .numerator(sum)
                .stated("100%")
                .recomputed(sum)
                .verdict(rounding ? Verdict.CONSISTENT : Verdict.MISMATCH)
                .explanation(AuditMessage.of(
                                exact ? "percent-sum.exact" : rounding ? "percent-sum.rounded" : "percent-sum.mismatch")
                        .with("sum", Printed.percent(sum))
                        .with("difference", Printed.percent(off)));
        return audited.build();
    }
}
