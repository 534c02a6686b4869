package io.github.tiendo.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReadLimitsTest {

    @Test
    void changesOneLimitByItsName() {
        assertThat(ReadLimits.standard().with("cell-length", 10))
                .isEqualTo(ReadLimits.builder().cellLength(10).build());
        assertThat(ReadLimits.standard().with("ROWS", 5).rows()).isEqualTo(5);
        assertThat(ReadLimits.standard().with("inflated-bytes", 1L << 40).inflatedBytes())
                .isEqualTo(1L << 40);
    }

    @Test
    void namesTheLimitsThereAreForAnUnknownOne() {
        assertThatThrownBy(() -> ReadLimits.standard().with("pages", 1)).hasMessageContaining("inflated-bytes");
    }

    @Test
    void refusesALimitOfNothing() {
        assertThatThrownBy(() -> ReadLimits.standard().with("rows", 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReadLimits.standard().with("rows", 1L << 40))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
