package io.github.tiendo.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.notation.NumberReading;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureScannerTest {

    private static FigureScan scan(String text) {
        return FigureScanner.of(Languages.VIETNAMESE).scan("t", text);
    }

    /** Kind, numerator, denominator, parts and stated number, one line per figure. */
    private static List<String> figures(String text) {
        return scan(text).figures().stream().map(FigureScannerTest::line).toList();
    }

    private static String line(StatedFigure figure) {
        String parts = figure.parts().isEmpty()
                ? ""
                : " " + figure.parts().stream().map(FigureScannerTest::plain).toList();
        String names = figure.names().isEmpty() ? "" : " " + figure.names();
        return figure.kind() + " "
                + figure.numerator().map(FigureScannerTest::plain).orElse("") + "/"
                + figure.denominator().map(FigureScannerTest::plain).orElse("")
                + parts
                + names
                + figure.statedText().map(stated -> " " + stated).orElse("");
    }

    private static String plain(NumberReading number) {
        return number.value().toPlainString();
    }

    @Nested
    class Shares {

        @Test
        void readsFractionWithPercentageInBrackets() {
            assertThat(figures("- 08/28 chỉ tiêu đã hoàn thành (đạt tỷ lệ 29%);"))
                    .containsExactly("COUNT_SHARE 8/28 29%");
        }

        @Test
        void readsFractionAlone() {
            assertThat(figures("22/22 bộ, ngành và 63/63 địa phương đã thành lập Ban Chỉ đạo"))
                    .containsExactly("COUNT_SHARE 22/22", "COUNT_SHARE 63/63");
        }

        @Test
        void readsPartAndTotalInWords() {
            assertThat(figures("845 hệ thống trên tổng số 2.853 hệ thống, chiếm 30%"))
                    .containsExactly("COUNT_SHARE 845/2853 30%");
        }

        @Test
        void readsPartOfTotalInEarlierClause() {
            assertThat(figures(
                            "Tổng số hệ thống của bộ, ngành là **674**, trong đó hệ thống được phê duyệt là **322**, chiếm"
                                    + " **48%**;"))
                    .containsExactly("COUNT_SHARE 322/674 48%");
        }

        @Test
        void readsTotalFirst() {
            assertThat(figures("Trong tổng số 36 chỉ tiêu, có 14 chỉ tiêu (chiếm 39%) đạt"))
                    .containsExactly("COUNT_SHARE 14/36 39%");
        }

        @Test
        void readsPercentageFirst() {
            assertThat(figures("Có 68,2% hệ thống (2.331/3.418) được phê duyệt"))
                    .containsExactly("COUNT_SHARE 2331/3418 68,2%");
        }

        @Test
        void keepsBothSharesOfOnePercentage() {
            assertThat(figures("12/36 chỉ tiêu khó hoàn thành và 05/36 chỉ tiêu khó đánh giá (chiếm tỷ lệ 33%)"))
                    .containsExactly("COUNT_SHARE 12/36 [12, 5] 33%");
        }

        @Test
        void leavesPercentageOfOtherThingsAlone() {
            assertThat(figures("52/63 tỉnh, thành phố hoàn thành 100% đến cấp xã"))
                    .containsExactly("COUNT_SHARE 52/63");
            assertThat(figures("9/12 chỉ tiêu, tăng 20% so với năm trước")).containsExactly("COUNT_SHARE 9/12");
        }

        @Test
        void readsEnglish() {
            assertThat(figures("42 of 63 provinces (67%) replied. Of the 63 provinces, 21 (33%) did not."))
                    .containsExactly("COUNT_SHARE 42/63 67%", "COUNT_SHARE 21/63 33%");
            assertThat(figures("Some 40 out of 63 provinces, or 63.5%, replied."))
                    .containsExactly("COUNT_SHARE 40/63 63.5%");
        }

        @Test
        void readsLargeTypeBeforeItsShare() {
            assertThat(figures("56.1%\n\n6,6%\n\n1723/3068 hệ thống đã phê duyệt\n\n201/3068 đáp ứng yêu cầu"))
                    .containsExactly("COUNT_SHARE 1723/3068 56.1%", "COUNT_SHARE 201/3068 6,6%");
        }

        @Test
        void offersBothWholesOfTaskSummary() {
            StatedFigure figure = scan(
                            "Tổng số nhiệm vụ được giao là 21.914, trong đó đã hoàn thành 16.051, quá hạn 223, đạt 98,62 %")
                    .figures()
                    .stream()
                    .filter(found -> found.kind() == StatedFigureKind.COUNT_SHARE)
                    .findFirst()
                    .orElseThrow();

            assertThat(figure.otherWholes())
                    .extracting(StatedWhole::role)
                    .containsExactly(StatedWhole.Role.ASSIGNED, StatedWhole.Role.DUE);
            assertThat(plain(figure.otherWholes().get(1).number())).isEqualTo("16274");
        }
    }

    @Nested
    class Sums {

        @Test
        void readsPartsBehindAColon() {
            assertThat(figures(
                            "có **220** thành viên, bao gồm: **58** thành viên thuộc bộ, ngành; **63** thành viên thuộc địa"
                                    + " phương và **99** thành viên khác"))
                    .containsExactly("SUM /220 [58, 63, 99]");
        }

        @Test
        void readsSharesOfDifferentWholesAsParts() {
            assertThat(
                            figures(
                                    "có 36 cơ quan ban hành danh mục, trong đó có 05/22 bộ, ngành và 31/63 tỉnh; 14/63 tỉnh ban hành quy chế"))
                    .contains("SUM /36 [5, 31]");
        }

        @Test
        void readsListUnderItsTotal() {
            assertThat(figures("Tổng số gồm 36 chỉ tiêu. Trong đó:\n- 04/36 chỉ tiêu (11%);\n- 32/36 chỉ tiêu (89%)."))
                    .contains("SUM /36 [4, 32]", "PERCENT_SUM /100 [11, 89]");
        }

        @Test
        void readsTotalBehindItsParts() {
            assertThat(figures("Có 58 bộ, 63 tỉnh và 99 doanh nghiệp, tổng cộng 220 thành viên"))
                    .containsExactly("SUM /220 [58, 63, 99]");
        }

        @Test
        void doesNotTakeACommunityForATotal() {
            assertThat(figures("06/63 tỉnh đã thành lập 4.898 Tổ công nghệ số cộng đồng với 21.975 thành viên"))
                    .containsExactly("COUNT_SHARE 6/63");
        }

        @Test
        void pairsThoseWhoHaveWithThoseWhoHaveNot() {
            assertThat(figures(
                            "- Đã ban hành:\n - **14** bộ, ngành\n - **52** địa phương\n- Chưa ban hành:\n - **09** bộ, ngành\n"
                                    + " - **11** địa phương\n"))
                    .containsExactly("COMPLEMENT / [14, 9]", "COMPLEMENT / [52, 11]");
            assertThat(figures("57/63 tỉnh đã nộp, còn 06 tỉnh chưa nộp")).contains("COMPLEMENT /63 [57, 6]");
        }
    }

    @Nested
    class Growth {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "tăng khoảng **26%** (từ **26,92** Mbps lên **33,90** Mbps)",
                    "từ 26,92 Mbps lên 33,90 Mbps, tăng khoảng 26%",
                    "đạt 33,90 Mbps, tăng 26% so với mức 26,92 Mbps của cùng kỳ",
                    "tăng từ 26,92 Mbps năm 2021 lên 33,90 Mbps năm 2022 (tăng 26%)"
                })
        void readsBothEndsInAnyOrder(String text) {
            assertThat(figures(text)).containsExactly("GROWTH 33.9/26.92 26%");
        }

        @Test
        void readsEnglish() {
            assertThat(figures("Traffic rose from 10 to 12 million, up 20%. Costs fell by 25% from 80 to 60."))
                    .containsExactly("GROWTH 12000000/10000000 20%", "GROWTH 60/80 25%");
        }

        @Test
        void readsMultiplesAndPoints() {
            assertThat(scan("từ 20% lên 25%, tăng 5 điểm phần trăm")
                            .figures()
                            .get(0)
                            .change())
                    .isEqualTo(ChangeForm.POINTS);
            assertThat(scan("từ 20 lên 60, gấp 3 lần").figures().get(0).change())
                    .isEqualTo(ChangeForm.MULTIPLE);
            assertThat(scan("từ 20 lên 60, tăng gấp 3 lần").figures().get(0).change())
                    .isEqualTo(ChangeForm.TIMES_MORE);
        }

        @Test
        void doesNotReachIntoTheNextClause() {
            assertThat(
                            figures(
                                    "A là 5,46 triệu, tăng 44% so với Quý I/2021 và B là 4,86 triệu, tăng 21% so với Quý I/2021"))
                    .containsExactly("GROWTH 5460000/ 44%", "GROWTH 4860000/ 21%");
        }

        @Test
        void leavesPeriodsAlone() {
            assertThat(figures("từ năm 2020 đến năm 2022, giai đoạn 2021 - 2025, từ 3 - 5 năm"))
                    .isEmpty();
        }
    }

    @Nested
    class Names {

        @Test
        void readsNamesInBracketsAndBehindAColon() {
            assertThat(figures("03 doanh nghiệp (Viettel, Mobifone, VNPT-Media)"))
                    .containsExactly("COVERAGE 3/ [Viettel, Mobifone, VNPT-Media]");
            assertThat(figures("Có 02 tỉnh chưa nộp: Hà Nội và Bến Tre."))
                    .containsExactly("COVERAGE 2/ [Hà Nội, Bến Tre]");
        }

        @Test
        void readsNamesInFootnotes() {
            assertThat(figures(
                            "Đề nghị 03 bộ, ngành⁹ ban hành.\n\n⁹ Bộ Công Thương, Bộ Nông nghiệp và Phát triển nông thôn, Thanh"
                                    + " tra Chính phủ"))
                    .containsExactly(
                            "COVERAGE 3/ [Bộ Công Thương, Bộ Nông nghiệp và Phát triển nông thôn, Thanh tra Chính phủ]");
            assertThat(figures("02/30 bộ[footnoteRef:2] đã ban hành. [2:  Bao gồm: Bộ Công Thương, Bộ Tài chính;]"))
                    .contains("COVERAGE 2/30 [Bộ Công Thương, Bộ Tài chính]");
        }

        @Test
        void readsNamesOfThoseMissing() {
            assertThat(figures("29/30 bộ ban hành Kế hoạch (Viện Hàn lâm chưa ban hành)"))
                    .contains("COVERAGE 29/30 [Viện Hàn lâm]");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "86/193 quốc gia về Chính phủ điện tử (+0)",
                "Xếp hạng 86/193",
                "đứng thứ 86/193 quốc gia",
                "Viet Nam ranked 86/193"
            })
    void takesAPlaceForARank(String text) {
        assertThat(figures(text)).containsExactly("RANK 86/193");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hỗ trợ 24/7",
                "trực 24/24 giờ",
                "trước 30/6",
                "Thời hạn: 6/2024.",
                "ngày 15/4/2022",
                "trong tháng 3,4/2022",
                "Quyết định số 749/QĐ-TTg ngày 03/6/2020",
                "Nghị định số 47/2020/NĐ-CP",
                "tỷ lệ 1:25.000 và 1/50.000",
                "mã số: TNMT.06/21-25",
                "01 doanh nghiệp CNS/2.000 dân",
                "tỷ lệ sản xuất/nhập khẩu đạt 56,2%",
                "kinh tế số/GDP",
                "nghị quyết/chỉ thị/văn bản",
                "năm học 2022/2023",
                "Quý I/2022",
                "2,4 triệu giao dịch/ngày",
                "Covid-19, 4G/5G, Windows 11",
                "70% số hộ có cáp quang"
            })
    void leavesLookAlikesAlone(String text) {
        assertThat(scan(text)).isEqualTo(FigureScan.builder().build());
    }

    @Test
    void listsWhatItDoesNotUnderstand() {
        assertThat(scan("Huyết áp 120/80, đạt x%").unread())
                .extracting(UnreadCandidate::text)
                .containsExactly("120/80", "x%");
    }

    @Nested
    class Layout {

        @Test
        void joinsLinesThatAPageBroke() {
            assertThat(figures("- 12/36 chỉ tiêu khó hoàn thành (chiếm tỷ lệ \n\n33%).  \n"))
                    .containsExactly("COUNT_SHARE 12/36 33%");
        }

        @Test
        void readsOverEmphasisHardBlanksAndDecomposedLetters() {
            assertThat(figures("**0**8/**28** chỉ\u00a0tiêu (đạt tỷ lệ **29**%)"))
                    .containsExactly("COUNT_SHARE 8/28 29%");
            assertThat(figures(java.text.Normalizer.normalize(
                            "08/28 chỉ tiêu (đạt tỷ lệ 29%)", java.text.Normalizer.Form.NFD)))
                    .containsExactly("COUNT_SHARE 8/28 29%");
        }

        @Test
        void givesPageLineAndColumn() {
            FigureScan scan = scan("Trang một\fTrang hai\r\nCó 57/63 tỉnh đã nộp");

            assertThat(scan.figures().get(0).location())
                    .contains(SourceLocation.builder()
                            .source("t")
                            .page(2)
                            .line(2)
                            .column(4)
                            .build());
        }

        @Test
        void readsEnglishMarksInEnglishText() {
            assertThat(figures("2,365/3,418 systems (69.2%)")).containsExactly("COUNT_SHARE 2365/3418 69.2%");
        }
    }
}
