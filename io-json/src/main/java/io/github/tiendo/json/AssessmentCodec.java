package io.github.tiendo.json;

import io.github.tiendo.assessment.Assessment;
import io.github.tiendo.assessment.Assessment.AssessedTarget;
import io.github.tiendo.assessment.Assessment.Exclusion;
import io.github.tiendo.classification.Classification;
import io.github.tiendo.classification.ClassificationPolicy.PolicyIdentity;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.Indicator.ExclusionReason;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.Total;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.target.Target;
import io.github.tiendo.target.TargetId;
import io.github.tiendo.target.TargetSelection;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** An assessment beside the programme that it is of: indicators and targets are named by their ids. */
final class AssessmentCodec implements Codec<Assessment> {

    private final Programme programme;

    AssessmentCodec(Programme programme) {
        this.programme = programme;
    }

    @Override
    public Optional<Assessment> read(Fields fields) {
        PolicyIdentity policy = fields.required("policy", fields.element("policy", ClassificationCodec.POLICY));
        Scale scale = fields.required("scale", fields.element("scale", GradeCodec.SCALE));
        LocalDate asOf = fields.required("asOf", fields.date("asOf"));
        TargetSelection selection = fields.required("selection", selection(fields));
        if (policy == null || scale == null || asOf == null || selection == null) {
            return Optional.empty();
        }
        fields.reading().scales().putIfAbsent(scale.id(), scale);
        List<AssessedTarget> targets = fields.elements("targets", new Row(new ClassificationCodec(policy, scale)));
        List<Exclusion> excluded = fields.elements("excluded", exclusion);
        fields.end();
        return Optional.of(Assessment.builder()
                .programme(programme)
                .policy(policy)
                .scale(scale)
                .asOf(asOf)
                .selection(selection)
                .targets(targets)
                .excluded(excluded)
                .build());
    }

    @Override
    public void write(Assessment assessment, ElementWriter out) throws IOException {
        out.element("policy", assessment.policy(), ClassificationCodec.POLICY);
        out.element("scale", assessment.scale(), GradeCodec.SCALE);
        out.date("asOf", assessment.asOf());
        out.text("selection", assessment.selection().toString());
        out.elements(
                "targets",
                assessment.targets(),
                new Row(new ClassificationCodec(assessment.policy(), assessment.scale())));
        out.elements("excluded", assessment.excluded(), exclusion);
    }

    static Optional<TargetSelection> selection(Fields fields) {
        Optional<String> text = fields.text("selection");
        Optional<TargetSelection> selection = text.flatMap(AssessmentCodec::selection);
        if (text.isPresent() && selection.isEmpty()) {
            fields.refuse(JsonFindingCode.UNREADABLE_TEXT, "selection", text.get(), Expected.SELECTION);
        }
        return selection;
    }

    /** The selection of a text: {@code all}, {@code next} or a year. */
    static Optional<TargetSelection> selection(String text) {
        if (text.equals(TargetSelection.all().toString())) {
            return Optional.of(TargetSelection.all());
        }
        if (text.equals(TargetSelection.next().toString())) {
            return Optional.of(TargetSelection.next());
        }
        return text.matches("-?[0-9]{1,9}")
                ? Optional.of(TargetSelection.dueIn(Integer.parseInt(text)))
                : Optional.empty();
    }

    private Optional<Indicator> indicator(Fields fields) {
        String id = fields.required("indicator", fields.id("indicator"));
        if (id == null) {
            return Optional.empty();
        }
        Optional<Indicator> indicator = programme.indicator(fields.reading().indicator(id));
        if (indicator.isEmpty()) {
            fields.refuse(JsonFindingCode.UNKNOWN_REFERENCE, "indicator", id, Expected.INDICATOR);
        }
        return indicator;
    }

    private final Codec<Exclusion> exclusion = new Codec<>() {
        @Override
        public Optional<Exclusion> read(Fields fields) {
            Optional<Indicator> indicator = indicator(fields);
            ExclusionReason reason = fields.required("reason", fields.constant("reason", ExclusionReason.class));
            fields.end();
            return indicator.isEmpty() || reason == null
                    ? Optional.empty()
                    : Optional.of(Exclusion.of(indicator.get(), reason));
        }

        @Override
        public void write(Exclusion excluded, ElementWriter out) throws IOException {
            out.text("indicator", excluded.indicator().id().value());
            out.text("reason", excluded.reason().name());
        }
    };

    private final class Row implements Codec<AssessedTarget> {
        private final ClassificationCodec classification;
        private final Map<IndicatorId, Map<TargetId, List<Target>>> versions = new HashMap<>();

        Row(ClassificationCodec classification) {
            this.classification = classification;
        }

        @Override
        public Optional<AssessedTarget> read(Fields fields) {
            Optional<Indicator> indicator = indicator(fields);
            Optional<Target> target = indicator.flatMap(of -> target(fields, of));
            Optional<DeclaredGrade> declared = fields.element("declared", ReportCodecs.DECLARED_GRADE);
            Optional<ReportId> declaredIn = fields.id("declaredIn", ReportId::of);
            Optional<Ratio> attainment = fields.element("attainment", ValueCodec.RATIO);
            Optional<Observation> latest = fields.element("latest", ObservationCodec.INSTANCE);
            List<Total> restsOn = fields.elements("restsOn", TotalCodec.INSTANCE);
            Classification answer = fields.required("classification", fields.element("classification", classification));
            if (indicator.isEmpty()) {
                return Optional.empty();
            }
            fields.end();
            return answer == null || fields.isBroken()
                    ? Optional.empty()
                    : Optional.of(AssessedTarget.builder()
                            .indicator(indicator.get())
                            .target(target)
                            .declared(declared)
                            .declaredIn(declaredIn)
                            .attainment(attainment)
                            .latest(latest)
                            .restsOn(restsOn)
                            .classification(answer)
                            .build());
        }

        private Optional<Target> target(Fields fields, Indicator indicator) {
            Optional<String> id = fields.id("target");
            int version = fields.wholeNumber("version", 0).orElse(0);
            if (id.isEmpty()) {
                return Optional.empty();
            }
            Optional<Target> target = versions(indicator, TargetId.of(id.get())).stream()
                    .skip(version)
                    .findFirst();
            if (target.isEmpty()) {
                fields.refuse(JsonFindingCode.UNKNOWN_REFERENCE, "target", id.get(), Expected.TARGET);
            }
            return target;
        }

        /** A target and its amendments, which have the same id. */
        private List<Target> versions(Indicator indicator, TargetId id) {
            return versions.computeIfAbsent(
                            indicator.id(), of -> programme.targets().getOrDefault(of, List.of()).stream()
                                    .collect(Collectors.groupingBy(Target::id)))
                    .getOrDefault(id, List.of());
        }

        @Override
        public void write(AssessedTarget row, ElementWriter out) throws IOException {
            out.text("indicator", row.indicator().id().value());
            if (row.target().isPresent()) {
                Target target = row.target().get();
                out.text("target", target.id().value());
                int version = versions(row.indicator(), target.id()).indexOf(target);
                if (version > 0) {
                    out.number("version", version);
                }
            }
            out.element("declared", row.declared(), ReportCodecs.DECLARED_GRADE);
            out.text("declaredIn", row.declaredIn());
            out.element("attainment", row.attainment(), ValueCodec.RATIO);
            out.element("latest", row.latest(), ObservationCodec.INSTANCE);
            out.elements("restsOn", row.restsOn(), TotalCodec.INSTANCE);
            out.element("classification", row.classification(), classification);
        }
    }
}
