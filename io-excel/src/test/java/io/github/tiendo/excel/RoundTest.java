package io.github.tiendo.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.collection.CollectedRound;
import io.github.tiendo.collection.CollectedRound.Return;
import io.github.tiendo.collection.CollectionFindingCode;
import io.github.tiendo.collection.ReportForm;
import io.github.tiendo.collection.ReportingRound;
import io.github.tiendo.collection.RoundCollector;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.indicator.PartsRule;
import io.github.tiendo.indicator.PeriodsRule;
import io.github.tiendo.observation.Total;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.Roster;
import io.github.tiendo.organisation.RosterId;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import io.github.tiendo.task.Task;
import io.github.tiendo.task.TaskId;
import io.github.tiendo.task.TaskStatus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A round of ten places: forms written, filled in as people do, sent back and collected. */
class RoundTest {

    private static final Period FIRST_QUARTER = Period.quarter(2025, 1);
    private static final LocalDate DUE = LocalDate.of(2025, 4, 15);
    private static final IndicatorId FILES = IndicatorId.of("ho-so");
    private static final IndicatorId FIRMS = IndicatorId.of("doanh-nghiep");
    private static final IndicatorId FIBRE = IndicatorId.of("cap-quang");

    private static final List<String> PLACES = List.of(
            "Hà Nội",
            "Hải Phòng",
            "Huế",
            "Đà Nẵng",
            "Cần Thơ",
            "Lào Cai",
            "Cà Mau",
            "Nghệ An",
            "Quảng Ninh",
            "Lâm Đồng");

    private static final Roster ROSTER = Roster.builder()
            .id(RosterId.of("places"))
            .title(LocalizedText.vietnamese("địa phương"))
            .startInclusive(LocalDate.of(2021, 1, 1))
            .agencies(PLACES.stream()
                    .map(name -> Agency.of(name, Agency.Kind.PROVINCE))
                    .toList())
            .build();

    static final Programme PLAN = Programme.builder()
            .id(ProgrammeId.of("cds-2025"))
            .title(LocalizedText.vietnamese("Chương trình chuyển đổi số giai đoạn 2021-2025"))
            .addIndicators(Indicator.builder()
                    .id(FILES)
                    .name(LocalizedText.vietnamese("Tỷ lệ hồ sơ trực tuyến"))
                    .unit(Unit.PERCENT)
                    .partsRule(PartsRule.pooled())
                    .periodsRule(PeriodsRule.OWN)
                    .build())
            .addIndicators(Indicator.builder()
                    .id(FIRMS)
                    .name(LocalizedText.vietnamese("Số doanh nghiệp công nghệ số thành lập mới"))
                    .unit(Unit.of("doanh nghiệp"))
                    .partsRule(PartsRule.sum())
                    .periodsRule(PeriodsRule.PARTS_OF_YEAR)
                    .build())
            .addIndicators(Indicator.builder()
                    .id(FIBRE)
                    .name(LocalizedText.vietnamese("Tỷ lệ hộ có cáp quang"))
                    .unit(Unit.PERCENT)
                    .partsRule(PartsRule.pooled())
                    .periodsRule(PeriodsRule.OWN)
                    .build())
            .addTasks(Task.builder()
                    .id(TaskId.of("ke-hoach"))
                    .title(LocalizedText.vietnamese("Ban hành kế hoạch chuyển đổi số năm 2025"))
                    .build())
            .addRosters(ROSTER)
            .build();

    static final ReportingRound ROUND = ReportingRound.of(PLAN, FIRST_QUARTER, DUE)
            .asking(ROSTER.membersOn(DUE).stream().map(Agency::id).toList(), PLAN);

    private static final RoundCollector COLLECTOR = RoundCollector.of(PLAN, ROUND);

    // --- filling in

    /** A form as somebody has it open. */
    static final class OpenForm {

        final Workbook workbook;

        OpenForm(String place) throws IOException {
            this(form(place));
        }

        OpenForm(byte[] bytes) throws IOException {
            workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes));
        }

        static byte[] form(String place) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new ExcelFormWriter().write(ReportForm.of(PLAN, ROUND, id(place), List.of(), Languages.VIETNAMESE), bytes);
            return bytes.toByteArray();
        }

        Row row(String mark) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.toString().equals(mark)) {
                            return row;
                        }
                    }
                }
            }
            throw new IllegalArgumentException("no row has the mark " + mark);
        }

        Cell cell(String mark, String column) {
            Row row = row(mark);
            for (Row heads : row.getSheet()) {
                for (Cell cell : heads) {
                    if (cell.toString().equals("tiendo:c:" + column)) {
                        return row.getCell(cell.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                    }
                }
            }
            throw new IllegalArgumentException("no column has the key " + column);
        }

        OpenForm put(IndicatorId indicator, String column, Object value) {
            set(cell("tiendo:i:" + indicator, column), value);
            return this;
        }

        OpenForm files(int numerator, int denominator) {
            return put(FILES, "numerator", numerator).put(FILES, "denominator", denominator);
        }

        OpenForm task(String status) {
            set(cell("tiendo:t:ke-hoach", "status"), status);
            return this;
        }

        static void set(Cell cell, Object value) {
            if (value instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else {
                cell.setCellValue(value.toString());
            }
        }

        Return sent(String name, LocalDate receivedOn) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return read(name, bytes.toByteArray(), Optional.of(receivedOn));
        }
    }

    static AgencyId id(String place) {
        return Agency.of(place, Agency.Kind.PROVINCE).id();
    }

    static Return read(String name, byte[] bytes, Optional<LocalDate> receivedOn) throws IOException {
        return COLLECTOR.read(
                new ExcelDocumentReader()
                        .read(Source.of(name, bytes), ReadLimits.standard())
                        .orThrow(),
                receivedOn);
    }

    private static OpenForm full(String place, int firms) throws IOException {
        return new OpenForm(place)
                .files(5, 10)
                .put(FIRMS, "value", firms)
                .put(FIBRE, "value", 77.5)
                .task("Đang thực hiện");
    }

    private static final LocalDate IN_TIME = LocalDate.of(2025, 4, 10);

    private static List<Return> returns() throws IOException {
        List<Return> returns = new ArrayList<>();
        OpenForm haNoi = full("Hà Nội", 30).files(151, 240).task("Hoàn thành");
        haNoi.cell("tiendo:t:ke-hoach", "completedOn").setCellValue(LocalDate.of(2025, 3, 20));
        haNoi.cell("tiendo:t:ke-hoach", "result").setCellValue("12/KH-UBND");
        haNoi.cell("tiendo:w:PROPOSALS", "text").setCellValue("Bổ sung kinh phí");
        returns.add(haNoi.sent("ha-noi-2025-Q1.xlsx", IN_TIME));
        // sent twice
        returns.add(full("Hải Phòng", 10).files(10, 20).sent("hai-phong-2025-Q1.xlsx", LocalDate.of(2025, 4, 5)));
        returns.add(full("Hải Phòng", 12).files(10, 20).sent("hai-phong-2025-Q1-v2.xlsx", LocalDate.of(2025, 4, 12)));
        // late
        returns.add(full("Huế", 5).files(1, 2).sent("hue-2025-Q1.xlsx", LocalDate.of(2025, 4, 18)));
        // conflicting
        returns.add(full("Đà Nẵng", 7).files(6, 12).sent("da-nang-2025-Q1.xlsx", IN_TIME));
        returns.add(full("Đà Nẵng", 9).files(6, 12).sent("da-nang-2025-Q1 (1).xlsx", IN_TIME));
        // mistyped
        returns.add(full("Cần Thơ", 0).put(FIRMS, "value", "1O").sent("can-tho-2025-Q1.xlsx", IN_TIME));
        // rows and columns moved, a row inserted, the sheet renamed
        returns.add(moved(full("Lào Cai", 8).files(3, 4)).sent("lao-cai-2025-Q1.xlsx", IN_TIME));
        // reasons
        returns.add(new OpenForm("Nghệ An")
                .files(20, 40)
                .put(FIRMS, "reason", "không phát sinh")
                .put(FIBRE, "reason", "không công bố")
                .task("Chưa thực hiện")
                .sent("nghe-an-2025-Q1.xlsx", IN_TIME));
        // not on the form
        returns.add(read("Báo cáo Quảng Ninh.xlsx", ownTable(), Optional.of(IN_TIME)));
        // pasted over formats, and typed where nothing belongs
        OpenForm lamDong = full("Lâm Đồng", 6).put(FILES, "numerator", "").put(FILES, "denominator", "");
        lamDong.put(FILES, "value", "62,9%");
        Cell fibre = lamDong.cell("tiendo:i:cap-quang", "value");
        fibre.setCellStyle(percent(lamDong.workbook));
        fibre.setCellValue(0.5);
        lamDong.cell("tiendo:i:doanh-nghiep", "unit").setCellValue("hộ kinh doanh");
        returns.add(lamDong.sent("lam-dong-2025-Q1.xlsx", IN_TIME));
        return returns;
    }

    private static CellStyle percent(Workbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
        return style;
    }

    private static byte[] ownTable() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("Sheet1");
            String[][] rows = {
                {"BÁO CÁO KẾT QUẢ CHUYỂN ĐỔI SỐ"},
                {"TT", "Chỉ tiêu", "Đơn vị", "Kết quả Quý I/2025"},
                {"1", "Số doanh nghiệp công nghệ số thành lập mới", "doanh nghiệp", "4"},
                {"2", "Tỷ lệ hộ có cáp quang", "%", "80,5"}
            };
            for (int i = 0; i < rows.length; i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < rows[i].length; j++) {
                    row.createCell(j).setCellValue(rows[i][j]);
                }
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** Swaps the first and the last indicator as a sort of what is seen does, inserts a row, swaps two columns. */
    private static OpenForm moved(OpenForm form) {
        Sheet sheet = form.workbook.getSheetAt(0);
        form.workbook.setSheetName(0, "Số liệu");
        Row first = form.row("tiendo:i:ho-so");
        Row last = form.row("tiendo:i:cap-quang");
        for (int column = 1; column < first.getLastCellNum(); column++) {
            swap(first, last, column, column);
        }
        sheet.shiftRows(last.getRowNum(), sheet.getLastRowNum(), 1);
        Row inserted = sheet.createRow(form.row("tiendo:i:doanh-nghiep").getRowNum() + 1);
        inserted.createCell(2).setCellValue("Số hợp tác xã");
        inserted.createCell(4).setCellValue(3);
        int value = form.cell("tiendo:i:ho-so", "value").getColumnIndex();
        int note = form.cell("tiendo:i:ho-so", "note").getColumnIndex();
        for (Row row : sheet) {
            if (row.getRowNum() >= 8) {
                swap(row, row, value, note);
            }
        }
        return form;
    }

    private static void swap(Row one, Row other, int column, int otherColumn) {
        Cell a = one.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        Cell b = other.getCell(otherColumn, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        Object kept = content(a);
        OpenForm.set(a, content(b));
        OpenForm.set(b, kept);
    }

    private static Object content(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC -> cell.getNumericCellValue();
            default -> cell.toString();
        };
    }

    // --- what is collected

    private static List<String> lines(CollectedRound collected, String code) {
        return collected.findings().stream()
                .filter(finding -> finding.code().id().equals("collection." + code))
                .map(finding -> finding.line(Languages.ENGLISH))
                .toList();
    }

    @Nested
    class OfTenPlaces {

        private final CollectedRound collected;

        OfTenPlaces() throws IOException {
            collected = COLLECTOR.collect(returns());
        }

        private Total total(IndicatorId indicator) {
            return collected.totals().stream()
                    .filter(total -> total.indicator().equals(indicator))
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void namesWhoIsMissingLateAndIncomplete() {
            assertThat(collected.notReturned()).containsExactly(id("Cà Mau"));
            assertThat(collected.late()).containsOnly(Map.entry(id("Huế"), LocalDate.of(2025, 4, 18)));
            assertThat(collected.incomplete().keySet()).containsExactlyInAnyOrder(id("Cần Thơ"), id("Quảng Ninh"));
            assertThat(collected.reminder(Languages.VIETNAMESE, LocalDate.of(2025, 4, 18)))
                    .isEqualTo("Đến ngày 18/4/2025, 9/10 cơ quan được yêu cầu đã gửi báo cáo Quý I/2025 (thời hạn: ngày"
                            + " 15/4/2025). 01 cơ quan chưa gửi: Cà Mau; 02 cơ quan gửi thiếu: Cần Thơ (thiếu: Số doanh"
                            + " nghiệp công nghệ số thành lập mới), Quảng Ninh (thiếu: Tỷ lệ hồ sơ trực tuyến; Ban hành"
                            + " kế hoạch chuyển đổi số năm 2025); 01 cơ quan gửi quá hạn: Huế (ngày 18/4/2025). Đề nghị"
                            + " các cơ quan chưa gửi, gửi thiếu khẩn trương gửi, bổ sung báo cáo.");
        }

        @Test
        void makesTheWholeOfTheRest() {
            // 30 + 12 (sent later) + 5 + 8 + 0 (nothing occurred) + 4 + 6; Đà Nẵng conflicts, Cần Thơ mistyped
            assertThat(total(FIRMS).value()).isEqualTo(Quantity.of(65, Unit.of("doanh nghiệp")));
            assertThat(total(FIRMS).restsOn()).isEqualTo(Ratio.of(7, 10));
            // 151 + 10 + 1 + 6 + 5 + 3 + 20 of 240 + 20 + 2 + 12 + 10 + 4 + 40; Lâm Đồng gave no counts
            assertThat(total(FILES).counts()).contains(Ratio.of(196, 328));
            assertThat(total(FILES).restsOn()).isEqualTo(Ratio.of(7, 10));
        }

        @Test
        void namesWhatIsWrongAtItsCell() {
            assertThat(collected.conflicts().stream()
                            .map(finding -> finding.code().id())
                            .collect(Collectors.toSet()))
                    .containsExactlyInAnyOrder("collection.conflicting-returns", "rollup.conflicting-parts");
            assertThat(lines(collected, "superseded"))
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("hai-phong-2025-Q1.xlsx");
            assertThat(collected.findings().stream()
                            .filter(finding -> finding.severity() == Severity.ERROR)
                            .map(finding -> finding.location().orElseThrow().toString()))
                    .containsExactly("can-tho-2025-Q1.xlsx!Biểu 1 - Chỉ tiêu!G13");
            assertThat(lines(collected, "not-the-form")).hasSize(1);
            assertThat(lines(collected, "outside-the-form")).hasSize(2).allSatisfy(line -> assertThat(line)
                    .contains("lao-cai-2025-Q1.xlsx!Số liệu!"));
            assertThat(lines(collected, "locked-cell-changed"))
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("'hộ kinh doanh'")
                    .contains("'doanh nghiệp'");
            assertThat(lines(collected, "row-by-name")).hasSize(2);
        }

        @Test
        void losesNothingThatWasTyped() {
            String texts = collected.programme().reports().stream()
                    .flatMap(report -> report.statedTexts().stream())
                    .map(text -> text.text())
                    .collect(Collectors.joining("\n"));

            assertThat(texts).contains("Đề xuất, kiến nghị: Bổ sung kinh phí", "Số hợp tác xã", "hộ kinh doanh");
            assertThat(collected.programme().taskLog()).anySatisfy(entry -> {
                assertThat(entry.status()).isEqualTo(TaskStatus.COMPLETED);
                assertThat(entry.completedOn()).contains(LocalDate.of(2025, 3, 20));
                assertThat(entry.result()).contains("12/KH-UBND");
            });
        }

        @Test
        void isTheSameInAnyOrderAndWhenCollectedAgain() throws IOException {
            List<Return> shuffled = new ArrayList<>(returns());
            Collections.reverse(shuffled);

            assertThat(COLLECTOR.collect(shuffled).programme()).isEqualTo(collected.programme());
            RoundCollector again = RoundCollector.of(collected.programme(), ROUND);
            List<Return> reread = new ArrayList<>();
            for (Return one : returns()) {
                reread.add(one);
            }
            assertThat(again.collect(reread).programme()).isEqualTo(collected.programme());
        }
    }

    @Test
    void theSameFormIsTheSameBytes() throws IOException {
        assertThat(OpenForm.form("Huế")).isEqualTo(OpenForm.form("Huế"));
    }

    @Test
    void anEmptyFormHoldsNothingThatWasTyped() throws IOException {
        Return empty = new OpenForm("Huế").sent("hue.xlsx", IN_TIME);

        assertThat(empty.report().orElseThrow().statedTexts()).isEmpty();
        assertThat(empty.missing()).hasSize(4);
        assertThat(empty.findings().stream()
                        .map(Finding::code)
                        .map(code -> code.id())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("collection.not-filled-in", "collection.empty-return");
    }

    @Test
    void marksComeAndGoInTheSendersOwnFile() throws IOException {
        OpenForm mistyped = full("Cần Thơ", 0).put(FIRMS, "value", "1O");
        ByteArrayOutputStream original = new ByteArrayOutputStream();
        mistyped.workbook.write(original);
        Return wrong = read("can-tho.xlsx", original.toByteArray(), Optional.of(IN_TIME));

        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        new ExcelReturnMarker(Languages.VIETNAMESE).mark(original.toByteArray(), wrong.findings(), marked);
        OpenForm back = new OpenForm(marked.toByteArray());
        Cell cell = back.cell("tiendo:i:doanh-nghiep", "value");

        assertThat(cell.getCellComment().getString().getString()).contains("1O");
        assertThat(back.workbook.getSheet("Nội dung cần sửa")).isNotNull();
        assertThat(cell.getSheet().getSheetConditionalFormatting().getNumConditionalFormattings())
                .isEqualTo(1);

        // the sender corrects the cell and sends the marked file back: it is clean, and marking it again leaves no mark
        cell.setCellValue(10);
        Return corrected = back.sent("can-tho.xlsx", IN_TIME);
        assertThat(corrected.findings()).isEmpty();
        assertThat(corrected.isComplete()).isTrue();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        back.workbook.write(bytes);
        ByteArrayOutputStream clean = new ByteArrayOutputStream();
        new ExcelReturnMarker(Languages.VIETNAMESE).mark(bytes.toByteArray(), corrected.findings(), clean);
        OpenForm cleaned = new OpenForm(clean.toByteArray());
        Cell after = cleaned.cell("tiendo:i:doanh-nghiep", "value");
        assertThat(after.getCellComment()).isNull();
        assertThat(after.getSheet().getSheetConditionalFormatting().getNumConditionalFormattings())
                .isZero();
    }

    @Test
    void marksStandInNeighbouringCellsBesideACommentOfTheSender() throws IOException {
        for (Workbook workbook : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
            Sheet sheet = workbook.createSheet("S");
            Row row = sheet.createRow(11);
            Cell own = row.createCell(7);
            ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
            anchor.setCol1(7);
            anchor.setRow1(11);
            Comment remark = sheet.createDrawingPatriarch().createCellComment(anchor);
            remark.setString(workbook.getCreationHelper().createRichTextString("xem lại"));
            own.setCellComment(remark);
            ByteArrayOutputStream original = new ByteArrayOutputStream();
            workbook.write(original);
            List<Finding> findings = Stream.of("S!G12", "S!F12", "S!H12")
                    .map(place -> Finding.of(CollectionFindingCode.NOT_FILLED_IN)
                            .as(Severity.ERROR)
                            .at(SourceLocation.of("r.xlsx", place)))
                    .toList();

            ByteArrayOutputStream marked = new ByteArrayOutputStream();
            new ExcelReturnMarker(Languages.ENGLISH).mark(original.toByteArray(), findings, marked);

            try (Workbook back = WorkbookFactory.create(new ByteArrayInputStream(marked.toByteArray()))) {
                assertThat(IntStream.of(5, 6, 7)
                                .mapToObj(column -> back.getSheet("S")
                                        .getCellComment(new CellAddress(11, column))
                                        .getString()
                                        .getString())
                                .map(words -> words.replaceFirst(" .*", "")))
                        .containsExactly("[Tiendo]", "[Tiendo]", "xem");
            }
        }
    }

    @Test
    void getAListAloneWhereTheirPartsArePackedAsNoOfficeProgramDoes() throws IOException {
        OpenForm mistyped = full("Cần Thơ", 0).put(FIRMS, "value", "1O");
        ByteArrayOutputStream original = new ByteArrayOutputStream();
        mistyped.workbook.write(original);
        byte[] imploded = original.toByteArray();
        List<Finding> findings =
                read("can-tho.xlsx", imploded, Optional.of(IN_TIME)).findings();
        for (int i = 0; i + 8 < imploded.length; i++) {
            // the method in the header before each part; what the directory at the end says stays
            if (imploded[i] == 'P' && imploded[i + 1] == 'K' && imploded[i + 2] == 3 && imploded[i + 3] == 4) {
                imploded[i + 8] = 6;
            }
        }

        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        new ExcelReturnMarker(Languages.VIETNAMESE).mark(imploded, findings, marked);

        assertThat(findings).isNotEmpty();
        try (Workbook list = WorkbookFactory.create(new ByteArrayInputStream(marked.toByteArray()))) {
            assertThat(list.getNumberOfSheets()).isEqualTo(1);
            assertThat(list.getSheet("Nội dung cần sửa")).isNotNull();
        }
    }

    /** Filled in, opened and saved by LibreOffice; {@code .ci/live} does it anew. */
    @Nested
    class SavedByLibreOffice {

        private static final Path ROUNDS = Path.of("src", "test", "resources", "rounds");

        @Test
        void aFormSaysWhatWasTyped() throws IOException {
            byte[] bytes = Files.readAllBytes(ROUNDS.resolve("form-saved-by-libreoffice.xlsx"));

            Return read = read("hue.xlsx", bytes, Optional.of(IN_TIME));

            assertThat(read.findings()).isEmpty();
            assertThat(read.isComplete()).isTrue();
            assertThat(read.report().orElseThrow().observations())
                    .extracting(value -> value.indicator() + " "
                            + value.value().map(Object::toString).orElse("none") + " " + value.status())
                    .containsExactly(
                            "ho-so 151/240 NORMAL",
                            "doanh-nghiep 30 doanh nghiệp NORMAL",
                            "cap-quang none NOT_APPLICABLE");
            assertThat(read.report().orElseThrow().taskEntries().get(0).completedOn())
                    .contains(LocalDate.of(2025, 3, 20));
        }

        @Test
        void aMarkedFileLosesItsMarks() throws IOException {
            byte[] bytes = Files.readAllBytes(ROUNDS.resolve("marked-saved-by-libreoffice.xlsx"));

            Return read = read("hue.xlsx", bytes, Optional.of(IN_TIME));
            ByteArrayOutputStream clean = new ByteArrayOutputStream();
            new ExcelReturnMarker(Languages.VIETNAMESE).mark(bytes, List.of(), clean);
            OpenForm cleaned = new OpenForm(clean.toByteArray());
            Sheet sheet = cleaned.cell("tiendo:i:doanh-nghiep", "value").getSheet();

            assertThat(read.findings()).hasSize(1);
            assertThat(sheet.getCellComments()).isEmpty();
            assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isZero();
        }
    }

    @Test
    void lockEverythingButTheInputsWithoutAPassword() throws IOException {
        OpenForm form = new OpenForm("Huế");
        Sheet sheet = form.workbook.getSheetAt(0);

        assertThat(sheet.getProtect()).isTrue();
        assertThat(form.cell("tiendo:i:ho-so", "value").getCellStyle().getLocked())
                .isFalse();
        assertThat(form.cell("tiendo:i:ho-so", "name").getCellStyle().getLocked())
                .isTrue();
        // no counts of what is no share
        assertThat(form.cell("tiendo:i:doanh-nghiep", "numerator")
                        .getCellStyle()
                        .getLocked())
                .isTrue();
        assertThat(sheet.isColumnHidden(0)).isTrue();
        assertThat(sheet.getDataValidations()).hasSizeGreaterThanOrEqualTo(4);
    }
}
