package io.github.tiendo.json;

import io.github.tiendo.indicator.DefinitionId;
import io.github.tiendo.indicator.PartsRule;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.Total;
import io.github.tiendo.organisation.SuccessionRule;

/** A total with the parts that it rests on and those that are missing. */
final class TotalCodec {

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

    static final Codec<Total> INSTANCE = Members.of(Total::builder, Total.Builder::build)
            .required("indicator", MemberForm.INDICATOR, Total::indicator, Total.Builder::indicator)
            .required("period", MemberForm.PERIOD, Total::period, Total.Builder::period)
            .inner(ValueCodec.MEMBERS, Total::value, Total.Builder::value)
            .unless(
                    Observation.Status.NORMAL,
                    "status",
                    MemberForm.constant(Observation.Status.class),
                    Total::status,
                    Total.Builder::status)
            .required("method", MemberForm.constant(PartsRule.Method.class), Total::method, Total.Builder::method)
            .flag("assumed", Total::isAssumed, Total.Builder::isAssumed)
            .many("parts", MemberForm.objects(PART), Total::parts, Total.Builder::parts)
            .optional("partsWords", MemberForm.WORDS, Total::partsWords, Total.Builder::partsWords)
            .optional(
                    "carriedBy", MemberForm.constant(SuccessionRule.class), Total::carriedBy, Total.Builder::carriedBy)
            .optional("definition", MemberForm.id(DefinitionId::of), Total::definition, Total.Builder::definition);

    private TotalCodec() {}
}
