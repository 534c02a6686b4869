package io.github.tiendo.scorecard;

import io.github.tiendo.finding.Localized;
import io.github.tiendo.grade.GradeGrouping;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.scorecard.Tally.GradeLine;
import io.github.tiendo.target.TargetId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What changed from one scorecard to another: for every line how many more or fewer.
 *
 * <p>Counts are compared only if both scorecards count the same things on the same scale; two MET of 28 and three of 30
 * do not make one more. If they do not, the {@link #obstacle()} says why and there are no lines.
 */
@Value.Immutable
public abstract class ScorecardChange implements Serializable {

    private static final long serialVersionUID = 1L;

    ScorecardChange() {}

    /** Why two scorecards cannot be compared. */
    public enum Obstacle implements Localized {
        /** Their grades are of different scales. */
        SCALE_DIFFERS,
        /** One counts indicators and the other targets. */
        COUNTING_DIFFERS,
        /** They count different indicators or targets. */
        POPULATION_DIFFERS;

        @Override
        public String text(Locale language) {
            return ScorecardText.TEXTS.label(this, language);
        }
    }

    /** One line, then and now. */
    @Value.Immutable
    public abstract static class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        Line() {}

        /** {@return the grade or group of grades, as in the later scorecard} */
        public abstract GradeGrouping.Group group();

        /** {@return how many stood in it then: the earlier count} */
        public abstract long before();

        /** {@return how many stand in it now: the later count} */
        public abstract long after();

        /** {@return how many more: the later count less the earlier one; negative if there are fewer} */
        public long difference() {
            return after() - before();
        }
    }

    /** {@return the day of the earlier scorecard} */
    public abstract LocalDate since();

    /** {@return the day of the later scorecard} */
    public abstract LocalDate asOf();

    /** {@return why the two cannot be compared, or empty if they can} */
    public abstract Optional<Obstacle> obstacle();

    /**
     * {@return what only the later scorecard counts, in its order; empty if the two count the same or have different
     * scales}
     */
    public abstract Set<IndicatorId> added();

    /**
     * {@return what only the earlier scorecard counts, in its order; empty if the two count the same or have different
     * scales}
     */
    public abstract Set<IndicatorId> removed();

    /**
     * {@return the lines, in the grouping of the later scorecard: one for every grade or group of grades; empty if the
     * two cannot be compared}
     */
    public abstract List<Line> lines();

    /** {@return how many more are not rated: the later number less the earlier one; 0 if the two cannot be compared} */
    @Value.Default
    public long notRatedDifference() {
        return 0;
    }

    /** {@return whether the two count the same things on the same scale} */
    public boolean isComparable() {
        return obstacle().isEmpty();
    }

    static ScorecardChange between(Scorecard earlier, Scorecard later) {
        ImmutableScorecardChange.Builder change =
                ImmutableScorecardChange.builder().since(earlier.asOf()).asOf(later.asOf());
        if (!earlier.scale().equals(later.scale())) {
            return change.obstacle(Obstacle.SCALE_DIFFERS).build();
        }
        if (earlier.countsTargets() != later.countsTargets()) {
            return change.obstacle(Obstacle.COUNTING_DIFFERS).build();
        }
        Set<Counted> before = population(earlier);
        Set<Counted> after = population(later);
        if (!before.equals(after)) {
            return change.obstacle(Obstacle.POPULATION_DIFFERS)
                    .added(indicatorsOf(after, before))
                    .removed(indicatorsOf(before, after))
                    .build();
        }
        List<GradeLine> then = earlier.tally().regroup(later.tally().grouping()).lines();
        List<GradeLine> now = later.lines();
        for (int i = 0; i < now.size(); i++) {
            change.addLines(ImmutableLine.builder()
                    .group(now.get(i).group())
                    .before(then.get(i).count())
                    .after(now.get(i).count())
                    .build());
        }
        return change.notRatedDifference(
                        later.tally().notRated() - earlier.tally().notRated())
                .build();
    }

    /** The target counts only where targets are counted: the next target of an indicator changes with the years. */
    private static Set<Counted> population(Scorecard card) {
        Set<Counted> population = new LinkedHashSet<>();
        card.items()
                .forEach(item -> population.add(
                        new Counted(item.indicator(), card.countsTargets() ? item.target() : Optional.empty())));
        return population;
    }

    private static Set<IndicatorId> indicatorsOf(Set<Counted> one, Set<Counted> without) {
        Set<IndicatorId> indicators = new LinkedHashSet<>();
        one.stream()
                .filter(counted -> !without.contains(counted))
                .forEach(counted -> indicators.add(counted.indicator));
        return indicators;
    }

    private record Counted(IndicatorId indicator, Optional<TargetId> target) {}
}
