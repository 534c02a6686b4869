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
import io.github.tiendo.indicator.PartsRule;
import io.github.tiendo.indicator.PeriodsRule;
import io.github.tiendo.organisation.AgencyId;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * An indicator. A member that cannot be used is left out and the indicator stays, as long as it has an id and a name:
 * an indicator that is counted must not vanish because its unit is wrong.
 */
final class IndicatorCodec implements Codec<Indicator> {

    static final IndicatorCodec INSTANCE = new IndicatorCodec();

    static final Codec<Definition> DEFINITION = Members.of(Definition::builder, Definition.Builder::build)
            .required("id", MemberForm.id(DefinitionId::of), Definition::id, Definition.Builder::id)
            .required("wording", MemberForm.WORDS, Definition::wording, Definition.Builder::wording)
            .optional("validFrom", MemberForm.DATE, Definition::validFrom, Definition.Builder::validFrom)
            .optional("knownOn", MemberForm.DATE, Definition::knownOn, Definition.Builder::knownOn);

    static final Codec<Measure> MEASURE = Members.of(Measure::builder, Measure.Builder::build)
            .required("id", MemberForm.id(MeasureId::of), Measure::id, Measure.Builder::id)
            .required("name", MemberForm.WORDS, Measure::name, Measure.Builder::name)
            .keepingTheRest();

    private static final Codec<Map.Entry<AgencyId, BigDecimal>> WEIGHT =
            Members.entry("part", MemberForm.AGENCY, "weight", MemberForm.NUMBER);

    /** How parts make the whole; a rule that lacks what its method needs is none. */
    static final Codec<PartsRule> PARTS = new Codec<>() {
        @Override
        public Optional<PartsRule> read(Fields fields) {
            PartsRule.Method method = fields.required("method", fields.constant("method", PartsRule.Method.class));
            Optional<LocalizedText> name = fields.element("weightsName", LocalizedTextCodec.INSTANCE);
            Map<AgencyId, BigDecimal> weights = new LinkedHashMap<>();
            fields.elements("weights", WEIGHT).forEach(entry -> weights.put(entry.getKey(), entry.getValue()));
            Optional<AgencyId> source = fields.id("source", fields.reading()::agency);
            fields.end();
            if (method == null || fields.isBroken()) {
                return Optional.empty();
            }
            try {
                return Optional.of(
                        switch (method) {
                            case WEIGHTED_MEAN -> PartsRule.weightedMean(name.orElseThrow(), weights);
                            case ONE_SOURCE -> PartsRule.oneSource(source.orElseThrow());
                            default -> PartsRule.of(method);
                        });
            } catch (IllegalArgumentException | NoSuchElementException e) {
                fields.refuse(JsonFindingCode.IMPOSSIBLE_VALUE, "method", method.name(), Expected.CONSISTENT);
                return Optional.empty();
            }
        }

        @Override
        public void write(PartsRule rule, ElementWriter out) throws IOException {
            out.text("method", rule.method().name());
            if (rule.weightsName().isPresent()) {
                out.localized("weightsName", rule.weightsName().get());
            }
            out.elements("weights", rule.weights().entrySet(), WEIGHT);
            out.text("source", rule.source());
        }
    };

    private IndicatorCodec() {}

    /** The rule, or that of the older member for cumulative values. */
    private static Optional<PeriodsRule> periods(Fields fields) {
        boolean cumulative = fields.flag("cumulative");
        return fields.constant("periods", PeriodsRule.class)
                .or(() -> cumulative ? Optional.of(PeriodsRule.CUMULATIVE) : Optional.empty());
    }

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
                .partsRule(fields.element("parts", PARTS))
                .periodsRule(periods(fields))
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
        out.element("parts", indicator.partsRule(), PARTS);
        if (indicator.periodsRule().equals(Optional.of(PeriodsRule.CUMULATIVE))) {
            out.flag("cumulative", true);
        } else {
            out.text("periods", indicator.periodsRule().map(Enum::name));
        }
        out.text("exclusion", indicator.exclusion().map(Enum::name));
        out.text("heading", indicator.heading());
        out.texts("responsible", indicator.responsible());
        out.element("measure", indicator.measure(), MEASURE);
        out.elements("definitions", indicator.definitions(), DEFINITION);
        out.number("naturalLimit", indicator.naturalLimit());
        out.text("applicableUntil", indicator.applicableUntil());
    }
}
