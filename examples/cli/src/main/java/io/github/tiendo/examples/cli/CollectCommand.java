package io.github.tiendo.examples.cli;

import static io.github.tiendo.examples.cli.Table.Side.LEFT;
import static io.github.tiendo.examples.cli.Table.Side.RIGHT;

import io.github.tiendo.Tiendo;
import io.github.tiendo.collection.CollectedRound;
import io.github.tiendo.collection.CollectedRound.Move;
import io.github.tiendo.collection.CollectedRound.Return;
import io.github.tiendo.collection.ReportForm;
import io.github.tiendo.collection.ReportingHistory;
import io.github.tiendo.collection.ReportingRound;
import io.github.tiendo.collection.RoundCollector;
import io.github.tiendo.excel.ExcelReturnMarker;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.layout.Document;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.Total;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.period.PeriodNotation;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.QuantityNotation;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.spi.FileReplacement;
import io.github.tiendo.spi.ProgrammeWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Merges what came back in a round into the programme, and says what is owed, wrong and changed. */
@Command(name = "collect", mixinStandardHelpOptions = true)
final class CollectCommand extends Subcommand {

    @Parameters(index = "0", paramLabel = "FILE")
    private @SuppressWarnings("NullAway.Init") Path file;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "DIR|RETURNED")
    private List<Path> returned = new ArrayList<>();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "OUT",
            required = true)
    private @SuppressWarnings("NullAway.Init") Path out;

    @Mixin
    private RoundOptions asked = new RoundOptions();

    @Option(names = "--received", paramLabel = "CSV")
    private @Nullable Path received;

    @Option(names = "--return-errors", paramLabel = "DIR")
    private @Nullable Path returnErrors;

    /** A file that came, with what could be read of it. */
    private record Came(Path path, Document document) {}

    @Override
    void run(Output output) throws IOException {
        Locale language = output.language();
        Period period = asked.period(language);
        ProgrammeWriter writer = ConvertCommand.writerFor(out, language)
                .orElseThrow(() -> new UsageException(Rounds.TEXTS.of(
                        "format", language,
                        "found", OutputFile.name(out),
                        "expected", ConvertCommand.endings())));
        List<Path> files = ProgrammeFiles.in(returned, file -> false, Severity.WARNING, options(), output);
        requireUnread(out, files, language);
        Optional<LoadedProgramme> loaded = ProgrammeLoading.loadWithAgencies(file, options(), output);
        if (loaded.isEmpty()) {
            output.json(json -> json.field("merged", 0));
            return;
        }
        Programme programme = loaded.get().programme();
        List<Came> came = new ArrayList<>();
        for (Path path : files) {
            Outcome<Document> document = Tiendo.sourceReaders()
                    .document(options().source(path), options().limits());
            output.add(document.findings());
            document.value().ifPresent(read -> came.add(new Came(path, read)));
        }
        LocalDate lastDay = dueOn(programme, period, came, language);
        ReportingRound round = Rounds.round(programme, period, lastDay, asked, options(), output);
        if (round.assignments().isEmpty()) {
            round = round.asking(senders(came, language), programme);
            output.add(List.of(Finding.of(CommandFindingCode.ASKED_BY_FORMS)
                    .with("count", round.agencies().size())
                    .at(SourceLocation.of(file.toString()))));
        }
        RoundCollector collector = RoundCollector.of(programme, round).withRosters(Rounds.ROSTERS);
        Map<Path, LocalDate> days = days(files, output);
        Map<Return, Path> returns = new LinkedHashMap<>();
        for (Came one : came) {
            returns.put(collector.read(one.document(), Optional.ofNullable(days.get(one.path()))), one.path());
        }
        CollectedRound collected = collector.collect(returns.keySet());
        output.add(collected.findings());
        boolean isKept = collected.returns().isEmpty() && Files.exists(out);
        output.add(
                isKept
                        ? List.of(Finding.of(CommandFindingCode.NOTHING_MERGED).at(SourceLocation.of(out.toString())))
                        : writer.write(collected.programme(), out));
        List<String> marked = returnErrors == null ? List.of() : mark(returns, returnErrors, language);
        output.json(json -> json(json, collected, marked, language));
        people(output, collected, marked);
    }

    private LocalDate dueOn(Programme programme, Period period, List<Came> came, Locale language) {
        return asked.due()
                .or(() -> came.stream()
                        .flatMap(one -> ReportForm.dueOn(one.document()).stream())
                        .max(LocalDate::compareTo))
                .or(() -> Rounds.dueOn(programme, period))
                .orElseThrow(() -> new UsageException(Rounds.TEXTS.of("due", language)));
    }

    /** Those for whom the forms were made, where nothing else says who was asked. */
    private static List<AgencyId> senders(List<Came> came, Locale language) {
        List<AgencyId> senders = came.stream()
                .flatMap(one -> ReportForm.agencyOf(one.document()).stream())
                .distinct()
                .toList();
        if (senders.isEmpty()) {
            throw new FileException(Rounds.TEXTS.of("nobody", language));
        }
        return senders;
    }

    private Map<Path, LocalDate> days(List<Path> files, Output output) throws IOException {
        if (received == null) {
            return Map.of();
        }
        ProgrammeLoading.requireFile(received, output.language());
        return Receipts.read(received, options(), output).days(files, output);
    }

    // --- the senders' own files

    private List<String> mark(Map<Return, Path> returns, Path folder, Locale language) throws IOException {
        Files.createDirectories(folder);
        List<String> written = new ArrayList<>();
        Set<String> names = new HashSet<>();
        ExcelReturnMarker marker = new ExcelReturnMarker(language);
        for (Map.Entry<Return, Path> entry : returns.entrySet()) {
            boolean isWrong =
                    entry.getKey().findings().stream().anyMatch(finding -> finding.severity() != Severity.NOTE);
            if (!isWrong) {
                continue;
            }
            // a file of a name that others have is called by its folder too
            String name = options().source(entry.getValue()).name().replaceAll("[/\\\\]", "-");
            boolean isWorkbook = name.toLowerCase(Locale.ROOT).matches(".*\\.xlsx?");
            Path place = folder.resolve(Rounds.unused(isWorkbook ? name : name + ".xlsx", names));
            OutputFile.require(place, List.of(entry.getValue()), language);
            byte[] bytes =
                    options().source(entry.getValue()).bytes(options().limits().bytes());
            FileReplacement.replace(
                    place, stream -> marker.mark(bytes, entry.getKey().findings(), stream));
            written.add(place.toString());
        }
        return written;
    }

    /** The paragraph of the reminder for the day asked for, else for the one on which the round stands. */
    private String reminder(CollectedRound collected, Locale language) {
        return collected.reminder(
                language, options().asOf().orElseGet(() -> collected.history().asOf()));
    }

    // --- for people

    private void people(Output output, CollectedRound collected, List<String> marked) {
        Locale language = output.language();
        output.line(reminder(collected, language));
        output.line("");
        int merged = collected.returns().size();
        output.line(Rounds.TEXTS.of(
                merged == 0 ? "merged.none" : "merged", language, "count", merged, "out", out.toString()));
        list(output, "unused", sources(collected.unused()));
        list(output, "superseded", sources(collected.superseded()));
        list(output, "conflicts", conflicts(collected, language));
        list(output, "marked", marked);
        totals(output, collected);
        changes(output, collected);
        history(output, collected);
    }

    private static List<String> sources(Collection<Return> returns) {
        return returns.stream().map(Return::source).toList();
    }

    private static List<String> conflicts(CollectedRound collected, Locale language) {
        return collected.conflicts().stream()
                .map(finding -> finding.message(language))
                .toList();
    }

    private static List<String> texts(Collection<? extends Localized> words, Locale language) {
        return words.stream().map(word -> word.text(language)).toList();
    }

    private static void list(Output output, String key, Collection<String> items) {
        if (!items.isEmpty()) {
            output.line(Rounds.TEXTS.of(key, output.language(), "count", items.size()));
            items.forEach(item -> output.line("- " + item));
        }
    }

    private static void totals(Output output, CollectedRound collected) {
        Locale language = output.language();
        Map<Observation, Return> reported = reported(collected);
        if (reported.isEmpty() && collected.totals().isEmpty()) {
            return;
        }
        Table table = Table.of(LEFT, LEFT, RIGHT, LEFT)
                .row(Rounds.TEXTS.each(language, "indicator", "period-head", "value", "basis"));
        reported.forEach((value, of) -> table.row(
                name(collected, value.indicator(), language),
                PeriodNotation.of(language).print(value.period()),
                QuantityNotation.of(language).printShare(value.value().orElseThrow()),
                Rounds.TEXTS.of(
                        "reported-by",
                        language,
                        "agency",
                        collected.name(of.agency().orElseThrow(), language))));
        for (Total total : collected.totals()) {
            table.row(
                    name(collected, total.indicator(), language),
                    PeriodNotation.of(language).print(total.period()),
                    QuantityNotation.of(language).printShare(total.value()),
                    total.text(language));
        }
        output.line("");
        output.table(table);
    }

    private static String name(CollectedRound collected, IndicatorId indicator, Locale language) {
        return collected.programme().indicator(indicator).orElseThrow().name().text(language);
    }

    /** What bodies report of the whole, each with the return in which it stands. */
    private static Map<Observation, Return> reported(CollectedRound collected) {
        Map<Observation, Return> reported = new LinkedHashMap<>();
        collected.returns().forEach(one -> one.report().orElseThrow().observations().stream()
                .filter(value -> value.isAboutTheWhole() && value.value().isPresent())
                .forEach(value -> reported.put(value, one)));
        return reported;
    }

    private static void changes(Output output, CollectedRound collected) {
        Locale language = output.language();
        if (collected.changes().isEmpty()) {
            return;
        }
        output.line("");
        Table table = Table.of(LEFT, LEFT, LEFT).row(Rounds.TEXTS.each(language, "indicator", "agency-head", "change"));
        for (Move move : collected.changes()) {
            table.row(
                    move.name().text(language),
                    move.agency()
                            .map(agency -> collected.name(agency, language))
                            .orElse(Rounds.TEXTS.of("whole", language)),
                    move.change().text(language));
        }
        output.table(table);
    }

    private static void history(Output output, CollectedRound collected) {
        Locale language = output.language();
        List<ReportingHistory.Reporter> owing = collected.history().bodies().stream()
                .filter(body -> body.asked() > 1)
                .filter(body -> !body.missing().isEmpty() || !body.late().isEmpty())
                .toList();
        if (owing.isEmpty()) {
            return;
        }
        output.line("");
        Table table = Table.of(LEFT, RIGHT, LEFT, LEFT)
                .row(Rounds.TEXTS.each(language, "agency-head", "asked", "missing", "late"));
        owing.forEach(body -> table.row(
                collected.name(body.agency(), language),
                Integer.toString(body.asked()),
                periods(body.missing(), language),
                periods(body.late(), language)));
        output.table(table);
    }

    private static String periods(List<Period> periods, Locale language) {
        return periods.stream().map(PeriodNotation.of(language)::print).collect(Collectors.joining(", "));
    }

    // --- for scripts

    private void json(JsonWriter json, CollectedRound collected, List<String> marked, Locale language) {
        json.field("period", collected.round().period().toString());
        json.field("dueOn", collected.round().dueOn().toString());
        json.field("asked", collected.round().agencies().size());
        json.field("merged", collected.returns().size());
        json.objects("returns", collected.returns(), (object, one) -> {
            object.field("agency", one.agency().orElseThrow().value());
            object.field("file", one.source());
            one.receivedOn().ifPresent(day -> object.field("receivedOn", day.toString()));
            object.field("onForm", one.isOnForm());
            object.field("complete", one.isComplete());
            object.values("missing", texts(one.missing(), language));
        });
        json.values("conflicts", conflicts(collected, language));
        json.values("missingAgencies", collected.notReturned());
        json.values("blank", collected.blank());
        json.objects("late", collected.late().entrySet(), (object, entry) -> {
            object.field("agency", entry.getKey().value());
            object.field("receivedOn", entry.getValue().toString());
        });
        json.objects("incomplete", collected.incomplete().entrySet(), (object, entry) -> {
            object.field("agency", entry.getKey().value());
            object.values("missing", texts(entry.getValue(), language));
        });
        json.values("superseded", sources(collected.superseded()));
        json.values("unused", sources(collected.unused()));
        json.objects("reported", reported(collected).entrySet(), (object, entry) -> {
            object.field("indicator", entry.getKey().indicator().value());
            object.field("period", entry.getKey().period().toString());
            object.field("value", plain(entry.getKey().value().orElseThrow()));
            object.field("agency", entry.getValue().agency().orElseThrow().value());
        });
        json.objects("totals", collected.totals(), (object, total) -> {
            object.field("indicator", total.indicator().value());
            object.field("period", total.period().toString());
            object.field("value", plain(total.value()));
            total.counts().ifPresent(counts -> {
                object.field("numerator", counts.numerator().toString());
                object.field("denominator", counts.denominator().toString());
            });
            object.field("restsOn", total.restsOn().toString());
            object.values("missing", texts(total.missing(), language));
            object.field("basis", total.method().name());
        });
        json.objects("changes", collected.changes(), (object, move) -> {
            object.field("indicator", move.indicator().value());
            move.agency().ifPresent(agency -> object.field("agency", agency.value()));
            object.field("since", move.change().since().toString());
            object.field("from", plain(move.change().before()));
            object.field("to", plain(move.change().now()));
            move.change().difference().ifPresent(difference -> {
                object.field("difference", difference.number().toPlainString());
                object.field("unit", difference.unit().id());
            });
            move.change().obstacle().ifPresent(obstacle -> object.field("obstacle", obstacle.name()));
        });
        json.objects("history", collected.history().bodies(), (object, body) -> {
            object.field("agency", body.agency().value());
            object.field("asked", body.asked());
            object.values("missing", body.missing());
            object.values("late", body.late());
            object.values("incomplete", body.incomplete());
        });
        json.field("reminder", reminder(collected, language));
        json.values("returnErrors", marked);
    }

    private static String plain(ReportedValue value) {
        return value instanceof Quantity quantity ? quantity.number().toPlainString() : value.toString();
    }
}
