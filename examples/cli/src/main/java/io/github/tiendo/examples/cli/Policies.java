package io.github.tiendo.examples.cli;

import io.github.tiendo.Tiendo;
import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.classification.ClassificationPolicy;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.spi.Registry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The methods that {@code --policy} can name. */
final class Policies {

    /** More names tell no more of how there are others. */
    private static final int MOST_NAMES = 5;

    private Policies() {}

    /** The method of an id; a wrong one is wrong use and lists those there are. */
    private static ClassificationPolicy named(String id, CommonOptions options) {
        Registry<ClassificationPolicy> policies = Tiendo.policies();
        Locale language = options.language();
        return policies.find(id)
                .orElseThrow(() -> new UsageException(
                        Output.TEXTS.of("policy.unknown", language, "found", id, "known", ids(policies))));
    }

    /** The method asked for; where none is, the grades that were declared, of the scale of the programme. */
    static ClassificationPolicy named(@Nullable String id, LoadedProgramme loaded, CommonOptions options) {
        return id == null || id.equals(ClassificationPolicies.declared().id())
                ? ClassificationPolicies.declared(loaded.scale())
                : named(id, options);
    }

    /** Says what a programme has where it has no indicator, so that there is nothing to rate. */
    static List<Finding> nothingToRate(Programme programme, LocalDate asOf) {
        return programme.indicators().isEmpty()
                ? List.of(Finding.of(CommandFindingCode.NO_INDICATORS)
                        .with("count", programme.tasks().size())
                        .with("coverages", CoverageLine.of(programme, asOf).size()))
                : List.of();
    }

    /** Says which parts are left to {@code assess --part}. */
    static List<Finding> partsNotShown(Set<String> names) {
        List<String> first = new ArrayList<>(names).subList(0, Math.min(MOST_NAMES, names.size()));
        return names.isEmpty()
                ? List.of()
                : List.of(Finding.of(CommandFindingCode.PARTS_NOT_SHOWN)
                        .with("count", names.size())
                        .with(
                                "names",
                                names.size() > MOST_NAMES
                                        ? String.join(", ", first) + ", ..."
                                        : String.join(", ", first)));
    }

    /** Says which parts have targets of their own, beside one of their whole, which alone is counted. */
    static List<Finding> partsNotCounted(Programme programme) {
        return partsNotShown(programme.partTargets().stream()
                .filter(target -> !programme.targetsOf(target.indicator()).isEmpty())
                .flatMap(target -> AssessCommand.names(target.subject(), target.dimensions()))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** Says that nobody declared a grade, and which methods there are instead. */
    static Finding nothingDeclared() {
        String declared = ClassificationPolicies.declared().id();
        return Finding.of(CommandFindingCode.NOTHING_DECLARED)
                .with(
                        "policies",
                        ids(Tiendo.policies()).stream()
                                .filter(id -> !id.equals(declared))
                                .toList());
    }

    private static List<String> ids(Registry<ClassificationPolicy> policies) {
        return policies.all().stream().map(ClassificationPolicy::id).toList();
    }
}
