package io.github.tiendo.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.Block;
import io.github.tiendo.layout.Document;
import io.github.tiendo.layout.Sheet;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables and long texts of a report, checked without a programme. */
class TablesOfReportsTest {

    private static List<String> figures(String... rows) {
        Sheet.Builder sheet = Sheet.builder("t.xlsx", "S");
        for (int i = 0; i < rows.length; i++) {
            String[] cells = rows[i].split("\\|");
            sheet.row(i);
            for (int j = 0; j < cells.length; j++) {
                sheet.text(j, cells[j].strip());
            }
        }
        return figures(sheet.build());
    }

    private static List<String> figures(Sheet sheet) {
        return ReportAudit.of(Languages.VIETNAMESE).audit(Document.of("t.xlsx", List.of(sheet))).figures().stream()
                .map(figure -> figure.kind() + " " + figure.verdict() + " "
                        + figure.location().map(SourceLocation::place).orElse("-") + " "
                        + figure.recomputed().map(BigDecimal::toPlainString).orElse("-"))
                .toList();
    }

    @Test
    void aShareThatIsRightTheOtherWayRoundIsLeftOpen() {
        assertThat(figures(
                        "Measure | Target | Actual | Accomplishment rate (%)",
                        "Licences issued | 500 | 520 | 104",
                        "Cases settled | 80 | 72 | 90",
                        "Crash deaths | 12 | 15 | 80",
                        "Complaints resolved | 40 | 38 | 96"))
                .containsExactly(
                        "COUNT_SHARE CONSISTENT S!D2 104",
                        "COUNT_SHARE CONSISTENT S!D3 90",
                        "COUNT_SHARE UNVERIFIABLE S!D4 125",
                        "COUNT_SHARE MISMATCH S!D5 95");
    }

    @Test
    void aShareIsOfTheTotalThatClosesItsOwnRows() {
        assertThat(figures(
                                "Description | Actual | Share of total (%)",
                                "Rates | 60 | 30",
                                "Fees | 100 | 50",
                                "Grants | 40 | 20",
                                "Total revenue | 200 | 100",
                                "Staff | 80 | 50",
                                "Works | 64 | 44",
                                "Other | 16 | 10",
                                "Total expenditure | 160 | 100")
                        .stream()
                        .filter(figure -> figure.startsWith("COUNT_SHARE")))
                .containsExactly(
                        "COUNT_SHARE CONSISTENT S!C2 30",
                        "COUNT_SHARE CONSISTENT S!C3 50",
                        "COUNT_SHARE CONSISTENT S!C4 20",
                        "COUNT_SHARE CONSISTENT S!C6 50",
                        "COUNT_SHARE MISMATCH S!C7 40",
                        "COUNT_SHARE CONSISTENT S!C8 10");
    }

    @Test
    void columnsUnderOfWhichMakeTheColumnBeforeThem() {
        assertThat(figures(
                        "Lĩnh vực | Tiếp nhận | Đã giải quyết | Trong đó: Trước hạn | Trong đó: Quá hạn",
                        "Đất đai | 1842 | 1711 | 1656 | 55",
                        "Hộ tịch | 2630 | 2618 | 2618 | -",
                        "Bảo trợ xã hội | 418 | 395 | 358 | 7",
                        "Kinh doanh | 266 | 259 | 259 | 0"))
                .containsExactlyInAnyOrder(
                        "SUM CONSISTENT S!C2 1711",
                        "SUM CONSISTENT S!C3 2618",
                        "SUM MISMATCH S!C4 365",
                        "SUM CONSISTENT S!C5 259");
    }

    @Test
    void aColumnOfWhichIsNotMoreThanTheColumnBeforeIt() {
        assertThat(figures(
                        "District | Households | of which with latrine",
                        "Chipata | 2150 | 1806",
                        "Katete | 1180 | 1240",
                        "Lundazi | 1675 | 1340"))
                .containsExactlyInAnyOrder(
                        "COUNT_SHARE CONSISTENT S!C2 84",
                        "COUNT_SHARE MISMATCH S!C3 105.0847",
                        "COUNT_SHARE CONSISTENT S!C4 80");
        // of something else, whatever its head says
        assertThat(figures(
                        "District | Projects | of which paid",
                        "Chipata | 21 | 1806",
                        "Katete | 11 | 1240",
                        "Lundazi | 16 | 13"))
                .isEmpty();
    }

    @Test
    void aWrongTotalOfRowsIsNotToldAgainOfItsColumns() {
        assertThat(figures(
                        "Tỉnh | Nam | Nữ | Tổng số",
                        "Hà Giang | 10 | 12 | 22",
                        "Lào Cai | 20 | 21 | 41",
                        "Yên Bái | 30 | 31 | 61",
                        "Cộng | 60 | 46 | 124"))
                .filteredOn(figure -> figure.contains("MISMATCH"))
                .containsExactly("SUM MISMATCH S!C5 64");
    }

    @Test
    void aDigitThatAFormatHidesCountsInShares() {
        Sheet.Builder sheet = Sheet.builder("t.xlsx", "S");
        sheet.row(0).text(0, "Measure").text(1, "Plan").text(2, "Result").text(3, "Rate (%)");
        String[][] rows = {
            {"Trained workers", "73", "71.8", "98.4"},
            {"Jobs", "22000", "12164", "55.3"},
            {"Pupils", "15500", "7125", "46"}
        };
        for (int i = 0; i < rows.length; i++) {
            sheet.row(i + 1).text(0, rows[i][0]);
            sheet.cell(1, DraftCell.number(new BigDecimal(rows[i][1])).showing(0));
            sheet.cell(2, DraftCell.number(new BigDecimal(rows[i][2])).showing(0));
            sheet.cell(3, DraftCell.number(new BigDecimal(rows[i][3])).showing(1));
        }

        assertThat(figures(sheet.build()))
                .containsExactly(
                        "COUNT_SHARE CONSISTENT S!D2 98.3562",
                        "COUNT_SHARE CONSISTENT S!D3 55.2909",
                        "COUNT_SHARE CONSISTENT S!D4 45.9677");
    }

    @Test
    void runningSumsAreCheckedRowByRow() {
        assertThat(figures(
                        "Month | Paid in the month | Paid, cumulative",
                        "January | 20 | 20",
                        "February | 30 | 50",
                        "March | 10 | 60",
                        "April | 15 | 85",
                        "May | 5 | 90"))
                .containsExactly(
                        "SUM CONSISTENT S!C3 50",
                        "SUM CONSISTENT S!C4 60",
                        "SUM MISMATCH S!C5 75",
                        "SUM CONSISTENT S!C6 90");
        assertThat(figures(
                        "Month | Visits | Cumulative users",
                        "January | 20 | 18",
                        "February | 30 | 31",
                        "March | 10 | 33",
                        "April | 15 | 40"))
                .isEmpty();
    }

    @Test
    void countsOfTheClassesOfARowAreChecked() {
        assertThat(figures(
                        "TT | Xã | Đường | Điện | Trường | Số tiêu chí đạt",
                        "1 | Xã Đông | Đạt | Đạt | Không đạt | 2",
                        "2 | Xã Tây | Đạt | Không đạt | Không đạt | 2",
                        "3 | Xã Nam | Đạt | Đạt | Đạt | 3"))
                .containsExactly(
                        "CLASS_COUNT CONSISTENT S!F2 2",
                        "CLASS_COUNT MISMATCH S!F3 1",
                        "CLASS_COUNT CONSISTENT S!F4 3");
    }

    @Test
    void formulasBetweenColumnsAreChecked() {
        assertThat(figures(
                        "TT | Đơn vị | Kế hoạch | Thực hiện | Tỷ lệ (%) | Còn lại",
                        "(1) | (2) | (3) | (4) | (5=4/3) | (6=3-4)",
                        "1 | Sở Y tế | 200 | 150 | 75 | 50",
                        "2 | Sở Nội vụ | 100 | 90 | 80 | 20",
                        "3 | Sở Tài chính | 300 | 100 | 33,3 | 200"))
                .containsExactly(
                        "COUNT_SHARE CONSISTENT S!E3 75",
                        "COUNT_SHARE CONSISTENT S!E5 33.3333",
                        // what is left and what is reached make what is planned: 110 of 100; with 80 reached the 80 %
                        // are right
                        "SUM CONSISTENT S!F3 200",
                        "SUM MISMATCH S!F4 110",
                        "SUM CONSISTENT S!F5 300");
    }

    @Test
    void columnsThatAddUpAreChecked() {
        assertThat(figures(
                        "TT | Đơn vị | Nam | Nữ | Tổng số",
                        "1 | 2 | 3 | 4 | 5=3+4",
                        "1 | Sở Y tế | 20 | 15 | 35",
                        "2 | Sở Nội vụ | 10 | 9 | 20"))
                .anyMatch(line -> line.contains("MISMATCH S!E4"));
    }

    /** A text beyond a paragraph is read in parts, and its figures stand at their lines. */
    @ParameterizedTest
    @CsvSource({"1, 0", "1, 5", "0, 0"})
    void figuresOfALongTextStandAtTheirLines(int line, int column) {
        String filler = "Các bộ, ngành, địa phương tiếp tục triển khai kế hoạch.\n".repeat(3_000);
        SourceLocation.Builder place = SourceLocation.builder().source("r.docx");
        if (line > 0) {
            place.line(line);
        }
        if (column > 0) {
            place.column(column);
        }
        Block.Paragraph text = Block.Paragraph.builder()
                .text(filler + "Có 14/36 kế hoạch (35%) được duyệt.")
                .location(place.build())
                .build();

        AuditResult result = ReportAudit.of(Languages.VIETNAMESE).audit(Document.of("r.docx", List.of(text)));

        assertThat(result.figures()).singleElement().satisfies(figure -> {
            assertThat(figure.verdict()).isEqualTo(Verdict.MISMATCH);
            assertThat(figure.location().orElseThrow().line().orElse(0)).isEqualTo(line == 0 ? 0 : 3_001);
        });
    }

    @Test
    void aLongTextWithoutBlanksIsCutSomewhere() {
        Block.Paragraph text = Block.Paragraph.builder()
                .text("x".repeat(300_000) + " Có 14/36 kế hoạch (35%) được duyệt.")
                .location(SourceLocation.of("r.docx"))
                .build();

        assertThat(ReportAudit.of(Languages.VIETNAMESE)
                        .audit(Document.of("r.docx", List.of(text)))
                        .figures())
                .hasSize(1);
    }

    @Test
    void areWrongBeyondWhatRoundingExplains() {
        String table = "| Xã | Số hộ |\n|---|---|\n| A | 500 |\n| B | 499 |\n| C | 300 |\n| Cộng | %s |\n\n%s\n";
        String rounded = "Ghi chú: số liệu có thể không bằng tổng do làm tròn.";
        String twice = "Ghi chú: một hộ có thể thuộc nhiều nhóm.";
        assertThat(List.of(
                        table.formatted("1.300", rounded),
                        table.formatted("1.399", rounded),
                        table.formatted("1.399", twice)))
                .map(text -> ReportAudit.of(Languages.VIETNAMESE).audit("t", text).figures().stream()
                        .filter(figure -> figure.kind() == StatedFigureKind.SUM)
                        .map(AuditedFigure::verdict)
                        .toList())
                .containsExactly(List.of(Verdict.HEDGED), List.of(Verdict.MISMATCH), List.of(Verdict.UNVERIFIABLE));
    }
}
