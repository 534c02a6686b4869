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
}
