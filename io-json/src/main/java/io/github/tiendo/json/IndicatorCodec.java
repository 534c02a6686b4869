package io.github.tiendo.json;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.indicator.Definition;
import io.github.tiendo.indicator.DefinitionId;
import io.github.tiendo.indicator.HeadingId;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.Indicator.Direction;
import io.github.tiendo.indicator.Indicator.ExclusionReason;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.indicator.Measure;
import io.github.tiendo.indicator.MeasureId;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An indicator. A member that cannot be used is left out and the indicator stays, as long as it has an id and a name:
 * an indicator that is counted must not vanish because its unit is wrong.
 */
final class IndicatorCodec implements Codec<Indicator> {

    static final IndicatorCodec INSTANCE = new IndicatorCodec();

    static final Codec<Definition> DEFINITION = new Codec<>() {
        @Override
        public Optional<Definition> read(Fields fields) {
            DefinitionId id = fields.required("id", fields.id("id", DefinitionId::of));
            LocalizedText wording = fields.required("wording", fields.element("wording", LocalizedTextCodec.INSTANCE));
            Optional<LocalDate> validFrom = fields.date("validFrom");
            Optional<LocalDate> knownOn = fields.date("knownOn");
            fields.end();
            return id == null || wording == null || fields.isBroken()
                    ? Optional.empty()
                    : Optional.of(Definition.builder()
                            .id(id)
                            .wording(wording)
                            .validFrom(validFrom)
                            .knownOn(knownOn)
                            .build());
        }

        @Override
        public void write(Definition definition, ElementWriter out) throws IOException {
            out.text("id", definition.id().value());
            out.localized("wording", definition.wording());
            out.text("validFrom", definition.validFrom());
            out.text("knownOn", definition.knownOn());
        }
    };

    static final Codec<Measure> MEASURE = new Codec<>() {
        @Override
        public Optional<Measure> read(Fields fields) {
            MeasureId id = fields.required("id", fields.id("id", MeasureId::of));
            LocalizedText name = fields.required("name", fields.element("name", LocalizedTextCodec.INSTANCE));
            fields.end();
            return id == null || name == null
                    ? Optional.empty()
                    : Optional.of(Measure.builder().id(id).name(name).build());
        }

        @Override
        public void write(Measure measure, ElementWriter out) throws IOException {
            out.text("id", measure.id().value());
            out.localized("name", measure.name());
        }
    };

    private IndicatorCodec() {}

    @Override
    public Optional<Indicator> read(Fields fields) {
        Optional<Indicator> indicator = member(fields);
        fields.end();
        return indicator;
    }

    /** The indicator among members that may hold more. */
    static Optional<Indicator> member(Fields fields) {
        IndicatorId id = fields.required("id", fields.id("id", fields.reading()::indicator));
        LocalizedText name = fields.required("name", fields.element("name", LocalizedTextCodec.INSTANCE));
        Optional<Direction> direction;
        Optional<Indicator.Kind> kind;
        Indicator.Builder indicator = Indicator.builder();
        indicator.unit(fields.text("unit").map(fields.reading()::unit));
        direction = fields.constant("direction", Direction.class);
        kind = fields.constant("kind", Indicator.Kind.class);
        indicator
                .isCumulative(fields.flag("cumulative"))
                .exclusion(fields.constant("exclusion", ExclusionReason.class))
                .heading(fields.id("heading", HeadingId::of))
                .responsible(fields.ids("responsible", fields.reading()::agency))
                .measure(fields.element("measure", MEASURE))
                .definitions(fields.elements("definitions", DEFINITION))
                .naturalLimit(fields.number("naturalLimit"))
                .applicableUntil(fields.date("applicableUntil"));
        if (id == null || name == null) {
            return Optional.empty();
        }
        direction.ifPresent(indicator::direction);
        kind.ifPresent(indicator::kind);
        return Optional.of(indicator.id(id).name(name).build());
    }

    @Override
    public void write(Indicator indicator, ElementWriter out) throws IOException {
        out.text("id", indicator.id().value());
        out.localized("name", indicator.name());
        if (indicator.unit().isPresent()) {
            out.text("unit", indicator.unit().get().label(Languages.ENGLISH));
        }
        Direction usual = indicator.kind() == Indicator.Kind.RANK ? Direction.DECREASE : Direction.INCREASE;
        if (indicator.direction() != usual) {
            out.text("direction", indicator.direction().name());
        }
        if (indicator.kind() != Indicator.Kind.LEVEL) {
            out.text("kind", indicator.kind().name());
        }
        out.flag("cumulative", indicator.isCumulative());
        out.text("exclusion", indicator.exclusion().map(Enum::name));
        out.text("heading", indicator.heading());
        out.texts("responsible", indicator.responsible());
        out.element("measure", indicator.measure(), MEASURE);
        out.elements("definitions", indicator.definitions(), DEFINITION);
        out.number("naturalLimit", indicator.naturalLimit());
        out.text("applicableUntil", indicator.applicableUntil());
    }
}
