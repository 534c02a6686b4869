package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tasks that are marked in columns of months and quarters. */
class TimelinesTest {

    @ParameterizedTest
    @ValueSource(strings = {"x", "X", "✔", "■", "█", "●", "→"})
    void endWithTheLastMonthMarked(String mark) {
        Reading reading = Reading.of(
                "WORK PLAN 2025",
                "No. | Activity | Responsible | Jan | Feb | Mar | Apr",
                "1 | Baseline survey | M&E Unit | m | m | |".replace("m", mark).replace(mark + "&E", "M&E"),
                "2 | Training | Programme | | | m | m".replace("m ", mark + " ").replaceAll("m$", mark));

        assertThat(reading.lastDays())
                .containsExactly(Optional.of(LocalDate.of(2025, 2, 28)), Optional.of(LocalDate.of(2025, 4, 30)));
        assertThat(reading.codes()).containsExactly("layout.timeline-read S!D2");
    }

    @Test
    void mayCountTheirMonths() {
        Reading reading = Reading.of(
                "KẾ HOẠCH NĂM 2026",
                "TT | Nội dung công việc | Đơn vị thực hiện | Tháng | < | <",
                "^ | ^ | ^ | 1 | 2 | 3",
                "1 | Khảo sát hiện trạng | Phòng Kinh tế | x | x | ",
                "2 | Lập báo cáo | Phòng Kinh tế | | | x");

        assertThat(reading.lastDays())
                .containsExactly(Optional.of(LocalDate.of(2026, 2, 28)), Optional.of(LocalDate.of(2026, 3, 31)));
    }

    @Test
    void mayBeWeeks() {
        Reading counted = Reading.of(
                "KẾ HOẠCH NĂM 2025",
                "TT | Nội dung công việc | Đơn vị thực hiện | Tuần | < | <",
                "^ | ^ | ^ | 1 | 2 | 3",
                "1 | Rà soát | Phòng Kinh tế | x | x | ",
                "2 | Báo cáo | Phòng Kinh tế | | | x");
        Reading named = Reading.of(
                "WORK PLAN 2026",
                "Activity | Responsible | W52 | W53",
                "Survey | Programme | x | ",
                "Training | Programme | | x");

        assertThat(counted.lastDays())
                .containsExactly(Optional.of(LocalDate.of(2025, 1, 12)), Optional.of(LocalDate.of(2025, 1, 19)));
        assertThat(named.lastDays())
                .containsExactly(Optional.of(LocalDate.of(2026, 12, 27)), Optional.of(LocalDate.of(2027, 1, 3)));
    }

    @Test
    void leaveADeadlineThatIsStated() {
        Reading reading = Reading.of(
                "Task | Deadline | Q1 2025 | Q2 2025", "Draft the decree | 2025-05-15 | x | x", "Consult | | x | ");

        assertThat(reading.lastDays())
                .containsExactly(Optional.of(LocalDate.of(2025, 5, 15)), Optional.of(LocalDate.of(2025, 3, 31)));
    }

    @Test
    void areToldWhereTheyEndInAnotherMonthThanTheDeadline() {
        Reading reading = Reading.of(
                "Task | Deadline | Jan 2025 | Feb 2025 | Mar 2025",
                "Draft the decree | 2025-02-15 | x | x | ",
                "Consult | 2025-05-31 | | x | x");

        assertThat(reading.lastDays())
                .containsExactly(Optional.of(LocalDate.of(2025, 2, 15)), Optional.of(LocalDate.of(2025, 5, 31)));
        assertThat(reading.codes()).contains("layout.marks-beside-deadlines S!B3");
    }

    @Test
    void areNotReadWhereTheYearIsUnknownOrBarsAreColours() {
        assertThat(Reading.of("Task | Owner | Jan | Feb", "Survey | Unit A | x | ", "Report | Unit B | | x")
                        .codes())
                .contains("layout.timeline-without-year S!C1");
        assertThat(Reading.of("Task | Owner | Jan 2025 | Feb 2025", "Survey | Unit A | | ", "Report | Unit B | | ")
                        .codes())
                .contains("layout.timeline-empty S!C1");
    }
}
