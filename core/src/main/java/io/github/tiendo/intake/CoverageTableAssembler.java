package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.CoverageTableDraft.CoverageRowDraft;
import io.github.tiendo.intake.RowWords.ListKind;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.StatedCoverage;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Makes stated coverages of the rows of one table: counts, and a list of those who did or of those who did not. */
final class CoverageTableAssembler {

    private final AssemblyContext context;
    private final LoadRecord record;
    private final ProgrammeParts parts;
    private final CoverageTableDraft table;
    private Optional<String> heading = Optional.empty();

    CoverageTableAssembler(AssemblyContext context, ProgrammeParts parts, CoverageTableDraft table) {
        this.context = context;
        this.record = parts.record();
        this.parts = parts;
        this.table = table;
    }

    void assemble() {
        for (CoverageRowDraft row : table.getRows()) {
            if (isHeading(row)) {
                heading = Optional.of(row.getTitle().display());
            } else {
                statement(row);
            }
        }
    }

    static boolean isHeading(CoverageRowDraft row) {
        return !row.getTitle().isBlank()
                && row.getIncluded().isBlank()
                && row.getMissing().isBlank()
                && row.getTotal().isBlank()
                && row.getPopulation().isBlank()
                && row.getNames().isBlank();
    }

    private static Optional<SourceLocation> place(CoverageRowDraft row) {
        return row.getTitle().location().or(row::getLocation);
    }

    private void statement(CoverageRowDraft row) {
        Optional<String> number = RowNumber.of(row.getNumber(), false).map(RowNumber::text);
        context.isUsable(row, place(row), number, record);
        if (row.getTitle().isBlank()) {
            record.omit(Omission.Extent.ROW, Finding.of(IntakeFindingCode.MISSING_SUBJECT), place(row), number);
            return;
        }
        StatedCoverage.Builder stated = StatedCoverage.builder()
                .form(StatedCoverage.Form.STATEMENT)
                .title(row.getTitle().display())
                .heading(heading)
                .population(DraftCells.shown(row.getPopulation()))
                .asOf(parts.dataThrough())
                .statedIncluded(count(row.getIncluded(), number))
                .statedMissing(count(row.getMissing(), number))
                .statedTotal(count(row.getTotal(), number))
                .source(DraftCells.shown(row.getNote()));
        names(row, number, stated);
        StatedCoverage coverage = stated.build();
        counts(row, coverage);
        parts.add(coverage);
    }

    private OptionalLong count(DraftCell cell, Optional<String> number) {
        if (cell.isMissing()) {
            return OptionalLong.empty();
        }
        OptionalLong count = context.count(cell);
        if (count.isEmpty()) {
            record.omit(
                    Omission.Extent.VALUE,
                    Finding.of(IntakeFindingCode.NOT_A_COUNT).with("found", cell.display()),
                    cell.location(),
                    number);
        } else {
            record.use(cell);
        }
        return count;
    }

    private void names(CoverageRowDraft row, Optional<String> number, StatedCoverage.Builder stated) {
        if (row.getNames().isMissing()) {
            return;
        }
        stated.listText(row.getNames().display());
        List<AgencyId> names = record.value(context.agencies(row.getNames()), row.getNames(), number)
                .orElse(List.of());
        ListKind kind =
                RowWords.LISTS.whole(NormalText.of(row.getListKind().display())).orElse(ListKind.NOBODY);
        if (kind == ListKind.INCLUDED) {
            stated.included(names);
        } else if (kind == ListKind.MISSING) {
            stated.missing(names);
        } else {
            record.add(
                    Finding.of(IntakeFindingCode.LIST_KIND_UNKNOWN)
                            .with("found", row.getListKind().display()),
                    row.getListKind().isBlank() ? row.getNames() : row.getListKind());
        }
    }

    private void counts(CoverageRowDraft row, StatedCoverage coverage) {
        OptionalLong included = coverage.statedIncluded();
        OptionalLong missing = coverage.statedMissing();
        OptionalLong total = coverage.statedTotal();
        if (total.isPresent()) {
            long parts = included.orElse(0) + missing.orElse(0);
            boolean all = included.isPresent() && missing.isPresent();
            if (all && parts != total.getAsLong() || parts > total.getAsLong()) {
                record.add(
                        Finding.of(IntakeFindingCode.COVERAGE_COUNTS_DIFFER)
                                .with("found", all ? included.getAsLong() + " + " + missing.getAsLong() : "" + parts)
                                .with("total", total.getAsLong()),
                        row.getTotal());
            }
        }
        OptionalLong stated = coverage.statedNames();
        int names = coverage.named().size();
        if (stated.isPresent() && stated.getAsLong() != names && context.canPart(row.getNames())) {
            record.add(
                    Finding.of(IntakeFindingCode.COVERAGE_LIST_DIFFERS)
                            .with("stated", stated.getAsLong())
                            .with("found", names),
                    row.getNames());
        }
    }
}
