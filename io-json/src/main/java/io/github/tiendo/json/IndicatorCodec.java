package io.github.tiendo.json;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.indicator.Definition;
import io.github.tiendo.indicator.DefinitionId;
import io.github.tiendo.indicator.HeadingId;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.Indicator.Direction;
import io.github.tiendo.indicator.Indicator.ExclusionReason;
import io.github.tiendo.indicator.Measure;
import io.github.tiendo.indicator.MeasureId;
import io.github.tiendo.indicator.PartsRule;
import io.github.tiendo.indicator.PeriodsRule;
import io.github.tiendo.organisation.AgencyId;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An indicator. A member that cannot be used is left out and the indicator stays, as long as it has an id and a name:
 * an indicator that is counted must not vanish because its unit is wrong.
 */
final class IndicatorCodec {

    static final Codec<Definition> DEFINITION = Members.of(Definition::builder, Definition.Builder::build)
            .required("id", MemberForm.id(DefinitionId::of), Definition::id, Definition.Builder::id)
            .required("wording", MemberForm.WORDS, Definition::wording, Definition.Builder::wording)
            .optional("validFrom", MemberForm.DATE, Definition::validFrom, Definition.Builder::validFrom)
            .optional("knownOn", MemberForm.DATE, Definition::knownOn, Definition.Builder::knownOn);

    static final Codec<Measure> MEASURE = Members.of(Measure::builder, Measure.Builder::build)
            .required("id", MemberForm.id(MeasureId::of), Measure::id, Measure.Builder::id)
            .required("name", MemberForm.WORDS, Measure::name, Measure.Builder::name)
            .keepingTheRest();

    /** How parts make the whole; a rule that lacks what its method needs is none. */
    static final Codec<PartsRule> PARTS = Members.checked(Rule::new, Rule::made)
            .required(
                    "method",
                    MemberForm.constant(PartsRule.Method.class),
                    PartsRule::method,
                    (rule, method) -> rule.method = method)
            .optional("weightsName", MemberForm.WORDS, PartsRule::weightsName, (rule, name) -> rule.weightsName = name)
            .many(
                    "weights",
                    MemberForm.entries(Members.entry("part", MemberForm.AGENCY, "weight", MemberForm.NUMBER)),
                    PartsRule::weights,
                    (rule, weights) -> rule.weights = weights)
            .optional("source", MemberForm.AGENCY, PartsRule::source, (rule, source) -> rule.source = source);

    static final Codec<Indicator> INSTANCE = Members.of(Indicator::builder, Indicator.Builder::build)
            .required("id", MemberForm.INDICATOR, Indicator::id, Indicator.Builder::id)
            .required("name", MemberForm.WORDS, Indicator::name, Indicator.Builder::name)
            .optional("unit", MemberForm.UNIT, Indicator::unit, Indicator.Builder::unit)
            .optional(
                    "direction",
                    MemberForm.constant(Direction.class),
                    IndicatorCodec::unusualDirection,
                    Indicator.Builder::direction)
            .unless(
                    Indicator.Kind.LEVEL,
                    "kind",
                    MemberForm.constant(Indicator.Kind.class),
                    Indicator::kind,
                    Indicator.Builder::kind)
            .optional("parts", MemberForm.object(PARTS), Indicator::partsRule, Indicator.Builder::partsRule)
            .flag(
                    "cumulative",
                    IndicatorCodec::isCumulative,
                    (indicator, is) -> is ? indicator.periodsRule(PeriodsRule.CUMULATIVE) : indicator)
            .optional(
                    "periods",
                    MemberForm.constant(PeriodsRule.class),
                    indicator -> indicator.periodsRule().filter(rule -> rule != PeriodsRule.CUMULATIVE),
                    Indicator.Builder::periodsRule)
            .optional(
                    "exclusion",
                    MemberForm.constant(ExclusionReason.class),
                    Indicator::exclusion,
                    Indicator.Builder::exclusion)
            .optional("heading", MemberForm.id(HeadingId::of), Indicator::heading, Indicator.Builder::heading)
            .many("responsible", MemberForm.AGENCIES, Indicator::responsible, Indicator.Builder::responsible)
            .optional("measure", MemberForm.object(MEASURE), Indicator::measure, Indicator.Builder::measure)
            .many("definitions", MemberForm.objects(DEFINITION), Indicator::definitions, Indicator.Builder::definitions)
            .optional("naturalLimit", MemberForm.NUMBER, Indicator::naturalLimit, Indicator.Builder::naturalLimit)
            .optional(
                    "applicableUntil", MemberForm.DATE, Indicator::applicableUntil, Indicator.Builder::applicableUntil)
            .keepingTheRest();

    private IndicatorCodec() {}

    /** The direction, unless it is that of every indicator of its kind. */
    private static Optional<Direction> unusualDirection(Indicator indicator) {
        Direction usual = indicator.kind() == Indicator.Kind.RANK ? Direction.DECREASE : Direction.INCREASE;
        return indicator.direction() == usual ? Optional.empty() : Optional.of(indicator.direction());
    }

    private static boolean isCumulative(Indicator indicator) {
        return indicator.periodsRule().equals(Optional.of(PeriodsRule.CUMULATIVE));
    }

    private static final class Rule {
        private PartsRule.@Nullable Method method;
        private @Nullable LocalizedText weightsName;
        private Map<AgencyId, BigDecimal> weights = Map.of();
        private @Nullable AgencyId source;

        Optional<PartsRule> made(Fields fields) {
            PartsRule.Method stated = Objects.requireNonNull(method);
            return switch (stated) {
                case WEIGHTED_MEAN ->
                    Optional.ofNullable(fields.required("weightsName", weightsName))
                            .map(name -> PartsRule.weightedMean(name, weights));
                case ONE_SOURCE ->
                    Optional.ofNullable(fields.required("source", source)).map(PartsRule::oneSource);
                default -> Optional.of(PartsRule.of(stated));
            };
        }
    }
}
