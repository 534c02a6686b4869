package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Forms in which bodies or places stand in rows, and what stands over them. */
class FormsOfBodiesTest {

    @Test
    void haveThePlanOfTheWholeBesideTheWholeOfParts() {
        Reading reading = Reading.of(
                "District | Awards planned 2024 | Awards made 2024 | < | <",
                "^ | ^ | Women | Men | Total",
                "Coastal | 120 | 58 | 62 | 120",
                "Highlands | 140 | 71 | 62 | 133",
                "Total | 260 | 129 | 124 | 253");

        assertThat(reading.targets("Awards made 2024 Total")).hasSize(1);
        assertThat(reading.targets("Awards made 2024 Women")).isEmpty();
    }

    @Test
    void theTargetOfARateIsNoShareOfIt() {
        HeadWords words = HeadWords.standard();
        Reading reading = Reading.of(
                "NƯỚC SẠCH NĂM 2024",
                "Huyện | Mục tiêu tỷ lệ (%) | Tỷ lệ thực hiện (%)",
                "Huyện Ba Bể | 90 | 85",
                "Huyện Na Rì | 80 | 70");

        assertThat(words.meaning("Target rate (%)")).contains(ColumnMeaning.TARGET);
        assertThat(words.meaning("Target achieved (%)")).contains(ColumnMeaning.SHARE_OF_PLAN);
        assertThat(reading.parts("NƯỚC SẠCH NĂM 2024"))
                .containsExactly("Huyện Ba Bể 2024=85 %", "Huyện Na Rì 2024=70 %");
    }

    @Test
    void severalKindsOfBodiesMakeOneHead() {
        HeadWords words = HeadWords.standard();

        assertThat(words.meaning("Huyện, thành phố")).contains(ColumnMeaning.MEMBER);
        assertThat(words.meaning("Ministry / agency")).contains(ColumnMeaning.MEMBER);
        assertThat(words.meaning("Districts and towns")).contains(ColumnMeaning.MEMBER);
    }

    @Test
    void theNumberOfAFormIsNoTitle() {
        Reading reading = Reading.of(
                "Biểu số 05/KH",
                "TRỒNG RỪNG NĂM 2024",
                "Phụ lục 01",
                "TT | Xã | Kế hoạch 2024 | Thực hiện 2024",
                "1 | Nghĩa Bình | 120 | 131",
                "2 | Nghĩa Hợp | 80 | 64",
                "| Tổng cộng | 200 | 195");

        assertThat(reading.names()).containsExactly("TRỒNG RỪNG NĂM 2024");
    }

    @Test
    void aLineOfNothingButAUnitIsTheUnit() {
        Reading reading = Reading.of(
                "Recurrent expenditure 2023",
                "(KES million)",
                "County | Budget 2023 | Expenditure 2023",
                "Kisumu | 640 | 512",
                "Nakuru | 810 | 826",
                "Total | 1450 | 1338");

        assertThat(reading.names()).containsExactly("Recurrent expenditure 2023");
        assertThat(reading.codes()).doesNotContain("layout.several-targets S!C3");
    }

    @Test
    void aLoneTickOverItsCountIsAnAnswer() {
        Reading reading = Reading.of(
                "TT | Xã | Đạt chuẩn NTM | NTM kiểu mẫu",
                "1 | Đồng Kỳ | x | x",
                "2 | An Thượng | x |",
                "3 | Tam Tiến | |",
                "| Tổng cộng | 2 | 1");

        assertThat(reading.coverage()).containsExactly("Đạt chuẩn NTM: 2/3", "NTM kiểu mẫu: 1/3");
    }

    @Test
    void otherFiguresBesidePlansAndResultsAreOfThemselves() {
        Reading reading = Reading.of(
                "NÔNG THÔN MỚI NĂM 2025",
                "TT | Huyện, thành phố | Tổng số xã | KH 2025 | TH 2025 | %",
                "1 | Huyện Hiệp Hòa | 22 | 20 | 18 | 90",
                "2 | Huyện Việt Yên | 15 | 10 | 10 | 100",
                "| Tổng cộng | 37 | 30 | 28 | 93.3");

        assertThat(reading.names()).containsExactly("NÔNG THÔN MỚI NĂM 2025", "Tổng số xã");
        assertThat(reading.codes()).doesNotContain("intake.conflicting-values S!C3");
    }

    @Test
    void aTargetOfALonePartIsOfAllWhereItsResultCountsTheSame() {
        Reading reading = Reading.of(
                "VACCINATION 2024",
                "District | Target children | Children vaccinated",
                "Kaliro | 400 | 360",
                "Namutumba | 500 | 505",
                "Total | 900 | 865");

        assertThat(reading.names()).containsExactly("Children vaccinated");
        assertThat(reading.targets("Children vaccinated")).hasSize(1);
    }

    @Test
    void aTargetOrAResultOfALonePartIsNotHeldAgainstTheWhole() {
        Reading target = Reading.of(
                "Indicator | Unit | Target women 2025 | Actual 2025", "People trained | persons | 100 | 150");
        Reading result = Reading.of(
                "Indicator | Unit | Target 2025 | Actual women 2025", "People trained | persons | 100 | 150");

        assertThat(target.targets("People trained")).isEmpty();
        assertThat(result.values("People trained")).isEmpty();
    }

    @Test
    void percentagesAreMadeOfTheOnePairOfColumnsThatGivesThem() {
        Reading reading = Reading.of(
                "HỒ SƠ NĂM 2024",
                "Đơn vị | Tổng số | Đúng hạn | Tỷ lệ đúng hạn (%) | Trực tuyến | Tỷ lệ trực tuyến (%)",
                "Sở Nội vụ | 400 | 380 | 95 | 100 | 25",
                "Sở Tài chính | 150 | 50 | 33.3 | 135 | 90",
                "Tổng cộng | 550 | 430 | 78.2 | 235 | 42.7");

        assertThat(reading.totals("Tỷ lệ đúng hạn (%)")).containsExactly("2024: 430/550 of 2/2");
        assertThat(reading.totals("Tỷ lệ trực tuyến (%)")).containsExactly("2024: 235/550 of 2/2");
        assertThat(reading.warned()).isFalse();
    }

    @Test
    void percentagesThatNoPairOrSeveralGiveHaveNoTotal() {
        Reading wrong = Reading.of(
                "NĂM 2024", "Đơn vị | Số hộ | Hộ nghèo | Tỷ lệ (%)", "Xã An | 200 | 20 | 10", "Xã Bình | 100 | 5 | 7");
        Reading twice = Reading.of(
                "NĂM 2024",
                "Đơn vị | Số hộ | Hộ nghèo | Hộ cận nghèo | Tỷ lệ (%)",
                "Xã An | 200 | 20 | 20 | 10",
                "Xã Bình | 100 | 5 | 5 | 5");

        assertThat(wrong.totals("Tỷ lệ (%)")).isEmpty();
        assertThat(twice.totals("Tỷ lệ (%)")).isEmpty();
    }

    @Test
    void bodiesOfOneNameAreToldApartByTheirPlace() {
        Reading beside = Reading.of(
                "THU NĂM 2024",
                "TT | Huyện | Xã | Số thu",
                "1 | Na Hang | Tân Lập | 10",
                "2 | Na Hang | Hồng Thái | 20",
                "3 | Sơn Dương | Tân Lập | 30",
                "4 | Sơn Dương | Phúc Ứng | 40",
                "| Tổng cộng | | 100");
        Reading former = Reading.of(
                "THU NĂM 2024",
                "Xã | Huyện cũ | Số thu",
                "Tân Lập | Na Hang | 10",
                "Tân Lập | Sơn Dương | 30",
                "Phúc Ứng | Sơn Dương | 40");
        Reading grouped = Reading.of(
                "THU NĂM 2024",
                "TT | Đơn vị | Số thu",
                "I | Huyện Na Hang | 30",
                "1 | Xã Tân Lập | 10",
                "2 | Xã Hồng Thái | 20",
                "II | Huyện Sơn Dương | 70",
                "1 | Xã Tân Lập | 30",
                "2 | Xã Phúc Ứng | 40");
        Reading unclear =
                Reading.of("THU NĂM 2024", "Xã | Ghi chú | Số thu", "Tân Lập | đợt một | 10", "Tân Lập | bổ sung | 30");

        assertThat(beside.totals("Số thu")).containsExactly("2024: 100 of 4/4");
        assertThat(beside.parts("Số thu"))
                .containsExactly(
                        "Tân Lập – Na Hang 2024=10",
                        "Hồng Thái 2024=20",
                        "Tân Lập – Sơn Dương 2024=30",
                        "Phúc Ứng 2024=40");
        assertThat(beside.warned()).isFalse();
        assertThat(former.totals("Số thu")).containsExactly("2024: 80 of 3/3");
        assertThat(grouped.totals("Số thu")).containsExactly("2024: 100 of 4/4");
        assertThat(grouped.codes()).contains("layout.bodies-of-one-name S!B4");
        assertThat(unclear.codes()).contains("intake.conflicting-values S!C2");
    }

    @Test
    void bodiesBesideIndicatorsThatComeAgainAreWhomTheFiguresAreAbout() {
        Reading merged = Reading.of(
                "NĂM 2025",
                "TT | Đơn vị | Chỉ tiêu | ĐVT | Quý I | Quý II",
                "1 | Xã An | Trồng rừng | ha | 120 | 85",
                "^ | ^ | Số vụ vi phạm | vụ | 3 | 5",
                "2 | Xã Bình | Trồng rừng | ha | 40 | Chưa báo cáo",
                "^ | ^ | Số vụ vi phạm | vụ | 2 | 2");
        Reading byMonth = Reading.of(
                "Month | Organisation | Indicator | Target | Reached",
                "2025-04 | Red Cross | Children screened | 900 | 845",
                "2025-04 | Save the Children | Children screened | 600 | 612",
                "2025-05 | Red Cross | Children screened | 900 | 910",
                "2025-05 | Save the Children | Children screened | 700 | 655");
        Reading inCharge = Reading.of(
                "Chỉ tiêu | Đơn vị chủ trì | Năm 2025", "Trồng rừng (ha) | Sở A | 120", "Trường học | Sở B | 40");

        assertThat(merged.totals("Trồng rừng")).containsExactly("2025-Q1: 160 ha of 2/2", "2025-Q2: 85 ha of 1/2");
        assertThat(merged.absences()).containsExactly("Xã Bình: NOT_REPORTED");
        assertThat(byMonth.totals("Children screened")).containsExactly("2025-04: 1457 of 2/2", "2025-05: 1565 of 2/2");
        assertThat(inCharge.values("Trường học")).containsExactly("2025=40");
    }

    @Test
    void linesNumberedUnderOthersAreTheirPartsAndNoFurtherOnesOfTheWhole() {
        String[] rows = {
            "Expenditure by line 2024 (thousand USD)",
            "Code | Line | Approved budget 2024 | Actual 2024",
            "1 | Personnel | 500 | 460",
            "1.1 | Salaries | 400 | 370",
            "1.2 | Allowances | 100 | 90",
            "2 | Operations | 300 | 200",
            "2.1 | Travel | 100 | 60",
            "2.2 | Supplies | 200 | 140",
            "| Grand total | 800 | 660"
        };
        Reading right = Reading.of(rows);
        rows[2] = "1 | Personnel | 500 | 450";
        Reading wrong = Reading.of(rows);

        assertThat(right.codes()).doesNotContain("layout.parts-differ S!C9", "layout.parts-differ S!D9");
        assertThat(wrong.codes()).contains("layout.parts-differ S!D3");
    }

    @Test
    void thePlanIsThatOfTheWholeBesideItsPartsUnderHeadsOfTheirOwn() {
        Reading reading = Reading.of(
                "Scholarships 2025",
                "District | Plan 2025 | Women | Men | Total",
                "Ala | 100 | 40 | 50 | 90",
                "Bek | 80 | 44 | 30 | 74");

        assertThat(reading.totals("Scholarships 2025 – Total")).containsExactly("2025: 164 of 2/2");
        assertThat(reading.totals("Women")).containsExactly("2025: 84 of 2/2");
    }

    @Test
    void aShareOfThePlanAloneIsWhatBodiesReach() {
        Reading reading = Reading.of(
                "TỶ LỆ GIẢI NGÂN ĐẾN NGÀY 31/10/2025",
                "STT | Chủ đầu tư | Tỷ lệ giải ngân so với kế hoạch (%)",
                "1 | Sở Xây dựng | 72.5",
                "2 | Sở Y tế | 48.1",
                " | Toàn tỉnh | 60.5");

        assertThat(reading.names()).containsExactly("Tỷ lệ giải ngân so với kế hoạch (%)");
        assertThat(reading.parts("Tỷ lệ giải ngân so với kế hoạch (%)")).hasSize(2);
    }

    @Test
    void aKindOfBodiesInTwoWordsBesideNamesThatComeAgainIsOfThese() {
        Reading reading = Reading.of(
                "Trung tâm khuyến công | Chỉ tiêu | Đơn vị tính | Quý | Thực hiện",
                "Trung tâm Hòa An | Lượt tư vấn | lượt | Quý I/2025 | 6",
                "Trung tâm Hòa An | Lớp tập huấn | lớp | Quý I/2025 | 4",
                "Trung tâm Bảo Lạc | Lượt tư vấn | lượt | Quý I/2025 | 5",
                "Trung tâm Bảo Lạc | Lớp tập huấn | lớp | Quý I/2025 | 3");

        assertThat(reading.totals("Lượt tư vấn")).containsExactly("2025-Q1: 11 lượt of 2/2");
    }

    @Test
    void ofRoundsAndTheWholeYearTheYearIsHeldAgainstThePlan() {
        Reading reading = Reading.of(
                "TIÊM CHỦNG NĂM 2025",
                "TT | Xã | Chỉ tiêu năm | Đợt 1 | Đợt 2 | Cả năm",
                "1 | Xã Tân Lập | 2000 | 900 | 1000 | 1900",
                "2 | Xã Tân Hòa | 400 | 200 | 200 | 400",
                " | Tổng cộng | 2400 | 1100 | 1200 | 2300");

        assertThat(reading.targets("TIÊM CHỦNG NĂM 2025")).hasSize(1);
        assertThat(reading.parts("TIÊM CHỦNG NĂM 2025")).containsExactly("Xã Tân Lập 2025=1900", "Xã Tân Hòa 2025=400");
        assertThat(reading.targets("Đợt 1")).isEmpty();
    }

    @Test
    void ofRoundsAndBothTheLatterIsHeldAgainstWhatIsToReach() {
        Reading reading = Reading.of(
                "Vaccination, January–March 2025",
                "County | Children to reach | Children vaccinated | < | <",
                "^ | ^ | Round 1 | Round 2 | Both rounds",
                "North | 4000 | 1500 | 1700 | 3200",
                "East | 2500 | 1250 | 1250 | 2500",
                "All counties | 6500 | 2750 | 2950 | 5700");

        assertThat(reading.targets("Children vaccinated Both rounds")).hasSize(1);
        assertThat(reading.totals("Children vaccinated Both rounds")).hasSize(1);
    }

    @Test
    void ofRoundsAloneNoneIsHeldAgainstThePlan() {
        Reading reading = Reading.of(
                "Teachers trained in 2025",
                "District | Plan 2025 | Round 1 | Round 2",
                "Arden | 500 | 200 | 250",
                "Belford | 80 | 30 | 50");

        assertThat(reading.targets("Round 1")).isEmpty();
        assertThat(reading.codes()).contains("layout.none-of-the-plan S!C2");
    }

    @Test
    void whatStandsRightBehindThePlanAmongOthersIsTakenForReachedAndTold() {
        Reading reading = Reading.of(
                "Vaccination 2025",
                "District | Target children 2025 | Jabbed | Refused",
                "Arden | 500 | 420 | 30",
                "Belford | 80 | 60 | 5",
                "Total | 580 | 480 | 35");

        assertThat(reading.targets("Jabbed")).hasSize(1);
        assertThat(reading.codes()).contains("layout.taken-by-cells S!C2");
    }

    @Test
    void whatAFormulaMakesWithThePlanOfBodiesIsNoResult() {
        Reading reading = Reading.of(
                "GIẢI NGÂN VỐN NĂM 2025",
                "TT | Chủ đầu tư | Kế hoạch vốn năm 2025 | Giải ngân đến 31/8/2025 | Mức còn thực hiện | Tỷ trọng",
                "(1) | (2) | (3) | (4) | (5)=(3)-(4) | (6)=(4)/(3)",
                "1 | Sở Y tế | 80 | 24 | 56 | 30",
                "2 | Sở Xây dựng | 120 | 96 | 24 | 80",
                " | Tổng cộng | 200 | 120 | 80 | 60");

        assertThat(reading.names()).containsExactly("GIẢI NGÂN VỐN NĂM 2025");
        assertThat(reading.rated(LocalDate.of(2025, 8, 31))).containsExactly("GIẢI NGÂN VỐN NĂM 2025: 60");
        assertThat(reading.codes()).isEmpty();
    }

    @Test
    void aRateOfWhatAHeadOfTargetsSaysIsTheShareOfThePlan() {
        Reading reading = Reading.of(
                "GIẢI NGÂN VỐN NĂM 2025",
                "TT | Chủ đầu tư | Kế hoạch vốn năm 2025 | Giải ngân đến 31/8/2025 | <",
                "^ | ^ | ^ | Số tiền | Tỷ lệ so với vốn (%)",
                "1 | Sở Y tế | 80 | 24 | 30",
                "2 | Sở Xây dựng | 120 | 96 | 75");

        assertThat(reading.parts("GIẢI NGÂN VỐN NĂM 2025"))
                .containsExactly("Sở Y tế 2025-08-31=24", "Sở Xây dựng 2025-08-31=96");
        assertThat(reading.codes()).contains("layout.comparison-differs S!E5");
    }

    @Test
    void aSentenceBelowThemIsNoBody() {
        Reading reading = Reading.of(
                "Campaign, January–March 2025",
                "County | Children to reach | Children vaccinated",
                "North | 4000 | 3200",
                "East | 2500 | 2500",
                "All counties | 6500 | 5700",
                "A child is counted in one round only.");

        assertThat(reading.totals("Children vaccinated")).allMatch(total -> total.endsWith("of 2/2"));
    }

    @Test
    void aBodyWhoseNameEndsAsASentenceAndThatReportedNothingIsMissing() {
        Reading reading = Reading.of(
                "Đơn vị | Kế hoạch 2025 | Thực hiện 2025",
                "Xã Tân Lập | 100 | 90",
                "Công ty TNHH MTV Cấp nước Bà Rịa. | |",
                "Xã An Bình | 50 | 40",
                "Công ty cổ phần Đô thị Tân Thành. | |");

        assertThat(reading.totals("Thực hiện 2025")).allMatch(total -> total.endsWith("of 2/4"));
    }

    @Test
    void aJudgementBesideWhatWasAskedAndReachedIsNoAnswer() {
        Reading reading = Reading.of(
                "BAO PHỦ BẢO HIỂM Y TẾ ĐẾN NGÀY 30/6/2025",
                "TT | Xã, phường | Tỷ lệ bao phủ (%) | Tỷ lệ được giao năm 2025 (%) | Đánh giá",
                "1 | Xã Tân Lập | 95 | 95 | Đạt",
                "2 | Xã Minh Tiến | 91 | 94 | Chưa đạt");

        assertThat(reading.coverage()).isEmpty();
        assertThat(reading.parts("BAO PHỦ BẢO HIỂM Y TẾ ĐẾN NGÀY 30/6/2025"))
                .containsExactly("Xã Tân Lập 2025-06-30=95 %", "Xã Minh Tiến 2025-06-30=91 %");
    }

    @Test
    void thePlanIsOfWhatItsShareNames() {
        Reading reading = Reading.of(
                "KẾT QUẢ HỖ TRỢ NHÀ Ở ĐẾN NGÀY 31/7/2025",
                "STT | Huyện | Kế hoạch | Đã khởi công | Đã hoàn thành | < | < | Tỷ lệ hoàn thành (%)",
                "^ | ^ | ^ | ^ | Tổng số | Xây mới | Sửa chữa | ^",
                "1 | Huyện Bắc Mê | 320 | 320 | 288 | 200 | 88 | 90",
                "2 | Huyện Mèo Vạc | 540 | 510 | 432 | 350 | 82 | 80");

        assertThat(reading.programme().partTargets())
                .extracting(target -> target.indicator().value())
                .allMatch(id -> id.contains("hoan-thanh"))
                .hasSize(2);
    }

    @Test
    void aPlanHeldAgainstTheNextOfSeveralCountsIsTold() {
        Reading reading = Reading.of(
                "Houses by district, 31 July 2025",
                "District | Plan | Begun | Finished",
                "North | 320 | 320 | 288",
                "South | 540 | 510 | 432");

        assertThat(reading.warned()).isTrue();
    }
}
