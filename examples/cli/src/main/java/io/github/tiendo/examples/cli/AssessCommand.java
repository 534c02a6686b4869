package io.github.tiendo.examples.cli;

import io.github.tiendo.assessment.Assessment;
import io.github.tiendo.assessment.Contradictions;
import io.github.tiendo.assessment.Contradictions.Contradiction;
import io.github.tiendo.assessment.MethodComparison;
import io.github.tiendo.assessment.ProgrammeAssessor;
import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.classification.ClassificationPolicy;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.programme.PartTarget;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.target.TargetSelection;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Rates every indicator target by one method or several side by side, and says why. */
@Command(name = "assess", mixinStandardHelpOptions = true)
final class AssessCommand extends FilesCommand {

    static final CommandTexts TEXTS = CommandTexts.from("AssessMessages");

    private static final int MAX_LISTED = 10;

    @Option(names = "--policy", paramLabel = "ID", split = ",")
    private List<String> policies = new ArrayList<>();

    @Option(names = "--declared")
    private boolean declared;

    /** More parts beside their whole are a table of their own, by {@code --part}. */
    private static final int MOST_PARTS = 20;

    @Option(names = "--explain", paramLabel = "NAME|ID")
    private @Nullable String explain;

    @Option(names = "--part", paramLabel = "NAME")
    private @Nullable String part;

    @Override
    Csv head() {
        return AssessCsv.head();
    }

    @Override
    void run(Path file, Output output) throws IOException {
        Locale language = output.language();
        Optional<LoadedProgramme> loaded =
                ProgrammeLoading.load(file, options(), output).map(read -> part == null ? read : read.ofPart(part));
        if (loaded.isEmpty()) {
            return;
        }
        List<ClassificationPolicy> methods = methods(loaded.get());
        LocalDate asOf = ProgrammeLoading.asOf(loaded.get().programme(), options(), output);
        Programme now = ProgrammeLoading.later(file, loaded.get(), options());
        Programme whole = ProgrammeLoading.withTotals(loaded.get(), output);
        List<Assessment> assessments = methods.stream()
                .map(method -> assess(method, asOf, whole))
                .map(then -> options().knownBy().isPresent() ? then.revisedSince(now) : then)
                .toList();
        Set<Finding> ofWhole = new LinkedHashSet<>(loaded.get().origins().placed(findings(assessments)));
        output.add(ofWhole);
        output.add(Policies.nothingToRate(loaded.get().programme(), asOf));
        List<AssessedRow> rows =
                new ArrayList<>(AssessedRow.of(MethodComparison.of(assessments), loaded.get(), language));
        List<Finding> ofBodies = new ArrayList<>();
        Map<String, LoadedProgramme> rated = partsWithTargets(loaded.get());
        rated.forEach((part, own) -> {
            List<Assessment> ofPart = methods.stream()
                    .map(method -> assess(method, asOf, own.programme()))
                    .toList();
            AssessedRow.of(MethodComparison.of(ofPart), own, language).stream()
                    .filter(row -> row.target().isPresent())
                    .forEach(row -> AssessedRow.addPart(rows, row, part));
            ofBodies.addAll(own.origins().placed(findings(ofPart)));
        });
        output.add(ofBodies.stream()
                .distinct()
                .filter(finding -> !ofWhole.contains(finding))
                .toList());
        output.add(partsNotShown(loaded.get(), whole, rated.keySet()));
        List<AssessedRow> asked = explain == null ? rows : found(rows, explain, language);
        List<Contradiction> contradictions =
                declared ? contradictions(assessments.get(0), asked, explain == null, output) : List.of();
        if (asksForDeclared() && rows.stream().noneMatch(row -> row.declared().isPresent())) {
            output.add(List.of(Policies.nothingDeclared()));
        }

        output.json(json -> AssessJson.write(json, asOf, asked, contradictions, language));
        if (isCsv()) {
            output.csv(AssessCsv.of(asked, language));
            return;
        }
        AssessTables tables = new AssessTables(output, assessments, declared);
        if (explain == null) {
            tables.write(asked, contradictions);
        } else {
            tables.explain(asked, contradictions);
        }
    }

    private static List<Finding> findings(List<Assessment> assessments) {
        return assessments.stream()
                .flatMap(assessment -> assessment.findings().stream())
                .distinct()
                .toList();
    }

    private static Assessment assess(ClassificationPolicy method, LocalDate asOf, Programme programme) {
        return ProgrammeAssessor.of(method, asOf).targets(TargetSelection.all()).assess(programme);
    }

    /** The bodies and other parts that have targets of their own: each is rated by itself. None where they are too many to be read. */
    private static Map<String, LoadedProgramme> partsWithTargets(LoadedProgramme loaded) {
        Programme programme = loaded.programme();
        Map<AgencyId, LoadedProgramme> byBody = programme.partTargets().stream()
                        .anyMatch(target -> target.subject().isPresent())
                ? loaded.byBody()
                : Map.of();
        Map<String, LoadedProgramme> parts = new LinkedHashMap<>();
        for (PartTarget target : programme.partTargets()) {
            boolean isShown = target.subject().isPresent()
                    && programme.targetsOf(target.indicator()).isEmpty();
            Optional<AgencyId> body = target.subject();
            names(body, target.dimensions())
                    .filter(part -> isShown || parts.size() < MOST_PARTS)
                    .forEach(part -> parts.computeIfAbsent(
                            part, name -> body.filter(of -> of.value().equals(name))
                                    .map(byBody::get)
                                    .orElseGet(() -> loaded.ofPart(name))));
        }
        return parts;
    }

    /** That parts have values or targets beside those of the whole, which alone is shown. */
    private static List<Finding> partsNotShown(LoadedProgramme loaded, Programme whole, Set<String> rated) {
        Predicate<IndicatorId> isShown =
                indicator -> !whole.targetsOf(indicator).isEmpty();
        Set<String> names = Stream.concat(
                        loaded.programme().partTargets().stream()
                                .filter(part -> isShown.test(part.indicator()))
                                .flatMap(part -> names(part.subject(), part.dimensions())),
                        loaded.programme().observations().stream()
                                .filter(value -> value.value().isPresent() && isShown.test(value.indicator()))
                                .flatMap(value -> names(value.subject(), value.dimensions())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        names.removeAll(rated);
        return Policies.partsNotShown(names);
    }

    static Stream<String> names(Optional<AgencyId> subject, Map<String, String> dimensions) {
        return Stream.concat(subject.stream().map(AgencyId::value), dimensions.values().stream());
    }

    private boolean asksForDeclared() {
        return declared || policies.contains(ClassificationPolicies.declared().id());
    }

    private List<ClassificationPolicy> methods(LoadedProgramme loaded) {
        return policies.isEmpty()
                ? List.of(ClassificationPolicies.completionPace(), ClassificationPolicies.attainmentBands())
                : policies.stream()
                        .map(String::strip)
                        .distinct()
                        .map(id -> Policies.named(id, loaded, options()))
                        .toList();
    }

    /** The contradictions, or those of them that concern the rows asked for. */
    private static List<Contradiction> contradictions(
            Assessment assessment, List<AssessedRow> asked, boolean all, Output output) {
        Predicate<Contradiction> concerns = pair -> asked.stream()
                .anyMatch(row -> row.row().indicator().equals(pair.better().indicator())
                        || row.row().indicator().equals(pair.worse().indicator()));
        Contradictions found = Contradictions.insideReports(assessment);
        if (found.omitted() > 0) {
            output.add(List.of(Finding.of(CommandFindingCode.CONTRADICTIONS_NOT_NAMED)
                    .with("count", found.count())
                    .with("omitted", found.omitted())));
        }
        return found.pairs().stream().filter(pair -> all || concerns.test(pair)).toList();
    }

    /** The rows of the one indicator that is asked for: by its id, else its name, else a part of its name. */
    private static List<AssessedRow> found(List<AssessedRow> rows, String asked, Locale language) {
        String name = NormalText.of(asked);
        List<Predicate<AssessedRow>> ways = List.of(
                row -> row.id().equals(asked.strip()),
                row -> NormalText.of(row.name()).equals(name),
                row -> !name.isEmpty() && NormalText.of(row.name()).contains(name));
        for (Predicate<AssessedRow> way : ways) {
            List<AssessedRow> found = rows.stream().filter(way).toList();
            Map<String, String> names = new LinkedHashMap<>();
            found.forEach(row -> names.putIfAbsent(row.id(), row.name()));
            if (names.size() == 1) {
                return rows.stream().filter(row -> names.containsKey(row.id())).toList();
            }
            if (names.size() > 1) {
                throw new UsageException(TEXTS.of(
                        names.size() > MAX_LISTED ? "explain.several.more" : "explain.several",
                        language,
                        "found",
                        asked,
                        "known",
                        names.entrySet().stream()
                                .limit(MAX_LISTED)
                                .map(known -> known.getKey() + " (" + known.getValue() + ")")
                                .toList(),
                        "more",
                        names.size() - MAX_LISTED));
            }
        }
        throw new UsageException(TEXTS.of("explain.unknown", language, "found", asked));
    }
}
