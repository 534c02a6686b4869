package io.github.tiendo.json;

import io.github.tiendo.assessment.Assessment;
import io.github.tiendo.assessment.Assessment.AssessedTarget;
import io.github.tiendo.classification.ClassificationPolicy.PolicyIdentity;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.target.Target;
import io.github.tiendo.target.TargetId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An assessment beside the programme that it is of: indicators and targets are named by their ids. */
final class AssessmentCodec {

    /** An indicator of the programme by its id. */
    private static final MemberForm<Indicator> INDICATOR = MemberForm.of(
            AssessmentCodec::indicator,
            (name, indicator, out) -> out.text(name, indicator.id().value()));

    /** The targets of an assessment, with what they are understood by. */
    private record Rows(Programme programme, PolicyIdentity policy, List<AssessedTarget> targets) {

        static Rows of(Assessment assessment) {
            return new Rows(assessment.programme(), assessment.policy(), assessment.targets());
        }
    }

    private static final MemberForm<Rows> ROWS = MemberForm.of(
            (name, fields) -> {
                Programme programme = fields.reading().programme();
                PolicyIdentity policy = fields.reading().policy();
                return new Rows(programme, policy, fields.elements(name, row(programme, policy)));
            },
            (name, rows, out) -> out.elements(name, rows.targets(), row(rows.programme(), rows.policy())));

    /** An assessment of the programme that the reading is about. */
    static final Codec<Assessment> INSTANCE = Members.checked(
                    Assessment::builder,
                    (Assessment.Builder assessment, Fields fields) -> Optional.of(
                            assessment.programme(fields.reading().programme()).build()))
            .first(
                    "policy",
                    MemberForm.object(ClassificationCodec.POLICY),
                    Assessment::policy,
                    Reading::ratedBy,
                    Assessment.Builder::policy)
            .first(
                    "scale",
                    MemberForm.object(GradeCodec.SCALE),
                    Assessment::scale,
                    Reading::gradedOn,
                    Assessment.Builder::scale)
            .required("asOf", MemberForm.DATE, Assessment::asOf, Assessment.Builder::asOf)
            .required("selection", MemberForm.SELECTION, Assessment::selection, Assessment.Builder::selection)
            .many("targets", ROWS, Rows::of, (assessment, rows) -> assessment.targets(rows.targets()))
            .many(
                    "excluded",
                    MemberForm.objects(ScorecardCodec.exclusion(INDICATOR)),
                    Assessment::excluded,
                    Assessment.Builder::excluded)
            .keepingTheRest();

    static final Codec<Assessment> WITH_PROGRAMME = Members.<Assessment, Members.Two<Programme, Assessment>>of(
                    Members.Two::new, Members.Two::second)
            .first(
                    "programme",
                    MemberForm.object(JsonProgrammeWriter.CODEC),
                    Assessment::programme,
                    Reading::about,
                    Members.Two::first)
            .required("assessment", MemberForm.object(INSTANCE), assessment -> assessment, Members.Two::second);

    private AssessmentCodec() {}

    private static @Nullable Indicator indicator(String name, Fields fields) {
        IndicatorId id = MemberForm.INDICATOR.read(name, fields);
        if (id == null) {
            return null;
        }
        Optional<Indicator> indicator = fields.reading().programme().indicator(id);
        if (indicator.isEmpty()) {
            fields.refuse(JsonFindingCode.UNKNOWN_REFERENCE, name, id.value(), Expected.INDICATOR);
        }
        return indicator.orElse(null);
    }

    static Codec<AssessedTarget> row(Programme programme, PolicyIdentity policy) {
        Versions versions = new Versions(programme);
        return Members.checked(() -> new Row(versions), Row::made)
                .required(
                        "indicator",
                        INDICATOR,
                        AssessedTarget::indicator,
                        (row, indicator) -> row.indicator = indicator)
                .optional(
                        "target",
                        MemberForm.id(TargetId::of),
                        row -> row.target().map(Target::id),
                        (row, target) -> row.target = target)
                .unless(0, "version", MemberForm.whole(0), versions::version, (row, version) -> row.version = version)
                .optional(
                        "declared",
                        MemberForm.object(ReportCodecs.DECLARED_GRADE),
                        AssessedTarget::declared,
                        (row, grade) -> row.row.declared(grade))
                .optional(
                        "declaredIn",
                        MemberForm.id(ReportId::of),
                        AssessedTarget::declaredIn,
                        (row, report) -> row.row.declaredIn(report))
                .optional(
                        "attainment",
                        MemberForm.object(ValueCodec.RATIO),
                        AssessedTarget::attainment,
                        (row, ratio) -> row.row.attainment(ratio))
                .optional(
                        "latest",
                        MemberForm.object(ObservationCodec.INSTANCE),
                        AssessedTarget::latest,
                        (row, latest) -> row.row.latest(latest))
                .many(
                        "restsOn",
                        MemberForm.objects(TotalCodec.INSTANCE),
                        AssessedTarget::restsOn,
                        (row, totals) -> row.row.restsOn(totals))
                .required(
                        "classification",
                        MemberForm.object(ClassificationCodec.of(policy)),
                        AssessedTarget::classification,
                        (row, answer) -> row.row.classification(answer));
    }

    /** The targets of a programme, each with its amendments, which have its id. */
    private static final class Versions {
        private final Programme programme;
        private final Map<IndicatorId, Map<TargetId, List<Target>>> known = new HashMap<>();

        Versions(Programme programme) {
            this.programme = programme;
        }

        List<Target> of(Indicator indicator, TargetId id) {
            return known.computeIfAbsent(indicator.id(), of -> programme.targets().getOrDefault(of, List.of()).stream()
                            .collect(Collectors.groupingBy(Target::id)))
                    .getOrDefault(id, List.of());
        }

        /** Which of its versions the target of a row is, from 0. */
        int version(AssessedTarget row) {
            return row.target()
                    .map(target -> Math.max(0, of(row.indicator(), target.id()).indexOf(target)))
                    .orElse(0);
        }
    }

    private static final class Row {
        private final Versions versions;
        private final AssessedTarget.Builder row = AssessedTarget.builder();
        private @Nullable Indicator indicator;
        private @Nullable TargetId target;
        private int version;

        Row(Versions versions) {
            this.versions = versions;
        }

        Optional<AssessedTarget> made(Fields fields) {
            Indicator of = Objects.requireNonNull(indicator);
            if (target != null) {
                List<Target> all = versions.of(of, target);
                if (version >= all.size()) {
                    fields.refuse(JsonFindingCode.UNKNOWN_REFERENCE, "target", target.value(), Expected.TARGET);
                    return Optional.empty();
                }
                row.target(all.get(version));
            }
            return Optional.of(row.indicator(of).build());
        }
    }
}
