package io.github.tiendo.json;

import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.target.Baseline;
import io.github.tiendo.target.Condition;
import io.github.tiendo.target.Target;
import io.github.tiendo.target.TargetId;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/** A target: {@code id}, {@code due}, the members of its condition, {@code baseline}, {@code decidedOn}, {@code printed}. */
final class TargetCodec implements Codec<Target> {

    static final TargetCodec INSTANCE = new TargetCodec();

    static final Codec<Baseline> BASELINE = new Codec<>() {
        @Override
        public Optional<Baseline> read(Fields fields) {
            Period period = fields.required("period", fields.period("period"));
            Quantity value = fields.required("value", ValueCodec.quantity(fields, "value"));
            fields.end();
            return period == null || value == null || fields.isBroken()
                    ? Optional.empty()
                    : Optional.of(Baseline.of(period, value));
        }

        @Override
        public void write(Baseline baseline, ElementWriter out) throws IOException {
            out.text("period", baseline.period().toString());
            ValueCodec.writeQuantity(baseline.value(), "value", out);
        }
    };

    private TargetCodec() {}

    @Override
    public Optional<Target> read(Fields fields) {
        Optional<TargetId> id = fields.id("id", TargetId::of);
        Optional<Period> due = fields.period("due");
        Optional<? extends Condition> condition = ConditionCodec.member(fields);
        Optional<Baseline> baseline = fields.element("baseline", BASELINE);
        Optional<LocalDate> decidedOn = fields.date("decidedOn");
        Optional<String> printed = fields.text("printed");
        fields.end();
        if (condition.isEmpty() || fields.isBroken()) {
            return Optional.empty();
        }
        Target.Builder target = Target.builder()
                .due(due)
                .condition(condition.get())
                .baseline(baseline)
                .decidedOn(decidedOn)
                .printed(printed);
        id.ifPresent(target::id);
        return Optional.of(target.build());
    }

    @Override
    public void write(Target target, ElementWriter out) throws IOException {
        out.text("id", target.id().value());
        out.text("due", target.due());
        ConditionCodec.writeMember(target.condition(), out);
        out.element("baseline", target.baseline(), BASELINE);
        out.text("decidedOn", target.decidedOn());
        out.text("printed", target.printed());
    }
}
