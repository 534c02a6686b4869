package io.github.tiendo.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                MakersOfTrouble.class.getName()));
        for (Map.Entry<String, Supplier<byte[]>> each : MakersOfTrouble.all().entrySet()) {
            command.add(write(each.getKey(), each.getValue().get()));
        }

        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines = process.inputReader().lines().toList();

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
                        "overlapping-merges.xlsx [intake.row-without-values]");
        assertThat(process.waitFor()).isZero();
    }

    private String write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name + ".xlsx"), bytes).toString();
    }
}
