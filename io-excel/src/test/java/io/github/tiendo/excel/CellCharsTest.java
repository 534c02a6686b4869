package io.github.tiendo.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Characters that the format writes as {@code _x0041_}. */
class CellCharsTest {

    private static String read(String written) {
        CellChars chars = new CellChars();
        chars.append(written.toCharArray(), 0, written.length());
        chars.unescape();
        return chars.toString();
    }

    @ParameterizedTest
    @CsvSource({"a_x0041_b, aAb", "_x0041_, A", "_x004G_, _x004G_", "_x0041, _x0041", "_x005F_x0041_, _x0041_"})
    void areThoseThatTheyStandFor(String written, String meant) {
        assertThat(read(written)).isEqualTo(meant);
    }

    @Test
    void areReplacedWhereNoOtherFormatCouldHoldThem() {
        assertThat(read("half _xD800_ of one")).isEqualTo("half \uFFFD of one");
        assertThat(read("none _xFFFF_")).isEqualTo("none \uFFFD");
        assertThat(read("whole _xD83D__xDE00_")).isEqualTo("whole \uD83D\uDE00");
    }
}
