package io.github.tiendo.report;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.Coverage;
import io.github.tiendo.organisation.StatedCoverage;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.quantity.PrintedText;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.report.ReportTable.Cell;
import io.github.tiendo.report.ReportTable.ColumnKind;
import io.github.tiendo.report.ReportTable.NumberCell;
import io.github.tiendo.report.ReportTable.TextCell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** What was stated of who did what, counted again by names where there are names, with those that are missing. */
final class CoveragePart implements SectionPart {

    private static final int DIGITS = 2;

    @Override
    public List<Draft> sections(ReportFacts facts) {
        TableRows table = new TableRows(facts.texts())
                .column("number", ColumnKind.NUMBERING)
                .column("coverage.title", ColumnKind.NAME)
                .column("coverage.population", ColumnKind.TEXT)
                .column("coverage.count", ColumnKind.NUMBER)
                .column("coverage.percent", ColumnKind.NUMBER)
                .column("coverage.missing", ColumnKind.NAME);
        int number = 0;
        for (ProgressReport report : facts.programme().reports()) {
            for (StatedCoverage stated : report.coverages()) {
                LocalDate day = stated.asOf().orElse(facts.asOf());
                if (!day.isAfter(facts.asOf())) {
                    row(
                            table,
                            ++number,
                            stated,
                            stated.coverage(facts.programme().rosters(), day),
                            facts);
                }
            }
        }
        List<ReportBlock> blocks = new ArrayList<>();
        if (!table.isEmpty()) {
            blocks.add(table.table(facts.texts().words("coverage.caption")));
        }
        return SectionPart.one(facts.texts().words("heading.coverage"), blocks);
    }

    private static void row(
            TableRows table, int number, StatedCoverage stated, Optional<Coverage> coverage, ReportFacts facts) {
        OptionalLong count =
                coverage.isPresent() ? OptionalLong.of(coverage.get().count()) : stated.statedIncluded();
        OptionalLong total = coverage.isPresent()
                ? OptionalLong.of(coverage.get().population().size())
                : stated.total();
        table.body(
                Integer.toString(number),
                stated.heading().map(heading -> heading + ": ").orElse("") + stated.title(),
                stated.population()
                        .or(() -> coverage.map(Coverage::population)
                                .map(population -> population.words())
                                .map((LocalizedText words) -> words.text(facts.language())))
                        .orElse("-"),
                share(count, total, facts),
                percent(count, total, facts),
                facts.texts().names(missing(stated, coverage, facts)));
    }

    private static Cell share(OptionalLong count, OptionalLong total, ReportFacts facts) {
        if (count.isEmpty()) {
            return TextCell.of("-");
        }
        List<Object> parts = new ArrayList<>();
        parts.add(facts.texts().count(count.getAsLong()));
        if (total.isPresent()) {
            parts.add("/");
            parts.add(facts.texts().count(total.getAsLong()));
        }
        return TextCell.of(PrintedText.of(parts, facts.language()));
    }

    private static Cell percent(OptionalLong count, OptionalLong total, ReportFacts facts) {
        boolean hasShare = count.isPresent() && total.orElse(0) > 0;
        return hasShare
                ? NumberCell.of(facts.texts().percent(Ratio.of(count.getAsLong(), total.getAsLong()), DIGITS))
                : TextCell.of("-");
    }

    /** Those of whom a table does not say anything are not missing. */
    static List<String> missing(StatedCoverage stated, Optional<Coverage> coverage, ReportFacts facts) {
        boolean byRoster =
                coverage.flatMap(known -> known.population().roster()).isPresent();
        if (!byRoster) {
            return facts.names(stated.missing());
        }
        Set<AgencyId> unanswered = new HashSet<>(stated.unanswered());
        return coverage.orElseThrow().missing().stream()
                .filter(agency -> !unanswered.contains(agency.id()))
                .map((Agency agency) -> agency.name(facts.language()))
                .toList();
    }
}
