package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rows with Roman numbers or letters over others, with figures of their own. */
class GroupSumsTest {

    @Test
    void areHeadingsWithATotalWhereEveryAmountIsTheSumOfTheRowsBelow() {
        Reading reading = Reading.of(
                "TT | Dự án | Kế hoạch năm 2025 | Giải ngân năm 2025 | Tỷ lệ",
                "I | Thủy lợi | 60 | 45 | 75%",
                "1 | Hồ Bản Mòng | 40 | 32 | 80%",
                "2 | Kênh Nà Sản | 20 | 13 | 65%",
                "II | Giáo dục | 15 | 12 | 80%",
                "1 | Trường Chiềng Mung | 15 | 12 | 80%");

        assertThat(reading.headings()).containsExactly("Thủy lợi: 2", "Giáo dục: 1");
        assertThat(reading.names()).contains("Hồ Bản Mòng", "Kênh Nà Sản", "Trường Chiềng Mung");
        assertThat(reading.codes()).contains("intake.group-sum S!B2", "intake.group-sum S!B5");
        assertThat(reading.rated(java.time.LocalDate.of(2025, 12, 31)))
                .containsExactly("Hồ Bản Mòng: 80", "Kênh Nà Sản: 65", "Trường Chiềng Mung: 80");
    }

    @Test
    void areRowsWhereAnAmountIsNoSum() {
        Reading reading = Reading.of(
                "No | Indicator | Target 2025 | Result 2025",
                "A | Visitors | 60 | 46",
                "1 | Visitors from abroad | 40 | 32",
                "2 | Visitors at home | 20 | 13",
                "B | Nights | 100 | 90",
                "1 | Nights in hotels | 70 | 60",
                "2 | Nights in homes | 20 | 20");

        assertThat(reading.names()).hasSize(6).contains("Visitors", "Nights");
        assertThat(reading.codes()).doesNotContain("intake.group-sum S!B2", "intake.group-sum S!B5");
    }

    @Test
    void areRowsWhereTheyHaveNumbersLikeThoseOfTheirParts() {
        assertThat(Reading.of(
                                "No | Indicator | Target 2025 | Result 2025",
                                "1 | Pupils | 60 | 45",
                                "1.1 | Girls | 40 | 32",
                                "1.2 | Boys | 20 | 13")
                        .names())
                .containsExactly("Pupils", "Girls", "Boys");
    }
}
