package io.github.tiendo.intake;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.github.tiendo.finding.Account;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.Origins;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.intake.ProgrammeDraft.StatedProgramme;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.programme.ElementRefs;
import io.github.tiendo.programme.PartTarget;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.target.Target;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A programme with what is known of how it was read: where its parts stood, and what was left out and why. The draft from
 * which it was made is not kept: {@link ReadRow#allOf} asks for both.
 *
 * <pre>{@code
 * LoadedProgramme loaded = Tiendo.read(Path.of("report.xlsx")).orThrow();
 * loaded.programme().indicators().size();                                      // 28
 * loaded.omissions();                                                          // what an ERROR made unusable
 * loaded.account().addsUp();                                                   // whether every figure is accounted for
 * }</pre>
 */
@Value.Immutable
public abstract class LoadedProgramme implements Serializable {

    private static final long serialVersionUID = 1L;

    LoadedProgramme() {}

    /** {@return the programme, with the report that the file holds} */
    public abstract Programme programme();

    /** {@return where its parts stood, by the names of {@link io.github.tiendo.programme.ElementRefs}} */
    public abstract Origins origins();

    /** {@return what an ERROR made unusable, in the order of the source; empty if everything was used} */
    public abstract List<Omission> omissions();

    /** {@return what became of every number in the tables of the file; of nothing for a structured format} */
    @Value.Default
    public Account account() {
        return Account.empty();
    }

    /**
     * The same reading as it is for one part: its values and targets stand for those of the whole, so that they can be
     * rated and counted as any programme's are.
     *
     * <pre>{@code
     * Scorecard women = Tiendo.score(loaded.ofPart("Nữ"));
     * }</pre>
     *
     * @param named the part as it is printed, such as {@code Nữ}, or the body; its last words where only one part ends so
     * @return a copy with the indicators that have a value or a target about this part, and their places
     */
    public LoadedProgramme ofPart(String named) {
        String part = NormalText.of(printed(named));
        Predicate<String> is = name -> NormalText.of(name).equals(part);
        return withoutParts()
                .about(
                        is,
                        programme().partTargets().stream()
                                .filter(target -> names(target.subject(), target.dimensions())
                                        .anyMatch(is))
                                .toList(),
                        programme().reports().stream()
                                .map(report -> report.observations().stream()
                                        .filter(value -> names(value.subject(), value.dimensions())
                                                .anyMatch(is))
                                        .toList())
                                .toList(),
                        origins());
    }

    /**
     * {@return the same reading as it is for each body, as {@link #ofPart} gives it by a body's name: a copy for each
     * body that has a value or a target, in the order of targets, then of values}
     */
    public Map<AgencyId, LoadedProgramme> byBody() {
        Map<AgencyId, List<PartTarget>> targets = programme().partTargets().stream()
                .filter(target -> target.subject().isPresent())
                .collect(groupingBy(target -> target.subject().orElseThrow(), LinkedHashMap::new, toList()));
        List<Map<AgencyId, List<Observation>>> values = programme().reports().stream()
                .map(report -> (Map<AgencyId, List<Observation>>) report.observations().stream()
                        .filter(value -> value.subject().isPresent())
                        .collect(groupingBy(value -> value.subject().orElseThrow(), LinkedHashMap::new, toList())))
                .toList();
        LoadedProgramme ofAll = withoutParts();
        Map<AgencyId, LoadedProgramme> byBody = new LinkedHashMap<>();
        Stream.concat(Stream.of(targets.keySet()), values.stream().map(Map::keySet))
                .flatMap(Set::stream)
                .forEach(named -> byBody.computeIfAbsent(
                        named,
                        body -> ofAll.about(
                                body.value()::equals,
                                targets.getOrDefault(body, List.of()),
                                values.stream()
                                        .map(ofReport -> ofReport.getOrDefault(body, List.of()))
                                        .toList(),
                                origins())));
        return byBody;
    }

    /** The same without what is about the whole or a part: what the readings of all parts have in common. */
    private LoadedProgramme withoutParts() {
        Origins.Builder places = Origins.builder();
        origins().places().forEach((element, place) -> {
            if (element.attribute().isEmpty()) {
                places.putPlaces(element, place);
            }
        });
        return builder()
                .from(this)
                .programme(Programme.builder()
                        .from(programme())
                        .targets(Map.of())
                        .partTargets(List.of())
                        .reports(programme().reports().stream()
                                .map(report -> ProgressReport.builder()
                                        .from(report)
                                        .declaredGrades(List.of())
                                        .observations(List.of())
                                        .build())
                                .toList())
                        .build())
                .origins(places.build())
                .build();
    }

    /**
     * The same with the targets of a part and, for each report, its values. What is about the part alone is of the whole
     * here, and what is about a part of it stays about that one.
     */
    private LoadedProgramme about(
            Predicate<String> part, List<PartTarget> ofPart, List<List<Observation>> values, Origins all) {
        Origins.Builder places = Origins.builder().putAllPlaces(origins().places());
        Set<IndicatorId> spoken = new HashSet<>();
        Map<IndicatorId, List<Target>> targets = new LinkedHashMap<>();
        List<PartTarget> smaller = new ArrayList<>();
        for (PartTarget target : ofPart) {
            spoken.add(target.indicator());
            PartTarget rest = PartTarget.builder()
                    .from(target)
                    .subject(without(part, target.subject()))
                    .dimensions(without(part, target.dimensions()))
                    .build();
            if (rest.subject().isEmpty() && rest.dimensions().isEmpty()) {
                targets.computeIfAbsent(rest.indicator(), first -> new ArrayList<>())
                        .add(rest.target());
            } else {
                smaller.add(rest);
            }
            all.of(ElementRefs.target(target)).ifPresent(place -> places.putPlaces(ElementRefs.target(rest), place));
        }
        values.forEach(ofReport -> ofReport.forEach(value -> spoken.add(value.indicator())));
        List<ProgressReport> reports = new ArrayList<>();
        for (ProgressReport report : programme().reports()) {
            reports.add(ProgressReport.builder()
                    .from(report)
                    .rows(only(spoken, report.rows()))
                    .observations(values.get(reports.size()).stream()
                            .map(value -> {
                                Observation rest = Observation.builder()
                                        .from(value)
                                        .subject(without(part, value.subject()))
                                        .dimensions(without(part, value.dimensions()))
                                        .build();
                                all.of(ElementRefs.value(value))
                                        .ifPresent(place -> places.putPlaces(ElementRefs.value(rest), place));
                                return rest;
                            })
                            .toList())
                    .build());
        }
        return builder()
                .from(this)
                .programme(Programme.builder()
                        .from(programme())
                        .indicators(programme().indicators().stream()
                                .filter(indicator -> spoken.contains(indicator.id()))
                                .toList())
                        .targets(targets)
                        .partTargets(smaller)
                        .reports(reports)
                        .build())
                .origins(places.build())
                .build();
    }

    private static Optional<AgencyId> without(Predicate<String> part, Optional<AgencyId> subject) {
        return subject.filter(body -> !part.test(body.value()));
    }

    private static Map<String, String> without(Predicate<String> part, Map<String, String> dimensions) {
        Map<String, String> others = new LinkedHashMap<>(dimensions);
        others.values().removeIf(part);
        return others;
    }

    private static <V> Map<IndicatorId, V> only(Set<IndicatorId> ids, Map<IndicatorId, V> all) {
        Map<IndicatorId, V> some = new LinkedHashMap<>(all);
        some.keySet().retainAll(ids);
        return some;
    }

    /** The part as it is printed: the one so called, else the only one whose last words these are, {@code Huyện Nghi Lộc}. */
    private String printed(String part) {
        String words = NormalText.of(part);
        Set<String> names = Stream.concat(
                        programme().partTargets().stream()
                                .flatMap(target -> names(target.subject(), target.dimensions())),
                        programme().reports().stream()
                                .flatMap(report -> report.observations().stream())
                                .flatMap(value -> names(value.subject(), value.dimensions())))
                .map(NormalText::of)
                .collect(Collectors.toSet());
        List<String> ending =
                names.stream().filter(name -> name.endsWith(" " + words)).toList();
        return names.contains(words) || ending.size() != 1 ? part : ending.get(0);
    }

    private static Stream<String> names(Optional<AgencyId> subject, Map<String, String> dimensions) {
        return Stream.concat(subject.map(AgencyId::value).stream(), dimensions.values().stream());
    }

    /**
     * The scale of the classes that bodies declared: the one that the caller of the assembler stated, else the one whose
     * words the class columns hold.
     *
     * @return the scale; that of completion classes where no class is declared
     */
    @Value.Default
    public Scale scale() {
        return Scales.COMPLETION;
    }

    /** {@return the name of the file or other source} */
    public abstract String source();

    /** {@return what a structured document stated, before an assembler's settings were put to it; empty for tables} */
    public abstract Optional<StatedProgramme> stated();

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a value. */
    public static final class Builder extends ImmutableLoadedProgramme.Builder {
        Builder() {}
    }
}
