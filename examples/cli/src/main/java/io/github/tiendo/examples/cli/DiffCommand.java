package io.github.tiendo.examples.cli;

import static io.github.tiendo.examples.cli.Table.Side.LEFT;
import static io.github.tiendo.examples.cli.Table.Side.RIGHT;

import io.github.tiendo.assessment.Assessment;
import io.github.tiendo.assessment.ProgrammeAssessor;
import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.classification.ClassificationPolicy;
import io.github.tiendo.comparison.ProgrammeComparison;
import io.github.tiendo.comparison.ProgrammeComparison.ChangeKind;
import io.github.tiendo.comparison.ProgrammeComparison.CoverageChange;
import io.github.tiendo.comparison.ProgrammeComparison.GradeMove;
import io.github.tiendo.comparison.ProgrammeComparison.IndicatorChange;
import io.github.tiendo.comparison.ProgrammeComparison.MatrixCell;
import io.github.tiendo.comparison.ProgrammeComparison.TaskChange;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.PeriodNotation;
import io.github.tiendo.programme.Programme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what changed between two files, or between two days of one. */
@Command(name = "diff", mixinStandardHelpOptions = true)
final class DiffCommand extends Subcommand {

    private static final CommandTexts TEXTS = CommandTexts.from("DiffMessages");

    @Parameters(index = "0", paramLabel = "OLD")
    private @SuppressWarnings("NullAway.Init") Path old;

    @Parameters(index = "1", paramLabel = "NEW", arity = "0..1")
    private @Nullable Path later;

    @Option(names = "--from", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate to;

    @Option(names = "--policy", paramLabel = "ID")
    private @Nullable String policy;

    @Option(names = "--csv")
    private boolean csv;

    @Override
    void run(Output output) throws IOException {
        Locale language = output.language();
        if (csv && options().isJson()) {
            throw new UsageException(Output.TEXTS.of("csv-or-json", language));
        }
        if (later == null && from == null) {
            throw new UsageException(TEXTS.of("one-file", language));
        }
        if (later != null && later.equals(old) && !Files.isRegularFile(old)) {
            throw new UsageException(TEXTS.of("pipe-twice", language, "file", old));
        }
        Optional<LoadedProgramme> before = ProgrammeLoading.load(old, options(), output);
        Optional<LoadedProgramme> after = later == null ? before : ProgrammeLoading.load(later, options(), output);
        if (before.isEmpty() || after.isEmpty()) {
            return;
        }
        ClassificationPolicy method = Policies.named(policy, after.get(), options());
        LocalDate asOf = options().asOf().orElse(null);
        Assessment then = assess(method, before.get(), from, asOf, language);
        Assessment now = assess(method, after.get(), to != null ? to : asOf, asOf, language);
        ProgrammeComparison comparison = ProgrammeComparison.of(then, now);
        if (now.asOf().isBefore(then.asOf())) {
            output.add(List.of(Finding.of(CommandFindingCode.GOES_BACK)
                    .with("from", then.asOf())
                    .with("to", now.asOf())));
        }
        if (hasNothingInCommon(comparison, before.get().programme(), after.get().programme())) {
            output.add(List.of(Finding.of(CommandFindingCode.NOTHING_IN_COMMON)
                    .with("from", before.get().programme().title())
                    .with("to", after.get().programme().title())));
        }
        output.json(json -> write(json, comparison, language));
        if (csv) {
            output.csv(csv(comparison, language));
        } else {
            write(output, comparison, then, now);
        }
    }

    /** Whether no indicator of two programmes that have some is one of both. */
    private static boolean hasNothingInCommon(ProgrammeComparison comparison, Programme before, Programme after) {
        long removed = comparison.indicators().stream()
                .filter(change -> change.change() == ChangeKind.REMOVED)
                .count();
        return removed > 0
                && removed == before.indicators().size()
                && !after.indicators().isEmpty();
    }

    private static Csv csv(ProgrammeComparison comparison, Locale language) {
        Csv csv = Csv.of("what", "id", "name", "change", "period", "from", "to");
        for (CoverageChange change : comparison.coverages()) {
            csv.row()
                    .cell("what", "coverage")
                    .cell("name", change.title())
                    .cell("from", change.before())
                    .cell("to", change.after())
                    .cell("joined", joined(change.joined()))
                    .cell("left", joined(change.left()));
        }
        for (IndicatorChange change : comparison.indicators()) {
            csv.row()
                    .cell("what", "indicator")
                    .cell("id", change.indicator())
                    .cell("name", change.name().text(language))
                    .cell("change", change.change().name())
                    .cell("period", change.fact().map(fact -> fact.period().toString()))
                    .cell("from", constant(change.before(), language))
                    .cell("to", constant(change.after(), language));
        }
        for (GradeMove move : comparison.gradeMoves()) {
            csv.row()
                    .cell("what", "grade")
                    .cell("id", move.indicator())
                    .cell("name", move.name().text(language))
                    .cell("from", move.before().map(Grade::id))
                    .cell("to", move.after().map(Grade::id));
        }
        for (TaskChange change : comparison.tasks()) {
            csv.row()
                    .cell("what", "task")
                    .cell("id", change.task())
                    .cell("name", change.title().text(language))
                    .cell("change", change.change().name())
                    .cell("from", constant(change.before(), language))
                    .cell("to", constant(change.after(), language));
        }
        return csv;
    }

    private static String joined(List<AgencyId> agencies) {
        return agencies.stream().map(AgencyId::value).collect(Collectors.joining("; "));
    }

    /** As of a day, else of the one through which the file's own data reach, else of the one given for files that name none. */
    private static Assessment assess(
            ClassificationPolicy method,
            LoadedProgramme loaded,
            @Nullable LocalDate day,
            @Nullable LocalDate otherwise,
            Locale language) {
        LocalDate asOf = Optional.ofNullable(day)
                .or(loaded.programme()::dataThrough)
                .or(() -> Optional.ofNullable(otherwise))
                .orElseThrow(() -> new FileException(Output.TEXTS.of("as-of.missing", language)));
        return ProgrammeAssessor.of(method, asOf).assess(loaded.programme());
    }

    // --- for people

    private static void write(Output output, ProgrammeComparison comparison, Assessment then, Assessment now) {
        Locale language = output.language();
        output.line(TEXTS.of("head", language, "from", then.asOf(), "to", now.asOf()));
        if (!now.policy().id().equals(ClassificationPolicies.declared().id())) {
            output.line(TEXTS.of("policy", language, "policy", now.policy().name()));
        }
        if (comparison.isUnchanged()) {
            output.line(TEXTS.of("unchanged", language));
        }
        list(output, "coverages", comparison.coverages(), change -> line(change, now.programme(), language));
        list(output, "indicators", comparison.indicators(), change -> line(change, language));
        list(
                output,
                "grades",
                comparison.gradeMoves(),
                move -> "- " + move.name().text(language) + ": "
                        + arrow(label(move.before(), language), label(move.after(), language)));
        if (!comparison.matrix().isEmpty()) {
            output.line("");
            Table table =
                    Table.of(LEFT, LEFT, RIGHT).row(TEXTS.each(language, "matrix.from", "matrix.to", "matrix.count"));
            for (MatrixCell cell : comparison.matrix()) {
                table.row(label(cell.before(), language), label(cell.after(), language), Long.toString(cell.count()));
            }
            output.table(table);
        }
        list(output, "tasks", comparison.tasks(), change -> line(change, language));
    }

    private static <T> void list(Output output, String head, List<T> changes, Function<T, String> line) {
        if (!changes.isEmpty()) {
            output.line("");
            output.line(TEXTS.of(head, output.language(), "count", changes.size()));
            changes.forEach(change -> output.line(line.apply(change)));
        }
    }

    private static String line(CoverageChange change, Programme programme, Locale language) {
        StringBuilder line = new StringBuilder("- " + change.title() + ": "
                + arrow(change.before().orElse("-"), change.after().orElse("-")));
        if (change.isPopulationChanged()) {
            line.append("; ").append(TEXTS.of("coverage.population", language));
        }
        names(line, "coverage.joined", named(change.joined(), programme, language), language);
        names(line, "coverage.left", named(change.left(), programme, language), language);
        names(
                line,
                "coverage.missing",
                change.missing().entrySet().stream()
                        .map(entry -> name(entry.getKey(), programme, language) + " ("
                                + PeriodNotation.of(language).print(entry.getValue()) + ")")
                        .toList(),
                language);
        return line.toString();
    }

    private static List<String> named(List<AgencyId> agencies, Programme programme, Locale language) {
        return agencies.stream().map(id -> name(id, programme, language)).toList();
    }

    private static String name(AgencyId id, Programme programme, Locale language) {
        return programme.agency(id).map(agency -> agency.name(language)).orElseGet(id::value);
    }

    private static void names(StringBuilder line, String key, List<?> names, Locale language) {
        if (!names.isEmpty()) {
            String joined = names.stream().map(Object::toString).collect(Collectors.joining(", "));
            line.append("; ").append(TEXTS.of(key, language, "names", joined));
        }
    }

    private static String line(IndicatorChange change, Locale language) {
        String period = change.fact()
                .map(fact -> " (" + PeriodNotation.of(language).print(fact.period()) + ")")
                .orElse("");
        return "- " + change.name().text(language) + ": " + change.change().text(language) + period
                + values(change.change(), change.before(), change.after(), language);
    }

    private static String line(TaskChange change, Locale language) {
        return "- " + change.title().text(language) + ": " + change.change().text(language)
                + values(change.change(), change.before(), change.after(), language);
    }

    private static String values(
            ChangeKind change, Optional<Localized> before, Optional<Localized> after, Locale language) {
        // what came or went is named in front already
        return change == ChangeKind.ADDED || change == ChangeKind.REMOVED
                ? ""
                : ": " + arrow(words(before, language), words(after, language));
    }

    private static String arrow(String before, String after) {
        return before + " → " + after;
    }

    private static String words(Optional<Localized> words, Locale language) {
        return words.map(text -> text.text(language)).orElse("-");
    }

    private static String label(Optional<Grade> grade, Locale language) {
        return grade.map(known -> known.label().text(language)).orElseGet(() -> TEXTS.of("not-rated", language));
    }

    // --- for scripts

    private static void write(JsonWriter json, ProgrammeComparison comparison, Locale language) {
        json.objects("coverages", comparison.coverages(), (object, change) -> {
            object.field("title", change.title());
            change.before().ifPresent(counts -> object.field("from", counts));
            change.after().ifPresent(counts -> object.field("to", counts));
            object.values("joined", change.joined());
            object.values("left", change.left());
            object.objects("missing", change.missing().entrySet(), (missing, entry) -> {
                missing.field("agency", entry.getKey().value());
                missing.field("since", entry.getValue().toString());
            });
            object.field("populationChanged", change.isPopulationChanged());
        });
        json.objects("indicators", comparison.indicators(), (object, change) -> {
            object.field("indicator", change.indicator().value());
            object.field("change", change.change().name());
            values(object, change.before(), change.after(), language);
            object.field("name", change.name().text(language));
            change.fact().ifPresent(fact -> object.field("period", fact.period().toString()));
            change.target().ifPresent(target -> object.field("target", target.value()));
        });
        json.objects("grades", comparison.gradeMoves(), (object, move) -> write(object, move, language));
        json.objects("tasks", comparison.tasks(), (object, change) -> {
            object.field("task", change.task().value());
            object.field("change", change.change().name());
            values(object, change.before(), change.after(), language);
            object.field("title", change.title().text(language));
        });
        json.objects("matrix", comparison.matrix(), (object, cell) -> {
            cell.before().ifPresent(grade -> object.field("from", grade.id()));
            cell.after().ifPresent(grade -> object.field("to", grade.id()));
            object.field("count", cell.count());
        });
    }

    private static void write(JsonWriter json, GradeMove move, Locale language) {
        json.field("indicator", move.indicator().value());
        move.before().ifPresent(grade -> json.field("from", grade.id()));
        move.after().ifPresent(grade -> json.field("to", grade.id()));
        json.field("name", move.name().text(language));
    }

    private static void values(
            JsonWriter json, Optional<Localized> before, Optional<Localized> after, Locale language) {
        before.ifPresent(words -> json.field("from", constant(words, language)));
        after.ifPresent(words -> json.field("to", constant(words, language)));
    }

    private static @Nullable String constant(Optional<Localized> words, Locale language) {
        return words.map(said -> constant(said, language)).orElse(null);
    }

    /** Statuses are the constants of the API, everything else is words. */
    private static String constant(Localized words, Locale language) {
        return words instanceof Enum ? ((Enum<?>) words).name() : words.text(language);
    }
}
