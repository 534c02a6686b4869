package io.github.tiendo.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColoursTest {

    @Test
    void takesTheInkThatStandsOut() {
        assertThat(Colours.ink("#2e7d32")).isEqualTo("#fff");
        assertThat(Colours.ink("#c0ca33")).isEqualTo("#000");
    }

    @Test
    void takesNothingForAColourThatIsNone() {
        assertThat(Colours.valid("red;}body{display:none")).isEqualTo("#9e9e9e");
    }
}
