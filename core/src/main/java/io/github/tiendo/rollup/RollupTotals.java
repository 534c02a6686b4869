package io.github.tiendo.rollup;

import io.github.tiendo.classification.Classification;
import io.github.tiendo.classification.ClassificationPolicy;
import io.github.tiendo.classification.CompletionInput;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.Series;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.target.Target;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** The totals of a roll-up, by indicator, period and subject. */
@Value.Immutable
public abstract class RollupTotals implements Serializable {

    private static final long serialVersionUID = 1L;

    RollupTotals() {}

    /**
     * All totals.
     *
     * @return in the order in which indicator and period first came; of each the whole first
     */
    public abstract List<RollupTotal> totals();

    /**
     * The total of the whole.
     *
     * @param indicator the indicator
     * @param period the period of the total
     * @return the total, or empty if there was no entry for it
     */
    public Optional<RollupTotal> total(IndicatorId indicator, Period period) {
        return total(indicator, period, Optional.empty());
    }

    /**
     * The total of one subject.
     *
     * @param indicator the indicator
     * @param period the period of the total
     * @param subject the subject, or empty for the whole
     * @return the total, or empty if there was no entry for it
     */
    public Optional<RollupTotal> total(IndicatorId indicator, Period period, Optional<AgencyId> subject) {
        return totals().stream()
                .filter(total -> total.indicator().equals(indicator)
                        && total.period().equals(period)
                        && total.subject().equals(subject))
                .findFirst();
    }

    /**
     * What is not in the totals, and why.
     *
     * @return the findings of all totals
     */
    public List<Finding> findings() {
        return totals().stream().flatMap(total -> total.findings().stream()).toList();
    }

    /**
     * Rates the totals of the whole as one series: several series rolled up into one indicator. The answer carries
     * {@link Classification.Flag#AVERAGED} if a value that it rests on is an average of percentages.
     *
     * @param policy the method
     * @param indicator the indicator
     * @param target the target, or empty for methods that need none
     * @param asOf the day of the assessment
     * @return the answer
     */
    public Classification rate(
            ClassificationPolicy policy, Indicator indicator, Optional<Target> target, LocalDate asOf) {
        List<Observation> values = new ArrayList<>();
        Set<Period> averaged = new HashSet<>();
        for (RollupTotal total : totals()) {
            if (total.indicator().equals(indicator.id()) && total.subject().isEmpty()) {
                total.toObservation().ifPresent(values::add);
                if (total.isAveraged()) {
                    averaged.add(total.period());
                }
            }
        }
        Classification answer = policy.classify(CompletionInput.builder()
                .indicator(indicator)
                .target(target)
                .series(Series.of(values))
                .day(asOf)
                .build());
        boolean restsOnAverage = answer.inputs().stream()
                .anyMatch(used -> used.period().filter(averaged::contains).isPresent());
        return restsOnAverage ? answer.with(Classification.Flag.AVERAGED) : answer;
    }
}
