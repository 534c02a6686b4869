package io.github.tiendo.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReadLimitsTest {

    @Test
    void changesOneLimitByItsName() {
        assertThat(ReadLimits.builder().limit("cell-length", 10).build())
                .isEqualTo(ReadLimits.builder().cellLength(10).build());
        assertThat(ReadLimits.builder().limit("ROWS", 5).build().rows()).isEqualTo(5);
        assertThat(ReadLimits.builder()
                        .limit("inflated-bytes", 1L << 40)
                        .build()
                        .inflatedBytes())
                .isEqualTo(1L << 40);
    }

    @Test
    void namesTheLimitsThereAreForAnUnknownOne() {
        assertThatThrownBy(() -> ReadLimits.builder().limit("pages", 1).build()).hasMessageContaining("inflated-bytes");
    }

    @Test
    void refusesALimitOfNothing() {
        assertThatThrownBy(() -> ReadLimits.builder().rows(0).build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReadLimits.builder().limit("rows", 0).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReadLimits.builder().limit("rows", 1L << 40).build())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
