package io.github.tiendo.excel;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.DraftCell;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which column of a sheet holds what of an observation, as its row of heads says. */
final class ObservationHeads {

    private static final Pattern DIMENSION = Pattern.compile("(?iu)(?:dimensions?|phân tổ)\\s*[.:]\\s*(\\S.*)");

    private final Map<ObservationColumn, Integer> places = new EnumMap<>(ObservationColumn.class);
    private final Map<String, Integer> dimensions = new LinkedHashMap<>();

    private ObservationHeads() {}

    /** The heads that a row is; null if it is no row of heads. */
    static @Nullable ObservationHeads of(RowCells row, SourceLocation sheet, Consumer<Finding> findings) {
        ObservationHeads heads = new ObservationHeads();
        Map<Integer, String> unknown = new LinkedHashMap<>();
        Map<Integer, String> twice = new LinkedHashMap<>();
        for (int column = 0; column < row.end(); column++) {
            if (row.kind(column) == DraftCell.Kind.TEXT) {
                String head = row.display(column).strip();
                ObservationColumn known = ObservationColumn.find(head).orElse(null);
                Matcher dimension = DIMENSION.matcher(head);
                Integer first = null;
                if (known != null) {
                    first = heads.places.putIfAbsent(known, column);
                } else if (dimension.matches()) {
                    first = heads.dimensions.putIfAbsent(dimension.group(1).strip(), column);
                } else {
                    unknown.put(column, head);
                }
                if (first != null) {
                    twice.put(column, head);
                }
            }
        }
        if (!heads.places.containsKey(ObservationColumn.INDICATOR)
                || !heads.places.containsKey(ObservationColumn.PERIOD)) {
            return null;
        }
        tell(ExcelFindingCode.UNKNOWN_COLUMN, unknown, row.row(), sheet, findings);
        tell(ExcelFindingCode.COLUMN_TWICE, twice, row.row(), sheet, findings);
        return heads;
    }

    private static void tell(
            ExcelFindingCode code,
            Map<Integer, String> heads,
            int row,
            SourceLocation sheet,
            Consumer<Finding> findings) {
        heads.forEach((column, head) -> findings.accept(
                Finding.of(code).with("found", Texts.excerpt(head)).at(place(sheet, row, column))));
    }

    static SourceLocation place(SourceLocation sheet, int row, int column) {
        return SourceLocation.ofCell(sheet.source(), sheet.address().orElse(""), row, column);
    }

    /** Where a column stands, from 0; -1 where there is none. */
    int place(ObservationColumn column) {
        return places.getOrDefault(column, -1);
    }

    /** The columns that hold a dimension each, by its name. */
    Map<String, Integer> dimensions() {
        return dimensions;
    }
}
