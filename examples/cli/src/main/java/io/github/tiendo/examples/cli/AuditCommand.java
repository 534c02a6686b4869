package io.github.tiendo.examples.cli;

import io.github.tiendo.Tiendo;
import io.github.tiendo.examples.word.WordComments;
import io.github.tiendo.examples.word.WordReader;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.FindingCode;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.layout.Document;
import io.github.tiendo.layout.LayoutFindingCode;
import io.github.tiendo.layout.LayoutReader;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.organisation.Roster;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.quantity.Interval;
import io.github.tiendo.reconciliation.AuditResult;
import io.github.tiendo.reconciliation.AuditResult.AuditAccount;
import io.github.tiendo.reconciliation.AuditResult.UnreadCandidate;
import io.github.tiendo.reconciliation.AuditedFigure;
import io.github.tiendo.reconciliation.PrintedRounding;
import io.github.tiendo.reconciliation.ReportAudit;
import io.github.tiendo.reconciliation.ReportChange;
import io.github.tiendo.reconciliation.Verdict;
import io.github.tiendo.spi.DocumentReader;
import io.github.tiendo.spi.FileReplacement;
import io.github.tiendo.spi.Source;
import io.github.tiendo.vietnam.VietnamRosters;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks stated figures, in programme files and in plain text or Markdown. */
@Command(name = "audit", mixinStandardHelpOptions = true)
final class AuditCommand extends Subcommand {

    private static final CommandTexts TEXTS = CommandTexts.from("AuditCommandMessages");

    /** So many figures that cannot be verified for one reason are listed together. */
    private static final int MANY_ALIKE = 4;

    private static final Roster ROSTER = VietnamRosters.centralAgenciesAndProvinces();

    /** What is found of totals, shares and counts where tables are read. */
    private static final Set<FindingCode> OF_TOTALS =
            Set.of(LayoutFindingCode.PARTS_DIFFER, LayoutFindingCode.SHARES_DIFFER, LayoutFindingCode.ANSWERS_DIFFER);

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--against", paramLabel = "FILE")
    private @Nullable Path against;

    @Option(names = "--accepted", paramLabel = "FILE")
    private @Nullable Path accepted;

    @Option(names = {"--all", "--text"})
    private boolean all;

    @Option(names = "--csv")
    private boolean csv;

    @Option(names = "--since", paramLabel = "OLD")
    private @Nullable Path since;

    @Option(names = "--mark", paramLabel = "OUT")
    private @Nullable Path mark;

    @Override
    void run(Output output) throws IOException {
        Locale language = output.language();
        if (mark != null) {
            requireWord(mark, language);
        }
        ReportAudit audit = ReportAudit.of(language);
        if (options().numbers().isPresent()) {
            audit = audit.withDialect(options().numbers().get());
        }
        if (against != null) {
            Optional<LoadedProgramme> known = ProgrammeLoading.load(against, options(), output);
            if (known.isEmpty()) {
                return;
            }
            Programme programme = known.get().programme();
            audit = withAgencies(audit.against(programme), programme.dataThrough());
        } else {
            audit = withAgencies(audit, Optional.empty());
        }
        AuditResult result = AuditResult.builder().build();
        for (Path file : ProgrammeFiles.in(files, options(), output)) {
            result = result.plus(audit(file, audit, output));
        }
        notShown(result, output);
        AuditResult shown = withoutAccepted(result, output);
        List<ReportChange> changes = since == null ? List.of() : changes(since, output);
        if (mark != null) {
            mark(mark, alarms(shown), output);
        }
        if (options().isStrict() && shown.count(Verdict.MISMATCH) > 0) {
            output.inputIsWrong();
        }
        output.json(json -> {
            json(json, shown, language);
            if (since != null) {
                json.objects("changes", changes, (object, change) -> change(object, change, language));
            }
        });
        if (csv) {
            output.csv(AuditCsv.of(all ? shown.worstFirst() : alarms(shown), language));
            return;
        }
        list(all ? shown.worstFirst() : alarms(shown), output);
        if (all) {
            shown.unread().forEach(unread -> output.line(unread(unread, language)));
            account(shown.account(), language).ifPresent(output::line);
        }
        changes.forEach(change -> {
            output.line(change.kind().text(language) + " · " + change.location().orElse(change.earlier()) + ": "
                    + change.text());
            output.line("    " + change.explanation().text(language));
        });
        output.line(summary(shown, language));
        if (mark != null) {
            output.line(TEXTS.of("mark.written", language, "file", mark.toString()));
        }
    }

    /** Says what a very long text has more of than is listed or looked through. */
    private static void notShown(AuditResult result, Output output) {
        if (result.notListed() > 0) {
            output.add(List.of(Finding.of(CommandFindingCode.NOT_LISTED).with("count", result.notListed())));
        }
        if (!result.notSearched().isEmpty()) {
            UnreadCandidate first = result.notSearched().get(0);
            output.add(List.of(Finding.of(CommandFindingCode.NOT_SEARCHED)
                    .with("count", result.notSearched().size())
                    .with("text", first.text())
                    .at(first.location())));
        }
    }

    private void requireWord(Path out, Locale language) throws IOException {
        boolean isNamedWord = OutputFile.name(out).toLowerCase(Locale.ROOT).endsWith(".docx");
        if (files.size() > 1
                || !isNamedWord
                || !new WordReader().recognises(options().source(files.get(0)))) {
            throw new UsageException(TEXTS.of("mark.one", language));
        }
        requireUnread(out, List.of(), language);
    }

    private void mark(Path out, List<AuditedFigure> alarms, Output output) throws IOException {
        FileReplacement.replace(
                out,
                bytes -> output.add(WordComments.write(
                        options().source(files.get(0)),
                        alarms,
                        output.language(),
                        options().limits(),
                        bytes)));
    }

    /** What is odd in the report beside an earlier one; on the day asked for, else the one that its beginning names. */
    private List<ReportChange> changes(Path earlier, Output output) throws IOException {
        if (files.size() > 1) {
            throw new UsageException(TEXTS.of("since.one", output.language()));
        }
        Optional<Document> before = ReportDocument.read(earlier, options(), output);
        Optional<Document> now = ReportDocument.read(files.get(0), options(), output);
        if (before.isEmpty() || now.isEmpty()) {
            return List.of();
        }
        LocalDate asOf = options()
                .asOf()
                .or(() -> ReportAudit.statedDay(ReportDocument.words(now.get())))
                .orElse(LocalDate.MIN);
        return ReportChange.between(before.get(), now.get(), asOf, output.language());
    }

    private static void change(JsonWriter json, ReportChange change, Locale language) {
        json.field("kind", change.kind().name());
        json.field("text", change.text());
        FindingJson.location(json, change.location());
        json.field("earlier", change.earlier().toString());
        json.field("explanation", change.explanation().text(language));
    }

    /** What a person should look at: what does not agree, is cut off, or can be read in ways that differ. */
    private static List<AuditedFigure> alarms(AuditResult result) {
        return result.worstFirst().stream()
                .filter(figure -> figure.verdict().isAlarm())
                .toList();
    }

    private static Optional<String> account(AuditAccount account, Locale language) {
        String aside = account.setAside().entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().text(language))
                .collect(Collectors.joining(", "));
        return aside.isEmpty()
                ? Optional.empty()
                : Optional.of(TEXTS.of("aside", language, "all", account.all(), "aside", aside));
    }

    private static String unread(UnreadCandidate unread, Locale language) {
        return TEXTS.of("unread", language, "place", unread.location(), "text", unread.text());
    }

    private AuditResult audit(Path file, ReportAudit audit, Output output) throws IOException {
        ProgrammeLoading.requireFile(file, output.language());
        Source source = options().source(file);
        if (ReportDocument.isPlainText(source)) {
            String words = TextFile.report(source, options(), output);
            return withAgencies(audit, words, source, output).audit(source.name(), words);
        }
        Optional<DocumentReader> reader = ReportDocument.reader(source);
        if (reader.isEmpty()) {
            Outcome<LoadedProgramme> read = Tiendo.read(
                            source, options().limits(), ProgrammeLoading.assembler(options()))
                    .then(loaded -> ProgrammeLoading.asKnown(loaded, options()));
            output.add(read.findings());
            return read.value()
                    .map(loaded -> withAgencies(audit, loaded.programme().dataThrough())
                            .audit(loaded))
                    .orElseGet(() -> AuditResult.builder().build());
        }
        Outcome<Document> document = reader.get().read(source, options().limits());
        Outcome<LoadedProgramme> read = document.then(LayoutReader.of(ProgrammeLoading.layout(options()))::read)
                .then(ProgrammeLoading.assembler(options())
                        .withNumberLimits(options().limits().numbers())::assembleAndLetGo)
                .then(loaded -> ProgrammeLoading.asKnown(loaded, options()));
        if (document.value().isEmpty()) {
            output.add(document.findings());
            return AuditResult.builder().build();
        }
        Document blocks = document.orThrow();
        ReportAudit ofDay =
                read.value().flatMap(loaded -> loaded.programme().dataThrough()).isPresent()
                        ? withAgencies(audit, read.orThrow().programme().dataThrough())
                        : withAgencies(audit, ReportDocument.words(blocks), source, output);
        AuditResult result =
                read.value().map(loaded -> ofDay.audit(blocks, loaded)).orElseGet(() -> ofDay.audit(blocks));
        // what makes no programme still has texts and tables
        output.add(read.value().isPresent() ? untold(read.findings(), result) : document.findings());
        if (result.figures().isEmpty()
                && read.findings().stream().map(Finding::code).noneMatch(OF_TOTALS::contains)) {
            nothingChecked(blocks, output);
        }
        return result;
    }

    /** What is found in reading tables, but for totals that the audit looks at, or for which it tells a wrong cell of the column. */
    private static List<Finding> untold(List<Finding> found, AuditResult result) {
        return found.stream()
                .filter(finding -> finding.code() != LayoutFindingCode.PARTS_DIFFER
                        || result.figures().stream()
                                .noneMatch(figure -> figure.location().equals(finding.location())
                                        || figure.verdict() == Verdict.MISMATCH
                                                && column(figure.location()).equals(column(finding.location()))))
                .toList();
    }

    private static Optional<String> column(Optional<SourceLocation> cell) {
        return cell.map(place -> place.toString().replaceFirst("\\d+$", ""));
    }

    /** Says of tables in which nothing could be checked that this is so: they are not right for that. */
    private static void nothingChecked(Document document, Output output) {
        List<DraftCell> numbers = document.sheets().stream()
                .flatMap(sheet -> sheet.rows().stream())
                .flatMap(row -> IntStream.range(0, row.size()).mapToObj(row::cell))
                .filter(cell -> cell.number().isPresent())
                .toList();
        if (numbers.size() > 1) {
            output.add(List.of(Finding.of(CommandFindingCode.NOTHING_CHECKED)
                    .with("count", numbers.size())
                    .at(numbers.get(0).location().orElseThrow())));
        }
    }

    /** Ministries and provinces as they were on the day that a text names, if nobody says another. */
    private ReportAudit withAgencies(ReportAudit audit, String words, Source source, Output output) {
        if (against != null || options().asOf().isPresent()) {
            return audit;
        }
        Optional<LocalDate> day = ReportAudit.statedDay(words).filter(AuditCommand::isOfRoster);
        day.ifPresent(found -> output.add(List.of(
                Finding.of(CommandFindingCode.AGENCIES_AS_OF).with("day", found).with("file", source.name()))));
        return withAgencies(audit, day);
    }

    /** Ministries and provinces as they were on the day asked for, else on the last day of the data, if one is known. */
    private ReportAudit withAgencies(ReportAudit audit, Optional<LocalDate> dataThrough) {
        return options()
                .asOf()
                .or(() -> dataThrough)
                .filter(AuditCommand::isOfRoster)
                .map(day -> audit.withAgencies(ROSTER, day))
                .orElse(audit);
    }

    private static boolean isOfRoster(LocalDate day) {
        return !day.isBefore(ROSTER.startInclusive());
    }

    private AuditResult withoutAccepted(AuditResult result, Output output) throws IOException {
        if (accepted == null) {
            return result;
        }
        ProgrammeLoading.requireFile(accepted, output.language());
        Set<String> known = new HashSet<>();
        TextFile.read(options().source(accepted), options(), output)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> known.add(NormalText.of(line)));
        List<AuditedFigure> kept = result.figures().stream()
                .filter(figure ->
                        figure.verdict() == Verdict.CONSISTENT || !known.contains(NormalText.of(figure.text())))
                .toList();
        int left = result.figures().size() - kept.size();
        output.add(List.of(
                Finding.of(CommandFindingCode.ACCEPTED).with("count", left).with("file", accepted.toString())));
        return AuditResult.builder().from(result).figures(kept).build();
    }

    /** Lists figures one by one, but many that cannot be verified for one reason in one line. */
    private static void list(List<AuditedFigure> figures, Output output) {
        Locale language = output.language();
        Map<String, List<AuditedFigure>> alike = figures.stream()
                .filter(figure -> figure.verdict() == Verdict.UNVERIFIABLE)
                .filter(figure ->
                        figure.stated().isPresent() && figure.suggestions().isEmpty())
                .collect(Collectors.groupingBy(figure -> reason(figure, language)));
        for (AuditedFigure figure : figures) {
            List<AuditedFigure> same = alike.getOrDefault(reason(figure, language), List.of());
            if (same.size() < MANY_ALIKE || !same.contains(figure)) {
                list(figure, output);
            } else if (same.get(0) == figure) {
                output.line(
                        figure.verdict().text(language) + " · " + figure.kind().text(language) + " · "
                                + TEXTS.of(
                                        "alike", language,
                                        "count", same.size(),
                                        "reason", figure.explanation().text(language)));
                output.line("    " + same.stream().map(AuditCommand::stated).collect(Collectors.joining("; ")));
            }
        }
    }

    private static String reason(AuditedFigure figure, Locale language) {
        return figure.verdict() + " " + figure.kind() + " "
                + figure.explanation().text(language);
    }

    private static String stated(AuditedFigure figure) {
        return figure.stated().orElse("")
                + figure.location().map(place -> " (" + place + ")").orElse("");
    }

    private static void list(AuditedFigure figure, Output output) {
        Locale language = output.language();
        output.line(figure.verdict().text(language) + " · " + figure.kind().text(language) + " · "
                + figure.location().map(Object::toString).orElse("") + ": " + figure.text());
        figure.quotation()
                .filter(quote -> figure.verdict().isAlarm())
                .ifPresent(quote -> output.line("    “" + quote.marked("[", "]") + "”"));
        output.line("    " + figure.explanation().text(language));
        figure.suggestions().forEach(suggestion -> output.line("    → " + suggestion.text(language)));
    }

    private static String summary(AuditResult result, Locale language) {
        return TEXTS.of(
                "summary", language,
                "figures", result.figures().size(),
                "consistent", result.count(Verdict.CONSISTENT),
                "truncated", result.count(Verdict.TRUNCATED),
                "hedged", result.count(Verdict.HEDGED),
                "mismatched", result.count(Verdict.MISMATCH),
                "ambiguous", result.count(Verdict.AMBIGUOUS),
                "unverifiable", result.count(Verdict.UNVERIFIABLE),
                "unread", result.unread().size());
    }

    private static void json(JsonWriter json, AuditResult result, Locale language) {
        json.objects("figures", result.figures(), (object, figure) -> figure(object, figure, language));
        json.object("summary", object -> {
            object.field("figures", result.figures().size());
            object.field("consistent", result.count(Verdict.CONSISTENT));
            object.field("truncated", result.count(Verdict.TRUNCATED));
            object.field("hedged", result.count(Verdict.HEDGED));
            object.field("mismatched", result.count(Verdict.MISMATCH));
            object.field("ambiguous", result.count(Verdict.AMBIGUOUS));
            object.field("unverifiable", result.count(Verdict.UNVERIFIABLE));
            object.field("unread", result.unread().size());
        });
        json.objects("unread", result.unread(), (object, unread) -> {
            object.field("text", unread.text());
            FindingJson.location(object, Optional.of(unread.location()));
        });
        json.object("account", object -> {
            object.field("inFigures", result.account().inFigures());
            object.objects("setAside", List.copyOf(result.account().setAside().entrySet()), (line, aside) -> {
                line.field("reason", aside.getKey().name());
                line.field("count", aside.getValue());
            });
            object.field("notUnderstood", result.account().notUnderstood());
        });
    }

    private static void figure(JsonWriter json, AuditedFigure figure, Locale language) {
        json.field("kind", figure.kind().name());
        json.field("text", figure.text());
        FindingJson.location(json, figure.location());
        figure.numerator().ifPresent(number -> json.field("numerator", number.toPlainString()));
        figure.denominator().ifPresent(number -> json.field("denominator", number.toPlainString()));
        json.values(
                "parts", figure.parts().stream().map(BigDecimal::toPlainString).toList());
        json.values("names", figure.names());
        figure.stated().ifPresent(stated -> json.field("stated", stated));
        figure.recomputed().ifPresent(number -> json.field("recomputed", number.toPlainString()));
        figure.bounds().map(Interval::toString).ifPresent(bounds -> json.field("bounds", bounds));
        figure.rounding().map(PrintedRounding::id).ifPresent(rounding -> json.field("rounding", rounding));
        figure.reading().ifPresent(reading -> json.field("reading", reading.text(language)));
        json.field("verdict", figure.verdict().name());
        json.field("explanation", figure.explanation().text(language));
        json.values(
                "suggestions",
                figure.suggestions().stream()
                        .map(suggestion -> suggestion.text(language))
                        .toList());
    }
}
