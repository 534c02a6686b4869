package io.github.tiendo.json;

import io.github.tiendo.indicator.DefinitionId;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.ReportedValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** An observation; one that has a member that cannot be used is no observation, since it might be about another thing. */
final class ObservationCodec implements Codec<Observation> {

    static final ObservationCodec INSTANCE = new ObservationCodec();

    private ObservationCodec() {}

    @Override
    public Optional<Observation> read(Fields fields) {
        Reading reading = fields.reading();
        IndicatorId indicator = fields.required("indicator", fields.id("indicator", reading::indicator));
        Period period = fields.required("period", fields.period("period"));
        Optional<ReportedValue> value = ValueCodec.member(fields);
        Optional<Observation.Status> status = fields.constant("status", Observation.Status.class);
        Optional<AgencyId> subject = fields.id("subject", reading::agency);
        Map<String, String> dimensions = fields.textsByName("dimensions");
        Optional<DefinitionId> definition = fields.id("definition", DefinitionId::of);
        Optional<AgencyId> reportedBy = fields.id("reportedBy", reading::agency);
        Optional<BigDecimal> numerator = fields.number("numerator");
        Optional<BigDecimal> denominator = fields.number("denominator");
        Optional<LocalDate> knownOn = fields.date("knownOn");
        boolean withdrawal = fields.flag("withdrawal");
        fields.end();
        if (indicator == null || period == null || fields.isBroken()) {
            return Optional.empty();
        }
        if (denominator.isPresent() && denominator.get().signum() == 0) {
            fields.refuse(JsonFindingCode.IMPOSSIBLE_VALUE, "denominator", "0", Expected.NOT_ZERO);
            return Optional.empty();
        }
        boolean counted = numerator.isPresent()
                && denominator.filter(whole -> whole.signum() > 0).isPresent();
        boolean stated = value.isPresent() || counted && !withdrawal;
        boolean valued = status.map(Observation.Status::hasValue).orElse(stated) && !withdrawal;
        // counts may stand beside a reason for a blank
        if (value.isPresent() != valued && (value.isPresent() || !counted)) {
            fields.refuse(
                    JsonFindingCode.IMPOSSIBLE_VALUE,
                    status.isPresent() ? "status" : "withdrawal",
                    status.map(Enum::name).orElse("true"),
                    Expected.VALUE_IF_STATUS);
            return Optional.empty();
        }
        Observation.Builder observation =
                Observation.builder().indicator(indicator).period(period);
        if (value.isPresent()) {
            observation.value(value.get());
        }
        if (status.isPresent()) {
            observation.status(status.get());
        }
        if (subject.isPresent()) {
            observation.subject(subject.get());
        }
        if (!dimensions.isEmpty()) {
            observation.dimensions(dimensions);
        }
        if (reportedBy.isPresent()) {
            observation.reportedBy(reportedBy.get());
        }
        return Optional.of(observation
                .definition(definition)
                .numerator(numerator)
                .denominator(denominator)
                .knownOn(knownOn)
                .isWithdrawal(withdrawal)
                .build());
    }

    @Override
    public void write(Observation observation, ElementWriter out) throws IOException {
        out.text("indicator", observation.indicator().value());
        out.text("period", observation.period().toString());
        Optional<ReportedValue> value = observation.value();
        if (value.isPresent()) {
            ValueCodec.writeMember(value.get(), out);
        }
        Observation.Status usual = value.isPresent() || observation.counts().isPresent() || observation.isWithdrawal()
                ? Observation.Status.NORMAL
                : Observation.Status.NOT_YET_REPORTED;
        if (observation.status() != usual) {
            out.text("status", observation.status().name());
        }
        out.text("subject", observation.subject());
        out.textsByName("dimensions", observation.dimensions());
        out.text("definition", observation.definition());
        out.text("reportedBy", observation.reportedBy());
        out.number("numerator", observation.numerator());
        out.number("denominator", observation.denominator());
        out.text("knownOn", observation.knownOn());
        out.flag("withdrawal", observation.isWithdrawal());
    }
}
