package io.github.tiendo.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Languages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
        return RequestReader.of(Languages.VIETNAMESE).read("t", text).stream()
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
    void readsWhatMakesNoPeriodAsNone() {
        assertThat(shown("Đề nghị các xã tổ chức hội nghị sơ kết 6 tháng đầu năm 2022 trong tháng 6/2022."))
                .containsExactly(
                        "REQUEST | các xã | trong tháng 6/2022 | 2022-06-30 | tổ chức hội nghị sơ kết 6 tháng đầu năm"
                                + " 2022");
    }
}
