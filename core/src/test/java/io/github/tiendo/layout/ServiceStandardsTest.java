package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Tables of services, with what was promised in words that begin with a figure. */
class ServiceStandardsTest {

    private static final LocalDate END = LocalDate.of(2025, 6, 30);

    @Test
    void areTargetsBesideTheNamesOfTheServices() {
        Reading english = Reading.of(
                "Service | Service standard | Performance Q2 2025",
                "Average queue at the desk | 20 minutes or less | 25 minutes",
                "Permits granted | at least 80% within a month | 60%",
                "Letters answered | 90% within 15 days | 81%");
        assertThat(english.rated(END))
                .containsExactly("Average queue at the desk: 80", "Permits granted: 75", "Letters answered: 90");
        assertThat(english.codes()).contains("notation.remark-left-out S!B4");

        Reading vietnamese = Reading.of(
                "Dịch vụ | Tiêu chuẩn phục vụ | Kết quả quý II/2025",
                "Thời gian chờ trung bình | 20 phút trở xuống | 25 phút",
                "Cấp phép xây dựng | 90% trong 15 ngày | 81%");
        assertThat(vietnamese.rated(END)).containsExactly("Thời gian chờ trung bình: 80", "Cấp phép xây dựng: 90");
        assertThat(vietnamese.codes()).containsExactly("notation.remark-left-out S!B3");
    }

    @Test
    void underAnUnknownHeadAreWarnedOf() {
        assertThat(Reading.of(
                                "Indicator | Pledge | Performance Q2 2025",
                                "Average queue at the desk | 20 minutes or less | 25 minutes",
                                "Letters answered | 90% within 15 days | 81%")
                        .messages())
                .contains(
                        "the column 'Pledge' is not understood, and 2 figures or dates in it are not read (first S!B2)");
        assertThat(Reading.of(
                                "Chỉ tiêu | Lời hứa | Kết quả quý II/2025",
                                "Thời gian chờ trung bình | tối đa 20 phút mỗi lượt khách | 25 phút",
                                "Thư được trả lời | 90% trong 15 ngày | 81%",
                                "Thư điện tử được trả lời | 95% trong 2 ngày | 81%")
                        .codes())
                .contains("layout.figures-not-read S!B1");
    }

    @Test
    void namesThatBeginWithFiguresStayNames() {
        assertThat(Reading.of(
                                "TT | Mục tiêu | Kết quả 2025",
                                "1 | 100% xã có trạm y tế | 90%",
                                "2 | 80% hộ có nước sạch | 70%")
                        .names())
                .containsExactly("100% xã có trạm y tế", "80% hộ có nước sạch");
    }
}
