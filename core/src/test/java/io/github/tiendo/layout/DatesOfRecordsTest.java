package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days on which a row, or the whole document, was last changed. */
class DatesOfRecordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 15);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Last updated",
                "Updated on",
                "updated_at",
                "lastModified",
                "Ngày cập nhật",
                "Cập nhật",
                "createdOn"
            })
    void areNoDaysOfCompletion(String head) {
        Reading reading = Reading.of(
                "Task | Owner | Deadline | Status | " + head,
                "Fit fire doors | Depot | 2025-11-30 | Completed | 2025-11-20",
                "Count pallets | Stores | 2025-12-31 | In progress | 2026-02-10");

        assertThat(reading.timeliness(DAY))
                .containsExactly(
                        "Fit fire doors: COMPLETED_DATE_UNKNOWN 2025-11-30", "Count pallets: OVERDUE 2025-12-31");
        assertThat(reading.codes()).isEmpty();
    }

    @Test
    void areNoPeriodsOfValues() {
        Reading reading = Reading.of(
                "chi_tieu | ke_hoach_2025 | thuc_hien_2025 | ngay_cap_nhat", "Số giếng khoan | 40 | 38 | 2026-01-20");

        assertThat(reading.values("Số giếng khoan")).containsExactly("2025=38");
        assertThat(reading.codes()).isEmpty();
    }

    @Test
    void areNoAnswersBesideSome() {
        Reading reading = Reading.of(
                "Council | Plan adopted | Last updated",
                "Northam | Yes | 2025-11-20",
                "Eastham | No | 2025-11-21",
                "Westham | Yes | 2025-11-22");

        assertThat(reading.coverage()).containsExactly("Plan adopted: 2/3");
    }

    @Test
    void ofTheDocumentHoldBeforeAMonthInItsTitle() {
        Document document = TextBlocks.document("actions.md", """
                # Actions from the inspection of May 2025

                | Action | Owner | Due | Status |
                |---|---|---|---|
                | Fit fire doors | Depot | 2025-07-31 | Done |
                | Mark aisles | Stores | 2025-12-31 | Not started |

                Last updated: 5 November 2025
                """);

        assertThat(Reading.of(document).timeliness(DAY))
                .containsExactly(
                        "Fit fire doors: COMPLETED_DATE_UNKNOWN 2025-07-31", "Mark aisles: OVERDUE 2025-12-31");
        assertThat(Reading.of(document).codes()).doesNotContain("layout.day-by-title");
    }
}
