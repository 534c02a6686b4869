package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Names that tell every row beside addresses, codes of countries and places that come again. */
class NarrowerBodiesTest {

    @Test
    void areTheBodiesBeforeTheirAddresses() {
        Reading reading = Reading.of(
                "STT | Trạm bơm | Địa chỉ | Điện tiêu thụ năm 2025 (kWh)",
                "1 | Trạm bơm Cầu Đất | Xã Tân Tiến, huyện Văn Giang | 61",
                "2 | Trạm bơm Văn Lâm | Xã Lạc Đạo, huyện Văn Lâm | 45");

        assertThat(reading.parts("Điện tiêu thụ năm 2025 (kWh)"))
                .containsExactly("Trạm bơm Cầu Đất 2025=61 kwh", "Trạm bơm Văn Lâm 2025=45 kwh");
    }

    @Test
    void areTheBodiesBeforeCodesUnderAnUnknownHeadToo() {
        Reading reading = Reading.of(
                "Gauge | Country | Feed online",
                "Ballina Quay | IE | Yes",
                "Brest Harbour | FR | Yes",
                "Cork Head | GB | No");

        assertThat(reading.coverage()).containsExactly("Feed online: 2/3");
        assertThat(reading.messages()).contains("only 'Gauge' is read");
    }

    @Test
    void areTheBodiesBeforeRegionsThatComeAgainEachMonth() {
        Reading reading = Reading.of(
                "depot_name | region | month | kits_shipped",
                "Carlow | South East | 2025-01 | 90",
                "Wexford | South East | 2025-01 | 50",
                "Sligo | North West | 2025-01 | 70",
                "Carlow | South East | 2025-02 | 110",
                "Wexford | South East | 2025-02 | 60",
                "Sligo | North West | 2025-02 | 85");

        assertThat(reading.totals("kits_shipped")).containsExactly("2025-01: 210 of 3/3", "2025-02: 255 of 3/3");
    }

    @Test
    void areHeadingsWhereEachRowDescribesWhatIsToBeDone() {
        Reading reading = Reading.of(
                "Site | description | assignedTo | dueDate | status",
                "Pier 3 | Replace fenders | Harbour Office | 2025-06-30 | Completed",
                "Pier 3 | Paint bollards | Harbour Office | 2025-09-30 | In progress",
                "Lock A | Grease gates | Canal Unit | 2025-08-31 | Not started");

        assertThat(reading.timeliness(LocalDate.of(2025, 9, 10)))
                .containsExactly(
                        "Replace fenders: COMPLETED_DATE_UNKNOWN 2025-06-30",
                        "Paint bollards: DUE_SOON 2025-09-30",
                        "Grease gates: OVERDUE 2025-08-31");
    }
}
