package io.github.tiendo.json;

import io.github.tiendo.indicator.DefinitionId;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.Observation.Status;
import io.github.tiendo.quantity.ReportedValue;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An observation; one that has a member that cannot be used is no observation, since it might be about another thing. */
final class ObservationCodec {

    static final Codec<Observation> INSTANCE = Members.checked(Parts::new, Parts::made)
            .required(
                    "indicator",
                    MemberForm.INDICATOR,
                    Observation::indicator,
                    (parts, id) -> parts.observation.indicator(id))
            .required(
                    "period",
                    MemberForm.PERIOD,
                    Observation::period,
                    (parts, period) -> parts.observation.period(period))
            .innerIfAny(ValueCodec.MEMBERS, Observation::value, (parts, value) -> parts.value = value)
            .optional(
                    "status",
                    MemberForm.constant(Status.class),
                    ObservationCodec::unusualStatus,
                    (parts, status) -> parts.status = status)
            .optional("subject", MemberForm.AGENCY, Observation::subject, (parts, id) -> parts.observation.subject(id))
            .many(
                    "dimensions",
                    MemberForm.TEXTS_BY_NAME,
                    Observation::dimensions,
                    (parts, texts) -> parts.observation.dimensions(texts))
            .optional(
                    "definition",
                    MemberForm.id(DefinitionId::of),
                    Observation::definition,
                    (parts, id) -> parts.observation.definition(id))
            .optional(
                    "reportedBy",
                    MemberForm.AGENCY,
                    Observation::reportedBy,
                    (parts, id) -> parts.observation.reportedBy(id))
            .optional(
                    "numerator", MemberForm.NUMBER, Observation::numerator, (parts, number) -> parts.numerator = number)
            .optional(
                    "denominator",
                    MemberForm.NUMBER.where(number -> number.signum() != 0, Expected.NOT_ZERO),
                    Observation::denominator,
                    (parts, number) -> parts.denominator = number)
            .optional("knownOn", MemberForm.DATE, Observation::knownOn, (parts, day) -> parts.observation.knownOn(day))
            .flag("withdrawal", Observation::isWithdrawal, (parts, is) -> parts.isWithdrawal = is);

    private ObservationCodec() {}

    /** The status, unless it is that of an observation that says none. */
    private static Optional<Status> unusualStatus(Observation observation) {
        boolean hasValue =
                observation.value().isPresent() || observation.counts().isPresent() || observation.isWithdrawal();
        Status usual = hasValue ? Status.NORMAL : Status.NOT_YET_REPORTED;
        return observation.status() == usual ? Optional.empty() : Optional.of(observation.status());
    }

    /** What has been read of an observation, and what of it has to go together. */
    private static final class Parts {
        private final Observation.Builder observation = Observation.builder();
        private @Nullable ReportedValue value;
        private @Nullable Status status;
        private @Nullable BigDecimal numerator;
        private @Nullable BigDecimal denominator;
        private boolean isWithdrawal;

        Optional<Observation> made(Fields fields) {
            boolean isCounted = numerator != null && denominator != null && denominator.signum() > 0;
            boolean isStated = value != null || isCounted && !isWithdrawal;
            boolean isValued = (status != null ? status.hasValue() : isStated) && !isWithdrawal;
            // counts may stand beside a reason for a blank
            if (value != null ? !isValued : isValued && !isCounted) {
                fields.refuse(
                        JsonFindingCode.IMPOSSIBLE_VALUE,
                        status != null ? "status" : "withdrawal",
                        status != null ? status.name() : "true",
                        Expected.VALUE_IF_STATUS);
                return Optional.empty();
            }
            if (value != null) {
                observation.value(value);
            }
            if (status != null) {
                observation.status(status);
            }
            return Optional.of(observation
                    .numerator(Optional.ofNullable(numerator))
                    .denominator(Optional.ofNullable(denominator))
                    .isWithdrawal(isWithdrawal)
                    .build());
        }
    }
}
