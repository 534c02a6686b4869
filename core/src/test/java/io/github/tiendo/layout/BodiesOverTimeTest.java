package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.intake.ProgrammeAssembler;
import io.github.tiendo.programme.Programme;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns that measure one thing of bodies, each at another time. */
class BodiesOverTimeTest {

    private static List<String> read(String... rows) {
        Programme programme = LayoutReader.standard()
                .read(Tables.document(rows))
                .then(ProgrammeAssembler.standard()::assemble)
                .orThrow()
                .programme();
        return programme.reports().stream()
                .flatMap(report -> report.observations().stream())
                .map(value -> programme
                                .indicator(value.indicator())
                                .orElseThrow()
                                .name()
                                .text(Languages.VIETNAMESE) + ": "
                        + value.period() + " " + value.quantity().orElseThrow().number())
                .toList();
    }

    @Test
    void areOneIndicatorByWhatIsLeftOfTheirHeads() {
        assertThat(read(
                        "Bảng số liệu",
                        "TT|Xã|Số hộ nghèo năm 2024|Số hộ nghèo năm 2025|Số trường năm 2025",
                        "1|Xã A|20|15|3",
                        "2|Xã B|40|35|4"))
                .containsExactly(
                        "Số hộ nghèo: 2024 20",
                        "Số hộ nghèo: 2025 15",
                        "Số hộ nghèo: 2024 40",
                        "Số hộ nghèo: 2025 35",
                        "Số trường năm 2025: 2025 3",
                        "Số trường năm 2025: 2025 4");
    }

    @Test
    void areBothWhatWasReachedBesideAPlan() {
        assertThat(read(
                        "Thu ngân sách 6 tháng đầu năm 2025",
                        "TT|Xã|Dự toán năm 2025|6 tháng năm 2024|6 tháng năm 2025",
                        "1|Xã A|500|200|220",
                        "2|Xã B|900|400|440"))
                .containsExactly(
                        "Thu ngân sách 6 tháng đầu năm 2025: 2024-M1..M6 200",
                        "Thu ngân sách 6 tháng đầu năm 2025: 2025-M1..M6 220",
                        "Thu ngân sách 6 tháng đầu năm 2025: 2024-M1..M6 400",
                        "Thu ngân sách 6 tháng đầu năm 2025: 2025-M1..M6 440");
    }

    @Test
    void areOfTheSamePartOfTheYearBefore() {
        assertThat(read(
                        "Thu ngân sách 6 tháng đầu năm 2025",
                        "TT|Xã|Cùng kỳ năm 2024|Thực hiện 6 tháng",
                        "1|Xã A|200|220",
                        "2|Xã B|400|440"))
                .containsExactly(
                        "Thu ngân sách 6 tháng đầu năm 2025: 2024-M1..M6 200",
                        "Thu ngân sách 6 tháng đầu năm 2025: 2025-M1..M6 220",
                        "Thu ngân sách 6 tháng đầu năm 2025: 2024-M1..M6 400",
                        "Thu ngân sách 6 tháng đầu năm 2025: 2025-M1..M6 440");
    }

    @Test
    void ofOfficesUnderMonthsAloneKeepTheOthersWhereOneIsNotApplicable() {
        Reading reading = Reading.of(
                "Reports checked per month 2024",
                "Office|Jan|Feb|Mar",
                "North|12|14|N/A",
                "East|9|–|11",
                "South|N/A|8|9");

        assertThat(reading.parts("Reports checked per month 2024"))
                .containsExactlyInAnyOrder(
                        "North 2024-01=12",
                        "North 2024-02=14",
                        "North 2024-03=NOT_APPLICABLE",
                        "East 2024-01=9",
                        "East 2024-02=NOT_YET_REPORTED",
                        "East 2024-03=11",
                        "South 2024-01=NOT_APPLICABLE",
                        "South 2024-02=8",
                        "South 2024-03=9");
    }
}
