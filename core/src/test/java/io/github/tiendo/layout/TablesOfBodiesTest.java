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
    void standUnderTheNamesOfTheirSheets() {
        Reading reading = Reading.of(sheets("Bình Định", "Phú Yên"));

        assertThat(reading.rated(END)).containsExactly("Lao động được đào tạo: 90", "Lao động được đào tạo: 75");
        assertThat(reading.codes()).containsExactly("layout.tables-alike Bình Định!A1");
    }

    @Test
    void areValuesOfTheirBodiesWhereTheseAreToBeAddedUp() {
        LayoutOptions added =
                LayoutOptions.builder().bodiesOfTablesAsSubjects(true).build();

        Reading bodies = Reading.of(added, sheets("Huyện Phù Cát", "Huyện Phù Mỹ"));
        Reading others = Reading.of(added, sheets("Phương án A", "Phương án B"));

        assertThat(bodies.names()).containsExactly("Lao động được đào tạo");
        assertThat(others.names()).hasSize(2);
        assertThat(bodies.codes()).containsExactly("layout.tables-of-bodies Huyện Phù Cát!A1");
        assertThat(others.codes()).containsExactly("layout.tables-alike Phương án A!A1");
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
}
