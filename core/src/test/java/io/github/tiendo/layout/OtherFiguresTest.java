package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.quantity.Rank;
import io.github.tiendo.target.Condition.TopRank;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Figures that cells write in words or with other signs. */
class OtherFiguresTest {

    private static final LocalDate END = LocalDate.of(2025, 12, 31);

    @Test
    void nothingInWordsIsZeroAndNoMoreThanThatWhereItIsAskedFor() {
        Reading plain = Reading.of(
                "Measure | Target 2025 | Result 2025", "Fatal accidents | zero | 0", "Trainees | at least 500 | 480");
        assertThat(plain.rated(END)).containsExactly("Fatal accidents: MET", "Trainees: 96");
        assertThat(plain.codes()).doesNotContain("intake.none-for-zero S!B2");

        Reading vietnamese = Reading.of(
                "Chỉ tiêu | Mục tiêu năm 2025 | Kết quả năm 2025",
                "Tai nạn chết người | Không để xảy ra | 0",
                "Số lớp tập huấn | ≥ 10 | 12",
                "Sự cố cháy | tối đa 2 | không có");
        assertThat(vietnamese.rated(END))
                .containsExactly("Tai nạn chết người: MET", "Số lớp tập huấn: MET", "Sự cố cháy: MET");
        assertThat(vietnamese.codes()).contains("intake.none-for-zero S!B2", "intake.none-for-zero S!C4");
    }

    @Test
    void wordsForNothingStayWordsWhereNoFiguresStand() {
        assertThat(Reading.of(
                                "Chỉ tiêu | Mục tiêu năm 2025 | Kết quả năm 2025",
                                "Quy chế | Ban hành | Đã ban hành",
                                "Khiếu kiện đông người | Không | Không")
                        .codes())
                .doesNotContain("intake.none-for-zero S!B3");
    }

    @Test
    void placesOfRankingsHaveEndingsAndWordsAroundThem() {
        Reading reading = Reading.of(
                "Chỉ tiêu | Mục tiêu năm 2025 | Kết quả năm 2025",
                "Xếp hạng chuyển đổi số | từ hạng 15 trở lên | 17",
                "Xếp hạng an toàn thông tin | Thứ 20 trở lên | 18");
        assertThat(reading.targets("Xếp hạng chuyển đổi số")).containsExactly("2025: " + TopRank.of(15));
        assertThat(reading.targets("Xếp hạng an toàn thông tin")).containsExactly("2025: " + TopRank.of(20));

        Reading english = Reading.of(
                "Indicator | Target 2025 | Result 2025",
                "Rank for openness | 70th or better | 66th",
                "Rank for ease of trade | top 50 | 51st");
        assertThat(english.targets("Rank for openness")).containsExactly("2025: " + TopRank.of(70));
        assertThat(english.values("Rank for openness")).containsExactly("2025=" + Rank.of(66));
        assertThat(english.values("Rank for ease of trade")).containsExactly("2025=" + Rank.of(51));
    }

    @Test
    void unitsStandRightBehindTheirNumbers() {
        Reading reading = Reading.of(
                "Measure | Target 2025 | Result 2025",
                "Page load | < 2000ms | 2500ms",
                "Pickup time | ≤ 15min | 12min",
                "Đường ống | 120km | 96km");
        assertThat(reading.rated(END)).containsExactly("Page load: 80", "Pickup time: MET", "Đường ống: 80");
        assertThat(reading.values("Page load")).containsExactly("2025=2500 ms");
    }

    @Test
    void aTargetThatMovesIsWhereItEnds() {
        Reading reading = Reading.of(
                "Measure | Target 2025 | Result 2025",
                "Abandoned calls | 25% → 20% | 25%",
                "Wait at the desk | from 30 min to 20 min | 25 min",
                "Trẻ đến lớp | 80% -> 90% | 81%");
        assertThat(reading.rated(END))
                .containsExactly("Abandoned calls: 80", "Wait at the desk: 80", "Trẻ đến lớp: 90");
        assertThat(reading.codes()).contains("intake.target-in-sentence S!B2");
    }

    @Test
    void remarksInBracketsBehindAUnitAreNoUnit() {
        Reading reading = Reading.of(
                "Indicator | Target 2025 | Result 2025",
                "Devices monitored | >= 10 | 9 (10% below target)",
                "Online rate | >= 95% | 95% (all online)",
                "Interval | <= 5 min | 4 min (better than target)");
        assertThat(reading.rated(END)).containsExactly("Devices monitored: 90", "Online rate: MET", "Interval: MET");
        assertThat(reading.codes()).contains("notation.bracket-left-out S!C2", "notation.remark-left-out S!C4");
    }
}
