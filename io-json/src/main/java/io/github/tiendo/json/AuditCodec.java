package io.github.tiendo.json;

import io.github.tiendo.finding.Account.NoFigure;
import io.github.tiendo.quantity.Interval;
import io.github.tiendo.reconciliation.AuditResult;
import io.github.tiendo.reconciliation.AuditResult.AuditAccount;
import io.github.tiendo.reconciliation.AuditResult.UnreadCandidate;
import io.github.tiendo.reconciliation.AuditedFigure;
import io.github.tiendo.reconciliation.AuditedFigure.Quotation;
import io.github.tiendo.reconciliation.PrintedRounding;
import io.github.tiendo.reconciliation.StatedFigureKind;
import io.github.tiendo.reconciliation.Verdict;

/** What an audit found: the stated figures with their verdicts, and what might be figures but could not be read. */
final class AuditCodec {

    static final Codec<Interval> INTERVAL = Members.of(Interval::builder, Interval.Builder::build)
            .optional("lower", MemberForm.NUMBER, Interval::lower, Interval.Builder::lower)
            .optional("upper", MemberForm.NUMBER, Interval::upper, Interval.Builder::upper)
            .unless(
                    true,
                    "lowerIncluded",
                    MemberForm.LOGICAL,
                    Interval::isLowerIncluded,
                    Interval.Builder::isLowerIncluded)
            .unless(
                    true,
                    "upperIncluded",
                    MemberForm.LOGICAL,
                    Interval::isUpperIncluded,
                    Interval.Builder::isUpperIncluded);

    private static final Codec<Quotation> QUOTATION = Members.of(Quotation::builder, Quotation.Builder::build)
            .required("before", MemberForm.TEXT, Quotation::before, Quotation.Builder::before)
            .required("figure", MemberForm.TEXT, Quotation::figure, Quotation.Builder::figure)
            .required("behind", MemberForm.TEXT, Quotation::behind, Quotation.Builder::behind)
            .required(
                    "location",
                    MemberForm.object(ReportCodecs.LOCATION),
                    Quotation::location,
                    Quotation.Builder::location);

    /** Every percent sign and slash: in a figure, set aside for a reason, or not understood. */
    private static final Codec<AuditAccount> ACCOUNT = Members.of(AuditAccount::builder, AuditAccount.Builder::build)
            .required("inFigures", MemberForm.whole(0), AuditAccount::inFigures, AuditAccount.Builder::inFigures)
            .many(
                    "setAside",
                    MemberForm.entries(
                            Members.entry("reason", MemberForm.constant(NoFigure.class), "count", MemberForm.whole(0))),
                    AuditAccount::setAside,
                    AuditAccount.Builder::setAside)
            .required(
                    "notUnderstood",
                    MemberForm.whole(0),
                    AuditAccount::notUnderstood,
                    AuditAccount.Builder::notUnderstood);

    static final Codec<AuditedFigure> FIGURE = Members.of(AuditedFigure::builder, AuditedFigure.Builder::build)
            .required(
                    "kind",
                    MemberForm.constant(StatedFigureKind.class),
                    AuditedFigure::kind,
                    AuditedFigure.Builder::kind)
            .required("text", MemberForm.TEXT, AuditedFigure::text, AuditedFigure.Builder::text)
            .required(
                    "verdict",
                    MemberForm.constant(Verdict.class),
                    AuditedFigure::verdict,
                    AuditedFigure.Builder::verdict)
            .optional(
                    "location",
                    MemberForm.object(ReportCodecs.LOCATION),
                    AuditedFigure::location,
                    AuditedFigure.Builder::location)
            .optional(
                    "quotation",
                    MemberForm.object(QUOTATION),
                    AuditedFigure::quotation,
                    AuditedFigure.Builder::quotation)
            .optional("numerator", MemberForm.NUMBER, AuditedFigure::numerator, AuditedFigure.Builder::numerator)
            .optional("denominator", MemberForm.NUMBER, AuditedFigure::denominator, AuditedFigure.Builder::denominator)
            .many("parts", MemberForm.NUMBERS, AuditedFigure::parts, AuditedFigure.Builder::parts)
            .many("names", MemberForm.TEXTS, AuditedFigure::names, AuditedFigure.Builder::names)
            .optional("stated", MemberForm.TEXT, AuditedFigure::stated, AuditedFigure.Builder::stated)
            .optional("recomputed", MemberForm.NUMBER, AuditedFigure::recomputed, AuditedFigure.Builder::recomputed)
            .optional("bounds", MemberForm.object(INTERVAL), AuditedFigure::bounds, AuditedFigure.Builder::bounds)
            .optional(
                    "rounding",
                    MemberForm.constant(PrintedRounding.class),
                    AuditedFigure::rounding,
                    AuditedFigure.Builder::rounding)
            .optional("reading", MemberForm.SENTENCE, AuditedFigure::reading, AuditedFigure.Builder::reading)
            .required(
                    "explanation", MemberForm.SENTENCE, AuditedFigure::explanation, AuditedFigure.Builder::explanation)
            .many("suggestions", MemberForm.SENTENCES, AuditedFigure::suggestions, AuditedFigure.Builder::suggestions);

    static final Codec<UnreadCandidate> UNREAD = Members.of(UnreadCandidate::builder, UnreadCandidate.Builder::build)
            .required("text", MemberForm.TEXT, UnreadCandidate::text, UnreadCandidate.Builder::text)
            .required(
                    "location",
                    MemberForm.object(ReportCodecs.LOCATION),
                    UnreadCandidate::location,
                    UnreadCandidate.Builder::location);

    static final Codec<AuditResult> INSTANCE = Members.of(AuditResult::builder, AuditResult.Builder::build)
            .many("figures", MemberForm.objects(FIGURE), AuditResult::figures, AuditResult.Builder::figures)
            .many("unread", MemberForm.objects(UNREAD), AuditResult::unread, AuditResult.Builder::unread)
            .many("notSearched", MemberForm.objects(UNREAD), AuditResult::notSearched, AuditResult.Builder::notSearched)
            .always("account", MemberForm.object(ACCOUNT), AuditResult::account, AuditResult.Builder::account)
            .unless(0, "notListed", MemberForm.whole(0), AuditResult::notListed, AuditResult.Builder::notListed)
            .keepingTheRest();

    private AuditCodec() {}
}
