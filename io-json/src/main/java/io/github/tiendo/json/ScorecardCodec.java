package io.github.tiendo.json;

import io.github.tiendo.assessment.Assessment.Exclusion;
import io.github.tiendo.classification.Classification.NotRatedReason;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.GradeGrouping;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.Indicator.ExclusionReason;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.scorecard.Scorecard;
import io.github.tiendo.scorecard.Scorecard.BreakdownLine;
import io.github.tiendo.scorecard.Tally;
import io.github.tiendo.target.TargetId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A scorecard, which stands without its programme: the indicators that are not counted are written whole. Grades are named
 * by their ids on its scale.
 */
final class ScorecardCodec {

    static final Codec<Exclusion> EXCLUSION = exclusion(MemberForm.object(IndicatorCodec.INSTANCE));

    static final Codec<Omission> OMISSION = Members.of(LeftOut::new, LeftOut::made)
            .required(
                    "extent",
                    MemberForm.constant(Omission.Extent.class),
                    Omission::extent,
                    (left, extent) -> left.omission.extent(extent))
            .required("code", MemberForm.NAME, omission -> omission.code().id(), (left, code) -> left.code = code)
            .required(
                    "severity",
                    MemberForm.constant(Severity.class),
                    omission -> omission.code().severity(),
                    (left, severity) -> left.severity = severity)
            .optional(
                    "location",
                    MemberForm.object(ReportCodecs.LOCATION),
                    Omission::location,
                    (left, location) -> left.omission.location(location))
            .optional(
                    "printedNumber",
                    MemberForm.TEXT,
                    Omission::printedNumber,
                    (left, number) -> left.omission.printedNumber(number));

    private static final Codec<Scorecard.Item> ITEM = Members.of(Scorecard.Item::builder, Scorecard.Item.Builder::build)
            .required("indicator", MemberForm.INDICATOR, Scorecard.Item::indicator, Scorecard.Item.Builder::indicator)
            .optional("target", MemberForm.id(TargetId::of), Scorecard.Item::target, Scorecard.Item.Builder::target)
            .optional("grade", MemberForm.GRADE, Scorecard.Item::grade, Scorecard.Item.Builder::grade)
            .innerIfAny(
                    ClassificationCodec.REASON, Scorecard.Item::notRatedReason, Scorecard.Item.Builder::notRatedReason);

    private static final Codec<Map.Entry<Grade, Long>> GRADE_COUNT =
            Members.entry("grade", MemberForm.GRADE, "count", MemberForm.COUNT);

    private static final Codec<Map.Entry<NotRatedReason, Long>> REASON_COUNT =
            Members.<Map.Entry<NotRatedReason, Long>, Members.Two<NotRatedReason, Long>>of(
                            Members.Two::new, Members.Two::entry)
                    .inner(ClassificationCodec.REASON, Map.Entry::getKey, Members.Two::first)
                    .required("count", MemberForm.COUNT, Map.Entry::getValue, Members.Two::second);

    /** Grades that are counted as one, and what they are called. */
    private record Merged(LocalizedText label, List<Grade> grades) {}

    private static final Codec<Merged> MERGED = Members.<Merged, Members.Two<LocalizedText, List<Grade>>>of(
                    Members.Two::new, parts -> new Merged(parts.first(), parts.second()))
            .required("label", MemberForm.WORDS, Merged::label, Members.Two::first)
            .required("grades", MemberForm.GRADES, Merged::grades, Members.Two::second);

    /**
     * Counts of grades in the order of the scale; a grade that is not there has none. The total and the lines with their
     * shares follow from the counts, and are only written.
     */
    static final Members<Tally, ?> TALLY = Members.checked(Counts::new, Counts::made)
            .many(
                    "counts",
                    MemberForm.objects(GRADE_COUNT),
                    tally -> List.copyOf(tally.counts().entrySet()),
                    (counts, read) -> counts.ofGrades = read)
            .always("notRated", MemberForm.COUNT, Tally::notRated, (counts, count) -> counts.tally.notRated(count))
            .many(
                    "reasons",
                    MemberForm.entries(REASON_COUNT),
                    Tally::notRatedReasons,
                    (counts, reasons) -> counts.tally.notRatedReasons(reasons))
            .many("merged", MemberForm.objects(MERGED), ScorecardCodec::merged, (counts, read) -> counts.merged = read)
            .written("total", Tally::total)
            .written("lines", Tally::lines);

    static final Codec<Tally> SCALED_TALLY = Members.<Tally, Members.Two<Scale, Tally>>of(
                    Members.Two::new, Members.Two::second)
            .first("scale", MemberForm.object(GradeCodec.SCALE), Tally::scale, Reading::gradedOn, Members.Two::first)
            .inner(TALLY, tally -> tally, Members.Two::second);

    private static final Codec<BreakdownLine> LINE = Members.of(
                    () -> BreakdownLine.builder().isOverlapping(false), BreakdownLine.Builder::build)
            .required("by", MemberForm.TEXT, BreakdownLine::by, BreakdownLine.Builder::by)
            .optional("id", MemberForm.TEXT, BreakdownLine::id, BreakdownLine.Builder::id)
            .required("key", MemberForm.WORDS, BreakdownLine::key, BreakdownLine.Builder::key)
            .flag("overlapping", BreakdownLine::isOverlapping, BreakdownLine.Builder::isOverlapping)
            .required("tally", MemberForm.object(TALLY), BreakdownLine::tally, BreakdownLine.Builder::tally);

    static final Codec<Scorecard> INSTANCE = Members.of(Scorecard::builder, Scorecard.Builder::build)
            .required("programme", MemberForm.id(ProgrammeId::of), Scorecard::programme, Scorecard.Builder::programme)
            .required("title", MemberForm.WORDS, Scorecard::title, Scorecard.Builder::title)
            .many(
                    "legalBasis",
                    MemberForm.objects(PlanCodecs.LEGAL_BASIS),
                    Scorecard::legalBasis,
                    Scorecard.Builder::legalBasis)
            .required("asOf", MemberForm.DATE, Scorecard::asOf, Scorecard.Builder::asOf)
            .required(
                    "policy",
                    MemberForm.object(ClassificationCodec.POLICY),
                    Scorecard::policy,
                    Scorecard.Builder::policy)
            .first(
                    "scale",
                    MemberForm.object(GradeCodec.SCALE),
                    Scorecard::scale,
                    Reading::gradedOn,
                    (card, scale) -> card)
            .required("selection", MemberForm.SELECTION, Scorecard::selection, Scorecard.Builder::selection)
            .many("items", MemberForm.objects(ITEM), Scorecard::items, Scorecard.Builder::items)
            .required("tally", MemberForm.object(TALLY), Scorecard::tally, Scorecard.Builder::tally)
            .many("excluded", MemberForm.objects(EXCLUSION), Scorecard::excluded, Scorecard.Builder::excluded)
            .many("omitted", MemberForm.objects(OMISSION), Scorecard::omitted, Scorecard.Builder::omitted)
            .many("breakdowns", MemberForm.objects(LINE), Scorecard::breakdowns, Scorecard.Builder::breakdowns)
            .keepingTheRest();

    private ScorecardCodec() {}

    /** An indicator that is not counted, and why. */
    static Codec<Exclusion> exclusion(MemberForm<Indicator> indicator) {
        return Members.<Exclusion, Members.Two<Indicator, ExclusionReason>>of(
                        Members.Two::new, parts -> Exclusion.of(parts.first(), parts.second()))
                .required("indicator", indicator, Exclusion::indicator, Members.Two::first)
                .required("reason", MemberForm.constant(ExclusionReason.class), Exclusion::reason, Members.Two::second)
                .keepingTheRest();
    }

    private static List<Merged> merged(Tally tally) {
        return tally.grouping().merged().stream()
                .map(group -> new Merged(group.label(), group.members()))
                .toList();
    }

    private static final class LeftOut {
        private final Omission.Builder omission = Omission.builder();
        private String code = "";
        private Severity severity = Severity.ERROR;

        Omission made() {
            return omission.code(StatedCode.of(code, severity)).build();
        }
    }

    private static final class Counts {
        private final Tally.Builder tally = Tally.builder().notRated(0);
        private List<Map.Entry<Grade, Long>> ofGrades = List.of();
        private List<Merged> merged = List.of();

        Optional<Tally> made(Fields fields) {
            Map<Grade, Long> counts = new LinkedHashMap<>();
            for (Map.Entry<Grade, Long> entry : ofGrades) {
                if (counts.putIfAbsent(entry.getKey(), entry.getValue()) != null) {
                    fields.refuse(
                            JsonFindingCode.IMPOSSIBLE_VALUE,
                            "counts",
                            entry.getKey().id(),
                            Expected.CONSISTENT);
                    return Optional.empty();
                }
            }
            GradeGrouping grouping = GradeGrouping.none();
            for (Merged group : merged) {
                grouping = grouping.merge(group.label(), group.grades().toArray(new Grade[0]));
            }
            Scale scale = fields.reading().scale();
            scale.grades().forEach(grade -> tally.putCounts(grade, counts.getOrDefault(grade, 0L)));
            return Optional.of(tally.scale(scale).grouping(grouping).build());
        }
    }
}
