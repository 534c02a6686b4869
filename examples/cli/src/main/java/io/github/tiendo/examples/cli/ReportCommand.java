package io.github.tiendo.examples.cli;

import io.github.tiendo.Tiendo;
import io.github.tiendo.assessment.Assessment;
import io.github.tiendo.assessment.ProgrammeAssessor;
import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.classification.ClassificationPolicy;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.indicator.Indicator.ExclusionReason;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.layout.Document;
import io.github.tiendo.reconciliation.RemarkReader;
import io.github.tiendo.reconciliation.ReportAudit;
import io.github.tiendo.reconciliation.RequestReader;
import io.github.tiendo.reconciliation.StatedRequest;
import io.github.tiendo.report.ReportBuilder;
import io.github.tiendo.report.ReportPart;
import io.github.tiendo.spi.FileReplacement;
import io.github.tiendo.spi.ReportWriter;
import io.github.tiendo.vietnam.VietnamRosters;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the printed report in a form that the ending of a name asks for. */
@Command(name = "report", mixinStandardHelpOptions = true)
final class ReportCommand extends Subcommand {

    private static final CommandTexts TEXTS = CommandTexts.from("ReportCommandMessages");

    @Parameters(index = "0", paramLabel = "FILE")
    private @SuppressWarnings("NullAway.Init") Path file;

    @Parameters(index = "1", paramLabel = "OUT")
    private @SuppressWarnings("NullAway.Init") Path out;

    @Option(names = "--since", paramLabel = "EARLIER")
    private @Nullable Path since;

    @Option(names = "--parts", paramLabel = "PART", split = ",", completionCandidates = PartNames.class)
    private List<String> parts = new ArrayList<>();

    @Option(names = "--policy", paramLabel = "ID")
    private @Nullable String policy;

    @Option(names = "--merge", paramLabel = "A+B[=LABEL]")
    private List<String> merge = new ArrayList<>();

    @Option(names = "--leaving-out", paramLabel = "REASON", split = ",")
    private List<String> leavingOut = new ArrayList<>();

    @Option(names = "--issued-on", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate issuedOn;

    @Option(names = "--into", paramLabel = "MARKED")
    private @Nullable Path into;

    static final class PartNames extends ArrayList<String> {

        private static final long serialVersionUID = 1L;

        PartNames() {
            super(Stream.of(ReportPart.values()).map(ReportPart::id).toList());
        }
    }

    @Override
    void run(Output output) throws IOException {
        Locale language = output.language();
        ReportWriter writer = writerFor(language);
        List<ReportPart> wanted = parts.stream()
                .map(name ->
                        ReportPart.of(name.strip()).orElseThrow(() -> wrong("part", language, name, new PartNames())))
                .toList();
        List<ExclusionReason> reasons =
                leavingOut.stream().map(name -> reason(name, language)).toList();
        requireUnread(out, List.of(), language);
        if (into != null) {
            ProgrammeLoading.requireFile(into, language);
        }
        Optional<LoadedProgramme> loaded = ProgrammeLoading.loadWithAgencies(file, options(), output);
        ClassificationPolicy method =
                loaded.map(read -> Policies.named(policy, read, options())).orElseGet(ClassificationPolicies::declared);
        Optional<Document> before = since == null ? Optional.empty() : words(since, output);
        List<StatedRequest> requests =
                before.map(RequestReader.of(language)::read).orElse(List.of());
        Optional<Assessment> earlier = earlier(method, requests.isEmpty(), output);
        if (loaded.isEmpty() || since != null && earlier.isEmpty() && requests.isEmpty()) {
            output.json(json -> json.field("written", null));
            return;
        }
        LocalDate asOf = ProgrammeLoading.asOf(loaded.get().programme(), options(), output);
        Assessment assessment =
                ProgrammeAssessor.of(method, asOf).assess(ProgrammeLoading.withTotals(loaded.get(), output));
        output.add(loaded.get().origins().placed(assessment.findings()));
        ReportBuilder report = ReportBuilder.of(assessment)
                .omitting(loaded.get().omissions())
                .merging(GradeMerge.parse(merge, method.scale(), language))
                .leavingOut(reasons.toArray(ExclusionReason[]::new))
                .audit(ReportAudit.of(language)
                        .withAgencies(VietnamRosters.centralAgenciesAndProvinces(), asOf)
                        .audit(loaded.get()));
        earlier.ifPresent(report::since);
        report.requests(requests);
        words(file, output).map(RemarkReader::read).ifPresent(report::remarks);
        if (issuedOn != null) {
            report.issuedOn(issuedOn);
        }
        if (!wanted.isEmpty()) {
            report.parts(wanted);
        }
        List<Finding> notHeld = new ArrayList<>();
        if (into == null) {
            notHeld.addAll(writer.write(report.build(language), out));
        } else {
            FileReplacement.replace(
                    out,
                    bytes -> notHeld.addAll(writer.writeInto(
                            report.build(language),
                            options().source(into),
                            options().limits(),
                            bytes)));
        }
        output.add(notHeld);
        output.json(json -> json.field("written", out.toString()));
        output.line(TEXTS.of(
                "written", language,
                "out", out.toString(),
                "form", writer.description().text(language)));
    }

    /** The blocks of a file that holds some; what is odd in them is said where its programme is read. */
    private Optional<Document> words(Path path, Output output) throws IOException {
        return ReportDocument.read(path, options(), output.aside())
                .filter(document -> !document.blocks().isEmpty());
    }

    /**
     * The earlier file by the same method, as of the day through which its own data reach. A report in words alone, which
     * only asks for things, has no rows to compare.
     */
    private Optional<Assessment> earlier(ClassificationPolicy method, boolean isNeeded, Output output)
            throws IOException {
        if (since == null || !isNeeded && !hasRows(since)) {
            return Optional.empty();
        }
        Optional<LoadedProgramme> loaded = ProgrammeLoading.loadWithAgencies(since, options(), output);
        return loaded.map(before -> ProgrammeAssessor.of(
                        method,
                        before.programme()
                                .dataThrough()
                                .orElseGet(() -> ProgrammeLoading.asOf(before.programme(), options(), output)))
                .assess(ProgrammeLoading.withTotals(before, output)));
    }

    private boolean hasRows(Path path) throws IOException {
        return Tiendo.read(options().source(path), options().limits(), ProgrammeLoading.assembler(options()))
                .value()
                .map(LoadedProgramme::programme)
                .filter(programme ->
                        !programme.indicators().isEmpty() || !programme.tasks().isEmpty())
                .isPresent();
    }

    private ReportWriter writerFor(Locale language) {
        String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
        List<ReportWriter> forms = Tiendo.reportWriters().all().stream()
                .filter(writer -> into == null || writer.canWriteInto())
                .toList();
        return forms.stream()
                .filter(writer -> writer.extensions().stream().anyMatch(ending -> name.endsWith("." + ending)))
                .findFirst()
                .orElseThrow(() -> wrong(
                        into == null ? "form" : "form.into",
                        language,
                        name,
                        forms.stream()
                                .flatMap(writer -> writer.extensions().stream())
                                .map(ending -> "." + ending)
                                .toList()));
    }

    private static ExclusionReason reason(String name, Locale language) {
        List<String> known = new ArrayList<>();
        for (ExclusionReason reason : ExclusionReason.values()) {
            String id = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (id.equals(name.strip())) {
                return reason;
            }
            known.add(id);
        }
        throw wrong("reason", language, name, known);
    }

    private static UsageException wrong(String key, Locale language, String found, List<String> known) {
        return new UsageException(TEXTS.of(key, language, "found", found, "known", known));
    }
}
