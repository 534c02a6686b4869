package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Usual shapes of tables, as people have them, and everything that is read of them. */
class ShapesOfTablesTest {

    /** A line for each indicator with values (v), parts (p) and targets (t); tasks with their statuses; what is found. */
    private static String read(String table) {
        Reading reading = Reading.of(table.strip().split("\n"));
        List<String> lines = new ArrayList<>();
        for (String name : reading.names()) {
            lines.add(name + part("v", reading.values(name)) + part("p", reading.parts(name))
                    + part(
                            "t",
                            reading.targets(name).stream()
                                    .map(ShapesOfTablesTest::plain)
                                    .toList()) + " u "
                    + reading.unit(name));
        }
        List<String> tasks = reading.timeliness(LocalDate.of(2025, 1, 1));
        if (!tasks.isEmpty()) {
            lines.add("tasks " + tasks + reading.statuses() + reading.leads() + reading.coverage());
        }
        if (!reading.codes().isEmpty()) {
            lines.add("codes " + reading.codes());
        }
        return String.join("\n", lines) + "\n";
    }

    private static String part(String name, List<String> values) {
        return values.isEmpty() ? "" : " " + name + values;
    }

    private static String plain(String target) {
        return target.replaceAll("Bound\\{comparison=|, value=|\\}", " ").replaceAll(" +", " ");
    }

    @Test
    void partsStandBelowOneHead() {
        assertThat(read("""
                KẾT QUẢ NĂM 2024
                TT|Chỉ tiêu|Đơn vị|Kết quả|<|Ghi chú
                |||Nam|Nữ|
                1|Lao động|người|20|30|
                2|Hộ nghèo|hộ|5|7|
                """)).isEqualTo("""
                Lao động p[Nam 2024=20 người, Nữ 2024=30 người] u người
                Hộ nghèo p[Nam 2024=5 hộ, Nữ 2024=7 hộ] u hộ
                """);
    }

    @Test
    void theWholeStandsBesideItsParts() {
        assertThat(read("""
                KẾT QUẢ NĂM 2024
                TT|Chỉ tiêu|Đơn vị|Kết quả|<|<|Ghi chú
                |||Tổng|Nam|Nữ|
                1|Lao động|người|50|20|30|
                2|Hộ nghèo|hộ|12|5|7|
                """)).isEqualTo("""
                Lao động v[2024=50 người] p[Nam 2024=20 người, Nữ 2024=30 người] u người
                Hộ nghèo v[2024=12 hộ] p[Nam 2024=5 hộ, Nữ 2024=7 hộ] u hộ
                """);
    }

    @Test
    void aShareOfThePlanIsNoResult() {
        assertThat(read("""
                KẾT QUẢ NĂM 2024
                TT|Nội dung|Đơn vị tính|Kế hoạch|Thực hiện|Tỷ lệ
                1|Số xã đạt chuẩn|xã|100|90|90%
                2|Số hộ thoát nghèo|hộ|500|450|90%
                """)).isEqualTo("""
                Số xã đạt chuẩn v[2024=90 xã] t[2024: AT_LEAST 100 xã ] u xã
                Số hộ thoát nghèo v[2024=450 hộ] t[2024: AT_LEAST 500 hộ ] u hộ
                """);
    }

    @Test
    void targetsThatAreCalledNoPlanAreDueInTheYearOfTheTitleWithAWarning() {
        assertThat(read("""
                SCORECARD OF THE MINISTRY OF TRADE, 2024
                KPI|Target|Result
                Licences issued|95|91
                """)).contains("t[2024: AT_LEAST 95").contains("layout.due-by-title S!B2");
    }

    @Test
    void aShareOfAFallMayBeTheOtherWayRound() {
        assertThat(Reading.of(
                                "Chỉ tiêu|Đơn vị|Kế hoạch 2024|Thực hiện 2024|% hoàn thành",
                                "SAIDI (càng thấp càng tốt)|phút|55|48|115%",
                                "Doanh thu|tỷ đồng|420|437|104%",
                                "Sản lượng|tấn|100|90|110%")
                        .codes())
                .contains("layout.comparison-differs S!E4")
                .doesNotContain("layout.comparison-differs S!E2", "layout.comparison-differs S!E3");
    }

    @Test
    void yesAndNoUnderAQuestionWhetherATargetWasMetAreClasses() {
        assertThat(Reading.of(
                                "Indicator|Target 2024|Actual 2024|On target?",
                                "Visits|100|90|Yes",
                                "Seats|50|60|Yes",
                                "Wells|10|8|No")
                        .codes())
                .containsOnlyOnce("intake.grade-against-figures S!D2")
                .doesNotContain("intake.classes-not-read S!D2");
    }

    @Test
    void aUnitThatBeginsWithAPercentSignIsAPercentage() {
        assertThat(read("""
                KẾT QUẢ NĂM 2024
                TT|Chỉ tiêu|Đơn vị|Kết quả|Mục tiêu 2025
                1|Dùng nước sạch|% dân số|75|80
                """)).isEqualTo("""
                Dùng nước sạch v[2024=75 %] t[2025: AT_LEAST 80 % ] u %
                """);
    }

    @Test
    void codesAreNoNumbers() {
        assertThat(read("""
                KẾT QUẢ NĂM 2024
                Mã|Chỉ tiêu|Kết quả|Mục tiêu 2025
                A01|Hộ có cáp quang|75%|80%
                A02|Hồ sơ trực tuyến|60%|90%
                """)).isEqualTo("""
                Hộ có cáp quang v[2024=75 %] t[2025: AT_LEAST 80 % ] u %
                Hồ sơ trực tuyến v[2024=60 %] t[2025: AT_LEAST 90 % ] u %
                """);
    }

    @Test
    void bodiesMayStandBeforeIndicators() {
        assertThat(read("""
                KẾT QUẢ NĂM 2024
                Đơn vị|Chỉ tiêu|Kết quả|Mục tiêu 2025
                Sở Y tế|Hộ có cáp quang|75%|80%
                Sở Nội vụ|Hồ sơ trực tuyến|60%|90%
                """)).isEqualTo("""
                Hộ có cáp quang v[2024=75 %] t[2025: AT_LEAST 80 % ] u %
                Hồ sơ trực tuyến v[2024=60 %] t[2025: AT_LEAST 90 % ] u %
                """);
    }

    @Test
    void aCrossChoosesAStatus() {
        assertThat(read("""
                KẾ HOẠCH NĂM 2025
                TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn|Hoàn thành|Đang thực hiện|Chưa thực hiện
                1|Xây dựng luật|Bộ Tư pháp|30/6/2024|x||
                2|Xây dựng nghị định|Bộ Tư pháp|30/9/2024||x|
                3|Lập quỹ|Bộ Tài chính|30/9/2025|||x
                """)).isEqualTo("""
                tasks [Xây dựng luật: COMPLETED_DATE_UNKNOWN 2024-06-30, Xây dựng nghị định: OVERDUE 2024-09-30, Lập quỹ: NOT_DUE 2025-09-30][COMPLETED, IN_PROGRESS, NOT_STARTED][Bộ Tư pháp, Bộ Tư pháp, Bộ Tài chính][]
                """);
    }

    @Test
    void aDayOfCompletionNeedsADayAndACompletedTask() {
        assertThat(read("""
                TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn|Tình trạng|Ngày hoàn thành
                1|Xây dựng luật|Bộ Tư pháp|30/6/2024|Hoàn thành|15/6/2024
                2|Xây dựng nghị định|Bộ Tư pháp|30/9/2024|Đang thực hiện|15/9/2024
                3|Lập quỹ|Bộ Tài chính|30/9/2025|Hoàn thành|sắp xong
                4|Lập sàn|Bộ Tài chính|30/9/2025||15/9/2024
                """)).isEqualTo("""
                tasks [Xây dựng luật: COMPLETED_ON_TIME 2024-06-30, Xây dựng nghị định: OVERDUE 2024-09-30, Lập quỹ: COMPLETED_DATE_UNKNOWN 2025-09-30, Lập sàn: COMPLETED_ON_TIME 2025-09-30][COMPLETED, IN_PROGRESS, COMPLETED, COMPLETED][Bộ Tư pháp, Bộ Tư pháp, Bộ Tài chính, Bộ Tài chính][]
                codes [intake.completed-on-yet-open S!F3, intake.not-a-day-of-completion S!F4]
                """);
    }

    @Test
    void aStatusThatTheDaysBesideItContradictIsTold() {
        assertThat(read("""
                TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn|Tình trạng|Ngày hoàn thành
                1|Xây dựng luật|Bộ Tư pháp|30/6/2024|Hoàn thành đúng hạn|18/8/2024
                2|Xây dựng nghị định|Bộ Tư pháp|30/9/2024|Hoàn thành đúng hạn|15/9/2024
                3|Lập quỹ|Bộ Tài chính|30/9/2024|Hoàn thành quá hạn|30/9/2024
                """))
                .contains("Xây dựng luật: COMPLETED_LATE", "Lập quỹ: COMPLETED_ON_TIME")
                .endsWith("""
                codes [intake.timeliness-differs S!E2, intake.timeliness-differs S!E4]
                """);
    }

    @Test
    void wordsOnTimeBesideADayOfCompletionSayThatATaskIsCompleted() {
        assertThat(read("""
                TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn|Ngày nghiệm thu|Tiến độ
                1|Xây dựng mô hình|Bộ Tư pháp|30/6/2024|18/6/2024|Đúng hạn
                2|Lập bản đồ|Bộ Tư pháp|30/9/2024|15/10/2024|Chậm
                3|Lập quỹ|Bộ Tài chính|30/9/2024|30/10/2024|Đúng hạn
                4|Lập sàn|Bộ Tài chính|30/9/2024||Đang thực hiện
                """)).isEqualTo("""
                tasks [Xây dựng mô hình: COMPLETED_ON_TIME 2024-06-30, Lập bản đồ: COMPLETED_LATE 2024-09-30, Lập quỹ: COMPLETED_LATE 2024-09-30, Lập sàn: OVERDUE 2024-09-30][COMPLETED, COMPLETED, COMPLETED, IN_PROGRESS][Bộ Tư pháp, Bộ Tư pháp, Bộ Tài chính, Bộ Tài chính][]
                codes [intake.timeliness-differs S!F4]
                """);
    }

    @Test
    void servicesGoLiveOnADay() {
        assertThat(read("""
                No.|Task|Owner|Planned live date|Actual live date|Status
                1|Licence renewal|Ministry of Trade|2024-06-30|2024-06-18|Live - on time
                2|Permit|Ministry of Works|2024-09-30||User testing
                3|Land search|Ministry of Lands|2025-09-30||Not started
                """)).startsWith("""
                tasks [Licence renewal: COMPLETED_ON_TIME 2024-06-30, Permit: OVERDUE 2024-09-30, Land search: NOT_DUE 2025-09-30][COMPLETED, IN_PROGRESS, NOT_STARTED]""");
    }

    @Test
    void aTaskThatBeginsAfterItIsDueIsTold() {
        assertThat(read("""
                TT|Nhiệm vụ|Cơ quan chủ trì|Bắt đầu|Kết thúc|Tình trạng
                1|Xây dựng luật|Bộ Tư pháp|01/9/2024|30/6/2024|Hoàn thành
                2|Xây dựng nghị định|Bộ Tư pháp|30/9/2024|30/9/2024|Hoàn thành
                3|Lập quỹ|Bộ Tài chính|Quý III/2024|Quý II/2024|Đang thực hiện
                4|Lập sàn|Bộ Tài chính|Quý III/2024|Quý III/2024|
                """)).endsWith("""
                codes [intake.starts-after-deadline S!D2, intake.starts-after-deadline S!D4]
                """);
    }

    @Test
    void aStatusThatTheShareDoneBesideItContradictsIsTold() {
        assertThat(read("""
                TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn|Tình trạng|Tỷ lệ hoàn thành
                1|Xây dựng luật|Bộ Tư pháp|30/6/2024|Hoàn thành|60%
                2|Xây dựng nghị định|Bộ Tư pháp|30/9/2024|Đang thực hiện|60%
                3|Lập quỹ|Bộ Tài chính|30/9/2025|Chưa thực hiện|10%
                4|Lập sàn|Bộ Tài chính|30/9/2025|Hoàn thành|100%
                """)).endsWith("""
                codes [intake.share-done-differs S!F2, intake.share-done-differs S!F4]
                """);
    }

    @Test
    void aShareDoneIsAStatus() {
        assertThat(read("""
                TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn|Tỷ lệ hoàn thành
                1|Xây dựng luật|Bộ Tư pháp|30/6/2024|100%
                2|Xây dựng nghị định|Bộ Tư pháp|30/9/2024|50%
                3|Lập quỹ|Bộ Tài chính|30/9/2025|0%
                """)).isEqualTo("""
                tasks [Xây dựng luật: COMPLETED_DATE_UNKNOWN 2024-06-30, Xây dựng nghị định: OVERDUE 2024-09-30, Lập quỹ: NOT_DUE 2025-09-30][COMPLETED, IN_PROGRESS, NOT_STARTED][Bộ Tư pháp, Bộ Tư pháp, Bộ Tài chính][]
                """);
    }

    @Test
    void aStatusStandsBesideTheShareDone() {
        assertThat(read("""
                No.|Task|Owner|Deadline|Status|% complete
                1|Draft the law|Ministry of Justice|30 June 2024|Completed|100%
                2|Issue the decree|Ministry of Justice|30 September 2024|In progress|40%
                3|Set up the fund|Ministry of Finance|30 September 2025|Not started|0%
                """)).isEqualTo("""
                tasks [Draft the law: COMPLETED_DATE_UNKNOWN 2024-06-30, Issue the decree: OVERDUE 2024-09-30, Set up the fund: NOT_DUE 2025-09-30][COMPLETED, IN_PROGRESS, NOT_STARTED][Ministry of Justice, Ministry of Justice, Ministry of Finance][]
                """);
    }

    @Test
    void whatIsComputedIsNoResult() {
        assertThat(read("""
                No.|Indicator|Unit|Baseline|Target 2025|Actual 2024|Variance|% of target
                1|Fibre households|%|60|80|75|-5|93.75%
                2|Files online|%|40|90|60|-30|66.7%
                """)).isEqualTo("""
                Fibre households v[2024=75 %] t[2025: AT_LEAST 80 % ] u %
                Files online v[2024=60 %] t[2025: AT_LEAST 90 % ] u %
                codes [layout.period-assumed S!D1]
                """);
    }

    @Test
    void aDirectionMayBeStated() {
        assertThat(read("""
                TT|Chỉ tiêu|Đơn vị tính|Chiều|Mục tiêu 2025|Kết quả 2024
                1|Hộ nghèo|%|Giảm|5|6
                2|Hồ sơ trực tuyến|%|Tăng|90|60
                3|Tai nạn|vụ|Giảm|100|90
                """)).isEqualTo("""
                Hộ nghèo v[2024=6 %] t[2025: AT_MOST 5 % ] u %
                Hồ sơ trực tuyến v[2024=60 %] t[2025: AT_LEAST 90 % ] u %
                Tai nạn v[2024=90 vụ] t[2025: AT_MOST 100 vụ ] u vụ
                """);
    }

    @Test
    void partsStandBelowTheirWhole() {
        assertThat(read("""
                TT|Chỉ tiêu|Đơn vị tính|Mục tiêu 2025|Kết quả 2024
                1|Hộ có cáp quang|%|80|75
                |Trong đó:||
                |Thành thị|%||85
                |Nông thôn|%||65
                2|Hồ sơ trực tuyến|%|90|60
                """)).isEqualTo("""
                Hộ có cáp quang v[2024=75 %] p[Thành thị 2024=85 %, Nông thôn 2024=65 %] t[2025: AT_LEAST 80 % ] u %
                Hồ sơ trực tuyến v[2024=60 %] t[2025: AT_LEAST 90 % ] u %
                """);
    }

    @Test
    void aColumnMayNameTheParts() {
        assertThat(read("""
                TT|Chỉ tiêu|Phân tổ|Đơn vị tính|Mục tiêu 2025|Kết quả 2024
                1|Hộ có cáp quang|Tổng|%|80|75
                1|Hộ có cáp quang|Thành thị|%||85
                1|Hộ có cáp quang|Nông thôn|%||65
                """)).isEqualTo("""
                Hộ có cáp quang v[2024=75 %] p[Thành thị 2024=85 %, Nông thôn 2024=65 %] t[2025: AT_LEAST 80 % ] u %
                """);
    }

    @Test
    void aColumnOfDifferentSignsNamesNoParts() {
        assertThat(read("""
                TT|Chỉ tiêu|Phân tổ|Đơn vị tính|Mục tiêu 2025|Kết quả 2024
                1|Hộ có cáp quang|a|%|80|75
                2|Hồ sơ trực tuyến|b|%|90|85
                3|Chữ ký số|c|%|60|65
                """)).isEqualTo("""
                Hộ có cáp quang v[2024=75 %] t[2025: AT_LEAST 80 % ] u %
                Hồ sơ trực tuyến v[2024=85 %] t[2025: AT_LEAST 90 % ] u %
                Chữ ký số v[2024=65 %] t[2025: AT_LEAST 60 % ] u %
                codes [layout.unknown-column S!C1]
                """);
    }

    @Test
    void bodiesMayStandInRows() {
        assertThat(read("""
                KẾT QUẢ NĂM 2024
                TT|Đơn vị|Hộ có cáp quang (%)|Hồ sơ trực tuyến (%)
                1|Sở Y tế|75|60
                2|Sở Nội vụ|70|50
                |Toàn tỉnh|72|55
                """)).isEqualTo("""
                Hộ có cáp quang (%) v[2024=72 %] p[Sở Y tế 2024=75 %, Sở Nội vụ 2024=70 %] u %
                Hồ sơ trực tuyến (%) v[2024=55 %] p[Sở Y tế 2024=60 %, Sở Nội vụ 2024=50 %] u %
                """);
    }

    @Test
    void lessIsBetterByNumbersAndWords() {
        assertThat(read("""
                TT|Chỉ tiêu|Đơn vị tính|Hiện trạng 2020|Mục tiêu 2025|Kết quả 2024
                1|Tỷ lệ hộ nghèo|%|10|5|6
                2|Số vụ tai nạn giao thông|vụ|100|0|20
                3|Xếp hạng chính phủ điện tử|hạng|86|Top 50|71/193
                4|Tăng trưởng kinh tế số|%||tăng 20%/năm|18
                5|Thời gian giải quyết hồ sơ|ngày|10|≤ 5 và ≥ 2|6
                """)).isEqualTo("""
                Tỷ lệ hộ nghèo v[2024=6 %] t[2025: AT_MOST 5 % ] u %
                Số vụ tai nạn giao thông v[2024=20 vụ] t[2025: AT_MOST 0 vụ ] u vụ
                Xếp hạng chính phủ điện tử v[2024=71/193] t[2025: TopRank{limit=50 ] u rank
                Tăng trưởng kinh tế số v[2024=18 %] t[2025: RelativeChange{change=20 %, isPerYear=true, comparison=AT_LEAST ] u %
                Thời gian giải quyết hồ sơ v[2024=6 ngày] t[2025: AllOf{parts=[ AT_MOST 5 ngày , AT_LEAST 2 ngày ] ] u ngày
                codes [intake.national-rank-not-counted S!B4, intake.direction-by-words S!B2]
                """);
    }

    @Test
    void aStatedDirectionGoesBeforeWordsAndIsHeldAgainstThem() {
        assertThat(read("""
                TT|Chỉ tiêu|Đơn vị tính|Chiều|Hiện trạng 2020|Mục tiêu 2025|Kết quả 2024
                1|Giảm tỷ lệ hộ nghèo|%|Tăng|10|5|6
                2|Tỷ lệ hồ sơ trực tuyến|%|Giảm|40|90|60
                3|Số vụ cháy|vụ||50|0|20
                4|Lượng phát thải|tấn|Giảm||100|120
                """)).isEqualTo("""
                Giảm tỷ lệ hộ nghèo v[2024=6 %] t[2025: AT_LEAST 5 % ] u %
                Tỷ lệ hồ sơ trực tuyến v[2024=60 %] t[2025: AT_LEAST 90 % ] u %
                Số vụ cháy v[2024=20 vụ] t[2025: AT_MOST 0 vụ ] u vụ
                Lượng phát thải v[2024=120 tấn] t[2025: AT_MOST 100 tấn ] u tấn
                codes [intake.direction-contradicted S!D2, intake.direction-contradicted S!D3, intake.direction-by-words S!B4]
                """);
    }

    @Test
    void aPlaceAmongNationsIsNotCounted() {
        assertThat(read("""
                TT|Chỉ tiêu|Đơn vị tính|Mục tiêu 2025|Kết quả 2024
                1|Xếp hạng chính phủ điện tử||Thuộc nhóm 50 nước dẫn đầu|71/193
                2|Hộ có cáp quang|%|80|75
                """)).isEqualTo("""
                Xếp hạng chính phủ điện tử v[2024=71/193] t[2025: TopRank{limit=50, group=nước dẫn đầu ] u rank
                Hộ có cáp quang v[2024=75 %] t[2025: AT_LEAST 80 % ] u %
                codes [intake.national-rank-not-counted S!B2]
                """);
    }

    @Test
    void numbersAndNamesThatStandTwiceAreFound() {
        assertThat(read("""
                TT|Chỉ tiêu|Đơn vị tính|Mục tiêu 2025|Kết quả 2024
                1|Hộ có cáp quang|%|80|75
                1|Hồ sơ trực tuyến|%|90|60
                2|Hộ có cáp quang|%|80|76
                |Chữ ký số|%|50|-
                """)).isEqualTo("""
                Hộ có cáp quang v[2024=75 %] t[2025: AT_LEAST 80 % ] u %
                Hồ sơ trực tuyến v[2024=60 %] t[2025: AT_LEAST 90 % ] u %
                Hộ có cáp quang v[2024=75 %] t[2025: AT_LEAST 80 % ] u %
                Chữ ký số t[2025: AT_LEAST 50 % ] u %
                codes [intake.duplicate-number S!A3, intake.duplicate-name S!B4]
                """);
    }

    @Test
    void ratiosOfAColumnAreAssumed() {
        assertThat(read("""
                TT|Chỉ tiêu|Đơn vị tính|Mục tiêu 2025|Kết quả 2024
                1|Hộ có cáp quang|%|0.8|0.75
                2|Hồ sơ trực tuyến|%|0.9|0.6
                """)).isEqualTo("""
                Hộ có cáp quang v[2024=75 %] t[2025: AT_LEAST 80 % ] u %
                Hồ sơ trực tuyến v[2024=60 %] t[2025: AT_LEAST 90 % ] u %
                codes [intake.ratios-assumed S!E2, intake.ratios-assumed S!D2]
                """);
    }

    @Test
    void neitherReadingIsTakenWhereBothArePlausible() {
        assertThat(read("""
                TT|Chỉ tiêu|Đơn vị tính|Mục tiêu 2025 (%)|Kết quả 2024 (%)
                1|Hộ có cáp quang|%|0.8|0.75
                2|Hồ sơ trực tuyến|%|0.9|1
                """)).isEqualTo("""
                Hộ có cáp quang u %
                Hồ sơ trực tuyến u %
                codes [intake.ratio-or-percent S!E2, intake.ratio-or-percent S!D2]
                """);
    }

    @Test
    void aPartAboveItsWholeIsFound() {
        assertThat(read("""
                TT|Chỉ tiêu|Đơn vị tính|Mục tiêu 2025|Kết quả 2024
                1|Tổng số hộ|hộ|100|90
                |Trong đó: hộ nghèo|hộ|10|95
                2|Số xã|xã|20|15
                """)).isEqualTo("""
                Tổng số hộ v[2024=90 hộ] p[hộ nghèo 2024=95 hộ] t[2025: AT_LEAST 100 hộ ] u hộ
                Số xã v[2024=15 xã] t[2025: AT_LEAST 20 xã ] u xã
                codes [intake.part-above-whole S!E3]
                """);
    }

    @Test
    void aFormulaOfTheHeadIsChecked() {
        assertThat(read("""
                TT|Chỉ tiêu|Đơn vị tính|Kế hoạch 2024|Thực hiện 2024|TH/KH (%)
                1|2|3|4|5|6=5/4
                1|Số xã đạt chuẩn|xã|100|90|90
                2|Số hộ thoát nghèo|hộ|500|450|95
                """)).isEqualTo("""
                Số xã đạt chuẩn v[2024=90 xã] t[2024: AT_LEAST 100 xã ] u xã
                Số hộ thoát nghèo v[2024=450 hộ] t[2024: AT_LEAST 500 hộ ] u hộ
                codes [layout.comparison-differs S!F4]
                """);
    }

    @Test
    void aShareOfNothingIsNotChecked() {
        assertThat(read("""
                TT|Chỉ tiêu|Đơn vị tính|Kế hoạch 2024|Thực hiện 2024|TH/KH (%)
                1|2|3|4|5|6=5/4
                1|Số xã đạt chuẩn|xã|0|90|90
                2|Số hộ thoát nghèo|hộ|500|450|90
                """)).isEqualTo("""
                Số xã đạt chuẩn v[2024=90 xã] t[2024: AT_LEAST 0 xã ] u xã
                Số hộ thoát nghèo v[2024=450 hộ] t[2024: AT_LEAST 500 hộ ] u hộ
                codes [intake.direction-assumed S!B3]
                """);
    }

    @Test
    void whatIsLeftIsChecked() {
        assertThat(read("""
                TT|Chỉ tiêu|Đơn vị tính|Kế hoạch 2024|Thực hiện 2024|Còn lại
                A|B|C|1|2|3=(1-2)
                1|Số xã đạt chuẩn|xã|100|90|10
                2|Số hộ thoát nghèo|hộ|500|450|60
                """)).isEqualTo("""
                Số xã đạt chuẩn v[2024=90 xã] t[2024: AT_LEAST 100 xã ] u xã
                Số hộ thoát nghèo v[2024=450 hộ] t[2024: AT_LEAST 500 hộ ] u hộ
                codes [layout.comparison-differs S!F4]
                """);
    }

    @Test
    void aGrowthByAFormulaIsChecked() {
        assertThat(read("""
                TT|Chỉ tiêu|Đơn vị tính|Thực hiện 2023|Thực hiện 2024|Tăng trưởng (%)
                1|2|3|4|5|6=(5-4)/4*100
                1|Số xã đạt chuẩn|xã|80|90|12,5
                2|Số hộ thoát nghèo|hộ|400|450|15
                """)).isEqualTo("""
                Số xã đạt chuẩn v[2023=80 xã, 2024=90 xã] u xã
                Số hộ thoát nghèo v[2023=400 hộ, 2024=450 hộ] u hộ
                codes [layout.comparison-differs S!F4]
                """);
    }

    @Test
    void whatTwoQuartersComeToIsChecked() {
        assertThat(read("""
                TT|Chỉ tiêu|Đơn vị tính|Quý I/2024|Quý II/2024|6 tháng/2024
                1|2|3|4|5|6=4+5
                1|Số xã đạt chuẩn|xã|40|50|90
                2|Số hộ thoát nghèo|hộ|200|250|460
                """)).isEqualTo("""
                Số xã đạt chuẩn v[2024-Q1=40 xã, 2024-Q2=50 xã] u xã
                Số hộ thoát nghèo v[2024-Q1=200 hộ, 2024-Q2=250 hộ] u hộ
                codes [layout.comparison-differs S!F4]
                """);
    }

    @Test
    void aHeadingMayStandAloneAmongTheCodes() {
        Reading reading = Reading.of(
                "Ref | Indicator | Unit | Target 2025 | Result 2025",
                "Final outcomes",
                "R1 | Schools with water | schools | 120 | 90",
                "Intermediate outcomes",
                "R2 | Wells drilled | wells | 90 | 30");

        assertThat(reading.names()).containsExactly("Schools with water", "Wells drilled");
    }

    @Test
    void aSentenceBehindTheMarkOfANoteBelowTheLastRowIsNone() {
        Reading reading = Reading.of(
                "TT | Chỉ tiêu | KH 2025 | TH 2025",
                "1 | Số hộ được hỗ trợ đất ở | 2150 | 774",
                " | (1) Các xã đang rà soát quỹ đất.");

        assertThat(reading.names()).containsExactly("Số hộ được hỗ trợ đất ở");
    }

    @Test
    void aNumberedRowWithoutValuesIsTheHeadingOfRowsWithoutNumbers() {
        Reading reading = Reading.of(
                "STT | Chỉ tiêu | ĐVT | KH năm 2025 | TH năm 2025",
                "I | Trồng trọt",
                "1 | Cây lúa",
                "- | Diện tích | ha | 36500 | 32120",
                "2 | Cây ngô",
                "- | Diện tích | ha | 9000 | 6150",
                "II | Chăn nuôi",
                "1 | Tổng đàn lợn | con | 430 | 421");

        assertThat(reading.names()).containsExactly("Diện tích", "Diện tích", "Tổng đàn lợn");
        assertThat(reading.codes()).noneMatch(code -> code.startsWith("intake.doubled"));
    }
}
