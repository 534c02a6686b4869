package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.ElementRefs;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ProgressReport.RowRef;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.target.Baseline;
import io.github.tiendo.target.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Indicators of one name, unit and targets that stand under two headings of a file: where their values for one period differ,
 * they may be one thing that was printed twice, of which one value is wrong. Headings that share several such names, none of
 * which has the same value twice, are of two things: two districts, two branches of a service.
 */
final class SameNames {

    /** So many names of two headings with other values, and none with the same, are no slips. */
    private static final int FEWEST_OF_OTHERS = 2;

    private final LoadedProgramme loaded;
    private final ProgressReport report;
    private final Map<IndicatorId, Map<Period, ReportedValue>> values = new HashMap<>();

    /** The values of one name under two headings for one period. */
    private record Twice(Indicator first, Indicator second, ReportedValue one, ReportedValue other) {

        private boolean isTheSame() {
            return one.equals(other);
        }
    }

    private SameNames(LoadedProgramme loaded, ProgressReport report) {
        this.loaded = loaded;
        this.report = report;
    }

    /** What is to be said of the only report of a programme. */
    static List<Finding> in(LoadedProgramme loaded) {
        return new SameNames(loaded, loaded.programme().reports().get(0)).findings();
    }

    private List<Finding> findings() {
        Programme programme = loaded.programme();
        Map<String, List<Indicator>> named = grouped(
                programme.indicators().stream()
                        .filter(indicator -> programme.targets().containsKey(indicator.id())),
                indicator -> NormalText.of(indicator.name().toString()));
        Map<List<Object>, List<Indicator>> asked = grouped(
                named.values().stream().flatMap(List::stream),
                indicator -> List.of(
                        NormalText.of(indicator.name().toString()),
                        indicator.unit(),
                        asked(programme.targets().get(indicator.id()))));
        if (asked.isEmpty()) {
            return List.of();
        }
        for (Observation value : report.observations()) {
            if (value.isAboutTheWhole() && value.value().isPresent()) {
                values.computeIfAbsent(value.indicator(), none -> new LinkedHashMap<>())
                        .putIfAbsent(value.period(), value.value().get());
            }
        }
        Map<List<List<String>>, List<Twice>> byHeadings = new LinkedHashMap<>();
        for (List<Indicator> alike : asked.values()) {
            Indicator first = alike.get(0);
            for (Indicator second : alike.subList(1, alike.size())) {
                twice(first, second).ifPresent(found -> byHeadings
                        .computeIfAbsent(List.of(headings(first), headings(second)), none -> new ArrayList<>())
                        .add(found));
            }
        }
        return byHeadings.values().stream()
                .flatMap(found -> Stream.concat(slips(found).stream().map(this::finding), again(found).stream()))
                .toList();
    }

    /** The indicators of which another has the same key, by this. */
    private static <K> Map<K, List<Indicator>> grouped(Stream<Indicator> indicators, Function<Indicator, K> key) {
        Map<K, List<Indicator>> groups =
                indicators.collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
        groups.values().removeIf(alike -> alike.size() == 1);
        return groups;
    }

    /** What targets ask for, whatever they are called. */
    private static List<Object> asked(List<Target> targets) {
        return targets.stream()
                .<Object>map(target -> List.of(target.condition(), target.due()))
                .toList();
    }

    /** Whether two indicators start from different values, so that they are two things; one may state none. */
    private boolean startApart(Indicator first, Indicator second) {
        List<Baseline> one = baselines(first);
        List<Baseline> other = baselines(second);
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    private List<Baseline> baselines(Indicator indicator) {
        return loaded.programme().targetsOf(indicator.id()).stream()
                .flatMap(target -> target.baseline().stream())
                .toList();
    }

    private List<String> headings(Indicator indicator) {
        return Optional.ofNullable(report.rows().get(indicator.id()))
                .map(RowRef::headings)
                .orElse(List.of());
    }

    /** The first values of two indicators for one period that differ, else the first that are the same. */
    private Optional<Twice> twice(Indicator first, Indicator second) {
        Map<Period, ReportedValue> others = values.getOrDefault(second.id(), Map.of());
        List<Twice> found = headings(first).equals(headings(second)) || startApart(first, second)
                ? List.of()
                : values.getOrDefault(first.id(), Map.of()).entrySet().stream()
                        .filter(value -> others.containsKey(value.getKey()))
                        .map(value -> new Twice(first, second, value.getValue(), others.get(value.getKey())))
                        .toList();
        return found.stream().filter(value -> !value.isTheSame()).findFirst().or(() -> found.stream()
                .findFirst());
    }

    private static List<Twice> slips(List<Twice> found) {
        List<Twice> others = found.stream().filter(value -> !value.isTheSame()).toList();
        boolean ofTwoThings = others.size() >= FEWEST_OF_OTHERS && others.size() == found.size();
        return ofTwoThings ? List.of() : others;
    }

    /** That indicators stand with one value in two tables, each of which counts: of how many, with the first. */
    private Optional<Finding> again(List<Twice> found) {
        List<Twice> same = found.stream()
                .filter(value -> value.isTheSame() && !table(value.first).equals(table(value.second)))
                .toList();
        return same.stream().findFirst().map(first -> finding(IntakeFindingCode.SAME_NAME_SAME_VALUE, first)
                .with("count", same.size()));
    }

    private Optional<String> table(Indicator indicator) {
        return Optional.ofNullable(report.rows().get(indicator.id())).flatMap(RowRef::table);
    }

    private Finding finding(Twice twice) {
        return finding(IntakeFindingCode.SAME_NAME_OTHER_VALUE, twice)
                .with("found", twice.other)
                .with("value", twice.one);
    }

    private Finding finding(IntakeFindingCode code, Twice twice) {
        Finding finding = Finding.of(code)
                .with("name", twice.second.name())
                .with("first", place(twice.first).map(SourceLocation::place).orElse("?"));
        return place(twice.second).map(finding::at).orElse(finding);
    }

    private Optional<SourceLocation> place(Indicator indicator) {
        return loaded.origins().of(ElementRefs.of(indicator.id()));
    }
}
