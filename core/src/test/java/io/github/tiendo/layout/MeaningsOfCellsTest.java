package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a cell is about where its head alone does not say it. */
class MeaningsOfCellsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

    @Nested
    class AmongPercentages {

        @Test
        void aRowThatCountsIsNoPercentage() {
            Reading read = Reading.of(
                    "Chỉ tiêu|Kế hoạch 2025|Kết quả 2025",
                    "Tỷ lệ hồ sơ đúng hạn|95%%|96%%",
                    "Số vụ tai nạn giao thông|45|41",
                    "Missed bins per 100,000 collections|50|47");

            assertThat(read.targets("Số vụ tai nạn giao thông"))
                    .containsExactly("2025: Bound{comparison=AT_MOST, value=45}");
            assertThat(read.values("Missed bins per 100,000 collections")).containsExactly("2025=47");
            assertThat(read.warned()).isFalse();
        }

        @Test
        void workThatOnlyBeginsLikeACountMayBeOneAndIsToldOf() {
            Reading read = Reading.of(
                    "Chỉ tiêu|Kế hoạch 2025|Kết quả 2025", "Tỷ lệ hồ sơ đúng hạn|95%%|96%%", "Số hóa hồ sơ|80|75");

            assertThat(read.values("Số hóa hồ sơ")).containsExactly("2025=75");
            assertThat(read.rated(LocalDate.of(2025, 12, 31))).contains("Số hóa hồ sơ: 93.75");
            assertThat(read.codes()).containsOnlyOnce("intake.numbers-among-percent-cells S!C3");
        }

        @Test
        void aRowInPercentIsReadAsItIsShownUnlessItMayBeARatio() {
            Reading read = Reading.of(
                    "Chỉ tiêu|Kế hoạch 2025|Kết quả 2025",
                    "Tỷ lệ hồ sơ đúng hạn (%)|95%%|96%%",
                    "Tốc độ tăng GRDP (%)|8%%|7.18",
                    "Tỷ lệ hộ nghèo (%)|2%%|0.9");

            assertThat(read.values("Tốc độ tăng GRDP (%)")).containsExactly("2025=7.18 %");
            assertThat(read.codes()).contains("intake.percent-as-shown S!C3", "intake.plain-among-percent-cells S!C4");
        }
    }

    @Nested
    class Marks {

        @Test
        void standOverTheirCountAndUnderTheWordsOfAStatus() {
            Reading read = Reading.of(
                    "TT|Văn bản giao|Nhiệm vụ|Thời hạn|Đã hoàn thành|<|Chưa hoàn thành|<",
                    "^|^|^|^|Trước hạn, đúng hạn|Quá hạn|Trong hạn|Quá hạn",
                    "1|CV 11|Rà soát thủ tục|30/6/2025|x|||",
                    "2|CV 12|Lập quy hoạch|31/8/2025||x||",
                    "3|CV 13|Số hóa hồ sơ|31/12/2025|||x|",
                    "|Tổng cộng|3 nhiệm vụ||1|1|1|0");

            assertThat(read.timeliness(LocalDate.of(2025, 9, 30)))
                    .containsExactly(
                            "Rà soát thủ tục: COMPLETED_ON_TIME 2025-06-30",
                            "Lập quy hoạch: COMPLETED_LATE 2025-08-31",
                            "Số hóa hồ sơ: NOT_DUE 2025-12-31");
        }

        @Test
        void areExplainedByAKeyInOneLine() {
            Reading read = Reading.of(
                    "No.|Action|Owner|Due date|Status",
                    "1|Publish the plan|Unit 1|31 March 2025|✔",
                    "2|Replace the heating|Unit 1|31 July 2025|◐",
                    "3|Adopt the strategy|Unit 2|19 December 2025|✘",
                    "",
                    "Status key: ✔ complete   ◐ in progress   ✘ not started");

            assertThat(read.statuses()).containsExactly("COMPLETED", "IN_PROGRESS", "NOT_STARTED");
        }
    }

    @Nested
    class PartsOfTheWhole {

        @Test
        void standInAColumnThatIsCrossedWithTheNames() {
            Reading read = Reading.of(
                    "indicator|area|year|target|actual",
                    "Pupils|North|2025|120|118",
                    "Pupils|South|2025|80|82",
                    "Pupils|All areas|2025|200|200",
                    "Teachers|North|2025|15|14",
                    "Teachers|South|2025|10|10",
                    "Teachers|All areas|2025|25|24");

            assertThat(Reading.of(
                                    "indicator|region|year|target|actual",
                                    "Pupils|North|2025|120|118",
                                    "Pupils|South|2025|80|82",
                                    "Teachers|North|2025|15|14",
                                    "Teachers|South|2025|10|10")
                            .parts("Teachers"))
                    .containsExactly("North 2025=14", "South 2025=10");
            assertThat(read.names()).hasSize(6);
        }

        @Test
        void includeTheWholeByItsWords() {
            Reading read = Reading.of(
                    "indicator|area|year|target|actual",
                    "Pupils|North|2025|120|118",
                    "Pupils|South|2025|80|82",
                    "Pupils|Total|2025|200|200",
                    "Teachers|North|2025|15|14",
                    "Teachers|South|2025|10|10",
                    "Teachers|Total|2025|25|24");

            assertThat(read.names()).containsExactly("Pupils", "Teachers");
            assertThat(read.values("Teachers")).containsExactly("2025=24");
            assertThat(read.parts("Teachers")).containsExactly("North 2025=14", "South 2025=10");
        }

        @Test
        void standInBracketsBehindIt() {
            Reading read = Reading.of(
                    "Chỉ tiêu|Kế hoạch 2025|Thực hiện 2025",
                    "Số lao động có việc làm (trong đó nữ)|600 (240)|655 (271)",
                    "Số hộ vay vốn|300|310");

            assertThat(read.rated(DAY))
                    .containsExactly("Số lao động có việc làm (trong đó nữ): MET", "Số hộ vay vốn: MET");
            assertThat(read.parts("Số lao động có việc làm (trong đó nữ)")).containsExactly("nữ 2025=271");
        }
    }

    @Nested
    class WhatMakesAll {

        @Test
        void isSaidWhereTheTotalOfWeightsIsAnother() {
            Reading read = Reading.of(
                    "KPI|Weight (%)|Target 2025|Actual 2025",
                    "Permits issued|40|100|98",
                    "Roads repaired (km)|30|90|93",
                    "Staff trained|20|60|64",
                    "Total|100||");

            assertThat(read.codes()).contains("layout.shares-differ S!B5");
            assertThat(read.names()).hasSize(3);
        }

        @Test
        void mayBeWeightsOfGroupsOrOfRows() {
            assertThat(Reading.of(
                                    "TT|Chỉ tiêu|Trọng số|Kế hoạch 2025|Thực hiện 2025",
                                    "I|Kinh tế|60||",
                                    "1|Thu ngân sách|35|100|98",
                                    "2|Khách du lịch|25|90|93",
                                    "II|Xã hội|40||",
                                    "1|Giải quyết việc làm|40|60|64")
                            .codes())
                    .doesNotContain("layout.shares-differ S!C1");
        }

        @Test
        void isSaidOfAStructureThatOneColumnMakes() {
            Reading read = Reading.of(
                    "TT|Chỉ tiêu|Đơn vị|Kế hoạch 2025|Thực hiện 2025",
                    "1|GRDP|Tỷ đồng|28500|29120",
                    "2|Cơ cấu kinh tế|%||",
                    "|- Nông nghiệp|%|22|21.5",
                    "|- Công nghiệp|%|41|42.3",
                    "|- Dịch vụ|%|37|37.2",
                    "3|Thu ngân sách|Tỷ đồng|400|410");

            assertThat(read.codes()).containsOnlyOnce("layout.shares-differ S!E4");
        }
    }

    @Test
    void aShareOfWhatWasReleasedIsHeldAgainstThat() {
        assertThat(Reading.of(
                                "District|Allocation|Released|Spent|Absorption rate",
                                "North Bay|12400|12400|11160|90%",
                                "East Ridge|8750|8300|7885|95%",
                                "South Plain|15200|14000|9800|70%",
                                "West Fork|6100|6100|5307|87%")
                        .codes())
                .doesNotContain("layout.comparison-differs S!E4", "layout.reading-doubted S!E1");
    }

    @Test
    void measuresWithALeadAndADayAreTasks() {
        assertThat(Reading.of(
                                "Lead ministry|Measure|Due date|Progress",
                                "Ministry of Finance|Amend the act|31 March 2025|Completed",
                                "Ministry of Trade|Open the shop|30 September 2025|In progress")
                        .statuses())
                .containsExactly("COMPLETED", "IN_PROGRESS");
    }

    @Test
    void aResultInWordsMayNameThePlanThatItExceeds() {
        Reading read = Reading.of(
                "Chỉ tiêu|Kế hoạch năm 2025|Kết quả năm 2025",
                "Cấp giấy chứng nhận|1.500 giấy|Đã cấp 1.200/1.500 giấy",
                "Đào tạo nghề|800 người|Đã đào tạo 865 người, vượt kế hoạch");

        assertThat(read.rated(DAY)).containsExactly("Cấp giấy chứng nhận: 80", "Đào tạo nghề: MET");
    }

    @Test
    void numbersBehindWithinAreNoMonths() {
        Reading reading = Reading.of(
                "A&E attendances, September 2024",
                "Trust | Attendances | Seen within 4 hours",
                "Northfield Hospital | 12480 | 9734",
                "Riverside General | 15230 | 10509",
                "Queen Mary Hospital | 10120 | 7792",
                "Total | 37830 | 28035");

        assertThat(reading.values("Seen within 4 hours")).contains("2024-09=28035");
    }

    @Test
    void issuesOverAmountsAreNoRemarks() {
        Reading reading = Reading.of(
                "Performance by department, 2024",
                "Department | Exchequer issues 2024 | Expenditure 2024",
                "Health | 2105 | 1988",
                "Roads | 610 | 590",
                "Education | 512 | 488",
                "Total | 3227 | 3066");

        assertThat(reading.values("Exchequer issues 2024")).contains("2024=3227");
    }

    @Test
    void plansOfAYearBesideBodiesAreTheirTargets() {
        Reading reading = Reading.of(
                "STT | Huyện, thị xã, thành phố | Chỉ tiêu năm 2024 | Kết quả năm 2024",
                "1 | Thành phố Pleiku | 4200 | 4536",
                "2 | Thị xã An Khê | 1100 | 1067",
                "3 | Huyện Chư Sê | 1300 | 1365",
                " | Toàn tỉnh | 6600 | 6968");

        assertThat(reading.values("Kết quả năm 2024")).contains("2024=6968");
    }

    @Test
    void aPercentageBesideCountsIsNotInTheirUnit() {
        Reading reading = Reading.of(
                "District | Trained 2024 (persons) | Placed 2024 (% of trained)",
                "Eastvale | 5148 | 66", "Norbury | 4512 | 58", "Lower Valley | 3564 | 71", "Total | 13224 | 65");

        assertThat(reading.values("Trained 2024 (persons)")).contains("2024=13224 persons");
        assertThat(reading.values("Placed 2024 (% of trained)")).contains("2024=65 %");
    }

    @Test
    void areasOverFiguresAreNoHeadings() {
        Reading reading = Reading.of(
                "District | Planned area 2024 (ha) | Area restored 2024 (ha)",
                "Lower Valley | 1800 | 1620",
                "Eastvale | 850 | 595",
                "Norbury | 570 | 456",
                "Total | 3220 | 2671");

        assertThat(reading.values("Area restored 2024 (ha)")).contains("2024=2671 ha");
    }

    @Test
    void figuresWithAScaleOfTheirOwnAreNotScaledByTheUnit() {
        Reading reading = Reading.of(
                "Chỉ tiêu | Đơn vị | Kế hoạch 2025 | Thực hiện 2025",
                "Thu ngân sách | tỷ đồng | 1,5 nghìn tỷ | 1200",
                "Chi đầu tư | tỷ đồng | 2 | 900 triệu",
                "Chi thường xuyên | triệu đồng | 2000 | 1,5 nghìn");

        assertThat(reading.targets("Thu ngân sách"))
                .containsExactly("2025: Bound{comparison=AT_LEAST, value=1500000000000 đồng}");
        assertThat(reading.values("Thu ngân sách")).containsExactly("2025=1200000000000 đồng");
        assertThat(reading.values("Chi đầu tư")).containsExactly("2025=900000000 đồng");
        assertThat(reading.values("Chi thường xuyên")).containsExactly("2025=1500000000 đồng");
    }

    @Test
    void structuresOfVeryManyPartsAreNotAddedUp() {
        assertThat(structureOf(99).codes()).contains("layout.shares-differ S!D3");
        assertThat(structureOf(101).codes()).doesNotContain("layout.shares-differ S!D3");
    }

    private static Reading structureOf(int parts) {
        return Reading.of(Stream.concat(
                        Stream.of("TT|Chỉ tiêu|Đơn vị|Thực hiện 2024", "1|Cơ cấu kinh tế|%|100"),
                        IntStream.range(0, parts).mapToObj(i -> "-|Ngành số " + (i + 1) + "|%|1"))
                .toArray(String[]::new));
    }

    @Test
    void judgementsUnderTheHeadOfAShareAreClasses() {
        Reading reading = Reading.of(
                "Chỉ tiêu | KH 2025 | TH 2025 | Kết quả so với kế hoạch",
                "Hợp tác xã mới | 35 | 38 | Vượt",
                "Tổ hợp tác mới | 60 | 22 | Chưa đạt",
                "Thu nhập | 54 | 54 | Đạt");

        assertThat(reading.grades()).containsExactly("MET", "NOT_MET", "MET");
    }

    @Test
    void wordsOfAWholeThatComeAgainAreAClassAndNoNumber() {
        Reading read = Reading.of(
                "Cấp học|Chỉ tiêu|Kế hoạch 2025|Kết quả 2025",
                "Tiểu học|Học sinh bỏ học|10|8",
                "Chung|Phòng học kiên cố|1250|1000",
                "Chung|Thư viện số|25|2");

        assertThat(read.warned()).isFalse();
        assertThat(read.names()).containsExactly("Học sinh bỏ học", "Phòng học kiên cố", "Thư viện số");
    }
}
