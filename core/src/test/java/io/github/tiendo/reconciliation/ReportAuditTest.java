package io.github.tiendo.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.layout.Document;
import io.github.tiendo.layout.Sheet;
import io.github.tiendo.vietnam.VietnamRosters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportAuditTest {

    private static AuditResult audit(String text) {
        return ReportAudit.of(Languages.VIETNAMESE).audit("t", text);
    }

    private static AuditedFigure only(String text) {
        List<AuditedFigure> figures = audit(text).figures();
        assertThat(figures).hasSize(1);
        return figures.get(0);
    }

    private static List<String> english(List<? extends Localized> texts) {
        return texts.stream().map(text -> text.text(Languages.ENGLISH)).toList();
    }

    @Nested
    class Shares {

        @ParameterizedTest
        @CsvSource({
            "7/28, 25%, CONSISTENT, ",
            "8/28, 29%, CONSISTENT, HALF_UP",
            "1/8, '12,5%', CONSISTENT, ",
            "1/8, 13%, CONSISTENT, HALF_UP",
            "1/8, 12%, CONSISTENT, HALF_EVEN",
            "3/28, 11%, CONSISTENT, HALF_UP",
            "1/3, 34%, CONSISTENT, UP",
            "1723/3068, '56,1%', TRUNCATED, TRUNCATED",
            "14/36, 35%, MISMATCH, ",
            "2365/3418, '68,2%', MISMATCH, "
        })
        void comparesAtThePrintedPrecision(String share, String percent, Verdict verdict, PrintedRounding rounding) {
            AuditedFigure figure = only(share + " hệ thống (" + percent + ")");

            assertThat(figure.verdict()).isEqualTo(verdict);
            assertThat(figure.rounding().orElse(null)).isEqualTo(rounding);
            assertThat(figure.stated()).contains(percent);
        }

        @Test
        void neverRoundsTwice() {
            // 49.4849 %: rounded to 49.5 and again it would be 50
            assertThat(only("1345/2718 hộ (49%)").rounding()).contains(PrintedRounding.HALF_UP);
            assertThat(only("1345/2718 hộ (50%)").rounding()).contains(PrintedRounding.UP);
        }

        @Test
        void saysWhatWouldMakeItRight() {
            AuditedFigure figure = only("14/36 chỉ tiêu có khả năng hoàn thành (chiếm tỷ lệ 35%)");

            assertThat(figure.recomputed()).contains(new BigDecimal("38.8889"));
            assertThat(english(figure.suggestions())).containsExactly("14/36 is 39%", "35% would be 14/40");
            assertThat(figure.explanation().text(Languages.VIETNAMESE)).isEqualTo("14/36 là 39%, không phải 35%");
        }

        @Test
        void takesHedgedInputsForIntervals() {
            AuditedFigure figure = only("có hơn 240 trường, trong đó gần 160 trường đào tạo kỹ thuật (chiếm 65%)");

            assertThat(figure.verdict()).isEqualTo(Verdict.HEDGED);
            assertThat(figure.bounds().orElseThrow()).hasToString("(60, 66.6667)");
        }

        @Test
        void refusesWhatNoHedgeAllows() {
            assertThat(only("có gần 5,4 triệu hộ, trong đó 1,2 triệu hộ (chiếm 21,5%)")
                            .verdict())
                    .isEqualTo(Verdict.HEDGED);
            assertThat(only("có gần 5,4 triệu hộ, trong đó 1,2 triệu hộ (chiếm 31,5%)")
                            .verdict())
                    .isEqualTo(Verdict.MISMATCH);
        }

        @Test
        void triesBothSharesOfOnePercentage() {
            List<AuditedFigure> figures = audit(
                            "12/36 chỉ tiêu khó hoàn thành và 05/36 chỉ tiêu khó đánh giá (chiếm tỷ lệ 33%)")
                    .figures();

            assertThat(figures)
                    .extracting(AuditedFigure::verdict)
                    .containsExactly(Verdict.CONSISTENT, Verdict.CONSISTENT, Verdict.AMBIGUOUS);
            assertThat(figures.get(0).stated()).contains("33%");
            assertThat(figures.get(1).stated()).isEmpty();
            assertThat(figures.get(2).numerator()).contains(BigDecimal.valueOf(17));
        }

        @Test
        void takesACountBeforeTheOthersForAllTasks() {
            AuditResult result = audit("A total of 320 tasks: 280 completed (87.5%), 30 in progress and 10 overdue.");

            AuditedFigure rate = result.figures().stream()
                    .filter(figure -> figure.kind() == StatedFigureKind.COUNT_SHARE)
                    .findFirst()
                    .orElseThrow();
            assertThat(rate.verdict()).isEqualTo(Verdict.CONSISTENT);
            assertThat(rate.denominator()).contains(BigDecimal.valueOf(320));
        }

        @Test
        void takesThePartOfTheSameNounAsTheTotal() {
            AuditResult result = audit(
                    "Có 15 bộ, ngành và 48 địa phương gửi kế hoạch, trong tổng số 22 bộ, ngành và 63 địa phương.");

            assertThat(result.figures()).singleElement().satisfies(share -> {
                assertThat(share.numerator()).contains(BigDecimal.valueOf(15));
                assertThat(share.denominator()).contains(BigDecimal.valueOf(22));
            });
        }

        @Test
        void takesNoPartOfAWholeForTheWholeOfTheNext() {
            AuditResult result =
                    audit("Of the 250 services, 200 (80%) are fully online and 50 (25%) are partly online.");

            assertThat(result.figures())
                    .extracting(AuditedFigure::verdict)
                    .containsExactly(Verdict.CONSISTENT, Verdict.MISMATCH, Verdict.CONSISTENT);
            assertThat(result.figures().get(1).explanation().text(Languages.ENGLISH))
                    .isEqualTo("50/250 is 20%, not 25%");
        }

        @Test
        void addsTheRestToAPartWhoseWholeIsStated() {
            AuditResult result = audit(
                    "Trong 250 thủ tục có 200 thủ tục trực tuyến (80%), còn lại 60 thủ tục giải quyết tại chỗ.\n\n"
                            + "By then, 45 of 63 provinces (71%) had adopted a plan; the remaining 18 had not.");

            assertThat(result.figures())
                    .filteredOn(figure -> figure.kind() == StatedFigureKind.COMPLEMENT)
                    .extracting(figure -> figure.explanation().text(Languages.ENGLISH), AuditedFigure::verdict)
                    .containsExactly(
                            tuple("200 and 60 add up to 260, not 250", Verdict.MISMATCH),
                            tuple("45 and 18 add up to all 63", Verdict.CONSISTENT));
        }

        @Test
        void addsCountsToATotalInTheBracketBehindThem() {
            AuditResult result =
                    audit("Có 1.520 thủ tục cấp tỉnh, 310 cấp huyện và 170 cấp xã (tổng số 2.000 thủ tục).");

            assertThat(result.figures()).singleElement().satisfies(sum -> {
                assertThat(sum.kind()).isEqualTo(StatedFigureKind.SUM);
                assertThat(sum.verdict()).isEqualTo(Verdict.CONSISTENT);
            });
        }

        @Test
        void takesPlacesThatARankMovesForNoGrowth() {
            AuditResult result = audit("Việt Nam xếp hạng thứ 48 trên 132 quốc gia, giảm 4 bậc so với năm 2021.");

            assertThat(result.figures()).singleElement().satisfies(rank -> assertThat(rank.kind())
                    .isEqualTo(StatedFigureKind.RANK));
        }

        @Test
        void addsTheItemsOfAListThatSaysItIsWhole() {
            AuditResult result = audit("""
                    Tổng số 85 nhiệm vụ, bao gồm:
                    + 40 nhiệm vụ đã xong;
                    + 30 nhiệm vụ đang làm;
                    + 14 nhiệm vụ chưa làm.
                    """);

            AuditedFigure sum = result.figures().get(0);
            assertThat(sum.kind()).isEqualTo(StatedFigureKind.SUM);
            assertThat(sum.verdict()).isEqualTo(Verdict.MISMATCH);
            assertThat(sum.explanation().text(Languages.ENGLISH)).isEqualTo("the parts add up to 84, not 85");
        }

        @Test
        void findsTheWholeOfACompletionRate() {
            AuditResult result = audit(
                    "Tổng số nhiệm vụ được giao là 21.914 nhiệm vụ, trong đó đã hoàn thành 16.051 nhiệm vụ (14.068 đúng"
                            + " hạn, 1.983 muộn), chưa hoàn thành 5.863 nhiệm vụ (5.640 trong hạn, 223 quá hạn), đạt 98,62 %.");

            AuditedFigure rate = result.figures().stream()
                    .filter(figure -> figure.kind() == StatedFigureKind.COUNT_SHARE)
                    .findFirst()
                    .orElseThrow();
            assertThat(rate.verdict()).isEqualTo(Verdict.TRUNCATED);
            assertThat(rate.denominator()).contains(BigDecimal.valueOf(16274));
            assertThat(rate.explanation().text(Languages.ENGLISH))
                    .isEqualTo("98.62% is of the 16,274 due, not of the 21,914 assigned, and cut off: 98.63% rounded");
            assertThat(result.figures().stream().filter(figure -> figure.kind() == StatedFigureKind.SUM))
                    .hasSize(3)
                    .allMatch(figure -> figure.verdict() == Verdict.CONSISTENT);
        }

        /** 12.6 billion for 1,480 is 8.51 million each. */
        @Test
        void printsAnAverageInTheUnitOfTheOneStated() {
            AuditedFigure average =
                    only("Hỗ trợ 1.480 hộ với tổng kinh phí 12,6 tỷ đồng, bình quân 9,5 triệu đồng/hộ.");

            assertThat(average.verdict()).isEqualTo(Verdict.MISMATCH);
            assertThat(average.explanation().text(Languages.VIETNAMESE))
                    .isEqualTo("12,6 tỷ đồng/1.480 là 8,5 triệu đồng, không phải 9,5 triệu đồng");
        }

        /** About 120 is 110 to 130, and 150 is 149.5 to 150.5: between 19.5 and 40.5. */
        @Test
        void printsTheBoundsOfAnAmountInItsUnit() {
            AuditedFigure rise = only(
                    "Thu ngân sách tăng từ khoảng 120 nghìn tỷ đồng lên 150 nghìn tỷ đồng, tăng 40 nghìn tỷ đồng.");

            assertThat(rise.verdict()).isEqualTo(Verdict.HEDGED);
            assertThat(rise.explanation().text(Languages.VIETNAMESE))
                    .isEqualTo("40 nghìn tỷ đồng nằm trong khoảng có thể, từ 19 nghìn tỷ đồng đến 41 nghìn tỷ đồng");
        }

        @Test
        void cannotCheckAShareWithoutItsWhole() {
            assertThat(only("có 845 hệ thống, chiếm 30%").verdict()).isEqualTo(Verdict.UNVERIFIABLE);
        }

        @Test
        void refusesMoreThanAll() {
            assertThat(only("65/63 tỉnh đã nộp").verdict()).isEqualTo(Verdict.MISMATCH);
        }
    }

    @Nested
    class Sums {

        @Test
        void namesThePartTooMany() {
            AuditedFigure sum = audit(
                            "Tổng số gồm 36 chỉ tiêu. Trong đó:\n- 04/36 chỉ tiêu (11%);\n- 14/36 chỉ tiêu (39%);\n"
                                    + "- 06/36 chỉ tiêu (17%);\n- 12/36 chỉ tiêu và 05/36 chỉ tiêu (33%).")
                    .figures()
                    .get(0);

            assertThat(sum.kind()).isEqualTo(StatedFigureKind.SUM);
            assertThat(sum.verdict()).isEqualTo(Verdict.MISMATCH);
            assertThat(english(sum.suggestions()))
                    .containsExactly("the parts add up to 41, not 36; without the last it is 36");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "220 thành viên, bao gồm: 58 bộ; 63 tỉnh và 99 doanh nghiệp | CONSISTENT",
                    "220 thành viên, bao gồm: 58 bộ; 63 tỉnh và 98 doanh nghiệp | MISMATCH",
                    "3328 website (Gov: 2623, Báo chí: 51, Thu phí: 632) | MISMATCH",
                    "266 thôn (gồm 236 thôn đặc biệt khó khăn; 148 thôn không có điện) | AMBIGUOUS"
                })
        void judgesParts(String text, Verdict verdict) {
            assertThat(only(text).verdict()).isEqualTo(verdict);
        }

        @Test
        void leavesSubsetsAlone() {
            assertThat(audit("1.077 thôn chưa có sóng (838 thôn đặc biệt khó khăn; đặc biệt 181 thôn chưa có điện)")
                            .figures())
                    .isEmpty();
            assertThat(audit("980 thôn, trong đó 774 thôn đã có điện, 118 thôn ở vùng sâu")
                            .figures())
                    .isEmpty();
        }

        @Test
        void allowsForRoundingInPercentages() {
            String text = "Tổng số gồm 3 việc. Trong đó:\n- 1/3 việc (33%);\n- 1/3 việc (33%);\n- 1/3 việc (33%).";

            assertThat(audit(text).figures())
                    .filteredOn(figure -> figure.kind() == StatedFigureKind.PERCENT_SUM)
                    .extracting(AuditedFigure::verdict)
                    .containsExactly(Verdict.HEDGED);
        }

        @Test
        void comparesThoseWhoHaveAndHaveNotWithAll() {
            String group =
                    "- Đã ban hành:\n - **%s** bộ, ngành\n- Chưa ban hành:\n - **%s** bộ, ngành\n\nDanh mục tiếp theo\n\n";
            String text = group.formatted("21", "01") + group.formatted("19", "03") + group.formatted("14", "09");

            assertThat(audit(text).figures())
                    .extracting(AuditedFigure::verdict)
                    .containsExactly(Verdict.CONSISTENT, Verdict.CONSISTENT, Verdict.MISMATCH);
            assertThat(only(group.formatted("14", "09")).verdict()).isEqualTo(Verdict.UNVERIFIABLE);
        }
    }

    @Nested
    class Growth {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "tăng khoảng 26% (từ 26,92 Mbps lên 33,90 Mbps) | CONSISTENT",
                    "tăng khoảng 44% (từ 44,18 Mbps lên 67,96 Mbps) | MISMATCH",
                    "từ 100 triệu xuống còn 90 triệu, giảm 10% | CONSISTENT",
                    "từ 100 xuống còn 90, tăng 10% | MISMATCH",
                    "từ 20% lên 25%, tăng 5% | AMBIGUOUS",
                    "từ 90,6% lên 91,2%, tăng 0,6% | CONSISTENT",
                    "từ 90,6% lên 91,2%, tăng 0,7% | CONSISTENT",
                    "từ 20% lên 25%, tăng 5 điểm phần trăm | CONSISTENT",
                    "từ 20 lên 60, gấp 3 lần | CONSISTENT",
                    "từ 20 lên 60, tăng gấp 3 lần | AMBIGUOUS",
                    "từ 25 lên 53 dịch vụ, tăng 28 dịch vụ | CONSISTENT",
                    "từ 25 lên 53 dịch vụ, tăng 27 dịch vụ | MISMATCH",
                    "từ 1,2 triệu lên 1,5 triệu, tăng 27% | HEDGED",
                    "tăng từ 25 lên 20 dịch vụ | MISMATCH"
                })
        void judgesChanges(String text, Verdict verdict) {
            assertThat(only(text).verdict()).isEqualTo(verdict);
        }
    }

    @Nested
    class Names {

        @Test
        void countsThem() {
            assertThat(
                            only("06 đơn vị: Bộ Khoa học và Công nghệ, Bộ Ngoại giao, Bưu điện Việt Nam (VNPost), tỉnh Hải Dương và tỉnh"
                                            + " Hòa Bình.")
                                    .verdict())
                    .isEqualTo(Verdict.MISMATCH);
        }

        @Test
        void knowsThoseMissing() {
            AuditedFigure coverage = audit("29/30 bộ đã ban hành (Viện Hàn lâm chưa ban hành)")
                    .figures()
                    .get(1);

            assertThat(coverage.verdict()).isEqualTo(Verdict.CONSISTENT);
            assertThat(coverage.explanation().text(Languages.ENGLISH)).isEqualTo("the 1 name is the one missing");
        }
    }

    @Nested
    class Agencies {

        private final ReportAudit audit = ReportAudit.of(Languages.VIETNAMESE)
                .withAgencies(VietnamRosters.centralAgenciesAndProvinces(), LocalDate.of(2023, 6, 30));

        @Test
        void tellsNamesApartThatHoldCommasAndAnd() {
            AuditedFigure coverage = figure("Có 02 bộ chưa gửi báo cáo (Bộ Văn hóa, Thể thao và Du lịch, Bộ Lao động -"
                    + " Thương binh và Xã hội).");

            assertThat(coverage.names())
                    .containsExactly("Bộ Văn hóa, Thể thao và Du lịch", "Bộ Lao động - Thương binh và Xã hội");
            assertThat(coverage.verdict()).isEqualTo(Verdict.CONSISTENT);
        }

        @Test
        void countsNamesBehindHeadingsOfTheList() {
            assertThat(figure("Có 04 đơn vị: Các Bộ: Tư pháp, Tài chính; tỉnh: Hà Nam và Nam Định.")
                            .names())
                    .containsExactly("Bộ Tư pháp", "Bộ Tài chính", "Hà Nam", "Nam Định");
        }

        @Test
        void saysWhichNamesNobodyHas() {
            AuditedFigure coverage = figure("03 bộ đã nộp: Bộ Tư pháp, Bộ Tài chính, Bộ Thể thao.");

            assertThat(english(coverage.suggestions())).containsExactly("not in the roster: Bộ Thể thao");
        }

        @Test
        void leavesListsOfOtherThingsAlone() {
            AuditedFigure coverage = figure("Có 03 dịch vụ (Khai sinh, Khai tử, Kết hôn)");

            assertThat(coverage.names()).containsExactly("Khai sinh", "Khai tử", "Kết hôn");
            assertThat(coverage.suggestions()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "57, 6, tỉnh, 63, CONSISTENT",
            "57, 5, tỉnh, 63, MISMATCH",
            "14, 8, bộ, 22, CONSISTENT",
            "14, 16, bộ, 30, CONSISTENT",
            "14, 9, bộ, 22, MISMATCH"
        })
        void knowsHowManyThereAre(int have, int haveNot, String whom, int all, Verdict verdict) {
            AuditedFigure complement = figure(
                    "Đã có " + have + " " + whom + " đã nộp báo cáo; " + haveNot + " " + whom + " chưa nộp báo cáo.");

            assertThat(complement.denominator()).contains(BigDecimal.valueOf(all));
            assertThat(complement.verdict()).isEqualTo(verdict);
        }

        private AuditedFigure figure(String text) {
            return audit.audit("t", text).figures().get(0);
        }
    }

    @Test
    void noticesAPopulationThatChanges() {
        List<AuditedFigure> figures = audit(
                        "63/63 tỉnh, thành phố đã nộp. 52/63 tỉnh, thành phố đã họp. 09/62 tỉnh, thành phố đã báo"
                                + " cáo.")
                .figures();

        assertThat(figures)
                .filteredOn(figure -> figure.kind() == StatedFigureKind.CONFLICT)
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.numerator()).contains(BigDecimal.valueOf(62));
                    assertThat(conflict.denominator()).contains(BigDecimal.valueOf(63));
                });
    }

    @Test
    void putsTheWorstFirst() {
        AuditResult result = audit("8/28 việc (29%).\n\n1723/3068 việc (56,1%).\n\n14/36 việc (35%).");

        assertThat(result.worstFirst())
                .extracting(AuditedFigure::verdict)
                .containsExactly(Verdict.MISMATCH, Verdict.TRUNCATED, Verdict.CONSISTENT);
        assertThat(result.count(Verdict.MISMATCH)).isEqualTo(1);
    }

    @Test
    void theWordsOfATableTellItsLanguageWhoeverReadsIt() {
        Sheet sheet = Sheet.builder("huyen.xlsx", "S")
                .row(0)
                .text(0, "Huyện")
                .text(1, "Số hồ sơ")
                .row(1)
                .text(0, "Huyện A")
                .text(1, "1.200")
                .row(2)
                .text(0, "Huyện B")
                .text(1, "800")
                .row(3)
                .text(0, "Tổng số")
                .text(1, "2.000")
                .build();

        AuditResult result = ReportAudit.of(Languages.ENGLISH).audit(Document.of("huyen.xlsx", List.of(sheet)));

        assertThat(result.figures())
                .extracting(AuditedFigure::kind, AuditedFigure::verdict)
                .containsExactly(tuple(StatedFigureKind.SUM, Verdict.CONSISTENT));
    }
}
