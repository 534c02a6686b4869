package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets that stand as sentences in their cells, and targets and results that both are falls. */
class SentencesOfTargetsTest {

    private static final LocalDate END = LocalDate.of(2025, 12, 31);

    private static Reading of(String target, String result) {
        return Reading.of("Chỉ tiêu|Mục tiêu|Kết quả 2025", "A|" + target + "|" + result, "B|≥ 5|6");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đến năm 2025 có ít nhất 60% người dân có tài khoản|61%|59%",
                "Đạt từ 80% trở lên vào năm 2025|80%|79%",
                "Giảm tỷ lệ hộ nghèo xuống dưới 3% vào năm 2025|2,9%|3%",
                "Giảm tỷ lệ hộ nghèo còn 3%|3%|3,1%",
                "Tỷ lệ hộ dùng nước sạch đạt 95%|95%|94%",
                "Triển khai Đề án 06 tại 100% xã|100%|99%",
                "Đào tạo 50 giáo viên từ 25 tuổi trở lên|50|49",
                "Reduce maternal mortality to below 70 per 100,000 by 2025|69|70",
                "Increase coverage from 60% to 85% by 2025|85%|84%",
                "Respond to 95% of complaints within 10 days|95%|94%",
                "By 2025, 75% of graduates employed|75%|74%",
                "Tối thiểu 3 mô hình|3|2"
            })
    void stateOneCondition(String target, String met, String missed) {
        assertThat(of(target, met).met(END)).containsExactly("A", "B");
        assertThat(of(target, missed).met(END)).containsExactly("B");
    }

    @Test
    void ofTwoYearsAreTwoTargets() {
        Reading read = of("50% vào năm 2025 và 80% vào năm 2030", "61%");

        assertThat(read.targets("A")).hasSize(2);
        assertThat(read.rated(END)).containsExactly("A: MET", "B: MET");
    }

    @Test
    void withSeveralNumbersAndNoBoundAreTold() {
        Reading read = of("Đào tạo 50 giáo viên ở 12 trường", "55");

        assertThat(read.targets("A")).isEmpty();
        assertThat(read.codes()).contains("intake.several-numbers-in-target S!B2");
    }

    @Test
    void withNamesForNumbersStayWords() {
        Reading read = of("Hoàn thành Đề án 06", "Đã hoàn thành");

        assertThat(read.codes()).noneMatch(code -> code.startsWith("intake.target-in-sentence"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Giảm 10%|Giảm 12%|Giảm 8%",
                "Giảm ít nhất 5%|-5,5%|-3%",
                "Reduce by 25%|-26%|-18%",
                "Giảm 15% so với năm 2024|Giảm 15%|Tăng 2%",
                "Tăng 8%|Tăng 8,5%|Tăng 7%"
            })
    void changesAreHeldAgainstChanges(String target, String met, String missed) {
        assertThat(of(target, met).met(END)).containsExactly("A", "B");
        assertThat(of(target, missed).met(END)).containsExactly("B");
        assertThat(of(target, missed).rated(END)).doesNotContain("A: NO_BASELINE");
    }

    @Test
    void aFallIsNotHeldAgainstAValue() {
        assertThat(of("Giảm 10%", "12%").rated(END)).contains("A: NO_BASELINE");
    }

    @Test
    void thatNameTheRowsAreTheirTargets() {
        Reading read = Reading.of(
                "TT|Mục tiêu đến năm 2025|Kết quả 2025",
                "1|Tối thiểu 80% dịch vụ công trực tuyến|74,8%",
                "2|Ít nhất 3 mô hình điểm về lưu trú tại bệnh viện|5 mô hình",
                "3|Tỷ lệ hộ nghèo|3,1%");

        assertThat(read.met(END)).containsExactly("Ít nhất 3 mô hình điểm về lưu trú tại bệnh viện");
        assertThat(read.targets("Tối thiểu 80% dịch vụ công trực tuyến")).hasSize(1);
        assertThat(read.targets("Tỷ lệ hộ nghèo")).isEmpty();
    }

    @Test
    void inNamesWithABareNumberAreTold() {
        Reading read = Reading.of("TT|Mục tiêu|Kết quả 2025", "1|Xây dựng 20 nhà văn hóa thôn trong năm|18");

        assertThat(read.targets("Xây dựng 20 nhà văn hóa thôn trong năm")).hasSize(1);
        assertThat(read.warned()).isTrue();
    }

    @Test
    void thatAreFallsStartFromTheYearTheyName() {
        Reading read = Reading.of(
                "Tiêu chí|Mục tiêu năm 2024|Năm 2023|Năm 2024",
                "Số vụ tai nạn|Giảm ít nhất 5% so với năm 2023|420|386",
                "Số người chết|Giảm ít nhất 5% so với năm 2023|168|164");

        assertThat(read.met(LocalDate.of(2024, 12, 31))).containsExactly("Số vụ tai nạn");
    }
}
