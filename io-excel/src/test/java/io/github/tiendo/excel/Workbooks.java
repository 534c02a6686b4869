package io.github.tiendo.excel;

import io.github.tiendo.finding.Outcome;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.intake.IndicatorTableDraft;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.intake.ProgrammeDraft;
import io.github.tiendo.layout.LayoutReader;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes small workbooks, opens those of the project and prints drafts on few lines. */
final class Workbooks {

    private static final Path DATA = Path.of("../examples/data");
    private static final Path LAYOUTS = Path.of("src/test/resources/layouts");

    private Workbooks() {}

    static Source data(String name) {
        return Source.of(DATA.resolve(name));
    }

    static Source layout(String name) {
        return Source.of(LAYOUTS.resolve(name));
    }

    static byte[] bytes(String dataName) {
        try {
            return Files.readAllBytes(DATA.resolve(dataName));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Outcome<ProgrammeDraft> read(Source source) {
        return read(source, ReadLimits.standard());
    }

    static Outcome<ProgrammeDraft> read(Source source, ReadLimits limits) {
        try {
            return new ExcelDocumentReader().read(source, limits).then(LayoutReader.standard()::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Outcome<ProgrammeDraft> read(byte[] bytes) {
        return read(Source.of("test.xlsx", bytes));
    }

    /** The draft of a workbook with one sheet, {@code S}, filled by rows; see {@link #fill}. */
    static ProgrammeDraft draft(String... rows) {
        return read(workbook(rows)).orThrow();
    }

    static byte[] workbook(String... rows) {
        return workbook(workbook -> fill(workbook.createSheet("S"), rows));
    }

    static byte[] workbook(Consumer<XSSFWorkbook> content) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            content.accept(workbook);
            return save(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] save(Workbook workbook) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Texts by rows from the first, the cells of a row divided by {@code |}; what is empty stays without a cell. */
    static void fill(Sheet sheet, String... rows) {
        for (int i = 0; i < rows.length; i++) {
            String[] cells = rows[i].split("\\|");
            Row row = sheet.createRow(i);
            for (int j = 0; j < cells.length; j++) {
                if (!cells[j].isEmpty()) {
                    row.createCell(j).setCellValue(cells[j]);
                }
            }
        }
    }

    static void merge(Sheet sheet, String... areas) {
        for (String area : areas) {
            sheet.addMergedRegion(CellRangeAddress.valueOf(area));
        }
    }

    static org.apache.poi.ss.usermodel.Cell cell(Sheet sheet, String address) {
        CellReference place = new CellReference(address);
        Row row = sheet.getRow(place.getRow());
        row = row == null ? sheet.createRow(place.getRow()) : row;
        return row.getCell(place.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** The content of a part of an .xlsx file. */
    static byte[] part(byte[] workbook, String part) {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(part)) {
                    return in.readAllBytes();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalArgumentException("no part " + part);
    }

    /** The file with other content in a part. */
    static byte[] withPart(byte[] workbook, String part, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals(part) ? content : in.readAllBytes());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** All rows of all tables: headings, number, name, results, targets, class. */
    static List<String> rows(ProgrammeDraft draft) {
        List<String> rows = new ArrayList<>();
        for (IndicatorTableDraft table : draft.getIndicatorTables()) {
            table.getRows().forEach(row -> rows.add(row(row)));
        }
        return rows;
    }

    static String row(IndicatorRowDraft row) {
        StringBuilder line = new StringBuilder();
        row.getHeadings().forEach(heading -> line.append(heading.display()).append(" > "));
        line.append(row.getNumber().display()).append('|').append(row.getName().display());
        row.getResults().forEach(result -> line.append('|')
                .append(result.isEstimated() ? "~" : "")
                .append(result.getPeriod().text())
                .append('=')
                .append(result.getValue().display()));
        row.getTargets().forEach(target -> line.append('|')
                .append(target.getDue().text())
                .append(':')
                .append(target.getValue().display()));
        return line.append('|').append(row.getGrade().display()).toString();
    }

    static String place(DraftCell cell) {
        return cell.location().orElseThrow().place();
    }

    static List<String> codes(Outcome<?> outcome) {
        return outcome.findings().stream()
                .map(finding -> finding.code().id()
                        + finding.location().map(place -> " " + place.place()).orElse(""))
                .toList();
    }
}
