package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class LayoutWordsTest {

    @Test
    void listsTheWordsOfBothLanguagesAsTheyStand() {
        assertThat(LayoutWords.listed("grade.met")).containsExactly("Đạt", "Met");
    }

    @Test
    void givesThemInTheFormInWhichTheyAreCompared() {
        assertThat(LayoutWords.plain("body.no-sum")).contains("cộng hoà");
        assertThat(LayoutWords.plain("body.sum")).contains("sub total");
        assertThat(LayoutWords.normal("answer.no")).contains("non-compliant");
    }

    @Test
    void knowsNoOtherLists() {
        assertThatIllegalArgumentException().isThrownBy(() -> LayoutWords.listed("body.none"));
    }
}
