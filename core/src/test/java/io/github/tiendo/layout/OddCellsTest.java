package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.intake.TaskTableDraft.TaskRowDraft;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cells that hold more than one thing, or what belongs elsewhere. */
class OddCellsTest {

    private static final String HEADS = "TT|Chỉ tiêu|Đơn vị tính|Hiện trạng 2020|Mục tiêu 2025|Kết quả 2024";

    @Test
    void severalFiguresOfOneCellAreNone() {
        Reading reading = Reading.of(
                HEADS,
                "1|Hộ có cáp quang|%|60|80|75\n78",
                "2|Hồ sơ trực tuyến|%|10|90|ước\n60",
                "3|Chữ ký số|%|5|50|20");

        assertThat(reading.values("Hộ có cáp quang")).isEmpty();
        assertThat(reading.codes()).contains("layout.several-in-one-cell S!F2");
        assertThat(reading.values("Hồ sơ trực tuyến")).containsExactly("2024=ESTIMATE 60 %");
    }

    @Test
    void aBracketBehindAFigureIsItsPeriodOrTheMarkOfANote() {
        Reading reading = Reading.of(
                "TT|Chỉ tiêu|Đơn vị tính|Hiện trạng|Mục tiêu 2025|Kết quả 2024",
                "1|Hộ có cáp quang|%|60 (2019)|80|75 (a)",
                "2|Hồ sơ trực tuyến|%|10 (2020)|90|60 (b)",
                "(a) theo cách tính mới");

        assertThat(reading.values("Hộ có cáp quang")).containsExactly("2024=75 %");
        assertThat(reading.codes()).noneMatch(code -> code.endsWith("S!F2"));
        assertThat(reading.codes()).anyMatch(code -> code.endsWith("S!F3"));
    }

    @Test
    void aFormulaThatWasNotCalculatedIsFound() {
        Sheet.Builder sheet = Sheet.builder("test.xlsx", "S").row(0);
        String[] heads = HEADS.split("\\|");
        for (int i = 0; i < heads.length; i++) {
            sheet.text(i, heads[i]);
        }
        sheet.row(1)
                .text(0, "1")
                .text(1, "Hộ có cáp quang")
                .text(2, "%")
                .text(4, "80")
                .cell(5, DraftCell.error(Sheet.NOT_CALCULATED));
        sheet.row(2)
                .text(0, "2")
                .text(1, "Hồ sơ trực tuyến")
                .text(2, "%")
                .text(4, "90")
                .text(5, "60");

        Reading reading = Reading.of(Document.of("test.xlsx", List.of(sheet.build())));

        assertThat(reading.codes()).contains("layout.formula-not-calculated S!F2");
        assertThat(reading.values("Hộ có cáp quang")).isEmpty();
    }

    private static List<IndicatorRowDraft> rows(String... rows) {
        return LayoutReader.standard().read(Tables.document(rows)).orThrow().getIndicatorTables().stream()
                .flatMap(table -> table.getRows().stream())
                .toList();
    }

    @Test
    void aHeadingOverTheWholeTableMayBeginWithItsNumber() {
        assertThat(rows(
                        HEADS,
                        "I. Chính phủ số",
                        "1|Hồ sơ trực tuyến|%|10|90|60",
                        "II) Xã hội số",
                        "2|Hộ có cáp quang|%|60|80|75",
                        "Hạ tầng",
                        "3|Phủ sóng|%|60|80|75"))
                .extracting(
                        row -> row.getNumber().display() + "/" + row.getName().display())
                .containsExactly(
                        "I/Chính phủ số",
                        "1/Hồ sơ trực tuyến",
                        "II/Xã hội số",
                        "2/Hộ có cáp quang",
                        "/Hạ tầng",
                        "3/Phủ sóng");
    }

    @Test
    void aShareMayBeGivenByItsCountsAlone() {
        Reading reading = Reading.of(
                "TT|Chỉ tiêu|Đơn vị tính|Năm|Mục tiêu 2025|Tử số|Mẫu số",
                "1|Hộ có cáp quang|%|2024|80|45|50",
                "2|Hồ sơ trực tuyến|%|2024|90|30|");

        assertThat(reading.values("Hộ có cáp quang")).containsExactly("2024=45/50");
        assertThat(reading.values("Hồ sơ trực tuyến")).isEmpty();
    }

    @Test
    void aRowMayBeAllPlannedOrAllReached() {
        Reading reading = Reading.of(
                "TT|Chỉ tiêu|Đơn vị tính|KH/TH|Năm 2023|Năm 2024",
                "1|Hộ có cáp quang|%|KH|70|80",
                "|Hộ có cáp quang|%|TH|65|75",
                "2|Hồ sơ trực tuyến|%|KH|40|50",
                "|Hồ sơ trực tuyến|%|TH|35|45");

        assertThat(reading.values("Hộ có cáp quang")).containsExactly("2023=65 %", "2024=75 %");
        assertThat(reading.targets("Hộ có cáp quang")).hasSize(2);
    }

    @Test
    void headingsOfColumnsHoldUntilTheNext() {
        List<TaskRowDraft> tasks = LayoutReader.standard()
                .read(Tables.document(
                        "TT|Nhóm nhiệm vụ|Nhiệm vụ|Cơ quan chủ trì|Thời hạn",
                        "1|Thể chế|Xây dựng luật|Bộ Tư pháp|30/6/2024",
                        "2||Xây dựng nghị định|Bộ Tư pháp|30/9/2024",
                        "3|Hạ tầng|Phủ sóng|Bộ Khoa học|30/9/2024"))
                .orThrow()
                .getTaskTables()
                .get(0)
                .getRows();

        assertThat(tasks)
                .extracting(row -> row.getTitle().display())
                .containsExactly("Thể chế", "Xây dựng luật", "Xây dựng nghị định", "Hạ tầng", "Phủ sóng");
    }

    @Test
    void aQuarterInAColumnOfItsOwnIsOfTheYearOfTheTitle() {
        assertThat(Reading.of(
                                "KẾT QUẢ NĂM 2024",
                                "TT|Chỉ tiêu|Đơn vị tính|Kỳ|Kết quả",
                                "1|Hộ có cáp quang|%|Quý I|70",
                                "2|Hộ có cáp quang|%|Quý II|72",
                                "3|Hộ có cáp quang|%|2023|65")
                        .values("Hộ có cáp quang"))
                .containsExactlyInAnyOrder("2024-Q1=70 %", "2024-Q2=72 %", "2023=65 %");
    }

    @Test
    void whatIsHiddenIsNamedAndWhatIsNotWantedIsLeftOut() {
        Sheet hidden = Sheet.builder("test.xlsx", "Ẩn")
                .hidden(true)
                .row(0)
                .text(0, "TT")
                .text(1, "Chỉ tiêu")
                .text(2, "Kết quả 2024")
                .row(1)
                .text(0, "1")
                .text(1, "Chữ ký số")
                .text(2, "20%")
                .hideRow(1)
                .build();
        Sheet seen = Tables.sheetOf("Chính", HEADS, "1|Hộ có cáp quang|%|60|80|75", "2|Hồ sơ|%|10|90|60");
        Block.Paragraph above = Block.Paragraph.builder()
                .text("BÁO CÁO KẾT QUẢ NĂM 2024")
                .location(SourceLocation.of("test.xlsx"))
                .build();
        Document document = Document.of("test.xlsx", List.of(above, hidden, seen));

        assertThat(Reading.of(document).names()).contains("Hộ có cáp quang");
        assertThat(Reading.of(document).codes()).anyMatch(code -> code.startsWith("layout.hidden-sheet"));
        assertThat(LayoutReader.of(LayoutOptions.builder().addSheets("Chính").build())
                        .read(document)
                        .findings())
                .noneMatch(finding -> finding.code() == LayoutFindingCode.HIDDEN_SHEET);
    }

    @Test
    void wordsForAResultBesideATargetThatIsAFigureAreTold() {
        Reading reading = Reading.of(
                "TT|Chỉ tiêu|Mục tiêu 2025|Kết quả 2025",
                "1|Hồ sơ trực tuyến|80|Chậm, chưa triển khai",
                "2|Xã có wifi|50|Đang chờ kinh phí",
                "3|Quy chế|Ban hành|Đã ban hành");

        assertThat(reading.codes()).contains("intake.results-in-words S!D2");
        assertThat(reading.messages())
                .contains("such as 'Chậm, chưa triển khai'")
                .contains("2 indicators");
    }

    @Test
    void aBlankCellOfABodyIsAPartThatIsMissing() {
        Reading reading = Reading.of(
                "KẾT QUẢ GIẢI NGÂN ĐẾN NGÀY 30/6/2025",
                "TT|Đơn vị|Kế hoạch năm 2025|Giải ngân đến 30/6/2025",
                "1|Huyện A|100|60",
                "2|Huyện B|200|90",
                "3|Huyện C|150|",
                "4|Huyện D|120|n/a");

        assertThat(reading.absences()).containsExactly("Huyện C: NOT_REPORTED", "Huyện D: NOT_APPLICABLE");
    }

    @Test
    void theValueOfTheLastQuarterAloneStandsForTheYearWhereItIsAboutTheTarget() {
        Reading reading = Reading.of("Indicator|Target 2025|Q4 2025", "Inspections|400|380", "Visits|400|90");

        assertThat(reading.rated(LocalDate.of(2025, 12, 31)))
                .containsExactly("Inspections: 95", "Visits: PERIODS_NOT_ADDED");
        assertThat(reading.codes()).contains("intake.last-period-for-year S!A2");
    }

    @Test
    void aFigureInWordsIsTakenWhereTheTargetBearsItOut() {
        Reading reading = Reading.of(
                "No|Output|Target 2024|Result 2024",
                "1|Culverts|20|15 of the 20 culverts installed",
                "2|Wells|12|All 12 completed",
                "3|Staff|50|40 staff trained (80%)",
                "4|Trường kết nối|50|Đã triển khai 40/50 trường",
                "5|Bridges|60|45 not finished",
                "6|Markets|10|All 8 finished",
                "7|Roads|40|20 km (60%)");

        assertThat(reading.rated(LocalDate.of(2024, 12, 31)).subList(0, 4))
                .containsExactly("Culverts: 75", "Wells: MET", "Staff: 80", "Trường kết nối: 80");
        assertThat(reading.codes())
                .contains(
                        "intake.figure-in-words S!D2",
                        "intake.figure-in-words S!D3",
                        "intake.figure-in-words S!D4",
                        "intake.figure-in-words S!D5");
        assertThat(reading.values("Bridges")).noneMatch(value -> value.endsWith("=45"));
        assertThat(reading.values("Markets")).isEmpty();
        assertThat(reading.values("Roads")).isEmpty();
    }

    @Test
    void aPartOfTheTargetIsNoPercentageOfItsColumn() {
        Reading reading = Reading.of(
                "No|Output|Target 2024|Result 2024", "1|Schools|10|8 of 10", "2|Bridges|60|75%", "3|Pumps|40|30");

        // whether 60 bridges are meant or 60 % nobody says
        assertThat(reading.rated(LocalDate.of(2024, 12, 31)))
                .containsExactly("Schools: 80", "Bridges: UNIT_DIFFERS", "Pumps: 75");
        assertThat(reading.codes()).contains("intake.unit-not-of-target S!D3");
    }

    @Test
    void yearsOfAPlanAreAddedWhereTheNumbersSaySo() {
        Reading reading = Reading.of(
                "Indicator|Plan 2021-2025|2021|2022|2023|2024|2025",
                "Classrooms built|500|80|95|100|110|70",
                "Communes that meet the standard|100|20|35|50|70|90",
                "Households with clean water (%)|95|80|84|88|90|93");

        // 80 + 95 + 100 + 110 + 70 = 455
        assertThat(reading.rated(LocalDate.of(2025, 12, 31)))
                .containsExactly(
                        "Classrooms built: 91",
                        "Communes that meet the standard: 90",
                        "Households with clean water (%): 97.89");
        assertThat(reading.codes()).contains("intake.years-added-to-plan S!A2");
    }

    @Test
    void yearsAreAddedForATargetOfTheWholeTerm() {
        Reading reading = Reading.of(
                "Chỉ tiêu|ĐVT|Mục tiêu đến năm 2025|2021|2022|2023",
                "Tạo việc làm mới trong cả nhiệm kỳ|lao động|10000|1900|2050|2200",
                "Số nhà xây mới trong cả nhiệm kỳ (lũy kế)|căn|400|100|200|300",
                "Số xã đạt chuẩn|xã|40|10|20|30");

        // 1,900 + 2,050 + 2,200 = 6,150
        assertThat(reading.rated(LocalDate.of(2023, 12, 31)))
                .containsExactly(
                        "Tạo việc làm mới trong cả nhiệm kỳ: 61.5",
                        "Số nhà xây mới trong cả nhiệm kỳ (lũy kế): 75",
                        "Số xã đạt chuẩn: 75");
        assertThat(reading.codes()).contains("intake.years-added-to-plan S!A2");
    }

    @Test
    void aYearThatMayBeOneOfAPlanOfSeveralIsNotHeldAgainstItWithoutAWord() {
        Reading reading = Reading.of(
                "Indicator|Target 2025|2021|2022|2023",
                "Workers sent abroad|1000|190|200|185",
                "Income per head|60|41|45|49");

        assertThat(reading.rated(LocalDate.of(2023, 12, 31)))
                .containsExactly("Workers sent abroad: 18.5", "Income per head: 81.67");
        assertThat(reading.codes()).containsOnlyOnce("intake.year-against-plan S!A2");
        assertThat(reading.messages()).contains("the first has 185 and not 575");
    }

    @Test
    void aRunningTotalBesideYearsIsOfTheYearsOfThePlan() {
        Reading reading = Reading.of(
                "Chỉ tiêu|KH 5 năm 2021-2025|TH 2021|TH 2022|TH 2023|TH 2024|TH 2025|Lũy kế 5 năm",
                "Diện tích rừng trồng mới|10000|2000|1900|1800|1700|1700|9100");

        assertThat(reading.rated(LocalDate.of(2025, 12, 31))).containsExactly("Diện tích rừng trồng mới: 91");
    }

    @Test
    void digitsAreGroupedAsInIndia() {
        Reading reading = Reading.of("Indicator|Target 2024|Achievement 2024", "Households|2,50,000|1,25,000");

        assertThat(reading.rated(LocalDate.of(2024, 12, 31))).containsExactly("Households: 50");
    }

    @Test
    void amountsOfMoneyHaveTheirScaleBehindAnyCurrency() {
        Reading reading = Reading.of(
                "Indicator|Target 2025|Actual 2025",
                "Loans|US$ 2.5 million|US$ 1.9 million",
                "Grants|KES 3 billion|KES 3.1 billion",
                "Rents|XAF 4 million|XAF 3 million");

        assertThat(reading.rated(LocalDate.of(2025, 12, 31))).containsExactly("Loans: 76", "Grants: MET", "Rents: 75");
    }

    @Test
    void rowsNamedAfterANumberOfThingsBehindTheirOwnNumberAreNoPercentages() {
        Reading reading = Reading.of(
                "Indicator|Target 2025|Actual 2025",
                "1.1 Share of women in office|40%|36%",
                "1.2 Number of municipalities with plans|40|41");

        assertThat(reading.values("1.2 Number of municipalities with plans")).containsExactly("2025=41");
        assertThat(reading.codes()).isEmpty();
    }
}
