package io.github.tiendo.comparison;

import io.github.tiendo.assessment.Assessment;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.programme.ProgrammeMatcher.MatchBasis;
import io.github.tiendo.programme.ProgrammeMatcher.RowMatch;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.target.Target;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the indicators that have another name since: of those that one side alone has, two whose names are near, where no third
 * is near to either, and whose targets and values bear out that they are the same.
 */
record Renames(Assessment before, Assessment after) {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** The matches, with those of indicators that were renamed in place of their candidates. */
    static List<RowMatch<IndicatorId>> found(List<RowMatch<IndicatorId>> matches, Assessment before, Assessment after) {
        Renames renames = new Renames(before, after);
        Map<IndicatorId, Long> near = matches.stream()
                .flatMap(match -> match.candidates().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return matches.stream()
                .map(match -> match.basis() == MatchBasis.NONE
                                && match.candidates().size() == 1
                                && near.getOrDefault(match.candidates().get(0), 0L) == 1
                                && renames.isSame(match.candidates().get(0), match.found())
                        ? RowMatch.of(match.found(), match.candidates().get(0), MatchBasis.NEAR)
                        : match)
                .toList();
    }

    private boolean isSame(IndicatorId then, IndicatorId now) {
        Optional<Indicator> one = before.programme().indicator(then);
        Optional<Indicator> other = after.programme().indicator(now);
        return one.isPresent()
                && other.isPresent()
                && numbers(one.get().name()).equals(numbers(other.get().name()))
                && (one.get().unit().isEmpty()
                        || other.get().unit().isEmpty()
                        || one.get().unit().equals(other.get().unit()))
                && figuresAgree(then, now);
    }

    /** A name with another number, such as that of a district or a level, is that of another thing. */
    private static List<String> numbers(LocalizedText name) {
        return NUMBER.matcher(name.vietnamese().or(name::english).orElse(""))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** Whether the targets are the same, and the values of what both report; something must be. */
    private boolean figuresAgree(IndicatorId then, IndicatorId now) {
        Set<List<Object>> earlier = targets(before, then);
        Map<Observation.Key, Set<ReportedValue>> old = IndicatorChanges.values(before, then, now);
        Map<Observation.Key, Set<ReportedValue>> values = IndicatorChanges.values(after, now, now);
        boolean nothingToCompare = earlier.isEmpty() && Collections.disjoint(old.keySet(), values.keySet());
        for (Map.Entry<Observation.Key, Set<ReportedValue>> fact : values.entrySet()) {
            if (!fact.getValue().equals(old.getOrDefault(fact.getKey(), fact.getValue()))) {
                return false;
            }
        }
        return !nothingToCompare && earlier.equals(targets(after, now));
    }

    private static Set<List<Object>> targets(Assessment assessment, IndicatorId id) {
        return assessment.programme().targetsOf(id).stream()
                .map((Target target) -> List.<Object>of(target.condition(), target.due()))
                .collect(Collectors.toSet());
    }
}
