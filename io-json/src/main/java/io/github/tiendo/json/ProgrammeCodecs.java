package io.github.tiendo.json;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.programme.Outline;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ProgressReport.RowRef;
import io.github.tiendo.target.Target;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The members of a programme and of its reports. What stands in their lists is put together by {@link ProgrammeElements}. */
final class ProgrammeCodecs {

    record Described(Programme programme, List<Scale> scales) {}

    /** An indicator with its targets; a list without a target is kept. */
    record Planned(Indicator indicator, Optional<List<Target>> targets) {}

    static final Codec<Planned> INDICATOR = Members.of(PlannedParts::new, PlannedParts::made)
            .inner(IndicatorCodec.INSTANCE, Planned::indicator, (parts, indicator) -> parts.indicator = indicator)
            .optional(
                    "targets",
                    list(TargetCodec.INSTANCE, ProgrammeElements::target),
                    Planned::targets,
                    (parts, targets) -> parts.targets = targets)
            .keepingTheRest();

    static final Codec<ProgressReport> REPORT = Members.of(ProgressReport::builder, ProgressReport.Builder::build)
            .first(
                    "id",
                    MemberForm.of(ProgrammeElements::reportId, (name, id, out) -> out.text(name, id.value())),
                    ProgressReport::id,
                    (reading, id) -> {},
                    ProgressReport.Builder::id)
            .optional("title", MemberForm.TEXT, ProgressReport::title, ProgressReport.Builder::title)
            .optional("reportedBy", MemberForm.AGENCY, ProgressReport::reportedBy, ProgressReport.Builder::reportedBy)
            .optional("period", MemberForm.PERIOD, ProgressReport::period, ProgressReport.Builder::period)
            .optional("issuedOn", MemberForm.DATE, ProgressReport::issuedOn, ProgressReport.Builder::issuedOn)
            .optional("dataThrough", MemberForm.DATE, ProgressReport::dataThrough, ProgressReport.Builder::dataThrough)
            .many(
                    "observations",
                    each(() -> ObservationCodec.INSTANCE, ProgrammeElements::observation),
                    ProgressReport::observations,
                    ProgressReport.Builder::observations)
            .many(
                    "declaredGrades",
                    each(() -> ReportCodecs.DECLARED_GRADE, ProgrammeElements::declaredGrade),
                    ProgressReport::declaredGrades,
                    ProgressReport.Builder::declaredGrades)
            .many(
                    "statedTexts",
                    MemberForm.objects(() -> ReportCodecs.STATED_TEXT),
                    ProgressReport::statedTexts,
                    ProgressReport.Builder::statedTexts)
            .many(
                    "taskEntries",
                    each(() -> TaskCodecs.ENTRY, ProgrammeElements::taskEntry),
                    ProgressReport::taskEntries,
                    ProgressReport.Builder::taskEntries)
            .many(
                    "submissions",
                    MemberForm.objects(() -> ReportingCodecs.SUBMISSION),
                    ProgressReport::submissions,
                    ProgressReport.Builder::submissions)
            .many(
                    "coverages",
                    MemberForm.objects(() -> CoverageCodec.INSTANCE),
                    ProgressReport::coverages,
                    ProgressReport.Builder::coverages)
            .many(
                    "rows",
                    rows(() -> ReportCodecs.ROW, ProgrammeElements::row),
                    ProgressReport::rows,
                    ProgressReport.Builder::rows)
            .many(
                    "taskRows",
                    rows(() -> ReportCodecs.TASK_ROW, ProgrammeElements::taskRow),
                    ProgressReport::taskRows,
                    ProgressReport.Builder::taskRows)
            .keepingTheRest();

    static final Codec<Described> PROGRAMME = Members.checked(ProgrammeParts::new, ProgrammeParts::made)
            .expected(
                    "id",
                    MemberForm.id(ProgrammeId::of),
                    described -> described.programme().id(),
                    (parts, id) -> parts.id = id)
            .expected(
                    "title",
                    MemberForm.WORDS,
                    described -> described.programme().title(),
                    (parts, title) -> parts.title = title)
            .many(
                    "legalBasis",
                    MemberForm.objects(PlanCodecs.LEGAL_BASIS),
                    described -> described.programme().legalBasis(),
                    (parts, bases) -> parts.programme.legalBasis(bases))
            .optional(
                    "span",
                    MemberForm.PERIOD,
                    described -> described.programme().span(),
                    (parts, span) -> parts.programme.span(span))
            .unless(
                    Month.JANUARY,
                    "firstMonth",
                    MemberForm.MONTH,
                    described -> described.programme().firstMonth(),
                    (parts, month) -> parts.programme.firstMonth(month))
            .many(
                    "levelNames",
                    MemberForm.objects(LocalizedTextCodec.INSTANCE),
                    described -> described.programme().outline().levelNames(),
                    (parts, names) -> parts.outline.levelNames(names))
            .many(
                    "headings",
                    each(() -> PlanCodecs.HEADING, ProgrammeElements::heading),
                    described -> described.programme().outline().headings(),
                    (parts, headings) -> parts.outline.headings(headings))
            .many(
                    "scales",
                    each(() -> GradeCodec.SCALE, ProgrammeElements::scale),
                    Described::scales,
                    (parts, scales) -> parts)
            .many(
                    "indicators",
                    list(INDICATOR, ProgrammeElements::indicator),
                    ProgrammeCodecs::planned,
                    (parts, planned) -> parts.each(planned, parts::add))
            .many(
                    "partTargets",
                    each(() -> TargetCodec.OF_PART, ProgrammeElements::partTarget),
                    described -> described.programme().partTargets(),
                    (parts, targets) -> parts.programme.partTargets(targets))
            .many(
                    "tasks",
                    each(() -> TaskCodecs.TASK, ProgrammeElements::task),
                    described -> described.programme().tasks(),
                    (parts, tasks) -> parts.programme.tasks(tasks))
            .many(
                    "rosters",
                    each(() -> OrganisationCodecs.ROSTER, ProgrammeElements::roster),
                    described -> described.programme().rosters(),
                    (parts, rosters) -> parts.programme.rosters(rosters))
            .many(
                    "assignments",
                    MemberForm.objects(() -> ReportingCodecs.ASSIGNMENT),
                    described -> described.programme().assignments(),
                    (parts, assignments) -> parts.programme.assignments(assignments))
            .many(
                    "obligations",
                    each(() -> ReportingCodecs.OBLIGATION, ProgrammeElements::obligation),
                    described -> described.programme().obligations(),
                    (parts, obligations) -> parts.programme.obligations(obligations))
            .many(
                    "reports",
                    list(REPORT, ProgrammeElements::report),
                    described -> described.programme().reports(),
                    (parts, reports) -> parts.programme.reports(reports))
            .many(
                    "totals",
                    each(() -> TotalCodec.INSTANCE, ProgrammeElements::total),
                    described -> described.programme().totals(),
                    (parts, totals) -> parts.programme.totals(totals))
            .keepingTheRest();

    private ProgrammeCodecs() {}

    /** How one element of a list is read, beside those that were read before. */
    private interface Reader<V> extends BiFunction<ProgrammeElements, Element, Optional<V>> {}

    /** A list of which each element is read in its own way; empty where it is absent. Its codec is made where one is there. */
    private static <V> MemberForm<List<V>> each(Supplier<? extends Writes<V>> writes, Reader<V> reader) {
        return MemberForm.of(read(reader), (name, values, out) -> {
            if (!values.isEmpty()) {
                out.elements(name, values, writes.get());
            }
        });
    }

    /** Such a list that is written also where it is empty. */
    private static <V> MemberForm<List<V>> list(Writes<V> writes, Reader<V> reader) {
        return MemberForm.of(read(reader), (name, values, out) -> out.list(name, values, writes));
    }

    /** The rows under which elements were printed, each once. */
    private static <I> MemberForm<Map<I, RowRef>> rows(
            Supplier<? extends Writes<Map.Entry<I, RowRef>>> writes, Reader<Map.Entry<I, RowRef>> reader) {
        MemberForm.Reader<List<Map.Entry<I, RowRef>>> rows = read(reader);
        return MemberForm.of(
                (name, fields) -> {
                    Map<I, RowRef> byId = new LinkedHashMap<>();
                    List<Map.Entry<I, RowRef>> all = rows.read(name, fields);
                    if (all != null) {
                        all.forEach(row -> byId.put(row.getKey(), row.getValue()));
                    }
                    return byId;
                },
                (name, map, out) -> {
                    if (!map.isEmpty()) {
                        out.elements(name, map.entrySet(), writes.get());
                    }
                });
    }

    private static <V> MemberForm.Reader<List<V>> read(Reader<V> reader) {
        return (name, fields) -> {
            List<Element> elements = fields.elements(name);
            List<V> values = new ArrayList<>(elements.size());
            for (Element element : elements) {
                reader.apply(fields.reading().elements(), element).ifPresent(values::add);
            }
            return fields.has(name) ? values : null;
        };
    }

    private static List<Planned> planned(Described described) {
        Programme programme = described.programme();
        return programme.indicators().stream()
                .map(indicator -> new Planned(
                        indicator, Optional.ofNullable(programme.targets().get(indicator.id()))))
                .toList();
    }

    private static final class PlannedParts {
        private @Nullable Indicator indicator;
        private @Nullable List<Target> targets;

        Planned made() {
            return new Planned(Objects.requireNonNull(indicator), Optional.ofNullable(targets));
        }
    }

    private static final class ProgrammeParts {
        private final Programme.Builder programme = Programme.builder();
        private final Outline.Builder outline = Outline.builder();
        private @Nullable ProgrammeId id;
        private @Nullable LocalizedText title;

        <V> ProgrammeParts each(Iterable<V> values, Consumer<V> taker) {
            values.forEach(taker);
            return this;
        }

        void add(Planned planned) {
            programme.addIndicators(planned.indicator());
            planned.targets()
                    .ifPresent(
                            targets -> programme.putTargets(planned.indicator().id(), targets));
        }

        /** The programme; one without an id or a title still has its indicators. */
        Optional<Described> made(Fields fields) {
            ProgrammeId known = id != null ? id : ProgrammeId.of("programme");
            Programme made = programme
                    .id(known)
                    .title(title != null ? title : LocalizedText.english(known.value()))
                    .outline(outline.build())
                    .build();
            return Optional.of(new Described(made, fields.reading().ownScales()));
        }
    }
}
