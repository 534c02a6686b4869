package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.period.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns that name their period only by how it stands to that of the report. */
class PeriodsOfReportsTest {

    private static Reading read(String title, String heads) {
        return Reading.of(
                title,
                "TT;Chỉ tiêu;Đơn vị tính;".replace(';', '|') + heads.replace(';', '|'),
                "1|Hộ có cáp quang|%|70|72|75",
                "2|Hồ sơ trực tuyến|%|10|20|30");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KẾT QUẢ QUÝ II/2024 | Cùng kỳ năm trước;Kỳ trước;Kỳ này | 2023-Q2=70 %, 2024-Q1=72 %, 2024-Q2=75 %",
                "KẾT QUẢ THÁNG 5/2024 | Cùng kỳ năm trước;Kỳ trước;Kỳ này | 2023-05=70 %, 2024-04=72 %, 2024-05=75 %",
                "KẾT QUẢ NĂM 2024 | Quý I;Quý II;Quý III | 2024-Q1=70 %, 2024-Q2=72 %, 2024-Q3=75 %",
                "(Số liệu tính đến 30/6/2024) | Quý I;Quý II;6 tháng | 2024-Q1=70 %, 2024-Q2=72 %, 2024-M1..M6=75 %",
                "KẾT QUẢ QUÝ II/2024 | Lũy kế;Thực hiện;Ghi chú | 2024-M1..M6=70 %, 2024-Q2=72 %",
                "KẾT QUẢ THÁNG 5/2024 | Lũy kế từ đầu năm;Thực hiện;Ghi chú | 2024-M1..M5=70 %, 2024-05=72 %",
                "(Số liệu tính đến 31/12/2024) | Lũy kế;Kết quả 2023;Ghi chú | 2024=70 %, 2023=72 %",
                "(Số liệu tính đến 15/6/2024) | Lũy kế;Kết quả 2023;Ghi chú | 2024-06-15=70 %, 2023=72 %",
                "(Số liệu tính đến 30/6/2024) | Thực hiện;Kết quả 2023;Ghi chú | 2024-06-30=70 %, 2023=72 %",
                "KẾT QUẢ QUÝ II/2024 | Lũy kế quý II/2024;Thực hiện quý II/2024;Ghi chú | 2024-M1..M6=70 %, 2024-Q2=72 %"
            })
    void areToldByTheTitle(String title, String heads, String values) {
        assertThat(String.join(", ", read(title, heads).values("Hộ có cáp quang")))
                .isEqualTo(values);
    }

    @Test
    void areAssumedWithAWarningWhereAnotherReadingIsPossible() {
        assertThat(read("KẾT QUẢ QUÝ II/2024", "Cùng kỳ năm trước;Kỳ trước;Kỳ này")
                        .codes())
                .containsExactly("layout.period-assumed S!E2");
        assertThat(read("KẾT QUẢ QUÝ II/2024", "Hiện trạng;Mục tiêu 2025;Kết quả")
                        .codes())
                .containsExactly("layout.period-assumed S!D2");
        assertThat(read("", "Hiện trạng;Mục tiêu 2025;Kết quả").values("Hộ có cáp quang"))
                .containsExactly("2025=75 %");
        assertThat(read("", "Hiện trạng;Mục tiêu 2025;Kết quả").codes())
                .containsExactly("layout.period-assumed S!D2", "layout.period-assumed S!F2");
    }

    @Test
    void areOfPlansToo() {
        Reading year = read("KẾT QUẢ QUÝ II/2024", "Kế hoạch năm;Lũy kế từ đầu năm;Thực hiện");
        Reading quarter = read("KẾT QUẢ NĂM 2024", "Kế hoạch quý II;Thực hiện quý II;Thực hiện 6 tháng");

        assertThat(year.targets("Hộ có cáp quang")).singleElement().asString().startsWith("2024:");
        assertThat(quarter.targets("Hộ có cáp quang"))
                .singleElement()
                .asString()
                .startsWith("2024-Q2:");
        assertThat(quarter.values("Hộ có cáp quang")).containsExactly("2024-Q2=72 %", "2024-M1..M6=75 %");
    }

    @Test
    void whatWasThereAtFirstIsOfTheYearBeforeThatOfTheTitle() {
        Reading reading = Reading.of(
                "CHẤT LƯỢNG DỊCH VỤ NĂM 2025",
                "STT | Thước đo | Xuất phát | Mong muốn | Đo được",
                "1 | Số lượt khách hài lòng | 1000 | 1500 | 1400");

        assertThat(reading.values("Số lượt khách hài lòng")).containsExactly("2025=1400");
        assertThat(reading.programme()
                        .targetsOf(reading.programme().indicators().get(0).id())
                        .get(0)
                        .baseline()
                        .orElseThrow()
                        .period())
                .hasToString("2024");
        assertThat(reading.codes()).containsExactly("layout.period-assumed S!C2", "layout.due-by-title S!D2");
    }

    @Test
    void areMissedWhereNothingTells() {
        Reading untitled = read("", "Cùng kỳ năm trước;Kỳ trước;Kỳ này");

        assertThat(untitled.values("Hộ có cáp quang")).isEmpty();
        assertThat(untitled.codes())
                .isEqualTo(List.of(
                        "intake.result-without-period S!D2",
                        "intake.result-without-period S!E2",
                        "intake.result-without-period S!F2"));
        assertThat(read("KẾT QUẢ QUÝ II/2024", "Hiện trạng;Mục tiêu;Kết quả").codes())
                .containsExactly("intake.result-without-period S!D3", "intake.result-without-period S!D4");
    }

    @Test
    void anEarlierOneWhoseLengthNobodySaysIsNotRead() {
        Reading reading = read("(Số liệu tính đến 30/6/2024)", "Kế hoạch 2024;Kỳ trước;Kỳ này");
        Reading month = read("(Số liệu tính đến 31/5/2024)", "Kế hoạch 2024;Tháng trước;Kỳ này");

        assertThat(reading.values("Hộ có cáp quang")).containsExactly("2024-06-30=75 %");
        assertThat(reading.codes()).containsExactly("layout.period-unknown S!E2");
        assertThat(month.values("Hộ có cáp quang")).containsExactly("2024-04=72 %", "2024-05-31=75 %");
        assertThat(month.codes()).containsExactly("layout.period-assumed S!E2");
    }

    @Test
    void besideTheFigureCountAndAreToldWhereTheHeadNamesAnother() {
        Reading reading = Reading.of(
                "Chỉ tiêu | Mục tiêu 2025 | Kết quả 2025",
                "Hộ có nước sạch | 80% (2030) | 60% (quý I/2025)",
                "Hộ có Internet | 90% | 88% (2023)");

        assertThat(reading.targets("Hộ có nước sạch"))
                .singleElement()
                .asString()
                .startsWith("2030:");
        assertThat(reading.codes()).containsExactly("layout.period-not-of-head S!B2", "layout.period-not-of-head S!C3");
    }

    @Test
    void areThoseOfCountsAloneToo() {
        Reading reading = Reading.of(
                "Báo cáo quý II năm 2025",
                "Chỉ số | Tử số | Mẫu số | Mục tiêu (%)",
                "Trẻ được tiêm chủng | 540 | 600 | 95");

        assertThat(reading.values("Trẻ được tiêm chủng")).containsExactly("2025-Q2=540/600");
    }

    @Test
    void ofFiscalYearsAreToldByTheDayOfTheReport() {
        LayoutOptions december =
                LayoutOptions.builder().day(LocalDate.of(2024, 12, 31)).build();
        LayoutOptions june =
                LayoutOptions.builder().day(LocalDate.of(2024, 6, 30)).build();

        assertThat(Reading.of(
                                december,
                                "Corporate report: Quarter 3 2024/25",
                                "Indicator|Target|Q2|Q3",
                                "Calls answered (%)|95|93|96")
                        .values("Calls answered (%)"))
                .containsExactly("2024-Q3=93 %", "2024-Q4=96 %");
        Reading ofYear = Reading.of(june, "Measure|Target 2023–24|Result 2023–24", "Claims decided (%)|85|81");
        assertThat(ofYear.rated(LocalDate.of(2024, 6, 30))).containsExactly("Claims decided (%): 95.29");
        assertThat(ofYear.codes())
                .contains("layout.fiscal-start-by-day S!C1")
                .noneMatch(code -> code.startsWith("layout.reached-by-day"));
    }

    @Test
    void romanQuartersUnderACommonHeadAreOfTheYearOfTheTitle() {
        Reading read = Reading.of(
                "KẾT QUẢ THỰC HIỆN NĂM 2024||||",
                "Chỉ tiêu|Kế hoạch|Thực hiện||",
                "||Quý I|Quý II|Cả năm",
                "Số trường đạt chuẩn|46|20|24|44");

        assertThat(read.values("Số trường đạt chuẩn")).containsExactly("2024-Q1=20", "2024-Q2=24", "2024=44");
    }

    @Test
    void aResolutionOfAYearNamesItAndOneWithANumberDoesNot() {
        assertThat(TitleRows.yearOf("CHỈ TIÊU NGHỊ QUYẾT NĂM 2025").map(Period::toString))
                .contains("2025");
        assertThat(TitleRows.yearOf("Theo Quyết định số 749/QĐ-TTg năm 2020")).isEmpty();
    }

    @Test
    void moreWordsMayStandBehindTheReportingPeriod() {
        Reading read = Reading.of(
                "Reporting period: 1 January to 31 December 2024. Grant no. AB-118.",
                "Indicator|Target 2024|Result",
                "Midwives trained|240|251");

        assertThat(read.values("Midwives trained")).containsExactly("2024=251");
        assertThat(read.warned()).isFalse();
    }
}
