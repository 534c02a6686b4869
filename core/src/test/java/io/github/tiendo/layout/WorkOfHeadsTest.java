package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much work it is to look for heads where every row could be one. */
class WorkOfHeadsTest {

    private static final int ROWS = 1_500;
    private static final int COLUMNS = 4;

    /** Each cell is looked at when it stands below a head, and again only where it has been forgotten meanwhile. */
    private static final int LOOKS = 2;

    private static int cellsLookedAt(IntFunction<String> row) {
        String[] rows = IntStream.range(0, ROWS).mapToObj(row).toArray(String[]::new);
        SheetLines lines = new SheetLines(Tables.sheet(rows));
        new SheetScanner(
                        lines,
                        LayoutOptions.standard(),
                        new TitleRows(
                                FiscalYears.of(LayoutOptions.standard(), Document.of("t", List.of())),
                                Optional.empty(),
                                new ArrayList<>()),
                        new LayoutContent())
                .scan();
        return lines.cellsLookedAt();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KPI %1$d is there|Task %1$d|Note %1$d|Plan for %1$d",
                "Chỉ tiêu %1$d|Kết quả %1$d năm 2022|Mục tiêu %1$d năm 2025|Ghi chú %1$d"
            })
    void growsAsTheCellsDo(String pattern) {
        assertThat(cellsLookedAt(row -> String.format(pattern, row))).isBetween(1, LOOKS * ROWS * COLUMNS);
    }
}
