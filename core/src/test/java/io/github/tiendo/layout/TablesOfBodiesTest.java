package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.ProgrammeDraft;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables that hold the same rows, each about another body or place, and heads that are periods. */
class TablesOfBodiesTest {

    private static final LocalDate END = LocalDate.of(2024, 12, 31);
    private static final String HEAD = "Chỉ tiêu | Kế hoạch 2024 | Thực hiện 2024";

    private static Document sheets(String first, String second) {
        return Document.of(
                "test.xlsx",
                List.of(
                        Tables.sheetOf(first, HEAD, "Lao động được đào tạo | 1000 | 900"),
                        Tables.sheetOf(second, HEAD, "Lao động được đào tạo | 800 | 600")));
    }

    @Test
    void areValuesOfTheBodiesThatTheirSheetsName() {
        Reading bodies = Reading.of(sheets("Huyện Phù Cát", "Huyện Phù Mỹ"));
        Reading names = Reading.of(sheets("Bình Định", "Phú Yên"));

        assertThat(bodies.names()).containsExactly("Lao động được đào tạo");
        assertThat(bodies.parts("Lao động được đào tạo"))
                .containsExactly("Huyện Phù Cát 2024=900", "Huyện Phù Mỹ 2024=600");
        assertThat(names.parts("Lao động được đào tạo")).containsExactly("Bình Định 2024=900", "Phú Yên 2024=600");
        assertThat(bodies.warned()).isFalse();
        assertThat(names.warned()).isTrue();
    }

    @Test
    void areValuesOfThoseWhoReportThem() {
        Reading reading = Reading.of(Document.of(
                "test.xlsx",
                List.of(
                        Tables.sheetOf("Biểu 1", "Đơn vị báo cáo: Sở Y tế", HEAD, "Lao động | 1000 | 900"),
                        Tables.sheetOf("Biểu 2", "Đơn vị báo cáo: Sở Nội vụ", HEAD, "Lao động | 800 | 600"))));

        assertThat(reading.parts("Lao động")).containsExactly("Sở Y tế 2024=900", "Sở Nội vụ 2024=600");
    }

    @Test
    void areSummedUpByASheetOfTheWhole() {
        Reading reading = Reading.of(Document.of(
                "test.xlsx",
                List.of(
                        Tables.sheetOf("Tổng hợp", HEAD, "Lao động | 1800 | 1500"),
                        Tables.sheetOf("Bình Định", HEAD, "Lao động | 1000 | 900"),
                        Tables.sheetOf("Phú Yên", HEAD, "Lao động | 800 | 600", "Rừng trồng | 10 | 9"))));

        assertThat(reading.parts("Lao động")).containsExactly("Bình Định 2024=900", "Phú Yên 2024=600");
        assertThat(reading.rated(END)).containsExactly("Lao động: 83.33", "Rừng trồng: NO_TARGET");
    }

    @Test
    void keepWhatWasThereAtFirstAsAValueOfItsPeriod() {
        String head = "Chỉ tiêu | Hiện trạng 2020 | Kế hoạch 2024 | Thực hiện 2024";

        Reading reading = Reading.of(Document.of(
                "test.xlsx",
                List.of(
                        Tables.sheetOf("Bình Định", head, "Lao động | 500 | 1000 | 900"),
                        Tables.sheetOf("Phú Yên", head, "Lao động | 400 | 800 | 600"))));

        assertThat(reading.parts("Lao động"))
                .containsExactly("Bình Định 2020=500", "Bình Định 2024=900", "Phú Yên 2020=400", "Phú Yên 2024=600");
    }

    @Test
    void standUnderHeadingsWhereTheirSheetsNameNoBodiesOrRateTheirRows() {
        String head = "Chỉ tiêu | Kế hoạch 2024 | Thực hiện 2024 | Đánh giá";

        Reading others = Reading.of(sheets("Phương án A", "Phương án B"));
        Reading versions = Reading.of(sheets("Ban đầu", "Điều chỉnh"));
        Reading rated = Reading.of(Document.of(
                "test.xlsx",
                List.of(
                        Tables.sheetOf("Bình Định", head, "Lao động | 1000 | 900 | Không đạt"),
                        Tables.sheetOf("Phú Yên", head, "Lao động | 800 | 850 | Đạt"))));

        assertThat(others.rated(END)).containsExactly("Lao động được đào tạo: 90", "Lao động được đào tạo: 75");
        assertThat(others.codes()).containsExactly("layout.tables-alike Phương án A!A1");
        assertThat(versions.codes()).containsExactly("layout.tables-alike Ban đầu!A1");
        assertThat(rated.names()).hasSize(2);
    }

    @Test
    void areLeftAsTheyAreWhereTheirSheetsSayNothing() {
        Reading reading = Reading.of(sheets("Sheet1", "Trang tính 2"));

        assertThat(reading.codes()).containsExactly("intake.duplicate-name Trang tính 2!A2");
    }

    @Test
    void aSheetThatIsAskedForAndNotThereIsNamed() {
        Document document = sheets("Bình Định", "Phú Yên");
        Finding missing = Finding.of(LayoutFindingCode.NO_SUCH_SHEET)
                .with("found", "Huế")
                .with("known", List.of("Bình Định", "Phú Yên"))
                .at(SourceLocation.of("test.xlsx"));

        Outcome<ProgrammeDraft> one = read(document, "Huế", "Phú Yên");
        Outcome<ProgrammeDraft> none = read(document, "Huế");

        assertThat(one.orThrow().getIndicatorTables()).hasSize(1);
        assertThat(one.findings()).containsExactly(missing);
        assertThat(none.value()).isEmpty();
        assertThat(none.findings()).containsExactly(missing.as(Severity.ERROR));
    }

    private static Outcome<ProgrammeDraft> read(Document document, String... sheets) {
        return LayoutReader.of(LayoutOptions.builder().addSheets(sheets).build())
                .read(document);
    }

    @Test
    void sheetsOfOfficesLeadTheirTasks() {
        Reading reading = Reading.of(Document.of(
                "test.xlsx",
                List.of(
                        Tables.sheetOf("Sở Xây dựng", "Nhiệm vụ | Thời hạn", "Lập quy hoạch | 31/3/2025"),
                        Tables.sheetOf("Sở Công Thương", "Nhiệm vụ | Thời hạn", "Phát triển chợ | 30/9/2025"))));

        assertThat(reading.leadsOfTasks()).containsExactly("Sở Xây dựng", "Sở Công Thương");
    }

    @Test
    void periodsAboveWordsOfFiguresAreOfTheirHead() {
        Reading indicators = Reading.of(
                "Item | 2023 | < | 2024 | <",
                "^ | Plan | Actual | Plan | Actual",
                "Roads graded | 100 | 95 | 200 | 180");
        Reading months = Reading.of(
                LayoutOptions.builder().day(LocalDate.of(2024, 6, 30)).build(),
                "Measure | Target | 05/24 | 06/24",
                "Beds opened | 100 | 70 | 80");

        Reading named = Reading.of(
                LayoutOptions.builder().day(LocalDate.of(2025, 1, 31)).build(),
                "Measure | Target | Dec 24 | Jan 25",
                "Beds opened | 100 | 70 | 80");

        assertThat(named.values("Beds opened")).containsExactly("2024-12=70", "2025-01=80");
        assertThat(indicators.values("Roads graded")).containsExactly("2023=95", "2024=180");
        assertThat(months.values("Beds opened")).containsExactly("2024-05=70", "2024-06=80");
    }

    @Test
    void periodsOverThePlansOfBodiesNameNothing() {
        Reading reading = Reading.of(
                "DIỆN TÍCH TRỒNG RỪNG",
                "Xã | 2023 | < | 2024 | <",
                "^ | KH | TH | KH | TH",
                "Xã A | 100 | 95 | 200 | 180",
                "Xã B | 50 | 50 | 80 | 60");

        assertThat(reading.names()).containsExactly("DIỆN TÍCH TRỒNG RỪNG");
    }

    @Test
    void aColumnOfFiguresBehindNamesIsNoNameWhateverItsHead() {
        Reading read = Reading.of(
                "Hỗ trợ phụ nữ năm 2025",
                "TT|Hội phụ nữ xã, phường|Phụ nữ được hỗ trợ (người)|<|<",
                "^|^|Chỉ tiêu|Kết quả|Tỷ lệ (%)",
                "1|Phường Tuy Hòa|120|126|105",
                "2|Xã Đông Hòa|90|90|100",
                "|Toàn tỉnh|210|216|102.9");

        assertThat(read.names()).containsExactly("Hỗ trợ phụ nữ năm 2025");
        assertThat(read.values("Hỗ trợ phụ nữ năm 2025")).containsExactly("2025=216 người");
        assertThat(read.targets("Hỗ trợ phụ nữ năm 2025")).hasSize(1);
    }

    @Test
    void theOnlyYearOfTheHeadsIsThatOfTheirNeighboursWhichIsTold() {
        Reading read = Reading.of("Region|Posts 2025|Recruited", "North|100|80", "South|60|50", "All regions|160|130");

        assertThat(read.values("Recruited")).containsExactly("2025=130");
        assertThat(read.codes()).contains("layout.period-assumed S!C1");
    }

    @Test
    void whatIsCarriedOverFromThePeriodBeforeIsThereInThisOne() {
        Reading read = Reading.of(
                "Giải quyết hồ sơ quý III năm 2025",
                "TT|Xã|Kỳ trước chuyển sang|Tiếp nhận trong kỳ",
                "1|Xã Mai Sơn|12|230",
                "2|Xã Tân Lập|10|340",
                "|Cộng|22|570");

        assertThat(read.values("Kỳ trước chuyển sang")).containsExactly("2025-Q3=22");
        assertThat(read.codes()).isEmpty();
    }
}
