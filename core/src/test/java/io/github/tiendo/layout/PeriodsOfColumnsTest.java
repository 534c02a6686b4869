package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.observation.Observation;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of which period the values of a column are, seen from the day of the report. */
class PeriodsOfColumnsTest {

    private static final LocalDate MID_DECEMBER = LocalDate.of(2025, 12, 14);
    private static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 30);

    @Test
    void wordsOfEstimateSpeakOfTheWholePeriod() {
        Reading reading = Reading.of(
                "(Số liệu đến ngày 14/12/2025)",
                "STT | Chỉ tiêu | Đơn vị tính | Kế hoạch năm 2025 | Ước thực hiện cả năm 2025 | Dự kiến năm 2026",
                "1 | Số doanh nghiệp mới | doanh nghiệp | 400 | 412 | 430",
                "2 | Rừng trồng mới | ha | 1000 | 900 | 950");

        assertThat(reading.values("Rừng trồng mới")).containsExactly("2025=900 ha", "2026=950 ha");
        assertThat(reading.rated(MID_DECEMBER)).containsExactly("Số doanh nghiệp mới: MET", "Rừng trồng mới: 90");
        assertThat(reading.codes(MID_DECEMBER))
                .containsExactly("assessment.estimate-rated S!E3", "assessment.later-values-left-out S!F3");
    }

    @Test
    void aPeriodThatHoldsTheDayIsWhatWasReachedByIt() {
        Reading reading = Reading.of(
                LayoutOptions.builder().day(MID_DECEMBER).build(),
                "Chỉ tiêu | Đơn vị | Kỳ | Kế hoạch | Thực hiện",
                "Số lớp tập huấn | lớp | 2024 | 40 | 40",
                "Số lớp tập huấn | lớp | 2025 | 50 | 45");

        assertThat(reading.values("Số lớp tập huấn")).containsExactly("2024=40 lớp", "2025-12-14=45 lớp");
        assertThat(reading.codes()).contains("layout.reached-by-day S!C3");
    }

    @Test
    void whatWasReachedUpToAQuarterIsOfTheYearSoFar() {
        Reading reading = Reading.of(
                "Chỉ tiêu | Đơn vị | Kế hoạch năm 2025 | Lũy kế đến hết Quý III/2025 | Quý IV/2025",
                "Giếng nước | cái | 40 | 20 | 15");

        assertThat(reading.values("Giếng nước")).containsExactly("2025-M1..M9=20 cái", "2025-Q4=15 cái");
        assertThat(reading.rated(SEPTEMBER)).containsExactly("Giếng nước: 50");
        assertThat(reading.codes(SEPTEMBER)).containsExactly("assessment.later-values-left-out S!E2");
    }

    @Test
    void quartersOfAFiscalYearBeginAsTheDayOfTheReportSays() {
        Reading reading = Reading.of(
                LayoutOptions.builder().day(LocalDate.of(2024, 12, 31)).build(),
                "PI code | Description | Good to be | Q1 2024/25 | Q2 2024/25 | Q3 2024/25 | Target 2024/25",
                "P01 | Applications decided in time (%) | High | 91 | 88 | 90 | 85",
                "H07 | Average days to re-let a home | Low | 25 | 24 | 22 | 21");

        assertThat(reading.values("Average days to re-let a home"))
                .containsExactly("2024-Q2=25", "2024-Q3=24", "2024-Q4=22");
        assertThat(reading.rated(LocalDate.of(2024, 12, 31)))
                .containsExactly("Applications decided in time (%): MET", "Average days to re-let a home: 95.45");
        assertThat(reading.codes()).containsExactly("layout.fiscal-start-by-day S!F1");
    }

    @Test
    void quartersInAColumnAreOfTheFiscalYearOfTheTitle() {
        String[] rows = {
            "BÁO CÁO KẾT QUẢ NIÊN ĐỘ 2024-2025",
            "Chỉ tiêu | Quý | Kế hoạch | Thực hiện",
            "Số học bổng đã trao | Q1 | 50 | 48",
            "Số học bổng đã trao | Q4 | 60 | 40"
        };
        Reading stated = Reading.of(
                LayoutOptions.builder().firstMonthOfFiscalYear(Month.JULY).build(), rows);
        Reading byDay = Reading.of(
                LayoutOptions.builder().day(LocalDate.of(2025, 3, 31)).build(), rows);
        Reading untold = Reading.of(rows);

        assertThat(stated.values("Số học bổng đã trao")).containsExactly("2024-Q3=48", "2025-Q2=40");
        assertThat(stated.codes()).isEmpty();
        assertThat(byDay.values("Số học bổng đã trao")).containsExactly("2024-Q2=48", "2025-Q1=40");
        assertThat(byDay.codes()).containsExactly("layout.fiscal-start-by-day S!B4");
        assertThat(untold.values("Số học bổng đã trao")).containsExactly("2025-Q1=48", "2025-Q4=40");
        assertThat(untold.codes()).containsExactly("layout.fiscal-start-unknown S!B3");
    }

    @Test
    void ofAnEarlierQuarterAreNotTakenForThatOfTheTargetWithoutAWord() {
        Reading reading = Reading.of(
                "Chỉ tiêu | Đơn vị | Kế hoạch Quý III/2025 | Thực hiện Quý II/2025",
                "Số lớp tập huấn | lớp | 10 | 12",
                "Số giếng đã sửa | cái | 20 | 12");

        assertThat(reading.codes(SEPTEMBER)).contains("assessment.earlier-value-rated S!D2");
        assertThat(reading.codes(LocalDate.of(2025, 7, 31))).contains("assessment.earlier-value-rated S!D2");
    }

    @Test
    void monthsAreShortenedToLettersAndTheLastIsEstimated() {
        Reading reading = Reading.of(
                "KẾT QUẢ THU 3 THÁNG ĐẦU NĂM 2025",
                "Chỉ tiêu | Đơn vị | Kế hoạch năm | Th.1 | Th2 | T.3 (ước TH)",
                "Khách quốc tế | lượt | 1200 | 90 | 95 | 115",
                "Phòng khách sạn mới | phòng | 150 | 10 | 12 | 8");

        assertThat(reading.values("Khách quốc tế"))
                .containsExactly("2025-01=90 lượt", "2025-02=95 lượt", "2025-03=115 lượt");
        assertThat(reading.programme().reports().get(0).observations())
                .filteredOn(value -> value.status() == Observation.Status.ESTIMATED)
                .extracting(value -> value.period().toString())
                .containsExactly("2025-03", "2025-03");
        assertThat(reading.rated(LocalDate.of(2025, 3, 31)))
                .containsExactly("Khách quốc tế: 25", "Phòng khách sạn mới: 20");
    }

    @Test
    void quartersBelowAFiscalYearBeginInItsFirstMonth() {
        Reading reading = Reading.of(
                LayoutOptions.builder().firstMonthOfFiscalYear(Month.JULY).build(),
                "Indicator | FY2025 | < | < | Target FY2025",
                "^ | Q1 | Q2 | Oct | ^",
                "Visits to each farm on average | 2 | 3 | 4 | 5");

        assertThat(reading.values("Visits to each farm on average"))
                .containsExactly("2024-Q3=2", "2024-Q4=3", "2024-10=4");
    }

    @Test
    void sheetsNamedByQuartersAreOneTable() {
        String title = "BÁO CÁO NĂM 2025";
        String head = "Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện";
        Reading reading = Reading.of(Document.of(
                "test.xlsx",
                List.of(
                        Tables.sheetOf("Quý I", title, head, "Hồ sơ số hóa | hồ sơ | 100 | 90"),
                        Tables.sheetOf("Báo cáo Quý II", title, head, "Hồ sơ số hóa | hồ sơ | 100 | 80"))));

        assertThat(reading.values("Hồ sơ số hóa")).containsExactly("2025-Q1=90 hồ sơ", "2025-Q2=80 hồ sơ");
        assertThat(reading.targets("Hồ sơ số hóa")).hasSize(2);
    }

    @Test
    void baselinesThatNameTheirYearsNeedNoneOfTheirColumn() {
        Reading reading = Reading.of(
                "Indicators | Baselines | Targets | Current values (2025)",
                "Share of graduates in work | 46% (2021) | 65% (2027) | 58%",
                "Share of women among trainees | 28% (2021) | 45% (2027) | 46%");

        assertThat(reading.codes()).isEmpty();
    }

    @Test
    void monthsMayBeWrittenAsOneNumber() {
        Reading reading = Reading.of(
                "Chỉ tiêu | ĐVT | 202501 | 202502 | 202503 | Kế hoạch quý I/2025",
                "Số hồ sơ tiếp nhận | hồ sơ | 320 | 310 | 410 | 1000");

        assertThat(reading.values("Số hồ sơ tiếp nhận"))
                .containsExactly("2025-01=320 hồ sơ", "2025-02=310 hồ sơ", "2025-03=410 hồ sơ");
        assertThat(reading.rated(LocalDate.of(2025, 3, 31))).containsExactly("Số hồ sơ tiếp nhận: PERIODS_NOT_ADDED");
    }

    @Test
    void aRunningTotalBesideYearsIsOfAllOfThem() {
        Reading reading = Reading.of(
                "Output | 2022 | 2023 | 2024 | Cumulative",
                "Women in savings groups | 1240 | 1865 | 2310 | 5415",
                "Grants disbursed | 58 | 121 | 167 | 346");

        assertThat(reading.values("Grants disbursed"))
                .containsExactly("2022=58", "2023=121", "2024=167", "2022/2024=346");
        assertThat(reading.warned()).isFalse();
    }

    @Test
    void aRevisionIsOfTheYearOfThePlanAndItsMonthThatOfTheDecision() {
        Reading read = Reading.of(
                "Chỉ tiêu|Kế hoạch năm 2025|<|<|Thực hiện năm 2025",
                "^|Giao đầu năm|Điều chỉnh tháng 5|Điều chỉnh tháng 8|^",
                "Cô đỡ được đào tạo|120|100|90|36",
                "Điểm tư vấn|24|22|20|7");

        assertThat(read.targets("Điểm tư vấn"))
                .containsExactly(
                        "2025: Bound{comparison=AT_LEAST, value=20}",
                        "2025: Bound{comparison=AT_LEAST, value=22}",
                        "2025: Bound{comparison=AT_LEAST, value=24}");
        assertThat(read.rated(LocalDate.of(2025, 12, 31))).contains("Cô đỡ được đào tạo: 40", "Điểm tư vấn: 35");
        assertThat(read.codes()).contains("layout.several-targets S!B2", "layout.several-targets S!C2");
    }

    @Test
    void aPlanBeforeItsRevisionIsNotTheRevisedOne() {
        Reading read = Reading.of(
                "Chỉ tiêu|KH 2025 sau điều chỉnh|KH 2025 trước điều chỉnh|Thực hiện năm 2025", "Điểm tư vấn|20|24|7");

        assertThat(read.targets("Điểm tư vấn"))
                .containsExactly(
                        "2025: Bound{comparison=AT_LEAST, value=20}", "2025: Bound{comparison=AT_LEAST, value=24}");
    }

    @Test
    void totalsAtTheEndOfAFiscalYearAreOfThatYear() {
        Reading reading = Reading.of(
                LayoutOptions.builder().day(LocalDate.of(2024, 3, 31)).build(),
                "Performance indicators 2023/24",
                "Indicator | Target | Q1 | Q2 | Q3 | Q4 | Yr end total / average",
                "Invoices paid in 30 days (%) | 90 | 95.6 | 97.1 | 99.1 | 99.4 | 97.8");

        assertThat(reading.values("Invoices paid in 30 days (%)"))
                .contains("2024-Q1=99.4 %", "2023-04-01/2024-03-31=97.8 %");
        assertThat(reading.rated(LocalDate.of(2024, 3, 31))).containsExactly("Invoices paid in 30 days (%): MET");
    }

    @Test
    void halvesOfASchoolYearAreItsHalvesAndTheWholeYearIsIt() {
        String[] rows = {
            "KẾT QUẢ CÁC CHỈ TIÊU NĂM HỌC 2024 - 2025",
            "TT | Chỉ tiêu | Chỉ tiêu giao | Học kỳ I | Học kỳ II | Cả năm",
            "1 | Tỷ lệ chuyên cần (%) | 98 | 97.5 | 98.4 | 98",
            "2 | Số tiết dự giờ | 400 | 190 | 215 | 405"
        };
        Reading atTheEnd = Reading.of(
                LayoutOptions.builder().day(LocalDate.of(2025, 6, 30)).build(), rows);
        assertThat(atTheEnd.values("Số tiết dự giờ"))
                .containsExactly("2024-H2=190", "2025-H1=215", "2024-07-01/2025-06-30=405");
        assertThat(atTheEnd.rated(LocalDate.of(2025, 6, 30)))
                .containsExactly("Tỷ lệ chuyên cần (%): MET", "Số tiết dự giờ: MET");

        Reading before = Reading.of(
                LayoutOptions.builder().day(LocalDate.of(2025, 5, 31)).build(), rows);
        assertThat(before.rated(LocalDate.of(2025, 5, 31)))
                .containsExactly("Tỷ lệ chuyên cần (%): MET", "Số tiết dự giờ: MET");
        assertThat(before.codes()).contains("layout.reached-by-day S!F2").doesNotContain("layout.reached-by-day S!E2");
    }

    @Test
    void halvesOfASchoolYearBesideAYearOfTheCalendarAreTold() {
        Reading reading = Reading.of(
                LayoutOptions.builder().day(LocalDate.of(2025, 12, 31)).build(),
                "KẾT QUẢ NĂM 2025 CỦA TRƯỜNG",
                "Chỉ tiêu | Mục tiêu năm 2025 | Học kỳ I | Học kỳ II",
                "Tỷ lệ chuyên cần (%) | 98 | 97 | 98.5");

        assertThat(reading.warned()).isTrue();
        assertThat(reading.messages()).contains("Học kỳ I").contains("might be of another");
    }
}
