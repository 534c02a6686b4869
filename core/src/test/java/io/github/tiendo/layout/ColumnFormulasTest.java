package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The formulas in a row of column numbers. */
class ColumnFormulasTest {

    private static final LocalDate END = LocalDate.of(2025, 12, 31);

    @Test
    void aDifferenceIsCheckedAndIsNoResult() {
        Reading reading = Reading.of(
                "Chỉ tiêu | Đơn vị | Kế hoạch 2025 | Thực hiện 2025 | Hơn kém",
                "A | B | 1 | 2 | 3=2-1",
                "Số lớp | lớp | 50 | 40 | -10",
                "Số người | người | 1500 | 1800 | 200");

        assertThat(reading.codes())
                .contains("layout.comparison-differs S!E4")
                .doesNotContain("layout.unknown-column S!E1");
        assertThat(reading.messages()).contains("'Hơn kém' says 200, but the values that it compares give 300");
        assertThat(reading.rated(END)).containsExactly("Số lớp: 80", "Số người: MET");
    }

    @Test
    void bracketsSumsAndSharesAreReadAsWritten() {
        Reading reading = Reading.of(
                "Chỉ tiêu | Đơn vị | Kế hoạch 2025 | Kỳ trước | Thực hiện 2025 | Tỷ lệ (%) | Cộng",
                "(1) | (2) | (3) | (4) | (5) | (6)=(5)/(3)*100 | (7)=(4)+(5)",
                "Số lớp | lớp | 60 | 7 | 40 | 66.7 | 47",
                "Số người | người | 60 | 7 | 40 | 66 | 48");

        assertThat(reading.codes())
                .filteredOn(code -> code.startsWith("layout.comparison-differs"))
                .containsExactly("layout.comparison-differs S!F4", "layout.comparison-differs S!G4");
    }

    @Test
    void aRatioOrAPercentageIsOneShare() {
        Reading reading = Reading.of(
                "TT | Chỉ tiêu | TH 2024 | KH 2025 | TH 2025 | So KH | So cùng kỳ",
                "1 | 2 | 3 | 4 | 5 | 6 = 5 : 4 | 7=5/3",
                "1 | Lớp học | 30 | 50 | 40 | 80%% | 1.33");

        assertThat(reading.codes()).noneMatch(code -> code.startsWith("layout.comparison-differs"));
    }

    @Test
    void whatIsNoFormulaIsNotChecked() {
        Reading reading = Reading.of(
                "Chỉ tiêu | Kế hoạch 2025 | Thực hiện 2025 | Tỷ lệ (%)",
                "1 | 2 | 3 | 4=3/(2", "Lớp học | 50 | 40 | 80");

        assertThat(reading.rated(END)).containsExactly("Lớp học: 80");
    }

    @Test
    void aHeadThatNamesTwoOthersIsCheckedAgainstThem() {
        Reading reading = Reading.of(
                "TT | Chỉ tiêu | TH năm 2024 | KH năm 2025 | TH năm 2025 | So sánh TH 2025/TH 2024 (%) | So sánh TH 2025/KH 2025 (%)",
                "1 | Thuê bao | 150 | 500 | 400 | 266.7 | 90", "2 | Điểm phục vụ | 160 | 200 | 180 | 12.5 | 90");

        assertThat(reading.codes())
                .filteredOn(code -> code.startsWith("layout."))
                .contains("layout.comparison-differs S!G2")
                .doesNotContain("layout.comparison-differs S!F2", "layout.comparison-differs S!F3")
                .noneMatch(code -> code.startsWith("layout.unknown-column"));
        assertThat(reading.messages()).contains("says 90, but the values that it compares give 80");
        assertThat(reading.rated(END)).containsExactly("Thuê bao: 80", "Điểm phục vụ: 90");
    }

    @Test
    void aStrokeThatDividesNoColumnsIsNoFormula() {
        Reading reading = Reading.of(
                "Chỉ tiêu | Sở/ngành | Kế hoạch 2025 | Thực hiện 2025 | km/h", "Lớp học | Sở Y tế | 50 | 40 | 7");

        assertThat(reading.codes()).noneMatch(code -> code.startsWith("layout.comparison-differs"));
        assertThat(reading.rated(END)).containsExactly("Lớp học: 80");
    }
}
