package io.github.tiendo.examples.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.fixtures.SmallHeap;
import java.util.List;
import org.junit.jupiter.api.Test;

class WideValuesTest {

    @Test
    void areRefusedInASmallHeap() throws Exception {
        assertThat(SmallHeap.ofMegabytes(256).run(WideValues.class, List.of())).containsExactly("false TOO_LARGE");
    }
}
