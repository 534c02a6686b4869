package io.github.tiendo.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.fixtures.SmallHeap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads and scores, in a heap of 256 MB, what was made to exhaust it. */
class MakersOfTroubleTest {

    @TempDir
    private Path folder;

    @Test
    void endInFindingsInASmallHeap() throws Exception {
        // a stream keeps their order, however many are made at a time
        List<Map.Entry<String, Supplier<byte[]>>> makers =
                List.copyOf(MakersOfTrouble.all().entrySet());
        List<String> files = makers.parallelStream()
                .map(each -> write(each.getKey(), each.getValue().get()))
                .toList();

        List<String> lines = SmallHeap.ofMegabytes(256).run(MakersOfTrouble.class, files);

        assertThat(lines)
                .containsExactly(
                        "attributes.xlsx [layout.no-table]",
                        "names.xlsx [excel.limit-exceeded names]",
                        "prefixes.xlsx [excel.limit-exceeded names]",
                        "prefixes-of-one.xlsx [excel.limit-exceeded cell-length]",
                        "number-formats.xlsx [layout.empty-form]",
                        "styles.xlsx [excel.limit-exceeded styles]",
                        "column-ranges.xlsx [layout.empty-form]",
                        "shared-part.xlsx [excel.too-large-for-memory]",
                        "wide.xlsx [excel.cells-without-address]",
                        "heads.xlsx [excel.cells-without-address, layout.period-assumed,"
                                + " layout.too-many-heads 20000, notation.not-a-number]",
                        "merges.xlsx [intake.row-without-values]",
                        "shared-texts.xlsx [excel.cells-without-address, layout.empty-form]",
                        "long-attribute.xlsx [excel.limit-exceeded cell-length]",
                        "decimals.xlsx []",
                        "condition.xlsx []",
                        "large-number.xlsx [notation.too-many-digits 60]",
                        "long-titles.xlsx [excel.cells-without-address, layout.no-table]",
                        "long-heads.xlsx [excel.cells-without-address, layout.nearest-head]",
                        "backwards.xlsx [excel.cells-out-of-order, layout.no-table]",
                        "overlapping-merges.xlsx [intake.row-without-values]",
                        "hidden-heads.xlsx [excel.cells-without-address, layout.empty-form]",
                        "rows-of-one.xlsx [excel.cells-without-address,"
                                + " intake.conflicting-values, intake.direction-assumed, intake.direction-by-numbers,"
                                + " intake.duplicate-name, intake.far-from-target, intake.years-of-their-own]",
                        "sums.xlsx [excel.cells-without-address, intake.result-without-period,"
                                + " layout.parts-differ, layout.sums-of-bodies]",
                        "figure-lists.xlsx [excel.cells-without-address,"
                                + " intake.direction-by-words, intake.result-without-period]",
                        "growths.xlsx [excel.cells-without-address,"
                                + " intake.direction-by-numbers, intake.far-from-target]");
    }

    private String write(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name + ".xlsx"), bytes).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
