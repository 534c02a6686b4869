package io.github.tiendo.examples.spark;

import io.github.tiendo.assessment.ProgrammeAssessor;
import io.github.tiendo.classification.Classification;
import io.github.tiendo.classification.ClassificationPolicy;
import io.github.tiendo.classification.CompletionInput;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.PartsRule;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.Series;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.Roster;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.rollup.GroupedTotals;
import io.github.tiendo.rollup.GroupedTotals.Group;
import io.github.tiendo.rollup.Grouping;
import io.github.tiendo.scorecard.Scorecard;
import io.github.tiendo.scorecard.ScorecardBuilder;
import io.github.tiendo.target.TargetSelection;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of a country's observations: totals by period, indicator and roster of the first roster of the plan, the
 * plan's own rating with the totals of the country, and the rating of every body whose share has to reach what the country's has to.
 */
record CountryPlan(Programme programme, ClassificationPolicy policy, LocalDate asOf) implements Serializable {

    CountryPlan {
        if (programme.rosters().isEmpty()) {
            throw new IllegalArgumentException(
                    "the plan names no roster, so it is not known who belongs to the country");
        }
    }

    private Roster country() {
        return programme.rosters().get(0);
    }

    GroupedTotals noTotals() {
        return GroupedTotals.of(Grouping.together().byPeriod().byIndicator().byRoster(country()));
    }

    /** How a body stands with an indicator; empty where the target is the country's and no body's alone, as of a sum. */
    Optional<Classification> rating(Series ofBody) {
        Optional<Indicator> indicator = ofBody.observations().stream()
                .findFirst()
                .flatMap(first -> programme.indicator(first.indicator()))
                .filter(known ->
                        known.partsRule().filter(PartsRule.pooled()::equals).isPresent());
        return indicator.flatMap(known -> TargetSelection.next().of(programme.targetsOf(known.id()), asOf).stream()
                .findFirst()
                .map(target ->
                        policy.classify(CompletionInput.of(target, ofBody).asOf(asOf))));
    }

    /** The totals as observations: those of the country about nobody, those of another roster about its id. */
    List<Observation> totals(List<Group> groups) {
        return groups.stream().flatMap(group -> total(group).stream()).toList();
    }

    private Optional<Observation> total(Group group) {
        return group.indicator()
                .flatMap(programme::indicator)
                .flatMap(Indicator::partsRule)
                .flatMap(rule -> group.value(rule.method()))
                .map(value -> Observation.builder()
                        .indicator(group.indicator().orElseThrow())
                        .period(group.period().orElseThrow())
                        .subject(group.roster()
                                .filter(roster -> !roster.equals(country().id()))
                                .map(roster -> AgencyId.of(roster.value())))
                        .value(value)
                        .status(group.status())
                        .build());
    }

    Scorecard scorecard(List<Observation> totals) {
        Programme known = programme.withReport(ProgressReport.builder()
                .id(ReportId.of("totals"))
                .observations(
                        totals.stream().filter(Observation::isAboutTheWhole).toList())
                .build());
        return ScorecardBuilder.of(ProgrammeAssessor.of(policy, asOf).assess(known))
                .build();
    }
}
