package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Vietnamese heads without the marks of their letters. */
class BareHeadsTest {

    @ParameterizedTest
    @CsvSource({
        "han hoan thanh, hạn hoàn thành",
        "NGAY GIAO, ngày giao",
        "ke hoach nam 2025, kế hoạch năm 2025",
        "thuc hien 9 thang (tan), thực hiện 9 tháng (tan)",
        "don vi chu tri, đơn vị chủ trì",
    })
    void haveTheirMarksWhereAllTheirWordsAreKnown(String bare, String marked) {
        assertThat(BareHeads.withMarks(bare)).isEqualTo(marked);
    }

    /** Of English, of one word that stands for several, of words of which one is unknown, and of two meanings. */
    @ParameterizedTest
    @ValueSource(strings = {"Target", "Date of the plan", "nam", "so", "ket qua nam", "ket qua nu", "con thieu", "Den"})
    void stayAsTheyAreElse(String head) {
        assertThat(BareHeads.withMarks(head)).isEqualTo(head);
    }

    @Test
    void tellDeadlinesFromTheDaysOnWhichTasksWereGiven() {
        Reading reading = Reading.of(
                "ten_nhiem_vu | co_quan_thuc_hien | ngay_giao | han_hoan_thanh | ngay_hoan_thanh | tien_do",
                "Khoan giếng | Ban Quản lý dự án | 2026-01-10 | 2026-03-31 | 2026-03-28 | Hoàn thành",
                "Bắc cầu | Phòng Hạ tầng | 2026-01-15 | 2026-04-30 |  | Đang thực hiện");

        assertThat(reading.timeliness(LocalDate.of(2026, 5, 20)))
                .containsExactly("Khoan giếng: COMPLETED_ON_TIME 2026-03-31", "Bắc cầu: OVERDUE 2026-04-30");
        assertThat(reading.codes()).isEmpty();
    }

    @Test
    void overYearsAreThePeriodOfTheRow() {
        Reading reading = Reading.of(
                "chi tieu | don vi tinh | nam | ke hoach | thuc hien",
                "Xã có bác sĩ | xã | 2024 | 28 | 25",
                "Xã có bác sĩ | xã | 2025 | 30 | 27");

        assertThat(reading.values("Xã có bác sĩ")).containsExactly("2024=25 xã", "2025=27 xã");
    }
}
