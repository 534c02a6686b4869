package io.github.tiendo.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RegistryTest {

    @Test
    void failsOnADuplicateIdAndNamesBothClasses() {
        assertThatThrownBy(() -> Registry.of(List.<Object>of("1", 1), Object::toString))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two plug-ins have the id '1': java.lang.String and java.lang.Integer");
    }

    @Test
    void listsTheKnownIdsForAnUnknownOne() {
        Registry<String> registry = Registry.of(List.of("excel", "json"), Function.identity());

        assertThat(registry.require("json")).isEqualTo("json");
        assertThatThrownBy(() -> registry.require("csv"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nothing is called 'csv'; there are excel, json");
    }

    @Test
    void keepsTheOrderAndTakesOneMore() {
        assertThat(Registry.of(List.of("b"), Function.identity()).with("a").all())
                .containsExactly("b", "a");
    }
}
