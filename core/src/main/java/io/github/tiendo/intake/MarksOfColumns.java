package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.FindingCode;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.notation.NotationFindingCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said of the numbers of a column, once for each column of a table: that their marks are those of the other
 * language, that thousands and decimals cannot be told apart, or that they stand plain among percent-formatted cells.
 */
final class MarksOfColumns {

    private static final int CELLS_SHOWN = 3;

    private final LoadRecord record;
    private final Map<Key, List<Said>> said = new LinkedHashMap<>();

    private record Key(DraftCell column, FindingCode code) {}

    private record Said(Finding finding, DraftCell cell) {}

    MarksOfColumns(LoadRecord record) {
        this.record = record;
    }

    /** As {@link LoadRecord#value}, with the first of each such finding of a column alone. */
    <T> Optional<T> value(Outcome<T> outcome, DraftCell cell, DraftCell column, Optional<String> number) {
        if (outcome.findings().isEmpty()) {
            return record.value(outcome, cell, number);
        }
        List<Finding> first = new ArrayList<>();
        for (Finding finding : outcome.findings()) {
            IntakeFindingCode group = group(finding.code());
            boolean refused = group == IntakeFindingCode.PLAIN_NUMBERS_AMONG_PERCENT_CELLS;
            if (group == null || outcome.value().isEmpty() && !refused) {
                first.add(finding);
                continue;
            }
            // what is refused of one column is refused of others for the same reason
            List<Said> ofColumn = said.computeIfAbsent(
                    new Key(refused ? DraftCell.blank() : column, group), none -> new ArrayList<>());
            Finding placed = cell.location().map(finding::at).orElse(finding);
            if (ofColumn.isEmpty()) {
                first.add(placed);
            }
            ofColumn.add(new Said(placed, cell));
            if (refused && first.isEmpty()) {
                record.omitQuietly(Omission.Extent.VALUE, placed, cell.location(), number);
                return Optional.empty();
            }
        }
        return record.value(
                outcome.value().map(value -> Outcome.of(value, first)).orElseGet(() -> Outcome.failed(first)),
                cell,
                number);
    }

    private static @Nullable IntakeFindingCode group(FindingCode code) {
        if (code == NotationFindingCode.OTHER_DIALECT) {
            return IntakeFindingCode.MARKS_OF_OTHER_LANGUAGE;
        }
        if (code == IntakeFindingCode.PLAIN_AMONG_PERCENT_CELLS) {
            return IntakeFindingCode.PLAIN_NUMBERS_AMONG_PERCENT_CELLS;
        }
        return code == NotationFindingCode.AMBIGUOUS_NUMBER ? IntakeFindingCode.MARKS_AMBIGUOUS : null;
    }

    /** Says of several cells of a column at the first one what was said of that. */
    void conclude() {
        said.forEach((key, cells) -> {
            if (cells.size() > 1) {
                Finding first = cells.get(0).finding();
                record.replace(
                        first,
                        Finding.builder()
                                .code(key.code())
                                .putAllArguments(first.arguments())
                                .build()
                                .with("count", cells.size())
                                .with("column", key.column().display())
                                .with(
                                        "places",
                                        cells.stream()
                                                .limit(CELLS_SHOWN)
                                                .map(each -> DraftCells.placeOf(each.cell()))
                                                .toList()));
            }
        });
    }
}
