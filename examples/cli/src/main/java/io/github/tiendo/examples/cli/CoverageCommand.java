package io.github.tiendo.examples.cli;

import static io.github.tiendo.examples.cli.Table.Side.LEFT;
import static io.github.tiendo.examples.cli.Table.Side.RIGHT;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.MessageBundle;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.Coverage;
import io.github.tiendo.organisation.StatedCoverage;
import io.github.tiendo.organisation.SuccessionRule;
import io.github.tiendo.programme.Programme;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says who did something and who did not: by duty, as reports state it, and as tables answer it. */
@Command(name = "coverage", mixinStandardHelpOptions = true)
final class CoverageCommand extends FilesCommand {

    private static final CommandTexts TEXTS = CommandTexts.from("CoverageMessages");

    @Option(names = "--carry-to", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate carryTo;

    @Option(names = "--rule", paramLabel = "any|all")
    private @Nullable SuccessionRule rule;

    @Override
    Csv head() {
        return Csv.of(
                "kind",
                "title",
                "population",
                "size",
                "asOf",
                "stated",
                "counted",
                "onTime",
                "percent",
                "included",
                "missing",
                "unanswered");
    }

    @Override
    void run(Path file, Output output) throws IOException {
        Locale language = output.language();
        Optional<SuccessionRule> carriedBy = Optional.ofNullable(rule);
        Optional<LoadedProgramme> loaded = ProgrammeLoading.loadWithAgencies(file, options(), output);
        if (loaded.isEmpty()) {
            if (ReportDocument.isInWords(file, options(), output)) {
                output.add(List.of(Finding.of(CommandFindingCode.COVERAGE_IN_WORDS)
                        .at(SourceLocation.of(options().source(file).name()))));
            }
            return;
        }
        Programme programme = loaded.get().programme();
        LocalDate asOf = ProgrammeLoading.asOf(programme, options(), output);
        List<CoverageLine> lines = new ArrayList<>();
        Set<String> onlyCounted = new LinkedHashSet<>();
        Set<String> inferred = new LinkedHashSet<>();
        for (CoverageLine line : CoverageLine.of(programme, asOf)) {
            lines.add(carried(line, carriedBy, onlyCounted, output));
            line.inferredPopulation(language).ifPresent(inferred::add);
        }
        if (lines.isEmpty()) {
            output.add(List.of(Finding.of(CommandFindingCode.NO_COVERAGE)
                    .at(SourceLocation.of(options().source(file).name()))));
        }
        output.add(doneLater(programme, asOf));
        tell(CommandFindingCode.COUNTED_NOT_CARRIED, onlyCounted, output);
        tell(CommandFindingCode.POPULATION_INFERRED, inferred, output);
        output.json(json -> json.objects("coverages", lines, (object, line) -> json(object, line, language)));
        if (isCsv()) {
            output.csv(csv(lines, language));
        } else {
            people(output, programme, lines, asOf, language);
        }
    }

    /** Who is said to have done it only after the day; whoever named the day knows that. */
    private List<Finding> doneLater(Programme programme, LocalDate asOf) {
        List<Finding> later = new ArrayList<>();
        for (StatedCoverage stated : programme.reports().stream()
                .flatMap(report -> report.coverages().stream())
                .toList()) {
            List<String> names = stated.doneOn().entrySet().stream()
                    .filter(done -> done.getValue().isAfter(asOf))
                    .map(done -> programme
                            .agency(done.getKey())
                            .map(Agency::name)
                            .orElse(done.getKey().value()))
                    .toList();
            if (!names.isEmpty()) {
                later.add(Finding.of(CommandFindingCode.DONE_LATER)
                        .with("title", stated.title())
                        .with("count", names.size())
                        .with("day", asOf)
                        .with("names", names)
                        .noteUnless(options().asOf().isEmpty()));
            }
        }
        return later;
    }

    private Csv csv(List<CoverageLine> lines, Locale language) {
        Csv csv = head();
        for (CoverageLine line : lines) {
            csv.row()
                    .cell("kind", line.kind().name())
                    .cell("title", line.fullTitle())
                    .cell("population", line.words(language))
                    .cell("size", value(line.size()))
                    .cell("asOf", line.asOf())
                    .cell("stated", value(line.stated()))
                    .cell("counted", value(line.counted()))
                    .cell("onTime", value(line.onTime()))
                    .cell("percent", line.percent().map(BigDecimal::toPlainString))
                    .cell("included", String.join("; ", line.included(language)))
                    .cell("missing", String.join("; ", line.missing(language)))
                    .cell("unanswered", String.join("; ", line.unanswered(language)));
        }
        return csv;
    }

    private static void tell(CommandFindingCode code, Set<String> populations, Output output) {
        if (!populations.isEmpty()) {
            output.add(List.of(Finding.of(code).with("populations", List.copyOf(populations))));
        }
    }

    /** The coverage on the day asked for; where that cannot be told, as it was, with the finding that says why. */
    private CoverageLine carried(
            CoverageLine line, Optional<SuccessionRule> carriedBy, Set<String> onlyCounted, Output output) {
        Optional<Coverage> coverage = line.coverage();
        if (carryTo == null || coverage.isEmpty()) {
            return line;
        }
        if (coverage.get().population().roster().isEmpty()) {
            onlyCounted.add(line.words(output.language()).orElseGet(line::fullTitle));
            return line;
        }
        LocalDate from = coverage.get().population().asOf().orElseThrow();
        if (carryTo.isBefore(from)) {
            throw new UsageException(TEXTS.of("carry-back", output.language(), "day", carryTo, "from", from));
        }
        if (carriedBy.isPresent()) {
            return line.with(coverage.get().carriedTo(carryTo, carriedBy.get()));
        }
        Outcome<Coverage> same = coverage.get().onDay(carryTo);
        output.add(same.findings());
        return same.value().map(line::with).orElse(line);
    }

    private static void json(JsonWriter json, CoverageLine line, Locale language) {
        json.field("kind", line.kind().name());
        json.field("title", line.title());
        json.field("heading", line.heading());
        json.object("population", population -> {
            population.field("words", line.words(language));
            population.field("size", value(line.size()));
        });
        json.field("asOf", line.asOf());
        json.field("stated", value(line.stated()));
        json.field("counted", value(line.counted()));
        json.field("onTime", value(line.onTime()));
        json.field("percent", line.percent());
        json.values("included", line.included(language));
        json.values("missing", line.missing(language));
        json.values("unanswered", line.unanswered(language));
        json.values("outsiders", line.outsiders());
        json.object("list", list -> {
            list.field("names", line.listed().map(Enum::name));
            list.field("stated", value(line.listStated()));
            list.field("counted", value(line.listCounted()));
        });
        json.object("carried", carried -> {
            carried.field("from", line.coverage().flatMap(Coverage::carriedFrom));
            carried.field("rule", line.coverage().flatMap(Coverage::carriedBy).map(Enum::name));
        });
    }

    private static @Nullable Long value(OptionalLong count) {
        return count.isPresent() ? count.getAsLong() : null;
    }

    private static void people(
            Output output, Programme programme, List<CoverageLine> lines, LocalDate asOf, Locale language) {
        output.line(programme.title().text(language));
        output.line(TEXTS.of("head", language, "day", output.day(programme, asOf), "count", lines.size()));
        if (lines.isEmpty()) {
            return;
        }
        output.line("");
        Table table = Table.of(LEFT, LEFT, LEFT, RIGHT, RIGHT, RIGHT);
        table.row(List.of("kind", "title", "population", "stated", "counted", "percent").stream()
                .map(key -> TEXTS.of("column." + key, language))
                .toList());
        for (CoverageLine line : lines) {
            table.row(
                    TEXTS.of("kind." + line.kind().name(), language),
                    line.fullTitle(),
                    line.words(language).orElse("-"),
                    share(line.stated(), line.expected()),
                    share(line.counted(), line.size()),
                    percent(line, language));
        }
        output.table(table);
        output.line("");
        lines.forEach(line -> names(output, line, language));
    }

    private static String share(OptionalLong count, OptionalLong of) {
        if (count.isEmpty()) {
            return "-";
        }
        return count.getAsLong() + (of.isPresent() ? "/" + of.getAsLong() : "");
    }

    private static String percent(CoverageLine line, Locale language) {
        return line.percent()
                .map(number -> MessageBundle.words(number, language) + "%")
                .orElse("-");
    }

    /** The names of a list as it was given; of a table or a duty, those who did not. */
    private static void names(Output output, CoverageLine line, Locale language) {
        boolean included = line.listed()
                .filter(listed -> listed == CoverageLine.Listed.INCLUDED)
                .isPresent();
        List<String> names = new ArrayList<>(included ? line.included(language) : line.missing(language));
        names.addAll(line.outsiders());
        if (!names.isEmpty()) {
            names(output, line, included ? "included" : "missing", names, language);
        }
        List<String> unanswered = line.unanswered(language);
        if (!unanswered.isEmpty()) {
            names(output, line, "unanswered", unanswered, language);
        }
    }

    private static void names(Output output, CoverageLine line, String key, List<String> names, Locale language) {
        String counts = line.listed().isEmpty()
                ? ""
                : TEXTS.of(
                        "list", language,
                        "stated", share(line.listStated(), OptionalLong.empty()),
                        "counted", line.listCounted().orElse(0));
        output.line(TEXTS.of(
                key,
                language,
                "title",
                line.fullTitle(),
                "population",
                line.words(language).orElse("-"),
                "counts",
                counts,
                "names",
                String.join("; ", names)));
    }
}
