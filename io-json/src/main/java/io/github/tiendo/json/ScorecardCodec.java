package io.github.tiendo.json;

import io.github.tiendo.assessment.Assessment.Exclusion;
import io.github.tiendo.classification.Classification.NotRatedReason;
import io.github.tiendo.classification.ClassificationPolicy.PolicyIdentity;
import io.github.tiendo.finding.FindingCode;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.GradeGrouping;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.Indicator.ExclusionReason;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.programme.Programme.LegalBasis;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.scorecard.Scorecard;
import io.github.tiendo.scorecard.Scorecard.BreakdownLine;
import io.github.tiendo.scorecard.Tally;
import io.github.tiendo.target.TargetId;
import io.github.tiendo.target.TargetSelection;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A scorecard, which stands without its programme: the indicators that are not counted are written whole. */
final class ScorecardCodec implements Codec<Scorecard> {

    static final ScorecardCodec INSTANCE = new ScorecardCodec();

    private static final Codec<Exclusion> EXCLUSION = new Codec<>() {
        @Override
        public Optional<Exclusion> read(Fields fields) {
            Indicator indicator = fields.required("indicator", fields.element("indicator", IndicatorCodec.INSTANCE));
            ExclusionReason reason = fields.required("reason", fields.constant("reason", ExclusionReason.class));
            fields.end();
            return indicator == null || reason == null
                    ? Optional.empty()
                    : Optional.of(Exclusion.of(indicator, reason));
        }

        @Override
        public void write(Exclusion excluded, ElementWriter out) throws IOException {
            out.element("indicator", excluded.indicator(), IndicatorCodec.INSTANCE);
            out.text("reason", excluded.reason().name());
        }
    };

    static final Codec<Omission> OMISSION = new Codec<>() {
        @Override
        public Optional<Omission> read(Fields fields) {
            Omission.Extent extent = fields.required("extent", fields.constant("extent", Omission.Extent.class));
            String id = fields.required("code", fields.id("code"));
            Severity severity = fields.required("severity", fields.constant("severity", Severity.class));
            Optional<SourceLocation> location = fields.element("location", ReportCodecs.LOCATION);
            Optional<String> printedNumber = fields.text("printedNumber");
            fields.end();
            return extent == null || id == null || severity == null || fields.isBroken()
                    ? Optional.empty()
                    : Optional.of(Omission.builder()
                            .extent(extent)
                            .code(StatedCode.of(id, severity))
                            .location(location)
                            .printedNumber(printedNumber)
                            .build());
        }

        @Override
        public void write(Omission omission, ElementWriter out) throws IOException {
            FindingCode code = omission.code();
            out.text("extent", omission.extent().name());
            out.text("code", code.id());
            out.text("severity", code.severity().name());
            out.element("location", omission.location(), ReportCodecs.LOCATION);
            out.text("printedNumber", omission.printedNumber());
        }
    };

    /** A tally that stands alone, with its scale. */
    static final Codec<Tally> TALLY = new Codec<>() {
        @Override
        public Optional<Tally> read(Fields fields) {
            Scale scale = fields.required("scale", fields.element("scale", GradeCodec.SCALE));
            return scale == null ? Optional.empty() : new TallyCodec(scale).read(fields);
        }

        @Override
        public void write(Tally tally, ElementWriter out) throws IOException {
            out.element("scale", tally.scale(), GradeCodec.SCALE);
            new TallyCodec(tally.scale()).write(tally, out);
        }
    };

    private ScorecardCodec() {}

    @Override
    public Optional<Scorecard> read(Fields fields) {
        String programme = fields.required("programme", fields.id("programme"));
        LocalizedText title = fields.required("title", fields.element("title", LocalizedTextCodec.INSTANCE));
        List<LegalBasis> legalBasis = fields.elements("legalBasis", PlanCodecs.LEGAL_BASIS);
        LocalDate asOf = fields.required("asOf", fields.date("asOf"));
        PolicyIdentity policy = fields.required("policy", fields.element("policy", ClassificationCodec.POLICY));
        Scale scale = fields.required("scale", fields.element("scale", GradeCodec.SCALE));
        TargetSelection selection = fields.required("selection", AssessmentCodec.selection(fields));
        if (programme == null
                || title == null
                || asOf == null
                || policy == null
                || scale == null
                || selection == null) {
            return Optional.empty();
        }
        List<Scorecard.Item> items = fields.elements("items", new ItemCodec(scale));
        Tally tally = fields.required("tally", fields.element("tally", new TallyCodec(scale)));
        List<Exclusion> excluded = fields.elements("excluded", EXCLUSION);
        List<Omission> omitted = fields.elements("omitted", OMISSION);
        List<BreakdownLine> breakdowns = fields.elements("breakdowns", new LineCodec(scale));
        fields.end();
        return tally == null
                ? Optional.empty()
                : Optional.of(Scorecard.builder()
                        .programme(ProgrammeId.of(programme))
                        .title(title)
                        .legalBasis(legalBasis)
                        .asOf(asOf)
                        .policy(policy)
                        .selection(selection)
                        .items(items)
                        .tally(tally)
                        .excluded(excluded)
                        .omitted(omitted)
                        .breakdowns(breakdowns)
                        .build());
    }

    @Override
    public void write(Scorecard card, ElementWriter out) throws IOException {
        out.text("programme", card.programme().value());
        out.localized("title", card.title());
        out.elements("legalBasis", card.legalBasis(), PlanCodecs.LEGAL_BASIS);
        out.date("asOf", card.asOf());
        out.element("policy", card.policy(), ClassificationCodec.POLICY);
        out.element("scale", card.scale(), GradeCodec.SCALE);
        out.text("selection", card.selection().toString());
        out.elements("items", card.items(), new ItemCodec(card.scale()));
        out.element("tally", card.tally(), new TallyCodec(card.scale()));
        out.elements("excluded", card.excluded(), EXCLUSION);
        out.elements("omitted", card.omitted(), OMISSION);
        out.elements("breakdowns", card.breakdowns(), new LineCodec(card.scale()));
    }

    private static final class ItemCodec implements Codec<Scorecard.Item> {
        private final Scale scale;

        ItemCodec(Scale scale) {
            this.scale = scale;
        }

        @Override
        public Optional<Scorecard.Item> read(Fields fields) {
            IndicatorId indicator = fields.required("indicator", fields.id("indicator", fields.reading()::indicator));
            Optional<TargetId> target = fields.id("target", TargetId::of);
            Optional<Grade> grade = ClassificationCodec.grade(fields, "grade", scale);
            Optional<NotRatedReason> reason = ClassificationCodec.reason(fields);
            fields.end();
            return indicator == null || fields.isBroken()
                    ? Optional.empty()
                    : Optional.of(Scorecard.Item.builder()
                            .indicator(indicator)
                            .target(target)
                            .grade(grade)
                            .notRatedReason(reason)
                            .build());
        }

        @Override
        public void write(Scorecard.Item item, ElementWriter out) throws IOException {
            out.text("indicator", item.indicator().value());
            out.text("target", item.target());
            out.text("grade", item.grade().map(Grade::id));
            ClassificationCodec.writeReason(item.notRatedReason(), out);
        }
    }

    /**
     * Counts of grades in the order of the scale; a grade that is not there has none. The total and the lines with their
     * shares follow from the counts, and are only written.
     */
    private static final class TallyCodec implements Codec<Tally> {
        private final Scale scale;
        private final Codec<Map.Entry<Grade, Long>> count;

        TallyCodec(Scale scale) {
            this.scale = scale;
            this.count = new CountCodec(scale);
        }

        @Override
        public Optional<Tally> read(Fields fields) {
            Map<Grade, Long> read = new LinkedHashMap<>();
            for (Map.Entry<Grade, Long> entry : fields.elements("counts", count)) {
                if (read.putIfAbsent(entry.getKey(), entry.getValue()) != null) {
                    fields.refuse(
                            JsonFindingCode.IMPOSSIBLE_VALUE,
                            "counts",
                            entry.getKey().id(),
                            Expected.CONSISTENT);
                }
            }
            Optional<Long> notRated = fields.count("notRated");
            Map<NotRatedReason, Long> reasons = new LinkedHashMap<>();
            fields.elements("reasons", REASON_COUNT).forEach(reason -> reasons.put(reason.getKey(), reason.getValue()));
            GradeGrouping grouping = GradeGrouping.none();
            for (Merged merged : fields.elements("merged", new MergedCodec(scale))) {
                grouping = grouping.merge(merged.label, merged.grades.toArray(new Grade[0]));
            }
            fields.passOver("total", "lines");
            fields.end();
            if (fields.isBroken()) {
                return Optional.empty();
            }
            Tally.Builder tally = Tally.builder()
                    .scale(scale)
                    .grouping(grouping)
                    .notRated(notRated.orElse(0L))
                    .notRatedReasons(reasons);
            scale.grades().forEach(grade -> tally.putCounts(grade, read.getOrDefault(grade, 0L)));
            return Optional.of(tally.build());
        }

        @Override
        public void write(Tally tally, ElementWriter out) throws IOException {
            out.elements("counts", tally.counts().entrySet(), count);
            out.number("notRated", tally.notRated());
            out.elements("reasons", tally.notRatedReasons().entrySet(), REASON_COUNT);
            List<Merged> merged = tally.grouping().merged().stream()
                    .map(group -> new Merged(group.members(), group.label()))
                    .toList();
            out.elements("merged", merged, new MergedCodec(scale));
            out.number("total", tally.total());
            out.elements("lines", tally.lines(), ResultForms.GRADE_LINE);
        }
    }

    private record Merged(List<Grade> grades, LocalizedText label) {}

    private static final class MergedCodec implements Codec<Merged> {
        private final Scale scale;

        MergedCodec(Scale scale) {
            this.scale = scale;
        }

        @Override
        public Optional<Merged> read(Fields fields) {
            LocalizedText label = fields.required("label", fields.element("label", LocalizedTextCodec.INSTANCE));
            List<Grade> grades = fields.texts("grades").stream()
                    .flatMap(id -> scale
                            .grade(id)
                            .or(() -> {
                                fields.refuse(JsonFindingCode.UNKNOWN_REFERENCE, "grades", id, Expected.GRADE);
                                return Optional.empty();
                            })
                            .stream())
                    .toList();
            fields.end();
            return label == null || fields.isBroken() ? Optional.empty() : Optional.of(new Merged(grades, label));
        }

        @Override
        public void write(Merged merged, ElementWriter out) throws IOException {
            out.localized("label", merged.label);
            out.texts("grades", merged.grades.stream().map(Grade::id).toList());
        }
    }

    private static final class CountCodec implements Codec<Map.Entry<Grade, Long>> {
        private final Scale scale;

        CountCodec(Scale scale) {
            this.scale = scale;
        }

        @Override
        public Optional<Map.Entry<Grade, Long>> read(Fields fields) {
            Grade grade = fields.required("grade", ClassificationCodec.grade(fields, "grade", scale));
            Long count = fields.required("count", fields.count("count"));
            fields.end();
            return grade == null || count == null ? Optional.empty() : Optional.of(Map.entry(grade, count));
        }

        @Override
        public void write(Map.Entry<Grade, Long> count, ElementWriter out) throws IOException {
            out.text("grade", count.getKey().id());
            out.number("count", count.getValue());
        }
    }

    private static final Codec<Map.Entry<NotRatedReason, Long>> REASON_COUNT = new Codec<>() {
        @Override
        public Optional<Map.Entry<NotRatedReason, Long>> read(Fields fields) {
            NotRatedReason reason = fields.required("reason", ClassificationCodec.reason(fields));
            Long count = fields.required("count", fields.count("count"));
            fields.end();
            return reason == null || count == null ? Optional.empty() : Optional.of(Map.entry(reason, count));
        }

        @Override
        public void write(Map.Entry<NotRatedReason, Long> count, ElementWriter out) throws IOException {
            ClassificationCodec.writeReason(Optional.of(count.getKey()), out);
            out.number("count", count.getValue());
        }
    };

    private static final class LineCodec implements Codec<BreakdownLine> {
        private final Scale scale;

        LineCodec(Scale scale) {
            this.scale = scale;
        }

        @Override
        public Optional<BreakdownLine> read(Fields fields) {
            String by = fields.required("by", fields.text("by"));
            Optional<String> id = fields.text("id");
            LocalizedText key = fields.required("key", fields.element("key", LocalizedTextCodec.INSTANCE));
            boolean isOverlapping = fields.flag("overlapping");
            Tally tally = fields.required("tally", fields.element("tally", new TallyCodec(scale)));
            fields.end();
            return by == null || key == null || tally == null || fields.isBroken()
                    ? Optional.empty()
                    : Optional.of(BreakdownLine.builder()
                            .by(by)
                            .id(id)
                            .key(key)
                            .isOverlapping(isOverlapping)
                            .tally(tally)
                            .build());
        }

        @Override
        public void write(BreakdownLine line, ElementWriter out) throws IOException {
            out.text("by", line.by());
            out.text("id", line.id());
            out.localized("key", line.key());
            out.flag("overlapping", line.isOverlapping());
            out.element("tally", line.tally(), new TallyCodec(scale));
        }
    }
}
