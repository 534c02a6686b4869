package io.github.tiendo.report;

import io.github.tiendo.assessment.Assessment;
import io.github.tiendo.comparison.ProgrammeComparison;
import io.github.tiendo.comparison.ProgrammeComparison.ChangeKind;
import io.github.tiendo.comparison.ProgrammeComparison.CoverageChange;
import io.github.tiendo.comparison.ProgrammeComparison.GradeMove;
import io.github.tiendo.comparison.ProgrammeComparison.IndicatorChange;
import io.github.tiendo.comparison.ProgrammeComparison.MatrixCell;
import io.github.tiendo.comparison.ProgrammeComparison.TaskChange;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.quantity.PrintedText;
import io.github.tiendo.report.ReportBlock.Items;
import io.github.tiendo.report.ReportBlock.Paragraph;
import io.github.tiendo.report.ReportTable.ColumnKind;
import io.github.tiendo.report.ReportTable.GradeCell;
import io.github.tiendo.report.ReportTable.RowKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What changed since the report before: which indicators moved, from which class to which, and what else did. */
final class ChangesPart implements SectionPart {

    @Override
    public List<Draft> sections(ReportFacts facts) {
        if (facts.earlier().isEmpty()) {
            return List.of();
        }
        Assessment earlier = facts.earlier().get();
        String heading = facts.texts().words("heading.changes");
        if (!earlier.scale().equals(facts.assessment().scale())) {
            return SectionPart.one(
                    heading, List.of(Paragraph.of(PrintedText.of(facts.texts().words("changes.scale")))));
        }
        ProgrammeComparison comparison = ProgrammeComparison.of(earlier, facts.assessment());
        List<ReportBlock> blocks = new ArrayList<>();
        blocks.add(opening(comparison, earlier, facts));
        if (!comparison.gradeMoves().isEmpty()) {
            blocks.add(moves(comparison.gradeMoves(), facts));
            blocks.add(matrix(comparison.matrix(), facts));
        }
        indicators(comparison.indicators(), facts).ifPresent(blocks::add);
        tasks(comparison.tasks(), facts).ifPresent(blocks::add);
        List<PrintedText> coverages = new ArrayList<>();
        comparison.coverages().forEach(change -> coverages.addAll(coverage(change, facts)));
        if (!coverages.isEmpty()) {
            blocks.add(Items.of(facts.texts().ended(coverages)));
        }
        return SectionPart.one(heading, blocks);
    }

    private static Paragraph opening(ProgrammeComparison comparison, Assessment earlier, ReportFacts facts) {
        long count = comparison.gradeMoves().size();
        ReportTexts texts = facts.texts();
        Map<String, Object> arguments = Map.of(
                "count", texts.count(count),
                "day", texts.day(earlier.asOf()),
                "to", texts.day(facts.asOf()));
        return Paragraph.of(
                count == 0 ? texts.sentence("changes.none", arguments) : texts.sentence("changes.since", arguments));
    }

    private static ReportTable moves(List<GradeMove> moves, ReportFacts facts) {
        TableRows table = new TableRows(facts.texts())
                .column("number", ColumnKind.NUMBERING)
                .column("indicator", ColumnKind.NAME)
                .column("changes.before", ColumnKind.GRADE)
                .column("changes.after", ColumnKind.GRADE);
        for (int i = 0; i < moves.size(); i++) {
            GradeMove move = moves.get(i);
            table.body(
                    Integer.toString(i + 1),
                    move.name().text(facts.language()),
                    grade(move.before(), facts),
                    grade(move.after(), facts));
        }
        return table.table(facts.texts().words("changes.moves"));
    }

    private static GradeCell grade(Optional<Grade> grade, ReportFacts facts) {
        return GradeCell.builder().text(label(grade, facts)).grade(grade).build();
    }

    private static String label(Optional<Grade> grade, ReportFacts facts) {
        return grade.map(known -> known.label().text(facts.language()))
                .orElseGet(() -> facts.texts().words("changes.not-rated"));
    }

    /** From which class (rows) to which (columns); classes without a move are left out. */
    private static ReportTable matrix(List<MatrixCell> cells, ReportFacts facts) {
        List<Optional<Grade>> every = new ArrayList<>();
        facts.assessment().scale().grades().forEach(grade -> every.add(Optional.of(grade)));
        every.add(Optional.empty());
        List<Optional<Grade>> rows = every.stream()
                .filter(grade -> cells.stream().anyMatch(cell -> cell.before().equals(grade)))
                .toList();
        List<Optional<Grade>> columns = every.stream()
                .filter(grade -> cells.stream().anyMatch(cell -> cell.after().equals(grade)))
                .toList();
        TableRows table = new TableRows(facts.texts()).column("changes.before", ColumnKind.GRADE);
        columns.forEach(grade -> table.headed(label(grade, facts), ColumnKind.NUMBER));
        for (Optional<Grade> before : rows) {
            List<Object> row = new ArrayList<>();
            row.add(grade(before, facts));
            for (Optional<Grade> after : columns) {
                row.add(cells.stream()
                        .filter(cell ->
                                cell.before().equals(before) && cell.after().equals(after))
                        .mapToLong(MatrixCell::count)
                        .sum());
            }
            table.row(RowKind.BODY, row);
        }
        return table.table(facts.texts().words("changes.matrix"));
    }

    private static Optional<ReportTable> indicators(List<IndicatorChange> changes, ReportFacts facts) {
        TableRows table = changed("indicator", facts);
        for (IndicatorChange change : changes) {
            String period = change.fact()
                    .map(fact -> " (" + facts.texts().period(fact.period()) + ")")
                    .orElse("");
            row(
                    table,
                    change.name().text(facts.language()),
                    change.change(),
                    period,
                    change.before(),
                    change.after(),
                    facts);
        }
        return table.isEmpty()
                ? Optional.empty()
                : Optional.of(table.table(facts.texts().words("changes.indicators")));
    }

    private static Optional<ReportTable> tasks(List<TaskChange> changes, ReportFacts facts) {
        TableRows table = changed("tasks.task", facts);
        for (TaskChange change : changes) {
            row(
                    table,
                    change.title().text(facts.language()),
                    change.change(),
                    "",
                    change.before(),
                    change.after(),
                    facts);
        }
        return table.isEmpty()
                ? Optional.empty()
                : Optional.of(table.table(facts.texts().words("changes.tasks")));
    }

    private static TableRows changed(String what, ReportFacts facts) {
        return new TableRows(facts.texts())
                .column(what, ColumnKind.NAME)
                .column("changes.change", ColumnKind.SHORT_TEXT)
                .column("changes.before", ColumnKind.TEXT)
                .column("changes.after", ColumnKind.TEXT);
    }

    private static void row(
            TableRows table,
            String name,
            ChangeKind change,
            String period,
            Optional<Localized> before,
            Optional<Localized> after,
            ReportFacts facts) {
        // what came or went is named in front already
        boolean isWhole = change == ChangeKind.ADDED || change == ChangeKind.REMOVED;
        table.body(
                name,
                change.text(facts.language()) + period,
                isWhole ? "" : words(before, facts),
                isWhole ? "" : words(after, facts));
    }

    private static String words(Optional<Localized> words, ReportFacts facts) {
        return words.map(text -> text.text(facts.language())).orElse("-");
    }

    private static List<PrintedText> coverage(CoverageChange change, ReportFacts facts) {
        List<PrintedText> sentences = new ArrayList<>();
        if (!change.joined().isEmpty()) {
            sentences.add(coverage("changes.coverage.joined", change, facts.names(change.joined()), facts));
        }
        if (!change.left().isEmpty()) {
            sentences.add(coverage("changes.coverage.left", change, facts.names(change.left()), facts));
        }
        if (sentences.isEmpty()) {
            sentences.add(coverage("changes.coverage", change, List.of(), facts));
        }
        return sentences;
    }

    private static PrintedText coverage(String key, CoverageChange change, List<String> names, ReportFacts facts) {
        return facts.texts()
                .sentence(
                        key,
                        Map.of(
                                "title", change.title(),
                                "before", change.before().orElse("-"),
                                "after", change.after().orElse("-"),
                                "names", facts.texts().names(names)));
    }
}
