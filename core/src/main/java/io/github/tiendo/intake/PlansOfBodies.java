package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.programme.ElementRefs;
import io.github.tiendo.programme.PartTarget;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgrammeMatcher;
import io.github.tiendo.programme.ProgrammeMatcher.RowMatch;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Condition;
import io.github.tiendo.target.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whose targets those are that several bodies state, each in its own file, where no file is about the whole: each body's
 * own. A share that is the same for all of them is that of the whole too; an amount is not, though all state the same.
 */
final class PlansOfBodies {

    private final Programme joint;
    private final Map<AgencyId, List<LoadedProgramme>> files;
    private final List<Finding> findings;

    PlansOfBodies(Programme joint, Map<AgencyId, List<LoadedProgramme>> files, List<Finding> findings) {
        this.joint = joint;
        this.files = files;
        this.findings = findings;
    }

    /** The programme with the targets of each body beside it. */
    Programme placed() {
        Map<IndicatorId, Map<AgencyId, List<Target>>> own = new LinkedHashMap<>();
        files.forEach((body, sent) -> sent.forEach(file -> {
            for (RowMatch<IndicatorId> match : ProgrammeMatcher.standard().indicators(joint, file.programme())) {
                own.computeIfAbsent(match.known().orElse(match.found()), first -> new LinkedHashMap<>())
                        .merge(
                                body,
                                file.programme().targetsOf(match.found()),
                                (first, later) -> together(match.found(), file, first, later));
            }
        }));
        Map<IndicatorId, List<Target>> whole = new LinkedHashMap<>(joint.targets());
        List<PartTarget> parts = new ArrayList<>(joint.partTargets());
        own.forEach((indicator, plans) -> {
            whole.computeIfPresent(indicator, (id, targets) -> targets.stream()
                    .filter(target -> isOfTheWhole(target, plans))
                    .toList());
            plans.forEach((body, targets) -> targets.forEach(target -> parts.add(PartTarget.builder()
                    .indicator(indicator)
                    .subject(body)
                    .target(target)
                    .build())));
            sameAmount(plans)
                    .ifPresent(target -> findings.add(Finding.of(IntakeFindingCode.SAME_PLAN_OF_BODIES)
                            .with(
                                    "indicator",
                                    joint.indicator(indicator).orElseThrow().name())
                            .with("target", target)
                            .with("count", plans.size())));
        });
        return Programme.builder().from(joint).targets(whole).partTargets(parts).build();
    }

    /** What one file of a body states, and what only a later one does; another target for the same day is told and left. */
    private List<Target> together(IndicatorId found, LoadedProgramme file, List<Target> first, List<Target> later) {
        List<Target> all = new ArrayList<>(first);
        for (Target target : later) {
            Optional<Target> known =
                    first.stream().filter(one -> one.due().equals(target.due())).findFirst();
            if (known.isEmpty()) {
                all.add(target);
            } else if (first.stream().noneMatch(one -> isSame(one, target))) {
                Finding other = Finding.of(IntakeFindingCode.OTHER_TARGET)
                        .with(
                                "found",
                                file.programme().indicator(found).orElseThrow().name())
                        .with("target", target)
                        .with("expected", known.get());
                findings.add(other.at(file.origins()
                        .of(ElementRefs.target(found, target.id()))
                        .orElse(SourceLocation.of(file.source()))));
            }
        }
        return all;
    }

    private static boolean isSame(Target one, Target other) {
        return one.due().equals(other.due()) && one.condition().equals(other.condition());
    }

    private static boolean isOfTheWhole(Target target, Map<AgencyId, List<Target>> plans) {
        return !isAmount(target) && isOfAll(target, plans);
    }

    private static Optional<Target> sameAmount(Map<AgencyId, List<Target>> plans) {
        return plans.size() < 2
                ? Optional.empty()
                : plans.values().iterator().next().stream()
                        .filter(target -> isAmount(target) && isOfAll(target, plans))
                        .findFirst();
    }

    private static boolean isOfAll(Target target, Map<AgencyId, List<Target>> plans) {
        return plans.values().stream().allMatch(targets -> targets.stream().anyMatch(other -> isSame(other, target)));
    }

    private static boolean isAmount(Target target) {
        return target.condition() instanceof Condition.Bound bound
                && !bound.value().unit().equals(Unit.PERCENT)
                && !bound.value().unit().equals(Unit.RANK);
    }
}
