package io.github.tiendo.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    /** The long way: composed, what is unseen dropped, in lower case, every dash one, look-alikes of đ as đ. */
    private static String theLongWay(String text) {
        StringBuilder seen = new StringBuilder();
        for (char c : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
            boolean isBlank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            int type = Character.getType(c);
            if (isBlank || type != Character.FORMAT && type != Character.CONTROL) {
                seen.append(isBlank ? ' ' : c);
            }
        }
        StringBuilder normal = new StringBuilder();
        String lower = Normalizer.normalize(
                Normalizer.normalize(seen, Normalizer.Form.NFC).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        for (char c : lower.toCharArray()) {
            boolean isDash = Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212';
            normal.append(isDash ? '-' : c == 'ð' || c == 'ɖ' ? 'đ' : c);
        }
        return normal.toString().strip();
    }

    /** Letters that need no work are told apart by their codes: every one of them, at each place of a text. */
    @Test
    void ofEveryCharacterIsWhatTheLongWayMakesOfIt() {
        List<String> others = new ArrayList<>();
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            for (String text : List.of("x" + c + "x", c + "x", "x" + c)) {
                if (!Character.isSurrogate(c) && !NormalText.of(text).equals(theLongWay(text))) {
                    others.add(Integer.toHexString(c));
                }
            }
        }
        assertThat(others).isEmpty();
    }

    /** The tone stands on the second vowel of oa, oe and uy, and of no others. */
    @ParameterizedTest
    @ValueSource(strings = {"{o}a o{a}", "{o}e o{e}", "{u}y u{y}"})
    void movesEachTone(String pair) {
        for (char tone : "\u0300\u0301\u0309\u0303\u0323".toCharArray()) {
            String[] forms = Normalizer.normalize(pair.replaceAll("\\{(.)\\}", "$1" + tone), Normalizer.Form.NFC)
                    .split(" ");

            assertThat(NormalText.of(forms[0])).isEqualTo(forms[1]);
            assertThat(NormalText.of("h" + forms[0] + " **")).isEqualTo("h" + forms[1]);
            assertThat(NormalText.of(forms[1])).isEqualTo(forms[1]);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ùa", "ùe", "òy", "òi", "ày", "ò", "ù"})
    void leavesOtherTonesWhereTheyStand(String vowels) {
        assertThat(NormalText.of(vowels)).isEqualTo(vowels);
        assertThat(NormalText.of(vowels + " **")).isEqualTo(vowels);
    }

    @ParameterizedTest
    @CsvSource({
        "a[footnoteRef:123]b, ab",
        "a[FOOTNOTEREF:1]b, ab",
        "a[footnoteRef:]b, a[footnoteref:]b",
        "a[footnoteRef:x]b, a[footnoteref:x]b",
        "a[footnoteRef:1 b, a[footnoteref:1 b",
        "a[footnote]b, a[footnote]b",
        "[footnoteRef:1], ''",
        "a*b, a*b",
        "a**b**, ab",
        "a***b, ab"
    })
    void leavesOutWhatAConversionLeft(String text, String expected) {
        assertThat(NormalText.of(text)).isEqualTo(expected);
    }

    @Test
    void keepsTheFirstOfMoreMarksThanAnyLetterHas() {
        String many = "ho" + "\u0323\u0301".repeat(15_000) + " nghèo";

        assertThat(NormalText.of(many)).isEqualTo(NormalText.of("ho" + "\u0323\u0301".repeat(15) + " nghèo"));
        assertThat(NormalText.display(many)).hasSizeLessThan(50).endsWith(" nghèo");
    }
}
