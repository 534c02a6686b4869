package io.github.tiendo.json;

import io.github.tiendo.indicator.HeadingId;
import io.github.tiendo.programme.Outline.Heading;
import io.github.tiendo.programme.Programme.LegalBasis;

/** The smaller things that a plan holds. */
final class PlanCodecs {

    static final Codec<LegalBasis> LEGAL_BASIS = Members.of(LegalBasis::builder, LegalBasis.Builder::build)
            .required("number", MemberForm.TEXT, LegalBasis::number, LegalBasis.Builder::number)
            .optional("issuedOn", MemberForm.DATE, LegalBasis::issuedOn, LegalBasis.Builder::issuedOn)
            .keepingTheRest();

    static final Codec<Heading> HEADING = Members.of(Heading::builder, Heading.Builder::build)
            .required("id", MemberForm.id(HeadingId::of), Heading::id, Heading.Builder::id)
            .required("title", MemberForm.WORDS, Heading::title, Heading.Builder::title)
            .optional("parent", MemberForm.id(HeadingId::of), Heading::parent, Heading.Builder::parent)
            .keepingTheRest();

    private PlanCodecs() {}
}
