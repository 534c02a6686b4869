package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.SourceLocation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sheets that give each indicator a block of rows of its own. */
class IndicatorBlocksTest {

    private static final LocalDate MID_2024 = LocalDate.of(2024, 6, 30);

    @Test
    void areARowEachWithTheDatesOfTheirFigures() {
        Reading reading = Reading.of(
                "Roads rehabilitated | | |",
                " | Baseline | Actual (Previous) | Actual (Current) | End target",
                "Value | 0 | 120 | 180 | 240",
                "Date | 2020-01-15 | 2023-06-30 | 2024-05-31 | 2026-12-31",
                "Comments | | | Two contracts are late. |",
                "",
                "Schools with power | | |",
                " | Baseline | Actual (Previous) | Actual (Current) | End target",
                "Value | 10 | 30 | 40 | 50",
                "Date | 2020-01-15 | 2023-06-30 | 2024-05-31 | 2026-12-31");

        assertThat(reading.names()).containsExactly("Roads rehabilitated", "Schools with power");
        assertThat(reading.values("Roads rehabilitated")).containsExactly("2023-06-30=120", "2024-05-31=180");
        assertThat(reading.rated(MID_2024)).containsExactly("Roads rehabilitated: 75", "Schools with power: 80");
        assertThat(reading.codes()).isEmpty();
    }

    @Test
    void mayBeNamedInTheirHead() {
        Reading reading = Reading.of(
                "Số cầu dân sinh | Giá trị gốc | Thực hiện | Mục tiêu",
                "Giá trị | 0 | 30 | 40",
                "Năm | 2020 | 2024 | 2025");

        assertThat(reading.values("Số cầu dân sinh")).containsExactly("2024=30");
        assertThat(reading.rated(MID_2024.plusYears(1))).containsExactly("Số cầu dân sinh: 75");
    }

    @Test
    void mayBeNamedBesideTheWordsOfTheirRows() {
        Reading reading = Reading.of(
                "Indicator | Unit | | Baseline | Actual | End target",
                "Counties with a plan | Number | Value | 0 | 38 | 47",
                "^ | ^ | Date | 2016-06-30 | 2019-10-31 | 2021-07-31",
                "Staff trained | Number | Value | 0 | 1500 | 2000",
                "^ | ^ | Date | 2016-06-30 | 2019-10-31 | 2021-07-31");

        assertThat(reading.rated(LocalDate.of(2019, 10, 31)))
                .containsExactly("Counties with a plan: 80.85", "Staff trained: 75");
        assertThat(reading.codes()).isEmpty();
    }

    @Test
    void mayBeListsOfFigures() {
        Reading reading = Reading.of(
                "Girls enrolled",
                "Baseline (2020) | 1000",
                "Target (2024) | 2000",
                "Actual (2024) | 1800",
                "Classrooms built",
                "Target (2024) | 400",
                "Actual (2024) | 300",
                "",
                "Source: school census");

        assertThat(reading.rated(LocalDate.of(2024, 12, 31)))
                .containsExactly("Girls enrolled: 90", "Classrooms built: 75");
        assertThat(reading.codes()).isEmpty();
    }

    @Test
    void mayStandUnderTextsThatNameThem() {
        Document document = Document.of(
                "test.docx",
                List.of(
                        Block.Paragraph.of("Results framework", SourceLocation.of("test.docx")),
                        Block.Paragraph.of("Households with water (%)", SourceLocation.of("test.docx")),
                        Tables.sheetOf(
                                "Table 1",
                                " | Baseline | Actual | Target",
                                "Value | 40 | 72 | 80",
                                "Date | 2020-12-31 | 2024-06-30 | 2024-12-31"),
                        Block.Paragraph.of("Teachers trained", SourceLocation.of("test.docx")),
                        Tables.sheetOf(
                                "Table 2",
                                " | Baseline | Actual | Target",
                                "Value | 0 | 1500 | 2000",
                                "Date | 2020-12-31 | 2024-06-30 | 2024-12-31")));

        Reading reading = Reading.of(document);

        assertThat(reading.rated(MID_2024)).containsExactly("Households with water (%): 90", "Teachers trained: 75");
    }

    @Test
    void mayHaveOneHeadAboveAllOfThem() {
        Reading reading = Reading.of(
                " | Baseline | Latest actual | Target",
                "Wells drilled | | |",
                "Value | 0 | 160 | 200",
                "Year | 2019 | 2024 | 2025",
                "Committees trained | | |",
                "Value | 0 | 50 | 45",
                "Year | 2019 | 2024 | 2025");

        assertThat(reading.rated(LocalDate.of(2024, 12, 31)))
                .containsExactly("Wells drilled: 80", "Committees trained: MET");
    }

    @Test
    void keepThePlacesOfTheirCells() {
        Sheet sheet = Tables.sheet(
                "Results",
                "Wells drilled | | |",
                " | Baseline | Actual | Target",
                "Value | 0 | 160 | 200",
                "Date | 2019-12-31 | 2024-12-31 | 2025-12-31");
        Sheet joined = IndicatorBlocks.joined(sheet, HeadWords.standard()).orElseThrow();

        List<String> places = joined.rows().get(3).index() == 3
                ? List.of(
                        joined.place(3, 0).place(),
                        joined.place(3, 3).place(),
                        joined.place(3, 4).place())
                : List.of();
        assertThat(places).containsExactly("S!A2", "S!C4", "S!C5");
    }

    @Test
    void areNoRowsOfATableThatHasNamesInItsFirstColumn() {
        Sheet sheet = Tables.sheet(
                "Indicator | Baseline | Actual | Target", "Value of exports | 10 | 12 | 15", "Wells | 1 | 2 | 3");

        assertThat(IndicatorBlocks.joined(sheet, HeadWords.standard())).isEmpty();
    }

    @Test
    void haveTheirDatesAlsoAboveBlocksUnderAnotherHeading() {
        String head = " | Baseline | Actual (Previous) | Actual (Current) | End Target";
        String dates = "Date | 30-Jun-2021 | 15-Nov-2024 | 20-May-2025 | 31-Dec-2026";
        Reading reading = Reading.of(
                "Objective Indicators",
                "► People with access",
                head,
                "Value | 0.00 | 118400.00 | 152700.00 | 240000.00",
                dates,
                "",
                "Intermediate Indicators",
                "Length of sewers",
                head,
                "Value | 0.00 | 41.20 | 57.90 | 120.00",
                dates);

        assertThat(reading.values("People with access")).containsExactly("2024-11-15=118400", "2025-05-20=152700");
        assertThat(reading.rated(LocalDate.of(2025, 6, 30)))
                .containsExactly("People with access: 63.63", "Length of sewers: 48.25");
    }
}
