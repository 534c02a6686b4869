package io.github.tiendo.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.layout.Document;
import io.github.tiendo.layout.Sheet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Totals of groups of rows, of periods and of columns, by their words and as their numbers bear them out. */
class TotalsOfGroupsTest {

    private static List<String> figures(String... rows) {
        return audited(rows).map(StatedFigures::shown).toList();
    }

    private static Stream<AuditedFigure> audited(String... rows) {
        Sheet.Builder sheet = Sheet.builder("t.xlsx", "S");
        for (int i = 0; i < rows.length; i++) {
            String[] cells = rows[i].split("\\|");
            sheet.row(i);
            for (int j = 0; j < cells.length; j++) {
                sheet.text(j, cells[j].strip());
            }
        }
        return ReportAudit.of(Languages.VIETNAMESE)
                .audit(Document.of("t.xlsx", List.of(sheet.build())))
                .figures()
                .stream();
    }

    @Test
    void ofOneTableAreNothingOfTheOneBelowIt() {
        assertThat(figures(
                        "TT|Loại hình|Cơ sở|Vi phạm",
                        "1|Sản xuất|812|35",
                        "2|Ăn uống|1675|88",
                        "|Tổng số|2487|123",
                        "",
                        "Bảng 2. Xử lý vi phạm",
                        "TT|Nội dung|Số lượng",
                        "1|Số cơ sở bị xử lý|65",
                        "2|Số cơ sở bị phạt tiền|24"))
                .containsExactly("SUM 812+1675/2487 CONSISTENT", "SUM 35+88/123 CONSISTENT");
    }

    @Test
    void ofATableThatGoesOnBelowItsHeadsAgainAreOfAllItsRows() {
        assertThat(figures(
                        "TT|Loại hình|Cơ sở",
                        "1|Sản xuất|812",
                        "2|Ăn uống|1675",
                        "Bảng 1 (tiếp theo)",
                        "TT|Loại hình|Cơ sở",
                        "3|Bán lẻ|13",
                        "|Tổng số|2500"))
                .containsExactly("SUM 812+1675+13/2500 CONSISTENT");
    }

    @Nested
    class OfRows {

        @Test
        void areRightWhereOneNumberMakesTheirRowAndTheirColumnWrong() {
            List<AuditedFigure> wrong = audited(
                            "Office|Settled|In time|Late",
                            "A|1194|1188|6",
                            "B|2690|2680|10",
                            "C|2010|1958|42",
                            "D|853|850|3",
                            "E|545|541|4",
                            "Total|7292|7217|75")
                    .filter(figure -> figure.verdict() == Verdict.MISMATCH)
                    .toList();

            assertThat(wrong)
                    .singleElement()
                    .satisfies(figure ->
                            assertThat(figure.location().orElseThrow().place()).isEqualTo("S!D4"))
                    .satisfies(figure -> assertThat(figure.suggestions().get(0).text(Languages.ENGLISH))
                            .isEqualTo("52 instead of 42 makes both sums right"));
        }

        @Test
        void areOfTheRowsAboveThemAndMakeTheGrandTotal() {
            assertThat(figures(
                            "Department|Plan|Spent",
                            "Clinics|60|50",
                            "Schools|40|30",
                            "Sub-total, services|100|85",
                            "Bridges|25|20",
                            "Dams|15|10",
                            "Sub-total, works|40|30",
                            "Grand total|140|115"))
                    .containsExactly(
                            "SUM 60+40/100 CONSISTENT",
                            "SUM 25+15/40 CONSISTENT",
                            "SUM 100+40/140 CONSISTENT",
                            "SUM 50+30/85 MISMATCH",
                            "SUM 20+10/30 CONSISTENT",
                            "SUM 85+30/115 CONSISTENT");
        }

        @Test
        void areKnownByTheirNumbersWhereTheirNamesFollowTheWord() {
            assertThat(figures(
                            "TT|Đơn vị|Đã nhận|Đã trả",
                            "1|Phòng Nội vụ|30|28",
                            "2|Phòng Tài chính|20|19",
                            "|Cộng các phòng|50|47",
                            "1|Xã Đông|12|11",
                            "2|Xã Tây|18|16",
                            "|Cộng các xã|30|29",
                            "|Tổng cộng|80|76"))
                    .containsExactly(
                            "SUM 30+20/50 CONSISTENT",
                            "SUM 12+18/30 CONSISTENT",
                            "SUM 50+30/80 CONSISTENT",
                            "SUM 28+19/47 CONSISTENT",
                            "SUM 11+16/29 MISMATCH",
                            "SUM 47+29/76 CONSISTENT");
        }

        @Test
        void standWithinOneAnotherAndBesideRowsOfNoGroup() {
            assertThat(figures(
                            "Item|Amount|Paid",
                            "Wages|30|29",
                            "Bonuses|5|5",
                            "Staff, subtotal|35|34",
                            "Rent|10|9",
                            "Power|6|6",
                            "Premises, subtotal|16|15",
                            "Reserve|4|1",
                            "Total|55|50"))
                    .contains("SUM 35+16+4/55 CONSISTENT", "SUM 34+15+1/50 CONSISTENT")
                    .noneMatch(figure -> figure.endsWith("MISMATCH"));
        }

        @Test
        void standBelowTheTotalOfAll() {
            assertThat(figures(
                            "TT|Lĩnh vực|Dự toán|Thực hiện",
                            "|TỔNG SỐ|100|93",
                            "1|Trường học|30|28",
                            "2|Trạm y tế|20|20",
                            "|Cộng khối văn xã|50|48",
                            "3|Đường|35|30",
                            "4|Kè|15|15",
                            "|Cộng khối kinh tế|50|45"))
                    .contains("SUM 50+50/100 CONSISTENT", "SUM 48+45/93 CONSISTENT")
                    .noneMatch(figure -> figure.endsWith("MISMATCH"));
        }

        @Test
        void areOfAllRowsBelowThemWhereEveryOtherColumnIsMadeOfThese() {
            assertThat(figures(
                            "TT|Chỉ tiêu|Tháng 7|Tháng 8|8 tháng",
                            "1|Lượt khách|925|1020|7410",
                            "|- Quốc tế|250|265|1890",
                            "|- Nội địa|655|755|5520"))
                    .containsExactly(
                            "SUM 250+655/925 MISMATCH", "SUM 265+755/1020 CONSISTENT", "SUM 1890+5520/7410 CONSISTENT");
        }

        @Test
        void areOfSomeRowsBelowThemWhereOneColumnAloneIsMadeOfThese() {
            assertThat(figures(
                            "TT|Chỉ tiêu|Tháng 7|Tháng 8",
                            "1|Lượt khách|925|1020",
                            "|- Quốc tế|250|265",
                            "|- Nội địa|655|755"))
                    .containsExactly("SUM 265+755/1020 CONSISTENT");
        }

        @Test
        void areNoneWhereTheWordBeginsANameAndNothingAddsUp() {
            assertThat(figures(
                            "Indicator|2023|2024",
                            "Total population|510|520",
                            "Households|125|130",
                            "Total fertility rate|2.1|2.0",
                            "Births|9|8",
                            "Deaths|4|5"))
                    .isEmpty();
        }

        @Test
        void sumUpPeriodsUnderThatOfAllOfThem() {
            assertThat(figures(
                            "Month|Boys|Girls|Total",
                            "January|10|12|22",
                            "February|11|14|26",
                            "March|13|15|28",
                            "Quarter 1|34|41|76"))
                    .contains("SUM 11+14/26 MISMATCH", "SUM 10+11+13/34 CONSISTENT", "SUM 22+26+28/76 CONSISTENT");
        }

        @Test
        void areNoneWhereALastRowIsOnlyTheLatest() {
            assertThat(figures(
                            "Month|Joined|Members",
                            "January|10|110",
                            "February|20|130",
                            "March|15|145",
                            "Quarter 1|45|145"))
                    .isEmpty();
        }
    }

    @Nested
    class OfColumns {

        @Test
        void areToldByTheirHeadWhereHalfOfTheRowsBearItOut() {
            assertThat(figures("Region|Urban|Rural|Total", "North|10|20|30", "South|25|35|61"))
                    .containsExactly("SUM 10+20/30 CONSISTENT", "SUM 25+35/61 MISMATCH");
        }

        @Test
        void areOfTotalsWhereTheseStandBeforeThem() {
            assertThat(figures(
                            "Ward|Boys|Girls|Total|Men|Women|Total|Grand total",
                            "North|1|2|3|4|5|9|12",
                            "South|2|2|4|3|3|6|10",
                            "West|5|1|6|2|2|4|11"))
                    .contains("SUM 3+9/12 CONSISTENT", "SUM 6+4/11 MISMATCH");
        }

        @Test
        void areNoneOfOtherThings() {
            assertThat(figures("Ward|Schools|Teachers|Total pupils", "North|3|60|900", "South|2|45|710"))
                    .isEmpty();
        }
    }
}
