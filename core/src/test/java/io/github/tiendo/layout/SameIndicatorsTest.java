package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables of a document that speak of the same indicators. */
class SameIndicatorsTest {

    private static final LocalDate END = LocalDate.of(2025, 12, 31);

    private static Reading read(Sheet... sheets) {
        return Reading.of(Document.of("test.xlsx", List.of(sheets)));
    }

    private static Sheet plan(String head, String... rows) {
        return Tables.sheetOf("Kế hoạch", with(head, rows));
    }

    private static Sheet results(String head, String... rows) {
        return Tables.sheetOf("Kết quả", with(head, rows));
    }

    private static String[] with(String head, String... rows) {
        String[] all = new String[rows.length + 1];
        all[0] = head;
        System.arraycopy(rows, 0, all, 1, rows.length);
        return all;
    }

    @Test
    void haveTheTargetsOfOneTableAndTheResultsOfAnother() {
        Reading reading = read(
                plan("Chỉ tiêu | Đơn vị tính | Mục tiêu 2025", "Hồ sơ trực tuyến | % | 80", "Xã có mạng 5G | xã | 90"),
                results("Chỉ tiêu | Kết quả 2025", "Xã có mạng 5G | 90", "Hồ sơ trực tuyến | 60%"));

        assertThat(reading.names()).containsExactly("Hồ sơ trực tuyến", "Xã có mạng 5G");
        assertThat(reading.rated(END)).containsExactly("Hồ sơ trực tuyến: 75", "Xã có mạng 5G: MET");
        assertThat(reading.warned()).isFalse();
    }

    @Test
    void areKnownByTheirIdsWhateverTheirNames() {
        Reading reading = read(
                plan("Code | Indicator | Target 2025", "A1 | Clinics built | 40", "A2 | Nurses trained | 500"),
                results("Code | Indicator | Actual 2025", "A1 | Clinics | 30", "A2 | Nurses | 250"));

        assertThat(reading.rated(END)).containsExactly("Clinics built: 75", "Nurses trained: 50");
    }

    @Test
    void mayBeNamedByTheirCodesAlone() {
        Reading reading = read(
                plan(
                        "Mã | Chỉ tiêu | Đơn vị tính | Mục tiêu 2025",
                        "VH1 | Nhà văn hóa | nhà | 120",
                        "VH2 | Đội kịch | đội | 50"),
                results("Mã chỉ tiêu | Kết quả 2025", "VH1 | 90", "VH2 | 40"),
                Tables.sheetOf(
                        "Theo xã", "Xã | VH1 năm 2025 | VH2 năm 2025", "Phú Vang | 50 | 22", "A Lưới | 40 | 18"));

        assertThat(reading.rated(END)).containsExactly("Nhà văn hóa: 75", "Đội kịch: 80");
        assertThat(reading.parts("Nhà văn hóa")).hasSize(2);
    }

    @Test
    void haveTheValuesOfBodiesUnderHeadsWithTheirNames() {
        Reading reading = read(
                plan("Chỉ tiêu | Đơn vị tính | Mục tiêu 2025", "Trường đạt chuẩn | trường | 60", "Hộ nghèo | hộ | 300"),
                results(
                        "Huyện | Trường đạt chuẩn năm 2025 (trường) | Hộ nghèo năm 2025",
                        "Lạc Sơn | 20 | 110",
                        "Tân Lạc | 22 | 90"));

        assertThat(reading.names()).containsExactly("Trường đạt chuẩn", "Hộ nghèo");
        assertThat(reading.parts("Trường đạt chuẩn"))
                .containsExactly("Lạc Sơn 2025=20 trường", "Tân Lạc 2025=22 trường");
        assertThat(reading.parts("Hộ nghèo")).containsExactly("Lạc Sơn 2025=110 hộ", "Tân Lạc 2025=90 hộ");
    }

    @Test
    void haveTheValuesOfBodiesInRowsThatNameBoth() {
        Reading reading = read(
                plan("Mã | Chỉ tiêu | Đơn vị tính | Mục tiêu 2025", "CT1 | Trường đạt chuẩn | trường | 60"),
                results(
                        "Đơn vị | Mã | Chỉ tiêu | Đơn vị tính | Kết quả 2025",
                        "Lạc Sơn | CT1 | Trường đạt chuẩn | trường | 20",
                        "Tân Lạc | CT1 | Trường đạt chuẩn | trường | 22"));

        assertThat(reading.names()).containsExactly("Trường đạt chuẩn");
        assertThat(reading.parts("Trường đạt chuẩn"))
                .containsExactly("Lạc Sơn 2025=20 trường", "Tân Lạc 2025=22 trường");
    }

    @Test
    void areOthersWhereBothTablesHaveResultsOfOneYearOrTargets() {
        Reading results = read(
                plan("Chỉ tiêu | Mục tiêu 2025 | Kết quả 2025", "Hộ nghèo | 300 | 200"),
                results("Chỉ tiêu | Kết quả 2025", "Hộ nghèo | 250"));
        Reading targets = read(
                plan("Chỉ tiêu | Mục tiêu 2025", "Hộ nghèo | 300"),
                results("Chỉ tiêu | Mục tiêu 2025 | Kết quả 2025", "Hộ nghèo | 250 | 200"));

        assertThat(results.names()).containsExactly("Hộ nghèo", "Hộ nghèo");
        assertThat(targets.names()).containsExactly("Hộ nghèo", "Hộ nghèo");
    }

    @Test
    void areOthersWhereTheirUnitsDifferOrMostRowsAreUnknown() {
        Reading units = read(
                plan("Chỉ tiêu | Đơn vị tính | Mục tiêu 2025", "Hộ nghèo | hộ | 300"),
                results("Chỉ tiêu | Đơn vị tính | Kết quả 2025", "Hộ nghèo | % | 2"));
        Reading few = read(
                plan("Chỉ tiêu | Mục tiêu 2025", "Hộ nghèo | 300"),
                results("Chỉ tiêu | Kết quả 2025", "Hộ nghèo | 250", "Trường học | 40", "Cầu treo | 60"));

        assertThat(units.names()).containsExactly("Hộ nghèo", "Hộ nghèo");
        assertThat(few.names()).containsExactly("Hộ nghèo", "Hộ nghèo", "Trường học", "Cầu treo");
    }

    @Test
    void haveTheResultsOfEverySheetThatStatesTheSamePlan() {
        String head = "Chỉ tiêu | Kế hoạch 2025 | Thực hiện 6 tháng 2025";
        Reading reading = read(
                plan("Chỉ tiêu | Kế hoạch 2025 | Thực hiện quý I/2025", "Việc làm | 24000 | 5000", "Phiên | 40 | 9"),
                results(head, "Việc làm | 24000 | 11600", "Phiên | 40 | 21"));

        assertThat(reading.rated(LocalDate.of(2025, 6, 30))).containsExactly("Việc làm: 48.33", "Phiên: 52.5");
    }

    @Test
    void contradictEachOtherWhereTheirIdsAreTheSame() {
        Reading reading = read(
                plan("Mã | Chỉ tiêu | Mục tiêu 2025 | Kết quả 2025", "CT1 | Hộ nghèo | 300 | 200"),
                results("Mã | Chỉ tiêu | Kết quả 2024 | Kết quả 2025", "CT1 | Hộ nghèo | 250 | 210"));

        assertThat(reading.names()).containsExactly("Hộ nghèo");
        assertThat(reading.warned()).isTrue();
    }

    @Test
    void areOfBodiesWhereSeveralSheetsReportOnOnePlan() {
        String head = "Chỉ tiêu | Thực hiện 2025";
        Reading reading = read(
                plan("Chỉ tiêu | Kế hoạch 2025", "Thu ngân sách | 1200", "Việc làm | 7000"),
                Tables.sheetOf("Huyện Ba Vì", head, "Thu ngân sách | 450", "Việc làm | 3100"),
                Tables.sheetOf("Huyện Sóc Sơn", head, "Thu ngân sách | 720", "Việc làm | 3900"));

        assertThat(reading.names()).containsExactly("Thu ngân sách", "Việc làm");
        assertThat(reading.parts("Thu ngân sách")).containsExactly("Huyện Ba Vì 2025=450", "Huyện Sóc Sơn 2025=720");
    }

    @Test
    void areNotGuessedWhereANameStandsTwice() {
        Reading reading = read(
                plan("Chỉ tiêu | Đơn vị tính | Mục tiêu 2025", "Đào tạo | người | 300", "Đào tạo | lớp | 10"),
                results("Chỉ tiêu | Kết quả 2025", "Đào tạo | 250"));

        assertThat(reading.names()).hasSize(3);
    }

    @Test
    void rowsOfOneNameWithDifferentIdsAreDifferentIndicators() {
        Reading read = Reading.of(
                "indicator_id|indicator_name|unit|target|actual|quarter|year",
                "W1|Water points built|number|10|9|1|2024",
                "W2|Water points built|number|20|21|1|2024");

        assertThat(read.programme().indicators()).hasSize(2);
        assertThat(read.codes()).doesNotContain("intake.duplicate-name S!B3");
    }

    @Test
    void idsOfRowsForSeveralTimesNumberThemOnly() {
        Reading read = Reading.of(
                "id|indicator_name|unit|target|actual|quarter|year",
                "1|Water points built|number|10|9|1|2024",
                "2|Water points built|number|20|21|2|2024",
                "3|Farmers trained|number|40|30|1|2024");

        assertThat(read.programme().indicators()).hasSize(2);
    }

    @Test
    void aPlaceBeforeNamesThatComeAgainIsTheirHeading() {
        Reading read = Reading.of(
                "Country|Place|Indicator|Target 2024|Actual 2024",
                "Kenya|Kitui|Boreholes drilled|40|36",
                "Kenya|Turkana|Boreholes drilled|20|21",
                "Mali|Mopti|Farmers trained|500|400");

        assertThat(read.headings()).containsExactly("Kitui: 1", "Turkana: 1", "Mopti: 1");
        assertThat(read.warned()).isFalse();
    }
}
