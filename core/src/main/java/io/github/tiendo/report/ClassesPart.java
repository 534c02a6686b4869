package io.github.tiendo.report;

import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.GradeGrouping;
import io.github.tiendo.quantity.PrintedNumber;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.report.Report.ClassFigure;
import io.github.tiendo.report.ReportChart.Kind;
import io.github.tiendo.report.ReportChart.Point;
import io.github.tiendo.report.ReportChart.Series;
import io.github.tiendo.report.ReportTable.ColumnKind;
import io.github.tiendo.report.ReportTable.GradeCell;
import io.github.tiendo.report.ReportTable.RowKind;
import io.github.tiendo.scorecard.Scorecard.BreakdownLine;
import io.github.tiendo.scorecard.Tally;
import io.github.tiendo.scorecard.Tally.GradeLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The classes with their counts and percentages, in all and by heading, as tables and charts. */
final class ClassesPart implements SectionPart {

    /** The colour of what is not rated. */
    private static final String NO_COLOUR = "#9e9e9e";

    @Override
    public List<Draft> sections(ReportFacts facts) {
        if (facts.card().counted() == 0) {
            return List.of();
        }
        List<ReportBlock> blocks = new ArrayList<>();
        blocks.add(table(facts));
        blocks.add(columns(facts));
        List<BreakdownLine> headings = facts.card().breakdown("heading");
        if (headings.size() > 1) {
            blocks.add(byHeading(headings, facts));
            blocks.add(bars(headings, facts));
        }
        return SectionPart.one(facts.texts().words("heading.classes"), blocks);
    }

    private static String caption(ReportFacts facts) {
        return facts.texts().words(facts.card().countsTargets() ? "classes.caption.targets" : "classes.caption");
    }

    /** One line of the tally: a class, or what has none. */
    private record ClassLine(String label, Optional<Grade> grade, long count, Optional<BigDecimal> percent) {

        String colour() {
            return grade.map(Grade::colour).orElse(NO_COLOUR);
        }
    }

    /** The lines with something in them; which these are is told by the whole. */
    private static List<ClassLine> lines(Tally tally, ReportFacts facts) {
        List<ClassLine> lines = new ArrayList<>();
        for (GradeLine line : tally.lines()) {
            if (isShown(line, facts)) {
                Grade colour = GradeGrouping.place(line.group(), tally.scale());
                lines.add(new ClassLine(
                        line.label().text(facts.language()),
                        Optional.of(colour),
                        line.count(),
                        facts.percents().of(line)));
            }
        }
        if (facts.card().tally().notRated() > 0) {
            lines.add(new ClassLine(
                    facts.texts().words("classes.not-rated"),
                    Optional.empty(),
                    tally.notRated(),
                    facts.percents().notRated()));
        }
        return lines;
    }

    private static boolean isShown(GradeLine line, ReportFacts facts) {
        return facts.card().lines().stream().anyMatch(whole -> whole.id().equals(line.id()) && whole.count() > 0);
    }

    private static ReportTable table(ReportFacts facts) {
        ReportTexts texts = facts.texts();
        TableRows table = new TableRows(texts)
                .column("classes.grade", ColumnKind.GRADE)
                .column("classes.count", ColumnKind.NUMBER)
                .column("classes.percent", ColumnKind.NUMBER);
        for (ClassLine line : lines(facts.card().tally(), facts)) {
            table.body(
                    GradeCell.builder().text(line.label()).grade(line.grade()).build(),
                    line.count(),
                    percent(line.count(), line.percent(), facts));
        }
        table.row(
                RowKind.TOTAL,
                List.of(texts.words("classes.total"), facts.card().counted(), ""));
        return table.table(caption(facts));
    }

    /** How many are of each class, of none too. */
    static List<ClassFigure> figures(ReportFacts facts) {
        if (facts.card().counted() == 0) {
            return List.of();
        }
        List<ClassFigure> figures = new ArrayList<>();
        for (GradeLine line : facts.card().lines()) {
            figures.add(ClassFigure.builder()
                    .id(line.id())
                    .label(line.label().text(facts.language()))
                    .count(facts.texts().count(line.count()))
                    .percent(percent(line.count(), facts.percents().of(line), facts))
                    .build());
        }
        return figures;
    }

    private static PrintedNumber percent(long count, Optional<BigDecimal> rounded, ReportFacts facts) {
        BigDecimal percent = rounded.orElseThrow();
        return PrintedNumber.builder()
                .value(percent)
                .unit(Unit.PERCENT)
                .text(facts.texts().decimal(percent) + "%")
                .exact(Ratio.of(count, facts.card().counted()))
                .rounding(facts.percents().rounding().mode())
                .build();
    }

    private static ReportChart columns(ReportFacts facts) {
        List<ClassLine> lines = lines(facts.card().tally(), facts);
        String title = caption(facts);
        return ReportChart.builder()
                .kind(Kind.COLUMNS)
                .title(title)
                .categories(lines.stream().map(ClassLine::label).toList())
                .addSeries(Series.of(
                        facts.texts().words("classes.count"),
                        lines.stream().map(line -> point(line, facts)).toList()))
                .alternative(alternative(title, facts.card().counted(), lines, facts))
                .build();
    }

    private static Point point(ClassLine line, ReportFacts facts) {
        return Point.of(facts.texts().count(line.count()), line.colour());
    }

    private static String alternative(String title, long total, List<ClassLine> lines, ReportFacts facts) {
        String parts = lines.stream()
                .filter(line -> line.count() > 0)
                .map(line -> facts.texts()
                        .words(
                                "classes.chart.part",
                                Map.of(
                                        "name",
                                        line.label(),
                                        "count",
                                        facts.texts().count(line.count()).text())))
                .collect(Collectors.joining("; "));
        return facts.texts()
                .words(
                        "classes.chart",
                        Map.of(
                                "title",
                                title,
                                "total",
                                facts.texts().count(total).text(),
                                "parts",
                                parts));
    }

    private static ReportTable byHeading(List<BreakdownLine> headings, ReportFacts facts) {
        ReportTexts texts = facts.texts();
        TableRows table = new TableRows(texts).column("classes.heading", ColumnKind.NAME);
        lines(facts.card().tally(), facts).forEach(line -> table.headed(line.label(), ColumnKind.NUMBER));
        table.column("classes.total", ColumnKind.NUMBER);
        for (BreakdownLine heading : headings) {
            List<Object> cells = new ArrayList<>();
            cells.add(heading.key().text(facts.language()));
            lines(heading.tally(), facts).forEach(line -> cells.add(line.count()));
            cells.add(heading.counted());
            table.row(RowKind.BODY, cells);
        }
        List<Object> total = new ArrayList<>();
        total.add(texts.words("classes.total"));
        lines(facts.card().tally(), facts).forEach(line -> total.add(line.count()));
        total.add(facts.card().counted());
        table.row(RowKind.TOTAL, total);
        return table.table(texts.words("classes.by-heading"));
    }

    private static ReportChart bars(List<BreakdownLine> headings, ReportFacts facts) {
        String title = facts.texts().words("classes.by-heading");
        List<ClassLine> whole = lines(facts.card().tally(), facts);
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < whole.size(); i++) {
            int index = i;
            series.add(Series.of(
                    whole.get(i).label(),
                    headings.stream()
                            .map(heading -> point(lines(heading.tally(), facts).get(index), facts))
                            .toList()));
        }
        String alternative = headings.stream()
                .map(heading -> alternative(
                        heading.key().text(facts.language()), heading.counted(), lines(heading.tally(), facts), facts))
                .collect(Collectors.joining(" "));
        return ReportChart.builder()
                .kind(Kind.STACKED_BARS)
                .title(title)
                .categories(headings.stream()
                        .map(heading -> heading.key().text(facts.language()))
                        .toList())
                .series(series)
                .alternative(title + ". " + alternative)
                .build();
    }
}
