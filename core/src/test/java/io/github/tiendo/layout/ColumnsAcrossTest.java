package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Bodies, sources of money and bands of grades side by side under one head. */
class ColumnsAcrossTest {

    @Test
    void bodiesMayBeCalledByWordsOfTheHost() {
        HeadWords words = HeadWords.standard().with("Woreda", ColumnMeaning.MEMBER);

        assertThat(Reading.of(
                                LayoutOptions.builder().headWords(words).build(),
                                "Indicator | Target 2024 | Result 2024 | Woreda |",
                                " | | | Adwa | Axum",
                                "Health checks | 26000 | 23840 | 13000 | 10840")
                        .parts("Health checks"))
                .containsExactly("Adwa 2024=13000", "Axum 2024=10840");
    }

    @Test
    void bodiesUnderTheirKindAreTheSubjectsOfEachRow() {
        Reading reading = Reading.of(
                "Indicator | Target 2024 | County 2024 | District |",
                " | | | Eastvale | Norbury",
                "Health checks delivered | 26000 | 23840 | 13000 | 10840");

        assertThat(reading.values("Health checks delivered")).containsExactly("2024=23840");
        assertThat(reading.parts("Health checks delivered"))
                .containsExactly("Eastvale 2024=13000", "Norbury 2024=10840");
    }

    @Test
    void bodiesBesideTheWholeByItsWordsAloneAreReadWithIt() {
        Reading reading = Reading.of(
                "GIƯỜNG BỆNH NĂM 2024",
                "STT | Chỉ tiêu | Đơn vị tính | Toàn tỉnh | Chia theo huyện |",
                " | | | | Mường Tè | Nậm Nhùn",
                "1 | Số giường bệnh | giường | 330 | 180 | 150");

        assertThat(reading.values("Số giường bệnh")).containsExactly("2024=330 giường");
        assertThat(reading.parts("Số giường bệnh"))
                .containsExactly("Mường Tè 2024=180 giường", "Nậm Nhùn 2024=150 giường");
    }

    @Test
    void sourcesOfMoneyAreParts() {
        Reading reading = Reading.of(
                "Road maintenance 2024",
                "District | Source of funds | | Total",
                " | Central government | Donors |",
                "Amuru | 410 | 120 | 530",
                "Gulu | 520 | 75 | 595",
                "All districts | 930 | 205 | 1125");

        assertThat(reading.names()).containsExactly("Road maintenance 2024");
        assertThat(reading.codes()).containsExactly("layout.parts-differ S!C6");
    }

    @Test
    void placesBesideAPlanAndAResultAreNoSecondResult() {
        Reading reading = Reading.of(
                "MỨC ĐỘ HÀI LÒNG NĂM 2024",
                "Huyện | Kế hoạch 2024 (%) | Thực hiện 2024 (%) | Hạng",
                "Huyện Bình Liêu | 85 | 87.2 | 2",
                "Huyện Tiên Yên | 88 | 91 | 1");

        assertThat(reading.parts("MỨC ĐỘ HÀI LÒNG NĂM 2024"))
                .containsExactly("Huyện Bình Liêu 2024=87.2 %", "Huyện Tiên Yên 2024=91 %");
    }

    @Test
    void ofBandsOfGradesTheBestIsTheTarget() {
        Reading reading = Reading.of(
                "Indicator | Target / criteria value 2024 | < | < | Achievement 2024",
                " | Good 80% | Excellent 100% | Fair 60% |",
                "Roads upgraded | 2200 | 2500 | 2000 | 2460");

        assertThat(reading.targets("Roads upgraded")).containsExactly("2024: Bound{comparison=AT_LEAST, value=2500 %}");
        assertThat(reading.codes()).contains("layout.bands-of-grades S!C2");
    }

    @Test
    void bandsBesideATargetAreSetAside() {
        Reading reading = Reading.of(
                "KPI | Target 2024 | RAG thresholds | < | Actual 2024",
                " | | Green | Red |",
                "Calls answered | 85 | 80 | 65 | 81");

        assertThat(reading.targets("Calls answered")).hasSize(1);
        assertThat(reading.warned()).isFalse();
    }

    @Test
    void theOnlyOtherFiguresOfTheTimeOfTheTargetsAreTakenForReached() {
        Reading reading = Reading.of("Chỉ tiêu | Giao 2024 | Xong 2024 | Ghi chú", "Hồ sơ thẩm định | 320 | 335 | ");

        assertThat(reading.rated(LocalDate.of(2024, 12, 31))).containsExactly("Hồ sơ thẩm định: MET");
        assertThat(reading.codes()).contains("layout.taken-by-cells S!C1");
    }

    @Test
    void soAreFiguresOfADayInTheYearOfTheTargets() {
        Reading reading = Reading.of("Chỉ tiêu | Giao 2024 | Xong đến 30/6/2024", "Hồ sơ thẩm định | 320 | 335");

        assertThat(reading.values("Hồ sơ thẩm định")).containsExactly("2024-06-30=335");
        assertThat(reading.codes()).contains("layout.taken-by-cells S!C1");
    }

    @Test
    void nothingIsTakenForReachedBesideAResult() {
        Reading reading =
                Reading.of("Chỉ tiêu | Giao 2024 | Xong 2024 | Thực hiện 2024", "Hồ sơ thẩm định | 320 | 335 | 340");

        assertThat(reading.codes()).doesNotContain("layout.taken-by-cells S!C1");
    }
}
