package io.github.tiendo.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberDialectTest {

    @Test
    void groupsAndDividesByOppositeMarks() {
        assertThat(NumberDialect.VIETNAMESE.groupMark()).isEqualTo('.');
        assertThat(NumberDialect.VIETNAMESE.decimalMark()).isEqualTo(',');
        assertThat(NumberDialect.ENGLISH.groupMark()).isEqualTo(',');
        assertThat(NumberDialect.ENGLISH.decimalMark()).isEqualTo('.');
        assertThat(NumberDialect.ENGLISH.other()).isEqualTo(NumberDialect.VIETNAMESE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1.234,5; 1234.5",
                "1.234.567; 1234567",
                "12,5; 12.5",
                "12; 12",
                "012; 012",
                "123.456; 123456",
                "1234.567; ''",
                "1.23; ''",
                "1.2345; ''",
                ",5; ''",
                "5,; ''",
                "0.123; ''",
                "1.234.56; ''",
                "1,2,3; ''",
                "1.234,5.6; ''",
                "1.23a; ''",
                "a; ''",
                "1.a34; ''"
            })
    void readsWhatIsWellFormed(String digits, String plain) {
        assertThat(NumberDialect.VIETNAMESE.plain(digits).orElse("")).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({
        "1234.5, 1, '1.234,5'",
        "-1234567, 1, -1.234.567",
        "999, 1, 999",
        "8, 2, 08",
        "8.5, 3, '008,5'",
        "1234, 4, 1.234",
        "0.25, 1, '0,25'"
    })
    void printsWhatItReads(BigDecimal number, int digits, String text) {
        assertThat(NumberDialect.VIETNAMESE.print(number, digits)).isEqualTo(text);
    }
}
