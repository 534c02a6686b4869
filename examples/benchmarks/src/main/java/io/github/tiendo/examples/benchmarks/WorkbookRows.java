package io.github.tiendo.examples.benchmarks;

import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Unit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks and observations for measurements, the same in every run. */
final class WorkbookRows {

    private static final String[] HEADS = {
        "indicator",
        "period",
        "value",
        "unit",
        "subject",
        "dimensions",
        "status",
        "reportedBy",
        "numerator",
        "denominator",
        "knownOn",
        "definition"
    };

    private WorkbookRows() {}

    /** A workbook of observations of twelve columns, with its texts in one place as most programs write it. */
    static byte[] observations(int rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        observations(rows, bytes);
        return bytes.toByteArray();
    }

    /** Writes such a workbook, a thousand rows of which are held at a time. */
    static void observations(int rows, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Benchmark", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Observations");
            for (int column = 0; column < HEADS.length; column++) {
                sheet.value(0, column, HEADS[column]);
            }
            Random random = new Random(749);
            for (int row = 1; row <= rows; row++) {
                int whole = 100 + random.nextInt(5_000);
                int part = random.nextInt(whole);
                sheet.value(row, 0, "chi-tieu-" + row % 500);
                sheet.value(row, 1, 2015 + row % 9 + "-Q" + (1 + row % 4));
                sheet.value(row, 2, BigDecimal.valueOf(random.nextInt(10_000), 2));
                sheet.value(row, 3, "%");
                sheet.value(row, 4, "tinh-" + row % 63);
                sheet.value(row, 5, row % 2 == 0 ? "giới tính=nữ" : "giới tính=nam");
                sheet.value(row, 6, row % 3 == 0 ? "ESTIMATED" : "PROVISIONAL");
                sheet.value(row, 7, "Sở Thông tin và Truyền thông " + row % 63);
                sheet.value(row, 8, part);
                sheet.value(row, 9, whole);
                sheet.value(row, 10, LocalDate.of(2023, 1, 1).plusDays(row % 300));
                sheet.style(row, 10).format("yyyy-mm-dd").set();
                sheet.value(row, 11, "định nghĩa " + row % 7);
                if (row % 1_000 == 0) {
                    sheet.flush();
                }
            }
        }
    }

    /** The two large parts of a workbook, texts and cells, as they are packed in it. */
    static List<byte[]> packed(byte[] workbook) throws IOException {
        List<byte[]> packed = new ArrayList<>();
        Path file = Files.write(Files.createTempFile("rows", ".xlsx"), workbook);
        try (ZipFile parts = new ZipFile(file.toFile())) {
            for (ZipEntry part : parts.stream().toList()) {
                if (part.getName().startsWith("xl/worksheets/")
                        || part.getName().endsWith("sharedStrings.xml")) {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    try (InputStream content = parts.getInputStream(part);
                            DeflaterOutputStream out =
                                    new DeflaterOutputStream(bytes, new Deflater(Deflater.DEFAULT_COMPRESSION, true))) {
                        content.transferTo(out);
                    }
                    packed.add(bytes.toByteArray());
                }
            }
        } finally {
            Files.delete(file);
        }
        return packed;
    }

    /** A table of indicators as officials lay it out, of five columns. */
    static byte[] indicators(int rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Benchmark", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Chỉ tiêu");
            String[] heads = {"STT", "Chỉ tiêu", "Kết quả 2022", "Mục tiêu 2025", "Mức độ hoàn thành"};
            String[] grades = {"Đã hoàn thành", "Có khả năng hoàn thành", "Khó hoàn thành"};
            for (int column = 0; column < heads.length; column++) {
                sheet.value(0, column, heads[column]);
            }
            Random random = new Random(749);
            for (int row = 1; row <= rows; row++) {
                sheet.value(row, 0, row);
                sheet.value(row, 1, "Tỷ lệ hồ sơ được xử lý trực tuyến của đơn vị số " + row);
                sheet.value(row, 2, BigDecimal.valueOf(random.nextInt(10_000), 4));
                sheet.style(row, 2).format("0.00%").set();
                sheet.value(row, 3, new BigDecimal("0.8"));
                sheet.style(row, 3).format("0%").set();
                sheet.value(row, 4, grades[row % grades.length]);
            }
        }
        return bytes.toByteArray();
    }

    /** The same values as those of {@link #observations}, made one at a time. */
    static Observation observation(int row) {
        int whole = 100 + row % 5_000;
        return Observation.builder()
                .indicator(IndicatorId.of("chi-tieu-" + row % 500))
                .period(Period.quarter(2015 + row % 9, 1 + row % 4))
                .value(Quantity.of(BigDecimal.valueOf(row * 7919L % 10_000, 2), Unit.PERCENT))
                .status(row % 3 == 0 ? Observation.Status.ESTIMATED : Observation.Status.PROVISIONAL)
                .subject(AgencyId.of("tinh-" + row % 63))
                .dimensions(Map.of("giới tính", row % 2 == 0 ? "nữ" : "nam"))
                .reportedBy(AgencyId.of("Sở Thông tin và Truyền thông " + row % 63))
                .numerator(BigDecimal.valueOf(whole / 2))
                .denominator(BigDecimal.valueOf(whole))
                .knownOn(LocalDate.of(2023, 1, 1).plusDays(row % 300))
                .build();
    }
}
