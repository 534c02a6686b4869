package io.github.tiendo.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Languages;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which officials word a figure; what is found was worked out by hand from each sentence. */
class StatedWordingTest {

    private static List<String> figures(String text) {
        return ReportAudit.of(Languages.VIETNAMESE).audit("text", text).figures().stream()
                .map(StatedWordingTest::shown)
                .collect(Collectors.toList());
    }

    private static String shown(AuditedFigure figure) {
        String parts = figure.parts().stream().map(StatedWordingTest::shown).collect(Collectors.joining("+"));
        return figure.kind() + " "
                + (parts.isEmpty() ? shown(figure.numerator()) : parts) + "/"
                + shown(figure.denominator())
                + figure.stated().map(stated -> " " + stated).orElse("") + " " + figure.verdict();
    }

    private static String shown(Optional<BigDecimal> number) {
        return number.map(StatedWordingTest::shown).orElse("?");
    }

    private static String shown(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    @Nested
    class Shares {

        @Test
        void findTheirWholeAtTheBeginningOfTheSentence() {
            assertThat(figures("Trong 45 nhiệm vụ được giao, đã hoàn thành 31 nhiệm vụ (đạt 68,9%)."))
                    .containsExactly("COUNT_SHARE 31/45 68,9% CONSISTENT");
            assertThat(figures("Trong tổng số 91 người ứng cử, có 54 người trúng cử."))
                    .containsExactly("COUNT_SHARE 54/91 CONSISTENT");
            assertThat(figures("Of 28 member states, 19 have ratified the treaty."))
                    .containsExactly("COUNT_SHARE 19/28 CONSISTENT");
        }

        @Test
        void findTheirWholeBehindThePercentage() {
            assertThat(figures("Còn 12 xã (chiếm 9,6% tổng số 125 xã) chưa đạt chuẩn."))
                    .containsExactly("COUNT_SHARE 12/125 9,6% CONSISTENT");
            assertThat(figures("Có 65 cơ sở vi phạm, chiếm 14,5% trong tổng số 420 cơ sở được kiểm tra."))
                    .containsExactly("COUNT_SHARE 65/420 14,5% MISMATCH");
        }

        @Test
        void findTheirWholeWithoutAWordForItWhereItMakesThePercentage() {
            assertThat(figures("Đã giải quyết 51.780 hồ sơ, đúng hạn 51.072 hồ sơ, đạt tỷ lệ 98,63%."))
                    .containsExactly("COUNT_SHARE 51072/51780 98,63% CONSISTENT");
            assertThat(figures("Số nộp trực tuyến là 115.665 và tổng số hồ sơ là 168.746, chiếm 68,54%."))
                    .containsExactly("COUNT_SHARE 115665/168746 68,54% CONSISTENT");
        }

        @Test
        void areOfAPlanWhoseNumberStandsInBrackets() {
            assertThat(figures("Thu đạt 1.260 tỷ đồng, bằng 52,5% kế hoạch năm (2.400 tỷ đồng)."))
                    .containsExactly("COUNT_SHARE 1260000000000/2400000000000 52,5% CONSISTENT");
            assertThat(figures("Diện tích gieo trồng 12.500/12.000 ha, đạt 104,2% kế hoạch."))
                    .containsExactly("COUNT_SHARE 12500/12000 104,2% CONSISTENT");
        }

        @Test
        void takeAsManyPercentagesAsThereAreOfThem() {
            assertThat(figures("Có 17/20 sở và 9/11 huyện ban hành kế hoạch (tương ứng 85% và 81,8%)."))
                    .containsExactly("COUNT_SHARE 17/20 85% CONSISTENT", "COUNT_SHARE 9/11 81,8% CONSISTENT");
        }

        @Test
        void haveUnitsBesideTheSlash() {
            assertThat(figures("Đã xong 3.456 căn nhà/4.000 căn nhà, đạt 86,4%."))
                    .containsExactly("COUNT_SHARE 3456/4000 86,4% CONSISTENT");
            assertThat(figures("Đã giải ngân 4.120/5.860 tỷ đồng, đạt 70,3% kế hoạch vốn."))
                    .containsExactly("COUNT_SHARE 4120000000000/5860000000000 70,3% CONSISTENT");
        }

        @Test
        void areNoneWhereAPercentageIsOfSomethingElse() {
            assertThat(figures("Cả 9/9 huyện, thành phố đạt tỷ lệ dưới 10%."))
                    .containsExactly("COUNT_SHARE 9/9 CONSISTENT");
            assertThat(figures("Có 95 đại biểu; ba đại biểu dưới 35 tuổi (chiếm 3,16%)."))
                    .containsExactly("COUNT_SHARE 3/95 3,16% CONSISTENT");
        }

        @Test
        void goOnBehindAPageBreakWithItsNumber() {
            assertThat(figures("Trong quý III, hệ thống đã tiếp nhận 12.345 lượt phản ánh, trong đó đã xử lý\n\f12\n"
                            + "11.988 lượt, đạt 97,1%."))
                    .containsExactly("COUNT_SHARE 11988/12345 97,1% CONSISTENT");
        }
    }

    @Nested
    class Sums {

        @Test
        void followAColon() {
            assertThat(figures("Tổng số 98 chỉ tiêu: 52 chỉ tiêu đạt, 31 chỉ tiêu chưa đến kỳ, 14 chỉ tiêu không đạt."))
                    .containsExactly("SUM 52+31+14/98 MISMATCH");
            assertThat(figures("Tổng số 1.800 máy đã cấp: tiểu học 700 máy, THCS 800 máy, THPT 350 máy."))
                    .containsExactly("SUM 700+800+350/1800 MISMATCH");
        }

        @Test
        void needNoWordWherePartsOfOneUnitAddUp() {
            assertThat(figures("Tỉnh giao 833 nhiệm vụ, 585 nhiệm vụ đã xong, 67 nhiệm vụ chưa tới, 181 nhiệm vụ trễ."))
                    .containsExactly("SUM 585+67+181/833 CONSISTENT");
        }

        @Test
        void passOverThePartsOfParts() {
            assertThat(figures("Có 41 trường đạt chuẩn. Trong đó, 18 trường mầm non, gồm 9 trường mức 1, 3 trường mức 2"
                            + " và 6 trường mức 3; 23 trường tiểu học, gồm 14 trường mức 1, 9 trường mức 2."))
                    .containsExactlyInAnyOrder(
                            "SUM 18+23/41 CONSISTENT", "SUM 9+3+6/18 CONSISTENT", "SUM 14+9/23 CONSISTENT");
        }

        @Test
        void countWhatStandsInBracketsBehindPercentages() {
            assertThat(figures("The panel reviewed 250 grants: 62% (155) were renewed and 38% (85) were closed."))
                    .contains("SUM 155+85/250 MISMATCH");
            assertThat(figures("Among 500 respondents, 64% (320) had heard of the scheme and 30% (150) had applied."))
                    .noneMatch(figure -> figure.startsWith("SUM"));
        }

        @Test
        void areOfTheCountThatIsLargeEnough() {
            assertThat(figures("Công bố 7.518 thủ tục ở 3 cấp, trong đó: 3.595 thủ tục mới, 977 thủ tục sửa đổi,"
                            + " 2.926 thủ tục bãi bỏ."))
                    .containsExactly("SUM 3595+977+2926/7518 AMBIGUOUS");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Tổng số 150 dịch vụ, gồm: 90 dịch vụ toàn trình, 40 dịch vụ một phần và 25 dịch vụ khác.",
                    "The 150 services comprised 90 full, 40 partial and 25 other services."
                })
        void areClosedByOthersThatAreCounted(String text) {
            assertThat(figures(text)).containsExactly("SUM 90+40+25/150 MISMATCH");
        }

        @Test
        void areSomeBesideOthersThatAreNotCounted() {
            assertThat(figures("Có 150 dịch vụ, gồm 90 dịch vụ toàn trình, 40 dịch vụ một phần và các dịch vụ khác."))
                    .containsExactly("SUM 90+40/150 CONSISTENT");
        }

        @Test
        void standBehindTheirParts() {
            assertThat(figures("Dự án hoàn thành: 7; đang thi công: 11; chưa khởi công: 2; tổng số: 20 dự án."))
                    .containsExactly("SUM 7+11+2/20 CONSISTENT");
        }

        @Test
        void leaveOutWhatIsTheSameInAnotherUnit() {
            assertThat(figures("Có 300 hộ, trong đó hộ nghèo là 120 hộ, tương ứng với 480 người; hộ khác là 180 hộ."))
                    .containsExactly("SUM 120+180/300 CONSISTENT");
        }
    }

    @Nested
    class Growths {

        @Test
        void haveTheEarlierValueInBrackets() {
            assertThat(figures("Xuất khẩu đạt 18.540 tỷ đồng (cùng kỳ 16.230 tỷ đồng), tăng 14,2%."))
                    .containsExactly("GROWTH 18540000000000/16230000000000 14,2% CONSISTENT");
            assertThat(figures("Tổng đàn 215.000 con, giảm 4,2% so cùng kỳ (224.500 con)."))
                    .containsExactly("GROWTH 215000/224500 4,2% CONSISTENT");
        }

        @Test
        void sayTheChangeTwice() {
            assertThat(figures("Xảy ra 310 vụ, giảm 45 vụ (12,7%) so với cùng kỳ (355 vụ)."))
                    .containsExactly("GROWTH 310/355 45 CONSISTENT", "GROWTH 310/355 12,7% CONSISTENT");
        }

        @Test
        void tellTheLaterValueByItsYear() {
            assertThat(figures("Năm 2023 đạt 320 nghìn lượt, năm 2022 đạt 250 nghìn lượt, tăng 28%."))
                    .containsExactly("GROWTH 320000/250000 28% CONSISTENT");
        }

        @Test
        void beginWithTheLaterValueInEnglish() {
            assertThat(figures("Enrolment has increased to 1,543,633 from 1,480,274."))
                    .containsExactly("GROWTH 1543633/1480274 CONSISTENT");
            assertThat(figures("Some 50 per cent of the sites offer services, up from 28 per cent last year."))
                    .containsExactly("GROWTH 50/28 CONSISTENT");
            assertThat(figures("Coverage was 78.5% in 2023, compared with 74.2% in 2022, up 4.5 percentage points."))
                    .containsExactly("GROWTH 78.5/74.2 4.5 percentage points MISMATCH");
        }
    }

    @Nested
    class Names {

        @Test
        void standBesideFigures() {
            assertThat(figures("Có 3 tỉnh dẫn đầu gồm: Bắc Giang tăng 14,01%, Nam Định 11,84% và Phú Thọ (10,33%)."))
                    .containsExactly("COVERAGE 3/3 CONSISTENT");
        }

        @Test
        void endBeforeASemicolonWhereTheyAreAsManyAsStated() {
            assertThat(figures("Hỗ trợ 4 hội: VAIP, VINASA, VEIA, VDCA; tham mưu Bộ tổ chức đại hội, hội nghị."))
                    .containsExactly("COVERAGE 4/4 CONSISTENT");
        }

        @Test
        void areItemsBelowACountInBrackets() {
            assertThat(figures("Các địa phương chưa báo cáo (04 tỉnh):\n"
                            + "- Cao Bằng;\n"
                            + "- Hà Giang;\n"
                            + "- Bắc Kạn;\n"
                            + "- Lạng Sơn.\n"))
                    .containsExactly("COVERAGE 4/4 CONSISTENT");
        }
    }

    @Nested
    class OtherKinds {

        @Test
        void areRanksInWords() {
            assertThat(figures("Tỉnh xếp thứ 15 trong tổng số 63 tỉnh; ranked 34th out of 141 economies."))
                    .containsExactly("RANK 15/63 CONSISTENT", "RANK 34/141 CONSISTENT");
        }

        @Test
        void areThoseWhoRemain() {
            assertThat(figures("Có 13/22 bộ đã ban hành kế hoạch. Còn lại 09 bộ chưa ban hành."))
                    .containsExactly("COUNT_SHARE 13/22 CONSISTENT", "COMPLEMENT 13+9/22 CONSISTENT");
            assertThat(figures("Đã cấp 45.210/52.300 thẻ, còn lại 7.100 thẻ."))
                    .containsExactly("COUNT_SHARE 45210/52300 CONSISTENT", "COMPLEMENT 45210+7100/52300 MISMATCH");
        }

        @Test
        void areQuantitiesStatedTwice() {
            assertThat(figures("Đến nay có hơn 152 triệu hồ sơ đồng bộ trạng thái.\n\n"
                            + "Cổng có trên 154 triệu hồ sơ đồng bộ trạng thái xử lý."))
                    .containsExactly("CONFLICT 154000000/152000000 MISMATCH");
            assertThat(figures("Năm 2021 có 152 triệu hồ sơ đồng bộ trạng thái.\n\n"
                            + "Năm 2022 có 154 triệu hồ sơ đồng bộ trạng thái."))
                    .isEmpty();
        }

        @Test
        void areNotFractionsNorTelephonesNorLevels() {
            assertThat(figures("Hơn 2/3 đại biểu tán thành; giảm 1/2 số hộ nghèo; 3/4 dân số sống ở nông thôn."))
                    .isEmpty();
            assertThat(figures("Liên hệ 0912 345 678/0987 654 321; tỷ giá 24.500/25.100; số 18/2 đường Nguyễn Du."))
                    .isEmpty();
            assertThat(figures("Đạt mức độ 2: Hòa Bình, Tân Lập.")).isEmpty();
        }

        @Test
        void areNotTwoColumnsOfATable() {
            assertThat(figures("Kết quả\t12\t15\t80%\n")).isEmpty();
        }
    }
}
