package io.github.tiendo.examples.cli;

import io.github.tiendo.assessment.AssessmentFindingCode;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.FindingCode;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.IntakeFindingCode;
import io.github.tiendo.layout.LayoutFindingCode;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.rollup.RollupFindingCode;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a command has to say: lines and tables for people or the fields of one JSON document, and the findings. Nothing
 * is printed before {@link #finish()}, so that wrong use leaves nothing half said.
 */
final class Output {

    static final CommandTexts TEXTS = CommandTexts.from("CommandMessages");

    /** What need not be told of a place of which the other was told: by the table, by the reading. */
    private static final Map<FindingCode, FindingCode> TOLD_BY = Map.of(
            RollupFindingCode.WHOLE_DIFFERS,
            LayoutFindingCode.PARTS_DIFFER,
            IntakeFindingCode.VALUE_CONTRADICTS_COUNTS,
            IntakeFindingCode.VALUE_CONTRADICTS_COUNTS,
            AssessmentFindingCode.UNITS_DIFFER,
            IntakeFindingCode.UNIT_NOT_OF_TARGET);

    private final PrintWriter out;
    private final PrintWriter err;
    private final CommonOptions options;
    private final Locale language;
    private final List<Finding> findings = new ArrayList<>();
    private final StringBuilder lines = new StringBuilder();
    private final Map<String, Output> parts = new LinkedHashMap<>();
    private @Nullable Consumer<JsonWriter> fields;
    private @Nullable Csv csv;
    private boolean isInputWrong;

    Output(PrintWriter out, PrintWriter err, CommonOptions options) {
        this.out = out;
        this.err = err;
        this.options = options;
        this.language = options.language();
    }

    /** The language of everything that is said. */
    Locale language() {
        return language;
    }

    /** Adds findings, but those that an earlier step told of their place; with {@code --strict} a warning is an error from here on. */
    void add(Collection<Finding> found) {
        Map<FindingCode, Set<Optional<SourceLocation>>> told = findings.stream()
                .filter(finding -> TOLD_BY.containsValue(finding.code())
                        && finding.location().isPresent())
                .collect(Collectors.groupingBy(
                        Finding::code, Collectors.mapping(Finding::location, Collectors.toSet())));
        for (Finding finding : found) {
            FindingCode teller = TOLD_BY.get(finding.code());
            if (teller == null || !told.getOrDefault(teller, Set.of()).contains(finding.location())) {
                boolean worse = options.isStrict() && finding.severity() == Severity.WARNING;
                findings.add(worse ? finding.as(Severity.ERROR) : finding);
            }
        }
    }

    /** What the lines say is itself an error of the input. */
    void inputIsWrong() {
        isInputWrong = true;
    }

    /** A line for people. */
    void line(String text) {
        lines.append(Display.line(text)).append('\n');
    }

    /** A table for people. */
    void table(Table table) {
        table.lines().forEach(this::line);
    }

    /** The fields of the JSON document before {@code findings}. */
    void json(Consumer<JsonWriter> fields) {
        this.fields = fields;
    }

    /** What is said of one of several files; the parts together are the document, the table or the lines. */
    Output part(String file) {
        return parts.computeIfAbsent(file, first -> new Output(out, err, options));
    }

    /** What is said twice elsewhere: nothing of it is printed. */
    Output aside() {
        return new Output(out, err, options);
    }

    /** A table of comma-separated values in place of lines. */
    void csv(Csv csv) {
        this.csv = csv;
    }

    /** Whether the table has any. */
    boolean hasRows() {
        return csv != null && csv.hasRows();
    }

    /** The day of which something is said, and through which day the data reach where that is another. */
    String day(Programme programme, LocalDate asOf) {
        return programme
                .dataThrough(asOf)
                .map(through -> through.equals(asOf)
                        ? TEXTS.of("as-of.data", language, "through", through)
                        : TEXTS.of("as-of.later", language, "asOf", asOf, "through", through))
                .orElseGet(() -> TEXTS.of("as-of.only", language, "asOf", asOf));
    }

    /** Says what was found in the input, where more cannot be said. */
    void printFindings() {
        FindingPrinter.print(allFindings().toList(), language, err);
    }

    private Stream<Finding> allFindings() {
        return Stream.concat(findings.stream(), parts.values().stream().flatMap(Output::allFindings));
    }

    /** Prints everything and gives the exit code. */
    int finish() {
        printFindings();
        if (options.isJson()) {
            JsonWriter json = new JsonWriter();
            json.document(this::write);
            out.print(json);
        } else if (csv != null || parts.values().stream().anyMatch(part -> part.csv != null)) {
            table().lines().forEach(line -> out.print(line + "\n"));
        } else {
            out.print(text());
        }
        return isInputWrong || hasErrors() ? TiendoCommand.INPUT_HAD_ERRORS : TiendoCommand.DONE;
    }

    /** Whether anything in the input is an error. */
    boolean hasErrors() {
        return allFindings().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private void write(JsonWriter document) {
        if (!parts.isEmpty()) {
            document.objects("files", parts.entrySet(), (object, part) -> {
                object.field("file", part.getKey());
                part.getValue().write(object);
            });
            return;
        }
        if (fields != null) {
            fields.accept(document);
        }
        document.objects("findings", findings, (object, finding) -> FindingJson.write(object, finding, language));
    }

    private Csv table() {
        if (csv != null) {
            return csv;
        }
        Csv whole = new Csv();
        parts.forEach((file, part) -> {
            if (part.csv != null) {
                whole.add(file, part.csv);
            }
        });
        return whole;
    }

    private String text() {
        StringBuilder text = new StringBuilder(lines);
        parts.forEach((file, part) -> {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            text.append(Display.line(file)).append('\n').append(part.text());
        });
        return text.toString();
    }
}
