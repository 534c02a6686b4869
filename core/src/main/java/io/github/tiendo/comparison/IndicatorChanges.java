package io.github.tiendo.comparison;

import io.github.tiendo.assessment.Assessment;
import io.github.tiendo.comparison.ProgrammeComparison.ChangeKind;
import io.github.tiendo.comparison.ProgrammeComparison.IndicatorChange;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.indicator.Definition;
import io.github.tiendo.indicator.DefinitionId;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorCatalogue;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.ProgrammeMatcher.RowMatch;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.target.Target;
import io.github.tiendo.target.TargetId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what changed about the indicators of two assessments. */
final class IndicatorChanges {

    private final Assessment before;
    private final Assessment after;
    private final List<IndicatorChange> changes = new ArrayList<>();

    IndicatorChanges(Assessment before, Assessment after) {
        this.before = before;
        this.after = after;
    }

    List<IndicatorChange> of(List<RowMatch<IndicatorId>> matches) {
        Set<IndicatorId> kept = new HashSet<>();
        for (RowMatch<IndicatorId> match : matches) {
            Indicator now = after.programme().indicator(match.found()).orElseThrow();
            Optional<Indicator> then = match.known().flatMap(before.programme()::indicator);
            if (then.isPresent()) {
                kept.add(then.get().id());
                renamed(then.get(), now);
                redefined(then.get(), now);
                values(then.get(), now);
                targets(then.get(), now);
            } else {
                changes.add(change(now, ChangeKind.ADDED).after(now.name()).build());
            }
        }
        for (Indicator then : before.programme().indicators()) {
            if (!kept.contains(then.id())) {
                changes.add(change(then, ChangeKind.REMOVED).before(then.name()).build());
            }
        }
        return changes;
    }

    private static ImmutableIndicatorChange.Builder change(Indicator indicator, ChangeKind kind) {
        ImmutableIndicatorChange.Builder change = ImmutableIndicatorChange.builder();
        change.indicator(indicator.id()).name(indicator.name()).change(kind);
        return change;
    }

    private void renamed(Indicator then, Indicator now) {
        if (isOther(then.name(), now.name())) {
            changes.add(change(now, ChangeKind.RENAMED)
                    .before(then.name())
                    .after(now.name())
                    .build());
        }
    }

    /**
     * Whether two names differ in a language that both have, or in their words where they have none in common: a table does not
     * always tell in which language a name is.
     */
    static boolean isOther(LocalizedText then, LocalizedText now) {
        boolean vietnamese = then.vietnamese().isPresent() && now.vietnamese().isPresent();
        boolean english = then.english().isPresent() && now.english().isPresent();
        return !vietnamese
                        && !english
                        && isOther(
                                then.vietnamese().or(then::english),
                                now.vietnamese().or(now::english))
                || vietnamese && isOther(then.vietnamese(), now.vietnamese())
                || english && isOther(then.english(), now.english());
    }

    private static boolean isOther(Optional<String> then, Optional<String> now) {
        return !then.map(IndicatorCatalogue::key).equals(now.map(IndicatorCatalogue::key));
    }

    private void redefined(Indicator then, Indicator now) {
        if (then.unit().isPresent() && now.unit().isPresent() && !then.unit().equals(now.unit())) {
            changes.add(change(now, ChangeKind.REDEFINED)
                    .before(words(then.unit().get().id()))
                    .after(words(now.unit().get().id()))
                    .build());
        } else if (then.kind() != now.kind()) {
            changes.add(change(now, ChangeKind.REDEFINED)
                    .before(words(then.kind().name()))
                    .after(words(now.kind().name()))
                    .build());
        } else if (!then.definitions().equals(now.definitions())) {
            changes.add(change(now, ChangeKind.REDEFINED)
                    .before(wording(then))
                    .after(wording(now))
                    .build());
        }
    }

    /** Words that are the same in every language. */
    private static LocalizedText words(String words) {
        return LocalizedText.of(words, words);
    }

    private static Optional<LocalizedText> wording(Indicator indicator) {
        List<Definition> definitions = indicator.definitions();
        return definitions.isEmpty()
                ? Optional.empty()
                : Optional.of(definitions.get(definitions.size() - 1).wording());
    }

    private void values(Indicator then, Indicator now) {
        Map<Observation.Key, Set<ReportedValue>> earlier = values(before, then.id(), now.id());
        Map<Observation.Key, Set<ReportedValue>> later = values(after, now.id(), now.id());
        Map<Observation.Key, Observation.Key> moved = movedOn(earlier.keySet(), later.keySet());
        Set<Observation.Key> replaced = new HashSet<>(moved.values());
        later.forEach((fact, values) -> {
            Observation.Key old = moved.getOrDefault(fact, fact);
            if (!earlier.containsKey(old)) {
                changes.add(value(now, ChangeKind.VALUE_ADDED, fact)
                        .after(PrintedValues.of(values))
                        .build());
            } else if (!old.equals(fact)) {
                changes.add(value(now, ChangeKind.VALUE_ADDED, fact)
                        .before(PrintedValues.of(earlier.get(old), old.period()))
                        .after(PrintedValues.of(values))
                        .build());
            } else if (!earlier.get(old).equals(values)) {
                changes.add(value(now, ChangeKind.VALUE_REVISED, fact)
                        .before(PrintedValues.of(earlier.get(old)))
                        .after(PrintedValues.of(values))
                        .build());
            }
        });
        earlier.forEach((fact, values) -> {
            if (!later.containsKey(fact) && !replaced.contains(fact)) {
                changes.add(value(now, ChangeKind.VALUE_REMOVED, fact)
                        .before(PrintedValues.of(values))
                        .build());
            }
        });
    }

    private static ImmutableIndicatorChange.Builder value(Indicator indicator, ChangeKind kind, Observation.Key fact) {
        return change(indicator, kind).fact(fact);
    }

    /** What a fact is of, whatever its period: values of one kind of period follow each other. */
    private record Series(
            Period.Kind kind,
            Optional<AgencyId> subject,
            Map<String, String> dimensions,
            Optional<DefinitionId> definition) {

        static Series of(Observation.Key fact) {
            return new Series(fact.period().kind(), fact.subject(), fact.dimensions(), fact.definition());
        }
    }

    /** The facts of later periods by those no longer stated before them: a report need not state again what the one before it did. */
    private static Map<Observation.Key, Observation.Key> movedOn(
            Set<Observation.Key> earlier, Set<Observation.Key> later) {
        Map<Series, Deque<Observation.Key>> gone = new HashMap<>();
        newestFirst(earlier, later).forEach(fact -> gone.computeIfAbsent(Series.of(fact), series -> new ArrayDeque<>())
                .add(fact));
        Map<Observation.Key, Observation.Key> moved = new HashMap<>();
        for (Observation.Key fact : newestFirst(later, earlier)) {
            Deque<Observation.Key> before = gone.getOrDefault(Series.of(fact), new ArrayDeque<>());
            // what is not before this fact is not before those that follow, which are older
            while (!before.isEmpty()
                    && !before.peek().period().lastDay().isBefore(fact.period().lastDay())) {
                before.remove();
            }
            if (!before.isEmpty()) {
                moved.put(fact, before.remove());
            }
        }
        return moved;
    }

    /** The facts that one side alone states, the last first. */
    private static List<Observation.Key> newestFirst(Set<Observation.Key> facts, Set<Observation.Key> others) {
        return facts.stream()
                .filter(fact -> !others.contains(fact))
                .sorted(Comparator.comparing(Observation.Key::period, Comparator.comparing(Period::lastDay))
                        .reversed())
                .toList();
    }

    /** The values that stand by the day of the assessment, by what they are of, under one id on both sides. */
    static Map<Observation.Key, Set<ReportedValue>> values(
            Assessment assessment, IndicatorId id, IndicatorId commonId) {
        Map<Observation.Key, Set<ReportedValue>> values = new LinkedHashMap<>();
        for (Observation observation : assessment.programme().observationsOf(id)) {
            if (observation.value().isPresent() && assessment.programme().counts(observation, assessment.asOf())) {
                Observation.Key fact = id.equals(commonId)
                        ? observation.key()
                        : Observation.builder()
                                .from(observation)
                                .indicator(commonId)
                                .build()
                                .key();
                values.computeIfAbsent(fact, none -> new LinkedHashSet<>())
                        .add(observation.value().get());
            }
        }
        return values;
    }

    private void targets(Indicator then, Indicator now) {
        Map<TargetId, Target> earlier = targets(before, then.id());
        Map<TargetId, Target> later = targets(after, now.id());
        Set<TargetId> ids = new LinkedHashSet<>(later.keySet());
        ids.addAll(earlier.keySet());
        for (TargetId id : ids) {
            Optional<Target> old = Optional.ofNullable(earlier.get(id));
            Optional<Target> target = Optional.ofNullable(later.get(id));
            boolean same = old.isPresent()
                    && target.isPresent()
                    && old.get().condition().equals(target.get().condition())
                    && old.get().due().equals(target.get().due());
            if (!same) {
                changes.add(change(now, ChangeKind.TARGET_AMENDED)
                        .target(id)
                        .before(old)
                        .after(target)
                        .build());
            }
        }
    }

    private static Map<TargetId, Target> targets(Assessment assessment, IndicatorId id) {
        Map<TargetId, Target> targets = new LinkedHashMap<>();
        assessment.programme().targetsOf(id).forEach(target -> targets.put(target.id(), target));
        return targets;
    }
}
