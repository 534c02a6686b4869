package io.github.tiendo.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.layout.Document;
import io.github.tiendo.layout.Sheet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a text says of single cells of its own tables. */
class CitedCellsTest {

    private static final String POVERTY = """

            | STT | Chỉ tiêu | Kế hoạch 2025 | Năm 2024 | Năm 2025 |
            |---|---|---|---|---|
            | 1 | Số hộ nghèo | 1.000 | 1.243 | 1.080 |
            | 2 | Số hộ cận nghèo | 2.100 | 2.310 | 2.015 |
            | 3 | Tỷ lệ hộ nghèo (%) | 4,0 | 4,9 | 4,2 |
            """;

    private static final String CASES = """

            | County | Cases | Deaths | Recoveries |
            |---|---|---|---|
            | Wajir | 1,420 | 35 | 1,240 |
            | Garissa | 621 | 12 | 540 |
            | Turkana | 1,405 | 40 | 1,300 |
            | Total | 3,446 | 87 | 3,080 |
            """;

    private static List<String> vietnamese(String text) {
        return cited(Languages.VIETNAMESE, text + "\n" + POVERTY);
    }

    private static List<String> english(String text) {
        return cited(Languages.ENGLISH, text + "\n" + CASES);
    }

    private static List<String> cited(Locale language, String text) {
        return ReportAudit.of(language).audit("t", text).figures().stream()
                .filter(figure -> figure.kind() == StatedFigureKind.VALUE)
                .map(figure -> figure.verdict() + " " + figure.stated().orElse("") + ": "
                        + figure.explanation().text(Languages.ENGLISH))
                .toList();
    }

    @Test
    void agreeWithTheColumnThatTheWordsName() {
        assertThat(vietnamese("Năm 2025 toàn huyện còn 1.080 hộ nghèo; năm 2024 có 2.310 hộ cận nghèo."))
                .containsExactly(
                        "CONSISTENT 1.080: Số hộ nghèo · Năm 2025 (5:37) is 1,080, as stated",
                        "CONSISTENT 2.310: Số hộ cận nghèo · Năm 2024 (6:33) is 2,310, as stated");
    }

    @Test
    void areWrongWhereTheNextCellHoldsTheNumber() {
        assertThat(vietnamese("Năm 2025 toàn huyện còn 1.243 hộ nghèo."))
                .containsExactly("MISMATCH 1.243: Số hộ nghèo · Năm 2025 (5:37) is 1,080, not 1,243");
    }

    @Test
    void areWrongWhereTheyAreMistypedThoughNoWordNamesTheColumn() {
        assertThat(vietnamese("Toàn huyện còn 1.180 hộ nghèo, giảm so với năm trước."))
                .containsExactly("MISMATCH 1.180: Số hộ nghèo · Năm 2025 (5:37) is 1,080, not 1,180");
        assertThat(vietnamese("Toàn huyện còn 1.391 hộ nghèo.")).isEmpty();
    }

    @Test
    void areOfThePlanOnlyWhereTheWordsAimAtIt() {
        assertThat(vietnamese("Phấn đấu năm 2025 còn 1.000 hộ nghèo."))
                .containsExactly("CONSISTENT 1.000: Số hộ nghèo · Kế hoạch 2025 (5:21) is 1,000, as stated");
    }

    @Test
    void tellAPercentageFromTheCountOfOneName() {
        assertThat(vietnamese("Tỷ lệ hộ nghèo năm 2025 còn 4,2%."))
                .containsExactly("CONSISTENT 4,2%: Tỷ lệ hộ nghèo (%) · Năm 2025 (7:40) is 4.2, as stated");
    }

    @Test
    void areNoneOfAWiderAreaOrAnotherYear() {
        assertThat(vietnamese("Cả nước còn 1.081 hộ nghèo. Năm 2021 huyện có 1.088 hộ nghèo."))
                .isEmpty();
    }

    @Test
    void areRoundedAsThePrintedNumberIs() {
        assertThat(vietnamese("Năm 2024 có 2,3 nghìn hộ cận nghèo, năm 2025 còn khoảng 1.100 hộ nghèo."))
                .containsExactly(
                        "CONSISTENT 2,3 nghìn: Số hộ cận nghèo · Năm 2024 (6:33) is 2,310, as stated",
                        "HEDGED 1.100: Số hộ nghèo · Năm 2025 (5:37) is 1,080, as stated");
    }

    @Test
    void mayStandOneBehindAnotherForTheColumnsOfARow() {
        assertThat(english("Wajir reported 1,420 cases, 35 deaths and 1,204 recoveries."))
                .containsExactly(
                        "CONSISTENT 1,420: Wajir · Cases (5:11) is 1,420, as stated",
                        "CONSISTENT 35: Wajir · Deaths (5:19) is 35, as stated",
                        "MISMATCH 1,204: Wajir · Recoveries (5:24) is 1,240, not 1,204");
    }

    @Test
    void mayBeOfTheTotalOfAColumn() {
        assertThat(english("In all, 3,446 cases were reported."))
                .containsExactly("CONSISTENT 3,446: Total · Cases (8:11) is 3,446, as stated");
    }

    @Test
    void areWrongWhereAnotherRowHasTheMost() {
        assertThat(english("The highest number of deaths was in Wajir (35). The lowest was in Garissa, 12 deaths."))
                .containsExactly(
                        "MISMATCH 35: not 35, but 40 is it: Turkana · Deaths (7:21)",
                        "CONSISTENT 12: Garissa · Deaths (6:19) is 12, as stated");
    }

    @Test
    void areNotHeldAgainstAllWhereOnlySomeAreCompared() {
        assertThat(english("One of the highest numbers of deaths was in Wajir (35)."))
                .containsExactly("CONSISTENT 35: Wajir · Deaths (5:19) is 35, as stated");
    }

    @Test
    void takeThePlaceOfAPercentageThatStandsAlone() {
        AuditResult result =
                ReportAudit.of(Languages.VIETNAMESE).audit("t", "Tỷ lệ hộ nghèo năm 2025 còn 4,2%.\n" + POVERTY);
        assertThat(result.figures()).extracting(AuditedFigure::kind).containsExactly(StatedFigureKind.VALUE);
        assertThat(result.account().inFigures()).isEqualTo(1);
    }

    @Test
    void tellFromWhatAChangeBehindThemWas() {
        AuditResult result = ReportAudit.of(Languages.VIETNAMESE)
                .audit(
                        "t",
                        "Năm 2025 còn 1.080 hộ nghèo, giảm 163 hộ so với năm 2024; tỷ lệ hộ nghèo là 4,2%, giảm 0,9 điểm phần trăm.\n"
                                + POVERTY);
        assertThat(result.figures())
                .filteredOn(figure -> figure.kind() == StatedFigureKind.GROWTH)
                .extracting(figure -> figure.explanation().text(Languages.ENGLISH))
                .containsExactly(
                        "from 1,243 to 1,080 is exactly 163",
                        "from 4.9 to 4.2 is 0.7 percentage points, not 0.9 percentage points (percentage points)");
    }

    private static final String INSPECTIONS = """

            | Town | Food premises | Inspected | Inspected (%) |
            |---|---|---|---|
            | Ashby | 520 | 468 | 90.0 |
            | Brigg | 300 | 264 | 88.0 |
            | Crowle | 160 | 128 | 80.0 |
            | Total | 980 | 860 | 87.8 |
            """;

    @Test
    void areOfTheColumnThatTheVerbNamesThoughTheNounStandsInAnother() {
        assertThat(cited(Languages.ENGLISH, "In Brigg 264 premises were inspected, in Ashby 486.\n" + INSPECTIONS))
                .containsExactly(
                        "CONSISTENT 264: Brigg · Inspected (6:17) is 264, as stated",
                        "MISMATCH 486: Ashby · Inspected (5:17) is 468, not 486");
        assertThat(cited(Languages.ENGLISH, "In Ashby 486 premises were inspected.\n" + INSPECTIONS))
                .containsExactly("MISMATCH 486: Ashby · Inspected (5:17) is 468, not 486");
    }

    @Test
    void areOfNothingThatTheTableKnowsWhereTheWordsAreOfOthers() {
        assertThat(cited(Languages.ENGLISH, "Of the 520 premises in Ashby, 486 are bakeries.\n" + INSPECTIONS))
                .containsExactly("CONSISTENT 520: Ashby · Food premises (5:11) is 520, as stated");
    }

    @Test
    void areOfTheYearOfTheTitleUnlessTheirSentenceNamesAnother() {
        assertThat(cited(
                        Languages.ENGLISH,
                        "# Inspections in 2025\n\nWe plan 900 inspections in 2026, of which 264 in Brigg and 486 in Ashby.\n"
                                + INSPECTIONS))
                .isEmpty();
    }

    @Test
    void areOfTheTotalThatTheWordsBeforeThemName() {
        assertThat(cited(Languages.VIETNAMESE, """
                        # Vùng trồng năm 2025

                        Toàn tỉnh có 125 mã số, tăng so với năm 2024 (100 mã số), tổng diện tích 4.040 ha với 640 hộ tham gia.

                        | Xã | Số mã số | Diện tích (ha) | Số hộ tham gia |
                        |---|---|---|---|
                        | Ea Kly | 70 | 2.400 | 340 |
                        | Ea Knuếc | 55 | 2.000 | 300 |
                        | Cộng | 125 | 4.400 | 640 |
                        """))
                .containsExactly(
                        "CONSISTENT 125: Cộng · Số mã số (9:10) is 125, as stated",
                        "MISMATCH 4.040 ha: Cộng · Diện tích (ha) (9:16) is 4,400, not 4,040 ha",
                        "CONSISTENT 640: Cộng · Số hộ tham gia (9:24) is 640, as stated");
    }

    @Test
    void areWrongHoweverFarWhereNothingElseIsSaid() {
        assertThat(english("Wajir had 2,990 cases. Wajir treated 2,990 new cases."))
                .containsExactly("MISMATCH 2,990: Wajir · Cases (5:11) is 1,420, not 2,990");
    }

    @Test
    void areOfTheLastYearWhereNoneIsNamedAndMayBeRounded() {
        String routes = """

                | Route | Passengers 2024 | Passengers 2025 |
                |---|---|---|
                | Coast link | 52,000 | 54,600 |
                | Market day | 8,000 | 7,350 |
                """;
        assertThat(cited(
                        Languages.ENGLISH,
                        "Coast link had 55,000 passengers. Market day had 7,530 passengers." + routes))
                .containsExactly("MISMATCH 7,530: Market day · Passengers 2025 (5:24) is 7,350, not 7,530");
    }

    private static List<String> figuresOf(List<List<String>> rows) {
        Sheet.Builder sheet = Sheet.builder("so.xlsx", "Năm 2025");
        for (int r = 0; r < rows.size(); r++) {
            sheet.row(r);
            for (int c = 0; c < rows.get(r).size(); c++) {
                sheet.text(c, rows.get(r).get(c));
            }
        }
        sheet.merge(Sheet.Area.of(0, 0, 0, 1));
        return ReportAudit.of(Languages.VIETNAMESE)
                .audit(Document.of("so.xlsx", List.of(sheet.build())))
                .figures()
                .stream()
                .filter(figure -> figure.kind() != StatedFigureKind.SUM)
                .map(figure -> figure.kind() + " " + figure.verdict() + " "
                        + figure.stated().orElse(""))
                .toList();
    }

    @Test
    void areNotLostForAPercentageAboveTheHeadsOfTheirSheet() {
        assertThat(figuresOf(List.of(
                        List.of(
                                "Năm 2025 toàn huyện cấp 3.600 giấy phép, tăng 20% so với năm 2024 (3.000 giấy phép). Xã Tân Lập cấp "
                                        + "1.860 giấy phép."),
                        List.of("Xã", "Số giấy phép"),
                        List.of("Tân Lập", "1.680"),
                        List.of("Minh Tiến", "1.920"),
                        List.of("Tổng cộng", "3.600"))))
                .containsExactlyInAnyOrder("GROWTH CONSISTENT 20%", "VALUE MISMATCH 1.860");
    }

    @Test
    void areNoneWhereTheWordsDenyWhatTheTableCountsOrSpeakOfSomethingElse() {
        String table = """

                | Lĩnh vực | Có lãi |
                |---|---|
                | Trồng trọt | 36 |
                | Chăn nuôi | 11 |
                """;
        String text = "Số hợp tác xã %s là 29, nhiều nhất ở trồng trọt (12).\n";

        assertThat(cited(Languages.VIETNAMESE, text.formatted("chưa có lãi") + table))
                .isEmpty();
        assertThat(cited(Languages.VIETNAMESE, text.formatted("thua lỗ") + table))
                .isEmpty();
    }

    @Test
    void leaveAnotherPercentageOfTheSameCellToBeSaid() {
        assertThat(figuresOf(List.of(
                        List.of(
                                "Hai cấp tòa án giải quyết đạt tỷ lệ 88,68%. Riêng án Hành chính đạt tỷ lệ 66,67%, thấp nhất trong các loại án của năm."),
                        List.of("Loại án", "Tỷ lệ (%)"),
                        List.of("Hình sự", "97,80"),
                        List.of("Hành chính", "66,67"))))
                .containsExactlyInAnyOrder("COUNT_SHARE UNVERIFIABLE 88,68%", "VALUE CONSISTENT 66,67%");
    }

    @Test
    void areHeldAgainstAHundredTablesAndTheRestIsTold() {
        String tables = "Năm 2025 toàn huyện còn 1.080 hộ nghèo.\n" + POVERTY.repeat(100);
        ReportAudit audit = ReportAudit.of(Languages.VIETNAMESE);

        assertThat(audit.audit("t", tables).notSearched()).isEmpty();
        assertThat(audit.audit("t", tables + POVERTY).notSearched()).hasSize(1);
    }
}
