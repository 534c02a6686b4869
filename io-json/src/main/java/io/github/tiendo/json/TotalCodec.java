package io.github.tiendo.json;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.indicator.DefinitionId;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.indicator.PartsRule;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.Total;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.SuccessionRule;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.ReportedValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A total with the parts that it rests on and those that are missing. */
final class TotalCodec implements Codec<Total> {

    static final TotalCodec INSTANCE = new TotalCodec();

    static final Codec<Total.Part> PART = new Codec<>() {
        @Override
        public Optional<Total.Part> read(Fields fields) {
            Optional<AgencyId> agency = fields.id("agency", fields.reading()::agency);
            LocalizedText name = fields.required("name", fields.element("name", LocalizedTextCodec.INSTANCE));
            Optional<Total.Part.Absence> absence = fields.constant("absence", Total.Part.Absence.class);
            List<Period> missing = new ArrayList<>();
            for (String text : fields.texts("missingPeriods")) {
                Optional<Period> period = Period.parse(text);
                if (period.isEmpty()) {
                    fields.refuse(JsonFindingCode.UNREADABLE_TEXT, "missingPeriods", text, Expected.PERIOD);
                }
                period.ifPresent(missing::add);
            }
            Optional<Period> carriedFrom = fields.period("carriedFrom");
            fields.end();
            if (name == null || fields.isBroken()) {
                return Optional.empty();
            }
            try {
                return Optional.of(Total.Part.builder()
                        .agency(agency)
                        .name(name)
                        .absence(absence)
                        .missingPeriods(missing)
                        .carriedFrom(carriedFrom)
                        .build());
            } catch (IllegalArgumentException e) {
                fields.refuse(
                        JsonFindingCode.IMPOSSIBLE_VALUE,
                        "absence",
                        absence.map(Enum::name).orElse(""),
                        Expected.CONSISTENT);
                return Optional.empty();
            }
        }

        @Override
        public void write(Total.Part part, ElementWriter out) throws IOException {
            out.text("agency", part.agency());
            out.localized("name", part.name());
            out.text("absence", part.absence().map(Enum::name));
            out.texts("missingPeriods", part.missingPeriods());
            out.text("carriedFrom", part.carriedFrom());
        }
    };

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
