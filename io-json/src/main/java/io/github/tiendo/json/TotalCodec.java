package io.github.tiendo.json;

import io.github.tiendo.indicator.DefinitionId;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.indicator.PartsRule;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.Total;
import io.github.tiendo.organisation.SuccessionRule;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.ReportedValue;
import java.io.IOException;
import java.util.Optional;

/** A total with the parts that it rests on and those that are missing. */
final class TotalCodec implements Codec<Total> {

    static final TotalCodec INSTANCE = new TotalCodec();

    static final Codec<Total.Part> PART = Members.of(Total.Part::builder, Total.Part.Builder::build)
            .optional("agency", MemberForm.AGENCY, Total.Part::agency, Total.Part.Builder::agency)
            .required("name", MemberForm.WORDS, Total.Part::name, Total.Part.Builder::name)
            .optional(
                    "absence",
                    MemberForm.constant(Total.Part.Absence.class),
                    Total.Part::absence,
                    Total.Part.Builder::absence)
            .many("missingPeriods", MemberForm.PERIODS, Total.Part::missingPeriods, Total.Part.Builder::missingPeriods)
            .optional("carriedFrom", MemberForm.PERIOD, Total.Part::carriedFrom, Total.Part.Builder::carriedFrom);

    private TotalCodec() {}

    @Override
    public Optional<Total> read(Fields fields) {
        IndicatorId indicator = fields.required("indicator", fields.id("indicator", fields.reading()::indicator));
        Period period = fields.required("period", fields.period("period"));
        ReportedValue value = fields.required("value", ValueCodec.member(fields));
        Optional<Observation.Status> status = fields.constant("status", Observation.Status.class);
        PartsRule.Method method = fields.required("method", fields.constant("method", PartsRule.Method.class));
        Total.Builder total = Total.builder()
                .isAssumed(fields.flag("assumed"))
                .parts(fields.elements("parts", PART))
                .partsWords(fields.element("partsWords", LocalizedTextCodec.INSTANCE))
                .carriedBy(fields.constant("carriedBy", SuccessionRule.class))
                .definition(fields.id("definition", DefinitionId::of));
        fields.end();
        if (indicator == null || period == null || value == null || method == null || fields.isBroken()) {
            return Optional.empty();
        }
        status.ifPresent(total::status);
        try {
            return Optional.of(total.indicator(indicator)
                    .period(period)
                    .value(value)
                    .method(method)
                    .build());
        } catch (IllegalArgumentException e) {
            fields.refuse(JsonFindingCode.IMPOSSIBLE_VALUE, "parts", period.toString(), Expected.CONSISTENT);
            return Optional.empty();
        }
    }

    @Override
    public void write(Total total, ElementWriter out) throws IOException {
        out.text("indicator", total.indicator().value());
        out.text("period", total.period().toString());
        ValueCodec.writeMember(total.value(), out);
        if (total.status() != Observation.Status.NORMAL) {
            out.text("status", total.status().name());
        }
        out.text("method", total.method().name());
        out.flag("assumed", total.isAssumed());
        out.elements("parts", total.parts(), PART);
        out.element("partsWords", total.partsWords(), LocalizedTextCodec.INSTANCE);
        out.text("carriedBy", total.carriedBy().map(Enum::name));
        out.text("definition", total.definition());
    }
}
