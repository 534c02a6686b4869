package io.github.tiendo.json;

import io.github.tiendo.organisation.StatedCoverage;

/** What a report says of who did something and who did not. */
final class CoverageCodec {

    static final Codec<StatedCoverage> INSTANCE = Members.of(StatedCoverage::builder, StatedCoverage.Builder::build)
            .required(
                    "form",
                    MemberForm.constant(StatedCoverage.Form.class),
                    StatedCoverage::form,
                    StatedCoverage.Builder::form)
            .required("title", MemberForm.TEXT, StatedCoverage::title, StatedCoverage.Builder::title)
            .optional("heading", MemberForm.TEXT, StatedCoverage::heading, StatedCoverage.Builder::heading)
            .optional("population", MemberForm.TEXT, StatedCoverage::population, StatedCoverage.Builder::population)
            .optional("asOf", MemberForm.DATE, StatedCoverage::asOf, StatedCoverage.Builder::asOf)
            .count("statedIncluded", StatedCoverage::statedIncluded, StatedCoverage.Builder::statedIncluded)
            .count("statedMissing", StatedCoverage::statedMissing, StatedCoverage.Builder::statedMissing)
            .count("statedTotal", StatedCoverage::statedTotal, StatedCoverage.Builder::statedTotal)
            .many("included", MemberForm.AGENCIES, StatedCoverage::included, StatedCoverage.Builder::included)
            .many("missing", MemberForm.AGENCIES, StatedCoverage::missing, StatedCoverage.Builder::missing)
            .many("unanswered", MemberForm.AGENCIES, StatedCoverage::unanswered, StatedCoverage.Builder::unanswered)
            .many(
                    "doneOn",
                    MemberForm.entries(Members.entry("agency", MemberForm.AGENCY, "day", MemberForm.DATE)),
                    StatedCoverage::doneOn,
                    StatedCoverage.Builder::doneOn)
            .optional("listText", MemberForm.TEXT, StatedCoverage::listText, StatedCoverage.Builder::listText)
            .optional("source", MemberForm.TEXT, StatedCoverage::source, StatedCoverage.Builder::source);

    private CoverageCodec() {}
}
