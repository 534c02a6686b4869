package io.github.tiendo.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Outcome;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.Document;
import io.github.tiendo.layout.Sheet;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Workbooks of many writers, read as the library reads them that knows the format best. */
class WritersTest {

    private static final int COLUMNS = 100;

    private static Stream<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("src/test/resources/writers", "src/test/resources/layouts", "../examples/data")) {
            try (Stream<Path> each = Files.list(Path.of(folder))) {
                each.filter(file -> file.toString().matches(".+\\.xlsx?"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files.stream();
    }

    private static List<Sheet> read(Path file) throws IOException {
        Outcome<Document> read = new ExcelDocumentReader().read(Source.of(file), ReadLimits.standard());
        assertThat(read.findings()).isEmpty();
        return read.orThrow().sheets();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyCellIsWhatTheOtherLibraryFindsThere(Path file) throws IOException {
        List<String> found = new ArrayList<>();
        for (Sheet sheet : read(file)) {
            for (Sheet.Row row : sheet.rows()) {
                for (int i = 0; i < row.size(); i++) {
                    DraftCell cell = row.cell(i);
                    found.add(cell.location().orElseThrow().place() + " " + print(cell));
                }
            }
        }

        assertThat(found).isEqualTo(other(file));
    }

    private static String print(DraftCell cell) {
        return switch (cell.kind()) {
            case NUMBER -> "n " + cell.number().orElseThrow().doubleValue();
            case PERCENT -> "n " + cell.number().orElseThrow().movePointLeft(2).doubleValue();
            case DATE -> "d " + cell.date().orElseThrow();
            default -> cell.kind().name().toLowerCase(Locale.ROOT).charAt(0) + " " + cell.text();
        };
    }

    private static List<String> other(Path file) throws IOException {
        List<String> found = new ArrayList<>();
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (var sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        String text = other(cell);
                        if (!text.isEmpty()) {
                            found.add(sheet.getSheetName() + "!" + cell.getAddress() + " " + text);
                        }
                    }
                }
            }
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("files")
    void soIsWhatTheSheetSaysOfThem(Path file) throws IOException {
        List<String> found = new ArrayList<>();
        for (Sheet sheet : read(file)) {
            sheet.mergedAreas().stream()
                    .map(area -> sheet.name() + " merged " + CellPlaces.address(area.firstRow(), area.firstColumn())
                            + ":" + CellPlaces.address(area.lastRow(), area.lastColumn()))
                    .sorted()
                    .forEach(found::add);
            for (Sheet.Row row : sheet.rows()) {
                if (sheet.isRowHidden(row.index())) {
                    found.add(sheet.name() + " hidden " + row.index());
                }
                for (int i = 0; i < row.size(); i++) {
                    String place = sheet.name() + "!" + CellPlaces.address(row.index(), row.column(i));
                    sheet.comment(row.index(), row.column(i)).ifPresent(comment -> found.add(place + " " + comment));
                }
            }
            for (int column = 0; column < COLUMNS; column++) {
                if (sheet.isColumnHidden(column)) {
                    found.add(sheet.name() + " hidden " + CellPlaces.letters(column));
                }
            }
        }

        assertThat(found).isEqualTo(otherSheets(file));
    }

    private static List<String> otherSheets(Path file) throws IOException {
        List<String> found = new ArrayList<>();
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (var sheet : workbook) {
                String name = sheet.getSheetName();
                sheet.getMergedRegions().stream()
                        .map(area -> name + " merged " + area.formatAsString())
                        .sorted()
                        .forEach(found::add);
                for (Row row : sheet) {
                    boolean isEmpty = true;
                    List<String> comments = new ArrayList<>();
                    for (Cell cell : row) {
                        boolean isBlank = other(cell).isEmpty();
                        isEmpty &= isBlank;
                        if (!isBlank && cell.getCellComment() != null) {
                            comments.add(name + "!" + cell.getAddress() + " "
                                    + cell.getCellComment().getString().getString());
                        }
                    }
                    if (!isEmpty && row.getZeroHeight()) {
                        found.add(name + " hidden " + row.getRowNum());
                    }
                    found.addAll(comments);
                }
                for (int column = 0; column < COLUMNS; column++) {
                    if (sheet.isColumnHidden(column)) {
                        found.add(name + " hidden " + CellPlaces.letters(column));
                    }
                }
            }
        }
        return found;
    }

    private static String other(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? "d " + cell.getLocalDateTimeCellValue().toLocalDate()
                        : "n " + cell.getNumericCellValue();
            case STRING -> {
                String text = cell.getRichStringCellValue().getString();
                yield DraftCell.text(text).isBlank() ? "" : "t " + text;
            }
            case BOOLEAN -> "l " + (cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            default -> "";
        };
    }

    @ParameterizedTest
    @MethodSource("written")
    void theSameTableOfEveryWriterIsTheSame(Path file) throws IOException {
        Sheet sheet = read(file).get(0);

        assertThat(sheet.rows().stream().map(Object::toString))
                .containsExactly("Chỉ tiêu | Kết quả 2024 | Mục tiêu 2025", "Tỷ lệ hồ sơ trực tuyến | 75% | 80%");
        assertThat(sheet.at(1, 1))
                .isEqualTo(DraftCell.percent(new BigDecimal("75")).showing(1));
    }

    private static Stream<Path> written() throws IOException {
        return files().filter(file -> file.toString().contains("writers"));
    }

    /** Reads a workbook and prints how many cells it has. */
    static final class Quiet {

        private Quiet() {}

        public static void main(String... arguments) throws IOException {
            Outcome<Document> read =
                    new ExcelDocumentReader().read(Source.of(Path.of(arguments[0])), ReadLimits.standard());
            System.out.println("cells: " + read.orThrow().sheets().get(0).size());
        }
    }

    @Test
    void readingPrintsNothingAndLoadsNoClassOfTheOtherLibrary() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Quiet.class.getName(),
                        "src/test/resources/writers/sxssf.xlsx")
                .redirectErrorStream(true)
                .start();
        List<String> lines = process.inputReader().lines().toList();

        assertThat(process.waitFor()).isZero();
        assertThat(lines.stream().filter(line -> !line.contains("[class,load]")))
                .containsExactly("cells: 6");
        assertThat(lines)
                .anyMatch(line -> line.contains("io.github.tiendo.excel.XlsxSheet "))
                .noneMatch(line -> line.contains(" org.apache.poi.") || line.contains(" org.apache.xmlbeans."))
                .noneMatch(line -> line.contains(" org.apache.logging."));
    }
}
