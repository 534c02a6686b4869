package io.github.tiendo.notation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Outcome;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write around figures, at its edges: how it is read and printed back, or why it is refused. */
class OddFiguresTest {

    private static String read(Locale language, String text) {
        Outcome<Figure> read = NumberNotation.of(language).parseFigure(text);
        String codes = read.findings().stream()
                .map(found -> found.code().id().substring("notation.".length()))
                .collect(Collectors.joining(" "));
        String printed = read.value()
                .map(figure -> figure.kind() + " " + NumberNotation.of(language).print(figure))
                .orElse("refused");
        return codes.isEmpty() ? printed : printed + ": " + codes;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            57/63 đạt 90,5%              | FRACTION 57/63 (90,5%)
            57/63 đạt tỷ lệ 90,5%        | FRACTION 57/63 (90,5%)
            57/63 (đạt 90,5%)            | FRACTION 57/63 (90,5%)
            57/63 (90,5)                 | refused: unexpected-text
            57/63 (90,5%                 | refused: incomplete
            57/63 xã gần (90,5%)         | refused: unexpected-text
            0/63                         | FRACTION 0/63
            -3/63                        | refused: not-whole
            3,5/63                       | refused: not-whole
            57/0                         | refused: zero-denominator
            60% (120/200                 | refused: incomplete
            60% (120/                    | refused: unexpected-text
            12/2024                      | FRACTION 12/2.024: looks-like-date
            13/2024                      | FRACTION 13/2.024
            0/2024                       | FRACTION 0/2.024
            12/1899                      | FRACTION 12/1.899
            12/1900                      | FRACTION 12/1.900: looks-like-date
            12/2099                      | FRACTION 12/2.099: looks-like-date
            12/2100                      | FRACTION 12/2.100: looks-like-date
            12/2101                      | FRACTION 12/2.101
            tăng 57/63                   | refused: unexpected-text
            15 km/20 km                  | FRACTION 15/20 km
            15 km/20 km (đạt 75%)        | FRACTION 15/20 (75%) km
            15/20 km, đạt 75%            | FRACTION 15/20 (75%) km
            15/20; chiếm tỷ lệ 75%       | FRACTION 15/20 (75%)
            15 km/20 m                   | refused: unexpected-text
            4,3/5,0                      | NUMBER 4,3
            7,25/10                      | NUMBER 7,25
            12 500                       | NUMBER 12.500: blanks-in-number
            12 500 hộ                    | NUMBER 12.500 hộ: blanks-in-number
            95% trong vòng 10 ngày       | NUMBER 95%: remark-left-out
            95% trong 6 tháng            | refused: unexpected-text
            """)
    void ofFractions(String text, String expected) {
        assertThat(read(Languages.VIETNAMESE, text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            hạng 86/193 (tăng 3 bậc)     | RANK 86/193 (+3)
            hạng 86/193 (giảm 12 bậc)    | RANK 86/193 (-12)
            86/193 (tăng 3 bậc)          | RANK 86/193 (+3)
            86/193 (giảm 3 bậc)          | RANK 86/193 (-3)
            hạng 5 (+2)                  | RANK hạng 5 (+2)
            xếp thứ 5 (mới)              | RANK hạng 5: remark-left-out
            xếp thứ 5 (tăng bậc 2)       | refused: unexpected-text
            86/193 (+3                   | refused: incomplete
            hạng 1                       | RANK hạng 1
            hạng 0                       | refused: impossible-rank
            hạng 5/3                     | refused: impossible-rank
            hạng 3/3                     | RANK hạng 3/3
            hạng 3/0                     | refused: impossible-rank
            khoảng hạng 5                | refused: not-a-number
            Top 1                        | TOP Top 1
            Top 0                        | refused: impossible-rank
            Top 5/3                      | refused: impossible-rank
            Top 5/5                      | TOP Top 5/5
            Top 50/193 nước              | TOP Top 50/193 nước
            """)
    void ofRanks(String text, String expected) {
        assertThat(read(Languages.VIETNAMESE, text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ranked 3rd                   | RANK rank 3
            ranked 3rd of 193 (up 2 places) | RANK 3/193 (+2)
            ranked 3 of 193 (down 1 place) | RANK 3/193 (-1)
            top 10 of 193                | TOP Top 10/193
            57 of 63 communes            | FRACTION 57/63 communes
            at least more than 5%        | NUMBER > 5%: two-qualifiers
            more than at least 5%        | NUMBER > 5%: two-qualifiers
            up to less than 5%           | NUMBER < 5%: two-qualifiers
            less than at most 5%         | NUMBER < 5%: two-qualifiers
            at least at most 5%          | refused: contradicting-words
            estimated at least 5%        | NUMBER ≥ 5%: two-qualifiers
            at least about 5%            | NUMBER ≥ 5%: two-qualifiers
            estimated about 5%           | NUMBER estimated 5%: two-qualifiers
            about nearly 5%              | NUMBER nearly 5%: two-qualifiers
            nearly about 5%              | NUMBER nearly 5%: two-qualifiers
            over about 5%                | NUMBER over 5%: two-qualifiers
            about over 5%                | NUMBER over 5%: two-qualifiers
            nearly over 5%               | refused: contradicting-words
            over nearly 5%               | refused: contradicting-words
            more than 5% or more         | NUMBER > 5%
            about 5% or more             | NUMBER ≥ 5%
            5% or less                   | NUMBER ≤ 5%
            more than 5% or less         | refused: contradicting-words
            at most 5% or more           | refused: contradicting-words
            increased reduced by 5%      | refused: contradicting-words
            5% or more of communes       | NUMBER 5% or more of communes
            """)
    void ofEnglishWords(String text, String expected) {
        assertThat(read(Languages.ENGLISH, text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            82,2%(12)                    | NUMBER 82,2%: remark-left-out
            82,2%(123)                   | refused: unexpected-text
            82,2% (1)                    | refused: unexpected-text
            82,2(1)                      | refused: unexpected-text
            82,2[1]                      | NUMBER 82,2: remark-left-out
            82,2 [a]                     | refused: unexpected-text
            82,2%¹                       | NUMBER 82,2%: remark-left-out
            82,2 triệu*                  | NUMBER 82,2 triệu: remark-left-out
            hộ*                          | refused: not-a-number
            (5%)                         | refused: not-a-number
            82,2% (gần)                  | NUMBER gần 82,2%
            82,2% (trên)                 | NUMBER 82,2%: remark-left-out
            82,2% (3 tỉnh chưa có)       | NUMBER 82,2%: bracket-left-out
            5 hộ (tạm tính)              | NUMBER 5 hộ (tạm tính)
            """)
    void ofRemarks(String text, String expected) {
        assertThat(read(Languages.VIETNAMESE, text)).isEqualTo(expected);
    }
}
