package io.github.tiendo.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Languages;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FigureScannerPropertyTest {

    private static final FigureScanner SCANNER = FigureScanner.of(Languages.VIETNAMESE);

    @Property(tries = 500)
    void readsAnyTextWithoutFailing(@ForAll String text) {
        assertThat(SCANNER.scan("t", text)).isNotNull();
    }

    @Property(tries = 1000)
    void readsPiledUpCuesWithoutFailing(@ForAll("cues") String text) {
        FigureScan scan = SCANNER.scan("t", text);

        assertThat(scan.figures()).allSatisfy(figure -> {
            assertThat(figure.location()).isPresent();
            assertThat(figure.text()).isNotEmpty();
        });
    }

    /** What is repeated is found as often, however long the text: nothing is cut off, nothing reaches over paragraphs. */
    @Property(tries = 50)
    void findsAFigureInEveryParagraph(@ForAll @IntRange(min = 1, max = 300) int paragraphs) {
        String text = "Đến nay, 57/63 tỉnh đã nộp (90%).\n\n".repeat(paragraphs);

        assertThat(SCANNER.scan("t", text).figures()).hasSize(paragraphs);
    }

    @Provide
    Arbitrary<String> cues() {
        return Arbitraries.of(
                        "trong đó",
                        "bao gồm:",
                        "(",
                        ")",
                        ";",
                        ",",
                        ".",
                        "\n",
                        "\n\n",
                        "- ",
                        "5",
                        "63",
                        "5/63",
                        "29%",
                        "chiếm",
                        "đạt",
                        "từ",
                        "lên",
                        "tăng",
                        "gấp",
                        "lần",
                        "so với",
                        "trên tổng số",
                        "of",
                        "và",
                        "¹",
                        "¹ A, B",
                        "[1: A, B]",
                        "[2:",
                        "]",
                        "tổng cộng",
                        "=",
                        "+",
                        "Đã ban hành:",
                        "Chưa ban hành:",
                        "chưa",
                        "còn lại",
                        "tỉnh",
                        "Hà Nội",
                        "%",
                        "/",
                        "1,2 triệu",
                        "0",
                        "0%",
                        "0/0",
                        "xếp hạng",
                        "→",
                        ":",
                        "trong",
                        "trong tổng số",
                        "including",
                        "kế hoạch",
                        "cùng kỳ",
                        "năm 2022",
                        "thứ",
                        "7th",
                        "up",
                        "from",
                        "to",
                        "tổng số",
                        "con số",
                        "mức độ",
                        "còn",
                        "tỉnh /",
                        "63 tỉnh",
                        "152 triệu hồ sơ đồng bộ trạng thái",
                        "\t",
                        "**",
                        "\f")
                .list()
                .ofMaxSize(60)
                .map(words -> String.join(" ", words));
    }
}
