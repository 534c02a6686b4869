package io.github.tiendo.excel;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.SourceLocation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts the cells of a sheet that do not stand where the format wants them, with the first of each kind. */
final class Misplaced {

    private final Map<ExcelFindingCode, First> found = new EnumMap<>(ExcelFindingCode.class);

    private static final class First {
        private final String address;
        private int count;

        First(String address) {
            this.address = address;
        }
    }

    void withoutPlace(int row, int column) {
        add(ExcelFindingCode.CELLS_WITHOUT_ADDRESS, row, column);
    }

    void outOfOrder(int row, int column) {
        add(ExcelFindingCode.CELLS_OUT_OF_ORDER, row, column);
    }

    void outOfRange(int row, int column) {
        add(ExcelFindingCode.CELLS_OUT_OF_RANGE, row, column);
    }

    void twice(int row, int column) {
        add(ExcelFindingCode.CELLS_TWICE, row, column);
    }

    private void add(ExcelFindingCode code, int row, int column) {
        First first = found.get(code);
        if (first == null) {
            first = new First(CellPlaces.address(row, column));
            found.put(code, first);
        }
        first.count++;
    }

    /** One finding for each kind. */
    List<Finding> findings(String source, String sheet) {
        return found.entrySet().stream()
                .map(entry -> Finding.of(entry.getKey())
                        .with("count", entry.getValue().count)
                        .at(SourceLocation.of(source, sheet + "!" + entry.getValue().address)))
                .toList();
    }
}
