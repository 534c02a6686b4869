package io.github.tiendo.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalTextTest {

    @ParameterizedTest
    @CsvSource({
        "Khánh Hoà, Khánh Hòa",
        "thuý, thúy",
        "KHOẺ, khỏe",
        "Uỷ ban, Ủy ban",
        "Thừa Thiên – Huế, thừa thiên - huế",
        "**Đã** hoàn thành, đã hoàn thành",
        "Đạt[footnoteRef:12], đạt",
        "Ðã, đã",
    })
    void ofTextsThatDifferInTypingIsTheSame(String one, String other) {
        assertThat(NormalText.of(one)).isEqualTo(NormalText.of(other));
        assertThat(NormalText.of(Normalizer.normalize(one, Normalizer.Form.NFD)))
                .isEqualTo(NormalText.of(other));
    }

    @Test
    void ofBlanksOfAllSortsIsOneBlank() {
        assertThat(NormalText.of("\u00a0Hoàn \u2009\t thành\u200b \n")).isEqualTo("hoàn thành");
    }

    @Test
    void keepsWordsApartThatDifferInTone() {
        assertThat(NormalText.of("hoa")).isNotEqualTo(NormalText.of("hòa"));
        assertThat(NormalText.of("quý")).isEqualTo("quý");
    }

    @Test
    void hyphenatedHasOnlyPlainLettersAndDigits() {
        assertThat(NormalText.hyphenated(" (Đô thị) số: 2025! ")).isEqualTo("do-thi-so-2025");
        assertThat(NormalText.hyphenated("…")).isEmpty();
    }

    @Test
    void forDisplayKeepsTheCase() {
        assertThat(NormalText.display("  Bộ**  TT&TT**[footnoteRef:1] ")).isEqualTo("Bộ TT&TT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "-", "–", "—", "...", "…", "….", "- -", "**", "không có số liệu"})
    void findsNoFigure(String text) {
        assertThat(NormalText.missing(text)).contains(NormalText.Missing.NO_FIGURE);
    }

    @Test
    void tellsTheReasonsThatAreSaid() {
        assertThat(NormalText.missing("Chưa có số liệu")).contains(NormalText.Missing.NOT_YET);
        assertThat(NormalText.missing("N/A")).contains(NormalText.Missing.NOT_APPLICABLE);
        assertThat(NormalText.missing("Không công bố")).contains(NormalText.Missing.WITHHELD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0%", "-5", "chưa", "."})
    void doesNotTakeZeroOrTextForMissing(String text) {
        assertThat(NormalText.isMissing(text)).isEqualTo(text.equals("."));
    }
}
