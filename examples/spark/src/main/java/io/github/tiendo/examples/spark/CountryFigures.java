package io.github.tiendo.examples.spark;

import io.github.tiendo.classification.Classification;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.Revisions;
import io.github.tiendo.observation.Series;
import io.github.tiendo.rollup.GroupedTotals;
import io.github.tiendo.rollup.GroupedTotals.Group;
import io.github.tiendo.scorecard.Tally;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a country's observations come to so far. Parts of it are made apart and put together, in any order and any split,
 * with the same figures; it takes the memory of its groups and not of the observations.
 */
final class CountryFigures implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What the observations of each group come to. */
    private final GroupedTotals totals;
    /** How the bodies stand with each indicator. */
    private final TreeMap<IndicatorId, Tally> ratings = new TreeMap<>();
    /** How many observations are of an indicator that the plan has not. */
    private long unknown;
    /** How many observations are about a sex, an age or another dimension, and would be counted twice. */
    private long ofDimensions;

    CountryFigures(CountryPlan plan) {
        totals = plan.noTotals();
    }

    /** Adds every entry ever made about one body and one indicator: what stands among them is settled here. */
    void add(CountryPlan plan, List<Observation> entries) {
        List<Observation> standing = Revisions.latest(entries);
        List<Observation> whole = standing.stream()
                .filter(observation -> observation.dimensions().isEmpty())
                .toList();
        ofDimensions += standing.size() - whole.size();
        if (whole.isEmpty()) {
            return;
        }
        Observation first = whole.get(0);
        if (plan.programme().indicator(first.indicator()).isEmpty()) {
            unknown += whole.size();
            return;
        }
        whole.forEach(totals::add);
        if (first.subject().isPresent()) {
            plan.rating(Series.of(whole)).ifPresent(rating -> count(plan, first.indicator(), rating));
        }
    }

    private void count(CountryPlan plan, IndicatorId indicator, Classification rating) {
        Tally one = Stream.of(rating)
                .collect(Tally.by(
                        classification -> classification.grade().orElse(null),
                        plan.policy().scale()));
        ratings.merge(indicator, one, Tally::plus);
    }

    CountryFigures addAll(CountryFigures other) {
        totals.addAll(other.totals);
        other.ratings.forEach((indicator, tally) -> ratings.merge(indicator, tally, Tally::plus));
        unknown += other.unknown;
        ofDimensions += other.ofDimensions;
        return this;
    }

    /** The totals by period, indicator and roster. */
    List<Group> groups() {
        return totals.groups();
    }

    /** How the bodies stand, by indicator. */
    Map<IndicatorId, Tally> ratings() {
        return Collections.unmodifiableMap(ratings);
    }

    /** What is in no total, in words; nothing where all is. */
    List<String> leftOut() {
        return Stream.of(
                        sentence(totals.unplaced(), "about a body that is in no roster at the end of the period"),
                        sentence(unknown, "of an indicator that the plan has not"),
                        sentence(ofDimensions, "about a part of a body, such as a sex or an age"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> sentence(long count, String what) {
        return count == 0 ? Optional.empty() : Optional.of("in no total: " + count + " observations " + what);
    }
}
