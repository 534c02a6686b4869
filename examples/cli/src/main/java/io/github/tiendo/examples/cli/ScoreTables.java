package io.github.tiendo.examples.cli;

import static io.github.tiendo.examples.cli.Table.Side.LEFT;
import static io.github.tiendo.examples.cli.Table.Side.RIGHT;

import io.github.tiendo.assessment.Assessment;
import io.github.tiendo.finding.MessageBundle;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.indicator.Indicator.ExclusionReason;
import io.github.tiendo.scorecard.Rounding;
import io.github.tiendo.scorecard.Scorecard;
import io.github.tiendo.scorecard.Scorecard.BreakdownLine;
import io.github.tiendo.scorecard.Tally.GradeLine;
import io.github.tiendo.scorecard.Tally.Percents;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A scorecard for people: a line for every grade that is not empty, then a table for every breakdown. */
final class ScoreTables {

    private static final CommandTexts TEXTS = ScoreCommand.TEXTS;

    private final Output output;
    private final Locale language;
    private final Assessment assessment;
    private final Scorecard card;
    private final Rounding rounding;
    private final int digits;

    private ScoreTables(Output output, Assessment assessment, Scorecard card, Rounding rounding, int digits) {
        this.output = output;
        this.assessment = assessment;
        this.language = output.language();
        this.card = card;
        this.rounding = rounding;
        this.digits = digits;
    }

    static void write(Output output, Assessment assessment, Scorecard card, Rounding rounding, int digits) {
        ScoreTables tables = new ScoreTables(output, assessment, card, rounding, digits);
        tables.writeHead();
        tables.writeGrades();
        tables.writeLeftOut();
        new LinkedHashSet<>(card.breakdowns().stream().map(BreakdownLine::by).toList()).forEach(tables::writeBreakdown);
    }

    private void writeHead() {
        output.line(card.title().text(language));
        output.line(TEXTS.of(
                card.countsTargets() ? "head.targets" : "head",
                language,
                "day",
                output.day(assessment.programme(), card.asOf()),
                "policy",
                card.policy().name(),
                "counted",
                card.counted()));
        output.line("");
    }

    private void writeGrades() {
        Percents percents = card.percents(rounding, digits);
        Table table = Table.of(LEFT, RIGHT, RIGHT);
        for (GradeLine line : card.lines()) {
            if (line.count() > 0) {
                table.row(line.label().text(language), count(line.count()), percent(percents.of(line)));
            }
        }
        if (card.tally().notRated() > 0) {
            String reasons = card.tally().notRatedReasons().entrySet().stream()
                    .map(reason -> reason.getKey().text(language) + " " + reason.getValue())
                    .collect(Collectors.joining(", "));
            table.row(
                    TEXTS.of("not-rated", language, "reasons", reasons),
                    count(card.tally().notRated()),
                    percent(percents.notRated()));
        }
        table.row(TEXTS.of("total", language), count(card.counted()), "");
        output.table(table);
    }

    /** How many have a figure, where some have none, and what is not counted. */
    private void writeLeftOut() {
        if (assessment.indicatorsWithFigure() < assessment.indicatorsCounted()) {
            output.line(TEXTS.of(
                    "with-figure", language,
                    "with", assessment.indicatorsWithFigure(),
                    "count", assessment.indicatorsCounted()));
        }
        Map<ExclusionReason, Integer> excluded = new EnumMap<>(ExclusionReason.class);
        card.excluded().forEach(exclusion -> excluded.merge(exclusion.reason(), 1, Integer::sum));
        excluded.forEach(
                (reason, count) -> output.line(TEXTS.of("excluded", language, "count", count, "reason", reason)));
        for (Omission omission : card.omitted()) {
            output.line(TEXTS.of("omitted." + omission.extent().name(), language, "place", place(omission)));
        }
    }

    private String place(Omission omission) {
        String place = omission.location()
                .map(SourceLocation::toString)
                .orElse(omission.code().id());
        return omission.printedNumber()
                .map(number -> TEXTS.of("omitted.number", language, "place", place, "number", number))
                .orElse(place);
    }

    private void writeBreakdown(String by) {
        List<BreakdownLine> lines = card.breakdown(by);
        List<String> grades = card.lines().stream()
                .map(GradeLine::id)
                .filter(id -> lines.stream().anyMatch(line -> count(line, id) > 0))
                .toList();
        boolean hasNotRated = lines.stream().anyMatch(line -> line.tally().notRated() > 0);
        List<String> head = new ArrayList<>(List.of(TEXTS.of("by", language, "by", name(by))));
        head.add(TEXTS.of("counted", language));
        card.lines().stream()
                .filter(line -> grades.contains(line.id()))
                .map(line -> line.label().text(language))
                .forEach(head::add);
        if (hasNotRated) {
            head.add(TEXTS.of("not-rated.short", language));
        }
        List<Table.Side> sides = new ArrayList<>(Collections.nCopies(head.size(), RIGHT));
        sides.set(0, LEFT);
        Table table = Table.of(sides).row(head);
        lines.forEach(line -> table.row(row(line, grades, hasNotRated)));
        output.line("");
        output.table(table);
        if (lines.stream().anyMatch(BreakdownLine::isOverlapping)) {
            output.line(TEXTS.of("overlapping", language));
        }
    }

    private String name(String by) {
        return switch (by) {
            case "heading", "agency", "target-year" -> TEXTS.of("by." + by, language);
            default -> by;
        };
    }

    private List<String> row(BreakdownLine line, List<String> grades, boolean hasNotRated) {
        Percents percents = line.tally().percents(rounding, digits);
        List<String> row = new ArrayList<>(List.of(line.key().text(language), count(line.counted())));
        for (String grade : grades) {
            row.add(share(
                    count(line, grade), Optional.ofNullable(percents.byLine().get(grade))));
        }
        if (hasNotRated) {
            row.add(share(line.tally().notRated(), percents.notRated()));
        }
        return row;
    }

    private static long count(BreakdownLine line, String grade) {
        return line.tally().lines().stream()
                .filter(candidate -> candidate.id().equals(grade))
                .mapToLong(GradeLine::count)
                .sum();
    }

    private String share(long count, Optional<BigDecimal> percent) {
        return count == 0 ? "-" : count + " (" + percent(percent) + ")";
    }

    private static String count(long count) {
        return Long.toString(count);
    }

    private String percent(Optional<BigDecimal> percent) {
        return percent.map(number -> MessageBundle.words(number, language)).orElse("-") + "%";
    }
}
