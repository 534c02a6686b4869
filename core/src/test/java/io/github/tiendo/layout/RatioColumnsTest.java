package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Columns of ratios: they restate the columns beside them and are no figures of their own. */
class RatioColumnsTest {

    @Test
    void ofThisYearAndTheSameTimeOfTheYearBeforeAreNoResult() {
        Reading reading = Reading.of(
                "KẾT QUẢ THU 6 THÁNG ĐẦU NĂM 2025",
                "Đơn vị tính: tỷ đồng",
                "TT|Đơn vị|Dự toán năm 2025|Thực hiện 6 tháng năm 2025|Thực hiện 6 tháng năm 2024|TH/CK",
                "1|Chi nhánh 1|900|495|450|110",
                "2|Chi nhánh 2|600|270|300|90",
                "3|Chi nhánh 3|300|186|155|120");

        assertThat(reading.names()).containsExactly("KẾT QUẢ THU 6 THÁNG ĐẦU NĂM 2025");
        assertThat(reading.warned()).isFalse();
    }

    @Test
    void ofWhatIsKnownForNothingElseAndThePlanAreSharesOfIt() {
        Reading reading = Reading.of(
                "GIẢI NGÂN ĐẾN NGÀY 30/9/2025",
                "TT|Chủ đầu tư|Kế hoạch vốn giao|Giải ngân|GN/KH",
                "1|Xã Hòa Phú|300|210|70",
                "2|Xã Hòa Tiến|200|90|45");

        assertThat(reading.names()).containsExactly("GIẢI NGÂN ĐẾN NGÀY 30/9/2025");
        assertThat(reading.warned()).isFalse();
    }

    @Test
    void thatGiveWhatOthersDoInAllRowsAreToldByTheirCells() {
        Reading ofPlan = Reading.of(
                "TRỒNG RỪNG NĂM 2025", "Xã|Kế hoạch|Thực hiện|Nhịp độ", "Xã A|100|120|120,0", "Xã B|200|150|75,0");
        Reading ofYear = Reading.of(
                "KHÁCH DU LỊCH",
                "Xã|Khách năm 2024|Khách năm 2025|Nhịp độ",
                "Xã A|100|120|120,0",
                "Xã B|200|150|75,0",
                "Xã C|90|99|110,0");

        assertThat(ofPlan.names()).containsExactly("TRỒNG RỪNG NĂM 2025");
        assertThat(ofYear.names()).containsExactly("Khách");
    }

    @Test
    void ofPercentAreNotInTheUnitAboveTheTable() {
        Reading reading = Reading.of(
                "Đơn vị tính: tỷ đồng",
                "Xã|Thu ngân sách 2025|Tỷ lệ hộ nghèo 2025 (%)|Tỷ lệ nợ đọng 2025",
                "Xã A|120|4,5|1,5",
                "Xã B|100|5,0|2,5");

        assertThat(reading.unit("Thu ngân sách 2025")).isEqualTo("đồng");
        assertThat(reading.unit("Tỷ lệ hộ nghèo 2025 (%)")).isEqualTo("%");
        assertThat(reading.unit("Tỷ lệ nợ đọng 2025")).isEmpty();
    }

    @Test
    void besideCountsUnderAHeadOfTargetsAreTargets() {
        Reading reading = Reading.of(
                "Indicator|Baseline 2023||||Target 2025|||Actual 2025|||Performance",
                "|Num.|Den.|%|Year|Num.|Den.|%|Num.|Den.|%|",
                "People treated|6000|10000|60%|2023|8000|10000|80%|7920|11000|72%|90%");

        assertThat(reading.targets("People treated")).containsExactly("2025: Bound{comparison=AT_LEAST, value=80 %}");
        assertThat(reading.values("People treated")).contains("2025=72 %");
        assertThat(reading.rated(LocalDate.of(2025, 12, 31))).containsExactly("People treated: 90");
    }

    @Test
    void standBelowYearsOfWhichOneIsSharedAndTheOtherIsNot() {
        Reading reading = Reading.of(
                "TT|Chỉ tiêu|Đơn vị|Năm 2024|Năm 2025||So sánh|",
                "|||Thực hiện|Kế hoạch|Thực hiện|TH/KH năm|TH 2025/TH 2024",
                "1|Thu ngân sách|tỷ đồng|1050|1200|1260|105|120",
                "2|Số dự án|dự án|80|110|88|80|110");

        assertThat(reading.rated(LocalDate.of(2025, 12, 31))).containsExactly("Thu ngân sách: MET", "Số dự án: 80");
    }

    @Test
    void pointsBesidePlacesAreNoValueWherePlacesAreWanted() {
        Reading reading = Reading.of(
                "TT|Tên chỉ số|Năm 2023||Năm 2024||Mục tiêu 2025",
                "||Điểm số|Xếp hạng|Điểm số|Xếp hạng|Xếp hạng",
                "1|PCI|65,1|24|67,4|18|Top 15",
                "2|SIPAS|80,2|22|85,6|9|Top 10");

        assertThat(reading.rated(LocalDate.of(2025, 5, 31))).containsExactly("PCI: 83.33", "SIPAS: MET");
    }

    @Test
    void standForWhereThingsWereAreAndAreToBe() {
        Reading reading = Reading.of(
                "What we measure|Starting point (2023)|Where we are now|Where we need to be by 2026",
                "Adult literacy (%)|60|66|80");

        assertThat(reading.targets("Adult literacy (%)"))
                .containsExactly("2026: Bound{comparison=AT_LEAST, value=80 %}");
    }
}
