package io.github.tiendo.assessment;

import io.github.tiendo.classification.Classification;
import io.github.tiendo.classification.CompletionInput;
import io.github.tiendo.finding.ElementRef;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.PeriodsRule;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.ElementRefs;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.target.Condition;
import io.github.tiendo.target.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Periods that are not over on the day of the assessment, or have no value: estimates for them are rated and other values
 * left out; a target whose own period has no value is rated by an earlier one.
 */
final class OpenPeriods {

    private static final int SHOWN = 8;

    private final LocalDate asOf;
    private final Map<Period, Named> estimates = new TreeMap<>();
    private final Named leftOut = new Named();
    private final SortedSet<Period> later = new TreeSet<>();
    private final Named byEarlier = new Named();
    private final Named laterGrades = new Named();
    private final Named reachedLater = new Named();
    private LocalDate firstGrade = LocalDate.MAX;
    private final SortedSet<Period> withoutValue = new TreeSet<>();
    private int values;

    OpenPeriods(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** The indicators of which something is said, and the first of their values. */
    private static final class Named {

        private final Set<LocalizedText> names = new LinkedHashSet<>();
        private Optional<ElementRef> first = Optional.empty();

        void add(Indicator indicator, Period period) {
            if (names.isEmpty()) {
                first = Optional.of(ElementRefs.value(indicator.id(), period));
            }
            names.add(indicator.name());
        }

        Finding in(Finding finding) {
            Finding named = finding.with("count", names.size())
                    .with("names", names.stream().limit(SHOWN).toList());
            return first.map(named::about).orElse(named);
        }
    }

    /** Writes down the values of an indicator that are left out since their periods end later. */
    void leaveOut(Programme programme, Indicator indicator) {
        for (Observation observation : programme.observationsOf(indicator.id())) {
            if (observation.value().isPresent() && !programme.counts(observation, asOf)) {
                leftOut.add(indicator, observation.period());
                later.add(observation.period());
                values++;
            }
        }
    }

    /** Writes down that the class of an indicator is left out since it was declared of a later day. */
    void leaveOutGrade(Indicator indicator, LocalDate declared) {
        laterGrades.names.add(indicator.name());
        laterGrades.first = laterGrades.first.or(() -> Optional.of(ElementRefs.grade(indicator.id())));
        firstGrade = declared.isBefore(firstGrade) ? declared : firstGrade;
    }

    /**
     * Writes down that a target is rated by the value of a period before its own, which is over, or has begun where the
     * target is said to be met; where the value is that of another quarter or month also before it has. What was done is
     * done, and a running total that has met a target will have met it then too.
     */
    void noteEarlier(CompletionInput input, Classification answer) {
        Optional<Period> due = input.target()
                .filter(target -> answer.isRated() && !(target.condition() instanceof Condition.Milestone))
                .flatMap(Target::due)
                .filter(period -> period.kind() != Period.Kind.DAY);
        Optional<Period> latest = input.latest().map(Observation::period);
        boolean isMet = answer.grade().filter(Scales.MET::equals).isPresent();
        boolean isForYears = input.target().map(Target::isForYears).orElse(true);
        boolean isRunningTotal = input.indicator()
                .flatMap(Indicator::periodsRule)
                .filter(rule -> rule == PeriodsRule.CUMULATIVE || rule == PeriodsRule.CUMULATIVE_IN_YEAR && !isForYears)
                .isPresent();
        boolean isEarlier = due.isPresent()
                && latest.filter(period -> period.lastDay().isBefore(due.get().startInclusive()))
                        .filter(period -> ProgrammeAssessor.restsOn(answer, period))
                        .isPresent();
        boolean isOneOfSeries = !isForYears && latest.map(Period::kind).equals(due.map(Period::kind));
        boolean isOpen =
                !isOneOfSeries && due.isPresent() && due.get().startInclusive().isAfter(asOf);
        if (isEarlier && (isMet ? !isRunningTotal && !isOpen : due.get().endsOnOrBefore(asOf))) {
            byEarlier.add(input.indicator().orElseThrow(), latest.get());
            withoutValue.add(due.get());
        }
    }

    /** Writes down that a target is missed in its year and reached in a later one. */
    void noteReached(CompletionInput input, Classification answer) {
        if (answer.grade().filter(Scales.NOT_MET::equals).isPresent()) {
            reachedLater.add(
                    input.indicator().orElseThrow(),
                    input.target().flatMap(Target::due).orElseThrow());
        }
    }

    /** The answer to an input, which says so where it rests on an estimate for a period that is not over. */
    Classification marked(CompletionInput input, Classification answer) {
        Classification said = answer;
        for (Period period : estimated(input)) {
            if (answer.isRated() && ProgrammeAssessor.restsOn(answer, period)) {
                input.indicator().ifPresent(indicator -> estimates
                        .computeIfAbsent(period, none -> new Named())
                        .add(indicator, period));
                said = said.assuming(new Remark("estimate", Map.of("period", WholeSeries.printed(period))));
            }
        }
        return said;
    }

    private List<Period> estimated(CompletionInput input) {
        return input.series().observations().stream()
                .filter(value -> value.countsBy(asOf) && !value.period().endsOnOrBefore(asOf))
                .map(Observation::period)
                .distinct()
                .toList();
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        estimates.forEach((period, named) -> findings.add(named.in(Finding.of(AssessmentFindingCode.ESTIMATE_RATED)
                .with("period", WholeSeries.printed(period))
                .with("day", asOf))));
        if (!withoutValue.isEmpty()) {
            findings.add(byEarlier.in(
                    Finding.of(AssessmentFindingCode.EARLIER_VALUE_RATED).with("periods", shown(withoutValue))));
        }
        if (values > 0) {
            findings.add(leftOut.in(Finding.of(AssessmentFindingCode.LATER_VALUES_LEFT_OUT)
                    .with("values", values)
                    .with("periods", shown(later))
                    .with("day", asOf)));
        }
        if (!laterGrades.names.isEmpty()) {
            findings.add(laterGrades.in(Finding.of(AssessmentFindingCode.LATER_GRADES_LEFT_OUT)
                    .with("first", firstGrade)
                    .with("day", asOf)));
        }
        if (!reachedLater.names.isEmpty()) {
            findings.add(reachedLater.in(Finding.of(AssessmentFindingCode.REACHED_LATER)));
        }
        return findings;
    }

    private static List<LocalizedText> shown(SortedSet<Period> periods) {
        return periods.stream().limit(SHOWN).map(WholeSeries::printed).toList();
    }
}
