package io.github.tiendo.json;

import io.github.tiendo.assessment.Assessment;
import io.github.tiendo.assessment.Assessment.Exclusion;
import io.github.tiendo.classification.ClassificationPolicy.PolicyIdentity;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.indicator.Definition;
import io.github.tiendo.indicator.DefinitionId;
import io.github.tiendo.indicator.HeadingId;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.indicator.Measure;
import io.github.tiendo.indicator.MeasureId;
import io.github.tiendo.indicator.PartsRule;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.Total;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.Roster;
import io.github.tiendo.organisation.RosterId;
import io.github.tiendo.organisation.StatedCoverage;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.Outline.Heading;
import io.github.tiendo.programme.PartTarget;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.Programme.LegalBasis;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.programme.ProgressReport.RowRef;
import io.github.tiendo.programme.ProgressReport.StatedText;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.quantity.Interval;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.reconciliation.AuditResult;
import io.github.tiendo.reconciliation.AuditResult.UnreadCandidate;
import io.github.tiendo.reconciliation.AuditedFigure;
import io.github.tiendo.reporting.Assignment;
import io.github.tiendo.reporting.Obligation;
import io.github.tiendo.reporting.ObligationId;
import io.github.tiendo.reporting.Submission;
import io.github.tiendo.scorecard.Scorecard;
import io.github.tiendo.scorecard.Tally;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.target.Baseline;
import io.github.tiendo.target.Condition;
import io.github.tiendo.target.Target;
import io.github.tiendo.target.TargetId;
import io.github.tiendo.target.TargetSelection;
import io.github.tiendo.task.Deadline;
import io.github.tiendo.task.Task;
import io.github.tiendo.task.TaskId;
import io.github.tiendo.task.TaskStatusEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The JSON forms of core's values: how each type stands in a document, for whoever connects a JSON library.
 *
 * <ul>
 *   <li>texts, which can be names of members too: the ids, {@code Period}, {@code Unit}, {@code TargetSelection};
 *   <li>objects that can be read back: programmes and all that they hold, {@code Assessment}, {@code Scorecard}, {@code
 *       Tally}, {@code AuditResult}, {@code Total}, {@code StatedCoverage}, {@code Ratio}, {@code Interval};
 *   <li>objects that are only written, since they are made of others: {@code Outcome}, {@code Finding}, {@code
 *       LoadedProgramme}, {@code Classification}, {@code AssessedTarget}, {@code MethodComparison}, {@code Contradictions},
 *       lines and percentages of tallies, {@code ScorecardChange}, {@code TaskScorecard}, {@code TaskTally}, {@code
 *       TaskRates}, {@code TaskAssessment}, {@code ReportingCheck} with its rates, {@code Coverage}, {@code
 *       ProgrammeComparison}, {@code Ranking}, {@code Change}, {@code
 *       ReportingRound}, {@code CollectedRound}, {@code FollowUp}, {@code Report}, {@code Layout} and what they consist of.
 * </ul>
 *
 * <p>Shares are exact ({@code numerator}, {@code denominator}); where a percentage stands beside one, it is rounded half up
 * to two decimals. A constant is written by its name.
 */
public final class JsonForms {

    private static final Map<Class<?>, JsonForm<?>> FORMS = byType();

    private static final Map<Class<?>, Optional<JsonForm<?>>> FOUND = new ConcurrentHashMap<>();

    private static final Set<String> PACKAGES = Stream.concat(FORMS.keySet().stream(), Stream.of(ReadLimits.class))
            .map(Class::getPackageName)
            .collect(Collectors.toUnmodifiableSet());

    private final List<Scale> scales;

    private JsonForms(Collection<Scale> own) {
        List<Scale> known = new ArrayList<>(Scales.builtIn());
        known.addAll(own);
        this.scales = Collections.unmodifiableList(known);
    }

    /** {@return the forms, by which the grades of the built-in scales are read} */
    public static JsonForms standard() {
        return new JsonForms(List.of());
    }

    /**
     * The forms, by which also the grades of these scales are read.
     *
     * @param own the user's own scales
     * @return the forms
     */
    public static JsonForms withScales(Collection<Scale> own) {
        return new JsonForms(own);
    }

    /**
     * All forms. Of a type with subtypes, such as {@code Condition}, each subtype has one of its own too.
     *
     * @return the forms, texts first
     */
    public List<JsonForm<?>> all() {
        return FORMS.values().stream()
                .<JsonForm<?>>map(form -> form.withScales(scales))
                .toList();
    }

    /**
     * Whether a class is one of core's that has no form, so that a library that wrote it by its getters would write next to
     * nothing.
     *
     * @param type a class
     * @return true if it must not be written
     */
    public boolean lacks(Class<?> type) {
        return PACKAGES.contains(type.getPackageName())
                && !type.isEnum()
                && !(type.getSuperclass() != null && type.getSuperclass().isEnum())
                && formOf(type).isEmpty();
    }

    @SuppressWarnings("unchecked")
    static Optional<JsonForm<Object>> formOf(Object value) {
        return formOf(value.getClass()).map(form -> (JsonForm<Object>) form);
    }

    private static Optional<JsonForm<?>> formOf(Class<?> type) {
        return FOUND.computeIfAbsent(type, JsonForms::find);
    }

    private static Optional<JsonForm<?>> find(Class<?> type) {
        for (@Nullable Class<?> each = type; each != null; each = each.getSuperclass()) {
            if (FORMS.containsKey(each)) {
                return Optional.of(FORMS.get(each));
            }
        }
        return FORMS.keySet().stream()
                .filter(each -> each.isInterface() && each.isAssignableFrom(type))
                .findFirst()
                .map(FORMS::get);
    }

    private static Map<Class<?>, JsonForm<?>> byType() {
        Map<Class<?>, JsonForm<?>> forms = new LinkedHashMap<>();
        for (JsonForm<?> form : List.of(
                id(IndicatorId.class, IndicatorId::of),
                id(HeadingId.class, HeadingId::of),
                id(DefinitionId.class, DefinitionId::of),
                id(MeasureId.class, MeasureId::of),
                id(TargetId.class, TargetId::of),
                id(TaskId.class, TaskId::of),
                id(AgencyId.class, AgencyId::of),
                id(RosterId.class, RosterId::of),
                id(ObligationId.class, ObligationId::of),
                id(ProgrammeId.class, ProgrammeId::of),
                id(ReportId.class, ReportId::of),
                id(Period.class, JsonForms::period),
                id(TargetSelection.class, JsonForms::selection),
                JsonForm.text(Unit.class, Unit::of, unit -> unit.label(Languages.ENGLISH)),
                JsonForm.object(LocalizedText.class, LocalizedTextCodec.INSTANCE),
                JsonForm.object(SourceLocation.class, ReportCodecs.LOCATION),
                JsonForm.object(Quantity.class, ValueCodec.QUANTITY),
                JsonForm.object(ReportedValue.class, ValueCodec.INSTANCE),
                JsonForm.object(Ratio.class, ValueCodec.RATIO),
                JsonForm.object(Interval.class, AuditCodec.INTERVAL),
                JsonForm.object(Condition.class, ConditionCodec.INSTANCE),
                JsonForm.object(Baseline.class, TargetCodec.BASELINE),
                JsonForm.object(Target.class, TargetCodec.INSTANCE),
                JsonForm.object(PartTarget.class, TargetCodec.OF_PART),
                JsonForm.object(Definition.class, IndicatorCodec.DEFINITION),
                JsonForm.object(Measure.class, IndicatorCodec.MEASURE),
                JsonForm.object(Indicator.class, IndicatorCodec.INSTANCE),
                JsonForm.object(PartsRule.class, IndicatorCodec.PARTS),
                JsonForm.object(Observation.class, ObservationCodec.INSTANCE),
                JsonForm.object(Total.class, TotalCodec.INSTANCE),
                JsonForm.object(Total.Part.class, TotalCodec.PART),
                JsonForm.object(Grade.class, GradeCodec.INSTANCE),
                JsonForm.object(Scale.class, GradeCodec.SCALE),
                JsonForm.object(DeclaredGrade.class, ReportCodecs.DECLARED_GRADE),
                JsonForm.object(StatedCoverage.class, CoverageCodec.INSTANCE),
                JsonForm.object(StatedText.class, ReportCodecs.STATED_TEXT),
                JsonForm.object(Heading.class, PlanCodecs.HEADING),
                JsonForm.object(LegalBasis.class, PlanCodecs.LEGAL_BASIS),
                JsonForm.object(Deadline.class, TaskCodecs.DEADLINE),
                JsonForm.object(Deadline.Amendment.class, TaskCodecs.AMENDMENT),
                JsonForm.object(Task.class, TaskCodecs.TASK),
                JsonForm.object(TaskStatusEntry.class, TaskCodecs.ENTRY),
                JsonForm.object(Agency.class, OrganisationCodecs.AGENCY),
                JsonForm.object(Roster.class, OrganisationCodecs.ROSTER),
                JsonForm.object(Roster.Event.class, OrganisationCodecs.EVENT),
                JsonForm.object(Assignment.class, ReportingCodecs.ASSIGNMENT),
                JsonForm.object(Obligation.class, ReportingCodecs.OBLIGATION),
                JsonForm.object(Submission.class, ReportingCodecs.SUBMISSION),
                JsonForm.object(Programme.class, JsonProgrammeWriter.CODEC),
                JsonForm.object(Assessment.class, AssessmentCodec.WITH_PROGRAMME),
                JsonForm.object(Scorecard.class, ScorecardCodec.INSTANCE),
                JsonForm.object(Tally.class, ScorecardCodec.SCALED_TALLY),
                JsonForm.object(PolicyIdentity.class, ClassificationCodec.POLICY),
                JsonForm.object(Exclusion.class, ScorecardCodec.EXCLUSION),
                JsonForm.object(RowRef.class, ReportCodecs.ROW_REF),
                JsonForm.object(Omission.class, ScorecardCodec.OMISSION),
                JsonForm.object(AuditResult.class, AuditCodec.INSTANCE),
                JsonForm.object(AuditedFigure.class, AuditCodec.FIGURE),
                JsonForm.object(UnreadCandidate.class, AuditCodec.UNREAD))) {
            add(forms, form);
        }
        ResultForms.all().forEach(form -> add(forms, form));
        return Collections.unmodifiableMap(forms);
    }

    private static void add(Map<Class<?>, JsonForm<?>> forms, JsonForm<?> form) {
        forms.put(form.type(), form);
        Class<?>[] subtypes = form.type().getPermittedSubclasses();
        if (subtypes != null) {
            for (Class<?> subtype : subtypes) {
                forms.computeIfAbsent(subtype, form::narrowedTo);
            }
        }
    }

    private static <T> JsonForm<T> id(Class<T> type, Function<String, T> maker) {
        return JsonForm.text(type, maker, Object::toString);
    }

    private static Period period(String text) {
        return Period.parse(text).orElseThrow(() -> unreadable(text, Expected.PERIOD));
    }

    private static TargetSelection selection(String text) {
        return MemberForm.selection(text).orElseThrow(() -> unreadable(text, Expected.SELECTION));
    }

    private static IllegalArgumentException unreadable(String text, Expected expected) {
        return new IllegalArgumentException(
                "'" + ElementBuilder.excerpt(text) + "' was found; expected " + expected.text(Languages.ENGLISH));
    }
}
