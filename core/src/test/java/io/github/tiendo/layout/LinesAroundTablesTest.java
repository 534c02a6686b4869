package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands around a table and says nothing of its figures changes nothing of what they mean. */
class LinesAroundTablesTest {

    private static final List<String> BY_MONTH = List.of(
            "| Hồ sơ tiếp nhận quý I năm 2025",
            "| Điểm tiếp nhận | | Tháng 1 | Tháng 2 | Tháng 3 | | Cộng quý I",
            "1 | Điểm Bến Cát | | 240 | 180 | 315 | | 735",
            "2 | Điểm Chợ Gạo | | 110 | 95 | 120 | | 325",
            "3 | Điểm Phú Lợi | | - | - | 40 | | 40",
            "| Toàn thành phố | | 350 | 275 | 475 | | 1100");

    private static final List<String> BY_UNIT = List.of(
            "TT | Địa phương | Diện tích (ha) | Số hộ (hộ) | < | Kinh phí (triệu đồng) | <",
            "^ | ^ | ^ | Kế hoạch | Đã chi trả | Kế hoạch | Đã chi",
            "1 | Xã Nậm Cắn | 12500 | 640 | 600 | 6200 | 5890",
            "2 | Xã Mường Ải | 9800 | 510 | 470 | 4900 | 4410",
            "3 | Xã Na Ngoi | 11300 | 580 | 580 | 5650 | 5650",
            "| Tổng số | 33600 | 1730 | 1650 | 16750 | 15950");

    private static final List<String> TASKS = List.of(
            "| Ref | Action | Owner | Due | Status | Done on",
            "A | Classrooms",
            "| A-1 | Repair four roofs | Works Department | 2025-08-31 | Delayed |",
            "| A-2 | Buy desks | Supplies Office | 2025-10-30 | Under way |",
            "",
            "B | Water",
            "| B-1 | Drill a well | Works Department | 2025-06-30 | Done | 2025-06-20",
            "| B-2 | Lay pipes | Works Department | 2025-09-12 | Not started |");

    private static final List<String> SIGNATURES =
            List.of("", "| Người lập biểu | | | Thủ trưởng đơn vị", "| (Ký, ghi rõ họ tên) | | | (Ký tên, đóng dấu)");

    private static final List<String> NOTES =
            List.of("", "Nguồn: báo cáo của các đơn vị.", "Ghi chú: dấu (-) là chưa phát sinh.");

    static Stream<Arguments> tablesAndLinesBelow() {
        return Stream.of(BY_MONTH, BY_UNIT, TASKS)
                .flatMap(table -> Stream.of(SIGNATURES, NOTES).map(below -> Arguments.of(table, below)));
    }

    @ParameterizedTest
    @MethodSource("tablesAndLinesBelow")
    void signaturesAndNotesBelowATableChangeNothing(List<String> table, List<String> below) {
        List<String> all = new ArrayList<>(table);
        all.addAll(below);

        assertThat(tables(all)).isEqualTo(tables(table));
        assertThat(Reading.of(all.toArray(String[]::new)).codes())
                .isEqualTo(Reading.of(table.toArray(String[]::new)).codes());
    }

    /** As the names of the tables stand: numbers, ids, headings and none. */
    static Stream<List<String>> tablesWithRowsToPart() {
        return Stream.of(
                BY_MONTH,
                BY_UNIT,
                TASKS,
                List.of(
                        "Ref | Measure | RAG status | Commentary",
                        "| Priority 1: Thriving places",
                        "1.1 | Homes completed | Green",
                        "1.2 | Town centre vacancy | Amber",
                        "| Priority 2: Healthy places",
                        "2.1 | Leisure centre visits | Red",
                        "2.2 | Trees planted | Green"),
                List.of(
                        "No. | Measure | Owner | Due date | Status",
                        "P1 | Publish the plans | Procurement Authority | 2025-03-31 | Completed",
                        "P2 | Amend the regulation | Ministry of Finance | 2025-06-30 | In progress",
                        "P3 | Train the officers | Civil Service College | 2025-12-15 | Not started"));
    }

    @ParameterizedTest
    @MethodSource("tablesWithRowsToPart")
    void anEmptyRowBetweenTwoRowsPartsNoTable(List<String> table) {
        int last = table.size() - 1;
        for (int above = 4; above <= last; above++) {
            List<String> parted = new ArrayList<>(table);
            parted.add(above, "");

            assertThat(rows(parted)).as("empty row %s", above).isEqualTo(rows(table));
        }
    }

    @Test
    void numbersOfTelephonesAreNoFigures() {
        Reading reading = Reading.of(
                "Xã | Số hộ nghèo năm 2025 | Đầu mối",
                "Xã Bình An | 120 | 0912 345 678",
                "Xã Hòa Lợi | 85 | (024) 3936 1234",
                "Xã Tân Mỹ | 97 | +84 912 345 679");

        assertThat(reading.totals("Số hộ nghèo năm 2025")).containsExactly("2025: 302 of 3/3");
        assertThat(reading.codes()).doesNotContain("notation.no-number");
    }

    @Test
    void whoSignsAboveTheWordsOfASignatureIsNoBody() {
        Reading reading = Reading.of(
                "Địa bàn | Phải xây năm 2026 | Đã bàn giao năm 2026",
                "Xã Mường Lay | 14 | 9",
                "Xã Nậm Cần | 10 | 3",
                "Cộng | 24 | 12",
                "",
                "KẾ TOÁN | | GIÁM ĐỐC BAN",
                "(Ký, ghi rõ họ tên) | | (Ký tên, đóng dấu)");

        assertThat(reading.totals("Đã bàn giao năm 2026")).containsExactly("2026: 12 of 2/2");
    }

    @Test
    void aRemarkBesideAHeadingOfBodiesLeavesItOne() {
        Reading reading = Reading.of(
                "District | Return received | Received on | Remarks",
                "Northern region | | | second round",
                "Abim | Yes | 2025-10-07 |",
                "Kotido | No | | three calls",
                "",
                "Western region | | |",
                "Buliisa | Yes | 2025-10-02 |",
                "Kasese | Yes | 2025-10-09 |");

        assertThat(reading.coverage()).containsExactly("Return received: 3/4");
    }

    @Test
    void aRemarkAloneInItsRowIsNoRow() {
        Reading reading = Reading.of(
                "No. | Indicator | Target 2025 | Result 2025 | Remarks",
                "1 | Lamps repaired | 400 | 380 |",
                " | | | | continued overleaf",
                "2 | Crossings painted | 60 | 66 |",
                " | | | | checked in May");

        assertThat(reading.names()).containsExactly("Lamps repaired", "Crossings painted");
    }

    @Test
    void aBodyWithARemarkInPlaceOfAnAnswerIsStillCounted() {
        Reading reading = Reading.of(
                "District | Return received | Received on | Remarks",
                "Abim | Yes | 2025-10-07 |",
                "Kotido | | | asked for more time",
                "Buliisa | Yes | 2025-10-02 |",
                "Kasese | Yes | 2025-10-09 |");

        assertThat(reading.coverage()).containsExactly("Return received: 3/4");
    }

    @Test
    void aRemarkBesideAHeadingLeftOfTheNamesLeavesItOne() {
        Reading reading = Reading.of(
                "KPI No. | Indicator | Target 2025 | Result 2025 | Remarks",
                "Goal 1: Safe streets | | | | revised in May",
                "G1 | Lamps repaired | 400 | 380 |",
                "G2 | Crossings painted | 60 | 66 |",
                "Goal 2: Clean air",
                "G3 | Stations installed | 12 | 9 |");

        assertThat(reading.headings()).containsExactly("Goal 1: Safe streets: 2", "Goal 2: Clean air: 1");
    }

    private static List<Integer> rows(List<String> table) {
        return tables(table).stream().map(Layout.Table::rows).toList();
    }

    private static List<Layout.Table> tables(List<String> rows) {
        return LayoutReader.standard()
                .layout(Tables.document(rows.toArray(String[]::new)))
                .tables();
    }
}
