package io.github.tiendo.quantity;

import static io.github.tiendo.finding.Languages.ENGLISH;
import static io.github.tiendo.finding.Languages.VIETNAMESE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Outcome;
import io.github.tiendo.notation.Qualifier;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityNotationTest {

    private final QuantityNotation vietnamese = QuantityNotation.of(VIETNAMESE);

    private static String codes(Outcome<?> outcome) {
        return String.join(
                " ", outcome.findings().stream().map(found -> found.code().id()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # text                   | value                         | printed back          | findings
            77,08%                   | 77.08 %                       | 77,08%                | ''
            77,00%                   | 77 %                          | 77,00%                | ''
            gần 60 triệu giao dịch   | NEARLY 60000000 giao dịch     | gần 60 triệu giao dịch | ''
            03 địa phương            | 3 địa phương                  | 03 địa phương         | ''
            2 điểm %                 | 2 percentage-point            | 2 điểm %              | ''
            2.365/3.418 (68,2%)      | 68.2 % (2365/3418)            | 2.365/3.418 (68,2%)   | ''
            08/28                    | 08/28                         | 08/28                 | ''
            gấp 4,86 lần             | 4.86 times                    | 4,86 lần              | ''
            86/193 (+0)              | 86/193 (+0)                   | 86/193 (+0)           | ''
            xếp hạng 86              | 86                            | hạng 86               | ''
            Đã ban hành              | Đã ban hành                   | Đã ban hành           | ''
            tăng 8,82%               | 8.82 %                        | 8,82%                 | quantity.change-as-value
            giảm 2%                  | -2 %                          | -2%                   | quantity.change-as-value
            50% hộ gia đình          | 50 %                          | 50%                   | quantity.words-behind-percent
            """)
    void valuesAreReadAndPrintedBack(String text, String value, String printed, String codes) {
        Outcome<ReportedValue> read = vietnamese.parseValue(text);

        assertThat(codes(read)).isEqualTo(codes);
        assertThat(read.orThrow()).hasToString(value);
        assertThat(vietnamese.print(read.orThrow())).isEqualTo(printed);
        assertThat(vietnamese.parseValue(printed)).isEqualTo(Outcome.of(read.orThrow()));
    }

    @ParameterizedTest
    @CsvSource({
        "3 - 5, quantity.not-a-value",
        "Top 50, quantity.not-a-value",
        "giảm 3 lần, quantity.not-a-value",
        "7x%, notation.unexpected-text",
        "Trên, notation.incomplete",
        "-, notation.no-figure",
        "Đã ban hành 5 văn bản, notation.not-a-number"
    })
    void whatIsNoValueIsRefused(String text, String code) {
        assertThat(codes(vietnamese.parseValue(text))).isEqualTo(code);
    }

    @Test
    void ranksAndWordsAreNoQuantity() {
        assertThat(codes(vietnamese.parse("86/193 (+0)"))).isEqualTo("quantity.not-a-quantity");
        assertThat(codes(vietnamese.parse("Đã ban hành"))).isEqualTo("notation.not-a-number");
    }

    @Test
    void countsWithoutAPercentageGiveAComputedOne() {
        Quantity quantity = vietnamese.parse("khoảng 57/63").orThrow();

        assertThat(quantity.number()).isEqualTo(new BigDecimal("90.4761904762"));
        assertThat(quantity.isComputed()).isTrue();
        assertThat(quantity.ratio()).contains(Ratio.of(57, 63));
        assertThat(quantity.qualifier()).isEqualTo(Qualifier.ABOUT);
    }

    @Test
    void unitsAreNamedInTheLanguage() {
        Quantity times = Quantity.of("4.86", Unit.TIMES);

        assertThat(QuantityNotation.of(ENGLISH).print(times)).isEqualTo("4.86 times");
        assertThat(QuantityNotation.of(ENGLISH).parse("4.86 times").orThrow()).isEqualTo(times);
        assertThat(vietnamese.print(times)).isEqualTo("4,86 lần");
    }
}
