package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SeriesOfColumnsTest {

    private static final LocalDate END_OF_2024 = LocalDate.of(2024, 12, 31);
    private static final LocalDate END_OF_2025 = LocalDate.of(2025, 12, 31);

    @Nested
    class WholeLife {

        @Test
        void standsBesideTheYear() {
            Reading reading = Reading.of(
                    LayoutOptions.builder().day(END_OF_2025).build(),
                    "Indicator | Unit | Baseline | LOP target | 2025 target | 2025 actual | LOP actual to date",
                    "Wells dug | number | 0 | 500 | 100 | 90 | 300");

            assertThat(reading.rated(END_OF_2025)).containsExactly("Wells dug: 90", "Wells dug (LOP): 60");
            assertThat(reading.codes()).doesNotContain("intake.conflicting-values");
        }

        @Test
        void isToldByACommonHead() {
            Reading reading = Reading.of(
                    LayoutOptions.builder().day(END_OF_2024).build(),
                    "TT | Chỉ tiêu | ĐVT | Cả dự án | < | Năm 2024 | <",
                    "^ | ^ | ^ | Mục tiêu | Lũy kế | Mục tiêu | Kết quả",
                    "1 | Số người được đào tạo | người | 1000 | 400 | 200 | 150");

            assertThat(reading.rated(END_OF_2024))
                    .containsExactly("Số người được đào tạo: 75", "Số người được đào tạo (Cả dự án): 40");
        }

        @Test
        void isASumSinceThePlanBegan() {
            String head = "Chỉ tiêu | Mục tiêu giai đoạn 2021-2025 | Năm 2021 | Năm 2022 | Năm 2023 | Năm 2024";
            Reading besideHalf = Reading.of(
                    head + " | 6 tháng đầu năm 2025 | Lũy kế đến 30/6/2025",
                    "Số người | 12000 | 1850 | 2240 | 2450 | 3020 | 1340 | 10900");
            Reading alone = Reading.of(
                    head + " | Lũy kế đến 30/6/2025", "Số người | 12000 | 1850 | 2240 | 2450 | 3020 | 10900");
            Reading ofYear =
                    Reading.of(head + " | Lũy kế đến 30/6/2025", "Số người | 12000 | 1850 | 2240 | 2450 | 3020 | 1340");

            LocalDate day = LocalDate.of(2025, 6, 30);
            assertThat(besideHalf.rated(day)).containsExactly("Số người: 90.83");
            assertThat(besideHalf.codes()).isEmpty();
            assertThat(alone.rated(day)).containsExactly("Số người: 90.83");
            assertThat(ofYear.values("Số người")).contains("2025-M1..M6=1340");
            assertThat(ofYear.rated(day)).containsExactly("Số người: 90.83");
        }

        @Test
        void isWhatTheTargetOfSeveralYearsSpeaksOf() {
            LayoutOptions end =
                    LayoutOptions.builder().day(LocalDate.of(2024, 12, 31)).build();
            Reading both = Reading.of(
                    end,
                    "TT | Chỉ tiêu | Mục tiêu giai đoạn 2021-2025 | Kế hoạch năm 2024 | Thực hiện | <",
                    "^ | ^ | ^ | ^ | Trong năm | Lũy kế từ đầu kỳ",
                    "1 | Km đường | 1000 | 200 | 160 | 900");
            Reading one = Reading.of(
                    end,
                    "Indicator | Overall target (2021-2025) | Achieved this year | Achieved since start",
                    "Wells | 400 | 120 | 300");

            assertThat(both.rated(LocalDate.of(2024, 12, 31)))
                    .containsExactly("Km đường: 80", "Km đường (từ đầu kỳ): 90");
            assertThat(one.rated(LocalDate.of(2024, 12, 31))).containsExactly("Wells: 75");
            assertThat(one.codes()).contains("layout.series-set-aside S!C1");
        }

        @Test
        void isNoSeriesOfItsOwnWithoutYears() {
            Reading reading = Reading.of(
                    LayoutOptions.builder().day(END_OF_2025).build(),
                    "Indicator | Unit | LOP target | LOP actual",
                    "Wells dug | number | 500 | 300");

            assertThat(reading.names()).containsExactly("Wells dug");
        }
    }

    @Nested
    class YearsOfAProject {

        @Test
        void beginWithTheTimeOfTheProgramme() {
            Reading reading = Reading.of(
                    "RESULTS FRAMEWORK 2025-2027",
                    "Indicator | Unit | Baseline 2024 | Year 1 target | Year 2 target | Year 3 target",
                    "Households with a latrine | number | 0 | 500 | 1500 | 3000");

            assertThat(reading.targets("Households with a latrine"))
                    .containsExactly(
                            "2025: Bound{comparison=AT_LEAST, value=500 number}",
                            "2026: Bound{comparison=AT_LEAST, value=1500 number}",
                            "2027: Bound{comparison=AT_LEAST, value=3000 number}");
        }

        @Test
        void areTakenByTheNewestResultWhichIsSaid() {
            Reading reading = Reading.of(
                    LayoutOptions.builder().day(END_OF_2024).build(),
                    "TT | Chỉ tiêu | ĐVT | Mục tiêu | < | Kết quả | <",
                    "^ | ^ | ^ | Năm thứ 1 | Năm thứ 2 | Năm thứ 1 | Năm thứ 2",
                    "1 | Diện tích rừng trồng mới | ha | 100 | 200 | 90 | 160");

            assertThat(reading.values("Diện tích rừng trồng mới")).containsExactly("2023=90 ha", "2024=160 ha");
            assertThat(reading.rated(END_OF_2024)).contains("Diện tích rừng trồng mới: 80");
            assertThat(reading.codes()).contains("layout.period-assumed S!D2");
        }
    }

    @Nested
    class YearsOfTitles {

        @Test
        void tellTablesApart() {
            Reading reading = Reading.of(
                    "Bảng 1. Kết quả thực hiện năm 2023",
                    "TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện",
                    "1 | Số xã đạt chuẩn | xã | 10 | 10",
                    "",
                    "Bảng 2. Kết quả thực hiện năm 2024",
                    "TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện",
                    "1 | Số xã đạt chuẩn | xã | 15 | 12");

            assertThat(reading.rated(END_OF_2024)).containsExactly("Số xã đạt chuẩn: MET", "Số xã đạt chuẩn: 80");
        }
    }

    @Nested
    class PartsBesideTheWhole {

        @Test
        void haveBaselinesOfTheirOwn() {
            Reading reading = Reading.of(
                    "Indicator | Baseline 2021 | Target 2025 | Actual 2025",
                    "Trained staff | 100 | 600 | 500",
                    "of which women | 60 | 300 | 260");

            assertThat(reading.parts("Trained staff")).containsExactly("women 2021=60", "women 2025=260");
            assertThat(reading.codes()).doesNotContain("intake.figures-left-over S!B3");
        }

        @Test
        void mayBeOfAnyWords() {
            Reading reading = Reading.of(
                    "TT | Dự án | Kế hoạch vốn 2025 | < | < | Giải ngân 2025 | < | <",
                    "^ | ^ | Tổng số | NSTW | NSĐP | Tổng số | NSTW | NSĐP",
                    "1 | Cầu Suối Đá | 400 | 300 | 100 | 220 | 180 | 40");

            assertThat(reading.rated(END_OF_2025)).containsExactly("Cầu Suối Đá: 55");
            assertThat(reading.parts("Cầu Suối Đá")).hasSize(2);
        }
    }

    @Nested
    class Legends {

        @Test
        void sayWhatColoursStandFor() {
            Reading reading = Reading.of(
                    "STT | Nhiệm vụ | Đơn vị | Thời hạn | Trạng thái",
                    "1 | Cập nhật bản đồ | Phòng Quy hoạch | 15/8/2025 | Xanh",
                    "2 | Giải trình | Văn phòng | 20/8/2025 | Đỏ",
                    "3 | Kiểm kê | Phòng Đất đai | 30/9/2025 | Vàng",
                    "Ghi chú: Xanh - đã hoàn thành; Vàng - đang thực hiện; Đỏ - chưa thực hiện");

            assertThat(reading.timeliness(LocalDate.of(2025, 8, 31)))
                    .containsExactly(
                            "Cập nhật bản đồ: COMPLETED_DATE_UNKNOWN 2025-08-15",
                            "Giải trình: OVERDUE 2025-08-20",
                            "Kiểm kê: DUE_SOON 2025-09-30");
        }

        @Test
        void sayItByAWordToo() {
            Reading reading = Reading.of(
                    "STT | Nhiệm vụ | Đơn vị | Thời hạn | Trạng thái",
                    "1 | Cập nhật bản đồ | Phòng Quy hoạch | 15/8/2025 | Xanh",
                    "2 | Giải trình | Văn phòng | 20/8/2025 | Đỏ",
                    "Ghi chú: Xanh là đã hoàn thành; Đỏ là chưa thực hiện");

            assertThat(reading.timeliness(LocalDate.of(2025, 8, 31)))
                    .containsExactly(
                            "Cập nhật bản đồ: COMPLETED_DATE_UNKNOWN 2025-08-15", "Giải trình: OVERDUE 2025-08-20");
        }

        @Test
        void standInCellsOfTheirOwn() {
            Reading reading = Reading.of(
                    "Action | Owner | Due | Status",
                    "Mend the roof | Estates | 2025-08-15 | C",
                    "Buy the boiler | Estates | 2025-08-20 | N",
                    "",
                    "C | Completed",
                    "N | Not started");

            assertThat(reading.timeliness(LocalDate.of(2025, 8, 31)))
                    .containsExactly(
                            "Mend the roof: COMPLETED_DATE_UNKNOWN 2025-08-15", "Buy the boiler: OVERDUE 2025-08-20");
        }
    }

    @Test
    void deadlinesWithoutAYearAreOfTheYearInTheTitle() {
        Reading reading = Reading.of(
                "KẾ HOẠCH CÔNG TÁC NĂM 2025",
                "STT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn",
                "1 | Lập dự toán | Sở A | Ngày 15/6",
                "2 | Rà soát | Sở A | Trong quý I");

        assertThat(reading.timeliness(LocalDate.of(2025, 7, 10)))
                .containsExactly("Lập dự toán: STATUS_NOT_STATED 2025-06-15", "Rà soát: STATUS_NOT_STATED 2025-03-31");
    }
}
