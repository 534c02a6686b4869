package io.github.tiendo.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextEncodingTest {

    private static final String TABLE = "TT;Chỉ tiêu;Kết quả\n1;Hộ có cáp quang;77,5%\n";

    static Stream<Charset> encodings() {
        return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void isToldByTheMarkOrByTheBytesAlone(Charset encoding) {
        for (String text : new String[] {TABLE, '\uFEFF' + TABLE}) {
            byte[] bytes = text.getBytes(encoding);

            assertThat(TextEncoding.of(bytes)).isEqualTo(encoding);
            assertThat(TextEncoding.withoutMark(new String(bytes, encoding))).isEqualTo(TABLE);
        }
    }

    @Test
    void isUtf8WhereNothingSpeaksForAnother() {
        byte[] zeros = new byte[64];
        byte[] halfMark = {(byte) 0xFF, 'a'};
        byte[] otherHalf = {(byte) 0xFE, 'a'};

        for (byte[] bytes : Arrays.asList(new byte[0], new byte[] {(byte) 0xFF}, halfMark, otherHalf, zeros)) {
            assertThat(TextEncoding.of(bytes)).isEqualTo(StandardCharsets.UTF_8);
        }
        assertThat(TextEncoding.withoutMark("")).isEmpty();
    }
}
