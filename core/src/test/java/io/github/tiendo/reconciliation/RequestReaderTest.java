package io.github.tiendo.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Languages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RequestReaderTest {

    static List<StatedFigures> passages() {
        return StatedFigures.of("corpus-requests.txt").toList();
    }

    @ParameterizedTest
    @MethodSource("passages")
    void saysWhoIsToDoWhatByWhen(StatedFigures passage) {
        assertThat(shown(passage.text())).containsExactlyElementsOf(passage.expected());
    }

    private static List<String> shown(String text) {
        return shown(Languages.VIETNAMESE, text);
    }

    private static List<String> shown(Locale language, String text) {
        return RequestReader.of(language).read("t", text).stream()
                .map(request -> String.join(
                        " | ",
                        request.kind().name(),
                        request.who(),
                        request.due().orElse("-"),
                        request.deadline()
                                .flatMap(deadline -> deadline.lastDay())
                                .map(Object::toString)
                                .orElse("-"),
                        request.what()))
                .toList();
    }

    @Test
    void namesThePlaceOfTheSentence() {
        StatedRequest request = RequestReader.of(Languages.VIETNAMESE)
                .read("r.txt", "Kết quả tốt.\n\nĐã xong. Đề nghị Sở Y tế báo cáo trước ngày 15/7/2024.")
                .get(0);

        assertThat(request.location()).hasToString("r.txt!3:10");
        assertThat(request.sentence()).isEqualTo("Đề nghị Sở Y tế báo cáo trước ngày 15/7/2024");
    }

    @Test
    void takesADayBehindNothingButAnActionForNone() {
        String title = "Theo dõi thực hiện kết luận giao ban\n\n";

        assertThat(shown(title + "Cập nhật đến ngày 20/11/2025")).isEmpty();
        assertThat(shown(title + "(Ban hành kèm theo Kế hoạch số 45/KH-UBND; kết quả cập nhật đến ngày 30/11/2025)"))
                .isEmpty();
        assertThat(shown(title + "Cập nhật danh mục trước ngày 20/11/2025"))
                .containsExactly("REQUEST |  | trước ngày 20/11/2025 | 2025-11-19 | Cập nhật danh mục");
    }

    @Test
    void readsWhatMakesNoPeriodAsNone() {
        assertThat(shown("Đề nghị các xã tổ chức hội nghị sơ kết 6 tháng đầu năm 2022 trong tháng 6/2022."))
                .containsExactly(
                        "REQUEST | các xã | trong tháng 6/2022 | 2022-06-30 | tổ chức hội nghị sơ kết 6 tháng đầu năm"
                                + " 2022");
    }

    /** In English, who is asked stands behind the words that ask, or before them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The Ministry of Health should issue the plan by 30 June 2024.;"
                        + "REQUEST | The Ministry of Health | by 30 June 2024 | 2024-06-30 | issue the plan",
                "All provinces must complete the roll-out before 31 December 2024.;"
                        + "REQUEST | All provinces | before 31 December 2024 | 2024-12-30 | complete the roll-out",
                "Provinces shall publish their data by the end of 2024.;"
                        + "REQUEST | Provinces | by the end of 2024 | 2024-12-31 | publish their data",
                "The Ministry of Finance is requested to issue guidance by 15 July 2024.;"
                        + "REQUEST | The Ministry of Finance | by 15 July 2024 | 2024-07-15 | issue guidance",
                "1. Ministries should submit data by 15 July 2024.;"
                        + "REQUEST | Ministries | by 15 July 2024 | 2024-07-15 | submit data",
                "It is recommended that the Ministry of Finance issue guidance.;"
                        + "REQUEST | the Ministry of Finance | - | - | issue guidance",
                "This should be noted by all.;''",
                "Progress must continue. It shall be so.;''",
                "A reform must be completed by 2025.;''",
                "it must submit the plan.;''"
            })
    void readsWhoShouldDoWhat(String text, String expected) {
        assertThat(String.join("\n", shown(Languages.ENGLISH, text))).isEqualTo(expected);
    }

    @Test
    void readsTheItemsBelowWhoIsAsked() {
        assertThat(shown(
                        Languages.ENGLISH,
                        "The provinces are asked to:\n\n(1) Issue their plans;\n\n(2) Report by 30 June 2024."))
                .containsExactly(
                        "REQUEST | The provinces | - | - | Issue their plans",
                        "REQUEST | The provinces | by 30 June 2024 | 2024-06-30 | Report");
    }
}
