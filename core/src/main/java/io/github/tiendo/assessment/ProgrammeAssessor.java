package io.github.tiendo.assessment;

import io.github.tiendo.assessment.Assessment.AssessedTarget;
import io.github.tiendo.assessment.Assessment.Exclusion;
import io.github.tiendo.classification.Classification;
import io.github.tiendo.classification.Classification.NotRatedReason;
import io.github.tiendo.classification.ClassificationPolicy;
import io.github.tiendo.classification.ClassificationPolicy.PolicyIdentity;
import io.github.tiendo.classification.CompletionInput;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.Indicator.Direction;
import io.github.tiendo.indicator.Indicator.ExclusionReason;
import io.github.tiendo.indicator.PartsRule;
import io.github.tiendo.intake.IntakeFindingCode;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.Total;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.ElementRefs;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.target.Target;
import io.github.tiendo.target.TargetSelection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Puts one policy to every indicator of a programme.
 *
 * <pre>{@code
 * Assessment assessment = ProgrammeAssessor.of(ClassificationPolicies.declared(), asOf).assess(programme);
 * }</pre>
 *
 * <p>It reads the observations about the whole, of periods that ended by {@code asOf}, and estimates for the period that
 * holds it; a WARNING names what rests on such an estimate, and what is left out since its period ends later. Where none was reported for a
 * period, the total of its parts ({@link Programme#withTotals}), which the answer names. Where the indicator says that
 * quarters are parts of the year they are added up to the target's year; where it says nothing, an amount of a later
 * part of the year is not rated against a year's target, and a WARNING says so; another says where targets and values are
 * not of the indicator's kind, such as a target in words among numbers. A sum that lacks parts is rated only if it reaches
 * a floor without them; the parts that are missing may still exceed a ceiling. Different values of one period, and
 * different classes declared of one time, are a WARNING with the places of all; none of such classes is chosen. Of values of one
 * period under several definitions that of the definition in force is rated, where the indicator names it, and none elsewhere;
 * several targets of one id and day of decision are all to be met; a value that contradicts its own counts is rated, with a
 * WARNING. For an earlier knowledge assess
 * {@link Programme#asKnownOn}.
 */
public final class ProgrammeAssessor {

    private final ClassificationPolicy policy;
    private final LocalDate asOf;
    private final TargetSelection selection;

    private ProgrammeAssessor(ClassificationPolicy policy, LocalDate asOf, TargetSelection selection) {
        this.policy = Objects.requireNonNull(policy, "policy");
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        this.selection = Objects.requireNonNull(selection, "selection");
    }

    /**
     * An assessor of the next target of each indicator.
     *
     * @param policy the method
     * @param asOf the day of the assessment
     * @return the assessor
     */
    public static ProgrammeAssessor of(ClassificationPolicy policy, LocalDate asOf) {
        return new ProgrammeAssessor(policy, asOf, TargetSelection.next());
    }

    /**
     * The same assessor for other targets.
     *
     * @param selection which targets count
     * @return another assessor
     */
    public ProgrammeAssessor targets(TargetSelection selection) {
        return new ProgrammeAssessor(policy, asOf, selection);
    }

    /**
     * Assesses a programme.
     *
     * @param programme the programme
     * @return an answer for each indicator that counts
     * @throws IllegalArgumentException if the policy throws, answers nothing or a grade of another scale than its own; the
     *     message names policy and indicator
     */
    public Assessment assess(Programme programme) {
        Objects.requireNonNull(programme, "programme");
        Assessment.Builder assessment = Assessment.builder()
                .programme(programme)
                .policy(PolicyIdentity.of(policy))
                .scale(policy.scale())
                .asOf(asOf)
                .selection(selection);
        DeclaredInForce inForce = DeclaredInForce.of(programme, asOf);
        OpenPeriods open = new OpenPeriods(asOf);
        Disagreements disagreements = new Disagreements(programme);
        for (Indicator indicator : programme.indicators()) {
            List<Target> targets = programme.targetsOf(indicator.id());
            List<Target> selected = selection.of(targets, asOf);
            Optional<ExclusionReason> exclusion = exclusion(indicator, selected);
            if (exclusion.isPresent()) {
                assessment.addExcluded(Exclusion.of(indicator, exclusion.get()));
                continue;
            }
            boolean isDeclared = inForce.isDeclared(indicator.id());
            List<Observation> observations = programme.observationsOf(indicator.id());
            assessment.addAllFindings(new KindCheck(indicator, targets, observations).findings(isDeclared));
            assessment.addAllFindings(disagreements.ofTargets(indicator));
            List<Observation> counted = observations.stream()
                    .filter(value ->
                            value.value().isPresent() && value.isAboutTheWhole() && programme.counts(value, asOf))
                    .toList();
            assessment.addAllFindings(disagreements.ofValues(indicator, counted));
            counted.forEach(value ->
                    IntakeFindingCode.contradictedCounts(value, indicator).ifPresent(assessment::addFindings));
            open.leaveOut(programme, indicator);
            if (selected.isEmpty()) {
                assess(programme, indicator, Optional.empty(), inForce, open, assessment);
            } else {
                selected.forEach(
                        target -> assess(programme, indicator, Optional.of(target), inForce, open, assessment));
            }
        }
        assessment.addAllFindings(open.findings());
        return assessment.build();
    }

    private Optional<ExclusionReason> exclusion(Indicator indicator, List<Target> selected) {
        if (indicator.exclusion().isPresent()) {
            return indicator.exclusion();
        }
        if (indicator.applicableUntil().filter(last -> last.isBefore(asOf)).isPresent()) {
            return Optional.of(ExclusionReason.NO_LONGER_APPLICABLE);
        }
        return selection.year().isPresent() && selected.isEmpty()
                ? Optional.of(ExclusionReason.NO_TARGET_IN_YEAR)
                : Optional.empty();
    }

    private void assess(
            Programme programme,
            Indicator indicator,
            Optional<Target> target,
            DeclaredInForce inForce,
            OpenPeriods open,
            Assessment.Builder assessment) {
        WholeSeries whole = new WholeSeries(programme, indicator, target, asOf);
        List<DeclaredInForce.Entry> declarations = inForce.find(indicator.id(), target);
        boolean isContradicted = declarations.size() > 1;
        Optional<DeclaredInForce.Entry> entry =
                isContradicted ? Optional.empty() : declarations.stream().findFirst();
        Optional<DeclaredGrade> declared = entry.map(DeclaredInForce.Entry::grade);
        CompletionInput input = CompletionInput.builder()
                .indicator(indicator)
                .target(target)
                .series(whole.series())
                .declared(declared)
                .span(programme.span())
                .day(asOf)
                .build();
        Classification answer = answer(input);
        if (isContradicted) {
            boolean isCounted = has(answer, NotRatedReason.Standard.NOT_DECLARED);
            assessment.addFindings(Disagreements.ofGrades(indicator, declarations, isCounted));
            answer =
                    isCounted ? notRated(answer, NotRatedReason.Standard.CONFLICTING_VALUES, Optional.empty()) : answer;
        }
        if (has(answer, NotRatedReason.Standard.NOT_DECLARED)) {
            inForce.later(indicator.id()).ifPresent(day -> open.leaveOutGrade(indicator, day));
        }
        Optional<Observation> notAdded = whole.notAdded(asOf);
        // asking for the inputs makes an answer work out what it rests on
        List<Total> restsOn = whole.hasTotals() ? restsOn(answer, whole) : List.of();
        Classification weighed = weighed(indicator, answer, whole, notAdded, restsOn);
        Classification said = isDeclared(weighed) ? weighed : open.marked(input, weighed);
        if (has(said, NotRatedReason.Standard.PERIODS_NOT_ADDED)) {
            notAdded.ifPresent(
                    value -> assessment.addFindings(notAdded(indicator, value, whole, target.orElseThrow())));
        }
        if (has(said, NotRatedReason.Standard.UNIT_DIFFERS)) {
            input.latest()
                    .ifPresent(latest -> assessment.addFindings(Finding.of(AssessmentFindingCode.UNITS_DIFFER)
                            .about(ElementRefs.value(indicator.id(), latest.period()))
                            .with("indicator", indicator.name())
                            .with("found", latest.value().orElseThrow())
                            .with("target", target.orElseThrow())));
        }
        ofParts(indicator, said, whole, restsOn).ifPresent(assessment::addFindings);
        ofLater(input, said, whole).ifPresent(assessment::addFindings);
        if (!isDeclared(said)) {
            open.noteEarlier(input, said);
            if (whole.isReachedLater()) {
                open.noteReached(input, said);
            }
        }
        assessment.addTargets(AssessedTarget.builder()
                .indicator(indicator)
                .target(target)
                .declared(declared)
                .declaredIn(entry.map(found -> found.report().id()))
                .attainment(notAdded.isPresent() ? Optional.empty() : input.attainment())
                .classification(said)
                .latest(input.latest())
                .restsOn(restsOn)
                .build());
    }

    private Classification answer(CompletionInput input) {
        try {
            Classification answer = Objects.requireNonNull(policy.classify(input), "it answers nothing");
            answer.grade().ifPresent(policy.scale()::indexOf);
            return answer;
        } catch (RuntimeException fault) {
            throw new IllegalArgumentException(
                    "the policy " + policy.id() + " cannot rate "
                            + input.indicator().orElseThrow().id() + ": " + fault.getMessage(),
                    fault);
        }
    }

    private static List<Total> restsOn(Classification answer, WholeSeries whole) {
        return answer.inputs().stream()
                .flatMap(used -> used.period().stream())
                .distinct()
                .flatMap(period -> whole.total(period).stream())
                .toList();
    }

    /** That a target is rated by a later value than that of its own period, where these differ in what they say of it. */
    private static Optional<Finding> ofLater(CompletionInput input, Classification said, WholeSeries whole) {
        Optional<Observation> latest = said.isRated() && !isDeclared(said) ? input.latest() : Optional.empty();
        return latest.flatMap(whole::passedOver)
                .filter(own -> restsOn(said, latest.get().period()))
                .map(own -> Finding.of(AssessmentFindingCode.LATER_VALUE_RATED)
                        .about(ElementRefs.value(own.indicator(), own.period()))
                        .with("indicator", input.indicator().orElseThrow().name())
                        .with("period", WholeSeries.printed(own.period()))
                        .with("found", own.value().orElseThrow())
                        .with("later", WholeSeries.printed(latest.get().period()))
                        .with("value", latest.get().value().orElseThrow()));
    }

    /** What a rating owes to values about parts, or why they gave none. */
    private Optional<Finding> ofParts(
            Indicator indicator, Classification said, WholeSeries whole, List<Total> restsOn) {
        if (has(said, NotRatedReason.Standard.ONLY_PARTS)) {
            return Optional.of(Finding.of(AssessmentFindingCode.ONLY_PARTS_REPORTED)
                    .with("indicator", indicator.name())
                    .with("count", whole.parts(asOf)));
        }
        if (has(said, NotRatedReason.Standard.PARTS_MISSING)) {
            return restsOn.stream()
                    .filter(Total::isTooSmall)
                    .findFirst()
                    .map(total -> ofTotal(AssessmentFindingCode.TOTAL_LACKS_PARTS, indicator, total));
        }
        // no total, no flag: what an answer rests on is not worked out to find that
        if (restsOn.isEmpty() || !said.isRated() || !said.has(Classification.Flag.FROM_PARTS)) {
            return Optional.empty();
        }
        Optional<Total> doubtful =
                restsOn.stream().filter(ProgrammeAssessor::isDoubtful).findFirst();
        Finding taken = ofTotal(AssessmentFindingCode.TOTAL_TAKEN, indicator, doubtful.orElse(restsOn.get(0)));
        return Optional.of(taken.noteUnless(doubtful.isPresent()));
    }

    /** Whether a total is another than the reported values alone make by the indicator's own rules. */
    private static boolean isDoubtful(Total total) {
        return !total.isComplete()
                || total.isAssumed()
                || total.carriedBy().isPresent()
                || !total.carriedForward().isEmpty();
    }

    private static Finding ofTotal(AssessmentFindingCode code, Indicator indicator, Total total) {
        return Finding.of(code)
                .with("indicator", indicator.name())
                .with("period", WholeSeries.printed(total.period()))
                .with("total", total);
    }

    private static boolean has(Classification said, NotRatedReason reason) {
        return said.notRatedReason().filter(reason::equals).isPresent();
    }

    private static Finding notAdded(Indicator indicator, Observation value, WholeSeries whole, Target target) {
        ReportedValue found = value.value().orElseThrow();
        Localized readings = whole.addedUp(value)
                .<Localized>map(sum -> new Remark("two-readings", Map.of("found", found, "sum", sum.value())))
                .orElse(new Remark("one-reading", Map.of("found", found)));
        return Finding.of(AssessmentFindingCode.PERIODS_NOT_ADDED)
                .about(ElementRefs.value(indicator.id(), value.period()))
                .with("indicator", indicator.name())
                .with("period", WholeSeries.printed(value.period()))
                .with("readings", readings)
                .with("target", target);
    }

    /** The answer as it may be given, seen what the values are on which it rests. */
    private Classification weighed(
            Indicator indicator,
            Classification answer,
            WholeSeries whole,
            Optional<Observation> notAdded,
            List<Total> restsOn) {
        if (has(answer, NotRatedReason.Standard.NO_OBSERVATION)) {
            long parts = whole.parts(asOf);
            return parts == 0
                    ? answer
                    : notRated(
                            answer,
                            NotRatedReason.Standard.ONLY_PARTS,
                            Optional.of(new Remark("only-parts", Map.of("count", parts))));
        }
        if (notAdded.isPresent()
                && !isDeclared(answer)
                && restsOn(answer, notAdded.get().period())) {
            return notRated(answer, NotRatedReason.Standard.PERIODS_NOT_ADDED, Optional.empty());
        }
        if (indicator.direction() == Direction.UNCLEAR && answer.isRated() && !isDeclared(answer)) {
            return notRated(answer, NotRatedReason.Standard.DIRECTION_UNCLEAR, Optional.empty());
        }
        if (restsOn.isEmpty()) {
            return answer;
        }
        boolean isMet =
                whole.hasFloor() && answer.grade().filter(Scales.MET::equals).isPresent();
        Optional<Total> tooSmall = restsOn.stream().filter(Total::isTooSmall).findFirst();
        if (tooSmall.isPresent() && answer.isRated() && !isDeclared(answer) && !isMet) {
            return notRated(
                    answer,
                    NotRatedReason.Standard.PARTS_MISSING,
                    Optional.of(remark("parts-missing", tooSmall.get())));
        }
        Classification said = answer;
        for (Total total : restsOn) {
            said = said.with(Classification.Flag.FROM_PARTS).assuming(remark("total", total));
            said = total.method() == PartsRule.Method.MEAN ? said.with(Classification.Flag.AVERAGED) : said;
        }
        return said;
    }

    /** Whether a body said so, or did not, whatever the values are. */
    private static boolean isDeclared(Classification answer) {
        return answer.rule().equals("declared") || has(answer, NotRatedReason.Standard.NOT_DECLARED);
    }

    static boolean restsOn(Classification answer, Period period) {
        return answer.inputs().stream()
                .anyMatch(used -> used.period().filter(period::equals).isPresent());
    }

    private Classification notRated(Classification answer, NotRatedReason reason, Optional<Remark> remark) {
        Classification.Builder builder =
                Classification.builder().policy(answer.policy()).notRatedReason(reason);
        answer.inputs().forEach(builder::addInputs);
        remark.ifPresent(builder::addSentences);
        return builder.build();
    }

    private static Remark remark(String key, Total total) {
        return new Remark(key, Map.of("period", WholeSeries.printed(total.period()), "total", total));
    }
}
