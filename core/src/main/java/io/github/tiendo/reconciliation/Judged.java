package io.github.tiendo.reconciliation;

import io.github.tiendo.figure.StatedFigure;
import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.quantity.Interval;
import java.math.BigDecimal;
import java.util.List;

/** What the judges of all kinds say alike: the figure so far, and how a judgement is put in words. */
final class Judged {

    private Judged() {}

    static AuditedFigure.Builder start(StatedFigure figure) {
        AuditedFigure.Builder audited = AuditedFigure.builder()
                .kind(figure.kind())
                .text(figure.text())
                .location(figure.location())
                .names(figure.names());
        figure.numerator().ifPresent(number -> audited.numerator(number.value()));
        figure.denominator().ifPresent(number -> audited.denominator(number.value()));
        audited.stated(figure.statedText());
        figure.parts().forEach(part -> audited.addParts(part.value()));
        return audited;
    }

    static AuditMessage say(String key, BigDecimal part, BigDecimal whole) {
        return AuditMessage.of(key).with("part", Printed.of(part)).with("whole", Printed.of(whole));
    }

    static AuditMessage explain(String kind, Judgement judgement, NumberReading stated, Printed right) {
        String key =
                switch (judgement.verdict()) {
                    case CONSISTENT -> judgement.rounding().isPresent() ? kind + ".rounded" : kind + ".exact";
                    case TRUNCATED -> kind + ".truncated";
                    case HEDGED -> judgement.bounds().isPresent() ? kind + ".hedged" : kind + ".hedged-point";
                    default -> kind + ".mismatch";
                };
        AuditMessage message =
                AuditMessage.of(key).with("stated", Printed.of(stated)).with("right", right);
        if (judgement.bounds().isPresent()) {
            Interval bounds = judgement.bounds().get();
            message = message.with("lower", Printed.of(bounds.lower().orElse(BigDecimal.ZERO)))
                    .with(
                            "upper",
                            bounds.upper().isPresent()
                                    ? Printed.of(bounds.upper().get())
                                    : "∞");
        }
        return judgement.rounding().isPresent()
                ? message.with("rounding", judgement.rounding().get())
                : message;
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
