package io.github.tiendo.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.excel.NumberFormat.Shown;
import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {

    @ParameterizedTest
    @CsvSource({
        "General, 1, NUMBER, -1",
        "@, 1, NUMBER, -1",
        "0, 1, NUMBER, 0",
        "'#,##0.00', 1, NUMBER, 2",
        "0.00%, 1, PERCENT, 2",
        "'0.0;[Red](0.000)', -1, NUMBER, 3",
        "'0.0;[Red](0.000)', 0, NUMBER, 1",
        "'0.0;0.0;\"-\"', 0, NUMBER, -1",
        "'0.0\" %\"', 1, PERCENT_AS_WRITTEN, 1",
        "'0.0\\%', 1, PERCENT_AS_WRITTEN, 1",
        "'0.00\" % of GDP\"', 1, PERCENT_AS_WRITTEN, 2",
        "'0.0,', 1, NUMBER, -1",
        "'# ?/?', 1, NUMBER, -1",
        "0.00E+00, 1, NUMBER, -1",
        "'#,##0 USD', 1, NUMBER, 0",
        "'#,##0\\ \"₫\"', 1, NUMBER, 0",
        "'_-* #,##0.00\\ _₫_-', 1, NUMBER, 2",
        "'[<=1]0%;0.0', 0.5, PERCENT, 0",
        "'[<=1]0%;0.0', 50, NUMBER, 1",
        "dd/mm/yyyy, 1, DATE, -1",
        "'[$-42A]dd/mm/yyyy hh:mm', 1, DATE, -1",
        "'\"ngày\" dd \"tháng\" mm \"năm\" yyyy', 1, DATE, -1",
        "mm:ss.00, 1, DATE, -1",
        "'h:mm AM/PM', 1, DATE, -1",
        "'[$-411]ge.m.d', 1, DATE, -1",
        "'m/d/yyyy;@', 1, DATE, -1",
        "[h]:mm:ss, 1, DURATION, -1"
    })
    void saysHowANumberIsShown(String format, BigDecimal number, Shown shown, int decimals) {
        NumberFormat.Section section = NumberFormat.of(format).section(number);

        assertThat(section.shown()).isEqualTo(shown);
        assertThat(section.decimals()).isEqualTo(decimals);
    }

    @Test
    void countsNoMoreDecimalsThanAnyProgramShows() {
        assertThat(NumberFormat.of("0." + "0".repeat(30))
                        .section(BigDecimal.ONE)
                        .decimals())
                .isEqualTo(30);
        assertThat(NumberFormat.of("0." + "0".repeat(2001))
                        .section(BigDecimal.ONE)
                        .decimals())
                .isEqualTo(NumberFormat.Section.UNSAID);
    }

    @Test
    void knowsTheBuiltInDatesThatOthersKnow() {
        for (int id = 0; id < 50; id++) {
            Shown shown = BuiltInFormats.of(id).section(BigDecimal.ONE).shown();
            boolean isDate = DateUtil.isADateFormat(id, BuiltinFormats.getBuiltinFormat(id));
            boolean isEastAsian = id >= 27 && id <= 36;

            assertThat(shown == Shown.DATE || shown == Shown.DURATION)
                    .as("%s", id)
                    .isEqualTo(isDate || isEastAsian);
        }
    }
}
