package io.github.tiendo.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.quantity.Unit;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets at the edges of their notation: how they are read and printed back, or that they are none. */
class OddTargetsTest {

    private static final Map<String, Unit> UNITS =
            Map.of("rank", Unit.RANK, "times", Unit.TIMES, "%", Unit.PERCENT, "km", Unit.of("km"));

    private static String read(String text, String unit) {
        TargetNotation notation = TargetNotation.of(Languages.VIETNAMESE);
        Outcome<Condition> read = notation.parse(text, UNITS.get(unit));
        String codes = read.findings().stream()
                .map(Finding::code)
                .map(code -> code.id().replace("target.", ""))
                .collect(Collectors.joining(" "));
        return read.value().map(notation::print).orElse("none") + (codes.isEmpty() ? "" : ": " + codes);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = '|', textBlock = """
            50               | rank | Top 50
            dưới 50          | rank | Top 49
            1                | rank | Top 1
            khoảng 50        | rank | Top 50: hedged-target
            ít nhất 50       | rank | none: not-a-condition
            trên 50          | rank | none: not-a-condition
            dưới 1           | rank | none: not-a-condition
            0                | rank | none: not-a-condition
            2,5              | rank | none: not-a-condition
            12345678901      | rank | none: not-a-condition
            50/193           | rank | Top 50/193
            193/193          | rank | Top 193/193
            0/193            | rank | none: not-a-condition
            200/193          | rank | none: not-a-condition
            gần 50/193       | rank | none: not-a-condition
            50/3000000000    | rank | none: not-a-condition
            hạng 50/193 (+2) | rank | none: not-a-condition
            50 km            | rank | 50 km
            """)
    void ofRanksAreWholePlacesFromTheFirst(String text, String unit, String expected) {
        assertThat(read(text, unit)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = '|', textBlock = """
            tăng 2 điểm %         | %  | ≥ 2 điểm %
            giảm 2 điểm %         | %  | ≤ -2 điểm %
            giảm khoảng 2 điểm %  | %  | ≤ -2 điểm %: hedged-target
            tăng trên 2 điểm %    | %  | > 2 điểm %
            tăng 2 điểm %/năm     | %  | none: not-a-condition
            tăng 0 điểm %         | %  | none: not-a-condition
            tăng 7%               | %  | tăng 7%
            80% giảm              | %  | giảm 80%
            80% tăng              | %  | tăng 80%
            tăng 7%/năm           | %  | tăng 7%/năm
            tăng 7% số hộ         | %  | none: not-a-condition
            tăng 7 triệu          | km | none: not-a-condition
            tăng hơn 7%           | %  | tăng > 7%
            tăng gần 7%           | %  | tăng 7%: hedged-target
            """)
    void ofChangesAreInPercentOrPoints(String text, String unit, String expected) {
        assertThat(read(text, unit)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = '|', textBlock = """
            gấp 2 lần          | times | 2 lần
            giảm 2 lần         | times | giảm 50%
            gấp 2 lần          | km    | tăng 100%
            gấp khoảng 2 lần   | km    | tăng 100%: hedged-target
            gấp 1 lần          | km    | none: not-a-condition
            gấp 0,5 lần        | km    | none: not-a-condition
            giảm 2 lần         | km    | giảm 50%
            giảm 3 lần         | km    | none: not-a-condition
            gấp 2 lần mục tiêu | km    | none: not-a-condition
            """)
    void ofMultiplesAreOfTheUnitOrOfPercent(String text, String unit, String expected) {
        assertThat(read(text, unit)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = '|', textBlock = """
            7 - 8%/năm    | %  | duy trì hằng năm 7 - 8%
            10%/năm       | %  | duy trì hằng năm 10%
            khoảng 7 - 8% | %  | 7 - 8%: hedged-target
            gần 80%       | %  | ≥ 80%: hedged-target
            hơn 80%       | %  | > 80%
            80            | km | 80 km
            57/63         | %  | 57/63
            57/63 (90,5%) | %  | 57/63 (90,5%)
            """)
    void ofBoundsKeepWhatIsPrinted(String text, String unit, String expected) {
        assertThat(read(text, unit)).isEqualTo(expected);
    }
}
