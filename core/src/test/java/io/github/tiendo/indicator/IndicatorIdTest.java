package io.github.tiendo.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IndicatorIdTest {

    @Test
    void carriesEightyBitsOfTheWholePath() {
        // The first ten bytes of the SHA-256 of "chính phủ số", a line feed and "cấp xã", in base 32.
        assertThat(IndicatorId.derivedFrom(List.of("Chính phủ số"), "Cấp xã").value())
                .isEqualTo("cap-xa-njkkjbdbv7aogqyh");
        assertThat(HeadingId.derivedFrom(List.of(), "Chính phủ số").value()).isEqualTo("chinh-phu-so-uyibvfuynmnlady3");
    }

    @Test
    void isTheSameHoweverTheNameIsTyped() {
        IndicatorId id = IndicatorId.derivedFrom(List.of("Hòa mạng"), "Cấp xã");

        assertThat(IndicatorId.derivedFrom(List.of("HOÀ  MẠNG"), "cấp\u00a0xã")).isEqualTo(id);
    }

    @Test
    void tellsAHeadingWithASlashFromTwoHeadings() {
        assertThat(IndicatorId.derivedFrom(List.of("a / b"), "c"))
                .isNotEqualTo(IndicatorId.derivedFrom(List.of("a", "b"), "c"));
    }
}
