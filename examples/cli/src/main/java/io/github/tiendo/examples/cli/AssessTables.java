package io.github.tiendo.examples.cli;

import static io.github.tiendo.examples.cli.Table.Side.LEFT;
import static io.github.tiendo.examples.cli.Table.Side.RIGHT;

import io.github.tiendo.assessment.Assessment;
import io.github.tiendo.assessment.Contradictions.Contradiction;
import io.github.tiendo.classification.Classification;
import io.github.tiendo.classification.Classification.NotRatedReason;
import io.github.tiendo.classification.Classification.UsedValue;
import io.github.tiendo.classification.Outlook;
import io.github.tiendo.examples.cli.Table.Side;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.MessageBundle;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.indicator.Indicator.ExclusionReason;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.quantity.QuantityNotation;
import io.github.tiendo.quantity.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An assessment for people: a line for every indicator target with a column for every method, and what the comparison
 * finds; or one indicator in full.
 */
final class AssessTables {

    private static final CommandTexts TEXTS = AssessCommand.TEXTS;
    private static final int NAME_WIDTH = 48;
    private static final String NOTHING = "-";

    /** So many digits of a percentage are printed at the most. */
    private static final int DIGITS = 4;

    private final Output output;
    private final Locale language;
    private final List<Assessment> assessments;
    private final boolean declared;

    AssessTables(Output output, List<Assessment> assessments, boolean declared) {
        this.output = output;
        this.language = output.language();
        this.assessments = assessments;
        this.declared = declared;
    }

    void write(List<AssessedRow> rows, List<Contradiction> contradictions) {
        writeHead(rows.size());
        writeRows(rows);
        writeMark(rows);
        writeExcluded();
        if (declared) {
            writeDifferences(rows);
            writeContradictions(contradictions);
        }
    }

    private void writeHead(int count) {
        output.line(assessments.get(0).programme().title().text(language));
        output.line(TEXTS.of("head", language, "day", day(), "policies", policies(), "count", count));
    }

    private String day() {
        return output.day(assessments.get(0).programme(), assessments.get(0).asOf());
    }

    private List<String> policies() {
        return assessments.stream()
                .map(assessment -> assessment.policy().name().text(language))
                .toList();
    }

    private void writeRows(List<AssessedRow> rows) {
        List<String> head = new ArrayList<>();
        List.of("number", "name", "value", "target", "due", "attainment")
                .forEach(column -> head.add(TEXTS.of("column." + column, language)));
        if (declared) {
            head.add(TEXTS.of("column.declared", language));
        }
        head.addAll(policies());
        head.add("");
        List<Side> sides = new ArrayList<>(Collections.nCopies(head.size(), LEFT));
        List.of(2, 3, 5).forEach(right -> sides.set(right, RIGHT));
        Table table = Table.of(sides).row(head);
        Set<List<?>> seen = new HashSet<>();
        rows.forEach(row -> table.row(cells(row, row.target().isPresent() && !seen.add(row.counted()) ? "*" : "")));
        List<String> lines = table.lines();
        output.line("");
        output.line(lines.get(0));
        String heading = "";
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).heading().equals(heading)) {
                heading = rows.get(i).heading();
                output.line(heading);
            }
            output.line(lines.get(i + 1));
        }
    }

    private List<String> cells(AssessedRow row, String mark) {
        List<String> cells = new ArrayList<>();
        cells.add(row.number().orElse(""));
        cells.add(Display.shortened(row.listed(), NAME_WIDTH));
        cells.add(row.latest().map(latest -> value(latest) + period(row)).orElse(NOTHING));
        cells.add(row.targetText()
                .map(text -> Display.shortened(text, NAME_WIDTH))
                .orElse(NOTHING));
        cells.add(row.due().orElse(""));
        cells.add(row.attainment().map(this::percent).orElse(NOTHING));
        if (declared) {
            cells.add(row.declared().map(grade -> grade.text(language)).orElse(NOTHING));
        }
        row.classifications().forEach(answer -> cells.add(words(answer)));
        cells.add((differs(row) ? "≠" : "") + mark);
        return cells;
    }

    /** Whether grades differ that the table shows. */
    private boolean differs(AssessedRow row) {
        return declared ? row.differs() : row.differsByMethod();
    }

    private String value(UsedValue input) {
        return QuantityNotation.of(language).printShare(input.value());
    }

    /** The period of the latest value in brackets, unless it is the one that is looked for. */
    private String period(AssessedRow row) {
        Programme programme = assessments.get(0).programme();
        LocalDate asOf = assessments.get(0).asOf();
        return row.otherPeriod(programme.dataThrough(asOf).orElse(asOf))
                .map(period -> " (" + period + ")")
                .orElse("");
    }

    /**
     * In percent, to one digit; what is less than a whole percentage, from which on grades are given, is printed with the
     * digits that keep it below.
     */
    private String percent(Ratio attainment) {
        BigDecimal whole = attainment.toPercent(RoundingMode.UP, 0).value();
        boolean isWhole = attainment.toPercent(RoundingMode.DOWN, 0).value().compareTo(whole) == 0;
        BigDecimal printed = IntStream.rangeClosed(1, DIGITS)
                .mapToObj(digits ->
                        attainment.toPercent(RoundingMode.HALF_UP, digits).value())
                .filter(rounded -> isWhole || rounded.compareTo(whole) != 0)
                .findFirst()
                .orElseGet(() -> attainment.toPercent(RoundingMode.DOWN, DIGITS).value());
        return MessageBundle.words(printed, language);
    }

    /** A grade with what a reader should know beside it, or in brackets why there is none. */
    private String words(Classification answer) {
        return answer.grade()
                .map(grade -> Stream.concat(Stream.of(grade), answer.flags().stream())
                        .map((Localized word) -> word.text(language))
                        .collect(Collectors.joining(", ")))
                .orElseGet(() -> "("
                        + answer.notRatedReason()
                                .map(reason -> reason.text(language))
                                .orElse(NOTHING) + ")");
    }

    private void writeMark(List<AssessedRow> rows) {
        if (rows.stream().anyMatch(this::differs)) {
            output.line("");
            output.line("≠ " + TEXTS.of(declared ? "differs" : "differs.methods", language));
        }
        if (rows.stream().map(AssessedRow::counted).distinct().count() < rows.size()) {
            output.line("");
            output.line("* " + TEXTS.of("beside", language));
        }
    }

    private void writeExcluded() {
        Map<ExclusionReason, Integer> excluded = new EnumMap<>(ExclusionReason.class);
        assessments.get(0).excluded().forEach(exclusion -> excluded.merge(exclusion.reason(), 1, Integer::sum));
        excluded.forEach(
                (reason, count) -> output.line(TEXTS.of("excluded", language, "count", count, "reason", reason)));
    }

    private void writeDifferences(List<AssessedRow> rows) {
        List<AssessedRow> differing = rows.stream().filter(AssessedRow::differs).toList();
        long compared = rows.stream()
                .filter(row -> row.declared().isPresent()
                        && row.classifications().stream().anyMatch(Classification::isRated))
                .count();
        output.line("");
        output.line(TEXTS.of("differences", language, "count", differing.size(), "compared", compared));
        for (AssessedRow row : differing) {
            List<String> grades = new ArrayList<>();
            row.declared().ifPresent(grade -> grades.add(said(TEXTS.of("column.declared", language), grade)));
            row.classifications().forEach(answer -> answer.grade()
                    .ifPresent(grade -> grades.add(said(answer.policy().name().text(language), grade))));
            output.line("- " + title(row) + ": " + String.join("; ", grades));
        }
    }

    private String said(String by, Grade grade) {
        return by + ": " + grade.text(language);
    }

    private void writeContradictions(List<Contradiction> contradictions) {
        output.line("");
        output.line(TEXTS.of("contradictions", language, "count", contradictions.size()));
        contradictions.forEach(pair -> output.line("- " + pair.text(language)));
    }

    private static String title(AssessedRow row) {
        return row.number().map(number -> number + " ").orElse("") + row.name();
    }

    /** One indicator in full: what each method says of each of its targets, and on which cells that rests. */
    void explain(List<AssessedRow> rows, List<Contradiction> contradictions) {
        AssessedRow first = rows.get(0);
        output.line(title(first));
        if (!first.heading().isEmpty()) {
            output.line(first.heading());
        }
        output.line(TEXTS.of("explain.head", language, "id", first.id(), "day", day()));
        for (AssessedRow row : rows) {
            if (!row.name().equals(first.name())) {
                output.line("");
                output.line(row.name());
            }
            explain(row);
        }
        if (declared) {
            writeContradictions(contradictions);
        }
    }

    private void explain(AssessedRow row) {
        output.line("");
        output.line(TEXTS.of(
                row.dueInWords().isPresent() ? "explain.target-due" : "explain.target",
                language,
                "target",
                row.targetText().orElseGet(() -> NotRatedReason.Standard.NO_TARGET.text(language)),
                "due",
                row.dueInWords().orElse("")));
        row.declared().ifPresent(grade -> output.line(TEXTS.of("explain.declared", language, "grade", grade)));
        if (row.differs()) {
            output.line(TEXTS.of("explain.differs", language));
        }
        for (Classification answer : row.classifications()) {
            output.line("");
            output.line(TEXTS.of(
                    answer.policy().parameters().isEmpty() ? "explain.policy" : "explain.policy.settings",
                    language,
                    "policy",
                    answer.policy().name(),
                    "version",
                    answer.policy().version(),
                    "settings",
                    String.join("; ", answer.policy().settings(language))));
            answer.sentences().forEach(sentence -> output.line("  " + sentence.text(language)));
            explainInputs(row, answer);
            answer.outlook().ifPresent(this::explainOutlook);
        }
    }

    /** Where it leads, apart from what the grade rests on. */
    private void explainOutlook(Outlook outlook) {
        output.line("  " + TEXTS.of("explain.outlook", language));
        outlook.sentences().forEach(sentence -> output.line("    " + sentence.text(language)));
    }

    private void explainInputs(AssessedRow row, Classification answer) {
        for (UsedValue input : answer.inputs()) {
            Optional<String> place = row.place(input).map(Object::toString);
            place.ifPresent(where ->
                    output.line("  " + TEXTS.of("explain.place", language, "value", value(input), "place", where)));
        }
    }
}
