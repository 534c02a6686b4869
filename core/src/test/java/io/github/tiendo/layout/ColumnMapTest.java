package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.ProgrammeDraft;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnMapTest {

    private static Layout layout(LayoutOptions options, String... rows) {
        return LayoutReader.of(options).layout(Tables.document(rows));
    }

    private static LayoutOptions with(ColumnMap map) {
        return LayoutOptions.builder().columns(map).build();
    }

    /** What is understood with the map that was written is what was understood without it. */
    private static void assertRoundTrip(String... rows) {
        Layout first = layout(LayoutOptions.standard(), rows);
        ColumnMap map = ColumnMap.parse(first.columnMap().toString());

        Layout again = layout(with(map), rows);

        assertThat(again.draft().orThrow()).isEqualTo(first.draft().orThrow());
        assertThat(again.tables().get(0).columns().stream()
                        .map(column -> column.meaning() + " " + column.period())
                        .toList())
                .isEqualTo(first.tables().get(0).columns().stream()
                        .map(column -> column.meaning() + " " + column.period())
                        .toList());
    }

    @Test
    void aHeadThatIsNowhereIsToldOfAFileWithoutATable() {
        LayoutOptions options = LayoutOptions.builder()
                .columns(ColumnMap.none().with("Nope", ColumnMeaning.NAME))
                .build();

        assertThat(LayoutReader.of(options)
                        .read(Tables.document("Minutes of a meeting", "Present: all"))
                        .findings())
                .extracting(finding -> finding.code().id())
                .containsExactly("layout.no-table", "layout.no-such-column");
    }

    @Test
    void whatItSaysThatNamesTheRowsDoesWhateverOtherHeadsDo() {
        Reading reading = Reading.of(
                with(ColumnMap.parse("Name=task")),
                "Related measure | Milestone / Target | Name | Baseline | Goal | Due date | Status",
                "C1 Renovation | Milestone | Act amended | | | 2024-12-31 | Completed",
                "C2 Broadband | Target | Towns connected | 0 | 85 | 2025-12-31 | In progress");

        assertThat(reading.statuses()).containsExactly("COMPLETED", "IN_PROGRESS");
        assertThat(reading.timeliness(LocalDate.of(2026, 1, 31)))
                .containsExactly(
                        "Act amended: COMPLETED_DATE_UNKNOWN 2024-12-31", "Towns connected: OVERDUE 2025-12-31");
    }

    @Test
    void everyMeaningIsReadBack() {
        ColumnMap map = ColumnMap.none();
        for (ColumnMeaning meaning : ColumnMeaning.values()) {
            map = map.with("Head of " + meaning.id(), meaning, "2025");
        }

        ColumnMap read = ColumnMap.parse(map.toString());

        for (ColumnMeaning meaning : ColumnMeaning.values()) {
            assertThat(read.find("HEAD OF " + meaning.id()))
                    .contains(new ColumnMap.Entry("Head of " + meaning.id(), meaning, "2025"));
        }
    }

    @Test
    void headsWithCommasQuotesAndLineBreaksAreReadBack() {
        ColumnMap map = ColumnMap.none()
                .with("Bộ, ngành", ColumnMeaning.MEMBER)
                .with("The \"plan\" = all", ColumnMeaning.TARGET)
                .with("# of\nschools", ColumnMeaning.RESULT);

        assertThat(ColumnMap.parse(map.toString()).toString()).isEqualTo(map.toString());
    }

    @Test
    void aFormIsUnderstoodAgainByItsMap() {
        assertRoundTrip(
                "STT | Mã | Lĩnh vực | Chỉ tiêu | ĐVT | Chiều | Hiện trạng 2020 | Mục tiêu 2025 | Kết quả 2024 | Ước TH 2025 | % so với KH | Cơ quan chủ trì | Ghi chú",
                "1 | A1 | Nước | Hộ có nước sạch | hộ | tăng | 50 | 100 | 70 | 80 | 80 | Sở Xây dựng | tốt");
        assertRoundTrip(
                "Indicator | Unit | Target 2025 | Result 2024: Total | Result 2024: Male | Result 2024: Female | RAG | Donor",
                "People trained | people | 1000 | 900 | 500 | 400 | Green | A");
        assertRoundTrip(
                "Chỉ tiêu | ĐVT | Năm | Kế hoạch | Thực hiện | Tử số | Mẫu số",
                "Xe buýt | % | 2024 | 20 | 22 | 22 | 100");
        assertRoundTrip(
                "TT | Nhiệm vụ | Chủ trì | Phối hợp | Sản phẩm | Ngày giao | Thời hạn | Ngày hoàn thành | Tình hình | Ưu tiên | Văn bản giao",
                "1 | Lập đề án | Sở A | Sở B | Đề án | 2025-01-05 | 2025-06-30 | 2025-06-01 | Hoàn thành | cao | 12/QĐ");
        assertRoundTrip(
                "Xã, phường | Kế hoạch 2025 | Giải ngân 2025 | Tỷ lệ (%)",
                "Tổng số | 300 | 150 | 50", "Xã A | 100 | 50 | 50", "Xã B | 200 | 100 | 50");
        assertRoundTrip("Sở, ngành | Đã ban hành | Kết nối", "Sở A | Có | x", "Sở B | Chưa | x");
        assertRoundTrip(
                "Nội dung | Số đã có | Số còn thiếu | Tổng số | Đối tượng | Danh sách | Loại danh sách",
                "Ban hành kế hoạch | 1 | 1 | 2 | tỉnh | Hà Nội | Đã có");
        assertRoundTrip(
                "TT | Công việc | Chủ trì | Tiến độ | < | <",
                " | | | Hoàn thành | Đang thực hiện | Chưa thực hiện",
                "1 | Số hóa | Sở A | x | | ",
                "2 | Tập huấn | Sở B | | x | ");
    }

    @Test
    void holdsForTheSameHeadOfTheNextPeriod() {
        ColumnMap map = ColumnMap.parse("Chỉ báo=name,Đạt được Quý I/2025=result,Cần đạt 2025=target");

        Layout next = layout(with(map), "Chỉ báo | Cần đạt 2026 | Đạt được Quý II/2025", "Hộ có nước sạch | 100 | 70");

        assertThat(next.tables().get(0).columns().stream()
                        .map(column -> column.meaning().orElseThrow() + " "
                                + column.period().orElse("-"))
                        .toList())
                .containsExactly("NAME -", "TARGET 2026", "RESULT Quý II/2025");
    }

    @Test
    void aPeriodOfTheMapKeepsWordsOfEstimate() {
        Reading reading = Reading.of(
                LayoutOptions.builder()
                        .columns(ColumnMap.parse("Ước TH=result@2025"))
                        .day(LocalDate.of(2025, 12, 14))
                        .build(),
                "Chỉ tiêu | Kế hoạch 2025 | Ước TH",
                "Hộ có nước sạch | 100 | 70");

        assertThat(reading.values("Hộ có nước sạch")).containsExactly("2025=70");
    }

    @Test
    void namesAHeadThatIsInNoTable() {
        Outcome<ProgrammeDraft> draft = LayoutReader.of(with(ColumnMap.parse("Kết qủa=result,Mục tiêu=target")))
                .read(Tables.document("Chỉ tiêu | Mục tiêu 2025 | Kết quả 2024", "Hộ có nước sạch | 100 | 70"));

        assertThat(draft.findings())
                .containsExactly(Finding.of(LayoutFindingCode.NO_SUCH_COLUMN)
                        .with("found", "Kết qủa")
                        .at(SourceLocation.of("test.xlsx")));
    }

    @Test
    void aPeriodIsOne() {
        for (String period :
                List.of("2025", "2022-Q1", "2024-06", "quý I/2022", "tháng 6/2025", "2023/24", "năm 2025")) {
            assertThatCode(() -> ColumnMap.none().with("Số", ColumnMeaning.RESULT, period))
                    .as(period)
                    .doesNotThrowAnyException();
        }
        for (String period : List.of("banana", "2022-Q5")) {
            assertThatThrownBy(() -> ColumnMap.parse("Số=result@" + period))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("'" + period + "' of the column 'Số' is no period");
        }
    }

    @Test
    void wordsAreAddedByLinesOfAText() {
        HeadWords words = HeadWords.standard().withAll("# của tỉnh\nresult = Thành tựu; Con số cuối\n\nname=Chỉ báo");

        assertThat(List.of("Thành tựu 2024", "Con số cuối", "Chỉ báo").stream()
                        .map(head -> words.meaning(head).orElseThrow())
                        .toList())
                .containsExactly(ColumnMeaning.RESULT, ColumnMeaning.RESULT, ColumnMeaning.NAME);
        assertThatThrownBy(() -> HeadWords.standard().withAll("outcome=Thành tựu"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("outcome")
                .hasMessageContaining("result");
        assertThatThrownBy(() -> HeadWords.standard().withAll("Thành tựu"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MEANING=WORDS");
    }
}
